"""An encoded corpus on one device, and batches of windows of it. All per-word work is tensor work."""

from __future__ import annotations

import dataclasses
import pathlib

import numpy as np
import torch

from tagger.encode import CORPORA

RULE_BITS = 29
#: Most words in a window: WINDOW_WORDS of src/tagger/words.ts.
WINDOW = 192


@dataclasses.dataclass
class Batch:
    at: torch.Tensor  # [B, T] places in the corpus, 0 where padded
    mask: torch.Tensor  # [B, T] bool
    words: torch.Tensor  # [B, T] forms, 0 where padded
    rules: torch.Tensor  # [B, T, RULE_BITS] float
    labels: torch.Tensor  # [B, T] labels of the corpus' own head
    corpus: torch.Tensor  # [B] index into CORPORA
    lengths: torch.Tensor  # [B] on the CPU


class Corpus:
    def __init__(self, folder: pathlib.Path, device: str):
        data = np.load(folder / "data.npz")
        self.device = device
        self.documents = data["documents"]
        self.ids = data["ids"]
        #: Documents as they are; copies with other mentions come after them.
        self.original = len(self.documents)
        self.spans = data["spans"]
        self.sentences = data["sentences"]
        self.form_count = len(data["word_ids"])
        put = lambda name, kind: torch.from_numpy(data[name].astype(kind)).to(device)
        self.characters = put("characters", np.int64)
        self.ngrams = put("ngrams", np.int64)
        self.shapes = put("shapes", np.int64)
        self.word_ids = put("word_ids", np.int64)
        self.words = put("words", np.int64)
        self.bits = put("bits", np.int64)
        self.labels = put("labels", np.int64)
        self.shift = torch.arange(RULE_BITS, device=device)
        # Sentence bounds of every document, as offsets into the corpus.
        self.bounds: list[np.ndarray] = []
        for start, end, *_ in self.documents:
            own = self.sentences[start:end]
            cuts = np.flatnonzero(np.diff(own)) + 1 + start
            self.bounds.append(np.concatenate([[start], cuts, [end]]).astype(np.int64))

    def append(self, copies: list[dict]) -> np.ndarray:
        """Adds altered copies of documents (see augment.py); gives their numbers."""
        start = len(self.words)
        rows, numbers = [], []
        for copy in copies:
            size = len(copy["words"])
            of = self.documents[copy["of"]]
            rows.append((start, start + size, of[2], of[3], of[4]))
            bounds = np.concatenate([[0], np.flatnonzero(np.diff(copy["sentences"])) + 1, [size]]) + start
            numbers.append(len(self.bounds))
            self.bounds.append(bounds.astype(np.int64))
            start += size
        self.documents = np.concatenate([self.documents, np.array(rows, self.documents.dtype)])
        for name in ("words", "bits", "labels"):
            added = torch.from_numpy(np.concatenate([copy[name] for copy in copies]).astype(np.int64)).to(self.device)
            setattr(self, name, torch.cat([getattr(self, name), added]))
        return np.array(numbers, np.int64)

    def select(self, corpus: str, dev: bool | None = None, written: bool | None = None) -> np.ndarray:
        """Numbers of the documents of a corpus, by part and form; no copies."""
        table = self.documents[: self.original]
        keep = (table[:, 2] == CORPORA.index(corpus)) & (table[:, 1] > table[:, 0])
        if dev is not None:
            keep &= table[:, 3] == int(dev)
        if written is not None:
            keep &= table[:, 4] == int(written)
        return np.flatnonzero(keep)

    def fixed_windows(self, numbers: np.ndarray, most: int = WINDOW) -> list[tuple[int, int, int]]:
        """(start, end, document) as cutWindows of src/tagger/words.ts cuts them."""
        windows = []
        for number in numbers:
            bounds = self.bounds[number]
            first = int(bounds[0])
            for i in range(len(bounds) - 1):
                start, end = int(bounds[i]), int(bounds[i + 1])
                if start > first and end - first > most:
                    windows.append((first, start, int(number)))
                    first = start
                while end - first > most:
                    windows.append((first, first + most, int(number)))
                    first += most
            if first < int(bounds[-1]):
                windows.append((first, int(bounds[-1]), int(number)))
        return windows

    def random_windows(self, numbers: np.ndarray, rng: np.random.Generator, most: int = WINDOW) -> list[tuple[int, int, int]]:
        """Each document cut into runs of sentences of random length: one sentence alone, or up to 48, 96 or `most` words."""
        windows = []
        limits = np.array([1, 48, 96, most])
        for number in numbers:
            bounds = self.bounds[number]
            limit = int(limits[rng.choice(4, p=[0.25, 0.25, 0.25, 0.25])])
            first = int(bounds[0])
            for i in range(1, len(bounds) - 1):
                if int(bounds[i + 1]) - first > limit:
                    windows.append((first, int(bounds[i]), int(number)))
                    first = int(bounds[i])
            windows.append((first, int(bounds[-1]), int(number)))
        cut = []
        for first, last, number in windows:
            while last - first > most:
                cut.append((first, first + most, number))
                first += most
            if last > first:
                cut.append((first, last, number))
        return cut

    def plan(self, windows: list[tuple[int, int, int]], words_a_batch: int, rng: np.random.Generator | None) -> list[np.ndarray]:
        """Batches of windows of like length, `words_a_batch` padded words at most; shuffled where rng is given."""
        table = np.array(windows, np.int64)
        lengths = (table[:, 1] - table[:, 0]).astype(np.float64)
        if rng is not None:
            lengths *= rng.uniform(0.9, 1.1, len(lengths))
        order = np.argsort(lengths, kind="stable")
        table = table[order]
        sizes = table[:, 1] - table[:, 0]
        batches, first, longest = [], 0, 0
        for i, size in enumerate(sizes):
            if i > first and max(longest, size) * (i - first + 1) > words_a_batch:
                batches.append(table[first:i])
                first, longest = i, 0
            longest = max(longest, size)
        batches.append(table[first:])
        if rng is not None:
            rng.shuffle(batches)
        return batches

    def batch(self, rows: np.ndarray) -> Batch:
        sizes = rows[:, 1] - rows[:, 0]
        longest = int(sizes.max())
        packed = torch.from_numpy(np.stack([rows[:, 0], sizes, self.documents[rows[:, 2], 2].astype(np.int64)])).to(self.device, non_blocking=True)
        steps = torch.arange(longest, device=self.device)
        mask = steps[None] < packed[1][:, None]
        at = torch.where(mask, packed[0][:, None] + steps[None], 0)
        words = torch.where(mask, self.words[at], 0)
        rules = ((self.bits[at][..., None] >> self.shift) & 1).float() * mask[..., None]
        return Batch(at, mask, words, rules, self.labels[at], packed[2], torch.from_numpy(sizes))
