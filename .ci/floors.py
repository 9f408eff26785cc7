#!/usr/bin/env python3
"""floors.py FLOORS.tsv FAMILY OUTPUT: fails when a share in OUTPUT is below its floor, or is not there at all.

Shares are read from lines like `dates   900 / 1000   90.00 %` and from `tokens right 900/1000 = 90.0 %, ...`.
"""
import re
import sys

SHARE = re.compile(r"([a-z][a-zA-Z ]*?)\s+(\d+)\s*/\s*(\d+)(?:\s*=)?\s+([\d.]+) %")


def main(floors, family, output):
    lines = open(output, encoding="utf-8").read().splitlines()
    shares = {}
    for line in lines:
        if SHARE.match(line):  # other lines quote file contents, which may hold anything
            for name, found, expected, percent in SHARE.findall(line):
                shares[name] = (int(found), int(expected), float(percent))
    below = 0
    for row in open(floors, encoding="utf-8"):
        row = row.split("#")[0].strip()
        if not row:
            continue
        of, name, floor = row.split("\t")
        if of != family:
            continue
        if name not in shares:
            print(f"{family:6} {name:18} not measured")
            below += 1
            continue
        found, expected, percent = shares[name]
        bad = percent < float(floor)
        below += bad
        print(f"{family:6} {name:18} {found:6} / {expected:6}  {percent:6.2f} %  floor {floor} %{'  BELOW' if bad else ''}")
    if below:
        print("\n".join(lines[-20:]))
    return 1 if below else 0


sys.exit(main(*sys.argv[1:]))
