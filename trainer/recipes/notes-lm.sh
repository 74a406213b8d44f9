# The tiny language model: made-up notes, pairs answered by the offline engine, a tokenizer, and a decoder of 0.6 million
# parameters trained on them from scratch. On an H200 with 16 cores: some 10 minutes with SECONDS_TO_TRAIN=330.
# usage: bash trainer/recipes/notes-lm.sh WORK      in the project's root, after npm run build
# CLI and PAIRS may name other ways to run the command line and trainer/language/pairs.ts.
set -eu
export PYTHONUNBUFFERED=1 PYTHONPATH=trainer
WORK=$1
CLI=${CLI:-node dist/cli.js}
PAIRS=${PAIRS:-node scripts/try.mjs trainer/language/pairs.ts}
PYTHON=${PYTHON:-python3}
NOTES=${NOTES:-2500}
SEEDS=${SEEDS:-$(seq 801 816)}
mkdir -p "$WORK"
# Seed 900 is held out: its notes are in no training pair.
pairs() {
  $CLI data synth --dataset mimic-iv --notes "$2" --seed "$1" --out "$WORK/synth-$1" --force > /dev/null 2>&1
  $PAIRS "$WORK/synth-$1/note/discharge.csv" "$WORK/pairs-$1.jsonl" 8 "$1"
  rm -r "$WORK/synth-$1"
}
for seed in $SEEDS; do pairs "$seed" "$NOTES" & done
pairs 900 150 &
wait
for seed in $SEEDS; do cat "$WORK/pairs-$seed.jsonl"; done > "$WORK/train.jsonl"
head -n 20000 "$WORK/train.jsonl" > "$WORK/vocabulary.jsonl"
$PYTHON -m language.tokenizer "$WORK/vocabulary.jsonl" "$WORK/tokenizer" --pieces 1536
for seed in $SEEDS; do $PYTHON -m language.encode "$WORK/pairs-$seed.jsonl" "$WORK/tokenizer" "$WORK/ids-$seed.npz" & done
$PYTHON -m language.encode "$WORK/pairs-900.jsonl" "$WORK/tokenizer" "$WORK/dev.npz" &
wait
# UNTIL, seconds of the epoch, ends a training whose machine is lent for so long only.
budget=${UNTIL:+$((UNTIL - $(date +%s)))}
$PYTHON -m language.train "$WORK" "$WORK/tokenizer" "$WORK/checkpoint" --dev "$WORK/dev.npz" --seconds "${budget:-${SECONDS_TO_TRAIN:-330}}" --seed 1
