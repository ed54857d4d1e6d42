"""The figures add up to what is published for the whole country, and say what is missing."""

import re
from collections import defaultdict

import pytest

from tests.rules.reference import codes, table, total

# Published national totals, independent of the rows of the States and prefectures.
NATIONAL = [
    ("population_census", "2011", 1_210_854_977, 0),  # Census of India 2011, final count
    ("population_total", "2024", 123_802_000, 2e-5),  # Statistics Bureau, 1 October 2024
    ("major_ports", "2025", 12, 0),  # title of the source: list of 12 operating major ports
    ("forest_cover", "2023", 715_343, 1e-4),  # India State of Forest Report 2023
    ("re_wind_mw", "2025-03-31", 50_038, 1e-3),  # MNRE, installed wind capacity
    ("re_solar_mw", "2025-03-31", 105_646, 1e-3),  # MNRE, installed solar capacity
]
WITHOUT_INDUSTRY = {"IN-LA", "IN-LD"}
WITHOUT_ACCOUNTS = {"IN-DH", "IN-LD"}


def by_region(name, year, key):
    found = defaultdict(dict)
    for row in table(name):
        if row["year"] == year:
            found[row["region"]][row[key]] = float(row["value"])
    return found


def figures(indicator, year):
    found = by_region("figures", year, "indicator")
    return {region: values[indicator] for region, values in found.items() if indicator in values}


@pytest.mark.parametrize(("indicator", "year", "published", "tolerance"), NATIONAL)
def test_that_regions_add_up_to_the_national_total(indicator, year, published, tolerance):
    assert total(indicator, year) == pytest.approx(published, rel=tolerance)


def test_that_no_list_of_leading_regions_exceeds_the_total_that_its_note_tells():
    parts, wholes = defaultdict(float), {}
    for row in table("figures"):
        told = re.search(r"\bnational (?:total )?(?:INR )?([\d,.]*\d)( lakh)?", row["note"])
        key = (row["indicator"], row["year"])
        if told:
            wholes[key] = float(told[1].replace(",", "")) * (100_000 if told[2] else 1)
            parts[key] += float(row["value"])
    assert len(wholes) > 5
    assert all(parts[key] <= whole for key, whole in wholes.items())


def test_that_world_heritage_counts_exceed_the_44_properties_only_by_serial_ones():
    notes = [r for r in table("region_notes") if "UNESCO World Heritage" in r["text"]]
    assert len({note["text"] for note in notes}) == 44
    assert len(notes) == total("unesco_sites", "2025")


def test_that_a_figure_is_a_number_with_unit_and_year():
    units = {row["indicator"]: row["unit"] for row in table("indicators")}
    for row in table("figures"):
        float(row["value"])
        assert row["unit"] == units[row["indicator"]], row
        assert re.fullmatch(r"\d{4}(?:-\d\d){0,2}|\d{4}/\d{4}", row["year"]), row


def test_that_percentages_flags_and_counts_stay_in_their_range():
    for row in table("figures"):
        value = float(row["value"])
        if row["unit"].startswith("percent"):
            assert 0 <= value <= 100, row
        if row["unit"] == "0/1":
            assert value in {0, 1}, row
        if row["unit"] in {"persons", "number", "sites", "MW"} and "net_" not in row["indicator"]:
            assert value >= 0, row


def test_that_a_note_of_doubt_is_told_by_the_quality():
    doubtful = [row for row in table("figures") if "UNVERIFIED" in row["note"]]
    assert doubtful
    assert {row["quality"] for row in doubtful} == {"unverified"}


@pytest.mark.parametrize(("year", "regions"), [("2022-23", 34), ("2023-24", 33), ("2016", 47)])
def test_that_blocks_make_up_the_whole_economy(year, regions):
    found = by_region("industry_blocks", year, "block")
    assert len(found) == regions
    for region, shares in found.items():
        assert set(shares) == {row["block"] for row in table("blocks")}, region
        assert min(shares.values()) >= 0, region
        assert sum(shares.values()) == pytest.approx(100, abs=0.02), region


def test_that_the_year_of_comparison_has_every_state_with_accounts_or_industry():
    assert codes("IN") - set(by_region("industry_blocks", "2022-23", "block")) == WITHOUT_ACCOUNTS
    assert codes("IN") - set(by_region("industry", "2022-23", "sector")) == WITHOUT_INDUSTRY


def test_that_blocks_part_the_26_sectors():
    parts = [sector for row in table("blocks") for sector in row["sectors"].split(";")]
    assert sorted(parts) == [row["sector"] for row in table("sectors")]
    assert len(parts) == 26


def test_that_japanese_shares_agree_with_the_blocks():
    manufacturing = figures("share_manufacturing", "2016")
    blocks = by_region("industry_blocks", "2016", "block")
    for region, share in manufacturing.items():
        assert blocks[region]["manufacturing"] == pytest.approx(share, abs=0.01)


def test_that_sectors_of_a_prefecture_add_up_to_its_manufacturing():
    whole = figures("gva_manufacturing", "2016")
    for region, sectors in by_region("industry", "2016", "sector").items():
        made = sum(value for sector, value in sectors.items() if "S05" <= sector <= "S17")
        least = 0.92 if region == "JP-36" else 0.99  # Tokushima keeps three groups to itself
        assert least * whole[region] <= made <= 1.001 * whole[region], region


def test_that_sectors_of_a_state_do_not_exceed_its_registered_factories():
    whole = figures("asi_gva", "2022-23")
    for region, sectors in by_region("industry", "2022-23", "sector").items():
        least = 0.3 if region == "IN-AN" else 0.75
        assert least <= sum(sectors.values()) / whole[region] <= 1.001, region


def test_that_japanese_industries_add_up_to_the_gross_product():
    product = figures("gdp_nominal_fy2016", "2016")
    for region, sectors in by_region("industry", "2016", "sector").items():
        assert sum(sectors.values()) / product[region] == pytest.approx(1, abs=0.08), region


def test_that_what_a_sector_buys_stays_below_what_it_makes():
    bought = defaultdict(float)
    for row in table("io_coefficients"):
        bought[row["country"], row["to_sector"]] += float(row["coefficient"])
    assert len(bought) == 52
    assert max(bought.values()) < 1


def test_that_value_added_stays_below_output_in_every_sector():
    for row in table("io_totals"):
        assert 0 < float(row["value_added"]) < float(row["gross_output"]), row


def test_that_the_coverage_table_tells_what_the_figures_hold():
    present = defaultdict(set)
    for row in table("figures"):
        present[row["indicator"], row["year"]].add(row["region"])
    told = {(row["indicator"], row["year"]): row for row in table("coverage")}
    assert set(told) == set(present)
    for key, regions in present.items():
        every = codes(min(regions)[:2])
        assert told[key]["present"] == str(len(regions))
        assert told[key]["of"] == str(len(every))
        assert set(filter(None, told[key]["missing"].split(";"))) == every - regions


def test_that_every_indicator_is_compared_in_a_year_it_has():
    years = {(row["indicator"], row["year"]) for row in table("coverage")}
    assert {(row["indicator"], row["basis_year"]) for row in table("indicators")} <= years


def test_that_no_indicator_belongs_to_both_countries():
    countries = defaultdict(set)
    for row in table("figures"):
        countries[row["indicator"]].add(row["region"][:2])
    assert {len(found) for found in countries.values()} == {1}


def test_that_a_blank_read_as_nought_is_one_by_the_source_s_own_total():
    """MNRE leaves cells blank; the parts add up to its totals only if these are noughts."""
    year = "2025-03-31"
    parts = ("re_solar_mw", "re_wind_mw", "re_small_hydro_mw", "re_bio_mw")
    totals = figures("re_total_excl_large_hydro_mw", year)
    by_part = [figures(part, year) for part in parts]
    blanks = {row["region"] for row in table("figures") if row["note"].startswith("blank in")}
    assert blanks
    for region in blanks:
        assert sum(part[region] for part in by_part) == pytest.approx(totals[region], abs=0.011)
