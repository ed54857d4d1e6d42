"""What a disk may hold after the power failed: every synced write, and any part of the others.

Source: the model of https://www.sqlite.org/atomiccommit.html parts 2.0 and 9.3: sectors of 512
bytes, written in any order until a sync returns.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

WRITE, SYNC, TRUNCATE, MARK = 1, 2, 3, 4
SECTOR = 512
HEAD = struct.Struct("<4q")


@dataclass(frozen=True)
class Step:
    kind: int
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class History:
    """Everything that a run did to its store's files, in order."""

    steps: tuple[Step, ...]

    @classmethod
    def read(cls, log: Path) -> History:
        content, place, steps = log.read_bytes(), 0, []
        while place < len(content):
            kind, path_length, offset, size = HEAD.unpack_from(content, place)
            place += HEAD.size
            name = Path(content[place : place + path_length].decode()).name
            place += path_length
            data = content[place : place + size] if kind == WRITE else b""
            place += len(data)
            steps.append(Step(kind, name, offset, data))
        return cls(tuple(steps))


def image_after(history, stop, before, folder, random):
    """Write the files as they may lie after ``stop`` steps; the ids acknowledged until then."""
    files = {name: bytearray(content) for name, content in before.items()}
    for step in _survivors(history.steps[:stop], random):
        _apply(files.setdefault(step.name, bytearray()), step)
    for name, content in files.items():
        if not name.endswith("-shm"):  # memory shared by processes; none is left
            (folder / name).write_bytes(content)
    return [step.offset for step in history.steps[:stop] if step.kind == MARK]


def _survivors(steps, random):
    """What reached the disk: file by file all that was synced, and some of what came after."""
    synced = {step.name: place for place, step in enumerate(steps) if step.kind == SYNC}
    for place, step in enumerate(steps):
        if step.kind in (WRITE, TRUNCATE):
            is_safe = place < synced.get(step.name, -1)
            yield from [step] if is_safe else _what_is_left(step, random)


def _what_is_left(step: Step, random) -> list[Step]:
    """Of a step that was not synced: all, nothing, or the first sectors."""
    fate = random.random()
    if fate < 0.5:
        return [step]
    return [_torn(step, random)] if fate < 0.75 and step.kind == WRITE else []


def _apply(content: bytearray, step: Step) -> None:
    if step.kind == TRUNCATE:
        del content[step.offset :]
        return
    end = step.offset + len(step.data)
    content.extend(bytes(max(0, end - len(content))))
    content[step.offset : end] = step.data


def _torn(step: Step, random) -> Step:
    kept = random.randrange(0, len(step.data) + 1, SECTOR)
    return Step(WRITE, step.name, step.offset, step.data[:kept])
