"""The first screen's rows beside the store: shown while the store holds what they tell."""

import json
import time
import zlib
from datetime import date, timedelta

import pytest

from app.domain.regions import Language
from app.domain.settings import Settings
from app.services.first_page import Look
from app.store.sqlite_first_page import SUFFIX, FirstPageFile
from tests.opened_window import open_cases

DAY = date(2026, 11, 22)
LOOK = Look("ja", "dark", 115, "lakhs")
ROWS = {DAY.isoformat(): ["today", [1, "二"]], (DAY + timedelta(1)).isoformat(): ["tomorrow"]}


@pytest.fixture
def store(tmp_path):
    file = tmp_path / "own.sqlite"
    open_cases(file).close()
    return file


def pages(store, program="1", day=DAY):
    return FirstPageFile(str(store), program, lambda: day)


@pytest.fixture
def kept(store):
    file = pages(store)
    file.keep(LOOK, lambda: ROWS)
    return file


def change(store, **settings):
    cases = open_cases(store)
    cases.upkeep.keep_settings(Settings(**settings))
    cases.close()


def test_that_a_kept_page_comes_back_with_its_look(kept):
    page = kept.page("")
    assert (page.look, page.rows) == (LOOK, ["today", [1, "二"]])


def test_that_each_day_has_the_page_that_was_worked_out_for_it(kept, store):
    assert pages(store, day=DAY + timedelta(1)).page("").rows == ["tomorrow"]
    assert pages(store, day=DAY + timedelta(2)).page("") is None
    assert pages(store, day=DAY - timedelta(1)).page("") is None


def test_that_a_page_in_another_language_than_asked_for_is_not_shown(kept):
    assert kept.page("ja") is not None
    assert kept.page("hi") is None


def test_that_any_change_of_the_store_makes_the_page_old(kept, store):
    assert kept.is_current()
    change(store, backups_kept=3)
    assert not kept.is_current()
    assert kept.page("") is None


def test_that_a_change_still_in_the_wal_is_seen(kept, store):
    cases = open_cases(store)
    cases.exchange.keep("watch", _watch(), "ends soon")
    try:
        assert kept.page("") is None
    finally:
        cases.close()
    assert kept.page("") is None


def _watch():
    from app.services.saved_views import Watch

    return Watch("", "opportunity", "O001")


def test_that_pages_are_worked_out_anew_when_a_day_is_over(kept, store):
    assert not pages(store, day=DAY + timedelta(1)).is_current()


def test_that_another_program_works_the_page_out_anew(kept, store):
    assert pages(store, program="2").page("") is None


def test_that_a_page_of_another_clock_is_not_shown(kept, monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert kept.page("") is None
    finally:
        monkeypatch.undo()
        time.tzset()


def test_that_a_store_put_in_the_place_of_another_has_no_page(kept, store):
    content = store.read_bytes()
    copy = store.with_name("copy.sqlite")
    copy.write_bytes(content)
    copy.replace(store)
    assert kept.page("") is None


@pytest.mark.parametrize("at", [0, 7, 8, 60, -2])
def test_that_a_damaged_page_is_ignored(kept, store, at):
    file = store.with_name(store.name + SUFFIX)
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    assert kept.page("") is None
    assert not kept.is_current()


@pytest.mark.parametrize("content", [b"", b"00000000", b"not a page at all", b"\xff" * 99])
def test_that_what_is_no_page_is_ignored(kept, store, content):
    store.with_name(store.name + SUFFIX).write_bytes(content)
    assert kept.page("") is None


@pytest.mark.parametrize("told", [[], "page", {"days": []}, {"days": {DAY.isoformat(): [1]}}])
def test_that_a_sound_file_of_another_form_is_ignored(kept, store, told):
    content = json.dumps(told).encode()
    store.with_name(store.name + SUFFIX).write_bytes(b"%08x" % zlib.crc32(content) + content)
    assert kept.page("") is None
    assert not kept.is_current()


def test_that_nothing_is_kept_when_the_store_changes_while_the_page_is_worked_out(store):
    def rows():
        change(store, backups_kept=5)
        return ROWS

    pages(store).keep(LOOK, rows)
    assert not store.with_name(store.name + SUFFIX).exists()


def test_that_a_page_is_for_the_officers_eyes_only(kept, store):
    assert store.with_name(store.name + SUFFIX).stat().st_mode & 0o077 == 0


def test_that_a_folder_that_takes_no_file_goes_without_a_page(store, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    pages(store).keep(LOOK, lambda: ROWS)
    assert pages(store).page("") is None


@pytest.mark.parametrize("what", ["missing", "foreign", "folder"])
def test_that_a_place_without_a_store_has_neither_page_nor_look(tmp_path, what):
    file = tmp_path / "own.sqlite"
    if what == "foreign":
        file.write_bytes(b"letter" * 900)
    if what == "folder":
        file.mkdir()
    assert pages(file).page("") is None
    assert pages(file).look() == Look()
    assert list(tmp_path.iterdir()) == ([] if what == "missing" else [file])


def test_that_the_look_is_that_of_the_settings_in_the_store(store):
    change(store, language=Language.HINDI, theme="contrast", text_percent=130)
    assert pages(store).look() == Look("hi", "contrast", 130)
