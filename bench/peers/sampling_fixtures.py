"""Writes what transformers' own logits processors leave of scores, in generate's order, to
test/unit/runtime/fixtures/sampling.json.

usage: python sampling_fixtures.py        with: pip install torch transformers
"""
import json
import random
from pathlib import Path

import torch
import transformers
from transformers import LogitsProcessorList, RepetitionPenaltyLogitsProcessor, TemperatureLogitsWarper, TopKLogitsWarper, TopPLogitsWarper

OUT = Path(__file__).resolve().parents[2] / "test/unit/runtime/fixtures/sampling.json"
# size of the vocabulary, spread of the scores, temperature, top-k, top-p, repetition penalty
CASES = [
    (80, 1.5, 0.7, 50, 0.9, 1.1),
    (80, 1.5, 0.3, 50, 0.9, 1.1),
    (80, 2, 0.7, 10, 0.9, 1.1),
    (80, 2, 1.0, 5, 1.0, 1.0),
    (80, 2, 1.5, 0, 0.95, 1.2),
    (80, 2, 2.0, 0, 1.0, 0.8),
    (80, 2, 0.7, 1, 0.9, 1.1),
    (80, 2, 0.7, 50, 0.01, 1.0),
    (80, 3, 0.0, 0, 1.0, 1.3),
    (80, 3, 0.0, 0, 1.0, 1.0),
    (300, 1, 0.7, 50, 0.9, 1.1),
    (300, 1, 1.0, 0, 0.5, 1.0),
]


def leave(scores, prompt, temperature, top_k, top_p, penalty):
    processors = LogitsProcessorList()
    if penalty != 1:
        processors.append(RepetitionPenaltyLogitsProcessor(penalty))
    if temperature > 0:
        if temperature != 1:
            processors.append(TemperatureLogitsWarper(temperature))
        if top_k > 0:
            processors.append(TopKLogitsWarper(top_k))
        if top_p < 1:
            processors.append(TopPLogitsWarper(top_p))
    left = processors(torch.tensor([prompt]), torch.tensor([scores], dtype=torch.float32))
    if temperature == 0:
        return {"next": int(left.argmax(-1))}
    shares = torch.softmax(left, -1)[0]
    return {"shares": {int(i): round(float(shares[i]), 6) for i in shares.argsort(descending=True) if shares[i] > 0}}


torch.manual_seed(1)
random.seed(1)
cases = []
for size, spread, temperature, top_k, top_p, penalty in CASES:
    scores = [round(float(x), 3) for x in torch.randn(size) * spread]
    prompt = [random.randrange(size) for _ in range(12)]
    cases.append({"scores": scores, "prompt": prompt, "temperature": temperature, "topK": top_k, "topP": top_p, "repetitionPenalty": penalty, **leave(scores, prompt, temperature, top_k, top_p, penalty)})
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text(json.dumps({"transformers": transformers.__version__, "torch": torch.__version__, "cases": cases}) + "\n")
