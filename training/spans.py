"""Trains the head that tells which words are what a word of saying says, and writes it as spans.onnx: spans.py --to FOLDER.

The encoder is not touched. spans.onnx holds nodes, weights and one output, `spans` (for each two words how far the second belongs to
what the first says, as log odds), that go on where saying.onnx ends: model.onnx, saying.onnx and spans.onnx, byte for byte behind each
other, are read as one graph.

It learns from the statements of `corpus/`, from words in it that could say something and do not (nothing is their content), and from
what the rules read in the project's other sentences and those of the treebanks. What is printed is read of passages that were kept out (ids that end in 0).
"""

import argparse
import json
import pathlib
import random
import re
import subprocess
import tempfile

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F

import acts
import acts_data
import sentences

INNER = 64
FAR = 20


def listed(lexicon):
    """The words of saying of one word that cues.tsv lists, by their tag."""
    rows = acts_data.table(lexicon / "statements/cues.tsv")[1:]
    return {tag: {r[0] for r in rows if r[1] == tag.lower() and " " not in r[0]} for tag in ("VERB", "NOUN")}


def marked(folder):
    """(id, text, cues by number, contents by number) of every passage of the corpus."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf8").splitlines():
            if line.strip() and not line.startswith(("#", "==")):
                name, passage = line.split("\t")
                text, marks = acts_data.plain(passage)
                cues, contents = {}, {}
                for bracket, label, start, end in marks:
                    number = re.match(r"([\d,]+) ", label)
                    if bracket == ">" and acts_data.SAID & set(re.sub(r"^[\d,]+ ", "", label).split()[0].split("+")):
                        cues[number.group(1) if number else "1"] = (start, end)
                    letters = ""
                    for part in label.split(",") if bracket == "]" else []:
                        letters = re.match("[a-z]*", part).group() or letters
                        if "c" in letters:
                            contents.setdefault(re.sub("[a-z]", "", part) or "1", []).append((start, end))
                yield name, text, cues, contents


def inside(rows, spans):
    return [int(any(start <= r[3] and r[4] <= end for start, end in spans)) for r in rows]


def of_corpus(chancery):
    """(id, forms, place of the cue, whether each word is its content, weight, tags)."""
    passages = {m[0]: m for m in marked(acts.ROOT / "corpus/passages")}
    words = listed(acts.ROOT / "lexicon")
    for key, parsed in acts_data.parsed({k: m[1] for k, m in passages.items()}, chancery).items():
        cues, contents = passages[key][2:]
        for rows in (r for r in parsed if len(r) < 140):
            forms, tags = [r[0] for r in rows], [r[1] for r in rows]
            for number, (start, end) in cues.items():
                at = acts_data.head(rows, start, end)
                said = inside(rows, contents.get(number, []))
                if at is not None and any(said):
                    for i in range(at + 2, len(rows)):  # the corpus leaves "that" out, statements do not
                        if said[i] and not said[i - 1] and forms[i - 1].lower() in ("that", "to"):
                            said[i - 1] = 1
                    yield key, forms, at, said, 2.0, tags
            for i, r in enumerate(rows):
                if r[5] in words.get(r[1], ()) and not any(r[3] < end and r[4] > start for start, end in cues.values()):
                    yield key, forms, i, [0] * len(rows), 1.0, tags


def unmarked(treebanks):
    """The project's sentences outside the corpus, and those of the treebanks' training parts."""
    known = {re.sub(r"\W", "", m[1]) for m in marked(acts.ROOT / "corpus/passages")}
    yield from (t for t in sentences.found() if sentences.is_sentence(t) and re.sub(r"\W", "", t) not in known)
    for path in sorted(treebanks.glob("*/train.conllu")):
        for line in path.read_text(encoding="utf8").splitlines():
            if line.startswith("# text = ") and 4 < len(line.split()) - 3 < 60:
                yield line[9:].strip()


def of_rules(chancery, treebanks):
    """The same of what the rules read there."""
    texts = {f"more-{i}": t for i, t in enumerate(dict.fromkeys(unmarked(treebanks)))}
    with tempfile.TemporaryDirectory() as folder:
        for key, text in texts.items():
            pathlib.Path(folder, key + ".txt").write_text(text, encoding="utf8")
        done = subprocess.run([chancery, "read", folder, "--format", "jsonl"], capture_output=True, encoding="utf8", check=False)
    read = [json.loads(line) for line in done.stdout.splitlines()]
    trees = acts_data.parsed(texts, chancery)
    for s in read:
        if s.get("kind") == "statement" and s.get("cue") and s["content"] and "learned" not in s["rule"]:
            for rows in trees.get(s["report"].removesuffix(".txt"), []):
                at = [i for i, r in enumerate(rows) if r[3] < s["cue"]["end"] and r[4] > s["cue"]["start"]]
                said = inside(rows, [(c["start"], c["end"]) for c in s["content"]])
                if at and any(said) and len(rows) < 140:
                    yield s["report"], [r[0] for r in rows], at[0], said, 1.0, [r[1] for r in rows]


class Head(nn.Module):
    def __init__(self, mean, scale):
        super().__init__()
        self.mean, self.scale = nn.Parameter(mean, False), nn.Parameter(scale, False)
        self.word = nn.Linear(len(mean), INNER)
        self.cue = nn.Linear(len(mean), INNER, bias=False)
        self.way = nn.Embedding(2 * FAR + 1, INNER)
        nn.init.normal_(self.way.weight, std=0.1)
        self.out = nn.Linear(INNER, 1)

    def forward(self, x, word, cue):
        """Log odds; word and cue are rows of x."""
        x = F.dropout((x - self.mean) / self.scale, 0.2, self.training)
        inner = self.word(x)[word] + self.cue(x)[cue] + self.way((word - cue).clamp(-FAR, FAR) + FAR)
        return self.out(F.dropout(F.gelu(inner), 0.3, self.training))[:, 0]


def fit(examples, epochs, seed=1):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    some = torch.tensor(np.concatenate([e[1] for e in examples[:3000]]).astype(np.float32))
    head = Head(some.mean(0), some.std(0) + 1e-3)
    step = torch.optim.AdamW([p for p in head.parameters() if p.requires_grad], 2e-3, weight_decay=0.05)
    rounds = epochs * ((len(examples) + 31) // 32)
    pace = torch.optim.lr_scheduler.LambdaLR(step, lambda i: min(1, 4 * i / rounds, 1.34 * (1 - i / rounds)))
    for _ in range(epochs):
        rng.shuffle(examples)
        for i in range(0, len(examples), 32):
            x, word, cue, said, weight, at = [], [], [], [], [], 0
            for e in examples[i:i + 32]:
                n = len(e[3])
                x.append(e[1])
                word += range(at, at + n)
                cue += [at + e[2]] * n
                said += e[3]
                weight += [e[4]] * n
                at += n
            odds = head(torch.tensor(np.concatenate(x).astype(np.float32)), torch.tensor(word), torch.tensor(cue))
            each = F.binary_cross_entropy_with_logits(odds, torch.tensor(said).float().clamp(0.02, 0.98), reduction="none")
            step.zero_grad()
            (each * torch.tensor(weight)).mean().backward()
            step.step()
            pace.step()
    return head.eval()


def figures(head, examples):
    right = words = whole = empty = silent = 0
    for _, x, at, said, _, tags in examples:
        with torch.no_grad():
            odds = head(torch.tensor(x.astype(np.float32)), torch.arange(len(said)), torch.full((len(said),), at))
        ok = [(o > 0) == bool(s) for o, s, tag in zip(odds, said, tags) if tag != "PUNCT"]
        if any(said):
            right, words, whole = right + sum(ok), words + len(ok), whole + all(ok)
        else:
            empty, silent = empty + 1, silent + all(ok)
    said = sum(any(e[3]) for e in examples)
    print(f"kept out: {said} statements, words right {right / words:.3f}, all words right {whole / said:.3f}; "
          f"{empty} words that say nothing, of {silent} no content")


def addition(head):
    """What goes on behind saying.onnx."""
    number = {"spans.word.w": (head.word.weight / head.scale[None]).detach().T.half(),
              "spans.cue.w": (head.cue.weight / head.scale[None]).detach().T.half(),
              "spans.way": head.way.weight.detach(), "spans.out.w": head.out.weight.detach().T, "spans.out.b": head.out.bias.detach()}
    both = (head.word.weight + head.cue.weight) / head.scale[None]
    number["spans.b"] = (head.word.bias - both @ head.mean).detach()
    part = onnx.ModelProto()
    part.graph.initializer.extend(numpy_helper.from_array(np.ascontiguousarray(v.numpy()), k) for k, v in number.items())
    for name, value in (("zero", 0), ("one", 1), ("near", -FAR), ("far", FAR)):
        part.graph.initializer.append(numpy_helper.from_array(np.array(value, np.int64), f"spans.{name}"))
    for name in ("rows", "columns", "last"):
        at = {"rows": 0, "columns": 1, "last": 2}[name]
        part.graph.initializer.append(numpy_helper.from_array(np.array([at], np.int64), f"spans.{name}"))
    nodes = [("Shape", ["layers"], "shape", {}), ("Gather", ["shape", "zero"], "n", {}), ("Range", ["zero", "n", "one"], "places", {}),
             ("Unsqueeze", ["places", "rows"], "across", {}), ("Unsqueeze", ["places", "columns"], "down", {}),
             ("Sub", ["across", "down"], "apart", {}), ("Clip", ["apart", "near", "far"], "short", {}),
             ("Add", ["short", "far"], "step", {}), ("Gather", ["way", "step"], "ways", {"axis": 0}),
             ("Cast", ["word.w"], "word.f", {"to": TensorProto.FLOAT}), ("Cast", ["cue.w"], "cue.f", {"to": TensorProto.FLOAT}),
             ("MatMul", ["layers", "word.f"], "word.a", {}), ("Add", ["word.a", "b"], "word.b", {}),
             ("MatMul", ["layers", "cue.f"], "cue.a", {}), ("Unsqueeze", ["word.b", "rows"], "word.c", {}),
             ("Unsqueeze", ["cue.a", "columns"], "cue.c", {}), ("Add", ["word.c", "cue.c"], "pair", {}),
             ("Add", ["pair", "ways"], "inner", {}), ("Gelu", ["inner"], "bent", {"domain": "com.microsoft"}),
             ("MatMul", ["bent", "out.w"], "odds", {}), ("Add", ["odds", "out.b"], "sum", {}), ("Squeeze", ["sum", "last"], "", {})]
    name = lambda x: x if x == "layers" else f"spans.{x}" if x else "spans"
    part.graph.node.extend(helper.make_node(k, [name(i) for i in take], [name(o)], **more) for k, take, o, more in nodes)
    part.graph.output.append(helper.make_tensor_value_info("spans", TensorProto.FLOAT, ["word", "word"]))
    return part


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--to", type=pathlib.Path, required=True, help="a folder for spans.onnx")
    ask.add_argument("--treebanks", type=pathlib.Path, required=True, help="the folder that train.sh takes")
    ask.add_argument("--epochs", type=int, default=7)
    ask.add_argument("--chancery", default=str(acts.ROOT / "chancery"))
    a = ask.parse_args()
    torch.set_num_threads(1)
    features = acts.Features(acts.with_layers(onnx.load(str(acts.MODEL / "model.onnx"))), acts.MODEL / "vocab.txt")
    examples, kept = [], {}
    for key, forms, at, said, weight, tags in [*of_corpus(a.chancery), *of_rules(a.chancery, a.treebanks)]:
        if tuple(forms) not in kept:
            kept[tuple(forms)] = features.of(forms).astype(np.float16)
        examples.append((key, kept[tuple(forms)], at, said, weight, tags))
    out = [e for e in examples if e[0].endswith("0") and not e[0].startswith("more-")]
    figures(fit([e for e in examples if not any(e is o for o in out)], a.epochs), out)
    (a.to / "spans.onnx").write_bytes(addition(fit(examples, a.epochs)).SerializeToString())


if __name__ == "__main__":
    main()
