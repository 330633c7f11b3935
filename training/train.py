"""Trains the language model from UD treebanks: train.py TREEBANKS OUT [--epochs 12]."""

import argparse
import json
import math
import pathlib
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import data
from model import Reader
from trees import tree

TASKS = {"upos": 1.0, "xpos": 0.7, "lemma": 0.7, "name": 0.5, "entity": 0.5}


def encode(sentences, pieces, labels):
    """Tensors for a batch; index 0 of every word axis is the root."""
    rows = []
    for s in sentences:
        ids, shapes, first, last = [pieces.cls], [0], [0], [0]
        for form in s.forms:
            own = pieces(form)
            first.append(len(ids))
            ids += own
            shapes += [data.shape(form)] + [0] * (len(own) - 1)
            last.append(len(ids) - 1)
        rows.append((ids + [pieces.sep], shapes + [0], first, last))

    def pad(k, fill=0):
        n = max(len(r[k]) for r in rows)
        return torch.tensor([r[k] + [fill] * (n - len(r[k])) for r in rows])

    x = tuple(pad(k) for k in range(4))
    n = x[2].shape[1]

    def column(of, index):
        out = torch.full((len(sentences), n), data.IGNORE)
        for i, s in enumerate(sentences):
            if of(s) is not None:
                out[i, 1: len(s.forms) + 1] = torch.tensor([index.get(v, data.IGNORE) for v in of(s)])
        return out

    def numbered(values):
        return {v: i for i, v in enumerate(values)}

    y = {"upos": column(lambda s: s.upos, numbered(labels.upos)),
         "xpos": column(lambda s: s.xpos, numbered(labels.xpos)),
         "lemma": column(lambda s: [data.lemma_script(f, w) for f, w in zip(s.forms, s.lemmas)], numbered(labels.lemmas)),
         "name": column(lambda s: s.names, numbered(data.NAME_LABELS)),
         "entity": column(lambda s: s.entities, numbered(data.ENTITY_LABELS)),
         "head": column(lambda s: s.heads, {i: i for i in range(1000)}),
         "deprel": column(lambda s: s.rels, numbered(labels.rels))}
    return x, y


def loss_of(model, x, y):
    tags, trees = model.words(*x)

    def cost(scores, gold):
        return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=data.IGNORE)

    total = sum(w * cost(model.heads[k](tags), y[k]) for k, w in TASKS.items() if (y[k] != data.IGNORE).any())
    arcs = model.arcs(trees).float()
    lengths = (x[2] != 0).sum(1) + 1
    beyond = torch.arange(arcs.shape[2])[None] >= lengths[:, None]
    arcs = arcs.masked_fill(beyond[:, None, :], -1e4)
    heads = y["head"].clamp(min=0)
    return total + cost(arcs, y["head"]) + cost(model.rels_at(trees, heads), y["deprel"])


@torch.no_grad()
def predict(model, sentences, pieces, labels):
    """Per sentence a dict of predicted labels; the tree by maximum spanning arborescence."""
    model.eval()
    out = [None] * len(sentences)
    for batch in data.batches(sentences, pieces, 6000):
        x, _ = encode([sentences[i] for i in batch], pieces, labels)
        tags, trees = model.words(*x)
        best = {k: model.heads[k](tags).argmax(-1) for k in TASKS}
        arcs, rels = model.arcs(trees).numpy(), model.rels_all(trees)
        for row, i in enumerate(batch):
            n = len(sentences[i].forms)
            heads = tree(arcs[row, : n + 1, : n + 1])
            out[i] = {k: v[row, 1: n + 1].tolist() for k, v in best.items()}
            out[i]["head"] = heads[1:]
            out[i]["deprel"] = [rels[row, d, heads[d]].item() for d in range(1, n + 1)]
    return out


def figures(sentences, predicted, labels):
    c = dict.fromkeys("n upos xpos lemma uas las name_tp name_pred name_gold entity_ok entity_n".split(), 0)
    for s, p in zip(sentences, predicted):
        for i, form in enumerate(s.forms):
            c["n"] += 1
            c["upos"] += labels.upos[p["upos"][i]] == s.upos[i]
            c["xpos"] += labels.xpos[p["xpos"][i]] == s.xpos[i]
            c["lemma"] += labels.lemmas[p["lemma"][i]] == data.lemma_script(form, s.lemmas[i])
            c["uas"] += p["head"][i] == s.heads[i]
            c["las"] += (p["head"][i] == s.heads[i]
                         and labels.rels[p["deprel"][i]].split(":")[0] == s.rels[i].split(":")[0])
        if s.names is not None:
            gold, pred = spans(s.names), spans([data.NAME_LABELS[k] for k in p["name"]])
            c["name_tp"] += len(gold & pred)
            c["name_pred"] += len(pred)
            c["name_gold"] += len(gold)
            c["entity_ok"] += sum(data.ENTITY_LABELS[k] == g for k, g in zip(p["entity"], s.entities))
            c["entity_n"] += len(s.entities)
    out = {k: round(100 * c[k] / c["n"], 2) for k in ("upos", "xpos", "lemma", "uas", "las")}
    if c["name_gold"]:
        out["names_f1"] = round(200 * c["name_tp"] / (c["name_pred"] + c["name_gold"]), 2)
        out["entity"] = round(100 * c["entity_ok"] / c["entity_n"], 2)
    return out


def spans(tags):
    out, start = set(), None
    for i, t in enumerate(tags + ["O"]):
        if start is not None and not t.startswith("I-"):
            out.add((start, i, tags[start][2:]))
            start = None
        if t.startswith("B-") or t.startswith("I-") and start is None:
            start = i
    return out


def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("treebanks", type=pathlib.Path, help="folder with ewt/ and gum/, each train.conllu and dev.conllu")
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("--base", type=pathlib.Path, required=True, help="folder of all-MiniLM-L6-v2")
    args.add_argument("--epochs", type=int, default=12)
    args.add_argument("--budget", type=int, default=1800, help="word pieces a batch")
    args.add_argument("--lr", type=float, default=2e-4)
    args.add_argument("--head-lr", type=float, default=2e-3)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--until", type=int, help="stop after this epoch of the schedule")
    args.add_argument("--resume", type=pathlib.Path, help="start from this model.pt")
    a = args.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    train = [s for t in ("ewt", "gum") for s in data.read_conllu(a.treebanks / t / "train.conllu")]
    dev = {t: data.read_conllu(a.treebanks / t / "dev.conllu") for t in ("ewt", "gum")}
    pieces = data.WordPieces(a.base / "vocab.txt")
    train = [s for s in train if sum(len(pieces(f)) for f in s.forms) + 2 <= data.MAX_PIECES]
    labels = data.Labels.of(train)
    (a.out / "labels.json").write_text(labels.to_json(), encoding="utf8")
    model = Reader(sizes_of(labels))
    from safetensors.torch import load_file
    model.encoder.load_minilm(load_file(a.base / "model.safetensors"))

    if a.resume:
        model.load_state_dict(torch.load(a.resume))

    slow = list(model.encoder.parameters())
    known = {id(p) for p in slow}
    fast = [p for p in model.parameters() if id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": a.lr}, {"params": fast, "lr": a.head_lr}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    steps = a.epochs * len(data.batches(train, pieces, a.budget))
    warm = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min((k + 1) / warm, max(0.0, (steps - k) / max(1, steps - warm))))
    best, started = 0.0, time.time()
    for epoch in range(a.until or a.epochs):
        model.train()
        running, n = 0.0, 0
        for batch in data.batches(train, pieces, a.budget, rng):
            x, y = encode([data.noised(train[i], rng) for i in batch], pieces, labels)
            blank(x[0], pieces, 0.06)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(model, x, y)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            running, n = running + loss.item(), n + 1
            if n % 50 == 0:
                print(f"epoch {epoch + 1} step {n} loss {running / n:.3f} {time.time() - started:.0f} s", flush=True)
        report = {t: figures(d, predict(model, d, pieces, labels), labels) for t, d in dev.items()}
        print(f"epoch {epoch + 1} loss {running / n:.3f} {time.time() - started:.0f} s {json.dumps(report)}", flush=True)
        score = np.mean([r["las"] for r in report.values()])
        if score > best:
            best = score
            torch.save(model.state_dict(), a.out / "model.pt")
            (a.out / "figures.json").write_text(json.dumps(report, indent=1))


def blank(ids, pieces, share):
    """Hides some pieces, so that the context must tell."""
    hide = (torch.rand(ids.shape) < share) & (ids > pieces.sep)
    ids[hide] = pieces.ids["[MASK]"]


def sizes_of(labels):
    return {"upos": len(labels.upos), "xpos": len(labels.xpos), "lemma": len(labels.lemmas),
            "deprel": len(labels.rels), "name": len(data.NAME_LABELS), "entity": len(data.ENTITY_LABELS)}


if __name__ == "__main__":
    main()
