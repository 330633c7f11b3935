"""Rewrites the int8 model for reading one sentence at a time: compact.py INT8.onnx FOLDER.

The weights stay as they are, and so does what the model says. What goes is work: a batch dimension and its mask, one
rounding of the same numbers for each of query, key and value, relations for pairs of words that are no arc of the tree.
Writes model.onnx (pieces to tags and arc scores) and relations.onnx (relations of the arcs that the tree decoder chose).
"""

import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
ATTENTION = ["query", "key", "value", "out", "up", "down"]
TAGS = ["upos", "xpos", "lemma", "name", "entity"]
AFTER = ["tags", "trees", *TAGS, "arc_dep", "arc_head", "arc", "arc_bias", "rel_dep", "rel_head", "rel", "rel_dep_bias",
         "rel_head_bias"]


class Weights:
    """The numbers of the int8 model under the names that model.py gives them."""

    def __init__(self, model, layers=6):
        self.all = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        # kept in the order in which model.py multiplies
        products = [n for n in self.all if "MatMul" in n and n.endswith("_quantized")]
        names = [f"layers.{i}.{k}" for i in range(layers) for k in ATTENTION] + AFTER
        if len(products) != len(names):
            raise ValueError(f"{len(names)} products expected, {len(products)} found")
        self.products = {n: p.removesuffix("_quantized") for n, p in zip(names, products)}
        self.layers = layers

    def float(self, name):
        return next(self.all[p + name] for p in ("reader.", "reader.encoder.", "reader.heads.") if p + name in self.all)

    def quantized(self, name):
        return [self.all[self.products[name] + end] for end in ("_quantized", "_scale", "_zero_point")]

    def embedding(self, name):
        return [self.all[f"reader.encoder.{name}.weight{end}"] for end in ("_quantized", "_scale", "_zero_point")]

    def mix(self, model):
        """The share of each layer in the tags: the scalars that whole layers are multiplied by."""
        shares = [n.input[0] for n in model.graph.node
                  if n.op_type == "Mul" and n.input[0] in self.all and self.all[n.input[0]].shape == ()
                  and not n.input[0].endswith("_scale")]
        if len(shares) != self.layers:
            raise ValueError(f"{self.layers} shares of layers expected, {len(shares)} found")
        return [self.all[s] for s in shares]


class Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.numbers = weights, [], {}

    def constant(self, name, value):
        self.numbers[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def op(self, kind, inputs, outputs=None, domain="", **attributes):
        outputs = outputs or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [outputs] if isinstance(outputs, str) else outputs,
                                           domain=domain, **attributes))
        return outputs

    def linear(self, x, *names):
        """x through one linear layer, or through several side by side."""
        parts = zip(*(self.weights.quantized(n) for n in names))
        name = "+".join(names)
        numbers = [self.constant(name + end, np.concatenate(p, axis=-1)) for end, p in zip((".w", ".s", ".z"), parts)]
        bias = self.constant(name + ".b", np.concatenate([self.weights.float(n + ".bias") for n in names]))
        return self.op("DynamicQuantizeMatMul", [x, *numbers, bias], domain=MICROSOFT)

    def split(self, x, sizes, axis):
        name = "sizes." + "-".join(map(str, sizes))
        return self.op("Split", [x, self.constant(name, np.array(sizes, np.int64))],
                       [f"{x}.{i}" for i in range(len(sizes))], axis=axis)

    def gelu(self, x):
        return self.op("Gelu", [x], domain=MICROSOFT)

    def added(self, x, change, norm):
        """The sum, normalized."""
        weight, bias = (self.constant(norm + end, self.weights.float(norm + end)) for end in (".weight", ".bias"))
        return self.op("SkipLayerNormalization", [x, change, weight, bias], domain=MICROSOFT, epsilon=1e-12)

    def width(self, name):
        return self.weights.quantized(name)[0].shape[1]

    def save(self, path, name, inputs, outputs):
        value = helper.make_tensor_value_info
        graph = helper.make_graph(self.nodes, name, [value(*i) for i in inputs], [value(*o) for o in outputs],
                                  list(self.numbers.values()))
        model = helper.make_model(graph, ir_version=9, producer_name="chancery",
                                  opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)])
        onnx.save(model, str(path))


def encoder(g, mix, heads=12):
    """The last layer, and the mixture of all."""
    zero = g.constant("zero", np.array([0], np.int64))

    def embedded(index, name):
        numbers, scale, point = (g.constant(name + end, v) for end, v in
                                 zip((".w", ".s", ".z"), g.weights.embedding(name)))
        return g.op("DequantizeLinear", [g.op("Gather", [numbers, index]), scale, point])

    places = g.op("Slice", [g.constant("places", g.weights.float("places.weight")), zero, g.op("Shape", ["pieces"]), zero])
    x = g.op("Add", [g.op("Add", [embedded("pieces", "pieces"), embedded("shapes", "shapes")]), places])
    x = g.op("LayerNormalization", [g.op("Unsqueeze", [x, zero]), g.constant("norm.w", g.weights.float("norm.weight")),
                                    g.constant("norm.b", g.weights.float("norm.bias"))], axis=-1, epsilon=1e-12)
    mixed = None
    for i in range(g.weights.layers):
        at = f"layers.{i}."
        width = g.width(at + "query")
        q, k, v = g.split(g.linear(x, at + "query", at + "key", at + "value"), [width] * 3, axis=2)
        x = g.added(x, g.linear(g.op("MultiHeadAttention", [q, k, v], domain=MICROSOFT, num_heads=heads), at + "out"),
                    at + "norm1")
        x = g.added(x, g.linear(g.gelu(g.linear(x, at + "up")), at + "down"), at + "norm2")
        share = g.op("Mul", [x, g.constant(f"mix.{i}", mix[i])])
        mixed = share if mixed is None else g.op("Add", [mixed, share])
    return x, mixed


def words(weights, mix, path):
    g = Graph(weights)
    top, mixed = encoder(g, mix)
    zero = "zero"

    def at(x):
        return g.op("Concat", [g.op("Gather", [x, "first"], axis=1), g.op("Gather", [x, "last"], axis=1)], axis=2)

    tags = g.linear(g.gelu(g.linear(at(mixed), "tags")), *TAGS)
    for name, scores in zip(TAGS, g.split(tags, [g.width(t) for t in TAGS], axis=2)):
        best = g.op("Squeeze", [g.op("ArgMax", [scores], axis=2, keepdims=0), zero])
        g.op("Cast", [best], name, to=TensorProto.INT32)
    names = ["arc_dep", "arc_head", "rel_dep", "rel_head"]
    sides = g.gelu(g.linear(g.gelu(g.linear(at(top), "trees")), *names))
    dep, head, rel_dep, rel_head = g.split(sides, [g.width(n) for n in names], axis=2)
    arcs = g.op("MatMul", [g.linear(dep, "arc"), g.op("Transpose", [head], perm=[0, 2, 1])])
    bias = g.op("Transpose", [g.linear(head, "arc_bias")], perm=[0, 2, 1])
    g.op("Squeeze", [g.op("Add", [arcs, bias]), zero], "arcs")
    g.op("Squeeze", [rel_dep, zero], "dependents")
    g.op("Squeeze", [rel_head, zero], "heads")
    rel = g.width("rel_dep")
    g.save(path, "words", [(n, TensorProto.INT64, ["piece" if n in ("pieces", "shapes") else "word"])
                           for n in ("pieces", "shapes", "first", "last")],
           [(n, TensorProto.INT32, ["word"]) for n in TAGS]
           + [("arcs", TensorProto.FLOAT, ["word", "word"]), ("dependents", TensorProto.FLOAT, ["word", rel]),
              ("heads", TensorProto.FLOAT, ["word", rel])])


def relations(weights, path):
    """dependents, heads as the words model gives them; chosen: each word's head in the tree."""
    g = Graph(weights)
    width = g.width("rel_dep")
    count = g.width("rel_dep_bias")
    head = g.op("Gather", ["heads", "chosen"])
    bent = g.op("Reshape", [g.linear("dependents", "rel"), g.constant("shape", np.array([-1, count, width], np.int64))])
    last = g.constant("last", np.array([2], np.int64))
    scores = g.op("Squeeze", [g.op("MatMul", [bent, g.op("Unsqueeze", [head, last])]), last])
    scores = g.op("Add", [g.op("Add", [scores, g.linear("dependents", "rel_dep_bias")]), g.linear(head, "rel_head_bias")])
    g.op("Cast", [g.op("ArgMax", [scores], axis=1, keepdims=0)], "relations", to=TensorProto.INT32)
    g.save(path, "relations", [("dependents", TensorProto.FLOAT, ["word", width]),
                               ("heads", TensorProto.FLOAT, ["word", width]), ("chosen", TensorProto.INT64, ["word"])],
           [("relations", TensorProto.INT32, ["word"])])


def compact(int8, folder):
    model = onnx.load(str(int8))
    weights = Weights(model)
    words(weights, weights.mix(model), folder / "model.onnx")
    relations(weights, folder / "relations.onnx")


if __name__ == "__main__":
    compact(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
