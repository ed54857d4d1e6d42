"""Documents: briefs, programmes and reports."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "document-name-wrong": QT_TRANSLATE_NOOP(
        "words",
        "A document cannot be written as '{file}'. Give the name of a file that ends in one of: "
        "{known}.",
    ),
    "pdf-as-root": QT_TRANSLATE_NOOP(
        "words",
        "{file} cannot be printed by the system administrator (root): the web engine refuses. "
        "Work as an ordinary user, or write a Word file (.docx).",
    ),
    "pdf-failed": QT_TRANSLATE_NOOP(
        "words", "{file} could not be printed. Try again, or write a Word file (.docx)."
    ),
}
