"""Names of kinds and states of air routes."""

from __future__ import annotations

from app.domain.network import RouteKind, RouteStatus
from app.domain.network_edits import EditKind
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_KINDS = {
    RouteKind.NON_STOP: QT_TRANSLATE_NOOP("words", "Non-stop"),
    RouteKind.HUB: QT_TRANSLATE_NOOP("words", "To a hub"),
    RouteKind.DOMESTIC: QT_TRANSLATE_NOOP("words", "Domestic"),
}
STATUSES = {
    RouteStatus.OPERATING: QT_TRANSLATE_NOOP("words", "Operating"),
    RouteStatus.SUSPENDED: QT_TRANSLATE_NOOP("words", "Suspended"),
    RouteStatus.ENDED: QT_TRANSLATE_NOOP("words", "Ended"),
    RouteStatus.PROPOSED: QT_TRANSLATE_NOOP("words", "Proposed"),
}
EDITS = {
    EditKind.ADDED: QT_TRANSLATE_NOOP("words", "Added"),
    EditKind.REMOVED: QT_TRANSLATE_NOOP("words", "Removed"),
    EditKind.RESUMED: QT_TRANSLATE_NOOP("words", "Resumed"),
    EditKind.CHANGED: QT_TRANSLATE_NOOP("words", "Changed"),
}


def kind_name(words: Words, kind: RouteKind) -> str:
    """The name of a kind of route."""
    return words.tr(_KINDS[kind])


def status_name(words: Words, status: RouteStatus) -> str:
    """The name of a route's state."""
    return words.tr(STATUSES[status])


def edit_name(words: Words, kind: EditKind) -> str:
    """What was done to a route."""
    return words.tr(EDITS[kind])
