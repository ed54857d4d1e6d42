"""Labels of menus and buttons as they are read: no mnemonic, no dots."""

from __future__ import annotations

import re

MNEMONIC = re.compile(r"\s?\(&\w\)|&(?=\w)")
"""Behind a Japanese or Hindi text, or inside an English one."""


def plain(text: str) -> str:
    """The label ``text`` without its mnemonic and its dots."""
    return MNEMONIC.sub("", text).removesuffix("…").removesuffix("...").strip()
