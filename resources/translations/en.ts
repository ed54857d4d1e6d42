<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n more on record</source>
        <translation>
            <numerusform>%n more on record</numerusform>
        <numerusform>%n more on record</numerusform></translation>
    </message>
</context>
</TS>
