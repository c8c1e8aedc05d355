#!/bin/sh
# Writes the yearly report of one cycle into a folder, in four forms:
#
#   report.md    to paste into a document        report.json  everything, for programs
#   reviews.csv  the table of reviews            report.txt   to read and to print
#
#   yearly-report.sh DATA CYCLE FOLDER
#   yearly-report.sh ~/peer-review 2025-26 ~/reports/2025-26
#
# Each file is written whole or not at all: an earlier one stays as it was until the new one is complete, and nothing is
# replaced unless all four could be made. When all is well the script prints nothing and ends with status 0; when it is
# not, it says why and ends with the program's own status (66: there is no such cycle; 65: a file cannot be understood).
#
# From cron, every Monday at half past six (crontab -e; one line):
#
#   30 6 * * 1  PIP=$HOME/.local/bin/peerpip /srv/pip/yearly-report.sh $HOME/peer-review 2026-27 $HOME/reports/2026-27
#
# cron sends by mail what a script prints, so you hear of it only when something is wrong. It knows little of your
# PATH: name the program with PIP, and all folders in full. The reports hold names: the files are for you alone.
set -eu

if [ $# -ne 3 ] || [ -z "$1" ] || [ -z "$2" ] || [ -z "$3" ]; then
  echo "usage: yearly-report.sh DATA CYCLE FOLDER" >&2
  exit 64
fi
program=${PIP:-peerpip}
data=$1
cycle=$2
folder=$3

umask 077
mkdir -p -- "$folder" || exit 73
# In the same folder, so that the last step is a rename and not a copy.
new=$folder/.yearly-report.$$
mkdir -- "$new" || exit 73
trap 'rm -rf -- "$new"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

report() {
  status=0
  "$program" --data "$data" --no-input --color never --quiet report cycle "$cycle" --format "$1" >"$new/$2" || status=$?
  [ "$status" -eq 0 ] || exit "$status"
}
report markdown report.md
report json report.json
report csv reviews.csv
report text report.txt

for file in report.md report.json reviews.csv report.txt; do
  mv -f -- "$new/$file" "$folder/$file" || exit 74
done
