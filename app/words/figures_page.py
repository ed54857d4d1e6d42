"""The manual's page that says of every criterion and indicator what it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby

from app.services.vocabulary import Vocabulary
from app.words.catalogue import Words
from app.words.manual import Page, as_text
from app.words.method_page import MeasuredBy, criteria_measured
from app.words.screen_figures import figures_on

FIGURES = "figures"


def figures_page(
    words: Words,
    vocabulary: Vocabulary,
    weights: Mapping[str, float],
    screen: str,
    title: str,
) -> Page:
    """The figures of ``screen``; then each criterion, how it is measured, and all indicators."""
    measured = criteria_measured(words, vocabulary, weights)
    parts = [
        *_screen(words, screen, title),
        words.tr(
            "What a criterion asks, how it is measured, and after whom. The weight is the one in "
            "force now. Below stand the indicators and the year on which regions are compared."
        ),
    ]
    for group, members in groupby(measured, lambda each: each.group):
        parts.append(f"### {as_text(group)}")
        parts += [part for each in members for part in _criterion(words, each)]
    parts += _indicators(words, vocabulary)
    return Page(FIGURES, words.tr("What is this figure?"), "\n\n".join(parts))


def _screen(words: Words, screen: str, title: str) -> Iterator[str]:
    yield "## " + as_text(words.tr("On the screen {screen}").format(screen=title))
    names = defaultdict(list)
    for name, meaning in figures_on(words, screen).items():
        names[meaning].append(as_text(name))
    yield "\n".join(f"- **{' · '.join(of)}**: {as_text(told)}" for told, of in names.items())
    yield "## " + words.tr("Criteria")


def _criterion(words: Words, each: MeasuredBy) -> Iterator[str]:
    yield f"#### {as_text(each.name)} ({each.weight:.0%})"
    yield as_text(each.meaning)
    yield as_text(each.formula)
    if each.inputs:
        yield "\n".join(f"- {as_text(text)}" for text in each.inputs)
    if each.source:
        after = words.tr("After {source}").format(source=as_text(each.source))
        yield f"*{after}*"


def _indicators(words: Words, vocabulary: Vocabulary) -> Iterator[str]:
    yield "## " + words.tr("Indicators")
    named = sorted(
        (words.name(each.names), each.basis_year) for each in vocabulary.indicators.values()
    )
    lines = [f"| {as_text(name)} | {as_text(year)} |" for name, year in named]
    head = "| {} | {} |".format(words.tr("Indicator"), words.tr("Year"))
    yield "\n".join((head, "|---|---|", *lines))
