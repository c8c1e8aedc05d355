#!/usr/bin/env python3
"""The yearly report's figures in Python with orjson: the program's rival in the benchmark.

usage: report.py FOLDER CYCLE TODAY
"""
import os
import sys
from datetime import date, timedelta
from functools import lru_cache

import orjson


def load(folder):
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith(".json"):
            with open(entry.path, "rb") as file:
                yield orjson.loads(file.read())


@lru_cache(None)
def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g, h = (b - f + 1) // 3, 0
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def monday(year, month, nth):
    first = date(year, month, 1)
    days = [first + timedelta(d) for d in range(31) if (first + timedelta(d)).month == month]
    return [d for d in days if d.weekday() == 0][nth]


@lru_cache(None)
def closed(day):
    if day.weekday() > 4:
        return True
    year, sunday = day.year, easter(day.year)
    bank = {sunday - timedelta(2), sunday + timedelta(1), monday(year, 5, 0), monday(year, 5, -1), monday(year, 8, -1)}
    if day in bank:
        return True
    key = (day.month, day.day)
    if key >= (12, 22) or key <= (1, 2) or (7, 22) <= key <= (9, 1) or key == (1, 3) and day.weekday() == 0:
        return True
    for start in (monday(year, 10, -1), monday(year, 5, -1), monday(year, 2, 2)):
        if start <= day <= start + timedelta(4):
            return True
    return sunday - timedelta(6) <= day <= sunday + timedelta(5)


@lru_cache(None)
def check_in(workshop):
    day = date.fromisoformat(workshop) + timedelta(90)
    while closed(day):
        day += timedelta(1)
    return day.isoformat()


def days(start, end):
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def review_tally(review, today):
    tally = dict.fromkeys(["total", "open", "started", "done", "stopped", "overdue", "toAgree"], 0)
    for action in review.get("actions", {}).values():
        tally["total"] += 1
        if action.get("stopped"):
            tally["stopped"] += 1
        elif action.get("done"):
            tally["done"] += 1
        else:
            tally["open"] += 1
            tally["started"] += "started" in action
            tally["overdue"] += action.get("due", "9999") < today
            tally["toAgree"] += not action.get("due") or not (action.get("owner") or action.get("ownerText"))
    return tally


def entry(review, code, schools, **more):
    host = review["id"].split(".")[0]
    return {"address": f"{review['id']}/{code}", "code": code, "host": host, "hostName": schools[host],
            "review": review["id"], **more}


def main(folder, cycle, today):
    schools = {school["id"]: school["name"] for school in load(f"{folder}/schools")}
    people = {person["id"]: person for person in load(f"{folder}/people")}
    actions = dict.fromkeys(["total", "open", "done", "stopped", "overdue", "toAgree"], 0)
    checkins = dict.fromkeys(["onTime", "late", "due", "waived", "expected"], 0)
    themes, impact, turns, waits, strengths, reviews, overdue, upcoming = {}, {}, {}, {}, [], [], [], []
    horizon = (date.fromisoformat(today) + timedelta(60)).isoformat()
    for review in load(f"{folder}/cycles/{cycle}/reviews"):
        host, held = review["id"].split(".")[0], review.get("held")
        workshops = review.get("workshops", {})
        start = min((w.get("held") or w.get("planned"), code) for code, w in workshops.items())[1] if workshops else None
        items = [c for c in review.get("checkIns", {}).values() if c["workshop"] == start]
        if review.get("cancelled"):
            step = "cancelled"
        elif items and items[0].get("held"):
            step = "complete"
        elif start and workshops[start].get("held"):
            step = "check-in" if review.get("actions") else "actions"
        elif review.get("feedback"):
            step = "workshop"
        elif held:
            step = "feedback"
        else:
            step = next((s for s in ("focus", "question", "lead", "planned") if s not in review), "visit")
        waits[step] = waits.get(step, 0) + 1
        for theme in review.get("themes", []):
            themes[theme] = themes.get(theme, 0) + 1
        for kind in ("strengths", "findings", "actions"):
            for item in review.get(kind, {}).values():
                if "theme" in item:
                    themes[item["theme"]] = themes.get(item["theme"], 0) + 1
        strengths += [entry(review, code, schools, text=item["text"], theme=item.get("theme"))
                      for code, item in sorted(review.get("strengths", {}).items())]
        for code, action in sorted(review.get("actions", {}).items()):
            actions["total"] += 1
            if action.get("stopped"):
                actions["stopped"] += 1
            elif action.get("done"):
                actions["done"] += 1
            else:
                actions["open"] += 1
                due = action.get("due")
                if due and due < today:
                    actions["overdue"] += 1
                    overdue.append(entry(review, code, schools, due=due, text=action["text"], daysLate=days(due, today),
                                         owner=people[action["owner"]]["name"], success=action.get("success")))
                elif due and due <= horizon:
                    upcoming.append(entry(review, code, schools, day=due, kind="action", text=action["text"],
                                          owner=people[action["owner"]]["name"]))
                if not due or not (action.get("owner") or action.get("ownerText")):
                    actions["toAgree"] += 1
        state = None
        if start:
            due = check_in(workshops[start].get("held") or workshops[start].get("planned"))
            done = items[0].get("held") if items else None
            state = ("onTime" if done <= due else "late") if done else "due" if workshops[start].get("held") else "expected"
            checkins[state] += 1
            if state == "due" and today <= due <= horizon:
                upcoming.append(entry(review, None, schools, day=due, kind="check-in", text="the 90-day check-in",
                                      owner=None))
        if not held and today <= review.get("planned", "") <= horizon:
            upcoming.append(entry(review, None, schools, day=review["planned"], kind="visit", text="the visit",
                                  owner=people[review["lead"]]["name"] if "lead" in review else None))
        if step == "feedback" and today <= held <= horizon:
            upcoming.append(entry(review, None, schools, day=held, kind="feedback", text="the feedback", owner=None))
        if step == "workshop":
            due = (date.fromisoformat(review["feedback"]["on"]) + timedelta(21)).isoformat()
            if today <= due <= horizon:
                upcoming.append(entry(review, None, schools, day=due, kind="workshop", text="the improvement workshop",
                                      owner=None))
        for code, item in sorted(review.get("impact", {}).items()):
            impact.setdefault(item["for"], []).append(
                entry(review, code, schools, text=item["text"], evidence=item.get("evidence")))
        for task, who in [("led", [review.get("lead")]), ("reviewed", review.get("team", [])),
                          ("shadowed", review.get("shadows", [])), ("facilitated", review.get("champions", []))]:
            for person in who:
                if person:
                    turns.setdefault(person, {}).setdefault(task, [0, 0])[0 if held else 1] += 1
        tally = review_tally(review, today)
        item = items[0] if items else {}
        reviews.append({
            "actions": tally["total"], "actionsDone": tally["done"], "actionsOpen": tally["open"],
            "actionsOverdue": tally["overdue"], "actionsStarted": tally["started"],
            "actionsStopped": tally["stopped"], "actionsToAgree": tally["toAgree"],
            "cancelledWhy": (review.get("cancelled") or {}).get("why"), "champions": review.get("champions", []),
            "checkInDue": due if start else None, "checkInHeld": item.get("held"), "checkInState": state,
            "checkInDaysLate": days(due, item["held"]) if state == "late" else None,
            "checkInOverdue": state == "due" and due < today, "checkInWaivedWhy": None, "cycle": cycle,
            "feedback": (review.get("feedback") or {}).get("on"), "focus": review.get("focus"), "held": held,
            "host": host, "hostName": schools[host], "impact": len(review.get("impact", {})),
            "lead": review.get("lead"), "planned": review.get("planned"), "id": review["id"],
            "priority": (review.get("feedback") or {}).get("priority"), "shadows": review.get("shadows", []),
            "stage": step, "team": review.get("team", []), "themes": review.get("themes", []),
            "waitsFor": step, "workshopHeld": workshops[start].get("held") if start else None,
            "workshopPlanned": workshops[start].get("planned") if start else None})
    reviews.sort(key=lambda review: (review["hostName"], review["id"]))
    overdue.sort(key=lambda item: (item["due"], item["hostName"]))
    upcoming.sort(key=lambda item: (item["day"], item["hostName"]))
    idle = [p["name"] for i, p in people.items() if i not in turns and p.get("training")]
    print(orjson.dumps({
        "actions": actions, "checkIns": checkins, "themes": themes, "impact": impact, "waits": waits,
        "reviews": reviews, "strengths": strengths, "overdue": overdue, "next": upcoming, "turns": turns,
        "notYetAsked": idle}, option=orjson.OPT_INDENT_2).decode())


if __name__ == "__main__":
    main(*sys.argv[1:4])
