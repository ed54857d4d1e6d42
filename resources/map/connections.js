"use strict";
/* Flights at home and to hubs abroad, of the chosen region only: all at once nobody could read. */
window.setuhashiConnections = (layers) => {
  const { element } = window.setuhashiPieces;
  let texts = [];

  /* Lines, the airports at their far ends, and what is said of each. */
  function show({ connections, ports }, told) {
    if (JSON.stringify(told) === JSON.stringify(texts)) return; // only the scores are others
    layers.connections.clearLayers().addData(connections);
    layers.ports.clearLayers().addData(ports);
    texts = told;
  }

  function card({ port }) {
    return element("div", "", texts[port]);
  }

  return { card, show };
};
