"""Use cases of partnerships, forums, exchange, programme and Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.premises import Premises
    from app.bootstrap.visits import Visits
    from app.services.exchange_desk import ExchangeDesk


def exchange_desk(premises: Premises, visits: Visits) -> ExchangeDesk:
    """See ``app.services.exchange_desk``."""
    from app.domain.plan_settings import PlanRules
    from app.services.exchange_desk import ExchangeDesk
    from app.services.rank_partners import load_pair_inputs
    from app.services.visit_facts import visit_facts
    from app.store.sqlite_text_search import SqliteTextSearch

    clock, rules = premises.clock, PlanRules()
    return ExchangeDesk(
        premises.store,
        clock,
        SqliteTextSearch(),
        lambda work: load_pair_inputs(work, premises.access, clock.today()),
        rules,
        lambda work, day: visit_facts(work, day, rules, visits.windows),
    )
