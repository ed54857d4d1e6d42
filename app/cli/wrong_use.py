"""What argparse says of wrong use, as a problem that is told in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.problems import Problem

NAMED = r"argument (?P<name>.+?): "
SAID = (
    ("use-missing", r"the following arguments are required: (?P<names>.+)"),
    ("use-missing", r"one of the arguments (?P<names>.+) is required"),
    ("use-ambiguous", r"ambiguous option: (?P<name>.+?) could match (?P<known>.+)"),
    ("use-not-together", NAMED + r"not allowed with argument (?P<other>.+)"),
    ("use-value-missing", NAMED + r"expected .*argument.*"),
    ("use-no-value", NAMED + r"ignored explicit argument (?P<value>.+)"),
    ("use-choice-unknown", NAMED + r"invalid choice: (?P<value>.+?) \(choose from (?P<known>.+)\)"),
    ("use-value-wrong", NAMED + r"invalid .+ value: (?P<value>.+)"),
)
"""Problems, and the messages of ``argparse`` (Python 3.11 to 3.13) that they stand for."""


def wrong_use(message: str, command: str) -> Problem:
    """The problem behind ``message``; one that is not known is told as argparse words it."""
    for code, pattern in SAID:
        found = re.fullmatch(pattern, message)
        if found:
            gaps = {name: _plain(text) for name, text in found.groupdict().items()}
            return Problem(code, {"command": command, **gaps})
    return Problem("wrong-use", {"message": message, "command": command})


def left_over(names: Sequence[str], command: str, usage: str) -> Problem:
    """What of a command line no option of ``command`` takes, with the one that may be meant."""
    from difflib import get_close_matches

    params = {"command": command, "names": " ".join(names)}
    known = re.findall(r"--([\w-]+)", usage)
    meant = names[0].partition("=")[0]
    near = get_close_matches(meant[2:], known, 1) if meant.startswith("--") else []
    if near:
        return Problem("use-unknown-near", params | {"near": f"--{near[0]}"})
    return Problem("use-unknown", params)


def _plain(text: str) -> str:
    """Without Python's quotes around each value."""
    return re.sub(r"(^|, )(['\"])(.*?)\2(?=, |$)", r"\1\3", text)
