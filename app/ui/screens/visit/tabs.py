"""The tabs of a visit's record: which there are, and what each says."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.visit_budget import totals
from app.services.use_cases.records import OpenedVisit
from app.ui.screens.visit import parts
from app.words.amounts import exact
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed
from app.words.visit_records import PAYERS


@dataclass(frozen=True, slots=True)
class TabTexts:
    """Title, what to do where the tab is empty, and its buttons (empty: there is none)."""

    title: str
    empty: str = ""
    add: str = ""
    change: str = ""
    remove: str = ""


_CHANGE = QT_TRANSLATE_NOOP("words", "Change…")
_REMOVE = QT_TRANSLATE_NOOP("words", "Take away")

TABS = {
    parts.ITINERARY: TabTexts(
        QT_TRANSLATE_NOOP("words", "Itinerary"),
        QT_TRANSLATE_NOOP(
            "words", "Nothing is planned yet. Take over the travel legs, then add calls and sites."
        ),
        QT_TRANSLATE_NOOP("words", "Add item…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.DELEGATION: TabTexts(
        QT_TRANSLATE_NOOP("words", "Delegation"),
        QT_TRANSLATE_NOOP("words", "Nobody is listed yet. Add who travels."),
        QT_TRANSLATE_NOOP("words", "Add person…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.GATES: TabTexts(
        QT_TRANSLATE_NOOP("words", "Clearance"),
        QT_TRANSLATE_NOOP("words", "No gate applies to this visit."),
        change=QT_TRANSLATE_NOOP("words", "Enter what was done…"),
    ),
    parts.BUDGET: TabTexts(
        QT_TRANSLATE_NOOP("words", "Budget"),
        QT_TRANSLATE_NOOP("words", "No costs are entered yet. Add a line and who pays it."),
        QT_TRANSLATE_NOOP("words", "Add line…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.CONTACTS: TabTexts(
        QT_TRANSLATE_NOOP("words", "Contacts"),
        QT_TRANSLATE_NOOP("words", "No post is named yet. Add who answers for what."),
        QT_TRANSLATE_NOOP("words", "Add contact…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.DOCUMENTS: TabTexts(
        QT_TRANSLATE_NOOP("words", "Documents"),
        QT_TRANSLATE_NOOP("words", "No document is attached yet. Drop files here, or add them."),
        QT_TRANSLATE_NOOP("words", "Add documents…"),
        QT_TRANSLATE_NOOP("words", "Open document"),
        _REMOVE,
    ),
    parts.OUTCOMES: TabTexts(
        QT_TRANSLATE_NOOP("words", "Outcomes"),
        QT_TRANSLATE_NOOP("words", "Nothing is entered yet. Outcomes follow once a visit is made."),
        QT_TRANSLATE_NOOP("words", "Add outcome…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.ACTIONS: TabTexts(
        QT_TRANSLATE_NOOP("words", "Action points"),
        QT_TRANSLATE_NOOP("words", "Nothing is to be done yet. Add who does what by when."),
        QT_TRANSLATE_NOOP("words", "Add action point…"),
        _CHANGE,
        _REMOVE,
    ),
    parts.STEPS: TabTexts(QT_TRANSLATE_NOOP("words", "Steps")),
}


def note_of(words: Words, part: str, opened: OpenedVisit) -> str:
    """What stands below the rows of a part."""
    if part == parts.BUDGET:
        return _totals(words, opened)
    if part == parts.DELEGATION:
        return words.tr(
            "Personal data: kept outside the history of changes, so that undo does not bring it "
            "back and erasing is final. Backups made before still hold it: the daily ones until "
            "newer ones take their place. The spelling in the passport leaves only when asked for."
        )
    if part == parts.GATES:
        return words.tr("Days are reckoned back from the departure, on working days.")
    return ""


def _totals(words: Words, opened: OpenedVisit) -> str:
    told = words.tr("Total: {totals}")
    sums = (
        f"{words.tr(PAYERS[each.payer])} {exact(words, each.amount)} {each.currency}"
        for each in totals(opened.record.budget)
    )
    return told.format(totals=listed(words, sums)) if opened.record.budget else ""
