"""``setuhashi targets``: the eight lines of effort, what is reached, what of ours serves them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from app.cli.exchange_cases import ExchangeCases
from app.cli.parser import add_json, add_top, first
from app.cli.printing import Table, print_json, print_table, say
from app.domain.programme import LINES, Point
from app.services.report_programme import LineSheet, ProgrammeReport, TargetSheet
from app.services.task import Unattended
from app.services.use_cases.programme import ProgrammeCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.programme import aim

NAME = "targets"
HELP = QT_TRANSLATE_NOOP("words", "the eight lines of effort: targets, progress, what serves them")


class ProgrammeReports(ExchangeCases, Protocol):
    """The part of the use cases that this command needs."""

    @property
    def programme(self) -> ProgrammeCases: ...


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--line", choices=LINES, default="", help=words.tr("line of effort"))
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE.pdf|.docx|.xlsx|.html",
        help=words.tr("write the report to this file"),
    )
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: ProgrammeReports, words: Words) -> int:
    """List the targets of every line, or of one; or write the report on them."""
    if args.out:
        file = cases.programme.write(args.out, args.line, words.language, Unattended())
        say(words.tr("written: {file}").format(file=file))
        return 0
    report = cases.exchange.programme(args.line)
    if args.json:
        print_json(as_json(report, args.top))
    else:
        print_table(_table(report, args.top, words))
    return 0


def as_json(report: ProgrammeReport, top: int) -> list[dict[str, Any]]:
    """The lines with their targets (at most ``top`` of each) and the ids of what serves them."""
    return [_line_as_json(sheet, top) for sheet in report.lines]


def _line_as_json(sheet: LineSheet, top: int) -> dict[str, Any]:
    return {
        "line": sheet.line,
        "targets": [_target_as_json(each) for each in first(sheet.targets, top)],
        "ties": [tie.tie_id for tie in sheet.ties],
        "visits": [visit.visit_id for visit in sheet.visits],
        "opportunities": [each.opportunity_id for each in sheet.opportunities],
    }


def _target_as_json(sheet: TargetSheet) -> dict[str, Any]:
    it = sheet.target
    return {
        "id": it.target_id,
        "title": it.title,
        "kind": it.kind,
        "quantity": it.quantity,
        "unit": it.unit,
        "baseline_year": it.baseline_year,
        "target_year": it.target_year,
        "due": _points(sheet.due),
        "reached": _points(sheet.reached),
        "counted": sheet.counted,
        "behind": sheet.behind,
        "progress": [
            {"held_on": p.held_on, "value": p.value, "unit": p.unit, "text": p.text}
            for p in sheet.progress
        ],
        "source": it.source.title,
        "url": it.source.url,
    }


def _points(points: tuple[Point, ...]) -> list[dict[str, Any]]:
    return [{"day": point.day, "value": point.value} for point in points]


def _table(report: ProgrammeReport, top: int, words: Words) -> Table:
    titles = (
        words.tr("Line"),
        "ID",
        words.tr("Title"),
        words.tr("Target"),
        words.tr("Reached"),
        words.tr("As of"),
    )
    rows = [row for line in report.lines for row in _rows(line, top, words)]
    served = words.tr(
        "Line {line} – ties: {ties}, visits: {visits}, opportunities: {opportunities}"
    )
    notes = [
        served.format(
            line=line.line,
            ties=len(line.ties),
            visits=len(line.visits),
            opportunities=len(line.opportunities),
        )
        for line in report.lines
    ]
    return Table(titles, rows, notes=notes)


def _rows(line: LineSheet, top: int, words: Words) -> Iterator[tuple[object, ...]]:
    for sheet in first(line.targets, top):
        it = sheet.target
        quantity = "" if it.quantity is None else aim(words, sheet)
        last = sheet.reached[-1] if sheet.reached else None
        reached = (f"{last.value:g}", last.day.isoformat()) if last else ("", "")
        yield line.line, it.target_id, words.text(it.title), quantity, *reached
