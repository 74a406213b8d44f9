"""What Microsoft Presidio's analyzer finds with the recognisers that it enables by default.

Its default engine reads names, places and organisations with spaCy's en_core_web_lg, which is not on PyPI:
the model is loaded where the environment has it, otherwise a blank tokenizer takes its place, and the answer says so.
Context words are then compared in lower case instead of as lemmas.

stdin:  {"texts": [str]}
stdout: {"version", "model": str | null, "seconds", "spans": [[{"start", "end", "type", "score"}]]}  offsets in code points
"""

import json
import logging
import sys
import time
from importlib.metadata import version

logging.disable(logging.WARNING)

import spacy  # noqa: E402
import tldextract  # noqa: E402
import tldextract.tldextract  # noqa: E402
from presidio_analyzer import AnalyzerEngine  # noqa: E402
from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: E402
from spacy.language import Language  # noqa: E402

# The list of top-level domains that tldextract carries; by default it would ask the network for a newer one.
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
tldextract.extract = tldextract.tldextract.TLD_EXTRACTOR

MODELS = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")


@Language.component("lower_case_as_lemma")
def lower_case_as_lemma(doc):
    for token in doc:
        token.lemma_ = token.lower_
    return doc


class InstalledEngine(SpacyNlpEngine):
    """Presidio's spaCy engine over a pipeline that is already in memory."""

    def __init__(self, nlp):
        super().__init__(models=[{"lang_code": "en", "model_name": "installed"}])
        self.nlp = {"en": nlp}

    def load(self) -> None:
        pass


def load_pipeline():
    for name in MODELS:
        if spacy.util.is_package(name):
            return name, spacy.load(name)
    nlp = spacy.blank("en")
    nlp.add_pipe("lower_case_as_lemma")
    return None, nlp


def main() -> None:
    texts = json.load(sys.stdin)["texts"]
    model, nlp = load_pipeline()
    analyzer = AnalyzerEngine(nlp_engine=InstalledEngine(nlp), supported_languages=["en"])
    analyzer.analyze(text="Warm up on 2020-01-02.", language="en")
    started = time.perf_counter()
    spans = [
        [{"start": r.start, "end": r.end, "type": r.entity_type, "score": r.score} for r in analyzer.analyze(text=text, language="en")]
        for text in texts
    ]
    seconds = time.perf_counter() - started
    json.dump({"version": version("presidio_analyzer"), "model": model, "seconds": seconds, "spans": spans}, sys.stdout)


main()
