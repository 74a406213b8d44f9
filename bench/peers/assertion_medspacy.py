"""ConText of medspaCy, with its default rules, on mentions that are given.

In: JSON lines {"id", "text", "start", "end"} on standard input, offsets in code points; or one JSON object
{"lines": [{"text", "start", "end"}]}. Out: JSON lines {"id", "negated", "historical", "uncertain",
"hypothetical", "family"}; or one object {"version", "assertions": [{..., "other"}]}. `other` is whoever is not the patient, as
medspaCy knows only the family.

Sentences are medspaCy's own (PyRuSH). With --sections its section detector runs too, with its default
attributes: past and social history are historical, family history is the family's.

usage: python assertion_medspacy.py [--sections] < mentions.jsonl
"""
import json
import logging
import sys
import warnings
from importlib.metadata import version

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)


def load(sections):
    import medspacy

    try:
        from loguru import logger

        logger.remove()
    except ImportError:
        pass
    parts = ["medspacy_pyrush", "medspacy_context"] + (["medspacy_sectionizer"] if sections else [])
    return medspacy.load(medspacy_enable=parts)


def assert_mention(nlp, text, start, end):
    """ConText's answer for one span: the mention is put among the document's entities before ConText runs."""
    doc = nlp.make_doc(text)
    span = doc.char_span(start, end, label="MENTION", alignment_mode="expand")
    if span is None:
        return dict.fromkeys(["negated", "historical", "uncertain", "hypothetical", "family"], False)
    doc.ents = [span]
    for _, component in nlp.pipeline:
        doc = component(doc)
    mention = doc.ents[0]._
    return {
        "negated": bool(mention.is_negated),
        "historical": bool(mention.is_historical),
        "uncertain": bool(mention.is_uncertain),
        "hypothetical": bool(mention.is_hypothetical),
        "family": bool(mention.is_family),
    }


def main():
    read = sys.stdin.read()
    stdout, sys.stdout = sys.stdout, sys.stderr  # what libraries print is not an answer
    nlp = load("--sections" in sys.argv[1:])
    records = [json.loads(line) for line in read.split("\n") if line.strip()]
    whole = len(records) == 1 and "lines" in records[0]
    answers = [assert_mention(nlp, r["text"], r["start"], r["end"]) for r in (records[0]["lines"] if whole else records)]
    if whole:
        answers = [{**answer, "other": answer["family"]} for answer in answers]
        stdout.write(json.dumps({"version": version("medspacy"), "assertions": answers}) + "\n")
    else:
        for record, answer in zip(records, answers):
            stdout.write(json.dumps({"id": record.get("id"), **answer}) + "\n")


if __name__ == "__main__":
    main()
