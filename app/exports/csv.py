"""A plan as one CSV table, in the codes that can be read back."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from app.domain.visits import Visit
from app.services.export_plan import PlanDocument
from app.services.neutral_text import neutral
from app.words.catalogue import Words
from app.words.formats import region_names
from app.words.reasons import sentence

COLUMNS = (
    "visit_id",
    "lead",
    "direction",
    "start",
    "end",
    "days",
    "delegation",
    "delegation_names",
    "hosts",
    "host_names",
    "value",
    "pinned",
    "fixtures",
    "reasons",
)


class CsvWriter:
    """One row a visit: UTF-8 with a mark that Excel knows, RFC 4180, formulas neutralised."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>.csv``.

        Raises:
            OSError: if the file cannot be written.
        """
        text = StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        rows.writerows(self._row(document, visit) for visit in document.plan.visits)
        path = folder / f"visits-{document.plan.year}.csv"
        path.write_bytes(text.getvalue().encode("utf-8-sig"))
        return path

    def _row(self, document: PlanDocument, visit: Visit) -> tuple[str | int | float, ...]:
        regions, words = document.regions, self._words
        reasons = (sentence(words, reason, regions) for reason in visit.reasons)
        return (
            neutral(visit.visit_id),
            visit.lead,
            visit.direction,
            visit.start.isoformat(),
            visit.end.isoformat(),
            visit.days,
            ";".join(visit.delegation),
            neutral(region_names(words, regions, visit.delegation)),
            ";".join(visit.hosts),
            neutral(region_names(words, regions, visit.hosts)),
            visit.value,
            int(visit.pinned),
            neutral(";".join(visit.fixtures)),
            neutral("\n".join(reasons)),
        )
