"""Everything an officer can ask for, in one place: what window and commands are given.

``bootstrap`` fills it in; each field is one use case joined to store, solver, writers and clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.calendar import Window
from app.domain.journeys import Journey
from app.domain.network import Route, RouteKind, RouteStatus
from app.domain.network_edits import RouteEdit
from app.domain.plan_problem import YearProblem
from app.domain.plan_settings import PlanSettings
from app.domain.portfolio import Portfolio
from app.domain.regions import Region, RegionCode
from app.domain.settings import Settings
from app.domain.ties import Tie
from app.domain.visit_verdict import Verdict
from app.domain.visits import Lead, Plan, Visit
from app.domain.what_if import AccessShift
from app.services.changes import Changes
from app.services.check_health import Finding
from app.services.choose_portfolio import PortfolioRequest
from app.services.compare_pair import Dossier
from app.services.draw_map import MapContent
from app.services.plan_year import Replan
from app.services.rank_partners import MatchFacts
from app.services.run_backtest import Backtest
from app.services.task import TaskHandle
from app.services.try_routes import Standings, WhatIf
from app.services.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class UseCases:
    """What can be asked; every callable may raise ``ProblemError``."""

    today: Callable[[], date]
    regions: Callable[[], Mapping[RegionCode, Region]]
    vocabulary: Callable[[], Vocabulary]
    match_facts: Callable[[], MatchFacts]
    weights: Callable[[], Mapping[str, float]]
    """The weights in force: the officer's own, else those of the chosen preset."""
    compare: Callable[[str, str, Mapping[str, float]], Dossier]
    """State, prefecture (codes or names in either order) and weights."""
    portfolio: Callable[[PortfolioRequest], Portfolio]
    backtest: Callable[[], Backtest]
    journeys: Callable[[str, str, date | None], Sequence[Journey]]
    """From, to, and the day (None: today)."""
    what_if: Callable[[Sequence[RouteEdit], date | None], WhatIf]
    """Edits of routes, and the day of travel (None: today)."""
    standings: Callable[[AccessShift], Standings]
    """Scores and ranks of all pairs under the weights in force, before and after."""
    routes: Callable[[RouteStatus | None, RouteKind | None, date | None], Sequence[Route]]
    ties: Callable[[str, str, str], Sequence[Tie]]
    """Region, kind and status; empty: any."""
    keep_tie: Callable[[Tie, str], Changes]
    """A tie (a new one has no id) and the reason."""
    withdraw_tie: Callable[[str, str], Changes]
    map_content: Callable[[str, Sequence[str]], MapContent]
    """Focus region (empty: none) and layers shown first."""
    map_page: Callable[[MapContent, str, str], Mapping[str, bytes]]
    """Files of the window's map page: content, language, theme (``light`` or ``dark``)."""
    write_map: Callable[[Path, str, Sequence[str], str], Path]
    """File, focus region, layers and language."""
    plan_years: Callable[[], Sequence[int]]
    """The programme years that the calendar data reach."""
    plan_settings: Callable[[], PlanSettings]
    plan: Callable[[int, Sequence[Lead], Sequence[Visit] | None, TaskHandle], Plan]
    """Year, leads, visits that must stay as they are (None: the pins of the kept plan)."""
    year_problem: Callable[[int, Sequence[Lead], Sequence[Visit] | None], YearProblem]
    """As ``plan``: what verdicts on a moved visit and fingerprints rest on."""
    verdict: Callable[[YearProblem, Plan, Visit], Verdict]
    """What a visit would break, cost and gain if it stood as given."""
    replan: Callable[[Plan, Sequence[Visit] | None, TaskHandle], Replan]
    """The former plan, visits that must stay (None: the pins of the kept plan)."""
    saved_plan: Callable[[int], Plan | None]
    keep_plan: Callable[[Plan], Changes]
    windows: Callable[[int], Sequence[Window]]
    plan_formats: Callable[[], Sequence[str]]
    export_plan: Callable[[Plan, Sequence[str], Path, str], Sequence[Path]]
    """Plan, formats, folder and language."""
    health: Callable[[], Sequence[Finding]]
    settings: Callable[[], Settings]
    keep_settings: Callable[[Settings], Changes]
    close: Callable[[], None]
    """Let go of the store."""
