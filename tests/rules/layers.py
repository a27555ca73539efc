"""Who may know whom: core knows no Qt, only the store knows SQLite, a page knows no other page."""

import re

from source_tree import Fault, is_cpp, matches, without_comments

SQL = r'"(?:\w*\()?\s*(?:SELECT|INSERT|UPDATE|DELETE FROM|CREATE|DROP|PRAGMA|BEGIN|COMMIT)\b'
WITHOUT_QT = ("core/", "app/pace/")
STORE = ("core/store/", "tests/core/store/")

# A room of ui may include itself and these. A room not named here is a page.
OF_A_PAGE = ("session", "theme", "text", "charts", "fields")
KNOWS = {
    "theme": (),
    "text": (),
    "charts": ("theme", "text"),
    "fields": ("theme", "text"),
    "session": ("text",),
}


def no_qt_below_ui(tree):
    for path, text in tree.items():
        if path.startswith(WITHOUT_QT):
            yield from matches(r"#include\s*<Q\w+|Qt6::\w+", path, text, "{} has no place here: no Qt")


def sql_only_in_store(tree):
    for path, text in tree.items():
        if not is_cpp(path) or path.startswith(STORE):
            continue
        code = without_comments(text)
        yield from matches(r"#include\s*<(SQLite\w*|sqlite3)", path, code, "{}: only core/store may")
        yield from matches(SQL, path, code, '{}": SQL lives in core/store')


def store_only_for_programs(tree):
    for path, text in tree.items():
        if path.startswith(("core/", "ui/")) and not path.startswith(STORE):
            yield from matches(
                r'#include\s*"core/store/\w+', path, text, "{}: know the Journal, not its store"
            )


def layers_point_down(tree):
    for layer, above in (("core", "ui|app"), ("ui", "app")):
        for path, text in tree.items():
            if path.startswith(layer + "/"):
                yield from matches(
                    rf'#include\s*"({above})/', path, text, "{} looks up: core <- ui <- app"
                )


def pages_do_not_know_each_other(tree):
    for path, text in tree.items():
        room = path.split("/")[1]
        if not path.startswith("ui/") or room == "window" or not is_cpp(path):
            continue
        known = (room, *KNOWS.get(room, OF_A_PAGE))
        for number, line in enumerate(text.splitlines(), start=1):
            included = re.match(r'#include\s*"ui/(\w+)/', line)
            if included and included.group(1) not in known:
                yield Fault(path, number, f"ui/{room} does not know ui/{included.group(1)}")


def only_session_knows_the_journal(tree):
    for path, text in tree.items():
        if path.startswith("ui/") and not path.startswith("ui/session/") and is_cpp(path):
            yield from matches(
                r"\b(?:[A-Z]\w*)?Journal\b(?=\s*[&*>(]|\s+\w+[;({])",
                path,
                without_comments(text),
                "{}: in ui only the session calls the journal",
            )


RULES = (
    no_qt_below_ui,
    sql_only_in_store,
    store_only_for_programs,
    layers_point_down,
    pages_do_not_know_each_other,
    only_session_knows_the_journal,
)
