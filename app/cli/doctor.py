"""``setuhashi doctor``: whether the store is sound."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.parser import add_json
from app.cli.printing import Table, print_json, print_table
from app.services.use_cases.desk import UseCases
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.findings import facts_told, finding_name

NAME = "doctor"
HELP = QT_TRANSLATE_NOOP("words", "check the store and the data in it")


def add_arguments(parser: ArgumentParser, words: Words) -> None:
    """The command's own arguments."""
    add_json(parser, words)


def run(args: Namespace, cases: UseCases, words: Words) -> int:
    """Every check; exit code 1 where one did not pass."""
    findings = cases.upkeep.health()
    if args.json:
        print_json(
            [{"code": each.code, "ok": each.ok, "facts": dict(each.facts)} for each in findings]
        )
    else:
        rows = [
            (
                words.tr("good") if each.ok else words.tr("PROBLEM"),
                finding_name(words, each),
                facts_told(words, each),
            )
            for each in findings
        ]
        print_table(Table((words.tr("Status"), words.tr("Check"), words.tr("Seen")), rows))
    return 0 if all(each.ok for each in findings) else 1
