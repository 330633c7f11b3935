"""Sentences of the project's own as CoNLL-U: sentences.py > own.conllu (after a build).

Those of corpus/, the examples in the lexicon's rules and tables, and the tests' fixtures. Only their words are learned from; trees and
tags are the shipped model's.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def plain(text):
    """A marked sentence without its marks: "<TYPE|word>" and "[role words]"."""
    text = re.sub(r"<[^<>|]*\|([^<>]*)>", r"\1", text)
    bare = re.sub(r"\[[^\[\] ]+ ([^\[\]]*)\]", r"\1", text)
    return bare if bare == text else plain(bare)


def lines(*patterns):
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            yield from path.read_text(encoding="utf8").splitlines()


def found():
    for line in lines("corpus/passages/*.txt"):
        if "\t" in line:
            yield plain(line.split("\t")[1])
    for line in lines("lexicon/**/*.rules"):
        example = re.match(r"\s*(?:yes|no|not-yet)[^:]*:\s*(.*)", line)
        if example:
            yield plain(example.group(1))
    for line in lines("lexicon/**/*.tsv", "*/src/test/resources/**/*.t*"):
        if not line.startswith("#"):
            yield from (plain(c.strip()) for c in re.split(r"\t| \| |=>", line))


def is_sentence(text):
    return len(text.split()) >= 4 and re.match(r"[\"“‘'A-Z].*[.!?][\"”’']?$", text) and not re.search(r"[\[\]<>|]", text)


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--chancery", default=str(ROOT / "chancery"))
    a = ask.parse_args()
    own = list(dict.fromkeys(t for t in found() if is_sentence(t)))
    print(f"{len(own)} sentences", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "own.txt"
        path.write_text("\n\n".join(own) + "\n", encoding="utf8")
        subprocess.run([a.chancery, "parse", str(path)], check=True)


if __name__ == "__main__":
    main()
