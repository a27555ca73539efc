"""How files and functions are built: short, opened by a sentence, and all of them in use."""

import re
from posixpath import dirname, join, normpath

from source_tree import Fault, code_only, is_cpp

LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def files_are_short(tree):
    for path, text in tree.items():
        lines = text.count("\n")
        if lines > LONGEST_FILE:
            yield Fault(path, LONGEST_FILE + 1, f"{lines} lines: what second thing moved in?")


def _opens_function(heading):
    """True where a brace after `heading` begins a function, not a scope, a type or a value."""
    if re.search(r"=\s*$|\breturn\b", heading):
        return False
    return "(" in heading and not re.match(r"\s*(namespace|enum|extern)\b", heading)


def _only_lines(match):
    return "\n" * match.group().count("\n")


def functions_of(text):
    """Pairs of (line of the opening brace, number of lines up to the closing one)."""
    code = re.sub(r"(?m)^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", _only_lines, code_only(text))
    open_braces, heading, line = [], "", 1
    for character in code:
        line += character == "\n"
        inside = any(function for function, _ in open_braces)
        if character == "{":
            open_braces.append((not inside and _opens_function(heading), line))
            heading = ""
        elif character == "}" and open_braces:
            function, begun = open_braces.pop()
            if function:
                yield begun, line - begun + 1
            heading = ""
        elif character == ";":
            heading = ""
        else:
            heading += character


def functions_are_short(tree):
    for path, text in tree.items():
        if not is_cpp(path):
            continue
        for line, length in functions_of(text):
            if length > LONGEST_FUNCTION:
                yield Fault(path, line, f"a function of {length} lines: what second thing moved in?")


def headers_open_with_a_sentence(tree):
    for path, text in tree.items():
        if not path.endswith(".h"):
            continue
        opening = re.match(r"(?:// ?[^\n]*\n)+", text)
        if not opening or not re.match(r"// [A-Z\"`]", text) or not opening.group().endswith(".\n"):
            yield Fault(path, 1, "begins with one sentence on what it is for")
        elif not text[opening.end() :].startswith("#pragma once\n"):
            yield Fault(path, 1, "#pragma once follows the opening sentence")


def listed_files(tree):
    """Pairs of (CMakeLists.txt, a source file it names)."""
    for path, text in tree.items():
        if path.endswith("CMakeLists.txt"):
            for name in re.findall(r"[\w./${}-]+\.(?:cpp|h)\b", re.sub(r"#[^\n]*", "", text)):
                name = name.replace("${CMAKE_CURRENT_SOURCE_DIR}/", "")
                from_root = "${PROJECT_SOURCE_DIR}/" in name
                name = name.replace("${PROJECT_SOURCE_DIR}/", "")
                yield path, normpath(name if from_root else join(dirname(path), name))


def sources_are_built(tree):
    built = set()
    for cmake, source in listed_files(tree):
        built.add(source)
        if source not in tree and "$" not in source:
            yield Fault(cmake, 1, f"lists {source}, which does not exist")
    for path in tree:
        if path.endswith(".cpp") and path not in built:
            yield Fault(path, 1, "is in no CMakeLists.txt")


def headers_are_used(tree):
    included = set()
    for path, text in tree.items():
        if is_cpp(path):
            included.update(re.findall(r'#include\s*"([^"]+)"', text))
    for path in tree:
        if path.endswith(".h") and path not in included:
            yield Fault(path, 1, "is included by nobody")


RULES = (
    files_are_short,
    functions_are_short,
    headers_open_with_a_sentence,
    sources_are_built,
    headers_are_used,
)
