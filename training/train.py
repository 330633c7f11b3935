"""Trains the language model from UD treebanks: train.py TREEBANKS OUT [--epochs 12]."""

import argparse
import json
import math
import pathlib
import random
import time

import numpy as np
import torch
from safetensors.torch import load_file
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
            if s.marked and of(s) is not None:
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


def scores_of(model, x, heads):
    """Scores of each task's labels, of heads, and of relations to the given heads."""
    tags, trees = model.words(*x)
    scores = {k: model.heads[k](tags).float() for k in TASKS}
    return scores | {"head": without_padding(model.arcs(trees).float(), x), "deprel": model.rels_at(trees, heads).float()}


def gold_loss(scores, y):
    return sum(TASKS.get(k, 1.0) * F.cross_entropy(scores[k].flatten(0, 1), y[k].flatten(), ignore_index=data.IGNORE)
               for k in scores if (y[k] != data.IGNORE).any())


def without_padding(arcs, x):
    """Arc scores in which no word hangs on what stands beyond its sentence."""
    lengths = (x[2] != 0).sum(1) + 1
    beyond = torch.arange(arcs.shape[2], device=arcs.device)[None] >= lengths[:, None]
    return arcs.masked_fill(beyond[:, None, :], -1e4)


@torch.no_grad()
def predict(model, sentences, pieces, labels):
    """Per sentence a dict of predicted labels; the tree by maximum spanning arborescence."""
    model.eval()
    device = next(model.parameters()).device
    out = [None] * len(sentences)
    for batch in data.batches(sentences, pieces, 6000):
        x, _ = encode([sentences[i] for i in batch], pieces, labels)
        tags, trees = model.words(*(v.to(device) for v in x))
        best = {k: model.heads[k](tags).argmax(-1) for k in TASKS}
        arcs, rels = model.arcs(trees).cpu().numpy(), model.rels_all(trees).cpu()
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


class Batches(torch.utils.data.Dataset):
    """The batches of one epoch: tensors as `encode` makes them, of sentences with noise, some pieces hidden."""

    def __init__(self, sentences, pieces, labels, budget, seed):
        self.sentences, self.pieces, self.labels, self.seed = sentences, pieces, labels, seed
        self.rows = data.batches(sentences, pieces, budget, random.Random(seed))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, k):
        rng = random.Random(self.seed * 100_003 + k)
        torch.manual_seed(self.seed * 100_003 + k)
        x, y = encode([data.noised(self.sentences[i], rng) for i in self.rows[k]], self.pieces, self.labels)
        return x, blank(x[0], self.pieces, 0.06), y


def fit(model, loss, sentences, dev, pieces, labels, a):
    """Trains by `loss(model, x, hidden, y)`, where `hidden` is x's pieces with some hidden; keeps the best by LAS on dev."""
    device = torch.device(a.device)
    slow = [p for n, p in model.encoder.named_parameters() if not n.startswith("pieces")]
    known = {id(p) for p in slow} | {id(model.encoder.pieces.weight)}
    optimizer = torch.optim.AdamW([{"params": slow, "lr": a.lr},
                                   {"params": [model.encoder.pieces.weight], "lr": a.lr, "weight_decay": 0.0},
                                   {"params": [p for p in model.parameters() if id(p) not in known], "lr": a.head_lr}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    pace = Pace(a, len(data.batches(sentences, pieces, a.budget)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace.rate)
    best, started, epoch = 0.0, time.time(), 0
    while not pace.over():
        epoch += 1
        model.train()
        running, n = torch.zeros((), device=device), 0
        batches = Batches(sentences, pieces, labels, a.budget, a.seed * 1009 + epoch)
        for x, hidden, y in torch.utils.data.DataLoader(batches, batch_size=None, num_workers=a.workers):
            x, hidden = [v.to(device) for v in x], hidden.to(device)
            y = {k: v.to(device) for k, v in y.items()}
            with torch.autocast(device.type, dtype=torch.bfloat16):
                cost = loss(model, x, hidden, y)
            optimizer.zero_grad()
            cost.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            pace.steps += 1
            schedule.step()
            running, n = running + cost.detach(), n + 1
            if n % 50 == 0:
                print(f"epoch {epoch} step {n} loss {running.item() / n:.3f} {time.time() - started:.0f} s", flush=True)
            if pace.over():
                break
        if epoch % a.every and not pace.over():
            continue
        report = {t: figures(d, predict(model, d, pieces, labels), labels) for t, d in dev.items()}
        print(f"epoch {epoch} loss {running.item() / n:.3f} {time.time() - started:.0f} s {json.dumps(report)}", flush=True)
        score = np.mean([r["las"] for r in report.values()])
        if score > best:
            best = score
            torch.save(model.state_dict(), a.out / "model.pt")
            (a.out / "figures.json").write_text(json.dumps(report, indent=1))


class Pace:
    """How far training is, by epochs or, where minutes are given, by the clock: the rate rises for 6 %, then falls to zero."""

    def __init__(self, a, an_epoch):
        self.total, self.until = a.epochs * an_epoch, (a.until or a.epochs) * an_epoch
        self.minutes, self.started, self.steps = a.minutes, time.time(), 0

    def done(self):
        return (time.time() - self.started) / 60 / self.minutes if self.minutes else self.steps / self.total

    def over(self):
        return self.done() >= 1 if self.minutes else self.steps >= self.until

    def rate(self, _):
        done = self.done()
        return min((done + 1e-3) / 0.06, max(0.0, (1 - done) / 0.94))


def arguments(about):
    args = argparse.ArgumentParser(description=about)
    args.add_argument("treebanks", type=pathlib.Path, help="folder with ewt/ and gum/, each train.conllu and dev.conllu")
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("--base", type=pathlib.Path, required=True, help="folder of an encoder: model.safetensors, vocab.txt")
    args.add_argument("--epochs", type=int, default=12)
    args.add_argument("--every", type=int, default=1, help="measure on dev after so many epochs")
    args.add_argument("--budget", type=int, default=1800, help="word pieces a batch")
    args.add_argument("--lr", type=float, default=2e-4)
    args.add_argument("--head-lr", type=float, default=2e-3)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--until", type=int, help="stop after this epoch of the schedule")
    args.add_argument("--minutes", type=float, help="train for so long instead, whatever the epochs")
    args.add_argument("--device", default="cpu", help="cpu or cuda")
    args.add_argument("--workers", type=int, default=0, help="processes that make batches")
    return args


def material(a):
    """Sentences of the train parts, those of the dev parts by treebank, the tokenizer, the labels (written to a.out)."""
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    train = [s for t in ("ewt", "gum") for s in data.read_conllu(a.treebanks / t / "train.conllu")]
    dev = {t: data.read_conllu(a.treebanks / t / "dev.conllu") for t in ("ewt", "gum")}
    pieces = data.WordPieces(a.base / "vocab.txt")
    train = [s for s in train if sum(len(pieces(f)) for f in s.forms) + 2 <= data.MAX_PIECES]
    labels = data.Labels.of(train)
    (a.out / "labels.json").write_text(labels.to_json(), encoding="utf8")
    return train, dev, pieces, labels


def reader(base, labels):
    """A new model on the published encoder in a folder, of as many layers as that has."""
    weights = load_file(base / "model.safetensors")
    layers = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))
    model = Reader(sizes_of(labels), layers=layers)
    model.encoder.load_minilm(weights)
    return model


def main():
    args = arguments(__doc__)
    args.add_argument("--resume", type=pathlib.Path, help="start from this model.pt")
    a = args.parse_args()
    train, dev, pieces, labels = material(a)
    model = reader(a.base, labels)
    if a.resume:
        model.load_state_dict(torch.load(a.resume))

    def loss(model, x, hidden, y):
        return gold_loss(scores_of(model, [hidden, *x[1:]], y["head"].clamp(min=0)), y)

    fit(model.to(a.device), loss, train, dev, pieces, labels, a)


def blank(ids, pieces, share):
    """The pieces with some hidden, so that the context must tell."""
    hide = (torch.rand(ids.shape) < share) & (ids > pieces.sep)
    return ids.masked_fill(hide, pieces.ids["[MASK]"])


def sizes_of(labels):
    return {"upos": len(labels.upos), "xpos": len(labels.xpos), "lemma": len(labels.lemmas),
            "deprel": len(labels.rels), "name": len(data.NAME_LABELS), "entity": len(data.ENTITY_LABELS)}


if __name__ == "__main__":
    main()
