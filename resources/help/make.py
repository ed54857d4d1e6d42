"""Make the manual's pictures from those of the screens.

usage: python resources/help/make.py FOLDER

FOLDER holds what ``python3 packaging/desk.py screens FOLDER`` wrote. The light pictures are taken,
made narrower, and written beside the pages as ``pictures/<screen>-<language>.webp``.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
LANGUAGES = ("en", "ja", "hi")
WIDTH_PX = 720
QUALITY = 82


def main(folder: Path) -> None:
    """One picture of every screen that has a page, in every language."""
    for language in LANGUAGES:
        for page in sorted((HERE / language).glob("*.md")):
            screen = page.stem.partition("-")[2]
            taken = folder / f"{screen}-{language}-light.png"
            if taken.exists():
                picture = QImage(str(taken)).scaledToWidth(
                    WIDTH_PX, Qt.TransformationMode.SmoothTransformation
                )
                file = HERE / "pictures" / f"{screen}-{language}.webp"
                if not picture.save(str(file), "WEBP", QUALITY):
                    raise SystemExit(f"{file} could not be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
