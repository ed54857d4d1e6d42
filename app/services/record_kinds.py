"""Every kind that can be imported and exported: one entry each."""

from __future__ import annotations

from typing import Any

from app.domain.problems import refuse
from app.services.figure_kinds import figure_kind, industry_kind
from app.services.import_kinds import ImportKind
from app.services.tie_kind import tie_kind


def record_kinds() -> tuple[ImportKind[Any], ...]:
    """The kinds, in the order in which they are offered."""
    return (figure_kind(), industry_kind(), tie_kind())


def kind_named(name: str) -> ImportKind[Any]:
    """The kind of that key.

    Raises:
        ProblemError: ``import-kind-unknown``.
    """
    kinds = {kind.kind: kind for kind in record_kinds()}
    if name not in kinds:
        raise refuse("import-kind-unknown", kind=name, known=tuple(kinds))
    return kinds[name]
