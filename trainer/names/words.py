"""Writes src/privacy/words/commonWords.ts: words that openly licensed texts, or our own lexicons, write small, so that a capital on them says no name.

Counts words of MedQuAD, MACCROBAT, CodiEsp and ACI-Bench (CC BY) inside sentences; a word counts as common when it stands small at least `--least` times and
in at least nine of ten places. Usage: python trainer/names/words.py [--shared ../shared] [--least 4] [--most 14000]
"""
from __future__ import annotations

import argparse
import collections
import csv
import gzip
import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def texts(shared: Path):
    for name, fields in [("entities/maccrobat.jsonl.gz", ["text"]), ("coding/codiesp-train-en.jsonl.gz", ["text"]), ("coding/codiesp-dev-en.jsonl.gz", ["text"]),
                         ("qa/medquad.jsonl.gz", ["question", "answer"])]:
        with gzip.open(shared / "data" / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                for field in fields:
                    yield row.get(field) or ""
    for path in sorted((shared / "data" / "notes").glob("aci-bench-*.csv.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                yield from (value for value in row.values() if isinstance(value, str) and len(value) > 60)


def lexicon_words() -> set[str]:
    """Words of our own lexicons of problems, procedures, sites and results, without those that are somebody's name."""
    named: set[str] = set()
    for name in ("eponyms", "firstNames", "surnames"):
        named |= set(re.findall(r"[a-z]{3,}", (ROOT / "src" / "privacy" / "words" / f"{name}.ts").read_text(encoding="utf-8").lower()))
    words: set[str] = set()
    for path in sorted((ROOT / "src" / "entities" / "lexicon").glob("*.ts")):
        if not path.name.startswith("drugs"):
            for block in re.findall(r"`\n(.*?)`", path.read_text(encoding="utf-8"), re.S):
                words |= set(re.findall(r"(?<![A-Za-z'-])[a-z]{4,18}(?![A-Za-z'-])", block))
    return words - named


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--least", type=int, default=4)
    parser.add_argument("--most", type=int, default=14000)
    args = parser.parse_args()
    small: collections.Counter[str] = collections.Counter()
    large: collections.Counter[str] = collections.Counter()
    for text in texts(args.shared):
        for match in re.finditer(r"(?<=[a-z,;] )[A-Za-z]{3,18}(?![\w'’-])", text):
            word = match.group()
            (small if word.islower() else large)[word.lower()] += 1
    words = [word for word, count in small.most_common() if count >= args.least and count >= 9 * large[word]][: args.most]
    words = sorted({*words, *lexicon_words()})
    rows, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > 190:
            rows.append(line)
            line = ""
        line += (" " if line else "") + word
    rows.append(line)
    out = ROOT / "src" / "privacy" / "words" / "commonWords.ts"
    out.write_text(
        "// Made by trainer/names/words.py from word counts of openly licensed medical texts and from our lexicons; do not edit.\n"
        "const WORDS = `\n" + "\n".join(rows) + "\n`;\n\n"
        "let set: Set<string> | undefined;\n\n"
        "/** Words that medical English writes small, in lower case: a capital on one of them is the start of a sentence or a heading. */\n"
        "export function commonWords(): ReadonlySet<string> {\n  set ??= new Set(WORDS.trim().split(/\\s+/));\n  return set;\n}\n", encoding="utf-8")
    print(len(words), out.stat().st_size)


if __name__ == "__main__":
    main()
