"""``setuhashi forums``: forums, their meetings, and an agenda by sector fit."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli.exchange_cases import ExchangeCases, namer
from app.cli.opportunities import match_as_json
from app.cli.parser import add_json, add_top, first
from app.cli.practices import as_json as practice_as_json
from app.cli.printing import Table, print_json, print_table, say
from app.domain.forums import SectorFit
from app.domain.problems import refuse
from app.services.prepare_forum import ForumAgenda, ForumSheet
from app.services.task import Unattended
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import reason_text
from app.words.ties import status_name

NAME = "forums"
HELP = QT_TRANSLATE_NOOP("words", "forums, their meetings, and what they could talk about")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    kind_help = words.tr("only this kind, such as 'business body'")
    parser.add_argument("--kind", default="", metavar="KIND", help=kind_help)
    parser.add_argument(
        "--agenda", default="", metavar="ID", help=words.tr("sectors for a meeting of this forum")
    )
    parser.add_argument(
        "--states",
        nargs="+",
        default=(),
        metavar="STATE",
        help=words.tr("States, or parts of the country such as West, for the agenda"),
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=words.tr("write the agenda as .pdf, .docx, .html, .xlsx or .csv"),
    )
    add_top(parser, words, 0)
    add_json(parser, words)


def run(args: Namespace, cases: ExchangeCases, words: Words) -> int:
    """List the forums that fit the filters, or propose the agenda of one."""
    if (args.out or args.states) and not args.agenda:
        raise refuse("agenda-missing")
    if args.agenda:
        return _show_agenda(args, cases, words)
    found = first(cases.exchange.forums(args.region, args.kind), args.top)
    if args.json:
        print_json([as_json(sheet) for sheet in found])
    else:
        print_table(_table(found, words))
    return 0


def _show_agenda(args: Namespace, cases: ExchangeCases, words: Words) -> int:
    agenda = cases.exchange.agenda(args.agenda, args.states)
    sectors = first(agenda.sectors, args.top)
    if args.out:
        agenda = replace(agenda, sectors=tuple(sectors))
        file = cases.documents.write_agenda(agenda, args.out, words.language, Unattended())
        say(words.tr("written: {file}").format(file=file))
    elif args.json:
        print_json(agenda_as_json(agenda, sectors))
    else:
        print_table(_agenda_table(agenda, sectors, cases, words))
    return 0


def as_json(sheet: ForumSheet) -> dict[str, Any]:
    """A forum with its meetings."""
    it = sheet.forum
    return {
        "id": it.forum_id,
        "name": it.name,
        "kind": it.kind,
        "members": list(it.members),
        "founded_on": it.founded_on,
        "status": it.status,
        "source": it.source.title,
        "url": it.source.url,
        "note": it.note,
        "meetings": [
            {"id": each.meeting_id, "held_on": each.held_on, "text": each.text}
            for each in sheet.meetings
        ],
    }


def agenda_as_json(agenda: ForumAgenda, sectors: Any) -> dict[str, Any]:
    """The agenda with the forum, both sides, sectors and themes."""
    themes = agenda.themes
    return {
        "forum": as_json(agenda.sheet),
        "states": list(agenda.states),
        "prefectures": list(agenda.prefectures),
        "sectors": [_sector_as_json(sector) for sector in sectors],
        "matches": [match_as_json(match) for match in themes.matches],
        "practices": [practice_as_json(practice) for practice in themes.practices],
        "products": [{"region": note.region, "text": note.text} for note in themes.products],
    }


def _sector_as_json(it: SectorFit) -> dict[str, Any]:
    return {
        "sector": it.sector,
        "fit": it.fit,
        "to_japan": it.to_japan,
        "to_india": it.to_india,
        "both": it.both,
        "carriers": [
            {"state": each.state, "prefecture": each.prefecture, "fit": each.fit}
            for each in it.carriers
        ],
        "reasons": [{"code": each.code, **each.params} for each in it.reasons],
    }


def _table(found: Any, words: Words) -> Table:
    titles = ("ID", words.tr("Forum"), words.tr("Members"), words.tr("Last meeting"))
    rows = [
        (
            sheet.forum.forum_id,
            words.text(sheet.forum.name),
            len(sheet.forum.members),
            sheet.meetings[-1].held_on if sheet.meetings else "",
            status_name(words, sheet.forum.status),
        )
        for sheet in found
    ]
    return Table(
        (*titles, words.tr("Status")), rows, empty=words.tr("No forum fits these filters.")
    )


def _agenda_table(agenda: ForumAgenda, sectors: Any, cases: ExchangeCases, words: Words) -> Table:
    name_of = namer(cases, words)
    titles = (words.tr("Sector"), words.tr("Fit"), words.tr("Strongest pair"), words.tr("Why"))
    rows = [
        (
            name_of(it.sector),
            f"{it.fit:.2f}",
            f"{name_of(it.carriers[0].state)} – {name_of(it.carriers[0].prefecture)}",
            " ".join(reason_text(words, each, name_of) for each in it.reasons),
        )
        for it in sectors
    ]
    return Table(titles, rows, heading=words.text(agenda.sheet.forum.name))
