"""Writes the map of CONTRIBUTING.md from the sentence each file opens with: python3 tests/rules/code_map.py"""

import re
from pathlib import Path
from posixpath import basename, dirname

from source_tree import Fault, read_tree

PAGE = "CONTRIBUTING.md"
BEGIN, END = "<!-- map: written by tests/rules/code_map.py -->\n", "<!-- end of map -->\n"

# A test mirrors what it tests, and that is on the map.
MIRRORS = re.compile(r"tests/(core|ui|app)/")


def opening(path, text):
    """The sentences a file opens with, on one line; none where it opens with code."""
    if path.endswith(".py"):
        found = re.match(r'"""(.+?)(?:"""|\n\n)', text, re.DOTALL)
        return found and " ".join(found.group(1).split())
    found = re.match(r"(?:// [^\n]+\n)+", text)
    return found and " ".join(line[3:] for line in found.group().splitlines())


def places(tree):
    """The files that have a line on the map: headers, what has no header, and scripts."""
    for path in tree:
        if MIRRORS.match(path) or path.endswith("CMakeLists.txt"):
            continue
        if not path.endswith(".cpp") or path[: -len(".cpp")] + ".h" not in tree:
            yield path


def map_of(tree):
    lines, folder = [], None
    for path in sorted(places(tree), key=lambda path: (dirname(path), path)):
        if dirname(path) != folder:
            folder = dirname(path)
            lines += ["", f"### {folder}", ""]
        name = basename(path).removesuffix(".h")
        lines.append(f"- `{name}`: {opening(path, tree[path])}")
    return "\n".join(lines) + "\n\n"


def parts(page):
    """What stands before the map, the map, and what stands after it."""
    before, _, rest = page.partition(BEGIN)
    written, _, after = rest.partition(END)
    return before, written, after


def files_open_with_a_sentence(tree):
    for path in places(tree):
        if not path.endswith(".h") and not opening(path, tree[path]):
            yield Fault(path, 1, "opens with one sentence on what it is for")


def map_is_true(page, tree):
    """A fault where the page's map is not that of the tree."""
    if parts(page)[1] != map_of(tree):
        yield Fault(PAGE, 1, "the map is not true: python3 tests/rules/code_map.py writes it")


def main():
    root = Path(__file__).resolve().parents[2]
    before, _, after = parts((root / PAGE).read_text(encoding="utf-8"))
    page = before + BEGIN + map_of(read_tree(root)) + END + after
    (root / PAGE).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
