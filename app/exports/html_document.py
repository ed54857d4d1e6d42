"""A document as a web page: one file for browsers, and the files that the PDF is printed from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.whole_file import write_whole
from app.services.document import Document
from app.services.task import TaskHandle

if TYPE_CHECKING:
    from jinja2 import Template

_HERE = Path(__file__).parent
TEMPLATE = "document.html.jinja"
STYLE = "document.css"
FONTS = "document_fonts.css"


class HtmlDocumentWriter:
    """One file that asks the network for nothing; the reader's own fonts."""

    def write(self, document: Document, file: Path, handle: TaskHandle) -> Path:
        """As ``DocumentWriter.write``."""
        handle.raise_if_cancelled()
        return write_whole(file, _rendered(document, _read(STYLE)).encode())


def page_files(document: Document) -> Mapping[str, bytes]:
    """``index.html`` and the styles it links to; fonts are asked for by their file names."""
    style = _read(STYLE) + _read(FONTS) + _footer_style(document)
    return {"index.html": _rendered(document, "").encode(), STYLE: style.encode()}


def _rendered(document: Document, style: str) -> str:
    """The page with ``style`` inside, or with a link to it where that is empty."""
    return _template().render(document=document, style=style, style_file=STYLE, kind=_kind)


def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader

    loader = FileSystemLoader(_HERE)
    return Environment(loader=loader, autoescape=True, trim_blocks=True).get_template(TEMPLATE)


def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _kind(block: object) -> str:
    return type(block).__name__


def _footer_style(document: Document) -> str:
    """Footer and page number in the margin of each page, as CSS Paged Media has them."""
    number = document.page_of.replace("{page}", "\0p\0").replace("{pages}", "\0n\0")
    counters = {"p": "counter(page)", "n": "counter(pages)"}
    parts = [counters.get(part) or _css_text(part) for part in number.split("\0") if part]
    return (
        f"@page {{ @bottom-left {{ content: {_css_text(document.footer)}; }}\n"
        f"@bottom-right {{ content: {' '.join(parts)}; }} }}\n"
    )


def _css_text(text: str) -> str:
    """``text`` as a CSS string: all but letters and digits of ASCII as code points."""
    return '"' + "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in text) + '"'
