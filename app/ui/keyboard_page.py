"""The manual's page of keys, written from the actions themselves."""

from __future__ import annotations

from collections.abc import Iterable

from app.ui.commands import Command
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.manual import Page, as_text

KEYBOARD = "keyboard"
EVERYWHERE = (
    ("Tab", QT_TRANSLATE_NOOP("words", "To the next field; with Shift to the one before")),
    ("↑ ↓ ← →", QT_TRANSLATE_NOOP("words", "Walk through a list, a table, the matrix or a board")),
    ("Enter", QT_TRANSLATE_NOOP("words", "Take what is typed or chosen")),
    ("Esc", QT_TRANSLATE_NOOP("words", "Close a panel or dialog")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("words", "Copy the chosen rows of a table as text")),
    ("Alt", QT_TRANSLATE_NOOP("words", "With an underlined letter: that menu, button or field")),
)


def keyboard_page(words: Words, commands: Iterable[Command]) -> Page:
    """Keys that work everywhere, then those of the menus and of the screen that is shown."""
    where = words.tr("Everywhere")
    rows = [(keys, words.tr(told), where) for keys, told in EVERYWHERE]
    rows += [(each.keys, each.title, each.path) for each in commands if each.keys]
    head = (words.tr("Keys"), words.tr("What they do"), words.tr("Where"))
    lines = ["| {} | {} | {} |".format(*head), "|---|---|---|"]
    lines += [f"| **{as_text(keys)}** | {as_text(do)} | {as_text(at)} |" for keys, do, at in rows]
    return Page(KEYBOARD, words.tr("Keyboard"), "\n".join(lines))
