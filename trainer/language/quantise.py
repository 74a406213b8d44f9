"""Matrices in blocks of 32 numbers, 4 or 8 bits each, as ONNX Runtime's MatMulNBits reads them; the numbers are those of GGUF's Q4_0 and Q8_0."""

from __future__ import annotations

import numpy as np

BLOCK = 32


def four_bits(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """weight [out, in] as bytes [out, blocks, 16] (first number in the low half) and scales [out, blocks]; 8 stands for zero."""
    blocks = in_blocks(weight)
    extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(-1, keepdims=True), -1)
    scale = (extreme / -8).astype(np.float16).astype(np.float32)
    values = np.clip(np.trunc(blocks * inverse(scale) + 8.5), 0, 15).astype(np.uint8)
    return values[..., 0::2] | (values[..., 1::2] << 4), scale[..., 0]


def eight_bits(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """weight [out, in] as bytes [out, blocks, 32] and scales [out, blocks]; 128 stands for zero."""
    blocks = in_blocks(weight)
    scale = (np.abs(blocks).max(-1, keepdims=True) / 127).astype(np.float16).astype(np.float32)
    values = np.clip(np.round(blocks * inverse(scale)), -127, 127) + 128
    return values.astype(np.uint8), scale[..., 0]


def in_blocks(weight: np.ndarray) -> np.ndarray:
    out, width = weight.shape
    padded = np.pad(weight.astype(np.float32), ((0, 0), (0, -width % BLOCK)))
    return padded.reshape(out, -1, BLOCK)


def inverse(scale: np.ndarray) -> np.ndarray:
    return np.divide(1, scale, out=np.zeros_like(scale), where=scale != 0)
