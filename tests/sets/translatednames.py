#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hashiya authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures comparing Arabic reports with the English ones they were made from, by names: translatednames.py HASHIYA_CLI FOLDER [--draw PAIRS ALONE]

FOLDER as for translatedpairs.py. Says how many of the Arabic names (roles left out, which only Arabic reports have) have a partner, by type and rule, and of how many pairs some mention of each
stands in sentences of one line. --draw prints so many pairs and so many Arabic names without partner, drawn by a fixed seed, with their sentences, to be read and judged."""
import argparse
import collections
import json
import random
import subprocess
import tempfile

from translatedpairs import documents, sentence_of, starts

SEED = 20260914


def compared(program, docs):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as pairs:
        for name, sentences in docs.items():
            sides = {side: {"id": name, "text": "\n".join(s[i] for s in sentences)} for i, side in enumerate(("first", "second"))}
            pairs.write(json.dumps(sides, ensure_ascii=False) + "\n")
        pairs.flush()
        output = subprocess.run([program, "compare", "--json", "--pairs", pairs.name], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


class Side:
    def __init__(self, sentences, side):
        self.sentences = [s[side] for s in sentences]
        self.text = "\n".join(self.sentences)
        self.starts = starts(self.sentences)

    def lines(self, marks):
        return {sentence_of(self.starts, m["start"]) for m in marks}

    def words(self, marks):
        return " | ".join(sorted({f"{self.text[m['start']:m['end']]}/{m['type']}" for m in marks}))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--draw", nargs=2, type=int, metavar=("PAIRS", "ALONE"), default=(0, 0))
    options = parser.parse_args()
    docs = documents(options.folder)
    names, paired, rules = collections.Counter(), collections.Counter(), collections.Counter()
    pairs, alone, with_pair = [], [], set()
    for (name, sentences), result in zip(docs.items(), compared(options.program, docs)):
        arabic, english = Side(sentences, 0), Side(sentences, 1)
        for finding in result["findings"]:
            if finding["kind"] != "name" or not finding["first"] or finding["first"][0]["type"] == "role":
                continue
            kind = finding["first"][0]["type"]
            names[kind] += 1
            if finding["second"]:
                paired[kind] += 1
                rules[finding["rule"]] += 1
                with_pair.add(name)
                pairs.append((name, finding, arabic, english))
            else:
                alone.append((name, finding, arabic, english))
    one_line = sum(bool(a.lines(f["first"]) & e.lines(f["second"])) for _, f, a, e in pairs)
    print(f"{len(docs)} documents, {len(with_pair)} with a pair; Arabic names: {sum(names.values())}, with a partner: {len(pairs)} ({100 * len(pairs) / max(1, sum(names.values())):.1f} %)")
    print("by type: " + ", ".join(f"{kind} {paired[kind]} of {names[kind]}" for kind in sorted(names)))
    print("by rule: " + ", ".join(f"{rule} {count}" for rule, count in rules.most_common()))
    print(f"pairs with mentions in one line: {one_line} of {len(pairs)} ({100 * one_line / max(1, len(pairs)):.1f} %)")
    draw = random.Random(SEED)
    for number, (name, finding, arabic, english) in enumerate(draw.sample(pairs, min(options.draw[0], len(pairs))), 1):
        apart = "" if arabic.lines(finding["first"]) & english.lines(finding["second"]) else "  (in no common line)"
        print(f"pair {number} {name} {finding['rule']}: {arabic.words(finding['first'])}  <>  {english.words(finding['second'])}{apart}")
    for number, (name, finding, arabic, english) in enumerate(draw.sample(alone, min(options.draw[1], len(alone))), 1):
        line = min(arabic.lines(finding["first"]))
        print(f"alone {number} {name}: {arabic.words(finding['first'])}\n    {arabic.sentences[line]}\n    {english.sentences[line]}")


main()
