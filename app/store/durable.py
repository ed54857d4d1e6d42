"""What was written stays written when the power fails."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def make_durable(path: Path) -> None:
    """Return once the closed file ``path`` and its name in the folder are on the disk."""
    _sync(path)
    if sys.platform != "win32":  # Windows keeps names by itself and cannot open a folder
        _sync(path.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
