"""Public holidays of both countries from the library ``holidays``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from app.domain.calendar import Basis, Hardness, Window
from app.domain.plan_problem import PUBLIC_HOLIDAY
from app.domain.provenance import Source

JAPAN = ("public", "bank")
INDIA = ("public", "government")
"""Government holidays are those on which the offices of a State are closed."""


class PublicHolidays:
    """Holidays as windows of a day each: by State for India, for the nation for Japan.

    A day that the library itself calls estimated (feasts by sight of the moon) is *expected*,
    every other *computed*. Names are English, whatever the language of the machine. Delhi and
    Nagaland have only the national list.
    """

    def windows(self, first_year: int, last_year: int) -> tuple[Window, ...]:
        """Public holidays of the years asked (both included), by day and place.

        The library warns of years whose feasts by the moon it does not know yet: these are left
        out, and who asks for years beyond the calendar says so.
        """
        from warnings import catch_warnings, filterwarnings

        with catch_warnings():
            filterwarnings("ignore", "Requested Holidays are available only")
            return self._windows(range(first_year, last_year + 1))

    def _windows(self, years: range) -> tuple[Window, ...]:
        from importlib.metadata import version

        import holidays

        source = Source(f"Python package holidays {version('holidays')}")
        japan = holidays.country_holidays("JP", language="en_US", years=years, categories=JAPAN)
        found = list(_windows("JP", japan, source))
        for state in holidays.list_supported_countries()["IN"]:
            days = holidays.country_holidays(
                "IN", subdiv=state, language="en_IN", years=years, categories=INDIA
            )
            found += _windows(f"IN-{state}", days, source)
        return tuple(sorted(found, key=lambda window: (window.start, window.where)))


def _windows(where: str, days: Mapping[date, str], source: Source) -> Iterator[Window]:
    for day, name in days.items():
        basis = Basis.EXPECTED if "(estimated)" in name else Basis.COMPUTED
        yield Window(where, PUBLIC_HOLIDAY, name, day, day, Hardness.AVOID, basis, source)
