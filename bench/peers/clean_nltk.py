"""The reference cleaning: what notebooks do to the BHC summary set with pandas and NLTK, in one process, timed.

Lower case; letters and white space only; white space squeezed; word_tokenize; NLTK's English stop words; lemmas of
WordNetLemmatizer with its default of nouns; words of the input that occur at most twice dropped; joined. Written as a
careful notebook would have it: stop words in a set, each column once, a counter for the rare words.

NLTK's punkt model, which word_tokenize cuts sentences with, is no package of PyPI; once all but letters and white space
is gone there is one sentence, and preserve_line=True gives the same tokens without it.

usage: python clean_nltk.py IN.csv OUT_FOLDER [--intermediates] [--columns input,target]
  writes the three CSV files of the reference; with --intermediates also cleaned_* and stopped_*, into intermediates.csv
  prints one JSON object: {"rows", "seconds", "cpuSeconds", "peakMiB", "parts", "versions"}; loading is not counted
NLTK_DATA names a folder with corpora/stopwords and corpora/wordnet (bench/peers/prepare-data.sh makes it).
"""

import json
import os
import re
import resource
import sys
import time
from collections import Counter
from importlib.metadata import version

import pandas as pd
from nltk.corpus import stopwords
from nltk.stem import WordNetLemmatizer
from nltk.tokenize import word_tokenize

RARE_AT_MOST = 2


def clean(text):
    text = text.lower()
    text = re.sub(r"[^a-zA-Z\s]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def main():
    intermediates = "--intermediates" in sys.argv
    columns = sys.argv[sys.argv.index("--columns") + 1].split(",") if "--columns" in sys.argv else ["input", "target"]
    source, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    stop_words = set(stopwords.words("english"))
    lemmatizer = WordNetLemmatizer()
    lemmatizer.lemmatize("warm")

    started, cpu = time.perf_counter(), time.process_time()
    parts, last = {}, started

    def lap(part):
        nonlocal last
        now = time.perf_counter()
        parts[part] = parts.get(part, 0) + now - last
        last = now

    df = pd.read_csv(source, dtype=str, keep_default_na=False)
    lap("read")
    cleaned = {}
    stopped = {}
    for c in columns:
        cleaned[c] = df[c].apply(clean)
        lap("clean")
        df[f"tokenized_{c}"] = cleaned[c].apply(lambda text: word_tokenize(text, preserve_line=True))
        lap("tokenize")
        stopped[c] = df[f"tokenized_{c}"].apply(lambda tokens: [t for t in tokens if t not in stop_words])
        lap("stop words")
        df[f"lemmatized_{c}"] = stopped[c].apply(lambda tokens: [lemmatizer.lemmatize(t) for t in tokens])
        lap("lemmas")
    first = columns[0]
    counts = Counter(token for tokens in df[f"lemmatized_{first}"] for token in tokens)
    df[f"filtered_{first}"] = df[f"lemmatized_{first}"].apply(lambda tokens: [t for t in tokens if counts[t] > RARE_AT_MOST])
    lap("rare words")
    df[f"final_{first}"] = df[f"filtered_{first}"].apply(" ".join)
    for c in columns[1:]:
        df[f"final_{c}"] = df[f"lemmatized_{c}"].apply(" ".join)
    lap("join")
    finals = [f"final_{c}" for c in columns]
    steps = [f"{stage}_{c}" for stage in ("tokenized", "lemmatized") for c in columns] + [f"filtered_{first}"] + finals
    df.to_csv(os.path.join(folder, "mimic_cleaned_full.csv"), index=False)
    df[finals].to_csv(os.path.join(folder, "mimic_cleaned_text_only.csv"), index=False)
    df[columns + steps].to_csv(os.path.join(folder, "mimic_preprocessing_steps.csv"), index=False)
    lap("write")
    answer = {
        "rows": len(df),
        "seconds": last - started,
        "cpuSeconds": time.process_time() - cpu,
        "peakMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "parts": parts,
        "vocabulary": sum(1 for count in counts.values() if count > RARE_AT_MOST),
        "dropped": sum(1 for count in counts.values() if count <= RARE_AT_MOST),
        "versions": {name: version(name) for name in ("nltk", "pandas")} | {"python": sys.version.split()[0]},
    }
    if intermediates:
        pd.DataFrame({f"{stage}_{c}": series[c] for stage, series in (("cleaned", cleaned), ("stopped", stopped)) for c in columns}).to_csv(os.path.join(folder, "intermediates.csv"), index=False)
    print(json.dumps(answer))


main()
