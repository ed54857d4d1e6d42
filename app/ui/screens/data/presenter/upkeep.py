"""Decides what the tabs of reference, store and export show; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.reference_changes import ReferenceUpdate
from app.services.changes import Changes
from app.services.check_health import Finding
from app.services.rescue import Backup
from app.ui.screens.data.presenter.work import Work


class ReferenceView(Protocol):
    """The tab of a newer release."""

    def show_update(self, update: ReferenceUpdate | None) -> None: ...


class ReferencePresenter:
    """Shows the difference before it is taken."""

    def __init__(
        self,
        view: ReferenceView,
        look: Callable[[], ReferenceUpdate | None],
        take: Callable[[], Changes],
        work: Work,
    ) -> None:
        self._view, self._look, self._take, self._work = view, look, take, work

    def start(self) -> None:
        """See whether a newer release waits."""
        self._work.read(self._look, self._view.show_update, "reference")

    def take(self) -> None:
        """Put the newer release in the place of the stored one."""
        self._work.change(self._take, lambda _: self.start())


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """What the doctor finds, and the backups beside the store."""

    findings: Sequence[Finding]
    backups: Sequence[Backup]


class StoreView(Protocol):
    """The tab of the store itself."""

    def show_store(self, facts: StoreFacts) -> None: ...

    def show_backup(self, file: Path) -> None: ...


class StorePresenter:
    """Checks the store and backs it up."""

    def __init__(
        self,
        view: StoreView,
        load: Callable[[], StoreFacts],
        back_up: Callable[[Path], Path],
        work: Work,
    ) -> None:
        self._view, self._load, self._back_up, self._work = view, load, back_up, work

    def start(self) -> None:
        """Check everything and list the backups."""
        self._work.read(self._load, self._view.show_store, "store")

    def back_up(self, file: Path) -> None:
        """Write the whole store into one archive."""
        self._work.read(lambda: self._back_up(file), self._on_backed_up)

    def _on_backed_up(self, file: Path) -> None:
        self._view.show_backup(file)
        self.start()


class ExportView(Protocol):
    """The tab of exports."""

    def show_written(self, file: Path) -> None: ...


class ExportPresenter:
    """Writes every record of a kind into a file."""

    def __init__(self, view: ExportView, export: Callable[[str, Path], Path], work: Work) -> None:
        self._view, self._export, self._work = view, export, work

    def export(self, kind: str, file: Path) -> None:
        """Write ``file``; its ending tells the format."""
        self._work.read(lambda: self._export(kind, file), self._view.show_written)
