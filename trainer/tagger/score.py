"""Decoding by Viterbi's algorithm under the labels' constraints, and exact-span scores."""

from __future__ import annotations

import dataclasses

import numpy as np
import torch

from tagger.corpus import Corpus
from tagger.labels import allowed_transitions, spans_of


@dataclasses.dataclass
class Counts:
    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.gold + other.gold, self.found + other.found, self.right + other.right)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.gold + self.found)

    def __str__(self) -> str:
        return f"P {self.right / max(1, self.found):.4f} R {self.right / max(1, self.gold):.4f} F1 {self.f1:.4f}"


def viterbi(scores: torch.Tensor, lengths: torch.Tensor, types: list[str]) -> list[list[int]]:
    """Best allowed paths: scores [B, T, K] (log probabilities), lengths [B]."""
    start, step, end = (torch.from_numpy(x).to(scores.device) for x in allowed_transitions(types))
    b, t, k = scores.shape
    lengths = lengths.to(scores.device)
    best = scores[:, 0] + start
    back = []
    for i in range(1, t):
        total = best[:, :, None] + step[None]
        top, from_ = total.max(1)
        live = (i < lengths)[:, None]
        back.append(torch.where(live, from_, torch.arange(k, device=scores.device)[None]))
        best = torch.where(live, top + scores[:, i], best)
    last = (best + end).argmax(1)
    path = [last]
    for pointers in reversed(back):
        last = pointers.gather(1, last[:, None])[:, 0]
        path.append(last)
    paths = torch.stack(path[::-1], 1).cpu().numpy()
    return [row[:n].tolist() for row, n in zip(paths, lengths.cpu().numpy())]


def found_spans(corpus: Corpus, numbers: np.ndarray, probabilities, types: list[str], words_a_batch: int = 32768) -> dict[int, set]:
    """{document: {(first, past the last, type)}}. `probabilities(batch)` gives log probabilities [B, T, K]."""
    found: dict[int, set] = {int(n): set() for n in numbers}
    for rows in corpus.plan(corpus.fixed_windows(numbers), words_a_batch, None):
        batch = corpus.batch(rows)
        scores = probabilities(batch).float()
        for (start, _, number), path in zip(rows, viterbi(scores, batch.lengths, types)):
            offset = int(start) - int(corpus.documents[number, 0])
            found[int(number)].update((first + offset, last + offset, kind) for first, last, kind in spans_of(path, types))
    return found


def count_exact(corpus: Corpus, found: dict[int, set], typed: bool, types: list[str] | None = None) -> tuple[Counts, dict[str, Counts]]:
    """Exact matches over the documents of `found`; a gold mention whose ends are not words' ends counts as missed."""
    gold: dict[int, set] = {n: set() for n in found}
    for i, (number, first, last, kind, exact) in enumerate(corpus.spans):
        if int(number) in gold:
            gold[int(number)].add((int(first), int(last), int(kind) if typed else 0) if exact else (-1 - i, 0, int(kind)))
    total = Counts()
    by_type = {name: Counts() for name in types or []}
    for number, own in gold.items():
        ours = found[number] if typed else {(first, last, 0) for first, last, _ in found[number]}
        total = total + Counts(len(own), len(ours), len(own & ours))
        for index, name in enumerate(types or []):
            mine = {s for s in own if s[2] == index}
            theirs = {s for s in ours if s[2] == index}
            by_type[name] = by_type[name] + Counts(len(mine), len(theirs), len(mine & theirs))
    return total, by_type
