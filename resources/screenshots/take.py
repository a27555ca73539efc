"""Takes the pictures of the README from the real window: take.py PACEKEEPER

The story is opened on the evening on which it has most to say, in light and in dark, on an X server
without a monitor. The pictures land beside this file.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parents[1] / "tests" / "support"))

from desktop import Desktop, wait_until  # noqa: E402

TODAY = "2026-11-22"
SIZE = ("1120", "740")


def output(desktop, *command):
    return subprocess.run(command, env=desktop.env, stdout=subprocess.PIPE, check=False).stdout


def choose_scheme(desktop, scheme):
    settings = desktop.home / "config" / "pacekeeper" / "pacekeeper.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[General]\ncolorScheme={scheme}\n", encoding="utf-8")


def settled_picture(desktop, window):
    """The window as PNG, once two looks at it in a row show the same."""
    last = b""

    def unchanged():
        nonlocal last
        before, last = last, output(desktop, "import", "-window", window, "png:-")
        return last if last and last == before else None

    return wait_until(unchanged, "the window keeps changing")


def take(program, scheme):
    with Desktop() as desktop:
        choose_scheme(desktop, scheme)
        desktop.start(program, "--demo", "--today", TODAY)
        search = ("xdotool", "search", "--onlyvisible", "--class", "pacekeeper")
        window = wait_until(lambda: output(desktop, *search).split(), "for the window")[-1].decode()
        output(desktop, "xdotool", "windowsize", "--sync", window, *SIZE)
        return settled_picture(desktop, window)


def main():
    program = Path(sys.argv[1]).resolve()
    for scheme in ("light", "dark"):
        picture = FOLDER / f"week-{scheme}.png"
        shrink = ["convert", "png:-", "-strip", "+dither", "-colors", "256", f"png8:{picture}"]
        subprocess.run(shrink, input=take(program, scheme), check=True)
        print(f"{picture}: {picture.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
