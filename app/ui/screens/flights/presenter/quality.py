"""Decides what the page of data quality shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.flight_quality import Fault, FlightData, WeakEdge
from app.domain.regions import Region, RegionCode
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class QualityBook:
    """The weak parts, and the names of regions."""

    data: FlightData
    regions: Mapping[RegionCode, Region]


class QualityView(Protocol):
    """What the presenter may ask of the pane."""

    def show_summary(self, book: QualityBook, faults: Sequence[Fault]) -> None: ...

    def show_edges(self, edges: Sequence[WeakEdge], fault: Fault | None) -> None: ...


class QualityPresenter:
    """Answers which flight data are weak, and what rests on them."""

    def __init__(
        self,
        view: QualityView,
        load: Callable[[], QualityBook],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._load = load
        self._run = run
        self._on_problem = on_problem
        self._book: QualityBook | None = None
        self._fault: Fault | None = None

    def load(self) -> None:
        """Check the data off the GUI thread and show what is weak."""
        self._run(lambda _: self._load(), self._on_book, self._on_problem, topic="quality")

    def choose_fault(self, fault: Fault | None) -> None:
        """Show only the parts with this fault; None shows all."""
        self._fault = fault
        self._show()

    def _on_book(self, book: QualityBook) -> None:
        self._book = book
        faults = [fault for fault in Fault if book.data.totals.get(fault)]
        self._view.show_summary(book, faults)
        self._show()

    def _show(self) -> None:
        edges = self._book.data.edges if self._book else ()
        fault = self._fault
        self._view.show_edges([edge for edge in edges if fault in (None, *edge.faults)], fault)
