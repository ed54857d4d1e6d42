"use strict";
/* How the regions are coloured: by score, or by the hours of a what-if. */
window.setuhashiShades = (page) => {
  const { state } = page;
  // cividis (Nunez, Anderton and Renslow 2018), made to be read alike with any colour vision
  const RAMP = ["#00224e", "#123570", "#3b496c", "#575d6d", "#707173",
    "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838"];
  const FELT_HOURS = 0.05; // what is shown with one decimal

  function areHoursShown() {
    return state.shown.has("gains") && state.hours !== null;
  }

  function fill(code) {
    if (code === state.focus) return "var(--focus-fill)";
    const value = valueOf(code);
    if (value === undefined) return "var(--region)";
    if (isGain() && Math.abs(value) < FELT_HOURS) return "var(--region)";
    if (isGain() && value < 0) return "var(--loss)";
    const [low, high] = range();
    const place = high > low ? Math.min((value - low) / (high - low), 1) : 1;
    return ramp()[Math.round(place * (RAMP.length - 1))];
  }

  function isGain() {
    return areHoursShown() && state.measure === "gain";
  }

  /* The score, or the hours; undefined where there is nothing to show. */
  function valueOf(code) {
    if (!areHoursShown()) return state.shown.has("scores") ? state.scores[code] : undefined;
    return isGain() ? gainOf(code) : hoursOf(code)?.[state.measure] ?? undefined;
  }

  /* Hours before and after, and between which two; undefined without a journey on either side. */
  function hoursOf(code) {
    const [before, after, partner] = state.hours[code] ?? [null, null];
    return before === null && after === null ? undefined : { before, after, partner };
  }

  /* Hours saved; infinite where a journey begins or ceases to be. */
  function gainOf(code) {
    const hours = hoursOf(code);
    if (!hours) return undefined;
    return (hours.before ?? Infinity) - (hours.after ?? Infinity);
  }

  /* The least and the greatest value; the least is above the greatest where there is none. */
  function range() {
    if (!areHoursShown()) return ends(Object.values(state.scores));
    const codes = Object.keys(state.hours);
    if (isGain()) return ends([0, ...codes.map(gainOf).filter(Number.isFinite)].filter((it) => it >= 0));
    return ends(codes.map(hoursOf).filter(Boolean).flatMap((it) => [it.before, it.after]).filter((it) => it !== null));
  }

  function ends(values) {
    return [Math.min(...values), Math.max(...values)];
  }

  /* Bright is good: a high score, much time saved, a short journey. */
  function ramp() {
    return areHoursShown() && !isGain() ? [...RAMP].reverse() : RAMP;
  }

  return { FELT_HOURS, areHoursShown, fill, gainOf, hoursOf, isGain, ramp, range, valueOf };
};
