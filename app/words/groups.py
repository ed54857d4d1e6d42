"""Names of the four groups of criteria."""

from __future__ import annotations

from app.domain.method import CriterionGroup
from app.words.catalogue import QT_TRANSLATE_NOOP, Words

_NAMES = {
    CriterionGroup.SIMILARITY: QT_TRANSLATE_NOOP("words", "Similarity"),
    CriterionGroup.COMPLEMENTARITY: QT_TRANSLATE_NOOP("words", "Complementarity"),
    CriterionGroup.RELATIONSHIP: QT_TRANSLATE_NOOP("words", "Relationship"),
    CriterionGroup.ACCESS: QT_TRANSLATE_NOOP("words", "Access"),
}


def group_name(words: Words, group: CriterionGroup) -> str:
    """The group's name in the language of ``words``."""
    return words.tr(_NAMES[group])
