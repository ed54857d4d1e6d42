"""The Map screen with the real engine and the real page."""

import json
import os
import signal
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton

from app.domain.regions import Names
from app.maps.page import window_page
from app.services.draw_map import MapLayer
from app.services.map_filter import MapFilter
from app.words.catalogue import Words
from tests.maps.conftest import BOUNDARIES, HOSTILE, map_content

pytestmark = pytest.mark.webengine


def show(qtbot, view, content, theme="light"):
    page = view._web_page()
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        view.show_map(content, window_page(content, Words(), BOUNDARIES, theme=theme))


def push(view, focus, scores, partners):
    nothing = {"type": "FeatureCollection", "features": []}
    told = {"focus": focus, "scores": scores, "partners": partners, "hours": None}
    flown = {"connections": {"connections": nothing, "ports": nothing}, "connection_texts": []}
    view.show_values(focus, told | flown)


def value_of(qtbot, view, expression):
    answers = []
    view._page._page.runJavaScript(expression, 0, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def fill_of(qtbot, view, code):
    layer = f"regions.getLayers().find((it) => it.feature.properties.code === '{code}')"
    return value_of(qtbot, view, f"{layer}.options.fillColor")


def lines_of(qtbot, view, name):
    return value_of(qtbot, view, f"document.querySelectorAll('.leaflet-{name}-pane path').length")


def test_that_the_map_shows_every_region_without_a_refusal_or_an_error(qtbot, view, caplog):
    show(qtbot, view, map_content())
    assert value_of(qtbot, view, "regions.getLayers().length") == 83
    assert view._page.refused == ()
    assert "page script" not in caplog.text
    assert "not there" not in caplog.text


def test_that_both_countries_are_in_view_at_first(qtbot, view):
    show(qtbot, view, map_content())
    inside = "[[6.8, 93.8], [37, 76], [45.5, 148.8], [24.1, 123.0]]"
    assert value_of(qtbot, view, f"{inside}.every((it) => map.getBounds().contains(it))") is True


def test_that_small_territories_have_a_dot_to_see_and_click(qtbot, view):
    show(qtbot, view, map_content())
    codes = value_of(qtbot, view, "dots.getLayers().map((it) => it.feature.properties.code).join()")
    assert {"IN-AN", "IN-CH", "IN-DH", "IN-DL", "IN-LD", "IN-PY"} <= {*codes.split(",")}


@pytest.mark.parametrize(
    ("code", "island"),
    [
        ("JP-13", (27.1, 142.2)),  # Ogasawara
        ("JP-47", (24.4, 124.1)),  # Yaeyama
        ("IN-LD", (8.3, 73.0)),  # Minicoy
        ("IN-AN", (7.0, 93.8)),  # Great Nicobar
    ],
)
def test_that_far_islands_have_a_dot_of_their_region(qtbot, view, code, island):
    show(qtbot, view, map_content())
    found = f"dots.getLayers().filter((it) => it.feature.properties.code === '{code}')"
    places = f"JSON.stringify({found}.map((it) => [it.getLatLng().lat, it.getLatLng().lng]))"
    dots = json.loads(value_of(qtbot, view, places))
    assert min(abs(lat - island[0]) + abs(lng - island[1]) for lat, lng in dots) < 1


def test_that_a_click_on_a_region_reaches_the_window_with_its_code(qtbot, view):
    show(qtbot, view, map_content())
    qtbot.waitUntil(lambda: value_of(qtbot, view, "typeof window.bridge") == "object")
    place = json.loads(
        value_of(qtbot, view, "JSON.stringify(map.latLngToContainerPoint([22.5, 79.0]))")
    )
    with qtbot.waitSignal(view.region_clicked, timeout=10_000) as clicked:
        qtbot.mouseClick(
            view._page._view.focusProxy(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(round(place["x"]), round(place["y"])),
        )
    assert clicked.args == ["IN-MP"]


def test_that_return_chooses_the_region_that_has_the_focus(qtbot, view):
    show(qtbot, view, map_content())
    qtbot.waitUntil(lambda: value_of(qtbot, view, "typeof window.bridge") == "object")
    view._page._view.setFocus()
    own = "it.feature?.properties.code === 'IN-MP' && it.getElement"
    focus = f"Object.values(map._layers).find((it) => {own}).getElement().focus()"
    value_of(qtbot, view, f"{focus}; document.activeElement.tagName")
    with qtbot.waitSignal(view.region_clicked, timeout=10_000) as clicked:
        qtbot.keyClick(view._page._view.focusProxy(), Qt.Key.Key_Return)
    assert clicked.args == ["IN-MP"]


def test_that_scores_pushed_later_recolour_without_a_new_page(qtbot, view):
    show(qtbot, view, map_content())
    value_of(qtbot, view, "window.kept = 1")
    push(view, "JP-22", {"IN-GJ": 0.9, "IN-OD": 0.1}, {})
    assert fill_of(qtbot, view, "IN-GJ") == "#fee838"
    assert fill_of(qtbot, view, "IN-OD") == "#00224e"
    assert fill_of(qtbot, view, "JP-01") == "var(--region)"
    assert fill_of(qtbot, view, "JP-22") == "var(--focus-fill)"
    assert value_of(qtbot, view, "window.kept") == 1
    assert "JP-22" in value_of(qtbot, view, "document.querySelector('.legend h2').textContent")
    assert view.findChild(QComboBox).currentData() == "JP-22"


def test_that_a_single_score_and_no_scores_are_shown(qtbot, view):
    show(qtbot, view, map_content())
    push(view, "JP-22", {"IN-GJ": 0.4}, {})
    assert fill_of(qtbot, view, "IN-GJ") == "#fee838"
    push(view, "JP-22", {}, {})
    assert fill_of(qtbot, view, "IN-GJ") == "var(--region)"
    assert value_of(qtbot, view, "document.querySelectorAll('.bar').length") == 0


def test_that_layers_come_and_go(qtbot, view):
    show(qtbot, view, map_content(layers=("scores", "ties")))
    assert [lines_of(qtbot, view, name) for name in ("ties", "flights", "visits")] == [2, 0, 0]
    view.show_layers([MapLayer.FLIGHTS, MapLayer.VISITS])
    assert [lines_of(qtbot, view, name) for name in ("ties", "flights", "visits")] == [0, 2, 3]
    painted = "airports.getLayers().map((it) => it.options.stroke).join()"
    assert value_of(qtbot, view, painted) == "true,true,true,false"
    view.show_layers([MapLayer.AIRPORTS, MapLayer.FORUMS])
    assert value_of(qtbot, view, painted) == "true,true,true,true"
    assert [lines_of(qtbot, view, name) for name in ("catchments", "forums")] == [2, 3]
    assert lines_of(qtbot, view, "connections") == 0
    view.show_layers([MapLayer.CONNECTIONS])
    assert lines_of(qtbot, view, "connections") == 1
    assert fill_of(qtbot, view, "JP-22") == "var(--region)"


def test_that_a_tick_tells_which_layers_are_wanted(qtbot, view):
    show(qtbot, view, map_content(layers=("scores", "ties")))
    ticks = {tick.text(): tick for tick in view.findChildren(QCheckBox)}
    assert [name for name, tick in ticks.items() if tick.isChecked()] == ["Scores", "Ties"]
    with qtbot.waitSignal(view.layers_chosen) as chosen:
        ticks["Flights"].click()
    assert chosen.args == [["scores", "ties", "flights"]]


def test_that_the_region_selected_stands_out_and_its_lines_with_it(qtbot, view):
    show(qtbot, view, map_content(focus=None))
    view.show_selection("JP-28")
    opacity = "ties.getLayers().map((it) => it.options.opacity).join()"
    assert value_of(qtbot, view, opacity) == "0.16,0.95"


def test_that_theme_selection_and_scores_outlive_a_crash(qtbot, view):
    show(qtbot, view, map_content())
    view.show_theme("dark")
    push(view, "JP-22", {"IN-GJ": 0.9, "IN-OD": 0.1}, {})
    with qtbot.waitSignal(view._page.loaded, timeout=20_000):
        os.kill(view._page._page.renderProcessPid(), signal.SIGKILL)
    assert value_of(qtbot, view, "document.documentElement.dataset.theme") == "dark"
    assert fill_of(qtbot, view, "IN-OD") == "#00224e"


@pytest.mark.parametrize(
    ("layer", "lines"),
    [
        ("regions.getLayers()[14]", ["IN-JK", "Same country as IN-KL: no pair"]),
        (
            "regions.getLayers().find((it) => it.feature.properties.code === 'JP-22')",
            [
                "JP-22",
                "Score 0.470",
                "Tie, active: IN-GJ – JP-22 (Memorandum) (source: a list)",
                "Visit led by MEA, 1–5 Nov 2027: IN-GJ → JP-22",
            ],
        ),
        (
            "airports.getLayers()[0]",
            [
                "DEL (DEL)",
                "Serves IN-HR",
                (
                    "Non-stop flight, operating: DEL – HND, 21 round trips a week"
                    " (source: a timetable)"
                ),
                "Non-stop flight, wished for: DEL – NRT",
            ],
        ),
    ],
)
def test_that_a_card_tells_what_is_drawn_about_its_place(qtbot, view, layer, lines):
    show(qtbot, view, map_content(focus="IN-KL"))
    hover = f"{layer}.fire('mouseover', {{ latlng: map.getCenter() }}, true)"
    card = "[...document.querySelector('.card div').children].map((it) => it.textContent)"
    assert value_of(qtbot, view, f"{hover}; {card}.join('|')").split("|") == lines


def test_that_a_forum_chosen_marks_its_members_only_and_the_window_hears_of_it(qtbot, view):
    show(qtbot, view, map_content())
    qtbot.waitUntil(lambda: value_of(qtbot, view, "typeof window.bridge") == "object")
    choose = "const list = document.querySelector('[name=forum]'); list.value = 'F002';"
    rings = "forums.getLayers().map((it) => it.options.stroke).join()"
    with qtbot.waitSignal(view.filtered, timeout=10_000) as told:
        value_of(qtbot, view, f"{choose} list.dispatchEvent(new Event('change')); 1")
    assert told.args[0]["forum"] == "F002"
    assert value_of(qtbot, view, rings) == "false,false,true"


def test_that_what_is_set_aside_is_not_drawn_until_ticked(qtbot, view):
    show(qtbot, view, map_content(shown=MapFilter()))
    strokes = (
        "[ties, flights].map((it) => it.getLayers().map((line) => line.options.stroke)).join()"
    )
    assert value_of(qtbot, view, strokes) == "true,false,true,false"
    tick = "document.querySelector('[name=ties_lapsed]').click()"
    assert value_of(qtbot, view, f"{tick}; {strokes}") == "true,true,true,false"


def test_that_rare_flights_are_left_out_and_those_of_unknown_frequency_stay(qtbot, view):
    show(qtbot, view, map_content(shown=MapFilter(frozenset(), weekly_from=22)))
    strokes = "flights.getLayers().map((it) => it.options.stroke).join()"
    assert value_of(qtbot, view, strokes) == "false,true"


def test_that_visits_are_numbered_tours(qtbot, view):
    show(qtbot, view, map_content())
    labels = "[...document.querySelectorAll('.leaflet-tooltip.stop')].map((it) => it.textContent)"
    assert value_of(qtbot, view, f"{labels}.join()") == "1a,1b"


@pytest.mark.parametrize(
    ("typed", "first", "clicked"),
    [("県jp-2", "県JP-20", "JP-20"), ("shizuoka", "静岡", "JP-22"), ("del", "DEL (DEL)", "")],
)
def test_that_the_search_box_finds_names_in_both_languages_by_keyboard(
    qtbot, view, typed, first, clicked
):
    content = map_content()
    named = tuple(
        replace(
            it, names=Names("Shizuoka", "静岡") if it.code == "JP-22" else Names(f"県{it.code}")
        )
        for it in content.regions
    )
    page = view._web_page()
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        files = window_page(replace(content, regions=named), Words("ja"), BOUNDARIES)
        view.show_map(content, files)
    qtbot.waitUntil(lambda: value_of(qtbot, view, "typeof window.bridge") == "object")
    found = []
    view.region_clicked.connect(found.append)
    type_in = (
        "const field = document.querySelector('.search input');"
        f"field.value = '{typed}'; field.dispatchEvent(new Event('input'));"
        "const first = document.querySelector('.search li').textContent;"
        "field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'})); first"
    )
    assert value_of(qtbot, view, type_in) == first
    if clicked:
        qtbot.waitUntil(lambda: found == [clicked], timeout=10_000)
    else:
        card = "document.querySelector('.card strong').textContent"
        assert value_of(qtbot, view, card) == "DEL (DEL)"
    assert value_of(qtbot, view, "document.querySelector('.search ul').hidden") is True


def test_that_the_legend_rounds_half_up_and_tells_gaps_from_the_own_country(qtbot, view):
    show(qtbot, view, map_content())
    push(view, "JP-22", {"IN-GJ": 0.6045, "IN-OD": 0.1005}, {})
    ends = "[...document.querySelectorAll('.ramp > span:not(.bar)')].map((it) => it.textContent)"
    assert value_of(qtbot, view, f"{ends}.join()") == "0.101,0.605"
    rows = "[...document.querySelectorAll('.legend .sample')].map((it) => it.textContent)"
    told = value_of(qtbot, view, f"{rows}.join('|')").split("|")
    assert told[:3] == ["JP-22", "Same country as JP-22: no pair", "No score"]


def test_that_a_map_without_a_focus_says_with_whom_and_what_to_do(qtbot, view):
    show(qtbot, view, map_content(focus=None))
    push(view, "", {"IN-GJ": 0.9, "JP-22": 0.9}, {"IN-GJ": "JP-22", "JP-22": "IN-GJ"})
    region = "regions.getLayers().find((it) => it.feature.properties.code === 'IN-GJ')"
    hover = f"{region}.fire('mouseover', {{ latlng: map.getCenter() }}, true)"
    card = "document.querySelector('.card div').children[1].textContent"
    assert value_of(qtbot, view, f"{hover}; {card}") == "Score 0.900, with JP-22"
    legend = value_of(qtbot, view, "document.querySelector('.legend').textContent")
    assert "Choose a region" in legend


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)
def test_that_a_hostile_name_in_any_field_is_text_everywhere_on_the_page(qtbot, view, name, caplog):
    show(qtbot, view, map_content(lambda code: f"{name} {code}"))
    for group, first in (("regions", "IN-AN"), ("dots", "IN-AN"), ("airports", "DEL (DEL)")):
        hover = f"{group}.getLayers()[0].fire('mouseover', {{ latlng: map.getCenter() }}, true)"
        card = "[...document.querySelectorAll('.card strong')].at(-1).textContent"
        assert value_of(qtbot, view, f"{hover}; {card}") == f"{name} {first}"
    kobe = "regions.getLayers().find((it) => it.feature.properties.code === 'JP-28')"
    hover = f"{kobe}.fire('mouseover', {{ latlng: map.getCenter() }}, true)"
    cards = "[...document.querySelectorAll('.card')].map((it) => it.textContent).join()"
    told = value_of(qtbot, view, f"{hover}; {cards}")
    for text in ("a list", "Kansai forum", "a note"):
        assert f"{name} {text}" in told
    options = "[...document.querySelectorAll('[name=forum] option')].map((it) => it.label)"
    assert f"{name} Kansai forum" in value_of(qtbot, view, f"{options}.join('\\n')")
    search = (
        "const field = document.querySelector('.search input'); field.value = 'jp-22';"
        "field.dispatchEvent(new Event('input')); document.querySelector('.search li').textContent"
    )
    assert value_of(qtbot, view, search) == f"{name} JP-22"
    assert value_of(qtbot, view, "document.title") != "ran"
    assert "page script" not in caplog.text


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize(("typed", "code"), [("jp-22", "JP-22"), ("best pair", "")])
def test_that_a_region_is_found_by_typing_and_its_choice_is_told(qtbot, view, typed, code):
    show(qtbot, view, map_content())
    chooser = view.findChild(QComboBox)
    assert chooser.currentData() == "IN-GJ"
    chooser.lineEdit().selectAll()
    qtbot.keyClicks(chooser.lineEdit(), typed)
    completer = chooser.completer()
    qtbot.waitUntil(lambda: completer.completionCount() == 1)
    with qtbot.waitSignal(view.focus_chosen) as chosen:
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert chosen.args == [code]


def test_that_the_file_dialog_does_not_block_and_tells_the_file(qtbot, view, tmp_path):
    show(qtbot, view, replace(map_content(), focus=None))
    view.findChild(QPushButton).click()
    dialog = view.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("map-2026-11-22.html")
    kinds = dialog.nameFilters()
    assert len(kinds) == 7
    dialog.selectNameFilter(kinds[1])
    dialog.filterSelected.emit(kinds[1])
    assert dialog.selectedFiles()[0].endswith("map-2026-11-22.pdf")
    with qtbot.waitSignal(view.file_chosen) as chosen:
        dialog.fileSelected.emit(str(tmp_path / "map.pdf"))
    dialog.close()
    assert chosen.args == [tmp_path / "map.pdf"]


def test_that_the_keyboard_starts_in_the_region_chooser(qtbot, view):
    view.activateWindow()
    view.focus_first()
    assert view.findChild(QComboBox).hasFocus()
