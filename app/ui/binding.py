"""Loads the Qt binding without what it does anew at each start and this program has no use for.

PySide6 carries its own support modules as source text inside a library and compiles them at each
start: their code is kept beside ours, under a hash of the text, as Python keeps that of any module.
It also reads the source of every module that is imported after it, to see whether that module
could ask for another spelling of Qt's names (``__feature__``); none of ours or of our libraries
does. Of a start's first picture these are a fifth; of what is loaded behind it, the sources of
hundreds of modules, which stayed in memory. Where a later PySide6 does neither, neither is done.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

SUPPORT = "shibokensupport/"
"""How the names of those modules begin."""

_compile = compile


def load_binding() -> None:
    """Import PySide6, and let ``import`` look into no source afterwards."""
    with _kept_code(Path(cache_from_source(__file__)).with_suffix(".support")):
        import PySide6.QtCore  # noqa: F401
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


@contextmanager
def _kept_code(file: Path) -> Iterator[None]:
    """Within, support modules are compiled only if ``file`` does not hold their code."""
    code = KeptCode(file)
    builtins.compile = code
    try:
        yield
    finally:
        builtins.compile = _compile
    code.keep()


class KeptCode:
    """``compile``, except that it remembers the code of support modules in ``file``."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, tuple[bytes, CodeType]] = {}
        self._is_new = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            version, known = marshal.loads(file.read_bytes())  # noqa: S302 - as any *.pyc
            self._known = known if version == MAGIC_NUMBER else {}

    def __call__(self, source: Any, filename: Any, *given: Any, **named: Any) -> Any:
        """The code of ``source``, as ``compile`` gives it."""
        if not (isinstance(source, bytes) and str(filename).startswith(SUPPORT)):
            return _compile(source, filename, *given, **named)
        mark = source_hash(source)
        known, code = self._known.get(filename, (b"", None))
        if known != mark or code is None:
            code = _compile(source, filename, *given, **named)
            self._known[filename] = (mark, code)
            self._is_new = True
        return code

    def keep(self) -> None:
        """Write what is new; a folder that takes no file goes without."""
        if not self._is_new or sys.dont_write_bytecode:
            return
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            part.parent.mkdir(exist_ok=True)
            part.write_bytes(marshal.dumps((MAGIC_NUMBER, self._known)))
            part.replace(self._file)
