"""Build ``data/tables`` from ``data/collected``: ``python data/build/all.py [FOLDER]``."""

from __future__ import annotations

import sys
from pathlib import Path

import airports
import coverage
import figures
import industry
import linkage
import method
import notes
import programme
import regions
import relations
import routes
import texts
import windows
from sources import Sources
from tables import write

VERSION = "1"
RELEASED_ON = "2026-11-22"
TABLES = Path(__file__).resolve().parents[1] / "tables"


def build(folder: Path) -> None:
    """Write every table into ``folder``."""
    sources = Sources()
    regions.build(folder, sources)
    measured = figures.build(folder, sources)
    coverage.build(folder, measured)
    industry.build(folder, sources, measured)
    linkage.build(folder, sources)
    notes.build(folder, sources)
    airports.build(folder, sources, routes.build(folder, sources))
    windows.build(folder, sources)
    relations.build(folder, sources)
    programme.build(folder, sources)
    method.build(folder)
    texts.build(folder)
    sources.write(folder)
    release = {"version": VERSION, "released_on": RELEASED_ON}
    write(folder, "release", tuple(release), [release], key=1)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
