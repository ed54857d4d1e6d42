"""All topics together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from app.domain.regions import Names, Region, RegionCode
from app.services.data_cases import DataCases
from app.services.exchange_desk import ExchangeDesk
from app.services.use_cases.documents import DocumentCases
from app.services.use_cases.dossier import DossierCases
from app.services.use_cases.flights import FlightCases
from app.services.use_cases.maps import MapCases
from app.services.use_cases.match import MatchCases
from app.services.use_cases.planning import PlanningCases
from app.services.use_cases.programme import ProgrammeCases
from app.services.use_cases.records import RecordCases
from app.services.use_cases.search import SearchCases
from app.services.use_cases.ties import TieCases
from app.services.use_cases.upkeep import UpkeepCases
from app.services.use_cases.visits import VisitCases
from app.services.vocabulary import Vocabulary


class UseCases(Protocol):
    """All topics together."""

    @property
    def match(self) -> MatchCases: ...

    @property
    def flights(self) -> FlightCases: ...

    @property
    def maps(self) -> MapCases: ...

    @property
    def visits(self) -> VisitCases: ...

    @property
    def planning(self) -> PlanningCases: ...

    @property
    def ties(self) -> TieCases: ...

    @property
    def exchange(self) -> ExchangeDesk: ...

    @property
    def documents(self) -> DocumentCases: ...

    @property
    def programme(self) -> ProgrammeCases: ...

    @property
    def records(self) -> RecordCases: ...

    @property
    def dossier(self) -> DossierCases: ...

    @property
    def data(self) -> DataCases: ...

    @property
    def search(self) -> SearchCases: ...

    @property
    def upkeep(self) -> UpkeepCases: ...

    def today(self) -> date: ...

    def regions(self) -> Mapping[RegionCode, Region]: ...

    def vocabulary(self) -> Vocabulary: ...

    def texts(self) -> Mapping[str, Names]:
        """What the reference says in words, in three languages, by its English."""

    def close(self) -> None:
        """Let go of the store."""
