"""The look: Fusion with two palettes around indigo, the dye both countries share."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Role = QPalette.ColorRole
LIGHT = {
    Role.Window: "#f4f5f9",
    Role.WindowText: "#1b1e2b",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f7f8fc",
    Role.Text: "#1b1e2b",
    Role.Button: "#eceef5",
    Role.ButtonText: "#1b1e2b",
    Role.Highlight: "#3b4ba3",
    Role.HighlightedText: "#ffffff",
    Role.ToolTipBase: "#1b1e2b",
    Role.ToolTipText: "#ffffff",
    Role.PlaceholderText: "#666b80",
    Role.Link: "#3b4ba3",
    Role.Mid: "#c9cddb",
    Role.Midlight: "#dfe2ec",
    Role.Dark: "#a3a8ba",
    Role.Light: "#ffffff",
    Role.Shadow: "#7b8093",
    Role.BrightText: "#b3261e",
    Role.Accent: "#3b4ba3",
}
DARK = {
    Role.Window: "#1c1e27",
    Role.WindowText: "#e7e9f2",
    Role.Base: "#14161d",
    Role.AlternateBase: "#1a1c25",
    Role.Text: "#e7e9f2",
    Role.Button: "#292c38",
    Role.ButtonText: "#e7e9f2",
    Role.Highlight: "#6f80e0",
    Role.HighlightedText: "#0d0f16",
    Role.ToolTipBase: "#e7e9f2",
    Role.ToolTipText: "#14161d",
    Role.PlaceholderText: "#9aa0b5",
    Role.Link: "#9aa8f5",
    Role.Mid: "#3b3f4f",
    Role.Midlight: "#313543",
    Role.Dark: "#565b6e",
    Role.Light: "#3b3f4f",
    Role.Shadow: "#000000",
    Role.BrightText: "#ff9d94",
    Role.Accent: "#6f80e0",
}
CONTRAST = {
    Role.Window: "#ffffff",
    Role.WindowText: "#000000",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f2f2f2",
    Role.Text: "#000000",
    Role.Button: "#ffffff",
    Role.ButtonText: "#000000",
    Role.Highlight: "#1c2a78",
    Role.HighlightedText: "#ffffff",
    Role.ToolTipBase: "#000000",
    Role.ToolTipText: "#ffffff",
    Role.PlaceholderText: "#3d3d3d",
    Role.Link: "#1c2a78",
    Role.Mid: "#4d4d4d",
    Role.Midlight: "#dcdff2",
    Role.Dark: "#333333",
    Role.Light: "#ffffff",
    Role.Shadow: "#000000",
    Role.BrightText: "#8c0f0a",
    Role.Accent: "#1c2a78",
}
"""High contrast: what is read stands 7:1 against what lies under it (WCAG 2.2, 1.4.6 AAA)."""

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
_FADED = {"light": "#8a8fa3", "dark": "#6d7287", "contrast": "#595959"}
_WARN = {"light": "#fdecea", "dark": "#4a2b2a", "contrast": "#fff3d6"}
BORDERS = {"light": "#7b8093", "dark": "#7b8299", "contrast": "#000000"}
"""Outlines of what is filled in, moved or pressed: 3:1 at least (WCAG 2.2, 1.4.11)."""
_OUTLINED = (
    *("QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox", "QListWidget"),
    *("QPushButton", "QToolButton", "QRadioButton", "QSlider"),
)
_FUSION_DARKENS = 140
"""Fusion draws an outline in the palette's Window, darker by so many percent."""
_SHEET = """
QToolTip {{ background: {tip}; color: {tip_text}; border: 1px solid {mid}; padding: 4px; }}
#navigation {{ border: none; border-right: 1px solid {mid}; background: {window}; }}
#navigation {{ outline: none; }}
#navigation:focus {{ border-right: 2px solid {accent}; }}
#navigation::item {{ padding: 9px 10px; border-left: 3px solid transparent; }}
#navigation::item:selected {{ background: {midlight}; color: {text}; border-left-color: {accent}; }}
#messageBar {{ background: {warn}; border-bottom: 1px solid {mid}; }}
#noticeLine {{ background: {midlight}; border-bottom: 1px solid {mid}; }}
#tourCard {{ background: {base}; border: 2px solid {accent}; border-radius: 6px; }}
#heading {{ font-size: {heading}pt; font-weight: 600; }}
#subheading {{ font-size: {subheading}pt; font-weight: 600; }}
#part {{ font-weight: 700; }}
#faint {{ color: {faint}; }}
#problem {{ color: {bright}; }}
QCheckBox::indicator, QListView::indicator {{
    width: 13px; height: 13px; border: 1px solid {border}; border-radius: 2px; background: {base};
}}
QCheckBox::indicator:checked, QListView::indicator:checked {{
    image: url("{tick}"); background: {accent}; border-color: {accent};
}}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QHeaderView::section {{
    background: {window}; border: none; border-bottom: 1px solid {mid}; padding: 4px 7px;
}}
QTableView {{ border: 1px solid {mid}; }}
QTableView::item {{ padding: 0 4px; }}
#painted {{ border: none; }}
QAbstractScrollArea::corner {{ background: {window}; }}
QTableView:focus {{ border: 1px solid {accent}; }}
"""
_CONTRAST_SHEET = """
QPushButton, QLineEdit, QPlainTextEdit {{ border: 1px solid {text}; border-radius: 2px; }}
QPushButton {{ padding: 4px 12px; background: {base}; }}
QLineEdit {{ padding: 2px 4px; }}
QPushButton:disabled {{ border: 1px dashed {border}; }}
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QTableView:focus {{
    border: 3px solid {accent};
}}
QPushButton:pressed, QPushButton:checked {{ background: {midlight}; }}
QTableView::item:selected {{ background: {accent}; color: {base}; }}
"""
HEADING_PT = 15
SUBHEADING_PT = 12
TEXT_PT = 10
HALF_LIGHT = 128


def use_theme(app: QApplication, theme: str, resources: Path, percent: int = 100) -> None:
    """Show ``app`` in ``light``, ``dark`` or ``contrast``.

    ``resources`` holds ``style/tick-<theme>.svg``, the mark of a ticked box. ``percent`` is the
    size of texts.
    """
    ticks = "dark" if theme == "dark" else "light"
    colours = PALETTES[theme]
    app.setPalette(_palette(theme))
    _outline(app, theme)
    app.setStyleSheet(
        (_SHEET + _CONTRAST_SHEET * (theme == "contrast")).format(
            window=colours[Role.Window],
            mid=colours[Role.Mid],
            midlight=colours[Role.Midlight],
            text=colours[Role.Text],
            accent=colours[Role.Accent],
            border=BORDERS[theme],
            base=colours[Role.Base],
            tick=(resources / "style" / f"tick-{ticks}.svg").as_posix(),
            bright=colours[Role.BrightText],
            faint=colours[Role.PlaceholderText],
            warn=_WARN[theme],
            tip=colours[Role.ToolTipBase],
            tip_text=colours[Role.ToolTipText],
            heading=HEADING_PT * percent / 100,
            subheading=SUBHEADING_PT * percent / 100,
        )
    )


def _palette(theme: str) -> QPalette:
    palette = QPalette()
    for role, colour in PALETTES[theme].items():
        palette.setColor(role, QColor(colour))
    for role in (Role.Text, Role.WindowText, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[theme]))
    return palette


def _outline(app: QApplication, theme: str) -> None:
    outlined, border = _palette(theme), QColor(BORDERS[theme])
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        outlined.setColor(group, Role.Window, border.lighter(_FUSION_DARKENS))
    for kind in _OUTLINED:
        app.setPalette(outlined, kind)  # type: ignore[arg-type] # it takes no bytes, as told


@cache
def _starts_dark() -> bool:
    return QGuiApplication.palette().color(Role.Window).lightness() < HALF_LIGHT


class Desktop:
    """Whether the desktop is dark, for those who want its theme.

    At a start its palette tells, before there is another: the name that Qt has for dark costs
    20 ms. ``look_again`` asks Qt itself.
    """

    def __init__(self) -> None:
        self._is_dark = _starts_dark()

    def look_again(self) -> bool:
        """Ask Qt; whether it is otherwise than it was."""
        from PySide6.QtCore import Qt

        former = self._is_dark
        self._is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return former != self._is_dark

    def theme(self, wanted: str) -> str:
        """Which of ``PALETTES`` is meant by ``wanted``, a key of them or ``system``."""
        return wanted if wanted in PALETTES else "dark" if self._is_dark else "light"


@cache
def _load_font(file: str) -> int:
    return QFontDatabase.addApplicationFont(file)


def font_files(folder: Path, language: str = "") -> list[Path]:
    """The shipped fonts, or only those that lead in ``language``."""
    script = {"": "*", "ja": "JP", "hi": "Devanagari"}.get(language, "")
    return sorted(folder.glob(f"NotoSans{script}-*.ttf"))


def load_font(file: Path) -> None:
    """Make a shipped font known, so that Japanese and Devanagari are never boxes."""
    _load_font(str(file))


def use_fonts(app: QApplication, language: str, percent: int = 100) -> None:
    """Noto Sans first; the family of ``language`` leads where scripts share characters.

    ``percent`` is the size of texts: 100 as designed.
    """
    own = {"ja": "Noto Sans JP", "hi": "Noto Sans Devanagari"}.get(language, "Noto Sans")
    families = dict.fromkeys((own, "Noto Sans", "Noto Sans JP", "Noto Sans Devanagari"))
    font = app.font()
    font.setFamilies(list(families))
    font.setPointSizeF(TEXT_PT * percent / 100)
    app.setFont(font)
