"""Own figures, and files that are taken in."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "figure-key-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no figure '{key}' for {region}. Choose one that its country has."
    ),
    "figure-unit-wrong": QT_TRANSLATE_NOOP(
        "words", "The unit is '{unit}', but this figure stands in '{right}'. Convert the value."
    ),
    "figure-implausible": QT_TRANSLATE_NOOP(
        "words", "{value} is not plausible: it should lie from {low} to {high}. Check the unit."
    ),
    "figure-year-wrong": QT_TRANSLATE_NOOP(
        "words", "'{year}' names no year. Write it as the source does, such as 2022-23."
    ),
    "figure-source-missing": QT_TRANSLATE_NOOP(
        "words",
        "The source lacks its address (or file number) or its date. Say where the figure "
        "can be found, and as of when.",
    ),
    "cell-missing": QT_TRANSLATE_NOOP("words", "A value is missing. Fill the cell in."),
    "cell-control-character": QT_TRANSLATE_NOOP(
        "words", "The text holds control characters. Type it in anew."
    ),
    "cell-number-unclear": QT_TRANSLATE_NOOP(
        "words", "'{text}' is not a number. Write it like 123456.5 or 1,23,456.5."
    ),
    "cell-percent-wrong": QT_TRANSLATE_NOOP(
        "words", "A percentage cannot stand in the unit '{unit}'. Write the number without %."
    ),
    "cell-day-unclear": QT_TRANSLATE_NOOP(
        "words", "'{text}' is not a day. Write it as year-month-day, such as 2027-01-31."
    ),
    "cell-day-ambiguous": QT_TRANSLATE_NOOP(
        "words",
        "'{text}' can mean two days. Write it as year-month-day, such as 2027-01-31.",
    ),
    "cell-choice-unknown": QT_TRANSLATE_NOOP(
        "words", "'{text}' is not known here. There are: {known}."
    ),
    "cell-filters-unclear": QT_TRANSLATE_NOOP(
        "words", "'{text}' are no filters. Write them as an export of saved views does."
    ),
    "import-side-wrong": QT_TRANSLATE_NOOP(
        "words", "{region} lies in the other country. A tie joins a State and a prefecture."
    ),
    "import-file-missing": QT_TRANSLATE_NOOP(
        "words", "There is no such file. Check its name and folder."
    ),
    "import-file-unreadable": QT_TRANSLATE_NOOP(
        "words", "The file cannot be read ({detail}). Check that it is there and open to you."
    ),
    "import-file-too-large": QT_TRANSLATE_NOOP(
        "words", "The file is larger than {mebibytes} MB. Split it."
    ),
    "import-encoding-unknown": QT_TRANSLATE_NOOP(
        "words", "The file is no readable text. Save it as CSV in UTF-8, or as XLSX."
    ),
    "import-csv-broken": QT_TRANSLATE_NOOP(
        "words", "The CSV breaks off here ({detail}). Check the quotation marks."
    ),
    "import-workbook-broken": QT_TRANSLATE_NOOP(
        "words",
        "This is no workbook that can be opened. Save it anew as XLSX, without a password.",
    ),
    "import-unpacks-too-large": QT_TRANSLATE_NOOP(
        "words",
        "The workbook unpacks to far more than it may. Save its table alone as a new file.",
    ),
    "import-entities": QT_TRANSLATE_NOOP(
        "words", "The workbook declares XML entities and was not opened. Save it anew as XLSX."
    ),
    "import-formula-error": QT_TRANSLATE_NOOP(
        "words", "A formula gives the error {text}. Mend it, or put in the value."
    ),
    "import-suffix-unknown": QT_TRANSLATE_NOOP(
        "words", "'{file}' has another ending than: {known}. Choose one of them."
    ),
    "import-empty": QT_TRANSLATE_NOOP(
        "words", "There are no rows. The first row holds the headings, the next ones the values."
    ),
    "import-too-many-rows": QT_TRANSLATE_NOOP(
        "words", "There are more than {most} rows. Split the file."
    ),
    "import-too-many-columns": QT_TRANSLATE_NOOP(
        "words", "There are more than {most} columns. Leave out those that are not needed."
    ),
    "import-cell-too-long": QT_TRANSLATE_NOOP(
        "words", "A cell holds more than {most} characters. Shorten it."
    ),
    "import-row-too-long": QT_TRANSLATE_NOOP(
        "words",
        "The row has {cells} cells under {headings} headings. Give each column a heading.",
    ),
    "import-kind-unclear": QT_TRANSLATE_NOOP(
        "words", "The headings do not tell what this is. Say which of: {known}."
    ),
    "import-kind-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no kind '{kind}'. There are: {known}."
    ),
    "import-map-wrong": QT_TRANSLATE_NOOP(
        "words", "'{text}' does not say what a column means. Write --map COLUMN=FIELD."
    ),
    "import-heading-unknown": QT_TRANSLATE_NOOP(
        "words", "The file has no column '{heading}'. It has: {known}."
    ),
    "import-heading-twice": QT_TRANSLATE_NOOP(
        "words", "Two columns are headed '{heading}'. Rename one of them."
    ),
    "import-column-unknown": QT_TRANSLATE_NOOP(
        "words", "There is no field '{column}'. There are: {known}."
    ),
    "import-column-twice": QT_TRANSLATE_NOOP(
        "words", "The field '{column}' is given by two columns. Choose one of them."
    ),
    "import-column-missing": QT_TRANSLATE_NOOP(
        "words", "No column gives '{column}'. Add it, or say which column it is."
    ),
    "import-id-unknown": QT_TRANSLATE_NOOP(
        "words", "'{id}' is not known here. Leave the cell empty to add a new entry."
    ),
    "visit-state-by-steps": QT_TRANSLATE_NOOP(
        "words",
        "A visit comes into its next state by a step with a day and a reason. Leave '{state}' "
        "here and make the step on the Visits screen.",
    ),
    "import-row-twice": QT_TRANSLATE_NOOP(
        "words", "This row says the same thing as row {first}. Keep one of them."
    ),
}
