"""Trains Attending's word taggers: pre-training, teachers, students, int8 ONNX. See ../README.md."""
