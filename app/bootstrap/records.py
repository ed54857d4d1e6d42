"""Use cases of visits on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.bootstrap.documents import Documents
    from app.bootstrap.match import Match
    from app.bootstrap.premises import Premises
    from app.bootstrap.visits import Visits
    from app.domain.calendar import Window
    from app.domain.itinerary import ItineraryItem
    from app.domain.regions import Region, RegionCode
    from app.domain.ties import Tie
    from app.domain.visit_record import Delegate, GateStanding, Move, Outcome, VisitRecord
    from app.exports.visit_papers import Paper
    from app.services.changes import Changes
    from app.services.list_visits import VisitFilter, VisitsDue
    from app.services.take_plan import ReadPlan
    from app.services.task import TaskHandle
    from app.services.use_cases.records import OpenedVisit, PaperOrder
    from app.services.write_brief import Brief
    from app.store.attachments import FolderAttachments
    from app.words.catalogue import Words


class VisitRecords:
    """See ``app.services.use_cases.records``."""

    def __init__(
        self, premises: Premises, match: Match, visits: Visits, documents: Documents
    ) -> None:
        self._premises = premises
        self._match = match
        self._visits = visits
        self._documents = documents
        self._store = premises.store

    @property
    def _attachments(self) -> FolderAttachments:
        from app.store.attachments import FolderAttachments, folder_of

        return FolderAttachments(folder_of(self._store.path))

    def _windows(self, years: Sequence[int]) -> tuple[Window, ...]:
        """Windows that may move the gates of visits of ``years``: gates lie before a visit."""
        spans = sorted({year - 1 for year in years})
        return tuple(dict.fromkeys(each for year in spans for each in self._visits.windows(year)))

    def find(self, wanted: VisitFilter) -> Sequence[VisitRecord]:
        from app.services.list_visits import list_visits

        with self._store.read() as work:
            return list_visits(work, wanted, self._visits.settings().rules)

    def due(self, records: Sequence[VisitRecord]) -> VisitsDue:
        from app.services.list_visits import visits_due

        rules, today = self._visits.settings().rules, self._premises.clock.today()
        windows = self._windows([record.start.year for record in records])
        return visits_due(records, today, rules, windows)

    def opened(self, visit_id: str) -> OpenedVisit | None:
        from app.domain.visit_gates import gates_of_record
        from app.domain.visit_record import RECORD_KIND, VisitRecord
        from app.services.keep_delegates import delegates_of
        from app.services.list_visits import visits_on_record
        from app.services.use_cases.records import OpenedVisit

        with self._store.read() as work:
            known = {record.visit_id: record for record in visits_on_record(work)}
            recorded = work.records.find(RECORD_KIND, visit_id, VisitRecord) is not None
            delegates = delegates_of(work, visit_id)
        record = known.get(visit_id)
        if record is None:
            return None
        windows = self._windows([record.start.year])
        gates = gates_of_record(record, self._visits.settings().rules, windows)
        return OpenedVisit(record, gates, delegates, recorded)

    def open(self, visit_id: str, reason: str) -> Changes:
        from app.services.record_visit import open_visit

        return open_visit(self._store, visit_id, self._premises.clock.today(), reason)

    def add(self, record: VisitRecord, reason: str) -> Changes:
        from app.services.record_visit import add_visit

        return add_visit(self._store, record, reason)

    def change(self, record: VisitRecord, reason: str) -> Changes:
        from app.services.record_visit import change_visit

        return change_visit(self._store, record, reason)

    def move(self, visit_id: str, move: Move) -> Changes:
        from app.services.record_visit import move_visit

        return move_visit(self._store, visit_id, move, self._premises.clock.today())

    def set_gate(self, visit_id: str, standing: GateStanding, reason: str) -> Changes:
        from app.services.record_visit import set_gate

        return set_gate(self._store, visit_id, standing, reason)

    def add_outcome(self, visit_id: str, outcome: Outcome, tie: Tie | None, reason: str) -> Changes:
        from app.services.record_visit import add_outcome

        today = self._premises.clock.today()
        return add_outcome(self._store, visit_id, outcome, reason, tie, today)

    def keep_delegates(self, visit_id: str, delegates: tuple[Delegate, ...]) -> Changes:
        from app.services.keep_delegates import keep_delegates

        return keep_delegates(self._store, visit_id, delegates)

    def erase_delegates(self, visit_id: str) -> Changes:
        from app.services.keep_delegates import erase_delegates

        return erase_delegates(self._store, visit_id)

    def attach(self, visit_id: str, file: Path, reason: str) -> Changes:
        from app.services.attach_document import attach_document

        today = self._premises.clock.today()
        return attach_document(self._store, self._attachments, visit_id, file, today, reason)

    def detach(self, visit_id: str, sha256: str, reason: str) -> Changes:
        from app.services.attach_document import detach_document

        return detach_document(self._store, visit_id, sha256, reason)

    def take_out(self, visit_id: str, sha256: str, folder: Path) -> Path:
        from app.exports.whole_file import write_whole

        record = self._required(visit_id).record
        names = {each.sha256: each.name for each in record.attachments}
        name = Path(names.get(sha256, sha256)).name
        return write_whole(folder / name, self._attachments.read(sha256))

    def draft_legs(self, record: VisitRecord) -> tuple[ItineraryItem, ...]:
        from app.maps.geodesy import Wgs84
        from app.services.draft_itinerary import draft_itinerary

        with self._store.read() as work:
            return draft_itinerary(work, Wgs84(), record)

    def write_papers(
        self, visit_id: str, order: PaperOrder, folder: Path, handle: TaskHandle
    ) -> Sequence[Path]:
        from app.services.export_plan import write_together

        jobs = [(paper, form) for paper in order.papers for form in order.forms]

        def write(place: Path) -> list[Path]:
            written = []
            for number, (paper, form) in enumerate(jobs):
                handle.report(number / len(jobs))
                file = place / f"{visit_id}-{paper}-{order.language}.{form}"
                one = replace(order, papers=(paper,))
                written.append(self.write_paper(visit_id, one, file, handle))
            return written

        return write_together(folder, write)

    def write_paper(self, visit_id: str, order: PaperOrder, file: Path, handle: TaskHandle) -> Path:
        from app.exports.paper_document import document_of

        words = self._premises.words(order.language)
        paper = self._paper(order, self._required(visit_id), words)
        document = document_of(paper, self._premises.clock.now(), words)
        return self._documents.write(document, file, handle)

    def _paper(self, order: PaperOrder, opened: OpenedVisit, words: Words) -> Paper:
        from app.exports import visit_papers

        record, regions = opened.record, self._regions()
        match order.papers[0]:
            case "programme":
                return visit_papers.programme(record, regions, words)
            case "delegation":
                passports = order.with_passports
                travellers = opened.delegates
                return visit_papers.delegation_list(
                    record, travellers, regions, words, with_passports=passports
                )
            case "clearance":
                return visit_papers.clearance_file(record, opened.gates, regions, words)
            case "talking-points":
                briefs = [self._brief(pair) for pair in _pairs(record)]
                return visit_papers.talking_points(record, briefs, regions, words)
            case _:
                return visit_papers.report(record, regions, words)

    def _brief(self, pair: tuple[str, str]) -> Brief:
        from app.maps.geodesy import Wgs84
        from app.services.find_journeys import find_journeys
        from app.services.vocabulary import read_vocabulary
        from app.services.write_brief import write_brief

        clock = self._premises.clock
        dossier = self._match.compare(*pair, self._match.in_force())
        with self._store.read() as work:
            return write_brief(
                dossier,
                read_vocabulary(work),
                self._regions(),
                lambda a, b, on: find_journeys(work, Wgs84(), a, b, on or clock.today()),
                clock.now(),
            )

    def _regions(self) -> Mapping[RegionCode, Region]:
        with self._store.read() as work:
            return {region.code: region for region in work.profiles.regions()}

    def _required(self, visit_id: str) -> OpenedVisit:
        from app.domain.problems import refuse

        opened = self.opened(visit_id)
        if opened is None:
            raise refuse("visit-unknown", visit=visit_id)
        return opened

    def holds_plan(self, file: Path) -> bool:
        from app.exports.plan_reader import holds_plan

        return holds_plan(file)

    def read_plan(self, file: Path) -> ReadPlan:
        from app.domain.problems import refuse
        from app.exports.plan_reader import read_plan_csv, read_plan_xlsx

        readers = {".csv": read_plan_csv, ".xlsx": read_plan_xlsx}
        reader = readers.get(file.suffix.lower())
        if reader is None:
            raise refuse("import-suffix-unknown", file=file.name, known=tuple(readers))
        return reader(file)

    def check_plan(self, read: ReadPlan) -> Changes:
        from app.services.take_plan import check_plan

        return check_plan(self._store, read)

    def take_plan(self, read: ReadPlan, reason: str) -> Changes:
        from app.services.take_plan import take_plan

        return take_plan(self._store, read, reason)


def _pairs(record: VisitRecord) -> list[tuple[str, str]]:
    """Every region of the delegation with every host, as they meet."""
    return [(home, host) for home in record.delegation for host in record.hosts]
