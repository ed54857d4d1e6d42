"""A store in memory with the officer's own records beside the reference."""

from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.fakes.store import FakeStore


@dataclass
class FakeRecords:
    """Records by kind and key; what was withdrawn stands no more, its key stays used."""

    kept: dict = field(default_factory=dict)
    batch = 0

    def standing(self, kind, form):
        found = {key: record for (of, key), record in self.kept.items() if of == kind and record}
        assert all(isinstance(record, form) for record in found.values())
        return found

    def new_key(self, kind):
        return f"own-{sum(of == kind for of, _ in self.kept) + 1:04}"

    def keep(self, kind, key, record, reason):
        self.kept[kind, key] = record

    def withdraw(self, kind, key, reason):
        self.keep(kind, key, None, reason)


class FakeRecordStore(FakeStore):
    """What a unit of work keeps is there once it commits."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.records = FakeRecords()

    @contextmanager
    def begin(self):
        with super().begin() as work:
            work.records = FakeRecords(dict(self.records.kept))
            commit = work.commit

            def commit_records():
                commit()
                self.records = work.records

            work.commit = commit_records
            yield work

    read = begin
