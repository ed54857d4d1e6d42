"""What the Data page and its commands ask for, joined to store, readers, writers and clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.domain.changelog import Edit, EditFilter
from app.domain.problems import refuse
from app.domain.reference_changes import ReferenceUpdate
from app.domain.regions import Names
from app.domain.stated_figures import Scales, StatedFigure
from app.services import edit_figure, history
from app.services.changes import Changes
from app.services.edit_figure import FigureDifference
from app.services.export_records import records_sheet
from app.services.import_kinds import ImportKind
from app.services.import_mapping import Matching, guess_kind, guess_matching
from app.services.import_records import Imported, Preview, import_records, preview_import
from app.services.measure_coverage import Coverage, measure_coverage
from app.services.ports import Clock, Store
from app.services.record_kinds import kind_named, record_kinds
from app.services.sheets import Sheet, SheetReader, SheetWriter
from app.services.update_reference import ReferenceUpdates, take_update

T = TypeVar("T")


class DataStore(Store, ReferenceUpdates, Protocol):
    """A store with the reference that came with the program."""


class DataCases:
    """``readers`` and ``writers`` by suffix, such as ``.csv``."""

    def __init__(
        self,
        store: DataStore,
        readers: Mapping[str, SheetReader],
        writers: Mapping[str, SheetWriter],
        clock: Clock,
        on_reference: Callable[[], None] = lambda: None,
    ) -> None:
        """``on_reference`` is told that another release of the reference is in use."""
        self._store = store
        self._on_reference = on_reference
        self._readers = readers
        self._writers = writers
        self._clock = clock

    def kinds(self) -> tuple[ImportKind[Any], ...]:
        """Every kind that can be imported and exported."""
        return record_kinds()

    def read_sheet(self, path: Path) -> Sheet:
        """The table in a file.

        Raises:
            ProblemError: ``import-suffix-unknown``, or what the reader finds.
        """
        return _by_suffix(self._readers, path).read(path)

    def kind_of(self, sheet: Sheet, name: str = "") -> ImportKind[Any]:
        """The kind of that name; without one, what the headings say.

        Raises:
            ProblemError: ``import-kind-unknown`` or ``import-kind-unclear``.
        """
        return kind_named(name) if name else guess_kind(record_kinds(), sheet.headings)

    def matching_of(self, kind: ImportKind[Any], sheet: Sheet) -> Matching:
        """Which heading means which column, as guessed."""
        return guess_matching(kind, sheet.headings)

    def preview(self, kind: ImportKind[Any], sheet: Sheet, matching: Matching) -> Preview:
        """What an import would do, and everything that stands against it."""
        return preview_import(self._store, kind, sheet, matching, self._clock.today())

    def take_in(
        self, kind: ImportKind[Any], sheet: Sheet, matching: Matching, reason: str
    ) -> Imported:
        """Import everything or nothing.

        Raises:
            ProblemError: ``reason-missing`` or every problem of the sheet.
        """
        today = self._clock.today()
        return import_records(self._store, kind, sheet, matching, reason, today)

    def export(self, name: str, path: Path, language: str) -> Path:
        """Write every record of a kind; a workbook's headings are in ``language``.

        Raises:
            ProblemError: ``import-kind-unknown``, ``import-suffix-unknown``,
                ``folder-unwritable``, ``disk-full`` or ``file-locked``.
        """
        kind, writer = kind_named(name), _by_suffix(self._writers, path)
        with self._store.read() as work:
            sheet = records_sheet(work, kind, "" if path.suffix.lower() == ".csv" else language)
        return writer.write(sheet, path)

    def edit_figure(self, kind: str, stated: StatedFigure, reason: str) -> Changes:
        """Keep an own figure; see ``app.services.edit_figure``."""
        return edit_figure.edit_figure(self._store, kind, stated, reason)

    def withdraw_figure(self, kind: str, record_key: str, reason: str) -> Changes:
        """Take an own figure back."""
        return edit_figure.withdraw_figure(self._store, kind, record_key, reason)

    def figures(self, kind: str) -> Mapping[str, StatedFigure]:
        """By record key, every figure of every year as it stands."""
        with self._store.read() as work:
            return edit_figure.figures_as_they_stand(work, kind)

    def figure_scales(self, kind: str) -> Scales:
        """By country and key, the unit and range of the figures of a kind."""
        with self._store.read() as work:
            return edit_figure.known_scales(work, kind)

    def figure_names(self) -> Mapping[str, Names]:
        """By key, the names of indicators, sectors and blocks."""
        with self._store.read() as work:
            return edit_figure.figure_names(work)

    def figure_differences(self) -> tuple[FigureDifference, ...]:
        """Own figures beside the reference."""
        with self._store.read() as work:
            return edit_figure.own_figure_differences(work)

    def coverage(self) -> tuple[Coverage, ...]:
        """The coverage heat map."""
        with self._store.read() as work:
            return measure_coverage(work, self._clock.today())

    def edits(self, wanted: EditFilter) -> Sequence[Edit]:
        """The history, newest first."""
        return history.list_edits(self._store, wanted)

    def revert(self, batch: int, reason: str) -> Changes:
        """Take a change back by a new one."""
        return history.revert(self._store, batch, reason)

    def reference_update(self) -> ReferenceUpdate | None:
        """What a newer shipped release of the reference would change; None: there is none."""
        return self._store.reference_update()

    def take_update(self) -> Changes:
        """Take the newer release.

        Raises:
            ProblemError: ``reference-current``, or as ``ReferenceUpdates.take_reference``.
        """
        changes = take_update(self._store)
        self._on_reference()
        return changes


def _by_suffix(known: Mapping[str, T], path: Path) -> T:
    suffix = path.suffix.lower()
    if suffix not in known:
        raise refuse("import-suffix-unknown", file=path.name, known=tuple(known))
    return known[suffix]
