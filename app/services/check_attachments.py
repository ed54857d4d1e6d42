"""Whether the documents attached to visits are still there, and what they were."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.problems import ProblemError
from app.domain.visit_record import RECORD_KIND, VisitRecord
from app.services.check_health import Finding
from app.services.ports import Attachments, UnitOfWork


def check_attachments(work: UnitOfWork, attachments: Attachments) -> Finding:
    """Reads every document that a visit on record names; ``attachments`` with what is wrong."""
    records = work.records.standing(RECORD_KIND, VisitRecord).values()
    wrong = tuple(found for record in records for found in _wrong_in(record, attachments))
    return Finding("attachments", not wrong, {"ids": wrong})


def _wrong_in(record: VisitRecord, attachments: Attachments) -> Iterator[str]:
    for attachment in record.attachments:
        try:
            attachments.read(attachment.sha256)
        except ProblemError:
            yield f"{record.visit_id}:{attachment.name}"
