"""Plans of visits and their settings."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "year-out-of-range": QT_TRANSLATE_NOOP(
        "words", "{year} cannot be planned: the calendar reaches from {first} to {last}."
    ),
    "plan-time-out": QT_TRANSLATE_NOOP(
        "words", "No plan was found within {seconds} seconds. Pin more visits or allow more time."
    ),
    "setting-negative": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is negative. Give zero or more."
    ),
    "setting-range": QT_TRANSLATE_NOOP(
        "words", "The setting '{low}' is larger than '{high}'. Change one of them."
    ),
    "setting-too-many": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is too large. Give at most {most}."
    ),
}
