"""A fortnight of evenings, typed with real keys into the real window: journey.py PACEKEEPER PACE

The window is watched the way a screen reader would, and what it kept is asked of `pace`. The
timesheet beside this file was kept by hand: what was typed, and the minutes it stands for. It has
plain signs alone: xdotool binds any other to a spare key for a moment, and a busy program may read
that key once it is something else again.
"""

import csv
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from desktop import Desktop, wait_until  # noqa: E402
from screen_reader import ScreenReader  # noqa: E402

TODAY = date(2026, 11, 22)
LAST_WEEK = date(2026, 11, 9)
THIS_WEEK = date(2026, 11, 16)
FORGOTTEN = date(2026, 11, 11)


def timesheet():
    path = Path(__file__).with_name("timesheet.csv")
    with path.open(encoding="utf-8", newline="") as rows:
        return [
            (date.fromisoformat(row["day"]), row["worked"], row["slept"],
             int(row["worked_minutes"]), int(row["slept_minutes"]))
            for row in csv.DictReader(rows)
        ]


def spoken(day):
    """The day as the window writes it: "Sun 22 Nov"."""
    return f"{day:%a} {day.day} {day:%b}"


class Window:
    """The running program, as seen and typed into from outside."""

    def __init__(self, desktop, program, journal):
        self._env = desktop.env
        self._day = TODAY
        self._process = desktop.start(
            program, "--journal", journal, "--today", TODAY.isoformat(), env=desktop.env
        )
        self._reader = ScreenReader(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        self.wait_for(spoken(TODAY))

    def _xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self._env, check=True)

    def names(self):
        """The name of everything on the screen."""
        self._process.poll()
        if self._process.returncode is not None:
            raise AssertionError(f"the window is gone: exit code {self._process.returncode}")
        return [node.name() for node in self._reader.nodes("pacekeeper")]

    def wait_for(self, *parts):
        """Waits until one name on the screen holds all of `parts`, and returns that name."""
        def found():
            return next((name for name in self.names() if all(part in name for part in parts)), None)

        return wait_until(
            found, lambda: f"no name on the screen holds {parts}, but it shows {self.names()}"
        )

    def banner(self):
        """The sentence of the banner; none where there is no banner."""
        nodes = self._reader.nodes("pacekeeper")
        return next((node.name() for node in nodes if node.is_alert()), None)

    def wait_for_banner(self, *parts):
        def stands():
            sentence = self.banner() or ""
            return sentence if all(part in sentence for part in parts) else None

        return wait_until(stands, f"no banner says {parts}")

    def go_to(self, day):
        steps = (day - self._day).days
        if steps:
            key = "Next" if steps > 0 else "Prior"
            self._xdotool("key", "--repeat", str(abs(steps)), "--delay", "20", key)
        self._day = day
        self.wait_for(spoken(day))

    def log(self, day, worked, slept):
        self.go_to(day)
        self._xdotool(
            "key", "ctrl+l", "type", "--args", "1", worked,
            "key", "Tab", "type", "--args", "1", slept, "key", "Return",
        )
        self.wait_for("Saved.")

    def quit(self):
        self._xdotool("key", "ctrl+q")
        code = self._process.wait(60)
        assert code == 0, f"the window ended with {code}"


def logged(pace, journal, first):
    """What `pace` says of a week: day -> (minutes worked, minutes slept)."""
    done = subprocess.run(
        [pace, "--journal", journal, "--today", TODAY.isoformat(), "week", first.isoformat(), "--json"],
        stdout=subprocess.PIPE, check=True,
    )
    return {
        date.fromisoformat(day["date"]): (day["worked_minutes"], day["slept_minutes"])
        for day in json.loads(done.stdout)["days"]
    }


def log_last_week(window, rows):
    """61 h 45 m with a day forgotten: the banner stands, in its milder form."""
    for day, worked, slept, *_ in rows:
        if day < THIS_WEEK:
            assert window.banner() is None, f"too early: {window.banner()}"
            window.log(day, worked, slept)
    window.wait_for_banner("61 h 45 m", "60")


def log_this_week(window, rows):
    """Nothing at 59:59; the banner at 60:00."""
    for day, worked, slept, *_ in rows:
        if day >= THIS_WEEK:
            window.log(day, worked, slept)
    window.log(TODAY, "7:44", "6:15")
    window.wait_for("59 h 59 m")
    assert window.banner() is None, f"a minute too early: {window.banner()}"
    window.log(TODAY, "7:45", "6:15")
    window.wait_for_banner("60 h")


def log_what_was_forgotten(window):
    """71 h 15 m: the late evening raises the banner of last week."""
    window.go_to(FORGOTTEN)
    milder = window.wait_for_banner("61 h 45 m")
    window.log(FORGOTTEN, "9,5", "7")
    stronger = window.wait_for_banner("71 h 15 m", "70")
    assert milder != stronger


def check_numbers(pace, journal, rows):
    expected = {day: minutes for day, _, _, *minutes in rows}
    expected |= {TODAY: [465, 375], FORGOTTEN: [570, 420]}
    for first in (LAST_WEEK, THIS_WEEK):
        for day, minutes in logged(pace, journal, first).items():
            assert list(minutes) == expected[day], f"{day}: {minutes}, not {expected[day]}"


def main():
    pacekeeper, pace = sys.argv[1:]
    rows = timesheet()
    with Desktop() as desktop:
        journal = desktop.home / "journal.sqlite"
        window = Window(desktop, pacekeeper, journal)
        log_last_week(window, rows)
        log_this_week(window, rows)
        log_what_was_forgotten(window)
        window.quit()
        check_numbers(pace, journal, rows)


if __name__ == "__main__":
    main()
