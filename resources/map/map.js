"use strict";
/* The map page: draws what it is given and says which region was clicked and what is looked at.
   Names are data and reach the page as text only, never as markup. */
window.setuhashi = (() => {
  const { element } = window.setuhashiPieces;
  const VIEWS = {
    india: [[6, 67.5], [37.5, 97.5]],
    japan: [[30, 128.5], [45.9, 149.2]],
  };
  // Which layers of the page belong to one that can be asked for.
  const DRAWN = {
    ties: "ties", flights: "flights", connections: "connections", ports: "connections", visits: "visits", stops: "visits",
    forums: "forums", catchments: "airports", casings: "gains", edits: "gains",
  };
  const BESIDE_AIRPORTS = ["flights", "airports", "gains"];
  const state = {
    focus: null, selected: null, scores: {}, partners: {}, hours: null, measure: "gain",
    shown: new Set(), hidden: new Set(), weekly: 0, forum: "",
  };

  let map, layers, page, shades, drawing, cards, key, framing, connections;
  let view = "both";
  let isFitting = false;

  function start(given, content) {
    ({ map, layers } = given);
    for (const [name, drawn] of Object.entries(given.drawn)) layers[name].addData(drawn);
    const { hidden, weekly, forum, measure, box } = content.filter;
    Object.assign(state, { hidden: new Set(hidden), weekly, forum, measure, shown: new Set(content.layers) });
    page = pageOf(content);
    shades = setuhashiShades(page);
    drawing = setuhashiLines(page);
    cards = setuhashiCards(page, shades, drawing.isShown);
    key = setuhashiLegend(page, shades, drawing, { filtered: filterAnew, measure: chooseMeasure, setLayers });
    connections = setuhashiConnections(layers);
    layers.land.setStyle({ stroke: true, weight: 1, color: "var(--land)", fillColor: "var(--land)", fillOpacity: 1 });
    watch();
    setTheme(content.theme);
    addControls(content);
    framing = setuhashiFraming(map, page.shapes);
    map.on("resize", () => fit(view));
    map.on("movestart", () => { if (!isFitting) view = null; });
    map.on("moveend", tellView);
    take(content.values);
    key.draw();
    fit(box ? [[box[0], box[1]], [box[2], box[3]]] : view);
    map.setMinZoom(2).setMaxZoom(10);
    paintShapes(); // before anything is on the map, so that each shape is drawn only once
    drawing.paint();
    for (const name of ["land", "regions", "dots"]) layers[name].addTo(map);
    showLayers();
    raiseMarked();
  }

  /* What all parts of the page look at. */
  function pageOf(content) {
    const { texts, names, airports, forums, lines, paper, layer_names: layerNames } = content;
    return {
      layers, state, texts, names, airports, forums, lines, paper, layerNames, shapes: shapesByCode(),
      nameOf: (code) => names[code][0],
      isOwnCountry: (code) => Boolean(state.focus) && code.slice(0, 2) === state.focus.slice(0, 2),
    };
  }

  function shapesByCode() {
    const found = {};
    for (const group of [layers.regions, layers.dots]) {
      group.eachLayer((layer) => (found[layer.feature.properties.code] ??= []).push(layer));
    }
    return found;
  }

  function watch() {
    for (const group of [layers.regions, layers.dots]) {
      group.bindTooltip((layer) => cards.region(layer.feature.properties.code), { sticky: true, className: "card" });
      group.on("click", (event) => choose(event.layer.feature.properties.code));
      group.on("keydown", ({ layer, originalEvent }) => {
        if (originalEvent.key === "Enter") choose(layer.feature.properties.code);
      });
    }
    layers.airports.bindTooltip((layer) => cards.airport(layer.feature.properties), { className: "card" });
    layers.ports.bindTooltip((layer) => connections.card(layer.feature.properties), { className: "card" });
    layers.stops.eachLayer((layer) => layer.bindTooltip(element("span", "", layer.feature.properties.label), { permanent: true, direction: "center", className: "stop" }));
  }

  function choose(code) {
    select(code);
    if (window.bridge) window.bridge.click(code);
  }

  /* Controls */

  function addControls(content) {
    L.control.scale({ imperial: false, position: "bottomleft" }).addTo(map);
    if (page.paper) layOutForPaper();
    else {
      addControl("topleft", viewButtons());
      addControl("topleft", setuhashiSearch.box(page.texts, setuhashiPlaces(map, page, { choose, paintLines: drawing.paint })));
    }
    const note = element("p", "note", page.texts.note);
    note.append(" ", page.texts.as_of);
    addControl("bottomleft", note);
    addControl("bottomright", key.box(content));
  }

  function addControl(position, content) {
    const control = L.control({ position });
    control.onAdd = () => content;
    control.addTo(map);
    L.DomEvent.disableClickPropagation(content);
    L.DomEvent.disableScrollPropagation(content);
  }

  /* A sheet of paper holds no buttons; it is ready to print once its letters are there. */
  function layOutForPaper() {
    map.zoomControl.remove();
    document.documentElement.dataset.paper = "";
    map.invalidateSize({ animate: false });
    addControl("topleft", element("h1", "title", page.paper));
    const faces = ["Noto Sans", "Noto Sans JP", "Noto Sans Devanagari"].flatMap((it) => [`13px "${it}"`, `700 13px "${it}"`]);
    Promise.all(faces.map((it) => document.fonts.load(it, "aあआ"))).finally(() => {
      fit(view); // their size is known only now
      document.documentElement.dataset.ready = "";
    });
  }

  function viewButtons() {
    const box = element("div", "views");
    for (const name of ["both", ...Object.keys(VIEWS)]) {
      const button = element("button", "", page.texts[`view_${name}`]);
      button.type = "button";
      button.addEventListener("click", () => fit(name));
      box.append(button);
    }
    return box;
  }

  /* The view */

  /* `where` is the name of a view, or bounds. */
  function fit(where) {
    if (!where) return;
    isFitting = true;
    if (where === "both") framing.fit();
    else map.fitBounds(VIEWS[where] ?? where, { animate: false });
    isFitting = false;
    view = where === "both" || VIEWS[where] ? where : null;
  }

  function tellView() {
    if (!window.bridge) return;
    const bounds = map.getBounds();
    const box = view === "both" ? null : [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()];
    const { hidden, weekly, forum, measure } = state;
    window.bridge.tell(JSON.stringify({ hidden: [...hidden], weekly, forum, measure, box }));
  }

  /* What the window pushes */

  /* The focus, and what is measured from it. */
  function setValues(values) {
    const isSeenFromElsewhere = values.focus !== state.focus;
    take(values);
    paint(isSeenFromElsewhere);
  }

  function take({ focus, scores, partners, hours, connections: flown, connection_texts: told }) {
    Object.assign(state, { focus, scores, partners, hours });
    connections.show(flown, told);
  }

  function select(code) {
    state.selected = code;
    paint();
  }

  function setLayers(shown) {
    state.shown = new Set(shown);
    showLayers();
    paint();
  }

  function showLayers() {
    for (const [name, asked] of Object.entries(DRAWN)) show(layers[name], state.shown.has(asked));
    show(layers.airports, BESIDE_AIRPORTS.some((name) => state.shown.has(name)));
  }

  function show(layer, isShown) {
    if (isShown) layer.addTo(map);
    else layer.remove();
  }

  function setTheme(theme) {
    const isDark = theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }

  function chooseMeasure(name) {
    state.measure = name;
    paint();
    tellView();
  }

  function filterAnew() {
    drawing.paint();
    tellView();
  }

  /* Painting */

  function paint(areLinesToo = true) {
    paintShapes();
    raiseMarked();
    if (areLinesToo) drawing.paint();
    if (key.draw() && view === "both") fit(view);
  }

  function paintShapes() {
    for (const [code, parts] of Object.entries(page.shapes)) {
      const style = regionStyle(code);
      for (const part of parts) part.setStyle(style);
    }
  }

  function raiseMarked() {
    for (const code of [state.focus, state.selected]) {
      for (const part of page.shapes[code] ?? []) part.bringToFront();
    }
    layers.dots.bringToFront();
  }

  function regionStyle(code) {
    const isMarked = code === state.selected || code === state.focus;
    return {
      color: code === state.selected ? "var(--selected)" : isMarked ? "var(--focus)" : "var(--border)",
      weight: isMarked ? 2.2 : 0.7,
      fillColor: shades.fill(code),
      fillOpacity: 1,
    };
  }

  return { start, setValues, select, setLayers, setTheme };
})();
