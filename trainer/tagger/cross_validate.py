"""MACCROBAT by cross-validation: sums the folds' students, each on the documents it has not seen.

usage: python -m tagger.cross_validate DATA OUT.json FOLD0.pt FOLD1.pt ... FOLD4.pt

OUT.json: {counts, types, mentions: {document: {head: [[first word, past the last, type, score], ...]}}}, so that the
merging with rules can be measured on unseen documents too.
"""

from __future__ import annotations

import argparse
import json
import pathlib

import numpy as np
import torch

from tagger.corpus import Corpus
from tagger.labels import spans_of
from tagger.score import Counts, count_exact, viterbi
from tagger.train import autocast, fold_of, load


@torch.no_grad()
def scored_spans(model, corpus: Corpus, numbers: np.ndarray, device: str) -> dict[int, dict[str, list]]:
    """{document: {head: [(first, past the last, type index, mean probability of its labels)]}}"""
    model.eval()
    found: dict[int, dict[str, list]] = {int(n): {head: [] for head in model.shape.types} for n in numbers}
    for rows in corpus.plan(corpus.fixed_windows(numbers), 16384, None):
        batch = corpus.batch(rows)
        with autocast(device):
            encoded = model.encode(corpus, batch.words, batch.rules, batch.mask, batch.lengths)
            scores = {head: torch.log_softmax(model.heads[head](encoded).float(), -1) for head in model.shape.types}
        for head, types in model.shape.types.items():
            own = scores[head].exp().cpu().numpy()
            for i, path in enumerate(viterbi(scores[head], batch.lengths, types)):
                start, _, number = rows[i]
                offset = int(start) - int(corpus.documents[number, 0])
                for first, last, kind in spans_of(path, types):
                    score = float(np.mean([own[i, at, path[at]] for at in range(first, last)]))
                    found[int(number)][head].append((first + offset, last + offset, kind, round(score, 4)))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("students", type=pathlib.Path, nargs="+")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    corpus = Corpus(options.data, options.device)
    folds = fold_of(corpus)
    total, by_type, mentions = Counts(), {}, {}
    for fold, path in enumerate(options.students):
        model = load(path, options.device, 0.0)
        types = model.shape.types["maccrobat"]
        numbers = np.array([n for n in corpus.select("maccrobat") if folds[int(n)] == fold])
        found = scored_spans(model, corpus, numbers, options.device)
        own, own_types = count_exact(corpus, {n: {s[:3] for s in heads["maccrobat"]} for n, heads in found.items()}, True, types)
        print(f"fold {fold}: {own}", flush=True)
        total = total + own
        for name, counts in own_types.items():
            by_type[name] = by_type.get(name, Counts()) + counts
        for n, heads in found.items():
            mentions[str(corpus.ids[n])] = {head: [[a, b, model.shape.types[head][k], score] for a, b, k, score in spans] for head, spans in heads.items()}
    print(f"all folds: {total}")
    for name, counts in by_type.items():
        print(f"    {name}: {counts} of {counts.gold}")
    options.out.write_text(json.dumps({"counts": vars(total), "types": {k: vars(v) for k, v in by_type.items()}, "mentions": mentions}))


if __name__ == "__main__":
    main()
