"""What is exported is read back without loss."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.cell_reading import text_of
from app.services.import_mapping import guess_kind, guess_matching
from app.services.import_records import preview_import
from app.services.neutral_text import neutral, restored
from app.services.record_kinds import record_kinds
from app.services.sheets import Sheet, SheetRow
from app.services.tie_kind import tie_kind
from tests.fakes.sheets_of_ties import READERS, SOURCE, WRITERS, exported, store_with
from tests.fakes.ties import tie

TODAY = date(2026, 11, 22)
PRINTED = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
NASTY = st.sampled_from(
    [
        "=1+1",
        "'=1+1",
        "''@x",
        "-5",
        "+81 3",
        "@a",
        "1,2;3\t4",
        'a"b',
        "a\nb",
        "兵庫県神戸市",
        "हिन्दी",
        "#REF!",
    ]
)
TEXTS = (st.text(PRINTED, max_size=30) | NASTY).map(text_of)


@given(st.text())
def test_that_a_neutralised_text_is_restored_exactly(text):
    assert restored(neutral(text)) == text
    assert not neutral(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@given(note=TEXTS, party=TEXTS.filter(bool), fields=st.lists(TEXTS.filter(bool), max_size=3))
def test_that_nasty_texts_come_back_as_they_were(tmp_path_factory, suffix, note, party, fields):
    fields = tuple(text_of(field.replace(";", ",")) for field in fields)
    known = tie("T001", note=note, indian_party=party, fields=fields, source=SOURCE)
    store = store_with(known)
    path = exported(store, tmp_path_factory.mktemp("out") / f"ties{suffix}")
    sheet = READERS[suffix].read(path)
    found = preview_import(
        store, tie_kind(), sheet, guess_matching(tie_kind(), sheet.headings), TODAY
    )
    assert (found.unchanged, found.changed, found.problems) == (1, 0, ())


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_that_days_and_numbers_stay_what_they_are(tmp_path, suffix):
    cells = ("text", 12, 0.1, date(2026, 11, 22), None, True)
    sheet = Sheet("x", tuple("abcdef"), (SheetRow(2, cells),))
    path = WRITERS[suffix].write(sheet, tmp_path / f"x{suffix}")
    (row,) = READERS[suffix].read(path).rows
    as_text = ("text", "12", "0.1", "2026-11-22", None, "True")
    assert row.cells == (cells if suffix == ".xlsx" else as_text)


@pytest.mark.parametrize("kind", record_kinds(), ids=lambda kind: kind.kind)
@pytest.mark.parametrize("language", ["", "en", "ja", "hi"])
def test_that_headings_tell_their_kind_and_columns_in_each_language(kind, language):
    headings = [c.names.in_language(language) if language else c.key for c in kind.columns]
    assert guess_kind(record_kinds(), headings).kind == kind.kind
    assert list(guess_matching(kind, headings).values()) == [c.key for c in kind.columns]
