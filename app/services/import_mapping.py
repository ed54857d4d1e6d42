"""Which column of a file means which column of a kind, and which kind a file holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.domain.problems import Place, Problem, refuse
from app.services.import_kinds import Column, ImportKind

Matching = Mapping[str, str]
"""By heading of the file, the column key that it means; a heading left out is not read."""


def guess_matching(kind: ImportKind[Any], headings: Sequence[str]) -> Matching:
    """What the headings say by themselves, in any of the three languages; the first one wins."""
    meant = {form: column.key for column in reversed(kind.columns) for form in _forms(column)}
    found: dict[str, str] = {}
    for heading in headings:
        key = meant.get(_folded(heading))
        if key and key not in found.values():
            found[heading] = key
    return found


def guess_kind(kinds: Sequence[ImportKind[Any]], headings: Sequence[str]) -> ImportKind[Any]:
    """The one kind that knows the most of the headings, and at least half of them.

    Raises:
        ProblemError: ``import-kind-unclear`` where several, or none, could be meant.
    """
    known = {kind.kind: len(guess_matching(kind, headings)) for kind in kinds}
    most = max((len(headings) + 1) // 2, *known.values())
    fitting = [kind for kind in kinds if known[kind.kind] == most]
    if len(fitting) != 1:
        raise refuse("import-kind-unclear", known=tuple(known))
    return fitting[0]


def missing_columns(kind: ImportKind[Any], matching: Matching) -> Iterator[Column[Any]]:
    """The required columns that no heading means."""
    for column in kind.columns:
        if column.required and column.key not in matching.values():
            yield column


def wrong_in_matching(
    kind: ImportKind[Any], headings: Sequence[str], matching: Matching
) -> Iterator[Problem]:
    """Headings and columns that do not exist, and whatever is meant twice."""
    for heading, key in matching.items():
        if headings.count(heading) != 1:
            code = "import-heading-twice" if heading in headings else "import-heading-unknown"
            yield Problem(code, {"heading": heading, "known": tuple(headings)})
        if kind.column(key) is None:
            known = tuple(column.key for column in kind.columns)
            yield Problem("import-column-unknown", {"column": key, "known": known})
        if list(matching.values()).count(key) > 1:
            yield Problem("import-column-twice", {"column": key}, Place(column=heading))


def _forms(column: Column[Any]) -> Iterator[str]:
    names = column.names
    for form in (column.key, names.en, names.ja, names.hi, *column.also):
        yield _folded(form)


def _folded(heading: str) -> str:
    return re.sub(r"[\s_\-・/.()（）]+", "", unicodedata.normalize("NFKC", heading).casefold())
