"""Use cases of partnerships, forums, exchange, programme and Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.services.exchange_desk import ExchangeDesk


def exchange_desk(premises: Premises) -> ExchangeDesk:
    """See ``app.services.exchange_desk``."""
    from app.domain.plan_settings import PlanRules
    from app.services.exchange_desk import ExchangeDesk
    from app.services.rank_partners import load_pair_inputs
    from app.store.sqlite_text_search import SqliteTextSearch

    return ExchangeDesk(
        premises.store,
        premises.clock,
        SqliteTextSearch(),
        lambda work: load_pair_inputs(work, premises.access, premises.clock.today()),
        PlanRules(),
    )
