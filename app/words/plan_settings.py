"""What the settings of plans are called, in the window and where a problem names one."""

from __future__ import annotations

from collections.abc import Mapping

from app.words.catalogue import QT_TRANSLATE_NOOP

RULES: Mapping[str, str] = {
    "min_days": QT_TRANSLATE_NOOP("words", "Days of a visit, at least"),
    "max_days": QT_TRANSLATE_NOOP("words", "Days of a visit, at most"),
    "max_delegation": QT_TRANSLATE_NOOP("words", "Regions of a delegation, at most"),
    "max_hosts": QT_TRANSLATE_NOOP("words", "Hosts of a visit, at most"),
    "visits_per_region": QT_TRANSLATE_NOOP("words", "Visits of one region in a year, at most"),
    "gap_days": QT_TRANSLATE_NOOP("words", "Free days between visits of one ministry"),
    "clearance_days": QT_TRANSLATE_NOOP("words", "Days to file clearance before leaving"),
    "clearance_working_days": QT_TRANSLATE_NOOP(
        "words", "Working days for the clearance, at least"
    ),
    "invitation_days": QT_TRANSLATE_NOOP("words", "Days to invite before leaving"),
    "approval_days": QT_TRANSLATE_NOOP("words", "Days for the State to approve before leaving"),
    "visa_days": QT_TRANSLATE_NOOP("words", "Days for visas before leaving"),
}
WEIGHTS: Mapping[str, str] = {
    "floor": QT_TRANSLATE_NOOP("words", "Cost of the worst pair"),
    "negotiated_pair": QT_TRANSLATE_NOOP("words", "Tie being negotiated"),
    "first_visit": QT_TRANSLATE_NOOP("words", "Region not yet served"),
    "group": QT_TRANSLATE_NOOP("words", "Further part of a country"),
    "line": QT_TRANSLATE_NOOP("words", "Further line of effort"),
    "part_of_year": QT_TRANSLATE_NOOP("words", "Spread over the year"),
    "lead_part_of_year": QT_TRANSLATE_NOOP("words", "Spread over the ministry's year"),
    "fixture": QT_TRANSLATE_NOOP("words", "Fixture joined"),
    "further_region": QT_TRANSLATE_NOOP("words", "Cost of a further region"),
    "further_host": QT_TRANSLATE_NOOP("words", "Cost of a further host"),
    "further_day": QT_TRANSLATE_NOOP("words", "Cost of a further day"),
    "idle_day": QT_TRANSLATE_NOOP("words", "Cost of a weekend day under way"),
}
"""Rules and weights that are whole numbers, in the order in which they are asked for."""

MEASURES: Mapping[str, str] = {
    "travel_hour": QT_TRANSLATE_NOOP("words", "Cost of an hour of travel"),
    "bar_quantile": QT_TRANSLATE_NOOP("words", "Share of pairs below the bar (0 to 1)"),
    "caution": QT_TRANSLATE_NOOP("words", "Caution with missing figures (0 to 1)"),
    "seconds_max": QT_TRANSLATE_NOOP("words", "Seconds to search, at most"),
}
SHARES = (
    QT_TRANSLATE_NOOP("words", "Share of a day of a region that travels alone (0 to 1)"),
    QT_TRANSLATE_NOOP("words", "Share of a day of each of two regions (0 to 1)"),
    QT_TRANSLATE_NOOP("words", "Share of a day of each of three regions (0 to 1)"),
)
"""By the size of a delegation."""

FURTHER: Mapping[str, str] = {
    "visits_per_lead": QT_TRANSLATE_NOOP("words", "Visits led by each ministry in a year"),
    "directions": QT_TRANSLATE_NOOP("words", "Direction of the visits of each ministry"),
    "min_delegation": QT_TRANSLATE_NOOP("words", "Regions of a delegation, at least"),
    "min_hosts": QT_TRANSLATE_NOOP("words", "Hosts of a visit, at least"),
    "hop_hours": QT_TRANSLATE_NOOP("words", "Hours from one host to the next, at most"),
    "travel_day_hours": QT_TRANSLATE_NOOP("words", "Hours of a day of travel, at most"),
    "days_after": QT_TRANSLATE_NOOP("words", "Days that stay blocked after a window"),
    "working_weekdays": QT_TRANSLATE_NOOP("words", "Days on which offices receive"),
    "shares": QT_TRANSLATE_NOOP("words", "What each of several regions has of a day"),
    "season": QT_TRANSLATE_NOOP("words", "Points of the month of the start"),
    "window_day": QT_TRANSLATE_NOOP("words", "Points of a day in a window"),
    "kind_factor": QT_TRANSLATE_NOOP("words", "Weight of a kind of window"),
}
"""Settings that are asked for in another way, or not at all."""

SETTINGS: Mapping[str, str] = {**RULES, **WEIGHTS, **MEASURES, **FURTHER}
