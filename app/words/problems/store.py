"""The store and the reference data in it."""

from app.words.catalogue import QT_TRANSLATE_NOOP

SENTENCES = {
    "backup-missing": QT_TRANSLATE_NOOP("words", "There is no backup {file}."),
    "backup-unreadable": QT_TRANSLATE_NOOP(
        "words", "{file} is no backup that can be read ({detail}). Choose another one."
    ),
    "backup-not-ours": QT_TRANSLATE_NOOP(
        "words", "{file} is no backup made by SetuHashi. Choose another one."
    ),
    "backup-name-wrong": QT_TRANSLATE_NOOP(
        "words", "No backup can be written to {file}. Give the name of a file, such as desk.zip."
    ),
    "backup-newer": QT_TRANSLATE_NOOP(
        "words", "The backup {file} was made by a newer SetuHashi. Install the newer program first."
    ),
    "backup-in-store": QT_TRANSLATE_NOOP(
        "words", "{file} is the store itself. Give the backup another name."
    ),
    "record-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "Your record '{key}' ({kind}) in the store cannot be read. Bring a backup back with "
        "'setuhashi restore'.",
    ),
    "record-not-own": QT_TRANSLATE_NOOP(
        "words", "There is no record of yours on '{key}' that could be taken back."
    ),
    "edit-unknown": QT_TRANSLATE_NOOP("words", "The log knows no change number {edit}."),
    "edit-overtaken": QT_TRANSLATE_NOOP(
        "words", "'{key}' was changed again later. Take the later change back first."
    ),
    "nothing-to-undo": QT_TRANSLATE_NOOP("words", "There is nothing to undo."),
    "nothing-to-redo": QT_TRANSLATE_NOOP("words", "There is nothing to redo."),
    "store-url-unknown": QT_TRANSLATE_NOOP(
        "words", "{url} is no place for a store. Give a path or sqlite:///path."
    ),
    "store-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} is damaged or is no store ({detail}). It was left as it is; "
        "bring a backup back with 'setuhashi restore', or open another store with --store.",
    ),
    "store-damaged": QT_TRANSLATE_NOOP(
        "words",
        "Data in the store are damaged ({detail}). Bring a backup back with 'setuhashi restore'.",
    ),
    "store-not-ours": QT_TRANSLATE_NOOP(
        "words", "{path} is a database of another program. Choose another place with --store."
    ),
    "store-newer": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} was made by a newer SetuHashi. It was left as it is; install the newer "
        "program, or open another store with --store.",
    ),
    "store-folder-unwritable": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} cannot be written here. Choose a folder that you may write to, "
        "with --store.",
    ),
    "store-written-elsewhere": QT_TRANSLATE_NOOP(
        "words",
        "Another program writes to the store {path}, which is open here for reading only. "
        "Close SetuHashi and open it again to see what is new.",
    ),
    "store-locked": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} is held open by another window (process {pid} on {host}). Use that "
        "window, or close it first.",
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "words", "The store {path} is being written by another process. Try again in a moment."
    ),
    "store-upgrade-failed": QT_TRANSLATE_NOOP(
        "words",
        "The store {path} could not be brought to this program's form ({detail}). It is as it was "
        "before; keep using the former program and report this.",
    ),
    "reference-current": QT_TRANSLATE_NOOP(
        "words", "The reference data are the newest shipped; there is nothing to take."
    ),
    "reference-unreadable": QT_TRANSLATE_NOOP(
        "words",
        "The reference data shipped with the program cannot be read ({detail}). Install SetuHashi "
        "again.",
    ),
}
