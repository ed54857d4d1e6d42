"""Wrong use of the command line is one sentence in the officer's language."""

import pytest

from app.cli import match
from app.cli.commands import COMMANDS
from app.cli.parser import OneLineParser, build_parser
from app.cli.wrong_use import wrong_use
from app.domain.problems import ProblemError
from app.words.catalogue import Words
from app.words.problems.sentences import sentence


def parser():
    made = OneLineParser(Words(), prog="setuhashi match")
    made.add_argument("region", metavar="REGION")
    made.add_argument("--top", type=int)
    made.add_argument("--lead", choices=("MEA", "MOFA"))
    made.add_argument("--last", action="store_true")
    either = made.add_mutually_exclusive_group()
    either.add_argument("--preset")
    either.add_argument("--weights")
    return made


@pytest.mark.parametrize(
    ("arguments", "code", "gaps"),
    [
        ([], "use-missing", {"names": "REGION"}),
        (["x", "y"], "use-unknown", {"names": "y"}),
        (["x", "--l"], "use-ambiguous", {"name": "--l", "known": "--lead, --last"}),
        (
            ["x", "--preset", "a", "--weights", "b"],
            "use-not-together",
            {"name": "--weights", "other": "--preset"},
        ),
        (["x", "--top"], "use-value-missing", {"name": "--top"}),
        (["x", "--last=1"], "use-no-value", {"name": "--last", "value": "1"}),
        (
            ["x", "--lead", "MHA"],
            "use-choice-unknown",
            {"name": "--lead", "value": "MHA", "known": "MEA, MOFA"},
        ),
        (["x", "--top", "many"], "use-value-wrong", {"name": "--top", "value": "many"}),
    ],
)
def test_that_what_argparse_refuses_is_understood(arguments, code, gaps):
    with pytest.raises(ProblemError) as caught:
        parser().parse_args(arguments)
    [problem] = caught.value.problems
    assert problem.code == code
    assert problem.params == {"command": "setuhashi match", **gaps}
    told = sentence(Words(), problem)
    assert "{" not in told
    assert all(str(text) in told for text in gaps.values())


@pytest.mark.parametrize(
    ("arguments", "code", "gaps"),
    [
        (["match", "Odisha", "--topp", "2"], "use-unknown-near", {"near": "--top"}),
        (["match", "Odisha", "--nope"], "use-unknown", {"names": "--nope"}),
        (["match", "Odisha", "Assam"], "use-unknown", {"names": "Assam"}),
    ],
)
def test_that_what_a_command_does_not_know_leads_to_its_own_help(arguments, code, gaps):
    with pytest.raises(ProblemError) as caught:
        build_parser(Words(), [match]).parse_args(arguments)
    [problem] = caught.value.problems
    assert (problem.code, problem.params["command"]) == (code, "setuhashi match")
    assert gaps.items() <= problem.params.items()
    assert "'setuhashi match --help'" in sentence(Words(), problem)


def test_that_a_group_of_which_one_is_required_is_told_by_its_names():
    made = OneLineParser(Words(), prog="p")
    group = made.add_mutually_exclusive_group(required=True)
    group.add_argument("--one")
    group.add_argument("--two")
    with pytest.raises(ProblemError) as caught:
        made.parse_args([])
    assert caught.value.problems[0].params["names"] == "--one --two"


def test_that_what_is_not_understood_is_told_as_it_was_said():
    problem = wrong_use("something new", "setuhashi")
    assert problem.code == "wrong-use"
    assert "something new" in sentence(Words(), problem)


def test_that_help_is_in_the_language_of_the_officer():
    german = {"usage: ": "Aufruf: ", "arguments": "Angaben", "options": "Schalter"}
    words = Words("de", lambda text, _comment, _n: german.get(text, ""))
    made = OneLineParser(words, prog="p")
    made.add_argument("region")
    made.add_argument("--top")
    told = made.format_help()
    assert told.startswith("Aufruf: p ")
    assert "Angaben:" in told
    assert "Schalter:" in told
    assert made.format_usage().startswith("Aufruf: p ")


def test_that_every_argument_of_every_command_says_what_it_is():
    (places,) = (a for a in build_parser(Words(), COMMANDS)._actions if a.dest == "command")
    silent = [
        (name, action.dest)
        for name, place in places.choices.items()
        for action in place._actions
        if not action.help
    ]
    assert not silent
