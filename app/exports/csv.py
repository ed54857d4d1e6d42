"""A plan as one CSV table, in the codes that can be read back."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from app.exports.plan_rows import plan_rows
from app.services.export_plan import PlanDocument
from app.services.neutral_text import neutral
from app.words.catalogue import Words


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
        rows = plan_rows(document, self._words)
        csv.writer(text).writerows([neutral(cell) for cell in row] for row in rows)
        path = folder / f"visits-{document.plan.year}.csv"
        path.write_bytes(text.getvalue().encode("utf-8-sig"))
        return path
