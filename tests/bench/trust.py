"""Scores the forecast on the invented people, through pace: how far it can be trusted."""

import json
import subprocess

DAY_AFTER = "2026-11-23"


def _score(pace, journal):
    done = subprocess.run(
        [pace, "--journal", journal, "--today", DAY_AFTER, "forecast", "--score", "--json"],
        stdout=subprocess.PIPE, check=True,
    )
    return json.loads(done.stdout)


def _mean(scores, way, what):
    count = sum(score["count"] for score in scores)
    return sum(score["count"] * score[way][what] for score in scores) / count


def trust(binaries, folder):
    """The number of forecasts, and their mean scores: way -> what -> value."""
    folder.mkdir()
    subprocess.run([binaries / "write-people", folder], check=True)
    scores = [_score(binaries / "pace", journal) for journal in sorted(folder.glob("*.sqlite"))]
    ways = ("model", "independent_weekdays", "straight_line")
    whats = ("crps_hours", "brier_55", "brier_60", "brier_70", "coverage_80", "width_80_hours")
    means = {way: {what: _mean(scores, way, what) for what in whats} for way in ways}
    return sum(score["count"] for score in scores), means
