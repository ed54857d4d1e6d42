"""One file that holds a store and the documents attached in it: a zip with a manifest."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, is_zipfile

from app.domain.problems import refuse
from app.store.durable import make_durable

STORE = "store.sqlite"
MANIFEST = "manifest.json"
FILES = "files/"
MANIFEST_LIMIT_BYTES = 16 * 2**20
CHUNK_BYTES = 2**20
_HASH = re.compile(r"[0-9a-f]{64}")

Sizes = dict[str, int]


def is_archive(file: Path) -> bool:
    """Whether ``file`` is a zip and not a bare store."""
    return is_zipfile(file)


def write_archive(file: Path, store: Path, attached: Path, now: datetime) -> None:
    """Write the closed ``store`` and every attached document into ``file``, whole or not at all.

    Raises:
        OSError: it cannot be written; a former ``file`` is as it was.
    """
    building = file.with_name(f".{file.name}.new")
    documents = sorted(path for path in _listed(attached) if _HASH.fullmatch(path.name))
    members = {STORE: store, **{f"{FILES}{path.name}": path for path in documents}}
    try:
        with ZipFile(building, "w", ZIP_DEFLATED) as archive:
            sizes = {name: path.stat().st_size for name, path in members.items()}
            about = {"made_at": now.isoformat(), "sizes": sizes, "store_sha256": _sha256(store)}
            archive.writestr(MANIFEST, json.dumps(about, indent=2))
            for name, path in members.items():
                archive.write(path, name)
        make_durable(building)
        building.replace(file)
        make_durable(file)
    finally:
        building.unlink(missing_ok=True)


def unpack(file: Path, store: Path, attached: Path) -> None:
    """Lay the store of the archive out at ``store``, and its documents into ``attached``.

    A document has its hash for its name: one that is there already stays as it is.

    Raises:
        ProblemError: ``backup-unreadable``; documents laid out so far stay, they do no harm.
    """
    try:
        with ZipFile(file) as archive:
            about = _manifest(archive)
            sizes = _sizes(about, file)
            _extract(archive, STORE, sizes[STORE], store)
            if _sha256(store) != about.get("store_sha256"):
                raise refuse("backup-unreadable", file=str(file), detail=STORE)
            for name in sizes.keys() - {STORE}:
                _lay_out_document(archive, name, sizes[name], attached)
    except (BadZipFile, KeyError, ValueError, EOFError, NotImplementedError) as error:
        raise refuse("backup-unreadable", file=str(file), detail=str(error)) from error


def _lay_out_document(archive: ZipFile, name: str, size: int, attached: Path) -> None:
    target = attached / name.removeprefix(FILES)
    if target.exists():
        return
    attached.mkdir(mode=0o700, parents=True, exist_ok=True)
    building = target.with_name(f"{target.name}.new")
    try:
        _extract(archive, name, size, building)
        if _sha256(building) != target.name:
            raise ValueError(name)
        building.replace(target)
    finally:
        building.unlink(missing_ok=True)


def _manifest(archive: ZipFile) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > MANIFEST_LIMIT_BYTES:
        raise ValueError(MANIFEST)
    about = json.loads(archive.read(MANIFEST))
    if not isinstance(about, dict):
        raise TypeError(MANIFEST)
    return about


def _sizes(about: dict[str, Any], file: Path) -> Sizes:
    """The members to read, by name; anything that is not ours is refused."""
    sizes = about.get("sizes")
    if not isinstance(sizes, dict) or STORE not in sizes:
        raise refuse("backup-unreadable", file=str(file), detail=MANIFEST)
    for name, size in sizes.items():
        document = name.startswith(FILES) and _HASH.fullmatch(name.removeprefix(FILES))
        if not (name == STORE or document) or type(size) is not int or size < 0:
            raise refuse("backup-unreadable", file=str(file), detail=name)
    return sizes


def _extract(archive: ZipFile, name: str, size: int, target: Path) -> None:
    """Write a member of exactly ``size`` bytes; one that claims or holds more is refused."""
    if archive.getinfo(name).file_size != size or size > shutil.disk_usage(target.parent).free:
        raise ValueError(name)
    written = 0
    with archive.open(name) as source, target.open("wb") as sink:
        while chunk := source.read(CHUNK_BYTES):
            written += len(chunk)
            if written > size:
                raise ValueError(name)
            sink.write(chunk)
    make_durable(target)


def _listed(folder: Path) -> Iterator[Path]:
    return (path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else iter(())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
