"""What ``setuhashi pair`` tells beside the comparison: journeys, exchange, next steps."""

from __future__ import annotations

from typing import Any

from app.cli.journey import as_json as journey_as_json
from app.cli.opportunities import as_json as opportunity_as_json
from app.cli.opportunities import match_as_json
from app.cli.practices import lesson_as_json
from app.cli.printing import Table
from app.services.show_pair import PairPage
from app.words.catalogue import Words
from app.words.fitting import fitting_told
from app.words.journeys import way
from app.words.next_steps import step_sentence


def beside_json(page: PairPage, words: Words) -> dict[str, Any]:
    """The rest of the page; the steps are sentences, in the language asked for."""
    brief, exchange = page.brief, page.brief.exchange
    listed = page.shortlisted
    return {
        "journeys": [journey_as_json(journey) for journey in brief.journeys],
        "opportunity_matches": [match_as_json(match) for match in exchange.matches],
        "opportunities": [opportunity_as_json(each) for each in exchange.others],
        "lessons": [lesson_as_json(x) for x in (*exchange.for_state, *exchange.for_prefecture)],
        "planned_visits": [visit.visit_id for visit in page.planned],
        "shortlisted": None if listed is None else listed.reason,
        "next_steps": [step_sentence(words, brief, step) for step in brief.steps],
    }


def beside_tables(page: PairPage, words: Words) -> tuple[Table, ...]:
    """Journeys, what of the exchange fits, and the next steps."""
    brief = page.brief
    journeys = [
        (f"{journey.hours:.1f}", str(journey.stops), way(words, brief.regions, journey))
        for journey in brief.journeys
    ]
    titles = (words.tr("Hours"), words.tr("Changes"), words.tr("Way"))
    steps = [(step_sentence(words, brief, step),) for step in brief.steps]
    fitting = [(text,) for text in fitting_told(brief, words)]
    return (
        Table(
            titles,
            journeys,
            words.tr("The best journeys"),
            empty=words.tr("No journey is known with at most three flights."),
        ),
        Table(
            (words.tr("Opportunities and practices"),),
            fitting,
            empty=words.tr("No opportunity or practice on record fits the pair."),
        ),
        Table((words.tr("Proposed next steps"),), steps),
    )
