from datetime import date

import pytest

from app.domain.pipeline import DatedNote, Move, PaperRef, Stage
from app.domain.problems import ProblemError
from app.services.partnership_lines import (
    day_from,
    moves_from,
    moves_told,
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


def test_that_moves_survive_being_typed_again():
    moves = (
        Move(Stage.SOUND_OUT, date(2026, 3, 1), "letter; answered"),
        Move(Stage.FIELD_VISIT, date(2026, 5, 2), "invited"),
    )
    assert moves_from(moves_told(moves)) == moves


def test_that_a_move_without_a_day_or_to_no_stage_is_refused():
    for line in ("sound-out; letter", "2026-03-01; wedding; letter", "2026-13-01; draft; x"):
        with pytest.raises(ProblemError, match="move-line-wrong"):
            moves_from(line)
