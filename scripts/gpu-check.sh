#!/bin/sh
# Packs the program for a bare Linux machine with an NVIDIA GPU, to run bench/gpuCheck.ts and bench/runtime.ts there.
# usage: scripts/gpu-check.sh FOLDER      after npm run build; FOLDER/app.tar.xz is all but Node.js and llama.cpp's CUDA library
# There: unpack, then
#   node gpu-check.mjs --cli dist/cli.js --small models/notes-lm --large RANDOM_MODEL --out gpu-check.json
#   node bench-runtime.mjs --dist dist --model RANDOM_MODEL --device cuda --onnx-device webgpu --forms fp16,q4f16 --llama-bench llama-bench
# RANDOM_MODEL is made there: PYTHONPATH=trainer python3 -m language.random_model random-1b --size 1b --onnx fp16,q4f16
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
out=$1
app=$(mktemp -d)
trap 'rm -rf "$app"' EXIT
mkdir -p "$app/dist" "$app/models"
cp "$root/package.json" "$app"
cp "$root"/dist/*.js "$root"/dist/*.mjs "$root"/dist/*.tables "$root"/dist/*.cache "$app/dist"
cp -r "$root/models/notes-lm" "$app/models"
# What npm has of the native parts, without other platforms' files and without what a package for Linux leaves out.
(cd "$root" && tar ch --exclude='*/script' --exclude='*darwin*' --exclude='*win32*' --exclude='*arm64*' --exclude='libggml-cuda.so' --exclude='libggml-cpu-[cipsz]*.so' --exclude='libggml-cpu-alderlake.so' \
  node_modules/onnxruntime-node node_modules/onnxruntime-common/package.json node_modules/onnxruntime-common/dist/cjs \
  node_modules/@node-llama-cpp/linux-x64 node_modules/@node-llama-cpp/linux-x64-vulkan node_modules/@node-llama-cpp/linux-x64-cuda) | tar x -C "$app"
(cd "$root" && node scripts/bench.mjs runtime --bundle "$app/bench-runtime.mjs" >/dev/null && node_modules/.bin/esbuild bench/gpuCheck.ts --bundle --platform=node --format=esm --target=node20 --external:onnxruntime-node --external:node-llama-cpp --external:vscode --banner:js='import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);' --loader:.jinja=text --loader:.txt=text --log-level=warning --outfile="$app/gpu-check.mjs")
mkdir -p "$out"
tar c -C "$app" . | xz -T2 -3 --lzma2=preset=3,dict=128MiB >"$out/app.tar.xz"
ls -l "$out"
