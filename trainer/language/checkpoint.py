"""A language model's folder as Hugging Face lays it out: config.json, model.safetensors, tokenizer.json."""

from __future__ import annotations

import dataclasses
import json
import pathlib

import numpy as np
from safetensors.numpy import load_file, save_file


@dataclasses.dataclass(frozen=True)
class Shape:
    """A decoder's shape, by the names of Llama's config.json."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    max_position_embeddings: int
    rms_norm_eps: float = 1e-5
    rope_theta: float = 10000.0
    tie_word_embeddings: bool = True
    bos_token_id: int | None = None
    eos_token_id: int | None = None
    pad_token_id: int | None = None

    @property
    def parameters(self) -> int:
        attention = self.hidden_size * self.head_dim * 2 * (self.num_attention_heads + self.num_key_value_heads)
        layer = attention + 3 * self.hidden_size * self.intermediate_size + 2 * self.hidden_size
        embeddings = self.vocab_size * self.hidden_size * (1 if self.tie_word_embeddings else 2)
        return embeddings + self.num_hidden_layers * layer + self.hidden_size

    def config(self) -> dict:
        """config.json; transformers.js reads `transformers.js_config` for the numbers that a file's cache is in."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            **dataclasses.asdict(self),
            "hidden_act": "silu",
            "torch_dtype": "float32",
            "attention_bias": False,
            "mlp_bias": False,
            "transformers.js_config": {"kv_cache_dtype": {"fp16": "float16", "q4f16": "float16"}},
        }


def read_shape(folder: pathlib.Path) -> Shape:
    """Raises ValueError for what the exporters do not write: other architectures, biases, scaled rotations."""
    config = json.loads((folder / "config.json").read_text())
    if config["model_type"] != "llama":
        raise ValueError(f"{config['model_type']} is not written yet; llama is")
    if config.get("attention_bias") or config.get("mlp_bias") or config.get("rope_scaling"):
        raise ValueError("biases and scaled rotations are not written yet")
    heads = config["num_attention_heads"]
    given = {field.name: config[field.name] for field in dataclasses.fields(Shape) if field.name in config}
    given.setdefault("num_key_value_heads", heads)
    given.setdefault("head_dim", config["hidden_size"] // heads)
    given.setdefault("tie_word_embeddings", False)
    return Shape(**given)


def read_weights(folder: pathlib.Path) -> dict[str, np.ndarray]:
    """All tensors by name, as float32; several files are one."""
    weights: dict[str, np.ndarray] = {}
    for file in sorted(folder.glob("*.safetensors")):
        for name, value in load_file(file).items():
            weights[name] = value.astype(np.float32)
    return weights


def write_checkpoint(folder: pathlib.Path, shape: Shape, weights: dict[str, np.ndarray]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    save_file({name: np.ascontiguousarray(value, np.float32) for name, value in weights.items()}, folder / "model.safetensors", metadata={"format": "pt"})
    write_config(folder, shape)


def write_config(folder: pathlib.Path, shape: Shape) -> None:
    write_json(folder / "config.json", shape.config())
    ends = {"bos_token_id": shape.bos_token_id, "eos_token_id": shape.eos_token_id, "pad_token_id": shape.pad_token_id}
    write_json(folder / "generation_config.json", {name: value for name, value in ends.items() if value is not None})


def write_json(file: pathlib.Path, value: object) -> None:
    file.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n")
