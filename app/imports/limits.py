"""How much a file may hold: more is refused before it is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.faults import fault_of
from app.domain.problems import Place, Problem, ProblemError

MIB = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one file; a workbook's also of what it unpacks to.

    The whole reference has 8,000 figures, 2 MB as CSV; these leave room for ten times that, and
    a reader stays under 500 MB of memory. ``ratio`` is unpacked to packed size of one member:
    sheets of real figures reach 20.
    """

    bytes_in_file: int = 20 * MIB
    rows: int = 100_000
    columns: int = 200
    characters_in_cell: int = 32_767  # what a cell of a workbook holds
    members: int = 500
    bytes_unpacked: int = 100 * MIB
    ratio: int = 200


def refused(code: str, path: Path, row: int | None = None, **params: object) -> ProblemError:
    """A problem of the file at ``path``."""
    return ProblemError(Problem(code, params, Place(path.name, row)))


def content_of(path: Path, limits: Limits) -> bytes:
    """The bytes of a plain file that is not too large.

    Raises:
        ProblemError: ``import-file-missing``, ``import-file-unreadable`` or
            ``import-file-too-large``.
    """
    try:
        if not path.is_file():
            raise refused("import-file-missing", path)
        with path.open("rb") as file:
            content = file.read(limits.bytes_in_file + 1)
    except (OSError, ValueError) as error:
        raise refused("import-file-unreadable", path, detail=fault_of(error)) from error
    if len(content) > limits.bytes_in_file:
        raise refused("import-file-too-large", path, mebibytes=limits.bytes_in_file // MIB)
    return content
