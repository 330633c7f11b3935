"""One encoder, many heads: tags, lemma scripts, names and a biaffine tree for each sentence."""

import torch
from torch import nn
from torch.nn import functional as F

SHAPES = 8


class Layer(nn.Module):
    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = drop

    def forward(self, x, mask):
        b, n, w = x.shape
        q, k, v = (f(x).reshape(b, n, self.heads, w // self.heads).transpose(1, 2)
                   for f in (self.query, self.key, self.value))
        score = torch.matmul(q, k.transpose(2, 3)) * (w // self.heads) ** -0.5 + mask
        mixed = torch.matmul(F.dropout(score.softmax(-1), self.drop, self.training), v)
        mixed = self.out(mixed.transpose(1, 2).reshape(b, n, w))
        x = self.norm1(x + F.dropout(mixed, self.drop, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.drop, self.training))


class Encoder(nn.Module):
    """BERT as all-MiniLM-L6-v2 has it, with an embedding for the shape of the word added at the bottom."""

    def __init__(self, vocab=30522, width=384, layers=6, heads=12, inner=1536, drop=0.1):
        super().__init__()
        self.pieces, self.places = nn.Embedding(vocab, width), nn.Embedding(512, width)
        self.shapes = nn.Embedding(SHAPES, width)
        self.norm, self.drop = nn.LayerNorm(width, eps=1e-12), drop
        self.layers = nn.ModuleList(Layer(width, heads, inner, drop) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers))

    def load_minilm(self, weights):
        """Takes the published weights (safetensors names); the segment embedding is folded into the places."""
        def put(module, name):
            module.weight.data.copy_(weights[name + ".weight"])
            if getattr(module, "bias", None) is not None:
                module.bias.data.copy_(weights[name + ".bias"])

        put(self.pieces, "embeddings.word_embeddings")
        self.places.weight.data.copy_(weights["embeddings.position_embeddings.weight"]
                                      + weights["embeddings.token_type_embeddings.weight"][0])
        self.shapes.weight.data.zero_()
        put(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            put(layer.query, at + "attention.self.query")
            put(layer.key, at + "attention.self.key")
            put(layer.value, at + "attention.self.value")
            put(layer.out, at + "attention.output.dense")
            put(layer.norm1, at + "attention.output.LayerNorm")
            put(layer.up, at + "intermediate.dense")
            put(layer.down, at + "output.dense")
            put(layer.norm2, at + "output.LayerNorm")

    def forward(self, pieces, shapes):
        mask = (pieces == 0)[:, None, None, :].to(torch.float32) * -1e4
        places = self.places.weight[: pieces.shape[1]]
        x = self.norm(self.pieces(pieces) + places[None] + self.shapes(shapes))
        x = F.dropout(x, self.drop, self.training)
        share, mixed = self.mix.softmax(0), 0
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            mixed = mixed + share[i] * x
        return x, mixed


class Reader(nn.Module):
    """pieces, shapes: [batch, piece]; first, last: [batch, word], the piece each word begins and ends with.

    Word 0 is the root and sits on [CLS]. Padding points at piece 0 too, and is cut off by the caller.
    """

    def __init__(self, sizes, width=384, word=512, arc=384, rel=128, layers=6):
        super().__init__()
        self.encoder = Encoder(width=width, layers=layers)
        self.tags = nn.Linear(2 * width, word)
        self.trees = nn.Linear(2 * width, word)
        self.heads = nn.ModuleDict({k: nn.Linear(word, n) for k, n in sizes.items() if k != "deprel"})
        self.arc_dep, self.arc_head = nn.Linear(word, arc), nn.Linear(word, arc)
        self.arc = nn.Linear(arc, arc)
        self.arc_bias = nn.Linear(arc, 1)
        self.rel_dep, self.rel_head = nn.Linear(word, rel), nn.Linear(word, rel)
        self.rels = sizes["deprel"]
        self.rel = nn.Linear(rel, self.rels * rel)
        self.rel_dep_bias, self.rel_head_bias = nn.Linear(rel, self.rels), nn.Linear(rel, self.rels)
        self.drop = 0.25

    def _drop(self, x):
        return F.dropout(x, self.drop, self.training)

    def words(self, pieces, shapes, first, last):
        top, mixed = self.encoder(pieces, shapes)

        def at(x, index):
            return torch.gather(x, 1, index[:, :, None].expand(-1, -1, x.shape[2]))

        tags = self._drop(F.gelu(self.tags(torch.cat([at(mixed, first), at(mixed, last)], -1))))
        trees = self._drop(F.gelu(self.trees(torch.cat([at(top, first), at(top, last)], -1))))
        return tags, trees

    def arcs(self, trees):
        """[batch, dependent, head] scores."""
        dep, head = self._drop(F.gelu(self.arc_dep(trees))), self._drop(F.gelu(self.arc_head(trees)))
        return torch.matmul(self.arc(dep), head.transpose(1, 2)) + self.arc_bias(head).transpose(1, 2)

    def rel_parts(self, trees):
        dep, head = self._drop(F.gelu(self.rel_dep(trees))), self._drop(F.gelu(self.rel_head(trees)))
        b, n, w = dep.shape
        return dep, head, self.rel(dep).reshape(b, n, self.rels, w)

    def rels_at(self, trees, heads):
        """[batch, dependent, relation] scores for the given heads: what training needs."""
        dep, head, bent = self.rel_parts(trees)
        chosen = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        return (bent * chosen[:, :, None, :]).sum(-1) + self.rel_dep_bias(dep) + self.rel_head_bias(chosen)

    def rels_all(self, trees):
        """[batch, dependent, head] best relation for every pair: what a tree decoder needs."""
        dep, head, bent = self.rel_parts(trees)
        b, n, r, w = bent.shape
        score = torch.matmul(bent.reshape(b, n * r, w), head.transpose(1, 2)).reshape(b, n, r, n)
        score = score + self.rel_dep_bias(dep)[:, :, :, None] + self.rel_head_bias(head).transpose(1, 2)[:, None]
        return score.argmax(2)


class Exported(nn.Module):
    """What the product runs: labels as numbers, arc scores left for the decoder."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, shapes, first, last):
        tags, trees = self.reader.words(pieces, shapes, first, last)
        best = [self.reader.heads[k](tags).argmax(-1).to(torch.int32) for k in ("upos", "xpos", "lemma", "name", "entity")]
        return (*best, self.reader.arcs(trees), self.reader.rels_all(trees).to(torch.int32))
