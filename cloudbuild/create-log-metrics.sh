#!/usr/bin/env bash
# Creates or updates the log-based metrics of log-metrics/ in the current project: once per project, and when one changes.
set -euo pipefail
cd "$(dirname "$0")/log-metrics"

for file in *.yaml; do
  name=${file%.yaml}
  verb=create
  gcloud logging metrics describe "$name" >/dev/null 2>&1 && verb=update
  gcloud logging metrics "$verb" "$name" --config-from-file="$file"
done
