"""Keep an officer's own route over the reference, or take it back."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.own_routes import OwnRoute, wrong_in
from app.domain.problems import Problem, raise_if_any, refuse
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork

KIND = "route"


def own_routes(work: UnitOfWork) -> Mapping[str, OwnRoute]:
    """The officer's routes by route id."""
    return work.records.standing(KIND, OwnRoute)


def keep_route(store: Store, own: OwnRoute, reason: str, route_id: str = "") -> Changes:
    """Keep a route; with a ``route_id`` it stands in place of that route of the network.

    Raises:
        ProblemError: ``reason-missing``, ``route-unknown``, or everything that ``wrong_in``
            finds; nothing was changed.
    """
    with store.begin() as work:
        network = work.network.network()
        if route_id and route_id not in {route.route_id for route in network.routes}:
            raise refuse("route-unknown", route=route_id)
        no_reason = () if reason.strip() else (Problem("reason-missing"),)
        raise_if_any((*no_reason, *wrong_in(own, route_id, network)))
        key = route_id or work.records.new_key(KIND)
        work.records.keep(KIND, key, own, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (key,))


def withdraw_route(store: Store, route_id: str, reason: str) -> Changes:
    """Take the officer's record back; the reference, if it knows the route, shows again.

    Raises:
        ProblemError: ``reason-missing``, ``route-not-edited``; nothing was changed.
    """
    if not reason.strip():
        raise refuse("reason-missing")
    with store.begin() as work:
        if route_id not in own_routes(work):
            raise refuse("route-not-edited", route=route_id)
        work.records.withdraw(KIND, route_id, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (route_id,))
