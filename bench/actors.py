#!/usr/bin/env python3
"""Measures how well actors are found. Standard library only; each part says so when its data is absent.

  actors.py coverage   office holders since 1990 of reference/actors-facts.tsv, found by name on a day in office
  actors.py coref      mentions of persons and organisations of gold/actors-dev.jsonl, joined to the right one (B3),
                       and names of states read as the right state
  actors.py meantime   the same score on gold/actors-meantime-dev.jsonl, for the articles at even and at odd places of the file
  actors.py load       time and memory that the dictionary takes (needs the built program)

$CHANCERY_SHARED is where the data lies (../shared). --misses prints what was wrong.
"""
import collections
import csv
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("CHANCERY_SHARED", ROOT.parent / "shared"))
PRONOUNS = set("he she it they we i you him her them his hers its their theirs us our ours me my mine your yours himself "
               "herself itself themselves myself ourselves yourself".split())

FIRST = set("i we you me us my our your mine ours yours myself ourselves yourself".split())


def table(name):
    with open(ROOT / "lexicon" / "actors" / name, encoding="utf8") as f:
        return list(csv.DictReader((x for x in f if not x.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def needs(path):
    if not path.exists():
        print(f"skipped: {path.name} is not there (set CHANCERY_SHARED)")
        sys.exit(0)
    return path


def read(reports):
    """What the program makes of reports, as one list of JSON objects by report."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "in.jsonl")
        path.write_text("".join(json.dumps(r) + "\n" for r in reports), encoding="utf8")
        out = subprocess.run([str(ROOT / "chancery"), "read", str(path), "--format", "jsonl"], stdout=subprocess.PIPE,
                             check=False, env={**os.environ, "CHANCERY_JAVA_OPTS": "-Xmx1500m"}).stdout.decode("utf8")
    found = collections.defaultdict(list)
    for line in out.splitlines():
        o = json.loads(line)
        found[o.get("report", o.get("id"))].append(o)
    return found


# --- coverage ---------------------------------------------------------------------------------------------------------

CLASSES = {"HOS", "HOG", "FM", "LEADER"}
# The facts class by words ("president", "premier"): heads of provinces, parliaments and other ministries are taken out here, and
# so are governors-general, who stand in for a head of state.
NO_HEAD = re.compile(
    r"spokes|provinc|metropolitan|deputy|vice|secretar(y|iat) (of|to) the presiden|chief of staff|state secretary|parliament|"
    r"senate|chamber|assembly|region|council of state|academy|court|secretary of state (for|to)|undersecretary|attorney|advis|"
    r"treasury|privy|office of|adjoint|minister (of state|in the|deleg|at the)|trade|european affairs|in charge|governor|"
    r"represented|elect|storting|national council|federal council|city|republika|federation of b|chancellery|counsel|co-?prince|"
    r"and$|aragon|^president of the$|congress|crimea|representative|lord chancellor|chancellor$|commission|communaut|minister.president|regent|commissar|cooperation \(|francophon(e|ie) affairs|first minister|lieutenant", re.I)
# Offices of the facts classes that are plainly none of a head or foreign minister of a state: other bodies' presidents (the Yuans
# of Taiwan, parts of the Comoros, a council of scholars), a government in exile, republics of a federation. Counted apart.
NO_OFFICE = re.compile(
    r"yuan|grande comore|anjouan|moheli|presidential delegate|ulema|oil company|legislative council|of the rada|national bank|"
    r"security bureau|cop26|foreign investment|foreign employment|european integration|european union affairs|"
    r"state minister|minister assisting|government secretariats|league of communists|executive council|presidents of the presidency",
    re.I)
RECODED = {"XKX": "KOS", "JON": "JPN", "COW-438": "GIN", "COW-345": "YUG", "COW-404": "GNB", "COW-2": "USA", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS"}
# States that one of the lists takes for another, and unions whose heads it counts as those of their largest part.
ALSO = {"MOZ": {"MMR"}, "PNG": {"GIN", "GNB"}, "MUS": {"MRT"}, "KSV": {"KIR"}, "SRB": {"YUG"}, "RUS": {"SUN"}, "DEU": {"DDR"}}
WELL_MADE = re.compile(r"[A-ZÀ-ÞĀ-Ž'’ʻ][^\W\d_]*(?:[ .'’ʻ-]+[^\W\d_]+)+\.?")
DEPENDENT = set("IOT ESH ABW AIA BMU COK CUW CYM FLK FRO GIB GRL HKG IMN JEY GGY MAC MSR NCL NIU PYF SHN SXM TCA TKL VGB VIR PRI GUM ASM "
                "MNP WLF SPM REU GUF GLP MTQ MYT ATF PCN NFK CXR CCK ALA SJM BLM MAF BES ANT".split())


def is_head(row, states):
    """Whether the row tells of a head of state or government or a foreign minister of a state."""
    office, cls = row["office"], row["class"]
    if row["country"] in DEPENDENT or NO_HEAD.search(office) or row["country"].startswith("X-"):
        return False
    if row["source"].startswith("CIA") and office == cls:
        return False  # deputies stand in these lists too
    of = re.search(r"\b(?:of|of the) ([A-Z].*)", office)
    if cls in ("HOS", "HOG") and row["source"].startswith("wikidata") and of:
        whose = of.group(1).lower().removeprefix("the ")
        return whose in states or re.match("republic|council of min|government|(con)?federation|presiden|kingdom|sovereign", whose)
    return True


def clean(person):
    """A name as it stands in a sentence; the Factbook has surnames in capitals and ranks behind them."""
    name = re.sub(r"\s*[(\"“].*?(?:[)\"”]|$)", "", person).split(",")[0]
    name = re.sub(r"^(?:Islamic Republic of \w+|Swiss Confederation|Commission (?:Chairman|President)|Australia) ", "", name)
    name = re.sub(r"^(?:Sir|Dame|Dr\.?|Gen\.?|General|King|Queen|Sultan|Amir|Emir|Col\.?|Lt\.?|Maj\.?) ", "", name).strip()
    name = re.sub(r"[-.][a-z]", lambda m: m[0].upper(), name)
    return re.sub(r"\b[A-ZÀ-Þ]{3,}\b", lambda m: m[0] if set(m[0]) <= set("IVX") else m[0].title(),
                  re.sub(r"\b[IVX][iv]+$", lambda m: m[0].upper(), name))


def day(text, last=False):
    """The first or last day that a date of some precision may mean; bounds of observation count as they stand."""
    text = re.sub(r"[^0-9-].*", "", text.lstrip("<>="))
    parts = [int(x) for x in text.split("-")] if text else []
    if len(parts) == 3:
        return datetime.date(*parts)
    if len(parts) == 2:
        year, month = parts
        if not last:
            return datetime.date(year, month, 1)
        return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)
    if len(parts) == 1:
        return datetime.date(parts[0], 12, 31) if last else datetime.date(parts[0], 1, 1)
    return None


def days_of(row):
    """Days inside the term and after 1989 on which the row counts as found if it is on one of them; none where there are none.

    Where the facts give only bounds of observation (the hull of several terms, the next listing), three days are tried."""
    first, last = day(row["from"]), day(row["to"], True)
    seen = re.search(r"(?:as of|listed \S*\.\.|open at ~)(\d{4}(?:-\d\d(?:-\d\d)?)?)", row["note"] or "")
    if last is None and seen:
        last = day(seen.group(1))
    if first is None or last is None:
        return []
    first = max(first, datetime.date(1990, 1, 1))
    if last - first < datetime.timedelta(32):
        return []
    half = first + (last - first) / 2
    if row["source"].startswith(("CountryInfo.120116 <Gov", "CIA")):
        week = datetime.timedelta(15)
        return sorted({min(half, first + week), half, max(half, last - week)})
    return [half]


def coverage(misses):
    path = needs(SHARED / "reference" / "actors-facts.tsv")
    with open(path, encoding="utf8") as f:
        facts = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
    names = {n.lower().removeprefix("the ") for r in table("states.tsv") for n in [r["name"], *r["names"].split("; ")] if n}
    rows, held, odd = [], collections.defaultdict(set), 0
    for r in facts:
        r["country"] = RECODED.get(r["country"], r["country"])
        days, name = days_of(r), clean(r["person"])
        if r["class"] in CLASSES and days:
            held[name].add(r["country"])
            if r["source"].startswith("CountryInfo"):
                held[name] |= ALSO.get(r["country"], set())
            if is_head(r, names) and WELL_MADE.fullmatch(name):
                if NO_OFFICE.search(r["office"]):
                    odd += r["class"] != "LEADER"
                else:
                    rows.append((r, days, name))
    country = {s["code"]: s["name"] for s in table("states.tsv")}
    total, good, named = collections.Counter(), collections.Counter(), collections.Counter()
    for told in (False, True):
        cover(rows, held, country if told else {}, misses, total, good, named)
    print(f"coverage: {odd} lines left out whose office is no head's of a state")
    for key in sorted(total):
        print(f"coverage {key}: {good[key] / total[key]:.3f} of {total[key]} (known at all {named[key] / total[key]:.3f})")


def cover(rows, held, country, misses, total, good, named):
    """Counts who is found by name, in a report that names nobody else or one that also names the state."""
    told = ", told of the state" if country else ", by name alone"

    def text(r, name):
        return f"The talks would go on, {name} said. " + (
            f"He was in {country[r['country']]}." if r["country"] in country else "Nobody else spoke.")

    reports = [{"id": f"{i}-{j}", "published": str(when), "text": text(r, name)}
               for i, (r, days, name) in enumerate(rows) for j, when in enumerate(days)]
    found = read(reports)
    for i, (r, days, name) in enumerate(rows):
        at = len("The talks would go on, ")
        ok = known = False
        for j in range(len(days)):
            for o in found[f"{i}-{j}"]:
                if o["kind"] == "actor" and not o["id"].startswith(("person:", "unresolved:", "kind:")):
                    if any(m["start"] <= at + len(name) / 3 and m["end"] >= at + len(name) / 2 for m in o["mentions"]):
                        known = True
                        ok |= o["country"] in held[name] and o["sector"] == "GOV"
        when = days[-1]
        origin = r["source"].split(" ")[0].split("/")[0].strip("<>")
        for key in (*([] if r["class"] == "LEADER" else ["all"]), r["class"], origin, f"{when.year // 5 * 5}-", f"{r['class']} {when.year // 5 * 5}-"):
            key += told
            total[key] += 1
            good[key] += ok
            named[key] += known
        if misses and not ok:
            print("miss" + told, "known" if known else "-", r["class"], r["country"], name, when, r["from"], r["to"], origin, r["wikidata"],
                  r["office"], sep="\t")


# --- joined mentions --------------------------------------------------------------------------------------------------

def treebank():
    """Documents of the treebank as lists of (form, upos, head index or -1, sentence)."""
    docs = collections.defaultdict(list)
    for name in ("train", "dev"):
        path = SHARED / "treebanks" / "gum" / f"{name}.conllu"
        if not path.exists():
            continue
        doc, base = None, 0
        with open(path, encoding="utf8") as f:
            for line in f:
                if line.startswith("# newdoc id = "):
                    doc, base = line.split("=", 1)[1].strip(), 0
                elif not line.strip():
                    base = len(docs[doc])
                elif line[0] != "#":
                    c = line.rstrip("\n").split("\t")
                    if c[0].isdigit():
                        head = int(c[6])
                        docs[doc].append((c[1], c[3], base + head - 1 if head else -1, c[2], c[7].split(":")[0]))
    return docs


def offsets(text, words):
    at, out = 0, []
    for w, *_ in words:
        start = text.find(w, at)
        if start < 0 or start > at + 80:
            out.append(None)
            continue
        out.append((start, start + len(w)))
        at = start + len(w)
    return out


def quoted(text, at):
    """Whether the character stands between quotation marks of its line."""
    line = text[text.rfind("\n", 0, at) + 1:at]
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


def head_of(e, words, spots):
    inside = [i for i, s in enumerate(spots) if s and s[0] >= e["start"] and s[1] <= e["end"]]
    ids = set(inside)
    out = [i for i in inside if words[i][2] not in ids and words[i][1] not in ("PUNCT", "DET", "ADP")]
    return (out or inside or [None])[0]


def sort_of(e, at, words, spots, titles):
    """name, pronoun or office; none for a common noun, for several joined by "and", and for "I" and "you" outside quotes
    (the interviews have lost who speaks)."""
    if at is None:
        return None
    word = words[at]
    if e["text"].lower() in PRONOUNS:
        return "pronoun"
    joined = any(w[4] == "conj" and w[2] == at and s and e["start"] <= s[0] < e["end"] for w, s in zip(words, spots))
    if joined:
        return None
    if word[1] == "PROPN":
        return "name"
    if e["type"] == "person" and word[1] == "NOUN" and word[3].lower() in titles and word[0].lower() == word[3].lower():
        return "office"
    return None


def align(mention, gold, heads, spots, among):
    best, score = None, 0.0
    for i, e in enumerate(gold):
        if i not in among:
            continue
        if heads[i] is None:
            continue
        s = spots[heads[i]]
        if not (mention["start"] <= s[0] and s[1] <= mention["end"]):
            continue
        both = min(mention["end"], e["end"]) - max(mention["start"], e["start"])
        union = max(mention["end"], e["end"]) - min(mention["start"], e["start"])
        if both > 0 and both / union > score:
            best, score = i, both / union
    return best


def told_twice(gold, heads, words, cluster):
    """Mentions that CoNLL's key does not have apart: the second of an apposition, to the first; what a copula predicates and a
    name inside a longer name, to none."""
    twice = {}
    for i, e in enumerate(gold):
        at = heads[i]
        if at is None:
            continue
        if e.get("link_type") == "pred":
            twice[i] = None
        elif e.get("link_type") == "appos":
            before = [j for j, x in enumerate(gold) if j != i and cluster.get(j, -1) == cluster.get(i) and x["start"] <= e["start"]]
            if before:
                twice[i] = max(before, key=lambda j: (gold[j]["start"], gold[j]["end"]))
        elif words[at][4] in ("compound", "flat", "amod") and words[at][2] >= 0 and words[words[at][2]][1] == "PROPN":
            if any(heads[j] == words[at][2] and x["start"] <= e["start"] and e["end"] <= x["end"] for j, x in enumerate(gold) if j != i):
                twice[i] = None
    return twice


def as_conll(key, response, twice):
    """The same clusters without what is told twice."""
    key, response = dict(key), dict(response)
    for i, first in twice.items():
        if first is None or first in key:
            key.pop(i, None)
            got = response.pop(i, None)
            if got is not None and first is not None:
                response.setdefault(first, got)
    return key, response


def b3(docs):
    """Recall, precision and F1 over (key clusters, response clusters) of mentions, one pair a document."""
    r = p = nr = np = 0.0
    for key, response in docs:
        for m, cluster in key.items():
            mine = {x for x, c in response.items() if c == response.get(m)} if m in response else set()
            same = {x for x, c in key.items() if c == cluster}
            nr += 1
            r += len(same & mine) / len(same)
        for m, cluster in response.items():
            np += 1
            if m in key:
                mine = {x for x, c in response.items() if c == cluster}
                same = {x for x, c in key.items() if c == key[m]}
                p += len(same & mine) / len(mine)
    r, p = r / max(nr, 1), p / max(np, 1)
    return {"n": int(nr), "p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def coref(misses):
    with open(needs(SHARED / "gold" / "actors-dev.jsonl"), encoding="utf8") as f:
        docs = [json.loads(x) for x in f]
    bank = treebank()
    titles = {n.split("@")[0].split(" ")[-1].lower() for r in table("offices.tsv") for n in [r["title"], *r["names"].split("; ")] if n}
    states = {}
    for s in table("states.tsv"):
        for n in [s["name"], *s["names"].split("; ")]:
            if n and not s["until"]:
                states[n.lower().replace("the ", "")] = s["code"]
    found = read([{k: d[k] for k in ("id", "text", "published", "title")} for d in docs])
    pairs, joined, by_sort = collections.defaultdict(list), collections.defaultdict(list), collections.Counter()
    right = wrong = absent = 0
    for d in docs:
        words = bank.get(d["id"])
        if not words:
            print("skipped", d["id"], "not in the treebank")
            continue
        spots = offsets(d["text"], words)
        gold = d["entities"]
        heads = [head_of(e, words, spots) for e in gold]
        sorts = [sort_of(e, h, words, spots, titles) for e, h in zip(gold, heads)]
        cluster = {m: c["entity"] for c in d["coref"] for m in c["mentions"]}
        named = {cluster.get(i, f"s{i}") for i, e in enumerate(gold) if sorts[i] in ("name", "office")}
        talk = "_interview_" in d["id"]
        key, left = {}, set()
        for i, e in enumerate(gold):
            if e["type"] in ("person", "organization") and sorts[i]:
                lost = talk and e["text"].lower() in FIRST and not quoted(d["text"], e["start"])
                if cluster.get(i, f"s{i}") in named and not lost:
                    key[i] = cluster.get(i, f"s{i}")
                elif lost:
                    left.add(i)
        response, state = {}, {}
        spans = collections.defaultdict(set)
        how = {}
        for a in found[d["id"]]:
            if a["kind"] == "actor":
                for m in a["mentions"]:
                    spans[m["start"], m["end"]].add((a["id"], a["type"], a["country"]))
                    how[m["start"], m["end"]] = m["how"]
        rank = ("name", "alias", "pronoun", "office", "capital", "description").index
        for (start, end), actors in sorted(spans.items(), key=lambda x: (rank(how[x[0]]), x[0])):
            m = {"start": start, "end": end}
            names = {j for j, x in enumerate(sorts) if x == "name"} if how[start, end] in ("name", "alias") else set()
            i = align(m, gold, heads, spots, names)
            i = align(m, gold, heads, spots, range(len(gold))) if i is None else i
            ids = "+".join(sorted(a[0] for a in actors))
            if i is not None:
                state.setdefault(i, {a[2] for a in actors if a[1] == "state"})
            if i in key:
                response.setdefault(i, ids)
            elif (i is None or sorts[i] == "pronoun" and i not in left) and how[start, end] in ("name", "alias", "pronoun") and all(
                    a[1] in ("person", "organization") for a in actors):
                response[f"x{start}-{end}"] = ids
                if misses:
                    print("spurious", d["id"], repr(d["text"][start:end]), ids, sep="\t")
        twice = told_twice(gold, heads, words, cluster)
        for name in ("all", d["id"].split("_")[1]):
            pairs[name].append((key, response))
            joined[name].append(as_conll(key, response, twice))
            for sort in ("name", "pronoun", "office"):
                k = {i: c for i, c in key.items()}
                by_sort[name, sort, "n"] += sum(sorts[i] == sort for i in k)
                by_sort[name, sort, "seen"] += sum(sorts[i] == sort and i in response for i in k)
        for i, e in enumerate(gold):
            link = str(e.get("link", ""))
            title = link.split(":", 1)[-1].replace("_", " ").lower().replace("the ", "")
            if title in states and sorts[i] == "name":
                got = state.get(i, set())
                ok = states[title] in got
                right += ok
                absent += not got
                wrong += bool(got) and not ok
                if misses and not ok:
                    print("state", d["id"], e["text"], states[title], got, sep="\t")
        if misses:
            report(d, gold, key, sorts, response)
    for name, of in pairs.items():
        seen = ", ".join(f"{s} {by_sort[name, s, 'seen']}/{by_sort[name, s, 'n']}" for s in ("name", "pronoun", "office"))
        print(f"coref {name}: {json.dumps(b3(of))} found at all: {seen}")
        print(f"coref {name}, appositions, predicates and names in names not apart: {json.dumps(b3(joined[name]))}")
    print(f"states: right {right}, wrong {wrong}, not read {absent}")


def report(d, gold, key, sorts, response):
    clusters = collections.defaultdict(list)
    for i, c in key.items():
        clusters[c].append(i)
    for c, members in clusters.items():
        of = collections.Counter(response.get(i, "-") for i in members)
        main = next((x for x, _ in of.most_common() if x != "-"), "-")
        for i in members:
            if response.get(i, "-") != main or main == "-":
                e = gold[i]
                near = d["text"][max(0, e["start"] - 50):e["start"]] + "[[" + e["text"][:60] + "]]" + d["text"][e["end"]:e["end"] + 40]
                print("joint", d["id"], sorts[i], e["type"], f"want {main} ({len(members)})", f"got {response.get(i, '-')}",
                      near.replace("\n", "|"), sep="\t")


# --- joined mentions, business news -----------------------------------------------------------------------------------

def meantime_key(d):
    """Names and pronouns of persons and organisations in the part that is annotated in full, and for each mention the one
    that stands for it: of overlapping mentions of one entity the first counts."""
    key, unit = {}, {}
    for i, e in enumerate(d["entities"]):
        words = re.sub(r"^[Tt]he ", "", e["text"]).split()
        named = e["text"].lower() in PRONOUNS or any(w[:1].isupper() for w in words)
        common = e.get("syn") in ("CONJ", "PTV", "NOM", "PRE.NOM") or " and " in e["text"]
        if e.get("type") in ("PER", "ORG") and e.get("entity") and e["start"] < d["annotated_end"] and named and not common:
            same = [j for j in key if key[j] == e["entity"] and overlap(d["entities"][j], e) > 0]
            unit[i] = same[0] if same else i
            key[unit[i]] = e["entity"]
    return key, unit


def overlap(one, other):
    return min(one["end"], other["end"]) - max(one["start"], other["start"])


def meantime_response(d, actors, key, unit):
    spans, how = collections.defaultdict(set), {}
    for a in actors:
        if a["kind"] == "actor":
            for m in a["mentions"]:
                spans[m["start"], m["end"]].add((a["id"], a["type"]))
                how[m["start"], m["end"]] = m["how"]
    rank = ("name", "alias", "pronoun", "office", "capital", "description").index
    response = {}
    for span, meant in sorted(spans.items(), key=lambda x: (rank(how[x[0]]), x[0])):
        m = {"start": span[0], "end": span[1]}
        if m["start"] >= d["annotated_end"]:
            continue
        ids = "+".join(sorted(x[0] for x in meant))
        near = [(overlap(m, e) / (max(m["end"], e["end"]) - min(m["start"], e["start"])), -i)
                for i, e in enumerate(d["entities"]) if unit.get(i, i) not in response]
        best = max(near, default=(0, 0))
        if best[0] >= .35:
            if unit.get(-best[1]) in key:
                response[unit[-best[1]]] = ids
        elif how[span] in ("name", "alias", "pronoun") and all(x[1] in ("person", "organization") for x in meant):
            if not any(overlap(m, e) > 0 for e in d["entities"]):
                response[f"x{span[0]}"] = ids
    return response


def meantime(misses):
    with open(needs(SHARED / "gold" / "actors-meantime-dev.jsonl"), encoding="utf8") as f:
        docs = [json.loads(x) for x in f]
    found = read([{k: d[k] for k in ("id", "text", "published", "title")} for d in docs])
    pairs = []
    for d in docs:
        key, unit = meantime_key(d)
        pairs.append((key, meantime_response(d, found[d["id"]], key, unit)))
        if misses:
            report(d, d["entities"], key, {i: d["entities"][i].get("syn") for i in key}, pairs[-1][1])
    for name, of in (("all", pairs), ("even", pairs[::2]), ("odd", pairs[1::2])):
        print(f"meantime {name}: {json.dumps(b3(of))}")


# --- loading ----------------------------------------------------------------------------------------------------------

def load(_):
    jar = ROOT / "core" / "target" / "classes"
    if not jar.exists():
        print("skipped: the program is not built")
        return
    path = f"{jar}:{ROOT}/app/target/lib/*"
    for _ in range(3):
        subprocess.run(["java", "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path,
                        str(ROOT / "bench" / "Dictionary.java")], check=True)


if __name__ == "__main__":
    tasks = {"coverage": coverage, "coref": coref, "meantime": meantime, "load": load}
    asked = [a for a in sys.argv[1:] if a != "--misses"] or list(tasks)
    if any(a not in tasks for a in asked):
        sys.exit(__doc__)
    for a in asked:
        tasks[a]("--misses" in sys.argv)
