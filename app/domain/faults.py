"""What the system answers when a file cannot be read or written."""

from __future__ import annotations

import errno


class Fault(str):
    """The name of a system's error, such as ``ENOENT``: the words for it are the reader's."""

    __slots__ = ()


NOT_A_FILE = Fault("NOT_A_FILE")
"""A pipe or a device, which would never end."""

NO_DATABASE, DAMAGED = Fault("SQLITE_NOTADB"), Fault("SQLITE_CORRUPT")
"""As SQLite names them. Source: https://www.sqlite.org/rescode.html"""


def fault_of(error: OSError | ValueError) -> Fault:
    """The fault behind an error of the file system; a name that no file can have is ``EINVAL``."""
    number = error.errno if isinstance(error, OSError) else errno.EINVAL
    return Fault(errno.errorcode.get(number or 0, "EIO"))
