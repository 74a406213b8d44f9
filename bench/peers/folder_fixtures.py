"""Turns conversations into ids as transformers does with a model's folder, and writes them to
test/unit/runtime/fixtures/folderIds.json: the tiny tokenizers of test/unit/prompts, each with the special tokens and the
published chat template of a family; and random ids back into text, as the Rust tokenizers do.

usage: python folder_fixtures.py        with: pip install transformers jinja2 trl (no torch, nothing of a model is read)
"""
import importlib.util
import json
import random
import tempfile
from pathlib import Path

import transformers
from tokenizers import Tokenizer
from transformers import AutoTokenizer

ROOT = Path(__file__).resolve().parents[2]
TOKENIZERS = ROOT / "test/unit/prompts/fixtures/tokenizers"
CASES = ROOT / "test/unit/prompts/fixtures"
OUT = ROOT / "test/unit/runtime/fixtures/folderIds.json"
PUBLISHED = Path(importlib.util.find_spec("trl").submodule_search_locations[0]) / "chat_templates"
DATE = "26 Jul 2024"

# family: tokenizer, published template, begin and end of text, special tokens
FAMILIES = {
    "gemma3": ("gemma3", "gemma3", "<bos>", "<eos>", ["<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"]),
    "llama3": ("llama3", "llama3", "<|begin_of_text|>", "<|eot_id|>", ["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]),
    "llama3.1": ("llama3", "llama3_1", "<|begin_of_text|>", "<|eot_id|>", ["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "<|eom_id|>"]),
    "qwen2.5": ("qwen2.5", "qwen2_5", None, "<|im_end|>", ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]),
    "deepseek-r1": ("qwen2.5", "deepseek_r1_distill", "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", ["<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜User｜>", "<｜Assistant｜>"]),
}


def with_tokens(tokenizer, specials):
    """The tokenizer with the special tokens that it lacks, behind its last id."""
    known = {token["content"] for token in tokenizer["added_tokens"]}
    vocabulary = tokenizer["model"]["vocab"]
    last = max([*vocabulary.values(), *(token["id"] for token in tokenizer["added_tokens"])])
    added = []
    for content in specials:
        if content in known:
            continue
        last += 1
        added.append({"id": vocabulary.get(content, last), "content": content, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True})
    return {**tokenizer, "added_tokens": [*tokenizer["added_tokens"], *added]}, added


families = {}
for family, (kind, published, bos, eos, specials) in FAMILIES.items():
    tokenizer, added = with_tokens(json.loads((TOKENIZERS / f"{kind}.json").read_text())["tokenizer"], specials)
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": eos, "chat_template": (PUBLISHED / f"{published}.jinja").read_text(encoding="utf-8")}
    if bos is not None:
        config["bos_token"] = bos
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "tokenizer.json").write_text(json.dumps(tokenizer))
        Path(folder, "tokenizer_config.json").write_text(json.dumps(config))
        reader = AutoTokenizer.from_pretrained(folder)
    cases = []
    for case in json.loads((CASES / f"{family}.json").read_text())["cases"]:
        if case["addGenerationPrompt"] and "text" in case:
            ids = reader.apply_chat_template(case["messages"], tokenize=True, add_generation_prompt=True, date_string=DATE, return_dict=False)
            cases.append({"name": case["name"], "ids": list(ids)})
    families[family] = {"tokenizer": kind, "bosToken": bos, "eosToken": eos, "addedTokens": added, "cases": cases}
    print(family, len(cases), "conversations")

random.seed(1)
decoded = {}
for file in sorted(TOKENIZERS.glob("*.json")):
    rust = Tokenizer.from_str(json.dumps(json.loads(file.read_text())["tokenizer"]))
    drawn = [[random.randrange(rust.get_vocab_size()) for _ in range(random.randrange(1, 24))] for _ in range(24)]
    decoded[file.stem] = [{"ids": ids, "text": rust.decode(ids, skip_special_tokens=True)} for ids in drawn]

OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text(json.dumps({"made": f"transformers {transformers.__version__}", "families": families, "decoded": decoded}, ensure_ascii=True) + "\n")
