"""Partnerships on their way: stages, dated moves, CLAIR's tests, expiry and alarms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.domain.regions import PrefectureCode, StateCode
from app.domain.ties import Tie


class Stage(StrEnum):
    """How far a partnership has come, in the order of the way.

    Source: CLAIR's steps to an affiliation (list, sound out, field visit, confirm will, agree
    policy, draft, sign, start); clearance, review and what may follow are the project's.
    """

    SOUND_OUT = "sound-out"
    FIELD_VISIT = "field-visit"
    WILL_CONFIRMED = "will-confirmed"
    POLICY_AGREED = "policy-agreed"
    DRAFT = "draft"
    CLEARANCE = "clearance"
    SIGNED = "signed"
    UNDER_WAY = "under-way"
    REVIEW = "review"
    DORMANT = "dormant"
    ENDED = "ended"


TALKS = tuple(Stage)[: tuple(Stage).index(Stage.SIGNED)]
"""The stages before the signature."""

MAY_BE_SKIPPED = (Stage.FIELD_VISIT, Stage.CLEARANCE)
"""Steps that not every partnership takes: a memorandum needs no assembly. The project's choice."""

_AFTER_SIGNATURE: Mapping[Stage, tuple[Stage, ...]] = {
    Stage.SIGNED: (Stage.UNDER_WAY,),
    Stage.UNDER_WAY: (Stage.REVIEW,),
    Stage.REVIEW: (Stage.UNDER_WAY, Stage.SIGNED, Stage.DRAFT),
}
_RESTS = (Stage.DORMANT, Stage.ENDED)


@dataclass(frozen=True, slots=True)
class Move:
    """On this day the partnership came to ``stage``, because of ``reason``."""

    stage: Stage
    on: date
    reason: str


class ClairTest(StrEnum):
    """What CLAIR asks of a tie before it counts as a sister or friendship affiliation.

    Source: CLAIR (Council of Local Authorities for International Relations), definition of
    sister and friendship affiliations.
    """

    BOTH_HEADS = "both-heads"
    MORE_THAN_ONE_FIELD = "more-than-one-field"
    ASSEMBLY = "assembly"


class Answer(StrEnum):
    """What is known of a test."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ClairResult:
    """The answer to one of CLAIR's tests, and the day from which it holds."""

    answer: Answer
    on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperRef:
    """A document by name and file number; the paper itself stays where it is filed."""

    name: str
    reference: str
    dated: str = ""


@dataclass(frozen=True, slots=True)
class DatedNote:
    """Something that was done or heard on a day."""

    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Partnership:
    """The officer's file on a pair, or on one tie of the registry (``tie_id``).

    ``moves`` are in the order of their days. ``expires_on`` is the last day of what was signed.
    """

    partnership_id: str
    state: StateCode
    prefecture: PrefectureCode
    tie_id: str = ""
    moves: tuple[Move, ...] = ()
    tests: Mapping[ClairTest, ClairResult] = field(default_factory=dict)
    papers: tuple[PaperRef, ...] = ()
    notes: tuple[DatedNote, ...] = ()
    expires_on: date | None = None
    review_on: date | None = None
    owner: str = ""


def next_stages(moves: Sequence[Move]) -> tuple[Stage, ...]:
    """The stages to which the partnership may move now; without a move, any.

    Talks go one step on (over steps that may be skipped) or back to any earlier step. Whatever
    sleeps wakes where it fell asleep; what ended begins anew.
    """
    if not moves:
        return tuple(Stage)
    now = moves[-1].stage
    if now is Stage.ENDED:
        return (Stage.SOUND_OUT,)
    if now is Stage.DORMANT:
        awake = next((m.stage for m in reversed(moves) if m.stage not in _RESTS), Stage.SOUND_OUT)
        return (awake, Stage.ENDED)
    if now in _AFTER_SIGNATURE:
        return (*_AFTER_SIGNATURE[now], *_RESTS)
    place = TALKS.index(now)
    return (*TALKS[:place], *_steps_on(place), *_RESTS)


def _steps_on(place: int) -> Iterator[Stage]:
    for stage in (*TALKS, Stage.SIGNED)[place + 1 :]:
        yield stage
        if stage not in MAY_BE_SKIPPED:
            return


def clair_verdict(partnership: Partnership) -> Answer:
    """Whether the tie counts as a sister or friendship affiliation: all three tests passed."""
    given = {
        partnership.tests[test].answer if test in partnership.tests else Answer.UNKNOWN
        for test in ClairTest
    }
    if Answer.NO in given:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in given else Answer.YES


@dataclass(frozen=True, slots=True)
class PipelineRow:
    """A partnership as the board shows it.

    ``since`` is ISO, as exact as known. Without moves of the officer's the stage follows from
    the status of the tie (``derived``).
    """

    partnership: Partnership
    tie: Tie | None
    stage: Stage
    since: str
    derived: bool


_OF_STATUS: Mapping[str, Stage] = {
    "proposed": Stage.SOUND_OUT,
    "active": Stage.SIGNED,
    "unknown": Stage.SIGNED,
    "lapsed": Stage.DORMANT,
    "ended": Stage.ENDED,
}


def pipeline(ties: Iterable[Tie], own: Iterable[Partnership]) -> tuple[PipelineRow, ...]:
    """Every tie and every file of the officer's, by State, prefecture and id.

    A file on a tie (by ``tie_id``) and the tie are one row; a tie without a file gets an empty
    one, which has no id until it is kept.
    """
    kept = tuple(own)
    filed = {each.tie_id for each in kept if each.tie_id}
    known = {tie.tie_id: tie for tie in ties}
    files = (*kept, *(_file_of(tie) for tie in known.values() if tie.tie_id not in filed))
    rows = (_row(each, known.get(each.tie_id)) for each in files)
    return tuple(sorted(rows, key=lambda row: _place(row.partnership)))


def _place(it: Partnership) -> tuple[str, str, str, str]:
    return it.state, it.prefecture, it.tie_id, it.partnership_id


def _file_of(tie: Tie) -> Partnership:
    return Partnership("", tie.state, tie.prefecture, tie.tie_id)


def _row(partnership: Partnership, tie: Tie | None) -> PipelineRow:
    if partnership.moves:
        last = partnership.moves[-1]
        return PipelineRow(partnership, tie, last.stage, last.on.isoformat(), derived=False)
    stage = _OF_STATUS[tie.status] if tie else Stage.SOUND_OUT
    since = tie.signed_on if tie and stage is Stage.SIGNED else ""
    return PipelineRow(partnership, tie, stage, since, derived=True)


class AlarmKind(StrEnum):
    """What asks for the officer's attention."""

    EXPIRED = "expired"
    EXPIRES = "expires"
    REVIEW_DUE = "review-due"
    DORMANT = "dormant"


@dataclass(frozen=True, slots=True)
class AlarmLimits:
    """From when on a partnership is called dormant, and how early alarms ring."""

    dormant_after_months: int
    ahead_days: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """``due``: the day of expiry or review, or the day on which it fell dormant.

    ``partnership_id`` is empty where only the registry knows the tie.
    """

    kind: AlarmKind
    partnership_id: str
    tie_id: str
    state: StateCode
    prefecture: PrefectureCode
    due: date


def alarms_of(
    row: PipelineRow, last_activity: date | None, today: date, limits: AlarmLimits
) -> tuple[Alarm, ...]:
    """The alarms of one partnership, earliest first; none once it has ended.

    ``last_activity`` is None where nothing has a date: then nothing can be said of dormancy.
    """
    if row.stage is Stage.ENDED:
        return ()
    it = row.partnership
    found = (*_dated_alarms(it, today, limits), *_dormancy(row, last_activity, today, limits))
    alarms = (
        Alarm(kind, it.partnership_id, it.tie_id, it.state, it.prefecture, due)
        for kind, due in found
    )
    return tuple(sorted(alarms, key=lambda alarm: alarm.due))


def _dated_alarms(
    it: Partnership, today: date, limits: AlarmLimits
) -> Iterator[tuple[AlarmKind, date]]:
    horizon = today + timedelta(days=limits.ahead_days)
    if it.expires_on and it.expires_on <= horizon:
        expired = it.expires_on < today
        yield AlarmKind.EXPIRED if expired else AlarmKind.EXPIRES, it.expires_on
    if it.review_on and it.review_on <= horizon:
        yield AlarmKind.REVIEW_DUE, it.review_on


def _dormancy(
    row: PipelineRow, last_activity: date | None, today: date, limits: AlarmLimits
) -> Iterator[tuple[AlarmKind, date]]:
    if row.stage is Stage.DORMANT or last_activity is None:
        return
    asleep = months_later(last_activity, limits.dormant_after_months)
    if asleep <= today:
        yield AlarmKind.DORMANT, asleep


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    from calendar import monthrange

    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
