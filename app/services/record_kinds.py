"""Every kind that can be imported and exported: one entry each."""

from __future__ import annotations

from typing import Any

from app.domain.problems import refuse
from app.services.figure_kinds import figure_kind, industry_kind
from app.services.import_kinds import ImportKind
from app.services.noted_kinds import noted_kinds
from app.services.route_kind import route_kind
from app.services.tie_kind import tie_kind
from app.services.visit_kind import visit_kind
from app.services.window_kind import window_kind


def record_kinds() -> tuple[ImportKind[Any], ...]:
    """The kinds, in the order in which they are offered."""
    return (
        figure_kind(),
        industry_kind(),
        tie_kind(),
        visit_kind(),
        window_kind(),
        route_kind(),
        *noted_kinds(),
    )


def kind_named(name: str) -> ImportKind[Any]:
    """The kind of that key.

    Raises:
        ProblemError: ``import-kind-unknown``.
    """
    kinds = {kind.kind: kind for kind in record_kinds()}
    if name not in kinds:
        raise refuse("import-kind-unknown", kind=name, known=tuple(kinds))
    return kinds[name]
