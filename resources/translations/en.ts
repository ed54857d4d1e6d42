<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n more on record</source>
        <translation>
            <numerusform>%n more on record</numerusform>
            <numerusform>%n more on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n changes made together; taking it back takes all back.</source>
        <translation>
            <numerusform>One of %n change made together; taking it back takes all back.</numerusform>
            <numerusform>One of %n changes made together; taking it back takes all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Mend the file and choose it again.</source>
        <translation>
            <numerusform>%n problem. Mend the file and choose it again.</numerusform>
            <numerusform>%n problems. Mend the file and choose it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks found a problem.</source>
        <translation>
            <numerusform>%n check found a problem.</numerusform>
            <numerusform>%n checks found a problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of flight</source>
        <translation>
            <numerusform>%n change of flight</numerusform>
            <numerusform>%n changes of flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It breaks %n rules.</source>
        <translation>
            <numerusform>It breaks %n rule.</numerusform>
            <numerusform>It breaks %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are open.</source>
        <translation>
            <numerusform>%n opportunity is open.</numerusform>
            <numerusform>%n opportunities are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an id are already there and left out.</source>
        <translation>
            <numerusform>%n row without an id is already there and left out.</numerusform>
            <numerusform>%n rows without an id are already there and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand as you kept them.</source>
        <translation>
            <numerusform>%n of them stands as you kept it.</numerusform>
            <numerusform>%n of them stand as you kept them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that nothing answers</source>
        <translation>
            <numerusform>%n more that nothing answers</numerusform>
            <numerusform>%n more that nothing answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
</TS>
