# The name tagger of the de-identification: three teachers, then a small student. It overfits its synthetic texts
# within a dozen passes, so both are short.
# usage: bash trainer/recipes/names.sh NAMES MODELS LOGS      one GPU, some three minutes on an H200
set -u
export PYTHONUNBUFFERED=1 OMP_NUM_THREADS=1 PYTHONPATH=trainer
N=$1 M=$2 O=$3
mkdir -p "$M" "$O"
T="${PYTHON:-python3} -m tagger.train tune"
TEACHER='{"encoder":"lstm","layers":2,"width":320,"word":64,"ngram":64,"dropout":0.35}'
STUDENT='{"encoder":"lstm","layers":2,"width":160,"word":48,"ngram":32,"character_filters":64,"dropout":0.15}'
for seed in 1 2 3; do
  $T "$N" "$M/names-teacher$seed.pt" --names --seconds 120 --steps 900 --words-a-batch 16384 --rate 2e-3 --report-every 4 --forget 0.4 --drop-rules 0.2 --seed $seed --shape "$TEACHER" > "$O/log-names-teacher$seed.txt" 2>&1 &
done
wait
student() {
  name=$1; shift
  $T "$N" "$M/$name.pt" --names --seconds 150 --words-a-batch 16384 --rate 3e-3 --drop-rules 0.15 --report-every 4 --shape "$STUDENT" --teachers "$M"/names-teacher[123].pt "$@" > "$O/log-$name.txt" 2>&1 &
}
student names --steps 800 --forget 0.3
student names-forget --steps 800 --forget 0.5 --dropout 0.25
student names-short --steps 500 --forget 0.3
student names-soft --steps 800 --forget 0.4 --gold 0.05
wait
