"""What it is worth to serve a region, when every region has to be served once in some years.

The calendars of the years are nearly alike. So one of them stands for all: in the linear
relaxation of that year each region still to be served takes part in as large a share of a plan
as the years left allow, and the price of that row is what serving it is worth. Any worths give a
true bound on the years together (Lagrangian duality: Fisher, The Lagrangian Relaxation Method,
Management Science 1981); the better the worths, the tighter the bound.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from app.domain.regions import RegionCode
from app.domain.visits import Lead
from app.solver.lead_search import Prices
from app.solver.prices import PriceModel, linear_programme, prices_for
from app.solver.year_search import YearSearch

UNSERVED = 1000.0
"""Points lost for a region that is never served: the relaxation always has an answer."""

Worths = Mapping[RegionCode, int]


class ServiceWorths:
    """The relaxation of one year that stands for all; ``prices`` once it is settled."""

    def __init__(self, year: YearSearch, required: Collection[RegionCode]) -> None:
        self._year, self._programme = year, linear_programme()
        self._programme.SetSolverSpecificParametersAsString("use_preprocessing: false")
        self._model = PriceModel(year.opened, year.ledgers.values(), self._programme)
        self._rows = {code: self._row(code) for code in sorted(required)}
        self.prices: Mapping[Lead, Prices] = {}

    def _row(self, code: RegionCode) -> Any:
        row = self._programme.Constraint(0.0, self._programme.infinity())
        missing = self._programme.NumVar(0.0, 1.0, "")
        self._programme.Objective().SetCoefficient(missing, -UNSERVED)
        row.SetCoefficient(missing, 1.0)
        row.SetCoefficient(self._model.earned["first-visit", code], 1.0)
        return row

    def settle(self, years: int) -> Worths:
        """The worths when every region is to be served once in so many ``years``."""
        for row in self._rows.values():
            row.SetLb(1.0 / years)
        while True:
            priced = self._model.solve()
            self.prices = {
                lead: prices_for(ledger, priced) for lead, ledger in self._year.ledgers.items()
            }
            worths = {code: round(max(-row.dual_value(), 0.0)) for code, row in self._rows.items()}
            found = {
                lead: self._year.best_of_round(lead, self.prices[lead]) for lead in self.prices
            }
            news = [self._model.add(lead, each) for lead, each in found.items()]
            if not any(news):
                return worths
