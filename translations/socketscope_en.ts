<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%n connection(s) wait here: made by the kernel, not taken by accept() yet.</source>
        <translation>
            <numerusform>%n connection waits here: made by the kernel, not taken by accept() yet.</numerusform>
            <numerusform>%n connections wait here: made by the kernel, not taken by accept() yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceLayout</name>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n earlier event is not drawn</numerusform>
            <numerusform>%n earlier events are not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more program(s) are not drawn</source>
        <translation>
            <numerusform>%n more program is not drawn</numerusform>
            <numerusform>%n more programs are not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceMermaid</name>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n earlier event is not drawn</numerusform>
            <numerusform>%n earlier events are not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message numerus="yes">
        <source>%1 sent %n byte(s): %2</source>
        <translation>
            <numerusform>%1 sent %n byte: %2</numerusform>
            <numerusform>%1 sent %n bytes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s) to %2: %3</source>
        <translation>
            <numerusform>%1 sent %n byte to %2: %3</numerusform>
            <numerusform>%1 sent %n bytes to %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from %1 have arrived and are not read yet.</source>
        <translation>
            <numerusform>%n byte from %1 has arrived and is not read yet.</numerusform>
            <numerusform>%n bytes from %1 have arrived and are not read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateDiagramContent</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
