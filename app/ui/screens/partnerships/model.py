"""Rows and columns of the Partnerships screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.pipeline import Stage
from app.domain.regions import Names, Region, RegionCode
from app.domain.ties import first_day_of
from app.domain.timeline import Entry, Happening
from app.domain.wishes import Wish
from app.services.follow_partnerships import BoardRow
from app.ui.kit.card_board import Card, CardColumn
from app.ui.kit.table import Column
from app.ui.kit.time_strip import Mark
from app.ui.screens.partnerships.filters import key_of
from app.words.catalogue import Words
from app.words.exchange import ALARMS, HAPPENINGS, STAGES, term
from app.words.formats import known_day, listed, region_name, region_names
from app.words.partnerships import alarm_texts, entry_text, pair_name, stage_line
from app.words.ties import kind_name, status_name

ALARM = "\N{WARNING SIGN}\N{VARIATION SELECTOR-15}"
Regions = Mapping[RegionCode, Region]


def party(words: Words, names: Names, body: str) -> str:
    """The region in the reader's language, and the body that signed where it is another one."""
    region = words.name(names)
    if body in (names.en, region):
        return region
    told = words.text(body)
    return told if region in told else f"{region} – {told}"


def indian_side(words: Words, regions: Regions, board: BoardRow) -> str:
    """The State, or the body of it that signed."""
    it, tie = board.row.partnership, board.row.tie
    names = regions[it.state].names
    return party(words, names, tie.indian_party) if tie else words.name(names)


def japanese_side(words: Words, regions: Regions, board: BoardRow) -> str:
    """The prefecture, or the body of it that signed."""
    it, tie = board.row.partnership, board.row.tie
    names = regions[it.prefecture].names
    return party(words, names, tie.japanese_party) if tie else words.name(names)


def board_columns(words: Words, regions: Regions) -> tuple[Column[BoardRow], ...]:
    """Columns of the registry; dates as exact as they are known, stages in their order."""
    stages = tuple(Stage)

    def indian(board: BoardRow) -> str:
        return indian_side(words, regions, board)

    def japanese(board: BoardRow) -> str:
        return japanese_side(words, regions, board)

    def kind(board: BoardRow) -> str:
        return kind_name(words, board.row.tie.kind) if board.row.tie else ""

    def signed(board: BoardRow) -> str:
        return known_day(words, _signed_on(board))

    def stage(board: BoardRow) -> str:
        return term(words, STAGES, board.row.stage)

    def alarms(board: BoardRow) -> str:
        kinds = (term(words, ALARMS, alarm.kind) for alarm in board.alarms)
        return f"{ALARM} {listed(words, kinds)}" if board.alarms else ""

    def due(board: BoardRow) -> str:
        return alarm_texts(words, board)

    return (
        Column(words.tr("State"), indian, indian, tip=indian, stretch=True),
        Column(words.tr("Prefecture"), japanese, japanese, tip=japanese, stretch=True),
        Column(words.tr("Kind"), kind, kind),
        Column(words.tr("Signed on"), signed, _signed_on),
        Column(words.tr("Stage"), stage, lambda board: stages.index(board.row.stage)),
        Column(words.tr("Alarms"), alarms, _first_due, tip=due),
    )


def _signed_on(board: BoardRow) -> str:
    return board.row.tie.signed_on if board.row.tie else ""


def _first_due(board: BoardRow) -> date:
    return min((alarm.due for alarm in board.alarms), default=date.max)


def stage_columns(
    words: Words, regions: Regions, rows: Sequence[BoardRow]
) -> tuple[CardColumn, ...]:
    """The board: every stage with its partnerships."""
    return tuple(
        CardColumn(
            stage,
            term(words, STAGES, stage),
            tuple(_card(words, regions, row) for row in rows if row.row.stage is stage),
        )
        for stage in Stage
    )


def _card(words: Words, regions: Regions, board: BoardRow) -> Card:
    it = board.row.partnership
    state = region_name(words, regions, it.state)
    prefecture = region_name(words, regions, it.prefecture)
    lines = [pair_name(words, regions, board.row), _tie_line(words, board)]
    lines += [stage_line(words, board.row), alarm_texts(words, board)]
    tip = "\n".join(line for line in lines if line)
    return Card(key_of(board), f"{state}\n{prefecture}", tip, loud=bool(board.alarms))


def _tie_line(words: Words, board: BoardRow) -> str:
    tie = board.row.tie
    if tie is None:
        return ""
    parts = (
        kind_name(words, tie.kind),
        status_name(words, tie.status),
        known_day(words, tie.signed_on),
    )
    return " · ".join(part for part in parts if part)


def entry_columns(words: Words, regions: Regions) -> tuple[Column[Entry], ...]:
    """Columns of the timeline as a list."""

    def what(entry: Entry) -> str:
        return entry_text(words, entry, regions)

    def happening(entry: Entry) -> str:
        return term(words, HAPPENINGS, entry.happening)

    return (
        Column(
            words.tr("When"),
            lambda entry: known_day(words, entry.when) or "–",
            lambda entry: entry.when,
        ),
        Column(words.tr("Kind"), happening, happening),
        Column(words.tr("What"), what, what, tip=what, stretch=True),
    )


def marks_of(
    words: Words, regions: Regions, entries: Sequence[Entry]
) -> tuple[tuple[str, ...], tuple[Mark, ...]]:
    """Lanes of the drawn timeline, those that are met, and the marks of what has a day."""
    met = [kind for kind in Happening if any(e.happening is kind and e.when for e in entries)]
    marks = tuple(
        Mark(
            str(number),
            first_day_of(entry.when),
            met.index(entry.happening),
            f"{known_day(words, entry.when)} · {entry_text(words, entry, regions)}",
        )
        for number, entry in enumerate(entries)
        if entry.when
    )
    return tuple(term(words, HAPPENINGS, kind) for kind in met), marks


def wish_columns(words: Words, regions: Regions) -> tuple[Column[Wish], ...]:
    """Columns of the declared wishes."""

    def region(wish: Wish) -> str:
        return region_name(words, regions, wish.region)

    def seeks(wish: Wish) -> str:
        named = region_names(words, regions, wish.partners)
        return named or words.tr("any of the other country")

    return (
        Column(words.tr("Region"), region, region),
        Column(words.tr("Seeks a partner in"), seeks, seeks),
        Column(
            words.tr("Said on"),
            lambda wish: known_day(words, wish.declared_on),
            lambda wish: wish.declared_on,
        ),
        Column(
            words.tr("Wish"),
            lambda wish: wish.text,
            lambda wish: wish.text,
            tip=lambda wish: f"{wish.text}\n{wish.source.title}",
            stretch=True,
        ),
    )
