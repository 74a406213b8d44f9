"""Copies of labelled documents in which mentions stand for others of their type (as in Dai and Adel 2020)."""

from __future__ import annotations

import numpy as np

from tagger.corpus import Corpus
from tagger.labels import write_span


def replace_mentions(corpus: Corpus, numbers: np.ndarray, rng: np.random.Generator, share: float = 0.5) -> list[dict]:
    """One copy of each document. A mention gives way with probability `share`, the same one throughout its document.

    The pool is what `numbers` hold, each different mention once, so that rare ones become as frequent as common ones.
    """
    wanted = set(int(n) for n in numbers)
    words = corpus.words.cpu().numpy()
    bits = corpus.bits.cpu().numpy()
    by_document: dict[int, list[tuple[int, int, int]]] = {n: [] for n in wanted}
    pool: dict[int, dict[tuple, np.ndarray]] = {}
    for number, first, last, kind, _ in corpus.spans:
        if int(number) not in wanted:
            continue
        own = by_document[int(number)]
        if own and first < own[-1][1]:
            continue
        own.append((int(first), int(last), int(kind)))
        at = int(corpus.documents[number, 0])
        if last - first <= 8:
            pool.setdefault(int(kind), {})[tuple(words[at + first : at + last])] = bits[at + first : at + last]
    choices = {kind: list(mentions.items()) for kind, mentions in pool.items()}
    copies = []
    for number in numbers:
        start, end = (int(x) for x in corpus.documents[number, :2])
        own = by_document[int(number)]
        if not own:
            continue
        parts: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        spans = []
        chosen: dict[tuple, tuple | None] = {}
        at = size = 0

        def put(new_words, new_bits, new_sentences):
            nonlocal size
            parts.append((new_words, new_bits, new_sentences))
            size += len(new_words)

        for first, last, kind in own:
            put(words[start + at : start + first], bits[start + at : start + first], corpus.sentences[start + at : start + first])
            key = (kind, *words[start + first : start + last])
            if key not in chosen:
                some = choices.get(kind)
                chosen[key] = some[rng.integers(len(some))] if some and rng.random() < share else None
            other = chosen[key]
            sentence = corpus.sentences[start + first]
            new_words = words[start + first : start + last] if other is None else np.array(other[0])
            new_bits = bits[start + first : start + last] if other is None else other[1]
            spans.append((size, size + len(new_words), kind))
            put(new_words, new_bits, np.full(len(new_words), sentence))
            at = last
        put(words[start + at : end], bits[start + at : end], corpus.sentences[start + at : end])
        labels = np.zeros(size, np.int64)
        for first, last, kind in spans:
            write_span(labels, first, last, kind)
        joined = [np.concatenate([part[i] for part in parts]) for i in range(3)]
        copies.append({"of": int(number), "words": joined[0], "bits": joined[1], "sentences": joined[2], "labels": labels})
    return copies
