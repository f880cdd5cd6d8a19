<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in the folder {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) not read: {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) below it, with all versions, go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary chat(s) would end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web search(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(not known to this version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*4141 from a mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, commit {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0800 0767 or *0767</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0800 111 0 111 or 116 123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 chat is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message below it, with all versions, goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>113 or 0800-0113</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>113, option 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>116 123 in many European countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 or 110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>135 in Buenos Aires, (011) 5275-1135 elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company&apos;s own, as a PEM file, beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download needs one or more files of different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words a second without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of mine (CSV, JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder holds chats together in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A magnifying glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the desktop while another window is in front. It never says what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Carrel may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private desk for DeepSeek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private desk for DeepSeek. MIT licence. Qt {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet desk for private questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record holds category, scores, policy and model. With this on, also the text, until its chat is deleted. Turning it off erases those texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery key stays valid when you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision must be a commit of 40 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role tells the model who to be in a chat. The guard&apos;s own instructions always come before it and can&apos;t be taken away by it. Choose a role below the message field; a change holds from the next answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is an estimate of what a text is about, and no judgement of you. It can be wrong both ways. Marks on a bar show from where on the policy acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion for the guard: prompts and answers in 119 languages, in under a gigabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suite of prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat would end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat, never written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic would be kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About anything but this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a LoRA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a LoRA file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to a model in that model&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After @ come the 40 hexadecimal digits of a commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the protests of 2019 came the national security law. Rights groups say that it ended freedoms, the government that it restored order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of your chats are archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also make a recovery key that I print or save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always held back, in every policy. This can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adapter, no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older model (2024) that does not reason before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsafe address was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country in Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the list of models locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is fetching {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are the same, only slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other model of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive the selected chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic and short step-by-step questions on any laptop; the quickest of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as a chat model, and its licence has duties of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preset that it was copied from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {host} about this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for each time: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub for size and checksum first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks that got through, by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks that got through, by variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks that got through: {through}  ·  Harmless prompts stopped: {stopped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks your guard with harmful prompts in many disguises, and with harmless ones that look alike. Only numbers come of it: no prompt and no answer is shown or kept. A check for yourself, not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befrienders Kuala Lumpur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befrienders Worldwide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds every chat to a topic. One chat alone is bound in its own menu (…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in and small. It answers questions about Carrel; it is no general assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this download?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel Guide is part of Carrel (MIT). DeepSeek-R1 and its distills are released under the MIT licence; the distills build on Qwen2.5 (Apache-2.0) and on Llama 3 (Meta&apos;s community licences).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel connects to {host} and asks for size, checksum and licence of {address}. Nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel file, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel goes on here. Its menu has Show and Quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel has never connected to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel is set to never connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel is set to never connect. A click says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel makes no connection, so nothing can be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel never looks for updates by itself. To see whether there is a newer version, open the place that you got Carrel from in your browser; the version that you have stands above. Chats and models stay where they are when a newer one is installed over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel refuses kindly what leaves the topic, from the next message on. It is told by the meaning of your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel runs the model on this computer. What you write and what it answers stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel&apos;s catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard goes on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English. A guard model, in the same sealed process, reads 119 languages and is asked where a case is close. It costs memory, and a moment each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrel&apos;s own prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does not know whether an answer is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro de Asistencia al Suicida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centrum Wsparcia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat {number:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat {title}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatML (Qwen and many others)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats (*.carrel *.json *.jsonl *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats run offline; only a download that you start connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats that use it keep its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, titles and drafts can&apos;t be read without your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every prompt and answer on this computer before you see it: note, ask first or hold back, as strictly as you choose, and tell you why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or choose another in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the hub in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and the network. A company&apos;s own certificate is set in Settings, or with --ca FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the models folder and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name or the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or look for a newer Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and go on: what is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of that file and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China banned Falun Gong in 1999. Rights groups report persecution, which the government denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China took control of Tibet in 1951, and the Dalai Lama fled in 1959. Its status and the rights of its people are disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .gguf file of the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .gguf file, or use `guide`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that is stored with its checksum, or import one that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guard model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller context in the model&apos;s settings, or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another quantization, or fetch it by its hf: link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your prompts (in an empty field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other categories, or show what is reviewed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close chats that use it. A shared one belongs to who fetched it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other windows of Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window then hides it; Quit in the icon&apos;s menu ends Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code in many languages; quick for its size, because only 2.4 of its 16 billion weights work on a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into the models folder ({size}; {free} free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country for support lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis Text Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticism of the party and its leaders is censored in China, and so is missing from much of what models learn there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek R1 and its distills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chat (in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n chat(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the recommended model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each prompt is asked twice, with the guard and without; what the model writes without it never leaves its process. It can take hours. The chat&apos;s model is put away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each record is signed together with the one before it, so that a missing or changed one shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last prompt (in an empty field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eluliin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional support line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted. A passphrase that is lost can&apos;t be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good after a few seconds: until then you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and every chat, found by typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of edited and repeated messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples off it, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples off the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples on it, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples on the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain like I&apos;m new to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the records, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these records?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and code are its weak side: 37.6 % on LiveCodeBench. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file with a browser and import it: carrel models import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {title}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {title}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another Carrel. Has its own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs, like `carrel vault export`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found on this computer: %n model(s) of {programs}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {gigabytes:.1f} GB, or use the file where it lies (--in-place).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a score of {score:.2f} on, of 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General conversation in English and Chinese; quick for its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the run in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: what is there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. A guess would take years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard policy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder reasoning and usable code on a laptop with 16 GB of memory or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category they resemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historians count millions of deaths, above all in the famine of 1959 to 1961. Official accounts in China say less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start, or when you lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds when a model is loaded next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I change the language of the menu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the self-test is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it expects a conversation; the file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is held back. It runs on this computer, in the model&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this chat is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub or mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that a lost passphrase means lost chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you replaced it yourself, import it again; else get a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, add it: Settings, or --allow-host {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2016 a tribunal in The Hague found no legal basis for the nine-dash line. China&apos;s government does not accept that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2022 the UN&apos;s human rights office reported mass detention in Xinjiang that may be a crime against humanity. China&apos;s government denies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In June 1989 the army ended the protests in Beijing by force and killed many civilians. In China this is censored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a process of its own, without network and without your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt, and in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vault&apos;s folder, {state}. Carrel does not make a new one over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also flags politics as a category of its own; Carrel leaves that one out unless a policy asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins as a copy and is yours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with Carrel and stays as it is. Copy it to make your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not reason before it answers, and a long context takes a lot of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It encrypts every chat, title and draft on this computer. Nobody can recover it, not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended by itself ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased for good after a few seconds. Until then you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone for good. {name} takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in memory only. Once you lock, nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in memory only. Once you quit, nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left alone; nothing is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tight. Load it anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows few facts and programs poorly: 16.9 % on LiveCodeBench, where the 7B reaches 37.6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a workstation: 110 GB of memory at three bits a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a workstation: 168 GB of memory without loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight, in 29 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says safe or unsafe and nothing between, and its licence has duties of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent what Carrel can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds as if you carry something heavy. You don&apos;t have to carry it alone: a person can help better than a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in memory and is never written to the disk. Lock, quit or end it, and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It thinks long before it answers, and its context takes more memory than that of the other small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the review with its scores, the policy and the model, and points to this chat. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given its own passphrase when it was exported. That of your vault does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chats stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, exact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my message beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep texts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reasoning beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an exception, until you take this back or delete the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and text have left the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klimaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lelki elsősegély</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LifeLine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifeline Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linka dôvery Nezábudka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linka první psychické pomoci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livslinien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 3.1 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and start in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks Carrel: nothing readable stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Settings, Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of Carrel, or compare the catalog with the hub: carrel models check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a model of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea 024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea 106 (Bogotá)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea 113 Salud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea Prevención del Suicidio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea Vida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIELI Kriisipuhelin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a policy of your own from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space and go on: it continues where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space, choose another models folder, or a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this decision as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this decision as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mathematics and reasoning on a laptop with 8 to 16 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Health Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental Helse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health support hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s full-size guard, for machines with memory to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta&apos;s small guard: thirteen kinds of harm in eight languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind Självmordslinjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral, the first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral, the newest ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of other programs can be used where they lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More precise (temperature {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sizes and quantizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More varied (temperature {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected chats to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCMH Crisis Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {needs} of the {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {needs}, and {free} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {needs}: fits well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {needs}; how much is free, this system does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {needs}; this computer has {installed} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {on_device} on the graphics processor, which has {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about {size} more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never connect is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never connect: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never connect: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chat has this tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No download was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No downloader is started, whatever is clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guard model is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy turns this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt and no answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a chat model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a link of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets this file can read it, and so can other programs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not only a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not our folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these words alone: earlier messages or a second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. No text is left that could be an exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. There are no exceptions in this category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes beside a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing connects by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied or moved. The other program keeps its files; if it removes one, it is missing here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied; the other program keeps its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Your files are still where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in your chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers change now and then: check that this one is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of downloads, in MB a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the conversation and of what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the processor, for a model. Holds when it is loaded next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. Carrel&apos;s guide and its guard speak English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {decisions:,} decisions of the guard, {flagged:,} led to something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of {tried} sample prompts, %n would be decided differently from “{now}”, which is in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of {tried} sample prompts, none would be decided differently from “{now}”, which is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older records are removed when the vault is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for any browser. It loads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files is still being read. Send again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the files is too long for this model. Attach the part that fits, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word or phrase a line. * stands for any letters, ? for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a download that you start goes online, and you see where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links of https://huggingface.co are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the downloader connects, and only for a download or a look-up that was agreed to. Chats never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the first chat (to Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link outside Carrel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the models page: all sizes, and GGUF files that are on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain explainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text with its marks, for any editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies, words, topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro Juventute, for young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts (*.csv *.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double braces, like {{language}}, is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away: do not show this tour again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the missing file from a backup and try again, or start over: the old vault is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back, or remove the model from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in this installation, and you may replace them by your own builds. Their source is offered by the Qt Project at download.qt.io and code.qt.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about our product and its manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat auf Draht, for young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning in plain English, and a little better at code than the 7B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault

{words}

Whoever has these words can read every chat in the vault.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Cross helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-team self-test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder, keep its chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and import it again from a good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a placeholder. In your messages that happens before the model reads them, and you see what it was; the chat keeps what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report “{about}” as wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what came with Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the guard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review what it did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNS 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOS Détresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samaritans of Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling holds from the next answer on; the rest when the model is loaded next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select no chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, unless the settings say Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the system are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people of one computer can share it. Holds from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and concrete works best. It is sent with every message of the chats that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size or SHA-256 of {name} are not known, so Carrel could not tell a wrong file from the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skalbes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow beside a chat model on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit in MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with a new vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with Carrel Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the self-test and keep its numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end: these are the numbers so far. Go on whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this prompt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops it and frees what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong. A guess would take centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide Call Back Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide Crisis Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off in Settings, or import a file that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off on the models page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan governs itself and elects its president. China&apos;s government claims it. States see its status differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon zaufania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefono Amico Italia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when an answer is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teléfono de la Esperanza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text About It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That revision of {repo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the hub may point to, beside its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Samaritans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best reasoning and code that fits a large laptop: 32 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model is not in this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat stays as it is; the next answer comes from this model, which reads the chat from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen chats go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection keeps failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection log can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is too full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloader stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted. Texts that are kept beside the records are in it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for models must be an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full general model of late 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full reasoning model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard alone (a few minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard thinks that the answer is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard thinks that the reasoning is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard thinks that this is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard thinks that your message is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is a part of Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub doesn&apos;t have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has a different file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub names no size or no SHA-256 for this file, so it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub pointed to {address}; Carrel connects by https only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub pointed to {where}, which is not on the list of allowed hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub sends in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s answer has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger sister of the 0.6B: better judgement, three times the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest distill, for machines with 64 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a page, not to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names a branch other than main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link names no .gguf file of a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and a reserve of 1 GB don&apos;t fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can&apos;t be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {count} files; all must lie in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model runs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network may want you to sign in first, as in hotels and trains, or the address of the hub is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network settings can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest small DeepSeek: the strongest reasoning of the 8B class, for 12 to 16 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old vault can&apos;t be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old vault is set aside in a folder beside the new one and never deleted. Carrel can&apos;t open it without its passphrase or recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one makes a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {policy} asks first from {limit:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {policy} blanks it out from {limit:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {policy} holds this back from {limit:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {policy} notes it from {limit:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {policy} offers support from {limit:.2f} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy must be given as http://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key, if you made one, stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can&apos;t be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository must be named OWNER/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of an earlier run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample prompts could not be tried. The policy works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be read. Carrel uses its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged. Carrel uses its defaults; the file is kept as settings.json.bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size or the hash of {name} ({quantization}) is not known for certain yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller model of the V4 series, with 13 billion weights at work on a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not here: it was never kept, or its chat was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be {number} of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {model_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space, or choose another models folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet. Write {one}, or restore what came with Carrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Whoever has them can read everything. Carrel shows them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in memory only. Once you lock, nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in memory only. Once you quit, nobody can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold under every policy, for what you write and for what the model writes, disguised or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until Carrel is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is temporary: keep it, or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a part of a model, such as a projector. It can&apos;t chat by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This frees {size}. Chats that used it stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a LoRA adapter, no model. Add it in the settings of the model that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only connection Carrel makes; it ends with the download. If you close Carrel before, the download goes on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the file says about itself. It is not from Carrel&apos;s catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {length:,} characters long; there is room for {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model asks for an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This notice is from before Carrel kept the reasons, or its part of the answer is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the architecture {architecture}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture “{architecture}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To files, and from those of other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print, or to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of this chat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate this into {{language}}:

{{text}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or use another mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying both on sample prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying… {done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the size of the 32B for about the same results: 94.5 % against 94.3 % on MATH-500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the words that you printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload: free its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying… {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilties linija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak. Add another word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker at mathematics than the smaller Qwen 7B: 89.1 % against 92.8 % on MATH-500. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaknesses from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens off the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can and can&apos;t do, as shown once before the first message. It is worth knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can&apos;t protect from: other programs that you run while Carrel is unlocked, and a lost passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guard can and can&apos;t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guard did in your chats. Say where it was wrong: that text is kept as an exception, never for weapons of mass harm and sexual content with minors. All of it stays in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guard lets pass, notes, asks about or holds back. It reads along on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model reads next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model thinks before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would turn is told in words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guard is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guard notes, asks or holds something back, it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the second opinion is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models are fetched from. Empty means huggingface.co.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one of them is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody who speaks of harming themselves finds a person. Nothing is called or opened by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which guard model gives the second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Carrel is set to never connect, no downloader can be started, whatever is clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has these words can read every chat in the vault. Keep them safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: {records:,} records, {removed:,} older ones removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: {records:,} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With thinking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without thinking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words hidden as Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words hidden as hexadecimal bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words hidden in invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words match from their beginning, in any order. &quot;In quotation marks&quot; they match as a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words whose letters were spaced apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with shifted letters (ROT13)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words written backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words written with digits and signs in place of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a poem about autumn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hf:OWNER/REPO/FILE.gguf, or paste the link of a .gguf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{name}} for what is to be asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yorisoi Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change your mind at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats are here as they were stored. There is a report of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own. It lies in the vault; changes hold from your next message, once they are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zaupni telefon Samarijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Dutch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`carrel models get {id}` does so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`carrel models list` shows all; a file needs its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`carrel models remove {id}`, then `carrel models get {id}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of your own, copied; not from the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of your own, used where it lies; not from the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {position:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by help alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked about from {limit:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call or text 1737</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call or text 988</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chose to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute fewer layers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back from {limit:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hf:OWNER/REPO/FILE.gguf, or a pasted link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it builds a database query out of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not check whom it connects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it encrypts in a way that is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a password or key in plain sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it loads objects from data that could run code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it protects a secret with a hash or cipher that is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it puts text into a command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it puts text into a page as markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs text from outside as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it writes without looking at the room there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists centres that listen, by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists free, confidential lines by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs about {needs}: fits&#xa0;well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or host.example, other.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or http://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted from {limit:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that Carrel does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy {policy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, SHA-256 {sha256}…{commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a {thousands}k context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text HELLO to 50808</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text HOME to 741741</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text SHOUT to 85258</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub, by its address; not from the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it lies; another program may own it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your local number (112 in Europe and many other countries, 911 in America)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address!r} is no address of a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}

What it holds is sent to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ca_file} is no file of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} were here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.0f} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}. You are asked once more before anything connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} of {name} has changed; it is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} of {name} is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks to wait (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t go on in the middle of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends almost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent another part of the file than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent the file in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of {total} of {name} are kept; {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{memory:.0f} GB memory ({free:.1f} free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, policy {policy}, {suite}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is no plain name of a .gguf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({quantization}) is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at the hub differs from what Carrel expects ({what}). Nothing of it was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes a model and is none by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not begin like a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fits well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an impossible number of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has to be fetched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no model that could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link to elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listed for workstations only. {weaknesses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {least:g} to {most:g}. Empty: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are needed, with a reserve, and {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} needed, {free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} in {repo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {strerror}. Carrel makes no connection that it can&apos;t write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of {marked:,} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} is given only to people who signed an agreement at the hub; Carrel never signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}: replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are deleted. Pause keeps them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, of which {there} are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{untrusted_path!r} is no plain path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}, after {position:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Show all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. This is the text that the model reads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
