"""What a cell means: texts, numbers and days as they are written in India and Japan."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.problems import refuse
from app.services.sheets import Cell

SCALES = {
    "thousand": 10**3,
    "千": 10**3,
    "万": 10**4,
    "lakh": 10**5,
    "lakhs": 10**5,
    "लाख": 10**5,
    "million": 10**6,
    "百万": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "करोड़": 10**7,
    "億": 10**8,
    "billion": 10**9,
    "兆": 10**12,
    "trillion": 10**12,
}
_SCALES = {unicodedata.normalize("NFKC", word): scale for word, scale in SCALES.items()}
_LONGEST_NUMBER = 40
_AMOUNT = re.compile(
    r"(?P<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}|\d+)?(?:\.\d+)?(?:e[+-]?\d{1,3})?)"
    r"\s*(?P<suffix>\D*)"
)
_MINUS = str.maketrans("−▲△", "---")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_JAPANESE = re.compile(r"(令和|平成|昭和)?\s*(\d{1,4}|元)年(?:\s*(\d{1,2})月(?:\s*(\d{1,2})日)?)?")
_NAMED_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s\-.]*([a-z]{3,9})\.?[\s\-,.]*(\d{4})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written, and the factor that a word beside it tells (``lakh``, ``万``, ``%``)."""

    number: Decimal
    scale: int | None = None
    percent: bool = False

    def in_unit(self, unit: str) -> float:
        """The number in ``unit``: ``2.5 lakh`` is 0.025 in ``INR crore``; alone it is as it is.

        Raises:
            ProblemError: ``cell-percent-wrong`` for a percentage where the unit is none.
        """
        if self.percent and not unit.startswith("percent"):
            raise refuse("cell-percent-wrong", unit=unit)
        if self.scale is None:
            return float(self.number)
        return float(self.number * self.scale / _scale_in(unit))


def text_of(cell: Cell) -> str:
    """The cell as a text without space around it, its lines parted by a line feed alone.

    Raises:
        ProblemError: ``cell-control-character``.
    """
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = str(cell).replace("\r\n", "\n").replace("\r", "\n").strip()
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in text):
        raise refuse("cell-control-character")
    return text


def amount_of(cell: Cell) -> Amount:
    """The number in a cell: ``1,23,456.5``, ``12.5万``, ``2.5 lakh``, ``▲3``, ``7%``.

    Raises:
        ProblemError: ``cell-number-unclear``.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        written = repr(cell)
    else:
        written = text_of(cell)
    plain = unicodedata.normalize("NFKC", written).translate(_MINUS).casefold()
    found = _AMOUNT.fullmatch(plain)
    if not found or len(plain) > _LONGEST_NUMBER or not any(map(str.isdecimal, plain)):
        raise refuse("cell-number-unclear", text=written)
    suffix = found["suffix"].strip()
    if suffix and suffix != "%" and suffix not in _SCALES:
        raise refuse("cell-number-unclear", text=written)
    return Amount(Decimal(found["number"].replace(",", "")), _SCALES.get(suffix), suffix == "%")


def day_of(cell: Cell) -> date | None:
    """A real date, or ISO, Japanese or Indian writing that can mean one day only.

    Raises:
        ProblemError: ``cell-day-ambiguous`` (``05/06/2026``) or ``cell-day-unclear``.
    """
    written = partial_day_of(cell)
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise refuse("cell-day-unclear", text=written) from error


def partial_day_of(cell: Cell) -> str:
    """As ``day_of``, in ISO, as exact as given: ``2026-06-05``, ``2026-06``, ``2026``; or empty.

    Raises:
        ProblemError: as ``day_of``.
    """
    if isinstance(cell, date):
        return cell.isoformat()
    written = text_of(cell)
    if not written:
        return ""
    parts = _parts_of_day(unicodedata.normalize("NFKC", written).casefold(), written)
    try:
        date(*(*parts, 1, 1)[:3])
    except (ValueError, OverflowError) as error:
        raise refuse("cell-day-unclear", text=written) from error
    return "-".join(f"{part:0{4 if place == 0 else 2}}" for place, part in enumerate(parts))


def _parts_of_day(plain: str, written: str) -> list[int]:
    """Year, month and day, as far as given."""
    if found := _ISO.fullmatch(plain):
        return [int(part) for part in found.groups() if part]
    if found := _JAPANESE.fullmatch(plain):
        era, year, *rest = found.groups()
        return [
            _ERAS.get(era, 0) + (1 if year == "元" else int(year)),
            *(int(part) for part in rest if part),
        ]
    if (found := _NAMED_MONTH.fullmatch(plain)) and found[2][:3] in _MONTHS:
        return [int(found[3]), _MONTHS.index(found[2][:3]) + 1, int(found[1])]
    if found := _DAY_AND_MONTH.fullmatch(plain):
        first, second, year = map(int, found.groups())
        return _day_before_month(first, second, year, written)
    raise refuse("cell-day-unclear", text=written)


def _day_before_month(first: int, second: int, year: int, written: str) -> list[int]:
    """India writes the day first; where it could be the month, nobody can tell."""
    if first != second and first <= len(_MONTHS) and second <= len(_MONTHS):
        raise refuse("cell-day-ambiguous", text=written)
    return [year, second, first] if second <= len(_MONTHS) else [year, first, second]


def choice_of(cell: Cell, known: Collection[str]) -> str:
    """One of ``known``, whatever its case.

    Raises:
        ProblemError: ``cell-choice-unknown``.
    """
    text = text_of(cell)
    by_form = {each.casefold(): each for each in known}
    if text and text.casefold() not in by_form:
        raise refuse("cell-choice-unknown", text=text, known=tuple(known))
    return by_form.get(text.casefold(), "")


def _scale_in(unit: str) -> int:
    words = re.split(r"\s+", unit.split(" per ", maxsplit=1)[0])
    return next((_SCALES[word] for word in words if word in _SCALES), 1)
