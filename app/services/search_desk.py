"""One search over everything on the desk: regions, ties, visits, forums, routes, the exchange."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from threading import Lock

from app.domain.changelog import EditFilter
from app.domain.documents import Document, Hit
from app.domain.regions import Region, RegionCode
from app.services.exchange_ports import TextSearch
from app.services.find_opportunities import exchange_documents
from app.services.list_visits import visits_on_record
from app.services.ports import Store, UnitOfWork
from app.services.reference_texts import every_form, forms_of, in_language

Regions = Mapping[RegionCode, Region]

KINDS = ("region", "tie", "visit", "forum", "route", "opportunity", "practice")
"""In the order in which they are shown."""

OF_EACH_KIND = 8
LOOKED_THROUGH = 200
"""Hits that are shown of a kind, and from how many of the best they are taken. Our choice."""


class DeskSearch:
    """Answers from an index that is made anew where something changed since the last question.

    Any thread may ask.
    """

    def __init__(self, store: Store, search: TextSearch) -> None:
        self._store = store
        self._search = search
        self._filled_for: tuple[str, int] | None = None
        self._lock = Lock()

    def find(self, query: str, language: str) -> tuple[Hit, ...]:
        """What holds every term: kind by kind, best first, with titles in ``language``.

        Names and texts of the reference are found in all three languages. A question without a
        term finds nothing and makes the index ready.
        """
        with self._lock, self._store.read() as work:
            newest = [edit.edit_id for edit in work.changelog.edits(EditFilter(limit=1))]
            stand = (language, max(newest, default=0))
            if stand != self._filled_for:
                self._search.fill(desk_documents(work, language))
                self._filled_for = stand
        return _by_kind(self._search.find(query, LOOKED_THROUGH))


def _by_kind(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Few of each kind, so that none is crowded out."""
    of_kind: dict[str, list[Hit]] = {kind: [] for kind in KINDS}
    for hit in hits:
        of_kind[hit.kind].append(hit)
    return tuple(hit for found in of_kind.values() for hit in found[:OF_EACH_KIND])


def desk_documents(work: UnitOfWork, language: str) -> Iterator[Document]:
    """Everything that can be opened."""
    regions: Regions = {region.code: region for region in work.profiles.regions()}
    yield from _of_regions(regions, language)
    yield from _of_ties(work, regions, language)
    yield from _of_visits(work, regions, language)
    yield from _of_forums(work, regions, language)
    yield from _of_routes(work, regions)
    yield from (each for each in exchange_documents(work, language) if each.kind in KINDS)


def _of_regions(regions: Regions, language: str) -> Iterator[Document]:
    for region in regions.values():
        body = "\n".join((*forms_of(region.names), *forms_of(region.capital), region.code))
        yield Document("region", region.code, region.names.in_language(language), body)


def _of_ties(work: UnitOfWork, regions: Regions, language: str) -> Iterator[Document]:
    texts = work.texts.by_english()
    for tie in work.ties.ties():
        told = (tie.indian_party, tie.japanese_party, tie.signed_on, *tie.fields, tie.note)
        body = "\n".join(
            (*every_form(texts, language, *told), *_named(regions, (tie.state, tie.prefecture)))
        )
        title = " – ".join(_titles(regions, (tie.state, tie.prefecture), language))
        signed = f" ({tie.signed_on})" if tie.signed_on else ""
        yield Document("tie", tie.tie_id, title + signed, body)


def _of_visits(work: UnitOfWork, regions: Regions, language: str) -> Iterator[Document]:
    for visit in visits_on_record(work):
        title = " → ".join(
            ", ".join(_titles(regions, codes, language))
            for codes in (visit.delegation, visit.hosts)
        )
        days = (visit.start.isoformat(), visit.end.isoformat())
        told = (visit.visit_id, *days, visit.purpose)
        body = "\n".join((*told, *_named(regions, (*visit.delegation, *visit.hosts))))
        yield Document("visit", visit.visit_id, title, body)


def _of_forums(work: UnitOfWork, regions: Regions, language: str) -> Iterator[Document]:
    texts = work.texts.by_english()
    for forum in work.ties.forums():
        members = map(RegionCode, forum.members)
        body = "\n".join((*every_form(texts, language, forum.note), *_named(regions, members)))
        title = in_language(texts, forum.name, language)
        others = "\n".join(every_form(texts, language, forum.name))
        yield Document("forum", forum.forum_id, title, body, others)


def _of_routes(work: UnitOfWork, regions: Regions) -> Iterator[Document]:
    network = work.network.network()
    airports = {airport.iata: airport for airport in network.airports}
    for route in network.routes:
        ends = [airports[code] for code in (route.origin, route.destination) if code in airports]
        places = _named(regions, (RegionCode(end.region) for end in ends if end.region))
        body = "\n".join((*(end.name for end in ends), *route.carriers, route.note, *places))
        yield Document("route", route.route_id, f"{route.origin} – {route.destination}", body)


def _titles(regions: Regions, codes: Iterable[RegionCode], language: str) -> list[str]:
    return [
        regions[code].names.in_language(language) if code in regions else code for code in codes
    ]


def _named(regions: Regions, codes: Iterable[RegionCode]) -> Iterator[str]:
    """The names of the regions in all languages."""
    for code in codes:
        if code in regions:
            yield from forms_of(regions[code].names)
