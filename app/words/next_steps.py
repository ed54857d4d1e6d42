"""Sentences for what the desk could do next with a pair."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.domain.linkage import SectorFlow
from app.domain.method import Channel
from app.domain.regions import Country
from app.domain.visits import Reason
from app.services.write_brief import Brief
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.clipping import clipped
from app.words.formats import day
from app.words.linkage import sector_within

_STEPS = {
    "review-tie": QT_TRANSLATE_NOOP(
        "words", "Review the agreement of {state} and {prefecture} and agree its next fields."
    ),
    "conclude-tie": QT_TRANSLATE_NOOP(
        "words", "Bring the proposed agreement of {state} and {prefecture} to signature."
    ),
    "renew-tie": QT_TRANSLATE_NOOP(
        "words", "Ask {state} and {prefecture} whether they wish to renew their agreement."
    ),
    "build-on-city-ties": QT_TRANSLATE_NOOP(
        "words",
        "Sound out an agreement of {state} and {prefecture}, building on the ties of their cities.",
    ),
    "sound-out-tie": QT_TRANSLATE_NOOP(
        "words", "Sound out the interest of {state} and {prefecture} in a first agreement."
    ),
    "follow-up-visit": QT_TRANSLATE_NOOP(
        "words", "Follow up what was agreed on the visit of {day} and set the date of the next."
    ),
    "plan-visit": QT_TRANSLATE_NOOP(
        "words", "Weigh {state} and {prefecture} for a visit of the coming programme year."
    ),
    "lead-with-channel": QT_TRANSLATE_NOOP(
        "words", "Open the talks with {channel}, where supply and need meet best."
    ),
    "bring-firms": QT_TRANSLATE_NOOP(
        "words",
        "Bring together firms of {giver} ({from_sector}) and of {taker} ({to_sector}).",
    ),
    "join-need-and-offer": QT_TRANSLATE_NOOP(
        "words", "Bring together the need “{need}” and the offer “{offer}”."
    ),
    "show-practice": QT_TRANSLATE_NOOP(
        "words", "Show a delegation of {taker} what {giver} does well: {practice}."
    ),
    "use-forum": QT_TRANSLATE_NOOP("words", "Use the forum that both belong to: {forum}."),
    "close-gaps": QT_TRANSLATE_NOOP(
        "words", "Ask both sides for the figures that are missing before talks begin."
    ),
    "find-way": QT_TRANSLATE_NOOP(
        "words", "Ask the missions how a delegation would travel: no journey is known."
    ),
    "travel-day": QT_TRANSLATE_NOOP(
        "words", "Allow a day of travel each way: the quickest journey takes {hours} hours."
    ),
}
_LONGEST_NAME = 80


def step_sentence(words: Words, brief: Brief, step: Reason) -> str:
    """A proposed step as one sentence."""
    regions = {
        Country.INDIA: words.name(brief.dossier.state.region.names),
        Country.JAPAN: words.name(brief.dossier.prefecture.region.names),
    }
    gaps: dict[str, str] = {
        "state": regions[Country.INDIA],
        "prefecture": regions[Country.JAPAN],
    }
    for name, value in step.params.items():
        gaps |= _GAPS[name](words, brief, value)
    if "giver" in step.params:
        giver = Country(str(step.params["giver"]))
        gaps |= {"giver": regions[giver], "taker": regions[giver.partner]}
    return words.tr(_STEPS[step.code]).format(**gaps)


def _flow(words: Words, brief: Brief, flow: SectorFlow) -> Mapping[str, str]:
    sectors = brief.vocabulary.sectors
    return {
        "from_sector": sector_within(words, sectors[flow.from_sector]),
        "to_sector": sector_within(words, sectors[flow.to_sector]),
    }


def _channel(words: Words, _brief: Brief, channel: Channel) -> Mapping[str, str]:
    return {"channel": words.name(channel.names)}


def _short(words: Words, name: str) -> str:
    return clipped(words.text(name), _LONGEST_NAME)


_GAPS: Mapping[str, Callable[[Words, Brief, Any], Mapping[str, str]]] = {
    "flow": _flow,
    "channel": _channel,
    "giver": lambda words, brief, giver: {},  # noqa: ARG005 - named with the flow
    "day": lambda words, brief, on: {"day": day(words, on)},  # noqa: ARG005
    "hours": lambda words, brief, hours: {"hours": f"{hours:.0f}"},  # noqa: ARG005
    "need": lambda words, brief, need: {"need": _short(words, need)},  # noqa: ARG005
    "offer": lambda words, brief, offer: {"offer": _short(words, offer)},  # noqa: ARG005
    "practice": lambda words, brief, name: {"practice": _short(words, name)},  # noqa: ARG005
    "forum": lambda words, brief, name: {"forum": _short(words, name)},  # noqa: ARG005
}
