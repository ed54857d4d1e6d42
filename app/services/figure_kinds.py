"""Figures by indicator, and the economy by sector or block, as tables."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from app.domain.problems import Place, Problem, ProblemError, refuse
from app.domain.provenance import Figure, Quality
from app.domain.regions import Names
from app.domain.stated_figures import FIGURE, INDUSTRY, StatedFigure, wrong_in_figure
from app.services.cell_reading import amount_of
from app.services.column_readers import one_of, plain, region, source_columns, source_from, text
from app.services.edit_figure import as_own, figures_as_they_stand
from app.services.import_kinds import Column, Facts, ImportKind, Values

NameOf = Callable[[Facts], Mapping[str, Names]]
_COLUMN_OF = {
    "figure-unit-wrong": "unit",
    "figure-implausible": "value",
    "figure-year-wrong": "year",
    "figure-source-missing": "source_url",
}


@dataclass(frozen=True, slots=True)
class _Keyed:
    """What tells figures of a kind apart beside region and year: the column, and its names."""

    kind: str
    column: str
    names: Names
    example: str
    names_of: NameOf
    also: tuple[str, ...] = ()


def figure_kind() -> ImportKind[StatedFigure]:
    """Figures by indicator."""
    names = Names("Indicator", "指標", "संकेतक")
    keyed = _Keyed(FIGURE, "indicator", names, "population_total", _indicator_names)
    return _kind(keyed, Names("Figures", "指標データ", "आँकड़े"))


def industry_kind() -> ImportKind[StatedFigure]:
    """The economy by sector (money) or block (percent)."""
    names = Names("Sector or block", "産業・部門", "आर्थिक क्षेत्र या खंड")
    also = ("sector", "block", "産業", "部門", "業種", "आर्थिक क्षेत्र")
    keyed = _Keyed(INDUSTRY, "sector_or_block", names, "S15", _part_names, also)
    return _kind(keyed, Names("Industry", "産業構造", "औद्योगिक संरचना"))


def _kind(keyed: _Keyed, names: Names) -> ImportKind[StatedFigure]:
    return ImportKind(
        kind=keyed.kind,
        names=names,
        columns=(
            *_what(keyed),
            *_how_much(),
            *source_columns(lambda stated: stated.figure.source),
        ),
        key_columns=("region", keyed.column, "year"),
        key=partial(_record_key, keyed),
        standing=partial(figures_as_they_stand, kind=keyed.kind),
        build=partial(_build, keyed),
        check=partial(_check, keyed),
        own=lambda stated, _key: as_own(stated),
    )


def _what(keyed: _Keyed) -> tuple[Column[StatedFigure], ...]:
    return (
        Column(
            "region",
            Names("Region", "地域", "क्षेत्र"),
            region,
            lambda stated: str(stated.region),
            "IN-GJ",
            required=True,
            also=("state", "prefecture", "州", "県", "都道府県", "राज्य", "प्रीफ़ेक्चर"),
        ),
        Column(
            keyed.column,
            keyed.names,
            text,
            lambda stated: stated.key,
            keyed.example,
            required=True,
            also=keyed.also,
        ),
        Column(
            "year",
            Names("Year", "年・年度", "वर्ष"),
            text,
            lambda stated: stated.figure.year,
            "2022-23",
            required=True,
            also=("period", "年", "年度"),
        ),
    )


def _how_much() -> tuple[Column[StatedFigure], ...]:
    return (
        Column(
            "value",
            Names("Value", "値", "मान"),
            lambda cell, _facts: amount_of(cell),
            lambda stated: stated.figure.value,
            "1,23,456.5",
            required=True,
            also=("amount", "figure", "数値", "आँकड़ा"),
        ),
        Column(
            "unit",
            Names("Unit", "単位", "इकाई"),
            text,
            lambda stated: stated.figure.unit,
            "INR crore",
        ),
        Column(
            "quality",
            Names("Quality", "信頼度", "गुणवत्ता"),
            one_of(tuple(Quality)),
            lambda stated: stated.figure.quality.value,
            "official",
        ),
        Column(
            "note",
            Names("Note", "備考", "टिप्पणी"),
            text,
            plain(lambda stated: stated.figure.note),
            "",
            also=("remarks", "注"),
        ),
    )


def _record_key(keyed: _Keyed, values: Values, facts: Facts) -> str:
    key = _key_meant(keyed, values, facts)
    return f"{values['region']}/{key}/{values['year']}"


def _key_meant(keyed: _Keyed, values: Values, facts: Facts) -> str:
    """The key itself, or the one of that name which the region's country has figures of."""
    given, country = str(values[keyed.column]), values["region"][:2]
    known = facts.scales(keyed.kind)
    if (country, given) in known:
        return given
    wanted = _folded(given)
    for key, names in keyed.names_of(facts).items():
        if (country, key) in known and wanted in map(_folded, (names.en, names.ja, names.hi)):
            return key
    return given


def _build(keyed: _Keyed, values: Values, facts: Facts) -> StatedFigure:
    key = _key_meant(keyed, values, facts)
    scale = facts.scales(keyed.kind).get((values["region"][:2], key))
    unit = values["unit"] or (scale.unit if scale else "")
    try:
        value = values["value"].in_unit(unit)
    except ProblemError as error:
        raise _at("value", *error.problems) from error
    except OverflowError as error:
        raise _at("value", *refuse("cell-number-unclear", text="").problems) from error
    quality = Quality(values["quality"] or Quality.SECONDARY)
    figure = Figure(value, unit, values["year"], source_from(values), quality, values["note"])
    return StatedFigure(values["region"], key, figure)


def _at(column: str, *problems: Problem) -> ProblemError:
    return ProblemError(
        *(Problem(each.code, each.params, Place(column=column)) for each in problems)
    )


def _check(keyed: _Keyed, stated: StatedFigure, facts: Facts) -> Iterator[Problem]:
    scale = facts.scales(keyed.kind).get((stated.region[:2], stated.key))
    for problem in wrong_in_figure(stated, scale):
        column = _COLUMN_OF.get(problem.code, keyed.column)
        yield Problem(problem.code, problem.params, Place(column=column))


def _indicator_names(facts: Facts) -> Mapping[str, Names]:
    return {key: indicator.names for key, indicator in facts.indicators.items()}


def _part_names(facts: Facts) -> Mapping[str, Names]:
    profiles = facts.work.profiles
    sectors = {sector.code: sector.names for sector in profiles.sectors()}
    return {**sectors, **{block.code: block.names for block in profiles.blocks()}}


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()
