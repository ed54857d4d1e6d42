"use strict";
/* How lines and marks over the regions are drawn, and which of them. */
window.setuhashiLines = (page) => {
  const { layers, state } = page;
  const DASHES = { announced: "8 4", suspended: "8 6", proposed: "2 5", lapsed: "2 7", ended: "2 7", unknown: "7 4", removed: "2 7", changed: "14 5" };
  // Widths tell the kinds apart where colours cannot; the closest bond is the widest.
  const KINDS = { sister: 3.2, friendship: 2.6, mou: 1.9, "partner-city": 1.4, other: 1 };
  const EDIT_WIDTH = 4.5;
  const CASING_WIDTH = 8;

  function paint() {
    layers.ties.setStyle(({ properties }) => lineStyle("ties", properties, KINDS[properties.kinds[0]]));
    layers.flights.setStyle(({ properties }) => lineStyle("flights", properties, flightWidth(properties.weekly)));
    layers.connections.setStyle(() => ({ color: "var(--connections)", weight: 1, opacity: 0.6 }));
    layers.visits.setStyle(({ properties }) => lineStyle("visits", properties, 2.5));
    layers.casings.setStyle(() => ({ color: "var(--panel)", weight: CASING_WIDTH, opacity: 0.9 }));
    layers.edits.setStyle(({ properties }) => editStyle(properties));
    layers.catchments.setStyle(({ properties }) => ({ ...lineStyle("airports", properties, properties.main ? 1.4 : 0.8), dashArray: properties.main ? null : "2 4" }));
    layers.airports.setStyle(({ properties }) => airportStyle(properties));
    layers.ports.setStyle(() => ({ radius: 2.5, weight: 1.2, color: "var(--connections)", fillColor: "var(--sea)", fillOpacity: 1 }));
    layers.stops.setStyle(() => ({ radius: 3, stroke: false, fillColor: "var(--visits)", fillOpacity: 1 }));
    layers.forums.setStyle(({ properties }) => forumStyle(properties));
  }

  function lineStyle(name, properties, weight) {
    const about = state.selected ?? state.focus;
    const isAside = about && !properties.ends.includes(about);
    return {
      stroke: isShown(name, properties), color: `var(--${name})`, weight: isAside ? Math.min(weight, 1.2) : weight,
      opacity: isAside ? 0.16 : about ? 0.95 : 0.7, dashArray: DASHES[properties.status] ?? null,
    };
  }

  function isShown(name, { status, kinds, weekly }) {
    if (state.hidden.has(`${name}_${status}`)) return false;
    if (name === "ties") return kinds.some((kind) => !state.hidden.has(`kind_${kind}`));
    return name !== "flights" || weekly === null || weekly >= state.weekly;
  }

  /* A route that is not flown before, or after, is pale where that side is looked at. */
  function editStyle({ kind }) {
    const absent = { before: ["added", "resumed"], after: ["removed"], gain: [] }[state.measure];
    return { color: "var(--edits)", weight: EDIT_WIDTH, opacity: absent.includes(kind) ? 0.3 : 1, dashArray: DASHES[kind] ?? null };
  }

  function airportStyle({ airport, flown, edited }) {
    const isTried = edited && state.shown.has("gains");
    const isFlown = isTried || (flown && state.shown.has("flights") && layers.flights.getLayers().some(({ feature: { properties } }) =>
      properties.airports.includes(airport) && isShown("flights", properties)));
    const isDrawn = state.shown.has("airports") || isFlown;
    const colour = isTried ? "var(--edits)" : `var(--${isFlown ? "flights" : "airports"})`;
    return { radius: isFlown ? 3.5 : 2.5, weight: 1.5, stroke: isDrawn, fill: isDrawn, color: colour, fillColor: "var(--sea)", fillOpacity: 1 };
  }

  function forumStyle({ forums: own }) {
    const isDrawn = own.some((place) => state.forum === "" || page.forums[place].id === state.forum);
    return { radius: 7, weight: 2.5, stroke: isDrawn, fill: false, color: "var(--forums)" };
  }

  function flightWidth(weekly) {
    return Math.min(1.2 + (weekly ?? 0) / 4, 6);
  }

  return { DASHES, EDIT_WIDTH, KINDS, flightWidth, isShown, paint };
};
