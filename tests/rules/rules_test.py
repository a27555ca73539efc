"""Every rule of the house, proven once on a small tree that breaks it and once on one that does not."""

import unittest

import code_map
import layers
import shape
import words
from check import RULES

HEADER = "// A day.\n#pragma once\n"


def sentences(rule, tree):
    return [str(fault) for fault in rule(tree)]


class RuleTest(unittest.TestCase):
    def breaks(self, rule, path, text, line=1):
        found = sentences(rule, {path: text})
        self.assertTrue(found, f"{rule.__name__} lets this pass: {text}")
        self.assertIn(f"{path}:{line}: ", found[0])

    def holds(self, rule, path, text):
        self.assertEqual([], sentences(rule, {path: text}))


class Layers(RuleTest):
    def test_core_and_pace_know_no_qt(self):
        rule = layers.no_qt_below_ui
        self.breaks(rule, "core/time/day.cpp", "\n#include <QDate>\n", line=2)
        self.breaks(rule, "app/pace/main.cpp", "#include <QtCore/QString>\n")
        self.breaks(rule, "core/CMakeLists.txt", "target_link_libraries(pace-core Qt6::Core)\n")
        self.holds(rule, "ui/week/page.cpp", "#include <QDate>\n")

    def test_only_the_store_speaks_sql(self):
        rule = layers.sql_only_in_store
        self.breaks(rule, "core/insight/rest.cpp", 'query("SELECT day FROM days");\n')
        self.breaks(rule, "ui/session/session.cpp", "#include <SQLiteCpp/SQLiteCpp.h>\n")
        self.breaks(rule, "tests/core/rest_test.cpp", 'run(R"sql(\n  DELETE FROM days)sql");\n')
        self.holds(rule, "core/store/schema.cpp", 'exec("CREATE TABLE days");\n')
        self.holds(rule, "core/time/day.h", "#pragma once\n// SELECT is a word\n")

    def test_core_and_ui_know_the_journal_but_not_its_store(self):
        rule = layers.store_only_for_programs
        self.breaks(rule, "ui/session/session.cpp", '#include "core/store/sqlite_journal.h"\n')
        self.holds(rule, "app/pace/main.cpp", '#include "core/store/sqlite_journal.h"\n')

    def test_nothing_looks_up(self):
        rule = layers.layers_point_down
        self.breaks(rule, "core/time/day.cpp", '#include "ui/text/wording.h"\n')
        self.breaks(rule, "ui/week/page.cpp", '#include "app/pacekeeper/options.h"\n')
        self.holds(rule, "app/pacekeeper/main.cpp", '#include "ui/window/main_window.h"\n')

    def test_a_page_knows_no_other_page(self):
        rule = layers.pages_do_not_know_each_other
        self.breaks(rule, "ui/week/page.cpp", '#include "ui/log/evening_form.h"\n')
        self.breaks(rule, "ui/charts/gauge.cpp", '#include "ui/session/session.h"\n')
        self.breaks(rule, "ui/trends/page.cpp", '#include "ui/week/page.h"\n')
        self.breaks(rule, "ui/fields/row.cpp", '#include "ui/session/session.h"\n')
        self.holds(rule, "ui/log/form.cpp", '#include "ui/fields/field_row.h"\n')
        self.holds(rule, "ui/week/page.cpp", '#include "ui/session/session.h"\n')
        self.holds(rule, "ui/window/main_window.cpp", '#include "ui/log/evening_form.h"\n')

    def test_only_the_session_calls_the_journal(self):
        rule = layers.only_session_knows_the_journal
        self.breaks(rule, "ui/log/form.h", "Form(Journal& journal);\n")
        self.breaks(rule, "ui/window/window.cpp", "MemoryJournal journal;\n")
        self.holds(rule, "ui/session/session.h", "Session(Journal& journal);\n")
        self.holds(rule, "ui/log/form.cpp", "// the Journal keeps it\n")
        self.holds(rule, "ui/charts/weeks_model.cpp", "return !isBeforeJournal && isShort;\n")


class Words(RuleTest):
    def test_colours_are_tokens(self):
        rule = words.colours_are_tokens
        self.breaks(rule, "ui/week/page.cpp", "pen.setColor(QColor(255, 0, 0));\n")
        self.breaks(rule, "ui/week/page.cpp", 'label.setStyleSheet("color: #ff0000");\n')
        self.breaks(rule, "ui/charts/gauge.cpp", "painter.setPen(Qt::darkGray);\n")
        self.holds(rule, "ui/theme/theme.cpp", 'QColor work{"#0072B2"};\n')
        self.holds(rule, "ui/charts/gauge.cpp", "painter.setPen(Qt::NoPen); QColor fill = theme.work;\n")

    def test_the_clock_is_in_main(self):
        rule = words.the_clock_is_in_main
        self.breaks(rule, "ui/week/page.cpp", "const auto today = QDate::currentDate();\n")
        self.breaks(rule, "core/time/day.cpp", "return std::chrono::system_clock::now();\n")
        self.breaks(rule, "tests/core/day_test.cpp", "srand(time(nullptr));\n")
        self.holds(rule, "app/pace/main.cpp", "return std::chrono::system_clock::now();\n")
        self.holds(rule, "core/time/day.h", "LocalTime time(Day day);\n")

    def test_tests_do_not_sleep(self):
        rule = words.tests_do_not_sleep
        self.breaks(rule, "tests/ui/log_test.cpp", "QTest::qWait(100);\n")
        self.holds(rule, "tests/ui/log_test.cpp", "EXPECT_EQ(sleep.mean, 6h);\n")

    def test_shown_words_are_translated(self):
        rule = words.shown_words_are_translated
        self.breaks(rule, "ui/log/form.cpp", 'auto* save = new QPushButton("Save");\n')
        self.breaks(rule, "ui/log/form.cpp", 'QLabel title(QStringLiteral("Worked"));\n')
        self.breaks(rule, "ui/log/form.cpp", '\nfield->setAccessibleName("Worked");\n', line=2)
        self.holds(rule, "ui/log/form.cpp", 'field->setAccessibleName(tr("Worked"));\n')
        self.holds(rule, "ui/log/form.cpp", 'auto* menu = new QToolButton("☰");\n')
        self.holds(rule, "ui/log/form.cpp", 'form->setObjectName("evening");\n')

    def test_nothing_is_left_for_later(self):
        self.breaks(words.nothing_is_left_for_later, "core/a.cpp", "// TO" + "DO: more\n")
        self.holds(words.nothing_is_left_for_later, "core/a.cpp", "// to do is to be\n")

    def test_names_say_something(self):
        rule = words.names_say_something
        self.breaks(rule, "ui/theme/theme.h", "class ThemeManager {\n")
        self.breaks(rule, "core/time/time_utils.h", HEADER)
        self.holds(rule, "core/time/update.h", "struct Updated {\n")


class Shape(RuleTest):
    def test_files_are_short(self):
        self.breaks(shape.files_are_short, "core/a.cpp", "\n" * 301, line=301)
        self.holds(shape.files_are_short, "core/a.cpp", "\n" * 300)

    def test_functions_are_short(self):
        rule = shape.functions_are_short
        body = "\n  work();" * 38 + "\n"
        self.breaks(rule, "core/a.cpp", "namespace pace {\nint f() {" + body + "\n}\n}\n", line=2)
        self.breaks(rule, "tests/a.cpp", "TEST(Week, holds) {" + body + "\n}\n")
        self.holds(rule, "core/a.cpp", "namespace pace {\nint f() {" + body + "}\n}\n")

    def test_types_and_tables_are_not_functions(self):
        rule = shape.functions_are_short
        self.holds(rule, "core/a.cpp", "class A {" + "\n  void f() {}" * 60 + "\n};\n")
        self.holds(rule, "core/a.cpp", "const Row rows[] = {" + "\n  {'a', f(1)}," * 60 + "\n};\n")
        self.holds(rule, "core/a.cpp", "#define OPEN {\nvoid f() { work(); }" + "\n" * 60 + "int a;\n")

    def test_headers_open_with_a_sentence(self):
        rule = shape.headers_open_with_a_sentence
        self.breaks(rule, "core/a.h", "#pragma once\n")
        self.breaks(rule, "core/a.h", "// a day\n#pragma once\n")
        self.breaks(rule, "core/a.h", "// A day.\n\n#include <a>\n")
        self.holds(rule, "core/a.h", HEADER)
        self.holds(rule, "core/a.h", "// A day, and\n// a night.\n#pragma once\n")

    def test_every_source_is_built_and_every_listed_source_exists(self):
        rule = shape.sources_are_built
        self.breaks(rule, "core/time/day.cpp", "int a;\n")
        self.breaks(rule, "core/CMakeLists.txt", "target_sources(core PRIVATE time/day.cpp)\n")
        tree = {"core/CMakeLists.txt": "add_library(core\n  time/day.cpp)\n", "core/time/day.cpp": ""}
        self.assertEqual([], sentences(rule, tree))

    def test_every_header_is_included_by_somebody(self):
        rule = shape.headers_are_used
        self.breaks(rule, "core/time/day.h", HEADER)
        tree = {"core/time/day.h": HEADER, "core/time/day.cpp": '#include "core/time/day.h"\n'}
        self.assertEqual([], sentences(rule, tree))


class AllRules(unittest.TestCase):
    def test_every_rule_is_named_here(self):
        with open(__file__, encoding="utf-8") as own:
            text = own.read()
        for rule in RULES:
            self.assertIn(rule.__name__, text)


class CodeMap(RuleTest):
    def test_a_file_without_a_header_opens_with_a_sentence(self):
        rule = code_map.files_open_with_a_sentence
        self.breaks(rule, "app/pace/log.cpp", "#include <string>\n")
        self.breaks(rule, "tests/rules/shape.py", "import re\n")
        self.holds(rule, "app/pace/log.cpp", "// `pace log`: writes a day.\n#include <string>\n")
        self.holds(rule, "tests/core/time/day_test.cpp", "#include <string>\n")
        pair = {"core/time/day.h": HEADER, "core/time/day.cpp": "#include <string>\n"}
        self.assertEqual([], sentences(rule, pair))

    def test_the_map_is_true(self):
        tree = {"core/time/day.h": HEADER, "app/pace/log.cpp": "// Writes\n// a day.\n"}
        text = "\n### app/pace\n\n- `log.cpp`: Writes a day.\n\n### core/time\n\n- `day`: A day.\n\n"
        page = "Before.\n" + code_map.BEGIN + text + code_map.END + "After.\n"
        self.assertEqual([], list(code_map.map_is_true(page, tree)))
        self.assertEqual(1, len(list(code_map.map_is_true(page, {"core/time/day.h": HEADER}))))


if __name__ == "__main__":
    unittest.main()
