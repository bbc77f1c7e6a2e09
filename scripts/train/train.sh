#!/bin/sh
# Trains the name model: scripts/train/train.sh LIST [PRACTICE]. Needs `npm ci`, Python 3 and scripts/train/requirements.txt.
set -eu
cd "$(dirname "$0")/../.."
model=libs/screening/data/name-model.json
pairs=$(mktemp)
last=$(mktemp)
cp "$model" "$last"
# Where anything fails the last model stays.
trap 'test $? -eq 0 || cp "$last" "$model"; rm -f "$pairs" "$last"' EXIT
# Pairs are made and measured without a model, so that the last one has no say in the next.
echo '{"version":"untrained","features":[],"base":0,"scores":[[-1000,0],[1000,1]],"trees":[]}' > "$model"
npm run --silent pairs:matching -- "$1" "$pairs" ${2+"$2"}
"${PYTHON:-python3}" scripts/train/train.py "$pairs" "$model"
