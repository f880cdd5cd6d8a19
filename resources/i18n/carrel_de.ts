<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>*4141 from a mobile phone</source>
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
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words a second without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the desktop while another window is in front. It never says what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion for the guard: prompts and answers in 119 languages, in under a gigabyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary chat, never written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the protests of 2019 came the national security law. Rights groups say that it ended freedoms, the government that it restored order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older model (2024) that does not reason before it answers.</source>
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
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
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
        <source>Brazil</source>
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
        <source>Carrel goes on here. Its menu has Show and Quit.</source>
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
        <source>Clear writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Compare two things</source>
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
        <source>Copy the report</source>
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
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERAN</source>
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
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command and every chat, found by typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain like I&apos;m new to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and code are its weak side: 37.6 % on LiveCodeBench. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
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
        <source>France</source>
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
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder reasoning and usable code on a laptop with 16 GB of memory or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historians count millions of deaths, above all in the famine of 1959 to 1961. Official accounts in China say less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start, or when you lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
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
        <source>India</source>
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
        <source>It does not reason before it answers, and a long context takes a lot of memory.</source>
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
        <source>It sounds as if you carry something heavy. You don&apos;t have to carry it alone: a person can help better than a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It thinks long before it answers, and its context takes more memory than that of the other small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an icon in the tray</source>
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
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lelki elsősegély</source>
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
        <source>Like the system</source>
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
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and start in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks Carrel: nothing readable stays in memory.</source>
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
        <source>Malaysia</source>
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
        <source>Mind Självmordslinjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCMH Crisis Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
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
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
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
        <source>Of the window. Carrel&apos;s guide and its guard speak English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissive</source>
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
        <source>Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain explainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
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
        <source>Proof-reader</source>
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
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat auf Draht, for young people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning in plain English, and a little better at code than the 7B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Cross helpline</source>
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
        <source>Second thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Carrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
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
        <source>Strict</source>
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
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
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
        <source>Text About It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Samaritans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best reasoning and code that fits a large laptop: 32 GB of memory.</source>
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
        <source>The larger sister of the 0.6B: better judgement, three times the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest distill, for machines with 64 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest small DeepSeek: the strongest reasoning of the 8B class, for 12 to 16 GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smaller model of the V4 series, with 13 billion weights at work on a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
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
        <source>Twice the size of the 32B for about the same results: 94.5 % against 94.3 % on MATH-500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
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
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilties linija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker at mathematics than the smaller Qwen 7B: 89.1 % against 92.8 % on MATH-500. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would turn is told in words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yorisoi Hotline</source>
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
        <source>call or text 1737</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call or text 988</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
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
        <source>it builds a database query out of text</source>
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
        <source>lists centres that listen, by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists free, confidential lines by country</source>
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
        <source>your local number (112 in Europe and many other countries, 911 in America)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
