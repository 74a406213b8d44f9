"""P, R and F1 of bert-score 0.3.13 (greedy_cos_idf, without IDF: weight 1 a token, 0 for the first and the last) over given vectors.

usage: bert_score_numpy.py FILE.json    {"pairs": [{"candidate": [[...]], "reference": [[...]]}]}    prints [[P, R, F1], ...]
"""
import json
import sys

import numpy as np


def score(candidate, reference):
    hypothesis = np.asarray(candidate, dtype=np.float64)
    truth = np.asarray(reference, dtype=np.float64)
    if len(hypothesis) == 2 or len(truth) == 2:
        return [0.0, 0.0, 0.0]
    hypothesis = hypothesis / np.linalg.norm(hypothesis, axis=-1, keepdims=True)
    truth = truth / np.linalg.norm(truth, axis=-1, keepdims=True)
    similarity = hypothesis @ truth.T

    def weights(rows):
        idf = np.ones(rows)
        idf[0] = idf[-1] = 0
        return idf / idf.sum()

    precision = float((similarity.max(axis=1) * weights(len(hypothesis))).sum())
    recall = float((similarity.max(axis=0) * weights(len(truth))).sum())
    f1 = 2 * precision * recall / (precision + recall) if precision + recall != 0 else 0.0
    return [precision, recall, f1]


with open(sys.argv[1], encoding="utf-8") as file:
    pairs = json.load(file)["pairs"]
print(json.dumps([score(pair["candidate"], pair["reference"]) for pair in pairs]))
