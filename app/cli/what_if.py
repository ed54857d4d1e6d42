"""``setuhashi what-if ORIG-DEST...``: which pairs gain when routes are added or taken away."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from app.cli.days import day
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table, say
from app.cli.scoring import tell_scoring
from app.domain.flights import Flight
from app.domain.network_edits import EditKind, RouteEdit
from app.domain.problems import refuse
from app.domain.regions import Region, RegionCode
from app.domain.scenarios import Scenario
from app.domain.what_if import PairShift
from app.services.keep_scenarios import scenario_named
from app.services.try_routes import Standing, Standings, WhatIf
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed, region_name
from app.words.routes import edit_name
from app.words.what_if import totals_told

NAME = "what-if"
HELP = QT_TRANSLATE_NOOP("words", "which pairs gain when routes are added or taken away")
DAILY = 7
ADDED_FORM = "ORIG-DEST[:WEEKLY[:CARRIER]]"
CHANGED_FORM = "ORIG-DEST:WEEKLY"
PAIR_FORM = "ORIG-DEST"


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "added",
        nargs="*",
        type=_added,
        metavar="ROUTE",
        help=words.tr("route to add, {form}: 7 a week if not said").format(form=ADDED_FORM),
    )
    for option, read, form, told in (
        ("--without", _removed, PAIR_FORM, words.tr("route to take away")),
        ("--resume", _resumed, PAIR_FORM, words.tr("suspended route to fly again")),
        ("--change", _changed, CHANGED_FORM, words.tr("route to fly more or less often")),
    ):
        parser.add_argument(option, action="append", default=[], type=read, metavar=form, help=told)
    parser.add_argument("--on", type=day, metavar="DATE", help=words.tr("day of travel (today)"))
    parser.add_argument(
        "--scenario", metavar="NAME", help=words.tr("also the edits kept under this name")
    )
    parser.add_argument(
        "--keep", metavar="NAME", help=words.tr("keep all these edits as a scenario")
    )
    parser.add_argument("--list", action="store_true", help=words.tr("list the kept scenarios"))
    parser.add_argument(
        "--scores", action="store_true", help=words.tr("also how the pairs' scores follow")
    )
    add_top(parser, words, 20)
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Try the routes and print what changes, the greatest gain first."""
    kept = cases.flights.scenarios()
    if args.list:
        return _list(args, kept.values(), words)
    asked = _asked(args, kept.values(), cases.today())
    tried = cases.flights.what_if(asked.edits, asked.on)
    if args.keep is not None:
        cases.flights.keep_scenario(asked, words.tr("Kept as a scenario"), "")
        say(words.tr("The scenarios are kept."))
    standings = cases.flights.standings(tried.shift) if args.scores else {}
    if args.scores:
        tell_scoring(cases.match.in_force(), words)
    shown = first(tried.shift.pairs, args.top)
    if args.json:
        print_json(as_json(tried, shown, standings, asked.on))
    else:
        print_table(_table(tried, shown, standings, cases.regions(), words))
    return 0


def _asked(args: Namespace, kept: Iterable[Scenario], today: date) -> Scenario:
    """The edits of the kept scenario and those said, under the name to keep them by.

    Raises:
        ProblemError: ``scenario-not-kept``, ``no-scenario-kept``.
    """
    edits = (*args.without, *args.resume, *args.change, *args.added)
    if not args.scenario:
        return Scenario(args.keep or "", edits, args.on or today)
    former = scenario_named(kept, args.scenario)
    return Scenario(args.keep or "", (*former.edits, *edits), args.on or former.on)


def _list(args: Namespace, kept: Iterable[Scenario], words: Words) -> int:
    if args.json:
        print_json([asdict(each) for each in kept])
        return 0
    rows = [
        (
            each.name,
            each.on,
            listed(
                words,
                (
                    f"{edit_name(words, edit.kind)} {edit.origin}–{edit.destination}"
                    for edit in each.edits
                ),
            ),
        )
        for each in kept
    ]
    titles = (words.tr("Scenario"), words.tr("Day of travel"), words.tr("Edits that are tried"))
    print_table(Table(titles, rows, empty=words.tr("None kept")))
    return 0


def as_json(
    tried: WhatIf, shown: Sequence[PairShift], standings: Standings, on: date
) -> dict[str, Any]:
    """The whole with the keys of PRODUCT part 5."""
    shift = tried.shift
    before, after = shift.mean_hours or (None, None)
    return {
        "on": on,
        "routes": [
            _route(edit, flight) for edit, flight in zip(tried.edits, tried.flights, strict=True)
        ],
        "before": {"mean_hours": before},
        "after": {"mean_hours": after},
        "pairs_gaining": shift.gaining,
        "pairs_losing": shift.losing,
        "gained_hours": shift.gained_hours,
        "lost_hours": shift.lost_hours,
        "pairs": [_pair(pair) | _standing(pair, standings) for pair in shown],
    }


def _route(edit: RouteEdit, flight: Flight | None) -> dict[str, Any]:
    return {
        "change": edit.kind,
        "from": edit.origin,
        "to": edit.destination,
        "weekly": flight and flight.weekly,
        "carriers": flight and list(flight.carriers),
        "hours": flight and flight.hours,
        "estimated": flight and flight.estimated,
    }


def _pair(pair: PairShift) -> dict[str, Any]:
    before, after = pair.before, pair.after
    return {
        "state": pair.state,
        "prefecture": pair.prefecture,
        "before_hours": before and before.hours,
        "after_hours": after and after.hours,
        "gain_hours": pair.gain_hours,
        "before_changes": before and before.changes,
        "after_changes": after and after.changes,
        "before_weekly": before and before.weekly,
        "after_weekly": after and after.weekly,
    }


def _standing(pair: PairShift, standings: Standings) -> dict[str, Any]:
    sides = standings.get((pair.state, pair.prefecture))
    if sides is None:
        return {}
    before, after = sides
    return {
        "before_score": before.score,
        "after_score": after.score,
        "before_rank": before.rank,
        "after_rank": after.rank,
    }


def _table(
    tried: WhatIf,
    shown: Sequence[PairShift],
    standings: Standings,
    regions: Mapping[RegionCode, Region],
    words: Words,
) -> Table:
    titles = (words.tr("State"), words.tr("Prefecture"), words.tr("Before"), words.tr("After"))
    measured = (words.tr("Gain"), words.tr("Changes"), words.tr("A week"))
    scored = (words.tr("Score"), words.tr("Rank")) if standings else ()
    return Table(
        (*titles, *measured, *scored),
        [_line(pair, standings, regions, words) for pair in shown],
        heading=_heading(tried, words),
        notes=_notes(tried, words, scored=bool(standings)),
        empty=words.tr("No pair's quickest journey changes."),
    )


def _line(
    pair: PairShift, standings: Standings, regions: Mapping[RegionCode, Region], words: Words
) -> tuple[str, ...]:
    before, after, gain = pair.before, pair.after, pair.gain_hours
    journey = (
        region_name(words, regions, pair.state),
        region_name(words, regions, pair.prefecture),
        f"{before.hours:.1f}" if before else "–",
        f"{after.hours:.1f}" if after else "–",
        "" if gain is None else f"{gain:+z.1f}",
        _turned(before.changes if before else None, after.changes if after else None),
        _turned(before.weekly if before else None, after.weekly if after else None),
    )
    sides = standings.get((pair.state, pair.prefecture))
    return (*journey, *_stood(*sides)) if sides else journey


def _stood(before: Standing, after: Standing) -> tuple[str, str]:
    return f"{before.score:.3f} → {after.score:.3f}", _turned(before.rank, after.rank)


def _turned(before: float | None, after: float | None) -> str:
    if before == after:
        return _number(after)
    return f"{_number(before)} → {_number(after)}"


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"


def _heading(tried: WhatIf, words: Words) -> str:
    return "\n".join(
        f"{edit_name(words, edit.kind)}: {edit.origin}–{edit.destination}{_flown(flight, words)}"
        for edit, flight in zip(tried.edits, tried.flights, strict=True)
    )


def _flown(flight: Flight | None, words: Words) -> str:
    if flight is None:
        return ""
    mark = "~" if flight.estimated else ""
    weekly = words.tr("{weekly} a week").format(weekly=_number(flight.weekly))
    hours = words.tr("{hours} h").format(hours=f"{mark}{flight.hours:.1f}")
    return f" ({listed(words, (weekly, hours, *flight.carriers))})"


def _notes(tried: WhatIf, words: Words, *, scored: bool) -> list[str]:
    notes = [*totals_told(words, tried.shift), words.tr("~ marks a time that is estimated.")]
    if scored:
        notes.append(words.tr("Ranks are among all pairs."))
    if any(edit.kind is EditKind.ADDED and not edit.carrier for edit in tried.edits):
        notes.append(
            words.tr("A change to an added route without a carrier counts as two tickets.")
        )
    return notes


def _added(text: str) -> RouteEdit:
    origin, destination, weekly, carrier = _parts(
        text, rf"{_PAIR}(?:{_WEEKLY}(?::(\w\w))?)?", ADDED_FORM
    )
    return RouteEdit(
        EditKind.ADDED, origin, destination, int(weekly or DAILY), (carrier or "").upper()
    )


def _changed(text: str) -> RouteEdit:
    origin, destination, weekly = _parts(text, _PAIR + _WEEKLY, CHANGED_FORM)
    return RouteEdit(EditKind.CHANGED, origin, destination, int(weekly))


def _removed(text: str) -> RouteEdit:
    origin, destination = _parts(text, _PAIR, PAIR_FORM)
    return RouteEdit(EditKind.REMOVED, origin, destination)


def _resumed(text: str) -> RouteEdit:
    origin, destination = _parts(text, _PAIR, PAIR_FORM)
    return RouteEdit(EditKind.RESUMED, origin, destination)


_PAIR = r"([A-Z]{3})-([A-Z]{3})"
_WEEKLY = r":(-?\d{1,9})"


def _parts(text: str, pattern: str, form: str) -> tuple[str, ...]:
    found = re.fullmatch(pattern, text.upper(), re.ASCII)
    if found is None:
        raise refuse("route-wrong", text=text, form=form)
    return found.groups()
