import html
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtWebEngineWidgets import QWebEngineView

from app.domain.problems import ProblemError
from app.maps.files import HtmlMap
from app.services.draw_map import MapLayer
from app.services.export_map import export_map
from app.words.catalogue import Words
from tests.maps.conftest import BOUNDARIES, HOSTILE, RESOURCES, map_content


def written(content, folder):
    exports = {"html": HtmlMap(Words(), BOUNDARIES, RESOURCES)}
    return export_map(content, folder / "map.html", exports)


def lines_drawn(dom, colour):
    return len(re.findall(rf'<path[^>]*stroke="var\(--{colour}\)"', dom))


def regions_drawn(dom):
    return len(re.findall(r'<path[^>]*class="leaflet-interactive', dom))


def test_that_the_file_opens_in_another_browser_without_a_request_or_an_error(chromium, tmp_path):
    dom, console, asked = chromium(written(map_content(), tmp_path), "--dump-dom")
    assert console == []
    assert asked == set()
    assert regions_drawn(dom) > 83
    assert (lines_drawn(dom, "ties"), lines_drawn(dom, "visits")) == (2, 1)
    assert "Score with <" not in dom
    assert "Score with IN-GJ" in dom


def test_that_an_error_and_a_request_would_have_been_seen(chromium, tmp_path):
    file = tmp_path / "bad.html"
    file.write_text(
        '<img src="http://127.0.0.1:9/x.png"><script>console.error("seen")</script>', "utf-8"
    )
    _, console, asked = chromium(file, "--dump-dom")
    assert any("seen" in line for line in console)
    assert asked == {"http://127.0.0.1:9/x.png"}


def test_that_hostile_names_are_text_in_another_browser(chromium, tmp_path):
    payloads = [*HOSTILE.values(), " ".join(HOSTILE.values())]
    content = map_content(lambda code: payloads[sum(map(ord, code)) % len(payloads)], focus="IN-GJ")
    named = {region.code: region.names.en for region in content.regions}
    dom, console, _ = chromium(written(content, tmp_path), "--dump-dom")
    assert console == []
    assert "<title>ran" not in dom
    legend = re.search(r"<section class=\"legend.*?<h2>(.*?)</h2>", dom, re.DOTALL)[1]
    assert html.unescape(legend) == f"Score with {named['IN-GJ']}"


def test_that_layers_left_out_are_not_drawn_but_can_be_ticked(chromium, tmp_path):
    file = written(map_content(layers=("scores",)), tmp_path)
    dom, _, _ = chromium(file, "--dump-dom")
    assert (
        lines_drawn(dom, "ties") == lines_drawn(dom, "flights") == lines_drawn(dom, "visits") == 0
    )
    assert len(re.findall(r'<input type="checkbox"', dom)) == len(MapLayer)


def test_that_the_file_allows_itself_nothing_but_its_own_scripts(tmp_path):
    page = written(map_content(), tmp_path).read_text("utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "script-src 'sha256-" in policy
    assert page.index("Content-Security-Policy") < page.index("<style>") < page.index("<script>")


def test_that_the_note_on_the_official_depiction_is_on_the_map(chromium, tmp_path):
    dom, _, _ = chromium(written(map_content(), tmp_path), "--dump-dom")
    assert "Survey of India" in dom
    assert "Northern Territories" in dom


def test_that_a_former_file_stays_when_the_new_one_cannot_be_put_in_its_place(
    tmp_path, monkeypatch
):
    def held_open(*_):
        raise PermissionError

    (tmp_path / "map.html").write_text("former")
    monkeypatch.setattr(Path, "replace", held_open)
    with pytest.raises(ProblemError) as refused:
        written(map_content(), tmp_path)
    assert refused.value.problems[0].code == "file-locked"
    assert [file.read_text() for file in tmp_path.iterdir()] == ["former"]


def test_that_a_folder_of_the_same_name_is_not_taken_for_a_map(tmp_path):
    (tmp_path / "map.html").mkdir()
    with pytest.raises(ProblemError) as refused:
        written(map_content(), tmp_path)
    assert refused.value.problems[0].code == "map-name-wrong"


def test_that_a_folder_is_made_as_for_a_plan_and_none_is_left_after_a_failure(tmp_path):
    exports = {"html": HtmlMap(Words(), BOUNDARIES, tmp_path / "no resources")}
    with pytest.raises(ProblemError) as refused:
        export_map(map_content(), tmp_path / "a" / "b" / "map.html", exports)
    assert refused.value.problems[0].code == "folder-unwritable"
    assert not (tmp_path / "a").exists()
    assert written(map_content(), tmp_path / "a" / "b").is_file()


def test_that_a_folder_that_is_none_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ProblemError) as refused:
        written(map_content(), tmp_path / "file")
    (problem,) = refused.value.problems
    assert (problem.code, problem.params) == (
        "folder-unwritable",
        {"folder": str(tmp_path / "file")},
    )


@pytest.mark.webengine
def test_that_a_tick_in_the_file_shows_its_layer(qtbot, tmp_path):
    file = written(map_content(layers=("scores",)), tmp_path)
    view = QWebEngineView()
    try:
        with qtbot.waitSignal(view.loadFinished, timeout=20_000) as loaded:
            view.load(QUrl.fromLocalFile(str(file)))
        assert loaded.args == [True]
        tick = "document.querySelector('[name=ties]').click()"
        count = "document.querySelectorAll('.leaflet-ties-pane path').length"
        counts = []
        view.page().runJavaScript(f"{tick}; {count}", 0, counts.append)
        view.page().runJavaScript(f"{tick}; {count}", 0, counts.append)
        qtbot.waitUntil(lambda: len(counts) == 2, timeout=10_000)
        assert counts == [2, 0]
    finally:
        view.close()
        view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
