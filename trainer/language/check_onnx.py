"""Compares the exports of a checkpoint with PyTorch: greedy ids of every ONNX file, on the processor, without any code of Attending's.

usage: python -m language.check_onnx CHECKPOINT ONNX_FOLDER "PROMPT" ["PROMPT" ...] [--most 100]
"""

from __future__ import annotations

import argparse
import pathlib

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

from language.checkpoint import Shape, read_shape, read_weights
from language.network import Decoder


def greedy(file: pathlib.Path, shape: Shape, ids: list[int], most: int) -> list[int]:
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    inputs = {value.name: value.type for value in session.get_inputs()}
    half = "float16" in inputs["past_key_values.0.key"]
    empty = np.zeros((1, shape.num_key_value_heads, 0, shape.head_dim), np.float16 if half else np.float32)
    past = {name: empty for name in inputs if name.startswith("past_key_values")}
    new: list[int] = []
    feed, total = ids, 0
    while len(new) < most:
        total += len(feed)
        logits, *present = session.run(None, {
            "input_ids": np.array([feed]), "attention_mask": np.ones((1, total), np.int64),
            "position_ids": np.arange(total - len(feed), total)[None], **past,
        })
        past = dict(zip(past, present))
        token = int(logits[0, -1].argmax())
        if token == shape.eos_token_id:
            break
        new.append(token)
        feed = [token]
    return new


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("prompts", nargs="+")
    parser.add_argument("--most", type=int, default=100)
    arguments = parser.parse_args()
    shape, weights = read_shape(arguments.checkpoint), read_weights(arguments.checkpoint)
    tokenizer = Tokenizer.from_file(str(arguments.checkpoint / "tokenizer.json"))
    network = Decoder(shape)
    network.load_state_dict({name: torch.from_numpy(value) for name, value in weights.items() if name != "lm_head.weight" or not shape.tie_word_embeddings})
    for prompt in arguments.prompts:
        ids = tokenizer.encode(prompt).ids
        expected = network.greedy(ids, arguments.most)
        for file in sorted((arguments.folder / "onnx").glob("*.onnx")):
            given = greedy(file, shape, ids, arguments.most)
            same = next((i for i, (a, b) in enumerate(zip(given, expected)) if a != b), min(len(given), len(expected)))
            print(f"{file.name}: {'the same' if given == expected else f'the same for {same}'} of {len(expected)} tokens")


if __name__ == "__main__":
    main()
