"""About: what this is, and under whose licences its parts are passed on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.words.catalogue import Words

PARTS = (
    "Qt for Python (LGPL-3.0)",
    "SQLAlchemy, Alembic (MIT)",
    "NumPy, GeoPandas, Shapely (BSD-3-Clause)",
    "OR-Tools (Apache-2.0)",
    "folium (MIT), Leaflet (BSD-2-Clause)",
    "pyproj, pyogrio (MIT), holidays (MIT), icalendar (BSD-2-Clause), XlsxWriter (BSD-2-Clause)",
    "Lucide (ISC), Noto Sans (OFL-1.1)",
)


def show_about(words: Words, parent: QWidget) -> None:
    """Open the box; it does not stop the work behind it."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.tr("About SetuHashi"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words.tr("SetuHashi: the State-Prefecture partnership programme on one desk."))
    box.setInformativeText(
        words.tr("Everything stays on this machine. Built with:") + "\n\n" + "\n".join(PARTS)
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
