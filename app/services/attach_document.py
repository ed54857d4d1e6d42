"""Attach a document to a visit, read it, or take it off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.problems import refuse
from app.domain.visit_record import Attachment, VisitRecord
from app.services.changes import Changes
from app.services.ports import Attachments, Store
from app.services.record_visit import alter_visit


def attach_document(
    store: Store, attachments: Attachments, visit_id: str, file: Path, on: date, reason: str
) -> Changes:
    """Copy ``file`` into the store's folder and note it on the visit.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing``, ``attachment-known``, and those of
            ``Attachments.add``; the visit is as it was.
    """

    def changed(known: VisitRecord) -> VisitRecord:
        sha256, size_bytes = attachments.add(file)
        if sha256 in {attached.sha256 for attached in known.attachments}:
            raise refuse("attachment-known", name=file.name)
        attached = Attachment(file.name, size_bytes, sha256, on)
        return replace(known, attachments=(*known.attachments, attached))

    return alter_visit(store, visit_id, changed, reason)


def detach_document(store: Store, visit_id: str, sha256: str, reason: str) -> Changes:
    """Take a document off a visit; its file stays, so that this can be undone.

    Raises:
        ProblemError: ``visit-unknown``, ``reason-missing``, ``attachment-unknown``.
    """

    def changed(known: VisitRecord) -> VisitRecord:
        others = tuple(each for each in known.attachments if each.sha256 != sha256)
        if others == known.attachments:
            raise refuse("attachment-unknown", visit=visit_id, sha256=sha256)
        return replace(known, attachments=others)

    return alter_visit(store, visit_id, changed, reason)
