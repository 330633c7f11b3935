"""Turns a trained model into what Chancery ships: export.py OUT --base MINILM --treebanks T --to FOLDER.

Writes model.onnx and relations.onnx (int8 weights, see compact.py), vocab.txt and labels.tsv, and checks the int8 model
against the float one on dev.
"""

import argparse
import gzip
import json
import pathlib
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import data
from compact import compact
from model import Exported, Reader
from train import encode, figures, sizes_of
from trees import tree

NAMES = ["pieces", "shapes", "first", "last"]
OUTPUTS = ["upos", "xpos", "lemma", "name", "entity", "arcs", "rels"]


def load(folder):
    raw = json.loads((folder / "labels.json").read_text(encoding="utf8"))
    labels = data.Labels(raw["upos"], raw["xpos"], raw["deprel"], raw["lemma"])
    model = Reader(sizes_of(labels))
    model.load_state_dict(torch.load(folder / "model.pt"))
    return model.eval(), labels


def to_onnx(model, labels, pieces, path):
    two = [data.Sentence(w, w, ["X"] * len(w), ["X"] * len(w), [0] * len(w), ["x"] * len(w), None, None)
           for w in (["One", "short", "line", "."], ["Another", "of", "them"])]
    x, _ = encode(two, pieces, labels)
    axes = {n: {0: "batch", 1: "piece" if n in NAMES[:2] else "word"} for n in NAMES}
    axes |= {n: {0: "batch", 1: "word"} for n in OUTPUTS[:5]} | {n: {0: "batch", 1: "word", 2: "head"} for n in OUTPUTS[5:]}
    torch.onnx.export(Exported(model), x, path, input_names=NAMES, output_names=OUTPUTS, dynamic_axes=axes,
                      opset_version=17, dynamo=False)
    onnx.checker.check_model(str(path))


def predict(session, sentences, pieces, labels):
    """The same as train.predict, through ONNX Runtime."""
    out = [None] * len(sentences)
    for batch in data.batches(sentences, pieces, 2000):
        x, _ = encode([sentences[i] for i in batch], pieces, labels)
        got = dict(zip(OUTPUTS, session.run(OUTPUTS, {n: v.numpy() for n, v in zip(NAMES, x)})))
        for row, i in enumerate(batch):
            n = len(sentences[i].forms)
            heads = tree(got["arcs"][row, : n + 1, : n + 1])
            out[i] = {k: got[k][row, 1: n + 1].tolist() for k in OUTPUTS[:5]}
            out[i]["head"] = heads[1:]
            out[i]["deprel"] = [int(got["rels"][row, d, heads[d]]) for d in range(1, n + 1)]
    return out


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("out", type=pathlib.Path, help="folder that train.py wrote")
    args.add_argument("--base", type=pathlib.Path, required=True)
    args.add_argument("--treebanks", type=pathlib.Path, required=True)
    args.add_argument("--to", type=pathlib.Path, required=True)
    a = args.parse_args()
    model, labels = load(a.out)
    pieces = data.WordPieces(a.base / "vocab.txt")
    full, small = a.out / "float.onnx", a.out / "int8.onnx"
    a.to.mkdir(parents=True, exist_ok=True)
    to_onnx(model, labels, pieces, full)
    # seven bits, so that sums fit sixteen on every processor and the same text gives the same tree everywhere
    quantize_dynamic(full, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    compact(small, a.to)
    shutil.copy(a.base / "vocab.txt", a.to / "vocab.txt")
    columns = {"upos": labels.upos, "xpos": labels.xpos, "lemma": labels.lemmas, "deprel": labels.rels,
               "name": data.NAME_LABELS, "entity": data.ENTITY_LABELS}
    (a.to / "labels.tsv").write_text("".join("\t".join([k, *v]) + "\n" for k, v in columns.items()), encoding="utf8")
    print(f"{small}: {small.stat().st_size / 1e6:.1f} MB, "
          f"{len(gzip.compress(small.read_bytes())) / 1e6:.1f} MB packed")
    for name, path in (("float", full), ("int8", small)):
        session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
        for bank in ("ewt", "gum"):
            dev = data.read_conllu(a.treebanks / bank / "dev.conllu")
            print(name, bank, json.dumps(figures(dev, predict(session, dev, pieces, labels), labels)), flush=True)


if __name__ == "__main__":
    main()
