"""Mean of the weights of students that began alike (Wortsman et al. 2022), and the choice among them.

usage: python -m tagger.combine DATA OUT.pt STUDENT.pt ...

Writes the one that does best on the halves of the dev parts that choose: one of the students, or their mean.
"""

from __future__ import annotations

import argparse
import json
import pathlib

import torch

from tagger.corpus import Corpus
from tagger.train import brief, evaluate, load, save


def mean_of(paths: list[pathlib.Path], device: str):
    models = [load(path, device, 0.0) for path in paths]
    mean = models[0]
    weights = {k: sum(m.state_dict()[k] for m in models) / len(models) for k in mean.state_dict()}
    mean.load_state_dict(weights)
    return mean


def chosen_by(results: dict) -> float:
    """Mean F1 over the dev parts' choosing halves, in both forms; where there are none, over all."""
    values = [v.get("choose", v["all"]) for v in results.values()]
    return sum(values) / len(values)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("students", type=pathlib.Path, nargs="+")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    corpus = Corpus(options.data, options.device)
    candidates = {path.stem: load(path, options.device, 0.0) for path in options.students}
    candidates["mean"] = mean_of(options.students, options.device)
    scored = {name: evaluate([model], corpus, None, options.device) for name, model in candidates.items()}
    for name, results in scored.items():
        print(f"{name}: choosing {chosen_by(results):.4f}; {brief(results)}", flush=True)
    best = max(scored, key=lambda name: chosen_by(scored[name]))
    save(candidates[best], options.out, {"chosen": best, "results": json.loads(json.dumps(scored))})
    options.out.with_suffix(".json").write_text(json.dumps({"chosen": best, "results": scored}, indent=1))
    print(f"chosen: {best}")


if __name__ == "__main__":
    main()
