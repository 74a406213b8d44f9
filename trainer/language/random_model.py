"""Random weights in a real architecture, in every format: what a bench measures does not depend on what the weights say.

usage: python -m language.random_model OUT [--size tiny|100m|1b] [--onnx fp32,fp16,q8,q4,q4f16] [--gguf F16,Q8_0,Q4_0] [--tokenizer FOLDER] [--seed 1]

OUT/config.json, tokenizer.json, onnx/model*.onnx and OUT/NAME-TYPE.gguf, all of the same weights. The vocabulary is that of
the tokenizer, filled up with pieces that no text has, to the size that such models have.
"""

from __future__ import annotations

import argparse
import json
import pathlib

import numpy as np

from language.checkpoint import Shape, write_checkpoint, write_json
from language.export_gguf import export_gguf
from language.export_onnx import export_onnx

SHAPES = {
    # Half of SmolLM-135M's depth again in width: 101 million.
    "100m": Shape(32000, 768, 2048, 12, 12, 4, 64, 4096),
    # Llama-3.2-1B's shape but for the vocabulary.
    "1b": Shape(32000, 2048, 8192, 16, 32, 8, 64, 8192, rope_theta=500000.0),
    "tiny": Shape(2048, 64, 192, 2, 4, 2, 16, 512),
}


def random_weights(shape: Shape, seed: int) -> dict[str, np.ndarray]:
    """Normal weights as before a training, so that numbers stay in the range of float16."""
    generator = np.random.default_rng(seed)
    head, width, inner = shape.head_dim, shape.hidden_size, shape.intermediate_size

    def normal(out: int, size: int, deviation: float) -> np.ndarray:
        return generator.standard_normal((out, size), np.float32) * np.float32(deviation)

    weights = {"model.embed_tokens.weight": normal(shape.vocab_size, width, 0.05), "model.norm.weight": np.ones(width, np.float32)}
    for index in range(shape.num_hidden_layers):
        of = f"model.layers.{index}"
        weights |= {
            f"{of}.self_attn.q_proj.weight": normal(shape.num_attention_heads * head, width, width**-0.5),
            f"{of}.self_attn.k_proj.weight": normal(shape.num_key_value_heads * head, width, width**-0.5),
            f"{of}.self_attn.v_proj.weight": normal(shape.num_key_value_heads * head, width, width**-0.5),
            f"{of}.self_attn.o_proj.weight": normal(width, shape.num_attention_heads * head, 0.3 * width**-0.5),
            f"{of}.mlp.gate_proj.weight": normal(inner, width, width**-0.5),
            f"{of}.mlp.up_proj.weight": normal(inner, width, width**-0.5),
            f"{of}.mlp.down_proj.weight": normal(width, inner, 0.3 * inner**-0.5),
            f"{of}.input_layernorm.weight": np.ones(width, np.float32),
            f"{of}.post_attention_layernorm.weight": np.ones(width, np.float32),
        }
    return weights


def filled_tokenizer(source: pathlib.Path, out: pathlib.Path, shape: Shape) -> Shape:
    """Copies a tokenizer with as many pieces as the shape has; gives the shape with the ids of its ends."""
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = json.loads((source / "tokenizer.json").read_text())
    vocabulary = tokenizer["model"]["vocab"]
    for index in range(len(vocabulary), shape.vocab_size):
        vocabulary[f"<unused{index}>"] = index
    (out / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False))
    settings = json.loads((source / "tokenizer_config.json").read_text())
    write_json(out / "tokenizer_config.json", {**settings, "model_max_length": shape.max_position_embeddings})
    ids = {token["content"]: token["id"] for token in tokenizer["added_tokens"]}
    end, pad = ids[settings["eos_token"]], ids[settings["pad_token"]]
    return Shape(**{**vars(shape), "bos_token_id": pad, "eos_token_id": end, "pad_token_id": pad})


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--size", choices=SHAPES, default="100m")
    parser.add_argument("--onnx", default="fp32,fp16,q8,q4,q4f16")
    parser.add_argument("--gguf", default="F16,Q8_0,Q4_0")
    parser.add_argument("--tokenizer", type=pathlib.Path, default=pathlib.Path(__file__).parents[2] / "models" / "notes-lm")
    parser.add_argument("--checkpoint", action="store_true", help="also model.safetensors")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    out = arguments.out
    shape = filled_tokenizer(arguments.tokenizer, out, SHAPES[arguments.size])
    weights = random_weights(shape, arguments.seed)
    if arguments.checkpoint:
        write_checkpoint(out, shape, weights)
    export_onnx(shape, weights, out, [form for form in arguments.onnx.split(",") if form], None)
    for kind in arguments.gguf.split(","):
        if kind:
            export_gguf(shape, weights, out / f"random-{arguments.size}-{kind}.gguf", kind, f"random {arguments.size}", out)
    print(f"{shape.parameters} parameters in {out}")


if __name__ == "__main__":
    main()
