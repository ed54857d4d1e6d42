"""The commands of forums, exchange and programme over the shipped reference."""

import json
from dataclasses import dataclass

import pytest

from app.cli import forums, opportunities, practices, targets
from app.cli.parser import build_parser
from app.domain.problems import ProblemError
from app.services.vocabulary import read_vocabulary
from app.words.catalogue import Words
from tests.store.test_exchange_on_reference import desk_on

COMMANDS = (forums, opportunities, practices, targets)


@dataclass(frozen=True)
class Cases:
    """The part of the use cases that these commands ask for."""

    exchange: object
    regions: object
    vocabulary: object


@pytest.fixture
def told(shipped_store, capsys):
    """What a command line prints."""

    def regions():
        with shipped_store.read() as work:
            return {region.code: region for region in work.profiles.regions()}

    def vocabulary():
        with shipped_store.read() as work:
            return read_vocabulary(work)

    cases = Cases(desk_on(shipped_store), regions, vocabulary)

    def run(*arguments):
        args = build_parser(Words(), COMMANDS).parse_args(arguments)
        assert args.run(args, cases, Words()) == 0
        return capsys.readouterr().out

    return run


def test_that_filters_narrow_the_opportunities(told):
    found = json.loads(told("opportunities", "--region", "Gujarat", "--line", "II", "--json"))
    assert found
    assert {(each["region"], each["line"]) for each in found} == {("IN-GJ", "II")}


def test_that_a_search_lists_only_what_holds_the_text(told):
    found = json.loads(told("opportunities", "--search", "semiconductor Iwate", "--json"))
    assert "O002" in [each["id"] for each in found]
    assert len(found) < 20


def test_that_matches_are_told_with_their_reasons(told):
    assert "Same subject: Semiconductors" in told("opportunities", "--matches", "--region", "JP-03")
    found = json.loads(told("opportunities", "--matches", "--region", "JP-03", "--json"))
    assert all(each["reasons"] and each["points"] > 0 for each in found)


def test_that_practices_are_listed_by_theme_and_for_a_learner(told):
    by_theme = json.loads(told("practices", "--theme", "ageing care", "--json"))
    assert {each["theme"] for each in by_theme} == {"ageing care"}
    learnt = json.loads(told("practices", "--for", "Tokushima", "--json"))
    assert "JP-36" not in {each["region"] for each in learnt}
    assert "Needs much" in told("practices", "--for", "Tokushima")


def test_that_an_agenda_names_sectors_pairs_and_reasons(told):
    shown = told("forums", "--agenda", "F001", "--states", "Gujarat", "--top", "3")
    assert shown.startswith("India-Kansai Business Forum")
    assert "times as strongly as usual" in shown
    agenda = json.loads(told("forums", "--agenda", "F001", "--states", "Gujarat", "--json"))
    assert agenda["states"] == ["IN-GJ"]
    assert len(agenda["sectors"]) == 13


def test_that_forums_are_listed_with_their_last_meeting(told):
    found = json.loads(told("forums", "--region", "Yamanashi", "--json"))
    network = next(each for each in found if each["id"] == "F003")
    assert network["meetings"][-1]["held_on"] == "2026-02-25"
    assert "2026-02-25" in told("forums")


def test_that_targets_are_told_line_by_line(told):
    (line,) = json.loads(told("targets", "--line", "VIII", "--json"))
    assert line["ties"]
    assert next(t for t in line["targets"] if t["id"] == "G072")["counted"]
    assert "Line VIII" in told("targets", "--line", "VIII")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("practices", "--theme", "magic"), "theme-unknown"),
        (("opportunities", "--sector", "S99"), "sector-unknown"),
        (("forums", "--agenda", "F999"), "record-unknown"),
        (("forums", "--agenda", "F001", "--states", "Osaka"), "region-unknown"),
    ],
)
def test_that_wrong_use_is_told_as_a_problem(told, arguments, code):
    with pytest.raises(ProblemError, match=code):
        told(*arguments)
