"""The draft of an open form, in a file beside the store."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from app.services.drafts import Draft
from app.services.json_form import as_json, from_json
from app.store.durable import make_durable
from app.store.place import path_of

SUFFIX = ".draft"
LONGEST_BYTES = 4 * 2**20
"""Far more than a form can hold; what is longer is not ours."""


class DraftFile:
    """See ``app.services.drafts.DraftShelf``; ``place`` is where the store lies."""

    def __init__(self, place: str) -> None:
        self._place = place

    def found(self) -> Draft | None:
        """The draft that lies there; what cannot be read is as good as nothing."""
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            if self._file.stat().st_size <= LONGEST_BYTES:
                return _draft(self._file.read_text(encoding="utf-8"))
        return None

    def put(self, draft: Draft) -> None:
        """Write it beside and rename: a crash leaves the former draft or this one."""
        building = self._file.with_name(f"{self._file.name}.new")
        with suppress(OSError):
            descriptor = os.open(building, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(as_json(draft), file, ensure_ascii=False)
            make_durable(building)
            building.replace(self._file)

    def clear(self) -> None:
        """Nothing is to be brought back."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        store = path_of(self._place)
        return store.with_name(store.name + SUFFIX)


def _draft(text: str) -> Draft:
    draft: Draft = from_json(Draft, json.loads(text))
    return draft
