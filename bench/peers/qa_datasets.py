"""Loads what `attending data qa` wrote the ways that Hugging Face's datasets offers, and compares them.

usage: python qa_datasets.py OUT CACHE
prints one JSON object: {"loadFromDisk" | "parquetFolder" | "whole": {SPLIT: rows}, "columns", "differences"}, where differences
counts rows that are not the same in Arrow, in Parquet and in the whole
"""

import json
import os
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
import datasets

FOLDERS = {"holdout": "holdout_dataset", "train": "train_dataset", "eval": "eval_dataset", "pool": "eval_pool_dataset"}


def main():
    out, cache = sys.argv[1:3]
    datasets.disable_progress_bars()
    whole = datasets.load_dataset(out, cache_dir=cache)
    result = {"loadFromDisk": {}, "parquetFolder": {}, "whole": {split: len(rows) for split, rows in whole.items()}, "columns": [], "differences": 0}
    for split, folder in FOLDERS.items():
        place = os.path.join(out, folder)
        arrow = datasets.load_from_disk(place)
        arrow.data.table.validate(full=True)
        parquet = datasets.load_dataset("parquet", data_dir=place, cache_dir=cache)["train"]
        result["loadFromDisk"][split] = len(arrow)
        result["parquetFolder"][split] = len(parquet)
        result["columns"] = arrow.column_names
        rows = arrow.to_list()
        for other in (parquet.to_list(), whole[split].to_list()):
            result["differences"] += abs(len(rows) - len(other)) + sum(a != b for a, b in zip(rows, other))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
