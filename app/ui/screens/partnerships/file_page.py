"""A partnership in full, as the page that the pane shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from app.domain.pipeline import Answer, ClairTest, PaperRef, Partnership, clair_verdict
from app.domain.ties import Tie
from app.services.follow_partnerships import BoardRow
from app.ui.screens.partnerships.model import ALARM, Regions, indian_side, japanese_side
from app.words.catalogue import QT_TRANSLATE_NOOP, Words
from app.words.exchange import ANSWERS, CLAIR_TESTS, STAGES, term
from app.words.formats import day, known_day, listed
from app.words.partnerships import alarm_text, stage_line
from app.words.ties import kind_name, status_name

_MARKS = {
    Answer.YES: "\N{CHECK MARK}",
    Answer.NO: "\N{BALLOT X}",
    Answer.UNKNOWN: "\N{EN DASH}",
}
_VERDICTS = {
    Answer.YES: QT_TRANSLATE_NOOP("words", "Counts as a sister or friendship affiliation."),
    Answer.NO: QT_TRANSLATE_NOOP("words", "Does not count as a sister or friendship affiliation."),
    Answer.UNKNOWN: QT_TRANSLATE_NOOP(
        "words", "Whether it counts as a sister or friendship affiliation is not known yet."
    ),
}


def file_page(words: Words, regions: Regions, board: BoardRow) -> str:
    """HTML of a partnership: tie, alarms, CLAIR's tests, dates, documents, notes, moves."""
    it, tie = board.row.partnership, board.row.tie
    alarms = [f"{ALARM} {alarm_text(words, alarm)}" for alarm in board.alarms]
    parts = (
        _lines(alarms, bold=True),
        f"<p>{escape(stage_line(words, board.row))}</p>",
        *(_tie(words, regions, board, tie) if tie else ()),
        *_part(words.tr("CLAIR's three tests"), _tests(words, it)),
        *_part(words.tr("Dates and owner"), _dates(words, board)),
        *_part(words.tr("Documents"), (_paper(words, paper) for paper in it.papers)),
        *_part(
            words.tr("Notes"),
            (f"{day(words, note.on)}: {note.text}" for note in reversed(it.notes)),
        ),
        *_part(words.tr("Stages so far"), _moves(words, it)),
    )
    return "".join(parts)


def _tie(words: Words, regions: Regions, board: BoardRow, tie: Tie) -> Iterator[str]:
    told = [
        words.tr("{indian} and {japanese}: {kind}, {status}").format(
            indian=indian_side(words, regions, board),
            japanese=japanese_side(words, regions, board),
            kind=kind_name(words, tie.kind),
            status=status_name(words, tie.status),
        ),
        words.tr("Signed on: {day}").format(
            day=known_day(words, tie.signed_on) or words.tr("not known")
        ),
        words.tr("Fields: {fields}").format(
            fields=listed(words, map(words.text, tie.fields)) or "–"
        ),
        words.tr("Source: {title} {url}").format(title=tie.source.title, url=tie.source.url),
        words.tr("Record: {whose}").format(
            whose=words.tr("my record") if tie.edited else words.tr("reference")
        ),
        words.text(tie.note),
    ]
    yield from _part(words.tr("Tie"), filter(None, told))


def _tests(words: Words, it: Partnership) -> Iterator[str]:
    for test in ClairTest:
        known = it.tests.get(test)
        answer = known.answer if known else Answer.UNKNOWN
        told = words.tr("{mark} {test}: {answer}").format(
            mark=_MARKS[answer],
            test=term(words, CLAIR_TESTS, test),
            answer=term(words, ANSWERS, answer),
        )
        yield f"{told} ({day(words, known.on)})" if known and known.on else told
    yield words.tr(_VERDICTS[clair_verdict(it)])


def _dates(words: Words, board: BoardRow) -> Iterator[str]:
    it, unknown = board.row.partnership, words.tr("not known")
    for text, on in (
        (words.tr("Expires on: {day}"), it.expires_on),
        (words.tr("Review on: {day}"), it.review_on),
        (words.tr("Last activity: {day}"), board.last_activity),
    ):
        yield text.format(day=day(words, on) if on else unknown)
    yield words.tr("Owner: {owner}").format(owner=it.owner or unknown)


def _paper(words: Words, paper: PaperRef) -> str:
    parts = (paper.name, paper.reference, known_day(words, paper.dated))
    return " · ".join(part for part in parts if part)


def _moves(words: Words, it: Partnership) -> Iterator[str]:
    for move in reversed(it.moves):
        yield words.tr("{day}: {stage}. {reason}").format(
            day=day(words, move.on), stage=term(words, STAGES, move.stage), reason=move.reason
        )


def _part(heading: str, texts: Iterable[str]) -> Iterator[str]:
    body = _lines(texts)
    if body:
        yield f"<p style='margin-bottom:2px'><b>{escape(heading)}</b></p>{body}"


def _lines(texts: Iterable[str], *, bold: bool = False) -> str:
    told = "<br>".join(map(escape, texts))
    if not told:
        return ""
    return f"<p style='margin-top:0'>{f'<b>{told}</b>' if bold else told}</p>"
