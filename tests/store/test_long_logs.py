"""A log of many years is not looked through before a window opens, but all that it rests on is."""

import pytest

from app.domain.problems import ProblemError
from app.services.check_health import refuse_if_damaged
from app.services.saved_views import Watch
from app.store.migrate import revisions
from app.store.open import open_store
from app.store.sqlite_file import examine
from tests.fakes.bundled import SHIPPED

PAGE = 4096
MARK = "why the log grew so long"


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A store with some hundred changes, all of which count as a long log."""
    file = tmp_path / "desk.sqlite"
    with open_store(file, SHIPPED) as store, store.begin() as work:
        watches = {f"w{n}": Watch(f"w{n}", "opportunity", f"O{n}") for n in range(400)}
        work.records.keep_all("watch", watches, MARK)
        work.commit()
    monkeypatch.setattr("app.store.sqlite_file.LOOKED_THROUGH_BYTES", 0)
    return file


def spoil(path, holding):
    """Overwrite the head of the page on which ``holding`` stands last."""
    content = bytearray(path.read_bytes())
    page = content.rfind(holding.encode()) // PAGE
    content[page * PAGE : page * PAGE + 64] = b"\xff" * 64
    path.write_bytes(content)


def test_that_a_damaged_page_of_the_log_is_found_once_the_store_is_open(path):
    spoil(path, MARK)
    with open_store(path, SHIPPED) as store, pytest.raises(ProblemError) as caught:
        refuse_if_damaged(store)
    assert caught.value.problems[0].code == "store-unreadable"


def test_that_a_damaged_page_beside_the_log_is_refused_before(path):
    spoil(path, "Hokkaido")
    with pytest.raises(ProblemError) as caught:
        open_store(path, SHIPPED)
    assert caught.value.problems[0].code == "store-unreadable"


def test_that_a_backup_is_looked_through_whole(path):
    spoil(path, MARK)
    with pytest.raises(ProblemError):
        examine(path, revisions(SHIPPED.migrations))
