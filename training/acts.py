"""Trains the heads for acts and cues on the language model as it stands: acts.py [--to FOLDER] [--keep-out 0].

The encoder is not touched: trees and tags stay as they are, to the last bit. model.onnx gets one more output, `layers` (each
word's vectors after the embedding and after each second layer, mean of its first and last piece), and acts.onnx turns that into chances.
"""

import argparse
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional as F

import acts_data
from data import WordPieces, shape

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODEL = ROOT / "core/src/main/resources/org/chancery/language"
TYPES = len(acts_data.TYPES)


def with_layers(model):
    """The words model with the output `layers`; as it is where it has it."""
    if any(o.name == "layers" for o in model.graph.output):
        return model
    nodes = list(model.graph.node)
    first = next(n.output[0] for n in nodes if n.op_type == "LayerNormalization")
    norms = [n.output[0] for n in nodes if n.op_type == "SkipLayerNormalization"]
    layers = [first, *norms[1::2]][::2]
    add = [helper.make_node("Concat", layers, ["layers.pieces"], axis=2)]
    for end in ("first", "last"):
        add.append(helper.make_node("Gather", ["layers.pieces", end], [f"layers.{end}"], axis=1))
    add.append(helper.make_node("Add", ["layers.first", "layers.last"], ["layers.twice"]))
    add.append(helper.make_node("Mul", ["layers.twice", "layers.half"], ["layers.mean"]))
    add.append(helper.make_node("Squeeze", ["layers.mean", "zero"], ["layers"]))
    model.graph.initializer.append(numpy_helper.from_array(np.array(0.5, np.float32), "layers.half"))
    model.graph.node.extend(add)
    model.graph.output.append(helper.make_tensor_value_info("layers", TensorProto.FLOAT, ["word", 384 * len(layers)]))
    return model


class Features:
    def __init__(self, model, vocab):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(model.SerializeToString(), options)
        self.pieces = WordPieces(vocab)

    def of(self, forms):
        """[word, width], the root left out."""
        pieces, shapes, first, last = [self.pieces.cls], [0], [0], [0]
        for form in forms:
            ids = self.pieces(form)
            first.append(len(pieces))
            pieces += ids
            shapes += [shape(form)] * len(ids)
            last.append(len(pieces) - 1)
        row = {"pieces": [*pieces, self.pieces.sep], "shapes": [*shapes, 0], "first": first, "last": last}
        return self.session.run(["layers"], {k: np.array(v, np.int64) for k, v in row.items()})[0][1:]


class Heads(nn.Module):
    """Chances that a word names an act, of which type (if it does), and that it is a word of saying."""

    def __init__(self, width, mean, scale, inner=320):
        super().__init__()
        self.mean, self.scale = nn.Parameter(mean, False), nn.Parameter(scale, False)
        self.inside = nn.Linear(width, inner)
        self.out = nn.Linear(inner, 2 + TYPES)
        self.drop = (0.3, 0.5)

    def forward(self, x):
        x = F.dropout((x - self.mean) / self.scale, self.drop[0], self.training)
        return self.out(F.dropout(F.gelu(self.inside(x)), self.drop[1], self.training))

    def exported(self, path):
        """acts.onnx: layers in, [word, 2 + types] out: logits of an act, of a cue, of each type."""
        weight = (self.inside.weight / self.scale[None]).detach()
        bias = (self.inside.bias - weight @ self.mean).detach()
        numbers = {"in.w": weight.T.half(), "in.b": bias, "out.w": self.out.weight.detach().T, "out.b": self.out.bias.detach()}
        inits = [numpy_helper.from_array(np.ascontiguousarray(v.numpy()), k) for k, v in numbers.items()]
        nodes = [helper.make_node("Cast", ["in.w"], ["in.f"], to=TensorProto.FLOAT),
                 helper.make_node("MatMul", ["layers", "in.f"], ["a"]), helper.make_node("Add", ["a", "in.b"], ["b"]),
                 helper.make_node("Gelu", ["b"], ["c"], domain="com.microsoft"),
                 helper.make_node("MatMul", ["c", "out.w"], ["d"]), helper.make_node("Add", ["d", "out.b"], ["acts"])]
        value = helper.make_tensor_value_info
        graph = helper.make_graph(nodes, "acts", [value("layers", TensorProto.FLOAT, ["word", weight.shape[1]])],
                                  [value("acts", TensorProto.FLOAT, ["word", 2 + TYPES])], inits)
        onnx.save(helper.make_model(graph, ir_version=9, producer_name="chancery",
                                    opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]), path)


def gathered(examples, features):
    """Word vectors with their labels: only words of which something is known."""
    x, acts, cues = [], [], []
    for e in examples:
        known = [i for i in range(len(e.forms)) if e.acts[i] >= 0 or e.cues[i] > 0]
        if known and len(e.forms) < 140:
            x.append(features.of(e.forms)[known].astype(np.float16))
            acts += [e.acts[i] for i in known]
            cues += [e.cues[i] for i in known]
    return torch.tensor(np.concatenate(x)), torch.tensor(acts), torch.tensor(cues)


def loss(out, acts, cues, weight):
    is_act, is_cue, kind = out[:, 0], out[:, 1], out[:, 2:]
    parts = []
    for logit, label, on in ((is_act, (acts > 0).float(), (acts >= 0) & (weight > 0.9)), (is_cue, cues.float(), cues >= 0)):
        if on.any():
            parts.append(F.binary_cross_entropy_with_logits(logit[on], label[on].clamp(0.02, 0.98)))
    on = acts > 0
    if on.any():
        each = F.cross_entropy(kind[on], acts[on] - 1, label_smoothing=0.05, reduction="none")
        parts.append((each * weight[on]).mean())
    return sum(parts)


def figures(out, acts, cues):
    act, cue, kind = out[:, 0].sigmoid(), out[:, 1].sigmoid(), out[:, 2:].softmax(1)
    best, type_ = kind.max(1)
    gold = acts > 0
    right = (type_ + 1 == acts)
    lines = [f"type, act given: {right[gold].float().mean():.3f}"]
    for name, score, ok, whole in (("act", act, gold, gold), ("act and type", act * best, right & gold, gold),
                                   ("cue", cue, cues > 0, cues > 0)):
        for at in (0.4, 0.5, 0.6, 0.7, 0.8):
            said = (score > at) & (acts >= 0)
            lines.append(f"{name} > {at}: precision {(ok & said).sum() / max(1, said.sum()):.3f}, "
                         f"recall {(ok & said).sum() / whole.sum():.3f}")
    return "\n".join(lines)


def train(sets, epochs, seed):
    torch.manual_seed(seed)
    x = torch.cat([s[0] for s in sets]).float()
    acts, cues = torch.cat([s[1] for s in sets]), torch.cat([s[2] for s in sets])
    weight = torch.cat([torch.full((len(s[1]),), w) for s, w in zip(sets, (1.0, 1.0, 0.5))])
    heads = Heads(x.shape[1], sets[0][0].float().mean(0), sets[0][0].float().std(0) + 1e-3)
    step = torch.optim.AdamW([p for p in heads.parameters() if p.requires_grad], 1e-3, weight_decay=0.1)
    for epoch in range(epochs):
        heads.train()
        for i in torch.randperm(len(x)).split(256):
            value = loss(heads(x[i]), acts[i], cues[i], weight[i])
            step.zero_grad()
            value.backward()
            step.step()
        print(f"epoch {epoch + 1} of {epochs}", file=sys.stderr, flush=True)
    return heads.eval()


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--to", type=pathlib.Path, required=True, help="a folder for model.onnx and acts.onnx")
    ask.add_argument("--keep-out", default="0", help="last digits of passages' ids that are not learned from")
    ask.add_argument("--epochs", type=int, default=14)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--cache", type=pathlib.Path, help="where word vectors are kept between runs")
    a = ask.parse_args()
    model = with_layers(onnx.load(str(MODEL / "model.onnx")))
    if a.cache and a.cache.exists():
        corpus, rules, bare = torch.load(a.cache, weights_only=False)
    else:
        features, chancery = Features(model, MODEL / "vocab.txt"), str(ROOT / "chancery")
        templates = acts_data.Templates(ROOT / "lexicon")
        found = acts_data.of_corpus(ROOT / "corpus/passages", chancery)
        corpus = {d: gathered([e for e in found if e.id[-1] == d], features) for d in "0123456789"}
        rules = gathered(acts_data.of_rules(ROOT / "lexicon", chancery), features)
        bare = gathered((e for r in acts_data.stanzas(ROOT / "lexicon/events") for e in templates.of(r)), features)
        if a.cache:
            torch.save((corpus, rules, bare), a.cache)
    learned = [corpus[d] for d in corpus if d not in a.keep_out]
    heads = train([tuple(torch.cat(p) for p in zip(*learned)), rules, bare], a.epochs, a.seed)
    with torch.no_grad():
        for d in sorted(a.keep_out):
            print(f"passages ending in {d}\n{figures(heads(corpus[d][0].float()), *corpus[d][1:])}")
    onnx.save(model, str(a.to / "model.onnx"))
    heads.exported(str(a.to / "acts.onnx"))


if __name__ == "__main__":
    main()
