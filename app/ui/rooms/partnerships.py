"""The Partnerships screen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.pipeline import Stage
from app.services.follow_partnerships import BoardRow
from app.ui.rooms.rooms import Rooms
from app.ui.screen import Screen

if TYPE_CHECKING:
    from app.ui.screens.partnerships.presenter import PartnershipsPresenter
    from app.ui.screens.partnerships.view import PartnershipsView

KINDS = frozenset({"tie", "partnership", "wish", "view", "visit"})
OPENS = {"tie": "tie", "partnership": "file"}
"""By the kind that the log names, how the screen calls what it opens."""


def partnerships(rooms: Rooms) -> Screen:
    """Build and join it."""
    from app.ui.screens.partnerships.filters import SCREEN, Filters
    from app.ui.screens.partnerships.presenter import (
        PartnershipCases,
        PartnershipsPresenter,
        Registry,
    )
    from app.ui.screens.partnerships.view import PartnershipsView
    from app.words.partnerships import partnerships_table

    given = rooms.given
    cases, exchange = given.cases, given.cases.exchange

    def allowed(key: str) -> Collection[Stage]:
        return presenter.allowed(key)

    view = PartnershipsView(given.words, allowed)

    def load() -> Registry:
        return Registry(
            exchange.board(),
            cases.regions(),
            exchange.wishes(),
            exchange.views(SCREEN),
            cases.today(),
        )

    def export(rows: Sequence[BoardRow], file: Path) -> Path:
        table = partnerships_table(given.words, cases.regions(), rows)
        return cases.documents.write_table(table, file)

    def remember(filters: Filters) -> None:
        kept = {**rooms.settings.filters, SCREEN: filters.written()}
        rooms.change_settings(filters=kept)

    presenter = PartnershipsPresenter(
        view,
        PartnershipCases(
            load=load,
            keep_tie=lambda tie, why: rooms.told(cases.ties.keep(tie, why)),
            withdraw_tie=lambda key, why: rooms.told(cases.ties.withdraw(key, why)),
            move=lambda partnership, move: rooms.told(exchange.move(partnership, move)),
            keep=lambda kind, record, why: rooms.told(exchange.keep(kind, record, why)),
            withdraw=lambda kind, key, why: rooms.told(exchange.withdraw(kind, key, why)),
            timeline=lambda regions: exchange.timeline(*regions),
            export=export,
            remember=remember,
        ),
        Filters.read(rooms.settings.filters.get(SCREEN, {})),
        given.run,
        given.on_problem,
    )
    _join(view, presenter)
    view.pair_wanted.connect(rooms.pair_opened)

    def opened(kind: str, key: str) -> None:
        if kind in OPENS:
            presenter.choose_row(f"{OPENS[kind]}:{key}")

    rooms.thing_opened.connect(opened)
    rooms.follow_clicks(view.follow_region)
    return Screen(view, presenter.start, lambda _: presenter.reload(), view.focus_first, KINDS)


def _join(view: PartnershipsView, presenter: PartnershipsPresenter) -> None:
    """What the officer wants goes to the presenter."""
    view.filters_chosen.connect(presenter.choose_filters)
    view.filters_cleared.connect(presenter.clear_filters)
    view.row_chosen.connect(presenter.choose_row)
    view.scope_chosen.connect(presenter.choose_scope)
    view.move_wanted.connect(presenter.start_move)
    view.move_given.connect(presenter.move)
    view.pair_given.connect(presenter.open_file)
    view.file_wanted.connect(presenter.start_file)
    view.file_given.connect(presenter.keep_file)
    view.new_tie_wanted.connect(presenter.start_new_tie)
    view.change_wanted.connect(presenter.start_change)
    view.tie_given.connect(presenter.keep_tie)
    view.take_back_wanted.connect(presenter.take_back)
    view.wish_given.connect(presenter.keep_wish)
    view.wish_dropped.connect(presenter.take_back_wish)
    view.view_wanted.connect(presenter.load_view)
    view.view_named.connect(presenter.save_view)
    view.view_dropped.connect(presenter.delete_view)
    view.file_chosen.connect(presenter.export)
