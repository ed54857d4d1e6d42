"use strict";
/* The first view: both countries as large as can be while no panel lies on any of their regions. */
window.setuhashiFraming = (map, shapes) => {
  const STEP = 0.125; // of a zoom level
  const LEVELS_TRIED = 16;
  const MARGIN = 8; // pixels
  const LEAST_ROOM = 200;
  const EVERY = 5; // of a border's points every fifth is looked at
  const PLACES = [0.5, 0.25, 0.75, 0, 1]; // of the room left over

  /* Pixels at zoom 0 of all regions; whoever is seen is not covered. */
  const points = Object.values(shapes).flat().flatMap((part) => (part.getLatLngs
    ? part.getLatLngs().flat(Infinity).filter((_, place) => place % EVERY === 0)
    : [part.getLatLng()])).map((at) => map.project(at, 0));
  const whole = L.bounds(points);

  let settled = "";

  function fit() {
    const { x, y } = map.getSize();
    const room = L.point(Math.max(x, LEAST_ROOM), Math.max(y, LEAST_ROOM)); // a hidden page has none
    const widest = Math.log2(Math.min((room.x - 2 * MARGIN) / whole.getSize().x, (room.y - 2 * MARGIN) / whole.getSize().y));
    const zoom = Math.floor(widest / STEP) * STEP;
    const panels = [...map.getContainer().querySelectorAll(".leaflet-control")].map(placeOf);
    const asked = JSON.stringify([room, panels, map.getCenter(), map.getZoom()]);
    if (asked === settled) return;
    for (let level = 0; level < LEVELS_TRIED; level += 1) {
      const corner = freeCorner(zoom - level * STEP, room, panels);
      if (corner) {
        show(corner, zoom - level * STEP, room, panels);
        return;
      }
    }
    show(corners(zoom, room)[0], zoom, room, panels);
  }

  function placeOf(panel) {
    const at = panel.getBoundingClientRect();
    const frame = map.getContainer().getBoundingClientRect();
    return { left: at.left - frame.left - MARGIN, right: at.right - frame.left + MARGIN, top: at.top - frame.top - MARGIN, bottom: at.bottom - frame.top + MARGIN };
  }

  /* Where the map's upper left corner, in pixels of this zoom, can be so that nothing is covered. */
  function freeCorner(zoom, room, panels) {
    const scale = 2 ** zoom;
    const isCovered = (at, corner) => panels.some((panel) => {
      const x = at.x * scale - corner.x;
      const y = at.y * scale - corner.y;
      return x > panel.left && x < panel.right && y > panel.top && y < panel.bottom;
    });
    return corners(zoom, room).find((corner) => !points.some((at) => isCovered(at, corner)));
  }

  function corners(zoom, room) {
    const scale = 2 ** zoom;
    const spare = room.subtract(whole.getSize().multiplyBy(scale)).subtract([2 * MARGIN, 2 * MARGIN]);
    const first = whole.min.multiplyBy(scale).subtract([MARGIN, MARGIN]);
    return PLACES.flatMap((x) => PLACES.map((y) => first.subtract([spare.x * x, spare.y * y])));
  }

  function show(corner, zoom, room, panels) {
    map.setView(map.unproject(corner.add(room.divideBy(2)), zoom), zoom, { animate: false });
    settled = JSON.stringify([room, panels, map.getCenter(), map.getZoom()]);
  }

  return { fit };
};
