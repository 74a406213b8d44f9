"""Label schemes of the heads: B, I, E, S of each type, and O = 0."""

from __future__ import annotations

HEADS: dict[str, list[str]] = {
    "bc5": ["problem", "medication"],
    "ncbi": ["problem"],
    "maccrobat": ["problem", "medication", "procedure", "lab", "date", "anatomy"],
}
NAME_TYPES = ["PERSON", "STREET_ADDRESS", "LOCATION", "ORGANIZATION"]


def label_count(types: list[str]) -> int:
    return 1 + 4 * len(types)


def label_names(types: list[str]) -> list[str]:
    return ["O"] + [f"{tag}-{name}" for name in types for tag in "BIES"]


def begin_inside_end_single(type_index: int) -> tuple[int, int, int, int]:
    base = 1 + 4 * type_index
    return base, base + 1, base + 2, base + 3


def write_span(labels, first: int, last: int, type_index: int) -> None:
    """Labels of the words first..last (exclusive) as one mention."""
    b, i, e, s = begin_inside_end_single(type_index)
    if last - first == 1:
        labels[first] = s
        return
    labels[first] = b
    labels[first + 1 : last - 1] = i
    labels[last - 1] = e


def allowed_transitions(types: list[str]):
    """(start[K], step[K, K], end[K]) as 0 where allowed and -1e4 where not: an inside or end follows its begin."""
    import numpy as np

    count = label_count(types)
    start = np.zeros(count, np.float32)
    end = np.zeros(count, np.float32)
    step = np.full((count, count), -1e4, np.float32)
    opens = [0] + [x for t in range(len(types)) for x in (begin_inside_end_single(t)[0], begin_inside_end_single(t)[3])]
    closed = [0] + [x for t in range(len(types)) for x in (begin_inside_end_single(t)[2], begin_inside_end_single(t)[3])]
    for a in closed:
        step[a, opens] = 0
    for t in range(len(types)):
        b, i, e, _ = begin_inside_end_single(t)
        step[b, i] = step[b, e] = step[i, i] = step[i, e] = 0
        start[[i, e]] = -1e4
        end[[b, i]] = -1e4
    return start, step, end


def spans_of(path, types: list[str]) -> list[tuple[int, int, int]]:
    """(first, past the last, type index) of a path of labels that keeps the transitions."""
    spans = []
    first = 0
    for at, label in enumerate(path):
        if label == 0:
            continue
        kind = (label - 1) % 4
        if kind in (0, 3):
            first = at
        if kind in (2, 3):
            spans.append((first, at + 1, (label - 1) // 4))
    return spans
