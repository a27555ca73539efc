"""Runs clang-tidy on our sources, and only on those that changed since it last found nothing.

python3 tests/rules/tidy.py BUILD [--jobs N]: BUILD holds the compile_commands.json of the tidy preset.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = tuple(str(ROOT / room) + "/" for room in ("core", "ui", "app", "tests"))
INCLUDED = re.compile(r'^#include "([^"]+)"', re.MULTILINE)


class Sources:
    """Reads each file once, and knows what it draws in."""

    def __init__(self):
        self._texts = {}

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = path.read_bytes() if path.is_file() else b""
        return self._texts[path]

    def drawn_in(self, path):
        """The file and every header of ours it includes, directly or not."""
        found, open_paths = set(), [path]
        while open_paths:
            current = open_paths.pop()
            if current not in found:
                found.add(current)
                names = INCLUDED.findall(self.text(current).decode("utf-8", "replace"))
                open_paths += [ROOT / name for name in names]
        return sorted(found)

    def digest(self, path, *ground):
        """Changes with anything that could change what clang-tidy says of the file."""
        digest = hashlib.sha256("\0".join(ground).encode())
        for part in self.drawn_in(path):
            digest.update(str(part).encode() + b"\0" + self.text(part))
        return digest.hexdigest()


def our_commands(build):
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return {
        Path(command["file"]): command["command"]
        for command in commands
        if command["file"].startswith(OURS)
    }


def tidy(build, path):
    """What clang-tidy says of the file; empty where it finds nothing."""
    done = subprocess.run(
        ["clang-tidy", "--quiet", "-p", str(build), str(path)],
        capture_output=True, text=True, check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def changed(build, fine):
    """Pairs of (source, digest) of the files not known to be fine."""
    ground = (
        subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout,
        (ROOT / ".clang-tidy").read_text(encoding="utf-8"),
    )
    sources = Sources()
    for path, command in sorted(our_commands(build).items()):
        digest = sources.digest(path, command, *ground)
        if not (fine / digest).exists():
            yield path, digest


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    build = options.build.resolve()
    fine = build / "tidy-found-nothing"
    fine.mkdir(exist_ok=True)

    def check(item):
        path, digest = item
        complaint = tidy(build, path)
        if not complaint:
            (fine / digest).touch()
        return complaint

    items = list(changed(build, fine))
    print(f"clang-tidy: {len(items)} files to look at")
    with ThreadPoolExecutor(options.jobs) as pool:
        complaints = [text for text in pool.map(check, items) if text]
    print(*complaints, sep="\n", end="")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
