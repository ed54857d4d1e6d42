"""Every command, in the order in which help lists them."""

from __future__ import annotations

from app.cli import (
    backtest,
    backup,
    brief,
    doctor,
    export_records,
    forums,
    history,
    import_file,
    journey,
    map,  # noqa: A004 - its name
    match,
    opportunities,
    pair,
    plan,
    portfolio,
    practices,
    reference,
    restore,
    route_ideas,
    routes,
    targets,
    ties,
    visits,
    what_if,
)

# A command has ``run``, or ``rescue`` where it works on a store that is not open.
COMMANDS = (
    match,
    pair,
    brief,
    portfolio,
    backtest,
    journey,
    routes,
    route_ideas,
    what_if,
    map,
    plan,
    visits,
    ties,
    forums,
    opportunities,
    practices,
    targets,
    import_file,
    export_records,
    history,
    reference,
    doctor,
    backup,
    restore,
)
