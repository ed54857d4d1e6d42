"""Settings come back, and foreign or broken parts of the record do no harm."""

from dataclasses import replace

import pytest
from sqlalchemy import insert, select

from app.domain.regions import Language
from app.domain.settings import Settings
from app.store.own_tables import settings as table
from app.store.settings_repository import MIGRATORS, NAME

CHOSEN = Settings(
    language=Language.HINDI, theme="dark", preset="talent", weights={"scale": 0.25, "access": 0.75}
)


def save(store, settings):
    with store.begin() as work:
        work.settings.save(settings)
        work.commit()


def load(store):
    with store.read() as work:
        return work.settings.load()


def put(store, record):
    with store.begin() as work:
        work._connection.execute(insert(table).values(name=NAME, payload=record))
        work.commit()


def test_that_a_fresh_store_has_the_defaults(store):
    assert load(store) == Settings()


def test_that_settings_come_back_as_saved(store):
    save(store, Settings(theme="light"))
    save(store, CHOSEN)
    assert load(store) == CHOSEN


def test_that_an_unknown_key_is_kept_and_does_no_harm(store):
    put(store, {"theme": "dark", "telescope": [1, 2]})
    assert load(store) == Settings(theme="dark")
    save(store, CHOSEN)
    with store.read() as work:
        record = work._connection.scalar(select(table.c.payload))
    assert record["telescope"] == [1, 2]
    assert load(store) == CHOSEN


@pytest.mark.parametrize(
    "record",
    [
        {"language": "tlh"},
        {"weights": {"scale": "much"}},
        {"weights": ["scale"]},
        {"theme": 7},
        {"schema_version": "one"},
        [],
        "dark",
    ],
)
def test_that_what_cannot_be_understood_gives_way_to_the_default(store, record):
    put(store, record)
    assert load(store) == Settings()


def test_that_an_older_record_is_brought_up_step_by_step(store, monkeypatch):
    monkeypatch.setitem(MIGRATORS, 1, lambda old: {**old, "theme": old["colours"]})
    monkeypatch.setitem(MIGRATORS, 2, lambda old: {**old, "theme": old["theme"].lower()})
    put(store, {"schema_version": 1, "colours": "DARK"})
    assert load(store) == replace(Settings(), theme="dark", schema_version=3)
