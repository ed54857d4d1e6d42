"""The method as the reference states it: criteria, channels, presets."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select

from app.domain.method import Channel, ChannelInput, Criterion, CriterionGroup, Method, Preset
from app.domain.regions import Country, Names
from app.store import reference_tables as ref


def read_method(connection: Connection) -> Method:
    """The whole method, criteria and presets in the order in which they are shown."""
    return Method(_criteria(connection), _channels(connection), _presets(connection))


def _criteria(connection: Connection) -> tuple[Criterion, ...]:
    t = ref.criteria.c
    names = (t.name_en, t.name_ja, t.name_hi)
    explanation = (t.explanation_en, t.explanation_ja, t.explanation_hi)
    query = select(t.criterion, t.criterion_group, *names, *explanation).order_by(t.position)
    return tuple(
        Criterion(key, CriterionGroup(group), Names(*words[:3]), Names(*words[3:]))
        for key, group, *words in connection.execute(query)
    )


def _channels(connection: Connection) -> tuple[Channel, ...]:
    inputs = _inputs(connection)
    t = ref.channels.c
    query = select(t.channel, t.giver, t.line, t.name_en, t.name_ja, t.name_hi).order_by(t.channel)
    return tuple(
        Channel(
            key,
            Names(*names),
            Country(giver),
            line,
            tuple(inputs[key, "supply"]),
            tuple(inputs[key, "need"]),
        )
        for key, giver, line, *names in connection.execute(query)
    )


def _inputs(connection: Connection) -> defaultdict[tuple[str, str], list[ChannelInput]]:
    t = ref.channel_inputs.c
    query = select(t.channel, t.side, t.measure, t.key, t.per, t.sign, t.weight).order_by(t.row_id)
    inputs: defaultdict[tuple[str, str], list[ChannelInput]] = defaultdict(list)
    for channel, side, *rest in connection.execute(query):
        inputs[channel, side].append(ChannelInput(*rest))
    return inputs


def _presets(connection: Connection) -> tuple[Preset, ...]:
    t, w = ref.presets.c, ref.preset_weights.c
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for preset, criterion, weight in connection.execute(select(w.preset, w.criterion, w.weight)):
        weights[preset][criterion] = weight
    query = select(t.preset, t.name_en, t.name_ja, t.name_hi).order_by(t.position)
    return tuple(
        Preset(key, Names(*names), weights[key]) for key, *names in connection.execute(query)
    )
