"""Full-text search in SQLite, in memory: trigrams for long terms, plain search for short ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from threading import Lock

from app.domain.documents import Document, Hit, folded, place_of, terms_of

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
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize = 'trigram')"
        )

    def fill(self, documents: Iterable[Document]) -> None:
        """Hold ``documents`` in place of those held before."""
        kept = tuple(documents)
        rows = [(n, folded(each.title), folded(each.body)) for n, each in enumerate(kept)]
        with self._lock, self._connection:
            self._connection.execute("DELETE FROM texts")
            self._connection.executemany(
                "INSERT INTO texts (rowid, title, body) VALUES (?, ?, ?)", rows
            )
            self._documents = kept

    def find(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """The documents that hold every term, best first; equals in the order of filling."""
        terms = terms_of(query)
        if not terms:
            return ()
        sql, given = _search(terms)
        with self._lock:
            rows = self._connection.execute(sql, (*given, limit)).fetchall()
            return tuple(_hit(self._documents[n], rank, terms) for n, rank in rows)

    def close(self) -> None:
        """Let go of the memory."""
        self._connection.close()


def _search(terms: Sequence[str]) -> tuple[str, tuple[object, ...]]:
    """The statement for these terms, and what it is given."""
    long = [term for term in terms if len(term) >= TRIGRAM]
    short = [term for term in terms if len(term) < TRIGRAM]
    conditions = ["texts MATCH ?"] * bool(long)
    conditions += ["(instr(title, ?) OR instr(body, ?))"] * len(short)
    rank = f"-bm25(texts, {TITLE_WEIGHT}, {BODY_WEIGHT})" if long else "0.0"
    rank += f" + {TITLE_WEIGHT} * (instr(title, ?) > 0)" * len(short)
    sql = (
        f"SELECT rowid, {rank} AS fit FROM texts WHERE {' AND '.join(conditions)} "  # noqa: S608 - no text of the query is in it
        "ORDER BY fit DESC, rowid LIMIT ?"
    )
    match = [" AND ".join(f'"{_quoted(term)}"' for term in long)] * bool(long)
    return sql, (*short, *match, *(part for term in short for part in (term, term)))


def _quoted(term: str) -> str:
    return term.replace('"', '""')


def _hit(document: Document, rank: float, terms: Sequence[str]) -> Hit:
    text, (start, end) = _first_place((document.body, document.title), terms)
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
