"use strict";
/* What the search box finds, names in the page's language and in English, and codes; and going there. */
window.setuhashiPlaces = (map, page, act) => {
  const CLOSE = 7; // zoom
  const { airports, layers, names, shapes } = page;

  function goToRegion(code) {
    const bounds = shapes[code].map((part) => (part.getBounds ? part.getBounds() : L.latLngBounds([part.getLatLng()])));
    map.fitBounds(L.latLngBounds(bounds.flatMap((it) => [it.getSouthWest(), it.getNorthEast()])), { maxZoom: CLOSE, animate: false });
    act.choose(code);
  }

  function goToAirport(place) {
    const mark = layers.airports.getLayers()[place];
    layers.airports.addTo(map);
    map.setView(mark.getLatLng(), CLOSE, { animate: false });
    act.paintLines();
    mark.fire("mouseover", { latlng: mark.getLatLng() }, true);
  }

  const regions = Object.entries(names).map(([code, forms]) => ({ text: forms[0], forms: [...forms, code], go: () => goToRegion(code) }));
  const ports = airports.map(([iata, name, english], place) => ({ text: `${name} (${iata})`, forms: [name, english, iata], go: () => goToAirport(place) }));
  return [...regions, ...ports];
};
