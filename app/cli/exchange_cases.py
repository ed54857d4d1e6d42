"""What the commands of partnerships, forums, exchange and programme ask of the use cases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from app.domain.regions import Region, RegionCode
from app.services.exchange_desk import ExchangeDesk
from app.services.use_cases.documents import DocumentCases
from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words


class ExchangeCases(Protocol):
    """The part of the use cases that these commands need."""

    @property
    def exchange(self) -> ExchangeDesk: ...

    @property
    def documents(self) -> DocumentCases: ...

    @property
    def regions(self) -> Callable[[], Mapping[RegionCode, Region]]: ...

    @property
    def vocabulary(self) -> Callable[[], Vocabulary]: ...


def namer(cases: ExchangeCases, words: Words) -> Callable[[str], str]:
    """Names regions and sectors by their codes; what is neither stays as it is."""
    regions, sectors = cases.regions(), cases.vocabulary().sectors
    known = {
        **{str(code): region.names for code, region in regions.items()},
        **{code: sector.names for code, sector in sectors.items()},
    }
    return lambda code: words.name(known[code]) if code in known else code
