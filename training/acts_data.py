"""What the heads for acts and cues learn from: the passages of corpus/, the examples and the words of the event rules.

Words, tags and trees are those that Chancery itself gives (`chancery parse`), so that heads learn on what they will see.
"""

import collections
import dataclasses
import pathlib
import random
import re
import subprocess
import tempfile

TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
CONTENT = {"VERB", "NOUN", "ADJ", "PROPN", "ADV", "AUX"}
SAID = {"said", "denied", "declined", "asked"}
PART = re.compile(r"\[([a-z]+\d*(?:,[a-z]*\d*)*) ")
OFFICES = ["army", "president", "foreign minister", "parliament", "police", "government", "navy", "prime minister"]
TIMES = ["", "", "", "on Tuesday", "last week", "in March", "overnight", "on Friday"]


@dataclasses.dataclass
class Example:
    """acts: 0 for none, else 1 + the number of the type; -1 where nothing is known. cues: 0, 1 or -1."""

    id: str
    forms: list
    acts: list
    cues: list


def plain(marked):
    """The text of a marked passage, and (bracket, label, start, end) of each mark."""
    text, open_marks, marks, i = [], [], [], 0
    while i < len(marked):
        c = marked[i]
        if c == "\\":
            text.append(marked[i + 1])
            i += 2
        elif c == "[":
            m = PART.match(marked, i)
            open_marks.append(("]", m.group(1), len(text)))
            i = m.end()
        elif c == "<":
            bar = marked.index("|", i)
            open_marks.append((">", marked[i + 1:bar], len(text)))
            i = bar + 1
        elif open_marks and c == open_marks[-1][0]:
            marks.append((*open_marks.pop(), len(text)))
            i += 1
        else:
            text += ["\n", "\n"] if c == "¶" else [c]
            i += 1
    return "".join(text), marks


def passages(folder):
    """(id, text, acts as (type, start, end), cues as (start, end)) of every passage of the corpus."""
    for path in sorted(pathlib.Path(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf8").splitlines():
            if not line.strip() or line.startswith(("#", "==")):
                continue
            name, marked = line.split("\t")
            text, marks = plain(marked)
            acts, cues = [], []
            for bracket, label, start, end in marks:
                if bracket == ">":
                    for layer in re.sub(r"^\d+ ", "", label).split()[0].split("+"):
                        if layer in SAID:
                            cues.append((start, end))
                        else:
                            acts.append((layer.split(".")[0], start, end))
            yield name, text, acts, cues


def parsed(texts, chancery):
    """Sentences of (form, tag, head, start, end, lemma, relation) for each of the named texts that Chancery reads."""
    out, name, rows = collections.defaultdict(list), None, []
    with tempfile.TemporaryDirectory() as folder:
        for key, text in texts.items():
            pathlib.Path(folder, key + ".txt").write_text(text, encoding="utf8")
        done = subprocess.run([chancery, "parse", folder], capture_output=True, encoding="utf8", check=False)
    for line in [*done.stdout.splitlines(), ""]:
        if line.startswith("# newdoc id = "):
            name = line[14:].strip().removesuffix(".txt")
        elif not line.strip():
            if rows:
                out[name].append(rows)
            rows = []
        elif line[0] != "#":
            c = line.split("\t")
            at = re.search(r"start_char=(\d+)\|end_char=(\d+)", c[9])
            rows.append((c[1], c[3], int(c[6]), int(at[1]), int(at[2]), c[2].lower(), c[7]))
    return out


def head(rows, start, end):
    """The word of a stretch on which its other words hang."""
    inside = [i for i, r in enumerate(rows) if r[3] < end and r[4] > start]
    tops = [i for i in inside if rows[i][2] - 1 not in inside]
    return next((i for i in tops if rows[i][1] in CONTENT), tops[0] if tops else None)


def labelled(name, rows, acts, cues):
    known = [0 if r[1] in CONTENT else -1 for r in rows]
    example = Example(name, [r[0] for r in rows], list(known), [0] * len(rows))
    for kind, start, end in acts:
        i = head(rows, start, end)
        if i is not None:
            example.acts[i] = 1 + TYPES.index(kind)
    for start, end in cues or []:
        i = head(rows, start, end)
        if i is not None:
            example.cues[i] = 1
    if cues is None:
        example.cues = [-1] * len(rows)
    return example


def of_corpus(folder, chancery):
    marked = {p[0]: p for p in passages(folder)}
    trees = parsed({k: p[1] for k, p in marked.items()}, chancery)
    return [labelled(k, rows, marked[k][2], marked[k][3]) for k in marked for rows in trees.get(k, [])]


def stanzas(folder):
    """The event rules, each a dict of its lines; yes and no are lists."""
    for path in sorted(pathlib.Path(folder).glob("*.rules")):
        if path.name == "frames.rules":
            continue
        rule, last = collections.defaultdict(str, yes=[], no=[]), None
        for line in [*path.read_text(encoding="utf8").splitlines(), ""]:
            if line.startswith("#"):
                continue
            if not line.strip():
                if rule["id"]:
                    yield rule
                rule = collections.defaultdict(str, yes=[], no=[])
            elif line[0] == " ":
                rule[last] += " " + line.strip()
            else:
                last, value = (x.strip() for x in line.split(":", 1))
                if last in ("yes", "no"):
                    rule[last].append(value)
                else:
                    rule[last] = value


def terms(cell, sets):
    out = []
    for term in filter(None, (t.strip() for t in cell.split(","))):
        out += sets.get(term[1:], []) if term[0] == "@" else [term]
    return out


class Templates:
    """Bare sentences, one or two for each verb and noun of each rule: they tell which words stand for which type."""

    def __init__(self, lexicon, seed=3):
        self.rng = random.Random(seed)
        self.sets = {r[0]: r[1].split(";") for r in table(lexicon / "events/word-sets.tsv")[1:]}
        states = table(lexicon / "actors/states.tsv")
        at = states[0].index("name")
        self.states = [s[at] for s in states[1:] if len(s[at].split()) < 3]
        self.past = {}
        for form, tag, lemma in (r[:3] for r in table(lexicon / "language/lemmas.tsv")[1:]):
            if tag == "VERB" and not form.endswith("ing"):
                self.past.setdefault(lemma, form)

    def of(self, rule):
        kind = 1 + TYPES.index(rule["type"])
        for verb in terms(rule["verb"], self.sets):
            for _ in range(2):
                yield self._example(kind, self._verb(rule, verb.split()))
        for noun in terms(rule["noun"], self.sets):
            *before, last = noun.split()
            yield self._example(kind, [self._party(), "'s", *before, "§", last, self._one(rule["toward"], "of,against,with"),
                                       self._party(), self.rng.choice(["continued", "was announced", "came as a surprise"])])

    def _verb(self, rule, words):
        objects, content = terms(rule["object"], self.sets), terms(rule["content"], self.sets)
        start = [self._party(), *self._tense(words[0]), *words[1:]]
        if "meets" in rule["frame"]:
            rest = [self.rng.choice(["with", ""]), self._party()]
        elif objects:
            rest = [self.rng.choice(["its", "the", "a", ""]), self.rng.choice(objects), self._one(rule["toward"], "of,to,against"),
                    self._party()]
        elif content:
            rest = [self._party(), self.rng.choice(["to", "over", "for"]), "the", self.rng.choice(content)]
        else:
            rest = [self._one(rule["toward"], ""), self._party()]
        return [*start, *rest, self.rng.choice(TIMES)]

    def _tense(self, verb):
        r = self.rng.random()
        past = self.past.get(verb) or (verb + "d" if verb.endswith("e") else re.sub(r"([^aeiou])y$", r"\1i", verb) + "ed")
        return ["§", past] if r < 0.5 else ["has", "§", past] if r < 0.65 else [self.rng.choice(["will", "would", "may"]), "§", verb]

    def _one(self, cell, otherwise):
        return self.rng.choice([t.strip() for t in (cell or otherwise).split(",")])

    def _party(self):
        state, office, r = self.rng.choice(self.states), self.rng.choice(OFFICES), self.rng.random()
        return state if r < 0.6 else f"{state} 's {office}" if r < 0.85 else f"the {office} of {state}"

    @staticmethod
    def _example(kind, words):
        forms = " ".join(words).split()
        at = forms.index("§")
        forms = [*forms[:at], *forms[at + 1:], "."]
        return Example("template", forms, [kind if i == at else -1 for i in range(len(forms))], [-1] * len(forms))


def table(path):
    return [line.split("\t") for line in path.read_text(encoding="utf8").splitlines() if line and line[0] != "#"]


def of_rules(lexicon, chancery):
    """The examples of the rules: of a yes the trigger that is marked or the rule's word, of a no nothing of the rule's type."""
    texts, kinds = {}, {}
    for rule in stanzas(lexicon / "events"):
        words = {w.split()[0] for w in terms(rule["verb"], {}) if w[0] != "@"}
        words |= {w.split()[-1] for w in terms(rule["noun"], {}) if w[0] != "@"}
        for i, sentence in enumerate(rule["yes"] + rule["no"]):
            key = f"{rule['id']}-{i}"
            texts[key] = re.sub(r"\[[a-z]+ ([^\]]*)\]", r"\1", sentence)
            kinds[key] = (rule["type"] if i < len(rule["yes"]) else None, sentence, words)
    trees = parsed(texts, chancery)
    for key, sentences in trees.items():
        kind, sentence, words = kinds[key]
        for rows in sentences:
            example = labelled(key, rows, [], None)
            if kind:
                at = trigger(rows, sentence, texts[key], words)
                example.acts = [1 + TYPES.index(kind) if i == at else -1 for i in range(len(rows))]
            yield example


def trigger(rows, sentence, text, words):
    m = re.search(r"\[trigger ([^\]]*)\]", sentence)
    if m:
        start = text.find(m.group(1))
        return head(rows, start, start + len(m.group(1)))
    stems = {w[: max(3, len(w) - 2)] for w in words}
    return next((i for i, r in enumerate(rows) if r[1] in ("VERB", "NOUN") and any(r[0].lower().startswith(s) for s in stems)), None)
