"""What the buttons and tabs of every screen are called."""

NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    "today": {
        "": ("&Plan the year",),
    },
    "match": {
        "": ("Pairs", "Portfolio"),
        "Portfolio": (
            "&Remove from the list", "&Choose the best set", "Must not be chosen",
            "Must be chosen", "E&xport…", "Back to the standard method",
        ),
        "Pairs": (
            "Fi&lters", "&Method…", "Only pairs without a tie", "Well known",
            "Shortlisted", "Clear filters", "This pair", "Weights", "Robustness",
        ),
        "Robustness": ("Try 10,000 weightings",),
        "This pair": ("Must be chosen", "Must not be chosen", "Open &dossier"),
    },
    "pair": {
        "": (
            "Back to the standard method", "Shortlist…", "Plan a visit", "Brief…",
            "Figures…", "Stop", "Try again", "Copy source", "Why this score",
            "Profiles", "What each gives the other", "Record and journeys",
            "Opportunities and practices", "Next steps",
        ),
    },
    "map": {
        "": (
            "Back to the standard method", "Scores", "Ties", "Flights", "Connections",
            "Airports", "Forums", "Visits", "What-if", "&Save map…",
        ),
    },
    "flights": {
        "": (
            "Back to the standard method", "Routes", "Journeys", "What if",
            "Route ideas", "Data quality",
        ),
        "Data quality": ("Show &all", "&Save table…"),
        "Route ideas": (
            "Best routes &together", "Settin&gs…", "&Save table…", "Try it in &What-if",
        ),
        "What if": (
            "&Keep as…", "Rena&me…", "&Delete", "Take &out", "Begin &anew", "&Try it",
            "Let scores fo&llow", "Show on the ma&p", "&Save table…", "Before", "After",
            "Gain",
        ),
        "Journeys": ("&Turn round", "&Save table…"),
        "Routes": (
            "My records", "Valid today", "&New route…", "&Change…", "En&d…",
            "Take my record &back…", "&Save table…",
        ),
    },
    "visits": {
        "": ("Year plan", "Visits on record"),
        "Visits on record": (
            "Next step", "Change the visit…", "Papers…", "Stop", "New visit…",
            "Import plan…", "Itinerary", "Delegation", "Clearance", "Budget",
            "Contacts", "Documents", "Outcomes", "Action points", "Steps",
        ),
        "Action points": ("Add action point…", "Change…", "Take away", "Done today"),
        "Outcomes": ("Add outcome…", "Change…", "Take away", "Agreement signed…"),
        "Documents": ("Add documents…", "Open document", "Take away"),
        "Contacts": ("Add contact…", "Change…", "Take away"),
        "Budget": ("Add line…", "Change…", "Take away"),
        "Clearance": ("Enter what was done…",),
        "Delegation": (
            "Add person…", "Change…", "Take away", "Show names as in the passports",
            "Erase all persons for good",
        ),
        "Itinerary": ("Add item…", "Change…", "Take away", "Travel legs from real journeys"),
        "Year plan": (
            "Back to the standard method", "Plan the year", "Re-plan", "Keep plan",
            "Export…", "Plan settings…", "Weeks", "Bring up to date…", "Stop",
            "Put it there", "Leave it where it is",
            "Pin: keep regions and days when planning again", "What blocks this day?",
            "Visits", "Candidates", "Own windows", "Years", "Past delegations",
        ),
        "Years": (
            "Plan years together…", "Keep all years", "Throw away", "Open on the board",
            "Stop",
        ),
        "Own windows": ("New window…", "Change…", "Take back…"),
        "Visits": ("Plan the year", "Back to what was shown before"),
    },
    "partnerships": {
        "": (
            "New tie…", "New file on a pair…", "New wish…", "Save this view…",
            "Saved views", "&New", "E&xport…", "Clear the filters", "Table", "Board",
            "Partnership", "Timeline", "Wishes",
        ),
        "Wishes": ("New &wish…", "Take the wish back…"),
        "Partnership": (
            "&Move…", "F&ile…", "&Change the tie…", "Take my record &back…",
            "&Open the pair",
        ),
    },
    "forums": {
        "": ("E&xport the agenda…", "&New forum…", "Forum", "Sector fit", "Agenda", "SME themes"),
        "SME themes": ("Enter the members…",),
        "Agenda": ("Enter the members…",),
        "Sector fit": ("Enter the members…",),
        "Forum": (
            "&Change, enter members…", "Take my record &back…", "New &meeting…",
            "Take the meeting back…",
        ),
    },
    "exchange": {
        "": (
            "New &opportunity…", "New &practice…", "Valid today", "&Watch",
            "Open the pa&ir", "&Change…", "Take my record &back…",
            "&Take all filters away", "Opportunities", "Practices",
            "Needs and offers that fit", "For weak spots", "Watch list",
        ),
    },
    "programme": {
        "": (
            "&Only this line", "Write &report…", "&Add progress…",
            "Take my entry &back…", "Entries", "Ties", "Visits", "Opportunities",
        ),
    },
    "data": {
        "": ("Figures", "Import", "Export", "Reference", "History", "Store"),
        "Store": (
            "&Check again", "&Back up now…", "Bring th&is backup back", "Bring back a fi&le…",
        ),
        "History": ("&Older changes", "Take this change &back…"),
        "Reference": ("&Look again", "&Take the newer release"),
        "Export": ("E&xport…",),
        "Import": ("Ch&oose a file…", "&Take in", "Co&py the list"),
        "Figures": (
            "Only my records, all regions", "&New figure…", "&Change…",
            "Take my record &back…",
        ),
    },
}  # fmt: skip
"""By screen and by the name of the tab (empty: on none), the labels of buttons and tabs."""
