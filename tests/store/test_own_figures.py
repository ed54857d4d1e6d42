"""The officer's own figures stand over the reference, and go back under it."""

from dataclasses import replace

import pytest

from app.domain.problems import ProblemError
from app.domain.provenance import Source
from app.domain.regions import StateCode
from app.domain.stated_figures import FIGURE, INDUSTRY
from app.services.edit_figure import edit_figure, own_figure_differences, withdraw_figure

SOURCE = Source("Economic Survey of Gujarat", "File 12/2026", "2026-11-01")


def stated(store, kind, record_key):
    with store.read() as work:
        figures = work.profiles.reference_figures(kind)
    return next(each for each in figures if each.record_key == record_key)


def own(known, **parts):
    return replace(known, figure=replace(known.figure, source=SOURCE, **parts))


def profile(store, code="IN-GJ"):
    with store.read() as work:
        return work.profiles.profiles()[StateCode(code)]


def basis_figure(store, code="IN-GJ"):
    """A record key of the region in an indicator's basis year, and its indicator."""
    known = profile(store, code).figures
    indicator = next(key for key, figure in known.items() if figure.value > 1)
    return indicator, f"{code}/{indicator}/{known[indicator].year}"


def test_that_an_own_figure_of_the_compared_year_wins_until_withdrawn(store):
    indicator, key = basis_figure(store)
    known = stated(store, FIGURE, key)
    changed = own(known, value=known.figure.value * 1.01)
    assert edit_figure(store, FIGURE, changed, "survey").ids == (key,)
    seen = profile(store).figures[indicator]
    assert seen == replace(changed.figure, edited=True)
    with store.read() as work:
        (difference,) = own_figure_differences(work)
    assert difference.reference == known.figure
    withdraw_figure(store, FIGURE, key, "was a draft")
    assert profile(store).figures[indicator] == known.figure


def test_that_an_own_figure_of_another_year_never_takes_the_compared_years_place(store):
    indicator, key = basis_figure(store)
    known = stated(store, FIGURE, key)
    edit_figure(store, FIGURE, own(known, year="2031-32"), "newer")
    assert profile(store).figures[indicator] == known.figure


def test_that_an_own_figure_fills_a_gap_and_the_latest_does_it_best(store):
    with store.read() as work:
        profiles = work.profiles.profiles()
    full, lacking = profiles[StateCode("IN-GJ")], profiles[StateCode("IN-AN")]
    indicator = next(key for key in full.figures if key not in lacking.figures)
    figure = full.figures[indicator]
    known = stated(store, FIGURE, f"IN-GJ/{indicator}/{figure.year}")
    for year in ("1998", "1999", "1997"):
        gap = replace(own(known, year=year), region=StateCode("IN-AN"))
        edit_figure(store, FIGURE, gap, "found in the gazette")
    assert profile(store, "IN-AN").figures[indicator].year == "1999"


def test_that_an_own_sector_counts_in_the_year_that_is_compared(store):
    before = profile(store).sectors
    sector = next(iter(before))
    known = stated(store, INDUSTRY, f"IN-GJ/{sector}/{before[sector].year}")
    edit_figure(store, INDUSTRY, own(known, value=known.figure.value + 1), "survey")
    after = profile(store)
    assert after.sectors[sector].value == known.figure.value + 1
    assert after.sectors[sector].edited
    assert sector not in after.blocks


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"unit": "USD"}, "figure-unit-wrong"),
        ({"value": float("nan")}, "figure-implausible"),
        ({"value": -1.0}, "figure-implausible"),
        ({"value": 1e30}, "figure-implausible"),
        ({"year": "lately"}, "figure-year-wrong"),
    ],
)
def test_that_what_cannot_be_is_refused_and_nothing_is_written(store, parts, code):
    _, key = basis_figure(store)
    with pytest.raises(ProblemError) as caught:
        edit_figure(store, FIGURE, own(stated(store, FIGURE, key), **parts), "survey")
    assert [problem.code for problem in caught.value.problems] == [code]
    with store.read() as work:
        assert own_figure_differences(work) == ()


def test_that_source_and_reason_are_asked_for_together(store):
    _, key = basis_figure(store)
    known = stated(store, FIGURE, key)
    vague = replace(known, figure=replace(known.figure, source=Source("somewhere")))
    with pytest.raises(ProblemError) as caught:
        edit_figure(store, FIGURE, vague, " ")
    codes = [problem.code for problem in caught.value.problems]
    assert codes == ["reason-missing", "figure-source-missing"]


def test_that_no_reference_figure_would_be_refused_for_its_value_or_unit(shipped_store):
    from app.domain.stated_figures import wrong_in_figure
    from app.services.edit_figure import figures_as_they_stand, known_scales

    with shipped_store.read() as work:
        for kind in (FIGURE, INDUSTRY):
            scales = known_scales(work, kind)
            wrong = {
                problem.code
                for each in figures_as_they_stand(work, kind).values()
                for problem in wrong_in_figure(each, scales.get((each.region[:2], each.key)))
            }
            assert wrong <= {"figure-source-missing"}
