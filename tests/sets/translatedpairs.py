#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hashiya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures comparing Arabic reports with the English ones they were made from: translatedpairs.py HASHIYA_CLI FOLDER

FOLDER has newstest2019-ref.arb.txt, newstest2019-src.eng.txt and DOCUMENT_IDS.tsv, a line a sentence. A figure or length of time of an English sentence is one that the Arabic has where the
Arabic sentence of the same line has a mark of the same value; it is paired where its finding holds such a mark. Conflicts are listed by document and sentence, without text."""
import collections
import json
import subprocess
import sys
import tempfile

KINDS = {"money", "percent", "quantity", "count", "duration"}


def documents(folder):
    def lines(name):
        with open(f"{folder}/{name}", encoding="utf-8") as file:
            return file.read().splitlines()
    docs = collections.OrderedDict()
    for name, arabic, english in zip(lines("DOCUMENT_IDS.tsv"), lines("newstest2019-ref.arb.txt"), lines("newstest2019-src.eng.txt")):
        docs.setdefault(name, []).append((arabic, english))
    return docs


def starts(sentences):
    places, at = [], 0
    for sentence in sentences:
        places.append(at)
        at += len(sentence) + 1
    return places


def sentence_of(places, start):
    return max(i for i, place in enumerate(places) if place <= start)


def key(mark):
    """What two marks of one value have in common, whatever is counted."""
    value = mark["value"]
    if mark["type"] == "duration":
        return ("duration", value.get("iso8601"))
    number = value.get("number") or value.get("low")
    unit = value.get("unit") if mark["type"] in ("money", "quantity", "percent") else ""
    return (mark["type"], float(number) if number else None, unit)


def main():
    program, folder = sys.argv[1:3]
    docs = documents(folder)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as pairs:
        for name, sentences in docs.items():
            sides = {side: {"id": name, "text": "\n".join(s[i] for s in sentences)} for i, side in enumerate(("first", "second"))}
            pairs.write(json.dumps(sides, ensure_ascii=False) + "\n")
        pairs.flush()
        output = subprocess.run([program, "compare", "--json", "--pairs", pairs.name], check=True, capture_output=True, text=True).stdout
    had = paired = reported = right = 0
    conflicts = []
    for (name, sentences), line in zip(docs.items(), output.splitlines()):
        arabic = starts([s[0] for s in sentences])
        english = starts([s[1] for s in sentences])
        values = collections.defaultdict(set)
        findings = [f for f in json.loads(line)["findings"] if f["kind"] in ("figure", "time")]
        for finding in findings:
            for mark in finding["first"]:
                values[sentence_of(arabic, mark["start"])].add(key(mark))
        for finding in findings:
            mine = {(sentence_of(arabic, m["start"]), key(m)) for m in finding["first"] if m["type"] in KINDS}
            for mark in finding["second"]:
                if mark["type"] not in KINDS:
                    continue
                place = sentence_of(english, mark["start"])
                if key(mark) in values[place]:
                    had += 1
                    paired += (place, key(mark)) in mine
            if mine and finding["second"]:
                places = {sentence_of(english, m["start"]) for m in finding["second"]}
                reported += 1
                right += any(place in places for place, _ in mine)
            if finding["verdict"] == "conflict" and mine:
                conflicts.append((name, sorted(p + 1 for p, _ in mine), sorted(sentence_of(english, m["start"]) + 1 for m in finding["second"])))
    print(f"{len(docs)} documents; figures of the English that the Arabic has: {had}, paired: {paired} ({100 * paired / max(1, had):.1f} %)")
    print(f"pairs reported: {reported}, of one sentence: {right} ({100 * right / max(1, reported):.1f} %); conflicts: {len(conflicts)}")
    for conflict in conflicts:
        print("conflict", *conflict)


if __name__ == "__main__":
    main()
