"""Trains the head that calls a verb a word of saying, and writes it as saying.onnx: cues.py --to FOLDER.

The encoder is not touched. saying.onnx holds nodes, weights and one output, `saying` (for each word the chance that it is a word of
saying), that go on where model.onnx ends: put behind it, byte for byte, both are read as one graph. Trees and tags stay as they are.

It learns from the verbs of `corpus/` and from its clauses of saying with other verbs put in: those that statements/cues.tsv lists
with a clause, and those that it lists as saying nothing ("unsaid"). What is printed is read of verbs that were kept out, a fifth at a
time, so that it tells how the head does on verbs that it has never seen.
"""

import argparse
import collections
import hashlib
import pathlib
import random
import re

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F

import acts
import acts_data

INNER = 64
CARRIERS = {"said", "told", "warned", "added", "claimed", "announced", "insisted", "denied", "argued"}
Word = collections.namedtuple("Word", "lemma cue clause made forms at")


def of_corpus(chancery):
    """The verbs of the corpus, and of those with a subject and a clause."""
    marked = {p[0]: p for p in acts_data.passages(acts.ROOT / "corpus/passages")}
    for key, sentences in acts_data.parsed({k: p[1] for k, p in marked.items()}, chancery).items():
        for rows in (r for r in sentences if len(r) < 140):
            cues = {acts_data.head(rows, start, end) for start, end in marked[key][3]}
            for i, row in enumerate(rows):
                kids = {r[6].split(":")[0] for r in rows if r[2] == i + 1}
                if row[1] == "VERB":
                    yield Word(row[5], i in cues, {"ccomp", "nsubj"} <= kids, False, [r[0] for r in rows], i)


def verbs(lexicon):
    """(verb, its past, whether it says something) of the verbs that cues.tsv lists with a clause or as unsaid."""
    past = {}
    for form, tag, lemma in (r[:3] for r in acts_data.table(lexicon / "language/lemmas.tsv")[1:]):
        if tag == "VERB" and not form.endswith(("ing", "s")):
            past.setdefault(lemma, form)
    for row in acts_data.table(lexicon / "statements/cues.tsv")[1:]:
        lemma, pos, frames = row[0], row[1], row[4].split(";")
        if " " not in lemma and (pos == "unsaid" or pos == "verb" and "clause" in frames):
            form = lemma + "d" if lemma.endswith("e") else re.sub(r"([^aeiou])y$", r"\1i", lemma) + "ed"
            own = [f for f in (row[7] if len(row) > 7 else "").split(";") if f]
            yield lemma, own[0] if own else past.get(lemma, form), pos == "verb"


def made(words, lexicon, each, seed=5):
    """Clauses of saying of the corpus with other verbs in the place of the cue."""
    rng = random.Random(seed)
    carriers = [w for w in words if w.cue and w.clause and len(w.forms) < 32 and w.forms[w.at].lower() in CARRIERS
                and w.at + 1 < len(w.forms)]
    for lemma, form, says in verbs(lexicon):
        for w in rng.sample(carriers, each):
            forms = [*w.forms[:w.at], form, *w.forms[w.at + 1:]]
            if forms[w.at + 1] != "that" and rng.random() < 0.8:
                forms.insert(w.at + 1, "that")
            yield Word(lemma, says, True, True, forms, w.at)


def fit(x, y, epochs=10, seed=1):
    torch.manual_seed(seed)
    mean, std = x.mean(0), x.std(0) + 1e-3
    net = nn.Sequential(nn.Dropout(0.2), nn.Linear(x.shape[1], INNER), nn.GELU(), nn.Dropout(0.4), nn.Linear(INNER, 1))
    step = torch.optim.AdamW(net.parameters(), 1e-3, weight_decay=0.1)
    z, y = (x - mean) / std, y.float().clamp(0.02, 0.98)
    for _ in range(epochs):
        net.train()
        for i in torch.randperm(len(z)).split(256):
            loss = F.binary_cross_entropy_with_logits(net(z[i])[:, 0], y[i])
            step.zero_grad()
            loss.backward()
            step.step()
    return net.eval(), mean, std


def chances(fitted, x):
    net, mean, std = fitted
    with torch.no_grad():
        return net((x - mean) / std)[:, 0].sigmoid()


def figures(words, x, y):
    fold = torch.tensor([int(hashlib.md5(w.lemma.encode()).hexdigest(), 16) % 5 for w in words])
    out = torch.zeros(len(words))
    for f in range(5):
        out[fold == f] = chances(fit(x[fold != f], y[fold != f]), x[fold == f])
    for name, on in (("with other verbs put in", [w.made for w in words]),
                     ("corpus, with a clause", [w.clause and not w.made for w in words]),
                     ("corpus", [not w.made for w in words])):
        on = torch.tensor(on)
        for least in (0.5, 0.7, 0.8, 0.9, 0.95):
            said, gold = on & (out > least), on & y
            print(f"{name} > {least}: precision {(said & gold).sum() / said.sum().clamp(1):.3f}, "
                  f"recall {(said & gold).sum() / gold.sum().clamp(1):.3f}")


def addition(fitted):
    """What goes on behind model.onnx: the nodes of the output `layers`, without the output, and the head on them."""
    net, mean, std = fitted
    whole = onnx.load(str(acts.MODEL / "model.onnx"))
    old_nodes, old_numbers = len(whole.graph.node), len(whole.graph.initializer)
    acts.with_layers(whole)
    weight = (net[1].weight / std[None]).detach()
    bias = (net[1].bias - weight @ mean).detach()
    numbers = {"saying.in.w": weight.T.half(), "saying.in.b": bias, "saying.out.w": net[4].weight.detach().T,
               "saying.out.b": net[4].bias.detach()}
    part = onnx.ModelProto()
    part.graph.node.extend(list(whole.graph.node)[old_nodes:])
    part.graph.initializer.extend(list(whole.graph.initializer)[old_numbers:])
    part.graph.initializer.extend(numpy_helper.from_array(np.ascontiguousarray(v.numpy()), k) for k, v in numbers.items())
    made_of = [("Cast", ["saying.in.w"], "saying.f", {"to": TensorProto.FLOAT}), ("MatMul", ["layers", "saying.f"], "saying.a", {}),
               ("Add", ["saying.a", "saying.in.b"], "saying.b", {}),
               ("Gelu", ["saying.b"], "saying.c", {"domain": "com.microsoft"}),
               ("MatMul", ["saying.c", "saying.out.w"], "saying.d", {}), ("Add", ["saying.d", "saying.out.b"], "saying.e", {}),
               ("Sigmoid", ["saying.e"], "saying", {})]
    part.graph.node.extend(helper.make_node(k, i, [o], **more) for k, i, o, more in made_of)
    part.graph.output.append(helper.make_tensor_value_info("saying", TensorProto.FLOAT, ["word", 1]))
    return part


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--to", type=pathlib.Path, required=True, help="a folder for saying.onnx")
    ask.add_argument("--each", type=int, default=8, help="clauses in which each listed verb is put")
    ask.add_argument("--chancery", default=str(acts.ROOT / "chancery"))
    a = ask.parse_args()
    torch.set_num_threads(1)
    features = acts.Features(acts.with_layers(onnx.load(str(acts.MODEL / "model.onnx"))), acts.MODEL / "vocab.txt")
    words = list(of_corpus(a.chancery))
    words += list(made(words, acts.ROOT / "lexicon", a.each))
    kept = {}
    rows = []
    for w in words:
        key = tuple(w.forms)
        if key not in kept:
            kept = {key: features.of(w.forms)}
        rows.append(kept[key][w.at])
    x, y = torch.tensor(np.stack(rows)), torch.tensor([w.cue for w in words])
    figures(words, x, y)
    (a.to / "saying.onnx").write_bytes(addition(fit(x, y)).SerializeToString())


if __name__ == "__main__":
    main()
