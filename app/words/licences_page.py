"""The manual's page of what the program is built with and where its figures come from."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.words.catalogue import Words
from app.words.formats import known_day
from app.words.manual import Page, as_text
from app.words.releases import is_installed, version_of

LICENCES = "licences"
PARTS = {
    "PySide6": "LGPL-3.0",
    "SQLAlchemy": "MIT",
    "alembic": "MIT",
    "numpy": "BSD-3-Clause",
    "shapely": "BSD-3-Clause",
    "geopandas": "BSD-3-Clause",
    "pyogrio": "MIT",
    "pyproj": "MIT",
    "folium": "MIT",
    "ortools": "Apache-2.0",
    "holidays": "MIT",
    "icalendar": "BSD-2-Clause",
    "XlsxWriter": "BSD-2-Clause",
    "jinja2": "BSD-3-Clause",
    "openpyxl": "MIT",
    "python-docx": "MIT",
    "pyqtgraph": "MIT",
    "platformdirs": "MIT",
    "tabulate": "MIT",
    "typing-extensions": "PSF-2.0",
    "wcwidth": "MIT",
}
"""Every library that the program needs, with its licence (SPDX)."""

BROUGHT = {
    "absl-py": "Apache-2.0",
    "branca": "MIT",
    "certifi": "MPL-2.0",
    "charset-normalizer": "MIT",
    "colorama": "BSD-3-Clause",
    "et-xmlfile": "MIT",
    "idna": "BSD-3-Clause",
    "immutabledict": "MIT",
    "lxml": "BSD-3-Clause",
    "mako": "MIT",
    "markupsafe": "BSD-3-Clause",
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "pandas": "BSD-3-Clause",
    "protobuf": "BSD-3-Clause",
    "pyside6-addons": "LGPL-3.0",
    "pyside6-essentials": "LGPL-3.0",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "requests": "Apache-2.0",
    "shiboken6": "LGPL-3.0",
    "six": "MIT",
    "tzdata": "Apache-2.0",
    "urllib3": "MIT",
    "xyzservices": "BSD-3-Clause",
}
"""What those need in turn; some of it on some systems only."""

WITHIN = {
    "Qt (PySide6)": "LGPL-3.0",
    "Chromium (PySide6)": "BSD-3-Clause",
    "GEOS (shapely)": "LGPL-2.1",
    "GDAL (pyogrio)": "MIT",
    "PROJ (pyproj)": "MIT",
    "SQLite (Python)": "blessing",
}
"""What lies compiled inside them, in brackets in which."""

SHIPPED = {"Leaflet": "BSD-2-Clause", "Lucide": "ISC", "Noto Sans, JP, Devanagari": "OFL-1.1"}
"""What is shipped with the program itself."""


@dataclass(frozen=True, slots=True)
class LicenceFiles:
    """Where the licences and the list of sources lie."""

    texts: tuple[Path, ...]
    terms: Path
    sources: Path


def licence_files(root: Path) -> LicenceFiles:
    """Those below ``root``, the folder of resources and data."""
    own, data = root / "resources" / "vendor" / "licences", root / "data" / "licences"
    return LicenceFiles(
        tuple(sorted((*own.glob("*.txt"), *data.glob("*.txt")))),
        data / "data-sources.md",
        root / "data" / "tables" / "sources.csv",
    )


def licences_page(words: Words, files: LicenceFiles) -> Page:
    """Libraries with version and licence, terms and sources of the data, texts of licences."""
    parts = [
        words.tr("SetuHashi is passed on under the MIT licence. It is built with:"),
        "\n".join(_components(words)),
        "## " + words.tr("Terms of the data"),
        files.terms.read_text("utf-8").partition("\n")[2].strip(),
        "## " + words.tr("Sources of the figures"),
        "\n".join(_sources(words, files.sources)),
        "## " + words.tr("Texts of the licences"),
    ]
    for file in files.texts:
        parts += [f"### {as_text(file.stem)}", *_paragraphs(file)]
    return Page(LICENCES, words.tr("Licences and sources"), "\n\n".join(parts))


def _paragraphs(file: Path) -> Iterator[str]:
    """A licence word by word; its lines break where the page does."""
    for paragraph in file.read_text("utf-8").split("\n\n"):
        yield as_text(" ".join(paragraph.split()))


def _components(words: Words) -> Iterator[str]:
    head = (words.tr("Component"), words.tr("Version"), words.tr("Licence"))
    yield "| {} | {} | {} |".format(*head)
    yield "|---|---|---|"
    shipped = words.tr("shipped")
    brought = {name: licence for name, licence in BROUGHT.items() if is_installed(name)}
    for name, licence in {**PARTS, **brought}.items():
        yield f"| {name} | {version_of(words, name)} | {licence} |"
    for name, licence in {**WITHIN, **SHIPPED}.items():
        yield f"| {name} | {shipped} | {licence} |"


def _sources(words: Words, file: Path) -> Iterator[str]:
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield "- " + words.tr("{title} (as of {day})").format(
                title=as_text(row["title"]), day=known_day(words, row["as_of"])
            )
