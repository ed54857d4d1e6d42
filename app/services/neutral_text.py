"""Texts that no spreadsheet takes for a formula, and back.

Source: OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def neutral(text: str) -> str:
    """``text`` behind an apostrophe where it could run; ``restored`` gives it back exactly."""
    return f"'{text}" if _could_run(text) else text


def restored(text: str) -> str:
    """``text`` without the apostrophe that ``neutral`` put before it."""
    return text[1:] if text.startswith("'") and _could_run(text) else text


def _could_run(text: str) -> bool:
    """Also behind apostrophes, so that one of the text's own is not taken for ours."""
    return text.lstrip("'").startswith(_STARTS_A_FORMULA)
