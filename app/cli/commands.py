"""Every command, in the order in which help lists them."""

from __future__ import annotations

from app.cli import (
    backtest,
    brief,
    doctor,
    journey,
    map,  # noqa: A004 - its name
    match,
    pair,
    plan,
    portfolio,
    routes,
    ties,
    what_if,
)

COMMANDS = (
    match,
    pair,
    brief,
    portfolio,
    backtest,
    journey,
    routes,
    what_if,
    map,
    plan,
    ties,
    doctor,
)
