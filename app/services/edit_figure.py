"""The officer's own figures: keep one over the reference, take it back, compare both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.problems import Problem, raise_if_any
from app.domain.provenance import Figure
from app.domain.regions import Names
from app.domain.stated_figures import (
    FIGURE,
    FIGURE_KINDS,
    Scale,
    Scales,
    StatedFigure,
    scales_of,
    wrong_in_figure,
)
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """An own figure beside what the reference says; None where it says nothing."""

    kind: str
    own: StatedFigure
    reference: Figure | None


def edit_figure(store: Store, kind: str, stated: StatedFigure, reason: str) -> Changes:
    """Keep the officer's own figure; ``kind`` is one of ``FIGURE_KINDS``.

    Raises:
        ProblemError: everything that is wrong with the figure; nothing was changed.
    """
    with store.begin() as work:
        raise_if_any((*_wrong_reason(reason), *wrong_in(work, kind, stated)))
        work.records.keep(kind, stated.record_key, as_own(stated), reason.strip())
        work.commit()
    return Changes(frozenset({kind}), (stated.record_key,))


def withdraw_figure(store: Store, kind: str, record_key: str, reason: str) -> Changes:
    """Take the officer's own figure back: the reference's, if any, shows again.

    Raises:
        ProblemError: ``reason-missing`` or ``record-not-own``; nothing was changed.
    """
    raise_if_any(_wrong_reason(reason))
    with store.begin() as work:
        work.records.withdraw(kind, record_key, reason.strip())
        work.commit()
    return Changes(frozenset({kind}), (record_key,))


def wrong_in(work: UnitOfWork, kind: str, stated: StatedFigure) -> tuple[Problem, ...]:
    """Everything that forbids keeping ``stated``."""
    regions = {region.code for region in work.profiles.regions()}
    if stated.region not in regions:
        return (Problem("region-unknown", {"region": stated.region}),)
    scale = known_scales(work, kind).get((stated.region[:2], stated.key))
    return tuple(wrong_in_figure(stated, scale))


def known_scales(work: UnitOfWork, kind: str) -> Scales:
    """The scale of every key that a figure of this kind may have, by country and key."""
    scales = dict(scales_of(work.profiles.reference_figures(kind)))
    if kind == FIGURE:
        for key, indicator in work.profiles.indicators().items():
            if not {("IN", key), ("JP", key)} & scales.keys():
                scales |= {(country, key): Scale(indicator.unit) for country in ("IN", "JP")}
    return scales


def figure_names(work: UnitOfWork) -> Mapping[str, Names]:
    """By key, the names of all that a figure can be of: indicators, sectors and blocks."""
    profiles = work.profiles
    return {
        **{key: each.names for key, each in profiles.indicators().items()},
        **{each.code: each.names for each in profiles.sectors()},
        **{each.code: each.names for each in profiles.blocks()},
    }


def as_own(stated: StatedFigure) -> StatedFigure:
    """``stated`` with the mark of the officer's."""
    return replace(stated, figure=replace(stated.figure, edited=True))


def figures_as_they_stand(work: UnitOfWork, kind: str) -> Mapping[str, StatedFigure]:
    """By record key, every figure of every year: the reference with own figures over it."""
    reference = work.profiles.reference_figures(kind)
    known = {stated.record_key: stated for stated in reference}
    return {**known, **work.records.standing(kind, StatedFigure)}


def own_figure_differences(work: UnitOfWork) -> tuple[FigureDifference, ...]:
    """Every own figure beside the reference's of the same year."""
    found = []
    for kind in FIGURE_KINDS:
        own = work.records.standing(kind, StatedFigure)
        stated = work.profiles.reference_figures(kind) if own else ()
        known = {each.record_key: each.figure for each in stated}
        found += [FigureDifference(kind, each, known.get(key)) for key, each in own.items()]
    return tuple(found)


def _wrong_reason(reason: str) -> tuple[Problem, ...]:
    return () if reason.strip() else (Problem("reason-missing"),)
