"""Columns of the tables on the Data screen."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.changelog import Edit, FieldChange, changed_fields
from app.domain.problems import Problem
from app.domain.provenance import Figure
from app.domain.reference_changes import ChangeKind, ReferenceChange
from app.domain.regions import Names, Region, RegionCode
from app.services.check_health import Finding
from app.services.import_kinds import ImportKind
from app.services.rescue import Backup
from app.ui.kit.table import Column
from app.ui.screens.data.presenter.profiles import FigureRow
from app.words import formats
from app.words.amounts import amount
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.findings import facts_told, finding_name
from app.words.problems.sentences import sentence
from app.words.record_kinds import field_name, kind_name, told
from app.words.record_values import RecordNames, value_told

NOTHING = "–"
CHANGES = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("words", "added"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("words", "changed"),
    ChangeKind.REMOVED: QT_TRANSLATE_NOOP("words", "removed"),
}
MEBIBYTE = 1024 * 1024


def figure_name(words: Words, names: Mapping[str, Names], key: str) -> str:
    """The name of an indicator, sector or block."""
    return words.name(names[key]) if key in names else key


def figure_columns(
    words: Words,
    regions: Mapping[RegionCode, Region],
    names: Mapping[str, Names],
    *,
    with_region: bool,
) -> tuple[Column[FigureRow], ...]:
    """A figure beside the reference."""

    def figure(row: FigureRow) -> Figure:
        return row.stated.figure

    def name(row: FigureRow) -> str:
        return figure_name(words, names, row.stated.key)

    def region(row: FigureRow) -> str:
        return formats.region_name(words, regions, row.stated.region)

    def reference(row: FigureRow) -> str:
        if not row.is_own:
            return ""
        return amount(words, row.reference.value) if row.reference else NOTHING

    def year(row: FigureRow) -> str:
        return formats.figure_year(words, figure(row).year)

    def unit(row: FigureRow) -> str:
        return words.text(figure(row).unit)

    first = (Column(words.tr("Region"), region, region),) if with_region else ()
    return (
        *first,
        Column(words.tr("Figure"), name, name, tip=name, stretch=True),
        Column(words.tr("Year"), year, lambda row: figure(row).year),
        Column(
            words.tr("Value"),
            lambda row: amount(words, figure(row).value),
            lambda row: figure(row).value,
            number=True,
        ),
        Column(words.tr("Unit"), unit, unit),
        Column(words.tr("In the reference"), reference, reference, number=True),
    )


def problem_columns(words: Words) -> tuple[Column[Problem], ...]:
    """Where in the file, and what to do."""

    def text(problem: Problem) -> str:
        return sentence(words, Problem(problem.code, problem.params))

    return (
        Column(
            words.tr("Row"),
            lambda problem: "" if problem.place.row is None else str(problem.place.row),
            lambda problem: problem.place.row or 0,
            number=True,
        ),
        Column(words.tr("Column"), lambda p: p.place.column, lambda p: p.place.column),
        Column(words.tr("What to mend"), text, text, tip=text, stretch=True),
    )


def edit_columns(words: Words) -> tuple[Column[Edit], ...]:
    """The log: days and hours are those of this machine's clock."""

    def kind(edit: Edit) -> str:
        return kind_name(words, edit.kind)

    def what(edit: Edit) -> str:
        if edit.after is None:
            return words.tr("record taken back")
        if edit.before is None:
            return words.tr("first record")
        return formats.listed(
            words, (field_name(words, edit.kind, each.name) for each in changed_fields(edit))
        )

    def when(edit: Edit) -> str:
        here = edit.made_at.astimezone()
        on = formats.day(words, here.date())
        return words.tr("{day}, {time}").format(day=on, time=f"{here:%H:%M}")

    return (
        Column(words.tr("When"), when, lambda edit: edit.edit_id),
        Column(words.tr("Who"), lambda edit: edit.account, lambda edit: edit.account),
        Column(words.tr("Kind"), kind, kind),
        Column(words.tr("ID"), lambda edit: edit.key, lambda edit: edit.key),
        Column(words.tr("Changed"), what, what, tip=what),
        Column(
            words.tr("Reason"),
            lambda edit: edit.reason,
            lambda edit: edit.reason,
            tip=lambda edit: edit.reason,
            stretch=True,
        ),
    )


def field_columns(words: Words, names: RecordNames, kind: str) -> tuple[Column[FieldChange], ...]:
    """A change of a record of ``kind``, field by field, in the officer's words."""

    def name(change: FieldChange) -> str:
        return field_name(words, kind, change.name)

    def before(change: FieldChange) -> str:
        return value_told(words, names, kind, change.name, change.before)

    def after(change: FieldChange) -> str:
        return value_told(words, names, kind, change.name, change.after)

    return (
        Column(words.tr("Field"), name, name),
        Column(words.tr("Before"), before, before, tip=before, stretch=True),
        Column(words.tr("After"), after, after, tip=after, stretch=True),
    )


def change_columns(words: Words) -> tuple[Column[ReferenceChange], ...]:
    """What a newer release changes, row by row."""

    def kind(change: ReferenceChange) -> str:
        return words.tr(CHANGES[change.change])

    def fields(change: ReferenceChange) -> str:
        return "; ".join(f"{f.name}: {told(f.before)} → {told(f.after)}" for f in change.fields)

    def own(change: ReferenceChange) -> str:
        return words.tr("my record stands over it") if change.own else ""

    return (
        Column(words.tr("Table"), lambda change: change.table, lambda change: change.table),
        Column(words.tr("ID"), lambda change: change.key, lambda change: change.key),
        Column(words.tr("Change"), kind, kind),
        Column(words.tr("Fields"), fields, fields, tip=fields, stretch=True),
        Column(words.tr("Record"), own, own),
    )


def finding_columns(words: Words) -> tuple[Column[Finding], ...]:
    """The doctor's checks."""

    def status(finding: Finding) -> str:
        return words.tr("good") if finding.ok else words.tr("PROBLEM")

    def name(finding: Finding) -> str:
        return finding_name(words, finding)

    def seen(finding: Finding) -> str:
        return facts_told(words, finding)

    return (
        Column(words.tr("Status"), status, lambda finding: finding.ok),
        Column(words.tr("Check"), name, name, tip=name),
        Column(words.tr("Seen"), seen, seen, tip=seen, stretch=True),
    )


def backup_columns(words: Words) -> tuple[Column[Backup], ...]:
    """The backups beside the store."""

    def size(backup: Backup) -> str:
        return words.tr("{size} MB").format(size=f"{backup.size_bytes / MEBIBYTE:.1f}")

    return (
        Column(
            words.tr("Day"),
            lambda backup: formats.day(words, backup.made_on),
            lambda backup: backup.made_on.isoformat(),
        ),
        Column(
            words.tr("Last change"),
            lambda backup: words.tr("no. {number}").format(number=backup.last_change),
            lambda backup: backup.last_change,
            number=True,
        ),
        Column(words.tr("Size"), size, lambda backup: backup.size_bytes, number=True),
        Column(
            words.tr("File"),
            lambda backup: backup.path.name,
            lambda backup: backup.path.name,
            tip=lambda backup: str(backup.path),
            stretch=True,
        ),
    )


def kind_columns(words: Words) -> tuple[Column[ImportKind[object]], ...]:
    """What can be exported, and the columns that a file of it has."""

    def name(kind: ImportKind[object]) -> str:
        return words.name(kind.names)

    def columns(kind: ImportKind[object]) -> str:
        return formats.listed(words, (words.name(column.names) for column in kind.columns))

    return (
        Column(words.tr("Kind"), name, name),
        Column(words.tr("Columns"), columns, columns, tip=columns, stretch=True),
    )
