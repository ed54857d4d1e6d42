"""The first screen's rows in a file beside the store; read with nothing but the standard library.

A start waits for this module, so that it knows neither SQLAlchemy nor the services' forms.
"""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from app.services.first_page import FirstPage, Look
from app.store.place import path_of

FORM = 1
SUFFIX = ".first-page"
STAMP = (
    "PRAGMA application_id",
    "PRAGMA user_version",
    "SELECT version FROM ref_release",
    "SELECT edit_id, batch, kind, key, made_at, account FROM edits ORDER BY edit_id DESC LIMIT 1",
    "SELECT name, payload FROM settings ORDER BY name",
)
"""Whatever is written to a store changes one of these."""

LANGUAGES = ("en", "ja", "hi")
SETTINGS = "SELECT payload FROM settings WHERE name = 'officer'"


class FirstPageFile:
    """See ``app.services.first_page.FirstPages``.

    ``place`` is where the store lies, ``program`` marks the program whose words the rows are in;
    ``today`` tells the day.
    """

    def __init__(self, place: str, program: str, today: Callable[[], date]) -> None:
        self._place = place
        self._program = program
        self._today = today

    def look(self) -> Look:
        """The look that the settings in the store ask for; the default where there is none."""
        with suppress(OSError, sqlite3.Error, ValueError), closing(_look_at(self._store)) as store:
            (record,) = store.execute(SETTINGS).fetchone() or ("{}",)
            return _look_of(json.loads(record))
        return Look()

    def page(self, language: str) -> FirstPage | None:
        """Today's page; None where none was kept, or it is damaged, or of something else."""
        kept = self._current()
        rows = kept["days"].get(self._today().isoformat()) if kept else None
        if rows is None:
            return None
        look = Look(*kept["look"])
        return FirstPage(look, rows) if language in {"", look.language} else None

    def is_current(self) -> bool:
        """Whether the kept pages tell what the store holds, from today on."""
        kept = self._current()
        return bool(kept) and min(kept["days"]) == self._today().isoformat()

    def keep(self, look: Look, rows_by_day: Callable[[], Mapping[str, Any]]) -> None:
        """Compute pages by ISO day and keep them; a disk that takes no file goes without."""
        stamp = self._stamp()
        kept = json.dumps({"stamp": stamp, "look": look, "days": rows_by_day()}).encode()
        if stamp is None or stamp != self._stamp():
            return
        part = self._file.with_name(f"{self._file.name}.part")
        with suppress(OSError):
            part.touch(mode=0o600)
            part.write_bytes(b"%08x" % zlib.crc32(kept) + kept)
            part.replace(self._file)

    @cached_property
    def _store(self) -> Path:
        return path_of(self._place)

    @property
    def _file(self) -> Path:
        return self._store.with_name(self._store.name + SUFFIX)

    def _current(self) -> dict[str, Any]:
        """What was kept of the store as it stands; empty where there is nothing."""
        with suppress(OSError, ValueError):
            content = self._file.read_bytes()
            if int(content[:8], 16) == zlib.crc32(content[8:]):
                kept = json.loads(content[8:])
                stamp = self._stamp()
                if stamp is not None and isinstance(kept, dict) and kept.get("stamp") == stamp:
                    return kept
        return {}

    def _stamp(self) -> list[Any] | None:
        """What tells one state of one store from every other; None where there is no store."""
        with suppress(OSError, sqlite3.Error), closing(_look_at(self._store)) as store:
            file = self._store.stat()
            said = [[list(row) for row in store.execute(query).fetchall()] for query in STAMP]
            clock = time.localtime().tm_gmtoff  # instants are told as days of this place
            return [FORM, self._program, clock, file.st_dev, file.st_ino, *said]
        return None


def _look_at(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; a store that was closed well has no WAL to be read."""
    as_it_lies = "" if path.with_name(path.name + "-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{path.as_uri()}?mode=ro{as_it_lies}", uri=True)


def _look_of(record: Any) -> Look:
    """As far as it can be understood."""
    kept = record if isinstance(record, dict) else {}

    def told(name: str, usual: Any) -> Any:
        value = kept.get(name)
        return value if type(value) is type(usual) else usual

    names = ("language", "theme", "text_percent", "number_format")
    look = Look(*(told(name, usual) for name, usual in zip(names, Look(), strict=True)))
    return look if look.language in LANGUAGES else look._replace(language=Look().language)
