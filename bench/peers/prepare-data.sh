#!/usr/bin/env bash
# Makes the Python environment in which benches and peers tests run NLTK, pandas and Hugging Face's tokenizers, outside
# the repository, with the data that NLTK needs: its stop words, which we ship ourselves, and WordNet 3.0.
# usage: bench/peers/prepare-data.sh [FOLDER]    default: ATTENDING_DATA_PEERS, or ~/.cache/attending/data-peers
#   needs Python 3.11 (PYTHON names it), and WordNet 3.0: WORDNET names a folder with index.noun (default /usr/share/wordnet);
#   where there is none it is taken out of Debian's package wordnet-base, which is downloaded but not installed
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="${1:-${ATTENDING_DATA_PEERS:-$HOME/.cache/attending/data-peers}}"
python="${PYTHON:-python3.11}"
command -v "$python" > /dev/null || python=python3
stamp="$(cat "$here/data-requirements.txt" "$here/prepare-data.sh" | sha256sum | cut -d' ' -f1)"
[ "$(cat "$folder/.ready" 2> /dev/null)" != "$stamp" ] || { echo "peers of data preparation are ready in $folder"; exit 0; }

"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "$python is not Python 3.11: set PYTHON" >&2; exit 1; }
[ -x "$folder/bin/python" ] || "$python" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --require-hashes --no-deps -r "$here/data-requirements.txt"

data="$folder/nltk_data/corpora"
mkdir -p "$data/stopwords" "$data/wordnet"
sed -n '/^`\|= `/,/^`$/p' "$here/../../src/dataset/cleaning/stopWords.ts" | grep -v '`' | tr ' ' '\n' > "$data/stopwords/english"

wordnet="${WORDNET:-/usr/share/wordnet}"
if [ ! -f "$wordnet/index.noun" ]; then
  work="$(mktemp -d)"
  trap 'rm -rf "$work"' EXIT
  (cd "$work" && { apt-get download -qq wordnet-base || { apt-get update -qq && apt-get download -qq wordnet-base; }; } 2> /dev/null) || {
    echo "WordNet 3.0 is missing: install Debian's wordnet-base, or set WORDNET to a folder with index.noun" >&2
    exit 1
  }
  dpkg -x "$work"/wordnet-base_*.deb "$work"
  wordnet="$work/usr/share/wordnet"
fi
cp "$wordnet"/{index,data}.{noun,verb,adj,adv} "$wordnet"/{noun,verb,adj,adv}.exc "$wordnet/cntlist.rev" "$data/wordnet/"
# Debian leaves these two out. NLTK reads the names of WordNet's 45 files (lexnames(5WN)), and an index of senses that
# only other versions' offsets are mapped with: neither plays a part in lemmas.
: > "$data/wordnet/index.sense"
number=0
for name in adj.all adj.pert adv.all noun.{Tops,act,animal,artifact,attribute,body,cognition,communication,event,feeling,food,group,location,motive,object,person,phenomenon,plant,possession,process,quantity,relation,shape,state,substance,time} verb.{body,change,cognition,communication,competition,consumption,contact,creation,emotion,motion,perception,possession,social,stative,weather} adj.ppl; do
  case "$name" in noun.*) part=1 ;; verb.*) part=2 ;; adj.*) part=3 ;; *) part=4 ;; esac
  printf '%02d\t%s\t%s\n' "$number" "$name" "$part"
  number=$((number + 1))
done > "$data/wordnet/lexnames"

NLTK_DATA="$folder/nltk_data" "$folder/bin/python" - <<'PYTHON'
import pandas, pyarrow, tokenizers
from nltk.corpus import stopwords
from nltk.stem import WordNetLemmatizer
assert len(stopwords.words("english")) == 179
assert [WordNetLemmatizer().lemmatize(word) for word in ("mice", "diagnoses", "us")] == ["mouse", "diagnosis", "u"]
PYTHON
echo "$stamp" > "$folder/.ready"
echo "peers of data preparation are ready in $folder"
