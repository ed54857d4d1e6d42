"""Where the store lies: a path, a ``sqlite:///`` address, or the user's data folder."""

from __future__ import annotations

from pathlib import Path

from app.domain.problems import refuse

APPLICATION = "SetuHashi"
FILE_NAME = "setuhashi.sqlite"


def default_path() -> Path:
    """The store in the user's data folder, as the platform has it."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False) / FILE_NAME


def path_of(place: str | Path | None) -> Path:
    """The absolute path that ``place`` means; empty or None is the default place.

    Raises:
        ProblemError: ``store-url-unknown`` for an address that is not ``sqlite:///file``.
    """
    if not place:
        return default_path()
    if str(place) == ":memory:" or str(place).startswith("file:"):
        raise refuse("store-url-unknown", url=str(place))
    path = Path(place) if "://" not in str(place) else _path_in_url(str(place))
    return path.expanduser().resolve()


def _path_in_url(url: str) -> Path:
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        raise refuse("store-url-unknown", url=url) from None
    if parts.drivername != "sqlite" or parts.query or parts.database in {None, "", ":memory:"}:
        raise refuse("store-url-unknown", url=parts.render_as_string(hide_password=True))
    return Path(str(parts.database))
