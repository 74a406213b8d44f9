"""Trains tokenizers of the three kinds that Attending's models use, on text at hand, with Hugging Face's Rust
`tokenizers`: no model hub is needed, and what they split, merge and fall back on is what the published ones do.

usage: python make_tokenizers.py OUT_FOLDER TEXT_FILE [TEXT_FILE ...] [--size N] [--kinds llama3,...]     (texts also as .gz)
"""
import argparse
import gzip
import json
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, normalizers, pre_tokenizers, processors, trainers
from tokenizers.models import BPE, WordPiece

# The published split expressions of Llama 3 and of Qwen 2.5: digits by three, and one by one.
LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")


def lines(files):
    for name in files:
        opener = gzip.open if name.endswith(".gz") else open
        with opener(name, "rt", encoding="utf-8", errors="replace") as file:
            yield from file


def special(names):
    return [AddedToken(name, special=True, normalized=False) for name in names]


def byte_level(split, normalizer, specials, size, files, bos, ignore_merges):
    tokenizer = Tokenizer(BPE(ignore_merges=ignore_merges))
    tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(split), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=size, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False)
    tokenizer.train_from_iterator(lines(files), trainer)
    tokenizer.add_special_tokens(special(specials))
    if bos is None:
        tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    else:
        template = processors.TemplateProcessing(single=f"{bos} $A", pair=f"{bos} $A {bos} $B", special_tokens=[(bos, tokenizer.token_to_id(bos))])
        tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), template])
    return tokenizer


def gemma_like(size, files):
    """BPE over the whole text with ▁ for the blank and bytes for what it does not know, runs of blanks and line
    breaks as added tokens: as Gemma's."""
    first = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"]
    turns = ["<start_of_turn>", "<end_of_turn>"]
    # Trained on words (a blank begins one), so that no piece crosses a blank, which is how SentencePiece trained it.
    learner = Tokenizer(BPE(unk_token="<unk>"))
    learner.normalizer = normalizers.Replace(" ", "▁")
    learner.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(r"▁+|\n+"), "merged_with_next"), pre_tokenizers.Digits(individual_digits=True)])
    learner.train_from_iterator(lines(files), trainers.BpeTrainer(vocab_size=size - 256 - 7 - 60, limit_alphabet=3000, show_progress=False))
    learnt = json.loads(learner.to_str())["model"]
    vocab = {}
    for name in [*first, *turns, *("\n" * n for n in range(1, 32)), *("▁" * n for n in range(2, 32)), *(f"<0x{b:02X}>" for b in range(256))]:
        vocab.setdefault(name, len(vocab))
    for name in learnt["vocab"]:
        vocab.setdefault(name, len(vocab))
    merges = [tuple(pair) for pair in learnt["merges"]]
    tokenizer = Tokenizer(BPE(vocab=vocab, merges=merges, unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    tokenizer.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens(special([*first, *turns]))
    tokenizer.add_tokens([AddedToken(name, special=False, normalized=False) for name in [*("\n" * n for n in range(1, 32)), *("▁" * n for n in range(2, 32))]])
    tokenizer.post_processor = processors.TemplateProcessing(single="<bos> $A", pair="<bos> $A <bos> $B", special_tokens=[("<bos>", vocab["<bos>"])])
    return tokenizer


def save(folder, tokenizer, **config):
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": False, **config}, indent=1))
    print(f"{folder.name}: {tokenizer.get_vocab_size():,} tokens", flush=True)


def mistral_like(size, files):
    """Metaspace that puts a blank before the first word only, and bytes: as Mistral's and newer Llama 2's."""
    tokenizer = gemma_like(size, files)
    tokenizer.normalizer = None
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="first", split=False)
    return tokenizer


def llama2_like(size, files):
    """A blank put before every piece by the normaliser: as Llama 2's first tokenizer.json."""
    tokenizer = gemma_like(size, files)
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.pre_tokenizer = None
    return tokenizer


def gpt2(size, files):
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(lines(files), trainers.BpeTrainer(vocab_size=size, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False))
    tokenizer.add_special_tokens(special(["<|endoftext|>"]))
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    return tokenizer


def bert(size, files):
    """WordPiece: what only the library knows."""
    tokenizer = Tokenizer(WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.train_from_iterator(lines(files), trainers.WordPieceTrainer(vocab_size=size, special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]"], show_progress=False))
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", tokenizer.token_to_id("[SEP]")), ("[CLS]", tokenizer.token_to_id("[CLS]")))
    return tokenizer


LLAMA3_SPECIALS = ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eom_id|>", "<|eot_id|>", "<|python_tag|>"]
QWEN_SPECIALS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]

# kind: how it is made of a size and files, what its tokenizer_config.json says
KINDS = {
    "llama3": (lambda size, files: byte_level(LLAMA3, None, LLAMA3_SPECIALS, size, files, "<|begin_of_text|>", True), {"bos_token": "<|begin_of_text|>", "eos_token": "<|eot_id|>"}),
    "qwen2.5": (lambda size, files: byte_level(QWEN2, normalizers.NFC(), QWEN_SPECIALS, size, files, None, False), {"bos_token": None, "eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"}),
    "gemma3": (gemma_like, {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>", "unk_token": "<unk>"}),
    "mistral": (mistral_like, {"bos_token": "<bos>", "eos_token": "<eos>", "unk_token": "<unk>"}),
    "llama2": (llama2_like, {"bos_token": "<bos>", "eos_token": "<eos>", "unk_token": "<unk>"}),
    "gpt2": (gpt2, {"bos_token": "<|endoftext|>", "eos_token": "<|endoftext|>"}),
    "bert": (bert, {"unk_token": "[UNK]", "sep_token": "[SEP]", "cls_token": "[CLS]"}),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--size", type=int, default=64_000)
    parser.add_argument("--kinds", default="llama3,qwen2.5,gemma3")
    options = parser.parse_args()
    for kind in options.kinds.split(","):
        make, config = KINDS[kind]
        save(options.out / kind, make(options.size, options.files), **config)


if __name__ == "__main__":
    main()
