"""A long week is seen coming: a real notification daemon shows it, once: notice.py PACEKEEPER PACE

Six weeks of long days are logged through `pace`; then Monday is typed into the real window, on a
desktop with a session bus and dunst, which shows what it is sent and keeps a list of it.
"""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import dbus
import dbus.bus

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from desktop import Desktop, wait_until  # noqa: E402

MONDAY = date(2026, 11, 16)
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CONTROL = "org.dunstproject.cmd0"


class Daemon:
    """dunst, and what it has shown."""

    def __init__(self, desktop):
        desktop.start("dunst", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._bus = dbus.bus.BusConnection(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        wait_until(lambda: self._bus.name_has_owner(SERVICE), "for the notification daemon")

    def _ask(self, method):
        thing = self._bus.get_object(SERVICE, PATH, introspect=False)
        return thing.get_dbus_method(method, CONTROL)()

    def shown(self):
        """Pairs of title and body of everything it was sent."""
        self._ask("NotificationCloseAll")
        return [
            (str(notice["summary"]), str(notice["body"]))
            for notice in self._ask("NotificationListHistory")
        ]


def log_past_weeks(pace, journal):
    for back in range(42, 0, -1):
        day = (MONDAY - timedelta(days=back)).isoformat()
        subprocess.run(
            [pace, "--journal", journal, "--today", day, "log", day, "10.5"],
            stdout=subprocess.DEVNULL, check=True,
        )


def type_monday(desktop, pacekeeper, journal):
    window = desktop.start(pacekeeper, "--journal", journal, "--today", MONDAY.isoformat())
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "pacekeeper"]
    subprocess.run(search, env=desktop.env, stdout=subprocess.DEVNULL, check=True)
    for hours in ("11", "11.5"):
        subprocess.run(
            ["xdotool", "key", "ctrl+l", "type", "--args", "1", hours, "key", "Return"],
            env=desktop.env, check=True,
        )
    return window


def main():
    pacekeeper, pace = sys.argv[1:]
    with Desktop() as desktop:
        daemon = Daemon(desktop)
        journal = desktop.home / "journal.sqlite"
        log_past_weeks(pace, journal)
        type_monday(desktop, pacekeeper, journal)
        wait_until(daemon.shown, "for a notification")
        notices = daemon.shown()
        assert len(notices) == 1, f"told more than once: {notices}"
        title, body = notices[0]
        assert title.startswith("This week is heading for"), title
        assert "Keeping Saturday and Sunday free" in body, body


if __name__ == "__main__":
    main()
