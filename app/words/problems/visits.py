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
    "setting-too-few": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is too small. Give at least {least}."
    ),
    "setting-too-many": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is too large. Give at most {most}."
    ),
    "setting-missing": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' lacks a value for: {missing}. Give one."
    ),
    "setting-wrong": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' is not a finite number. Give a number."
    ),
    "setting-days": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' needs at least one day from 0 (Monday) to 6 (Sunday)."
    ),
    "setting-share": QT_TRANSLATE_NOOP(
        "words", "The setting '{setting}' needs three numbers from 0 to 1."
    ),
    "settings-no-visits": QT_TRANSLATE_NOOP(
        "words", "No ministry leads a visit. Give at least one of them one visit or more."
    ),
    "settings-newer": QT_TRANSLATE_NOOP(
        "words",
        "The settings were kept by a newer version of SetuHashi (form {version}). Update the "
        "program.",
    ),
    "years-count": QT_TRANSLATE_NOOP(
        "words", "{years} years cannot be planned together. Give 1 to {most}."
    ),
    "years-left-out": QT_TRANSLATE_NOOP(
        "words",
        "No plan of {years} years was found that serves every region; left out: {regions}. Plan "
        "more years together, or allow more visits a year.",
    ),
    "years-one-lead": QT_TRANSLATE_NOOP(
        "words",
        "Several years are planned for both ministries at once and written year by year. Leave "
        "out --lead, --replan and --out.",
    ),
    "plan-not-kept": QT_TRANSLATE_NOOP(
        "words", "No plan of {year} is kept. Plan the year first and keep it."
    ),
    "no-plan-kept": QT_TRANSLATE_NOOP(
        "words", "No plan is kept. Make one first: setuhashi plan YEAR --save."
    ),
    "plan-year-missing": QT_TRANSLATE_NOOP(
        "words", "Plans of {known} are kept, and a file holds one. Say which: --year {year}."
    ),
}
