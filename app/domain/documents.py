"""Texts to be searched, and how texts are made alike before they are compared."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_DROPPED = re.compile(r"[\u0300-\u036f\u200c\u200d\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
"""Accents, joiners, and what is no text: control characters and halves of surrogate pairs."""


@dataclass(frozen=True, slots=True)
class Document:
    """One searchable thing: ``kind`` and ``key`` say which, ``title`` weighs more than ``body``.

    ``other_titles`` are the title in the other languages and weigh as much.
    """

    kind: str
    key: str
    title: str
    body: str
    other_titles: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found; a higher ``rank`` fits better.

    ``before``, ``found`` and ``after`` are a piece of its text around the first term.
    """

    kind: str
    key: str
    title: str
    rank: float
    before: str
    found: str
    after: str


def folded(text: str) -> str:
    """``text`` without differences of case, width, composition and European accents.

    NFKC makes half-width and composed forms one; the accents of Latin letters go (Kōchi is
    Kochi), vowel signs of Devanagari and the marks of kana stay. Joiners and control
    characters go.
    """
    composed = unicodedata.normalize("NFKC", text).casefold()
    bare = _DROPPED.sub("", unicodedata.normalize("NFD", composed))
    return unicodedata.normalize("NFKC", bare)


def place_of(text: str, term: str) -> tuple[int, int] | None:
    """Start and end in ``text`` of the first place where a folded ``term`` stands."""
    at = folded(text).find(term)
    if at < 0:
        return None
    return _unfolded(text, at), _unfolded(text, at + len(term))


def places_of(text: str, terms: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Start and end in ``text`` of every place where one of the folded ``terms`` stands.

    In order; places that overlap or touch are one.
    """
    whole = folded(text)
    found = sorted((at, at + len(term)) for term in terms for at in _starts(whole, term))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple((_unfolded(text, start), _unfolded(text, end)) for start, end in joined)


def _starts(text: str, term: str) -> Iterator[int]:
    at = text.find(term) if term else -1
    while at >= 0:
        yield at
        at = text.find(term, at + 1)


def _unfolded(text: str, place: int) -> int:
    """The place in ``text`` before which its folded form has ``place`` characters."""
    return bisect_right(range(len(text) + 1), place, key=lambda n: len(folded(text[:n]))) - 1


def terms_of(query: str) -> tuple[str, ...]:
    """The folded terms of a query, each once; every character of them is text."""
    return tuple(dict.fromkeys(folded(query).split()))


def readings_of(query: str) -> tuple[tuple[str, ...], ...]:
    """Terms of a query, as it stands and then as a place that is named in full; none for no term.

    兵庫県神戸市 and Kobe City, Hyogo are read as both parts, then as each; what only says of a
    name what kind of place it is (県, 市, City) goes.
    """
    parts = _ADDRESS.sub(r"\1、", folded(query)).replace(",", "、").split("、")
    places = [place for place in map(_place, parts) if place]
    together = tuple(dict.fromkeys(term for place in places for term in place))
    readings = (terms_of(query), together, *reversed(places))
    return tuple(dict.fromkeys(reading for reading in readings if reading))


def _place(part: str) -> tuple[str, ...]:
    words = part.split()
    if len(words) > 1 and words[-1] in _KINDS_OF_PLACES:
        words.pop()
    return tuple(re.sub(r"(?<=..)[都府県州市]$", "", word) for word in words)


_ADDRESS = re.compile(
    r"((?<!\S)(?:北海道|東京都|大阪府|京都府|(?!都道府)\S{2,3}県|[ァ-ヶー・]+州))(?=\S)"
)
_KINDS_OF_PLACES = frozenset(
    folded(word) for word in ("City", "Prefecture", "State", "市", "शहर", "नगर", "राज्य", "प्रीफ़ेक्चर")
)
