"""Air routes, filtered."""

from __future__ import annotations

from datetime import date

from app.domain.network import Route, RouteKind, RouteStatus
from app.services.ports import UnitOfWork


def list_routes(
    work: UnitOfWork,
    status: RouteStatus | None = None,
    kind: RouteKind | None = None,
    on: date | None = None,
) -> tuple[Route, ...]:
    """The routes of a status and a kind that are valid on a day; None lets all through.

    Non-stop routes come first, then those to hubs, then domestic ones, each by its airports.
    """
    routes = [
        route
        for route in work.network.network().routes
        if (status is None or route.status is status)
        and (kind is None or route.kind is kind)
        and (on is None or route.valid_on(on))
    ]
    return tuple(sorted(routes, key=_place))


def _place(route: Route) -> tuple[int, str, str, str]:
    return (list(RouteKind).index(route.kind), route.origin, route.destination, route.route_id)
