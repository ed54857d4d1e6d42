import json
import re

import pytest

from app.maps.boundaries import COARSE, FINE, region_shapes
from app.maps.page import SCRIPTS, single_file, window_page
from app.words.catalogue import Words
from tests.maps.conftest import BOUNDARIES, HOSTILE, RESOURCES, map_content

# The name of a dialect of XML, Leaflet's makers, a comment in its style: told, never asked for.
NOT_ASKED_FOR = {
    "http://www.w3.org/2000/svg",
    "https://leafletjs.com",
    "https://bugzilla.mozilla.org/show_bug.cgi?id=888319",
}


def addresses(text):
    return {found.rstrip(");") for found in re.findall(r"(?:https?:)?//[\w-]+\.[^\s\"']+", text)}


def test_that_the_window_page_weighs_less_than_a_megabyte():
    files = window_page(map_content(), Words(), BOUNDARIES)
    linked = [RESOURCES / name for name in SCRIPTS]
    assert sum(map(len, files.values())) + sum(file.stat().st_size for file in linked) < 1_000_000


def test_that_the_single_file_weighs_less_than_three_megabytes():
    page = single_file(map_content(), Words(), BOUNDARIES, RESOURCES)
    assert len(page.encode()) < 3_000_000


def test_that_neither_page_names_an_address_to_load_from():
    window = b"".join(window_page(map_content(), Words(), BOUNDARIES).values()).decode()
    assert addresses(window) == set()
    assert addresses(single_file(map_content(), Words(), BOUNDARIES, RESOURCES)) <= NOT_ASKED_FOR


def test_that_the_window_page_links_only_to_files_that_are_there():
    files = window_page(map_content(), Words(), BOUNDARIES)
    links = re.findall(r'(?:href|src)="([^"]+)"', files["index.html"].decode())
    assert len(links) == len(SCRIPTS) + 4
    for name in links:
        assert name in files or (RESOURCES / name).is_file(), name


def test_that_the_same_map_is_the_same_bytes():
    pages = [single_file(map_content(), Words(), BOUNDARIES, RESOURCES) for _ in range(2)]
    assert pages[0] == pages[1]


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_that_a_name_reaches_the_page_as_data_and_unchanged(name):
    content = map_content(lambda code: f"{name} {code}")
    page = window_page(content, Words(), BOUNDARIES)["start.js"].decode()
    assert "<" not in page
    state = json.loads(page[page.rindex("}}, {") + 4 : page.rindex(");")])
    assert len(state["names"]) == 83
    assert all(shown == [f"{name} {code}"] * 2 for code, shown in state["names"].items())
    assert [shown for _, shown, _ in state["airports"]] == [
        f"{name} {i}" for i in ("DEL", "HND", "NRT", "UKB")
    ]
    assert [forum["name"] for forum in state["forums"]] == [
        f"{name} {i} forum" for i in ("Kansai", "Kyushu")
    ]


def test_that_names_are_shown_in_the_language_asked_for():
    from dataclasses import replace

    from app.domain.regions import Names

    content = map_content()
    named = tuple(
        replace(region, names=Names(region.code, f"県{region.code}")) for region in content.regions
    )
    page = window_page(replace(content, regions=named), Words("ja"), BOUNDARIES)
    assert '<html lang="ja">' in page["index.html"].decode()
    assert "\\u770cJP-22" in page["start.js"].decode()


def test_that_both_levels_of_detail_have_all_regions_and_the_finer_more_points():
    fine, coarse = (region_shapes(BOUNDARIES, layer) for layer in (FINE, COARSE))
    assert len(fine) == len(coarse) == 83
    assert len(json.dumps(fine)) > 2 * len(json.dumps(coarse))


def test_that_a_missing_boundary_file_is_told_by_name(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"none\.gpkg"):
        region_shapes(tmp_path / "none.gpkg", COARSE)
