"""Makes the folder of a teacher's encoder (model.safetensors, vocab.txt) of a BERT's ONNX file: bases.py MODEL.onnx VOCAB FOLDER.

A jar of langchain4j's embeddings holds such a file: a zip archive with NAME.onnx at its top.
"""

import argparse
import pathlib
import shutil

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file


def weights(path):
    """Weights by their published names; the graph has lost those of its products, whose nodes still tell them."""
    graph = onnx.load(path).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    out = {n: torch.tensor(v.copy()) for n, v in held.items() if n.startswith(("embeddings", "encoder")) and v.dtype.kind == "f"}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            out[name + ".weight"] = torch.tensor(held[node.input[1]].T.copy())
    return {n: v.contiguous() for n, v in out.items()}


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("onnx", type=pathlib.Path)
    ask.add_argument("vocab", type=pathlib.Path)
    ask.add_argument("to", type=pathlib.Path)
    a = ask.parse_args()
    a.to.mkdir(parents=True, exist_ok=True)
    save_file(weights(a.onnx), str(a.to / "model.safetensors"))
    shutil.copy(a.vocab, a.to / "vocab.txt")


if __name__ == "__main__":
    main()
