import pytest

from app.domain.linkage import SectorFlow, share_of_the_rest
from app.domain.profiles import Sector, SectorKind
from app.domain.provenance import Figure, Quality, Source
from app.domain.regions import Names
from app.exports.pdf_title import titled
from app.words.catalogue import Words
from app.words.clipping import clipped
from app.words.linkage import flow_sentence, rest_sentence
from app.words.numbered_sources import NumberedSources
from app.words.units import figure_told

ENGLISH = Words()
SECTORS = {
    code: Sector(code, SectorKind.MANUFACTURING, Names(name))
    for code, name in (("S08", "Chemicals"), ("S15", "ICT equipment"))
}


def flow(to="S15", seller=1.62, buyer=3.0):
    return SectorFlow("S08", to, 0.159, seller, 0.2, buyer)


def test_that_a_flow_reads_as_a_sentence():
    assert flow_sentence(ENGLISH, "Gujarat", "Shizuoka", flow(), SECTORS) == (
        "Gujarat's chemicals can feed Shizuoka's ICT equipment: 15.9% of the linkage "
        "(1.6 and ≥3 times the national share)."
    )
    assert flow_sentence(ENGLISH, "The Islands", "Gifu", flow("S08"), SECTORS).startswith(
        "The Islands' chemicals can feed the same industry of Gifu:"
    )


def test_that_a_seller_below_the_national_share_does_not_read_as_one_that_feeds():
    for to in ("S15", "S08"):
        told = flow_sentence(ENGLISH, "Gujarat", "Shizuoka", flow(to, seller=0.2), SECTORS)
        assert "can feed" not in told
        assert "Gujarat's chemicals (below the national share) could find buyers in" in told
    as_strong = flow_sentence(ENGLISH, "Gujarat", "Shizuoka", flow(seller=0.95), SECTORS)
    assert "can feed" in as_strong


def test_that_told_flows_and_the_rest_are_the_whole():
    assert share_of_the_rest([flow(), flow("S08")]) == pytest.approx(1 - 2 * 0.159)
    assert share_of_the_rest([]) == 0.0
    assert "84.1%" in rest_sentence(ENGLISH, [flow()])


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (74_086_000.0, "persons", "74,086,000 persons"),
        (2_203_419.4, "INR crore", "₹2,203,419 crore"),
        (146_485.0, "USD million", "US$146,485 million"),
        (42.6, "percent", "42.6%"),
        (348.0, "number", "348"),
        (1.396, "ratio", "1.396"),
        (12.0, "furlongs", "12 furlongs"),
    ],
)
def test_that_figures_are_told_with_their_unit(value, unit, told):
    figure = Figure(value, unit, "2024", Source("A source"), Quality.OFFICIAL)
    assert figure_told(ENGLISH, figure) == told


def test_that_a_source_keeps_its_number():
    sources = NumberedSources(ENGLISH)
    first, second = Source("First", as_of="2024"), Source("Second")
    assert [sources.mark(each) for each in (first, second, first)] == ["[1]", "[2]", "[1]"]
    assert sources.texts == ("First (as of 2024)", "Second")


@pytest.mark.parametrize(
    "text", ["short", "much too long a text for so little room", "都道府県" * 9]
)
def test_that_clipped_texts_keep_to_their_room(text):
    found = clipped(text, 20)
    assert len(found) <= 20
    assert found == text or found.endswith("…")


def test_that_clipping_is_between_words_and_in_one_line():
    assert clipped("one two\nthree four five", 14) == "one two three…"


def test_that_a_counted_text_shows_its_number_in_every_language():
    hindi = Words("hi", lambda *_: "%n और")
    assert hindi.tr("%n more", "", 3) == "3 और"


def test_that_a_title_is_added_behind_a_pdf_that_stays_as_it_was():
    pdf = (
        b"%PDF-1.4\n1 0 obj\n<</Creator (x)>>\nendobj\n"
        b"trailer\n<</Size 2\n/Info 1 0 R>>\nstartxref\n42\n%%EOF\n"
    )
    found = titled(pdf, "日")
    assert found.startswith(pdf)
    added = found[len(pdf) :]
    assert b"/Creator (x)" in added
    assert b"/Title <FEFF65e5>" in added
    assert b"/Prev 42" in added
    start = int(added.split(b"startxref\n")[1].split()[0])
    assert found[start:].startswith(b"xref\n1 1\n")
    place = int(found[start:].split(b"\n")[2].split()[0])
    assert found[place:].startswith(b"1 0 obj")


def test_that_what_has_no_trailer_gets_no_title():
    with pytest.raises(ValueError, match="trailer"):
        titled(b"%PDF-1.4 nothing", "title")
