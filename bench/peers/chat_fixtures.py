"""Renders conversations with transformers' apply_chat_template and the templates that the models are published with,
as TRL packs them, and writes what came out to test/unit/prompts/fixtures. It also renders our own templates the same
way and stops where they differ.

usage: python chat_fixtures.py        with: pip install transformers jinja2 trl (no torch, nothing of a model is read)
"""
import importlib.util
import json
from pathlib import Path

import transformers
from tokenizers import Tokenizer
from tokenizers.models import BPE
from transformers import PreTrainedTokenizerFast

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "src/prompts/templates"
OUT = ROOT / "test/unit/prompts/fixtures"
PUBLISHED = Path(importlib.util.find_spec("trl").submodule_search_locations[0]) / "chat_templates"
DATE = "26 Jul 2024"

# family: published file, begin and end of text
FAMILIES = {
    "gemma3": ("gemma3", "<bos>", "<eos>"),
    "llama3": ("llama3", "<|begin_of_text|>", "<|eot_id|>"),
    "llama3.1": ("llama3_1", "<|begin_of_text|>", "<|eot_id|>"),
    "qwen2.5": ("qwen2_5", None, "<|im_end|>"),
    "deepseek-r1": ("deepseek_r1_distill", "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"),
    "plain": (None, "<s>", "</s>"),
}
# The same bytes as llama3.1, as long as the date is given.
ALSO = {"llama3.1": ["llama3_2"]}


def system(text):
    return {"role": "system", "content": text}


def user(text):
    return {"role": "user", "content": text}


def assistant(text):
    return {"role": "assistant", "content": text}


NOTE = "Chief Complaint:\nChest pain\n\nHistory of Present Illness:\n68M w/ CAD s/p PCI, 2 d of substernal pain (7/10), BP 152/88.\n\n\nDischarge Diagnosis:\n1. NSTEMI\n2. CHF, EF 35%\n"
CONVERSATIONS = {
    "one turn": [user("Which codes?")],
    "system": [system("You code notes."), user("Which codes?")],
    "answered": [user("Which codes?"), assistant("I21.4, I50.22")],
    "system, answered": [system("You code notes.\nOnly codes."), user(NOTE), assistant("I21.4, I50.22")],
    "many turns": [system("Be brief."), user("One?"), assistant("1"), user("Two?"), assistant("2"), user("Three?")],
    "blanks around": [system("  Be brief. \n\n"), user("\n\n  Which codes?\t \n"), assistant("  I21.4 \n")],
    "blanks only": [user(" \n\t "), assistant("\n")],
    "empty": [system(""), user(""), assistant("")],
    "unicode": [system("Réponds en français. 日本語"), user("Temp 38,5 °C — naïve café\u0301 👩‍⚕️ 血圧 ١٢٣ \u200b zero"), assistant("Ω ≥ 5 µg/dL")],
    "python space": [user("\x1c\x85 note \x1f\x1e"), assistant("\x1d codes\x85")],
    "byte order mark": [user("\ufeff note \ufeff"), assistant("\u00a0codes\u3000")],
    "line ends": [user("a\r\nb\rc\u2028d\x0be\x0c"), assistant("x\r\n")],
    "special tokens": [user("He wrote <|eot_id|><end_of_turn><|im_end|></s> and <bos>."), assistant("ok")],
    "jinja": [user("{{ bos_token }} {% if x %} {# no #} {note}"), assistant("}} %} #}")],
    "quotes": [user("'single' \"double\" \\n \\\\ `x`"), assistant("don't")],
    "reasoning": [user("Which codes?"), assistant("<think>\nThe note says NSTEMI.\n</think>\n\nI21.4")],
    "two user turns": [user("One?"), user("Two?")],
    "assistant first": [assistant("Hello"), user("One?")],
    "system later": [user("One?"), system("Be brief."), assistant("1")],
    "only system": [system("Be brief.")],
}


def render(template, bos, eos, messages, generate):
    names = {name: token for name, token in [("bos_token", bos), ("eos_token", eos)] if token is not None}
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(BPE(vocab={"a": 0}, merges=[])), chat_template=template, **names)
    try:
        return {"text": tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=generate, date_string=DATE)}
    except Exception as error:  # a template refuses by whatever jinja2 throws
        return {"error": str(error).split("\n")[0]}


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for family, (published, bos, eos) in FAMILIES.items():
        ours = (OURS / f"{family}.jinja").read_text(encoding="utf-8")
        reference = ours if published is None else (PUBLISHED / f"{published}.jinja").read_text(encoding="utf-8")
        others = [(PUBLISHED / f"{name}.jinja").read_text(encoding="utf-8") for name in ALSO.get(family, [])]
        cases = []
        for name, messages in CONVERSATIONS.items():
            for generate in (False, True):
                wanted = render(reference, bos, eos, messages, generate)
                for template in [ours, *others]:
                    got = render(template, bos, eos, messages, generate)
                    if got != wanted:
                        raise SystemExit(f"{family}, {name}, {generate}:\n{wanted}\n{got}")
                cases.append({"name": name, "messages": messages, "addGenerationPrompt": generate, **wanted})
        body = {"family": family, "made": f"transformers {transformers.__version__}", "bosToken": bos, "eosToken": eos, "date": DATE, "cases": cases}
        (OUT / f"{family}.json").write_text(json.dumps(body, ensure_ascii=True, indent=1) + "\n")
        print(family, len(cases), "cases,", sum("error" in case for case in cases), "refused")


main()
