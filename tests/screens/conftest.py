"""The sample store of the pictures and of the walks."""

from dataclasses import replace

import pytest

from app.domain.visits import Lead
from app.services.task import Unattended
from tests.fakes.visit_records import RECORD
from tests.opened_window import DAY, open_cases
from tests.walk import VISIT


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory):
    """A store with a kept plan of the next year, as an officer's would be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SETUHASHI_TODAY", DAY)
        store = tmp_path_factory.mktemp("sample") / "sample.sqlite"
        cases = open_cases(store)
        cases.visits.keep(cases.visits.plan(2027, tuple(Lead), None, Unattended()))
        fill_record(cases)
        cases.close()
        yield store


def fill_record(cases):
    """A record with travel legs and a call, as it stands half a year before."""
    cases.records.open(VISIT, "letter came")
    record = cases.records.opened(VISIT).record
    filled = replace(RECORD, itinerary=(), gates=(), attachments=())
    parts = ("purpose", "head", "size", "signing", "lines", "budget", "contacts", "actions")
    told = {part: getattr(filled, part) for part in parts}
    legs = cases.records.draft_legs(record)
    cases.records.change(replace(record, itinerary=legs, **told), "filled in")
