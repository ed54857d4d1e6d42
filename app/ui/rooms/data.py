"""The Data screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.stated_figures import FIGURE_KINDS
from app.services.changes import Changes
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen

if TYPE_CHECKING:
    from app.ui.screens.data.presenter.work import Work
    from app.ui.screens.data.view import DataView

KINDS = frozenset(
    {"tie", "plan", "visit", "route", "scenario", "figure", "industry", "opportunity", "practice"}
    | {"progress", "target", "forum", "meeting", "wish", "partnership", "view", "watch", "window"}
    | {"reference"}
)


def data(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.data.presenter.work import Work
    from app.ui.screens.data.view import DataView

    given = rooms.given
    view = DataView(given.words, given.cases.data.kinds(), rooms.settings.backups_kept)
    work = Work(given.run, given.on_problem, rooms.told)
    read = {
        view.profiles: _profiles(rooms, view, work),
        view.reference: _reference(rooms, view, work),
        view.history: _history(rooms, view, work),
        view.store: _store(rooms, view, work),
    }
    view.kept_alive = _files(rooms, view, work)
    fresh: set[QWidget] = set()

    def show(pane: QWidget) -> None:
        if pane in read and pane not in fresh:
            fresh.add(pane)
            read[pane]()

    def reload(_: Changes) -> None:
        fresh.clear()
        show(view.tabs.currentWidget())

    view.tab_opened.connect(show)
    return Screen(view, lambda: show(view.tabs.currentWidget()), reload, view.focus_first, KINDS)


def _profiles(rooms: Rooms, view: DataView, work: Work) -> Callable[[], None]:
    from app.ui.screens.data.presenter.profiles import ProfileFacts, ProfilesPresenter

    cases, pane = rooms.given.cases, view.profiles

    def load() -> ProfileFacts:
        return ProfileFacts(
            regions=cases.regions(),
            coverage=cases.data.coverage(),
            channels={each.key: each.names for each in cases.vocabulary().method.channels},
            names=cases.data.figure_names(),
            figures={kind: cases.data.figures(kind) for kind in FIGURE_KINDS},
            scales={kind: cases.data.figure_scales(kind) for kind in FIGURE_KINDS},
            own=cases.data.figure_differences(),
        )

    presenter = ProfilesPresenter(pane, load, cases.data, work)
    pane.country_chosen.connect(presenter.choose_country)
    pane.region_chosen.connect(presenter.choose_region)
    pane.only_own_toggled.connect(presenter.show_only_own)
    pane.figure_chosen.connect(presenter.choose_figure)
    pane.new_wanted.connect(presenter.start_new)
    pane.change_wanted.connect(presenter.start_change)
    pane.figure_given.connect(presenter.keep)
    pane.take_back_wanted.connect(presenter.take_back)
    rooms.follow_clicks(presenter.choose_region)

    def opened(kind: str, key: str) -> None:
        if kind in FIGURE_KINDS:
            view.tabs.setCurrentWidget(pane)
            presenter.open(key)

    rooms.thing_opened.connect(opened)
    return presenter.start


def _files(rooms: Rooms, view: DataView, work: Work) -> tuple[object, ...]:
    from app.ui.screens.data.presenter.imports import ImportPresenter
    from app.ui.screens.data.presenter.upkeep import ExportPresenter

    cases, language = rooms.given.cases, rooms.given.words.language
    importing = ImportPresenter(view.imports, cases.data, work, cases.records)
    view.imports.file_chosen.connect(importing.choose_file)
    view.imports.kind_chosen.connect(importing.choose_kind)
    view.imports.column_matched.connect(importing.match)
    view.imports.import_wanted.connect(importing.take_in)

    def export(kind: str, file: Path) -> Path:
        return cases.data.export(kind, file, language)

    exporting = ExportPresenter(view.exports, export, work)
    view.exports.export_wanted.connect(exporting.export)
    return importing, exporting


def _reference(rooms: Rooms, view: DataView, work: Work) -> Callable[[], None]:
    from app.ui.screens.data.presenter.upkeep import ReferencePresenter

    data = rooms.given.cases.data
    presenter = ReferencePresenter(view.reference, data.reference_update, data.take_update, work)
    view.reference.look_wanted.connect(presenter.start)
    view.reference.take_wanted.connect(presenter.take)
    return presenter.start


def _history(rooms: Rooms, view: DataView, work: Work) -> Callable[[], None]:
    from app.ui.screens.data.presenter.history import HistoryPresenter
    from app.words.record_values import RecordNames

    cases = rooms.given.cases
    presenter = HistoryPresenter(view.history, cases.data, work)
    view.history.filtered.connect(presenter.filter)
    view.history.more_wanted.connect(presenter.show_more)
    view.history.edit_chosen.connect(presenter.choose)
    view.history.revert_wanted.connect(presenter.revert)

    def names() -> RecordNames:
        kinds = cases.planning.window_kinds()
        return RecordNames(cases.regions(), {**cases.data.figure_names(), **kinds})

    def start() -> None:
        work.read(names, view.history.show_names, "history-names")
        presenter.start()

    return start


def _store(rooms: Rooms, view: DataView, work: Work) -> Callable[[], None]:
    from app.ui.screens.data.presenter.upkeep import StoreFacts, StorePresenter

    upkeep = rooms.given.cases.upkeep
    presenter = StorePresenter(
        view.store,
        lambda: StoreFacts(tuple(upkeep.health()), tuple(upkeep.backups())),
        upkeep.back_up,
        work,
    )
    view.store.check_wanted.connect(presenter.start)
    view.store.backup_wanted.connect(presenter.back_up)
    view.store.restore_wanted.connect(rooms.restore_wanted)
    view.store.kept_chosen.connect(lambda kept: rooms.change_settings(backups_kept=kept))
    return presenter.start
