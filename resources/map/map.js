"use strict";
/* The map page: draws what it is given and says which region was clicked.
   Names are data and reach the page as text only, never as markup. */
window.setuhashi = (() => {
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

  let map, layers, texts, names, airports, lines, shapes, key;
  let view = "both";
  let isFitting = false;
  let low = 0;
  let high = 1;
  const state = { focus: null, selected: null, scores: {}, shown: new Set() };

  function start(given, content) {
    ({ map, layers } = given);
    ({ texts, names, airports, lines } = content);
    shapes = shapesByCode();
    layers.land.setStyle({ stroke: true, weight: 1, color: "var(--land)", fillColor: "var(--land)", fillOpacity: 1 });
    for (const group of [layers.regions, layers.dots]) watchRegions(group);
    layers.airports.setStyle({ radius: 3, weight: 1.5, color: "var(--flights)", fillColor: "var(--sea)", fillOpacity: 1 });
    layers.airports.bindTooltip((layer) => airportCard(layer.feature.properties.airport), { className: "card" });
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    addControl("topleft", viewButtons());
    addControl("bottomright", element("p", "note", texts.note));
    addControl("bottomright", legend(content));
    map.on("resize", () => fit(view));
    map.on("movestart", () => { if (!isFitting) view = null; });
    fit(view);
    map.setMinZoom(2).setMaxZoom(10);
    setTheme(content.theme);
    setScores(content.focus, content.scores);
    setLayers(content.layers);
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
    group.on("click", (event) => {
      const code = event.layer.feature.properties.code;
      select(code);
      if (window.bridge) window.bridge.click(code);
    });
  }

  function fit(name) {
    if (!name) return;
    view = name;
    isFitting = true;
    map.fitBounds(VIEWS[name], { animate: false });
    isFitting = false;
  }

  /* What the window pushes */

  function setScores(focus, scores) {
    state.focus = focus;
    state.scores = scores;
    const known = Object.values(scores);
    low = Math.min(...known);
    high = Math.max(...known);
    paint();
  }

  function select(code) {
    state.selected = code;
    paint();
  }

  function setLayers(shown) {
    state.shown = new Set(shown);
    for (const name of LINES) show(layers[name], state.shown.has(name));
    show(layers.airports, state.shown.has("flights"));
    paint();
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
    for (const code of [state.focus, state.selected]) {
      for (const part of shapes[code] ?? []) part.bringToFront();
    }
    layers.dots.bringToFront();
    layers.ties.setStyle((feature) => lineStyle("ties", feature.properties, feature.properties.wide ? 2 : 1.2));
    layers.flights.setStyle((feature) => lineStyle("flights", feature.properties, flightWidth(feature.properties.weekly)));
    layers.visits.setStyle((feature) => lineStyle("visits", feature.properties, 3));
    drawKey();
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
    return { color: `var(--${name})`, weight, opacity: isAside ? 0.16 : about ? 0.95 : 0.65, dashArray: DASHES[properties.status] ?? null };
  }

  function flightWidth(weekly) {
    return Math.min(1.5 + Math.sqrt(weekly ?? 0) / 2, 5);
  }

  /* Words on the map */

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function filled(text, gaps) {
    return text.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
  }

  function number(value, digits) {
    return value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  function regionCard(code) {
    const card = element("div");
    card.append(element("strong", "", names[code]));
    const score = state.scores[code];
    if (score !== undefined) card.append(element("div", "", filled(texts.score, { score: number(score, 2) })));
    else if (code !== state.focus) card.append(element("div", "faint", texts.no_score));
    for (const name of ["ties", "visits"]) tell(card, name, (line) => line.ends.includes(code));
    return card;
  }

  function tell(card, name, isMeant) {
    layers[name].getLayers().forEach((layer, place) => {
      if (isMeant(layer.feature.properties)) card.append(element("div", "", lines[name][place]));
    });
  }

  function airportCard(airport) {
    const card = element("div");
    const [iata, name] = airports[airport];
    card.append(element("strong", "", `${name} (${iata})`));
    tell(card, "flights", (flight) => flight.airports.includes(airport));
    return card;
  }

  function legend(content) {
    const box = element("section", "legend");
    key = element("div");
    box.append(key);
    if (content.ticks) box.append(toggles(content.ticks, content.layers));
    return box;
  }

  function drawKey() {
    key.replaceChildren(element("h2", "", state.focus ? filled(texts.scores_from, { region: names[state.focus] }) : texts.scores_best));
    if (state.shown.has("scores") && high >= low) key.append(ramp());
    for (const name of LINES) if (state.shown.has(name)) key.append(...samples(name));
  }

  function ramp() {
    const box = element("div", "ramp");
    const bar = element("span", "bar");
    bar.style.background = `linear-gradient(to right, ${RAMP.join(",")})`;
    box.append(element("span", "", number(low, 2)), bar, element("span", "", number(high, 2)));
    const empty = element("div", "sample");
    empty.append(element("span", "empty"), element("span", "", texts.no_score));
    const both = element("div");
    both.append(box, empty);
    return both;
  }

  function samples(name) {
    const statuses = new Set(layers[name].getLayers().map((layer) => layer.feature.properties.status ?? "planned"));
    return [...statuses].sort().map((status) => {
      const sample = element("div", "sample");
      sample.append(stroke(name, DASHES[status] ?? ""), element("span", "", texts[`${name}_${status}`]));
      return sample;
    });
  }

  function stroke(name, dashes) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const line = document.createElementNS(svg.namespaceURI, "line");
    const form = { x1: 0, y1: 5, x2: 30, y2: 5, stroke: `var(--${name})`, "stroke-width": 2.5, "stroke-dasharray": dashes };
    for (const [key, value] of Object.entries(form)) line.setAttribute(key, value);
    svg.append(line);
    return svg;
  }

  function toggles(ticks, shownFirst) {
    const box = element("fieldset");
    for (const [name, text] of Object.entries(ticks)) {
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
