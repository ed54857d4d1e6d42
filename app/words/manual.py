"""The manual: pages of Markdown in the language of the reader, and how they are searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.documents import folded, terms_of
from app.words.catalogue import Words
from app.words.labels import plain

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~])")
LABEL = re.compile(r"\[\[(.+?)\]\]")
"""The English text of a button or tab: read in the words that stand on it."""

_ADDRESS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: ``key`` names it in links, ``text`` is its Markdown below the title."""

    key: str
    title: str
    text: str


def read_manual(folder: Path, words: Words) -> tuple[Page, ...]:
    """The pages ``NN-<key>.md`` of ``folder``, in their order; the first line is the title.

    ``[[Label]]`` becomes the label as the window shows it in the language of ``words``.

    Raises:
        FileNotFoundError: if the folder has no page.
    """
    files = sorted(folder.glob("[0-9][0-9]-*.md"))
    if not files:
        raise FileNotFoundError(folder)
    return tuple(_page(file, words) for file in files)


def _page(file: Path, words: Words) -> Page:
    title, _, text = file.read_text("utf-8").partition("\n")
    text = LABEL.sub(lambda found: f"**{as_text(plain(words.tr(found[1])))}**", text)
    return Page(file.stem.partition("-")[2], title.removeprefix("# ").strip(), text.strip())


def pages_with(pages: Iterable[Page], query: str) -> tuple[Page, ...]:
    """The pages that hold every term of ``query``; those that name all in the title come first."""
    terms = terms_of(query)
    found = [page for page in pages if _holds(f"{page.title}\n{_read(page.text)}", terms)]
    return tuple(sorted(found, key=lambda page: not _holds(page.title, terms)))


def _holds(text: str, terms: Sequence[str]) -> bool:
    plain = folded(text)
    return all(term in plain for term in terms)


def _read(markdown: str) -> str:
    """What is read of a page: no addresses of links and pictures."""
    return _ADDRESS.sub(r"\1", markdown)


def as_text(text: str) -> str:
    """``text`` from data for a page: no character of it is Markdown."""
    return _SPECIAL.sub(r"\\\1", text)
