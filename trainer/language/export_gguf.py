"""Writes a checkpoint as GGUF, as llama.cpp's own converter does.

usage: python -m language.export_gguf CHECKPOINT OUT.gguf [--type F32|F16|Q8_0|Q4_0] [--name NAME]
"""

from __future__ import annotations

import argparse
import json
import pathlib

import gguf
import numpy as np

from language.checkpoint import Shape, read_shape, read_weights

TYPES = {
    "F32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "F16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "Q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "Q4_0": (gguf.GGMLQuantizationType.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}
PARTS = {
    "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm",
}
WHOLES = {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight", "lm_head.weight": "output.weight"}


def export_gguf(shape: Shape, weights: dict[str, np.ndarray], file: pathlib.Path, kind: str, name: str, tokenizer: pathlib.Path) -> None:
    quantisation, file_type = TYPES[kind]
    writer = gguf.GGUFWriter(file, "llama")
    writer.add_name(name)
    writer.add_file_type(file_type)
    writer.add_context_length(shape.max_position_embeddings)
    writer.add_embedding_length(shape.hidden_size)
    writer.add_block_count(shape.num_hidden_layers)
    writer.add_feed_forward_length(shape.intermediate_size)
    writer.add_head_count(shape.num_attention_heads)
    writer.add_head_count_kv(shape.num_key_value_heads)
    writer.add_key_length(shape.head_dim)
    writer.add_value_length(shape.head_dim)
    writer.add_rope_dimension_count(shape.head_dim)
    writer.add_rope_freq_base(shape.rope_theta)
    writer.add_layer_norm_rms_eps(shape.rms_norm_eps)
    writer.add_vocab_size(shape.vocab_size)
    write_tokenizer(writer, shape, tokenizer)
    for target, value in tensors(shape, weights):
        if value.ndim == 1:
            writer.add_tensor(target, value.astype(np.float32))
            continue
        # Blocks of 32 have to fill a row; what does not fit stays in float16, as llama.cpp's own quantiser has it.
        whole = value.shape[1] % 32 == 0 or kind in ("F32", "F16")
        packed = gguf.quants.quantize(value, quantisation if whole else gguf.GGMLQuantizationType.F16)
        writer.add_tensor(target, packed, raw_dtype=quantisation if whole else gguf.GGMLQuantizationType.F16)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def tensors(shape: Shape, weights: dict[str, np.ndarray]):
    """(name in GGUF, values). llama.cpp turns neighbours in a head, Hugging Face halves: rows of q and k change places."""
    for name, value in weights.items():
        if name in WHOLES:
            if name != "lm_head.weight" or not shape.tie_word_embeddings:
                yield WHOLES[name], value
            continue
        _, _, layer, *parts, _ = name.split(".")
        part = ".".join(parts)
        if part == "self_attn.q_proj":
            value = in_neighbours(value, shape.num_attention_heads)
        elif part == "self_attn.k_proj":
            value = in_neighbours(value, shape.num_key_value_heads)
        yield f"blk.{layer}.{PARTS[part]}.weight", value


def in_neighbours(weight: np.ndarray, heads: int) -> np.ndarray:
    out, width = weight.shape
    return weight.reshape(heads, 2, out // heads // 2, width).swapaxes(1, 2).reshape(out, width)


def write_tokenizer(writer: gguf.GGUFWriter, shape: Shape, folder: pathlib.Path) -> None:
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    vocabulary = dict(tokenizer["model"]["vocab"])
    special = {token["content"]: token["id"] for token in tokenizer["added_tokens"]}
    vocabulary.update(special)
    pieces = [""] * shape.vocab_size
    for piece, index in vocabulary.items():
        pieces[index] = piece
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in tokenizer["model"]["merges"]]
    byte_level = not tokenizer["model"].get("byte_fallback")
    writer.add_tokenizer_model("gpt2" if byte_level else "llama")
    writer.add_token_list(pieces)
    writer.add_token_types([token_type(piece, special, settings.get("unk_token"), byte_level) for piece in pieces])
    if byte_level:
        writer.add_tokenizer_pre(settings["gguf_pre"])
        writer.add_token_merges(merges)
    else:
        writer.add_tokenizer_pre("default")
        # SentencePiece joins the pair of the best score first: the order of the merges, as scores.
        rank = {merge.replace(" ", ""): -float(index) for index, merge in enumerate(merges)}
        writer.add_token_scores([rank.get(piece, -1e6 if piece not in special else 0.0) for piece in pieces])
        writer.add_add_space_prefix(True)
    for add, token in ((writer.add_bos_token_id, shape.bos_token_id), (writer.add_eos_token_id, shape.eos_token_id), (writer.add_pad_token_id, shape.pad_token_id)):
        if token is not None:
            add(token)
    if settings.get("unk_token") in vocabulary:
        writer.add_unk_token_id(vocabulary[settings["unk_token"]])
    writer.add_add_bos_token(bool(settings.get("add_bos_token")))
    writer.add_add_eos_token(False)
    if settings.get("chat_template"):
        writer.add_chat_template(settings["chat_template"])


def token_type(piece: str, special: dict[str, int], unknown: str | None, byte_level: bool) -> gguf.TokenType:
    if piece == unknown:
        return gguf.TokenType.UNKNOWN
    if piece in special:
        return gguf.TokenType.CONTROL
    if not byte_level and len(piece) == 6 and piece.startswith("<0x"):
        return gguf.TokenType.BYTE
    return gguf.TokenType.NORMAL if piece else gguf.TokenType.UNUSED


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--type", default="F16", choices=TYPES)
    parser.add_argument("--name", default=None)
    arguments = parser.parse_args()
    folder = arguments.checkpoint
    export_gguf(read_shape(folder), read_weights(folder), arguments.out, arguments.type, arguments.name or folder.name, folder)


if __name__ == "__main__":
    main()
