"""Texts of the reference in the language asked for, or in all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.regions import Names

Texts = Mapping[str, Names]
"""By their English; what the officer typed is not among them."""


def in_language(texts: Texts, english: str, language: str) -> str:
    """A text in ``language`` (``en``, ``ja``, ``hi``), as it is where it is not known."""
    names = texts.get(english)
    return names.in_language(language) if names else english


def every_form(texts: Texts, language: str, *english: str) -> Iterator[str]:
    """Each text in all languages in which it is known, ``language`` first."""
    for text in english:
        yield from forms_of(texts.get(text) or Names(text), language)


def forms_of(names: Names, language: str = "en") -> Iterator[str]:
    """A name in all languages in which it is known, ``language`` first."""
    forms = dict.fromkeys((names.in_language(language), names.en, names.ja, names.hi))
    return (form for form in forms if form)
