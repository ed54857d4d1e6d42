"""Decides what the tab of regions' figures shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.problems import ProblemError
from app.domain.provenance import Figure
from app.domain.regions import Country, Names, Region, RegionCode
from app.domain.stated_figures import FIGURE, FIGURE_KINDS, Scales, StatedFigure
from app.services.changes import Changes
from app.services.edit_figure import FigureDifference
from app.services.measure_coverage import Coverage
from app.ui.screens.data.presenter.work import Work


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure as it stands; ``reference`` is what the officer's own stands over, if anything."""

    kind: str
    stated: StatedFigure
    reference: Figure | None = None

    @property
    def is_own(self) -> bool:
        return self.stated.figure.edited


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """Everything the tab shows, read at once; ``channels`` name columns of the heat map."""

    regions: Mapping[RegionCode, Region]
    coverage: tuple[Coverage, ...]
    channels: Mapping[str, Names]
    names: Mapping[str, Names]
    figures: Mapping[str, Mapping[str, StatedFigure]]
    scales: Mapping[str, Scales]
    own: tuple[FigureDifference, ...]


class FigureCases(Protocol):
    """What the tab needs of the use cases."""

    def edit_figure(self, kind: str, stated: StatedFigure, reason: str) -> Changes: ...

    def withdraw_figure(self, kind: str, record_key: str, reason: str) -> Changes: ...


class ProfilesView(Protocol):
    """What the presenter may ask of the tab."""

    def show_facts(self, facts: ProfileFacts) -> None: ...

    def show_coverage(self, regions: Sequence[Region], cells: Sequence[Coverage]) -> None: ...

    def show_region(self, code: str) -> None: ...

    def show_figures(self, rows: Sequence[FigureRow]) -> None: ...

    def show_figure(self, row: FigureRow | None) -> None: ...

    def edit(self, region: str, row: FigureRow | None) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...


class ProfilesPresenter:
    """Answers what the officer does among the figures."""

    def __init__(
        self, view: ProfilesView, load: Callable[[], ProfileFacts], cases: FigureCases, work: Work
    ) -> None:
        self._view = view
        self._load = load
        self._cases = cases
        self._work = work
        self._facts: ProfileFacts | None = None
        self._country = Country.INDIA
        self._region = ""
        self._only_own = False
        self._chosen: FigureRow | None = None

    def start(self) -> None:
        """Read everything off the GUI thread and show it."""
        self._work.read(self._load, self._on_facts, "profiles")

    def choose_country(self, country: str) -> None:
        """Show the coverage of the other country's regions."""
        self._country = Country(country)
        self._region = ""
        self._show()

    def choose_region(self, code: str) -> None:
        """Show the figures of a region."""
        if self._facts is None or RegionCode(code) not in self._facts.regions:
            return
        self._region = code
        self._country = self._facts.regions[RegionCode(code)].country
        self._show()

    def show_only_own(self, only: bool) -> None:  # noqa: FBT001 - comes from a signal
        """Show only the officer's own figures, of all regions, beside the reference."""
        self._only_own = only
        self._show_figures()

    def choose_figure(self, row: FigureRow) -> None:
        """Open a figure's details."""
        self._chosen = row
        self._view.show_figure(row)

    def start_new(self) -> None:
        """Ask for a figure that is not there yet."""
        self._view.edit(self._region, None)

    def start_change(self) -> None:
        """Ask for a better figure than the chosen one."""
        if self._chosen is not None:
            self._view.edit(self._chosen.stated.region, self._chosen)

    def keep(self, kind: str, stated: StatedFigure, reason: str) -> None:
        """Keep an own figure; the reference stays as it was under it."""
        self._work.change(
            lambda: self._cases.edit_figure(kind, stated, reason),
            lambda _: self._view.close_form(),
            self._on_form_problem,
        )

    def take_back(self, reason: str) -> None:
        """Take the chosen own figure back: the reference's, if any, shows again."""
        row = self._chosen
        if row is not None:
            key = row.stated.record_key
            self._work.change(
                lambda: self._cases.withdraw_figure(row.kind, key, reason), lambda _: None
            )

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._work.on_problem(error)

    def _on_facts(self, facts: ProfileFacts) -> None:
        self._facts = facts
        self._view.show_facts(facts)
        self._show()

    def _show(self) -> None:
        if self._facts is None:
            return
        regions = [each for each in self._facts.regions.values() if each.country is self._country]
        self._region = self._region or regions[0].code
        codes = {region.code for region in regions}
        self._view.show_coverage(regions, [c for c in self._facts.coverage if c.region in codes])
        self._view.show_region(self._region)
        self._show_figures()

    def _show_figures(self) -> None:
        rows = tuple(self._rows())
        former = self._chosen.stated.record_key if self._chosen else ""
        found = (row for row in rows if row.stated.record_key == former)
        self._chosen = next(found, None)
        self._view.show_figures(rows)
        self._view.show_figure(self._chosen)

    def _rows(self) -> Sequence[FigureRow]:
        facts = self._facts
        if facts is None:
            return ()
        own = {(each.kind, each.own.record_key): each.reference for each in facts.own}
        if self._only_own:
            return [FigureRow(each.kind, each.own, each.reference) for each in facts.own]
        return [
            FigureRow(kind, stated, own.get((kind, key)))
            for kind in FIGURE_KINDS
            for key, stated in facts.figures[kind].items()
            if stated.region == self._region
        ]


def kind_of_key(facts: ProfileFacts, country: str, key: str) -> str:
    """Which kind the key of a new figure belongs to."""
    for kind in FIGURE_KINDS:
        if (country, key) in facts.scales[kind]:
            return kind
    return FIGURE
