#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hashiya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how many wrong figures of a translation are found: alteredfigures.py HASHIYA_CLI FOLDER [SEED]

FOLDER as for translatedpairs.py. In each English report one figure that is paired with an equal one, said once and written in two digits or more, is drawn and one of its digits is made another.
Counted is in how many reports the altered figure is then in conflict, compatible (rounded, about), paired as equal, or in one report only, and how many other conflicts came with it."""
import collections
import json
import random
import re
import subprocess
import sys
import tempfile

from translatedpairs import documents


def compare(program, pairs):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for name, first, second in pairs:
            file.write(json.dumps({"first": {"id": name, "text": first}, "second": {"id": name, "text": second}}, ensure_ascii=False) + "\n")
        file.flush()
        output = subprocess.run([program, "compare", "--json", "--pairs", file.name], check=True, capture_output=True, text=True).stdout
    return [json.loads(line)["findings"] for line in output.splitlines()]


def main():
    program, folder = sys.argv[1:3]
    draw = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    pairs = [(name, "\n".join(s[0] for s in sentences), "\n".join(s[1] for s in sentences)) for name, sentences in documents(folder).items()]
    before = compare(program, pairs)
    altered = []
    for (name, first, second), findings in zip(pairs, before):
        places = []
        for finding in findings:
            if finding["kind"] == "figure" and finding["verdict"] == "agree" and len(finding["second"]) == 1:
                mark = finding["second"][0]
                digits = re.search(r"\d\d", second[mark["start"]:mark["end"]])
                if digits:
                    places.append((mark["start"], mark["end"], mark["start"] + digits.start()))
        if places:
            start, end, digit = draw.choice(places)
            other = draw.choice([d for d in "123456789" if d != second[digit]])
            altered.append((name, first, second[:digit] + other + second[digit + 1:], start, end))
    after = compare(program, [pair[:3] for pair in altered])
    known = {pair[0]: sum(f["verdict"] == "conflict" for f in findings) for pair, findings in zip(pairs, before)}
    verdicts = collections.Counter()
    others = 0
    for (name, _, _, start, end), findings in zip(altered, after):
        of_it = [f for f in findings if f["kind"] == "figure" and any(m["start"] < end and start < m["end"] for m in f["second"])]
        verdicts[of_it[0]["verdict"] if of_it else "not marked"] += 1
        others += sum(f["verdict"] == "conflict" and f not in of_it for f in findings) - known[name]
    print(f"{len(altered)} reports with an altered figure: " + ", ".join(f"{verdict} {count}" for verdict, count in verdicts.most_common()))
    print(f"other conflicts that came with it: {others}")


if __name__ == "__main__":
    main()
