"""A what-if, connecting flights and the first view, in the real page."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from app.domain.scenarios import Scenario
from app.maps.page import page_values, window_page
from app.services.draw_map import MapLayer
from app.words.catalogue import Words
from tests.maps.conftest import BOUNDARIES, HOSTILE, TRIED, map_content
from tests.maps.test_map_in_the_window import fill_of, lines_of, show, value_of
from tests.opened_window import words_shipped

pytestmark = pytest.mark.webengine

CARD = (
    "[...[...document.querySelectorAll('.card')].at(-1).firstChild.children]"
    ".map((it) => it.firstChild.textContent)"
)
COVERED = """
const panels = [...document.querySelectorAll('.leaflet-control')]
  .map((it) => it.getBoundingClientRect());
const frame = map.getContainer().getBoundingClientRect();
const centres = [...regions.getLayers().map((it) => [it, it.getBounds().getCenter()]),
  ...dots.getLayers().map((it) => [it, it.getLatLng()])];
centres.filter(([, at]) => {
  const { x, y } = map.latLngToContainerPoint(at);
  const isOutside = x < 0 || y < 0 || x > frame.width || y > frame.height;
  return isOutside || panels.some((it) => x > it.left - frame.left && x < it.right - frame.left
    && y > it.top - frame.top && y < it.bottom - frame.top);
}).map(([it]) => it.feature.properties.code).join();
"""


def card_of(qtbot, view, code):
    region = f"regions.getLayers().find((it) => it.feature.properties.code === '{code}')"
    hover = f"{region}.fire('mouseover', {{ latlng: map.getCenter() }}, true)"
    return value_of(qtbot, view, f"{hover}; {CARD}.join('|')").split("|")


def test_that_a_page_drawn_anew_shows_the_new_content(qtbot, view):
    heading = "document.querySelector('.legend h2').textContent"
    show(qtbot, view, map_content(focus=None))
    assert value_of(qtbot, view, heading) == "Best score of each region's pairs"
    show(qtbot, view, map_content(focus="JP-22"))
    assert value_of(qtbot, view, heading) == "Score with JP-22"


def test_that_regions_are_coloured_by_the_hours_that_a_what_if_saves(qtbot, view):
    show(qtbot, view, map_content(layers=TRIED))
    fills = [fill_of(qtbot, view, f"JP-{code}") for code in ("28", "13", "12", "22", "47", "01")]
    unlike = "var(--region)"
    assert fills == ["#fee838", "var(--loss)", unlike, "var(--loss)", unlike, "#fee838"]
    assert fill_of(qtbot, view, "IN-OD") == unlike
    ends = "[...document.querySelectorAll('.ramp > span:not(.bar)')].map((it) => it.textContent)"
    assert value_of(qtbot, view, f"{ends}.join()") == "0.0,5.8 h"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("JP-28", "18.0 h → 12.3 h (5.8 h less)"),
        ("JP-13", "14.0 h → 16.0 h (2.0 h more)"),
        ("JP-12", "14.5 h, unchanged"),
        ("JP-01", "No journey before, 21.0 h after"),
        ("JP-22", "16.0 h before, no journey after"),
        ("JP-47", "No journey"),
        ("IN-OD", "Same country as IN-GJ: no pair"),
    ],
)
def test_that_a_card_tells_hours_before_and_after(qtbot, view, code, told):
    show(qtbot, view, map_content(layers=("gains",)))
    assert card_of(qtbot, view, code) == [code, told]


def test_that_without_a_focus_a_card_names_the_journey_that_changes_most(qtbot, view):
    show(qtbot, view, map_content(focus=None, layers=("gains",)))
    assert card_of(qtbot, view, "JP-28")[1:] == ["18.0 h → 12.3 h (5.8 h less)"]
    between = "document.querySelector('.card .faint').textContent"
    assert value_of(qtbot, view, between) == "Between JP-28 and IN-GJ"


def test_that_before_and_after_share_a_scale_and_pale_what_is_not_flown(qtbot, view):
    show(qtbot, view, map_content(layers=("gains",)))
    ends = "[...document.querySelectorAll('.ramp > span:not(.bar)')].map((it) => it.textContent)"
    lines = "edits.getLayers().map((it) => it.options.opacity)"
    seen = [
        value_of(
            qtbot,
            view,
            f"document.querySelector('[value={measure}]').click(); [...{ends}, ...{lines}].join()",
        )
        for measure in ("before", "after", "gain")
    ]
    assert seen == ["12.3,21.0 h,0.3,1", "12.3,21.0 h,1,0.3", "0.0,5.8 h,1,1"]


def test_that_the_window_hears_which_hours_are_looked_at(qtbot, view):
    show(qtbot, view, map_content(layers=("gains",)))
    qtbot.waitUntil(lambda: value_of(qtbot, view, "typeof window.bridge") == "object")
    with qtbot.waitSignal(view.filtered, timeout=10_000) as told:
        value_of(qtbot, view, "document.querySelector('[value=after]').click(); 1")
    assert told.args[0]["measure"] == "after"


def test_that_routes_tried_are_drawn_and_named_only_with_their_layer(qtbot, view):
    show(qtbot, view, map_content(layers=("gains",)))
    assert lines_of(qtbot, view, "edits") == 4  # each with a light border
    rows = "[...document.querySelectorAll('.legend .sample')].map((it) => it.textContent)"
    told = value_of(qtbot, view, f"{rows}.join('|')").split("|")
    assert told[-2:] == ["Added: DEL – UKB, 5 round trips a week", "Removed: DEL – HND"]
    view.show_layers([MapLayer.SCORES])
    assert lines_of(qtbot, view, "edits") == 0
    assert fill_of(qtbot, view, "JP-28") not in ("var(--region)", "var(--loss)")


def test_that_another_focus_brings_its_own_connecting_flights(qtbot, view):
    content = map_content(layers=("connections",))
    show(qtbot, view, content)
    hover = "ports.getLayers()[0].fire('mouseover', {}, true)"
    card = "document.querySelector('.card').textContent"
    assert value_of(qtbot, view, f"{hover}; {card}") == (
        "BKK (BKK): DEL – BKK, TG, 14 a week (source: a timetable)"
    )
    view.show_values("JP-22", page_values(replace(content, connections=()), Words()))
    assert lines_of(qtbot, view, "connections") == 0


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_that_a_hostile_name_is_text_in_cards_of_hours_and_connections(qtbot, view, name, caplog):
    content = map_content(lambda code: f"{name} {code}", None, ("gains", "connections"))
    show(qtbot, view, content)
    hover = "ports.getLayers()[0].fire('mouseover', {}, true)"
    card = "document.querySelector('.card').textContent"
    assert value_of(qtbot, view, f"{hover}; {card}").startswith(f"{name} BKK (BKK)")
    assert card_of(qtbot, view, "JP-28")[0] == f"{name} JP-28"
    assert value_of(qtbot, view, "document.title") != "ran"
    assert "page script" not in caplog.text


@pytest.mark.parametrize("size", [(1100, 700), (1740, 970)], ids=["1280x800", "1920x1080"])
@pytest.mark.parametrize("language", ["en", "ja", "hi"])
@pytest.mark.parametrize("layers", [("scores", "ties", "flights"), tuple(MapLayer)], ids=len)
def test_that_no_region_lies_beneath_a_panel_in_the_first_view(qtbot, view, size, language, layers):
    """What is left of a window of that size beside navigation and bar."""
    view._web_page().setFixedSize(*size)
    content = map_content(focus="JP-22", layers=layers)
    with qtbot.waitSignal(view._page.loaded, timeout=20_000):
        view.show_map(content, window_page(content, words_shipped(language), BOUNDARIES))
    assert value_of(qtbot, view, COVERED) == ""
    push = "setuhashi.setLayers(['scores', 'ties', 'flights', 'airports', 'forums', 'visits'])"
    assert value_of(qtbot, view, f"{push}; {COVERED}") == ""


def test_that_the_sign_of_a_what_if_names_it_and_takes_it_off(qtbot, view):
    sign = next(it for it in view.findChildren(QPushButton) if "✕" in it.text())
    assert sign.isHidden()
    view.show_what_if(Scenario("Kobe", (), date(2026, 11, 22)))
    assert sign.text() == "What-if: Kobe ✕"
    view.show_what_if(Scenario("関" * 90 + " & Kobe", (), date(2026, 11, 22)))
    assert sign.text() == f"What-if: {'関' * 79}… ✕"
    view.show_what_if(Scenario("Kansai & Kyushu", (), date(2026, 11, 22)))
    assert sign.text() == "What-if: Kansai && Kyushu ✕"
    with qtbot.waitSignal(view.what_if_dropped):
        sign.click()
