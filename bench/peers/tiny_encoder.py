"""Writes the encoder of test/unit/runtime: three numbers a token, its id, its place and one.

usage: python tiny_encoder.py        with: pip install onnx
"""
from pathlib import Path

from onnx import TensorProto, checker, helper, save

OUT = Path(__file__).resolve().parents[2] / "test/unit/runtime/fixtures/tinyEncoder.onnx"
DIMENSIONS = ["batch_size", "sequence_length"]

inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, DIMENSIONS) for name in ("input_ids", "attention_mask", "token_type_ids")]
output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*DIMENSIONS, 3])
nodes = [
    helper.make_node("Cast", ["input_ids"], ["ids"], to=TensorProto.FLOAT),
    helper.make_node("Cast", ["attention_mask"], ["ones"], to=TensorProto.FLOAT),
    helper.make_node("CumSum", ["ones", "axis"], ["places"]),
    helper.make_node("Cast", ["token_type_ids"], ["types"], to=TensorProto.FLOAT),
    helper.make_node("Add", ["ones", "types"], ["one"]),
    *[helper.make_node("Unsqueeze", [name, "last"], [f"{name}_column"]) for name in ("ids", "places", "one")],
    helper.make_node("Concat", ["ids_column", "places_column", "one_column"], ["last_hidden_state"], axis=2),
]
constants = [helper.make_tensor("axis", TensorProto.INT32, [], [1]), helper.make_tensor("last", TensorProto.INT64, [1], [2])]
model = helper.make_model(helper.make_graph(nodes, "tiny encoder", inputs, [output], constants), opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
checker.check_model(model)
save(model, OUT)
