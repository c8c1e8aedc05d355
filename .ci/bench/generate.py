#!/usr/bin/env python3
"""Writes a partnership of N schools and M cycles as data files, the same ones each time.

usage: generate.py FOLDER SCHOOLS CYCLES
"""
import json
import os
import random
import sys
from datetime import date, timedelta

ALPHABET = "23456789bcdfghjkmnpqrstvwxz"
THEMES = ["attainment", "citizenship", "governance", "culture", "leadership", "teaching", "development",
          "systems", "community", "partnerships", "system-leadership"]
FOR = ["leaders", "staff", "pupils", "champions", "governors", "partnership"]


def main(folder, schools, cycles):
    chance = random.Random(2026)
    names = [f"school-{number:05d}" for number in range(schools)]
    people = [f"person-{number:05d}" for number in range(schools)]

    def write(path, record):
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps(record, indent=2, sort_keys=True, ensure_ascii=False) + "\n")

    write("partnership.json", {"id": "partnership", "schema": "pip/partnership/1", "name": "Benchmark", "model": "spp"})
    for number, name in enumerate(names):
        write(f"schools/{name}.json", {
            "id": name, "schema": "pip/school/1", "name": f"School {number:05d}", "urn": str(200000 + number),
            "phase": "primary", "pupils": 60 + number % 400, "mou": "2016-09-01"})
    for number, person in enumerate(people):
        write(f"people/{person}.json", {
            "id": person, "schema": "pip/person/1", "name": f"Person {number:05d}", "school": names[number],
            "roles": ["headteacher", "reviewer"],
            "training": {"7k3m": {"course": "lead-reviewer" if number % 3 == 0 else "reviewer", "on": "2016-09-15"}}})
    for index in range(cycles):
        year = 2026 - index
        cycle = f"{year}-{(year + 1) % 100:02d}"
        record = {"id": cycle, "schema": "pip/cycle/1", "first": f"{year}-09-01", "last": f"{year + 1}-08-31"}
        if index:
            record["closed"] = f"{year + 1}-08-31"
        write(f"cycles/{cycle}/cycle.json", record)
        for start in range(0, schools, 5):
            cluster = f"cluster-{start // 5:05d}"
            write(f"cycles/{cycle}/clusters/{cluster}.json", {
                "id": cluster, "schema": "pip/cluster/1", "name": f"Cluster {start // 5}", "kind": "review",
                "members": {name: {} for name in names[start:start + 5]}})
        for number, host in enumerate(names):
            write(f"cycles/{cycle}/reviews/{host}.json", review(chance, year, number, host, people))


def codes(chance, count):
    found = set()
    while len(found) < count:
        found.add("".join(chance.choice(ALPHABET) for _ in range(4)))
    return sorted(found)


def review(chance, year, number, host, people):
    visit = date(year, 9, 20) + timedelta(days=number % 180)
    others = [people[(number + step) % len(people)] for step in (1, 2, 3, 4)]
    stage = number % 10
    record = {
        "id": host, "schema": "pip/review/1", "focus": "Early reading for pupils who have fallen behind",
        "themes": [chance.choice(THEMES)], "planned": str(visit), "lead": others[0], "team": others[1:3],
        "shadows": others[3:], "champions": [people[(number + 7) % len(people)]],
        "question": "To what extent do pupils in Years 1 and 2 read with fluency and pleasure?",
        "baseline": "Seven in ten pupils read at the expected speed", "aspiration": "Every pupil reads with ease",
        "lines": ["How groups are made", "What happens to pupils who fall behind"]}
    names = iter(codes(chance, 20))
    if stage >= 1:
        record["held"] = str(visit)
        record["strengths"] = {next(names): {"text": "Every class is read to every day", "theme": chance.choice(THEMES)}}
        record["findings"] = {next(names): {"text": "Books sent home do not match", "theme": chance.choice(THEMES)}
                              for _ in range(2)}
    if stage >= 2:
        record["feedback"] = {"on": str(visit), "gap": "Pupils decode well, but slowly", "priority": "Fluency",
                              "owner": people[number]}
    if stage >= 3:
        workshop = visit + timedelta(days=14)
        code = next(names)
        record["workshops"] = {code: {"planned": str(workshop), "held": str(workshop), "present": 14}}
        record["actions"] = {}
        for step in range(5):
            action = {"text": f"Action {step} of the improvement workshop, in some detail", "owner": people[number],
                      "due": str(workshop + timedelta(days=20 + 15 * step)), "recorded": str(workshop),
                      "success": "No pupil stays behind for more than six weeks", "theme": chance.choice(THEMES)}
            if step < stage - 4:
                action["done"] = str(workshop + timedelta(days=18 + 15 * step))
            elif step == 4 and stage == 5:
                action["stopped"] = {"on": str(workshop + timedelta(days=30)), "why": "the new scheme covers it"}
            elif step == 4 and stage == 6:
                del action["due"]
            record["actions"][next(names)] = action
        if stage >= 7:
            late = 92 if stage == 7 else 100
            record["checkIns"] = {next(names): {"workshop": code, "held": str(workshop + timedelta(days=late)),
                                                "note": "Groups change every three weeks now"}}
            record["impact"] = {next(names): {"text": "Pupils who were behind now read at speed",
                                              "for": FOR[number % 6], "evidence": "words a minute"}}
    return record


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
