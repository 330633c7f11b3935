"""Reads UD treebanks and turns sentences into what the model learns from."""

import collections
import dataclasses
import json
import random
import re
import unicodedata

NAME_TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
OTHER_NAMES = {"event", "object", "abstract", "substance", "animal", "plant"}
NAME_LABELS = ["O"] + [f"{p}-{t}" for t in ("PER", "LOC", "ORG", "MISC") for p in "BI"]
ENTITY_LABELS = ["O", "person", "place", "organization", "event", "time", "object", "abstract", "substance",
                 "animal", "plant"]
IGNORE = -100
MAX_PIECES = 256


@dataclasses.dataclass
class Sentence:
    forms: list
    lemmas: list
    upos: list
    xpos: list
    heads: list
    rels: list
    names: list | None  # None where the treebank has no entities
    entities: list | None
    feats: list = dataclasses.field(default_factory=list)
    marked: bool = True  # False where the labels are no gold and only the words count


def read_conllu(path):
    """Sentences of a CoNLL-U file; multiword ranges and empty nodes are passed over."""
    rows, has_entities, out = [], False, []
    with open(path, encoding="utf8") as f:
        for line in list(f) + ["\n"]:
            if line.startswith("# global.Entity"):
                has_entities = True
            if not line.strip():
                if rows:
                    out.append(_sentence(rows, has_entities))
                rows = []
            elif line[0] != "#":
                col = line.rstrip("\n").split("\t")
                if col[0].isdigit():
                    rows.append(col)
    return out


def _sentence(rows, has_entities):
    s = Sentence([r[1] for r in rows], [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows],
                 [int(r[6]) for r in rows], [r[7] for r in rows], None, None)
    if has_entities:
        s.names, s.entities = _entity_labels(s, _entity_spans(rows))
    return s


def _entity_spans(rows):
    """(first, last, type, linked) for each mention closed in this sentence."""
    open_at, spans = collections.defaultdict(list), []
    for i, row in enumerate(rows):
        m = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        if not m:
            continue
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", m.group(1)):
            if part.startswith("("):
                field = part.strip("()").split("-")
                linked = len(field) > 6
                if part.endswith(")"):
                    spans.append((i, i, field[1], linked))
                else:
                    open_at[field[0]].append((i, field[1], linked))
            else:
                key = part.rstrip(")").split("-")[0]
                if open_at[key]:
                    first, kind, linked = open_at[key].pop()
                    spans.append((first, i, kind, linked))
    return spans


def _entity_labels(s, spans):
    names, entities = ["O"] * len(s.forms), ["O"] * len(s.forms)
    for first, last, kind, linked in sorted(spans, key=lambda x: x[0] - x[1]):  # longest first
        inside = [i for i in range(first, last + 1) if not first <= s.heads[i] - 1 <= last]
        if not inside:
            continue
        top = inside[0]
        if kind in ENTITY_LABELS:
            entities[top] = kind
        if s.upos[top] != "PROPN" or kind == "time":
            continue
        lo, hi = _name_extent(s, first, last, top)
        if any(names[i] != "O" for i in range(lo, hi + 1)):
            continue  # part of a longer name
        tag = NAME_TYPES.get(kind, "MISC")
        for i in range(lo, hi + 1):
            names[i] = ("B-" if i == lo else "I-") + tag
    return names, entities


def _name_extent(s, first, last, top):
    """The run of name words around the head: 'Foreign Minister Ann Lee' is two names, title left out."""
    def part(i):
        return s.upos[i] == "PROPN" and s.rels[i] in ("flat", "compound", "goeswith", "amod") or s.forms[i] in "-'’"

    lo = hi = top
    while lo > first and part(lo - 1) and s.forms[lo - 1][0].isalnum():
        lo -= 1
    while hi < last and (part(hi + 1) or _of_name(s, hi + 1, top, last)):
        hi += 1
    while not s.forms[hi][0].isalnum():
        hi -= 1
    return lo, hi


def _of_name(s, i, top, last):
    if s.forms[i] == "of" and i < last:
        i += 1
    return s.upos[i] == "PROPN" and s.rels[i] == "nmod" and s.heads[i] - 1 == top and s.forms[i - 1] == "of"


def shape(form):
    """0 none, 1 lower, 2 Title, 3 UPPER, 4 miXed, 5 digits, 6 letters and digits, 7 other."""
    if any(c.isdigit() for c in form):
        return 6 if any(c.isalpha() for c in form) else 5
    if not any(c.isalpha() for c in form):
        return 7
    if form == form.lower():
        return 1
    if form == form.upper():
        return 3 if len(form) > 1 else 2
    return 2 if form[0].isupper() and form[1:] == form[1:].lower() else 4


def lemma_script(form, lemma):
    """'k>suffix': cut k characters off the lower-cased form, then add the suffix."""
    a, b = form.lower(), lemma.lower()
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return f"{len(a) - n}>{b[n:]}"


class WordPieces:
    """BERT's uncased tokenizer, one word at a time (the Java side does the same)."""

    def __init__(self, vocab_path):
        with open(vocab_path, encoding="utf8") as f:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.seen = {}
        self.unk, self.cls, self.sep = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]

    def __call__(self, word):
        if word not in self.seen:
            self.seen[word] = self._cut(word)
        return self.seen[word]

    def _cut(self, word):
        text = unicodedata.normalize("NFD", word.lower())
        text = "".join(c for c in text if unicodedata.category(c) != "Mn")
        out = []
        for chunk in re.findall(r"\w+|[^\w\s]", text.replace("_", " _ ")) or [text]:
            out += self._pieces(chunk)
        return out[:12] or [self.unk]

    def _pieces(self, chunk):
        out, start = [], 0
        while start < len(chunk):
            end = len(chunk)
            while end > start and ("##" if start else "") + chunk[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unk]
            out.append(self.ids[("##" if start else "") + chunk[start:end]])
            start = end
        return out


class Labels:
    """The closed sets the heads choose from, in a fixed order."""

    def __init__(self, upos, xpos, rels, lemmas):
        self.upos, self.xpos, self.rels, self.lemmas = upos, xpos, rels, lemmas

    @staticmethod
    def of(sentences):
        def ordered(column, least=1):
            counts = collections.Counter(x for s in sentences for x in column(s))
            return sorted(k for k, n in counts.items() if n >= least)

        return Labels(ordered(lambda s: s.upos), ordered(lambda s: s.xpos), ordered(lambda s: s.rels),
                      ordered(lambda s: [lemma_script(f, w) for f, w in zip(s.forms, s.lemmas)], 2))

    def to_json(self):
        return json.dumps({"upos": self.upos, "xpos": self.xpos, "deprel": self.rels, "lemma": self.lemmas,
                           "name": NAME_LABELS, "entity": ENTITY_LABELS}, ensure_ascii=False, indent=0)


def noised(s, rng):
    """A copy with what a news reader meets: curly quotes, capitals, headlines, missing stops."""
    forms = list(s.forms)
    r = rng.random()
    if r < 0.15:
        opened = False
        for i, f in enumerate(forms):
            if f in ('"', "''", "``", "“", "”"):
                forms[i] = ("”" if opened else "“") if r < 0.12 else '"'
                opened = not opened
            else:
                forms[i] = f.replace("'", "’")
    elif r < 0.17:
        forms = [f.upper() for f in forms]
    elif r < 0.20:
        forms = [f if len(f) < 4 else f[0].upper() + f[1:] for f in forms]
    elif r < 0.22:
        forms = [f.lower() for f in forms]
    keep = len(forms)
    if rng.random() < 0.06 and keep > 2 and s.rels[-1] == "punct" and keep not in s.heads:
        keep -= 1
    return dataclasses.replace(s, forms=forms[:keep], lemmas=s.lemmas[:keep], upos=s.upos[:keep], xpos=s.xpos[:keep],
                               heads=s.heads[:keep], rels=s.rels[:keep], names=s.names and s.names[:keep],
                               entities=s.entities and s.entities[:keep])


def batches(sentences, pieces, budget, rng=None):
    """Index lists of about `budget` word pieces, of like length; shuffled where a generator is given."""
    sized = [(sum(len(pieces(f)) for f in s.forms) + 2, i) for i, s in enumerate(sentences)]
    if rng:
        sized = [(n * rng.uniform(0.9, 1.1), i) for n, i in sized]
    out, batch, longest = [], [], 0
    for n, i in sorted(sized):
        longest = max(longest, n)
        if batch and longest * (len(batch) + 1) > budget:
            out.append(batch)
            batch, longest = [], n
        batch.append(i)
    out.append(batch)
    if rng:
        rng.shuffle(out)
    return out
