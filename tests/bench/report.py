"""Measures speed and memory, prints them beside what they are held against: report.py BUILD

Ends with 1 where a bound is broken. The table is also written to BUILD/figures.md.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

from desktop import Desktop  # noqa: E402
from startup import first_paint, interleaved, whole_run  # noqa: E402
from trust import trust  # noqa: E402

TODAY = "2026-11-22"


@dataclass(frozen=True)
class Figure:
    what: str
    value: float
    unit: str
    floor: float | None = None  # what the same costs at the least, in the same unit
    most: float | None = None  # the bound: of the ratio where there is a floor, else of the value

    def ratio(self):
        return self.value / self.floor if self.floor else None

    def holds(self):
        return self.most is None or (self.ratio() or self.value) <= self.most

    def row(self):
        floor = f"{self.floor:.3g} {self.unit}" if self.floor else ""
        ratio = f"{self.ratio():.2f}" if self.floor else ""
        most = "" if self.most is None else f"{self.most:g}" + ("" if self.floor else f" {self.unit}")
        verdict = "" if self.most is None else "holds" if self.holds() else "BROKEN"
        return [self.what, f"{self.value:.3g} {self.unit}", floor, ratio, most, verdict]


def micro_figures(binaries, env):
    """What Google Benchmark measures inside one process."""
    done = subprocess.run(
        [binaries / "pace-bench", "--benchmark_format=json"],
        env=env, stdout=subprocess.PIPE, check=True,
    )
    runs = {run["name"].split("/")[0]: run for run in json.loads(done.stdout)["benchmarks"]}

    def figure(name, what, most=None):
        if "real_time" not in runs[name] or runs[name].get("error_occurred"):
            raise RuntimeError(f"{name}: {runs[name].get('error_message')}")
        return Figure(what, runs[name]["real_time"], runs[name]["time_unit"], most=most)

    return [
        figure("saveToRepaint", "save to repaint, 10 years", most=10),
        figure("commitOneDay", "of which the commit to disk"),
        figure("readTenYears", "reading 10 years"),
        figure("summariseTenYears", "summarising 10 years"),
        figure("summariseFiftyYears", "every insight over 50 years", most=5),
        figure("readHoursOfTwoSpans", "reading one typed evening"),
    ]


def window_figures(binaries, journal, platform, env):
    """First paint and peak memory of the window, beside those of a bare one.

    The bounds are those of a screen. Without one there is nothing to wait for, and what is left of
    the floor is too little to hold anything against.
    """
    most = 1.6 if platform == "xcb" else None
    window = [
        binaries / "pacekeeper", "--journal", journal, "--today", TODAY, "--exit-after-first-paint",
    ]
    ours, bare = interleaved(
        first_paint, [window, [binaries / "bare-window"]], env | {"QT_QPA_PLATFORM": platform}
    )
    return [
        Figure(f"first paint, 10 years, {platform}", ours.milliseconds, "ms", bare.milliseconds, most),
        Figure(f"peak memory, {platform}", ours.peak_megabytes, "MB", bare.peak_megabytes, 1.6),
    ]


def status_figure(binaries, journal, env):
    command = [binaries / "pace", "--journal", journal, "--today", TODAY, "status"]
    (ours,) = interleaved(whole_run, [command], env)
    return Figure("pace status, 10 years, exec to exit", ours.milliseconds, "ms", most=15)


def trust_figures(binaries, folder):
    """How the forecast did on the invented people, beside weekdays taken each by itself."""
    count, means = trust(binaries, folder)
    model, rival = means["model"], means["independent_weekdays"]
    return [
        Figure(f"forecast: CRPS of {count}", model["crps_hours"], "h", rival["crps_hours"], 0.9),
        Figure("forecast: in its 80 % range", 100 * model["coverage_80"], "%"),
        Figure("forecast: that far from 80 %", 100 * abs(model["coverage_80"] - 0.8), "%", most=5),
    ]


def measure(build):
    binaries = build / "bin"
    with tempfile.TemporaryDirectory(dir=build) as folder, Desktop(
        with_bus=False, with_window_manager=False
    ) as desktop:
        journal = Path(folder) / "ten-years.sqlite"
        subprocess.run([binaries / "write-ten-years", journal], check=True)
        env = desktop.env | {"TMPDIR": folder}
        return [
            *window_figures(binaries, journal, "xcb", env),
            *window_figures(binaries, journal, "offscreen", env),
            status_figure(binaries, journal, env),
            *micro_figures(binaries, env),
            *trust_figures(binaries, Path(folder) / "people"),
        ]


def table(figures):
    rows = [["What", "Figure", "Floor", "Ratio", "Bound", ""], *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(6)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]]) + "\n"


def main():
    build = Path(sys.argv[1]).resolve()
    figures = measure(build)
    text = table(figures)
    print(f"{os.cpu_count()} processors\n\n{text}")
    (build / "figures.md").write_text(text, encoding="utf-8")
    return 0 if all(figure.holds() for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
