"""Writes a checkpoint as ONNX in transformers.js' layout.

usage: python -m language.export_onnx CHECKPOINT OUT [--formats fp32,fp16,q8,q4,q4f16]

`fp32-stored-fp16` is model.onnx at half the size: computed in float32 from float16 weights.
"""

from __future__ import annotations

import argparse
import pathlib
import shutil

import numpy as np
import onnx

from language.checkpoint import Shape, read_shape, read_weights, write_config
from language.onnx_graph import decoder_graph

FILES = {"fp32": "model", "fp32-stored-fp16": "model", "fp16": "model_fp16", "q8": "model_quantized", "q4": "model_q4", "q4f16": "model_q4f16"}
# Of protobuf's 2 GiB; above, weights lie in a file beside.
MOST_INSIDE_BYTES = 1_900_000_000


def export_onnx(shape: Shape, weights: dict[str, np.ndarray], out: pathlib.Path, formats: list[str], tokenizer: pathlib.Path | None) -> None:
    """Writes OUT/config.json, generation_config.json, the tokenizer's files (from the folder `tokenizer`) and OUT/onnx/."""
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    write_config(out, shape)
    if tokenizer is not None and tokenizer.resolve() != out.resolve():
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copyfile(tokenizer / name, out / name)
    for form in formats:
        write(decoder_graph(shape, weights, form), out / "onnx" / f"{FILES[form]}.onnx")


def write(model: onnx.ModelProto, file: pathlib.Path) -> None:
    beside = file.with_suffix(".onnx_data")
    beside.unlink(missing_ok=True)
    large = sum(len(tensor.raw_data) for tensor in model.graph.initializer) > MOST_INSIDE_BYTES
    onnx.save_model(model, file, save_as_external_data=large, location=beside.name if large else None, size_threshold=1024)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--formats", default="fp32,fp16,q8,q4,q4f16")
    arguments = parser.parse_args()
    folder = arguments.checkpoint
    export_onnx(read_shape(folder), read_weights(folder), arguments.out, arguments.formats.split(","), folder)


if __name__ == "__main__":
    main()
