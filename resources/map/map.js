"use strict";
/* The map page: draws what it is given and says which region was clicked and what is looked at.
   Names are data and reach the page as text only, never as markup. */
window.setuhashi = (() => {
  const { element, filled, number, sample, stroke } = window.setuhashiPieces;
  const VIEWS = {
    both: [[5.5, 66.5], [46.5, 149.5]],
    india: [[6, 67.5], [37.5, 97.5]],
    japan: [[30, 128.5], [45.9, 149.2]],
  };
  // cividis (Nunez, Anderton and Renslow 2018), made to be read alike with any colour vision
  const RAMP = ["#00224e", "#123570", "#3b496c", "#575d6d", "#707173",
    "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838"];
  const DASHES = { announced: "8 4", suspended: "8 6", proposed: "2 5", lapsed: "2 7", ended: "2 7", unknown: "7 4" };
  const LINES = ["ties", "flights", "visits"];
  const STATUSES = {
    ties: ["active", "proposed", "unknown", "lapsed", "ended"],
    flights: ["operating", "announced", "suspended", "proposed"],
  };
  // Widths tell the kinds apart where colours cannot; the closest bond is the widest.
  const KINDS = { sister: 3.2, friendship: 2.6, mou: 1.9, "partner-city": 1.4, other: 1 };
  const WEEKLY = [0, 3, 5, 7, 14];

  let map, layers, texts, names, airports, forums, lines, shapes, key, paper, layerNames;
  let view = "both";
  let isFitting = false;
  let low = 0;
  let high = 1;
  const state = { focus: null, selected: null, scores: {}, partners: {}, shown: new Set(), hidden: new Set(), weekly: 0, forum: "", unfolded: new Set() };

  function start(given, content) {
    ({ map, layers } = given);
    ({ texts, names, airports, forums, lines, paper, layer_names: layerNames } = content);
    const { hidden, weekly, forum, box } = content.filter;
    Object.assign(state, { hidden: new Set(hidden), weekly, forum, shown: new Set(content.layers) });
    shapes = shapesByCode();
    layers.land.setStyle({ stroke: true, weight: 1, color: "var(--land)", fillColor: "var(--land)", fillOpacity: 1 });
    for (const group of [layers.regions, layers.dots]) watchRegions(group);
    layers.airports.bindTooltip((layer) => airportCard(layer.feature.properties), { className: "card" });
    layers.stops.eachLayer((layer) => layer.bindTooltip(element("span", "", layer.feature.properties.label), { permanent: true, direction: "center", className: "stop" }));
    addControls(content);
    map.on("resize", () => fit(view));
    map.on("movestart", () => { if (!isFitting) view = null; });
    map.on("moveend", tellView);
    fit(box ? [[box[0], box[1]], [box[2], box[3]]] : view);
    map.setMinZoom(2).setMaxZoom(10);
    setTheme(content.theme);
    takeScores(content.focus, content.scores, content.partners);
    paint(); // before anything is on the map, so that each shape is drawn only once
    for (const name of ["land", "regions", "dots"]) layers[name].addTo(map);
    showLayers();
    raiseMarked();
  }

  function addControls(content) {
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    if (paper) layOutForPaper();
    else {
      addControl("topleft", viewButtons());
      addControl("topleft", setuhashiSearch.box(texts, places()));
    }
    const note = element("p", "note", texts.note);
    note.append(" ", texts.as_of);
    addControl("bottomright", note);
    addControl("bottomright", legend(content));
  }

  /* A sheet of paper holds no buttons; it is ready to print once its letters are there. */
  function layOutForPaper() {
    map.zoomControl.remove();
    document.documentElement.dataset.paper = "";
    map.invalidateSize({ animate: false });
    addControl("topleft", element("h1", "title", paper));
    const faces = ["Noto Sans", "Noto Sans JP", "Noto Sans Devanagari"].flatMap((it) => [`13px "${it}"`, `700 13px "${it}"`]);
    Promise.all(faces.map((it) => document.fonts.load(it, "aあआ"))).finally(() => { document.documentElement.dataset.ready = ""; });
  }

  function shapesByCode() {
    const found = {};
    for (const group of [layers.regions, layers.dots]) {
      group.eachLayer((layer) => (found[layer.feature.properties.code] ??= []).push(layer));
    }
    return found;
  }

  function watchRegions(group) {
    group.bindTooltip((layer) => regionCard(layer.feature.properties.code), { sticky: true, className: "card" });
    group.on("click", (event) => choose(event.layer.feature.properties.code));
  }

  function choose(code) {
    select(code);
    if (window.bridge) window.bridge.click(code);
  }

  /* `where` is the name of a view, or bounds. */
  function fit(where) {
    if (!where) return;
    isFitting = true;
    map.fitBounds(VIEWS[where] ?? where, { animate: false });
    isFitting = false;
    view = VIEWS[where] ? where : null;
  }

  function tellView() {
    if (!window.bridge) return;
    const bounds = map.getBounds();
    const box = view === "both" ? null : [bounds.getSouth(), bounds.getWest(), bounds.getNorth(), bounds.getEast()];
    window.bridge.tell(JSON.stringify({ hidden: [...state.hidden], weekly: state.weekly, forum: state.forum, box }));
  }

  /* What the window pushes */

  function setScores(focus, scores, partners) {
    takeScores(focus, scores, partners);
    paint();
  }

  function takeScores(focus, scores, partners) {
    Object.assign(state, { focus, scores, partners });
    const known = Object.values(scores);
    low = Math.min(...known);
    high = Math.max(...known);
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
    const drawn = { ties: "ties", flights: "flights", visits: "visits", stops: "visits", forums: "forums", catchments: "airports" };
    for (const [name, asked] of Object.entries(drawn)) show(layers[name], state.shown.has(asked));
    show(layers.airports, state.shown.has("flights") || state.shown.has("airports"));
  }

  function setTheme(theme) {
    const isDark = theme === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : theme === "dark";
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
  }

  function show(layer, isShown) {
    if (isShown) layer.addTo(map);
    else layer.remove();
  }

  /* Painting */

  function paint() {
    for (const [code, parts] of Object.entries(shapes)) {
      const style = regionStyle(code);
      for (const part of parts) part.setStyle(style);
    }
    raiseMarked();
    paintLines();
    drawKey();
  }

  function raiseMarked() {
    for (const code of [state.focus, state.selected]) {
      for (const part of shapes[code] ?? []) part.bringToFront();
    }
    layers.dots.bringToFront();
  }

  function paintLines() {
    layers.ties.setStyle(({ properties }) => lineStyle("ties", properties, KINDS[properties.kinds[0]]));
    layers.flights.setStyle(({ properties }) => lineStyle("flights", properties, flightWidth(properties.weekly)));
    layers.visits.setStyle(({ properties }) => lineStyle("visits", properties, 2.5));
    layers.catchments.setStyle(({ properties }) => ({ ...lineStyle("airports", properties, properties.main ? 1.4 : 0.8), dashArray: properties.main ? null : "2 4" }));
    layers.airports.setStyle(({ properties }) => airportStyle(properties));
    layers.stops.setStyle(() => ({ radius: 3, stroke: false, fillColor: "var(--visits)", fillOpacity: 1 }));
    layers.forums.setStyle(({ properties }) => forumStyle(properties));
  }

  function regionStyle(code) {
    const isMarked = code === state.selected || code === state.focus;
    return {
      color: code === state.selected ? "var(--selected)" : isMarked ? "var(--focus)" : "var(--border)",
      weight: isMarked ? 2.2 : 0.7,
      fillColor: scoreColour(code),
      fillOpacity: 1,
    };
  }

  function scoreColour(code) {
    const score = state.scores[code];
    if (code === state.focus) return "var(--focus-fill)";
    if (score === undefined || !state.shown.has("scores")) return "var(--region)";
    const place = high > low ? (score - low) / (high - low) : 1;
    return RAMP[Math.round(place * (RAMP.length - 1))];
  }

  function lineStyle(name, properties, weight) {
    const about = state.selected ?? state.focus;
    const isAside = about && !properties.ends.includes(about);
    return {
      stroke: isLineShown(name, properties), color: `var(--${name})`, weight,
      opacity: isAside ? 0.25 : about ? 0.95 : 0.75, dashArray: DASHES[properties.status] ?? null,
    };
  }

  function isLineShown(name, { status, kinds, weekly }) {
    if (state.hidden.has(`${name}_${status}`)) return false;
    if (name === "ties") return kinds.some((kind) => !state.hidden.has(`kind_${kind}`));
    return name !== "flights" || weekly === null || weekly >= state.weekly;
  }

  function airportStyle({ airport, flown }) {
    const isFlown = flown && layers.flights.getLayers().some(({ feature: { properties } }) =>
      properties.airports.includes(airport) && isLineShown("flights", properties));
    const isShown = state.shown.has("airports") || isFlown;
    const colour = `var(--${isFlown ? "flights" : "airports"})`;
    return { radius: isFlown ? 3.5 : 2.5, weight: 1.5, stroke: isShown, fill: isShown, color: colour, fillColor: "var(--sea)", fillOpacity: 1 };
  }

  function forumStyle({ forums: own }) {
    const isShown = own.some((place) => state.forum === "" || forums[place].id === state.forum);
    return { radius: 7, weight: 2.5, stroke: isShown, fill: false, color: "var(--forums)" };
  }

  function flightWidth(weekly) {
    return Math.min(1.2 + (weekly ?? 0) / 4, 6);
  }

  /* Words on the map */

  function nameOf(code) {
    return names[code][0];
  }

  function regionCard(code) {
    const card = element("div");
    card.append(element("strong", "", nameOf(code)), scoreLine(code));
    for (const name of ["ties", "visits"]) {
      if (state.shown.has(name)) tell(card, name, (line) => line.ends.includes(code) && isLineShown(name, line));
    }
    if (state.shown.has("forums")) tellForums(card, code);
    return card;
  }

  function scoreLine(code) {
    const score = state.scores[code];
    if (code === state.focus) return "";
    if (score !== undefined) {
      const partner = state.focus ? undefined : state.partners[code];
      const gaps = { score: number(score, 3), region: partner && nameOf(partner) };
      return element("div", "", filled(partner ? texts.with_partner : texts.score, gaps));
    }
    return element("div", "faint", isOwnCountry(code) ? filled(texts.own_country, { region: nameOf(state.focus) }) : texts.no_score);
  }

  function isOwnCountry(code) {
    return Boolean(state.focus) && code.slice(0, 2) === state.focus.slice(0, 2);
  }

  function tell(card, name, isMeant) {
    layers[name].getLayers().forEach((layer, place) => {
      if (isMeant(layer.feature.properties)) card.append(element("div", "", lines[name][place]));
    });
  }

  function tellForums(card, code) {
    const mark = layers.forums.getLayers().find((layer) => layer.feature.properties.code === code);
    for (const place of mark?.feature.properties.forums ?? []) card.append(element("div", "", forums[place].line));
  }

  function airportCard({ airport, serves }) {
    const card = element("div");
    const [iata, name] = airports[airport];
    card.append(element("strong", "", `${name} (${iata})`));
    if (serves.length) card.append(element("div", "", filled(texts.serves, { regions: serves.map(nameOf).join(", ") })));
    tell(card, "flights", (flight) => flight.airports.includes(airport));
    return card;
  }

  /* The legend: what is drawn and how; a tick beside a line takes it off the map. */

  function legend(content) {
    const box = element("section", "legend");
    key = element("div");
    box.append(key);
    if (content.ticks) box.append(toggles(content.layers));
    return box;
  }

  function drawKey() {
    key.replaceChildren(element("h2", "", state.focus ? filled(texts.scores_from, { region: nameOf(state.focus) }) : texts.scores_best));
    if (!state.focus && !paper) key.append(element("p", "faint", texts.hint));
    if (state.shown.has("scores")) key.append(...scoreKey());
    if (state.shown.has("ties")) key.append(...statusKey("ties"), ...folded("kinds", kindKey()));
    if (state.shown.has("flights")) key.append(...statusKey("flights"), ...folded("frequency", frequencyKey()));
    if (state.shown.has("airports")) key.append(sample(stroke("airports", "", 1.4, 4), texts.catchment));
    if (state.shown.has("forums")) key.append(forumKey());
    if (state.shown.has("visits")) key.append(sample(stroke("visits", "", 2.5), texts.visits_planned));
  }

  /* Rows that open when asked for, so that the legend leaves the map free. */
  function folded(name, rows) {
    if (paper) return rows;
    const box = element("details");
    box.open = state.unfolded.has(name);
    box.addEventListener("toggle", () => { state.unfolded[box.open ? "add" : "delete"](name); });
    box.append(element("summary", "", texts[name]), ...rows);
    return [box];
  }

  function scoreKey() {
    const rows = high >= low ? [ramp()] : [];
    const shownRegions = Object.keys(shapes).filter((code) => code !== state.focus);
    if (state.focus) rows.push(swatch("focus", nameOf(state.focus)));
    if (state.focus) rows.push(swatch("empty", filled(texts.own_country, { region: nameOf(state.focus) })));
    const isGap = shownRegions.some((code) => state.scores[code] === undefined && !isOwnCountry(code));
    if (isGap) rows.push(swatch("empty", texts.no_score));
    return rows;
  }

  function ramp() {
    const box = element("div", "ramp");
    const bar = element("span", "bar");
    bar.style.background = `linear-gradient(to right, ${RAMP.join(",")})`;
    box.append(element("span", "", number(low, 3)), bar, element("span", "", number(high, 3)));
    return box;
  }

  function swatch(name, text) {
    return sample(element("span", `swatch ${name}`), text);
  }

  function statusKey(name) {
    const there = new Set(layers[name].getLayers().map((layer) => layer.feature.properties.status));
    return STATUSES[name].filter((status) => there.has(status))
      .map((status) => filterRow(`${name}_${status}`, stroke(name, DASHES[status] ?? "", 2.5))).filter(Boolean);
  }

  function kindKey() {
    const there = new Set(layers.ties.getLayers().flatMap((layer) => layer.feature.properties.kinds));
    return Object.keys(KINDS).filter((kind) => there.has(kind))
      .map((kind) => filterRow(`kind_${kind}`, stroke("ties", "", KINDS[kind]))).filter(Boolean);
  }

  /* One row of the legend that can be ticked off; on paper only what is shown has a row. */
  function filterRow(name, picture) {
    if (paper) return state.hidden.has(name) ? null : sample(picture, texts[name]);
    const row = element("label", "sample");
    const tick = element("input");
    Object.assign(tick, { type: "checkbox", name, checked: !state.hidden.has(name) });
    tick.addEventListener("change", () => {
      if (tick.checked) state.hidden.delete(name);
      else state.hidden.add(name);
      filterAnew();
    });
    row.append(tick, picture, element("span", "", texts[name]));
    return row;
  }

  function filterAnew() {
    paintLines();
    tellView();
  }

  function frequencyKey() {
    const known = layers.flights.getLayers().map((layer) => layer.feature.properties.weekly ?? 0);
    const widths = [3, 7, 21].filter((weekly) => weekly <= Math.max(...known));
    const samples = widths.map((weekly) => sample(stroke("flights", "", flightWidth(weekly)), filled(texts.round_trips, { weekly })));
    if (paper) return samples;
    const rows = WEEKLY.map((least) => [least, least ? filled(texts.round_trips, { weekly: least }) : texts.any_frequency]);
    return [...samples, chooser("weekly", texts.weekly, rows, String(state.weekly), (value) => { state.weekly = Number(value); })];
  }

  function forumKey() {
    const rows = [["", texts.every_forum], ...forums.map((forum) => [forum.id, forum.name])];
    const ring = stroke("forums", "", 0, 4);
    if (paper) return sample(ring, state.forum ? rows.find(([id]) => id === state.forum)[1] : texts.member);
    const box = element("div");
    box.append(sample(ring, texts.member), chooser("forum", texts.forum, rows, state.forum, (value) => { state.forum = value; }));
    return box;
  }

  function chooser(name, caption, rows, chosen, keep) {
    const label = element("label", "chooser");
    const list = element("select");
    list.name = name;
    for (const [value, text] of rows) list.append(new Option(text, value, false, value.toString() === chosen));
    list.addEventListener("change", () => {
      keep(list.value);
      filterAnew();
    });
    label.append(element("span", "", caption), list);
    return label;
  }

  function toggles(shownFirst) {
    const box = element("fieldset");
    for (const [name, text] of Object.entries(layerNames)) {
      const tick = element("input");
      Object.assign(tick, { type: "checkbox", name, checked: shownFirst.includes(name) });
      const label = element("label");
      label.append(tick, element("span", "", text));
      box.append(label);
    }
    box.addEventListener("change", () => {
      setLayers([...box.querySelectorAll(":checked")].map((tick) => tick.name));
    });
    return box;
  }

  /* What the search box finds: names in the language of the page and in English, and codes. */
  function places() {
    const regions = Object.entries(names).map(([code, forms]) => ({ text: forms[0], forms: [...forms, code], go: () => goToRegion(code) }));
    const ports = airports.map(([iata, name, english], place) => ({ text: `${name} (${iata})`, forms: [name, english, iata], go: () => goToAirport(place) }));
    return [...regions, ...ports];
  }

  function goToRegion(code) {
    const bounds = L.latLngBounds(shapes[code].map((part) => (part.getBounds ? part.getBounds() : L.latLngBounds([part.getLatLng()]))).flatMap((it) => [it.getSouthWest(), it.getNorthEast()]));
    map.fitBounds(bounds, { maxZoom: 7, animate: false });
    choose(code);
  }

  function goToAirport(place) {
    const mark = layers.airports.getLayers()[place];
    layers.airports.addTo(map);
    map.setView(mark.getLatLng(), 7, { animate: false });
    paintLines();
    mark.fire("mouseover", { latlng: mark.getLatLng() }, true);
  }

  function viewButtons() {
    const box = element("div", "views");
    for (const name of Object.keys(VIEWS)) {
      const button = element("button", "", texts[`view_${name}`]);
      button.type = "button";
      button.addEventListener("click", () => fit(name));
      box.append(button);
    }
    return box;
  }

  function addControl(position, content) {
    const control = L.control({ position });
    control.onAdd = () => content;
    control.addTo(map);
    L.DomEvent.disableClickPropagation(content);
    L.DomEvent.disableScrollPropagation(content);
  }

  return { start, setScores, select, setLayers, setTheme };
})();
