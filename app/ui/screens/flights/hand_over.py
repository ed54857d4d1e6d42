"""Tables of the screen as files: what is shown, in the order in which it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.shown_table import Cell, ShownTable
from app.ui.kit.table import ROW_ROLE, Column, Table
from app.words.catalogue import Words
from app.words.flight_terms import UNKNOWN

_NOT_KNOWN = ("", "–", UNKNOWN)
_ISO = re.compile(r"\d{4}(-\d\d){0,2}")
"""Days stay ISO in files, as exact as they are known."""


def shown_table(title: str, table: Table, notes: Sequence[str] = ()) -> ShownTable:
    """The rows of ``table`` that pass its filter, in order; numbers stay numbers, days ISO."""
    model, columns = table.sorted_rows, table.rows.columns
    rows = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    return ShownTable(
        title,
        tuple(column.title for column in columns),
        tuple(tuple(_cell(column, row) for column in columns) for row in rows),
        tuple(notes),
    )


def ask_for_file(
    parent: QWidget, words: Words, name: str, on_chosen: Callable[[Path], None]
) -> None:
    """Ask where a table goes: CSV or Excel."""
    dialog = QFileDialog(parent, words.tr("Save the table"), f"{name}.xlsx")
    dialog.setNameFilters([words.tr("Excel workbook (*.xlsx)"), words.tr("CSV table (*.csv)")])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(text[-4:-1].lstrip(".*")))
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _cell(column: Column[Any], row: Any) -> Cell:
    text = column.text(row)
    if text in _NOT_KNOWN:
        return None
    key = column.key(row)
    if column.number:
        return key if isinstance(key, int | float) else text
    return key if isinstance(key, str) and _ISO.fullmatch(key) else text
