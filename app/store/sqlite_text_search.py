"""Full-text search in memory: SQLite's trigrams for long terms, plain search for short ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from threading import Lock

from app.domain.documents import Document, Hit, folded, place_of, readings_of

TRIGRAM = 3
"""Characters that a term needs to be found by the index. Source: SQLite, FTS5 trigram tokenizer."""

TITLE_WEIGHT, BODY_WEIGHT = 4.0, 1.0
"""A term in the title counts so much more than one in the text. The project's choice."""

SNIPPET_BEFORE, SNIPPET_AFTER = 40, 120
"""Characters shown before and after the first term."""


class SqliteTextSearch:
    """See ``app.services.exchange_ports.TextSearch``; any thread may ask.

    Index and short terms alike work on folded text (``app.domain.documents.folded``). The trigram
    tokenizer knows no words, so that 神戸 is found inside 兵庫県神戸市 and no vowel sign of
    Devanagari parts a word.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._documents: Sequence[Document] = ()
        self._texts: Sequence[tuple[str, str]] = ()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize = 'trigram')"
        )

    def fill(self, documents: Iterable[Document]) -> None:
        """Hold ``documents`` in place of those held before."""
        kept = tuple(documents)
        texts = [(folded(f"{each.title}\n{each.other_titles}"), folded(each.body)) for each in kept]
        rows = ((n, *text) for n, text in enumerate(texts))
        with self._lock, self._connection:
            self._connection.execute("DELETE FROM texts")
            self._connection.executemany(
                "INSERT INTO texts (rowid, title, body) VALUES (?, ?, ?)", rows
            )
            self._documents, self._texts = kept, texts

    def find(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The documents that hold every term, best first; equals in the order of filling.

        Behind them those that hold another reading of the query.
        """
        found: dict[int, Hit] = {}
        with self._lock:
            for terms in readings_of(query):
                for worse, n in self._holding(terms, limit):
                    found.setdefault(n, _hit(self._documents[n], -worse, terms))
        return tuple(found.values())[:limit]

    def _holding(self, terms: Sequence[str], limit: int) -> Iterable[tuple[float, int]]:
        """Rank (lower fits better) and place of what holds every one of ``terms``."""
        long = [term for term in terms if len(term) >= TRIGRAM]
        short = [term for term in terms if len(term) < TRIGRAM]
        if not short:
            return self._with_long(long, limit)
        ranked = self._with_long(long, len(self._texts)) if long else self._all()
        return nsmallest(limit, _with_short(ranked, short, self._texts))

    def _with_long(self, terms: Sequence[str], limit: int) -> Sequence[tuple[float, int]]:
        """As ``_holding``, by the index."""
        match = " AND ".join(f'"{_quoted(term)}"' for term in terms)
        sql = (
            "SELECT bm25(texts, ?, ?) AS worse, rowid FROM texts WHERE texts MATCH ? "
            "ORDER BY worse, rowid LIMIT ?"
        )
        given = (TITLE_WEIGHT, BODY_WEIGHT, match, limit)
        return self._connection.execute(sql, given).fetchall()

    def _all(self) -> Iterable[tuple[float, int]]:
        return ((0.0, n) for n in range(len(self._texts)))

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()


def _with_short(
    ranked: Iterable[tuple[float, int]], terms: Sequence[str], texts: Sequence[tuple[str, str]]
) -> Iterator[tuple[float, int]]:
    """Of ``ranked`` what holds every term, which no index knows; a title counts more."""
    for worse, n in ranked:
        title, body = texts[n]
        in_title = 0
        for term in terms:
            if term in title:
                in_title += 1
            elif term not in body:
                break
        else:
            yield worse - TITLE_WEIGHT * in_title, n


def _quoted(term: str) -> str:
    return term.replace('"', '""')


def _hit(document: Document, rank: float, terms: Sequence[str]) -> Hit:
    told = (document.body, document.title, document.other_titles)
    text, (start, end) = _first_place(told, terms)
    return Hit(
        document.kind,
        document.key,
        document.title,
        float(rank),
        text[max(start - SNIPPET_BEFORE, 0) : start],
        text[start:end],
        text[end : end + SNIPPET_AFTER],
    )


def _first_place(texts: Sequence[str], terms: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """The first text in which a term stands, and where; the first term is looked for first."""
    found = ((text, place_of(text, term)) for text in texts for term in terms)
    return next(((text, place) for text, place in found if place), (texts[0], (0, 0)))
