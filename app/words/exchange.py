"""Names and reasons of partnerships, forums, exchange and programme."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from app.domain.pipeline import AlarmKind, Answer, ClairTest, Stage
from app.domain.practices import Weakness
from app.domain.timeline import Happening
from app.domain.visits import Reason
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.formats import listed

K = TypeVar("K", bound=str)

STAGES = {
    Stage.SOUND_OUT: QT_TRANSLATE_NOOP("words", "Sounding out"),
    Stage.FIELD_VISIT: QT_TRANSLATE_NOOP("words", "Field visit"),
    Stage.WILL_CONFIRMED: QT_TRANSLATE_NOOP("words", "Will confirmed"),
    Stage.POLICY_AGREED: QT_TRANSLATE_NOOP("words", "Policy agreed"),
    Stage.DRAFT: QT_TRANSLATE_NOOP("words", "Draft"),
    Stage.CLEARANCE: QT_TRANSLATE_NOOP("words", "Assembly and clearance"),
    Stage.SIGNED: QT_TRANSLATE_NOOP("words", "Signed"),
    Stage.UNDER_WAY: QT_TRANSLATE_NOOP("words", "Under way"),
    Stage.REVIEW: QT_TRANSLATE_NOOP("words", "Review"),
    Stage.DORMANT: QT_TRANSLATE_NOOP("words", "Dormant"),
    Stage.ENDED: QT_TRANSLATE_NOOP("words", "Ended"),
}
CLAIR_TESTS = {
    ClairTest.BOTH_HEADS: QT_TRANSLATE_NOOP("words", "Document signed by both heads"),
    ClairTest.MORE_THAN_ONE_FIELD: QT_TRANSLATE_NOOP("words", "Exchange in more than one field"),
    ClairTest.ASSEMBLY: QT_TRANSLATE_NOOP("words", "Approved by the assembly"),
}
ANSWERS = {
    Answer.YES: QT_TRANSLATE_NOOP("words", "Yes"),
    Answer.NO: QT_TRANSLATE_NOOP("words", "No"),
    Answer.UNKNOWN: QT_TRANSLATE_NOOP("words", "Not known"),
}
ALARMS = {
    AlarmKind.EXPIRED: QT_TRANSLATE_NOOP("words", "Expired"),
    AlarmKind.EXPIRES: QT_TRANSLATE_NOOP("words", "Expires soon"),
    AlarmKind.REVIEW_DUE: QT_TRANSLATE_NOOP("words", "Review due"),
    AlarmKind.DORMANT: QT_TRANSLATE_NOOP("words", "Dormant"),
}
HAPPENINGS = {
    Happening.TIE: QT_TRANSLATE_NOOP("words", "Tie"),
    Happening.MOVE: QT_TRANSLATE_NOOP("words", "Stage reached"),
    Happening.VISIT: QT_TRANSLATE_NOOP("words", "Visit"),
    Happening.WISH: QT_TRANSLATE_NOOP("words", "Wish for a partner"),
    Happening.NOTE: QT_TRANSLATE_NOOP("words", "Note"),
    Happening.PAPER: QT_TRANSLATE_NOOP("words", "Document"),
}
DIRECTIONS = {
    "offers": QT_TRANSLATE_NOOP("words", "Offers"),
    "seeks": QT_TRANSLATE_NOOP("words", "Seeks"),
}
WEAKNESSES = {
    Weakness.NEEDS_MUCH: QT_TRANSLATE_NOOP("words", "Needs much"),
    Weakness.GIVES_LITTLE: QT_TRANSLATE_NOOP("words", "Can give little"),
}
REASONS = {
    "fit-term": QT_TRANSLATE_NOOP("words", "Same subject: {term}"),
    "fit-sectors": QT_TRANSLATE_NOOP("words", "Same sectors: {sectors}"),
    "fit-named": QT_TRANSLATE_NOOP("words", "{region} names {named}"),
    "fit-line": QT_TRANSLATE_NOOP("words", "Same line of effort: {line}"),
    "fit-words": QT_TRANSLATE_NOOP("words", "Same words in the title: {terms}"),
    "agenda-to-japan": QT_TRANSLATE_NOOP(
        "words", "The States supply {sector} to Japan {value} times as strongly as usual."
    ),
    "agenda-to-india": QT_TRANSLATE_NOOP(
        "words", "The prefectures supply {sector} to India {value} times as strongly as usual."
    ),
    "agenda-both-strong": QT_TRANSLATE_NOOP(
        "words", "Both sides are specialised in {sector} in {value} of all pairs (0 to 1)."
    ),
}


def reason_text(words: Words, reason: Reason, name_of: Callable[[str], str]) -> str:
    """A reason as a sentence; ``name_of`` names regions and sectors and leaves the rest.

    Raises:
        KeyError: for a reason of another topic.
    """
    gaps = {key: _shown(words, value, name_of) for key, value in reason.params.items()}
    return words.tr(REASONS[reason.code]).format(**gaps)


def _shown(words: Words, value: object, name_of: Callable[[str], str]) -> str:
    if isinstance(value, tuple):
        return listed(words, (words.text(name_of(str(part))) for part in value))
    return words.text(name_of(value)) if isinstance(value, str) else str(value)


def term(words: Words, names: Mapping[K, str], key: K) -> str:
    """The name of ``key`` in one of the tables of this module."""
    return words.tr(names[key])


def best_told(words: Words, shown: int, count: int) -> str:
    """That only the best are shown."""
    return words.tr("The best {shown} of {count}").format(
        shown=words.grouped(str(shown)), count=words.grouped(str(count))
    )
