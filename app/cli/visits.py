"""``setuhashi visits``: visits on record and planned, or what is due of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from app.cli.parser import add_json, whole_number
from app.cli.past_visits import HistoryCases, show_count, show_past
from app.cli.printing import Table, print_json, print_table, say
from app.cli.visit_rows import visit_cells
from app.domain.problems import refuse
from app.domain.regions import Region, RegionCode
from app.domain.visit_gates import GateDue
from app.domain.visit_record import VisitRecord, VisitState
from app.domain.visits import Lead
from app.services.list_visits import ActionDue, VisitFilter, VisitsDue
from app.services.task import Unattended
from app.services.use_cases.records import PAPERS, PaperOrder, RecordCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.visit_records import STATES
from app.words.visit_terms import GATES

NAME = "visits"
HELP = QT_TRANSLATE_NOOP("words", "visits on record and planned, and what is due of them")


class VisitCases(HistoryCases, Protocol):
    """The use cases that this command needs."""

    @property
    def records(self) -> RecordCases: ...


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "--year", type=whole_number("--year"), metavar="Y", help=words.tr("programme year")
    )
    parser.add_argument(
        "--lead", choices=[lead.value for lead in Lead], help=words.tr("one ministry only")
    )
    states = [state.value for state in VisitState]
    parser.add_argument("--state", choices=states, help=words.tr("only visits that are so far"))
    parser.add_argument("--region", default="", metavar="REGION", help=words.tr("code or name"))
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--due", action="store_true", help=words.tr("gates and action points that are due")
    )
    what.add_argument(
        "--count", action="store_true", help=words.tr("how many of the year's visits stand")
    )
    what.add_argument(
        "--past", action="store_true", help=words.tr("real delegations, and what they tell")
    )
    parser.add_argument("--visit", default="", metavar="ID", help=words.tr("one visit only"))
    parser.add_argument(
        "--paper", choices=PAPERS, help=words.tr("write this paper of the visit into --out")
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE.pdf|.docx|.html", help=words.tr("the file to write")
    )
    parser.add_argument(
        "--with-passports",
        action="store_true",
        help=words.tr("with names as in the passports (delegation list)"),
    )
    add_json(parser, words)


def run(args: Namespace, cases: VisitCases, words: Words) -> int:
    """List the visits that fit the filters, tell what is due of them, or write a paper of one."""
    if args.paper or args.out:
        return _write(args, cases, words)
    if args.count or args.past:
        show = show_count if args.count else show_past
        return show(args, cases, words)
    wanted = VisitFilter(
        Lead(args.lead) if args.lead else None,
        args.year,
        VisitState(args.state) if args.state else None,
        args.region,
    )
    if args.visit and cases.records.opened(args.visit) is None:
        raise refuse("visit-unknown", visit=args.visit)
    found = [each for each in cases.records.find(wanted) if args.visit in ("", each.visit_id)]
    if args.due:
        due = cases.records.due(found)
        _print_due(due, cases.today(), words, as_json=args.json)
    elif args.json:
        print_json([visit_as_json(record) for record in found])
    else:
        print_table(_table(found, cases.regions(), words))
    return 0


def _write(args: Namespace, cases: VisitCases, words: Words) -> int:
    if not args.visit or not args.paper or args.out is None:
        raise refuse("paper-incomplete")
    order = PaperOrder((args.paper,), (), words.language, args.with_passports)
    file = cases.records.write_paper(args.visit, order, args.out, Unattended())
    say(words.tr("written: {file}").format(file=file))
    return 0


def _table(
    found: Sequence[VisitRecord], regions: Mapping[RegionCode, Region], words: Words
) -> Table:
    titles = (words.tr("Visit"), words.tr("Lead"), words.tr("Leaves"), words.tr("Home again"))
    more = (words.tr("Delegation"), words.tr("Hosts"), words.tr("Status"))
    rows = [
        (*visit_cells(record, regions, words), words.tr(STATES[record.state])) for record in found
    ]
    return Table((*titles, *more), rows, empty=words.tr("No visit fits these filters."))


def _print_due(due: VisitsDue, today: date, words: Words, *, as_json: bool) -> None:
    if as_json:
        gates = [gate_as_json(gate, today) for gate in due.gates]
        actions = [action_as_json(each, today) for each in due.actions]
        print_json({"gates": gates, "actions": actions})
        return
    rows = [
        (on, visit_id, text, words.tr("overdue") if on < today else "")
        for on, visit_id, text in sorted(_dated(due, words))
    ]
    titles = (words.tr("By"), words.tr("Visit"), words.tr("What is due"), words.tr("Status"))
    print_table(Table(titles, rows, empty=words.tr("Nothing is due.")))


def _dated(due: VisitsDue, words: Words) -> Iterator[tuple[date, str, str]]:
    for gate in due.gates:
        if gate.due is not None:
            yield gate.due, gate.visit_id, words.tr(GATES[gate.kind])
    for each in due.actions:
        action = each.action
        yield action.due, each.visit_id, f"{action.text} ({action.owner})"


def visit_as_json(record: VisitRecord) -> dict[str, Any]:
    """A visit as a flat object."""
    return {
        "id": record.visit_id,
        "lead": record.lead,
        "direction": record.direction,
        "start": record.start,
        "end": record.end,
        "delegation": list(record.delegation),
        "hosts": list(record.hosts),
        "state": record.state,
        "head": record.head,
        "size": record.size,
        "purpose": record.purpose,
        "lines": list(record.lines),
        "history": [
            {"state": move.state, "on": move.on, "reason": move.reason} for move in record.history
        ],
    }


def gate_as_json(gate: GateDue, today: date) -> dict[str, Any]:
    """A gate that is due."""
    return {
        "visit": gate.visit_id,
        "gate": gate.kind,
        "state": gate.state,
        "due": gate.due,
        "overdue": gate.overdue(today),
    }


def action_as_json(due: ActionDue, today: date) -> dict[str, Any]:
    """An action point that is due."""
    return {
        "visit": due.visit_id,
        "number": due.number,
        "text": due.action.text,
        "owner": due.action.owner,
        "due": due.action.due,
        "overdue": due.overdue(today),
    }
