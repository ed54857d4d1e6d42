"""The shipped tables arrive whole, and a newer release replaces them and nothing else."""

import csv
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.problems import ProblemError
from app.domain.provenance import Quality
from app.domain.regions import find_region
from app.store.open import open_store
from app.store.reference_load import is_newer
from app.store.reference_tables import ROW_ID, in_order
from tests.fakes.bundled import SHIPPED, with_release, with_table
from tests.fakes.plans import PLAN
from tests.fakes.ties import tie


def shipped(name):
    with (SHIPPED.tables / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    return repr(value) if isinstance(value, float) else str(value)


def as_shipped(cell):
    """Numbers in one spelling: ``35.10`` and ``35.1`` are the same figure."""
    try:
        return repr(float(cell)) if cell.strip("-").replace(".", "", 1).isdigit() else cell
    except ValueError:
        return cell


@pytest.mark.parametrize("table", in_order(), ids=lambda table: table.name)
def test_that_every_shipped_cell_is_in_the_store(shipped_store, table):
    columns = [column for column in table.columns if column.name != ROW_ID]
    with shipped_store.read() as work:
        kept = [tuple(map(as_text, row)) for row in work._connection.execute(select(*columns))]
    sent = [tuple(row[column.name] for column in columns) for row in shipped(table.name[4:])]
    assert sorted([*map(as_shipped, row)] for row in kept) == sorted(
        [*map(as_shipped, row)] for row in sent
    )


def test_that_every_shipped_table_and_column_has_its_place_in_the_store():
    sent = {
        path.stem: path.read_text("utf-8").splitlines()[0].split(",")
        for path in SHIPPED.tables.glob("*.csv")
        if path.stem != "coverage"  # a report on the other tables, for people
    }
    kept = {
        table.name[4:]: [column.name for column in table.columns if column.name != ROW_ID]
        for table in in_order()
    }
    assert {name: sorted(columns) for name, columns in kept.items()} == {
        name: sorted(columns) for name, columns in sent.items()
    }


def test_that_a_profile_holds_the_figures_of_the_basis_year_with_year_and_source(shipped_store):
    basis = {row["indicator"]: row["basis_year"] for row in shipped("indicators")}
    sent = {
        (row["indicator"], float(row["value"]), row["unit"], row["year"], row["quality"])
        for row in shipped("figures")
        if row["region"] == "JP-22" and row["year"] == basis[row["indicator"]]
    }
    with shipped_store.read() as work:
        shizuoka = work.profiles.profiles()["JP-22"]
    assert shizuoka.region.names.ja == "静岡県"
    assert sent == {
        (key, figure.value, figure.unit, figure.year, figure.quality)
        for key, figure in shizuoka.figures.items()
    }
    assert all(figure.source.title for figure in shizuoka.figures.values())


def test_that_unverified_figures_are_there_with_their_quality(shipped_store):
    basis = {row["indicator"]: row["basis_year"] for row in shipped("indicators")}
    sent = {
        (row["region"], row["indicator"])
        for row in shipped("figures")
        if row["quality"] == "unverified" and row["year"] == basis[row["indicator"]]
    }
    with shipped_store.read() as work:
        kept = {
            (code, key)
            for code, profile in work.profiles.profiles().items()
            for key, figure in profile.figures.items()
            if figure.quality is Quality.UNVERIFIED
        }
    assert kept == sent


def test_that_the_economies_are_compared_in_the_common_years(shipped_store):
    with shipped_store.read() as work:
        profiles = work.profiles.profiles()
    years = {
        (code[:2], figure.year)
        for code, profile in profiles.items()
        for figure in (*profile.sectors.values(), *profile.blocks.values())
    }
    assert years == {("IN", "2022-23"), ("JP", "2016")}
    assert profiles["IN-OD"].sectors, "Odisha's industry is missing in 2023-24"


def test_that_linkages_hold_each_countrys_coefficients(shipped_store):
    sent = {
        (row["country"], row["from_sector"], row["to_sector"]): float(row["coefficient"])
        for row in shipped("io_coefficients")
    }
    with shipped_store.read() as work:
        linkages = work.profiles.linkages()
    kept = {
        (country, *pair): coefficient
        for country, linkage in linkages.items()
        for pair, coefficient in linkage.inputs.items()
    }
    assert kept == sent
    assert all(linkage.year and linkage.source_title for linkage in linkages.values())


def test_that_the_method_is_read_as_stated(shipped_store):
    with shipped_store.read() as work:
        method = work.profiles.method()
    keys = {criterion.key for criterion in method.criteria}
    assert len(keys) == len(shipped("criteria"))
    assert all(preset.weights.keys() <= keys for preset in method.presets)
    assert all(channel.supply and channel.need for channel in method.channels)
    inputs = sum(len(channel.supply) + len(channel.need) for channel in method.channels)
    assert inputs == len(shipped("channel_inputs"))


def test_that_the_network_hangs_together(shipped_store):
    with shipped_store.read() as work:
        network = work.network.network()
        regions = work.profiles.regions()
    served = {link.region for link in network.region_airports}
    assert served == {region.code for region in regions}
    airports = {airport.iata for airport in network.airports}
    assert all({route.origin, route.destination} <= airports for route in network.routes)
    assert len(network.rail) == len(shipped("rail_access"))


def test_that_regions_are_found_by_name_in_three_languages(shipped_store):
    with shipped_store.read() as work:
        regions = work.profiles.regions()
    assert {find_region(regions, name).code for name in ("Shizuoka", "静岡", "JP-22")} == {"JP-22"}


def test_that_windows_fixtures_forums_and_past_visits_carry_their_sources(shipped_store):
    with shipped_store.read() as work:
        kept = (
            *work.calendar.windows(2026, 2027),
            *work.visits.fixtures(),
            *work.ties.forums(),
            *work.visits.past(),
        )
        assert len(work.visits.past()) == len(shipped("past_visits"))
        assert len(work.visits.fixtures()) == len(shipped("fixtures"))
        members = sum(len(forum.members) for forum in work.ties.forums())
    assert members == len(shipped("forum_members"))
    assert all(item.source.title for item in kept)


def renamed(rows):
    return [{**row, "name_en": "Renamed"} if row["code"] == "IN-OD" else row for row in rows]


@pytest.fixture
def used(path):
    """A store in which the officer has already worked."""
    with open_store(path, SHIPPED) as store, store.begin() as work:
        work.ties.save(tie("T001", note="the officer's own"), "signed anew")
        work.ties.save(tie("own-0001"), "new")
        work.visits.save_plan(PLAN, "first plan")
        work.settings.save(replace(work.settings.load(), theme="dark"))
        work.commit()
    return path


def own_things(store):
    with store.read() as work:
        ties = tuple(known for known in work.ties.ties() if known.edited)
        return ties, work.visits.plan(2027), work.settings.load()


def odisha(store):
    with store.read() as work:
        return find_region(work.profiles.regions(), "IN-OD").names.en


def test_that_a_newer_release_waits_until_it_is_taken_and_keeps_what_the_officer_made(
    used, tmp_path
):
    with open_store(used, SHIPPED) as store:
        before = own_things(store)
    with_table(tmp_path, "regions", renamed)
    with open_store(used, with_release(tmp_path, "2026.12")) as store:
        assert odisha(store) == "Odisha"
        store.take_reference()
        assert odisha(store) == "Renamed"
        assert store.reference_update() is None
        assert own_things(store) == before
        assert all(ok for _, ok, _ in store.check())


def test_that_an_older_release_replaces_nothing(used, tmp_path):
    with_table(tmp_path, "regions", renamed)
    with open_store(used, with_release(tmp_path, "0.9")) as store:
        assert odisha(store) == "Odisha"


def test_that_a_broken_newer_release_leaves_the_old_one(used, tmp_path):
    with_table(tmp_path, "regions", lambda rows: [*rows[:-1], {**rows[-1], "latitude": "north"}])
    with open_store(used, with_release(tmp_path, "1000")) as store, pytest.raises(ProblemError):
        store.take_reference()
    with open_store(used, SHIPPED) as store:
        assert all(ok for _, ok, _ in store.check())
        assert len(own_things(store)[0]) == 2


@pytest.mark.parametrize(
    ("shipped_version", "stored", "newer"),
    [("2", "1", True), ("1", "1", False), ("10", "9", True), ("2026.9", "2026.11", False)],
)
def test_that_releases_are_compared_by_their_numbers(shipped_version, stored, newer):
    assert is_newer(shipped_version, stored) is newer
