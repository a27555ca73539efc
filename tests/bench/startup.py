"""Times whole programs from exec to first paint, against the least a Qt window can be."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass

ROUNDS = 15
WARM_UP = 2


@dataclass(frozen=True)
class Run:
    seconds: float
    peak_bytes: int


@dataclass(frozen=True)
class Medians:
    milliseconds: float
    peak_megabytes: float


def first_paint(command, env):
    """One run of a program that prints a line at its first paint, and then quits."""
    begun = time.perf_counter()
    program = subprocess.Popen(command, env=env, stdout=subprocess.PIPE)
    line = program.stdout.readline()
    seconds = time.perf_counter() - begun
    program.stdout.close()
    _, status, usage = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if line != b"first paint\n" or program.returncode != 0:
        raise RuntimeError(f"{command[0]} did not get to its first paint: {line!r}")
    return Run(seconds, usage.ru_maxrss * 1024)


def whole_run(command, env):
    """One run of a program from exec to exit."""
    begun = time.perf_counter()
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=True)
    return Run(time.perf_counter() - begun, 0)


def _medians(runs):
    return Medians(
        statistics.median(run.seconds for run in runs) * 1e3,
        statistics.median(run.peak_bytes for run in runs) / 1e6,
    )


def interleaved(measure, commands, env):
    """The medians of each command. They take turns, so that what slows one slows the other."""
    runs = [[measure(command, env) for command in commands] for _ in range(WARM_UP + ROUNDS)]
    return [_medians(column) for column in zip(*runs[WARM_UP:])]
