"""``setuhashi brief`` on the real reference data, read by other programs."""

import os
import re
import subprocess
import sys
import unicodedata

import pytest

from tests.flows.test_documents_in_real_clients import output_of, printed_by_writer, text_of

PAIRS = [
    ("Gujarat", "Shizuoka"),  # the most ties, visits and forums
    ("Kerala", "Shimane"),  # the most of all together, opportunities and practices too
    ("Lakshadweep", "Okinawa"),  # no industry, and a ship to the first airport
    ("Ladakh", "Tottori"),
    ("Andaman and Nicobar Islands", "Tokushima"),  # the widest intervals
    ("Dadra and Nagar Haveli and Daman and Diu", "Kochi"),  # the longest name
]
IN_EACH = {
    "en": ("What each gives the other", "Evidence and its gaps", "Proposed next steps", "Sources"),
    "ja": ("互いに提供できるもの", "根拠と不足", "今後の対応案", "出典"),
    "hi": ("एक-दूसरे को क्या दे सकते हैं", "साक्ष्य और उसकी कमियाँ", "प्रस्तावित अगले कदम", "स्रोत"),
}


def pages(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", output_of("pdfinfo", pdf), re.MULTILINE)[1])


@pytest.mark.slow
@pytest.mark.webengine
@pytest.mark.parametrize("pair", PAIRS)
def test_that_a_brief_is_two_pages_in_every_language(qapp, setuhashi, tmp_path, pair):
    for language, parts in IN_EACH.items():
        file = tmp_path / f"{language}.pdf"
        assert setuhashi("--lang", language, "brief", *pair, "--out", file) == 0, setuhashi.err
        assert setuhashi.out == ""
        assert pages(file) == 2
        text = text_of(file)
        assert not [part for part in parts if unicodedata.normalize("NFC", part) not in text]


@pytest.mark.slow
def test_that_a_brief_in_word_is_two_pages_in_writer(setuhashi, tmp_path):
    for language, parts in IN_EACH.items():
        file = tmp_path / f"{language}.docx"
        assert setuhashi("--lang", language, "brief", *PAIRS[1], "--out", file) == 0
        printed = printed_by_writer(file)
        assert pages(printed) == 2
        text = text_of(printed)
        assert not [part for part in parts if unicodedata.normalize("NFC", part) not in text]


@pytest.mark.slow
@pytest.mark.webengine
def test_that_the_command_prints_without_a_screen_and_says_one_line(setuhashi, tmp_path):
    file = tmp_path / "brief.pdf"
    command = (sys.executable, "-m", "app", "--store", setuhashi.store)
    surroundings = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [*command, "brief", "Odisha", "Tokushima", "--out", file],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"written: {file}\n"
    assert pages(file) == 2


def test_that_each_figure_of_a_brief_names_a_source_of_its_list(setuhashi, tmp_path):
    file = tmp_path / "brief.html"
    assert setuhashi("brief", "Gujarat", "Shizuoka", "--out", file) == 0
    page = file.read_text(encoding="utf-8")
    listed = page.partition('<ol class="sources">')[2].partition("</ol>")[0].count("<li>")
    named = {int(number) for number in re.findall(r"\[(\d+)\]", page)}
    assert named == set(range(1, listed + 1))


def test_that_the_weights_asked_for_decide(setuhashi, tmp_path):
    files = []
    for preset in ("balanced", "talent"):
        files.append(tmp_path / f"{preset}.html")
        assert setuhashi("brief", "IN-KL", "JP-22", "--preset", preset, "--out", files[-1]) == 0
    assert files[0].read_text() != files[1].read_text()


@pytest.mark.parametrize("name", ["brief.txt", "brief", "brief.sqlite"])
def test_that_a_file_of_another_kind_is_refused_and_left(setuhashi, tmp_path, name):
    file = tmp_path / name
    file.write_text("mine")
    line = setuhashi.refused("brief", "Gujarat", "Shizuoka", "--out", file)
    assert ".pdf, .docx, .html" in line
    assert file.read_text() == "mine"


def test_that_a_folder_that_is_not_there_is_made(setuhashi, tmp_path):
    file = tmp_path / "new" / "b.docx"
    assert setuhashi("brief", "Gujarat", "Shizuoka", "--out", file) == 0
    assert list(file.parent.iterdir()) == [file]


def test_that_a_former_brief_stays_whole_where_the_new_one_cannot_be_put(
    setuhashi, tmp_path, monkeypatch
):
    file = tmp_path / "brief.docx"
    file.write_text("former")

    def held(self, target):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.replace", held)
    line = setuhashi.refused("brief", "Gujarat", "Shizuoka", "--out", file)
    assert "brief.docx" in line
    assert file.read_text() == "former"
    assert list(tmp_path.iterdir()) == [file]


def test_that_two_states_make_no_brief(setuhashi, tmp_path):
    file = tmp_path / "brief.docx"
    assert "one country" in setuhashi.refused("brief", "Gujarat", "Kerala", "--out", file)
    assert not file.exists()


def test_that_pair_tells_ten_sector_pairs_each_way_and_what_is_left(setuhashi):
    assert setuhashi("pair", "Gujarat", "Shizuoka") == 0
    lines = setuhashi.out.splitlines()
    fed = [line for line in lines if " can feed " in line]
    weak = [line for line in lines if " (below the national share) could find buyers " in line]
    assert len(fed) + len(weak) == 22  # with both headings
    assert weak
    assert setuhashi.out.count("All other sector pairs together") == 2
    told = setuhashi.json("pair", "Gujarat", "Shizuoka")["flows_to_japan"]
    assert len(told) == 10
    strength = [
        flow["share"] / (flow["seller_quotient"] * flow["coefficient"] * flow["buyer_quotient"])
        for flow in told
    ]
    assert max(strength) == pytest.approx(min(strength))
