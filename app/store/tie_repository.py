"""The registry: the reference's ties with the officer's own records over them, and forums."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from sqlalchemy import Connection, select

from app.domain.problems import refuse
from app.domain.regions import PrefectureCode, StateCode
from app.domain.ties import Forum, Tie
from app.store import reference_tables as ref
from app.store.reading import read_sources, split
from app.store.records import SqlRecords

KIND = "tie"
FORUM = "forum"


class SqlTieRepository:
    """Reads both, writes the officer's records; see ``app.services.ports.TieRepository``."""

    def __init__(self, connection: Connection, records: SqlRecords) -> None:
        self._connection = connection
        self._records = records

    def ties(self) -> tuple[Tie, ...]:
        """Every tie as it stands, in the order of the ids."""
        ties = {**self._reference(), **self._records.standing(KIND, Tie)}
        return tuple(ties[tie_id] for tie_id in sorted(ties))

    def forums(self) -> tuple[Forum, ...]:
        """Every forum with its members as it stands, in the order of the ids."""
        forums = {**self._reference_forums(), **self._records.standing(FORUM, Forum)}
        return tuple(forums[forum_id] for forum_id in sorted(forums))

    def _reference_forums(self) -> dict[str, Forum]:
        members: defaultdict[str, list[str]] = defaultdict(list)
        m = ref.forum_members.c
        for forum, region in self._connection.execute(
            select(m.forum_id, m.region).order_by(m.forum_id, m.region)
        ):
            members[forum].append(region)
        t, sources = ref.forums.c, read_sources(self._connection)
        query = select(t.forum_id, t.name, t.kind, t.founded_on, t.status, t.source, t.note)
        return {
            forum: Forum(
                forum, name, kind, tuple(members[forum]), founded, status, sources[source], note
            )
            for forum, name, kind, founded, status, source, note in self._connection.execute(
                query.order_by(t.forum_id)
            )
        }

    def new_id(self) -> str:
        """An id that no tie has or ever had."""
        return self._records.new_key(KIND)

    def save(self, tie: Tie, reason: str) -> None:
        """Keep the officer's own record of a tie; the reference row stays as it was."""
        self._records.keep(KIND, tie.tie_id, replace(tie, edited=True), reason)

    def withdraw(self, tie_id: str, reason: str) -> None:
        """Take the officer's record back: the reference row, if any, shows again.

        Raises:
            ProblemError: ``tie-not-edited`` where the officer has no record of it.
        """
        if self._records.find(KIND, tie_id, Tie) is None:
            raise refuse("tie-not-edited", tie=tie_id)
        self._records.withdraw(KIND, tie_id, reason)

    def _reference(self) -> dict[str, Tie]:
        sources = read_sources(self._connection)
        return {
            row.tie_id: Tie(
                row.tie_id,
                StateCode(row.state),
                row.indian_party,
                row.indian_level,
                PrefectureCode(row.prefecture),
                row.japanese_party,
                row.japanese_level,
                row.kind,
                row.signed_on,
                row.status,
                split(row.fields),
                sources[row.source],
                row.note,
            )
            for row in self._connection.execute(select(ref.ties))
        }
