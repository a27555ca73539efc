"""A desktop of its own: an X server without a monitor, a window manager, and a session bus."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

PATIENCE = 60  # seconds; a program with sanitizers on a busy machine starts slowly
END_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def wait_until(claim, what, patience=PATIENCE):
    """Asks `claim` until what it returns is true, and returns that. Fails after `patience` seconds.

    `what` names it: a sentence, or what makes one when it comes to that.
    """
    deadline = time.monotonic() + patience
    while True:
        answer = claim()
        if answer:
            return answer
        if time.monotonic() > deadline:
            said = what() if callable(what) else what
            raise AssertionError(f"waited {patience} s in vain: {said}")
        time.sleep(0.02)


def _end_with_parent():
    ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGTERM)


class Desktop:
    """Use as a context: everything started on it ends with it, however that comes about."""

    def __init__(self, size="1400x1000", with_bus=True, with_window_manager=True):
        self._size = size
        self._with_bus = with_bus
        self._with_window_manager = with_window_manager
        self._cleanup = ExitStack()

    def __enter__(self):
        with ExitStack() as cleanup:
            self._cleanup = cleanup
            self.home = Path(tempfile.mkdtemp(prefix="pacekeeper-"))
            cleanup.callback(shutil.rmtree, self.home, ignore_errors=True)
            self.env = self._environment()
            self._start_screen()
            if self._with_bus:
                self._start_bus()
            if self._with_window_manager:
                self._start_window_manager()
            self._cleanup = cleanup.pop_all()
        return self

    def __exit__(self, *failure):
        return self._cleanup.__exit__(*failure)

    def start(self, *command, **options):
        """Starts a program on this desktop; it is ended with the desktop if it still runs."""
        options.setdefault("env", self.env)
        program = subprocess.Popen(
            [str(part) for part in command], preexec_fn=_end_with_parent, **options
        )
        self._cleanup.callback(self._end, program)
        return program

    def _environment(self):
        env = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            env[f"XDG_{name}_HOME"] = str(self.home / name.lower())
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700)
        env.pop("WAYLAND_DISPLAY", None)
        env.update(
            HOME=str(self.home),
            XDG_RUNTIME_DIR=str(runtime),
            DBUS_SESSION_BUS_ADDRESS="disabled:",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        return env

    def _start_screen(self):
        reader, writer = os.pipe()
        self.start(
            "Xvfb", "-displayfd", writer, "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
            pass_fds=[writer], stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as number:
            self.env["DISPLAY"] = ":" + number.readline().strip()

    def _start_bus(self):
        bus = self.start(
            "dbus-daemon", "--session", "--nofork", "--print-address",
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self._cleanup.callback(bus.stdout.close)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_window_manager(self):
        ready = self.home / "window-manager-ready"
        self.start(
            "openbox", "--sm-disable", "--startup", f"touch {ready}",
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        wait_until(ready.exists, "for the window manager")

    @staticmethod
    def _end(program):
        if program.poll() is None:
            program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
