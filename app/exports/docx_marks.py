"""What Word knows and the library does not say in one word: fonts by script, fields, shades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.services.document import Document

if TYPE_CHECKING:
    from docx.document import Document as Paper
    from docx.section import Section
    from docx.table import Table as Grid
    from docx.table import _Cell as Cell
    from docx.table import _Row as Row
    from docx.text.paragraph import Paragraph

SIDE_MM = 14.0
TEXT_MM = 210.0 - 2 * SIDE_MM
GUTTER_MM = 4.0
GROUND, VALUE, OPEN = "E9EDF2", "2F6690", "E08E45"
HEAD, SOFT, LINE = "17375E", "55606E", "C9D0D8"

FONTS = {"ascii": "Noto Sans", "hAnsi": "Noto Sans", "eastAsia": "Yu Gothic", "cs": "Nirmala UI"}
"""By script: fonts that come with Word; where they lack, the reader's program takes its own."""

_STYLES: Mapping[str, tuple[float, float, float, str, bool]] = {
    "Title": (1.9, 0, 0.1, HEAD, True),
    "Subtitle": (1.0, 0, 0.4, SOFT, False),
    "Heading 1": (1.2, 0.7, 0.2, HEAD, True),
    "Heading 2": (1.05, 0.4, 0.1, "1B2430", True),
    "Heading 3": (1.0, 0.3, 0.1, SOFT, True),
    "Normal": (1.0, 0, 0.3, "1B2430", False),
    "List Bullet": (1.0, 0, 0.1, "1B2430", False),
    "Lead": (1.08, 0, 0.3, "1B2430", False),
    "Note": (0.85, 0, 0.2, SOFT, False),
    "Value": (1.15, 0, 0, "1B2430", True),
    "Cell": (1.0, 0, 0, "1B2430", False),
    "Cell at the end": (1.0, 0, 0, "1B2430", False),
    "Numbered": (1.0, 0, 0.1, "1B2430", False),
}
"""Size, air before and after (as a share of the text's size), colour, bold."""
_ROOMY_PT, _COMPACT_PT = 10.0, 8.0
_BORDERS = {
    "Rows": dict.fromkeys(("top", "bottom", "insideH"), (LINE, 4)),
    "Facts": dict.fromkeys(("top", "bottom", "left", "right"), (LINE, 4)),
    "Bars": {"insideH": ("FFFFFF", 24)},
}
"""Colour and width, in eighths of a point."""
_MARGINS = {"Beside": (0, int(GUTTER_MM * 57)), "Bars": (0, 0)}
"""Left and right in a cell, in twentieths of a point; 60 where not said."""

_TEXT_ORDER = ("rFonts", "b", "bCs", "i", "iCs", "caps", "color", "spacing", "kern", "sz", "szCs")
_TABLE_ORDER = ("tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar", "tblLook")
"""What Word reads in this order only. Source: ECMA-376 part 1, 17.3.2.28 and 17.4.60."""


def set_up_styles(paper: Paper, document: Document) -> None:
    """Sizes, colours, fonts by script and the language of every style that is used."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    size = _COMPACT_PT if document.compact else _ROOMY_PT
    known = {style.name for style in paper.styles}
    for name in sorted({*_STYLES, "Thin"} - known):
        added = paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        added.base_style = paper.styles["Normal"]
    for name, look in _STYLES.items():
        _set_style(paper.styles[name], look, size, document.language)
    paper.styles["Cell at the end"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    numbered = paper.styles["Numbered"].paragraph_format
    numbered.left_indent, numbered.first_line_indent = Mm(5), Mm(-5)
    numbered.tab_stops.add_tab_stop(Mm(5))
    thin = paper.styles["Thin"]
    thin.font.size = Pt(1)
    thin.paragraph_format.space_after = Pt(2)
    thin.paragraph_format.line_spacing = Pt(1)


def _set_style(
    style: Any, look: tuple[float, float, float, str, bool], size: float, language: str
) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    share, before, after, colour, bold = look
    style.font.size, style.font.bold = Pt(round(size * share * 2) / 2), bold
    style.font.italic, style.font.color.rgb = False, RGBColor.from_string(colour)
    style.paragraph_format.space_before = Pt(size * before)
    style.paragraph_format.space_after = Pt(size * after)
    style.paragraph_format.line_spacing = 1.0
    properties = style.element.get_or_add_rPr()
    fonts = properties.get_or_add_rFonts()
    fonts.attrib.clear()
    for script, font in FONTS.items():
        fonts.set(qn(f"w:{script}"), font)
    for tag in ("w:szCs", "w:bCs", "w:iCs", "w:spacing", "w:kern", "w:lang"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    if bold:
        properties.append(_element("w:bCs"))
    properties.append(_element("w:szCs", val=str(round(size * share * 2))))
    latin = {"ja": "ja-JP", "hi": "hi-IN"}.get(language, "en-IN")
    properties.append(_element("w:lang", val=latin, eastAsia="ja-JP", bidi="hi-IN"))
    _put_in_order(properties, _TEXT_ORDER)


def set_footer(section: Section, text: str, page_of: str) -> None:
    """``text`` at the left, the page's number at the right, counted by the reader's program."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph = section.footer.paragraphs[0]
    paragraph.style = "Note"
    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(TEXT_MM), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{text}\t")
    fields = {"p": "PAGE", "n": "NUMPAGES"}
    for part in page_of.replace("{page}", "\0p\0").replace("{pages}", "\0n\0").split("\0"):
        if part in fields:
            _add_field(paragraph, fields[part])
        else:
            paragraph.add_run(part)


def _add_field(paragraph: Paragraph, name: str) -> None:
    field = _element("w:fldSimple", instr=name)
    field.append(paragraph.add_run("1")._r)  # noqa: SLF001 - the library has no fields
    paragraph._p.append(field)  # noqa: SLF001


def fix(grid: Grid, look: str) -> None:
    """Fixed widths, small cell margins, and the lines of its look."""
    grid.autofit = False
    properties = grid._tbl.tblPr  # noqa: SLF001 - as above
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        colour, width = _BORDERS.get(look, {}).get(side, ("auto", 0))
        line = "single" if width else "nil"
        borders.append(_element(f"w:{side}", val=line, sz=str(width), color=colour))
    properties.append(borders)
    margins = _element("w:tblCellMar")
    for side, width in zip(("left", "right"), _MARGINS.get(look, (60, 60)), strict=True):
        margins.append(_element(f"w:{side}", w=str(width), type="dxa"))
    properties.append(margins)
    _put_in_order(properties, _TABLE_ORDER)


def repeat_on_each_page(row: Row) -> None:
    """The row heads its table on every page."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader"))  # noqa: SLF001


def keep_on_one_page(row: Row) -> None:
    """The row does not break."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit"))  # noqa: SLF001


def set_off(row: Row) -> None:
    """A header row: shaded and bold."""
    for cell in row.cells:
        shade(cell, GROUND)
        for run in cell.paragraphs[0].runs:
            run.bold = run.font.cs_bold = True


def shade(cell: Cell, colour: str) -> None:
    """The ground of a cell."""
    place = cell._tc.get_or_add_tcPr()  # noqa: SLF001
    place.append(_element("w:shd", val="clear", color="auto", fill=colour))


def drop(paragraph: Paragraph) -> None:
    """Take out the empty paragraph that a new cell holds."""
    paragraph._p.getparent().remove(paragraph._p)  # noqa: SLF001


def _put_in_order(properties: Any, order: Sequence[str]) -> None:
    """Sort the parts of ``properties``; those not in ``order`` follow."""
    names = [child.tag.rpartition("}")[2] for child in properties]
    ranks = [order.index(name) if name in order else len(order) for name in names]
    properties[:] = [
        child for _, child in sorted(zip(ranks, properties, strict=True), key=lambda pair: pair[0])
    ]


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element
