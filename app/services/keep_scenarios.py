"""Named what-if scenarios: keep, rename, list, take back, and run again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.network_edits import edited
from app.domain.problems import Problem, raise_if_any, refuse
from app.domain.scenarios import Scenario, wrong_name
from app.services.changes import Changes
from app.services.ports import Store, UnitOfWork
from app.services.try_routes import KnownJourneys, WhatIf, try_routes

KIND = "scenario"


def list_scenarios(work: UnitOfWork) -> Mapping[str, Scenario]:
    """The scenarios by key, in the order of their names."""
    standing = work.records.standing(KIND, Scenario)
    return dict(sorted(standing.items(), key=lambda item: (item[1].name.casefold(), item[0])))


def scenario_named(kept: Iterable[Scenario], name: str) -> Scenario:
    """The one called ``name``, in capitals or not.

    Raises:
        ProblemError: ``scenario-not-kept`` with the names in ``params["known"]``;
            ``no-scenario-kept``.
    """
    by_name = {scenario.name.casefold(): scenario for scenario in kept}
    found = by_name.get(name.strip().casefold())
    if found:
        return found
    if not by_name:
        raise refuse("no-scenario-kept", scenario=name)
    known = tuple(scenario.name for scenario in by_name.values())
    raise refuse("scenario-not-kept", scenario=name, known=known)


def keep_scenario(store: Store, scenario: Scenario, reason: str, key: str = "") -> Changes:
    """Keep a scenario; with a ``key`` in place of the one that stands under it.

    Raises:
        ProblemError: ``reason-missing``, ``scenario-unknown``, ``edits-missing``, what is wrong
            with the name, or what the edits are refused for; nothing was changed.
    """
    with store.begin() as work:
        standing = work.records.standing(KIND, Scenario)
        if key:
            _require(standing, key)
        others = (other.name for each, other in standing.items() if each != key)
        no_reason = () if reason.strip() else (Problem("reason-missing"),)
        no_edits = () if scenario.edits else (Problem("edits-missing"),)
        raise_if_any((*no_reason, *no_edits, *wrong_name(scenario.name, others)))
        edited(work.network.network(), scenario.edits, scenario.on)
        kept = key or work.records.new_key(KIND)
        named = replace(scenario, name=scenario.name.strip())
        work.records.keep(KIND, kept, named, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (kept,))


def rename_scenario(store: Store, key: str, name: str, reason: str) -> Changes:
    """Give a scenario another name; its edits stay, even where they no longer fit the network.

    Raises:
        ProblemError: ``reason-missing``, ``scenario-unknown``, what is wrong with the name;
            nothing was changed.
    """
    with store.begin() as work:
        standing = work.records.standing(KIND, Scenario)
        scenario = _require(standing, key)
        others = (other.name for each, other in standing.items() if each != key)
        no_reason = () if reason.strip() else (Problem("reason-missing"),)
        raise_if_any((*no_reason, *wrong_name(name, others)))
        renamed = replace(scenario, name=name.strip())
        work.records.keep(KIND, key, renamed, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (key,))


def withdraw_scenario(store: Store, key: str, reason: str) -> Changes:
    """Take a scenario back.

    Raises:
        ProblemError: ``reason-missing``, ``scenario-unknown``; nothing was changed.
    """
    if not reason.strip():
        raise refuse("reason-missing")
    with store.begin() as work:
        _require(work.records.standing(KIND, Scenario), key)
        work.records.withdraw(KIND, key, reason.strip())
        work.commit()
    return Changes(frozenset({KIND}), (key,))


def run_scenario(known: KnownJourneys, scenario: Scenario) -> WhatIf:
    """Try the scenario's edits on the journeys of its day.

    Args:
        known: The journeys of the day ``scenario.on``.
        scenario: What to try.

    Raises:
        ProblemError: as ``try_routes``: where the network has changed since, an edit may no
            longer make sense.
        ValueError: ``known`` is of another day.
    """
    if known.on != scenario.on:
        raise ValueError(f"journeys of {known.on} for a scenario of {scenario.on}")
    return try_routes(known, scenario.edits)


def _require(standing: Mapping[str, Scenario], key: str) -> Scenario:
    if key not in standing:
        raise refuse("scenario-unknown", scenario=key)
    return standing[key]
