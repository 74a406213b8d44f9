# First half of the clinical tagger: pre-training, then three teachers for each of five folds of MACCROBAT.
# usage: bash trainer/recipes/teachers.sh DATA MODELS LOGS      one GPU, some nine minutes on an H200
set -u
export PYTHONUNBUFFERED=1 OMP_NUM_THREADS=1 PYTHONPATH=trainer
D=$1 M=$2 O=$3
mkdir -p "$M" "$O"
T="${PYTHON:-python3} -m tagger.train"
STUDENT='{"encoder":"lstm","layers":2,"width":320,"dropout":0.25}'
TEACHER='{"encoder":"lstm","layers":2,"width":512,"word":192,"ngram":128,"dropout":0.35}'
PRE="--seconds ${PRE_SECONDS:-235} --words-a-batch 12288 --rate 1.5e-3"
$T pretrain "$D" "$M/student.pt" $PRE --seed 1 --shape "$STUDENT" > "$O/log-pre-student.txt" 2>&1 &
for seed in 1 2 3; do
  $T pretrain "$D" "$M/teacher$seed.pt" $PRE --seed $seed --shape "$TEACHER" > "$O/log-pre-teacher$seed.txt" 2>&1 &
done
wait
date
for fold in 0 1 2 3 4; do
  for seed in 1 2 3; do
    $T tune "$D" "$M/t$fold$seed.pt" --from "$M/teacher$seed.pt" --fold $fold --seed $((10 * fold + seed)) --seconds ${TUNE_SECONDS:-260} --steps 800 --copies $((seed % 3)) --mlm 0.1 --texts 500 --report-every 100 > "$O/log-t$fold$seed.txt" 2>&1 &
  done
done
wait
date
