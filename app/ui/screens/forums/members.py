"""Who takes part in a forum: proposals by the parts of the countries, and choices of States."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import Country, Region, RegionCode
from app.domain.ties import Forum


def parts_of(regions: Mapping[RegionCode, Region], country: Country) -> tuple[str, ...]:
    """The parts of a country, in the order of their first region."""
    own = (region.group for region in regions.values() if region.country is country)
    return tuple(dict.fromkeys(own))


def members_of(
    regions: Mapping[RegionCode, Region], forum: Forum, country: Country
) -> tuple[RegionCode, ...]:
    """The forum's members of one country."""
    known = (RegionCode(code) for code in forum.members if RegionCode(code) in regions)
    return tuple(code for code in known if code.country is country)


def proposed_members(regions: Mapping[RegionCode, Region], forum: Forum) -> tuple[RegionCode, ...]:
    """Members as entered; without prefectures also those of the part that the name tells.

    ``Kyushu counterpart ...`` proposes the prefectures of Kyushu and Okinawa.
    """
    known = tuple(RegionCode(code) for code in forum.members if RegionCode(code) in regions)
    if members_of(regions, forum, Country.JAPAN):
        return known
    named = (
        region.code
        for region in regions.values()
        if region.country is Country.JAPAN
        and any(part in forum.name for part in region.group.split("-"))
    )
    return (*known, *named)
