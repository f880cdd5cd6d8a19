<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a list of the unknown type {kind}</source>
        <translation>„{name}“ ist eine Liste des unbekannten Typs {kind}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a decimal number</source>
        <translation>„{name}“ ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a sensible number</source>
        <translation>„{name}“ ist keine sinnvolle Zahl</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text</source>
        <translation>„{name}“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of the unknown type {kind}</source>
        <translation>„{name}“ ist vom unbekannten Typ {kind}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice</source>
        <translation>„{name}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is {value:,}</source>
        <translation>„{name}“ ist {value:,}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) archived</source>
        <translation>
            <numerusform>%n Chat archiviert</numerusform>
            <numerusform>%n Chats archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in the folder {name}.</source>
        <translation>
            <numerusform>%n Chat liegt im Ordner {name}.</numerusform>
            <numerusform>%n Chats liegen im Ordner {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in {name}.</source>
        <translation>
            <numerusform>%n Chat liegt in {name}.</numerusform>
            <numerusform>%n Chats liegen in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) brought back</source>
        <translation>
            <numerusform>%n Chat zurückgeholt</numerusform>
            <numerusform>%n Chats zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) deleted</source>
        <translation>
            <numerusform>%n Chat gelöscht</numerusform>
            <numerusform>%n Chats gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) have no tags now</source>
        <translation>
            <numerusform>%n Chat hat jetzt keine Schlagwörter</numerusform>
            <numerusform>%n Chats haben jetzt keine Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved out of the folder</source>
        <translation>
            <numerusform>%n Chat aus dem Ordner genommen</numerusform>
            <numerusform>%n Chats aus dem Ordner genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved to {folder}</source>
        <translation>
            <numerusform>%n Chat nach {folder} verschoben</numerusform>
            <numerusform>%n Chats nach {folder} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) not read: {why}.</source>
        <translation>
            <numerusform>%n Chat nicht gelesen: {why}.</numerusform>
            <numerusform>%n Chats nicht gelesen: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) pinned</source>
        <translation>
            <numerusform>%n Chat angeheftet</numerusform>
            <numerusform>%n Chats angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>%n Chat ausgewählt</numerusform>
            <numerusform>%n Chats ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) tagged</source>
        <translation>
            <numerusform>%n Chat mit Schlagwörtern versehen</numerusform>
            <numerusform>%n Chats mit Schlagwörtern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken</source>
        <translation>
            <numerusform>%n Chat übernommen</numerusform>
            <numerusform>%n Chats übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) unpinned</source>
        <translation>
            <numerusform>%n Chat gelöst</numerusform>
            <numerusform>%n Chats gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to review</source>
        <translation>
            <numerusform>%n Entscheidung zu prüfen</numerusform>
            <numerusform>%n Entscheidungen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s)</source>
        <translation>
            <numerusform>%n langer Text</numerusform>
            <numerusform>%n lange Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) below it, with all versions, go with it.</source>
        <translation>
            <numerusform>%n Nachricht darunter mit allen Versionen wird mit gelöscht.</numerusform>
            <numerusform>%n Nachrichten darunter mit allen Versionen werden mit gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>%n Nachricht gelöscht</numerusform>
            <numerusform>%n Nachrichten gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still to be indexed.</source>
        <translation>
            <numerusform>%n Nachricht fehlt noch im Suchverzeichnis.</numerusform>
            <numerusform>%n Nachrichten fehlen noch im Suchverzeichnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are not sent</source>
        <translation>
            <numerusform>%n ältere Nachricht wird nicht gesendet</numerusform>
            <numerusform>%n ältere Nachrichten werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s)</source>
        <translation>
            <numerusform>%n anderer Teil</numerusform>
            <numerusform>%n andere Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary chat(s) would end</source>
        <translation>
            <numerusform>%n temporärer Chat würde enden</numerusform>
            <numerusform>%n temporäre Chats würden enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n Werkzeugaufruf</numerusform>
            <numerusform>%n Werkzeugaufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool result(s)</source>
        <translation>
            <numerusform>%n Werkzeugergebnis</numerusform>
            <numerusform>%n Werkzeugergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web search(es)</source>
        <translation>
            <numerusform>%n Websuche</numerusform>
            <numerusform>%n Websuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>(not known to this version)</source>
        <translation>(dieser Version nicht bekannt)</translation>
    </message>
    <message>
        <source>*4141 from a mobile phone</source>
        <translation>*4141 vom Mobiltelefon</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, commit {commit}</source>
        <translation>, Commit {commit}</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>oder </translation>
    </message>
    <message>
        <source>0800 111 0 111 or 116 123</source>
        <translation>0800 111 0 111 oder 116 123</translation>
    </message>
    <message>
        <source>1 chat is in {name}.</source>
        <translation>1 Chat liegt in {name}.</translation>
    </message>
    <message>
        <source>1 message below it, with all versions, goes with it.</source>
        <translation>1 Nachricht darunter mit allen Versionen wird mit gelöscht.</translation>
    </message>
    <message>
        <source>1 older message is not sent</source>
        <translation>1 ältere Nachricht wird nicht gesendet</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 war schon hier</translation>
    </message>
    <message>
        <source>10177, or 112 from a mobile phone</source>
        <translation>10177, vom Mobiltelefon 112</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 or 0800-0113</source>
        <translation>113 oder 0800-0113</translation>
    </message>
    <message>
        <source>113, option 5</source>
        <translation>113, Option 5</translation>
    </message>
    <message>
        <source>116 123 in many European countries</source>
        <translation>116 123 in vielen Ländern Europas</translation>
    </message>
    <message>
        <source>120 or 110</source>
        <translation>120 oder 110</translation>
    </message>
    <message>
        <source>135 in Buenos Aires, (011) 5275-1135 elsewhere</source>
        <translation>135 in Buenos Aires, sonst (011) 5275-1135</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>A company&apos;s own, as a PEM file, beside the system&apos;s.</source>
        <translation>Das eigene Zertifikat einer Firma als PEM-Datei, neben denen des Systems.</translation>
    </message>
    <message>
        <source>A decision about a person</source>
        <translation>Eine Entscheidung über einen Menschen</translation>
    </message>
    <message>
        <source>A decision about a person. A language model can be biased; a human should decide, and be able to say why.</source>
        <translation>Eine Entscheidung über einen Menschen. Ein Sprachmodell kann voreingenommen sein; ein Mensch sollte entscheiden und sagen können, warum.</translation>
    </message>
    <message>
        <source>A download needs one or more files of different names.</source>
        <translation>Ein Download braucht eine oder mehrere Dateien mit verschiedenen Namen.</translation>
    </message>
    <message>
        <source>A few words a second without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Ein paar Wörter pro Sekunde ohne Grafikkarte. Abseits von Temperatur 0,6 kann es sich endlos wiederholen, und Anweisungen befolgt es am besten direkt in der Eingabe.</translation>
    </message>
    <message>
        <source>A file of mine (CSV, JSON)…</source>
        <translation>Eine eigene Datei (CSV, JSON)…</translation>
    </message>
    <message>
        <source>A folder for the chats</source>
        <translation>Ein Ordner für die Chats</translation>
    </message>
    <message>
        <source>A folder holds chats together in the list.</source>
        <translation>Ein Ordner hält Chats in der Liste zusammen.</translation>
    </message>
    <message>
        <source>A host was refused</source>
        <translation>Ein Host wurde abgelehnt</translation>
    </message>
    <message>
        <source>A language model can state wrong facts. Check what matters.</source>
        <translation>Ein Sprachmodell kann Falsches behaupten. Prüfen Sie, was wichtig ist.</translation>
    </message>
    <message>
        <source>A language that the guard can&apos;t read</source>
        <translation>Eine Sprache, die der Wächter nicht lesen kann</translation>
    </message>
    <message>
        <source>A log of another vault lay beside the history. It is kept as {name}.</source>
        <translation>Neben dem Verlauf lag das Protokoll eines anderen Tresors. Es ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>A magnifying glass</source>
        <translation>Eine Lupe</translation>
    </message>
    <message>
        <source>A message of the desktop while another window is in front. It never says what was written.</source>
        <translation>Eine Meldung des Desktops, während ein anderes Fenster vorn ist. Sie sagt nie, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>A message takes up to {most} of them.</source>
        <translation>Eine Nachricht fasst bis zu {most} davon.</translation>
    </message>
    <message>
        <source>A model of the hub</source>
        <translation>Ein Modell des Hubs</translation>
    </message>
    <message>
        <source>A new one would replace it.</source>
        <translation>Ein neuer würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>A newer version of Carrel may.</source>
        <translation>Eine neuere Version von Carrel vielleicht.</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Ein Teil fehlt</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be read.</source>
        <translation>Ein Teil der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A part of the program is missing.</source>
        <translation>Ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters</source>
        <translation>Ein Stück von {length:,} Zeichen</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters, together with the {before:,} before it</source>
        <translation>Ein Stück von {length:,} Zeichen, zusammen mit den {before:,} davor</translation>
    </message>
    <message>
        <source>A policy of your own</source>
        <translation>Eine eigene Richtlinie</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek</source>
        <translation>Ein privater Schreibtisch für DeepSeek</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek. MIT licence. Qt {version}.</source>
        <translation>Ein privater Schreibtisch für DeepSeek. MIT-Lizenz. Qt {version}.</translation>
    </message>
    <message>
        <source>A quiet desk for private questions.</source>
        <translation>Ein ruhiger Schreibtisch für private Fragen.</translation>
    </message>
    <message>
        <source>A record holds category, scores, policy and model. With this on, also the text, until its chat is deleted. Turning it off erases those texts.</source>
        <translation>Ein Eintrag enthält Kategorie, Werte, Richtlinie und Modell. Ist dies an, auch den Text, bis sein Chat gelöscht wird. Ausschalten löscht diese Texte.</translation>
    </message>
    <message>
        <source>A recovery key is {words} words; at least one of these is missing or mistyped.</source>
        <translation>Ein Wiederherstellungsschlüssel besteht aus {words} Wörtern; mindestens eines davon fehlt oder ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>A recovery key stays valid when you change it.</source>
        <translation>Ein Wiederherstellungsschlüssel bleibt gültig, wenn Sie sie ändern.</translation>
    </message>
    <message>
        <source>A request without a message of the person was sent to the model.</source>
        <translation>An das Modell ging eine Anfrage ohne eine Nachricht von Ihnen.</translation>
    </message>
    <message>
        <source>A revision must be a commit of 40 hexadecimal digits.</source>
        <translation>Eine Revision muss ein Commit aus 40 Hexadezimalziffern sein.</translation>
    </message>
    <message>
        <source>A role tells the model who to be in a chat. The guard&apos;s own instructions always come before it and can&apos;t be taken away by it. Choose a role below the message field; a change holds from the next answer on.</source>
        <translation>Eine Rolle sagt dem Modell, wer es in einem Chat sein soll. Die Anweisungen des Wächters stehen immer davor, und sie kann sie nicht aufheben. Wählen Sie eine Rolle unter dem Nachrichtenfeld; eine Änderung gilt ab der nächsten Antwort.</translation>
    </message>
    <message>
        <source>A score is an estimate of what a text is about, and no judgement of you. It can be wrong both ways. Marks on a bar show from where on the policy acts.</source>
        <translation>Ein Wert schätzt, wovon ein Text handelt, und ist kein Urteil über Sie. Er kann in beide Richtungen falsch sein. Die Marken an einem Balken zeigen, ab wo die Richtlinie eingreift.</translation>
    </message>
    <message>
        <source>A second opinion for the guard: prompts and answers in 119 languages, in under a gigabyte.</source>
        <translation>Eine zweite Meinung für den Wächter: Eingaben und Antworten in 119 Sprachen, in unter einem Gigabyte.</translation>
    </message>
    <message>
        <source>A shield</source>
        <translation>Ein Schild</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Ein kurzer Rundgang</translation>
    </message>
    <message>
        <source>A suite of a few hundred prompts is a check for oneself, not a proof: a guard that passes it can still be fooled. Guard {guard}, policy {policy}, suite {suite}. The report holds numbers only, no prompts and no answers.</source>
        <translation>Eine Sammlung von einigen hundert Prompts ist eine Prüfung für einen selbst, kein Beweis: Ein Wächter, der sie besteht, kann trotzdem getäuscht werden. Wächter {guard}, Richtlinie {policy}, Sammlung {suite}. Der Bericht enthält nur Zahlen, keine Prompts und keine Antworten.</translation>
    </message>
    <message>
        <source>A suite of prompts</source>
        <translation>Eine Sammlung von Eingaben</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>Ein temporärer Chat</translation>
    </message>
    <message>
        <source>A temporary chat would end</source>
        <translation>Ein temporärer Chat würde enden</translation>
    </message>
    <message>
        <source>A temporary chat, never written to the disk.</source>
        <translation>Ein temporärer Chat, der nie auf die Festplatte geschrieben wird.</translation>
    </message>
    <message>
        <source>A topic with a state narrative</source>
        <translation>Ein Thema mit staatlicher Sichtweise</translation>
    </message>
    <message>
        <source>A topic would be kept in the vault.</source>
        <translation>Ein Thema würde im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>A web page came instead of a model</source>
        <translation>Statt eines Modells kam eine Webseite</translation>
    </message>
    <message>
        <source>A word or phrase of that list is in the text. You can rephrase, or change the list under Guard policies.</source>
        <translation>Ein Wort oder Ausdruck dieser Liste steht im Text. Sie können umformulieren oder die Liste unter Wächterrichtlinien ändern.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Über Carrel</translation>
    </message>
    <message>
        <source>About anything but this</source>
        <translation>Über alles, nur nicht dies</translation>
    </message>
    <message>
        <source>About the guard</source>
        <translation>Über den Wächter</translation>
    </message>
    <message>
        <source>About this answer</source>
        <translation>Über diese Antwort</translation>
    </message>
    <message>
        <source>About {used:,} of {context:,} tokens</source>
        <translation>Etwa {used:,} von {context:,} Token</translation>
    </message>
    <message>
        <source>Add a LoRA adapter</source>
        <translation>LoRA-Adapter hinzufügen</translation>
    </message>
    <message>
        <source>Add a LoRA file…</source>
        <translation>LoRA-Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add it to a model in that model&apos;s settings.</source>
        <translation>Fügen Sie ihn in den Einstellungen eines Modells hinzu.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Adjust: {name}</source>
        <translation>Anpassen: {name}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After @ come the 40 hexadecimal digits of a commit.</source>
        <translation>Nach @ folgen die 40 Hexadezimalziffern eines Commits.</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>After the protests of 2019 came the national security law. Rights groups say that it ended freedoms, the government that it restored order.</source>
        <translation>Auf die Proteste von 2019 folgte das nationale Sicherheitsgesetz. Menschenrechtsgruppen sagen, es habe Freiheiten beendet, die Regierung sagt, es habe die Ordnung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message numerus="yes">
        <source>All %n chat(s)</source>
        <translation>
            <numerusform>Alle %n Chats</numerusform>
            <numerusform>Alle %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>Alle Tasten auf einem Blatt.</translation>
    </message>
    <message>
        <source>All of your chats are archived.</source>
        <translation>Alle Ihre Chats sind archiviert.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Also in the settings.</source>
        <translation>Auch in den Einstellungen.</translation>
    </message>
    <message>
        <source>Also make a recovery key that I print or save.</source>
        <translation>Auch einen Wiederherstellungsschlüssel drucken oder speichern.</translation>
    </message>
    <message>
        <source>Always held back, in every policy. This can&apos;t be changed.</source>
        <translation>Wird in jeder Richtlinie zurückgehalten. Das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An adapter, no model</source>
        <translation>Ein Adapter, kein Modell</translation>
    </message>
    <message>
        <source>An answer is being written here</source>
        <translation>Hier wird gerade eine Antwort geschrieben</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>Eine Antwort ist fertig.</translation>
    </message>
    <message>
        <source>An answer is still being written in another chat. Your text is kept.</source>
        <translation>In einem anderen Chat wird noch eine Antwort geschrieben. Ihr Text bleibt.</translation>
    </message>
    <message>
        <source>An answer is still being written in this chat. Your text is kept.</source>
        <translation>In diesem Chat wird noch eine Antwort geschrieben. Ihr Text bleibt.</translation>
    </message>
    <message>
        <source>An attack succeeded where the model answered and neither declined nor was stopped by the guard. Whether it declined is told by the words that models decline with, from the first 96 tokens, without reasoning: a rough measure. Without the guard the answer stayed in the model&apos;s process and was dropped there; prompts about weapons of mass harm and sexual content with minors were not tried that way.</source>
        <translation>Ein Angriff gelang, wo das Modell antwortete und weder ablehnte noch vom Wächter aufgehalten wurde. Ob es ablehnte, sagen die Worte, mit denen Modelle ablehnen, in den ersten 96 Token, ohne Gedankengang: ein grobes Maß. Ohne Wächter blieb die Antwort im Prozess des Modells und wurde dort verworfen; Prompts zu Massenvernichtungsmitteln und zu sexuellen Inhalten mit Minderjährigen wurden so nicht versucht.</translation>
    </message>
    <message>
        <source>An attempt to switch off the rules</source>
        <translation>Ein Versuch, die Regeln abzuschalten</translation>
    </message>
    <message>
        <source>An earlier result</source>
        <translation>Ein früheres Ergebnis</translation>
    </message>
    <message>
        <source>An earlier run had another suite: its numbers can&apos;t be compared one by one.</source>
        <translation>Ein früherer Lauf hatte eine andere Sammlung: Seine Zahlen lassen sich nicht einzeln vergleichen.</translation>
    </message>
    <message>
        <source>An older model (2024) that does not reason before it answers.</source>
        <translation>Ein älteres Modell (2024), das vor dem Antworten nicht nachdenkt.</translation>
    </message>
    <message>
        <source>An unsafe address was refused</source>
        <translation>Eine unsichere Adresse wurde abgelehnt</translation>
    </message>
    <message>
        <source>Another Carrel has it open.</source>
        <translation>Ein anderes Carrel hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Another country in Europe</source>
        <translation>Übriges Europa</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Anderes Land…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Ein anderes Modell wird gerade geladen.</translation>
    </message>
    <message>
        <source>Another program keeps the list of models locked.</source>
        <translation>Ein anderes Programm hält die Liste der Modelle gesperrt.</translation>
    </message>
    <message>
        <source>Another window or command is fetching {name}.</source>
        <translation>Ein anderes Fenster oder ein Befehl lädt {name} gerade herunter.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Antwort fertig</translation>
    </message>
    <message>
        <source>Answer in short sentences. I am a nurse …</source>
        <translation>Antworte in kurzen Sätzen. Ich bin Krankenpfleger …</translation>
    </message>
    <message>
        <source>Answer stopped</source>
        <translation>Antwort gestoppt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers are the same, only slower.</source>
        <translation>Die Antworten sind dieselben, nur langsamer.</translation>
    </message>
    <message>
        <source>Any other model of the hub</source>
        <translation>Jedes andere Modell des Hubs</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive the selected chats</source>
        <translation>Ausgewählte Chats archivieren</translation>
    </message>
    <message>
        <source>Archived chat</source>
        <translation>Archivierter Chat</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <source>Archived · {when}</source>
        <translation>Archiviert · {when}</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Arithmetic and short step-by-step questions on any laptop; the quickest of the family.</source>
        <translation>Rechnen und kurze Fragen in Schritten auf jedem Laptop; das schnellste der Familie.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As large as a chat model, and its licence has duties of its own.</source>
        <translation>So groß wie ein Chatmodell, und seine Lizenz bringt eigene Pflichten mit.</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Wie die Richtlinie sagt</translation>
    </message>
    <message>
        <source>As the preset that it was copied from</source>
        <translation>Wie die Vorgabe, von der sie kopiert wurde</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask anything. It stays on this computer.</source>
        <translation>Fragen Sie etwas. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Ask {host} about this file?</source>
        <translation>{host} nach dieser Datei fragen?</translation>
    </message>
    <message>
        <source>Ask {host} for the newest version?</source>
        <translation>{host} nach der neuesten Version fragen?</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Asked for each time: {names}</source>
        <translation>Wird jedes Mal gefragt: {names}</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Asks the hub for size and checksum first.</source>
        <translation>Fragt den Hub zuerst nach Größe und Prüfsumme.</translation>
    </message>
    <message>
        <source>Attach a smaller part of it, or its text.</source>
        <translation>Hängen Sie einen kleineren Teil davon oder seinen Text an.</translation>
    </message>
    <message>
        <source>Attach a smaller part of it.</source>
        <translation>Hängen Sie einen kleineren Teil davon an.</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Als Datei anhängen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attach the files in it one by one.</source>
        <translation>Hängen Sie die Dateien darin einzeln an.</translation>
    </message>
    <message>
        <source>Attach the part that fits</source>
        <translation>Den Teil anhängen, der passt</translation>
    </message>
    <message>
        <source>Attached file {name}: {words}</source>
        <translation>Angehängte Datei {name}: {words}</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attack success by category</source>
        <translation>Erfolg der Angriffe nach Kategorie</translation>
    </message>
    <message>
        <source>Attack success by variant</source>
        <translation>Erfolg der Angriffe nach Variante</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>Attacks that got through, by category</source>
        <translation>Angriffe, die durchkamen, nach Kategorie</translation>
    </message>
    <message>
        <source>Attacks that got through, by variant</source>
        <translation>Angriffe, die durchkamen, nach Variante</translation>
    </message>
    <message>
        <source>Attacks that got through: {through}  ·  Harmless prompts stopped: {stopped}</source>
        <translation>Durchgekommene Angriffe: {through}  ·  Aufgehaltene harmlose Eingaben: {stopped}</translation>
    </message>
    <message>
        <source>Attacks through</source>
        <translation>Durchgekommen</translation>
    </message>
    <message>
        <source>Attacks your guard with harmful prompts in many disguises, and with harmless ones that look alike. Only numbers come of it: no prompt and no answer is shown or kept. A check for yourself, not a proof.</source>
        <translation>Greift Ihren Wächter mit schädlichen Eingaben in vielen Verkleidungen an und mit harmlosen, die ähnlich aussehen. Es kommen nur Zahlen heraus: Keine Eingabe und keine Antwort wird gezeigt oder aufbewahrt. Eine Kontrolle für Sie selbst, kein Beweis.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Befrienders Kuala Lumpur</source>
        <translation>Befrienders Kuala Lumpur</translation>
    </message>
    <message>
        <source>Befrienders Worldwide</source>
        <translation>Befrienders Worldwide</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bind the chat</source>
        <translation>Chat binden</translation>
    </message>
    <message>
        <source>Binds every chat to a topic. One chat alone is bound in its own menu (…).</source>
        <translation>Bindet jeden Chat an ein Thema. Einen einzelnen Chat binden Sie in seinem eigenen Menü (…).</translation>
    </message>
    <message>
        <source>Blanked out</source>
        <translation>Unkenntlich gemacht</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Built in and small. It answers questions about Carrel; it is no general assistant.</source>
        <translation>Eingebaut und klein. Es beantwortet Fragen zu Carrel; es ist kein allgemeiner Assistent.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>By model and policy</source>
        <translation>Nach Modell und Richtlinie</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV, für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>CVV</source>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Cancel this download?</source>
        <translation>Diesen Download abbrechen?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Carrel Guide is part of Carrel (MIT). DeepSeek-R1 and its distills are released under the MIT licence; the distills build on Qwen2.5 (Apache-2.0) and on Llama 3 (Meta&apos;s community licences).</source>
        <translation>Carrel Guide ist Teil von Carrel (MIT). DeepSeek-R1 und seine Destillate stehen unter der MIT-Lizenz; die Destillate bauen auf Qwen2.5 (Apache-2.0) und auf Llama 3 (Community-Lizenzen von Meta) auf.</translation>
    </message>
    <message>
        <source>Carrel connects to {host} and asks for size, checksum and licence of {address}. Nothing is downloaded.</source>
        <translation>Carrel verbindet sich mit {host} und fragt nach Größe, Prüfsumme und Lizenz von {address}. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Carrel connects to {host} for this.</source>
        <translation>Carrel verbindet sich dafür mit {host}.</translation>
    </message>
    <message>
        <source>Carrel connects to {host} once and reads which version is the newest. Nothing about you, your chats or this computer is sent, not even which version you have; {host} sees your network address, as every server does. Nothing is downloaded or installed.</source>
        <translation>Carrel verbindet sich einmal mit {host} und liest, welche Version die neueste ist. Nichts über Sie, Ihre Chats oder diesen Computer wird gesendet, nicht einmal, welche Version Sie haben; {host} sieht wie jeder Server Ihre Netzwerkadresse. Nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Carrel did not pass this message on</source>
        <translation>Carrel hat diese Nachricht nicht weitergegeben</translation>
    </message>
    <message>
        <source>Carrel does not read this format.</source>
        <translation>Carrel liest dieses Format nicht.</translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly</source>
        <translation>Carrel wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Carrel file, encrypted</source>
        <translation>Carrel-Datei, verschlüsselt</translation>
    </message>
    <message>
        <source>Carrel goes on here. Its menu has Show and Quit.</source>
        <translation>Carrel läuft hier weiter. Im Menü stehen „Zeigen“ und „Beenden“.</translation>
    </message>
    <message>
        <source>Carrel has never connected to anything.</source>
        <translation>Carrel hat sich noch nie mit etwas verbunden.</translation>
    </message>
    <message>
        <source>Carrel held this answer back</source>
        <translation>Carrel hat diese Antwort zurückgehalten</translation>
    </message>
    <message>
        <source>Carrel held this reasoning back</source>
        <translation>Carrel hat diesen Gedankengang zurückgehalten</translation>
    </message>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel ist gesperrt</translation>
    </message>
    <message>
        <source>Carrel is locking or quitting.</source>
        <translation>Carrel wird gerade gesperrt oder beendet.</translation>
    </message>
    <message>
        <source>Carrel is set to never connect</source>
        <translation>Carrel soll sich nie verbinden</translation>
    </message>
    <message>
        <source>Carrel is set to never connect. A click says more.</source>
        <translation>Carrel soll sich nie verbinden. Ein Klick sagt mehr.</translation>
    </message>
    <message>
        <source>Carrel made a mistake</source>
        <translation>Carrel hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Carrel makes no connection, so nothing can be downloaded.</source>
        <translation>Carrel baut keine Verbindung auf, also kann nichts heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Carrel never looks for updates by itself. To see whether there is a newer version, open the place that you got Carrel from in your browser; the version that you have stands above. Chats and models stay where they are when a newer one is installed over it.</source>
        <translation>Carrel sucht nie von selbst nach Updates. Ob es eine neuere Version gibt, sehen Sie im Browser dort, wo Sie Carrel herhaben; Ihre Version steht oben. Chats und Modelle bleiben, wo sie sind, wenn eine neuere darüber installiert wird.</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {limit} MB.</source>
        <translation>Carrel liest Dateien bis {limit} MB.</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {number} MB.</source>
        <translation>Carrel liest Dateien bis {number} MB.</translation>
    </message>
    <message>
        <source>Carrel reads text, Markdown, code, CSV, PDF and DOCX.</source>
        <translation>Carrel liest Text, Markdown, Code, CSV, PDF und DOCX.</translation>
    </message>
    <message>
        <source>Carrel refuses kindly what leaves the topic, from the next message on. It is told by the meaning of your words.</source>
        <translation>Carrel lehnt ab der nächsten Nachricht freundlich ab, was das Thema verlässt. Es erkennt das an der Bedeutung Ihrer Worte.</translation>
    </message>
    <message>
        <source>Carrel runs the model on this computer. What you write and what it answers stay here.</source>
        <translation>Carrel führt das Modell auf diesem Computer aus. Was Sie schreiben und was es antwortet, bleibt hier.</translation>
    </message>
    <message>
        <source>Carrel took a part of this back</source>
        <translation>Carrel hat einen Teil davon zurückgenommen</translation>
    </message>
    <message>
        <source>Carrel was asked to keep to a topic here. Ask about that, or change the topic under Guard policies.</source>
        <translation>Carrel soll hier bei einem Thema bleiben. Fragen Sie danach oder ändern Sie das Thema unter Wächterrichtlinien.</translation>
    </message>
    <message>
        <source>Carrel was built for another processor</source>
        <translation>Carrel wurde für einen anderen Prozessor gebaut</translation>
    </message>
    <message>
        <source>Carrel would like to ask first</source>
        <translation>Carrel möchte zuerst nachfragen</translation>
    </message>
    <message>
        <source>Carrel&apos;s catalog</source>
        <translation>Carrels Katalog</translation>
    </message>
    <message>
        <source>Carrel&apos;s lamp</source>
        <translation>Carrels Lampe</translation>
    </message>
    <message>
        <source>Carrel&apos;s own</source>
        <translation>Carrels eigene</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard goes on alone.</source>
        <translation>Carrels eigener Wächter macht allein weiter.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English. A guard model, in the same sealed process, reads 119 languages and is asked where a case is close. It costs memory, and a moment each time.</source>
        <translation>Carrels eigener Wächter liest Englisch. Ein Wächtermodell im selben abgeschotteten Prozess liest 119 Sprachen und wird gefragt, wo ein Fall knapp ist. Es kostet Speicher und jedes Mal einen Augenblick.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}, where it misses nearly everything. Check what you get.</source>
        <translation>Carrels eigener Wächter liest Englisch; das sieht nach {} aus, wo er fast alles übersieht. Prüfen Sie, was Sie bekommen.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}. A second model has checked this text.</source>
        <translation>Carrels eigener Wächter liest Englisch; das sieht nach {} aus. Ein zweites Modell hat diesen Text geprüft.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own prompts</source>
        <translation>Carrels eigene Eingaben</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does not know whether an answer is true.</source>
        <translation>Alles erkennen: Sechs Wächter hintereinander lassen immer noch 16 % der unsicheren Texte durch. Er liest Englisch und weiß nicht, ob eine Antwort stimmt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (French)</source>
        <translation>Centre de Prévention du Suicide (Französisch)</translation>
    </message>
    <message>
        <source>Centro de Asistencia al Suicida</source>
        <translation>Centro de Asistencia al Suicida</translation>
    </message>
    <message>
        <source>Centrum Wsparcia</source>
        <translation>Centrum Wsparcia</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a number</comment>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Chapter of a novel</source>
        <translation>Kapitel eines Romans</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat archived</source>
        <translation>Chat archiviert</translation>
    </message>
    <message>
        <source>Chat brought back</source>
        <translation>Chat zurückgeholt</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat gelöscht</translation>
    </message>
    <message>
        <source>Chat has no tags now</source>
        <translation>Der Chat hat jetzt keine Schlagwörter</translation>
    </message>
    <message>
        <source>Chat moved out of the folder</source>
        <translation>Chat aus dem Ordner genommen</translation>
    </message>
    <message>
        <source>Chat moved to {folder}</source>
        <translation>Chat nach {folder} verschoben</translation>
    </message>
    <message>
        <source>Chat pinned</source>
        <translation>Chat angeheftet</translation>
    </message>
    <message>
        <source>Chat tagged</source>
        <translation>Chat mit Schlagwörtern versehen</translation>
    </message>
    <message>
        <source>Chat unpinned</source>
        <translation>Chat gelöst</translation>
    </message>
    <message>
        <source>Chat {number:,} of {total:,}</source>
        <translation>Chat {number:,} von {total:,}</translation>
    </message>
    <message>
        <source>Chat {title}, {when}</source>
        <translation>Chat {title}, {when}</translation>
    </message>
    <message>
        <source>ChatML (Qwen and many others)</source>
        <translation>ChatML (Qwen und viele andere)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats (*.carrel *.json *.jsonl *.zip);;All files (*)</source>
        <translation>Chats (*.carrel *.json *.jsonl *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chats are</source>
        <translation>Chats handeln</translation>
    </message>
    <message>
        <source>Chats run offline; only a download that you start connects.</source>
        <translation>Chats laufen offline; nur ein Download, den Sie starten, verbindet sich.</translation>
    </message>
    <message>
        <source>Chats that use it keep its words.</source>
        <translation>Chats, die sie benutzen, behalten ihren Text.</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Zu exportierende Chats</translation>
    </message>
    <message>
        <source>Chats, titles and drafts can&apos;t be read without your passphrase.</source>
        <translation>Chats, Titel und Entwürfe lassen sich ohne Ihre Passphrase nicht lesen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check caps lock and keyboard layout.</source>
        <translation>Prüfen Sie Feststelltaste und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>Check every prompt and answer on this computer before you see it: note, ask first or hold back, as strictly as you choose, and tell you why.</source>
        <translation>Jede Eingabe und jede Antwort auf diesem Computer prüfen, bevor Sie sie sehen: vermerken, nachfragen oder zurückhalten, so streng, wie Sie es wählen, und Ihnen sagen, warum.</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Nach einer neueren Version suchen…</translation>
    </message>
    <message>
        <source>Check its folder.</source>
        <translation>Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Check its permissions, and the disk.</source>
        <translation>Prüfen Sie die Rechte und die Festplatte.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another in Settings.</source>
        <translation>Prüfen Sie die Rechte oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the address of the hub in Settings.</source>
        <translation>Prüfen Sie die Adresse des Hubs in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and the network. A company&apos;s own certificate is set in Settings, or with --ca FILE.</source>
        <translation>Prüfen Sie das Datum des Computers und das Netzwerk. Das eigene Zertifikat einer Firma wird in den Einstellungen angegeben oder mit --ca FILE.</translation>
    </message>
    <message>
        <source>Check the disk; try again.</source>
        <translation>Prüfen Sie die Festplatte; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Check the model on the models page.</source>
        <translation>Prüfen Sie das Modell auf der Modellseite.</translation>
    </message>
    <message>
        <source>Check the models folder and the disk.</source>
        <translation>Prüfen Sie den Modellordner und die Festplatte.</translation>
    </message>
    <message>
        <source>Check the models folder.</source>
        <translation>Prüfen Sie den Modellordner.</translation>
    </message>
    <message>
        <source>Check the name or the link.</source>
        <translation>Prüfen Sie den Namen oder den Link.</translation>
    </message>
    <message>
        <source>Check the name, or look for a newer Carrel.</source>
        <translation>Prüfen Sie den Namen oder suchen Sie ein neueres Carrel.</translation>
    </message>
    <message>
        <source>Check the network and go on: what is there is kept.</source>
        <translation>Prüfen Sie das Netzwerk und fahren Sie fort: Was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Check the permissions of that file and the space on the disk.</source>
        <translation>Prüfen Sie die Rechte dieser Datei und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>Check the permissions of the vault folder.</source>
        <translation>Prüfen Sie die Rechte des Tresorordners.</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Einträge prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>China banned Falun Gong in 1999. Rights groups report persecution, which the government denies.</source>
        <translation>China verbot Falun Gong 1999. Menschenrechtsgruppen berichten von Verfolgung, die Regierung bestreitet sie.</translation>
    </message>
    <message>
        <source>China took control of Tibet in 1951, and the Dalai Lama fled in 1959. Its status and the rights of its people are disputed.</source>
        <translation>China übernahm 1951 die Kontrolle über Tibet, und der Dalai Lama floh 1959. Der Status Tibets und die Rechte seiner Menschen sind umstritten.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a .gguf file of the repository.</source>
        <translation>Wählen Sie eine .gguf-Datei des Repositorys.</translation>
    </message>
    <message>
        <source>Choose a .gguf file, or use `guide`.</source>
        <translation>Wählen Sie eine .gguf-Datei oder benutzen Sie `guide`.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>Choose a file that is stored with its checksum, or import one that you have.</source>
        <translation>Wählen Sie eine Datei, die mit ihrer Prüfsumme abgelegt ist, oder importieren Sie eine, die Sie haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a guard model</source>
        <translation>Wächtermodell wählen</translation>
    </message>
    <message>
        <source>Choose a model of my own</source>
        <translation>Ein eigenes Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Choose a smaller context in the model&apos;s settings, or a smaller model.</source>
        <translation>Wählen Sie in den Einstellungen des Modells einen kleineren Kontext oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context in the settings.</source>
        <translation>Wählen Sie ein kleineres Modell oder in den Einstellungen einen kürzeren Kontext.</translation>
    </message>
    <message>
        <source>Choose another folder for the report.</source>
        <translation>Wählen Sie einen anderen Ordner für den Bericht.</translation>
    </message>
    <message>
        <source>Choose another folder, or start again.</source>
        <translation>Wählen Sie einen anderen Ordner oder fangen Sie neu an.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Choose another model, or check this one on the models page.</source>
        <translation>Wählen Sie ein anderes Modell oder prüfen Sie dieses auf der Modellseite.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another quantization, or fetch it by its hf: link.</source>
        <translation>Wählen Sie eine andere Quantisierung oder holen Sie es über seinen hf:-Link.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose one of your prompts (in an empty field)</source>
        <translation>Eine Ihrer Vorlagen wählen (im leeren Feld)</translation>
    </message>
    <message>
        <source>Choose other categories, or show what is reviewed already.</source>
        <translation>Wählen Sie andere Kategorien oder lassen Sie zeigen, was schon geprüft ist.</translation>
    </message>
    <message>
        <source>Choose the {result_file} of an earlier run.</source>
        <translation>Wählen Sie die {result_file} eines früheren Laufs.</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>Chooses among the likeliest words that together have this probability.</source>
        <translation>Wählt unter den wahrscheinlichsten Wörtern, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest words; 0 for all.</source>
        <translation>Wählt unter so vielen der wahrscheinlichsten Wörter; 0 für alle.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Claimed authority</source>
        <translation>Vorgegebene Befugnis</translation>
    </message>
    <message>
        <source>Claimed research</source>
        <translation>Vorgegebene Forschung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear writing</source>
        <translation>Klares Schreiben</translation>
    </message>
    <message>
        <source>Click to see what is sent</source>
        <translation>Klicken Sie, um zu sehen, was gesendet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close chats that use it. A shared one belongs to who fetched it.</source>
        <translation>Schließen Sie Chats, die es benutzen. Ein gemeinsames gehört der Person, die es geholt hat.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller context, or a smaller model.</source>
        <translation>Schließen Sie andere Programme, wählen Sie einen kleineren Kontext oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Close other programs, or leave the adapter out.</source>
        <translation>Schließen Sie andere Programme oder lassen Sie den Adapter weg.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Close other windows of Carrel.</source>
        <translation>Schließen Sie andere Fenster von Carrel.</translation>
    </message>
    <message>
        <source>Close the other window or command first.</source>
        <translation>Schließen Sie zuerst das andere Fenster oder den Befehl.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Closing the window then hides it; Quit in the icon&apos;s menu ends Carrel.</source>
        <translation>Schließen blendet das Fenster dann aus; „Beenden“ im Menü des Symbols beendet Carrel.</translation>
    </message>
    <message>
        <source>Code in many languages; quick for its size, because only 2.4 of its 16 billion weights work on a word.</source>
        <translation>Code in vielen Sprachen; schnell für seine Größe, weil nur 2,4 seiner 16 Milliarden Gewichte an einem Wort arbeiten.</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Code-Prüfer</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Command or chat</source>
        <translation>Befehl oder Chat</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compare them with what you printed or saved.</source>
        <translation>Vergleichen Sie sie mit dem, was Sie gedruckt oder gespeichert haben.</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>Zwei Dinge vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation>Verbindung mit {host}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Kontext, in Token</translation>
    </message>
    <message>
        <source>Context: about {used:,} of {context:,} tokens</source>
        <translation>Kontext: etwa {used:,} von {context:,} Token</translation>
    </message>
    <message>
        <source>Context: {used:,} of {context:,} tokens</source>
        <translation>Kontext: {used:,} von {context:,} Token</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als einfachen Text kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy it into the models folder ({size}; {free} free)</source>
        <translation>In den Modellordner kopieren ({size}; {free} frei)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation>Kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Diese Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy your message</source>
        <translation>Ihre Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copying {name}… {percent} %</source>
        <translation>{name} wird kopiert… {percent} %</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Country for support lines</source>
        <translation>Land der Hilfsangebote</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Create one: `carrel vault create`.</source>
        <translation>Legen Sie einen an: `carrel vault create`.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Crisis Text Line</source>
        <translation>Crisis Text Line</translation>
    </message>
    <message>
        <source>Criticism of the party and its leaders is censored in China, and so is missing from much of what models learn there.</source>
        <translation>Kritik an der Partei und ihrer Führung wird in China zensiert und fehlt so in vielem, woraus Modelle dort lernen.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>DeepSeek R1 and its distills</source>
        <translation>DeepSeek R1 und seine Destillate</translation>
    </message>
    <message>
        <source>DeepSeek&apos;s models often repeat the Chinese government&apos;s view on this topic. Compare with other sources.</source>
        <translation>DeepSeeks Modelle geben bei diesem Thema oft die Sicht der chinesischen Regierung wieder. Vergleichen Sie mit anderen Quellen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Delete the chat (in the list)</source>
        <translation>Chat löschen (in der Liste)</translation>
    </message>
    <message>
        <source>Delete the selected chats</source>
        <translation>Ausgewählte Chats löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n chat(s)?</source>
        <translation>
            <numerusform>%n Chat löschen?</numerusform>
            <numerusform>Diese %n Chats löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>Diesen Chat löschen?</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete this policy</source>
        <translation>Diese Richtlinie löschen</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>Ihre Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation>Details dieser Nachricht</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Dictated beginning</source>
        <translation>Vorgegebener Anfang</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue</source>
        <translation>Die Dargebotene Hand, La Main Tendue</translation>
    </message>
    <message>
        <source>Digits for letters</source>
        <translation>Ziffern statt Buchstaben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</source>
        <translation>Dokumente (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Neu herunterladen</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Laden Sie sie neu herunter oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>Download or import the model again.</source>
        <translation>Laden Sie das Modell neu herunter oder importieren Sie es.</translation>
    </message>
    <message>
        <source>Download the recommended model</source>
        <translation>Empfohlenes Modell herunterladen</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>{name} herunterladen?</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Herunterladen ({size})</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading from {hosts}</source>
        <translation>Download von {hosts}</translation>
    </message>
    <message>
        <source>Drop what was pasted</source>
        <translation>Eingefügtes verwerfen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>ERAN</source>
        <translation>ERAN</translation>
    </message>
    <message>
        <source>Each prompt is asked twice, with the guard and without; what the model writes without it never leaves its process. It can take hours. The chat&apos;s model is put away meanwhile.</source>
        <translation>Jede Eingabe wird zweimal gestellt, mit und ohne Wächter; was das Modell ohne ihn schreibt, verlässt nie seinen Prozess. Das kann Stunden dauern. Das Modell des Chats wird solange beiseitegelegt.</translation>
    </message>
    <message>
        <source>Each record is signed together with the one before it, so that a missing or changed one shows.</source>
        <translation>Jeder Eintrag ist zusammen mit dem vorigen signiert, sodass ein fehlender oder geänderter auffällt.</translation>
    </message>
    <message>
        <source>Each row needs &quot;text&quot; and &quot;label&quot; (1: harmful, 0: harmless); &quot;id&quot;, &quot;category&quot; and &quot;twin&quot; are optional.</source>
        <translation>Jede Zeile braucht &quot;text&quot; und &quot;label&quot; (1: schädlich, 0: harmlos); &quot;id&quot;, &quot;category&quot; und &quot;twin&quot; sind freiwillig.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit or remove it first. Your text is kept.</source>
        <translation>Bearbeiten oder entfernen Sie sie zuerst. Ihr Text bleibt.</translation>
    </message>
    <message>
        <source>Edit the last prompt (in an empty field)</source>
        <translation>Letzte Eingabe bearbeiten (im leeren Feld)</translation>
    </message>
    <message>
        <source>Edit the prompt that waits</source>
        <translation>Wartende Eingabe bearbeiten</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Ihre Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit {one}</source>
        <translation>{one} bearbeiten</translation>
    </message>
    <message>
        <source>Emoji between words</source>
        <translation>Emojis zwischen Wörtern</translation>
    </message>
    <message>
        <source>Emotional support line</source>
        <translation>Telefon für seelische Unterstützung</translation>
    </message>
    <message>
        <source>Emotsionaalse toe ja hingehoiu telefon</source>
        <translation>Emotsionaalse toe ja hingehoiu telefon</translation>
    </message>
    <message>
        <source>Encrypted on disk</source>
        <translation>Verschlüsselt auf der Festplatte</translation>
    </message>
    <message>
        <source>Encrypted. A passphrase that is lost can&apos;t be found again.</source>
        <translation>Verschlüsselt. Eine verlorene Passphrase lässt sich nicht wiederfinden.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Erased for good after a few seconds: until then you can undo it.</source>
        <translation>Wird nach einigen Sekunden endgültig gelöscht: Bis dahin können Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every command and every chat, found by typing.</source>
        <translation>Jeder Befehl und jeder Chat, durch Tippen zu finden.</translation>
    </message>
    <message>
        <source>Every version of edited and repeated messages</source>
        <translation>Jede Version bearbeiteter und wiederholter Nachrichten</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Alles, was getan wurde</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist geprüft</translation>
    </message>
    <message>
        <source>Examples off it, one a line</source>
        <translation>Beispiele abseits davon, eines pro Zeile</translation>
    </message>
    <message>
        <source>Examples off the topic</source>
        <translation>Beispiele abseits des Themas</translation>
    </message>
    <message>
        <source>Examples on it, one a line</source>
        <translation>Beispiele dazu, eines pro Zeile</translation>
    </message>
    <message>
        <source>Examples on the topic</source>
        <translation>Beispiele zum Thema</translation>
    </message>
    <message>
        <source>Explain like I&apos;m new to it</source>
        <translation>Erkläre es mir wie einem Neuling</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision: {category}…</source>
        <translation>Entscheidung des Wächters erklären: {category}…</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision…</source>
        <translation>Entscheidung des Wächters erklären…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>%n Chat exportieren</numerusform>
            <numerusform>%n Chats exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Chats exportieren…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Export the records, not encrypted</source>
        <translation>Einträge exportieren, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Export these records?</source>
        <translation>Diese Einträge exportieren?</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Chats werden exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Facts and code are its weak side: 37.6 % on LiveCodeBench. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Fakten und Code sind seine schwache Seite: 37,6 % bei LiveCodeBench. Abseits von Temperatur 0,6 kann es sich endlos wiederholen, und Anweisungen befolgt es am besten direkt in der Eingabe.</translation>
    </message>
    <message>
        <source>Facts to check</source>
        <translation>Fakten zum Prüfen</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>Mittel. Ein weiteres Wort würde sie stark machen.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Fetch or import it again.</source>
        <translation>Laden Sie es erneut herunter oder importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Fetch the file with a browser and import it: carrel models import FILE</source>
        <translation>Holen Sie die Datei mit einem Browser und importieren Sie sie: carrel models import FILE</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Financial advice</source>
        <translation>Finanzrat</translation>
    </message>
    <message>
        <source>Financial advice. A language model can be wrong here. Check with an independent adviser before you act on it.</source>
        <translation>Finanzrat. Ein Sprachmodell kann sich hier irren. Fragen Sie eine unabhängige Beratung, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>Find a command or a chat</source>
        <translation>Befehl oder Chat suchen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation>Fehler finden</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Ordner des Berichts</translation>
    </message>
    <message>
        <source>Folder removed, its chats kept</source>
        <translation>Ordner entfernt, seine Chats behalten</translation>
    </message>
    <message>
        <source>Folder {title}, closed</source>
        <translation>Ordner {title}, zu</translation>
    </message>
    <message>
        <source>Folder {title}, open</source>
        <translation>Ordner {title}, offen</translation>
    </message>
    <message>
        <source>For another Carrel. Has its own passphrase.</source>
        <translation>Für ein anderes Carrel. Hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For programs, like `carrel vault export`.</source>
        <translation>Für Programme, wie `carrel vault export`.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>{name} vergessen?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message numerus="yes">
        <source>Found on this computer: %n model(s) of {programs}</source>
        <translation>
            <numerusform>Auf diesem Computer gefunden: %n Modell von {programs}</numerusform>
            <numerusform>Auf diesem Computer gefunden: %n Modelle von {programs}</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep and hard to guess.</source>
        <translation>Vier, fünf beliebige Wörter: leicht zu merken, schwer zu erraten.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Free {gigabytes:.1f} GB, or use the file where it lies (--in-place).</source>
        <translation>Machen Sie {gigabytes:.1f} GB frei oder benutzen Sie die Datei an ihrem Ort (--in-place).</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsabzug</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a score of {score:.2f} on, of 0 to 1</source>
        <translation>Ab einem Wert von {score:.2f}, von 0 bis 1</translation>
    </message>
    <message>
        <source>Full-width letters</source>
        <translation>Vollbreite Buchstaben</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>Weitere Hosts</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>General conversation in English and Chinese; quick for its size.</source>
        <translation>Allgemeine Gespräche auf Englisch und Chinesisch; schnell für seine Größe.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Go on with it.</source>
        <translation>Fahren Sie damit fort.</translation>
    </message>
    <message>
        <source>Go on with the run in this folder</source>
        <translation>Mit dem Lauf in diesem Ordner fortfahren</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Mit dieser Antwort fortfahren</translation>
    </message>
    <message>
        <source>Go on with {name}?</source>
        <translation>Mit {name} fortfahren?</translation>
    </message>
    <message>
        <source>Go on: what is there is kept.</source>
        <translation>Fahren Sie fort: Was da ist, bleibt.</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Good. A guess would take years.</source>
        <translation>Gut. Sie zu erraten würde Jahre dauern.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Got it: close this card</source>
        <translation>Verstanden: diese Karte schließen</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Wächter</translation>
    </message>
    <message>
        <source>Guard model</source>
        <translation>Wächtermodell</translation>
    </message>
    <message>
        <source>Guard models</source>
        <translation>Wächtermodelle</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Ohne Wächter</translation>
    </message>
    <message>
        <source>Guard policies</source>
        <translation>Wächterrichtlinien</translation>
    </message>
    <message>
        <source>Guard policies…</source>
        <translation>Wächterrichtlinien…</translation>
    </message>
    <message>
        <source>Guard policy</source>
        <translation>Wächterrichtlinie</translation>
    </message>
    <message>
        <source>Guard policy: {title}</source>
        <translation>Wächterrichtlinie: {title}</translation>
    </message>
    <message>
        <source>Guard: {text}</source>
        <translation>Wächter: {text}</translation>
    </message>
    <message>
        <source>Guard: {title}</source>
        <translation>Wächter: {title}</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Haitianisch</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Belästigung</translation>
    </message>
    <message>
        <source>Harder reasoning and usable code on a laptop with 16 GB of memory or more.</source>
        <translation>Schwierigeres Nachdenken und brauchbarer Code auf einem Laptop mit 16 GB Speicher oder mehr.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category of their twin</source>
        <translation>Gestoppte harmlose Prompts, nach der Kategorie ihres Gegenstücks</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category they resemble</source>
        <translation>Aufgehaltene harmlose Eingaben, nach der Kategorie, der sie ähneln</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by variant</source>
        <translation>Gestoppte harmlose Prompts, nach Variante</translation>
    </message>
    <message>
        <source>Harmless stopped</source>
        <translation>Harmlose gestoppt</translation>
    </message>
    <message>
        <source>Hate and discrimination</source>
        <translation>Hass und Diskriminierung</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Have the text recognised by another program first.</source>
        <translation>Lassen Sie den Text zuerst von einem anderen Programm erkennen.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Here are the first {count}.</source>
        <translation>Hier sind die ersten {count}.</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Hidden in tag characters</source>
        <translation>In Tag-Zeichen versteckt</translation>
    </message>
    <message>
        <source>Hide Carrel</source>
        <translation>Carrel ausblenden</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Historians count millions of deaths, above all in the famine of 1959 to 1961. Official accounts in China say less.</source>
        <translation>Historiker zählen Millionen Tote, vor allem in der Hungersnot von 1959 bis 1961. Amtliche Darstellungen in China nennen weniger.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Holds for this computer.</source>
        <translation>Gilt für diesen Computer.</translation>
    </message>
    <message>
        <source>Holds from the next start, or when you lock.</source>
        <translation>Gilt ab dem nächsten Start oder wenn Sie sperren.</translation>
    </message>
    <message>
        <source>Holds in this chat from the next answer on. An empty field takes the value that it shows in grey.</source>
        <translation>Gilt in diesem Chat ab der nächsten Antwort. Ein leeres Feld nimmt den Wert, der grau darin steht.</translation>
    </message>
    <message>
        <source>Holds when a model is loaded next.</source>
        <translation>Gilt, wenn das nächste Mal ein Modell geladen wird.</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How do I change the language of the menu?</source>
        <translation>Wie ändere ich die Sprache des Menüs?</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>How far the self-test is</source>
        <translation>Wie weit der Selbsttest ist</translation>
    </message>
    <message>
        <source>How freely it chooses words: 0 always takes the likeliest.</source>
        <translation>Wie frei es Wörter wählt: 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>How it expects a conversation; the file does not say</source>
        <translation>Wie es ein Gespräch erwartet; die Datei sagt es nicht</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Wie lange Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source>How much is held back. It runs on this computer, in the model&apos;s process.</source>
        <translation>Wie viel zurückgehalten wird. Er läuft auf diesem Computer, im Prozess des Modells.</translation>
    </message>
    <message>
        <source>How this chat is answered</source>
        <translation>Wie dieser Chat beantwortet wird</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hub or mirror</source>
        <translation>Hub oder Spiegelserver</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place.</source>
        <translation>Ich habe den Wiederherstellungsschlüssel an einem sicheren Ort verwahrt.</translation>
    </message>
    <message>
        <source>I understand that a lost passphrase means lost chats.</source>
        <translation>Mir ist klar: Eine verlorene Passphrase bedeutet verlorene Chats.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC).</source>
        <translation>Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <source>If this happens again, check the model on the models page.</source>
        <translation>Wenn das wieder geschieht, prüfen Sie das Modell auf der Modellseite.</translation>
    </message>
    <message>
        <source>If you replaced it yourself, import it again; else get a fresh copy.</source>
        <translation>Haben Sie sie selbst ersetzt, importieren Sie sie erneut; sonst holen Sie eine frische Kopie.</translation>
    </message>
    <message>
        <source>If you trust it, add it: Settings, or --allow-host {where}</source>
        <translation>Wenn Sie ihm vertrauen, fügen Sie ihn hinzu: in den Einstellungen oder mit --allow-host {where}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>Modelldatei importieren…</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Chats werden importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In 2016 a tribunal in The Hague found no legal basis for the nine-dash line. China&apos;s government does not accept that.</source>
        <translation>2016 fand ein Schiedsgericht in Den Haag keine Rechtsgrundlage für die Neun-Striche-Linie. Chinas Regierung erkennt das nicht an.</translation>
    </message>
    <message>
        <source>In 2022 the UN&apos;s human rights office reported mass detention in Xinjiang that may be a crime against humanity. China&apos;s government denies it.</source>
        <translation>2022 berichtete das UN-Menschenrechtsbüro von Masseninternierungen in Xinjiang, die ein Verbrechen gegen die Menschlichkeit sein könnten. Chinas Regierung bestreitet das.</translation>
    </message>
    <message>
        <source>In June 1989 the army ended the protests in Beijing by force and killed many civilians. In China this is censored.</source>
        <translation>Im Juni 1989 beendete die Armee die Proteste in Peking mit Gewalt und tötete viele Zivilisten. In China wird das zensiert.</translation>
    </message>
    <message>
        <source>In a process of its own, without network and without your files.</source>
        <translation>In einem eigenen Prozess, ohne Netzwerk und ohne Ihre Dateien.</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>In Gefahr</translation>
    </message>
    <message>
        <source>In danger: {number}.</source>
        <translation>In Gefahr: {number}.</translation>
    </message>
    <message>
        <source>In doubt, and in other languages</source>
        <translation>Im Zweifel und in anderen Sprachen</translation>
    </message>
    <message>
        <source>In the vault&apos;s folder, {state}. Carrel does not make a new one over it.</source>
        <translation>Im Ordner des Tresors: {state}. Carrel legt keinen neuen darüber an.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Installieren Sie Carrel neu.</translation>
    </message>
    <message>
        <source>Install Carrel on this computer anew, or take a package made for all processors.</source>
        <translation>Installieren Sie Carrel auf diesem Computer neu oder nehmen Sie ein Paket, das für alle Prozessoren gemacht ist.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Installieren Sie die neuere Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Instructions for this chat</source>
        <translation>Anweisungen für diesen Chat</translation>
    </message>
    <message>
        <source>Instructions of this chat</source>
        <translation>Anweisungen dieses Chats</translation>
    </message>
    <message>
        <source>Instructions, {role}</source>
        <translation>Anweisungen, {role}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted here.</source>
        <translation>Hier unterbrochen.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It also flags politics as a category of its own; Carrel leaves that one out unless a policy asks for it.</source>
        <translation>Es meldet auch Politik als eigene Kategorie; Carrel lässt sie weg, wenn keine Richtlinie danach fragt.</translation>
    </message>
    <message>
        <source>It begins as a copy and is yours to change.</source>
        <translation>Sie beginnt als Kopie, und Sie können sie ändern.</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>Er kann</translation>
    </message>
    <message>
        <source>It can&apos;t</source>
        <translation>Er kann nicht</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at</source>
        <translation>Sie lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>It can&apos;t be opened</source>
        <translation>Es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation>Sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {strerror}.</source>
        <translation>Dort lässt es sich nicht speichern: {strerror}.</translation>
    </message>
    <message>
        <source>It comes with Carrel and stays as it is. Copy it to make your own.</source>
        <translation>Sie kommt mit Carrel und bleibt, wie sie ist. Kopieren Sie sie, um eine eigene daraus zu machen.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Er konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>It declares XML entities, which no Word file needs and which can do harm.</source>
        <translation>Es deklariert XML-Entitäten, die keine Word-Datei braucht und die schaden können.</translation>
    </message>
    <message>
        <source>It does not reason before it answers, and a long context takes a lot of memory.</source>
        <translation>Es denkt vor dem Antworten nicht nach, und ein langer Kontext braucht viel Speicher.</translation>
    </message>
    <message>
        <source>It encrypts every chat, title and draft on this computer. Nobody can recover it, not even us.</source>
        <translation>Sie verschlüsselt jeden Chat, jeden Titel und jeden Entwurf auf diesem Computer. Niemand kann sie wiederherstellen, auch wir nicht.</translation>
    </message>
    <message>
        <source>It ended by itself ({kind}).</source>
        <translation>Er hat sich von selbst beendet ({kind}).</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Er hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>It has more than eight million characters.</source>
        <translation>Sie hat mehr als acht Millionen Zeichen.</translation>
    </message>
    <message>
        <source>It has no messages yet.</source>
        <translation>Er hat noch keine Nachrichten.</translation>
    </message>
    <message>
        <source>It has too many pages</source>
        <translation>Es hat zu viele Seiten</translation>
    </message>
    <message>
        <source>It has {pages:,} pages; Carrel reads up to {limit:,}.</source>
        <translation>Sie hat {pages:,} Seiten; Carrel liest bis zu {limit:,}.</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file.</source>
        <translation>Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It is already being downloaded</source>
        <translation>Es wird bereits heruntergeladen</translation>
    </message>
    <message>
        <source>It is damaged, or no {what} at all.</source>
        <translation>Sie ist beschädigt oder gar keine Datei dieser Art ({what}).</translation>
    </message>
    <message>
        <source>It is erased for good after a few seconds. Until then you can undo it.</source>
        <translation>Es wird nach einigen Sekunden endgültig gelöscht. Bis dahin können Sie es rückgängig machen.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>Sie ist dann endgültig weg.</translation>
    </message>
    <message>
        <source>It is gone for good. {name} takes its place.</source>
        <translation>Sie ist dann endgültig weg. {name} tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>It is held in memory until you decide. Nothing of it was stored.</source>
        <translation>Es liegt im Arbeitsspeicher, bis Sie entscheiden. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>It is in memory only. Once you lock, nobody can bring it back.</source>
        <translation>Er liegt nur im Arbeitsspeicher. Wenn Sie sperren, kann ihn niemand zurückholen.</translation>
    </message>
    <message>
        <source>It is in memory only. Once you quit, nobody can bring it back.</source>
        <translation>Er liegt nur im Arbeitsspeicher. Wenn Sie beenden, kann ihn niemand zurückholen.</translation>
    </message>
    <message>
        <source>It is left alone; nothing is used.</source>
        <translation>Er bleibt unverändert; nichts davon wird benutzt.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>It is no Carrel file.</source>
        <translation>Es ist keine Carrel-Datei.</translation>
    </message>
    <message>
        <source>It is no text, and no document that Carrel knows.</source>
        <translation>Es ist kein Text und kein Dokument, das Carrel kennt.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Er ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It is not safe to read</source>
        <translation>Es lässt sich nicht sicher lesen</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing was deleted.</source>
        <translation>Es ist nicht Ihre Schuld, und nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Es ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is put into the message field, where you can still change it.</source>
        <translation>Sie kommt in das Nachrichtenfeld, wo Sie sie noch ändern können.</translation>
    </message>
    <message>
        <source>It is tight. Load it anyway?</source>
        <translation>Es ist knapp. Trotzdem laden?</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Sie ist zu groß</translation>
    </message>
    <message>
        <source>It is too long</source>
        <translation>Es ist zu lang</translation>
    </message>
    <message>
        <source>It is {what}, not a file.</source>
        <translation>Es ist {what}, keine Datei.</translation>
    </message>
    <message>
        <source>It knows few facts and programs poorly: 16.9 % on LiveCodeBench, where the 7B reaches 37.6 %.</source>
        <translation>Es kennt wenige Fakten und programmiert schlecht: 16,9 % bei LiveCodeBench, wo das 7B 37,6 % erreicht.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Er wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>It needs a workstation: 110 GB of memory at three bits a weight.</source>
        <translation>Es braucht eine Workstation: 110 GB Speicher bei drei Bit pro Gewicht.</translation>
    </message>
    <message>
        <source>It needs a workstation: 168 GB of memory without loss.</source>
        <translation>Es braucht eine Workstation: 168 GB Speicher ohne Verlust.</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight, in 29 files.</source>
        <translation>Es braucht eine Workstation: etwa 400 GB Speicher bei vier Bit pro Gewicht, in 29 Dateien.</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight.</source>
        <translation>Es braucht eine Workstation: etwa 400 GB Speicher bei vier Bit pro Gewicht.</translation>
    </message>
    <message>
        <source>It needs too much memory</source>
        <translation>Sie braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>It says safe or unsafe and nothing between, and its licence has duties of its own.</source>
        <translation>Es sagt sicher oder unsicher und nichts dazwischen, und seine Lizenz bringt eigene Pflichten mit.</translation>
    </message>
    <message>
        <source>It sent what Carrel can&apos;t read.</source>
        <translation>Er hat etwas gesendet, das Carrel nicht lesen kann.</translation>
    </message>
    <message>
        <source>It sounds as if you carry something heavy. You don&apos;t have to carry it alone: a person can help better than a program.</source>
        <translation>Es klingt, als würden Sie etwas Schweres mit sich tragen. Sie müssen das nicht allein tragen: Ein Mensch kann besser helfen als ein Programm.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Er bleibt</translation>
    </message>
    <message>
        <source>It stays in memory and is never written to the disk. Lock, quit or end it, and it is gone.</source>
        <translation>Er bleibt im Arbeitsspeicher und wird nie auf die Festplatte geschrieben. Sperren oder beenden Sie, ist er weg.</translation>
    </message>
    <message>
        <source>It thinks long before it answers, and its context takes more memory than that of the other small ones.</source>
        <translation>Es denkt lange nach, bevor es antwortet, und sein Kontext braucht mehr Speicher als der der anderen kleinen.</translation>
    </message>
    <message>
        <source>It unpacks to too much</source>
        <translation>Es wird entpackt zu groß</translation>
    </message>
    <message>
        <source>It waits in the review with its scores, the policy and the model, and points to this chat. Nothing leaves this computer.</source>
        <translation>Er wartet in der Überprüfung mit seinen Werten, der Richtlinie und dem Modell und verweist auf diesen Chat. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It was changed or damaged.</source>
        <translation>Sie wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>It was cut short or damaged.</source>
        <translation>Sie wurde abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It was cut short: its end is missing.</source>
        <translation>Sie wurde abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>Es wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>It was ended. Your chat is saved.</source>
        <translation>Es wurde beendet. Ihr Chat ist gespeichert.</translation>
    </message>
    <message>
        <source>It was given its own passphrase when it was exported. That of your vault does not open it.</source>
        <translation>Sie hat beim Export eine eigene Passphrase bekommen. Die Ihres Tresors öffnet sie nicht.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It was given up. The disk may be slow, or the file odd.</source>
        <translation>Es wurde aufgegeben. Vielleicht ist die Festplatte langsam oder die Datei ungewöhnlich.</translation>
    </message>
    <message>
        <source>It was started three times and stopped each time. Your chat is saved.</source>
        <translation>Es wurde dreimal gestartet und hörte jedes Mal auf. Ihr Chat ist gespeichert.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel.</source>
        <translation>Sie wurde von einer neueren Version von Carrel geschrieben.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel. Nothing was changed.</source>
        <translation>Er wurde von einer neueren Version von Carrel geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its beginning is damaged.</source>
        <translation>Ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>Its chats stay in it.</source>
        <translation>Die Chats bleiben darin.</translation>
    </message>
    <message>
        <source>Its encoder could not be loaded.</source>
        <translation>Sein Encoder ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>Its encoder could not compute a text.</source>
        <translation>Sein Encoder konnte einen Text nicht berechnen.</translation>
    </message>
    <message>
        <source>Its folder or a file in it is read-only or belongs to somebody else.</source>
        <translation>Der Ordner oder eine Datei darin ist schreibgeschützt oder gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as a scanner makes them; Carrel reads text only.</source>
        <translation>Seine Seiten sind Bilder, wie ein Scanner sie macht; Carrel liest nur Text.</translation>
    </message>
    <message>
        <source>Its parts are nested far deeper than in any ordinary document.</source>
        <translation>Seine Teile sind weit tiefer verschachtelt als in jedem gewöhnlichen Dokument.</translation>
    </message>
    <message>
        <source>Its parts are packed, nested or repeated far beyond any ordinary document.</source>
        <translation>Seine Teile sind weit stärker gepackt, verschachtelt oder wiederholt als in jedem gewöhnlichen Dokument.</translation>
    </message>
    <message>
        <source>Its process ended too early. What was tried is kept.</source>
        <translation>Sein Prozess endete zu früh. Was ausprobiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Its structure makes no sense ({place}).</source>
        <translation>Ihr Aufbau ergibt keinen Sinn ({place}).</translation>
    </message>
    <message>
        <source>Its text has more than {limit:,} characters.</source>
        <translation>Ihr Text hat mehr als {limit:,} Zeichen.</translation>
    </message>
    <message>
        <source>Its vocabulary belongs to no family of models that Carrel knows, so the chat cannot be written for it.</source>
        <translation>Sein Vokabular gehört zu keiner Modellfamilie, die Carrel kennt, deshalb lässt sich der Chat nicht dafür aufschreiben.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, exact…</source>
        <translation>JSON-Zeilen, exakt…</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jump to latest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <source>Jump to latest message (Ctrl+End)</source>
        <translation>Zur neuesten Nachricht springen (Strg+Ende)</translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Keep an icon in the tray</source>
        <translation>Ein Symbol in der Taskleiste behalten</translation>
    </message>
    <message>
        <source>Keep and lock</source>
        <translation>Behalten und sperren</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Behalten und beenden</translation>
    </message>
    <message>
        <source>Keep as a role…</source>
        <translation>Als Rolle behalten…</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>Behalten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Keep my message beside it</source>
        <translation>Meine Nachricht mit aufbewahren</translation>
    </message>
    <message>
        <source>Keep texts too</source>
        <translation>Auch Texte aufbewahren</translation>
    </message>
    <message>
        <source>Keep the answer beside it</source>
        <translation>Die Antwort mit aufbewahren</translation>
    </message>
    <message>
        <source>Keep the reasoning beside it</source>
        <translation>Den Gedankengang mit aufbewahren</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Kept as an exception, until you take this back or delete the chat.</source>
        <translation>Als Ausnahme aufbewahrt, bis Sie das zurücknehmen oder den Chat löschen.</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Für die Antwort frei gehalten</translation>
    </message>
    <message>
        <source>Key file and history do not fit each other. Nothing was changed.</source>
        <translation>Schlüsseldatei und Verlauf passen nicht zusammen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys and text have left the memory.</source>
        <translation>Schlüssel und Text haben den Arbeitsspeicher verlassen.</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Klimaka</source>
        <translation>Klimaka</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>Leaves out words that are less likely than this share of the likeliest one&apos;s probability.</source>
        <translation>Lässt Wörter weg, die weniger wahrscheinlich sind als dieser Anteil der Wahrscheinlichkeit des wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Rechtsrat</translation>
    </message>
    <message>
        <source>Legal advice. A language model can be wrong here. Check with a lawyer or an advice centre first.</source>
        <translation>Rechtsrat. Ein Sprachmodell kann sich hier irren. Fragen Sie zuerst eine Anwältin, einen Anwalt oder eine Beratungsstelle.</translation>
    </message>
    <message>
        <source>Lelki elsősegély</source>
        <translation>Lelki elsősegély</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Durchgelassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>Lifeline Ukraine</source>
        <translation>Lifeline Ukraine</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like the system ({country})</source>
        <translation>Wie das System ({country})</translation>
    </message>
    <message>
        <source>Lines of another country</source>
        <translation>Hilfe in einem anderen Land</translation>
    </message>
    <message>
        <source>Linha Nacional de Prevenção do Suicídio</source>
        <translation>Linha Nacional de Prevenção do Suicídio</translation>
    </message>
    <message>
        <source>Linka dôvery Nezábudka</source>
        <translation>Linka dôvery Nezábudka</translation>
    </message>
    <message>
        <source>Linka první psychické pomoci</source>
        <translation>Linka první psychické pomoci</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Livslinien</source>
        <translation>Livslinien</translation>
    </message>
    <message>
        <source>Llama 3.1 and later</source>
        <translation>Llama 3.1 und neuer</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA-Adapter</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Loading model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Loading model… {number} %</source>
        <translation>Modell wird geladen… {number} %</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Carrel sperren</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Sperren und verlieren</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>Sperren und verlieren</translation>
    </message>
    <message>
        <source>Lock and start in this language</source>
        <translation>Sperren und in dieser Sprache starten</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Automatisch sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locks Carrel: nothing readable stays in memory.</source>
        <translation>Sperrt Carrel: Nichts Lesbares bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Antwort bis (Token)</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <translation>Längstes Nachdenken</translation>
    </message>
    <message>
        <source>Longest thinking, in tokens</source>
        <translation>Nachdenken bis (Token)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at Settings, Network.</source>
        <translation>Sehen Sie in den Einstellungen unter Netzwerk nach.</translation>
    </message>
    <message>
        <source>Look at it by hand.</source>
        <translation>Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Look for a newer conversion of this model.</source>
        <translation>Suchen Sie eine neuere Umwandlung dieses Modells.</translation>
    </message>
    <message>
        <source>Look for a newer version of Carrel, or compare the catalog with the hub: carrel models check</source>
        <translation>Suchen Sie eine neuere Version von Carrel oder vergleichen Sie den Katalog mit dem Hub: carrel models check</translation>
    </message>
    <message>
        <source>Look for the usual, little-endian file.</source>
        <translation>Suchen Sie die übliche Little-Endian-Datei.</translation>
    </message>
    <message>
        <source>Look up a model of the hub</source>
        <translation>Ein Modell des Hubs nachschlagen</translation>
    </message>
    <message>
        <source>Look up…</source>
        <translation>Nachschlagen…</translation>
    </message>
    <message>
        <source>Look-alike letters</source>
        <translation>Ähnlich aussehende Buchstaben</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>{name} wird angesehen…</translation>
    </message>
    <message>
        <source>Looking took too long</source>
        <translation>Das Ansehen dauerte zu lange</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Línea 024</source>
        <translation>Línea 024</translation>
    </message>
    <message>
        <source>Línea 106 (Bogotá)</source>
        <translation>Línea 106 (Bogotá)</translation>
    </message>
    <message>
        <source>Línea 113 Salud</source>
        <translation>Línea 113 Salud</translation>
    </message>
    <message>
        <source>Línea Prevención del Suicidio</source>
        <translation>Línea Prevención del Suicidio</translation>
    </message>
    <message>
        <source>Línea Vida</source>
        <translation>Línea Vida</translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <translation>Línea de la Vida</translation>
    </message>
    <message>
        <source>Línea nacional de salud mental</source>
        <translation>Línea nacional de salud mental</translation>
    </message>
    <message>
        <source>MIELI Kriisipuhelin</source>
        <translation>MIELI Kriisipuhelin</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Make a policy of your own from this one</source>
        <translation>Eine eigene Richtlinie aus dieser machen</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Make space and go on: it continues where it stopped.</source>
        <translation>Schaffen Sie Platz und fahren Sie fort: Es geht dort weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Make space, choose another models folder, or a smaller model.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Modellordner oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Make the answer again, or choose the model that began it.</source>
        <translation>Lassen Sie die Antwort neu schreiben oder wählen Sie das Modell, das sie begonnen hat.</translation>
    </message>
    <message>
        <source>Make this answer again</source>
        <translation>Diese Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Makes words that it just used less likely; 1 is off.</source>
        <translation>Macht eben benutzte Wörter weniger wahrscheinlich; 1 ist aus.</translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation>Ihr Tresor wird angelegt…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Malicious code</source>
        <translation>Schadcode</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Manage roles…</source>
        <translation>Rollen verwalten…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mark this decision as right</source>
        <translation>Diese Entscheidung als richtig markieren</translation>
    </message>
    <message>
        <source>Mark this decision as wrong</source>
        <translation>Diese Entscheidung als falsch markieren</translation>
    </message>
    <message>
        <source>Mathematics and reasoning on a laptop with 8 to 16 GB of memory.</source>
        <translation>Mathematik und Nachdenken auf einem Laptop mit 8 bis 16 GB Speicher.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May be wrong. Check important facts.</source>
        <translation>Kann falsch sein. Prüfen Sie wichtige Fakten.</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>Medizinischer Rat</translation>
    </message>
    <message>
        <source>Medical advice. A language model can be wrong here. Check with a pharmacist or doctor before you act on it.</source>
        <translation>Medizinischer Rat. Ein Sprachmodell kann sich hier irren. Fragen Sie in einer Apotheke oder Arztpraxis nach, bevor Sie danach handeln.</translation>
    </message>
    <message>
        <source>Mental Health Hotline</source>
        <translation>Mental Health Hotline</translation>
    </message>
    <message>
        <source>Mental Helse</source>
        <translation>Mental Helse</translation>
    </message>
    <message>
        <source>Mental health line</source>
        <translation>Telefon für seelische Gesundheit</translation>
    </message>
    <message>
        <source>Mental health support hotline</source>
        <translation>Hilfetelefon für seelische Gesundheit</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Meta&apos;s full-size guard, for machines with memory to spare.</source>
        <translation>Metas großer Wächter, für Rechner mit reichlich Speicher.</translation>
    </message>
    <message>
        <source>Meta&apos;s small guard: thirteen kinds of harm in eight languages.</source>
        <translation>Metas kleiner Wächter: dreizehn Arten von Schaden in acht Sprachen.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind Självmordslinjen</source>
        <translation>Mind Självmordslinjen</translation>
    </message>
    <message>
        <source>Minutes from notes</source>
        <translation>Protokoll aus Notizen</translation>
    </message>
    <message>
        <source>Mistral, the first ones</source>
        <translation>Mistral, die ersten</translation>
    </message>
    <message>
        <source>Mistral, the newest ones</source>
        <translation>Mistral, die neuesten</translation>
    </message>
    <message>
        <source>Mixed capitals</source>
        <translation>Gemischte Großschreibung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model declined</source>
        <translation>Modell lehnte ab</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Modell: {name}, {state}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>Modelle und Downloads</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelle anderer Programme</translation>
    </message>
    <message>
        <source>Models of other programs can be used where they lie.</source>
        <translation>Modelle anderer Programme lassen sich an ihrem Ort benutzen.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
    <message>
        <source>More precise (temperature {number})</source>
        <translation>Genauer (Temperatur {number})</translation>
    </message>
    <message>
        <source>More sizes and quantizations</source>
        <translation>Weitere Größen und Quantisierungen</translation>
    </message>
    <message>
        <source>More varied (temperature {number})</source>
        <translation>Abwechslungsreicher (Temperatur {number})</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the selected chats to a folder</source>
        <translation>Ausgewählte Chats in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>Meine {title}</translation>
    </message>
    <message>
        <source>NCMH Crisis Hotline</source>
        <translation>NCMH Crisis Hotline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Name des Chats</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <translation>Need to talk?</translation>
    </message>
    <message>
        <source>Needs about {needs} of the {free} free</source>
        <translation>Braucht etwa {needs} von {free}, die frei sind</translation>
    </message>
    <message>
        <source>Needs about {needs}, and {free} is free</source>
        <translation>Braucht etwa {needs}, frei sind {free}</translation>
    </message>
    <message>
        <source>Needs about {needs}: fits well.</source>
        <translation>Braucht etwa {needs}: passt gut.</translation>
    </message>
    <message>
        <source>Needs about {needs}; how much is free, this system does not say.</source>
        <translation>Braucht etwa {needs}; wie viel frei ist, sagt dieses System nicht.</translation>
    </message>
    <message>
        <source>Needs about {needs}; this computer has {installed} GB</source>
        <translation>Braucht etwa {needs}; dieser Computer hat {installed} GB</translation>
    </message>
    <message>
        <source>Needs about {on_device} on the graphics processor, which has {free} free</source>
        <translation>Braucht etwa {on_device} auf dem Grafikprozessor, auf dem {free} frei sind</translation>
    </message>
    <message>
        <source>Needs about {size} more memory.</source>
        <translation>Braucht etwa {size} mehr Speicher.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never connect</source>
        <translation>Nie verbinden</translation>
    </message>
    <message>
        <source>Never connect is switched on</source>
        <translation>„Nie verbinden“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>Never connect: off</source>
        <translation>Nie verbinden: aus</translation>
    </message>
    <message>
        <source>Never connect: on</source>
        <translation>Nie verbinden: an</translation>
    </message>
    <message>
        <source>Never sent: what the model thought before earlier answers, and what the guard held back.</source>
        <translation>Nie gesendet: was das Modell vor früheren Antworten dachte, und was der Wächter zurückgehalten hat.</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No catalog</source>
        <translation>Kein Katalog</translation>
    </message>
    <message>
        <source>No chat has this tag.</source>
        <translation>Kein Chat hat dieses Schlagwort.</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>No downloader is started, whatever is clicked.</source>
        <translation>Es wird kein Downloader gestartet, was immer geklickt wird.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No guard model</source>
        <translation>Kein Wächtermodell</translation>
    </message>
    <message>
        <source>No guard model is installed.</source>
        <translation>Es ist kein Wächtermodell installiert.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>No model was run: an attack succeeded where the prompt would have reached one. A prompt that was held back, asked about or met with help counts as stopped; one that only got a note counts as through.</source>
        <translation>Es lief kein Modell: Ein Angriff gelang, wo der Prompt eines erreicht hätte. Ein Prompt, der zurückgehalten, nachgefragt oder mit Hilfe beantwortet wurde, zählt als gestoppt; einer, der nur einen Hinweis bekam, als durchgekommen.</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>No more policies</source>
        <translation>Keine weiteren Richtlinien</translation>
    </message>
    <message>
        <source>No policy turns this off.</source>
        <translation>Keine Richtlinie schaltet das ab.</translation>
    </message>
    <message>
        <source>No prompt and no answer is kept.</source>
        <translation>Keine Eingabe und keine Antwort wird aufbewahrt.</translation>
    </message>
    <message>
        <source>No recovery key</source>
        <translation>Kein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>No second opinion</source>
        <translation>Keine zweite Meinung</translation>
    </message>
    <message>
        <source>No such chat</source>
        <translation>Kein solcher Chat</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>Kein solches Modell</translation>
    </message>
    <message>
        <source>No such policy</source>
        <translation>Keine solche Richtlinie</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>No vault</source>
        <translation>Kein Tresor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None was made for this vault.</source>
        <translation>Für diesen Tresor wurde keiner erstellt.</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not a chat model</source>
        <translation>Kein Chatmodell</translation>
    </message>
    <message>
        <source>Not a commit</source>
        <translation>Kein Commit</translation>
    </message>
    <message>
        <source>Not a file of the hub</source>
        <translation>Keine Datei des Hubs</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Not a link of the hub</source>
        <translation>Kein Link des Hubs</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>Keine Modelldatei</translation>
    </message>
    <message>
        <source>Not a result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Not about “{name}”</source>
        <translation>Nicht über „{name}“</translation>
    </message>
    <message>
        <source>Not an adapter</source>
        <translation>Kein Adapter</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets this file can read it, and so can other programs on this computer.</source>
        <translation>Nicht verschlüsselt: Wer diese Datei bekommt, kann sie lesen, und andere Programme auf diesem Computer können es auch.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Nicht genug Speicher</translation>
    </message>
    <message>
        <source>Not fetched to the end</source>
        <translation>Nicht vollständig heruntergeladen</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Not only a model</source>
        <translation>Nicht nur ein Modell</translation>
    </message>
    <message>
        <source>Not our folder</source>
        <translation>Nicht unser Ordner</translation>
    </message>
    <message>
        <source>Not read: {why}.</source>
        <translation>Nicht gelesen: {why}.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not the recovery key</source>
        <translation>Nicht der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Not these words alone: what came before them, or a second opinion</source>
        <translation>Nicht diese Wörter allein: was davor stand oder eine zweite Meinung</translation>
    </message>
    <message>
        <source>Not this vault&apos;s recovery key</source>
        <translation>Nicht der Wiederherstellungsschlüssel dieses Tresors</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Not verifiable yet</source>
        <translation>Noch nicht prüfbar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>Nur vermerken</translation>
    </message>
    <message>
        <source>Note. {sentence}</source>
        <translation>Hinweis. {sentence}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Noted. No text is left that could be an exception.</source>
        <translation>Vermerkt. Es ist kein Text mehr da, der eine Ausnahme sein könnte.</translation>
    </message>
    <message>
        <source>Noted. There are no exceptions in this category.</source>
        <translation>Vermerkt. In dieser Kategorie gibt es keine Ausnahmen.</translation>
    </message>
    <message>
        <source>Notes beside a text</source>
        <translation>Vermerke neben einem Text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing connects by itself</source>
        <translation>Nichts verbindet sich von selbst</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>Nothing is copied or moved. The other program keeps its files; if it removes one, it is missing here too.</source>
        <translation>Nichts wird kopiert oder verschoben. Das andere Programm behält seine Dateien; entfernt es eine, fehlt sie auch hier.</translation>
    </message>
    <message>
        <source>Nothing is copied; the other program keeps its files.</source>
        <translation>Nichts wird kopiert; das andere Programm behält seine Dateien.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Nothing of it was stored. You can rephrase, or ask about the subject itself.</source>
        <translation>Nichts davon wurde gespeichert. Sie können umformulieren oder nach dem Thema selbst fragen.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nichts zu beantworten</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Nothing was changed. Your files are still where they were.</source>
        <translation>Nichts wurde geändert. Ihre Dateien sind noch, wo sie waren.</translation>
    </message>
    <message>
        <source>Nothing was found in your chats.</source>
        <translation>In Ihren Chats wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Numbers change now and then: check that this one is current.</source>
        <translation>Nummern ändern sich gelegentlich: Prüfen Sie, ob diese noch stimmt.</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Of downloads, in MB a second.</source>
        <translation>Von Downloads, in MB pro Sekunde.</translation>
    </message>
    <message>
        <source>Of the conversation and of what you write.</source>
        <translation>Des Gesprächs und dessen, was Sie schreiben.</translation>
    </message>
    <message>
        <source>Of the processor, for a model. Holds when it is loaded next.</source>
        <translation>Des Prozessors, für ein Modell. Gilt, wenn es das nächste Mal geladen wird.</translation>
    </message>
    <message>
        <source>Of the window. Carrel&apos;s guide and its guard speak English.</source>
        <translation>Des Fensters. Carrels Guide und sein Wächter sprechen Englisch.</translation>
    </message>
    <message>
        <source>Of {decisions:,} decisions of the guard, {flagged:,} led to something.</source>
        <translation>Von {decisions:,} Entscheidungen des Wächters führten {flagged:,} zu etwas.</translation>
    </message>
    <message>
        <source>Of {pages} pages, {empty} have no text, perhaps only pictures; {broken} are damaged and left out.</source>
        <translation>Von {pages} Seiten haben {empty} keinen Text, vielleicht nur Bilder; {broken} sind beschädigt und ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Of {tried} sample prompts, %n would be decided differently from “{now}”, which is in use.</source>
        <translation>
            <numerusform>Von {tried} Probeeingaben würde %n anders entschieden als mit der Richtlinie „{now}“, die in Benutzung ist.</numerusform>
            <numerusform>Von {tried} Probeeingaben würden %n anders entschieden als mit der Richtlinie „{now}“, die in Benutzung ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {tried} sample prompts, none would be decided differently from “{now}”, which is in use.</source>
        <translation>Von {tried} Probeeingaben würde keine anders entschieden als mit der Richtlinie „{now}“, die in Benutzung ist.</translation>
    </message>
    <message>
        <source>Off the topic</source>
        <translation>Abseits des Themas</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n connection(s)</source>
        <translation>
            <numerusform>Offline. %n Verbindung</numerusform>
            <numerusform>Offline. %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Older messages are not sent</source>
        <translation>Ältere Nachrichten werden nicht gesendet</translation>
    </message>
    <message>
        <source>Older messages no longer fit into the model&apos;s context and are not sent ({} left out).</source>
        <translation>Ältere Nachrichten passen nicht mehr in den Kontext des Modells und werden nicht gesendet ({} weggelassen).</translation>
    </message>
    <message>
        <source>Older messages will soon be left out</source>
        <translation>Ältere Nachrichten werden bald weggelassen</translation>
    </message>
    <message>
        <source>Older records are removed when the vault is opened.</source>
        <translation>Ältere Einträge werden entfernt, wenn der Tresor geöffnet wird.</translation>
    </message>
    <message>
        <source>On every turn</source>
        <translation>Bei jeder Nachricht</translation>
    </message>
    <message>
        <source>One answer at a time</source>
        <translation>Immer nur eine Antwort</translation>
    </message>
    <message>
        <source>One file for any browser. It loads nothing.</source>
        <translation>Eine Datei für jeden Browser. Sie lädt nichts nach.</translation>
    </message>
    <message>
        <source>One of the files is still being read. Send again in a moment.</source>
        <translation>Eine der Dateien wird noch gelesen. Senden Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>One of the files is too long for this model. Attach the part that fits, or remove it.</source>
        <translation>Eine der Dateien ist zu lang für dieses Modell. Hängen Sie den Teil an, der passt, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>One prompt waits already</source>
        <translation>Es wartet schon eine Eingabe</translation>
    </message>
    <message>
        <source>One word or phrase a line. * stands for any letters, ? for one.</source>
        <translation>Ein Wort oder Ausdruck pro Zeile. * steht für beliebige Buchstaben, ? für einen.</translation>
    </message>
    <message>
        <source>Only a download that you start goes online, and you see where to.</source>
        <translation>Nur ein Download, den Sie starten, geht online, und Sie sehen wohin.</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>Nur über dies</translation>
    </message>
    <message>
        <source>Only help</source>
        <translation>Nur Hilfe</translation>
    </message>
    <message>
        <source>Only links of https://huggingface.co are understood.</source>
        <translation>Nur Links von https://huggingface.co werden verstanden.</translation>
    </message>
    <message>
        <source>Only the downloader connects, and only for a download or a look-up that was agreed to. Chats never do.</source>
        <translation>Nur der Downloader verbindet sich, und nur für einen Download oder ein Nachschlagen, dem zugestimmt wurde. Chats tun es nie.</translation>
    </message>
    <message>
        <source>Only the passphrase opens it.</source>
        <translation>Nur die Passphrase öffnet ihn.</translation>
    </message>
    <message>
        <source>Only you see the name.</source>
        <translation>Nur Sie sehen den Namen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Seite dazu öffnen…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Open the first chat (to Ctrl+9)</source>
        <translation>Ersten Chat öffnen (bis Strg+9)</translation>
    </message>
    <message>
        <source>Open this link outside Carrel?</source>
        <translation>Diesen Link außerhalb von Carrel öffnen?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens the models page: all sizes, and GGUF files that are on this computer.</source>
        <translation>Öffnet die Modellseite: alle Größen, und GGUF-Dateien, die auf diesem Computer sind.</translation>
    </message>
    <message>
        <source>Opposite day</source>
        <translation>Gegenteiltag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Our documentation</source>
        <translation>Unsere Dokumentation</translation>
    </message>
    <message>
        <source>Over-refusal by category</source>
        <translation>Zu Unrecht gestoppt, nach Kategorie</translation>
    </message>
    <message>
        <source>Over-refusal by variant</source>
        <translation>Zu Unrecht gestoppt, nach Variante</translation>
    </message>
    <message>
        <source>Own instructions</source>
        <translation>Eigene Anweisungen</translation>
    </message>
    <message>
        <source>Own instructions for this chat…</source>
        <translation>Eigene Anweisungen für diesen Chat…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parts of this text try to change how the model behaves, or are hidden from the eye.</source>
        <translation>Teile dieses Textes versuchen, das Verhalten des Modells zu ändern, oder sind dem Auge verborgen.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>Passphrase für diese Datei</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Freizügig</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf, or download it again.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>Pick one of {names}.</source>
        <translation>Wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <source>Pick the model&apos;s template: one of {names}.</source>
        <translation>Wählen Sie die Vorlage des Modells: eine von {names}.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to somebody.</source>
        <translation>Stellen im Programm, nichts aus Ihren Chats. Er bleibt auf diesem Computer; kopieren Sie ihn, wenn Sie ihn jemandem zeigen möchten.</translation>
    </message>
    <message>
        <source>Plain explainer</source>
        <translation>Einfacher Erklärer</translation>
    </message>
    <message>
        <source>Plain text with its marks, for any editor.</source>
        <translation>Einfacher Text mit seinen Auszeichnungen, für jeden Editor.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Policies, words, topics…</source>
        <translation>Richtlinien, Wörter, Themen…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Richtlinie…</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Possibly insecure code</source>
        <translation>Möglicherweise unsicherer Code</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Wiederkehrabzug</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Pro Juventute, for young people</source>
        <translation>Pro Juventute, für junge Menschen</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Problem report…</source>
        <translation>Problembericht…</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Prompt stopped</source>
        <translation>Prompt gestoppt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>of the self-test</comment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Prompts (*.csv *.json *.jsonl)</source>
        <translation>Eingaben (*.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double braces, like {{language}}, is asked for each time.</source>
        <translation>Vorlagen, die Sie immer wieder benutzen. Tippen Sie / in ein leeres Nachrichtenfeld, um eine zu wählen. Was in doppelten geschweiften Klammern steht, wie {{language}}, wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation>Korrektor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Put a copy of {name} from a backup into the vault folder, or start over: the old vault is set aside.</source>
        <translation>Legen Sie eine Kopie von {name} aus einer Sicherung in den Tresorordner, oder fangen Sie neu an: Der alte Tresor wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Put all parts into one folder.</source>
        <translation>Legen Sie alle Teile in einen Ordner.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put away: do not show this tour again</source>
        <translation>Weglegen: diesen Rundgang nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Put back a backup of the vault folder, or start over: the old vault is set aside.</source>
        <translation>Legen Sie eine Sicherung des Tresorordners zurück, oder fangen Sie neu an: Der alte Tresor wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Put back the key file that was beside this history, or start over: the old vault is set aside.</source>
        <translation>Legen Sie die Schlüsseldatei zurück, die neben diesem Verlauf lag, oder fangen Sie neu an: Der alte Tresor wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Put back the missing file from a backup and try again, or start over: the old vault is set aside.</source>
        <translation>Legen Sie die fehlende Datei aus einer Sicherung zurück und versuchen Sie es noch einmal, oder fangen Sie neu an: Der alte Tresor wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Put it back, or remove the model from the list.</source>
        <translation>Legen Sie sie zurück oder entfernen Sie das Modell aus der Liste.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in this installation, and you may replace them by your own builds. Their source is offered by the Qt Project at download.qt.io and code.qt.io.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, benutzt. Sie sind in dieser Installation eigene Bibliotheken, und Sie dürfen sie durch eigene Builds ersetzen. Ihren Quelltext bietet das Qt-Projekt unter download.qt.io und code.qt.io an.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Questions about our product and its manual</source>
        <translation>Fragen zu unserem Produkt und seinem Handbuch</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>ROT13</source>
        <translation>ROT13</translation>
    </message>
    <message>
        <source>Rat auf Draht, for young people</source>
        <translation>Rat auf Draht, für junge Menschen</translation>
    </message>
    <message>
        <source>Read it again…</source>
        <translation>Noch einmal lesen…</translation>
    </message>
    <message>
        <source>Read the licence…</source>
        <translation>Lizenz lesen…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>Das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>Das Lesen wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Reading or writing the vault did not work.</source>
        <translation>Lesen oder Schreiben des Tresors hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Reading prompt…</source>
        <translation>Eingabe wird gelesen…</translation>
    </message>
    <message>
        <source>Reading prompt… {number} %</source>
        <translation>Eingabe wird gelesen… {number} %</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {name}… {percent} %</source>
        <translation>{name} wird gelesen… {percent} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Reasoning in plain English, and a little better at code than the 7B.</source>
        <translation>Nachdenken in einfachem Englisch, und im Code etwas besser als das 7B.</translation>
    </message>
    <message>
        <source>Reasoning, {seconds} s</source>
        <translation>Gedankengang, {seconds} s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Record {expected} is missing.</source>
        <translation>Eintrag {expected} fehlt.</translation>
    </message>
    <message>
        <source>Record {extra} was added by something else.</source>
        <translation>Eintrag {extra} wurde von etwas anderem hinzugefügt.</translation>
    </message>
    <message>
        <source>Record {number} is older than the cut, and should be gone.</source>
        <translation>Eintrag {number} ist älter als der Schnitt und sollte weg sein.</translation>
    </message>
    <message>
        <source>Record {number} was changed.</source>
        <translation>Eintrag {number} wurde geändert.</translation>
    </message>
    <message>
        <source>Record {until} was replaced.</source>
        <translation>Eintrag {until} wurde ersetzt.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault</source>
        <translation>Wiederherstellungsschlüssel eines Carrel-Tresors</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault

{words}

Whoever has these words can read every chat in the vault.
</source>
        <translation>Wiederherstellungsschlüssel eines Carrel-Tresors

{words}

Wer diese Wörter hat, kann jeden Chat im Tresor lesen.
</translation>
    </message>
    <message>
        <source>Red Cross helpline</source>
        <translation>Hilfetelefon des Roten Kreuzes</translation>
    </message>
    <message>
        <source>Red-team self-test</source>
        <translation>Red-Team-Selbsttest</translation>
    </message>
    <message>
        <source>Red-team self-test…</source>
        <translation>Selbsttest (Red Team)…</translation>
    </message>
    <message>
        <source>Refuse kindly</source>
        <translation>Freundlich ablehnen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove folder, keep its chats</source>
        <translation>Ordner entfernen, Chats behalten</translation>
    </message>
    <message>
        <source>Remove it and import it again from a good copy.</source>
        <translation>Entfernen Sie es und importieren Sie es neu von einer guten Kopie.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Remove it from the model&apos;s settings, or choose another file.</source>
        <translation>Entfernen Sie ihn aus den Einstellungen des Modells oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Remove the list {name}</source>
        <translation>Liste {name} entfernen</translation>
    </message>
    <message>
        <source>Remove the prompt that waits</source>
        <translation>Wartende Eingabe entfernen</translation>
    </message>
    <message>
        <source>Remove the topic {name}</source>
        <translation>Thema {name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Ordner umbenennen…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Rename the policy</source>
        <translation>Richtlinie umbenennen</translation>
    </message>
    <message>
        <source>Rename this policy</source>
        <translation>Diese Richtlinie umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Wiederholungsabzug</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Replace personal data</source>
        <translation>Persönliche Daten ersetzen</translation>
    </message>
    <message>
        <source>Replaced by a placeholder before the model read your message: {}.</source>
        <translation>Durch einen Platzhalter ersetzt, bevor das Modell Ihre Nachricht las: {}.</translation>
    </message>
    <message>
        <source>Replaced by a placeholder in what the model wrote: {}.</source>
        <translation>Durch einen Platzhalter ersetzt in dem, was das Modell schrieb: {}.</translation>
    </message>
    <message>
        <source>Replaced by a placeholder. In your messages that happens before the model reads them, and you see what it was; the chat keeps what you wrote.</source>
        <translation>Werden durch einen Platzhalter ersetzt. In Ihren Nachrichten geschieht das, bevor das Modell sie liest, und Sie sehen, was es war; der Chat behält, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report as wrong</source>
        <translation>Als falsch melden</translation>
    </message>
    <message>
        <source>Report this notice of the guard as wrong</source>
        <translation>Diesen Hinweis des Wächters als falsch melden</translation>
    </message>
    <message>
        <source>Report “{about}” as wrong?</source>
        <translation>„{about}“ als falsch melden?</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to recommended</source>
        <translation>Auf Empfehlung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Zurücksetzen: {name}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore what came with Carrel</source>
        <translation>Mitgeliefertes wiederherstellen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Ergebnisse (*.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Review the guard…</source>
        <translation>Wächter überprüfen…</translation>
    </message>
    <message>
        <source>Review what it did…</source>
        <translation>Überprüfen, was er tat…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role: none</source>
        <translation>Rolle: keine</translation>
    </message>
    <message>
        <source>Role: {title}</source>
        <translation>Rolle: {title}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Running on the processor</source>
        <translation>Läuft auf dem Prozessor</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Helpline</source>
        <translation>SADAG Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>SNS 24</source>
        <translation>SNS 24</translation>
    </message>
    <message>
        <source>SOS Détresse</source>
        <translation>SOS Détresse</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation>Samaritans</translation>
    </message>
    <message>
        <source>Samaritans of Singapore</source>
        <translation>Samaritans of Singapore</translation>
    </message>
    <message>
        <source>Sampling holds from the next answer on; the rest when the model is loaded next.</source>
        <translation>Die Auswahl der Wörter gilt ab der nächsten Antwort; der Rest, wenn das Modell das nächste Mal geladen wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Speichern &amp;&amp; senden</translation>
    </message>
    <message>
        <source>Save a copy of it without the password.</source>
        <translation>Speichern Sie eine Kopie ohne das Passwort.</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Eine Kopie des Berichts speichern</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save it as {format} and attach that.</source>
        <translation>Speichern Sie sie als {format} und hängen Sie diese Datei an.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {name}. Keep it away from this computer.</source>
        <translation>Gespeichert als {name}. Bewahren Sie sie nicht auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweite Meinung</translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation>Zweifel anmelden</translation>
    </message>
    <message>
        <source>See the presets for examples.</source>
        <translation>Beispiele sind die mitgelieferten Richtlinien.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select no chats</source>
        <translation>Keine Chats auswählen</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Selbstverletzung</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a part of it.</source>
        <translation>Senden Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Send your message again.</source>
        <translation>Senden Sie Ihre Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>Send your message again: it loads anew.</source>
        <translation>Senden Sie Ihre Nachricht noch einmal: Es lädt neu.</translation>
    </message>
    <message>
        <source>Send, unless the settings say Ctrl+Return</source>
        <translation>Senden, wenn die Einstellungen nicht Strg+Eingabe sagen</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>Wird als Nächstes gesendet</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Sent when the answer has ended: {text}</source>
        <translation>Wird gesendet, wenn die Antwort zu Ende ist: {text}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the system are not used.</source>
        <translation>Die Einstellungen des Systems werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Einstellungen von {name}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several people of one computer can share it. Holds from the next start.</source>
        <translation>Mehrere Personen an einem Computer können ihn teilen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Sexuelle Inhalte</translation>
    </message>
    <message>
        <source>Sexual content with minors</source>
        <translation>Sexuelle Inhalte mit Minderjährigen</translation>
    </message>
    <message>
        <source>Short and concrete works best. It is sent with every message of the chats that use it.</source>
        <translation>Kurz und konkret wirkt am besten. Sie wird mit jeder Nachricht der Chats gesendet, die sie benutzen.</translation>
    </message>
    <message>
        <source>Shorten the message, attach less, or give the model a larger context.</source>
        <translation>Kürzen Sie die Nachricht, hängen Sie weniger an oder geben Sie dem Modell einen größeren Kontext.</translation>
    </message>
    <message>
        <source>Shout</source>
        <translation>Shout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show Carrel</source>
        <translation>Carrel zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Alle Chats zeigen</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show it opened</source>
        <translation>Aufgeklappt zeigen</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Chats zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>Show the next version</source>
        <translation>Nächste Version zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Show the previous version</source>
        <translation>Vorige Version zeigen</translation>
    </message>
    <message>
        <source>Show the text of {name}</source>
        <translation>Text von {name} zeigen</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size or SHA-256 of {name} are not known, so Carrel could not tell a wrong file from the right one.</source>
        <translation>Größe oder SHA-256 von {name} sind nicht bekannt; Carrel könnte eine falsche Datei nicht von der richtigen unterscheiden.</translation>
    </message>
    <message>
        <source>Skalbes</source>
        <translation>Skalbes</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Slow beside a chat model on a laptop.</source>
        <translation>Langsam neben einem Chatmodell auf einem Laptop.</translation>
    </message>
    <message>
        <source>Slow without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Langsam ohne Grafikkarte. Abseits von Temperatur 0,6 kann es sich endlos wiederholen, und Anweisungen befolgt es am besten direkt in der Eingabe.</translation>
    </message>
    <message>
        <source>Small talk before it</source>
        <translation>Geplauder davor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Some of them…</source>
        <translation>Einige davon…</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel</source>
        <translation>In Carrel ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Sortieren und anzeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spaced letters</source>
        <translation>Gesperrte Buchstaben</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed and counts are known for answers that were made since Carrel was opened.</source>
        <translation>Geschwindigkeit und Zahlen sind für Antworten bekannt, die geschrieben wurden, seit Carrel offen ist.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed limit in MB/s</source>
        <translation>Höchste Geschwindigkeit in MB/s</translation>
    </message>
    <message>
        <source>Stage play without rules</source>
        <translation>Theaterstück ohne Regeln</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start it again without resuming.</source>
        <translation>Starten Sie ihn neu, ohne fortzusetzen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Start over with a new vault?</source>
        <translation>Mit einem neuen Tresor neu anfangen?</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Neu anfangen…</translation>
    </message>
    <message>
        <source>Start with Carrel Guide</source>
        <translation>Mit Carrel Guide anfangen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end; then the branches of this chat can be changed.</source>
        <translation>Halten Sie sie an oder warten Sie ihr Ende ab; dann lassen sich die Zweige dieses Chats ändern.</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Stop the self-test and keep its numbers</source>
        <translation>Selbsttest anhalten und seine Zahlen behalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped before the end: these are the numbers so far. Go on whenever you like.</source>
        <translation>Vor dem Ende angehalten: Das sind die Zahlen bis hierher. Fahren Sie fort, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Stopped here.</source>
        <translation>Hier angehalten.</translation>
    </message>
    <message>
        <source>Stopping after this prompt…</source>
        <translation>Hält nach dieser Eingabe an…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Stops it and frees what is there.</source>
        <translation>Beendet ihn und gibt frei, was schon da ist.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Strong. A guess would take centuries.</source>
        <translation>Stark. Sie zu erraten würde Jahrhunderte dauern.</translation>
    </message>
    <message>
        <source>Study partner</source>
        <translation>Lernpartner</translation>
    </message>
    <message>
        <source>Suicide Call Back Service</source>
        <translation>Suicide Call Back Service</translation>
    </message>
    <message>
        <source>Suicide Crisis Helpline</source>
        <translation>Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <translation>Telefon zur Suizidprävention</translation>
    </message>
    <message>
        <source>Summarise a text</source>
        <translation>Text zusammenfassen</translation>
    </message>
    <message>
        <source>Support lines</source>
        <translation>Hilfsangebote</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Hilfe angeboten</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch it off in Settings, or import a file that you have.</source>
        <translation>Schalten Sie es in den Einstellungen aus oder importieren Sie eine Datei, die Sie haben.</translation>
    </message>
    <message>
        <source>Switch it off on the models page.</source>
        <translation>Schalten Sie es auf der Modellseite aus.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch that off?</source>
        <translation>Das ausschalten?</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>Schlagwörter dieses Chats</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Taiwan governs itself and elects its president. China&apos;s government claims it. States see its status differently.</source>
        <translation>Taiwan regiert sich selbst und wählt seine Präsidentin oder seinen Präsidenten. Chinas Regierung beansprucht es. Staaten sehen seinen Status unterschiedlich.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv nehmen</translation>
    </message>
    <message>
        <source>Talian HEAL</source>
        <translation>Talian HEAL</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <translation>Tele-MANAS</translation>
    </message>
    <message>
        <source>Telefon zaufania</source>
        <translation>Telefon zaufania</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Telefono Amico Italia</source>
        <translation>Telefono Amico Italia</translation>
    </message>
    <message>
        <source>Tell me when an answer is finished</source>
        <translation>Mir sagen, wenn eine Antwort fertig ist</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Teléfono de la Esperanza</source>
        <translation>Teléfono de la Esperanza</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text About It</source>
        <translation>Text About It</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Text von {name}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>That revision of {repo}</source>
        <translation>Diese Revision von {repo}</translation>
    </message>
    <message>
        <source>That the hub may point to, beside its own.</source>
        <translation>Auf die der Hub verweisen darf, neben seinen eigenen.</translation>
    </message>
    <message>
        <source>The Samaritans</source>
        <translation>The Samaritans</translation>
    </message>
    <message>
        <source>The adapter can&apos;t be used</source>
        <translation>Der Adapter lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>The adapter does not fit</source>
        <translation>Der Adapter passt nicht</translation>
    </message>
    <message>
        <source>The address makes no sense.</source>
        <translation>Die Adresse ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The administrator of this computer set the guard&apos;s policy: “{title}” ({path}).</source>
        <translation>Die Verwaltung dieses Computers hat die Richtlinie des Wächters festgelegt: „{title}“ ({path}).</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy ({path}) can&apos;t be used. Strict holds until that is repaired.</source>
        <translation>Die Richtlinie der Verwaltung ({path}) lässt sich nicht benutzen. „Streng“ gilt, bis das behoben ist.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>Die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The answer was stopped while a model was thinking, and this one has no place for thoughts in its prompt.</source>
        <translation>Die Antwort wurde angehalten, während ein Modell nachdachte, und dieses hat in seiner Eingabe keinen Platz für Gedanken.</translation>
    </message>
    <message>
        <source>The beginning of the file can&apos;t be read.</source>
        <translation>Der Anfang der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The best reasoning and code that fits a large laptop: 32 GB of memory.</source>
        <translation>Das beste Nachdenken und der beste Code, die auf einen großen Laptop passen: 32 GB Speicher.</translation>
    </message>
    <message>
        <source>The built-in model is not in this installation.</source>
        <translation>Das eingebaute Modell fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>The catalog is wrong</source>
        <translation>Der Katalog ist fehlerhaft</translation>
    </message>
    <message>
        <source>The chat stays as it is; the next answer comes from this model, which reads the chat from its start.</source>
        <translation>Der Chat bleibt, wie er ist; die nächste Antwort kommt von diesem Modell, das den Chat von Anfang an liest.</translation>
    </message>
    <message>
        <source>The check could not be made</source>
        <translation>Die Prüfung war nicht möglich</translation>
    </message>
    <message>
        <source>The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was.</source>
        <translation>Die Prüfung selbst ist fehlgeschlagen. Was nicht geprüft werden konnte, wird nicht gezeigt: Das ist die Regel, was immer der Text war.</translation>
    </message>
    <message>
        <source>The chosen chats go into it.</source>
        <translation>Die gewählten Chats kommen hinein.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Die Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>The connection keeps failing</source>
        <translation>Die Verbindung schlägt immer wieder fehl</translation>
    </message>
    <message>
        <source>The connection log can&apos;t be written</source>
        <translation>Das Verbindungsprotokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The connection to {host} failed.</source>
        <translation>Die Verbindung mit {host} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <translation>Die Verbindung mit {host} wurde getrennt.</translation>
    </message>
    <message>
        <source>The database answered {name}. What was saved before is safe.</source>
        <translation>Die Datenbank antwortete {name}. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Die Festplatte hat versagt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The disk is too full</source>
        <translation>Die Festplatte ist zu voll</translation>
    </message>
    <message>
        <source>The disk or its permissions do not allow it.</source>
        <translation>Die Festplatte oder ihre Rechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>The document holds no words, perhaps only pictures.</source>
        <translation>Das Dokument enthält keine Wörter, vielleicht nur Bilder.</translation>
    </message>
    <message>
        <source>The downloader stopped</source>
        <translation>Der Downloader hat aufgehört</translation>
    </message>
    <message>
        <source>The earlier result can&apos;t be read</source>
        <translation>Das frühere Ergebnis lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file can&apos;t be imported</source>
        <translation>Die Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {strerror}.</source>
        <translation>Die Datei lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>The file has a passphrase of its own.</source>
        <translation>Die Datei hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>The file has version {number} of the GGUF format; Carrel reads versions 2 and 3.</source>
        <translation>Die Datei hat Version {number} des GGUF-Formats; Carrel liest die Versionen 2 und 3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is incomplete: it ends in the middle of its header, after {size:,} bytes.</source>
        <translation>Die Datei ist unvollständig: Sie endet mitten im Kopf, nach {size:,} Bytes.</translation>
    </message>
    <message>
        <source>The file is incomplete: {there:,} of {needed:,} bytes are there.</source>
        <translation>Die Datei ist unvollständig: {there:,} von {needed:,} Bytes sind da.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Texts that are kept beside the records are in it too.</source>
        <translation>Die Datei ist nicht verschlüsselt. Texte, die neben den Einträgen aufbewahrt werden, stehen auch darin.</translation>
    </message>
    <message>
        <source>The file is not in the GGUF format.</source>
        <translation>Die Datei hat nicht das GGUF-Format.</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>Die Datei ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The file was made for big-endian computers.</source>
        <translation>Die Datei wurde für Big-Endian-Computer gemacht.</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read: {strerror}.</source>
        <translation>Die Datei {name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>The file {name} is not where it was.</source>
        <translation>Die Datei {name} ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>The file&apos;s header makes no sense: {what}.</source>
        <translation>Der Kopf der Datei ergibt keinen Sinn: {what}.</translation>
    </message>
    <message>
        <source>The first {fits} % of it fit.</source>
        <translation>Die ersten {fits} % davon passen.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written</source>
        <translation>In den Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The folder for models must be an absolute path.</source>
        <translation>Der Ordner für Modelle muss ein absoluter Pfad sein.</translation>
    </message>
    <message>
        <source>The folder holds a run with another {what}.</source>
        <translation>Der Ordner enthält einen Lauf mit anderer Angabe: {what}.</translation>
    </message>
    <message>
        <source>The full general model of late 2025.</source>
        <translation>Das volle allgemeine Modell von Ende 2025.</translation>
    </message>
    <message>
        <source>The full reasoning model.</source>
        <translation>Das volle nachdenkende Modell.</translation>
    </message>
    <message>
        <source>The graphics processor could not be used ({title}).</source>
        <translation>Der Grafikprozessor konnte nicht benutzt werden ({title}).</translation>
    </message>
    <message>
        <source>The graphics processor is not used: this build of Carrel has no support for one, or there is none.</source>
        <translation>Der Grafikprozessor wird nicht benutzt: Dieser Build von Carrel unterstützt keinen, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>The guard alone</source>
        <translation>Der Wächter allein</translation>
    </message>
    <message>
        <source>The guard alone (a few minutes)</source>
        <translation>Der Wächter allein (ein paar Minuten)</translation>
    </message>
    <message>
        <source>The guard alone, policy {policy}</source>
        <translation>Der Wächter allein, Richtlinie {policy}</translation>
    </message>
    <message>
        <source>The guard can&apos;t start</source>
        <translation>Der Wächter kann nicht starten</translation>
    </message>
    <message>
        <source>The guard stopped working</source>
        <translation>Der Wächter hat aufgehört zu arbeiten</translation>
    </message>
    <message>
        <source>The guard thinks that the answer is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>Der Wächter meint, dass es in der Antwort {likely} darum geht: {name} ({score:.2f} von 1).</translation>
    </message>
    <message>
        <source>The guard thinks that the reasoning is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>Der Wächter meint, dass es im Gedankengang {likely} darum geht: {name} ({score:.2f} von 1).</translation>
    </message>
    <message>
        <source>The guard thinks that this is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>Der Wächter meint, dass es hier {likely} darum geht: {name} ({score:.2f} von 1).</translation>
    </message>
    <message>
        <source>The guard thinks that your message is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>Der Wächter meint, dass es in Ihrer Nachricht {likely} darum geht: {name} ({score:.2f} von 1).</translation>
    </message>
    <message>
        <source>The guard with {name}</source>
        <translation>Der Wächter mit {name}</translation>
    </message>
    <message>
        <source>The guard&apos;s encoder is missing.</source>
        <translation>Der Encoder des Wächters fehlt.</translation>
    </message>
    <message>
        <source>The guide is a part of Carrel.</source>
        <translation>Der Guide ist ein Teil von Carrel.</translation>
    </message>
    <message>
        <source>The guide is missing</source>
        <translation>Der Guide fehlt</translation>
    </message>
    <message>
        <source>The head record is missing or was changed.</source>
        <translation>Der Kopfeintrag fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>The head record was changed or missing before record {number}.</source>
        <translation>Der Kopfeintrag wurde vor Eintrag {number} geändert oder fehlte.</translation>
    </message>
    <message>
        <source>The history file is cut short.</source>
        <translation>Die Verlaufsdatei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The history file is missing.</source>
        <translation>Die Verlaufsdatei fehlt.</translation>
    </message>
    <message>
        <source>The history has no tables.</source>
        <translation>Der Verlauf hat keine Tabellen.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>The history is there, but the file that holds its wrapped key is missing or damaged.</source>
        <translation>Der Verlauf ist da, aber die Datei mit seinem verpackten Schlüssel fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t have it</source>
        <translation>Der Hub hat es nicht</translation>
    </message>
    <message>
        <source>The hub has a different file</source>
        <translation>Der Hub hat eine andere Datei</translation>
    </message>
    <message>
        <source>The hub names no size or no SHA-256 for this file, so it could not be checked.</source>
        <translation>Der Hub nennt für diese Datei keine Größe oder keinen SHA-256-Wert, also ließe sie sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The hub pointed to {address}; Carrel connects by https only.</source>
        <translation>Der Hub verwies auf {address}; Carrel verbindet sich nur über https.</translation>
    </message>
    <message>
        <source>The hub pointed to {where}, which is not on the list of allowed hosts.</source>
        <translation>Der Hub verwies auf {where}; dieser Host steht nicht auf der Liste der erlaubten.</translation>
    </message>
    <message>
        <source>The hub sends in circles</source>
        <translation>Der Hub schickt im Kreis</translation>
    </message>
    <message>
        <source>The hub&apos;s answer has no end.</source>
        <translation>Die Antwort des Hubs nimmt kein Ende.</translation>
    </message>
    <message>
        <source>The key file belongs to another vault</source>
        <translation>Die Schlüsseldatei gehört zu einem anderen Tresor</translation>
    </message>
    <message>
        <source>The key file is lost</source>
        <translation>Die Schlüsseldatei ist verloren</translation>
    </message>
    <message>
        <source>The larger sister of the 0.6B: better judgement, three times the memory.</source>
        <translation>Die größere Schwester des 0.6B: besseres Urteil, dreimal so viel Speicher.</translation>
    </message>
    <message>
        <source>The largest distill, for machines with 64 GB of memory.</source>
        <translation>Das größte Destillat, für Rechner mit 64 GB Speicher.</translation>
    </message>
    <message>
        <source>The last change could not be saved; what was saved before is safe.</source>
        <translation>Die letzte Änderung ließ sich nicht speichern; was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The link leads to a page, not to a file.</source>
        <translation>Der Link führt zu einer Seite, nicht zu einer Datei.</translation>
    </message>
    <message>
        <source>The link names a branch other than main.</source>
        <translation>Der Link nennt einen anderen Branch als main.</translation>
    </message>
    <message>
        <source>The link names no .gguf file of a repository.</source>
        <translation>Der Link nennt keine .gguf-Datei eines Repositorys.</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written</source>
        <translation>Die Liste der Modelle lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The message has {tokens} tokens with its instructions; the model reads {context}, its answer included.</source>
        <translation>Die Nachricht hat mit ihren Anweisungen {tokens} Token; das Modell liest {context}, seine Antwort eingerechnet.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>The messages above this line no longer fit what the model can read at once. They are kept in the chat.</source>
        <translation>Die Nachrichten über dieser Linie passen nicht mehr in das, was das Modell auf einmal lesen kann. Sie bleiben im Chat.</translation>
    </message>
    <message>
        <source>The model and a reserve of 1 GB don&apos;t fit.</source>
        <translation>Das Modell und eine Reserve von 1 GB passen nicht.</translation>
    </message>
    <message>
        <source>The model can&apos;t be copied</source>
        <translation>Das Modell lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>The model can&apos;t be opened</source>
        <translation>Das Modell lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The model can&apos;t be read</source>
        <translation>Das Modell lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The model can&apos;t be removed</source>
        <translation>Das Modell lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>Das Modell ließ sich nicht starten</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Die Modelldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The model file is gone</source>
        <translation>Die Modelldatei ist weg</translation>
    </message>
    <message>
        <source>The model file is incomplete</source>
        <translation>Die Modelldatei ist unvollständig</translation>
    </message>
    <message>
        <source>The model has not read it yet.</source>
        <translation>Das Modell hat sie noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The model has not read it. You can rephrase, or ask about the subject itself.</source>
        <translation>Das Modell hat sie nicht gelesen. Sie können umformulieren oder nach dem Thema selbst fragen.</translation>
    </message>
    <message>
        <source>The model has {count} files; all must lie in one folder.</source>
        <translation>Das Modell hat {count} Dateien; alle müssen in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>The model has {count} parts, and part {number} is not in the same folder.</source>
        <translation>Das Modell hat {count} Teile, und Teil {number} liegt nicht im selben Ordner.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>Das Modell ist beschädigt</translation>
    </message>
    <message>
        <source>The model is missing</source>
        <translation>Das Modell fehlt</translation>
    </message>
    <message>
        <source>The model keeps stopping</source>
        <translation>Das Modell hört immer wieder auf</translation>
    </message>
    <message>
        <source>The model needs more memory than is free.</source>
        <translation>Das Modell braucht mehr Speicher, als frei ist.</translation>
    </message>
    <message>
        <source>The model runs here</source>
        <translation>Das Modell läuft hier</translation>
    </message>
    <message>
        <source>The model stopped</source>
        <translation>Das Modell hat angehalten</translation>
    </message>
    <message>
        <source>The model stopped answering</source>
        <translation>Das Modell antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>Das Modell hat aufgehört zu arbeiten</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>Das Modell wurde entladen.</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Die Modelle sind in Benutzung</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be made</source>
        <translation>Der Modellordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>Der Modellordner lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be used</source>
        <translation>Der Modellordner lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>The network may want you to sign in first, as in hotels and trains, or the address of the hub is wrong.</source>
        <translation>Vielleicht verlangt das Netzwerk zuerst eine Anmeldung, wie in Hotels und Zügen, oder die Adresse des Hubs ist falsch.</translation>
    </message>
    <message>
        <source>The network settings can&apos;t be used</source>
        <translation>Die Netzwerkeinstellungen lassen sich nicht benutzen</translation>
    </message>
    <message>
        <source>The newest small DeepSeek: the strongest reasoning of the 8B class, for 12 to 16 GB of memory.</source>
        <translation>Das neueste kleine DeepSeek: das stärkste Nachdenken der 8B-Klasse, für 12 bis 16 GB Speicher.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Die neueste Version ist nicht bekannt</translation>
    </message>
    <message>
        <source>The newest {messages} in {chats}.</source>
        <translation>Die neuesten {messages} in {chats}.</translation>
    </message>
    <message>
        <source>The old vault can&apos;t be moved</source>
        <translation>Der alte Tresor lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>The old vault is set aside in a folder beside the new one and never deleted. Carrel can&apos;t open it without its passphrase or recovery key.</source>
        <translation>Der alte Tresor wird in einen Ordner neben dem neuen beiseitegelegt und nie gelöscht. Ohne seine Passphrase oder seinen Wiederherstellungsschlüssel kann Carrel ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>The open chat</source>
        <translation>Der offene Chat</translation>
    </message>
    <message>
        <source>The other one makes a new line.</source>
        <translation>Die andere macht eine neue Zeile.</translation>
    </message>
    <message>
        <source>The policy can&apos;t be read</source>
        <translation>Die Richtlinie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The policy is locked</source>
        <translation>Die Richtlinie ist gesperrt</translation>
    </message>
    <message>
        <source>The policy is not valid</source>
        <translation>Die Richtlinie ist nicht gültig</translation>
    </message>
    <message>
        <source>The policy {policy} asks first from {limit:.2f} on.</source>
        <translation>Die Richtlinie {policy} fragt ab {limit:.2f} nach.</translation>
    </message>
    <message>
        <source>The policy {policy} blanks it out from {limit:.2f} on.</source>
        <translation>Die Richtlinie {policy} macht es ab {limit:.2f} unkenntlich.</translation>
    </message>
    <message>
        <source>The policy {policy} holds this back from {limit:.2f} on.</source>
        <translation>Die Richtlinie {policy} hält dies ab {limit:.2f} zurück.</translation>
    </message>
    <message>
        <source>The policy {policy} notes it from {limit:.2f} on.</source>
        <translation>Die Richtlinie {policy} vermerkt es ab {limit:.2f}.</translation>
    </message>
    <message>
        <source>The policy {policy} offers support from {limit:.2f} on.</source>
        <translation>Die Richtlinie {policy} bietet ab {limit:.2f} Unterstützung an.</translation>
    </message>
    <message>
        <source>The process that looks at it ended without an answer.</source>
        <translation>Der Prozess, der sie ansieht, endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The process that looks at model files gave no sensible answer.</source>
        <translation>Der Prozess, der Modelldateien ansieht, gab keine sinnvolle Antwort.</translation>
    </message>
    <message>
        <source>The process that reads documents gave no sensible answer.</source>
        <translation>Der Prozess, der Dokumente liest, gab keine sinnvolle Antwort.</translation>
    </message>
    <message>
        <source>The process that reads it ended without an answer.</source>
        <translation>Der Prozess, der sie liest, endete ohne Antwort.</translation>
    </message>
    <message>
        <source>The profile&apos;s own</source>
        <translation>Der des Profils</translation>
    </message>
    <message>
        <source>The proxy must be given as http://host:port.</source>
        <translation>Der Proxy muss als http://host:port angegeben werden.</translation>
    </message>
    <message>
        <source>The reasoning</source>
        <translation>Der Gedankengang</translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation>Der Wiederherstellungsschlüssel als QR-Code</translation>
    </message>
    <message>
        <source>The recovery key, if you made one, stays valid.</source>
        <translation>Der Wiederherstellungsschlüssel, falls Sie einen erstellt haben, bleibt gültig.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved</source>
        <translation>Der Bericht lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>Der Bericht lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The repository must be named OWNER/NAME.</source>
        <translation>Das Repository muss OWNER/NAME heißen.</translation>
    </message>
    <message>
        <source>The rest is too long to show ({count:,} characters). Copy has all of it.</source>
        <translation>Der Rest ist zu lang zum Zeigen ({count:,} Zeichen). „Kopieren“ hat alles.</translation>
    </message>
    <message>
        <source>The result of an earlier run…</source>
        <translation>Das Ergebnis eines früheren Laufs…</translation>
    </message>
    <message>
        <source>The run was stopped before its end: these are the numbers so far.</source>
        <translation>Der Lauf wurde vor dem Ende angehalten: Das sind die Zahlen bis dahin.</translation>
    </message>
    <message>
        <source>The same by a fixed amount for each word that came; 0 is off.</source>
        <translation>Dasselbe um einen festen Betrag für jedes Wort, das schon kam; 0 ist aus.</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same answer again.</source>
        <translation>Gleicher Startwert, gleiche Eingabe und gleiche Einstellungen geben dieselbe Antwort wieder.</translation>
    </message>
    <message>
        <source>The same, more for each time that a word came; 0 is off.</source>
        <translation>Dasselbe, stärker mit jedem Mal, das ein Wort kam; 0 ist aus.</translation>
    </message>
    <message>
        <source>The sample prompts could not be tried. The policy works all the same.</source>
        <translation>Die Probeeingaben ließen sich nicht ausprobieren. Die Richtlinie wirkt trotzdem.</translation>
    </message>
    <message>
        <source>The second model&apos;s opinion could not be read, so Carrel&apos;s own guard decided alone.</source>
        <translation>Die Meinung des zweiten Modells ließ sich nicht lesen, deshalb entschied Carrels eigener Wächter allein.</translation>
    </message>
    <message>
        <source>The self-test can&apos;t go on</source>
        <translation>Der Selbsttest kann nicht weitergehen</translation>
    </message>
    <message>
        <source>The self-test stopped</source>
        <translation>Der Selbsttest hat angehalten</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read. Carrel uses its defaults.</source>
        <translation>Die Einstellungen lassen sich nicht lesen. Carrel benutzt seine Vorgaben.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>The settings of a chat can&apos;t be read</source>
        <translation>Die Einstellungen eines Chats lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The settings were damaged. Carrel uses its defaults; the file is kept as settings.json.bad.</source>
        <translation>Die Einstellungen waren beschädigt. Carrel benutzt seine Vorgaben; die Datei ist als settings.json.bad aufbewahrt.</translation>
    </message>
    <message>
        <source>The size or the hash of {name} ({quantization}) is not known for certain yet.</source>
        <translation>Größe oder Hash von {name} ({quantization}) sind noch nicht sicher bekannt.</translation>
    </message>
    <message>
        <source>The small built-in model. It answers questions about Carrel, and is no general assistant.</source>
        <translation>Das kleine eingebaute Modell. Es beantwortet Fragen zu Carrel und ist kein allgemeiner Assistent.</translation>
    </message>
    <message>
        <source>The smaller model of the V4 series, with 13 billion weights at work on a word.</source>
        <translation>Das kleinere Modell der V4-Reihe, mit 13 Milliarden Gewichten, die an einem Wort arbeiten.</translation>
    </message>
    <message>
        <source>The suite can&apos;t be read</source>
        <translation>Die Sammlung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The suite is not valid</source>
        <translation>Die Sammlung ist nicht gültig</translation>
    </message>
    <message>
        <source>The suite is too large</source>
        <translation>Die Sammlung ist zu groß</translation>
    </message>
    <message>
        <source>The system&apos;s only</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>The text is not here: it was never kept, or its chat was deleted.</source>
        <translation>Der Text ist nicht hier: Er wurde nie aufbewahrt, oder sein Chat wurde gelöscht.</translation>
    </message>
    <message>
        <source>The topic can&apos;t be checked</source>
        <translation>Das Thema lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The topic in words</source>
        <translation>Das Thema in Worten</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened for writing</source>
        <translation>Der Tresor lässt sich nicht zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>Der Tresor ist geschlossen</translation>
    </message>
    <message>
        <source>The vault is in use</source>
        <translation>Der Tresor ist in Benutzung</translation>
    </message>
    <message>
        <source>The vault is not complete</source>
        <translation>Der Tresor ist nicht vollständig</translation>
    </message>
    <message>
        <source>The vault made a mistake</source>
        <translation>Der Tresor hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The words are well formed, but belong to another vault.</source>
        <translation>Die Wörter sind richtig gebildet, gehören aber zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>The words as they are written</source>
        <translation>Die Wörter, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>There can be {most_presets} of them.</source>
        <translation>Es kann {most_presets} davon geben.</translation>
    </message>
    <message>
        <source>There can be {number} of your own.</source>
        <translation>Es kann {number} eigene geben.</translation>
    </message>
    <message>
        <source>There is a folder in {name}.</source>
        <translation>In {name} liegt ein Ordner.</translation>
    </message>
    <message>
        <source>There is a history already</source>
        <translation>Es gibt schon einen Verlauf</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Es gibt schon einen Tresor</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>There is no model called {model_id}.</source>
        <translation>Es gibt kein Modell namens {model_id}.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>Dafür ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no template called {name}.</source>
        <translation>Es gibt keine Vorlage namens {name}.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Es enthält keinen Text</translation>
    </message>
    <message>
        <source>There is no vault in this profile.</source>
        <translation>In diesem Profil gibt es keinen Tresor.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name} and its context.</source>
        <translation>Für {name} und seinen Kontext ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name}.</source>
        <translation>Für {name} ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space, or choose another models folder.</source>
        <translation>Auf der Festplatte ist nicht genug Platz. Schaffen Sie Platz oder wählen Sie einen anderen Modellordner.</translation>
    </message>
    <message>
        <source>There is not enough space</source>
        <translation>Es ist nicht genug Platz</translation>
    </message>
    <message>
        <source>There is nothing here yet. Write {one}, or restore what came with Carrel.</source>
        <translation>Hier ist noch nichts. Schreiben Sie {one} oder stellen Sie Mitgeliefertes wieder her.</translation>
    </message>
    <message>
        <source>There is personal data in this text. It stays here.</source>
        <translation>In diesem Text sind persönliche Daten. Er bleibt hier.</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Whoever has them can read everything. Carrel shows them once.</source>
        <translation>Diese Wörter öffnen den Tresor, wenn die Passphrase vergessen ist. Wer sie hat, kann alles lesen. Carrel zeigt sie einmal.</translation>
    </message>
    <message>
        <source>They are in memory only. Once you lock, nobody can bring them back.</source>
        <translation>Sie liegen nur im Arbeitsspeicher. Wenn Sie sperren, kann sie niemand zurückholen.</translation>
    </message>
    <message>
        <source>They are in memory only. Once you quit, nobody can bring them back.</source>
        <translation>Sie liegen nur im Arbeitsspeicher. Wenn Sie beenden, kann sie niemand zurückholen.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault. Until they can be read, Strict holds where one of them was chosen.</source>
        <translation>Sie bleiben im Tresor, wie sie sind. Bis sie sich lesen lassen, gilt „Streng“, wo eine davon gewählt war.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the chat uses the recommended ones.</source>
        <translation>Sie bleiben im Tresor, wie sie sind; der Chat benutzt die empfohlenen.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the ones that come with Carrel are there.</source>
        <translation>Sie bleiben im Tresor, wie sie sind; die mitgelieferten sind da.</translation>
    </message>
    <message>
        <source>They are sent with every message of this chat and kept with it. The guard&apos;s own instructions come before them and stay whatever you write.</source>
        <translation>Sie werden mit jeder Nachricht dieses Chats gesendet und mit ihm aufbewahrt. Die Anweisungen des Wächters stehen davor und bleiben, was immer Sie schreiben.</translation>
    </message>
    <message>
        <source>They hold under every policy, for what you write and for what the model writes, disguised or not.</source>
        <translation>Sie gelten unter jeder Richtlinie, für das, was Sie schreiben, und für das, was das Modell schreibt, verkleidet oder nicht.</translation>
    </message>
    <message>
        <source>They hold until Carrel is closed.</source>
        <translation>Sie gelten, bis Carrel geschlossen wird.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Dinge dürfen sich bewegen</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten nachdenken</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>Nachdenken: aus</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>Nachdenken: an</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thinking… {seconds} s</source>
        <translation>Denkt nach… {seconds} s</translation>
    </message>
    <message>
        <source>This can&apos;t be downloaded</source>
        <translation>Das lässt sich nicht herunterladen</translation>
    </message>
    <message>
        <source>This chat is temporary</source>
        <translation>Dieser Chat ist temporär</translation>
    </message>
    <message>
        <source>This chat is temporary: keep it, or end it</source>
        <translation>Dieser Chat ist temporär: behalten oder beenden</translation>
    </message>
    <message>
        <source>This code may be insecure. Review it before you run it on data that matters.</source>
        <translation>Dieser Code könnte unsicher sein. Prüfen Sie ihn, bevor Sie ihn auf wichtige Daten loslassen.</translation>
    </message>
    <message>
        <source>This code may be insecure: {}. Review it before you run it on data that matters.</source>
        <translation>Dieser Code könnte unsicher sein: {}. Prüfen Sie ihn, bevor Sie ihn auf wichtige Daten loslassen.</translation>
    </message>
    <message>
        <source>This computer: {words}.</source>
        <translation>Dieser Computer: {words}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This file can&apos;t be verified</source>
        <translation>Diese Datei lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>This file is a part of a model, such as a projector. It can&apos;t chat by itself.</source>
        <translation>Diese Datei ist Teil eines Modells, etwa ein Projektor. Allein kann sie nicht chatten.</translation>
    </message>
    <message>
        <source>This frees {size}. Chats that used it stay readable.</source>
        <translation>Das gibt {size} frei. Chats, die es benutzt haben, bleiben lesbar.</translation>
    </message>
    <message>
        <source>This is a LoRA adapter, no model. Add it in the settings of the model that it was made for.</source>
        <translation>Das ist ein LoRA-Adapter, kein Modell. Fügen Sie ihn in den Einstellungen des Modells hinzu, für das er gemacht wurde.</translation>
    </message>
    <message>
        <source>This is not a chat model</source>
        <translation>Das ist kein Chatmodell</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Das ist keine Modelldatei</translation>
    </message>
    <message>
        <source>This is not an adapter</source>
        <translation>Das ist kein Adapter</translation>
    </message>
    <message>
        <source>This is the only connection Carrel makes; it ends with the download. If you close Carrel before, the download goes on at the next start.</source>
        <translation>Das ist die einzige Verbindung, die Carrel aufbaut; sie endet mit dem Download. Schließen Sie Carrel vorher, geht der Download beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>Das ist zu lang für das Modell</translation>
    </message>
    <message>
        <source>This is what the file says about itself. It is not from Carrel&apos;s catalog.</source>
        <translation>Das sagt die Datei über sich selbst. Es ist nicht aus Carrels Katalog.</translation>
    </message>
    <message>
        <source>This is {length:,} characters long; there is room for {most:,}.</source>
        <translation>Das sind {length:,} Zeichen; Platz ist für {most:,}.</translation>
    </message>
    <message>
        <source>This kind of model file is not supported</source>
        <translation>Diese Art von Modelldatei wird nicht unterstützt</translation>
    </message>
    <message>
        <source>This kind of model is not supported</source>
        <translation>Diese Art von Modell wird nicht unterstützt</translation>
    </message>
    <message>
        <source>This may be a vault of a newer version of Carrel.</source>
        <translation>Das ist vielleicht ein Tresor einer neueren Version von Carrel.</translation>
    </message>
    <message>
        <source>This may be about hurting people or breaking the law.</source>
        <translation>Hier geht es vielleicht darum, Menschen zu verletzen oder das Gesetz zu brechen.</translation>
    </message>
    <message>
        <source>This may be meant to hurt a person.</source>
        <translation>Das soll vielleicht einen Menschen verletzen.</translation>
    </message>
    <message>
        <source>This may be sexual content with minors.</source>
        <translation>Das sind vielleicht sexuelle Inhalte mit Minderjährigen.</translation>
    </message>
    <message>
        <source>This may be sexually explicit.</source>
        <translation>Das ist vielleicht sexuell eindeutig.</translation>
    </message>
    <message>
        <source>This may demean a group of people.</source>
        <translation>Das setzt vielleicht eine Gruppe von Menschen herab.</translation>
    </message>
    <message>
        <source>This may harm computers. Use it only where you have permission.</source>
        <translation>Das kann Computern schaden. Benutzen Sie es nur dort, wo Sie die Erlaubnis haben.</translation>
    </message>
    <message>
        <source>This model asks for an account</source>
        <translation>Dieses Modell verlangt ein Konto</translation>
    </message>
    <message>
        <source>This model can&apos;t go on from there</source>
        <translation>Dieses Modell kann von dort nicht weitermachen</translation>
    </message>
    <message>
        <source>This model has no reasoning mode</source>
        <translation>Dieses Modell hat keinen Modus zum Nachdenken</translation>
    </message>
    <message>
        <source>This model is too large</source>
        <translation>Dieses Modell ist zu groß</translation>
    </message>
    <message>
        <source>This notice is from before Carrel kept the reasons, or its part of the answer is still being written.</source>
        <translation>Dieser Hinweis ist aus der Zeit, bevor Carrel die Gründe aufbewahrte, oder sein Teil der Antwort wird noch geschrieben.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>This processor lacks {features}, which this build of llama.cpp uses.</source>
        <translation>Diesem Prozessor fehlt {features}, was dieser Build von llama.cpp benutzt.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>This touches on self-harm.</source>
        <translation>Das berührt Selbstverletzung.</translation>
    </message>
    <message>
        <source>This touches on weapons of mass harm.</source>
        <translation>Das berührt Massenvernichtungswaffen.</translation>
    </message>
    <message>
        <source>This vault is newer</source>
        <translation>Dieser Tresor ist neuer</translation>
    </message>
    <message>
        <source>This version does not know the architecture {architecture}.</source>
        <translation>Diese Version kennt die Architektur {architecture} nicht.</translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture “{architecture}”.</source>
        <translation>Diese Version von llama.cpp kennt die Architektur „{architecture}“ nicht.</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To files, and from those of other programs.</source>
        <translation>In Dateien, und aus denen anderer Programme.</translation>
    </message>
    <message>
        <source>To print, or to hand on.</source>
        <translation>Zum Drucken oder Weitergeben.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few unrelated words.</source>
        <translation>Zu leicht zu erraten. Ein paar beliebige Wörter dazu helfen.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too large for laptops</source>
        <translation>Zu groß für Laptops</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Zu wenig Speicher</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Zu viele Dateien</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Topic of this chat</source>
        <translation>Thema dieses Chats</translation>
    </message>
    <message>
        <source>Topic of this chat…</source>
        <translation>Thema dieses Chats…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate this into {{language}}:

{{text}}</source>
        <translation>Übersetze das in {{language}}:

{{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again later, or open the place that you got Carrel from in your browser.</source>
        <translation>Versuchen Sie es später noch einmal, oder sehen Sie im Browser dort nach, wo Sie Carrel herhaben.</translation>
    </message>
    <message>
        <source>Try again later, or use another mirror.</source>
        <translation>Versuchen Sie es später noch einmal oder benutzen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it is a file, download it again.</source>
        <translation>Versuchen Sie es noch einmal; ist es eine Datei, laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Neuer Versuch in {wait}.</translation>
    </message>
    <message>
        <source>Trying both on sample prompts…</source>
        <translation>Beide werden an Probeeingaben ausprobiert…</translation>
    </message>
    <message>
        <source>Trying… {done:,} of {total:,}</source>
        <translation>Wird ausprobiert… {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Twice the size of the 32B for about the same results: 94.5 % against 94.3 % on MATH-500.</source>
        <translation>Doppelt so groß wie das 32B bei etwa gleichen Ergebnissen: 94,5 % gegen 94,3 % bei MATH-500.</translation>
    </message>
    <message>
        <source>Type or paste the words that you printed or saved.</source>
        <translation>Tippen Sie die Wörter, die Sie gedruckt oder gespeichert haben, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo deleting the message</source>
        <translation>Löschen der Nachricht rückgängig machen</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Unknown architecture</source>
        <translation>Unbekannte Architektur</translation>
    </message>
    <message>
        <source>Unknown template</source>
        <translation>Unbekannte Vorlage</translation>
    </message>
    <message>
        <source>Unload: free its memory</source>
        <translation>Entladen: seinen Speicher freigeben</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it, or start over.</source>
        <translation>Entsperren Sie ihn oder fangen Sie neu an.</translation>
    </message>
    <message>
        <source>Unlocking needs {needed} MB.</source>
        <translation>Das Entsperren braucht {needed} MB.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Unpacked it would have more than {limit} MB. Files made to fill a memory look like this.</source>
        <translation>Entpackt hätte sie mehr als {limit} MB. So sehen Dateien aus, die einen Speicher füllen sollen.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat ohne Titel</translation>
    </message>
    <message>
        <source>Update Carrel, or choose another model.</source>
        <translation>Aktualisieren Sie Carrel, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>An ihrem Ort benutzen</translation>
    </message>
    <message>
        <source>Use in place…</source>
        <translation>An ihrem Ort benutzen…</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>An ihrem Ort benutzen</translation>
    </message>
    <message>
        <source>Use it where there is one</source>
        <translation>Benutzen, wo eine da ist</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel benutzen</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei benutzen</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Diese Richtlinie benutzen</translation>
    </message>
    <message>
        <source>Use {name}?</source>
        <translation>{name} benutzen?</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify the model, or download it again.</source>
        <translation>Prüfen Sie das Modell oder laden Sie es neu herunter.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verifying… {percent} %</source>
        <translation>Wird geprüft… {percent} %</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>Version {version} ist erschienen.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Vilties linija</source>
        <translation>Vilties linija</translation>
    </message>
    <message>
        <source>Violence and crime</source>
        <translation>Gewalt und Verbrechen</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Warten Sie darauf oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <translation>Wartet, bis der andere Download fertig ist</translation>
    </message>
    <message>
        <source>Weak. Add another word or two.</source>
        <translation>Schwach. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Weaker at mathematics than the smaller Qwen 7B: 89.1 % against 92.8 % on MATH-500. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>In Mathematik schwächer als das kleinere Qwen 7B: 89,1 % gegen 92,8 % bei MATH-500. Abseits von Temperatur 0,6 kann es sich endlos wiederholen, und Anweisungen befolgt es am besten direkt in der Eingabe.</translation>
    </message>
    <message>
        <source>Weaknesses from</source>
        <translation>Schwächen laut</translation>
    </message>
    <message>
        <source>Weapons of mass harm</source>
        <translation>Massenvernichtungswaffen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Webseite (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>What happens off the topic</source>
        <translation>Was abseits des Themas geschieht</translation>
    </message>
    <message>
        <source>What is attached looks like {}, where Carrel&apos;s own guard misses nearly everything. Check what you get.</source>
        <translation>Das Angehängte sieht nach {} aus, wo Carrels eigener Wächter fast alles übersieht. Prüfen Sie, was Sie bekommen.</translation>
    </message>
    <message>
        <source>What is attacked</source>
        <translation>Was angegriffen wird</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is sent, and how much room there is</source>
        <translation>Was gesendet wird und wie viel Platz ist</translation>
    </message>
    <message>
        <source>What it can and can&apos;t do, as shown once before the first message. It is worth knowing.</source>
        <translation>Was er kann und was nicht, wie vor der ersten Nachricht einmal gezeigt. Es lohnt sich zu wissen.</translation>
    </message>
    <message>
        <source>What it can&apos;t protect from: other programs that you run while Carrel is unlocked, and a lost passphrase.</source>
        <translation>Wovor es nicht schützt: vor anderen Programmen, die laufen, während Carrel entsperrt ist, und vor einer verlorenen Passphrase.</translation>
    </message>
    <message>
        <source>What the guard can and can&apos;t do</source>
        <translation>Was der Wächter kann und was nicht</translation>
    </message>
    <message>
        <source>What the guard did in your chats. Say where it was wrong: that text is kept as an exception, never for weapons of mass harm and sexual content with minors. All of it stays in the vault.</source>
        <translation>Was der Wächter in Ihren Chats getan hat. Sagen Sie, wo er falsch lag: Dieser Text wird als Ausnahme aufbewahrt, nie bei Massenvernichtungswaffen und sexuellen Inhalten mit Minderjährigen. All das bleibt im Tresor.</translation>
    </message>
    <message>
        <source>What the guard lets pass, notes, asks about or holds back. It reads along on this computer only.</source>
        <translation>Was der Wächter durchlässt, vermerkt, nachfragt oder zurückhält. Er liest nur auf diesem Computer mit.</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Was die Liste bewirkt</translation>
    </message>
    <message>
        <source>What the model reads next</source>
        <translation>Was das Modell als Nächstes liest</translation>
    </message>
    <message>
        <source>What the model thinks before it answers.</source>
        <translation>Was das Modell denkt, bevor es antwortet.</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>Was das Modell schreibt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>What was said before is kept as another version.</source>
        <translation>Was zuvor gesagt wurde, bleibt als andere Version erhalten.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would turn is told in words instead.</source>
        <translation>Was sich drehen würde, wird stattdessen in Worten gesagt.</translation>
    </message>
    <message>
        <source>What you are writing</source>
        <translation>Was Sie gerade schreiben</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for.</source>
        <translation>Wenn eine Weile niemand Tasten oder Maus berührt hat oder der Computer geschlafen hat. Auf eine Antwort wird gewartet.</translation>
    </message>
    <message>
        <source>When the guard is in doubt</source>
        <translation>Wenn der Wächter im Zweifel ist</translation>
    </message>
    <message>
        <source>When the guard notes, asks or holds something back, it is listed here.</source>
        <translation>Wenn der Wächter etwas vermerkt, nachfragt oder zurückhält, steht es hier.</translation>
    </message>
    <message>
        <source>When the second opinion is asked for</source>
        <translation>Wann die zweite Meinung eingeholt wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where models are fetched from. Empty means huggingface.co.</source>
        <translation>Woher Modelle geholt werden. Leer heißt huggingface.co.</translation>
    </message>
    <message>
        <source>Where one of them is found</source>
        <translation>Wo eines davon gefunden wird</translation>
    </message>
    <message>
        <source>Where somebody who speaks of harming themselves finds a person. Nothing is called or opened by itself.</source>
        <translation>Wo jemand, der davon spricht, sich etwas anzutun, einen Menschen findet. Nichts wird von selbst angerufen oder geöffnet.</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Wohin der Bericht kommt</translation>
    </message>
    <message>
        <source>Which guard model gives the second opinion</source>
        <translation>Welches Wächtermodell die zweite Meinung gibt</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>Welche Vorlage?</translation>
    </message>
    <message>
        <source>While Carrel is set to never connect, no downloader can be started, whatever is clicked.</source>
        <translation>Solange Carrel sich nie verbinden soll, kann kein Downloader gestartet werden, was immer geklickt wird.</translation>
    </message>
    <message>
        <source>Whoever has these words can read every chat in the vault. Keep them safe.</source>
        <translation>Wer diese Wörter hat, kann jeden Chat im Tresor lesen. Verwahren Sie sie sicher.</translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation>Ganz und unverändert</translation>
    </message>
    <message>
        <source>Whole: {records:,} records, {removed:,} older ones removed.</source>
        <translation>Ganz: {records:,} Einträge, {removed:,} ältere entfernt.</translation>
    </message>
    <message>
        <source>Whole: {records:,} records.</source>
        <translation>Ganz: {records:,} Einträge.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: what the guard saw. {about}</source>
        <translation>Warum: was der Wächter sah. {about}</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <translation>Warum: {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>With the same settings</source>
        <translation>Mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>With thinking first</source>
        <translation>Mit Nachdenken zuvor</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>Mit dem, was das Modell dachte</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Without thinking first</source>
        <translation>Ohne Nachdenken zuvor</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Wörter und Ausdrücke</translation>
    </message>
    <message>
        <source>Words hidden as Base64</source>
        <translation>Als Base64 versteckte Wörter</translation>
    </message>
    <message>
        <source>Words hidden as hexadecimal bytes</source>
        <translation>Als hexadezimale Bytes versteckte Wörter</translation>
    </message>
    <message>
        <source>Words hidden in invisible characters</source>
        <translation>In unsichtbaren Zeichen versteckte Wörter</translation>
    </message>
    <message>
        <source>Words match from their beginning, in any order. &quot;In quotation marks&quot; they match as a phrase.</source>
        <translation>Wörter werden von ihrem Anfang an gefunden, in jeder Reihenfolge. &quot;In Anführungszeichen&quot; gelten sie als Ausdruck.</translation>
    </message>
    <message>
        <source>Words whose letters were spaced apart</source>
        <translation>Wörter mit gesperrt geschriebenen Buchstaben</translation>
    </message>
    <message>
        <source>Words with shifted letters (ROT13)</source>
        <translation>Wörter mit verschobenen Buchstaben (ROT13)</translation>
    </message>
    <message>
        <source>Words written backwards</source>
        <translation>Rückwärts geschriebene Wörter</translation>
    </message>
    <message>
        <source>Words written with digits and signs in place of letters</source>
        <translation>Wörter mit Ziffern und Zeichen statt Buchstaben</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Workstation</translation>
    </message>
    <message>
        <source>Write a poem about autumn.</source>
        <translation>Schreibe ein Gedicht über den Herbst.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Write hf:OWNER/REPO/FILE.gguf, or paste the link of a .gguf file.</source>
        <translation>Schreiben Sie hf:OWNER/REPO/FILE.gguf oder fügen Sie den Link einer .gguf-Datei ein.</translation>
    </message>
    <message>
        <source>Write {{name}} for what is to be asked for each time.</source>
        <translation>Schreiben Sie {{name}} für das, was jedes Mal gefragt werden soll.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yorisoi Hotline</source>
        <translation>Yorisoi Hotline</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You are not alone with this</source>
        <translation>Sie sind damit nicht allein</translation>
    </message>
    <message>
        <source>You are not alone with this. {country}. {help_text}</source>
        <translation>Sie sind damit nicht allein. {country}. {help_text}</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>Du bist …</translation>
    </message>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>Sie können es sich jederzeit anders überlegen.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>Sie können es in {seconds} s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>Sie haben die neueste Version.</translation>
    </message>
    <message>
        <source>You pasted {count:,} characters. As a file they stay out of your message.</source>
        <translation>Sie haben {count:,} Zeichen eingefügt. Als Datei bleiben sie außerhalb Ihrer Nachricht.</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: it sent data that makes no sense.</source>
        <translation>Ihr Chat ist gespeichert. Grund: es sandte Daten, die keinen Sinn ergeben.</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: {reason}.</source>
        <translation>Ihr Chat ist gespeichert. Grund: {reason}.</translation>
    </message>
    <message>
        <source>Your chats are here as they were stored. There is a report of it.</source>
        <translation>Ihre Chats sind hier, wie sie gespeichert wurden. Es gibt einen Bericht darüber.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Ihre Chats werden hier stehen.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>Your list “{name}”</source>
        <translation>Ihre Liste „{name}“</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Your message, edited</source>
        <translation>Ihre Nachricht, bearbeitet</translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation>Ihre Nachrichten</translation>
    </message>
    <message>
        <source>Your own. It lies in the vault; changes hold from your next message, once they are saved.</source>
        <translation>Ihre eigene. Sie liegt im Tresor; Änderungen gelten ab Ihrer nächsten Nachricht, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on this computer.</source>
        <translation>Ihre Passphrase öffnet den Tresor auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your policies can&apos;t be read</source>
        <translation>Ihre Richtlinien lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Your roles and prompts can&apos;t be read</source>
        <translation>Ihre Rollen und Vorlagen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Wörter</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Zaupni telefon Samarijan</source>
        <translation>Zaupni telefon Samarijan</translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Dutch)</source>
        <translation>Zelfmoordlijn (Niederländisch)</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>Zulu</translation>
    </message>
    <message>
        <source>`carrel models get {id}` does so.</source>
        <translation>`carrel models get {id}` holt es.</translation>
    </message>
    <message>
        <source>`carrel models list` shows all; a file needs its path.</source>
        <translation>`carrel models list` zeigt alle; eine Datei braucht ihren Pfad.</translation>
    </message>
    <message>
        <source>`carrel models remove {id}`, then `carrel models get {id}`.</source>
        <translation>`carrel models remove {id}`, dann `carrel models get {id}`.</translation>
    </message>
    <message>
        <source>`carrel vault export --json` lists the chats.</source>
        <translation>`carrel vault export --json` listet die Chats auf.</translation>
    </message>
    <message>
        <source>a chat has no messages</source>
        <translation>ein Chat hat keine Nachrichten</translation>
    </message>
    <message>
        <source>a chat has too many messages</source>
        <translation>ein Chat hat zu viele Nachrichten</translation>
    </message>
    <message>
        <source>a chat is damaged</source>
        <translation>ein Chat ist beschädigt</translation>
    </message>
    <message>
        <source>a chat is nested too deeply</source>
        <translation>ein Chat ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a chat is too large</source>
        <translation>ein Chat ist zu groß</translation>
    </message>
    <message>
        <source>a file of your own, copied; not from the catalog</source>
        <translation>eine eigene Datei, kopiert; nicht aus dem Katalog</translation>
    </message>
    <message>
        <source>a file of your own, used where it lies; not from the catalog</source>
        <translation>eine eigene Datei, an ihrem Ort benutzt; nicht aus dem Katalog</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe or a device</source>
        <translation>eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>eine Vorlage</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>about {tokens:,} tokens</source>
        <translation>etwa {tokens:,} Token</translation>
    </message>
    <message>
        <source>about {used} of {context}</source>
        <translation>etwa {used} von {context}</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>after #{number}</source>
        <translation>nach #{number}</translation>
    </message>
    <message>
        <source>after {position:,} characters</source>
        <translation>nach {position:,} Zeichen</translation>
    </message>
    <message>
        <source>after {seconds:.1f} s</source>
        <translation>nach {seconds:.1f} s</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation>ein Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>an internal check failed, or the memory ran out</source>
        <translation>eine innere Prüfung schlug fehl, oder der Speicher ging aus</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>ein unbekannter Ort</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>eine andere Sprache</translation>
    </message>
    <message>
        <source>answered by help alone</source>
        <translation>nur mit Hilfe beantwortet</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>nachgefragt</translation>
    </message>
    <message>
        <source>asked about from {limit:.2f}</source>
        <translation>nachgefragt ab {limit:.2f}</translation>
    </message>
    <message>
        <source>at the end of the context</source>
        <translation>am Ende des Kontexts</translation>
    </message>
    <message>
        <source>at the limit of tokens</source>
        <translation>an der Token-Grenze</translation>
    </message>
    <message>
        <source>at the limit of tokens for thoughts</source>
        <translation>an der Token-Grenze für Gedanken</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>by the guard</source>
        <translation>durch den Wächter</translation>
    </message>
    <message>
        <source>call or text 1737</source>
        <translation>Anruf oder SMS an 1737</translation>
    </message>
    <message>
        <source>call or text 988</source>
        <translation>Anruf oder SMS an 988</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>chose to see it</source>
        <translation>wollte es sehen</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>comes with Carrel</source>
        <translation>kommt mit Carrel</translation>
    </message>
    <message>
        <source>compute fewer layers there</source>
        <translation>berechnen Sie dort weniger Schichten</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>ended before it was done</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <translation>findahelpline.com</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free, day and night</source>
        <translation>kostenlos, Tag und Nacht</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>von {host}</translation>
    </message>
    <message>
        <source>guard alone</source>
        <translation>Wächter allein</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>kaum</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>held back from {limit:.2f}</source>
        <translation>zurückgehalten ab {limit:.2f}</translation>
    </message>
    <message>
        <source>help shown</source>
        <translation>Hilfe gezeigt</translation>
    </message>
    <message>
        <source>hf:OWNER/REPO/FILE.gguf, or a pasted link</source>
        <translation>hf:OWNER/REPO/FILE.gguf oder ein eingefügter Link</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>image</source>
        <comment>what an answer&apos;s picture is replaced with, before its description</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in a loop, which was cut</source>
        <translation>in einer Schleife, die abgebrochen wurde</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>it builds a database query out of text</source>
        <translation>baut eine Datenbankabfrage aus Text</translation>
    </message>
    <message>
        <source>it can&apos;t be used</source>
        <translation>sie lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>it can&apos;t be written</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>it does not check whom it connects to</source>
        <translation>prüft nicht, mit wem es sich verbindet</translation>
    </message>
    <message>
        <source>it encrypts in a way that is broken</source>
        <translation>verschlüsselt auf eine Weise, die gebrochen ist</translation>
    </message>
    <message>
        <source>it ended by itself</source>
        <translation>er endete von selbst</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>sie endet mittendrin</translation>
    </message>
    <message>
        <source>it has lists with {count:,} texts</source>
        <translation>sie hat Listen mit {count:,} Texten</translation>
    </message>
    <message>
        <source>it has {count:,} entries</source>
        <translation>sie hat {count:,} Einträge</translation>
    </message>
    <message>
        <source>it has {count:,} tensors</source>
        <translation>sie hat {count:,} Tensoren</translation>
    </message>
    <message>
        <source>it has {parts:,} parts</source>
        <translation>sie hat {parts:,} Teile</translation>
    </message>
    <message>
        <source>it holds a password or key in plain sight</source>
        <translation>enthält ein Passwort oder einen Schlüssel im Klartext</translation>
    </message>
    <message>
        <source>it is larger than {number} MB</source>
        <translation>sie ist größer als {number} MB</translation>
    </message>
    <message>
        <source>it is neither a table nor JSON.</source>
        <translation>sie ist weder eine Tabelle noch JSON.</translation>
    </message>
    <message>
        <source>it is no chat that Carrel knows</source>
        <translation>es ist kein Chat, den Carrel kennt</translation>
    </message>
    <message>
        <source>it is no list of chats</source>
        <translation>es ist keine Liste von Chats</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>it loads objects from data that could run code</source>
        <translation>lädt Objekte aus Daten, die Code ausführen könnten</translation>
    </message>
    <message>
        <source>it names no architecture</source>
        <translation>sie nennt keine Architektur</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>sie braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>it protects a secret with a hash or cipher that is broken</source>
        <translation>schützt ein Geheimnis mit einem Hash oder Verfahren, das gebrochen ist</translation>
    </message>
    <message>
        <source>it puts text into a command line</source>
        <translation>setzt Text in eine Befehlszeile ein</translation>
    </message>
    <message>
        <source>it puts text into a page as markup</source>
        <translation>setzt Text als Markup in eine Seite ein</translation>
    </message>
    <message>
        <source>it reached a time limit</source>
        <translation>es erreichte ein Zeitlimit</translation>
    </message>
    <message>
        <source>it runs text from outside as code</source>
        <translation>führt Text von außen als Code aus</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>entpackt ist sie zu groß</translation>
    </message>
    <message>
        <source>it uses instructions that this processor does not have</source>
        <translation>es benutzt Befehle, die dieser Prozessor nicht hat</translation>
    </message>
    <message>
        <source>it was killed, most often because the memory ran out</source>
        <translation>es wurde abgebrochen, meist, weil der Speicher ausging</translation>
    </message>
    <message>
        <source>it was written by a newer version of Carrel</source>
        <translation>er wurde von einer neueren Version von Carrel geschrieben</translation>
    </message>
    <message>
        <source>it writes without looking at the room there is</source>
        <translation>schreibt, ohne auf den vorhandenen Platz zu achten</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>die SHA-256-Prüfsumme</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>sein Zertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>its description goes beyond {limit} MiB</source>
        <translation>ihre Beschreibung ist größer als {limit} MiB</translation>
    </message>
    <message>
        <source>its file changed while it was in use</source>
        <translation>seine Datei änderte sich während der Benutzung</translation>
    </message>
    <message>
        <source>its revision</source>
        <translation>die Revision</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>seine Größe</translation>
    </message>
    <message>
        <source>lease, papers</source>
        <translation>Mietvertrag, Unterlagen</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>durchgelassen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>limit of tokens reached</source>
        <translation>Token-Grenze erreicht</translation>
    </message>
    <message>
        <source>lists centres that listen, by country</source>
        <translation>nennt Anlaufstellen, die zuhören, nach Ländern</translation>
    </message>
    <message>
        <source>lists free, confidential lines by country</source>
        <translation>nennt kostenlose, vertrauliche Telefone, nach Ländern</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the next token (code {result}).</source>
        <translation>llama.cpp konnte das nächste Token nicht berechnen (Code {result}).</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters that it had loaded.</source>
        <translation>llama.cpp wies die Adapter zurück, die es geladen hatte.</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>needs about {needs}: fits&#xa0;well</source>
        <translation>braucht etwa {needs}: passt gut</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>keine GPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation>nichts geprüft</translation>
    </message>
    <message>
        <source>none, or host.example, other.example</source>
        <translation>keine, sonst host.example, …</translation>
    </message>
    <message>
        <source>none, or http://host:port</source>
        <translation>keiner, oder http://host:port</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>noted from {limit:.2f}</source>
        <translation>vermerkt ab {limit:.2f}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>of harmful prompts got through</source>
        <translation>der schädlichen Prompts kamen durch</translation>
    </message>
    <message>
        <source>of harmful prompts, guard off</source>
        <translation>der schädlichen Prompts, ohne Wächter</translation>
    </message>
    <message>
        <source>of harmless prompts were stopped</source>
        <translation>der harmlosen Prompts wurden gestoppt</translation>
    </message>
    <message>
        <source>often</source>
        <translation>oft</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>one that Carrel does not know</source>
        <translation>eine, die Carrel nicht kennt</translation>
    </message>
    <message>
        <source>part {number} of {count} belongs to another model</source>
        <translation>Teil {number} von {count} gehört zu einem anderen Modell</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>policy {policy}</source>
        <translation>Richtlinie {policy}</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>möglicherweise</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>kaum</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>das Lesen dauerte zu lange</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>geheimer Schlüssel</translation>
    </message>
    <message>
        <source>segmentation fault</source>
        <translation>Speicherzugriffsfehler</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>Signal {number}</translation>
    </message>
    <message>
        <source>size, SHA-256 {sha256}…{commit}</source>
        <translation>Größe, SHA-256 {sha256}…{commit}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>Sozialvers.-Nummer</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>take a {thousands}k context</source>
        <translation>nehmen Sie einen Kontext von {thousands}k</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text HELLO to 50808</source>
        <translation>SMS mit HELLO an 50808</translation>
    </message>
    <message>
        <source>text HOME to 741741</source>
        <translation>SMS mit HOME an 741741</translation>
    </message>
    <message>
        <source>text SHOUT to 85258</source>
        <translation>SMS mit SHOUT an 85258</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>the history is empty</source>
        <translation>der Verlauf ist leer</translation>
    </message>
    <message>
        <source>the history is missing</source>
        <translation>der Verlauf fehlt</translation>
    </message>
    <message>
        <source>the hub, by its address; not from the catalog</source>
        <translation>der Hub, über seine Adresse; nicht aus dem Katalog</translation>
    </message>
    <message>
        <source>the key file belongs to another vault</source>
        <translation>die Schlüsseldatei gehört zu einem anderen Tresor</translation>
    </message>
    <message>
        <source>the key file is missing or damaged</source>
        <translation>die Schlüsseldatei fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the messages of the thread are missing</source>
        <translation>die Nachrichten des Chats fehlen</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>der Name eines Tensors</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation>der Name eines Eintrags</translation>
    </message>
    <message>
        <source>the rows of the tensor &quot;{name}&quot; do not fit its type</source>
        <translation>die Zeilen des Tensors „{name}“ passen nicht zu seinem Typ</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; has {dimensions:,} dimensions</source>
        <translation>der Tensor „{name}“ hat {dimensions:,} Dimensionen</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is larger than any computer</source>
        <translation>der Tensor „{name}“ ist größer als jeder Computer</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is not where it should be</source>
        <translation>der Tensor „{name}“ ist nicht dort, wo er sein sollte</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is of the unknown type {number}</source>
        <translation>der Tensor „{name}“ ist vom unbekannten Typ {number}</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is there twice</source>
        <translation>der Tensor „{name}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>there is too much in it</source>
        <translation>sie enthält zu viel</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>version {place}</source>
        <translation>Version {place}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>what is there is kept</source>
        <translation>was da ist, bleibt</translation>
    </message>
    <message>
        <source>what reads it ended without an answer</source>
        <translation>was sie liest, endete ohne Antwort</translation>
    </message>
    <message>
        <source>what reads it sent data that makes no sense</source>
        <translation>was sie liest, sandte Daten, die keinen Sinn ergeben</translation>
    </message>
    <message>
        <source>where it lies; another program may own it</source>
        <translation>wo es liegt; es gehört vielleicht einem anderen Programm</translation>
    </message>
    <message>
        <source>you chose to see it</source>
        <translation>Sie wollten es sehen</translation>
    </message>
    <message>
        <source>your local number (112 in Europe and many other countries, 911 in America)</source>
        <translation>Ihre örtliche Nummer (112 in Europa und vielen anderen Ländern, 911 in Amerika)</translation>
    </message>
    <message>
        <source>{address!r} is no address of a hub.</source>
        <translation>{address!r} ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>{address}

What it holds is sent to that address.</source>
        <translation>{address}

Was darin steht, wird an diese Adresse gesendet.</translation>
    </message>
    <message>
        <source>{broken} of {pages} pages are damaged and left out.</source>
        <translation>{broken} von {pages} Seiten sind beschädigt und ausgelassen.</translation>
    </message>
    <message>
        <source>{ca_file} is no file of certificates.</source>
        <translation>{ca_file} ist keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>{category}.</source>
        <translation>{category}.</translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation>{context:,} Token</translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation>{count:,} Zeichen</translation>
    </message>
    <message>
        <source>{count:,} more characters are not shown. Copy has all of them.</source>
        <translation>{count:,} weitere Zeichen werden nicht gezeigt. „Kopieren“ hat sie alle.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} ({share})</source>
        <translation>{count:,} von {total:,} ({share})</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,}-mal</translation>
    </message>
    <message>
        <source>{count:,} were here already</source>
        <translation>{count:,} waren schon hier</translation>
    </message>
    <message>
        <source>{count:.0f} million</source>
        <translation>{count:.0f} Millionen</translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation>{count:.1f} Milliarden</translation>
    </message>
    <message>
        <source>{count} without</source>
        <translation>{count} ohne Wächter</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{done} {often}</source>
        <translation>{often} {done}</translation>
    </message>
    <message>
        <source>{empty} of {pages} pages have no text, perhaps only pictures.</source>
        <translation>{empty} von {pages} Seiten haben keinen Text, vielleicht nur Bilder.</translation>
    </message>
    <message>
        <source>{facts}. You are asked once more before anything connects.</source>
        <translation>{facts}. Sie werden noch einmal gefragt, bevor sich etwas verbindet.</translation>
    </message>
    <message>
        <source>{file} of {name} has changed; it is not loaded.</source>
        <translation>{file} von {name} hat sich geändert; es wird nicht geladen.</translation>
    </message>
    <message>
        <source>{file} of {name} is not where it was.</source>
        <translation>{file} von {name} ist nicht, wo sie war.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more part(s)</source>
        <translation>
            <numerusform>{first} und %n weiterer Teil</numerusform>
            <numerusform>{first} und %n weitere Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation>{host} antwortet mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>{host} answers with {status}.</source>
        <translation>{host} antwortet mit {status}.</translation>
    </message>
    <message>
        <source>{host} asks to wait (429).</source>
        <translation>{host} bittet zu warten (429).</translation>
    </message>
    <message>
        <source>{host} can&apos;t go on in the middle of the file.</source>
        <translation>{host} kann nicht mitten in der Datei weitermachen.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {reason}</source>
        <translation>{host} konnte nicht nachweisen, wer es ist: {reason}</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} leitet immer wieder um.</translation>
    </message>
    <message>
        <source>{host} sends almost nothing.</source>
        <translation>{host} sendet fast nichts.</translation>
    </message>
    <message>
        <source>{host} sent another part of the file than was asked for.</source>
        <translation>{host} sandte einen anderen Teil der Datei als angefragt.</translation>
    </message>
    <message>
        <source>{host} sent the file in another form.</source>
        <translation>{host} sandte die Datei in anderer Form.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kept} of {total} of {name} are kept; {free} are free.</source>
        <translation>{kept} von {total} von {name} bleiben; {free} sind frei.</translation>
    </message>
    <message>
        <source>{kind} at {place}.</source>
        <translation>{kind} bei {place}.</translation>
    </message>
    <message>
        <source>{least:g} to {most:,.10g}</source>
        <translation>{least:g} bis {most:,.10g}</translation>
    </message>
    <message>
        <source>{length:,} characters; there is room for {most:,}.</source>
        <translation>{length:,} Zeichen; Platz ist für {most:,}.</translation>
    </message>
    <message>
        <source>{memory:.0f} GB memory ({free:.1f} free)</source>
        <translation>{memory:.0f} GB Speicher ({free:.1f} frei)</translation>
    </message>
    <message>
        <source>{messages} in {chats}, newest first.</source>
        <translation>{messages} in {chats}, neueste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>{messages}, %n file(s)</source>
        <translation>
            <numerusform>{messages}, %n Datei</numerusform>
            <numerusform>{messages}, %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} with the policy {policy}</source>
        <translation>{model} mit der Richtlinie {policy}</translation>
    </message>
    <message>
        <source>{model}, policy {policy}, {suite}</source>
        <translation>{model}, Richtlinie {policy}, {suite}</translation>
    </message>
    <message>
        <source>{name!r} is no plain name of a .gguf file.</source>
        <translation>{name!r} ist kein einfacher Name einer .gguf-Datei.</translation>
    </message>
    <message>
        <source>{name} (first {percent} %)</source>
        <translation>{name} (die ersten {percent} %)</translation>
    </message>
    <message>
        <source>{name} ({quantization}) is on this computer.</source>
        <translation>{name} ({quantization}) ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} at the hub differs from what Carrel expects ({what}). Nothing of it was installed.</source>
        <translation>{name} auf dem Hub weicht von dem ab, was Carrel erwartet ({what}). Nichts davon wurde installiert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded: it is incomplete, or was changed.</source>
        <translation>{name} lässt sich nicht laden: Sie ist unvollständig oder wurde verändert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>{name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{name} changed while it was copied.</source>
        <translation>{name} hat sich während des Kopierens geändert.</translation>
    </message>
    <message>
        <source>{name} changes a model and is none by itself.</source>
        <translation>{name} ändert ein Modell und ist selbst keines.</translation>
    </message>
    <message>
        <source>{name} does not begin like a GGUF file.</source>
        <translation>{name} beginnt nicht wie eine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{name} fits well.</source>
        <translation>{name} passt gut.</translation>
    </message>
    <message>
        <source>{name} has an architecture that this version of Carrel can&apos;t run.</source>
        <translation>{name} hat eine Architektur, die diese Version von Carrel nicht ausführen kann.</translation>
    </message>
    <message>
        <source>{name} has an impossible number of parts.</source>
        <translation>{name} hat eine unmögliche Zahl von Teilen.</translation>
    </message>
    <message>
        <source>{name} has more than {number} MB.</source>
        <translation>{name} hat mehr als {number} MB.</translation>
    </message>
    <message>
        <source>{name} has to be fetched first.</source>
        <translation>{name} muss zuerst heruntergeladen werden.</translation>
    </message>
    <message>
        <source>{name} holds a model that does not write text.</source>
        <translation>{name} enthält ein Modell, das keinen Text schreibt.</translation>
    </message>
    <message>
        <source>{name} holds no model that could answer.</source>
        <translation>{name} enthält kein Modell, das antworten könnte.</translation>
    </message>
    <message>
        <source>{name} holds something else than a LoRA adapter.</source>
        <translation>{name} enthält etwas anderes als einen LoRA-Adapter.</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} enthält etwas anderes.</translation>
    </message>
    <message>
        <source>{name} is a link to elsewhere.</source>
        <translation>{name} ist ein Link nach anderswo.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is listed for workstations only. {weaknesses}</source>
        <translation>{name} ist nur für Workstations gelistet. {weaknesses}</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} ist kein LoRA-Adapter.</translation>
    </message>
    <message>
        <source>{name} is no file of chats that Carrel exported.</source>
        <translation>{name} ist keine Datei mit Chats, die Carrel exportiert hat.</translation>
    </message>
    <message>
        <source>{name} is no model that Carrel can ask for an opinion.</source>
        <translation>{name} ist kein Modell, das Carrel um eine Meinung bitten kann.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file.</source>
        <translation>{name} ist keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{name} is not in the GGUF format.</source>
        <translation>{name} hat nicht das GGUF-Format.</translation>
    </message>
    <message>
        <source>{name} is on this computer.</source>
        <translation>{name} ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one.</source>
        <translation>{name} wurde für ein anderes Modell als dieses gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n chat(s)</source>
        <translation>
            <numerusform>{name}: %n Chat</numerusform>
            <numerusform>{name}: %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {least:g} to {most:g}. Empty: {hint}</source>
        <translation>{name}: {least:g} bis {most:g}. Leer: {hint}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} are needed, with a reserve, and {free} are free.</source>
        <translation>{needed} werden gebraucht, mit einer Reserve, und {free} sind frei.</translation>
    </message>
    <message>
        <source>{needed} needed, {free} free</source>
        <translation>{needed} nötig, {free} frei</translation>
    </message>
    <message>
        <source>{number:.1f} {unit}</source>
        <translation>{number:.1f} {unit}</translation>
    </message>
    <message>
        <source>{path} in {repo}</source>
        <translation>{path} in {repo}</translation>
    </message>
    <message>
        <source>{path}: {strerror}. Carrel makes no connection that it can&apos;t write down.</source>
        <translation>{path}: {strerror}. Carrel baut keine Verbindung auf, die es nicht aufschreiben kann.</translation>
    </message>
    <message>
        <source>{percent} % of {marked:,} wrong</source>
        <translation>{percent} % von {marked:,} falsch</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{policy}, version {version}</source>
        <translation>{policy}, Version {version}</translation>
    </message>
    <message>
        <source>{prompt_tokens:,} tokens, {reused_tokens:,} of them remembered</source>
        <translation>{prompt_tokens:,} Token, davon {reused_tokens:,} gemerkt</translation>
    </message>
    <message>
        <source>{repo} is given only to people who signed an agreement at the hub; Carrel never signs in.</source>
        <translation>{repo} wird nur Personen gegeben, die beim Hub eine Vereinbarung unterschrieben haben; Carrel meldet sich nie an.</translation>
    </message>
    <message>
        <source>{rows:,} rows</source>
        <translation>{rows:,} Zeilen</translation>
    </message>
    <message>
        <source>{score:.2f}, asked from {limit:.2f}</source>
        <translation>{score:.2f}, nachgefragt ab {limit:.2f}</translation>
    </message>
    <message>
        <source>{score:.2f}, held back from {limit:.2f}</source>
        <translation>{score:.2f}, zurückgehalten ab {limit:.2f}</translation>
    </message>
    <message>
        <source>{score:.2f}, noted from {limit:.2f}</source>
        <translation>{score:.2f}, vermerkt ab {limit:.2f}</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{side}: replace {name}</source>
        <translation>{side}: {name} ersetzen</translation>
    </message>
    <message>
        <source>{side}: {words}.</source>
        <translation>{side}: {words}.</translation>
    </message>
    <message>
        <source>{size} are deleted. Pause keeps them instead.</source>
        <translation>{size} werden gelöscht. Anhalten behält sie stattdessen.</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{size}, of which {there} are here</source>
        <translation>{size}, davon sind {there} hier</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{title}, reasoning, collapsed</source>
        <translation>{title}, Gedankengang, zugeklappt</translation>
    </message>
    <message>
        <source>{title}, reasoning, expanded</source>
        <translation>{title}, Gedankengang, aufgeklappt</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} Token</translation>
    </message>
    <message>
        <source>{tokens:,} tokens are more than the model can read. {left}</source>
        <translation>{tokens:,} Token sind mehr, als das Modell lesen kann. {left}</translation>
    </message>
    <message>
        <source>{tokens_per_s:.0f} tok/s</source>
        <translation>{tokens_per_s:.0f} Tok/s</translation>
    </message>
    <message>
        <source>{tokens_per_s:.1f} tok/s</source>
        <translation>{tokens_per_s:.1f} Tok/s</translation>
    </message>
    <message>
        <source>{untrusted_path!r} is no plain path.</source>
        <translation>{untrusted_path!r} ist kein einfacher Pfad.</translation>
    </message>
    <message>
        <source>{used:,} of {context:,} tokens</source>
        <translation>{used:,} von {context:,} Token</translation>
    </message>
    <message>
        <source>{used} of {context}</source>
        <translation>{used} von {context}</translation>
    </message>
    <message>
        <source>{value:g} (recommended)</source>
        <translation>{value:g} (empfohlen)</translation>
    </message>
    <message>
        <source>{value:g} (set for this model)</source>
        <translation>{value:g} (für dieses Modell gesetzt)</translation>
    </message>
    <message>
        <source>{value} (recommended)</source>
        <translation>{value} (empfohlen)</translation>
    </message>
    <message>
        <source>{what} Your passphrase is right, and nothing was changed.</source>
        <translation>{what} Ihre Passphrase stimmt, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{what} is {length:,} bytes long</source>
        <translation>{what} ist {length:,} Bytes lang</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>{what} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{whose}, after {position:,} characters</source>
        <translation>{whose}, nach {position:,} Zeichen</translation>
    </message>
    <message>
        <source>{who}. Suite: {suite}. Begun {when} UTC.</source>
        <translation>{who}. Sammlung: {suite}. Begonnen {when} UTC.</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why} Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>{why}. Nothing of yours changed.</source>
        <translation>{why}. Nichts von Ihnen wurde geändert.</translation>
    </message>
    <message>
        <source>{why}: {advice}.</source>
        <translation>{why}: {advice}.</translation>
    </message>
    <message>
        <source>{words:,} words, {count:,} characters</source>
        <translation>{words:,} Wörter, {count:,} Zeichen</translation>
    </message>
    <message>
        <source>{words} (it was removed since, as too old)</source>
        <translation>{words} (er wurde seitdem als zu alt entfernt)</translation>
    </message>
    <message>
        <source>{words} {seconds} s</source>
        <translation>{words} {seconds} s</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{words}. Show all connections</source>
        <translation>{words}. Alle Verbindungen zeigen</translation>
    </message>
    <message>
        <source>{words}. This is the text that the model reads.</source>
        <translation>{words}. Das ist der Text, den das Modell liest.</translation>
    </message>
    <message>
        <source>“{}” contains instructions to the model. It may follow them instead of yours, so check what you get.</source>
        <translation>„{}“ enthält Anweisungen an das Modell. Vielleicht folgt es ihnen statt Ihren; prüfen Sie also, was Sie bekommen.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert</source>
        <translation>↑ ↓ zum Wählen, Enter zum Einfügen</translation>
    </message>
    <message>
        <source>↓ Jump to latest</source>
        <translation>↓ Zum Neuesten springen</translation>
    </message>
</context>
</TS>
