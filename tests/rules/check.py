"""Holds the repository to the rules of the house: python3 tests/rules/check.py"""

import sys
from pathlib import Path

import code_map
import layers
import shape
import words
from source_tree import read_tree

RULES = layers.RULES + words.RULES + shape.RULES + (code_map.files_open_with_a_sentence,)


def faults_of(tree):
    return sorted(fault for rule in RULES for fault in rule(tree))


def main():
    root = Path(__file__).resolve().parents[2]
    tree = read_tree(root)
    page = (root / code_map.PAGE).read_text(encoding="utf-8")
    faults = [*faults_of(tree), *code_map.map_is_true(page, tree)]
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(tree)} files, {len(RULES)} rules, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
