import re
from datetime import date
from string import Formatter

import pytest

from app.domain import plan_reasons, visit_rules, visit_verdict
from app.domain.calendar import Basis, Hardness
from app.domain.clearance import GateKind
from app.domain.plan_settings import PlanSettings
from app.domain.regions import Country
from app.domain.visits import Direction, Lead, Reason
from app.solver import clashes
from app.words import visit_terms
from app.words.catalogue import Words
from app.words.formats import day, listed, region_name, span
from app.words.planning import defaults_line
from app.words.reasons import CLASHES, SENTENCES, WAYS_OUT, sentence, way_out
from tests.fakes.plans import GJ, REGIONS, SHIZUOKA, YAMANASHI

ENGLISH = Words("en")
BY_CODE = {region.code: region for region in REGIONS}
ROW = re.compile(r"^(\S+)  +(.+(?:\n  +.+)*)$", re.MULTILINE)


def documented(module):
    """The codes and the parameters that the table in a module's docstring promises."""
    table = module.__doc__.split("=\ncode", 1)[1].split("\n==", 2)[1].split("\n", 1)[1]
    rows = dict(ROW.findall(table))
    return {code: set(re.findall(r"[a-z_]+", params)) for code, params in rows.items()}


PROMISED = {
    code: params
    for module in (visit_rules, plan_reasons, visit_verdict, clashes)
    for code, params in documented(module).items()
} | {
    "years-year": {"year"},
    "years-places": {"country", "regions", "places"},
    "years-calendar-open": {"first", "last"},
}


def test_that_every_reason_has_a_sentence_and_no_sentence_is_idle():
    assert set(PROMISED) == set(SENTENCES)


@pytest.mark.parametrize("code", PROMISED)
def test_that_a_sentence_asks_for_nothing_that_its_reason_does_not_tell(code):
    for text in (SENTENCES[code], WAYS_OUT.get(code, "")):
        gaps = {field for _, field, _, _ in Formatter().parse(text) if field}
        assert gaps <= PROMISED[code]


def test_that_every_clash_has_a_way_out():
    assert set(WAYS_OUT) == set(CLASHES) == set(documented(clashes))
    pin = Reason("rule-pin", {"visit": "2027-MEA-1"})
    assert way_out(ENGLISH, pin, BY_CODE) == "Way out: take the pin from 2027-MEA-1."


@pytest.mark.parametrize("code", documented(visit_rules))
def test_that_a_rule_broken_by_a_pin_has_a_way_out_too(code):
    assert "take the pin" in way_out(ENGLISH, Reason(code), BY_CODE)


def test_that_parameters_are_told_in_the_readers_words():
    reason = Reason(
        "window",
        {
            "visit": "2027-MEA-1",
            "where": "JP-*",
            "kind": "festival",
            "name": "Golden Week 2027",
            "start": date(2027, 4, 29),
            "end": date(2027, 5, 5),
        },
    )
    assert sentence(ENGLISH, reason, BY_CODE) == (
        "2027-MEA-1 falls into a blocked window of every prefecture: "
        "Golden Week 2027, 29 Apr 2027 to 5 May 2027."
    )
    hosts = Reason("working-days", {"visit": "2027-MEA-1", "hosts": (SHIZUOKA, YAMANASHI)})
    assert "静岡県, 山梨県" in sentence(Words("ja"), hosts, BY_CODE)


@pytest.mark.parametrize(
    ("code", "params", "text"),
    [
        (
            "best-pair",
            {"state": "IN-GJ", "prefecture": "JP-22", "score": 0.7149, "points": 93},
            "Best pair: Gujarat and Shizuoka, score 0.71 (+93 points).",
        ),
        (
            "season",
            {"direction": "IN->JP", "month": 2, "points": -5},
            "Season for a visit from India to Japan: Feb (−5 points).",
        ),
        (
            "other-region",
            {"region": "JP-22", "instead": "JP-19", "cost": 12},
            "Nearest other region: Yamanashi in place of Shizuoka. The plan would lose 12 points.",
        ),
        (
            "other-start",
            {"day": date(2027, 7, 26), "cost": -5},
            "Nearest other start: 26 Jul 2027. The plan would gain 5 points.",
        ),
        (
            "start-beside-visit",
            {"day": date(2027, 4, 5), "points": 8, "other": "next"},
            "A start on 5 Apr 2027 would be better (+8 points), but is too close to visit next.",
        ),
    ],
)
def test_that_reasons_read_well_also_after_they_were_kept_as_plain_text(code, params, text):
    assert sentence(ENGLISH, Reason(code, params), BY_CODE) == text


def test_that_an_unknown_reason_is_a_fault_and_not_hidden():
    with pytest.raises(KeyError):
        sentence(ENGLISH, Reason("no-such-code"), BY_CODE)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (date(2027, 1, 12), date(2027, 1, 12), "12 Jan 2027"),
        (date(2027, 1, 12), date(2027, 1, 18), "12–18 Jan 2027"),
        (date(2027, 1, 28), date(2027, 2, 2), "28 Jan – 2 Feb 2027"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 – 3 Jan 2027"),
    ],
)
def test_that_a_span_says_month_and_year_once(start, end, text):
    assert span(ENGLISH, start, end) == text


def test_that_days_and_lists_follow_the_translation():
    texts = {
        "{day} {month} {year}": "{year}年{month}{day}日",
        "Jan": "1月",
        ", ": "、",
    }
    japanese = Words("ja", lambda text, _comment, _n: texts.get(text, ""))
    assert day(japanese, date(2027, 1, 12)) == "2027年1月12日"
    assert listed(japanese, ["静岡県", "山梨県"]) == "静岡県、山梨県"


def test_that_an_unknown_region_keeps_its_code():
    assert region_name(ENGLISH, BY_CODE, GJ) == "Gujarat"
    assert region_name(ENGLISH, BY_CODE, "JP-47") == "JP-47"


@pytest.mark.parametrize(
    ("names", "members"),
    [
        (visit_terms.LEADS, Lead),
        (visit_terms.MINISTRIES, Lead),
        (visit_terms.DIRECTIONS, Direction),
        (visit_terms.HARDNESSES, Hardness),
        (visit_terms.BASES, Basis),
        (visit_terms.GATES, GateKind),
    ],
)
def test_that_every_member_has_a_word(names, members):
    assert set(names) == set(members)


def test_that_both_nations_have_a_name():
    assert set(Country) <= set(visit_terms.PLACES)


def test_that_defaults_that_rest_on_real_delegations_are_told_as_such():
    line = defaults_line(Words("en"), PlanSettings())
    assert "4 to 7 days" in line
    assert "start in Jan, Feb, Nov, Dec;" in line
