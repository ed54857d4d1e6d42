"""A plan as one web page that asks the network for nothing and prints well."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.months import days_shown, month_starts
from app.domain.visits import Visit
from app.exports.plan_tables import plan_tables
from app.exports.table import Cell
from app.services.export_plan import PlanDocument
from app.words.amounts import exact, rounded
from app.words.catalogue import Words
from app.words.formats import day, month, span
from app.words.planning import standing_line
from app.words.visit_terms import LEADS, title

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "plan.html.jinja"
_SHORT = 12


class HtmlWriter:
    """Everything in one file; what comes from data is escaped by the template."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def write(self, document: PlanDocument, folder: Path) -> Path:
        """Write ``visits-<year>.html``.

        Raises:
            OSError: if the file cannot be written.
        """
        words, plan = self._words, document.plan
        first, last = days_shown(plan.year, document.visits)
        page = self._template().render(
            language=words.language,
            title=words.tr("Visits {year}").format(year=plan.year),
            status=standing_line(words, plan, document.standing),
            months=self._months(first, last),
            bars=[self._bar(visit, document, first, last) for visit in document.visits],
            tables=plan_tables(document, words),
            nothing=words.tr("None."),
            made_at=f"{document.made_at:%Y-%m-%d %H:%M} UTC",
        )
        path = folder / f"visits-{plan.year}.html"
        path.write_bytes(page.encode("utf-8"))
        return path

    def _template(self) -> Template:
        from jinja2 import Environment, FileSystemLoader

        loader = FileSystemLoader(Path(__file__).parent)
        environment = Environment(loader=loader, autoescape=True, trim_blocks=True)
        environment.filters.update(shown=self._shown, look=_look)
        return environment.get_template(TEMPLATE)

    def _shown(self, cell: Cell) -> str:
        if isinstance(cell, date):
            return day(self._words, cell)
        if isinstance(cell, (int, Decimal)):
            return exact(self._words, cell)
        return rounded(self._words, cell) if isinstance(cell, float) else str(cell)

    def _months(self, first: date, last: date) -> list[dict[str, object]]:
        starts = month_starts(first, last)
        ends = [*starts[1:], last + timedelta(days=1)]
        return [
            {
                "name": month(self._words, start.month),
                "left": _percent(start, first, last),
                "width": _percent(end, first, last) - _percent(start, first, last),
            }
            for start, end in zip(starts, ends, strict=True)
        ]

    def _bar(
        self, visit: Visit, document: PlanDocument, first: date, last: date
    ) -> dict[str, object]:
        words = self._words
        left = _percent(visit.start, first, last)
        return {
            "lead": visit.lead,
            "label": f"{words.tr(LEADS[visit.lead])}: {title(words, document.regions, visit)}",
            "days": span(words, visit.start, visit.end),
            "left": left,
            "width": _percent(visit.end + timedelta(days=1), first, last) - left,
        }


def _percent(on: date, first: date, last: date) -> float:
    return round(100 * (on - first).days / ((last - first).days + 1), 3)


def _look(cell: Cell) -> str:
    """The class of a cell: addresses may break anywhere, days and short words nowhere."""
    if isinstance(cell, (int, float, Decimal)):
        return "number"
    if isinstance(cell, str) and "://" in cell:
        return "address"
    return "short" if isinstance(cell, date) or len(cell) <= _SHORT else ""
