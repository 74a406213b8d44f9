"""Writes a trained checkpoint as a shipped model: ONNX with weights stored in float16, and GGUF.

usage: python -m language.ship CHECKPOINT TOKENIZER_FOLDER OUT --name NAME
"""

from __future__ import annotations

import argparse
import pathlib

from language.checkpoint import read_shape, read_weights
from language.export_gguf import export_gguf
from language.export_onnx import export_onnx


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("tokenizer", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--name", required=True)
    arguments = parser.parse_args()
    shape, weights = read_shape(arguments.checkpoint), read_weights(arguments.checkpoint)
    export_onnx(shape, weights, arguments.out, ["fp32-stored-fp16"], arguments.tokenizer)
    export_gguf(shape, weights, arguments.out / f"{arguments.name}.gguf", "F16", arguments.name, arguments.tokenizer)


if __name__ == "__main__":
    main()
