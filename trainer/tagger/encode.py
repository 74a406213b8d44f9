"""Encodes an export (documents.jsonl, forms.jsonl) as arrays: data.npz and vocabulary.json.

usage: python -m tagger.encode EXPORT_FOLDER OUT_FOLDER [--vocabulary 24000] [--names]
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib

import numpy as np

from tagger.labels import HEADS, NAME_TYPES, write_span

CORPORA = ["text", "bc5", "ncbi", "maccrobat", "names"]
PAD, MASK, UNKNOWN, FIRST_WORD = 0, 1, 2, 3
#: Bits of features.ts: names of problems and medications, and terms of the lexicons of the same.
PROBLEM_BITS = 0b11 | (0b11 << 15)
MEDICATION_BITS = 0b1100 | (0b11 << 17)


def read_lines(path: pathlib.Path):
    with path.open() as lines:
        for line in lines:
            yield json.loads(line)


def type_entities(mentions: list[tuple[np.ndarray, np.ndarray]], ngrams: np.ndarray, seed: int = 0) -> np.ndarray:
    """0 problem or 1 medication for each untyped mention (word indices, bits).

    BC5CDR's files tell only that something is an entity. Where our lexicons know exactly one of both types they
    say it; a logistic regression on letter n-grams, trained on those, says it for the others.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import cross_val_score

    known = np.full(len(mentions), -1)
    rows, columns = [], []
    for i, (words, bits) in enumerate(mentions):
        problem = np.count_nonzero(bits & PROBLEM_BITS)
        medication = np.count_nonzero(bits & MEDICATION_BITS)
        if problem and not medication:
            known[i] = 0
        elif medication and not problem:
            known[i] = 1
        parts = np.unique(ngrams[words])
        columns.extend(parts[parts > 0])
        rows.extend([i] * np.count_nonzero(parts))
        last = ngrams[words[-1]]
        last = np.unique(last[last > 0])
        columns.extend(last + 32768)
        rows.extend([i] * len(last))
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(mentions), 65536))
    model = LogisticRegression(C=1.0, max_iter=300, random_state=seed)
    has = known >= 0
    accuracy = cross_val_score(model, x[has], known[has], cv=5).mean()
    model.fit(x[has], known[has])
    guessed = model.predict(x)
    print(f"types of untyped entities: {has.mean():.3f} by lexicon, the rest guessed (accuracy on the known, 5 folds: {accuracy:.3f})")
    return np.where(has, known, guessed)


def encode(source: pathlib.Path, target: pathlib.Path, vocabulary_size: int) -> None:
    forms = list(read_lines(source / "forms.jsonl"))
    count = len(forms) + 1
    characters = np.zeros((count, len(forms[0]["characters"])), np.uint8)
    ngrams = np.zeros((count, len(forms[0]["ngrams"])), np.uint16)
    shapes = np.zeros(count, np.uint8)
    for i, form in enumerate(forms, 1):
        characters[i] = form["characters"]
        ngrams[i] = form["ngrams"]
        shapes[i] = form["shape"]

    words, bits, sentences, labels = [], [], [], []
    documents, spans, ids = [], [], []
    frequency: collections.Counter[int] = collections.Counter()
    untyped = []
    at = 0
    for number, document in enumerate(read_lines(source / "documents.jsonl")):
        corpus = document["corpus"]
        types = NAME_TYPES if corpus == "names" else HEADS.get(corpus, [])
        own = np.array(document["words"], np.int32)
        own_bits = np.array(document["bits"], np.uint32)
        own_labels = np.zeros(len(own), np.int16)
        for first, last, name, exact in document["spans"]:
            if corpus == "bc5":
                untyped.append((number, len(spans), own[first:last], own_bits[first:last]))
            kind = types.index({"Disease": "problem", "Entity": "problem"}.get(name, name))
            spans.append((number, first, last, kind, exact))
        # What measures never shapes the vocabulary: no dev part, and not MACCROBAT, which measures by cross-validation.
        if document["part"] == "train" and document["form"] == "written" and corpus != "maccrobat":
            frequency.update(document["words"])
        documents.append((at, at + len(own), CORPORA.index(corpus), document["part"] == "dev", document["form"] == "written"))
        ids.append(document["id"])
        words.append(own)
        bits.append(own_bits)
        sentences.append(np.array(document["sentences"], np.int32))
        labels.append(own_labels)
        at += len(own)

    if untyped:
        kinds = type_entities([(own, own_bits) for _, _, own, own_bits in untyped], ngrams)
        for (_, place, _, _), kind in zip(untyped, kinds):
            number, first, last, _, exact = spans[place]
            spans[place] = (number, first, last, int(kind), exact)
    taken = None
    for number, first, last, kind, exact in spans:
        # Mentions come leftmost, longest first: one that starts inside the last one is left out of the labels.
        if taken is not None and taken[0] == number and first < taken[1]:
            continue
        write_span(labels[number], first, last, kind)
        taken = (number, last)

    by_key: collections.Counter[str] = collections.Counter()
    for index, times in frequency.items():
        by_key[forms[index - 1]["key"]] += times
    keys = [key for key, times in by_key.most_common(vocabulary_size) if times >= 3]
    ids_by_key = {key: i for i, key in enumerate(keys, FIRST_WORD)}
    word_ids = np.zeros(count, np.int32)
    for i, form in enumerate(forms, 1):
        word_ids[i] = ids_by_key.get(form["key"], UNKNOWN)

    target.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        target / "data.npz",
        characters=characters, ngrams=ngrams, shapes=shapes, word_ids=word_ids,
        words=np.concatenate(words), bits=np.concatenate(bits), sentences=np.concatenate(sentences), labels=np.concatenate(labels),
        documents=np.array(documents, np.int32), spans=np.array(spans, np.int32), ids=np.array(ids),
    )
    (target / "vocabulary.json").write_text(json.dumps(keys, ensure_ascii=False))
    print(f"{count - 1} forms, {len(keys)} words in the vocabulary, {at} words in {len(documents)} texts, {len(spans)} mentions")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("target", type=pathlib.Path)
    parser.add_argument("--vocabulary", type=int, default=24000)
    options = parser.parse_args()
    encode(options.source, options.target, options.vocabulary)
