"""Windows of the officer's own."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "window-kind-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no kind of window '{kind}'. There are: {known}."
    ),
    "window-name-missing": QT_TRANSLATE_NOOP("words", "The window has no name. Give it one."),
    "window-source-missing": QT_TRANSLATE_NOOP(
        "words", "Say where the window is known from: every window needs a source."
    ),
    "window-ends-first": QT_TRANSLATE_NOOP(
        "words", "The window ends on {end}, before it starts on {start}. Change one of the dates."
    ),
    "window-too-long": QT_TRANSLATE_NOOP(
        "words", "The window lasts {days} days. Give at most {most}, or write several windows."
    ),
}
