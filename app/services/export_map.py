"""A map as one file: whole, or not there."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from app.domain.problems import refuse
from app.services.draw_map import MapContent, MapLayer, MapRegion, MapTie

FORMATS = ("html", "pdf", "png", "gpkg", "geojson", "kml", "csv")
_FULL = (errno.ENOSPC, errno.EDQUOT)


class MapExport(Protocol):
    """Writes a map in one of ``FORMATS``."""

    def write(self, content: MapContent, file: Path) -> None:
        """Write what ``content`` shows to ``file``, which is not there yet.

        Raises:
            OSError: if it cannot be written.
        """


def export_map(content: MapContent, file: Path, exports: Mapping[str, MapExport]) -> Path:
    """Write ``content`` to ``file`` in the format of its suffix; folders are made as needed.

    The file is made whole in a folder of its own beside its place and then moved; one of the
    same name is replaced only then.

    Raises:
        ProblemError: ``map-name-wrong`` with ``params["known"]`` where the suffix is no format's
            or the name that of a folder or device, ``disk-full``, ``folder-unwritable`` or
            ``file-locked``; nothing is left behind or changed.
    """
    name = file.suffix.lower().removeprefix(".")
    if name not in exports or (file.exists() and not file.is_file()):
        raise refuse("map-name-wrong", file=str(file), known=tuple(f".{each}" for each in exports))
    with _workplace(file.parent) as workplace:
        part = workplace / f"map.{name}"
        exports[name].write(content, part)
        try:
            return part.replace(file)
        except (PermissionError, IsADirectoryError) as error:
            raise refuse("file-locked", file=str(file)) from error


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".setuhashi-", dir=folder) as place:
            yield Path(place)
    except OSError as error:
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(folder)) from error
    finally:
        for path in new:
            if path.exists() and not any(path.iterdir()):
                path.rmdir()


def shown_part(content: MapContent) -> MapContent:
    """``content`` with only what its layers and its filter show."""
    layers, shown = content.layers, content.shown
    flights = (it for it in content.flights if shown.shows_flight(it.status, it.weekly))
    flown = replace(content, flights=tuple(flights) if MapLayer.FLIGHTS in layers else ())
    airports = MapLayer.AIRPORTS in layers
    what_if = content.what_if if MapLayer.GAINS in layers else None
    touched = flown.flown | (what_if.airports if what_if else frozenset())
    return replace(
        flown,
        regions=tuple(_region(region, layers) for region in content.regions),
        ties=_ties(content) if MapLayer.TIES in layers else (),
        airports=tuple(it for it in content.airports if airports or it.iata in touched),
        catchments=content.catchments if airports else (),
        forums=tuple(it for it in content.forums if shown.shows_forum(it.forum_id))
        if MapLayer.FORUMS in layers
        else (),
        visits=content.visits if MapLayer.VISITS in layers else (),
        connections=content.connections if MapLayer.CONNECTIONS in layers else (),
        what_if=what_if,
    )


def _region(region: MapRegion, layers: Set[MapLayer]) -> MapRegion:
    return region if MapLayer.SCORES in layers else replace(region, score=None, partner=None)


def _ties(content: MapContent) -> tuple[MapTie, ...]:
    """The lines that are drawn: at least one tie of a line has a state and a kind that show."""
    shown = content.shown
    return tuple(
        line for line in content.ties if any(shown.shows_tie(line.status, it) for it in line.kinds)
    )
