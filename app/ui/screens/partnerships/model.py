"""Columns of the registry of ties."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.regions import Names, Region, RegionCode
from app.domain.ties import Tie
from app.ui.kit.table import Column
from app.words.catalogue import Words
from app.words.ties import kind_name, status_name


def party(words: Words, names: Names, body: str) -> str:
    """The region in the reader's language, and the body that signed where it is another one."""
    region = words.name(names)
    if body in (names.en, region):
        return region
    return body if names.en in body and region == names.en else f"{region} – {body}"


def tie_columns(words: Words, regions: Mapping[RegionCode, Region]) -> tuple[Column[Tie], ...]:
    """Columns of the registry; dates as exact as they are known."""

    def indian(tie: Tie) -> str:
        return party(words, regions[tie.state].names, tie.indian_party)

    def japanese(tie: Tie) -> str:
        return party(words, regions[tie.prefecture].names, tie.japanese_party)

    def kind(tie: Tie) -> str:
        return kind_name(words, tie.kind)

    def status(tie: Tie) -> str:
        return status_name(words, tie.status)

    def record(tie: Tie) -> str:
        return words.tr("my record") if tie.edited else words.tr("reference")

    return (
        Column(words.tr("State"), indian, indian),
        Column(words.tr("Prefecture"), japanese, japanese),
        Column(words.tr("Kind"), kind, kind),
        Column(words.tr("Signed on"), lambda tie: tie.signed_on, lambda tie: tie.signed_on),
        Column(words.tr("Status"), status, status),
        Column(
            words.tr("Source"),
            lambda tie: tie.source.title,
            lambda tie: tie.source.title,
            tip=lambda tie: tie.source.url,
            stretch=True,
        ),
        Column(words.tr("Record"), record, record),
    )
