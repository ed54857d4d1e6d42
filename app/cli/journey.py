"""``setuhashi journey FROM TO``: door-to-door journeys between two regions."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.cli.days import day
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table
from app.domain.journeys import Journey, Leg
from app.domain.regions import Region, RegionCode
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.journeys import mode_name, stop_name

NAME = "journey"
HELP = QT_TRANSLATE_NOOP("words", "door-to-door journeys between two regions")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("origin", metavar="FROM", help=words.tr("code or name"))
    parser.add_argument("destination", metavar="TO", help=words.tr("code or name"))
    parser.add_argument("--on", type=day, metavar="DATE", help=words.tr("day of travel (today)"))
    add_top(parser, words, 5)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Find the journeys and print them, best first."""
    found = first(cases.flights.journeys(args.origin, args.destination, args.on), args.top)
    if args.json:
        print_json([as_json(journey) for journey in found])
    else:
        print_table(_table(found, cases.regions(), words))
    return 0


def as_json(journey: Journey) -> dict[str, Any]:
    """One journey with the keys of PRODUCT part 5."""
    return {
        "hours": journey.hours,
        "stops": journey.stops,
        "weekly": journey.weekly,
        "legs": [_leg(leg) for leg in journey.legs],
    }


def _leg(leg: Leg) -> dict[str, Any]:
    return {
        "mode": leg.mode,
        "from": leg.origin,
        "to": leg.destination,
        "hours": leg.hours,
        "wait_hours": leg.wait_hours,
        "carrier": leg.carrier,
        "weekly": leg.weekly,
        "estimated": leg.estimated,
        "source": leg.source.title if leg.source else "",
        "as_of": leg.as_of,
        "own": leg.own,
        "validity_known": not leg.undated,
    }


def _table(found: Sequence[Journey], regions: Mapping[RegionCode, Region], words: Words) -> Table:
    return Table(
        (words.tr("Hours"), words.tr("Changes"), words.tr("A week"), words.tr("Way")),
        [
            (
                f"{journey.hours:.1f}",
                journey.stops,
                "?" if journey.weekly is None else f"{journey.weekly:g}",
                _way(journey, regions, words),
            )
            for journey in found
        ],
        notes=[words.tr("~ marks a time that is estimated."), *_undated(found, words)],
    )


def _undated(found: Sequence[Journey], words: Words) -> Iterator[str]:
    if any(leg.undated for journey in found for leg in journey.legs):
        yield words.tr("* marks a flight of unknown first day: it counts as flown on any day.")


def _way(journey: Journey, regions: Mapping[RegionCode, Region], words: Words) -> str:
    steps = (_step(leg, regions, words) for leg in journey.legs)
    return " ".join([stop_name(words, regions, journey.legs[0].origin), *steps])


def _step(leg: Leg, regions: Mapping[RegionCode, Region], words: Words) -> str:
    hours = f"{'~' if leg.estimated else ''}{leg.hours:.1f}"
    told = words.tr("{hours} h").format(hours=hours) + ("*" if leg.undated else "")
    by = " ".join(part for part in (mode_name(words, leg.mode), leg.carrier, told) if part)
    return f"—{by}→ {stop_name(words, regions, leg.destination)}"
