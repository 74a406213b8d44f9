#!/usr/bin/env bash
# Makes the Python environment in which test/peers runs a real LiteLLM proxy, outside the repository.
# usage: bench/peers/prepare-litellm.sh [FOLDER]    default: ATTENDING_LITELLM, or ~/.cache/attending/litellm
#   needs Python 3.11 (PYTHON names it)
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="${1:-${ATTENDING_LITELLM:-$HOME/.cache/attending/litellm}}"
python="${PYTHON:-python3.11}"
command -v "$python" > /dev/null || python=python3
stamp="$(cat "$here/litellm-requirements.txt" "$here/prepare-litellm.sh" | sha256sum | cut -d' ' -f1)"
[ "$(cat "$folder/.ready" 2> /dev/null)" != "$stamp" ] || { echo "LiteLLM is ready in $folder"; exit 0; }

"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "$python is not Python 3.11: set PYTHON" >&2; exit 1; }
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --require-hashes --no-deps -r "$here/litellm-requirements.txt"
[ -x "$folder/bin/litellm" ]
echo "$stamp" > "$folder/.ready"
echo "LiteLLM is ready in $folder"
