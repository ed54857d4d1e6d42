"""What the program is started with: its files, the clock, its texts."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.words.catalogue import Words


class Shipped:
    """Where the files of the program lie: in the wheel beside this package, or in the checkout."""

    def __init__(self) -> None:
        wheel = Path(__file__).parents[1] / "bundled"
        self.root = wheel if wheel.is_dir() else Path(__file__).parents[2]

    @property
    def resources(self) -> Path:
        return self.root / "resources"

    @property
    def boundaries(self) -> Path:
        return self.root / "data" / "boundaries.gpkg"

    @property
    def translations(self) -> Path:
        return self.resources / "translations"

    @property
    def mark(self) -> str:
        """Another one as soon as the first screen would be told otherwise by a newer program."""
        app = Path(__file__).parents[1]
        telling = ("services/show_today.py", "ui/screens/today/lines.py")
        files = (*sorted(self.translations.glob("*.qm")), *(app / name for name in telling))
        return " ".join(str(file.stat().st_mtime_ns) for file in files)


class Clock:
    """The machine's clock; ``SETUHASHI_TODAY`` holds the day still for pictures and tests."""

    def today(self) -> date:
        fixed = os.environ.get("SETUHASHI_TODAY")
        return date.fromisoformat(fixed) if fixed else self.now().astimezone().date()

    def now(self) -> datetime:
        return datetime.now(UTC)


def words_in(language: str, shipped: Shipped) -> Words:
    """The texts of ``language``; English needs a catalogue, and so Qt, for plurals only."""
    from app.words.catalogue import Words

    if language == "en":
        return Words(language, _english(shipped))
    from app.ui import i18n

    return i18n.words_in(language, shipped.translations)


def _english(shipped: Shipped) -> Callable[[str, str, int], str]:
    @cache
    def catalogue() -> Words:
        from app.ui import i18n

        return i18n.words_in("en", shipped.translations)

    def translate(text: str, comment: str, n: int) -> str:
        return text if n < 0 else catalogue().tr(text, comment, n)

    return translate
