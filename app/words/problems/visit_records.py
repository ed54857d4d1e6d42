"""Visits on record: days, sides, steps, gates, documents, and files read back."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "visit-unknown": QT_TRANSLATE_NOOP("words", "There is no visit '{visit}' on record."),
    "visit-not-planned": QT_TRANSLATE_NOOP(
        "words", "No plan that is kept has a visit '{visit}'. Keep the plan first."
    ),
    "visit-on-record": QT_TRANSLATE_NOOP("words", "The visit '{visit}' is on record already."),
    "visit-move-not-allowed": QT_TRANSLATE_NOOP(
        "words", "The visit '{visit}' cannot go from '{state}' to '{to}'. Possible: {allowed}."
    ),
    "visit-move-before-former": QT_TRANSLATE_NOOP(
        "words", "{on} lies before the former step of {former}. Give that day or a later one."
    ),
    "visit-move-in-future": QT_TRANSLATE_NOOP(
        "words", "{on} is yet to come. Give today, {today}, or an earlier day."
    ),
    "visit-not-over": QT_TRANSLATE_NOOP(
        "words", "The visit '{visit}' ends on {end}. It is made from that day on."
    ),
    "visit-days-wrong": QT_TRANSLATE_NOOP(
        "words", "The visit ends on {end}, before it starts on {start}. Change one of the days."
    ),
    "visit-too-long": QT_TRANSLATE_NOOP(
        "words", "The visit takes {days} days. Give at most {most}."
    ),
    "visit-side-empty": QT_TRANSLATE_NOOP(
        "words", "The visit names no region as '{side}'. Name at least one."
    ),
    "visit-region-side": QT_TRANSLATE_NOOP(
        "words", "{region} cannot stand under '{side}': it lies in the other country."
    ),
    "visit-region-twice": QT_TRANSLATE_NOOP(
        "words", "{region} stands twice under '{side}'. Take one away."
    ),
    "visit-size-wrong": QT_TRANSLATE_NOOP(
        "words", "A delegation of {size} cannot travel. Give 1 or more, or leave it empty."
    ),
    "visit-line-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no line of effort '{line}'. There are: {known}."
    ),
    "visit-part-empty": QT_TRANSLATE_NOOP(
        "words", "Entry {number} under '{part}' is not filled in. Fill it in or take it away."
    ),
    "itinerary-order": QT_TRANSLATE_NOOP(
        "words", "Item {number} of the itinerary ends before it starts. Change one of the times."
    ),
    "itinerary-outside": QT_TRANSLATE_NOOP(
        "words", "Item {number} of the itinerary lies outside the visit ({start} to {end})."
    ),
    "budget-negative": QT_TRANSLATE_NOOP(
        "words", "Line {number} of the budget ('{item}') is below zero. Give zero or more."
    ),
    "gate-twice": QT_TRANSLATE_NOOP("words", "The gate '{gate}' stands twice. Take one away."),
    "gate-date-missing": QT_TRANSLATE_NOOP(
        "words", "The gate '{gate}' is '{state}' without a day. Give the day."
    ),
    "gate-order": QT_TRANSLATE_NOOP(
        "words", "The gate '{gate}' was granted on {granted}, before it was filed on {filed}."
    ),
    "outcome-no-agreement": QT_TRANSLATE_NOOP(
        "words", "Only an agreement enters the registry. Choose 'agreement' as the kind of outcome."
    ),
    "outcome-too-early": QT_TRANSLATE_NOOP(
        "words", "The visit '{visit}' is not made yet. Outcomes are entered from then on."
    ),
    "attachment-unreadable": QT_TRANSLATE_NOOP(
        "words", "The file {file} cannot be read ({detail}). Choose another one."
    ),
    "attachment-too-large": QT_TRANSLATE_NOOP(
        "words", "The file {file} is too large: at most {most_mb} MB are kept. Make it smaller."
    ),
    "attachment-known": QT_TRANSLATE_NOOP(
        "words", "The document '{name}' is attached to this visit already."
    ),
    "attachment-unknown": QT_TRANSLATE_NOOP(
        "words", "No document '{sha256}' is attached to the visit '{visit}'."
    ),
    "attachment-missing": QT_TRANSLATE_NOOP(
        "words", "The document {sha256} is no longer in the folder {folder}. Restore a backup."
    ),
    "attachment-damaged": QT_TRANSLATE_NOOP(
        "words",
        "The document {sha256} in the folder {folder} was changed from outside. It was left as "
        "it is; attach the document again or restore a backup.",
    ),
    "visit-part-gone": QT_TRANSLATE_NOOP(
        "words", "This entry was changed or taken away meanwhile. Close the form and look again."
    ),
    "amount-wrong": QT_TRANSLATE_NOOP(
        "words", "'{text}' is no amount in {currency}. Give a number such as 12500, zero or more."
    ),
    "paper-incomplete": QT_TRANSLATE_NOOP(
        "words",
        "A paper needs its kind, a visit and a file, such as --paper programme --visit ID "
        "--out FILE.",
    ),
    "plan-file-unreadable": QT_TRANSLATE_NOOP(
        "words", "This file cannot be read as {form} ({detail}). Export the plan again."
    ),
    "plan-file-too-large": QT_TRANSLATE_NOOP(
        "words", "This file is too large for a plan: at most {most}. Nothing was read."
    ),
    "plan-sheet-missing": QT_TRANSLATE_NOOP(
        "words", "The workbook has no sheet '{sheet}', which SetuHashi writes and reads."
    ),
    "plan-column-missing": QT_TRANSLATE_NOOP(
        "words", "This column is missing. Export the plan again and change only what is below."
    ),
    "plan-not-in-file": QT_TRANSLATE_NOOP(
        "words",
        "No exported plan is in this file. Export one: setuhashi export plan --out plan.csv.",
    ),
    "plan-file-empty": QT_TRANSLATE_NOOP("words", "This file holds no visit."),
    "plan-cell-wrong": QT_TRANSLATE_NOOP("words", "'{text}' is not what belongs here: {expected}."),
    "plan-visit-twice": QT_TRANSLATE_NOOP("words", "The visit '{visit}' stands here twice."),
    "plan-sides-wrong": QT_TRANSLATE_NOOP(
        "words",
        "The visit '{visit}' goes {direction}, but a region stands on the wrong side. Put those "
        "who travel under delegation and those who receive under hosts.",
    ),
    "plan-region-twice": QT_TRANSLATE_NOOP(
        "words", "The visit '{visit}' names '{region}' twice on one side. Take one away."
    ),
    "plan-rows-differ": QT_TRANSLATE_NOOP(
        "words", "'{text}' differs from the rows above: a file holds one plan."
    ),
}
