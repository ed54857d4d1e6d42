"""The officer's own figures over those of the reference."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from app.domain.figures import year_of
from app.domain.provenance import Figure
from app.domain.stated_figures import StatedFigure
from app.store.figure_reading import ByRegion


def over_figures(
    reference: ByRegion, own: Iterable[StatedFigure], basis_years: Mapping[str, str]
) -> ByRegion:
    """Own figures of an indicator's basis year win; others fill what the reference lacks.

    Of several that could fill a gap the latest does. Another year never takes the place of a
    figure of the basis year, so that regions are compared within one year.
    """
    own = sorted(own, key=lambda stated: year_of(stated.figure.year) or 0)
    found = _copy(reference)
    for stated in own:
        if stated.key not in reference.get(stated.region, {}):
            _put(found, stated)
    for stated in own:
        if stated.figure.year == basis_years.get(stated.key):
            _put(found, stated)
    return found


def over_economy(
    reference: ByRegion,
    own: Iterable[StatedFigure],
    years: Mapping[str, str],
    keys: Collection[str],
) -> ByRegion:
    """Own sectors or blocks (``keys``) of the year in which their country is compared."""
    found = _copy(reference)
    for stated in own:
        if stated.key in keys and stated.figure.year == years.get(stated.region[:2]):
            _put(found, stated)
    return found


def _copy(reference: ByRegion) -> dict[str, dict[str, Figure]]:
    return {region: dict(figures) for region, figures in reference.items()}


def _put(found: dict[str, dict[str, Figure]], stated: StatedFigure) -> None:
    found.setdefault(stated.region, {})[stated.key] = stated.figure
