"""Dataclasses survive the way through JSON."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.provenance import Source
from app.domain.ties import Tie
from app.domain.visits import Reason
from app.services.json_form import as_json, from_json
from tests.fakes.ties import tie

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(), inner, max_size=3)
    ),
    max_leaves=8,
)


def there_and_back(form, value):
    return from_json(form, json.loads(json.dumps(as_json(value))))


@given(st.dictionaries(st.text(), PLAIN, max_size=4))
def test_that_a_reason_comes_back_with_whatever_its_gaps_hold(params):
    reason = Reason("code", params)
    assert there_and_back(Reason, reason) == reason


@given(st.text(), st.lists(st.text()).map(tuple), st.text(min_size=1).filter(str.strip))
def test_that_a_tie_comes_back(note, worked_fields, title):
    written = tie("own-1", note=note, fields=worked_fields, source=Source(title, note))
    assert there_and_back(Tie, written) == written


def test_that_a_field_added_later_takes_its_default():
    record = as_json(tie("own-1"))
    del record["note"]
    assert from_json(Tie, {**record, "unheard_of": 1}) == tie("own-1")


@pytest.mark.parametrize("wrong", [{"fields": 3}, {"kind": None}, {"source": "a book"}])
def test_that_a_record_that_does_not_fit_is_refused(wrong):
    with pytest.raises((TypeError, ValueError)):
        from_json(Tie, {**as_json(tie("own-1")), **wrong})


@pytest.mark.parametrize("strange", [object(), {1, 2}, b"bytes"])
def test_that_a_value_that_could_not_be_read_back_is_never_written(strange: Any):
    with pytest.raises(TypeError):
        as_json(Reason("code", {"value": strange}))


def test_that_days_are_written_in_a_form_that_people_read():
    assert as_json(date(2027, 1, 31)) == {"$date": "2027-01-31"}
