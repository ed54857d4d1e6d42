"""Text and marks stand out from their ground in every theme, by WCAG 2.2 (1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.ui.kit.board import Strength
from app.ui.kit.board_painter import _BANDS, _BARS
from app.ui.kit.chart import COLOURS
from app.ui.shades import SHADES
from app.ui.theme import _WARN, BORDERS, PALETTES, use_theme
from tests.fakes.bundled import ROOT

Role = QPalette.ColorRole
THEMES = PALETTES
TEXT, MARK = 4.5, 3.0
GROUNDS = (Role.Window, Role.Base, Role.AlternateBase)
TEXTS = [
    *((role, ground) for role in (Role.WindowText, Role.Text) for ground in GROUNDS),
    *((role, ground) for role in (Role.PlaceholderText, Role.Link) for ground in GROUNDS),
    *((Role.BrightText, ground) for ground in GROUNDS),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Text, Role.Midlight),  # the line of the navigation that is chosen
]


def luminance(colour):
    """Relative luminance 0..1. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    shares = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return sum(
        weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )


def contrast(one, other):
    """1..21. Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_that_black_on_white_is_the_greatest_contrast():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_that_text_can_be_read_on_its_ground(theme):
    colours = THEMES[theme]
    faint = {
        f"{text.name} on {ground.name}": round(contrast(colours[text], colours[ground]), 2)
        for text, ground in TEXTS
        if contrast(colours[text], colours[ground]) < TEXT
    }
    assert not faint


@pytest.mark.parametrize("theme", THEMES)
def test_that_a_message_can_be_read_on_its_bar(theme):
    for role in (Role.Text, Role.WindowText):
        assert contrast(THEMES[theme][role], _WARN[theme]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_that_fields_and_boxes_stand_out_by_their_outline(theme):
    for ground in (*GROUNDS, Role.Button):
        assert contrast(BORDERS[theme], THEMES[theme][ground]) >= MARK, ground.name


FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QListWidget, QPushButton, QToolButton)


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("theme", THEMES)
def test_that_the_outline_that_is_painted_stands_out(qtbot, qapp, theme, kind):
    """Measured where it is painted, along the left edge."""
    use_theme(qapp, theme, ROOT / "resources")
    room = QWidget()
    qtbot.addWidget(room)
    field = kind(room)
    field.setGeometry(10, 10, 120, 30)
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.resize(140, 50)
    room.show()
    picture = room.grab().toImage()
    ground = picture.pixelColor(2, 25)
    seen = max(contrast(picture.pixelColor(x, 25), ground) for x in range(8, 15))
    use_theme(qapp, "light", ROOT / "resources")
    assert seen >= MARK


@pytest.mark.parametrize("theme", THEMES)
def test_that_the_focus_and_the_chosen_stand_out(theme):
    colours = THEMES[theme]
    for mark in (Role.Accent, Role.Highlight):
        for ground in (*GROUNDS, Role.Button, Role.Midlight):
            assert contrast(colours[mark], colours[ground]) >= MARK, (mark.name, ground.name)


@pytest.mark.parametrize("theme", THEMES)
def test_that_every_series_of_a_chart_stands_out(theme):
    ground = THEMES[theme][Role.Base]
    faint = [colour for colour in COLOURS if contrast(colour, ground) < MARK]
    assert not faint


@pytest.mark.parametrize("theme", THEMES)
def test_that_the_axes_of_a_chart_and_its_texts_stand_out(theme):
    ground = THEMES[theme][Role.Base]
    assert contrast(THEMES[theme][Role.PlaceholderText], ground) >= MARK
    assert contrast(THEMES[theme][Role.Text], ground) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
def test_that_bars_and_what_blocks_days_stand_out_on_the_board(theme):
    ground, bright = THEMES[theme][Role.Base], "dark" if theme == "dark" else "light"
    marks = [*_BARS[bright], _BANDS[bright][Strength.FORBIDS]]
    assert not [colour for colour in marks if contrast(colour, ground) < MARK]


def test_that_the_scale_of_scores_grows_lighter_from_end_to_end():
    lights = [luminance(QColor(*shade)) for shade in SHADES]
    assert lights == sorted(lights)
    assert contrast(QColor(*SHADES[0]), QColor(*SHADES[-1])) > 10


def test_that_the_outlined_diamond_is_seen_on_every_shade():
    for shade in SHADES:
        colour = QColor(*shade)
        assert max(contrast(colour, "#000000"), contrast(colour, "#ffffff")) >= MARK
