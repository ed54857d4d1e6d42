"""Runs a CP-SAT model: always the same way, and only as long as it is wanted."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import Enum
from typing import Any

from app.services.task import TaskHandle

SEED = 20250829
"""The day of the Joint Vision; any fixed number keeps the answer the same."""

LOOK_SECONDS = 0.05
"""How often a running model asks whether it is still wanted."""

LEAST_SECONDS = 0.5
"""So long a model is given even where no time is left: enough for some plan."""


class Outcome(Enum):
    """What could be said of a model."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"

    @property
    def found(self) -> bool:
        return self in {Outcome.OPTIMAL, Outcome.FEASIBLE}


def run(
    model: Any, handle: TaskHandle, seconds: float, effort: float | None = None
) -> tuple[Any, Outcome]:
    """Solve ``model`` with one worker and a fixed seed; the solver then holds the values.

    ``effort`` bounds the search by its steps (about seconds), alike on every machine.

    Raises:
        CancelledError: if the caller asked for it; the search was stopped.
    """
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.linearization_level = 2  # the relaxation is nearly whole: trust it
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.max_time_in_seconds = max(seconds, LEAST_SECONDS)
    if effort is not None:
        solver.parameters.max_deterministic_time = effort
    with ThreadPoolExecutor(max_workers=1) as pool:
        status = _watched(pool.submit(solver.solve, model), solver, handle)
    outcomes = {
        cp_model.OPTIMAL: Outcome.OPTIMAL,
        cp_model.FEASIBLE: Outcome.FEASIBLE,
        cp_model.INFEASIBLE: Outcome.INFEASIBLE,
    }
    return solver, outcomes.get(status, Outcome.UNKNOWN)


def _watched(solving: Future[Any], solver: Any, handle: TaskHandle) -> Any:
    try:
        while wait([solving], timeout=LOOK_SECONDS).not_done:
            handle.raise_if_cancelled()
    except BaseException:
        solver.stop_search()
        raise
    return solving.result()
