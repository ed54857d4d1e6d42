"""Frozen dataclasses as plain JSON, and back by the types of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, lru_cache, partial
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from app.domain.regions import RegionCode, region_code

Reader = Callable[[Any], Any]

_DATE = "$date"
_INSTANT = "$instant"


def as_json(value: Any) -> Any:
    """``value`` in lists, dicts, texts and numbers.

    A date becomes ``{"$date": "2027-01-31"}``, an aware instant ``{"$instant": "..."}``.

    Raises:
        TypeError: for a value that could not be read back.
    """
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return str(value)
        case date():
            kind = _INSTANT if isinstance(value, datetime) else _DATE
            return {kind: value.isoformat()}
        case Mapping():
            return {str(key): as_json(item) for key, item in value.items()}
        case tuple() | list():
            return [as_json(item) for item in value]
    if is_dataclass(value):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no JSON form for {type(value).__name__}")


def from_json(form: Any, data: Any) -> Any:
    """``data`` as the type ``form``: a dataclass, tuple, Mapping, Enum, date or plain value.

    A dataclass takes the fields that it knows and leaves the rest to its defaults. ``object``
    takes anything; lists come back as tuples.

    Raises:
        TypeError: ``data`` does not fit, or a field without a default is missing.
        ValueError: likewise.
    """
    return _reader(form)(data)


def from_json_tolerantly(form: Any, data: Mapping[str, Any]) -> Any:
    """A dataclass of defaults, with every field of ``data`` that can be understood."""
    read = {}
    for name, reader in _field_readers(form).items():
        with suppress(KeyError, TypeError, ValueError):
            read[name] = reader(data[name])
    return form(**read)


@cache
def _reader(form: Any) -> Reader:
    if form is object:
        return _plain
    if is_dataclass(form):
        return partial(_record, form)
    origin, (first, *rest) = get_origin(form), get_args(form) or (form,)
    if origin is None:
        return _single_reader(form)
    item = _reader(first)
    if origin in (Union, UnionType):  # form | None
        return lambda data: None if data is None else item(data)
    if origin is tuple:
        return lambda data: tuple([item(each) for each in _require(list, data)])
    value = _reader(*rest)
    return lambda data: {item(key): value(each) for key, each in _require(dict, data).items()}


@cache
def _field_readers(form: Any) -> Mapping[str, Reader]:
    return {name: _reader(hint) for name, hint in get_type_hints(form).items()}


def _single_reader(form: Any) -> Reader:
    if form is datetime:
        return lambda data: datetime.fromisoformat(_require(dict, data)[_INSTANT])
    if form is date:
        return lambda data: date.fromisoformat(_require(dict, data)[_DATE])
    if form is RegionCode:
        return lambda data: _known_code(_require(str, data))
    if issubclass(form, Enum):
        return partial(_member, {member.value: member for member in form}, form)
    if issubclass(form, str):
        return partial(_require, str) if form is str else lambda data: form(_require(str, data))
    kinds = (int, float) if form is float else form
    return lambda data: form(_require(kinds, data))


_known_code = lru_cache(region_code)


def _member(members: Mapping[str, Any], form: Any, data: Any) -> Any:
    member = members.get(_require(str, data))
    return form(data) if member is None else member


def _record(form: Any, data: Any) -> Any:
    readers = _field_readers(form).items()
    known = _require(dict, data)
    return form(**{name: read(known[name]) for name, read in readers if name in known})


def _require(kinds: Any, data: Any) -> Any:
    if type(data) is kinds:
        return data
    if not isinstance(data, kinds) or (isinstance(data, bool) and kinds is not bool):
        raise TypeError(f"{data!r} is not {kinds}")
    return data


def _plain(data: Any) -> Any:
    match data:
        case {"$instant": str(instant)} if len(data) == 1:
            return datetime.fromisoformat(instant)
        case {"$date": str(day)} if len(data) == 1:
            return date.fromisoformat(day)
        case dict():
            return {key: _plain(item) for key, item in data.items()}
        case list():
            return tuple(_plain(item) for item in data)
        case _:
            return data
