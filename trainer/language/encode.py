"""Pairs as token ids.

usage: python -m language.encode PAIRS.jsonl TOKENIZER_FOLDER OUT.npz [--window 2048]

OUT.npz: ids uint16, one pair after the other; starts [pairs + 1]; answers [pairs], where an answer begins.
"""

from __future__ import annotations

import argparse
import json
import pathlib

import numpy as np
from tokenizers import Tokenizer

from language.tokenizer import TURN, TURN_END


def conversation(prompt: str) -> str:
    """A request as the chat template writes it, the assistant's turn opened."""
    return f"{TURN}user\n{prompt}{TURN_END}\n{TURN}assistant\n"


def encode_pairs(file: pathlib.Path, tokenizer: Tokenizer, window: int):
    ids, starts, answers = [], [0], []
    with file.open() as lines:
        pairs = [json.loads(line) for line in lines]
    prompts = tokenizer.encode_batch([conversation(pair["prompt"]) for pair in pairs])
    written = tokenizer.encode_batch([pair["answer"] + TURN_END for pair in pairs])
    for prompt, answer in zip(prompts, written):
        if len(prompt.ids) + len(answer.ids) > window:
            continue
        answers.append(starts[-1] + len(prompt.ids))
        ids += [np.array(prompt.ids, np.uint16), np.array(answer.ids, np.uint16)]
        starts.append(starts[-1] + len(prompt.ids) + len(answer.ids))
    return np.concatenate(ids), np.array(starts, np.int64), np.array(answers, np.int64), len(pairs)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", type=pathlib.Path)
    parser.add_argument("tokenizer", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--window", type=int, default=2048)
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json"))
    ids, starts, answers, given = encode_pairs(arguments.pairs, tokenizer, arguments.window)
    np.savez(arguments.out, ids=ids, starts=starts, answers=answers)
    print(f"{len(answers)} of {given} pairs fit the window: {len(ids)} tokens, {int((starts[1:] - answers).sum())} of answers")


if __name__ == "__main__":
    main()
