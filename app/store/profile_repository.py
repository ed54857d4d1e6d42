"""Regions and their figures: the reference, with the officer's own figures over it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, select

from app.domain.method import Method
from app.domain.profiles import Block, Indicator, Linkage, Profile, Sector, SectorKind
from app.domain.regions import Names, Position, Region, RegionCode, RegionKind, region_code
from app.domain.stated_figures import FIGURE, INDUSTRY, StatedFigure
from app.store import own_figures
from app.store import reference_tables as ref
from app.store.figure_reading import basis_figures, economy_figures, stated_figures
from app.store.method_reading import read_method
from app.store.reading import read_sources, split
from app.store.records import SqlRecords


class SqlProfileRepository:
    """Own figures over the reference; see ``app.services.ports.ProfileRepository``."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def regions(self) -> tuple[Region, ...]:
        """All regions in the order of their codes."""
        t = ref.regions.c
        columns = (t.code, t.kind, t.name_en, t.name_ja, t.name_hi, t.region_group)
        capital = (t.capital_en, t.capital_ja, t.capital_hi, t.latitude, t.longitude)
        rows = self._connection.execute(select(*columns, *capital).order_by(t.code))
        return tuple(
            Region(
                region_code(code),
                RegionKind(kind),
                Names(en, ja, hi),
                group,
                Names(*capital_names),
                Position(latitude, longitude),
            )
            for code, kind, en, ja, hi, group, *capital_names, latitude, longitude in rows
        )

    def profiles(self) -> Mapping[RegionCode, Profile]:
        """Each region's figures: of the basis year, or of the year that most regions have.

        The officer's own figure of that year stands over the reference's; where the reference
        has none of an indicator, the officer's latest of any year fills the gap.
        """
        return self._profiles(
            self._records.standing(FIGURE, StatedFigure).values(),
            self._records.standing(INDUSTRY, StatedFigure).values(),
        )

    def reference_profiles(self) -> Mapping[RegionCode, Profile]:
        """As ``profiles``, without the officer's figures."""
        return self._profiles((), ())

    def _profiles(
        self, own: Iterable[StatedFigure], shares: Collection[StatedFigure]
    ) -> Mapping[RegionCode, Profile]:
        connection, sources = self._connection, read_sources(self._connection)
        basis = {key: indicator.basis_year for key, indicator in self.indicators().items()}
        figures = own_figures.over_figures(basis_figures(connection, sources), own, basis)
        economy = economy_figures(connection, sources)
        sectors, blocks = (
            own_figures.over_economy(known, shares, economy.years, {each.code for each in parts})
            for known, parts in (
                (economy.sectors, self.sectors()),
                (economy.blocks, self.blocks()),
            )
        )
        return {
            region.code: Profile(
                region,
                figures.get(region.code, {}),
                sectors.get(region.code, {}),
                blocks.get(region.code, {}),
            )
            for region in self.regions()
        }

    def reference_figures(self, kind: str) -> tuple[StatedFigure, ...]:
        """Every figure of every year in the reference, by region, key and year."""
        return stated_figures(self._connection, kind)

    def sectors(self) -> tuple[Sector, ...]:
        """The 26 common sectors in the order of their codes."""
        t = ref.sectors.c
        rows = self._connection.execute(
            select(t.sector, t.kind, t.name_en, t.name_ja, t.name_hi).order_by(t.sector)
        )
        return tuple(Sector(code, SectorKind(kind), Names(*names)) for code, kind, *names in rows)

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the whole economy in the order of their codes."""
        t = ref.blocks.c
        rows = self._connection.execute(
            select(t.block, t.sectors, t.name_en, t.name_ja, t.name_hi).order_by(t.block)
        )
        return tuple(Block(code, Names(*names), split(sectors)) for code, sectors, *names in rows)

    def indicators(self) -> Mapping[str, Indicator]:
        """What each indicator means, by its key."""
        t = ref.indicators.c
        rows = self._connection.execute(
            select(t.indicator, t.unit, t.basis_year, t.name_en, t.name_ja, t.name_hi)
        )
        return {key: Indicator(key, Names(*names), unit, year) for key, unit, year, *names in rows}

    def linkages(self) -> Mapping[str, Linkage]:
        """Input-output coefficients by country."""
        t = ref.io_coefficients.c
        rows = self._connection.execute(
            select(t.country, t.year, t.source, t.from_sector, t.to_sector, t.coefficient)
        )
        inputs: dict[tuple[str, str, str], dict[tuple[str, str], float]] = defaultdict(dict)
        for country, year, source, seller, buyer, coefficient in rows:
            inputs[country, year, source][seller, buyer] = coefficient
        sources = read_sources(self._connection)
        return {
            country: Linkage(country, coefficients, year, sources[source].title)
            for (country, year, source), coefficients in inputs.items()
        }

    def method(self) -> Method:
        """Criteria, channels and presets."""
        return read_method(self._connection)
