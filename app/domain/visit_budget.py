"""What a visit costs and who pays: whole minor units, never floating point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Currency(StrEnum):
    """ISO 4217."""

    INR = "INR"
    JPY = "JPY"

    @property
    def decimals(self) -> int:
        """Digits of the minor unit: paise; the yen has none. Source: ISO 4217."""
        return 2 if self is Currency.INR else 0


class Payer(StrEnum):
    """Who pays a line of the budget."""

    MEA = "MEA"
    MOFA = "MOFA"
    STATE = "state"
    PREFECTURE = "prefecture"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """``minor_units`` is the amount in paise or in yen, zero or more."""

    item: str
    minor_units: int
    currency: Currency
    payer: Payer

    @property
    def amount(self) -> Decimal:
        """In rupees or yen, exact."""
        return Decimal(self.minor_units).scaleb(-self.currency.decimals)


@dataclass(frozen=True, slots=True)
class BudgetTotal:
    """What ``payer`` pays in ``currency`` in all; never added up across currencies."""

    payer: Payer
    currency: Currency
    amount: Decimal


def totals(lines: Iterable[BudgetLine]) -> tuple[BudgetTotal, ...]:
    """By payer and currency, in the order of their enumerations; nothing paid is left out."""
    sums: dict[tuple[Payer, Currency], Decimal] = {}
    for line in lines:
        key = line.payer, line.currency
        sums[key] = sums.get(key, Decimal(0)) + line.amount
    order = ((payer, currency) for payer in Payer for currency in Currency)
    return tuple(BudgetTotal(*key, sums[key]) for key in order if key in sums)


def minor_units(text: str, currency: Currency) -> int:
    """``1,250.50`` in the minor units of ``currency``.

    Raises:
        ValueError: no amount, below zero, or finer than the currency's minor unit.
    """
    try:
        amount = Decimal(text.replace(",", "").strip()).scaleb(currency.decimals)
    except ArithmeticError as error:
        raise ValueError(text) from error
    if not amount.is_finite() or amount < 0 or amount != amount.to_integral_value():
        raise ValueError(text)
    return int(amount)
