"""The judge of `attending data tokens`: Hugging Face's Rust `tokenizers` from PyPI.

usage: python tokens_rust.py ids   TOKENIZER_JSON TEXTS.jsonl OUT.jsonl    the ids of each text, one JSON list a line
       python tokens_rust.py speed TOKENIZER_JSON TEXTS.jsonl [THREADS]    one JSON object: best of three encode_batch
A line of TEXTS.jsonl is {"text": ...}.
"""
import json
import os
import sys
import time

mode, tokenizer_file, texts_file, *rest = sys.argv[1:]
os.environ["TOKENIZERS_PARALLELISM"] = "true"
if mode == "speed" and rest:
    os.environ["RAYON_NUM_THREADS"] = rest[0]

from tokenizers import Tokenizer, __version__  # noqa: E402  (the threads are counted when it loads)

tokenizer = Tokenizer.from_file(tokenizer_file)
with open(texts_file, encoding="utf-8") as file:
    texts = [json.loads(line)["text"] for line in file]
if mode == "ids":
    with open(rest[0], "w", encoding="utf-8") as out:
        for start in range(0, len(texts), 500):
            for encoding in tokenizer.encode_batch(texts[start : start + 500], add_special_tokens=False):
                out.write(json.dumps(encoding.ids) + "\n")
else:
    tokenizer.encode_batch(texts[:50], add_special_tokens=False)
    best, tokens = float("inf"), 0
    for _ in range(3):
        started = time.perf_counter()
        encodings = tokenizer.encode_batch(texts, add_special_tokens=False)
        best = min(best, time.perf_counter() - started)
        tokens = sum(len(encoding.ids) for encoding in encodings)
    size = sum(len(text.encode()) for text in texts)
    print(json.dumps({"version": __version__, "texts": len(texts), "bytes": size, "tokens": tokens, "seconds": best}))
