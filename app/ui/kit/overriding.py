"""``override`` for what a start loads before its first picture.

It marks a method for the type checker and does nothing else; its library takes 6 ms to load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Mark ``method`` as one that takes the place of another."""
        return method


__all__ = ["override"]
