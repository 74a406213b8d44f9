"""Trains tiny tokenizers of every kind on the repository's own texts and writes them, with the ids that the Rust
`tokenizers` gives for texts that a tokenizer could get wrong, to test/unit/prompts/fixtures/tokenizers.

usage: python tokenizer_fixtures.py        in the environment of prepare-data.sh
"""
import json
import tempfile
from pathlib import Path

from make_tokenizers import KINDS, save
from tokenizers import Tokenizer, __version__

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "test/unit/prompts/fixtures/tokenizers"
SIZE = 700

TEXTS = [
    "", " ", "   x", "x   ", "\n", "\n\n\n", " \n \n  x", "\r\n\r\n", "\t\tx\t", "a\u0085b \u0085", "\u00a0\u00a0x", "\u2028x\u2029", "\x00\x01\x7f", "\ufeffx\ufeff", "\ufffd",
    "Discharge Diagnosis:\n1. NSTEMI\n2. CHF, EF 35%\n\nMedications on Discharge:\nmetoprolol 25 mg PO b.i.d.\n",
    "Patient's BP 152/88,  HR 104 -- she'd   been 'OK' 3 d ago. I'LL don't 'ſ 'ſt 'S x's",
    "1234567890123 12 1 1,234.5 7/10 12:30 ٣٤٥٦٧ １２３ ² ½ Ⅷ",
    "👩‍⚕️🏥💊 𝔘𝔫𝔦 漢字かな。血圧 한국어 مرحبا क्षि ำ้",
    "e\u0301 o\u0308\u0323 A\u030a \u212b a\u0301\u0301\u0301 \u0323\u1df6\u0301 \u1100\u1161\u11a8 ﬁ",
    "=" * 300, "a" * 400, "ab" * 150, " " * 70, "\n" * 40, " \n" * 20, "x" + " " * 31 + "y" + " " * 33 + "z",
    "<s></s><unk><|eot_id|><bos><eos><start_of_turn><|im_start|><0x0A>[SEP]<|endoftext|>", "▁▁ ▁x▁ hello▁world", "a<bos>b <bos> c",
]


def main():
    sources = [str(file) for folder in ("examples/notes", "docs") for file in sorted((ROOT / folder).glob("*")) if file.suffix in (".txt", ".md", ".note")]
    for kind, (make, config) in KINDS.items():
        with tempfile.TemporaryDirectory() as folder:
            save(Path(folder), make(SIZE if kind != "gemma3" else SIZE, sources), **config)
            content = json.loads((Path(folder) / "tokenizer.json").read_text())
            tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
        cases = [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in TEXTS]
        frame = tokenizer.encode("").ids
        (OUT).mkdir(parents=True, exist_ok=True)
        (OUT / f"{kind}.json").write_text(json.dumps({"made": f"tokenizers {__version__}", "config": config, "tokenizer": content, "frame": frame, "cases": cases}, ensure_ascii=True, separators=(",", ":")) + "\n")


main()
