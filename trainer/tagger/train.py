"""Pre-training, teachers and students. See ../README.md for the commands.

usage: python -m tagger.train pretrain DATA OUT [options]
       python -m tagger.train tune DATA OUT --from PRETRAINED [--fold K] [--teachers A.pt B.pt ...] [options]
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

from tagger.augment import replace_mentions
from tagger.corpus import Batch, Corpus
from tagger.encode import CORPORA, FIRST_WORD
from tagger.labels import HEADS, NAME_TYPES, label_count
from tagger.model import Shape, Tagger
from tagger.score import count_exact, found_spans

FOLDS = 5


def autocast(device: str):
    return torch.autocast(device.split(":")[0], dtype=torch.bfloat16, enabled=device != "cpu")


def schedule(done: float, warm: float = 0.06, floor: float = 0.02) -> float:
    """Share of the learning rate after `done` of the training: up in a line, down in a cosine."""
    if done < warm:
        return done / warm
    return floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * min(1.0, (done - warm) / (1 - warm))))


def optimizer_of(model: Tagger, rate: float, decay: float) -> torch.optim.Optimizer:
    matrices = [p for n, p in model.named_parameters() if p.ndim >= 2 and "vectors." not in n]
    rest = [p for n, p in model.named_parameters() if p.ndim < 2 or "vectors." in n]
    return torch.optim.AdamW([{"params": matrices, "weight_decay": decay}, {"params": rest, "weight_decay": 0.0}], lr=rate, betas=(0.9, 0.98), fused=next(model.parameters()).is_cuda)


def masked_loss(model: Tagger, corpus: Corpus, batch: Batch, share: float = 0.13, keep_rules: float = 0.5):
    """Cross entropy of hidden words, and of what the rules say of them."""
    device = batch.words.device
    hide = torch.rand(batch.words.shape, device=device) < share
    hide[:, 1:] |= hide[:, :-1] & (torch.rand_like(hide[:, 1:], dtype=torch.float) < 0.4)
    hide &= batch.mask
    rules = batch.rules * (torch.rand(len(batch.words), 1, 1, device=device) < keep_rules)
    encoded = model.encode(corpus, batch.words, rules, batch.mask, batch.lengths, hide, forget=0.05)
    targets = corpus.word_ids[batch.words[hide]]
    chosen = encoded[hide]
    logits = model.guess_words(chosen, model.shape.vocabulary).float()
    words = F.cross_entropy(logits, torch.where(targets >= FIRST_WORD, targets, -100), ignore_index=-100)
    bits = F.binary_cross_entropy_with_logits(model.guess_rules(chosen).float(), batch.rules[hide])
    return words, bits


def pretrain(options) -> None:
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    corpus = Corpus(options.data, options.device)
    types = {"names": NAME_TYPES} if options.names else HEADS
    shape = shape_of(options, types)
    model = Tagger(shape).to(options.device)
    numbers = np.concatenate([corpus.select("text"), corpus.select("bc5", False, True), corpus.select("ncbi", False, True), corpus.select("names", False)])
    optimizer = optimizer_of(model, options.rate, 0.01)
    started = time.time()
    epoch = 0
    steps = 0
    log = {"loss": 0.0, "bits": 0.0, "n": 0}
    finished = 0.0
    while finished < 1:
        for rows in corpus.plan(corpus.random_windows(numbers, rng, 128), options.words_a_batch, rng):
            finished = max((time.time() - started) / options.seconds, steps / options.steps if options.steps else 0)
            if finished >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = options.rate * schedule(finished)
            with autocast(options.device):
                words, bits = masked_loss(model, corpus, corpus.batch(rows))
            loss = words + 2 * bits
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            steps += 1
            if steps % 200 == 0:
                print(f"{options.out.stem} pretrain epoch {epoch} step {steps} {time.time() - started:.0f}s words {words.item():.3f} bits {bits.item():.4f}", flush=True)
        epoch += 1
    save(model, options.out, {"pretrain_steps": steps, "pretrain_epochs": epoch})
    print(f"{options.out.stem} pretrained: {steps} steps, {epoch} epochs, {time.time() - started:.0f}s", flush=True)


def shape_of(options, types) -> Shape:
    vocabulary = len(json.loads((options.data / "vocabulary.json").read_text())) + FIRST_WORD
    extra = json.loads(options.shape) if options.shape else {}
    return Shape(vocabulary=vocabulary, types=types, **extra)


def save(model: Tagger, path: pathlib.Path, notes: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"shape": vars(model.shape), "weights": {k: v.detach().half().cpu() for k, v in model.state_dict().items()}, "notes": notes}, path)


def load(path: pathlib.Path, device: str, dropout: float | None = None) -> Tagger:
    saved = torch.load(path, map_location="cpu", weights_only=True)
    if dropout is not None:
        saved["shape"]["dropout"] = dropout
    model = Tagger(Shape(**saved["shape"]))
    model.load_state_dict({k: v.float() for k, v in saved["weights"].items()})
    return model.to(device)


def fold_of(corpus: Corpus, seed: int = 7) -> dict[int, int]:
    """Fold of each MACCROBAT document: shuffled once, then dealt."""
    numbers = corpus.select("maccrobat")
    order = np.random.default_rng(seed).permutation(numbers)
    return {int(n): i % FOLDS for i, n in enumerate(order)}


def training_documents(corpus: Corpus, fold: int | None) -> dict[str, list[np.ndarray]]:
    """Labelled documents by corpus, a list of forms each; MACCROBAT without its held-out fold."""
    folds = fold_of(corpus)
    chosen = {
        "bc5": [corpus.select("bc5", False, True), corpus.select("bc5", False, False)],
        "ncbi": [corpus.select("ncbi", False, True), corpus.select("ncbi", False, False)],
        "maccrobat": [np.array([n for n in corpus.select("maccrobat") if folds[int(n)] != fold], np.int64)],
        "names": [corpus.select("names", False)],
    }
    return {name: [part for part in parts if len(part)] for name, parts in chosen.items()}


def dev_halves(corpus: Corpus, name: str, written: bool) -> tuple[np.ndarray, np.ndarray]:
    """(half that chooses, half that only measures) of a dev part, by abstract: NCBI's by place, since its abstracts are not parted."""
    numbers = corpus.select(name, True, written)
    groups = [str(corpus.ids[n]).split(".")[0] for n in numbers]
    order = {group: i for i, group in enumerate(dict.fromkeys(groups))}
    places = np.array([order[group] for group in groups])
    first = places % 2 == 0 if name == "bc5" else places < len(order) / 2
    return numbers[first], numbers[~first]


@torch.no_grad()
def evaluate(models: list[Tagger], corpus: Corpus, fold: int | None, device: str) -> dict:
    """Exact F1 of the mean of the models' probabilities: dev parts by half and form, MACCROBAT's held-out fold."""
    for model in models:
        model.eval()
    results: dict = {}

    def scorer(head):
        def probabilities(batch: Batch):
            with autocast(device):
                own = [torch.softmax(m.heads[head](m.encode(corpus, batch.words, batch.rules, batch.mask, batch.lengths)).float(), -1) for m in models]
            return torch.stack(own).mean(0).clamp(min=1e-8).log()
        return probabilities

    heads = models[0].shape.types
    for name in ("bc5", "ncbi"):
        if name not in heads:
            continue
        for form in ("spaced", "written"):
            halves = [count_exact(corpus, found_spans(corpus, half, scorer(name), heads[name]), False)[0] for half in dev_halves(corpus, name, form == "written")]
            results[f"{name} {form}"] = {"choose": halves[0].f1, "report": halves[1].f1, "all": (halves[0] + halves[1]).f1, "text": str(halves[0] + halves[1])}
    if "maccrobat" in heads and fold is not None:
        folds = fold_of(corpus)
        numbers = np.array([n for n in corpus.select("maccrobat") if folds[int(n)] == fold])
        total, by_type = count_exact(corpus, found_spans(corpus, numbers, scorer("maccrobat"), heads["maccrobat"]), True, heads["maccrobat"])
        results["maccrobat"] = {"all": total.f1, "text": str(total), "counts": vars(total), "types": {k: vars(v) for k, v in by_type.items()}}
    if "names" in heads:
        total, by_type = count_exact(corpus, found_spans(corpus, corpus.select("names", True), scorer("names"), heads["names"]), True, heads["names"])
        results["names"] = {"all": total.f1, "text": str(total), "types": {k: str(v) for k, v in by_type.items()}}
    return results


def brief(results: dict) -> str:
    return "  ".join(f"{k} {v.get('choose', v['all']):.4f}/{v['all']:.4f}" for k, v in results.items())


@torch.no_grad()
def soft_labels(teachers: list[Tagger], corpus: Corpus, numbers: np.ndarray, device: str) -> dict[str, torch.Tensor]:
    """Mean probabilities of the teachers for every word of the documents: {head: [words of the corpus, K] in half precision}."""
    heads = teachers[0].shape.types
    labels = {name: torch.zeros(len(corpus.words), label_count(types), dtype=torch.half, device=device) for name, types in heads.items()}
    for rows in corpus.plan(corpus.fixed_windows(numbers), 32768, None):
        batch = corpus.batch(rows)
        sums = dict.fromkeys(heads, 0)
        for teacher in teachers:
            teacher.eval()
            with autocast(device):
                encoded = teacher.encode(corpus, batch.words, batch.rules, batch.mask, batch.lengths)
                for name in heads:
                    sums[name] = sums[name] + torch.softmax(teacher.heads[name](encoded).float(), -1)
        for name in heads:
            labels[name][batch.at[batch.mask]] = (sums[name] / len(teachers))[batch.mask].half()
    return labels


def tune(options) -> None:
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    device = options.device
    corpus = Corpus(options.data, device)
    if options.start:
        model = load(options.start, device, options.dropout)
    else:
        model = Tagger(shape_of(options, {"names": NAME_TYPES} if options.names else HEADS)).to(device)
    heads = list(model.shape.types)
    documents = training_documents(corpus, options.fold)
    text = corpus.select("text")
    for name, parts in documents.items():
        if name in heads:
            for part in list(parts) * options.copies:
                parts.append(corpus.append(replace_mentions(corpus, part, rng)))
    soft = None
    if options.teachers:
        teachers = [load(path, device, 0.0) for path in options.teachers]
        everything = np.concatenate([part for parts in documents.values() for part in parts] + [text])
        soft = soft_labels(teachers, corpus, everything, device)
        if options.evaluate:
            print(f"{options.out.stem} teachers: {brief(evaluate(teachers, corpus, options.fold, device))}", flush=True)
        del teachers
    optimizer = optimizer_of(model, options.rate, options.decay)
    averaged = copy.deepcopy(model).eval()
    corpus_index = {name: CORPORA.index(name) for name in heads}
    started = time.time()
    steps = epoch = 0
    finished = 0.0
    while finished < 1:
        windows = []
        for name, parts in documents.items():
            if name not in heads:
                continue
            # One form of each abstract an epoch: as one writes, or sentence by sentence with blanks; as it is, or a copy.
            plain = len(parts) // (1 + options.copies)
            altered = options.copies > 0 and rng.random() < options.altered
            part = parts[rng.integers(plain, len(parts)) if altered else rng.integers(plain)]
            windows += corpus.random_windows(part, rng) * (2 if name == "maccrobat" and options.twice else 1)
        if soft is not None or options.mlm > 0:
            some = rng.choice(text, min(len(text), options.texts), replace=False)
            windows += corpus.random_windows(some, rng)
        for rows in corpus.plan(windows, options.words_a_batch, rng):
            finished = max((time.time() - started) / options.seconds, steps / options.steps if options.steps else 0)
            if finished >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = options.rate * schedule(finished)
            batch = corpus.batch(rows)
            model.train()
            rules = batch.rules
            # Rules are a crutch: some windows and some words go without.
            keep = (torch.rand(len(rows), 1, 1, device=device) > options.drop_rules) & (torch.rand(*batch.words.shape, 1, device=device) > options.drop_rules)
            with autocast(device):
                encoded = model.encode(corpus, batch.words, rules * keep, batch.mask, batch.lengths, forget=options.forget)
                loss = 0.0
                for name in heads:
                    own = (batch.corpus == corpus_index[name])[:, None] & batch.mask
                    scores = torch.log_softmax(model.heads[name](encoded).float(), -1)
                    weights = own.float()
                    gold = -(scores.gather(-1, batch.labels.clamp(max=scores.shape[-1] - 1)[..., None])[..., 0] * weights).sum() / weights.sum().clamp(min=1)
                    if soft is None:
                        loss = loss + gold
                        continue
                    aim = soft[name][batch.at].float()
                    both = -(aim * scores).sum(-1) * batch.mask
                    loss = loss + options.gold * gold + (1 - options.gold) * both.sum() / batch.mask.sum() * options.soft
                if options.mlm > 0:
                    words, bits = masked_loss(model, corpus, batch)
                    loss = loss + options.mlm * (words + 2 * bits)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            steps += 1
            with torch.no_grad():
                share = min(options.average, (1 + steps) / (10 + steps))
                torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1 - share)
        epoch += 1
        if epoch % options.report_every == 0 and options.evaluate:
            print(f"{options.out.stem} epoch {epoch} {time.time() - started:.0f}s {brief(evaluate([averaged], corpus, options.fold, device))}", flush=True)
    results = evaluate([averaged], corpus, options.fold, device)
    save(averaged, options.out, {"steps": steps, "epochs": epoch, "results": json.loads(json.dumps(results)), "options": {k: str(v) for k, v in vars(options).items()}})
    options.out.with_suffix(".json").write_text(json.dumps(results, indent=1))
    print(f"{options.out.stem} DONE {steps} steps {epoch} epochs {time.time() - started:.0f}s {brief(results)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["pretrain", "tune"])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--from", dest="start", type=pathlib.Path)
    parser.add_argument("--teachers", type=pathlib.Path, nargs="*")
    parser.add_argument("--fold", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shape", help="JSON of sizes that differ from model.Shape's")
    parser.add_argument("--names", action="store_true", help="the name tagger of the de-identification")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--seconds", type=float, default=120, help="time budget; the learning rate follows it")
    parser.add_argument("--steps", type=int, default=0, help="step budget: whichever ends first")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.01)
    parser.add_argument("--dropout", type=float)
    parser.add_argument("--words-a-batch", type=int, default=6144)
    parser.add_argument("--forget", type=float, default=0.1)
    parser.add_argument("--drop-rules", type=float, default=0.1)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--mlm", type=float, default=0.0)
    parser.add_argument("--gold", type=float, default=0.3, help="weight of the gold labels beside the teachers'")
    parser.add_argument("--soft", type=float, default=4.0, help="weight of the teachers' labels")
    parser.add_argument("--texts", type=int, default=1500, help="unlabelled texts an epoch")
    parser.add_argument("--copies", type=int, default=0, help="copies of the labelled documents with other mentions")
    parser.add_argument("--altered", type=float, default=0.5, help="share of epochs that see a copy")
    parser.add_argument("--twice", action="store_true", help="MACCROBAT twice an epoch")
    parser.add_argument("--report-every", type=int, default=10)
    parser.add_argument("--evaluate", action=argparse.BooleanOptionalAction, default=True)
    options = parser.parse_args()
    torch.set_float32_matmul_precision("high")
    (pretrain if options.action == "pretrain" else tune)(options)


if __name__ == "__main__":
    main()
