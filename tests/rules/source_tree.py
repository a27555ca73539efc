"""The repository's own files as text, and a fault found in one of them."""

import re
from dataclasses import dataclass
from pathlib import Path

OURS = ("core", "ui", "app", "tests", "resources")
KINDS = (".h", ".cpp", ".py", "CMakeLists.txt")

NOT_CODE = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)")
      | (?P<text>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True, order=True)
class Fault:
    path: str
    line: int
    sentence: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.sentence}"


def read_tree(root):
    """A dict of path -> text of every file the rules are about, by path."""
    paths = (path for room in OURS for path in Path(root, room).rglob("*"))
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in sorted(paths)
        if path.name.endswith(KINDS) and path.is_file()
    }


def _blanks(match, keep):
    if match.lastgroup in keep or (match.group("raw") and "text" in keep):
        return match.group()
    return re.sub(r"[^\n]", " ", match.group())


def without_comments(text):
    """The text with every comment blanked out; lines and columns stay where they are."""
    return NOT_CODE.sub(lambda match: _blanks(match, ("text", "char")), text)


def code_only(text):
    """The text with comments, strings and characters blanked out."""
    return NOT_CODE.sub(lambda match: _blanks(match, ()), text)


def matches(pattern, path, text, sentence):
    """A fault for every place in `text` where `pattern` is found; {} in `sentence` is what it found."""
    for match in re.finditer(pattern, text):
        line = text.count("\n", 0, match.start()) + 1
        yield Fault(path, line, sentence.format(match.group().strip()))


def is_cpp(path):
    return path.endswith((".h", ".cpp"))
