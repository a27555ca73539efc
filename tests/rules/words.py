"""What may not be written: literal colours, hidden clocks, untranslated words, empty names."""

from source_tree import code_only, is_cpp, matches, without_comments

COLOURS = r"(?:white|black|red|green|blue|cyan|magenta|yellow|gray|(?:dark|light)[A-Z]\w+)"
COLOUR = rf'QColor\s*(?:\w+\s*)?[({{]\s*["\d]|QRgb\w*\s*[({{]\s*\d|qRgba?\s*\(|Qt::{COLOURS}\b|#[0-9a-fA-F]{{6}}\b'

CLOCK = (
    r"system_clock::now|QDate::currentDate|QTime::currentTime|QDateTime::current\w+"
    r"|\btime\s*\(\s*(?:nullptr|NULL|0|&)|\b(?:gettimeofday|clock_gettime|localtime\w*|gmtime\w*)\s*\("
)
SLEEP = r"\b(?:sleep_for|sleep_until|usleep|nanosleep|qSleep|qWait|msleep)\s*\("

SHOWS_TEXT = (
    r"(?:\bQ(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action)\b(?:\s+\w+)?"
    r"|\b(?:setText|setTitle|setAccessibleName|setAccessibleDescription|setToolTip|setStatusTip"
    r"|setWindowTitle|setPlaceholderText|addAction|addMenu|addTab|addRow))"
)
UNTRANSLATED = SHOWS_TEXT + r'\s*[({]\s*(?:QStringLiteral\s*\(\s*|QLatin1String\s*\(\s*)?u?"[^"\n]*[A-Za-z]{2}'

EMPTY_WORDS = r"(?:Manager|Helper|Utils?|Data|Info)"


def colours_are_tokens(tree):
    for path, text in tree.items():
        if path.startswith(("ui/", "app/")) and is_cpp(path) and not path.startswith("ui/theme/"):
            yield from matches(
                COLOUR, path, without_comments(text), "{}: colours are tokens of ui/theme"
            )


def the_clock_is_in_main(tree):
    for path, text in tree.items():
        if is_cpp(path) and not (path.startswith("app/") and path.endswith("/main.cpp")):
            yield from matches(CLOCK, path, code_only(text), "{}: today is a parameter")


def tests_do_not_sleep(tree):
    for path, text in tree.items():
        if path.startswith("tests/") and is_cpp(path):
            yield from matches(SLEEP, path, code_only(text), "{}: wait for what is awaited instead")


def shown_words_are_translated(tree):
    for path, text in tree.items():
        if path.startswith(("ui/", "app/pacekeeper/")) and is_cpp(path):
            yield from matches(
                UNTRANSLATED, path, without_comments(text), "{}...: goes through tr()"
            )


def nothing_is_left_for_later(tree):
    later = r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b"
    for path, text in tree.items():
        yield from matches(later, path, text, "{}: do it now, or write an issue")


def names_say_something(tree):
    for path, text in tree.items():
        if is_cpp(path):
            yield from matches(
                rf"\b(?:class|struct)\s+\w*{EMPTY_WORDS}\b(?!\s*;)",
                path,
                code_only(text),
                "{}: name it after what it does",
            )
        yield from matches(
            r"(?i)(?:^|[/_])(?:manager|helpers?|utils?|data|info)(?=\.\w+$)",
            path,
            path,
            'a file called "{}": name it after what it does',
        )


RULES = (
    colours_are_tokens,
    the_clock_is_in_main,
    tests_do_not_sleep,
    shown_words_are_translated,
    nothing_is_left_for_later,
    names_say_something,
)
