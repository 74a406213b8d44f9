"""Compares an ONNX tagger with the PyTorch model: largest difference, and exact F1 of both on the dev parts.

usage: python -m tagger.check_onnx MODEL.pt DATA FOLDER [--fold K] [--documents N]
"""

from __future__ import annotations

import argparse
import pathlib

import numpy as np
import onnxruntime
import torch

from tagger.corpus import Batch, Corpus
from tagger.score import count_exact, found_spans
from tagger.train import dev_halves, fold_of, load


class OnnxTagger:
    """An ONNX model fed from a corpus' batches, all heads at once."""

    def __init__(self, path: pathlib.Path, corpus: Corpus, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.corpus = corpus
        self.inputs = {i.name for i in self.session.get_inputs()}
        self.outputs = [o.name for o in self.session.get_outputs()]

    def feeds(self, batch: Batch) -> dict[str, np.ndarray]:
        corpus = self.corpus
        forms, index = torch.unique(batch.words, return_inverse=True)
        whole = lambda x: x.numpy().astype(np.int32)
        feeds = {
            "word_ids": whole(corpus.word_ids[forms]), "ngrams": whole(corpus.ngrams[forms]), "characters": whole(corpus.characters[forms]),
            "shapes": whole(corpus.shapes[forms]), "index": whole(index), "rules": batch.rules.numpy(), "lengths": whole(batch.lengths),
        }
        return {name: value for name, value in feeds.items() if name in self.inputs}

    def __call__(self, batch: Batch) -> dict[str, np.ndarray]:
        return dict(zip(self.outputs, self.session.run(None, self.feeds(batch))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--fold", type=int)
    parser.add_argument("--documents", type=int, default=10**9)
    options = parser.parse_args()
    corpus = Corpus(options.data, "cpu")
    model = load(options.model, "cpu").eval()
    tagger = OnnxTagger(options.folder / "model.onnx", corpus)
    heads = model.shape.types
    parts = {}
    for name in ("bc5", "ncbi"):
        if name in heads:
            for form in ("spaced", "written"):
                parts[name, form] = (np.concatenate(dev_halves(corpus, name, form == "written")), False)
    if "maccrobat" in heads:
        folds = fold_of(corpus)
        parts["maccrobat", "written"] = (np.array([n for n in corpus.select("maccrobat") if options.fold is None or folds[int(n)] == options.fold]), True)
    if "names" in heads:
        parts["names", "written"] = (corpus.select("names", True), True)
    largest = 0.0
    for (name, form), (numbers, typed) in parts.items():
        numbers = numbers[: options.documents]

        @torch.no_grad()
        def by_torch(batch: Batch):
            return torch.log_softmax(model.heads[name](model.encode(corpus, batch.words, batch.rules, batch.mask, batch.lengths)).float(), -1)

        def by_onnx(batch: Batch):
            return torch.from_numpy(tagger(batch)[name])

        def both(batch: Batch):
            nonlocal largest
            ours, theirs = by_torch(batch), by_onnx(batch)
            largest = max(largest, (ours.exp() - theirs.exp()).abs()[batch.mask].max().item())
            return theirs

        exact = count_exact(corpus, found_spans(corpus, numbers, by_torch, heads[name], 8192), typed)[0]
        quantised, by_type = count_exact(corpus, found_spans(corpus, numbers, both, heads[name], 8192), typed, heads[name] if typed else None)
        print(f"{name} {form}: PyTorch {exact}; ONNX {quantised}", flush=True)
        for kind, counts in by_type.items():
            print(f"    {kind}: {counts}")
    print(f"largest difference of a probability: {largest:.4f}")


if __name__ == "__main__":
    main()
