"""``setuhashi ties`` by stage and alarm, and ``setuhashi forums`` with its agenda as a file."""

from datetime import date

import pytest
from openpyxl import load_workbook

from app.domain.pipeline import Move, Partnership, Stage
from app.domain.regions import PrefectureCode, StateCode
from tests.opened_window import open_cases


def test_that_dormant_ties_ring_or_were_moved_to_rest(setuhashi):
    found = setuhashi.json("ties", "--dormant")
    assert {"T001", "T015"} <= {each["id"] for each in found}
    assert "T009" not in {each["id"] for each in found}
    for each in found:
        rings = {"dormant"} & {alarm["kind"] for alarm in each["alarms"]}
        assert rings or each["stage"] == "dormant"


def test_that_every_tie_has_one_stage_and_stages_part_the_registry(setuhashi):
    everything = {each["id"] for each in setuhashi.json("ties")}
    by_stage = [each["id"] for s in Stage for each in setuhashi.json("ties", "--stage", s.value)]
    assert sorted(by_stage) == sorted(everything)


@pytest.fixture
def with_talks(own_setuhashi):
    """A store in which Kerala talks with Tokyo and the review of T009 is due."""
    cases = open_cases(own_setuhashi.store)
    talks = Partnership("", StateCode("IN-KL"), PrefectureCode("JP-13"))
    cases.exchange.move(talks, Move(Stage.SOUND_OUT, date(2026, 11, 1), "letter"))
    file = Partnership(
        "", StateCode("IN-GJ"), PrefectureCode("JP-22"), "T009", review_on=date(2026, 12, 24)
    )
    cases.exchange.keep("partnership", file, "agreed in the memorandum")
    cases.close()
    return own_setuhashi


def test_that_talks_without_a_tie_and_reviews_that_are_due_are_listed(with_talks):
    (talks,) = [
        each for each in with_talks.json("ties", "--region", "Tokyo") if each["partnership"]
    ]
    assert (talks["id"], talks["stage"], talks["since"]) == ("", "sound-out", "2026-11-01")
    (due,) = with_talks.json("ties", "--review-due")
    assert (due["id"], due["review_on"]) == ("T009", "2026-12-24")
    assert with_talks("ties", "--review-due") == 0
    assert "Review due on 2026-12-24" in with_talks.out


def test_that_an_agenda_is_written_as_a_workbook_and_as_a_page(setuhashi, tmp_path):
    asked = ("forums", "--agenda", "F001", "--states", "West", "--top", "5")
    sectors = setuhashi.json(*asked)["sectors"]
    assert setuhashi(*asked, "--out", tmp_path / "agenda.xlsx") == 0
    page = load_workbook(tmp_path / "agenda.xlsx").active
    fits = [page.cell(row, 2).value for row in range(2, page.max_row + 1)]
    assert fits == pytest.approx([each["fit"] for each in sectors])
    assert "Osaka" in [cell.value for cell in page[1]]
    assert setuhashi(*asked, "--lang", "ja", "--out", tmp_path / "agenda.html") == 0
    text = (tmp_path / "agenda.html").read_text("utf-8")
    assert "インド・関西ビジネスフォーラム" in text
    assert "大阪府" in text


def test_that_a_file_without_an_agenda_or_of_another_kind_is_refused(setuhashi, tmp_path):
    assert "--agenda" in setuhashi.refused("forums", "--out", tmp_path / "agenda.pdf")
    wrong = tmp_path / "agenda.txt"
    assert "agenda.txt" in setuhashi.refused("forums", "--agenda", "F001", "--out", wrong)
    assert not wrong.exists()
