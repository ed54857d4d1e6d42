"""Write a plan in the forms that desks hand over: all of the files asked for, or none."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from app.domain.calendar import Window
from app.domain.calendar_entry import SentVisit
from app.domain.months import days_shown
from app.domain.plan_adjustment import Standing
from app.domain.plan_problem import FIXTURE, NATIONAL, concerns
from app.domain.plan_settings import PlanSettings
from app.domain.problems import ProblemError, refuse
from app.domain.provenance import Source
from app.domain.regions import Names, Region, RegionCode
from app.domain.visit_gates import GateDue, gates_of_visit, needed
from app.domain.visit_record import as_visit
from app.domain.visits import Fixture, Plan, Visit
from app.services.kept_visits import KeptVisits

_FULL = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """A plan with everything that its readers may want to look up.

    ``windows`` are those that were considered: of the year, and of the regions in the plan;
    ``kinds`` are the names of their kinds.
    ``made_at`` (aware, UTC) is the instant of the files: the same document gives the same bytes.
    ``kept`` is what stands on record of the visits; a record goes before the plan. ``standing``
    tells how the plan stands today (None: it was just made), ``sent`` by visit what earlier
    calendar files held.
    """

    plan: Plan
    regions: Mapping[RegionCode, Region]
    windows: tuple[Window, ...]
    fixtures: tuple[Fixture, ...]
    made_at: datetime
    settings: PlanSettings
    kinds: Mapping[str, Names] = field(default_factory=dict)
    kept: KeptVisits = field(default_factory=KeptVisits)
    standing: Standing | None = None
    sent: Mapping[str, SentVisit] = field(default_factory=dict)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The plan's visits as they stand on record, then those outside the plan."""
        planned = {visit.visit_id: visit for visit in self.plan.visits}
        recorded = {
            record.visit_id: as_visit(record, planned.get(record.visit_id))
            for record in self.kept.records
        }
        return tuple((planned | recorded).values())

    @property
    def gates(self) -> tuple[tuple[GateDue, Visit], ...]:
        """Every clearance gate that is needed with its visit, by day."""
        found = [(gate, visit) for visit in self.visits for gate in self._gates_of(visit)]
        return tuple(sorted(found, key=lambda pair: (pair[0].line, pair[0].visit_id)))

    def _gates_of(self, visit: Visit) -> tuple[GateDue, ...]:
        known = self.kept.gates.get(visit.visit_id)
        if known is None:
            known = gates_of_visit(visit, self.settings.rules, self.kept.windows)
        return needed(known)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the windows and the fixtures joined come from, each source once, by title."""
        joined = {key for visit in self.visits for key in visit.fixtures}
        found = [window.source for window in self.windows]
        found += [fixture.source for fixture in self.fixtures if fixture.fixture_id in joined]
        return tuple(sorted(set(found), key=lambda source: (source.title, source.url)))


class PlanWriter(Protocol):
    """Writes one format; the language is the writer's own."""

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write the document into ``folder`` under its usual name; the path written.

        Raises:
            OSError: if the file cannot be written.
        """


def plan_document(
    plan: Plan,
    regions: Sequence[Region],
    windows: Sequence[Window],
    fixtures: Sequence[Fixture],
    made_at: datetime,
    settings: PlanSettings,
) -> PlanDocument:
    """Gather what belongs to ``plan``; windows of other regions and years are left out.

    ``settings`` date the clearance gates and say what blocks; ``made_at`` is aware, in UTC.
    """
    within = days_shown(plan.year, plan.visits, april_start=settings.rules.april_start)
    return PlanDocument(
        plan,
        {region.code: region for region in regions},
        windows_considered(plan.visits, windows, settings, within),
        tuple(fixtures),
        made_at,
        settings,
    )


def windows_considered(
    visits: Sequence[Visit],
    windows: Iterable[Window],
    settings: PlanSettings,
    within: tuple[date, date],
) -> tuple[Window, ...]:
    """The windows that concern any of ``visits``, each once.

    ``within`` are the first and the last day that matter. Without visits: the nations' own
    windows and every fixture.
    """
    kept = {
        window
        for window in windows
        if window.touches(*within)
        and (
            any(concerns(window, visit, settings) for visit in visits)
            or (not visits and (window.where in NATIONAL or window.kind == FIXTURE))
        )
    }
    return tuple(sorted(kept, key=lambda window: (window.start, window.where, window.name)))


def formats_wanted(formats: Sequence[str], known: Collection[str]) -> tuple[str, ...]:
    """``formats`` without repetition.

    Raises:
        ProblemError: ``formats-missing`` or ``format-unknown`` with ``params["known"]``.
    """
    wanted = tuple(dict.fromkeys(formats))
    if not wanted:
        raise refuse("formats-missing", known=tuple(known))
    for name in wanted:
        if name not in known:
            raise refuse("format-unknown", format=name, known=tuple(known))
    return wanted


def export_plan(
    document: PlanDocument,
    formats: Sequence[str],
    folder: Path,
    writers: Mapping[str, PlanWriter],
) -> tuple[Path, ...]:
    """Write ``document`` in each of ``formats`` into ``folder``; the paths in the same order.

    Raises:
        ProblemError: ``formats-missing``, ``format-unknown``, or as ``write_together``.
    """
    wanted = formats_wanted(formats, writers)
    return write_together(
        folder, lambda place: [writers[name].write(document, place) for name in wanted]
    )


def write_together(folder: Path, make: Callable[[Path], Sequence[Path]]) -> tuple[Path, ...]:
    """Bring the files that ``make`` writes into ``folder``, all of them or none.

    ``make`` is given a folder beside their place, from which they are moved; a file of the same
    name is replaced only then, and put back if a later one cannot be moved.

    Raises:
        ProblemError: ``folder-unwritable``, ``disk-full`` or ``file-locked``; nothing is left
            behind or changed.
    """
    with _told_as_problems(folder), _workplace(folder) as workplace:
        return _moved(make(workplace), folder, workplace)


@contextmanager
def _told_as_problems(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = "disk-full" if error.errno in _FULL else "folder-unwritable"
        raise refuse(code, folder=str(folder)) from error


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".setuhashi-", dir=folder) as place:
            yield Path(place)
    finally:
        for path in new:
            if path.exists() and not any(path.iterdir()):
                path.rmdir()


def _moved(made: Sequence[Path], folder: Path, workplace: Path) -> tuple[Path, ...]:
    """Move ``made`` to ``folder``; what stood there waits in ``workplace`` until all is done."""
    former = workplace / "former"
    former.mkdir()
    placed: list[Path] = []
    try:
        for path in made:
            placed.append(_replaced(path, folder / path.name, former))  # noqa: PERF401 - read below
    except (ProblemError, OSError):
        for path in placed:
            _put_back(path, former / path.name)
        raise
    return tuple(placed)


def _replaced(path: Path, target: Path, former: Path) -> Path:
    if target.exists() and not target.is_file():  # root could put it in a device's place
        raise refuse("file-locked", file=str(target))
    try:
        if target.exists():
            shutil.copy2(target, former / target.name)
        return path.replace(target)
    except (PermissionError, IsADirectoryError) as error:
        raise refuse("file-locked", file=str(target)) from error


def _put_back(target: Path, former: Path) -> None:
    if former.exists():
        former.replace(target)
    else:
        target.unlink()
