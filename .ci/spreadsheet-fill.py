"""Fills in a sheet as somebody at LibreOffice Calc would, and saves it in several ways.

usage: spreadsheet-fill.py SHEET.csv ANSWERS OUT-STEM

ANSWERS has one answer a line: the start of the row's first cell, the column from 1, and what is typed there, with tabs between.
A row that several share, such as "actions+", is taken from the top each time a column comes again.
Written are OUT-STEM.csv (UTF-8, commas), OUT-STEM-1252.csv (Windows-1252, semicolons, after a detour through .xlsx) and
OUT-STEM.xlsx.
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
</oor:items>
"""


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def fill(sheet, answers):
    used = sheet.createCursor()
    used.gotoEndOfUsedArea(False)
    last = used.RangeAddress.EndRow
    keys = [sheet.getCellByPosition(0, row).String for row in range(last + 1)]
    taken = {}
    for line in answers:
        key, column, text = line.split("\t")
        rows = [row for row, name in enumerate(keys) if name == key or name.startswith(key + "~")]
        place = taken.get((key, column), 0)
        taken[(key, column)] = place + 1
        if place >= len(rows):
            raise SystemExit(f"there is no row for {key!r}")
        # As it is typed by somebody in Britain: a day becomes a day, a number a number.
        sheet.getCellByPosition(int(column) - 1, rows[place]).FormulaLocal = text


def main():
    source, answers, stem = sys.argv[1:]
    with open(answers, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(f"{folder}/user")
        with open(f"{folder}/user/registrymodifications.xcu", "w", encoding="utf-8") as file:
            file.write(PROFILE)
        pipe = f"sheet{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            desktop = connect(pipe)
            url = "file://" + os.path.abspath(stem)
            csv = "Text - txt - csv (StarCalc)"
            document = desktop.loadComponentFromURL(
                "file://" + os.path.abspath(source), "_blank", 0,
                properties(Hidden=True, FilterName=csv, FilterOptions="44,34,76,1,,2057,false,true"))
            fill(document.Sheets.getByIndex(0), lines)
            document.storeToURL(url + ".csv", properties(FilterName=csv, FilterOptions="44,34,76,1,,2057,false,true"))
            document.storeToURL(url + ".xlsx", properties(FilterName="Calc MS Excel 2007 XML"))
            document.close(True)
            again = desktop.loadComponentFromURL(url + ".xlsx", "_blank", 0, properties(Hidden=True))
            again.storeToURL(
                url + "-1252.csv", properties(FilterName=csv, FilterOptions="59,34,1,1,,2057,false,true"))
            again.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
            office.wait(60)
        finally:
            if office.poll() is None:
                office.kill()


main()
