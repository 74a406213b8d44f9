"""A Llama decoder as an ONNX graph, node by node, with the fused operators of ONNX Runtime that its exporters use too.

Inputs and outputs as transformers.js feeds them: input_ids, attention_mask, position_ids, past_key_values.N.key|value
[batch, KV heads, past, head]; logits, present.N.key|value.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from language.checkpoint import Shape
from language.quantise import four_bits, eight_bits

OPSET = 18
FUSED = "com.microsoft"

# Number format of a file: how matrices are stored, and in what numbers is computed.
FORMATS = {
    "fp32": ("float32", np.float32),
    "fp32-stored-fp16": ("float16", np.float32),
    "fp16": ("float16", np.float16),
    "q8": ("q8", np.float32),
    "q4": ("q4", np.float32),
    "q4f16": ("q4", np.float16),
}


class Graph:
    """Nodes and constants in the making; every method gives the name of its output."""

    def __init__(self, form: str):
        self.stored, self.numbers = FORMATS[form]
        self.element = TensorProto.FLOAT16 if self.numbers == np.float16 else TensorProto.FLOAT
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(self, op: str, name: str, *inputs: str, outputs: tuple[str, ...] = ("output",), domain: str = "", **attributes) -> str:
        names = [f"{name}/{output}" if output else "" for output in outputs]
        self.nodes.append(helper.make_node(op, list(inputs), names, name=name, domain=domain, **attributes))
        return names[0]

    def table(self, name: str, value: np.ndarray) -> str:
        """A float constant in the numbers of the computation; stored narrower where the format says so."""
        if self.numbers == np.float32 and self.stored == "float16":
            return self.add("Cast", f"{name}/Cast", self.constant(name, value.astype(np.float16)), to=TensorProto.FLOAT)
        return self.constant(name, value.astype(self.numbers))

    def linear(self, name: str, x: str, weight: np.ndarray) -> str:
        """x [.., in] times weight [out, in] transposed."""
        if self.stored not in ("q4", "q8"):
            return self.add("MatMul", f"{name}/MatMul", x, self.table(f"{name}.weight", weight.T))
        bits = 4 if self.stored == "q4" else 8
        packed, scales = (four_bits if bits == 4 else eight_bits)(weight)
        return self.add(
            "MatMulNBits", f"{name}/MatMulNBits", x,
            self.constant(f"{name}.weight_Q{bits}", packed), self.constant(f"{name}.scales", scales.astype(self.numbers)),
            domain=FUSED, K=weight.shape[1], N=weight.shape[0], bits=bits, block_size=32, accuracy_level=4,
        )


def decoder_graph(shape: Shape, weights: dict[str, np.ndarray], form: str) -> onnx.ModelProto:
    """The whole model in one of FORMATS."""
    graph = Graph(form)
    element, head = graph.element, shape.head_dim
    cos, sin = rotation_table(shape)
    cos, sin = graph.table("cos_cache", cos), graph.table("sin_cache", sin)
    lengths = key_lengths(graph)

    embedding = weights["model.embed_tokens.weight"]
    table = graph.table("model.embed_tokens.weight", embedding)
    x = graph.add("Gather", "/model/embed_tokens/Gather", table, "input_ids")
    normed = graph.add(
        "SimplifiedLayerNormalization", "/model/layers.0/input_layernorm", x,
        graph.table("model.layers.0.input_layernorm.weight", weights["model.layers.0.input_layernorm.weight"]),
        axis=-1, epsilon=shape.rms_norm_eps, stash_type=1,
    )
    for index in range(shape.num_hidden_layers):
        name = f"model.layers.{index}"
        of = lambda part: weights[f"{name}.{part}.weight"]  # noqa: E731
        q, k, v = (graph.linear(f"{name}.self_attn.{part}_proj", normed, of(f"self_attn.{part}_proj")) for part in "qkv")
        q = graph.add("RotaryEmbedding", f"/{name}/q_rotary", q, "position_ids", cos, sin, domain=FUSED, num_heads=shape.num_attention_heads, rotary_embedding_dim=0)
        k = graph.add("RotaryEmbedding", f"/{name}/k_rotary", k, "position_ids", cos, sin, domain=FUSED, num_heads=shape.num_key_value_heads, rotary_embedding_dim=0)
        attended = f"/{name}/attn/output"
        graph.nodes.append(helper.make_node(
            "GroupQueryAttention", [q, k, v, f"past_key_values.{index}.key", f"past_key_values.{index}.value", *lengths],
            [attended, f"present.{index}.key", f"present.{index}.value"], name=f"/{name}/attn", domain=FUSED,
            num_heads=shape.num_attention_heads, kv_num_heads=shape.num_key_value_heads, scale=float(head) ** -0.5,
        ))
        delta = graph.linear(f"{name}.self_attn.o_proj", attended, of("self_attn.o_proj"))
        normed, x = skip_norm(graph, f"/{name}/post_attention_layernorm", x, delta, of("post_attention_layernorm"), shape)
        gate = graph.linear(f"{name}.mlp.gate_proj", normed, of("mlp.gate_proj"))
        up = graph.linear(f"{name}.mlp.up_proj", normed, of("mlp.up_proj"))
        opened = graph.add("Mul", f"/{name}/mlp/silu", gate, graph.add("Sigmoid", f"/{name}/mlp/sigmoid", gate))
        delta = graph.linear(f"{name}.mlp.down_proj", graph.add("Mul", f"/{name}/mlp/gated", opened, up), of("mlp.down_proj"))
        after = f"model.layers.{index + 1}.input_layernorm" if index + 1 < shape.num_hidden_layers else "model.norm"
        normed, x = skip_norm(graph, f"/{after}", x, delta, weights[f"{after}.weight"], shape)

    logits = head_of(graph, shape, weights, normed, table)
    graph.nodes.append(helper.make_node("Cast" if element == TensorProto.FLOAT16 else "Identity", [logits], ["logits"], name="/logits", **({"to": TensorProto.FLOAT} if element == TensorProto.FLOAT16 else {})))
    return model_of(graph, shape)


def rotation_table(shape: Shape) -> tuple[np.ndarray, np.ndarray]:
    frequencies = shape.rope_theta ** (-np.arange(0, shape.head_dim, 2, dtype=np.float64) / shape.head_dim)
    angles = np.arange(shape.max_position_embeddings, dtype=np.float64)[:, None] * frequencies
    return np.cos(angles), np.sin(angles)


def key_lengths(graph: Graph) -> tuple[str, str]:
    """What GroupQueryAttention asks for: the last key's index of each row, and how many keys there are, as int32."""
    axis = graph.constant("ints_1", np.array([1], np.int64))
    one = graph.constant("one", np.array([1], np.int64))
    total = graph.add("ReduceSum", "/model/mask/sum", "attention_mask", axis, keepdims=0)
    last = graph.add("Cast", "/model/mask/last", graph.add("Sub", "/model/mask/minus", total, one), to=TensorProto.INT32)
    length = graph.add("Gather", "/model/mask/length", graph.add("Shape", "/model/mask/shape", "attention_mask"), graph.constant("int_1", np.array(1, np.int64)))
    return last, graph.add("Cast", "/model/mask/total", length, to=TensorProto.INT32)


def skip_norm(graph: Graph, name: str, x: str, delta: str, weight: np.ndarray, shape: Shape) -> tuple[str, str]:
    """The sum of both, normed, and the sum itself."""
    normed = graph.add(
        "SkipSimplifiedLayerNormalization", name, x, delta, graph.table(f"{name[1:]}.weight", weight),
        outputs=("output", "", "", "sum"), domain=FUSED, epsilon=shape.rms_norm_eps,
    )
    return normed, f"{name}/sum"


def head_of(graph: Graph, shape: Shape, weights: dict[str, np.ndarray], x: str, table: str) -> str:
    """Logits; a tied head in floats shares the embedding's numbers (the turned matrix is made when the file is loaded)."""
    if not shape.tie_word_embeddings:
        return graph.linear("lm_head", x, weights["lm_head.weight"])
    if graph.stored in ("q4", "q8"):
        return graph.linear("lm_head", x, weights["model.embed_tokens.weight"])
    return graph.add("MatMul", "/lm_head/MatMul", x, graph.add("Transpose", "/lm_head/Transpose", table, perm=[1, 0]))


def model_of(graph: Graph, shape: Shape) -> onnx.ModelProto:
    whole = ["batch_size", "sequence_length"]
    cache = ["batch_size", shape.num_key_value_heads, "past_sequence_length", shape.head_dim]
    grown = ["batch_size", shape.num_key_value_heads, "total_sequence_length", shape.head_dim]
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, whole),
        helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch_size", "total_sequence_length"]),
        helper.make_tensor_value_info("position_ids", TensorProto.INT64, whole),
    ]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*whole, shape.vocab_size])]
    for index in range(shape.num_hidden_layers):
        for kind in ("key", "value"):
            inputs.append(helper.make_tensor_value_info(f"past_key_values.{index}.{kind}", graph.element, cache))
            outputs.append(helper.make_tensor_value_info(f"present.{index}.{kind}", graph.element, grown))
    body = helper.make_graph(graph.nodes, "decoder", inputs, outputs, graph.constants)
    sets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(body, opset_imports=sets, ir_version=9, producer_name="attending")
