# Second half: students taught by the teachers. Five to measure MACCROBAT by cross-validation, each taught only by
# teachers that have not seen its fold either; three on everything, of which one, or their mean, ships.
# usage: bash trainer/recipes/students.sh DATA MODELS LOGS      after teachers.sh
set -u
export PYTHONUNBUFFERED=1 OMP_NUM_THREADS=1 PYTHONPATH=trainer
D=$1 M=$2 O=$3
T="${PYTHON:-python3} -m tagger.train"
[ -f "$M/t43.pt" ] || { echo "no teachers in $M"; exit 1; }
KD="--seconds ${KD_SECONDS:-380} --from $M/student.pt --words-a-batch 12288 --rate 3e-3 --dropout 0.15 --copies 2 --report-every 30"
for fold in 0 1 2 3 4; do
  $T tune "$D" "$M/fold$fold.pt" $KD --fold $fold --seed $fold --teachers "$M"/t$fold[123].pt > "$O/log-fold$fold.txt" 2>&1 &
done
for seed in 1 2 3; do
  $T tune "$D" "$M/ship$seed.pt" $KD --seed $seed --teachers "$M"/t[01234][123].pt > "$O/log-ship$seed.txt" 2>&1 &
done
wait
date
${PYTHON:-python3} -m tagger.combine "$D" "$M/clinical.pt" "$M"/ship[123].pt > "$O/log-combine.txt" 2>&1 &
${PYTHON:-python3} -m tagger.cross_validate "$D" "$O/folds.json" "$M"/fold[01234].pt > "$O/log-folds.txt" 2>&1 &
wait
date
