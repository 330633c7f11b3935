"""Trains the shipped model from larger ones: distill.py TREEBANKS OUT --base MINILM --teachers T1 T2 … --own OWN.conllu.

Teachers are models that train.py made on larger encoders. The small model learns the gold of the treebanks and, there and on
further sentences (CoNLL-U of which only the words are read), the mean of what the teachers think of every label, arc and relation
(Hinton et al. 2015, arXiv:1503.02531). Teachers see whole sentences; the small model sees them with some pieces hidden.
"""

import pathlib

import torch

import data
from model import Reader
from train import TASKS, arguments, fit, gold_loss, material, reader, scores_of, sizes_of, without_padding


def teacher(folder, labels, device):
    state = torch.load(folder / "model.pt", map_location=device)
    layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layers."))
    model = Reader(sizes_of(labels), layers=layers).to(device)
    model.load_state_dict(state)
    return model.eval()


@torch.no_grad()
def thoughts(teachers, x, heads):
    """The teachers' mean probabilities: of each task's labels, of heads, and of relations to `heads`, or to the likeliest."""
    parts = [t.words(*x) for t in teachers]
    soft = {k: mean([t.heads[k](tags) for t, (tags, _) in zip(teachers, parts)]) for k in TASKS}
    soft["head"] = mean([without_padding(t.arcs(trees).float(), x) for t, (_, trees) in zip(teachers, parts)])
    heads = torch.where(heads == data.IGNORE, soft["head"].argmax(-1), heads)
    soft["deprel"] = mean([t.rels_at(trees, heads) for t, (_, trees) in zip(teachers, parts)])
    return soft, heads


def mean(scores):
    return sum(s.float().softmax(-1) for s in scores) / len(scores)


def soft_loss(scores, soft, x):
    real = x[2] != 0
    return sum(TASKS.get(k, 1.0) * -(soft[k] * scores[k].log_softmax(-1)).sum(-1)[real].mean() for k in scores)


def main():
    args = arguments(__doc__.splitlines()[0])
    args.add_argument("--teachers", type=pathlib.Path, nargs="+", required=True, help="folders that train.py wrote")
    args.add_argument("--own", type=pathlib.Path, nargs="*", default=[], help="CoNLL-U of further sentences")
    a = args.parse_args()
    train, dev, pieces, labels = material(a)
    further = [s for path in a.own for s in data.read_conllu(path)]
    for s in further:
        s.marked = False
    further = [s for s in further if sum(len(pieces(f)) for f in s.forms) + 2 <= data.MAX_PIECES]
    teachers = [teacher(folder, labels, a.device) for folder in a.teachers]

    def loss(model, x, hidden, y):
        soft, heads = thoughts(teachers, x, y["head"])
        scores = scores_of(model, [hidden, *x[1:]], heads)
        return soft_loss(scores, soft, x) + gold_loss(scores, y)

    fit(reader(a.base, labels).to(a.device), loss, train + further, dev, pieces, labels, a)


if __name__ == "__main__":
    main()
