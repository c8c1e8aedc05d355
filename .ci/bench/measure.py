#!/usr/bin/env python3
"""Times command lines as whole processes and holds the ratios against the budgets.

usage: measure.py PIP NOTHING FOLDER
PIP is the program in its release form, NOTHING an executable that does nothing, FOLDER a place for data.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(words, env):
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
    message = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(words)} ended with {process.returncode}: {message.decode()}")
    return taken, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def pair(one, other, env, rounds):
    """Runs two commands in turn, so that a machine whose speed drifts treats both alike."""
    run(one, env), run(other, env)
    results = [(run(one, env), run(other, env)) for _ in range(rounds)]
    median = lambda side, column: statistics.median(result[side][column] for result in results)
    ratio = statistics.median(first[0] / second[0] for first, second in results)
    return median(0, 0), median(1, 0), ratio, max(result[0][2] for result in results)


def register(pip, env, folder, missed):
    """24 schools by number out of an extract of the register with 50,000 rows: under 2 s and 100 MB."""
    place, extract = os.path.join(folder, "register"), os.path.join(folder, "register.csv")
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([sys.executable, f"{HERE}/register.py", extract, "50000"], check=True)
    run([pip, "--data", place, "init", "--name", "Madeupshire"], env)
    urns = ",".join(str(700000 + number * 2000) for number in range(24))
    results = [run([pip, "--data", place, "school", "import", extract, "--urn", urns, "--dry-run"], env) for _ in range(5)]
    taken, used, peak = (statistics.median(column) for column in zip(*results))
    kept = taken < 2 and peak < 100
    missed.extend([] if kept else ["school import"])
    print(f"24 schools by number out of {os.path.getsize(extract) / 1e6:.0f} MB of register, under 2 s and 100 MB\n"
          f"{'school import --urn':<42} {taken * 1000:9.1f} ms {used * 1000:9.1f} ms of processor {peak:12.1f} MB   "
          f"{'kept' if kept else 'MISSED'}", flush=True)


def spreadsheets(pip, env, folder):
    """A thousand people of a partnership's own spreadsheet: a figure without a budget."""
    place, people = os.path.join(folder, "spreadsheet"), os.path.join(folder, "people.csv")
    shutil.rmtree(place, ignore_errors=True)
    with open(people, "w") as file:
        file.write("Name,School,Role,Email\n")
        file.writelines(f"Person N{number} Surname,Ingham,reviewer,p{number}@ingham.example\n" for number in range(1000))
    run([pip, "--data", place, "init", "--name", "Madeupshire"], env)
    run([pip, "--data", place, "school", "add", "Ingham"], env)
    for what in ["new", "so already"]:
        taken, used, peak = run([pip, "--data", place, "person", "import", people], env)
        print(f"{'person import, 1,000 rows ' + what:<42} {taken * 1000:9.1f} ms {used * 1000:9.1f} ms of processor "
              f"{peak:12.1f} MB", flush=True)


def main(pip, nothing, folder):
    env = {"PATH": os.environ["PATH"], "HOME": folder, "LANG": "C.UTF-8", "PEERPIP_BY": "benchmark",
           "PEERPIP_TODAY": "2027-02-01"}
    year, county = os.path.join(folder, "24x10"), os.path.join(folder, "24000")
    for place, schools, cycles in [(year, 24, 10), (county, 24000, 1)]:
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run([sys.executable, f"{HERE}/generate.py", place, str(schools), str(cycles)], check=True)
    missed = []

    def line(name, one, other, budget, rounds=25, memory=None):
        a, b, ratio, peak = pair(one, other, env, rounds)
        kept = ratio <= budget and (memory is None or peak <= memory)
        missed.extend([] if kept else [name])
        print(f"{name:<42} {a * 1000:9.1f} ms {b * 1000:9.1f} ms   {ratio:5.2f} (at most {budget})   "
              f"{peak:6.1f} MB   {'kept' if kept else 'MISSED'}", flush=True)

    print(f"{'':<42} {'pip':>12} {'rival':>12}   ratio")
    print("24 schools, 10 cycles, against an executable that does nothing")
    line("--version", [pip, "--version"], [nothing], 1.5)
    for words in ["status", "due", "review show school-00003", "action list --overdue", "report cycle"]:
        line(words, [pip, "--data", year, *words.split()], [nothing], 3)
    line("action add", [pip, "--data", year, "action", "add", "school-00003", "One more"], [nothing], 3)
    print("24,000 reviews in one cycle, against Python with orjson making the same figures")
    rival = [sys.executable, f"{HERE}/report.py", county, "2026-27", "2027-02-01"]
    line("report cycle --format json", [pip, "--data", county, "report", "cycle", "--format", "json"], rival, 1, 7, 200)
    print("24,000 reviews, against the same command at 24")
    for words in ["review show school-00003", "action add school-00003 More"]:
        command = words.split()
        line(words, [pip, "--data", county, *command], [pip, "--data", year, *command], 1.5)
    register(pip, env, folder, missed)
    spreadsheets(pip, env, folder)
    if missed:
        sys.exit(f"budgets missed: {', '.join(missed)}")
    print("all budgets kept")


if __name__ == "__main__":
    main(*sys.argv[1:4])
