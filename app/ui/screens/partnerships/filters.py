"""What the Partnerships screen shows: filters that are kept, and saved under a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from app.domain.pipeline import AlarmKind, Stage
from app.services.follow_partnerships import BoardRow

SCREEN = "partnerships"
ANY_ALARM = "any"
TABLE, BOARD = "table", "board"


@dataclass(frozen=True, slots=True)
class Filters:
    """``alarm`` is a kind of alarm, ``any``, or empty; ``shape`` is ``table`` or ``board``."""

    text: str = ""
    region: str = ""
    stage: str = ""
    status: str = ""
    alarm: str = ""
    shape: str = TABLE

    @classmethod
    def read(cls, kept: Mapping[str, object]) -> Filters:
        """What was kept; what is not understood gives way to the default."""
        known = {each.name for each in fields(cls)}
        given = {k: v for k, v in kept.items() if k in known and isinstance(v, str)}
        read = cls(**given)
        known_stage = not read.stage or read.stage in tuple(Stage)
        known_alarm = read.alarm in ("", ANY_ALARM, *AlarmKind)
        known_shape = read.shape in (TABLE, BOARD)
        return read if known_stage and known_alarm and known_shape else cls()

    def written(self) -> Mapping[str, str]:
        """Plain values for keeping."""
        return asdict(self)

    @property
    def is_narrow(self) -> bool:
        """Whether anything but the shape is chosen."""
        return any((self.text, self.region, self.stage, self.status, self.alarm))

    def pass_(self, board: BoardRow) -> bool:
        """Whether a partnership is shown; the text is for the view to look for in its columns."""
        it, tie = board.row.partnership, board.row.tie
        kinds = {alarm.kind for alarm in board.alarms}
        asleep = board.row.stage is Stage.DORMANT and self.alarm == AlarmKind.DORMANT
        return (
            self.region in ("", it.state, it.prefecture)
            and self.stage in ("", board.row.stage)
            and self.status in ("", tie.status if tie else None)
            and (not self.alarm or asleep or bool(kinds & _asked(self.alarm)))
        )


def key_of(board: BoardRow) -> str:
    """What a row is known by, also once the officer has opened a file on its tie."""
    it = board.row.partnership
    return f"tie:{it.tie_id}" if it.tie_id else f"file:{it.partnership_id}"


def thing_of(key: str) -> tuple[str, str]:
    """Kind and key, as the log names them, of what a row is known by."""
    sort, _, own_key = key.partition(":")
    return ("tie" if sort == "tie" else "partnership", own_key)


def _asked(alarm: str) -> set[AlarmKind]:
    match alarm:
        case "any":
            return set(AlarmKind)
        case AlarmKind.EXPIRES:  # what has expired asks for the same attention
            return {AlarmKind.EXPIRES, AlarmKind.EXPIRED}
        case _:
            return {AlarmKind(alarm)}
