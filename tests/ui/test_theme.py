"""Colours that can be read: WCAG 2.2 contrast, 4.5:1 (AA), and 7:1 (AAA) in high contrast."""

import pytest
from PySide6.QtGui import QColor, QPalette

from app.ui.theme import PALETTES, TEXT_PT, use_fonts, use_theme
from tests.fakes.bundled import ROOT

Role = QPalette.ColorRole
PAIRS = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.Text, Role.Midlight),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
    (Role.Link, Role.Base),
    (Role.BrightText, Role.Window),
    (Role.ToolTipText, Role.ToolTipBase),
)
LEAST = {"light": 4.5, "dark": 4.5, "contrast": 7.0}


def luminance(colour):
    """Source: WCAG 2.2, definition of relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", LEAST)
def test_that_texts_stand_out(theme):
    colours = PALETTES[theme]
    dull = {
        (text.name, ground.name): round(seen, 2)
        for text, ground in PAIRS
        if (seen := contrast(colours[text], colours[ground])) < LEAST[theme]
    }
    assert not dull


@pytest.fixture
def themed(qapp):
    yield qapp
    use_theme(qapp, "light", ROOT / "resources")
    use_fonts(qapp, "en")


def test_that_high_contrast_reaches_the_application(themed):
    use_theme(themed, "contrast", ROOT / "resources")
    assert themed.palette().color(Role.WindowText) == QColor("#000000")
    assert "border: 1px solid #000000" in themed.styleSheet()


def test_that_the_size_of_texts_reaches_font_and_headings(themed):
    use_theme(themed, "light", ROOT / "resources", 150)
    use_fonts(themed, "ja", 150)
    assert themed.font().pointSizeF() == TEXT_PT * 1.5
    assert "font-size: 22.5pt" in themed.styleSheet()
