"use strict";
/* A box that finds places by name; walked by arrow keys, Return and Escape. */
window.setuhashiSearch = (() => {
  const { element } = window.setuhashiPieces;

  /* `places` have a text to show, the forms they are found by, and what going there does. */
  function box(texts, places) {
    const made = element("div", "search");
    const field = element("input");
    Object.assign(field, { type: "search", placeholder: texts.search, maxLength: 80, autocomplete: "off" });
    for (const [name, value] of Object.entries({ role: "combobox", "aria-label": texts.search, "aria-expanded": "false", "aria-controls": "found" })) field.setAttribute(name, value);
    const found = element("ul");
    Object.assign(found, { id: "found", role: "listbox", hidden: true });
    field.addEventListener("input", () => listFound(field, found, texts, places));
    field.addEventListener("keydown", (event) => walkFound(event, field, found));
    field.addEventListener("blur", () => closeFound(field, found));
    found.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.target.closest("li")?.go?.();
    });
    made.append(field, found);
    return made;
  }

  function matches(typed, places) {
    const wanted = typed.trim().toLocaleLowerCase();
    if (!wanted) return [];
    const rank = ({ forms }) => forms.some((form) => form.toLocaleLowerCase().startsWith(wanted)) ? 0 : 1;
    return places.filter(({ forms }) => forms.some((form) => form.toLocaleLowerCase().includes(wanted)))
      .sort((one, other) => rank(one) - rank(other)).slice(0, 8);
  }

  function listFound(field, found, texts, places) {
    const rows = matches(field.value, places).map(({ text, go }, place) => {
      const row = element("li", "", text);
      Object.assign(row, { role: "option", id: `found-${place}`, go: () => { closeFound(field, found); go(); } });
      return row;
    });
    if (field.value.trim() && !rows.length) rows.push(element("li", "faint", texts.nothing_found));
    found.replaceChildren(...rows);
    found.hidden = !rows.length;
    field.setAttribute("aria-expanded", String(!found.hidden));
    mark(field, found, 0);
  }

  function walkFound(event, field, found) {
    const rows = [...found.children];
    const place = rows.findIndex((row) => row.ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length) mark(field, found, (place + step + rows.length) % rows.length);
    else if (event.key === "Enter") rows[place]?.go?.();
    else if (event.key === "Escape") closeFound(field, found);
    else return;
    event.preventDefault();
  }

  function mark(field, found, place) {
    [...found.children].forEach((row, other) => { row.ariaSelected = String(other === place); });
    field.setAttribute("aria-activedescendant", found.children[place]?.id ?? "");
  }

  function closeFound(field, found) {
    found.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }

  return { box };
})();
