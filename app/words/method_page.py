"""The method in words: how each criterion is measured, and after whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.coverage import LEAST_COVERAGE
from app.domain.criteria import CHANNEL_PREFIX
from app.domain.evidence import GRADE_FLOORS
from app.domain.method import Channel, ChannelInput, Criterion
from app.domain.profiles import Block, Indicator, Sector
from app.domain.regions import Country
from app.services.vocabulary import Vocabulary
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed
from app.words.groups import group_name
from app.words.scoring import AGGREGATIONS, NORMALISATIONS

CHANNEL = "channel"

MEASURED = {
    "industry_structure": (
        QT_TRANSLATE_NOOP(
            "words",
            "The overlap of the shares of value added: of each sector the smaller of the two "
            "shares, added up. 1 means the same structure.",
        ),
        "Finger and Kreinin (1979); Krugman (1991)",
    ),
    "specialisation": (
        QT_TRANSLATE_NOOP(
            "words",
            "Location quotients, shrunk for small regions and made symmetric, (LQ − 1) / (LQ + 1); "
            "the cosine of both regions' quotients, brought to 0 to 1.",
        ),
        "Dalum, Laursen and Villumsen (1998); Hoen and Oosterhaven (2006); Laursen (2015)",
    ),
    "scale": (
        QT_TRANSLATE_NOOP(
            "words",
            "The smaller size divided by the larger, for population and for product, each "
            "measured within the own country.",
        ),
        "",
    ),
    "supply_chain_to_japan": (
        QT_TRANSLATE_NOOP(
            "words",
            "What the State is strong in, times what industries buy of it by the input-output "
            "tables, times what the prefecture is strong in; the levels of both taken out.",
        ),
        "Ellison, Glaeser and Kerr (2010)",
    ),
    "supply_chain_to_india": (
        QT_TRANSLATE_NOOP(
            "words",
            "What the prefecture is strong in, times what industries buy of it by the input-output "
            "tables, times what the State is strong in; the levels of both taken out.",
        ),
        "Ellison, Glaeser and Kerr (2010)",
    ),
    "history": (
        QT_TRANSLATE_NOOP(
            "words",
            "Points for ties, delegations, shared forums and wishes, half of which fade with the "
            "years; each further event adds less.",
        ),
        "",
    ),
    "connectivity": (
        QT_TRANSLATE_NOOP(
            "words",
            "Percentile ranks of the door-to-door hours of the best journey, each change counted "
            "as further hours, and of the weekly departures on its rarest leg.",
        ),
        "Burghouwt and de Wit (NetScan)",
    ),
    CHANNEL: (
        QT_TRANSLATE_NOOP(
            "words",
            "The geometric mean of supply and need; each is the weighted mean of percentile ranks "
            "within the country.",
        ),
        "UNDP, Human Development Index (2010)",
    ),
}
RULES = (
    (
        QT_TRANSLATE_NOOP("words", "Missing figures"),
        QT_TRANSLATE_NOOP(
            "words",
            "A missing figure is never nought: the criterion has the interval that it could take, "
            "and the interval goes through to score and rank. The score shown is its middle.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Evidence"),
        QT_TRANSLATE_NOOP(
            "words",
            "Grades tell how much of the weight is settled by figures that are present and recent: "
            "A from {a}, B from {b}, C from {c}, D below. Regions of which less than {least} of "
            "the figures is known are flagged.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Robustness"),
        QT_TRANSLATE_NOOP(
            "words",
            "How far a weight may move is exact. Rank acceptability draws weights and missing "
            "figures ten thousand times with a fixed seed (SMAA-2, Lahdelma and Salminen 2001).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("words", "Portfolio"),
        QT_TRANSLATE_NOOP(
            "words",
            "The set with the highest total score under the limits, by linear programming, with a "
            "bound that no set exceeds; regrets and substitutes are each solved anew.",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class MeasuredBy:
    """How one criterion is measured; ``inputs`` are the indicators of a resource channel."""

    group: str
    name: str
    meaning: str
    formula: str
    inputs: tuple[str, ...]
    source: str
    weight: float


def criteria_measured(
    words: Words, vocabulary: Vocabulary, weights: Mapping[str, float]
) -> tuple[MeasuredBy, ...]:
    """Every criterion with its formula in words, its source and its weight in force."""
    channels = {CHANNEL_PREFIX + each.key: each for each in vocabulary.method.channels}
    total = sum(weights.values()) or 1.0
    return tuple(
        _measured(words, each, channels.get(each.key), vocabulary, weights.get(each.key, 0) / total)
        for each in vocabulary.method.criteria
    )


def rules(words: Words) -> tuple[tuple[str, str], ...]:
    """Headings and what they say: missing figures, evidence, robustness, portfolio."""
    a, b, c = (f"{floor:.0%}" for floor in GRADE_FLOORS)
    gaps = {"a": a, "b": b, "c": c, "least": f"{LEAST_COVERAGE:.0%}"}
    return tuple((words.tr(heading), words.tr(text).format(**gaps)) for heading, text in RULES)


def choices(words: Words) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The normalisations and the aggregations, each with what it says."""
    found = (
        (words.tr("Normalisation"), NORMALISATIONS),
        (words.tr("Aggregation"), AGGREGATIONS),
    )
    return tuple(
        (heading, tuple((words.tr(name), words.tr(tip)) for name, tip in table.values()))
        for heading, table in found
    )


def _measured(
    words: Words,
    criterion: Criterion,
    channel: Channel | None,
    vocabulary: Vocabulary,
    weight: float,
) -> MeasuredBy:
    formula, source = MEASURED[CHANNEL if channel else criterion.key]
    return MeasuredBy(
        group_name(words, criterion.group),
        words.name(criterion.names),
        words.name(criterion.explanation),
        words.tr(formula),
        _inputs(words, channel, vocabulary) if channel else (),
        source,
        weight,
    )


def _inputs(words: Words, channel: Channel, vocabulary: Vocabulary) -> tuple[str, ...]:
    from_india = channel.giver is Country.INDIA
    state, prefecture = (
        (channel.supply, channel.need) if from_india else (channel.need, channel.supply)
    )
    return (
        words.tr("State: {indicators}").format(indicators=_named(words, state, vocabulary)),
        words.tr("Prefecture: {indicators}").format(
            indicators=_named(words, prefecture, vocabulary)
        ),
    )


def _named(words: Words, inputs: Sequence[ChannelInput], vocabulary: Vocabulary) -> str:
    return listed(words, (_input(words, each, vocabulary) for each in inputs))


def _input(words: Words, each: ChannelInput, vocabulary: Vocabulary) -> str:
    """The indicator's name, what it is divided by, and whether less is more."""
    tables: Mapping[str, Mapping[str, Indicator | Sector | Block]] = {
        "indicator": vocabulary.indicators,
        "sector": vocabulary.sectors,
        "block": vocabulary.blocks,
    }
    name = words.name(tables[each.measure][each.key].names)
    if each.measure != "indicator":
        name = words.tr("share of {sector}").format(sector=name)
    if each.per:
        per = words.name(vocabulary.indicators[each.per].names)
        name = words.tr("{figure} per {other}").format(figure=name, other=per)
    return words.tr("{figure} (less is more)").format(figure=name) if each.sign < 0 else name
