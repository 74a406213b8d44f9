"""How fast medSpaCy reads notes: its tokenizer, PyRuSH sentences, target matcher and ConText, all with their own defaults.

stdin:  {"notes": [str], "warm": [str], "terms": {"PROBLEM": [str], ...}}
stdout: {"version", "rules", "characters", "tokens", "targets", "cpuSeconds", "wallSeconds", "setupSeconds"}
"""

import json
import sys
import time
from importlib.metadata import version

from loguru import logger

logger.remove()

import medspacy  # noqa: E402  (after the logger is silent)
from medspacy.ner import TargetRule  # noqa: E402


def main() -> None:
    request = json.load(sys.stdin)
    started = time.perf_counter()
    nlp = medspacy.load(medspacy_enable=["medspacy_tokenizer", "medspacy_pyrush", "medspacy_target_matcher", "medspacy_context"])
    rules = [TargetRule(term, label) for label, terms in request["terms"].items() for term in terms]
    nlp.get_pipe("medspacy_target_matcher").add(rules)
    setup = time.perf_counter() - started
    for note in request["warm"]:
        nlp(note)
    cpu, wall = time.process_time(), time.perf_counter()
    tokens = targets = 0
    for note in request["notes"]:
        doc = nlp(note)
        tokens += len(doc)
        targets += len(doc.ents)
    result = {
        "version": version("medspacy"),
        "rules": len(rules),
        "characters": sum(len(note) for note in request["notes"]),
        "tokens": tokens,
        "targets": targets,
        "cpuSeconds": time.process_time() - cpu,
        "wallSeconds": time.perf_counter() - wall,
        "setupSeconds": setup,
    }
    json.dump(result, sys.stdout)


main()
