"""Compares what `attending data clean` wrote with what clean_nltk.py --intermediates wrote, column by column.

Lists are read with ast.literal_eval from CSV and as lists from Parquet; both must be equal to the reference's.

usage: python same_tables.py OUR_FOLDER REFERENCE_FOLDER
prints one JSON object: {"rows", "columns": {"FILE column": number of rows that differ}, "missing": [..], "rowsOf": {FILE: rows}}
"""

import ast
import json
import os
import sys

import pandas as pd
import pyarrow.parquet

NAMES = ["mimic_cleaned_full", "mimic_cleaned_text_only", "mimic_preprocessing_steps"]
LISTS = ("tokenized_", "stopped_", "lemmatized_", "filtered_")


def read_csv(file):
    table = pd.read_csv(file, dtype=str, keep_default_na=False)
    return {c: [ast.literal_eval(v) for v in table[c]] if c.startswith(LISTS) else table[c].tolist() for c in table.columns}


def main():
    ours, reference = sys.argv[1:3]
    expected = {}
    for name in NAMES + ["intermediates"]:
        expected.update(read_csv(os.path.join(reference, f"{name}.csv")))
    rows = len(next(iter(expected.values())))
    columns, found, rows_of = {}, set(), {}
    for name in NAMES:
        parquet = pyarrow.parquet.read_table(os.path.join(ours, f"{name}.parquet"))
        tables = {
            f"{name}.csv": read_csv(os.path.join(ours, f"{name}.csv")),
            # Whole numbers are numbers there, and what is empty is missing; the reference has texts.
            f"{name}.parquet": {c: ["" if v is None else str(v) if isinstance(v, int) else v for v in parquet.column(c).to_pylist()] for c in parquet.column_names},
        }
        for file, table in tables.items():
            rows_of[file] = len(next(iter(table.values())))
            for column, values in table.items():
                found.add(column)
                columns[f"{file} {column}"] = sum(a != b for a, b in zip(values, expected[column])) + abs(len(values) - rows)
    print(json.dumps({"rows": rows, "columns": columns, "missing": sorted(set(expected) - found), "rowsOf": rows_of}))


main()
