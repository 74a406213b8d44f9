#!/bin/sh
# Builds llama.cpp's own llama-bench, of the very release that node-llama-cpp has ready libraries of, for npm run bench:runtime.
# The source comes with node-llama-cpp; nothing is downloaded. usage: scripts/llama-bench.sh [cmake options, such as -DGGML_CUDA=ON]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
bundle="$root/node_modules/node-llama-cpp/llama/gitRelease.bundle"
release=$(node -p "require('$root/node_modules/node-llama-cpp/llama/binariesGithubRelease.json').release")
folder="${XDG_CACHE_HOME:-$HOME/.cache}/attending/llama-bench"
program="$folder/$release/bin/llama-bench"
if [ ! -x "$program" ]; then
  mkdir -p "$folder"
  source="$folder/source-$release"
  [ -d "$source" ] || git clone --quiet --branch "$release" "$bundle" "$source" 2>/dev/null || git clone --quiet "$bundle" "$source"
  # One file for the processor that it runs on, as the ready libraries choose theirs at run time.
  nice -n 10 cmake -S "$source" -B "$folder/$release" -DCMAKE_BUILD_TYPE=Release -DGGML_NATIVE=ON -DGGML_OPENMP=OFF -DLLAMA_CURL=OFF -DLLAMA_OPENSSL=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_TOOLS=ON "$@" >"$folder/build.log" 2>&1
  nice -n 10 cmake --build "$folder/$release" --target llama-bench -j 2 >>"$folder/build.log" 2>&1
fi
echo "$program"
