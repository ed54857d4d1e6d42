from datetime import date

import pytest

from app.domain.pipeline import DatedNote, PaperRef
from app.domain.problems import ProblemError
from app.ui.screens.partnerships.file_lines import (
    day_from,
    notes_from,
    notes_told,
    papers_from,
    papers_told,
)

PAPERS = (
    PaperRef("Letter of intent", "File 12/2026", "2026-11"),
    PaperRef("Draft", ""),
    PaperRef("Minutes", "", "2026"),
)
NOTES = (DatedNote(date(2026, 11, 20), "called; they agree"),)


def test_that_documents_and_notes_survive_being_typed_again():
    assert papers_from(papers_told(PAPERS)) == PAPERS
    assert notes_from(notes_told(NOTES)) == NOTES
    assert papers_from(" \n") == ()


def test_that_a_note_without_a_day_or_a_text_is_refused():
    for line in ("they agree", "2026-13-01; they agree", "2026-11-20;"):
        with pytest.raises(ProblemError, match="note-line-wrong"):
            notes_from(line)


def test_that_a_day_is_read_or_left_open():
    assert day_from(" 2027-03-31 ") == date(2027, 3, 31)
    assert day_from("") is None
    with pytest.raises(ProblemError, match="tie-date-wrong"):
        day_from("31.3.2027")
