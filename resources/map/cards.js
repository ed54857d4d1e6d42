"use strict";
/* What a card says of the region or airport under the pointer. */
window.setuhashiCards = (page, shades, isLineShown) => {
  const { element, filled, number } = window.setuhashiPieces;
  const { airports, forums, layers, lines, names, state, texts } = page;

  function region(code) {
    const card = element("div");
    card.append(element("strong", "", page.nameOf(code)), shades.areHoursShown() ? hoursLine(code) : scoreLine(code));
    for (const name of ["ties", "visits"]) {
      if (state.shown.has(name)) tell(card, name, (line) => line.ends.includes(code) && isLineShown(name, line));
    }
    if (state.shown.has("forums")) tellForums(card, code);
    return card;
  }

  function airport({ airport: place, serves, edited }) {
    const card = element("div");
    const [iata, name] = airports[place];
    card.append(element("strong", "", `${name} (${iata})`));
    if (serves.length) card.append(element("div", "", filled(texts.serves, { regions: serves.map(page.nameOf).join(", ") })));
    const touches = (flight) => flight.airports.includes(place);
    if (edited && state.shown.has("gains")) tell(card, "edits", touches);
    tell(card, "flights", touches);
    return card;
  }

  function scoreLine(code) {
    const score = state.scores[code];
    if (code === state.focus) return "";
    if (score !== undefined) {
      const partner = state.focus ? undefined : state.partners[code];
      const gaps = { score: number(score, 3), region: partner && page.nameOf(partner) };
      return element("div", "", filled(partner ? texts.with_partner : texts.score, gaps));
    }
    return absent(code, texts.no_score);
  }

  function hoursLine(code) {
    if (code === state.focus) return "";
    const hours = shades.hoursOf(code);
    if (!hours) return absent(code, texts.no_journey);
    const gain = shades.gainOf(code);
    const [before, after] = [hours.before, hours.after].map((it) => (it === null ? "" : number(it, 1)));
    const box = element("div", "", filled(texts[hoursForm(hours, gain)], { before, after, gain: number(Math.abs(gain), 1) }));
    if (!state.focus) box.append(element("div", "faint", filled(texts.between, { one: page.nameOf(code), other: page.nameOf(hours.partner) })));
    return box;
  }

  function hoursForm({ before, after }, gain) {
    if (before === null) return "hours_joined";
    if (after === null) return "hours_cut";
    if (Math.abs(gain) < shades.FELT_HOURS) return "hours_same";
    return gain > 0 ? "hours_less" : "hours_more";
  }

  function absent(code, text) {
    return element("div", "faint", page.isOwnCountry(code) ? filled(texts.own_country, { region: page.nameOf(state.focus) }) : text);
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

  return { airport, region };
};
