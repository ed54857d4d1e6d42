"""What can be imported and exported: a kind is one entry, its columns are a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, partial
from typing import Any, Generic, TypeVar

from app.domain.network import Network
from app.domain.own_routes import OwnRoute, network_with
from app.domain.problems import Problem
from app.domain.profiles import Indicator
from app.domain.regions import Names, Region, find_region
from app.domain.stated_figures import Scales
from app.domain.visit_record import RECORD_KIND, VisitRecord
from app.services.edit_figure import known_scales
from app.services.ports import UnitOfWork
from app.services.record_checks import Desk
from app.services.sheets import Cell

R = TypeVar("R")
Values = Mapping[str, Any]
"""What the cells of one row mean, by column key."""


def standing_network(work: UnitOfWork) -> Network:
    """The network with the officer's routes over it."""
    return network_with(work.network.network(), work.records.standing("route", OwnRoute))


class Facts:
    """What readers look things up in; read once an import."""

    def __init__(self, work: UnitOfWork, today: date) -> None:
        self.work = work
        self.desk = Desk(work, today)
        self.region: Callable[[str], Region] = cache(partial(find_region, self.regions))
        self.scales: Callable[[str], Scales] = cache(partial(known_scales, work))

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        return self.work.profiles.regions()

    @cached_property
    def codes(self) -> frozenset[str]:
        return frozenset(region.code for region in self.regions)

    @cached_property
    def network(self) -> Network:
        return standing_network(self.work)

    @cached_property
    def window_kinds(self) -> Mapping[str, Names]:
        return self.work.calendar.kinds()

    @cached_property
    def visits(self) -> Mapping[str, VisitRecord]:
        return self.work.records.standing(RECORD_KIND, VisitRecord)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        return self.work.profiles.indicators()


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its key, its name in three languages, and its way in and out.

    ``read`` may raise ``ProblemError``; ``of`` gives the cell of a record. ``also`` are further
    headings under which the column is recognised.
    """

    key: str
    names: Names
    read: Callable[[Cell, Facts], Any]
    of: Callable[[R], Cell]
    example: str
    required: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportKind(Generic[R]):
    """A kind of record that files can hold.

    ``key`` makes the record key of a row from the values of ``key_columns`` (empty: a new thing);
    with ``gives_keys`` the store names new things, and a key that it does not know is refused.
    ``build`` makes the record, ``check`` tells what is wrong with it, both with ``column`` of the
    problem's place naming a column key; ``own`` is what is kept of it under a record key.
    """

    kind: str
    names: Names
    columns: tuple[Column[R], ...]
    key_columns: tuple[str, ...]
    key: Callable[[Values, Facts], str]
    standing: Callable[[UnitOfWork], Mapping[str, R]]
    build: Callable[[Values, Facts], R]
    check: Callable[[R, Facts], Iterable[Problem]]
    own: Callable[[R, str], object]
    gives_keys: bool = False

    def column(self, key: str) -> Column[R] | None:
        return next((column for column in self.columns if column.key == key), None)
