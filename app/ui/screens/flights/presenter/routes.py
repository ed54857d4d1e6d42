"""Decides what the list of routes shows; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.network import Network, Route, RouteKind, RouteStatus
from app.domain.own_routes import OwnRoute, ended, own_version
from app.domain.problems import ProblemError
from app.services.changes import Changes
from app.services.task import Run


@dataclass(frozen=True, slots=True)
class RouteBook:
    """The network as it stands, the reference below it, and today."""

    network: Network
    reference: Network
    today: date


@dataclass(frozen=True, slots=True)
class RouteFilter:
    """None lets all through."""

    kind: RouteKind | None = RouteKind.NON_STOP
    status: RouteStatus | None = None
    only_own: bool = False
    only_valid: bool = True


class RoutesView(Protocol):
    """What the presenter may ask of the pane."""

    def show_routes(self, routes: Sequence[Route], known: int) -> None: ...

    def show_filter(self, wanted: RouteFilter) -> None:
        """Show what is let through; nobody is told."""

    def show_route(self, route: Route | None, reference: Route | None) -> None: ...

    def edit(self, own: OwnRoute | None, book: RouteBook, route_id: str) -> None: ...

    def close_form(self) -> None: ...

    def show_form_problem(self, error: ProblemError) -> None: ...


class RoutesPresenter:
    """Answers what the desk officer does in the list of routes.

    Args:
        view: The pane.
        load: Reads the routes.
        keep: Keeps an own route with a reason, in place of the route of an id (empty: new).
        withdraw: Takes the own record of a route id back, with a reason.
        run: Starts work on a worker thread.
        on_problem: Told what went wrong.
    """

    def __init__(
        self,
        view: RoutesView,
        load: Callable[[], RouteBook],
        keep: Callable[[OwnRoute, str, str], Changes],
        withdraw: Callable[[str, str], Changes],
        run: Run,
        on_problem: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._load = load
        self._keep = keep
        self._withdraw = withdraw
        self._run = run
        self._on_problem = on_problem
        self._book: RouteBook | None = None
        self._filter = RouteFilter()
        self._route_id = ""

    def load(self) -> None:
        """Read the routes off the GUI thread and show them."""
        self._run(lambda _: self._load(), self._on_book, self._on_problem, topic="routes")

    def choose_filter(self, wanted: RouteFilter) -> None:
        """Show only the routes that pass."""
        self._filter = wanted
        self._show()

    def choose_route(self, route: Route) -> None:
        """Open a route's details."""
        self._route_id = route.route_id
        self._show_chosen()

    def open_route(self, route_id: str) -> None:
        """Show a route that was asked for elsewhere, whatever the filters hid."""
        self._route_id = route_id
        self._filter = RouteFilter(kind=None, only_valid=False)
        self._view.show_filter(self._filter)
        self._show()

    def start_new(self) -> None:
        """Ask for a route that the network does not have."""
        if self._book is not None:
            self._view.edit(None, self._book, "")

    def start_change(self) -> None:
        """Ask for a better record of the chosen route."""
        self._start(lambda own, _: own)

    def start_end(self) -> None:
        """Ask for the last day of the chosen route; today is proposed."""
        self._start(ended)

    def keep(self, own: OwnRoute, reason: str, route_id: str) -> None:
        """Keep the officer's record, a new one without ``route_id``; the reference stays."""
        self._run(lambda _: self._keep(own, reason, route_id), self._on_kept, self._on_form_problem)

    def take_back(self, reason: str) -> None:
        """Take the officer's record of the chosen route back."""
        route_id = self._route_id
        self._run(lambda _: self._withdraw(route_id, reason), lambda _: None, self._on_problem)

    def _start(self, changed: Callable[[OwnRoute, date], OwnRoute]) -> None:
        route, book = self._chosen(), self._book
        if route is None or book is None:
            return
        told_by = route.source.title if route.own else ""
        own = replace(own_version(route, told_by, book.today), url=route.source.url * route.own)
        self._view.edit(changed(own, book.today), book, route.route_id)

    def _on_kept(self, changes: Changes) -> None:
        self._route_id = changes.ids[0]
        self._view.close_form()

    def _on_form_problem(self, error: Exception) -> None:
        if isinstance(error, ProblemError):
            self._view.show_form_problem(error)
        else:
            self._on_problem(error)

    def _on_book(self, book: RouteBook) -> None:
        self._book = book
        self._show()

    def _show(self) -> None:
        if self._book is None:
            return
        routes = self._book.network.routes
        self._view.show_routes([route for route in routes if self._passes(route)], len(routes))
        self._show_chosen()

    def _show_chosen(self) -> None:
        route = self._chosen()
        below = self._book.reference.routes if self._book and route and route.own else ()
        former = next((each for each in below if each.route_id == self._route_id), None)
        self._view.show_route(route, former)

    def _passes(self, route: Route) -> bool:
        wanted, book = self._filter, self._book
        return (
            wanted.kind in (None, route.kind)
            and wanted.status in (None, route.status)
            and (route.own or not wanted.only_own)
            and (book is None or not wanted.only_valid or route.valid_on(book.today))
        )

    def _chosen(self) -> Route | None:
        routes = self._book.network.routes if self._book else ()
        return next((each for each in routes if each.route_id == self._route_id), None)
