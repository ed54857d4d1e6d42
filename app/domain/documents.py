"""Texts to be searched, and how texts are made alike before they are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_CLUSTER = re.compile(r".[\u0300-\u036f\u093c\u3099\u309a\uff9e\uff9f\u200c\u200d]*", re.DOTALL)
_DROPPED = re.compile(r"[\u0300-\u036f\u200c\u200d]")

_BEYOND_EUROPE = "\u0530"  # Latin, Greek and Cyrillic, whose accents go, stand before it


@dataclass(frozen=True, slots=True)
class Document:
    """One searchable thing: ``kind`` and ``key`` say which, ``title`` weighs more than ``body``."""

    kind: str
    key: str
    title: str
    body: str


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
    """``text`` without differences of case, width, composition and Latin accents.

    NFKC makes half-width and composed forms one; the accents of Latin letters go (Kōchi is
    Kochi), vowel signs of Devanagari and the marks of kana stay. Joiners go.
    """
    return "".join(_fold(cluster) for cluster in _CLUSTER.findall(text))


def folded_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """``folded(text)``, and for each of its characters the place in ``text`` it came from."""
    parts = [(_fold(match.group()), match.start()) for match in _CLUSTER.finditer(text)]
    places = tuple(start for part, start in parts for _ in part)
    return "".join(part for part, _ in parts), places


def _fold(cluster: str) -> str:
    composed = unicodedata.normalize("NFKC", cluster).casefold()
    parts = unicodedata.normalize("NFD", composed)
    bare = parts if parts[:1] < _BEYOND_EUROPE else composed
    return unicodedata.normalize("NFKC", _DROPPED.sub("", bare))


def terms_of(query: str) -> tuple[str, ...]:
    """The folded terms of a query, each once; every character of them is text."""
    return tuple(dict.fromkeys(folded(query).split()))
