#!/usr/bin/env bash
# Makes the Python environment in which the benches run medSpaCy and Microsoft Presidio, outside the repository.
# usage: bench/peers/prepare.sh [FOLDER]     default: ATTENDING_PEERS, or ~/.cache/attending/peers; needs Python 3.11
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="${1:-${ATTENDING_PEERS:-$HOME/.cache/attending/peers}}"
python="${PYTHON:-python3.11}"
"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "$python is not Python 3.11: set PYTHON" >&2; exit 1; }
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --require-hashes --no-deps -r "$here/requirements.txt"
"$folder/bin/python" -c 'import medspacy, presidio_analyzer' && echo "peers are ready in $folder"
