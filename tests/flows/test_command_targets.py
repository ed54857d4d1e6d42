"""The commands of exchange, programme and forums as an officer runs them."""

import pytest


def test_that_the_report_is_written_as_a_word_file(setuhashi, tmp_path):
    import docx

    file = tmp_path / "programme.docx"
    assert setuhashi("targets", "--line", "VIII", "--out", file) == 0
    texts = [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]
    assert "Line VIII: States and prefectures" in texts
    assert "Line I: economic partnership" not in texts


@pytest.mark.parametrize("name", ["report.txt", "report"])
def test_that_a_report_in_no_known_format_is_refused_with_those_there_are(
    setuhashi, tmp_path, name
):
    line = setuhashi.refused("targets", "--out", tmp_path / name)
    assert ".xlsx" in line
    assert not list(tmp_path.glob("report*"))


def test_that_a_need_is_listed_with_the_offer_that_answers_it(setuhashi):
    found = setuhashi.json("opportunities", "--matches", "--region", "Telangana")
    assert found
    sides = [{match["seek"]["region"], match["offer"]["region"]} for match in found]
    assert all("IN-TG" in two or "IN-TS" in two for two in sides)


def test_that_practices_for_a_region_come_from_others(setuhashi):
    found = setuhashi.json("practices", "--for", "Assam")
    assert found
    assert "IN-AS" not in {each["region"] for each in found}


def test_that_forums_are_filtered_by_a_member(setuhashi):
    found = setuhashi.json("forums", "--region", "Osaka")
    assert found
    assert all("JP-27" in each["members"] for each in found)
