"""What the commands of the Data page need of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.services.data_cases import DataCases
from app.services.use_cases.planning import PlanningCases
from app.services.use_cases.records import RecordCases
from app.services.use_cases.visits import VisitCases


class HasData(Protocol):
    """The desk's use cases, as far as the Data page goes."""

    @property
    def data(self) -> DataCases: ...

    @property
    def records(self) -> RecordCases: ...

    @property
    def planning(self) -> PlanningCases: ...

    @property
    def visits(self) -> VisitCases: ...

    def regions(self) -> Mapping[RegionCode, Region]: ...
