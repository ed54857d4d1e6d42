"""Looks a workbook over before it is opened: what it unpacks to, and what its XML declares."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import IO
from xml.parsers import expat

from app.imports.limits import Limits, refused

_CHUNK = 2**16
_SMALL = 2**16
_XML = (".xml", ".rels", ".vml")


def require_harmless(content: bytes, path: Path, limits: Limits) -> None:
    """Refuse what is no workbook, would unpack to too much, or declares entities.

    The members are unpacked once in pieces and counted, because a declared size may lie.

    Raises:
        ProblemError: ``import-workbook-broken``, ``import-unpacks-too-large`` or
            ``import-entities``.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            if len(members) > limits.members:
                raise refused("import-unpacks-too-large", path)
            room = limits.bytes_unpacked
            for member in members:
                with archive.open(member) as file:
                    room -= _unpacked(file, member, room, path, limits)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
        raise refused("import-workbook-broken", path) from error
    except (NotImplementedError, RuntimeError) as error:  # a packing we lack; encrypted
        raise refused("import-workbook-broken", path) from error


def _unpacked(
    file: IO[bytes], member: zipfile.ZipInfo, room: int, path: Path, limits: Limits
) -> int:
    """The true size of one member; its XML is looked at on the way."""
    most = min(room, max(_SMALL, limits.ratio * max(member.compress_size, 1)))
    prolog = _Prolog(path, is_xml=member.filename.lower().endswith(_XML))
    size = 0
    while piece := file.read(_CHUNK):
        size += len(piece)
        if size > most:
            raise refused("import-unpacks-too-large", path)
        prolog.feed(piece)
    return size


class _Prolog:
    """Reads XML up to its first element: a document type, and so an entity, stands before it.

    Any member may be used as XML, whatever its name; ``is_xml`` says that it must be.
    """

    def __init__(self, path: Path, *, is_xml: bool) -> None:
        self._path = path
        self._is_xml = is_xml
        self._over = False
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._end

    def feed(self, piece: bytes) -> None:
        if self._over:
            return
        try:
            self._parser.Parse(piece, False)  # noqa: FBT003 - the parser takes no keywords
        except (expat.ExpatError, LookupError) as error:  # or an encoding that nobody knows
            if self._is_xml and not self._over:
                raise refused("import-workbook-broken", self._path) from error
            self._over = True

    def _refuse(self, *_: object) -> None:
        raise refused("import-entities", self._path)

    def _end(self, *_: object) -> None:
        self._over = True
