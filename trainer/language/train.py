"""Trains a tiny decoder on encoded pairs, from scratch.

usage: python -m language.train DATA.npz|FOLDER TOKENIZER_FOLDER OUT --seconds 480 [--shape '{"hidden_size": 96}'] [--dev DEV.npz]

A batch is a number of tokens: pairs of like length together. The answer's tokens count whole, the prompt's a tenth: the
notes in the prompts are what the language is learnt from. The learning rate falls to zero over the budget of seconds.
"""

from __future__ import annotations

import argparse
import json
import math
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

from language.checkpoint import Shape, write_checkpoint
from language.network import Decoder
from language.tokenizer import END_OF_TEXT, TURN_END
from tokenizers import Tokenizer

SHAPE = {"hidden_size": 96, "intermediate_size": 256, "num_hidden_layers": 5, "num_attention_heads": 6, "num_key_value_heads": 2, "head_dim": 16, "max_position_embeddings": 2048}
PROMPT_WEIGHT = 0.1


class Pairs:
    def __init__(self, file: pathlib.Path):
        """@param file what `language.encode` wrote, or a folder of such files by the names ids-*.npz"""
        files = sorted(file.glob("ids-*.npz")) if file.is_dir() else [file]
        parts = [np.load(part) for part in files]
        self.ids = np.concatenate([part["ids"] for part in parts])
        before = np.cumsum([0] + [len(part["ids"]) for part in parts])
        self.starts = np.concatenate([part["starts"][:-1] + offset for part, offset in zip(parts, before)] + [before[-1:]])
        self.answers = np.concatenate([part["answers"] + offset for part, offset in zip(parts, before)])
        self.lengths = self.starts[1:] - self.starts[:-1]

    def batches(self, tokens: int, generator: np.random.Generator):
        """Lists of pairs, each of at most `tokens` with padding; all pairs once, lengths a little shuffled."""
        order = np.argsort(self.lengths * generator.uniform(0.9, 1.1, len(self.lengths)))
        batches, batch, longest = [], [], 0
        for index in order:
            longest = max(longest, self.lengths[index])
            if batch and longest * (len(batch) + 1) > tokens:
                batches.append(batch)
                batch, longest = [], self.lengths[index]
            batch.append(index)
        batches.append(batch)
        generator.shuffle(batches)
        return batches

    def tensors(self, batch, pad: int, device):
        """(ids, targets, weights), each [pairs, length]; lengths are rounded up so that few shapes are compiled."""
        length = int(-(-max(self.lengths[i] for i in batch) // 64) * 64)
        ids = np.full((len(batch), length), pad, np.int64)
        weights = np.zeros((len(batch), length), np.float32)
        for row, i in enumerate(batch):
            start, end, answer = self.starts[i], self.starts[i + 1], self.answers[i]
            ids[row, : end - start] = self.ids[start:end]
            weights[row, : end - start - 1] = PROMPT_WEIGHT
            weights[row, answer - start - 1 : end - start - 1] = 1
        targets = np.roll(ids, -1, 1)
        return tuple(torch.from_numpy(value).to(device, non_blocking=True) for value in (ids, targets, weights))


def loss_of(network: Decoder, ids, targets, weights):
    logits = network(ids).float()
    each = F.cross_entropy(logits.view(-1, logits.shape[-1]), targets.view(-1), reduction="none").view_as(weights)
    return (each * weights).sum() / weights.sum(), (each * (weights == 1)).sum().detach(), (weights == 1).sum()


def optimiser_of(network: Decoder, rate: float) -> torch.optim.AdamW:
    matrices = [weight for weight in network.parameters() if weight.dim() == 2]
    vectors = [weight for weight in network.parameters() if weight.dim() == 1]
    groups = [{"params": matrices, "weight_decay": 0.05}, {"params": vectors, "weight_decay": 0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=torch.cuda.is_available())


def train(arguments) -> None:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(arguments.seed)
    generator = np.random.default_rng(arguments.seed)
    tokenizer = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json"))
    pad, end = tokenizer.token_to_id(END_OF_TEXT), tokenizer.token_to_id(TURN_END)
    given = {**SHAPE, **json.loads(arguments.shape)}
    shape = Shape(vocab_size=tokenizer.get_vocab_size(), eos_token_id=end, pad_token_id=pad, bos_token_id=pad, **given)
    network = Decoder(shape)
    network.initialise()
    network.to(device)
    print(f"{shape.parameters} parameters on {torch.cuda.get_device_name() if device == 'cuda' else 'CPU'}", flush=True)
    run = torch.compile(network, dynamic=True) if device == "cuda" else network
    pairs = Pairs(arguments.data)
    optimiser = optimiser_of(network, arguments.rate)
    start, step, done = time.monotonic(), 0, False
    total = count = 0.0
    while not done:
        for batch in pairs.batches(arguments.tokens, generator):
            share = (time.monotonic() - start) / arguments.seconds
            if share >= 1:
                done = True
                break
            warm = min(1, (step + 1) / arguments.warm_steps)
            for group in optimiser.param_groups:
                group["lr"] = arguments.rate * warm * 0.5 * (1 + math.cos(math.pi * share))
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                loss, answer, answers = loss_of(run, *pairs.tensors(batch, pad, device))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            step += 1
            if step % arguments.report_every == 0:
                print(f"step {step} {time.monotonic() - start:.0f} s loss of answers {float(answer / answers):.4f}", flush=True)
    dev = dev_loss(network, Pairs(arguments.dev), arguments.tokens, pad, device) if arguments.dev else None
    print(json.dumps({"parameters": shape.parameters, "steps": step, "seconds": round(time.monotonic() - start), "devLoss": dev}), flush=True)
    weights = {name: value.detach().float().cpu().numpy().astype(np.float16) for name, value in network.state_dict().items()}
    write_checkpoint(arguments.out, shape, weights)


@torch.no_grad()
def dev_loss(network: Decoder, pairs: Pairs, tokens: int, pad: int, device) -> float:
    """Mean loss of a token of the answers, in nats."""
    total = count = 0.0
    for batch in pairs.batches(tokens, np.random.default_rng(0)):
        _, answer, answers = loss_of(network, *pairs.tensors(batch, pad, device))
        total, count = total + float(answer), count + float(answers)
    return round(total / count, 4)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("tokenizer", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--dev", type=pathlib.Path)
    parser.add_argument("--shape", default="{}")
    parser.add_argument("--seconds", type=float, default=480)
    parser.add_argument("--tokens", type=int, default=65536, help="of a batch, padding counted")
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--warm-steps", type=int, default=200)
    parser.add_argument("--report-every", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
