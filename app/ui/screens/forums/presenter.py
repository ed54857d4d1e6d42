"""Decides what the Forums screen shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.domain.forums import Meeting
from app.domain.problems import ProblemError
from app.domain.regions import Country, Region, RegionCode
from app.domain.ties import Forum
from app.services.changes import Changes
from app.services.prepare_forum import ForumAgenda, ForumSheet
from app.services.task import Run, TaskHandle
from app.services.vocabulary import Vocabulary
from app.ui.screens.forums.members import members_of


@dataclass(frozen=True, slots=True)
class Forums:
    """The forums with their meetings, and what names regions and sectors."""

    sheets: tuple[ForumSheet, ...]
    regions: Mapping[RegionCode, Region]
    vocabulary: Vocabulary


class ForumsView(Protocol):
    """What the presenter may ask of the screen."""

    def show_forums(self, forums: Forums) -> None: ...

    def show_sheets(self, sheets: Sequence[ForumSheet]) -> None: ...

    def show_sheet(self, sheet: ForumSheet | None) -> None: ...

    def show_agenda(self, agenda: ForumAgenda | None) -> None: ...

    def ask_forum(self, forum: Forum | None) -> None: ...

    def ask_meeting(self, forum: Forum) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...

    def show_exported(self, file: Path) -> None: ...


@dataclass(frozen=True, slots=True)
class ForumCases:
    """The use cases that the screen may call, all off the GUI thread."""

    load: Callable[[], Forums]
    agenda: Callable[[str, Sequence[str]], ForumAgenda]
    keep: Callable[[str, Any, str], Changes]
    withdraw: Callable[[str, str, str], Changes]
    export: Callable[[ForumAgenda, Path, TaskHandle], Path]


class ForumsPresenter:
    """Answers what the desk officer does with forums."""

    def __init__(
        self,
        view: ForumsView,
        cases: ForumCases,
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._do = cases
        self._run = run
        self._on_problem = on_problem
        self._forums: Forums | None = None
        self._forum_id = ""
        self._states = ""
        self._region = ""
        self._agenda: ForumAgenda | None = None

    def start(self) -> None:
        """Read the forums and open the first."""
        self._run(lambda _: self._do.load(), self._on_forums, self._on_problem, topic="forums")

    reload = start

    def choose_region(self, code: str) -> None:
        """List only the forums in which a region takes part; empty: all."""
        self._region = code
        self._show()

    def choose_forum(self, forum_id: str) -> None:
        """Open a forum."""
        if forum_id != self._forum_id:
            self._forum_id = forum_id
            self._show_chosen()

    def choose_states(self, wanted: str) -> None:
        """Prepare the agenda with a State or part of India; empty: the forum's own, or all."""
        self._states = wanted
        self._prepare()

    def start_new(self) -> None:
        """Ask for a forum that is not listed."""
        self._view.ask_forum(None)

    def start_change(self) -> None:
        """Ask for a better record of the chosen forum and its members."""
        sheet = self._sheet()
        if sheet is not None:
            self._view.ask_forum(sheet.forum)

    def start_meeting(self) -> None:
        """Ask for a meeting of the chosen forum."""
        sheet = self._sheet()
        if sheet is not None:
            self._view.ask_meeting(sheet.forum)

    def keep_forum(self, forum: Forum, reason: str) -> None:
        """Keep the officer's record of a forum."""
        self._run(
            lambda _: self._do.keep("forum", forum, reason), self._on_kept, self._on_form_problem
        )

    def keep_meeting(self, meeting: Meeting, reason: str) -> None:
        """Keep a meeting."""
        self._run(
            lambda _: self._do.keep("meeting", meeting, reason),
            lambda _: self._view.close_form(),
            self._on_form_problem,
        )

    def take_back(self, reason: str) -> None:
        """Take the officer's record of the chosen forum back."""
        forum_id = self._forum_id
        self._run(lambda _: self._do.withdraw("forum", forum_id, reason), _ignore, self._on_problem)

    def take_back_meeting(self, meeting_id: str, reason: str) -> None:
        """Take an own meeting back."""
        self._run(
            lambda _: self._do.withdraw("meeting", meeting_id, reason), _ignore, self._on_problem
        )

    def export(self, file: Path) -> None:
        """Write the agenda that is shown; the name of the file tells the format."""
        agenda = self._agenda
        if agenda is not None:
            self._run(
                lambda handle: self._do.export(agenda, file, handle),
                self._view.show_exported,
                self._on_problem,
            )

    def _on_forums(self, forums: Forums) -> None:
        self._forums = forums
        self._view.show_forums(forums)
        self._show()

    def _show(self) -> None:
        sheets = [sheet for sheet in self._sheets() if self._has_member(sheet)]
        ids = [sheet.forum.forum_id for sheet in sheets]
        if self._forum_id not in ids:
            self._forum_id = ids[0] if ids else ""
        self._view.show_sheets(sheets)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._view.show_sheet(self._sheet())
        self._prepare()

    def _prepare(self) -> None:
        """Reckon the agenda; without prefectures there is none, and the screen says what to do."""
        sheet, forums = self._sheet(), self._forums
        prefectures = (
            members_of(forums.regions, sheet.forum, Country.JAPAN) if sheet and forums else ()
        )
        if sheet is None or not prefectures:
            self._on_agenda(None)
            return
        forum_id, states = sheet.forum.forum_id, (self._states,) if self._states else ()
        self._run(
            lambda _: self._do.agenda(forum_id, states),
            self._on_agenda,
            self._on_problem,
            topic="agenda",
        )

    def _on_agenda(self, agenda: ForumAgenda | None) -> None:
        if agenda is not None and agenda.sheet.forum.forum_id != self._forum_id:
            return
        self._agenda = agenda
        self._view.show_agenda(agenda)

    def _on_kept(self, changes: Changes) -> None:
        self._forum_id = changes.ids[0]
        self._view.close_form()

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _has_member(self, sheet: ForumSheet) -> bool:
        return not self._region or self._region in sheet.forum.members

    def _sheets(self) -> tuple[ForumSheet, ...]:
        return self._forums.sheets if self._forums else ()

    def _sheet(self) -> ForumSheet | None:
        found = (sheet for sheet in self._sheets() if sheet.forum.forum_id == self._forum_id)
        return next(found, None)


def _ignore(_: object) -> None:
    """The screen reloads because something changed."""
