"""The map page: folium lays it out, the project's script paints it.

Three forms of one page. ``window_page`` is a set of files for the window's own scheme, and
``paper_page`` such a set laid out for one sheet; ``single_file`` carries everything inside itself.
None names an address outside itself, and none may: all run under a content policy that allows
nothing else.
"""

from __future__ import annotations

import html
import json
from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.domain.region_hours import HoursShift
from app.maps.boundaries import COARSE, FINE, land_shape, region_shapes
from app.maps.features import collection, collections, connection_collections, feature
from app.maps.texts import (
    connection_texts,
    forum_texts,
    layer_texts,
    line_texts,
    page_texts,
    title,
)
from app.services.draw_map import MapContent
from app.words.catalogue import Words

LEAFLET_SCRIPT, LEAFLET_STYLE = "vendor/leaflet/leaflet.js", "vendor/leaflet/leaflet.css"
PARTS = (
    *("pieces", "search", "places", "shades", "lines", "cards", "legend", "framing", "connections"),
    "map",
)
SCRIPTS = (LEAFLET_SCRIPT, *(f"map/{part}.js" for part in PARTS))
STYLE, FONTS = "map/map.css", "map/fonts.css"
START = "start.js"
# Bottom to top; only regions, their dots and airports answer the pointer.
PANES = {
    "land": 300,
    "regions": 400,
    "catchments": 405,
    "forums": 408,
    "ties": 410,
    "connections": 415,
    "flights": 420,
    "visits": 430,
    "edits": 435,
    "airports": 440,
}
# In the order they are drawn within their panes.
LAYERS = (
    *("land", "regions", "dots", "catchments", "forums", "ties", "flights", "connections"),
    *("ports", "casings", "edits", "airports", "visits", "stops"),
)
PANE_OF = {"dots": "regions", "stops": "visits", "casings": "edits", "ports": "airports"}
POINTS = ("dots", "airports", "forums", "stops", "ports")
ANSWERING = ("regions", "dots", "airports", "ports")


def prepare(boundaries: Path) -> None:
    """Read libraries and shapes before the first page is asked for: over a second when cold."""
    _laid_out()
    _shapes(boundaries, COARSE)


def window_page(
    content: MapContent, words: Words, boundaries: Path, *, theme: str = "light"
) -> dict[str, bytes]:
    """The files of the page for the window, ``index.html`` among them.

    Drawn at the coarse level of detail; other names in it are files of ``resources``. ``theme``
    is ``light`` or ``dark``.
    """
    return _files(
        content, words, _drawn(content, boundaries, COARSE), _state(content, words, theme)
    )


def paper_page(content: MapContent, words: Words, boundaries: Path) -> dict[str, bytes]:
    """The files of the page for one sheet, A4 across: nothing to press, in full detail."""
    state = {**_state(content, words, "light"), "paper": title(words, content)}
    return _files(content, words, _drawn(content, boundaries, FINE), state)


def _files(
    content: MapContent,
    words: Words,
    drawn: str,
    state: Mapping[str, Any],
) -> dict[str, bytes]:
    body, script = _laid_out()
    head = "".join(
        f'<link rel="stylesheet" href="{name}">' for name in (LEAFLET_STYLE, STYLE, FONTS)
    )
    scripts = "".join(f'<script src="{name}"></script>' for name in (*SCRIPTS, START))
    page = _document(words, title(words, content), head, body + scripts)
    return {"index.html": page.encode(), START: _started(script, drawn, state).encode()}


def single_file(content: MapContent, words: Words, boundaries: Path, resources: Path) -> str:
    """One HTML document that opens anywhere, offline, with ticks for its layers."""
    state = {**_state(content, words, "system"), "ticks": True}
    body, script = _laid_out()
    styles = [_text(resources / name) for name in (LEAFLET_STYLE, STYLE)]
    start = _started(script, _drawn(content, boundaries, FINE), state)
    scripts = [*(_text(resources / name) for name in SCRIPTS), start]
    policy = (
        f"default-src 'none'; img-src data:; style-src {_hashes(styles)};"
        f" script-src {_hashes(scripts)}"
    )
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    head += "".join(f"<style>{style}</style>" for style in styles)
    body += "".join(f"<script>{each}</script>" for each in scripts)
    return _document(words, title(words, content), head, body)


def _state(content: MapContent, words: Words, theme: str) -> dict[str, Any]:
    """What the script is told once; afterwards only values are pushed."""
    shown = content.shown
    return {
        "texts": page_texts(words, content),
        "layer_names": layer_texts(words, content),
        "names": {it.code: [words.name(it.names), it.names.en] for it in content.regions},
        "airports": [[it.iata, words.text(it.name), it.name] for it in content.airports],
        "forums": forum_texts(words, content),
        "lines": line_texts(words, content),
        "theme": theme,
        "layers": sorted(content.layers),
        "values": page_values(content, words),
        "filter": {
            "hidden": sorted(shown.hidden),
            "weekly": shown.weekly_from,
            "forum": shown.forum,
            "box": shown.box,
            "measure": shown.measure,
        },
    }


def page_values(content: MapContent, words: Words) -> dict[str, Any]:
    """What is told anew where only the focus or the weights have changed."""
    what_if = content.what_if
    return {
        "focus": content.focus,
        "scores": _scores(content),
        "partners": {it.code: it.partner for it in content.regions if it.partner},
        "hours": {code: _hours(it) for code, it in what_if.hours.items()} if what_if else None,
        "connections": connection_collections(content),
        "connection_texts": connection_texts(words, content),
    }


def _hours(shift: HoursShift) -> tuple[float | None, float | None, str]:
    before, after = (side and round(side, 3) for side in (shift.before, shift.after))
    return before, after, shift.partner


def _scores(content: MapContent) -> dict[str, float]:
    """Scores by region code, those there are."""
    return {it.code: round(it.score, 4) for it in content.regions if it.score is not None}


def _drawn(content: MapContent, boundaries: Path, layer: str) -> str:
    """What is drawn, as JSON by layer; the shapes, which are most of it, are written once."""
    over = {name: _json(each) for name, each in collections(content, boundaries, layer).items()}
    written = _shapes(boundaries, layer) | over
    return f"{{{', '.join(f'{name}: {written[name]}' for name in LAYERS)}}}"


@cache
def _shapes(boundaries: Path, layer: str) -> dict[str, str]:
    shapes = region_shapes(boundaries, layer)
    regions = collection(feature(shape, code=code) for code, shape in shapes.items())
    land = collection([feature(land_shape(boundaries))])
    return {"land": _json(land), "regions": _json(regions)}


def _started(script: str, drawn: str, state: Mapping[str, Any]) -> str:
    """The page's script: what folium lays out, and the start of ours with all there is to draw."""
    given = f"{{map, layers: {{{', '.join(LAYERS)}}}, drawn: {drawn}}}"
    return f"{script}\nsetuhashi.start({given}, {_json(state)});"


@cache
def _laid_out() -> tuple[str, str]:
    """The body's markup and the script that makes map and layers, empty, as folium writes them."""
    import folium
    from branca.element import Figure
    from folium.map import CustomPane

    chart = folium.Map(tiles=None, zoom_snap=0.125, attribution_control=False)
    figure = Figure()
    figure.add_child(chart)
    made: dict[str, Any] = {"map": chart}
    for name, height in PANES.items():
        pane = CustomPane(name, height, pointer_events=name in ANSWERING)
        made[f"{name}_pane"] = pane.add_to(chart)
    for name in LAYERS:
        made[name] = _layer(name).add_to(chart)
    figure.render()
    return _named(figure.html.render(), made), _named(figure.script.render(), made)


def _layer(name: str) -> Any:
    import folium

    pane = PANE_OF.get(name, name)
    point = folium.CircleMarker(radius=5, fill=True)
    point.options["pane"] = pane
    return folium.GeoJson(
        collection(()),  # the script fills it
        marker=point if name in POINTS else None,
        smooth_factor=1 if name == "land" else 0,  # shared borders must stay shared
        no_clip=True,  # the whole of both countries is in view at first
        pane=pane,
        interactive=name in ANSWERING,
        show=False,  # the script adds it once it is painted
    )


def _named(text: str, made: Mapping[str, Any]) -> str:
    """``text`` with folium's random names turned into fixed ones: same map, same bytes."""
    for name, element in made.items():
        text = text.replace(element.get_name(), name)
    return text


def _document(words: Words, heading: str, head: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}"><head><meta charset="utf-8">'
        f"<title>{html.escape(heading)}</title>{head}</head><body>{body}</body></html>\n"
    )


def _text(path: Path) -> str:
    """A script or style as it may stand inside a page, without the address of its source map."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL"))


def _json(value: object) -> str:
    """``value`` for a script, safe also where the script stands inside a page."""
    return json.dumps(value).replace("<", "\\u003c")


def _hashes(texts: Iterable[str]) -> str:
    digests = (b64encode(sha256(text.encode()).digest()).decode() for text in texts)
    return " ".join(f"'sha256-{digest}'" for digest in digests)
