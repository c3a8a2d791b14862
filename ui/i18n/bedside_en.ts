<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bedside::desktop::DenialPage</name>
    <message numerus="yes">
        <source>Answer no to these %n sign(s)?</source>
        <translation>
            <numerusform>Answer no to this sign?</numerusform>
            <numerusform>Answer no to these %n signs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer no to all %n</source>
        <translation>
            <numerusform>Answer no</numerusform>
            <numerusform>Answer no to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) of this part get no answer by this.</source>
        <translation>
            <numerusform>One more question of this part gets no answer by this.</numerusform>
            <numerusform>%n more questions of this part get no answer by this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutPage</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::RecordActions</name>
    <message numerus="yes">
        <source>Paste it within %n minute(s): Bedside clears it when nobody is there.</source>
        <translation>
            <numerusform>Paste it within one minute: Bedside clears it when nobody is there.</numerusform>
            <numerusform>Paste it within %n minutes: Bedside clears it when nobody is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SearchPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SheetRow</name>
    <message numerus="yes">
        <source>Yes: %n answer(s)</source>
        <translation>
            <numerusform>Yes: %n answer</numerusform>
            <numerusform>Yes: %n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
