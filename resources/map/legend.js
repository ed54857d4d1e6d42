"use strict";
/* The legend: what is drawn and how; a tick beside a line takes it off the map. */
window.setuhashiLegend = (page, shades, drawing, act) => {
  const { element, filled, number, sample, stroke } = window.setuhashiPieces;
  const { forums, layers, paper, shapes, state, texts } = page;
  const STATUSES = {
    ties: ["active", "proposed", "unknown", "lapsed", "ended"],
    flights: ["operating", "announced", "suspended", "proposed"],
  };
  const WEEKLY = [0, 3, 5, 7, 14];
  const WIDE_FROM = 9; // rows; in one column so many would reach up into Japan
  const key = element("div");
  const unfolded = new Set();

  function box(content) {
    const made = element("section", "legend");
    made.append(key);
    if (content.ticks) made.append(toggles(content.layers));
    return made;
  }

  /* Whether it takes other room than before. */
  function draw() {
    const before = extent();
    key.replaceChildren(element("h2", "", heading()));
    if (!state.focus && !paper) key.append(element("p", "faint", shades.areHoursShown() ? texts.hours_hint : texts.hint));
    if (shades.areHoursShown()) key.append(...hoursKey());
    else if (state.shown.has("scores")) key.append(...scoreKey());
    if (state.shown.has("ties")) key.append(...statusKey("ties"), ...folded("kinds", kindKey()));
    if (state.shown.has("flights")) key.append(...statusKey("flights"), ...folded("frequency", frequencyKey()));
    if (state.shown.has("connections")) key.append(sample(stroke("connections", "", 1.4, 3), state.focus ? filled(texts.connections_of, { region: page.nameOf(state.focus) }) : texts.connections_hint));
    if (state.shown.has("airports")) key.append(sample(stroke("airports", "", 1.4, 4), texts.catchment));
    if (state.shown.has("forums")) key.append(forumKey());
    if (state.shown.has("visits")) key.append(sample(stroke("visits", "", 2.5), texts.visits_planned));
    key.parentElement.classList.toggle("wide", key.children.length >= WIDE_FROM);
    return extent() !== before;
  }

  /* Rows and letters, which are cheaper to tell than pixels. */
  function extent() {
    return `${key.children.length} ${key.textContent.length}`;
  }

  function heading() {
    const region = state.focus && page.nameOf(state.focus);
    if (!shades.areHoursShown()) return region ? filled(texts.scores_from, { region }) : texts.scores_best;
    return region ? filled(texts.hours_from, { region }) : texts.hours_best;
  }

  /* Rows that open when asked for, so that the legend leaves the map free. */
  function folded(name, rows) {
    if (paper) return rows;
    const made = element("details");
    made.open = unfolded.has(name);
    made.addEventListener("toggle", () => { unfolded[made.open ? "add" : "delete"](name); });
    made.append(element("summary", "", texts[name]), ...rows);
    return [made];
  }

  function scoreKey() {
    return [...ramp(3), ...ownKey(), ...gapKey(texts.no_score)];
  }

  function hoursKey() {
    const gains = Object.keys(shapes).map(shades.gainOf).filter((it) => it !== undefined);
    const rows = [...(paper ? [] : [measures()]), ...ramp(1, texts.hours)];
    if (shades.isGain() && gains.some((it) => it <= -shades.FELT_HOURS)) rows.push(swatch("loss", texts.longer));
    if (shades.isGain() && gains.some((it) => Math.abs(it) < shades.FELT_HOURS)) rows.push(swatch("empty", texts.no_change));
    return [...rows, ...ownKey(), ...gapKey(texts.no_journey), ...editKey()];
  }

  /* Before, after or gain: one of three to choose. */
  function measures() {
    const made = element("div", "measures");
    made.setAttribute("role", "radiogroup");
    for (const name of ["before", "after", "gain"]) {
      const label = element("label");
      const choice = element("input");
      Object.assign(choice, { type: "radio", name: "measure", value: name, checked: state.measure === name });
      choice.addEventListener("change", () => {
        act.measure(name);
        key.querySelector(`[value=${name}]`).focus();
      });
      label.append(choice, element("span", "", texts[`measure_${name}`]));
      made.append(label);
    }
    return made;
  }

  function editKey() {
    return layers.edits.getLayers().map(({ feature: { properties: { kind } } }, place) =>
      sample(stroke("edits", drawing.DASHES[kind] ?? "", drawing.EDIT_WIDTH), page.lines.edits[place]));
  }

  function ownKey() {
    if (!state.focus) return [];
    const region = page.nameOf(state.focus);
    return [swatch("focus", region), swatch("empty", filled(texts.own_country, { region }))];
  }

  function gapKey(text) {
    const isGap = Object.keys(shapes).some((code) => code !== state.focus && shades.valueOf(code) === undefined && !page.isOwnCountry(code));
    return isGap ? [swatch("empty", text)] : [];
  }

  function ramp(digits, unit) {
    const [low, high] = shades.range();
    if (high < low) return [];
    const made = element("div", "ramp");
    const bar = element("span", "bar");
    bar.style.background = `linear-gradient(to right, ${shades.ramp().join(",")})`;
    const [least, most] = [low, high].map((it) => number(it, digits));
    made.append(element("span", "", least), bar, element("span", "", unit ? filled(unit, { hours: most }) : most));
    return [made];
  }

  function swatch(name, text) {
    return sample(element("span", `swatch ${name}`), text);
  }

  function statusKey(name) {
    const there = new Set(layers[name].getLayers().map((layer) => layer.feature.properties.status));
    return STATUSES[name].filter((status) => there.has(status))
      .map((status) => filterRow(`${name}_${status}`, stroke(name, drawing.DASHES[status] ?? "", 2.5))).filter(Boolean);
  }

  function kindKey() {
    const there = new Set(layers.ties.getLayers().flatMap((layer) => layer.feature.properties.kinds));
    return Object.keys(drawing.KINDS).filter((kind) => there.has(kind))
      .map((kind) => filterRow(`kind_${kind}`, stroke("ties", "", drawing.KINDS[kind]))).filter(Boolean);
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
      act.filtered();
    });
    row.append(tick, picture, element("span", "", texts[name]));
    return row;
  }

  function frequencyKey() {
    const known = layers.flights.getLayers().map((layer) => layer.feature.properties.weekly ?? 0);
    const widths = [3, 7, 21].filter((weekly) => weekly <= Math.max(...known));
    const samples = widths.map((weekly) => sample(stroke("flights", "", drawing.flightWidth(weekly)), filled(texts.round_trips, { weekly })));
    if (paper) return samples;
    const rows = WEEKLY.map((least) => [least, least ? filled(texts.round_trips, { weekly: least }) : texts.any_frequency]);
    return [...samples, chooser("weekly", texts.weekly, rows, String(state.weekly), (value) => { state.weekly = Number(value); })];
  }

  function forumKey() {
    const rows = [["", texts.every_forum], ...forums.map((forum) => [forum.id, forum.name])];
    const ring = stroke("forums", "", 0, 4);
    if (paper) return sample(ring, state.forum ? rows.find(([id]) => id === state.forum)[1] : texts.member);
    const made = element("div");
    made.append(sample(ring, texts.member), chooser("forum", texts.forum, rows, state.forum, (value) => { state.forum = value; }));
    return made;
  }

  function chooser(name, caption, rows, chosen, keep) {
    const label = element("label", "chooser");
    const list = element("select");
    list.name = name;
    for (const [value, text] of rows) list.append(new Option(text, value, false, value.toString() === chosen));
    list.addEventListener("change", () => {
      keep(list.value);
      act.filtered();
    });
    label.append(element("span", "", caption), list);
    return label;
  }

  function toggles(shownFirst) {
    const made = element("fieldset");
    for (const [name, text] of Object.entries(page.layerNames)) {
      const tick = element("input");
      Object.assign(tick, { type: "checkbox", name, checked: shownFirst.includes(name) });
      const label = element("label");
      label.append(tick, element("span", "", text));
      made.append(label);
    }
    made.addEventListener("change", () => act.setLayers([...made.querySelectorAll(":checked")].map((tick) => tick.name)));
    return made;
  }

  return { box, draw };
};
