"""Every command, in the order in which help lists them."""

from __future__ import annotations

from app.cli import doctor, journey, map, match, pair, plan, routes, ties  # noqa: A004 - its name

COMMANDS = (match, pair, journey, routes, map, plan, ties, doctor)
