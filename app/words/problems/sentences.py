"""One sentence for each problem: what, where, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.problems import Problem, ProblemError
from app.words.catalogue import Words
from app.words.problems import (
    commands,
    documents,
    exchange,
    flights,
    imports,
    maps,
    match,
    own_routes,
    store,
    ties,
    visit_records,
    visits,
    windows,
)
from app.words.problems.faults import fault_told
from app.words.problems.visit_terms_told import visit_terms_told

LONGEST_PART = 300
TOPICS = (
    commands,
    documents,
    exchange,
    flights,
    imports,
    maps,
    match,
    own_routes,
    store,
    ties,
    visit_records,
    visits,
    windows,
)
SENTENCES = {code: text for topic in TOPICS for code, text in topic.SENTENCES.items()}


def sentence(words: Words, problem: Problem) -> str:
    """The problem in one line, with its place in a file where there is one."""
    code = problem.code
    if code == "region-unknown" and problem.params.get("near"):
        code = "region-unknown-near"
    params = {
        name: visit_terms_told(words, name, fault_told(words, each))
        for name, each in problem.params.items()
    }
    text = words.tr(SENTENCES[code]).format_map(_Texts(params))
    place = problem.place
    parts = [
        place.file,
        words.tr("row {row}").format(row=place.row) if place.row is not None else "",
        words.tr("column {column}").format(column=place.column) if place.column else "",
    ]
    where = ", ".join(part for part in parts if part)
    return " ".join(f"{where}: {text}".split()) if where else " ".join(text.split())


def told(words: Words, error: ProblemError) -> str:
    """Every problem of ``error``, a line each."""
    return "\n".join(sentence(words, problem) for problem in error.problems)


class _Texts(dict[str, object]):
    """Parameters as a sentence shows them; one that is not known leaves a dash."""

    def __init__(self, params: Mapping[str, object]) -> None:
        super().__init__({name: _text(value) for name, value in params.items()})

    def __missing__(self, name: str) -> str:
        return "–"


def _text(value: object) -> str:
    if isinstance(value, str) or not isinstance(value, Iterable):
        return _tame(str(value))
    return ", ".join(_tame(str(part)) for part in value)


def _tame(text: str) -> str:
    """What a person or a file gave, fit for one line: no control characters, not too long."""
    seen = "".join(character if character.isprintable() else " " for character in text)
    return seen if len(seen) <= LONGEST_PART else f"{seen[:LONGEST_PART]}…"
