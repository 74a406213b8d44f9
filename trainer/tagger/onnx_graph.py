"""Writes a trained tagger as ONNX, node by node, in float or with int8 weights.

usage: python -m tagger.onnx_graph MODEL.pt DATA OUT_FOLDER [--float] [--bits 7]

int8: matrices per column, embeddings per row; activations are quantised as they come (DynamicQuantizeLinear), so no
calibration is needed. Seven bits (the default) keep AVX2's 16-bit sums from saturating on machines without VNNI.
"""

from __future__ import annotations

import argparse
import json
import pathlib

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from tagger.corpus import RULE_BITS, WINDOW
from tagger.encode import FIRST_WORD, MASK, PAD, UNKNOWN
from tagger.labels import allowed_transitions, label_names
from tagger.model import Tagger
from tagger.train import load

OPSET = 17


class Graph:
    """Nodes and constants in the making; every method gives the name of its output."""

    def __init__(self, quantised: bool, bits: int):
        self.quantised = quantised
        self.top = 2 ** (bits - 1) - 1
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.count = 0

    def name(self, kind: str) -> str:
        self.count += 1
        return f"{kind}_{self.count}"

    def constant(self, value, kind: str = "constant") -> str:
        name = self.name(kind)
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def ints(self, *values: int) -> str:
        key = f"ints_{'_'.join(str(v) for v in values)}"
        self.constants.setdefault(key, numpy_helper.from_array(np.array(values, np.int64), key))
        return key

    def add(self, op: str, *inputs: str, outputs: int = 1, domain: str = "", **attributes):
        names = [self.name(op.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray | None, quantise: bool = True) -> str:
        """x [.., in] times weight [out, in] transposed, plus bias."""
        columns = weight.T.astype(np.float32)
        if not (self.quantised and quantise):
            out = self.add("MatMul", x, self.constant(columns, "weight"))
        else:
            scale = np.maximum(np.abs(columns).max(0), 1e-8) / self.top
            whole = np.clip(np.rint(columns / scale), -self.top, self.top).astype(np.int8)
            xq, xs, xz = self.quantise(x)
            product = self.add("MatMulInteger", xq, self.constant(whole, "weight"), xz, self.constant(np.zeros(whole.shape[1], np.int8), "zero"))
            product = self.add("Cast", product, to=TensorProto.FLOAT)
            out = self.add("Mul", product, self.add("Mul", xs, self.constant(scale.astype(np.float32), "scale")))
        return out if bias is None else self.add("Add", out, self.constant(bias.astype(np.float32), "bias"))

    def quantise(self, x: str):
        return self.add("DynamicQuantizeLinear", x, outputs=3)

    def embed(self, table: np.ndarray, ids: str) -> str:
        table = table.astype(np.float32)
        if not self.quantised:
            return self.add("Gather", self.constant(table, "table"), ids)
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
        whole = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
        rows = self.add("Cast", self.add("Gather", self.constant(whole, "table"), ids), to=TensorProto.FLOAT)
        return self.add("Mul", rows, self.add("Gather", self.constant(scale.astype(np.float32), "scale"), ids))

    def norm(self, x: str, layer: torch.nn.LayerNorm) -> str:
        return self.add("LayerNormalization", x, self.constant(weights(layer.weight), "weight"), self.constant(weights(layer.bias), "bias"), axis=-1, epsilon=layer.eps)

    def neighbours(self, x: str) -> str:
        """[N, T, D] to [N, T, 3 D]: each place's left neighbour, itself, its right neighbour."""
        padded = self.add("Pad", x, self.ints(0, 1, 0, 0, 1, 0))
        left = self.add("Slice", padded, self.ints(0), self.ints(-2), self.ints(1))
        right = self.add("Slice", padded, self.ints(2), self.ints(2**62), self.ints(1))
        return self.add("Concat", left, x, right, axis=-1)


def weights(tensor: torch.Tensor) -> np.ndarray:
    return tensor.detach().float().cpu().numpy()


def word_vectors(g: Graph, model: Tagger) -> str:
    v = model.vectors
    word = g.embed(weights(v.word.weight), "word_ids")
    grams = g.add("ReduceSum", g.embed(weights(v.ngram.weight), "ngrams"), g.ints(1), keepdims=0)
    present = g.add("Cast", g.add("Greater", "ngrams", g.constant(np.int32(0))), to=TensorProto.FLOAT)
    count = g.add("Max", g.add("ReduceSum", present, g.ints(1), keepdims=1), g.constant(np.float32(1)))
    parts = [word, g.add("Div", grams, g.add("Sqrt", count)), g.embed(weights(v.shape.weight), "shapes")]
    if v.filters:
        characters = g.neighbours(g.embed(weights(v.character.weight), "characters"))
        filtered = g.add("Relu", g.linear(characters, weights(v.convolution.weight), weights(v.convolution.bias)))
        parts.append(g.add("ReduceMax", filtered, axes=[1], keepdims=0))
    return g.linear(g.add("Concat", *parts, axis=-1), weights(v.project.weight), weights(v.project.bias))


def attention_layer(g: Graph, layer, x: str, live: str, mask: str, distances: str) -> str:
    d = layer.qkv.in_features
    projected = g.linear(g.norm(x, layer.norm_attention), weights(layer.qkv.weight), weights(layer.qkv.bias))
    q, k, v = g.add("Split", projected, g.ints(d, d, d), outputs=3, axis=-1)
    bias = g.add("Unsqueeze", g.add("Gather", g.constant(weights(layer.distance), "distance"), distances, axis=1), g.ints(0))
    # ONNX Runtime's own operator: one kernel instead of a dozen nodes that move heads about.
    a = g.add("MultiHeadAttention", q, k, v, "", mask, bias, domain="com.microsoft", num_heads=layer.heads, mask_filter_value=-10000.0)
    x = g.add("Add", x, g.linear(a, weights(layer.out.weight), weights(layer.out.bias)))
    h = g.neighbours(g.add("Mul", g.norm(x, layer.norm_forward), live))
    h = g.add("Relu", g.linear(h, weights(layer.expand.weight), weights(layer.expand.bias)))
    return g.add("Add", x, g.linear(h, weights(layer.contract.weight), weights(layer.contract.bias)))


def lstm_layers(g: Graph, model: Tagger, x: str) -> str:
    """Torch orders the gates i f g o, ONNX i o f c; time first."""
    d = model.shape.width
    x = g.add("Transpose", x, perm=[1, 0, 2])
    for n in range(model.shape.layers):
        def both(part: str) -> np.ndarray:
            stacked = []
            for side in ("", "_reverse"):
                i, f, c, o = np.split(weights(getattr(model.lstm, f"{part}_l{n}{side}")), 4)
                stacked.append(np.concatenate([i, o, f, c]))
            return np.stack(stacked)
        w, r = both("weight_ih"), both("weight_hh")
        b = np.concatenate([both("bias_ih"), both("bias_hh")], 1)
        if g.quantised:
            def whole(matrix: np.ndarray):
                columns = matrix.transpose(0, 2, 1)
                scale = np.maximum(np.abs(columns).max(1), 1e-8) / 127
                rounded = np.clip(np.rint(columns / scale[:, None]), -127, 127).astype(np.int8)
                return g.constant(rounded, "weight"), g.constant(scale.astype(np.float32), "scale"), g.constant(np.zeros(scale.shape, np.int8), "zero")
            (wq, ws, wz), (rq, rs, rz) = whole(w), whole(r)
            y = g.add("DynamicQuantizeLSTM", x, wq, rq, g.constant(b, "bias"), "lengths", "", "", "", ws, wz, rs, rz, domain="com.microsoft", direction="bidirectional", hidden_size=d)
        else:
            y = g.add("LSTM", x, g.constant(w, "weight"), g.constant(r, "weight"), g.constant(b, "bias"), "lengths", direction="bidirectional", hidden_size=d)
        # [T, 2, B, d] to [T, B, 2 d]
        x = g.add("Reshape", g.add("Transpose", y, perm=[0, 2, 1, 3]), g.ints(0, 0, 2 * d))
    return g.add("Transpose", x, perm=[1, 0, 2])


def build(model: Tagger, quantised: bool, bits: int) -> onnx.ModelProto:
    g = Graph(quantised, bits)
    shape = model.shape
    vectors = word_vectors(g, model)
    x = g.add("Gather", vectors, "index")
    x = g.norm(g.add("Add", x, g.linear("rules", weights(model.rules.weight), None, quantise=False)), model.norm_in)
    if shape.encoder == "lstm":
        x = lstm_layers(g, model, x)
    else:
        size = g.add("Squeeze", g.add("Shape", "index", start=1, end=2))
        places = g.add("Range", g.constant(np.int64(0)), size, g.constant(np.int64(1)))
        gap = g.add("Sub", g.add("Unsqueeze", places, g.ints(0)), g.add("Unsqueeze", places, g.ints(1)))
        near = g.add("Clip", gap, g.constant(np.int64(-shape.reach)), g.constant(np.int64(shape.reach)))
        distances = g.add("Add", near, g.constant(np.int64(shape.reach)))
        wide = g.add("Unsqueeze", g.add("Cast", "lengths", to=TensorProto.INT64), g.ints(1))
        inside = g.add("Less", g.add("Unsqueeze", places, g.ints(0)), wide)
        live = g.add("Unsqueeze", g.add("Cast", inside, to=TensorProto.FLOAT), g.ints(2))
        mask = g.add("Cast", inside, to=TensorProto.INT32)
        for layer in model.layers:
            x = attention_layer(g, layer, x, live, mask, distances)
    x = g.norm(x, model.norm_out)
    outputs = []
    for name, types in shape.types.items():
        head = model.heads[name]
        scores = g.add("LogSoftmax", g.linear(x, weights(head.weight), weights(head.bias), quantise=False), axis=-1)
        g.nodes.append(helper.make_node("Identity", [scores], [name]))
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["windows", "words", head.out_features]))
    integer = TensorProto.INT32
    inputs = [
        helper.make_tensor_value_info("word_ids", integer, ["forms"]),
        helper.make_tensor_value_info("ngrams", integer, ["forms", 24]),
        helper.make_tensor_value_info("shapes", integer, ["forms"]),
        helper.make_tensor_value_info("index", integer, ["windows", "words"]),
        helper.make_tensor_value_info("rules", TensorProto.FLOAT, ["windows", "words", RULE_BITS]),
        helper.make_tensor_value_info("lengths", integer, ["windows"]),
    ]
    if model.vectors.filters:
        inputs.insert(2, helper.make_tensor_value_info("characters", integer, ["forms", 20]))
    graph = helper.make_graph(g.nodes, "attending-tagger", inputs, outputs, list(g.constants.values()))
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)], producer_name="attending-trainer")
    made.ir_version = 8
    return made


def describe(model: Tagger, name: str) -> dict:
    """What model.json says: all that inference needs beside the graph."""
    heads = {}
    for head, types in model.shape.types.items():
        start, step, end = allowed_transitions(types)
        heads[head] = {"types": types, "labels": label_names(types)}
    return {
        "name": name,
        "format": 1,
        "windowWords": WINDOW,
        "ruleBits": RULE_BITS,
        "characters": 20 if model.vectors.filters else 0,
        "ngrams": 24,
        "ids": {"pad": PAD, "mask": MASK, "unknown": UNKNOWN, "firstWord": FIRST_WORD},
        "heads": heads,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--name", default="clinical-1")
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--bits", type=int, default=7)
    options = parser.parse_args()
    model = load(options.model, "cpu").eval()
    made = build(model, not options.float, options.bits)
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(made, options.out / "model.onnx")
    keys = json.loads((options.data / "vocabulary.json").read_text())
    described = describe(model, options.name) | {"vocabulary": keys}
    (options.out / "model.json").write_text(json.dumps(described, ensure_ascii=False, separators=(",", ":")) + "\n")
    for file in ("model.onnx", "model.json"):
        print(f"{file}: {(options.out / file).stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
