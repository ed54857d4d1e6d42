"use strict";
/* Pieces that the map's legend, cards and search box are made of. Texts are text, never markup. */
window.setuhashiPieces = (() => {
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function filled(text, gaps) {
    return text.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]);
  }

  /* Half rounds up, as on paper: 0.605 is 0.61 although its binary form lies below. */
  function number(value, digits) {
    const whole = Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits;
    return whole.toFixed(digits); // a point and Latin digits in all our languages
  }

  function sample(picture, text) {
    const row = element("div", "sample");
    row.append(picture, element("span", "", text));
    return row;
  }

  function stroke(name, dashes, width, radius) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const colour = `var(--${name})`;
    svg.append(drawn("line", { x1: 0, y1: 5, x2: 30, y2: 5, stroke: colour, "stroke-width": width, "stroke-dasharray": dashes }));
    if (radius) svg.append(drawn("circle", { cx: 15, cy: 5, r: radius, stroke: colour, "stroke-width": 2, fill: "var(--sea)" }));
    return svg;
  }

  function drawn(tag, form) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(form)) made.setAttribute(name, value);
    return made;
  }

  return { element, filled, number, sample, stroke };
})();
