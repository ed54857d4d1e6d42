"""Texts that must keep to their room on paper."""

from __future__ import annotations

from wcwidth import wcswidth, wcwidth


def clipped(text: str, columns: int) -> str:
    """``text`` in one line of at most ``columns`` (East Asian characters count two).

    What was cut off is marked; cut is between words where there is one near the end.
    """
    line = " ".join(text.split())
    if max(wcswidth(line), 0) <= columns and len(line) <= 2 * columns:
        return line
    kept, room = "", columns - 1
    for character in line:
        room -= max(wcwidth(character), 0)
        if room < 0 or len(kept) >= 2 * columns:
            break
        kept += character
    head, space, tail = kept.rpartition(" ")
    return f"{head if space and len(tail) < len(kept) // 3 else kept}…"
