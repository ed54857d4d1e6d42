"""States, prefectures, and their names in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.problems import refuse


class Language(StrEnum):
    """The languages of the product (ISO 639-1)."""

    ENGLISH = "en"
    JAPANESE = "ja"
    HINDI = "hi"


class Country(StrEnum):
    """ISO 3166-1 alpha-2."""

    INDIA = "IN"
    JAPAN = "JP"

    @property
    def partner(self) -> Country:
        return Country.JAPAN if self is Country.INDIA else Country.INDIA


class RegionCode(str):
    """An ISO 3166-2 code as the reference data writes it."""

    __slots__ = ()

    @property
    def country(self) -> Country:
        return Country(self[:2])


class StateCode(RegionCode):
    """A State or Union Territory of India: ``IN-GJ``."""

    __slots__ = ()


class PrefectureCode(RegionCode):
    """A prefecture of Japan: ``JP-22``."""

    __slots__ = ()


def region_code(text: str) -> StateCode | PrefectureCode:
    """Read a code; whether such a region exists is for the catalogue to say.

    Raises:
        ProblemError: ``region-unknown`` if the text has not the form of a code.
    """
    code = text.strip().upper()
    if re.fullmatch(r"IN-[A-Z]{2}", code):
        return StateCode(code)
    if re.fullmatch(r"JP-\d{2}", code):
        return PrefectureCode(code)
    raise refuse("region-unknown", region=text)


@dataclass(frozen=True, slots=True)
class Names:
    """One name in English, Japanese and Hindi; an unknown form is empty."""

    en: str
    ja: str = ""
    hi: str = ""

    def in_language(self, language: str) -> str:
        """The name in ``language`` (``en``, ``ja`` or ``hi``), or in English where unknown."""
        return {"ja": self.ja, "hi": self.hi}.get(language) or self.en


@dataclass(frozen=True, slots=True)
class Position:
    """WGS84 degrees."""

    latitude: float
    longitude: float


class RegionKind(StrEnum):
    """What a region is in its own country."""

    STATE = "state"
    UNION_TERRITORY = "ut"
    PREFECTURE = "prefecture"


@dataclass(frozen=True, slots=True)
class Region:
    """A State, Union Territory or prefecture.

    ``group`` is the key of its part of the country: ``South`` or ``Tohoku``.
    """

    code: StateCode | PrefectureCode
    kind: RegionKind
    names: Names
    group: str
    capital: Names
    capital_position: Position

    @property
    def country(self) -> Country:
        return self.code.country


def find_region(regions: Iterable[Region], text: str) -> Region:
    """The region that ``text`` means: a code, or a name in any of the three languages.

    Case, spaces and a trailing 県/府/都/道 do not matter.

    Raises:
        ProblemError: ``region-unknown`` with the nearest names in ``params["near"]``.
    """
    from difflib import get_close_matches

    wanted = _folded(text)
    by_name: dict[str, Region] = {}
    for region in regions:
        for form in (region.code, region.names.en, region.names.ja, region.names.hi):
            if form:
                by_name.setdefault(_folded(form), region)
    if wanted in by_name:
        return by_name[wanted]
    near = [by_name[form].names.en for form in get_close_matches(wanted, by_name, n=3)]
    raise refuse("region-unknown", region=text, near=tuple(dict.fromkeys(near)))


def _folded(text: str) -> str:
    folded = re.sub(r"[\s\-_.']+", "", text.casefold().replace("&", "and"))
    return re.sub(r"(?<=..)[県府都道]$", "", folded)
