"""Columns of the tables of route ideas and of data quality."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.flight_quality import Fault, FlightData, WeakEdge
from app.domain.regions import Region, RegionCode
from app.domain.route_ideas import RouteIdea
from app.ui.kit.table import Column
from app.words.amounts import exact, rounded
from app.words.catalogue import Words
from app.words.flight_quality import edge_name, fault_name
from app.words.formats import known_day, listed, region_name
from app.words.route_ideas import passengers_told, place_told


def idea_columns(words: Words) -> tuple[Column[RouteIdea], ...]:
    """Columns of the ranked ideas; the second is drawn as a range."""
    return (
        Column(
            words.tr("Place"),
            lambda idea: place_told(words, idea),
            lambda idea: idea.rank,
            number=True,
        ),
        Column(
            words.tr("Range of places"),
            lambda idea: place_told(words, idea),
            lambda idea: idea.rank,
        ),
        Column(words.tr("Route"), _route, _route),
        Column(
            words.tr("In reach"),
            lambda idea: passengers_told(words, idea.local),
            lambda idea: idea.local.middle,
        ),
        Column(
            words.tr("Feed in India"),
            lambda idea: passengers_told(words, idea.feed_india),
            lambda idea: idea.feed_india.middle,
        ),
        Column(
            words.tr("Feed in Japan"),
            lambda idea: passengers_told(words, idea.feed_japan),
            lambda idea: idea.feed_japan.middle,
        ),
        Column(
            words.tr("Hours saved"),
            lambda idea: rounded(words, idea.saved_hours),
            lambda idea: round(idea.saved_hours, 1),
            number=True,
        ),
        Column(
            words.tr("Pairs"),
            lambda idea: exact(words, idea.pairs_gaining),
            lambda idea: idea.pairs_gaining,
            number=True,
        ),
        Column(
            words.tr("Remarks"),
            lambda idea: str(len(idea.flags)) if idea.flags else "",
            lambda idea: len(idea.flags),
            number=True,
        ),
        Column(
            words.tr("Wishes"),
            lambda idea: str(len(idea.wishes)) if idea.wishes else "",
            lambda idea: len(idea.wishes),
            number=True,
        ),
        Column(
            words.tr("Score"),
            lambda idea: f"{idea.score:.3f}",
            lambda idea: idea.score,
            number=True,
        ),
    )


def fault_columns(words: Words, data: FlightData) -> tuple[Column[Fault], ...]:
    """Columns of the summary: how many parts have a fault, how many journeys rest on one."""
    return (
        Column(
            words.tr("What is weak"),
            lambda fault: fault_name(words, fault),
            lambda fault: fault_name(words, fault),
            tip=lambda fault: fault_name(words, fault),
            stretch=True,
        ),
        Column(
            words.tr("Parts"),
            lambda fault: exact(words, data.totals.get(fault, 0)),
            lambda fault: data.totals.get(fault, 0),
            number=True,
        ),
        Column(
            words.tr("Journeys"),
            lambda fault: exact(words, data.resting.get(fault, 0)),
            lambda fault: data.resting.get(fault, 0),
            number=True,
        ),
    )


def edge_columns(
    words: Words, regions: Mapping[RegionCode, Region]
) -> tuple[Column[WeakEdge], ...]:
    """Columns of the weak parts of the network."""

    def ends(edge: WeakEdge) -> str:
        places = (region_name(words, regions, code) for code in (edge.origin, edge.destination))
        return "–".join(filter(None, places))

    def faults(edge: WeakEdge) -> str:
        return listed(words, (fault_name(words, fault) for fault in edge.faults))

    return (
        Column(
            words.tr("Part"),
            lambda edge: edge_name(words, edge.kind),
            lambda edge: edge_name(words, edge.kind),
        ),
        Column(words.tr("Where"), ends, ends, tip=ends, stretch=True),
        Column(words.tr("What is weak"), faults, faults, tip=faults, stretch=True),
        Column(words.tr("As of"), lambda e: known_day(words, e.as_of), lambda e: e.as_of),
        Column(
            words.tr("Journeys"),
            lambda edge: exact(words, edge.journeys),
            lambda edge: edge.journeys,
            number=True,
        ),
        Column(
            words.tr("Record"),
            lambda edge: words.tr("my record") if edge.own else words.tr("reference"),
            lambda edge: edge.own,
        ),
    )


def _route(idea: RouteIdea) -> str:
    return f"{idea.origin}–{idea.destination}"
