<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a list of the unknown type {kind}</source>
        <translation>«{name}» es una lista del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a decimal number</source>
        <translation>«{name}» no es un número decimal</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a sensible number</source>
        <translation>«{name}» no es un número razonable</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text</source>
        <translation>«{name}» no es un texto</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of the unknown type {kind}</source>
        <translation>«{name}» es del tipo desconocido {kind}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice</source>
        <translation>«{name}» aparece dos veces</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is {value:,}</source>
        <translation>«{name}» es {value:,}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) archived</source>
        <translation>
            <numerusform>%n chat archivado</numerusform>
            <numerusform>%n chats archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in the folder {name}.</source>
        <translation>
            <numerusform>%n chat está en la carpeta {name}.</numerusform>
            <numerusform>%n chats están en la carpeta {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in {name}.</source>
        <translation>
            <numerusform>%n chat está en {name}.</numerusform>
            <numerusform>%n chats están en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) brought back</source>
        <translation>
            <numerusform>%n chat recuperado</numerusform>
            <numerusform>%n chats recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) deleted</source>
        <translation>
            <numerusform>%n chat eliminado</numerusform>
            <numerusform>%n chats eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) have no tags now</source>
        <translation>
            <numerusform>%n chat ya no tiene etiquetas</numerusform>
            <numerusform>%n chats ya no tienen etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved out of the folder</source>
        <translation>
            <numerusform>%n chat sacado de la carpeta</numerusform>
            <numerusform>%n chats sacados de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved to {folder}</source>
        <translation>
            <numerusform>%n chat movido a {folder}</numerusform>
            <numerusform>%n chats movidos a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) not read: {why}.</source>
        <translation>
            <numerusform>%n chat no leído: {why}.</numerusform>
            <numerusform>%n chats no leídos: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) pinned</source>
        <translation>
            <numerusform>%n chat fijado</numerusform>
            <numerusform>%n chats fijados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>%n chat seleccionado</numerusform>
            <numerusform>%n chats seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) tagged</source>
        <translation>
            <numerusform>%n chat etiquetado</numerusform>
            <numerusform>%n chats etiquetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken</source>
        <translation>
            <numerusform>%n chat tomado</numerusform>
            <numerusform>%n chats tomados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) unpinned</source>
        <translation>
            <numerusform>%n chat sin fijar</numerusform>
            <numerusform>%n chats sin fijar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to review</source>
        <translation>
            <numerusform>%n decisión por revisar</numerusform>
            <numerusform>%n decisiones por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n instrucción</numerusform>
            <numerusform>%n instrucciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s)</source>
        <translation>
            <numerusform>%n texto largo</numerusform>
            <numerusform>%n textos largos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) below it, with all versions, go with it.</source>
        <translation>
            <numerusform>%n mensaje posterior, con todas sus versiones, se elimina también.</numerusform>
            <numerusform>%n mensajes posteriores, con todas sus versiones, se eliminan también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>%n mensaje eliminado</numerusform>
            <numerusform>%n mensajes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still to be indexed.</source>
        <translation>
            <numerusform>%n mensaje aún por indexar.</numerusform>
            <numerusform>%n mensajes aún por indexar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are not sent</source>
        <translation>
            <numerusform>%n mensaje anterior no se envía</numerusform>
            <numerusform>%n mensajes anteriores no se envían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s)</source>
        <translation>
            <numerusform>%n otra parte</numerusform>
            <numerusform>%n otras partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary chat(s) would end</source>
        <translation>
            <numerusform>%n chat temporal terminaría</numerusform>
            <numerusform>%n chats temporales terminarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n llamada a herramientas</numerusform>
            <numerusform>%n llamadas a herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool result(s)</source>
        <translation>
            <numerusform>%n resultado de herramientas</numerusform>
            <numerusform>%n resultados de herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web search(es)</source>
        <translation>
            <numerusform>%n búsqueda web</numerusform>
            <numerusform>%n búsquedas web</numerusform>
        </translation>
    </message>
    <message>
        <source>(not known to this version)</source>
        <translation>(desconocido para esta versión)</translation>
    </message>
    <message>
        <source>*4141 from a mobile phone</source>
        <translation>*4141 desde un teléfono móvil</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, commit {commit}</source>
        <translation>, commit {commit}</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>0800 111 0 111 or 116 123</source>
        <translation>0800 111 0 111 o 116 123</translation>
    </message>
    <message>
        <source>1 chat is in {name}.</source>
        <translation>Hay 1 chat en {name}.</translation>
    </message>
    <message>
        <source>1 message below it, with all versions, goes with it.</source>
        <translation>1 mensaje posterior, con todas sus versiones, se elimina también.</translation>
    </message>
    <message>
        <source>1 older message is not sent</source>
        <translation>1 mensaje anterior no se envía</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 ya estaba aquí</translation>
    </message>
    <message>
        <source>10177, or 112 from a mobile phone</source>
        <translation>10177, o 112 desde un móvil</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 or 0800-0113</source>
        <translation>113 o 0800-0113</translation>
    </message>
    <message>
        <source>113, option 5</source>
        <translation>113, opción 5</translation>
    </message>
    <message>
        <source>116 123 in many European countries</source>
        <translation>116 123 en muchos países europeos</translation>
    </message>
    <message>
        <source>120 or 110</source>
        <translation>120 o 110</translation>
    </message>
    <message>
        <source>135 in Buenos Aires, (011) 5275-1135 elsewhere</source>
        <translation>135 en Buenos Aires, (011) 5275-1135 en el resto</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>A company&apos;s own, as a PEM file, beside the system&apos;s.</source>
        <translation>Los de una empresa, en un archivo PEM, además de los del sistema.</translation>
    </message>
    <message>
        <source>A decision about a person</source>
        <translation>Una decisión sobre una persona</translation>
    </message>
    <message>
        <source>A decision about a person. A language model can be biased; a human should decide, and be able to say why.</source>
        <translation>Una decisión sobre una persona. Un modelo de lenguaje puede tener sesgos; debe decidir un ser humano y poder decir por qué.</translation>
    </message>
    <message>
        <source>A download needs one or more files of different names.</source>
        <translation>Una descarga necesita uno o más archivos con nombres distintos.</translation>
    </message>
    <message>
        <source>A few words a second without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Unas pocas palabras por segundo sin tarjeta gráfica. Fuera de la temperatura 0.6 puede caer en repeticiones sin fin, y sigue mejor las instrucciones dentro del propio mensaje.</translation>
    </message>
    <message>
        <source>A file of mine (CSV, JSON)…</source>
        <translation>Un archivo mío (CSV, JSON)…</translation>
    </message>
    <message>
        <source>A folder for the chats</source>
        <translation>Una carpeta para los chats</translation>
    </message>
    <message>
        <source>A folder holds chats together in the list.</source>
        <translation>Una carpeta reúne chats en la lista.</translation>
    </message>
    <message>
        <source>A host was refused</source>
        <translation>Se rechazó un servidor</translation>
    </message>
    <message>
        <source>A language model can state wrong facts. Check what matters.</source>
        <translation>Un modelo de lenguaje puede afirmar cosas falsas. Comprueba lo que importe.</translation>
    </message>
    <message>
        <source>A language that the guard can&apos;t read</source>
        <translation>Un idioma que el guardián no sabe leer</translation>
    </message>
    <message>
        <source>A log of another vault lay beside the history. It is kept as {name}.</source>
        <translation>Junto al historial había un registro de otra bóveda. Se conserva como {name}.</translation>
    </message>
    <message>
        <source>A magnifying glass</source>
        <translation>Una lupa</translation>
    </message>
    <message>
        <source>A message of the desktop while another window is in front. It never says what was written.</source>
        <translation>Un aviso del escritorio mientras otra ventana está delante. Nunca dice lo que se escribió.</translation>
    </message>
    <message>
        <source>A message takes up to {most} of them.</source>
        <translation>Un mensaje admite hasta {most}.</translation>
    </message>
    <message>
        <source>A model of the hub</source>
        <translation>Un modelo del hub</translation>
    </message>
    <message>
        <source>A new one would replace it.</source>
        <translation>Uno nuevo lo sustituiría.</translation>
    </message>
    <message>
        <source>A newer version of Carrel may.</source>
        <translation>Quizá pueda una versión más reciente de Carrel.</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Falta una parte</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be read.</source>
        <translation>No se puede leer una parte del archivo.</translation>
    </message>
    <message>
        <source>A part of the program is missing.</source>
        <translation>Falta una parte del programa.</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters</source>
        <translation>Un fragmento de {length:,} caracteres</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters, together with the {before:,} before it</source>
        <translation>Un fragmento de {length:,} caracteres, junto con los {before:,} anteriores</translation>
    </message>
    <message>
        <source>A policy of your own</source>
        <translation>Una política propia</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek</source>
        <translation>Un escritorio privado para DeepSeek</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek. MIT licence. Qt {version}.</source>
        <translation>Un escritorio privado para DeepSeek. Licencia MIT. Qt {version}.</translation>
    </message>
    <message>
        <source>A quiet desk for private questions.</source>
        <translation>Un escritorio tranquilo para preguntas privadas.</translation>
    </message>
    <message>
        <source>A record holds category, scores, policy and model. With this on, also the text, until its chat is deleted. Turning it off erases those texts.</source>
        <translation>Un registro contiene categoría, puntuaciones, política y modelo. Con esta opción, también el texto, hasta que se elimine su chat. Al desactivarla se borran esos textos.</translation>
    </message>
    <message>
        <source>A recovery key is {words} words; at least one of these is missing or mistyped.</source>
        <translation>Una clave de recuperación tiene {words} palabras; al menos una de estas falta o está mal escrita.</translation>
    </message>
    <message>
        <source>A recovery key stays valid when you change it.</source>
        <translation>Una clave de recuperación sigue siendo válida aunque la cambies.</translation>
    </message>
    <message>
        <source>A request without a message of the person was sent to the model.</source>
        <translation>Se envió al modelo una petición sin ningún mensaje de la persona.</translation>
    </message>
    <message>
        <source>A revision must be a commit of 40 hexadecimal digits.</source>
        <translation>Una revisión debe ser un commit de 40 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A role tells the model who to be in a chat. The guard&apos;s own instructions always come before it and can&apos;t be taken away by it. Choose a role below the message field; a change holds from the next answer on.</source>
        <translation>Un rol le dice al modelo quién debe ser en un chat. Las instrucciones del guardián van siempre delante y el rol no puede quitarlas. Elige un rol bajo el campo del mensaje; el cambio vale desde la respuesta siguiente.</translation>
    </message>
    <message>
        <source>A score is an estimate of what a text is about, and no judgement of you. It can be wrong both ways. Marks on a bar show from where on the policy acts.</source>
        <translation>Una puntuación es una estimación de qué trata un texto, no un juicio sobre ti. Puede equivocarse en ambos sentidos. Las marcas de una barra indican desde dónde actúa la política.</translation>
    </message>
    <message>
        <source>A second opinion for the guard: prompts and answers in 119 languages, in under a gigabyte.</source>
        <translation>Una segunda opinión para el guardián: mensajes y respuestas en 119 idiomas, en menos de un gigabyte.</translation>
    </message>
    <message>
        <source>A shield</source>
        <translation>Un escudo</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>Un breve recorrido</translation>
    </message>
    <message>
        <source>A suite of a few hundred prompts is a check for oneself, not a proof: a guard that passes it can still be fooled. Guard {guard}, policy {policy}, suite {suite}. The report holds numbers only, no prompts and no answers.</source>
        <translation>Una colección de unos cientos de prompts es una comprobación propia, no una prueba: un guardián que la supera aún puede ser engañado. Guardián {guard}, política {policy}, colección {suite}. El informe solo contiene números, ni prompts ni respuestas.</translation>
    </message>
    <message>
        <source>A suite of prompts</source>
        <translation>Un conjunto de peticiones</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>Un chat temporal</translation>
    </message>
    <message>
        <source>A temporary chat would end</source>
        <translation>Un chat temporal terminaría</translation>
    </message>
    <message>
        <source>A temporary chat, never written to the disk.</source>
        <translation>Un chat temporal, que nunca se escribe en el disco.</translation>
    </message>
    <message>
        <source>A topic with a state narrative</source>
        <translation>Un tema con una versión oficial del Estado</translation>
    </message>
    <message>
        <source>A topic would be kept in the vault.</source>
        <translation>El tema se guardaría en la bóveda.</translation>
    </message>
    <message>
        <source>A web page came instead of a model</source>
        <translation>Llegó una página web en lugar de un modelo</translation>
    </message>
    <message>
        <source>A word or phrase of that list is in the text. You can rephrase, or change the list under Guard policies.</source>
        <translation>En el texto hay una palabra o frase de esa lista. Puedes reformularlo, o cambiar la lista en Políticas del guardián.</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>Acerca de Carrel</translation>
    </message>
    <message>
        <source>About anything but this</source>
        <translation>Sobre todo menos esto</translation>
    </message>
    <message>
        <source>About the guard</source>
        <translation>Acerca del guardián</translation>
    </message>
    <message>
        <source>About this answer</source>
        <translation>Acerca de esta respuesta</translation>
    </message>
    <message>
        <source>About {used:,} of {context:,} tokens</source>
        <translation>Unos {used:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>Add a LoRA adapter</source>
        <translation>Añadir un adaptador LoRA</translation>
    </message>
    <message>
        <source>Add a LoRA file…</source>
        <translation>Añadir un archivo LoRA…</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Añadir una lista</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Añadir un tema</translation>
    </message>
    <message>
        <source>Add it to a model in that model&apos;s settings.</source>
        <translation>Añádelo a un modelo en los ajustes de ese modelo.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Adjust: {name}</source>
        <translation>Adaptar: {name}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After @ come the 40 hexadecimal digits of a commit.</source>
        <translation>Después de @ van los 40 dígitos hexadecimales de un commit.</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>After the protests of 2019 came the national security law. Rights groups say that it ended freedoms, the government that it restored order.</source>
        <translation>Tras las protestas de 2019 llegó la ley de seguridad nacional. Las organizaciones de derechos humanos dicen que acabó con libertades; el Gobierno, que restableció el orden.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message numerus="yes">
        <source>All %n chat(s)</source>
        <translation>
            <numerusform>El %n chat</numerusform>
            <numerusform>Los %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>Todas las teclas en una hoja.</translation>
    </message>
    <message>
        <source>All of your chats are archived.</source>
        <translation>Todos tus chats están archivados.</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Also in the settings.</source>
        <translation>También en los ajustes.</translation>
    </message>
    <message>
        <source>Also make a recovery key that I print or save.</source>
        <translation>Crear también una clave de recuperación que imprimo o guardo.</translation>
    </message>
    <message>
        <source>Always held back, in every policy. This can&apos;t be changed.</source>
        <translation>Siempre retenido, en todas las políticas. Esto no se puede cambiar.</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An adapter, no model</source>
        <translation>Un adaptador, no un modelo</translation>
    </message>
    <message>
        <source>An answer is being written here</source>
        <translation>Aquí se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>Una respuesta está terminada.</translation>
    </message>
    <message>
        <source>An answer is still being written in another chat. Your text is kept.</source>
        <translation>Todavía se está escribiendo una respuesta en otro chat. Tu texto se conserva.</translation>
    </message>
    <message>
        <source>An answer is still being written in this chat. Your text is kept.</source>
        <translation>Todavía se está escribiendo una respuesta en este chat. Tu texto se conserva.</translation>
    </message>
    <message>
        <source>An attack succeeded where the model answered and neither declined nor was stopped by the guard. Whether it declined is told by the words that models decline with, from the first 96 tokens, without reasoning: a rough measure. Without the guard the answer stayed in the model&apos;s process and was dropped there; prompts about weapons of mass harm and sexual content with minors were not tried that way.</source>
        <translation>Un ataque tuvo éxito cuando el modelo respondió y ni se negó ni fue detenido por el guardián. Si se negó lo dicen las palabras con que los modelos se niegan, en los primeros 96 tokens, sin razonamiento: una medida aproximada. Sin el guardián, la respuesta se quedó en el proceso del modelo y allí se descartó; los prompts sobre armas de destrucción masiva y contenido sexual con menores no se probaron así.</translation>
    </message>
    <message>
        <source>An attempt to switch off the rules</source>
        <translation>Un intento de desactivar las reglas</translation>
    </message>
    <message>
        <source>An earlier result</source>
        <translation>Un resultado anterior</translation>
    </message>
    <message>
        <source>An earlier run had another suite: its numbers can&apos;t be compared one by one.</source>
        <translation>Una ejecución anterior tenía otra colección: sus números no se pueden comparar uno a uno.</translation>
    </message>
    <message>
        <source>An older model (2024) that does not reason before it answers.</source>
        <translation>Un modelo más antiguo (2024) que no razona antes de responder.</translation>
    </message>
    <message>
        <source>An unsafe address was refused</source>
        <translation>Se rechazó una dirección no segura</translation>
    </message>
    <message>
        <source>Another Carrel has it open.</source>
        <translation>Otro Carrel la tiene abierta.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Another country in Europe</source>
        <translation>Otro país de Europa</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Otro país…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Se está cargando otro modelo.</translation>
    </message>
    <message>
        <source>Another program keeps the list of models locked.</source>
        <translation>Otro programa tiene bloqueada la lista de modelos.</translation>
    </message>
    <message>
        <source>Another window or command is fetching {name}.</source>
        <translation>Otra ventana u otro comando está descargando {name}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>Respuesta terminada</translation>
    </message>
    <message>
        <source>Answer in short sentences. I am a nurse …</source>
        <translation>Responde con frases cortas. Trabajo en enfermería …</translation>
    </message>
    <message>
        <source>Answer stopped</source>
        <translation>Respuesta parada</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers are the same, only slower.</source>
        <translation>Las respuestas son las mismas, solo más lentas.</translation>
    </message>
    <message>
        <source>Any other model of the hub</source>
        <translation>Cualquier otro modelo del hub</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive the selected chats</source>
        <translation>Archivar los chats seleccionados</translation>
    </message>
    <message>
        <source>Archived chat</source>
        <translation>Chat archivado</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <source>Archived · {when}</source>
        <translation>Archivado · {when}</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Arithmetic and short step-by-step questions on any laptop; the quickest of the family.</source>
        <translation>Aritmética y preguntas cortas paso a paso en cualquier portátil; el más rápido de la familia.</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>As large as a chat model, and its licence has duties of its own.</source>
        <translation>Tan grande como un modelo de chat, y su licencia impone obligaciones propias.</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Según la política</translation>
    </message>
    <message>
        <source>As the preset that it was copied from</source>
        <translation>Como la plantilla de la que se copió</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask anything. It stays on this computer.</source>
        <translation>Pregunta lo que quieras. Se queda aquí.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Ask {host} about this file?</source>
        <translation>¿Preguntar a {host} por este archivo?</translation>
    </message>
    <message>
        <source>Ask {host} for the newest version?</source>
        <translation>¿Preguntar a {host} por la versión más reciente?</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Preguntado antes</translation>
    </message>
    <message>
        <source>Asked for each time: {names}</source>
        <translation>Se pregunta cada vez: {names}</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks the hub for size and checksum first.</source>
        <translation>Primero pide al hub el tamaño y la suma de comprobación.</translation>
    </message>
    <message>
        <source>Attach a smaller part of it, or its text.</source>
        <translation>Adjunta una parte más pequeña, o su texto.</translation>
    </message>
    <message>
        <source>Attach a smaller part of it.</source>
        <translation>Adjunta una parte más pequeña.</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>Adjuntar como archivo</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach the files in it one by one.</source>
        <translation>Adjunta uno a uno los archivos que contiene.</translation>
    </message>
    <message>
        <source>Attach the part that fits</source>
        <translation>Adjuntar la parte que cabe</translation>
    </message>
    <message>
        <source>Attached file {name}: {words}</source>
        <translation>Archivo adjunto {name}: {words}</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attack success by category</source>
        <translation>Éxito de los ataques por categoría</translation>
    </message>
    <message>
        <source>Attack success by variant</source>
        <translation>Éxito de los ataques por variante</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>Attacks that got through, by category</source>
        <translation>Ataques que pasaron, por categoría</translation>
    </message>
    <message>
        <source>Attacks that got through, by variant</source>
        <translation>Ataques que pasaron, por variante</translation>
    </message>
    <message>
        <source>Attacks that got through: {through}  ·  Harmless prompts stopped: {stopped}</source>
        <translation>Ataques que pasaron: {through}  ·  Peticiones inocuas detenidas: {stopped}</translation>
    </message>
    <message>
        <source>Attacks through</source>
        <translation>Ataques pasados</translation>
    </message>
    <message>
        <source>Attacks your guard with harmful prompts in many disguises, and with harmless ones that look alike. Only numbers come of it: no prompt and no answer is shown or kept. A check for yourself, not a proof.</source>
        <translation>Ataca a tu guardián con peticiones dañinas bajo muchos disfraces y con otras inocuas que se les parecen. Solo salen cifras: no se muestra ni se guarda ninguna petición ni respuesta. Es una comprobación para ti, no una prueba.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
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
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bind the chat</source>
        <translation>Limitar el chat</translation>
    </message>
    <message>
        <source>Binds every chat to a topic. One chat alone is bound in its own menu (…).</source>
        <translation>Limita todos los chats a un tema. Un solo chat se limita en su propio menú (…).</translation>
    </message>
    <message>
        <source>Blanked out</source>
        <translation>Ocultado</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Built in and small. It answers questions about Carrel; it is no general assistant.</source>
        <translation>Incluido y pequeño. Responde preguntas sobre Carrel; no es un asistente general.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>By model and policy</source>
        <translation>Por modelo y política</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV, para una hoja de cálculo…</translation>
    </message>
    <message>
        <source>CVV</source>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Cancel this download?</source>
        <translation>¿Cancelar esta descarga?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Carrel Guide is part of Carrel (MIT). DeepSeek-R1 and its distills are released under the MIT licence; the distills build on Qwen2.5 (Apache-2.0) and on Llama 3 (Meta&apos;s community licences).</source>
        <translation>Carrel Guide forma parte de Carrel (MIT). DeepSeek-R1 y sus destilados se publican con la licencia MIT; los destilados se basan en Qwen2.5 (Apache-2.0) y en Llama 3 (licencias comunitarias de Meta).</translation>
    </message>
    <message>
        <source>Carrel connects to {host} and asks for size, checksum and licence of {address}. Nothing is downloaded.</source>
        <translation>Carrel se conecta a {host} y pide el tamaño, la suma de comprobación y la licencia de {address}. No se descarga nada.</translation>
    </message>
    <message>
        <source>Carrel connects to {host} for this.</source>
        <translation>Para esto, Carrel se conecta a {host}.</translation>
    </message>
    <message>
        <source>Carrel connects to {host} once and reads which version is the newest. Nothing about you, your chats or this computer is sent, not even which version you have; {host} sees your network address, as every server does. Nothing is downloaded or installed.</source>
        <translation>Carrel se conecta una vez con {host} y lee cuál es la versión más reciente. No se envía nada sobre ti, tus chats ni este equipo, ni siquiera qué versión tienes; {host} ve tu dirección de red, como cualquier servidor. No se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>Carrel did not pass this message on</source>
        <translation>Carrel no ha pasado este mensaje al modelo</translation>
    </message>
    <message>
        <source>Carrel does not read this format.</source>
        <translation>Carrel no lee este formato.</translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly</source>
        <translation>Carrel se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>Carrel file, encrypted</source>
        <translation>Archivo de Carrel, cifrado</translation>
    </message>
    <message>
        <source>Carrel goes on here. Its menu has Show and Quit.</source>
        <translation>Carrel sigue aquí. Su menú tiene Mostrar y Salir.</translation>
    </message>
    <message>
        <source>Carrel has never connected to anything.</source>
        <translation>Carrel nunca se ha conectado a nada.</translation>
    </message>
    <message>
        <source>Carrel held this answer back</source>
        <translation>Carrel ha retenido esta respuesta</translation>
    </message>
    <message>
        <source>Carrel held this reasoning back</source>
        <translation>Carrel ha retenido este razonamiento</translation>
    </message>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel está bloqueado</translation>
    </message>
    <message>
        <source>Carrel is locking or quitting.</source>
        <translation>Carrel se está bloqueando o cerrando.</translation>
    </message>
    <message>
        <source>Carrel is set to never connect</source>
        <translation>Carrel está configurado para no conectarse nunca</translation>
    </message>
    <message>
        <source>Carrel is set to never connect. A click says more.</source>
        <translation>Carrel está configurado para no conectarse nunca. Haz clic para saber más.</translation>
    </message>
    <message>
        <source>Carrel made a mistake</source>
        <translation>Carrel ha cometido un error</translation>
    </message>
    <message>
        <source>Carrel makes no connection, so nothing can be downloaded.</source>
        <translation>Carrel no se conecta, así que no se puede descargar nada.</translation>
    </message>
    <message>
        <source>Carrel never looks for updates by itself. To see whether there is a newer version, open the place that you got Carrel from in your browser; the version that you have stands above. Chats and models stay where they are when a newer one is installed over it.</source>
        <translation>Carrel nunca busca actualizaciones por su cuenta. Para ver si hay una versión más reciente, abre en tu navegador el sitio del que obtuviste Carrel; arriba está la versión que tienes. Los chats y los modelos se quedan donde están al instalar una más reciente encima.</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {limit} MB.</source>
        <translation>Carrel lee archivos de hasta {limit} MB.</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {number} MB.</source>
        <translation>Carrel lee archivos de hasta {number} MB.</translation>
    </message>
    <message>
        <source>Carrel reads text, Markdown, code, CSV, PDF and DOCX.</source>
        <translation>Carrel lee texto, Markdown, código, CSV, PDF y DOCX.</translation>
    </message>
    <message>
        <source>Carrel refuses kindly what leaves the topic, from the next message on. It is told by the meaning of your words.</source>
        <translation>Carrel rechaza con amabilidad lo que se sale del tema, desde el mensaje siguiente. Lo reconoce por el significado de tus palabras.</translation>
    </message>
    <message>
        <source>Carrel runs the model on this computer. What you write and what it answers stay here.</source>
        <translation>Carrel ejecuta el modelo en este ordenador. Lo que escribes y lo que responde se queda aquí.</translation>
    </message>
    <message>
        <source>Carrel took a part of this back</source>
        <translation>Carrel ha retirado una parte</translation>
    </message>
    <message>
        <source>Carrel was asked to keep to a topic here. Ask about that, or change the topic under Guard policies.</source>
        <translation>Se pidió a Carrel que se ciña aquí a un tema. Pregunta sobre él, o cambia el tema en Políticas del guardián.</translation>
    </message>
    <message>
        <source>Carrel was built for another processor</source>
        <translation>Carrel se compiló para otro procesador</translation>
    </message>
    <message>
        <source>Carrel would like to ask first</source>
        <translation>Carrel quiere preguntarte antes</translation>
    </message>
    <message>
        <source>Carrel&apos;s catalog</source>
        <translation>El catálogo de Carrel</translation>
    </message>
    <message>
        <source>Carrel&apos;s lamp</source>
        <translation>La lámpara de Carrel</translation>
    </message>
    <message>
        <source>Carrel&apos;s own</source>
        <translation>El de Carrel</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard goes on alone.</source>
        <translation>El guardián de Carrel sigue solo.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English. A guard model, in the same sealed process, reads 119 languages and is asked where a case is close. It costs memory, and a moment each time.</source>
        <translation>El guardián de Carrel lee inglés. Un modelo guardián, en el mismo proceso sellado, lee 119 idiomas y se consulta cuando un caso es dudoso. Cuesta memoria, y un momento cada vez.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}, where it misses nearly everything. Check what you get.</source>
        <translation>El guardián de Carrel lee inglés; este texto parece estar en {}, donde se le escapa casi todo. Comprueba lo que recibas.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}. A second model has checked this text.</source>
        <translation>El guardián de Carrel lee inglés; este texto parece estar en {}. Un segundo modelo lo ha comprobado.</translation>
    </message>
    <message>
        <source>Carrel&apos;s own prompts</source>
        <translation>Las peticiones de Carrel</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does not know whether an answer is true.</source>
        <translation>Detectarlo todo: seis guardianes seguidos todavía dejan pasar el 16 % de los textos no seguros. Lee inglés y no sabe si una respuesta es verdadera.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (French)</source>
        <translation>Centre de Prévention du Suicide (francés)</translation>
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
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a number</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Chapter of a novel</source>
        <translation>Capítulo de una novela</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chat archived</source>
        <translation>Chat archivado</translation>
    </message>
    <message>
        <source>Chat brought back</source>
        <translation>Chat recuperado</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <source>Chat has no tags now</source>
        <translation>El chat ya no tiene etiquetas</translation>
    </message>
    <message>
        <source>Chat moved out of the folder</source>
        <translation>Chat sacado de la carpeta</translation>
    </message>
    <message>
        <source>Chat moved to {folder}</source>
        <translation>Chat movido a {folder}</translation>
    </message>
    <message>
        <source>Chat pinned</source>
        <translation>Chat fijado</translation>
    </message>
    <message>
        <source>Chat tagged</source>
        <translation>Chat etiquetado</translation>
    </message>
    <message>
        <source>Chat unpinned</source>
        <translation>Chat sin fijar</translation>
    </message>
    <message>
        <source>Chat {number:,} of {total:,}</source>
        <translation>Chat {number:,} de {total:,}</translation>
    </message>
    <message>
        <source>Chat {title}, {when}</source>
        <translation>Chat {title}, {when}</translation>
    </message>
    <message>
        <source>ChatML (Qwen and many others)</source>
        <translation>ChatML (Qwen y muchos otros)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats (*.carrel *.json *.jsonl *.zip);;All files (*)</source>
        <translation>Chats (*.carrel *.json *.jsonl *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Chats are</source>
        <translation>Los chats están</translation>
    </message>
    <message>
        <source>Chats run offline; only a download that you start connects.</source>
        <translation>Los chats funcionan sin conexión; solo se conecta una descarga que tú inicies.</translation>
    </message>
    <message>
        <source>Chats that use it keep its words.</source>
        <translation>Los chats que lo usan conservan sus palabras.</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Chats para exportar</translation>
    </message>
    <message>
        <source>Chats, titles and drafts can&apos;t be read without your passphrase.</source>
        <translation>Los chats, títulos y borradores no se pueden leer sin tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check caps lock and keyboard layout.</source>
        <translation>Comprueba Bloq Mayús y la distribución del teclado.</translation>
    </message>
    <message>
        <source>Check every prompt and answer on this computer before you see it: note, ask first or hold back, as strictly as you choose, and tell you why.</source>
        <translation>Comprobar en este ordenador cada mensaje y cada respuesta antes de que los veas: avisar, preguntar antes o retener, con el rigor que elijas, y decirte por qué.</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Buscar una versión más reciente…</translation>
    </message>
    <message>
        <source>Check its folder.</source>
        <translation>Comprueba su carpeta.</translation>
    </message>
    <message>
        <source>Check its permissions, and the disk.</source>
        <translation>Comprueba sus permisos y el disco.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another in Settings.</source>
        <translation>Comprueba sus permisos, o elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check the address of the hub in Settings.</source>
        <translation>Comprueba la dirección del hub en Ajustes.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and the network. A company&apos;s own certificate is set in Settings, or with --ca FILE.</source>
        <translation>Comprueba la fecha del ordenador y la red. El certificado propio de una empresa se indica en Ajustes, o con --ca FILE.</translation>
    </message>
    <message>
        <source>Check the disk; try again.</source>
        <translation>Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the model on the models page.</source>
        <translation>Comprueba el modelo en la página de modelos.</translation>
    </message>
    <message>
        <source>Check the models folder and the disk.</source>
        <translation>Comprueba la carpeta de modelos y el disco.</translation>
    </message>
    <message>
        <source>Check the models folder.</source>
        <translation>Comprueba la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Check the name or the link.</source>
        <translation>Comprueba el nombre o el enlace.</translation>
    </message>
    <message>
        <source>Check the name, or look for a newer Carrel.</source>
        <translation>Comprueba el nombre, o busca una versión más reciente de Carrel.</translation>
    </message>
    <message>
        <source>Check the network and go on: what is there is kept.</source>
        <translation>Comprueba la red y continúa: lo que hay se conserva.</translation>
    </message>
    <message>
        <source>Check the permissions of that file and the space on the disk.</source>
        <translation>Comprueba los permisos de ese archivo y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Check the permissions of the vault folder.</source>
        <translation>Comprueba los permisos de la carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Comprobar los registros</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
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
        <translation>China prohibió Falun Gong en 1999. Las organizaciones de derechos humanos denuncian persecución; el Gobierno la niega.</translation>
    </message>
    <message>
        <source>China took control of Tibet in 1951, and the Dalai Lama fled in 1959. Its status and the rights of its people are disputed.</source>
        <translation>China tomó el control del Tíbet en 1951, y el dalái lama huyó en 1959. Su estatus y los derechos de su población son objeto de disputa.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a .gguf file of the repository.</source>
        <translation>Elige un archivo .gguf del repositorio.</translation>
    </message>
    <message>
        <source>Choose a .gguf file, or use `guide`.</source>
        <translation>Elige un archivo .gguf, o usa `guide`.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>Elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>Choose a file that is stored with its checksum, or import one that you have.</source>
        <translation>Elige un archivo que tenga su suma de comprobación, o importa uno que ya tengas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a guard model</source>
        <translation>Elige un modelo guardián</translation>
    </message>
    <message>
        <source>Choose a model of my own</source>
        <translation>Elegir un modelo propio</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Choose a smaller context in the model&apos;s settings, or a smaller model.</source>
        <translation>Elige un contexto más pequeño en los ajustes del modelo, o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context in the settings.</source>
        <translation>Elige un modelo más pequeño o un contexto más corto en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another folder for the report.</source>
        <translation>Elige otra carpeta para el informe.</translation>
    </message>
    <message>
        <source>Choose another folder, or start again.</source>
        <translation>Elige otra carpeta, o empieza de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>Elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another model, or check this one on the models page.</source>
        <translation>Elige otro modelo, o comprueba este en la página de modelos.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose another quantization, or fetch it by its hf: link.</source>
        <translation>Elige otra cuantización, o descárgalo con su enlace hf:.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose one of your prompts (in an empty field)</source>
        <translation>Elegir una de tus plantillas (en un campo vacío)</translation>
    </message>
    <message>
        <source>Choose other categories, or show what is reviewed already.</source>
        <translation>Elige otras categorías, o muestra lo ya revisado.</translation>
    </message>
    <message>
        <source>Choose the {result_file} of an earlier run.</source>
        <translation>Elige el {result_file} de una ejecución anterior.</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
    <message>
        <source>Chooses among the likeliest words that together have this probability.</source>
        <translation>Elige entre las palabras más probables que juntas suman esta probabilidad.</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest words; 0 for all.</source>
        <translation>Elige entre este número de palabras más probables; 0 para todas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Claimed authority</source>
        <translation>Autoridad fingida</translation>
    </message>
    <message>
        <source>Claimed research</source>
        <translation>Investigación fingida</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear writing</source>
        <translation>Escritura clara</translation>
    </message>
    <message>
        <source>Click to see what is sent</source>
        <translation>Haz clic para ver qué se envía</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close chats that use it. A shared one belongs to who fetched it.</source>
        <translation>Cierra los chats que lo usan. Uno compartido pertenece a quien lo descargó.</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller context, or a smaller model.</source>
        <translation>Cierra otros programas, o elige un contexto o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs, or leave the adapter out.</source>
        <translation>Cierra otros programas, o prescinde del adaptador.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierra otros programas.</translation>
    </message>
    <message>
        <source>Close other windows of Carrel.</source>
        <translation>Cierra las demás ventanas de Carrel.</translation>
    </message>
    <message>
        <source>Close the other window or command first.</source>
        <translation>Cierra antes la otra ventana o el otro comando.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Closing the window then hides it; Quit in the icon&apos;s menu ends Carrel.</source>
        <translation>Al cerrar la ventana, esta se oculta; Salir, en el menú del icono, cierra Carrel.</translation>
    </message>
    <message>
        <source>Code in many languages; quick for its size, because only 2.4 of its 16 billion weights work on a word.</source>
        <translation>Código en muchos lenguajes; rápido para su tamaño, porque solo 2,4 de sus 16 mil millones de pesos trabajan en cada palabra.</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Revisor de código</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Command or chat</source>
        <translation>Comando o chat</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compare them with what you printed or saved.</source>
        <translation>Compáralas con lo que imprimiste o guardaste.</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>Comparar dos cosas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation>Conectando con {host}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>Contexto, en tokens</translation>
    </message>
    <message>
        <source>Context: about {used:,} of {context:,} tokens</source>
        <translation>Contexto: unos {used:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>Context: {used:,} of {context:,} tokens</source>
        <translation>Contexto: {used:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy it into the models folder ({size}; {free} free)</source>
        <translation>Copiarlo a la carpeta de modelos ({size}; {free} libres)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation>Copia el archivo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>Copiar esta respuesta</translation>
    </message>
    <message>
        <source>Copy your message</source>
        <translation>Copiar tu mensaje</translation>
    </message>
    <message>
        <source>Copying {name}… {percent} %</source>
        <translation>Copiando {name}… {percent} %</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Country for support lines</source>
        <translation>País para las líneas de ayuda</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create one: `carrel vault create`.</source>
        <translation>Crea una: `carrel vault create`.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Crisis Text Line</source>
        <translation>Crisis Text Line</translation>
    </message>
    <message>
        <source>Criticism of the party and its leaders is censored in China, and so is missing from much of what models learn there.</source>
        <translation>La crítica al Partido y a sus líderes está censurada en China, y por eso falta en gran parte de lo que aprenden los modelos de allí.</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>DeepSeek R1 and its distills</source>
        <translation>DeepSeek R1 y sus destilados</translation>
    </message>
    <message>
        <source>DeepSeek&apos;s models often repeat the Chinese government&apos;s view on this topic. Compare with other sources.</source>
        <translation>Los modelos de DeepSeek suelen repetir la postura del Gobierno chino sobre este tema. Contrástalo con otras fuentes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>Elimina una antes.</translation>
    </message>
    <message>
        <source>Delete the chat (in the list)</source>
        <translation>Eliminar el chat (en la lista)</translation>
    </message>
    <message>
        <source>Delete the selected chats</source>
        <translation>Eliminar los chats seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n chat(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n chat?</numerusform>
            <numerusform>¿Eliminar estos %n chats?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Eliminar esta respuesta</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>¿Eliminar este chat?</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete this policy</source>
        <translation>Eliminar esta política</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>Eliminar tu mensaje</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation>Detalles de este mensaje</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Dictated beginning</source>
        <translation>Comienzo dictado</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue</source>
        <translation>Die Dargebotene Hand, La Main Tendue</translation>
    </message>
    <message>
        <source>Digits for letters</source>
        <translation>Cifras en lugar de letras</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</source>
        <translation>Documentos (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>Descárgalo de nuevo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Download or import the model again.</source>
        <translation>Descarga o importa el modelo de nuevo.</translation>
    </message>
    <message>
        <source>Download the recommended model</source>
        <translation>Descargar el modelo recomendado</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>¿Descargar {name}?</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading from {hosts}</source>
        <translation>Descargando de {hosts}</translation>
    </message>
    <message>
        <source>Drop what was pasted</source>
        <translation>Descartar lo pegado</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplicar {name}</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>ERAN</source>
        <translation>ERAN</translation>
    </message>
    <message>
        <source>Each prompt is asked twice, with the guard and without; what the model writes without it never leaves its process. It can take hours. The chat&apos;s model is put away meanwhile.</source>
        <translation>Cada petición se hace dos veces, con el guardián y sin él; lo que el modelo escribe sin él nunca sale de su proceso. Puede tardar horas. Mientras tanto, el modelo del chat se descarga de la memoria.</translation>
    </message>
    <message>
        <source>Each record is signed together with the one before it, so that a missing or changed one shows.</source>
        <translation>Cada registro se firma junto con el anterior, de modo que se nota si falta uno o se cambió.</translation>
    </message>
    <message>
        <source>Each row needs &quot;text&quot; and &quot;label&quot; (1: harmful, 0: harmless); &quot;id&quot;, &quot;category&quot; and &quot;twin&quot; are optional.</source>
        <translation>Cada fila necesita &quot;text&quot; y &quot;label&quot; (1: dañina, 0: inocua); &quot;id&quot;, &quot;category&quot; y &quot;twin&quot; son opcionales.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit or remove it first. Your text is kept.</source>
        <translation>Edítalo o quítalo antes. Tu texto se conserva.</translation>
    </message>
    <message>
        <source>Edit the last prompt (in an empty field)</source>
        <translation>Editar el último mensaje (en un campo vacío)</translation>
    </message>
    <message>
        <source>Edit the prompt that waits</source>
        <translation>Editar el mensaje en espera</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Editar tu mensaje</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Edit {one}</source>
        <translation>Editar {one}</translation>
    </message>
    <message>
        <source>Emoji between words</source>
        <translation>Emojis entre palabras</translation>
    </message>
    <message>
        <source>Emotional support line</source>
        <translation>Línea de apoyo emocional</translation>
    </message>
    <message>
        <source>Emotsionaalse toe ja hingehoiu telefon</source>
        <translation>Emotsionaalse toe ja hingehoiu telefon</translation>
    </message>
    <message>
        <source>Encrypted on disk</source>
        <translation>Cifrados en el disco</translation>
    </message>
    <message>
        <source>Encrypted. A passphrase that is lost can&apos;t be found again.</source>
        <translation>Cifrado. Una frase de contraseña perdida no se puede recuperar.</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Terminarlo ahora</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Erased for good after a few seconds: until then you can undo it.</source>
        <translation>Se borra para siempre al cabo de unos segundos: hasta entonces puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Every command and every chat, found by typing.</source>
        <translation>Cada comando y cada chat; se encuentran al escribir.</translation>
    </message>
    <message>
        <source>Every version of edited and repeated messages</source>
        <translation>Todas las versiones de los mensajes editados y repetidos</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Todo está revisado</translation>
    </message>
    <message>
        <source>Examples off it, one a line</source>
        <translation>Ejemplos fuera del tema, uno por línea</translation>
    </message>
    <message>
        <source>Examples off the topic</source>
        <translation>Ejemplos fuera del tema</translation>
    </message>
    <message>
        <source>Examples on it, one a line</source>
        <translation>Ejemplos del tema, uno por línea</translation>
    </message>
    <message>
        <source>Examples on the topic</source>
        <translation>Ejemplos del tema</translation>
    </message>
    <message>
        <source>Explain like I&apos;m new to it</source>
        <translation>Explícalo como si empezara de cero</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision: {category}…</source>
        <translation>Explicar la decisión del guardián: {category}…</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision…</source>
        <translation>Explicar la decisión del guardián…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>Exportar %n chat</numerusform>
            <numerusform>Exportar %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exportar chats</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>Exportar chats…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exportar los registros</translation>
    </message>
    <message>
        <source>Export the records, not encrypted</source>
        <translation>Exportar los registros, sin cifrar</translation>
    </message>
    <message>
        <source>Export these records?</source>
        <translation>¿Exportar estos registros?</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>Exportar este chat</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Exportando chats</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Facts and code are its weak side: 37.6 % on LiveCodeBench. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Los datos y el código son su punto débil: 37,6 % en LiveCodeBench. Fuera de la temperatura 0.6 puede caer en repeticiones sin fin, y sigue mejor las instrucciones dentro del propio mensaje.</translation>
    </message>
    <message>
        <source>Facts to check</source>
        <translation>Datos por comprobar</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>Aceptable. Otra palabra la haría fuerte.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Fetch or import it again.</source>
        <translation>Descárgalo o impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Fetch the file with a browser and import it: carrel models import FILE</source>
        <translation>Descarga el archivo con un navegador e impórtalo: carrel models import FILE</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>Financial advice</source>
        <translation>Asesoramiento financiero</translation>
    </message>
    <message>
        <source>Financial advice. A language model can be wrong here. Check with an independent adviser before you act on it.</source>
        <translation>Asesoramiento financiero. Un modelo de lenguaje puede equivocarse aquí. Consulta a un asesor independiente antes de actuar.</translation>
    </message>
    <message>
        <source>Find a command or a chat</source>
        <translation>Buscar un comando o un chat</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation>Encontrar el error</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Folder removed, its chats kept</source>
        <translation>Carpeta quitada; sus chats se conservan</translation>
    </message>
    <message>
        <source>Folder {title}, closed</source>
        <translation>Carpeta {title}, cerrada</translation>
    </message>
    <message>
        <source>Folder {title}, open</source>
        <translation>Carpeta {title}, abierta</translation>
    </message>
    <message>
        <source>For another Carrel. Has its own passphrase.</source>
        <translation>Para otro Carrel. Tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>For programs, like `carrel vault export`.</source>
        <translation>Para programas, como `carrel vault export`.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>¿Olvidar {name}?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message numerus="yes">
        <source>Found on this computer: %n model(s) of {programs}</source>
        <translation>
            <numerusform>En este ordenador se encontró %n modelo de {programs}</numerusform>
            <numerusform>En este ordenador se encontraron %n modelos de {programs}</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep and hard to guess.</source>
        <translation>Cuatro o cinco palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libera espacio.</translation>
    </message>
    <message>
        <source>Free {gigabytes:.1f} GB, or use the file where it lies (--in-place).</source>
        <translation>Libera {gigabytes:.1f} GB, o usa el archivo donde está (--in-place).</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización por frecuencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a score of {score:.2f} on, of 0 to 1</source>
        <translation>Desde una puntuación de {score:.2f}, de 0 a 1</translation>
    </message>
    <message>
        <source>Full-width letters</source>
        <translation>Letras de ancho completo</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>Otros servidores</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>General conversation in English and Chinese; quick for its size.</source>
        <translation>Conversación general en inglés y chino; rápido para su tamaño.</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with it.</source>
        <translation>Continúala.</translation>
    </message>
    <message>
        <source>Go on with the run in this folder</source>
        <translation>Continuar la ejecución de esta carpeta</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Go on with {name}?</source>
        <translation>¿Continuar con {name}?</translation>
    </message>
    <message>
        <source>Go on: what is there is kept.</source>
        <translation>Continúa: lo que hay se conserva.</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Good. A guess would take years.</source>
        <translation>Buena. Adivinarla llevaría años.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Got it: close this card</source>
        <translation>Entendido: cerrar esta tarjeta</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guardián</translation>
    </message>
    <message>
        <source>Guard model</source>
        <translation>Modelo guardián</translation>
    </message>
    <message>
        <source>Guard models</source>
        <translation>Modelos guardián</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>Sin guardián</translation>
    </message>
    <message>
        <source>Guard policies</source>
        <translation>Políticas del guardián</translation>
    </message>
    <message>
        <source>Guard policies…</source>
        <translation>Políticas del guardián…</translation>
    </message>
    <message>
        <source>Guard policy</source>
        <translation>Política del guardián</translation>
    </message>
    <message>
        <source>Guard policy: {title}</source>
        <translation>Política del guardián: {title}</translation>
    </message>
    <message>
        <source>Guard: {text}</source>
        <translation>Guardián: {text}</translation>
    </message>
    <message>
        <source>Guard: {title}</source>
        <translation>Guardián: {title}</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Acoso</translation>
    </message>
    <message>
        <source>Harder reasoning and usable code on a laptop with 16 GB of memory or more.</source>
        <translation>Razonamiento más difícil y código útil en un portátil con 16 GB de memoria o más.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Inofensivos</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category of their twin</source>
        <translation>Prompts inofensivos detenidos, por la categoría de su gemelo</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category they resemble</source>
        <translation>Peticiones inocuas que se detuvieron, por la categoría a la que se parecen</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by variant</source>
        <translation>Prompts inofensivos detenidos, por variante</translation>
    </message>
    <message>
        <source>Harmless stopped</source>
        <translation>Inofensivos parados</translation>
    </message>
    <message>
        <source>Hate and discrimination</source>
        <translation>Odio y discriminación</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Have the text recognised by another program first.</source>
        <translation>Haz antes que otro programa reconozca el texto.</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Here are the first {count}.</source>
        <translation>Aquí están los primeros {count}.</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Hidden in tag characters</source>
        <translation>Oculto en caracteres de etiqueta</translation>
    </message>
    <message>
        <source>Hide Carrel</source>
        <translation>Ocultar Carrel</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Historians count millions of deaths, above all in the famine of 1959 to 1961. Official accounts in China say less.</source>
        <translation>Los historiadores cuentan millones de muertes, sobre todo en la hambruna de 1959 a 1961. Los relatos oficiales en China dicen menos.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Holds for this computer.</source>
        <translation>Vale para este ordenador.</translation>
    </message>
    <message>
        <source>Holds from the next start, or when you lock.</source>
        <translation>Vale desde el próximo inicio, o al bloquear.</translation>
    </message>
    <message>
        <source>Holds in this chat from the next answer on. An empty field takes the value that it shows in grey.</source>
        <translation>Vale en este chat desde la respuesta siguiente. Un campo vacío toma el valor que muestra en gris.</translation>
    </message>
    <message>
        <source>Holds when a model is loaded next.</source>
        <translation>Vale cuando se cargue el próximo modelo.</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How do I change the language of the menu?</source>
        <translation>¿Cómo cambio el idioma del menú?</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>How far the self-test is</source>
        <translation>Cuánto ha avanzado la autoprueba</translation>
    </message>
    <message>
        <source>How freely it chooses words: 0 always takes the likeliest.</source>
        <translation>Con qué libertad elige las palabras: 0 toma siempre la más probable.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How it expects a conversation; the file does not say</source>
        <translation>Cómo espera una conversación; el archivo no lo dice</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Cuánto tiempo se guardan los registros</translation>
    </message>
    <message>
        <source>How much is held back. It runs on this computer, in the model&apos;s process.</source>
        <translation>Cuánto se retiene. Funciona en este ordenador, en el proceso del modelo.</translation>
    </message>
    <message>
        <source>How this chat is answered</source>
        <translation>Cómo se responde en este chat</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Hub or mirror</source>
        <translation>Hub o espejo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place.</source>
        <translation>He guardado la clave de recuperación en un lugar seguro.</translation>
    </message>
    <message>
        <source>I understand that a lost passphrase means lost chats.</source>
        <translation>Entiendo que perder la frase de contraseña es perder los chats.</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC).</source>
        <translation>Iconos: Lucide (ISC).</translation>
    </message>
    <message>
        <source>If this happens again, check the model on the models page.</source>
        <translation>Si vuelve a ocurrir, comprueba el modelo en la página de modelos.</translation>
    </message>
    <message>
        <source>If you replaced it yourself, import it again; else get a fresh copy.</source>
        <translation>Si lo sustituiste tú, impórtalo de nuevo; si no, consigue una copia nueva.</translation>
    </message>
    <message>
        <source>If you trust it, add it: Settings, or --allow-host {where}</source>
        <translation>Si confías en él, añádelo: Ajustes, o --allow-host {where}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>Importar un archivo de modelo…</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importando chats</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In 2016 a tribunal in The Hague found no legal basis for the nine-dash line. China&apos;s government does not accept that.</source>
        <translation>En 2016, un tribunal de La Haya no halló base legal para la línea de nueve puntos. El Gobierno de China no lo acepta.</translation>
    </message>
    <message>
        <source>In 2022 the UN&apos;s human rights office reported mass detention in Xinjiang that may be a crime against humanity. China&apos;s government denies it.</source>
        <translation>En 2022, la oficina de derechos humanos de la ONU informó de detenciones masivas en Sinkiang que podrían ser un crimen contra la humanidad. El Gobierno de China lo niega.</translation>
    </message>
    <message>
        <source>In June 1989 the army ended the protests in Beijing by force and killed many civilians. In China this is censored.</source>
        <translation>En junio de 1989, el ejército puso fin por la fuerza a las protestas de Pekín y mató a muchos civiles. En China esto está censurado.</translation>
    </message>
    <message>
        <source>In a process of its own, without network and without your files.</source>
        <translation>En un proceso propio, sin red y sin tus archivos.</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>En peligro</translation>
    </message>
    <message>
        <source>In danger: {number}.</source>
        <translation>En peligro: {number}.</translation>
    </message>
    <message>
        <source>In doubt, and in other languages</source>
        <translation>En caso de duda, y en otros idiomas</translation>
    </message>
    <message>
        <source>In the vault&apos;s folder, {state}. Carrel does not make a new one over it.</source>
        <translation>En la carpeta de la bóveda, {state}. Carrel no crea una nueva encima.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>Instala Carrel de nuevo.</translation>
    </message>
    <message>
        <source>Install Carrel on this computer anew, or take a package made for all processors.</source>
        <translation>Instala Carrel de nuevo en este ordenador, o usa un paquete hecho para todos los procesadores.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Instala la versión más reciente para abrirla.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más reciente.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalados</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Instructions for this chat</source>
        <translation>Instrucciones para este chat</translation>
    </message>
    <message>
        <source>Instructions of this chat</source>
        <translation>Instrucciones de este chat</translation>
    </message>
    <message>
        <source>Instructions, {role}</source>
        <translation>Instrucciones, {role}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Interrupted here.</source>
        <translation>Interrumpida aquí.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Caracteres invisibles</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It also flags politics as a category of its own; Carrel leaves that one out unless a policy asks for it.</source>
        <translation>También marca la política como categoría propia; Carrel la deja fuera salvo que una política del guardián la pida.</translation>
    </message>
    <message>
        <source>It begins as a copy and is yours to change.</source>
        <translation>Empieza como copia y puedes cambiarla.</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>It can&apos;t</source>
        <translation>No puede</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at</source>
        <translation>No se puede examinar</translation>
    </message>
    <message>
        <source>It can&apos;t be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {strerror}.</source>
        <translation>No se puede guardar ahí: {strerror}.</translation>
    </message>
    <message>
        <source>It comes with Carrel and stays as it is. Copy it to make your own.</source>
        <translation>Viene con Carrel y se queda como está. Cópiala para hacer la tuya.</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>No se pudo iniciar.</translation>
    </message>
    <message>
        <source>It declares XML entities, which no Word file needs and which can do harm.</source>
        <translation>Declara entidades XML, que ningún archivo de Word necesita y que pueden hacer daño.</translation>
    </message>
    <message>
        <source>It does not reason before it answers, and a long context takes a lot of memory.</source>
        <translation>No razona antes de responder, y un contexto largo ocupa mucha memoria.</translation>
    </message>
    <message>
        <source>It encrypts every chat, title and draft on this computer. Nobody can recover it, not even us.</source>
        <translation>Cifra cada chat, título y borrador de este ordenador. Nadie puede recuperarla, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>It ended by itself ({kind}).</source>
        <translation>Terminó por sí solo ({kind}).</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Terminó por sí solo.</translation>
    </message>
    <message>
        <source>It has more than eight million characters.</source>
        <translation>Tiene más de ocho millones de caracteres.</translation>
    </message>
    <message>
        <source>It has no messages yet.</source>
        <translation>Aún no tiene mensajes.</translation>
    </message>
    <message>
        <source>It has too many pages</source>
        <translation>Tiene demasiadas páginas</translation>
    </message>
    <message>
        <source>It has {pages:,} pages; Carrel reads up to {limit:,}.</source>
        <translation>Tiene {pages:,} páginas; Carrel lee hasta {limit:,}.</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file.</source>
        <translation>Es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It is already being downloaded</source>
        <translation>Ya se está descargando</translation>
    </message>
    <message>
        <source>It is damaged, or no {what} at all.</source>
        <translation>Está dañado o no es de este tipo ({what}).</translation>
    </message>
    <message>
        <source>It is erased for good after a few seconds. Until then you can undo it.</source>
        <translation>Se borra para siempre al cabo de unos segundos. Hasta entonces puedes deshacerlo.</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>Desaparece para siempre.</translation>
    </message>
    <message>
        <source>It is gone for good. {name} takes its place.</source>
        <translation>Desaparece para siempre. {name} ocupa su lugar.</translation>
    </message>
    <message>
        <source>It is held in memory until you decide. Nothing of it was stored.</source>
        <translation>Se mantiene en memoria hasta que decidas. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>It is in memory only. Once you lock, nobody can bring it back.</source>
        <translation>Solo está en memoria. Cuando bloquees, nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>It is in memory only. Once you quit, nobody can bring it back.</source>
        <translation>Solo está en memoria. Cuando salgas, nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>It is left alone; nothing is used.</source>
        <translation>Se deja como está; no se usa nada.</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>Tiene demasiados niveles</translation>
    </message>
    <message>
        <source>It is no Carrel file.</source>
        <translation>No es un archivo de Carrel.</translation>
    </message>
    <message>
        <source>It is no text, and no document that Carrel knows.</source>
        <translation>No es texto ni un documento que Carrel conozca.</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>No está cifrado.</translation>
    </message>
    <message>
        <source>It is not safe to read</source>
        <translation>No es seguro leerlo</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing was deleted.</source>
        <translation>No es culpa tuya, y no se ha borrado nada.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>It is put into the message field, where you can still change it.</source>
        <translation>Se pone en el campo del mensaje, donde aún puedes cambiarlo.</translation>
    </message>
    <message>
        <source>It is tight. Load it anyway?</source>
        <translation>Va muy justo. ¿Cargarlo de todos modos?</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>Es demasiado grande</translation>
    </message>
    <message>
        <source>It is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>It is {what}, not a file.</source>
        <translation>Es {what}, no un archivo.</translation>
    </message>
    <message>
        <source>It knows few facts and programs poorly: 16.9 % on LiveCodeBench, where the 7B reaches 37.6 %.</source>
        <translation>Conoce pocos datos y programa mal: 16,9 % en LiveCodeBench, donde el de 7B alcanza 37,6 %.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>It needs a workstation: 110 GB of memory at three bits a weight.</source>
        <translation>Necesita una estación de trabajo: 110 GB de memoria con tres bits por peso.</translation>
    </message>
    <message>
        <source>It needs a workstation: 168 GB of memory without loss.</source>
        <translation>Necesita una estación de trabajo: 168 GB de memoria sin pérdida.</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight, in 29 files.</source>
        <translation>Necesita una estación de trabajo: unos 400 GB de memoria con cuatro bits por peso, en 29 archivos.</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight.</source>
        <translation>Necesita una estación de trabajo: unos 400 GB de memoria con cuatro bits por peso.</translation>
    </message>
    <message>
        <source>It needs too much memory</source>
        <translation>Necesita demasiada memoria</translation>
    </message>
    <message>
        <source>It says safe or unsafe and nothing between, and its licence has duties of its own.</source>
        <translation>Dice seguro o no seguro y nada intermedio, y su licencia impone obligaciones propias.</translation>
    </message>
    <message>
        <source>It sent what Carrel can&apos;t read.</source>
        <translation>Envió algo que Carrel no puede leer.</translation>
    </message>
    <message>
        <source>It sounds as if you carry something heavy. You don&apos;t have to carry it alone: a person can help better than a program.</source>
        <translation>Parece que llevas una carga pesada. No tienes que llevarla a solas: una persona puede ayudar mejor que un programa.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>It stays in memory and is never written to the disk. Lock, quit or end it, and it is gone.</source>
        <translation>Se queda en memoria y nunca se escribe en el disco. Bloquea, sal o termínalo, y desaparece.</translation>
    </message>
    <message>
        <source>It thinks long before it answers, and its context takes more memory than that of the other small ones.</source>
        <translation>Piensa mucho antes de responder, y su contexto ocupa más memoria que el de los otros pequeños.</translation>
    </message>
    <message>
        <source>It unpacks to too much</source>
        <translation>Descomprimido ocupa demasiado</translation>
    </message>
    <message>
        <source>It waits in the review with its scores, the policy and the model, and points to this chat. Nothing leaves this computer.</source>
        <translation>Espera en la revisión con sus puntuaciones, la política y el modelo, y apunta a este chat. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>It was changed or damaged.</source>
        <translation>Se cambió o está dañado.</translation>
    </message>
    <message>
        <source>It was cut short or damaged.</source>
        <translation>Está cortado o dañado.</translation>
    </message>
    <message>
        <source>It was cut short: its end is missing.</source>
        <translation>Está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>Se terminó antes de acabar.</translation>
    </message>
    <message>
        <source>It was ended. Your chat is saved.</source>
        <translation>Se detuvo. Tu chat está guardado.</translation>
    </message>
    <message>
        <source>It was given its own passphrase when it was exported. That of your vault does not open it.</source>
        <translation>Recibió su propia frase de contraseña al exportarlo. La de tu bóveda no lo abre.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Se abandonó.</translation>
    </message>
    <message>
        <source>It was given up. The disk may be slow, or the file odd.</source>
        <translation>Se abandonó. Puede que el disco sea lento, o el archivo extraño.</translation>
    </message>
    <message>
        <source>It was started three times and stopped each time. Your chat is saved.</source>
        <translation>Se inició tres veces y se detuvo cada vez. Tu chat está guardado.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel.</source>
        <translation>Lo escribió una versión más reciente de Carrel.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel. Nothing was changed.</source>
        <translation>Se escribió con una versión más reciente de Carrel. No se cambió nada.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its beginning is damaged.</source>
        <translation>Su comienzo está dañado.</translation>
    </message>
    <message>
        <source>Its chats stay in it.</source>
        <translation>Sus chats se quedan en ella.</translation>
    </message>
    <message>
        <source>Its encoder could not be loaded.</source>
        <translation>No se pudo cargar su codificador.</translation>
    </message>
    <message>
        <source>Its encoder could not compute a text.</source>
        <translation>Su codificador no pudo procesar un texto.</translation>
    </message>
    <message>
        <source>Its folder or a file in it is read-only or belongs to somebody else.</source>
        <translation>Su carpeta o un archivo de ella es de solo lectura o pertenece a otra persona.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as a scanner makes them; Carrel reads text only.</source>
        <translation>Sus páginas son imágenes, como las de un escáner; Carrel solo lee texto.</translation>
    </message>
    <message>
        <source>Its parts are nested far deeper than in any ordinary document.</source>
        <translation>Sus partes tienen muchos más niveles que cualquier documento corriente.</translation>
    </message>
    <message>
        <source>Its parts are packed, nested or repeated far beyond any ordinary document.</source>
        <translation>Sus partes están comprimidas, anidadas o repetidas mucho más que en cualquier documento corriente.</translation>
    </message>
    <message>
        <source>Its process ended too early. What was tried is kept.</source>
        <translation>Su proceso terminó demasiado pronto. Lo ya probado se conserva.</translation>
    </message>
    <message>
        <source>Its structure makes no sense ({place}).</source>
        <translation>Su estructura no tiene sentido ({place}).</translation>
    </message>
    <message>
        <source>Its text has more than {limit:,} characters.</source>
        <translation>Su texto tiene más de {limit:,} caracteres.</translation>
    </message>
    <message>
        <source>Its vocabulary belongs to no family of models that Carrel knows, so the chat cannot be written for it.</source>
        <translation>Su vocabulario no pertenece a ninguna familia de modelos que Carrel conozca, así que no se puede escribir el chat para él.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, exact…</source>
        <translation>Líneas JSON, exacto…</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jump to latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Jump to latest message (Ctrl+End)</source>
        <translation>Ir al último mensaje (Ctrl+End)</translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Conservar a pesar de todo</translation>
    </message>
    <message>
        <source>Keep an icon in the tray</source>
        <translation>Mantener un icono en la bandeja</translation>
    </message>
    <message>
        <source>Keep and lock</source>
        <translation>Conservar y bloquear</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Conservar y salir</translation>
    </message>
    <message>
        <source>Keep as a role…</source>
        <translation>Guardar como rol…</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Mantenerlo retenido</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>Consérvalo antes.</translation>
    </message>
    <message>
        <source>Keep my message beside it</source>
        <translation>Guardar también mi mensaje</translation>
    </message>
    <message>
        <source>Keep texts too</source>
        <translation>Guardar también los textos</translation>
    </message>
    <message>
        <source>Keep the answer beside it</source>
        <translation>Guardar también la respuesta</translation>
    </message>
    <message>
        <source>Keep the reasoning beside it</source>
        <translation>Guardar también el razonamiento</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept as an exception, until you take this back or delete the chat.</source>
        <translation>Se conserva como excepción, hasta que la retires o elimines el chat.</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>Reservado para la respuesta</translation>
    </message>
    <message>
        <source>Key file and history do not fit each other. Nothing was changed.</source>
        <translation>El archivo de claves y el historial no encajan. No se cambió nada.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys and text have left the memory.</source>
        <translation>Las claves y el texto han salido de la memoria.</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Klimaka</source>
        <translation>Klimaka</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Leaves out words that are less likely than this share of the likeliest one&apos;s probability.</source>
        <translation>Descarta las palabras menos probables que esta parte de la probabilidad de la más probable.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>Omitido: {parts}.</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoramiento legal</translation>
    </message>
    <message>
        <source>Legal advice. A language model can be wrong here. Check with a lawyer or an advice centre first.</source>
        <translation>Asesoramiento legal. Un modelo de lenguaje puede equivocarse aquí. Consulta antes a un abogado o un centro de asesoramiento.</translation>
    </message>
    <message>
        <source>Lelki elsősegély</source>
        <translation>Lelki elsősegély</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Dejado pasar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
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
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Like the system ({country})</source>
        <translation>Como el sistema ({country})</translation>
    </message>
    <message>
        <source>Lines of another country</source>
        <translation>Líneas de otro país</translation>
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
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Livslinien</source>
        <translation>Livslinien</translation>
    </message>
    <message>
        <source>Llama 3.1 and later</source>
        <translation>Llama 3.1 y posteriores</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Adaptadores LoRA</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Loading model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Loading model… {number} %</source>
        <translation>Cargando el modelo… {number} %</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>Bloquear Carrel</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Bloquear y perderlo</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>Bloquear y perderlos</translation>
    </message>
    <message>
        <source>Lock and start in this language</source>
        <translation>Bloquear e iniciar en este idioma</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Locks Carrel: nothing readable stays in memory.</source>
        <translation>Bloquea Carrel: no queda nada legible en memoria.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta máxima</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>Respuesta máxima (tokens)</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <translation>Razonamiento máximo</translation>
    </message>
    <message>
        <source>Longest thinking, in tokens</source>
        <translation>Razonamiento máximo (tokens)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look at Settings, Network.</source>
        <translation>Mira en Ajustes, Red.</translation>
    </message>
    <message>
        <source>Look at it by hand.</source>
        <translation>Míralo a mano.</translation>
    </message>
    <message>
        <source>Look for a newer conversion of this model.</source>
        <translation>Busca una conversión más reciente de este modelo.</translation>
    </message>
    <message>
        <source>Look for a newer version of Carrel, or compare the catalog with the hub: carrel models check</source>
        <translation>Busca una versión más reciente de Carrel, o compara el catálogo con el hub: carrel models check</translation>
    </message>
    <message>
        <source>Look for the usual, little-endian file.</source>
        <translation>Busca el archivo habitual, little-endian.</translation>
    </message>
    <message>
        <source>Look up a model of the hub</source>
        <translation>Consultar un modelo del hub</translation>
    </message>
    <message>
        <source>Look up…</source>
        <translation>Consultar…</translation>
    </message>
    <message>
        <source>Look-alike letters</source>
        <translation>Letras parecidas</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Looking took too long</source>
        <translation>Examinarlo tardó demasiado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
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
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Make a policy of your own from this one</source>
        <translation>Crear una política propia a partir de esta</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>Make space and go on: it continues where it stopped.</source>
        <translation>Haz sitio y continúa: sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Make space, choose another models folder, or a smaller model.</source>
        <translation>Haz sitio, o elige otra carpeta de modelos o un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Make the answer again, or choose the model that began it.</source>
        <translation>Genera la respuesta de nuevo, o elige el modelo que la empezó.</translation>
    </message>
    <message>
        <source>Make this answer again</source>
        <translation>Generar de nuevo esta respuesta</translation>
    </message>
    <message>
        <source>Makes words that it just used less likely; 1 is off.</source>
        <translation>Hace menos probables las palabras que acaba de usar; 1 es desactivado.</translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation>Creando tu bóveda…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malabar</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Malicious code</source>
        <translation>Código malicioso</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>Gestionar plantillas…</translation>
    </message>
    <message>
        <source>Manage roles…</source>
        <translation>Gestionar roles…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Mark this decision as right</source>
        <translation>Marcar esta decisión como acertada</translation>
    </message>
    <message>
        <source>Mark this decision as wrong</source>
        <translation>Marcar esta decisión como errónea</translation>
    </message>
    <message>
        <source>Mathematics and reasoning on a laptop with 8 to 16 GB of memory.</source>
        <translation>Matemáticas y razonamiento en un portátil con 8 a 16 GB de memoria.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>May be wrong. Check important facts.</source>
        <translation>Puede equivocarse. Comprueba los datos importantes.</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>Asesoramiento médico</translation>
    </message>
    <message>
        <source>Medical advice. A language model can be wrong here. Check with a pharmacist or doctor before you act on it.</source>
        <translation>Asesoramiento médico. Un modelo de lenguaje puede equivocarse aquí. Consulta a un farmacéutico o médico antes de actuar.</translation>
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
        <translation>Línea de salud mental</translation>
    </message>
    <message>
        <source>Mental health support hotline</source>
        <translation>Línea de apoyo en salud mental</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Meta&apos;s full-size guard, for machines with memory to spare.</source>
        <translation>El guardián grande de Meta, para equipos con memoria de sobra.</translation>
    </message>
    <message>
        <source>Meta&apos;s small guard: thirteen kinds of harm in eight languages.</source>
        <translation>El guardián pequeño de Meta: trece tipos de daño en ocho idiomas.</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
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
        <translation>Acta a partir de notas</translation>
    </message>
    <message>
        <source>Mistral, the first ones</source>
        <translation>Mistral, los primeros</translation>
    </message>
    <message>
        <source>Mistral, the newest ones</source>
        <translation>Mistral, los más recientes</translation>
    </message>
    <message>
        <source>Mixed capitals</source>
        <translation>Mayúsculas mezcladas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model declined</source>
        <translation>Modelo se negó</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>Modelo: {name}, {state}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>Modelos y descargas</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelos de otros programas</translation>
    </message>
    <message>
        <source>Models of other programs can be used where they lie.</source>
        <translation>Los modelos de otros programas se pueden usar donde están.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Más sobre esta respuesta</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>Más sobre {title}</translation>
    </message>
    <message>
        <source>More precise (temperature {number})</source>
        <translation>Más precisa (temperatura {number})</translation>
    </message>
    <message>
        <source>More sizes and quantizations</source>
        <translation>Más tamaños y cuantizaciones</translation>
    </message>
    <message>
        <source>More varied (temperature {number})</source>
        <translation>Más variada (temperatura {number})</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the selected chats to a folder</source>
        <translation>Mover los chats seleccionados a una carpeta</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>Mi {title}</translation>
    </message>
    <message>
        <source>NCMH Crisis Hotline</source>
        <translation>NCMH Crisis Hotline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>Nombre del chat</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <translation>Need to talk?</translation>
    </message>
    <message>
        <source>Needs about {needs} of the {free} free</source>
        <translation>Necesita unos {needs} de los {free} libres</translation>
    </message>
    <message>
        <source>Needs about {needs}, and {free} is free</source>
        <translation>Necesita unos {needs}, y hay {free} libres</translation>
    </message>
    <message>
        <source>Needs about {needs}: fits well.</source>
        <translation>Necesita unos {needs}: cabe bien.</translation>
    </message>
    <message>
        <source>Needs about {needs}; how much is free, this system does not say.</source>
        <translation>Necesita unos {needs}; este sistema no dice cuánto hay libre.</translation>
    </message>
    <message>
        <source>Needs about {needs}; this computer has {installed} GB</source>
        <translation>Necesita unos {needs}; este ordenador tiene {installed} GB</translation>
    </message>
    <message>
        <source>Needs about {on_device} on the graphics processor, which has {free} free</source>
        <translation>Necesita unos {on_device} en el procesador gráfico, que tiene {free} libres</translation>
    </message>
    <message>
        <source>Needs about {size} more memory.</source>
        <translation>Necesita unos {size} más de memoria.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never connect</source>
        <translation>No conectarse nunca</translation>
    </message>
    <message>
        <source>Never connect is switched on</source>
        <translation>«No conectarse nunca» está activado</translation>
    </message>
    <message>
        <source>Never connect: off</source>
        <translation>No conectarse nunca: desactivado</translation>
    </message>
    <message>
        <source>Never connect: on</source>
        <translation>No conectarse nunca: activado</translation>
    </message>
    <message>
        <source>Never sent: what the model thought before earlier answers, and what the guard held back.</source>
        <translation>Nunca se envía: lo que el modelo pensó antes de respuestas anteriores y lo que el guardián retuvo.</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Frase de contraseña nueva, otra vez</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Chat temporal nuevo</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>No catalog</source>
        <translation>No hay catálogo</translation>
    </message>
    <message>
        <source>No chat has this tag.</source>
        <translation>Ningún chat tiene esta etiqueta.</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>No se hizo ninguna conexión.</translation>
    </message>
    <message>
        <source>No downloader is started, whatever is clicked.</source>
        <translation>No se inicia ningún descargador, se haga clic donde se haga clic.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>No guard model</source>
        <translation>Ningún modelo guardián</translation>
    </message>
    <message>
        <source>No guard model is installed.</source>
        <translation>No hay ningún modelo guardián instalado.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No model was run: an attack succeeded where the prompt would have reached one. A prompt that was held back, asked about or met with help counts as stopped; one that only got a note counts as through.</source>
        <translation>No se ejecutó ningún modelo: un ataque tuvo éxito cuando el prompt habría llegado a uno. Un prompt retenido, consultado o respondido con ayuda cuenta como detenido; uno que solo recibió una nota, como pasado.</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>No caben más</translation>
    </message>
    <message>
        <source>No more policies</source>
        <translation>No caben más políticas</translation>
    </message>
    <message>
        <source>No policy turns this off.</source>
        <translation>Ninguna política lo desactiva.</translation>
    </message>
    <message>
        <source>No prompt and no answer is kept.</source>
        <translation>No se guarda ninguna petición ni respuesta.</translation>
    </message>
    <message>
        <source>No recovery key</source>
        <translation>No hay clave de recuperación</translation>
    </message>
    <message>
        <source>No second opinion</source>
        <translation>Sin segunda opinión</translation>
    </message>
    <message>
        <source>No such chat</source>
        <translation>No existe ese chat</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <source>No such policy</source>
        <translation>No existe esa política</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No vault</source>
        <translation>No hay bóveda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None was made for this vault.</source>
        <translation>No se creó ninguna para esta bóveda.</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Not a chat model</source>
        <translation>No es un modelo de chat</translation>
    </message>
    <message>
        <source>Not a commit</source>
        <translation>No es un commit</translation>
    </message>
    <message>
        <source>Not a file of the hub</source>
        <translation>No es un archivo del hub</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>No es un enlace</translation>
    </message>
    <message>
        <source>Not a link of the hub</source>
        <translation>No es un enlace del hub</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>No es un archivo de modelo</translation>
    </message>
    <message>
        <source>Not a result</source>
        <translation>No es un resultado</translation>
    </message>
    <message>
        <source>Not about “{name}”</source>
        <translation>Fuera de «{name}»</translation>
    </message>
    <message>
        <source>Not an adapter</source>
        <translation>No es un adaptador</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets this file can read it, and so can other programs on this computer.</source>
        <translation>Sin cifrar: quien consiga este archivo puede leerlo, y también otros programas de este ordenador.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Memoria insuficiente</translation>
    </message>
    <message>
        <source>Not fetched to the end</source>
        <translation>No descargado por completo</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>No está en este ordenador</translation>
    </message>
    <message>
        <source>Not only a model</source>
        <translation>No es solo un modelo</translation>
    </message>
    <message>
        <source>Not our folder</source>
        <translation>No es nuestra carpeta</translation>
    </message>
    <message>
        <source>Not read: {why}.</source>
        <translation>No leído: {why}.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Not the recovery key</source>
        <translation>No es la clave de recuperación</translation>
    </message>
    <message>
        <source>Not these words alone: what came before them, or a second opinion</source>
        <translation>No solo estas palabras: lo que había antes, o una segunda opinión</translation>
    </message>
    <message>
        <source>Not this vault&apos;s recovery key</source>
        <translation>No es la clave de recuperación de esta bóveda</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>No verificable</translation>
    </message>
    <message>
        <source>Not verifiable yet</source>
        <translation>Aún no verificable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>Solo avisar</translation>
    </message>
    <message>
        <source>Note. {sentence}</source>
        <translation>Aviso. {sentence}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Con aviso</translation>
    </message>
    <message>
        <source>Noted. No text is left that could be an exception.</source>
        <translation>Anotado. No queda ningún texto que pueda ser una excepción.</translation>
    </message>
    <message>
        <source>Noted. There are no exceptions in this category.</source>
        <translation>Anotado. En esta categoría no hay excepciones.</translation>
    </message>
    <message>
        <source>Notes beside a text</source>
        <translation>Avisos junto a un texto</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing connects by itself</source>
        <translation>Nada se conecta por sí solo</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>Nothing is copied or moved. The other program keeps its files; if it removes one, it is missing here too.</source>
        <translation>No se copia ni se mueve nada. El otro programa conserva sus archivos; si quita uno, también falta aquí.</translation>
    </message>
    <message>
        <source>Nothing is copied; the other program keeps its files.</source>
        <translation>No se copia nada; el otro programa conserva sus archivos.</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nada se mueve</translation>
    </message>
    <message>
        <source>Nothing of it was stored. You can rephrase, or ask about the subject itself.</source>
        <translation>No se ha guardado nada. Puedes reformularlo, o preguntar por el tema en sí.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Nada que responder</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Aquí no hay nada en espera</translation>
    </message>
    <message>
        <source>Nothing was changed. Your files are still where they were.</source>
        <translation>No se cambió nada. Tus archivos siguen donde estaban.</translation>
    </message>
    <message>
        <source>Nothing was found in your chats.</source>
        <translation>No se encontró nada en tus chats.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Numbers change now and then: check that this one is current.</source>
        <translation>Los números cambian de vez en cuando: comprueba que este sea el actual.</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Of downloads, in MB a second.</source>
        <translation>De las descargas, en MB por segundo.</translation>
    </message>
    <message>
        <source>Of the conversation and of what you write.</source>
        <translation>De la conversación y de lo que escribes.</translation>
    </message>
    <message>
        <source>Of the processor, for a model. Holds when it is loaded next.</source>
        <translation>Del procesador, para un modelo. Vale cuando se cargue la próxima vez.</translation>
    </message>
    <message>
        <source>Of the window. Carrel&apos;s guide and its guard speak English.</source>
        <translation>De la ventana. La guía de Carrel y su guardián hablan inglés.</translation>
    </message>
    <message>
        <source>Of {decisions:,} decisions of the guard, {flagged:,} led to something.</source>
        <translation>Decisiones del guardián: {decisions:,}; con algún efecto: {flagged:,}.</translation>
    </message>
    <message>
        <source>Of {pages} pages, {empty} have no text, perhaps only pictures; {broken} are damaged and left out.</source>
        <translation>De {pages} páginas, {empty} no tienen texto, quizá solo imágenes; {broken} están dañadas y se omiten.</translation>
    </message>
    <message numerus="yes">
        <source>Of {tried} sample prompts, %n would be decided differently from “{now}”, which is in use.</source>
        <translation>
            <numerusform>De {tried} peticiones de muestra, %n se decidiría de otro modo que con «{now}», que está en uso.</numerusform>
            <numerusform>De {tried} peticiones de muestra, %n se decidirían de otro modo que con «{now}», que está en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {tried} sample prompts, none would be decided differently from “{now}”, which is in use.</source>
        <translation>De {tried} peticiones de muestra, ninguna se decidiría de otro modo que con «{now}», que está en uso.</translation>
    </message>
    <message>
        <source>Off the topic</source>
        <translation>Fuera del tema</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n connection(s)</source>
        <translation>
            <numerusform>Sin red. %n conexión</numerusform>
            <numerusform>Sin red. %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Older messages are not sent</source>
        <translation>Los mensajes anteriores no se envían</translation>
    </message>
    <message>
        <source>Older messages no longer fit into the model&apos;s context and are not sent ({} left out).</source>
        <translation>Los mensajes anteriores ya no caben en el contexto del modelo y no se envían ({} omitidos).</translation>
    </message>
    <message>
        <source>Older messages will soon be left out</source>
        <translation>Pronto se omitirán mensajes anteriores</translation>
    </message>
    <message>
        <source>Older records are removed when the vault is opened.</source>
        <translation>Los registros antiguos se quitan al abrir la bóveda.</translation>
    </message>
    <message>
        <source>On every turn</source>
        <translation>En cada turno</translation>
    </message>
    <message>
        <source>One answer at a time</source>
        <translation>Una respuesta a la vez</translation>
    </message>
    <message>
        <source>One file for any browser. It loads nothing.</source>
        <translation>Un archivo para cualquier navegador. No carga nada.</translation>
    </message>
    <message>
        <source>One of the files is still being read. Send again in a moment.</source>
        <translation>Todavía se está leyendo uno de los archivos. Envía de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>One of the files is too long for this model. Attach the part that fits, or remove it.</source>
        <translation>Uno de los archivos es demasiado largo para este modelo. Adjunta la parte que cabe, o quítalo.</translation>
    </message>
    <message>
        <source>One prompt waits already</source>
        <translation>Ya hay un mensaje en espera</translation>
    </message>
    <message>
        <source>One word or phrase a line. * stands for any letters, ? for one.</source>
        <translation>Una palabra o frase por línea. * vale por cualesquiera letras, ? por una.</translation>
    </message>
    <message>
        <source>Only a download that you start goes online, and you see where to.</source>
        <translation>Solo una descarga que tú inicies va a la red, y ves adónde.</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>Solo sobre esto</translation>
    </message>
    <message>
        <source>Only help</source>
        <translation>Solo ayuda</translation>
    </message>
    <message>
        <source>Only links of https://huggingface.co are understood.</source>
        <translation>Solo se entienden enlaces de https://huggingface.co.</translation>
    </message>
    <message>
        <source>Only the downloader connects, and only for a download or a look-up that was agreed to. Chats never do.</source>
        <translation>Solo se conecta el descargador, y solo para una descarga o consulta que se haya aceptado. Los chats, nunca.</translation>
    </message>
    <message>
        <source>Only the passphrase opens it.</source>
        <translation>Solo la frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Only you see the name.</source>
        <translation>Solo tú ves el nombre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>Abre un navegador, inicia sesión en la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>Ábrelo en el programa con el que se hizo y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>Abrir su página…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Open the first chat (to Ctrl+9)</source>
        <translation>Abrir el primer chat (hasta Ctrl+9)</translation>
    </message>
    <message>
        <source>Open this link outside Carrel?</source>
        <translation>¿Abrir este enlace fuera de Carrel?</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opens the models page: all sizes, and GGUF files that are on this computer.</source>
        <translation>Abre la página de modelos: todos los tamaños, y los archivos GGUF que hay en este ordenador.</translation>
    </message>
    <message>
        <source>Opposite day</source>
        <translation>Día al revés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Our documentation</source>
        <translation>Nuestra documentación</translation>
    </message>
    <message>
        <source>Over-refusal by category</source>
        <translation>Exceso de rechazo por categoría</translation>
    </message>
    <message>
        <source>Over-refusal by variant</source>
        <translation>Exceso de rechazo por variante</translation>
    </message>
    <message>
        <source>Own instructions</source>
        <translation>Instrucciones propias</translation>
    </message>
    <message>
        <source>Own instructions for this chat…</source>
        <translation>Instrucciones propias para este chat…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parts of this text try to change how the model behaves, or are hidden from the eye.</source>
        <translation>Partes de este texto intentan cambiar el comportamiento del modelo, o están ocultas a la vista.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>Frase de contraseña para este archivo</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>Permisiva</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf, or download it again.</source>
        <translation>Elige un archivo que termine en .gguf, o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf.</source>
        <translation>Elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>Pick one of {names}.</source>
        <translation>Elige uno de {names}.</translation>
    </message>
    <message>
        <source>Pick the model&apos;s template: one of {names}.</source>
        <translation>Elige la plantilla del modelo: una de {names}.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to somebody.</source>
        <translation>Lugares del programa, nada de tus chats. Se queda en este ordenador; cópialo si quieres enseñárselo a alguien.</translation>
    </message>
    <message>
        <source>Plain explainer</source>
        <translation>Explicación sencilla</translation>
    </message>
    <message>
        <source>Plain text with its marks, for any editor.</source>
        <translation>Texto sin formato con sus marcas, para cualquier editor.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Policies, words, topics…</source>
        <translation>Políticas, palabras, temas…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>Política…</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Possibly insecure code</source>
        <translation>Código posiblemente inseguro</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización por presencia</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Pro Juventute, for young people</source>
        <translation>Pro Juventute, para jóvenes</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <source>Problem report…</source>
        <translation>Informe de problema…</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt stopped</source>
        <translation>Prompt parado</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>of the self-test</comment>
        <translation>Mensajes de prueba</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Prompts (*.csv *.json *.jsonl)</source>
        <translation>Peticiones (*.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double braces, like {{language}}, is asked for each time.</source>
        <translation>Plantillas que usas una y otra vez. Escribe / en un campo de mensaje vacío para elegir una. Lo que está entre llaves dobles, como {{language}}, se pregunta cada vez.</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation>Corrector de textos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Put a copy of {name} from a backup into the vault folder, or start over: the old vault is set aside.</source>
        <translation>Pon una copia de {name} de una copia de seguridad en la carpeta de la bóveda, o empieza de cero: la bóveda antigua se aparta.</translation>
    </message>
    <message>
        <source>Put all parts into one folder.</source>
        <translation>Pon todas las partes en una misma carpeta.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put away: do not show this tour again</source>
        <translation>Quitar: no volver a mostrar este recorrido</translation>
    </message>
    <message>
        <source>Put back a backup of the vault folder, or start over: the old vault is set aside.</source>
        <translation>Restaura una copia de seguridad de la carpeta de la bóveda, o empieza de cero: la bóveda antigua se aparta.</translation>
    </message>
    <message>
        <source>Put back the key file that was beside this history, or start over: the old vault is set aside.</source>
        <translation>Restaura el archivo de claves que estaba junto a este historial, o empieza de cero: la bóveda antigua se aparta.</translation>
    </message>
    <message>
        <source>Put back the missing file from a backup and try again, or start over: the old vault is set aside.</source>
        <translation>Restaura el archivo que falta de una copia de seguridad e inténtalo de nuevo, o empieza de cero: la bóveda antigua se aparta.</translation>
    </message>
    <message>
        <source>Put it back, or remove the model from the list.</source>
        <translation>Devuélvelo a su sitio, o quita el modelo de la lista.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in this installation, and you may replace them by your own builds. Their source is offered by the Qt Project at download.qt.io and code.qt.io.</source>
        <translation>Qt y PySide6 se usan con la licencia GNU Lesser General Public License, versión 3. Son bibliotecas separadas en esta instalación, y puedes sustituirlas por tus propias compilaciones. El Qt Project ofrece su código fuente en download.qt.io y code.qt.io.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Questions about our product and its manual</source>
        <translation>Preguntas sobre nuestro producto y su manual</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>Salir y perderlos</translation>
    </message>
    <message>
        <source>ROT13</source>
        <translation>ROT13</translation>
    </message>
    <message>
        <source>Rat auf Draht, for young people</source>
        <translation>Rat auf Draht, para jóvenes</translation>
    </message>
    <message>
        <source>Read it again…</source>
        <translation>Leerlo otra vez…</translation>
    </message>
    <message>
        <source>Read the licence…</source>
        <translation>Leer la licencia…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>Leerlo tardó demasiado</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>Se abandonó la lectura.</translation>
    </message>
    <message>
        <source>Reading or writing the vault did not work.</source>
        <translation>No se pudo leer o escribir la bóveda.</translation>
    </message>
    <message>
        <source>Reading prompt…</source>
        <translation>Leyendo el mensaje…</translation>
    </message>
    <message>
        <source>Reading prompt… {number} %</source>
        <translation>Leyendo el mensaje… {number} %</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Reading {name}… {percent} %</source>
        <translation>Leyendo {name}… {percent} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Reasoning in plain English, and a little better at code than the 7B.</source>
        <translation>Razonamiento en inglés sencillo, y algo mejor con el código que el de 7B.</translation>
    </message>
    <message>
        <source>Reasoning, {seconds} s</source>
        <translation>Razonamiento, {seconds} s</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Record {expected} is missing.</source>
        <translation>Falta el registro {expected}.</translation>
    </message>
    <message>
        <source>Record {extra} was added by something else.</source>
        <translation>Otra cosa añadió el registro {extra}.</translation>
    </message>
    <message>
        <source>Record {number} is older than the cut, and should be gone.</source>
        <translation>El registro {number} es anterior al corte y no debería estar.</translation>
    </message>
    <message>
        <source>Record {number} was changed.</source>
        <translation>El registro {number} se cambió.</translation>
    </message>
    <message>
        <source>Record {until} was replaced.</source>
        <translation>El registro {until} se sustituyó.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault</source>
        <translation>Clave de recuperación de una bóveda de Carrel</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault

{words}

Whoever has these words can read every chat in the vault.
</source>
        <translation>Clave de recuperación de una bóveda de Carrel

{words}

Quien tenga estas palabras puede leer todos los chats de la bóveda.
</translation>
    </message>
    <message>
        <source>Red Cross helpline</source>
        <translation>Línea de ayuda de la Cruz Roja</translation>
    </message>
    <message>
        <source>Red-team self-test</source>
        <translation>Autoprueba de red team</translation>
    </message>
    <message>
        <source>Red-team self-test…</source>
        <translation>Autoprueba de ataque…</translation>
    </message>
    <message>
        <source>Refuse kindly</source>
        <translation>Rechazar con amabilidad</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove folder, keep its chats</source>
        <translation>Quitar la carpeta y conservar sus chats</translation>
    </message>
    <message>
        <source>Remove it and import it again from a good copy.</source>
        <translation>Quítalo e impórtalo de nuevo de una copia buena.</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Quítalo a mano.</translation>
    </message>
    <message>
        <source>Remove it from the model&apos;s settings, or choose another file.</source>
        <translation>Quítalo de los ajustes del modelo, o elige otro archivo.</translation>
    </message>
    <message>
        <source>Remove the list {name}</source>
        <translation>Quitar la lista {name}</translation>
    </message>
    <message>
        <source>Remove the prompt that waits</source>
        <translation>Quitar el mensaje en espera</translation>
    </message>
    <message>
        <source>Remove the topic {name}</source>
        <translation>Quitar el tema {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Cambiar el nombre de la carpeta…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Cambiar el nombre del chat</translation>
    </message>
    <message>
        <source>Rename the policy</source>
        <translation>Cambiar el nombre de la política</translation>
    </message>
    <message>
        <source>Rename this policy</source>
        <translation>Cambiar el nombre de esta política</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Replace personal data</source>
        <translation>Sustituir datos personales</translation>
    </message>
    <message>
        <source>Replaced by a placeholder before the model read your message: {}.</source>
        <translation>Sustituido por un marcador antes de que el modelo leyera tu mensaje: {}.</translation>
    </message>
    <message>
        <source>Replaced by a placeholder in what the model wrote: {}.</source>
        <translation>Sustituido por un marcador en lo que escribió el modelo: {}.</translation>
    </message>
    <message>
        <source>Replaced by a placeholder. In your messages that happens before the model reads them, and you see what it was; the chat keeps what you wrote.</source>
        <translation>Sustituidos por un marcador. En tus mensajes ocurre antes de que el modelo los lea, y ves qué era; el chat conserva lo que escribiste.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report as wrong</source>
        <translation>Es un error</translation>
    </message>
    <message>
        <source>Report this notice of the guard as wrong</source>
        <translation>Marcar este aviso del guardián como error</translation>
    </message>
    <message>
        <source>Report “{about}” as wrong?</source>
        <translation>¿Marcar «{about}» como error?</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to recommended</source>
        <translation>Restablecer lo recomendado</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore what came with Carrel</source>
        <translation>Restaurar lo que venía con Carrel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>Resultados (*.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review the guard…</source>
        <translation>Revisar el guardián…</translation>
    </message>
    <message>
        <source>Review what it did…</source>
        <translation>Revisar lo que hizo…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role: none</source>
        <translation>Rol: ninguno</translation>
    </message>
    <message>
        <source>Role: {title}</source>
        <translation>Rol: {title}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Running on the processor</source>
        <translation>Se ejecuta en el procesador</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
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
        <translation>El muestreo vale desde la respuesta siguiente; el resto, cuando se cargue de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Save a copy of it without the password.</source>
        <translation>Guarda una copia sin la contraseña.</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>Guardar una copia del informe</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>Save it as {format} and attach that.</source>
        <translation>Guárdelo como {format} y adjunte ese archivo.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {name}. Keep it away from this computer.</source>
        <translation>Guardada como {name}. Guárdala lejos de este ordenador.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Fuerza de {name}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation>Mirada crítica</translation>
    </message>
    <message>
        <source>See the presets for examples.</source>
        <translation>Mira las políticas incluidas como ejemplo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select no chats</source>
        <translation>No seleccionar ningún chat</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>Autolesión</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoprueba</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a part of it.</source>
        <translation>Envía una parte.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Send your message again.</source>
        <translation>Envía tu mensaje de nuevo.</translation>
    </message>
    <message>
        <source>Send your message again: it loads anew.</source>
        <translation>Envía tu mensaje de nuevo: se carga otra vez.</translation>
    </message>
    <message>
        <source>Send, unless the settings say Ctrl+Return</source>
        <translation>Enviar, salvo que los ajustes digan Ctrl+Return</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>Se envía después</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Sent when the answer has ended: {text}</source>
        <translation>Se envía cuando termine la respuesta: {text}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the system are not used.</source>
        <translation>No se usan los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several people of one computer can share it. Holds from the next start.</source>
        <translation>Varias personas de un ordenador pueden compartirla. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Contenido sexual</translation>
    </message>
    <message>
        <source>Sexual content with minors</source>
        <translation>Contenido sexual con menores</translation>
    </message>
    <message>
        <source>Short and concrete works best. It is sent with every message of the chats that use it.</source>
        <translation>Lo corto y concreto funciona mejor. Se envía con cada mensaje de los chats que lo usan.</translation>
    </message>
    <message>
        <source>Shorten the message, attach less, or give the model a larger context.</source>
        <translation>Acorta el mensaje, adjunta menos, o dale al modelo un contexto mayor.</translation>
    </message>
    <message>
        <source>Shout</source>
        <translation>Shout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show Carrel</source>
        <translation>Mostrar Carrel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>Mostrar todos los chats</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Mostrar igualmente</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>Mostrar ayuda</translation>
    </message>
    <message>
        <source>Show it opened</source>
        <translation>Mostrarlo abierto</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>Mostrar u ocultar los chats</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>Mostrar informe…</translation>
    </message>
    <message>
        <source>Show the next version</source>
        <translation>Mostrar la versión siguiente</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the previous version</source>
        <translation>Mostrar la versión anterior</translation>
    </message>
    <message>
        <source>Show the text of {name}</source>
        <translation>Mostrar el texto de {name}</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size or SHA-256 of {name} are not known, so Carrel could not tell a wrong file from the right one.</source>
        <translation>No se conocen el tamaño o el SHA-256 de {name}, así que Carrel no podría distinguir un archivo equivocado del correcto.</translation>
    </message>
    <message>
        <source>Skalbes</source>
        <translation>Skalbes</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Slow beside a chat model on a laptop.</source>
        <translation>Lento junto a un modelo de chat en un portátil.</translation>
    </message>
    <message>
        <source>Slow without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Lento sin tarjeta gráfica. Fuera de la temperatura 0.6 puede caer en repeticiones sin fin, y sigue mejor las instrucciones dentro del propio mensaje.</translation>
    </message>
    <message>
        <source>Small talk before it</source>
        <translation>Charla previa</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Some of them…</source>
        <translation>Algunos…</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel</source>
        <translation>Algo ha fallado en Carrel</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>Ordenar y mostrar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spaced letters</source>
        <translation>Letras espaciadas</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed and counts are known for answers that were made since Carrel was opened.</source>
        <translation>La velocidad y los recuentos se conocen para las respuestas generadas desde que se abrió Carrel.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Speed limit in MB/s</source>
        <translation>Límite de velocidad en MB/s</translation>
    </message>
    <message>
        <source>Stage play without rules</source>
        <translation>Obra de teatro sin reglas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>Empezar un chat</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start it again without resuming.</source>
        <translation>Iníciala de nuevo sin reanudar.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Start over with a new vault?</source>
        <translation>¿Empezar de cero con una bóveda nueva?</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Empezar de cero…</translation>
    </message>
    <message>
        <source>Start with Carrel Guide</source>
        <translation>Empezar con Carrel Guide</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end; then the branches of this chat can be changed.</source>
        <translation>Detenla, o espera a que termine; entonces se podrán cambiar las ramas de este chat.</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stop the self-test and keep its numbers</source>
        <translation>Detener la autoprueba y conservar sus cifras</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped before the end: these are the numbers so far. Go on whenever you like.</source>
        <translation>Detenida antes del final: estas son las cifras hasta ahora. Continúa cuando quieras.</translation>
    </message>
    <message>
        <source>Stopped here.</source>
        <translation>Detenida aquí.</translation>
    </message>
    <message>
        <source>Stopping after this prompt…</source>
        <translation>Se detiene tras esta petición…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stops it and frees what is there.</source>
        <translation>La detiene y libera lo que hay.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fortaleza de la frase de contraseña</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Strong. A guess would take centuries.</source>
        <translation>Fuerte. Adivinarla llevaría siglos.</translation>
    </message>
    <message>
        <source>Study partner</source>
        <translation>Compañero de estudio</translation>
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
        <translation>Línea de prevención del suicidio</translation>
    </message>
    <message>
        <source>Summarise a text</source>
        <translation>Resumir un texto</translation>
    </message>
    <message>
        <source>Support lines</source>
        <translation>Líneas de ayuda</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Ayuda ofrecida</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Switch it off in Settings, or import a file that you have.</source>
        <translation>Desactívalo en Ajustes, o importa un archivo que ya tengas.</translation>
    </message>
    <message>
        <source>Switch it off on the models page.</source>
        <translation>Desactívalo en la página de modelos.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch that off?</source>
        <translation>¿Desactivarlo?</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>Etiquetas de este chat</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Taiwan governs itself and elects its president. China&apos;s government claims it. States see its status differently.</source>
        <translation>Taiwán se gobierna a sí misma y elige a su presidente. El Gobierno de China la reclama. Los Estados valoran su estatus de formas distintas.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Talian HEAL</source>
        <translation>Talian HEAL</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
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
        <translation>Avisarme cuando termine una respuesta</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Teléfono de la Esperanza</source>
        <translation>Teléfono de la Esperanza</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Text About It</source>
        <translation>Text About It</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Texto de {name}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>That revision of {repo}</source>
        <translation>Esa revisión de {repo}</translation>
    </message>
    <message>
        <source>That the hub may point to, beside its own.</source>
        <translation>A los que el hub puede remitir, además del suyo.</translation>
    </message>
    <message>
        <source>The Samaritans</source>
        <translation>The Samaritans</translation>
    </message>
    <message>
        <source>The adapter can&apos;t be used</source>
        <translation>No se puede usar el adaptador</translation>
    </message>
    <message>
        <source>The adapter does not fit</source>
        <translation>El adaptador no encaja</translation>
    </message>
    <message>
        <source>The address makes no sense.</source>
        <translation>La dirección no tiene sentido.</translation>
    </message>
    <message>
        <source>The administrator of this computer set the guard&apos;s policy: “{title}” ({path}).</source>
        <translation>Quien administra este ordenador fijó la política del guardián: «{title}» ({path}).</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy ({path}) can&apos;t be used. Strict holds until that is repaired.</source>
        <translation>No se puede usar la política del administrador ({path}). Estricta está en vigor hasta que se repare.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>La respuesta quedó cortada</translation>
    </message>
    <message>
        <source>The answer was stopped while a model was thinking, and this one has no place for thoughts in its prompt.</source>
        <translation>La respuesta se detuvo mientras un modelo pensaba, y este no tiene sitio para el razonamiento en su formato.</translation>
    </message>
    <message>
        <source>The beginning of the file can&apos;t be read.</source>
        <translation>No se puede leer el comienzo del archivo.</translation>
    </message>
    <message>
        <source>The best reasoning and code that fits a large laptop: 32 GB of memory.</source>
        <translation>El mejor razonamiento y código que cabe en un portátil grande: 32 GB de memoria.</translation>
    </message>
    <message>
        <source>The built-in model is not in this installation.</source>
        <translation>El modelo incluido no está en esta instalación.</translation>
    </message>
    <message>
        <source>The catalog is wrong</source>
        <translation>El catálogo es incorrecto</translation>
    </message>
    <message>
        <source>The chat stays as it is; the next answer comes from this model, which reads the chat from its start.</source>
        <translation>El chat se queda como está; la respuesta siguiente viene de este modelo, que lee el chat desde el principio.</translation>
    </message>
    <message>
        <source>The check could not be made</source>
        <translation>No se pudo hacer la comprobación</translation>
    </message>
    <message>
        <source>The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was.</source>
        <translation>Falló la propia comprobación. Lo que no se pudo comprobar no se muestra: esa es la regla, fuera cual fuera el texto.</translation>
    </message>
    <message>
        <source>The chosen chats go into it.</source>
        <translation>Los chats elegidos van a ella.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The connection keeps failing</source>
        <translation>La conexión falla una y otra vez</translation>
    </message>
    <message>
        <source>The connection log can&apos;t be written</source>
        <translation>No se puede escribir el registro de conexiones</translation>
    </message>
    <message>
        <source>The connection to {host} failed.</source>
        <translation>Falló la conexión con {host}.</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <translation>Se cortó la conexión con {host}.</translation>
    </message>
    <message>
        <source>The database answered {name}. What was saved before is safe.</source>
        <translation>La base de datos respondió {name}. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Falló el disco</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is too full</source>
        <translation>El disco está demasiado lleno</translation>
    </message>
    <message>
        <source>The disk or its permissions do not allow it.</source>
        <translation>El disco o sus permisos no lo permiten.</translation>
    </message>
    <message>
        <source>The document holds no words, perhaps only pictures.</source>
        <translation>El documento no contiene palabras, quizá solo imágenes.</translation>
    </message>
    <message>
        <source>The downloader stopped</source>
        <translation>El descargador se detuvo</translation>
    </message>
    <message>
        <source>The earlier result can&apos;t be read</source>
        <translation>No se puede leer el resultado anterior</translation>
    </message>
    <message>
        <source>The file can&apos;t be imported</source>
        <translation>No se puede importar el archivo</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {strerror}.</source>
        <translation>No se puede leer el archivo: {strerror}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>El archivo cambió</translation>
    </message>
    <message>
        <source>The file has a passphrase of its own.</source>
        <translation>El archivo tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>The file has version {number} of the GGUF format; Carrel reads versions 2 and 3.</source>
        <translation>El archivo tiene la versión {number} del formato GGUF; Carrel lee las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is incomplete: it ends in the middle of its header, after {size:,} bytes.</source>
        <translation>El archivo está incompleto: termina en medio de su cabecera, tras {size:,} bytes.</translation>
    </message>
    <message>
        <source>The file is incomplete: {there:,} of {needed:,} bytes are there.</source>
        <translation>El archivo está incompleto: hay {there:,} de {needed:,} bytes.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Texts that are kept beside the records are in it too.</source>
        <translation>El archivo no está cifrado. Los textos guardados junto a los registros también van en él.</translation>
    </message>
    <message>
        <source>The file is not in the GGUF format.</source>
        <translation>El archivo no está en el formato GGUF.</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>El archivo no está donde estaba.</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>El archivo en sí se queda donde está.</translation>
    </message>
    <message>
        <source>The file was made for big-endian computers.</source>
        <translation>El archivo se hizo para ordenadores big-endian.</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read: {strerror}.</source>
        <translation>No se puede leer el archivo {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The file {name} is not where it was.</source>
        <translation>El archivo {name} no está donde estaba.</translation>
    </message>
    <message>
        <source>The file&apos;s header makes no sense: {what}.</source>
        <translation>La cabecera del archivo no tiene sentido: {what}.</translation>
    </message>
    <message>
        <source>The first {fits} % of it fit.</source>
        <translation>Cabe el primer {fits} %.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>The folder for models must be an absolute path.</source>
        <translation>La carpeta de modelos debe ser una ruta absoluta.</translation>
    </message>
    <message>
        <source>The folder holds a run with another {what}.</source>
        <translation>La carpeta contiene una ejecución con otro valor de {what}.</translation>
    </message>
    <message>
        <source>The full general model of late 2025.</source>
        <translation>El modelo general completo de finales de 2025.</translation>
    </message>
    <message>
        <source>The full reasoning model.</source>
        <translation>El modelo de razonamiento completo.</translation>
    </message>
    <message>
        <source>The graphics processor could not be used ({title}).</source>
        <translation>No se pudo usar el procesador gráfico ({title}).</translation>
    </message>
    <message>
        <source>The graphics processor is not used: this build of Carrel has no support for one, or there is none.</source>
        <translation>No se usa el procesador gráfico: esta compilación de Carrel no lo admite, o no hay ninguno.</translation>
    </message>
    <message>
        <source>The guard alone</source>
        <translation>Solo el guardián</translation>
    </message>
    <message>
        <source>The guard alone (a few minutes)</source>
        <translation>Solo el guardián (unos minutos)</translation>
    </message>
    <message>
        <source>The guard alone, policy {policy}</source>
        <translation>Solo el guardián, política {policy}</translation>
    </message>
    <message>
        <source>The guard can&apos;t start</source>
        <translation>El guardián no puede iniciarse</translation>
    </message>
    <message>
        <source>The guard stopped working</source>
        <translation>El guardián dejó de funcionar</translation>
    </message>
    <message>
        <source>The guard thinks that the answer is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>El guardián cree que la respuesta trata {likely} de: {name} ({score:.2f} de 1).</translation>
    </message>
    <message>
        <source>The guard thinks that the reasoning is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>El guardián cree que el razonamiento trata {likely} de: {name} ({score:.2f} de 1).</translation>
    </message>
    <message>
        <source>The guard thinks that this is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>El guardián cree que esto trata {likely} de: {name} ({score:.2f} de 1).</translation>
    </message>
    <message>
        <source>The guard thinks that your message is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>El guardián cree que tu mensaje trata {likely} de: {name} ({score:.2f} de 1).</translation>
    </message>
    <message>
        <source>The guard with {name}</source>
        <translation>El guardián con {name}</translation>
    </message>
    <message>
        <source>The guard&apos;s encoder is missing.</source>
        <translation>Falta el codificador del guardián.</translation>
    </message>
    <message>
        <source>The guide is a part of Carrel.</source>
        <translation>La guía forma parte de Carrel.</translation>
    </message>
    <message>
        <source>The guide is missing</source>
        <translation>Falta la guía</translation>
    </message>
    <message>
        <source>The head record is missing or was changed.</source>
        <translation>Falta el registro inicial, o se cambió.</translation>
    </message>
    <message>
        <source>The head record was changed or missing before record {number}.</source>
        <translation>El registro inicial se cambió, o faltaba, antes del registro {number}.</translation>
    </message>
    <message>
        <source>The history file is cut short.</source>
        <translation>El archivo del historial está cortado.</translation>
    </message>
    <message>
        <source>The history file is missing.</source>
        <translation>Falta el archivo del historial.</translation>
    </message>
    <message>
        <source>The history has no tables.</source>
        <translation>El historial no tiene tablas.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>El historial está dañado</translation>
    </message>
    <message>
        <source>The history is there, but the file that holds its wrapped key is missing or damaged.</source>
        <translation>El historial está, pero el archivo que guarda su clave cifrada falta o está dañado.</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t have it</source>
        <translation>El hub no lo tiene</translation>
    </message>
    <message>
        <source>The hub has a different file</source>
        <translation>El hub tiene otro archivo</translation>
    </message>
    <message>
        <source>The hub names no size or no SHA-256 for this file, so it could not be checked.</source>
        <translation>El hub no indica tamaño o SHA-256 para este archivo, así que no se podría comprobar.</translation>
    </message>
    <message>
        <source>The hub pointed to {address}; Carrel connects by https only.</source>
        <translation>El hub remitió a {address}; Carrel solo se conecta por https.</translation>
    </message>
    <message>
        <source>The hub pointed to {where}, which is not on the list of allowed hosts.</source>
        <translation>El hub remitió a {where}, que no está en la lista de servidores permitidos.</translation>
    </message>
    <message>
        <source>The hub sends in circles</source>
        <translation>El hub remite en círculos</translation>
    </message>
    <message>
        <source>The hub&apos;s answer has no end.</source>
        <translation>La respuesta del hub no tiene fin.</translation>
    </message>
    <message>
        <source>The key file belongs to another vault</source>
        <translation>El archivo de claves pertenece a otra bóveda</translation>
    </message>
    <message>
        <source>The key file is lost</source>
        <translation>Se perdió el archivo de claves</translation>
    </message>
    <message>
        <source>The larger sister of the 0.6B: better judgement, three times the memory.</source>
        <translation>La hermana mayor del de 0.6B: mejor criterio, el triple de memoria.</translation>
    </message>
    <message>
        <source>The largest distill, for machines with 64 GB of memory.</source>
        <translation>El destilado más grande, para equipos con 64 GB de memoria.</translation>
    </message>
    <message>
        <source>The last change could not be saved; what was saved before is safe.</source>
        <translation>No se pudo guardar el último cambio; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The link leads to a page, not to a file.</source>
        <translation>El enlace lleva a una página, no a un archivo.</translation>
    </message>
    <message>
        <source>The link names a branch other than main.</source>
        <translation>El enlace nombra una rama distinta de main.</translation>
    </message>
    <message>
        <source>The link names no .gguf file of a repository.</source>
        <translation>El enlace no nombra ningún archivo .gguf de un repositorio.</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written</source>
        <translation>No se puede escribir la lista de modelos</translation>
    </message>
    <message>
        <source>The message has {tokens} tokens with its instructions; the model reads {context}, its answer included.</source>
        <translation>El mensaje tiene {tokens} tokens con sus instrucciones; el modelo lee {context}, incluida su respuesta.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>El mensaje es demasiado largo</translation>
    </message>
    <message>
        <source>The messages above this line no longer fit what the model can read at once. They are kept in the chat.</source>
        <translation>Los mensajes por encima de esta línea ya no caben en lo que el modelo puede leer de una vez. Se conservan en el chat.</translation>
    </message>
    <message>
        <source>The model and a reserve of 1 GB don&apos;t fit.</source>
        <translation>No caben el modelo y una reserva de 1 GB.</translation>
    </message>
    <message>
        <source>The model can&apos;t be copied</source>
        <translation>No se puede copiar el modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be opened</source>
        <translation>No se puede abrir el modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be read</source>
        <translation>No se puede leer el modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t be removed</source>
        <translation>No se puede quitar el modelo</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>No se pudo iniciar el modelo</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>El archivo del modelo está dañado</translation>
    </message>
    <message>
        <source>The model file is gone</source>
        <translation>El archivo del modelo ha desaparecido</translation>
    </message>
    <message>
        <source>The model file is incomplete</source>
        <translation>El archivo del modelo está incompleto</translation>
    </message>
    <message>
        <source>The model has not read it yet.</source>
        <translation>El modelo aún no lo ha leído.</translation>
    </message>
    <message>
        <source>The model has not read it. You can rephrase, or ask about the subject itself.</source>
        <translation>El modelo no lo ha leído. Puedes reformularlo, o preguntar por el tema en sí.</translation>
    </message>
    <message>
        <source>The model has {count} files; all must lie in one folder.</source>
        <translation>El modelo tiene {count} archivos; todos deben estar en una misma carpeta.</translation>
    </message>
    <message>
        <source>The model has {count} parts, and part {number} is not in the same folder.</source>
        <translation>El modelo tiene {count} partes, y la parte {number} no está en la misma carpeta.</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>El modelo está dañado</translation>
    </message>
    <message>
        <source>The model is missing</source>
        <translation>Falta el modelo</translation>
    </message>
    <message>
        <source>The model keeps stopping</source>
        <translation>El modelo se detiene una y otra vez</translation>
    </message>
    <message>
        <source>The model needs more memory than is free.</source>
        <translation>El modelo necesita más memoria de la que hay libre.</translation>
    </message>
    <message>
        <source>The model runs here</source>
        <translation>El modelo se ejecuta aquí</translation>
    </message>
    <message>
        <source>The model stopped</source>
        <translation>El modelo se detuvo</translation>
    </message>
    <message>
        <source>The model stopped answering</source>
        <translation>El modelo dejó de responder</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>El modelo dejó de funcionar</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>El modelo se descargó de la memoria.</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Los modelos están en uso</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be made</source>
        <translation>No se puede crear la carpeta de modelos</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>No se puede leer la carpeta de modelos</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be used</source>
        <translation>No se puede usar la carpeta de modelos</translation>
    </message>
    <message>
        <source>The network may want you to sign in first, as in hotels and trains, or the address of the hub is wrong.</source>
        <translation>Quizá la red pide iniciar sesión antes, como en hoteles y trenes, o la dirección del hub es incorrecta.</translation>
    </message>
    <message>
        <source>The network settings can&apos;t be used</source>
        <translation>No se pueden usar los ajustes de red</translation>
    </message>
    <message>
        <source>The newest small DeepSeek: the strongest reasoning of the 8B class, for 12 to 16 GB of memory.</source>
        <translation>El DeepSeek pequeño más reciente: el mejor razonamiento de la clase 8B, para 12 a 16 GB de memoria.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>No se sabe cuál es la versión más reciente</translation>
    </message>
    <message>
        <source>The newest {messages} in {chats}.</source>
        <translation>Los más recientes: {messages} en {chats}.</translation>
    </message>
    <message>
        <source>The old vault can&apos;t be moved</source>
        <translation>No se puede mover la bóveda antigua</translation>
    </message>
    <message>
        <source>The old vault is set aside in a folder beside the new one and never deleted. Carrel can&apos;t open it without its passphrase or recovery key.</source>
        <translation>La bóveda antigua se aparta en una carpeta junto a la nueva y nunca se elimina. Carrel no puede abrirla sin su frase de contraseña o su clave de recuperación.</translation>
    </message>
    <message>
        <source>The open chat</source>
        <translation>El chat abierto</translation>
    </message>
    <message>
        <source>The other one makes a new line.</source>
        <translation>La otra crea una línea nueva.</translation>
    </message>
    <message>
        <source>The policy can&apos;t be read</source>
        <translation>No se puede leer la política</translation>
    </message>
    <message>
        <source>The policy is locked</source>
        <translation>La política está bloqueada</translation>
    </message>
    <message>
        <source>The policy is not valid</source>
        <translation>La política no es válida</translation>
    </message>
    <message>
        <source>The policy {policy} asks first from {limit:.2f} on.</source>
        <translation>La política {policy} pregunta antes desde {limit:.2f}.</translation>
    </message>
    <message>
        <source>The policy {policy} blanks it out from {limit:.2f} on.</source>
        <translation>La política {policy} lo oculta desde {limit:.2f}.</translation>
    </message>
    <message>
        <source>The policy {policy} holds this back from {limit:.2f} on.</source>
        <translation>La política {policy} lo retiene desde {limit:.2f}.</translation>
    </message>
    <message>
        <source>The policy {policy} notes it from {limit:.2f} on.</source>
        <translation>La política {policy} avisa desde {limit:.2f}.</translation>
    </message>
    <message>
        <source>The policy {policy} offers support from {limit:.2f} on.</source>
        <translation>La política {policy} ofrece ayuda desde {limit:.2f}.</translation>
    </message>
    <message>
        <source>The process that looks at it ended without an answer.</source>
        <translation>El proceso que lo examina terminó sin respuesta.</translation>
    </message>
    <message>
        <source>The process that looks at model files gave no sensible answer.</source>
        <translation>El proceso que examina archivos de modelo no dio una respuesta con sentido.</translation>
    </message>
    <message>
        <source>The process that reads documents gave no sensible answer.</source>
        <translation>El proceso que lee documentos no dio una respuesta con sentido.</translation>
    </message>
    <message>
        <source>The process that reads it ended without an answer.</source>
        <translation>El proceso que lo lee terminó sin respuesta.</translation>
    </message>
    <message>
        <source>The profile&apos;s own</source>
        <translation>La propia del perfil</translation>
    </message>
    <message>
        <source>The proxy must be given as http://host:port.</source>
        <translation>El proxy debe indicarse como http://host:puerto.</translation>
    </message>
    <message>
        <source>The reasoning</source>
        <translation>El razonamiento</translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation>La clave de recuperación como código QR</translation>
    </message>
    <message>
        <source>The recovery key, if you made one, stays valid.</source>
        <translation>La clave de recuperación, si creaste una, sigue siendo válida.</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved</source>
        <translation>No se puede guardar el informe</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>No se puede escribir el informe</translation>
    </message>
    <message>
        <source>The repository must be named OWNER/NAME.</source>
        <translation>El repositorio debe nombrarse PROPIETARIO/NOMBRE.</translation>
    </message>
    <message>
        <source>The rest is too long to show ({count:,} characters). Copy has all of it.</source>
        <translation>El resto es demasiado largo para mostrarlo ({count:,} caracteres). Copiar lo tiene todo.</translation>
    </message>
    <message>
        <source>The result of an earlier run…</source>
        <translation>El resultado de una ejecución anterior…</translation>
    </message>
    <message>
        <source>The run was stopped before its end: these are the numbers so far.</source>
        <translation>La ejecución se detuvo antes del final: estos son los números hasta ahora.</translation>
    </message>
    <message>
        <source>The same by a fixed amount for each word that came; 0 is off.</source>
        <translation>Lo mismo, en una cantidad fija por cada palabra que ya salió; 0 es desactivado.</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same answer again.</source>
        <translation>La misma semilla, mensaje y ajustes dan otra vez la misma respuesta.</translation>
    </message>
    <message>
        <source>The same, more for each time that a word came; 0 is off.</source>
        <translation>Lo mismo, más por cada vez que salió una palabra; 0 es desactivado.</translation>
    </message>
    <message>
        <source>The sample prompts could not be tried. The policy works all the same.</source>
        <translation>No se pudieron probar las peticiones de muestra. La política funciona igualmente.</translation>
    </message>
    <message>
        <source>The second model&apos;s opinion could not be read, so Carrel&apos;s own guard decided alone.</source>
        <translation>No se pudo leer la opinión del segundo modelo, así que el guardián de Carrel decidió solo.</translation>
    </message>
    <message>
        <source>The self-test can&apos;t go on</source>
        <translation>La autoprueba no puede continuar</translation>
    </message>
    <message>
        <source>The self-test stopped</source>
        <translation>La autoprueba se detuvo</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read. Carrel uses its defaults.</source>
        <translation>No se pueden leer los ajustes. Carrel usa los predeterminados.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>No se pueden guardar los ajustes</translation>
    </message>
    <message>
        <source>The settings of a chat can&apos;t be read</source>
        <translation>No se pueden leer los ajustes de un chat</translation>
    </message>
    <message>
        <source>The settings were damaged. Carrel uses its defaults; the file is kept as settings.json.bad.</source>
        <translation>Los ajustes estaban dañados. Carrel usa los predeterminados; el archivo se conserva como settings.json.bad.</translation>
    </message>
    <message>
        <source>The size or the hash of {name} ({quantization}) is not known for certain yet.</source>
        <translation>Aún no se conoce con certeza el tamaño o el hash de {name} ({quantization}).</translation>
    </message>
    <message>
        <source>The small built-in model. It answers questions about Carrel, and is no general assistant.</source>
        <translation>El pequeño modelo incluido. Responde preguntas sobre Carrel y no es un asistente general.</translation>
    </message>
    <message>
        <source>The smaller model of the V4 series, with 13 billion weights at work on a word.</source>
        <translation>El modelo más pequeño de la serie V4, con 13 mil millones de pesos trabajando en cada palabra.</translation>
    </message>
    <message>
        <source>The suite can&apos;t be read</source>
        <translation>No se puede leer el conjunto</translation>
    </message>
    <message>
        <source>The suite is not valid</source>
        <translation>El conjunto no es válido</translation>
    </message>
    <message>
        <source>The suite is too large</source>
        <translation>El conjunto es demasiado grande</translation>
    </message>
    <message>
        <source>The system&apos;s only</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>The text is not here: it was never kept, or its chat was deleted.</source>
        <translation>El texto no está aquí: nunca se guardó, o se eliminó su chat.</translation>
    </message>
    <message>
        <source>The topic can&apos;t be checked</source>
        <translation>No se puede comprobar el tema</translation>
    </message>
    <message>
        <source>The topic in words</source>
        <translation>El tema con palabras</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened for writing</source>
        <translation>No se puede abrir la bóveda para escribir</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>La bóveda está cerrada</translation>
    </message>
    <message>
        <source>The vault is in use</source>
        <translation>La bóveda está en uso</translation>
    </message>
    <message>
        <source>The vault is not complete</source>
        <translation>La bóveda no está completa</translation>
    </message>
    <message>
        <source>The vault made a mistake</source>
        <translation>La bóveda cometió un error</translation>
    </message>
    <message>
        <source>The words are well formed, but belong to another vault.</source>
        <translation>Las palabras están bien formadas, pero pertenecen a otra bóveda.</translation>
    </message>
    <message>
        <source>The words as they are written</source>
        <translation>Las palabras tal como están escritas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There can be {most_presets} of them.</source>
        <translation>Puede haber {most_presets}.</translation>
    </message>
    <message>
        <source>There can be {number} of your own.</source>
        <translation>Puedes tener {number} propias.</translation>
    </message>
    <message>
        <source>There is a folder in {name}.</source>
        <translation>Hay una carpeta en {name}.</translation>
    </message>
    <message>
        <source>There is a history already</source>
        <translation>Ya hay un historial</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Ya hay una bóveda</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay ningún archivo {name}.</translation>
    </message>
    <message>
        <source>There is no model called {model_id}.</source>
        <translation>No hay ningún modelo llamado {model_id}.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>No queda sitio para él.</translation>
    </message>
    <message>
        <source>There is no template called {name}.</source>
        <translation>No hay ninguna plantilla llamada {name}.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>No contiene texto</translation>
    </message>
    <message>
        <source>There is no vault in this profile.</source>
        <translation>En este perfil no hay bóveda.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name} and its context.</source>
        <translation>No hay suficiente memoria libre para {name} y su contexto.</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name}.</source>
        <translation>No hay suficiente memoria libre para {name}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space, or choose another models folder.</source>
        <translation>No hay bastante sitio en el disco. Libera espacio, o elige otra carpeta de modelos.</translation>
    </message>
    <message>
        <source>There is not enough space</source>
        <translation>No hay bastante espacio</translation>
    </message>
    <message>
        <source>There is nothing here yet. Write {one}, or restore what came with Carrel.</source>
        <translation>Aquí aún no hay nada. Escribe {one}, o restaura lo que venía con Carrel.</translation>
    </message>
    <message>
        <source>There is personal data in this text. It stays here.</source>
        <translation>En este texto hay datos personales. Se quedan aquí.</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Whoever has them can read everything. Carrel shows them once.</source>
        <translation>Estas palabras abren la bóveda si se olvida la frase de contraseña. Quien las tenga puede leerlo todo. Carrel las muestra una sola vez.</translation>
    </message>
    <message>
        <source>They are in memory only. Once you lock, nobody can bring them back.</source>
        <translation>Solo están en memoria. Cuando bloquees, nadie podrá recuperarlos.</translation>
    </message>
    <message>
        <source>They are in memory only. Once you quit, nobody can bring them back.</source>
        <translation>Solo están en memoria. Cuando salgas, nadie podrá recuperarlos.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault. Until they can be read, Strict holds where one of them was chosen.</source>
        <translation>Se dejan como están en la bóveda. Hasta que se puedan leer, Estricta está en vigor donde se eligió una de ellas.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the chat uses the recommended ones.</source>
        <translation>Se dejan como están en la bóveda; el chat usa los recomendados.</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the ones that come with Carrel are there.</source>
        <translation>Se dejan como están en la bóveda; las que vienen con Carrel están disponibles.</translation>
    </message>
    <message>
        <source>They are sent with every message of this chat and kept with it. The guard&apos;s own instructions come before them and stay whatever you write.</source>
        <translation>Se envían con cada mensaje de este chat y se guardan con él. Las instrucciones propias del guardián van delante y se mantienen escribas lo que escribas.</translation>
    </message>
    <message>
        <source>They hold under every policy, for what you write and for what the model writes, disguised or not.</source>
        <translation>Valen con todas las políticas, para lo que escribes y para lo que escribe el modelo, disfrazado o no.</translation>
    </message>
    <message>
        <source>They hold until Carrel is closed.</source>
        <translation>Valen hasta que se cierre Carrel.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Las cosas pueden moverse</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>Razonamiento: no</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>Razonamiento: sí</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thinking… {seconds} s</source>
        <translation>Pensando… {seconds} s</translation>
    </message>
    <message>
        <source>This can&apos;t be downloaded</source>
        <translation>Esto no se puede descargar</translation>
    </message>
    <message>
        <source>This chat is temporary</source>
        <translation>Este chat es temporal</translation>
    </message>
    <message>
        <source>This chat is temporary: keep it, or end it</source>
        <translation>Este chat es temporal: consérvalo o termínalo</translation>
    </message>
    <message>
        <source>This code may be insecure. Review it before you run it on data that matters.</source>
        <translation>Este código puede ser inseguro. Revísalo antes de ejecutarlo con datos que importen.</translation>
    </message>
    <message>
        <source>This code may be insecure: {}. Review it before you run it on data that matters.</source>
        <translation>Este código puede ser inseguro: {}. Revísalo antes de ejecutarlo con datos que importen.</translation>
    </message>
    <message>
        <source>This computer: {words}.</source>
        <translation>Este ordenador: {words}.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <source>This file can&apos;t be verified</source>
        <translation>Este archivo no se puede verificar</translation>
    </message>
    <message>
        <source>This file is a part of a model, such as a projector. It can&apos;t chat by itself.</source>
        <translation>Este archivo es parte de un modelo, como un proyector. No puede conversar por sí solo.</translation>
    </message>
    <message>
        <source>This frees {size}. Chats that used it stay readable.</source>
        <translation>Esto libera {size}. Los chats que lo usaron siguen siendo legibles.</translation>
    </message>
    <message>
        <source>This is a LoRA adapter, no model. Add it in the settings of the model that it was made for.</source>
        <translation>Es un adaptador LoRA, no un modelo. Añádelo en los ajustes del modelo para el que se hizo.</translation>
    </message>
    <message>
        <source>This is not a chat model</source>
        <translation>No es un modelo de chat</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>No es un archivo de modelo</translation>
    </message>
    <message>
        <source>This is not an adapter</source>
        <translation>No es un adaptador</translation>
    </message>
    <message>
        <source>This is the only connection Carrel makes; it ends with the download. If you close Carrel before, the download goes on at the next start.</source>
        <translation>Es la única conexión que hace Carrel; termina con la descarga. Si cierras Carrel antes, la descarga continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>Es demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>This is what the file says about itself. It is not from Carrel&apos;s catalog.</source>
        <translation>Esto es lo que el archivo dice de sí mismo. No viene del catálogo de Carrel.</translation>
    </message>
    <message>
        <source>This is {length:,} characters long; there is room for {most:,}.</source>
        <translation>Tiene {length:,} caracteres; caben {most:,}.</translation>
    </message>
    <message>
        <source>This kind of model file is not supported</source>
        <translation>Este tipo de archivo de modelo no es compatible</translation>
    </message>
    <message>
        <source>This kind of model is not supported</source>
        <translation>Este tipo de modelo no es compatible</translation>
    </message>
    <message>
        <source>This may be a vault of a newer version of Carrel.</source>
        <translation>Puede ser una bóveda de una versión más reciente de Carrel.</translation>
    </message>
    <message>
        <source>This may be about hurting people or breaking the law.</source>
        <translation>Puede tratar de hacer daño a personas o de infringir la ley.</translation>
    </message>
    <message>
        <source>This may be meant to hurt a person.</source>
        <translation>Puede tener la intención de herir a una persona.</translation>
    </message>
    <message>
        <source>This may be sexual content with minors.</source>
        <translation>Puede ser contenido sexual con menores.</translation>
    </message>
    <message>
        <source>This may be sexually explicit.</source>
        <translation>Puede ser sexualmente explícito.</translation>
    </message>
    <message>
        <source>This may demean a group of people.</source>
        <translation>Puede denigrar a un grupo de personas.</translation>
    </message>
    <message>
        <source>This may harm computers. Use it only where you have permission.</source>
        <translation>Puede dañar ordenadores. Úsalo solo donde tengas permiso.</translation>
    </message>
    <message>
        <source>This model asks for an account</source>
        <translation>Este modelo pide una cuenta</translation>
    </message>
    <message>
        <source>This model can&apos;t go on from there</source>
        <translation>Este modelo no puede continuar desde ahí</translation>
    </message>
    <message>
        <source>This model has no reasoning mode</source>
        <translation>Este modelo no tiene modo de razonamiento</translation>
    </message>
    <message>
        <source>This model is too large</source>
        <translation>Este modelo es demasiado grande</translation>
    </message>
    <message>
        <source>This notice is from before Carrel kept the reasons, or its part of the answer is still being written.</source>
        <translation>Este aviso es de antes de que Carrel guardara los motivos, o su parte de la respuesta aún se está escribiendo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Esta frase de contraseña no abre la bóveda.</translation>
    </message>
    <message>
        <source>This processor lacks {features}, which this build of llama.cpp uses.</source>
        <translation>A este procesador le falta {features}, que esta compilación de llama.cpp usa.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>This touches on self-harm.</source>
        <translation>Esto toca el tema de la autolesión.</translation>
    </message>
    <message>
        <source>This touches on weapons of mass harm.</source>
        <translation>Esto toca el tema de las armas de daño masivo.</translation>
    </message>
    <message>
        <source>This vault is newer</source>
        <translation>Esta bóveda es más reciente</translation>
    </message>
    <message>
        <source>This version does not know the architecture {architecture}.</source>
        <translation>Esta versión no conoce la arquitectura {architecture}.</translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture “{architecture}”.</source>
        <translation>Esta versión de llama.cpp no conoce la arquitectura «{architecture}».</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó durante {seconds} s</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To files, and from those of other programs.</source>
        <translation>A archivos, y desde los de otros programas.</translation>
    </message>
    <message>
        <source>To print, or to hand on.</source>
        <translation>Para imprimir o entregar.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few unrelated words.</source>
        <translation>Demasiado fácil de adivinar. Añade unas palabras sin relación.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too large for laptops</source>
        <translation>Demasiado grande para portátiles</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Demasiado grande para este ordenador</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>Muy poca memoria</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Demasiados archivos</translation>
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
        <translation>Tema de este chat</translation>
    </message>
    <message>
        <source>Topic of this chat…</source>
        <translation>Tema de este chat…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate this into {{language}}:

{{text}}</source>
        <translation>Traduce esto al {{language}}:

{{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again later, or open the place that you got Carrel from in your browser.</source>
        <translation>Inténtalo más tarde, o abre en tu navegador el sitio del que obtuviste Carrel.</translation>
    </message>
    <message>
        <source>Try again later, or use another mirror.</source>
        <translation>Inténtalo más tarde, o usa otro espejo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it is a file, download it again.</source>
        <translation>Inténtalo de nuevo; si es un archivo, descárgalo otra vez.</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nuevo intento en {wait}.</translation>
    </message>
    <message>
        <source>Trying both on sample prompts…</source>
        <translation>Probando ambas con peticiones de muestra…</translation>
    </message>
    <message>
        <source>Trying… {done:,} of {total:,}</source>
        <translation>Probando… {done:,} de {total:,}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Twice the size of the 32B for about the same results: 94.5 % against 94.3 % on MATH-500.</source>
        <translation>El doble de tamaño que el de 32B con casi los mismos resultados: 94,5 % frente a 94,3 % en MATH-500.</translation>
    </message>
    <message>
        <source>Type or paste the words that you printed or saved.</source>
        <translation>Escribe o pega las palabras que imprimiste o guardaste.</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo deleting the message</source>
        <translation>Deshacer la eliminación del mensaje</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unknown architecture</source>
        <translation>Arquitectura desconocida</translation>
    </message>
    <message>
        <source>Unknown template</source>
        <translation>Plantilla desconocida</translation>
    </message>
    <message>
        <source>Unload: free its memory</source>
        <translation>Descargar de la memoria</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it, or start over.</source>
        <translation>Desbloquéala, o empieza de cero.</translation>
    </message>
    <message>
        <source>Unlocking needs {needed} MB.</source>
        <translation>Desbloquear necesita {needed} MB.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unpacked it would have more than {limit} MB. Files made to fill a memory look like this.</source>
        <translation>Descomprimido tendría más de {limit} MB. Así son los archivos hechos para llenar la memoria.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Chat sin título</translation>
    </message>
    <message>
        <source>Update Carrel, or choose another model.</source>
        <translation>Actualiza Carrel, o elige otro modelo.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>Usar donde está</translation>
    </message>
    <message>
        <source>Use in place…</source>
        <translation>Usar donde está…</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>Usarlo donde está</translation>
    </message>
    <message>
        <source>Use it where there is one</source>
        <translation>Usarlo donde lo haya</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Usar esta política</translation>
    </message>
    <message>
        <source>Use {name}?</source>
        <translation>¿Usar {name}?</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the model, or download it again.</source>
        <translation>Verifica el modelo, o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying… {percent} %</source>
        <translation>Verificando… {percent} %</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>Ha salido la versión {version}.</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Vilties linija</source>
        <translation>Vilties linija</translation>
    </message>
    <message>
        <source>Violence and crime</source>
        <translation>Violencia y delitos</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>Espera a que acabe, o ponla en pausa.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <translation>Espera a que termine la otra descarga</translation>
    </message>
    <message>
        <source>Weak. Add another word or two.</source>
        <translation>Débil. Añade una o dos palabras más.</translation>
    </message>
    <message>
        <source>Weaker at mathematics than the smaller Qwen 7B: 89.1 % against 92.8 % on MATH-500. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>Más flojo en matemáticas que el Qwen 7B, más pequeño: 89,1 % frente a 92,8 % en MATH-500. Fuera de la temperatura 0.6 puede caer en repeticiones sin fin, y sigue mejor las instrucciones dentro del propio mensaje.</translation>
    </message>
    <message>
        <source>Weaknesses from</source>
        <translation>Debilidades desde</translation>
    </message>
    <message>
        <source>Weapons of mass harm</source>
        <translation>Armas de daño masivo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Página web (HTML)…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que cabe</translation>
    </message>
    <message>
        <source>What happens off the topic</source>
        <translation>Qué ocurre fuera del tema</translation>
    </message>
    <message>
        <source>What is attached looks like {}, where Carrel&apos;s own guard misses nearly everything. Check what you get.</source>
        <translation>Lo adjunto parece estar en {}, donde al guardián de Carrel se le escapa casi todo. Comprueba lo que recibas.</translation>
    </message>
    <message>
        <source>What is attacked</source>
        <translation>Qué se ataca</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What is sent, and how much room there is</source>
        <translation>Qué se envía, y cuánto sitio hay</translation>
    </message>
    <message>
        <source>What it can and can&apos;t do, as shown once before the first message. It is worth knowing.</source>
        <translation>Lo que puede y no puede hacer, como se mostró una vez antes del primer mensaje. Conviene saberlo.</translation>
    </message>
    <message>
        <source>What it can&apos;t protect from: other programs that you run while Carrel is unlocked, and a lost passphrase.</source>
        <translation>De lo que no puede protegerte: otros programas que ejecutes con Carrel desbloqueado, y una frase de contraseña perdida.</translation>
    </message>
    <message>
        <source>What the guard can and can&apos;t do</source>
        <translation>Qué puede y qué no puede hacer el guardián</translation>
    </message>
    <message>
        <source>What the guard did in your chats. Say where it was wrong: that text is kept as an exception, never for weapons of mass harm and sexual content with minors. All of it stays in the vault.</source>
        <translation>Lo que hizo el guardián en tus chats. Di dónde se equivocó: ese texto se conserva como excepción, nunca para armas de daño masivo ni contenido sexual con menores. Todo se queda en la bóveda.</translation>
    </message>
    <message>
        <source>What the guard lets pass, notes, asks about or holds back. It reads along on this computer only.</source>
        <translation>Lo que el guardián deja pasar, avisa, pregunta o retiene. Solo lee en este ordenador.</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>Qué hace la lista</translation>
    </message>
    <message>
        <source>What the model reads next</source>
        <translation>Lo que el modelo lee a continuación</translation>
    </message>
    <message>
        <source>What the model thinks before it answers.</source>
        <translation>Lo que el modelo piensa antes de responder.</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>Lo que escribe el modelo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>What was said before is kept as another version.</source>
        <translation>Lo dicho antes se conserva como otra versión.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>What would turn is told in words instead.</source>
        <translation>Lo que giraría se dice con palabras.</translation>
    </message>
    <message>
        <source>What you are writing</source>
        <translation>Lo que estás escribiendo</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Lo que escribes</translation>
    </message>
    <message>
        <source>When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for.</source>
        <translation>Cuando nadie ha tocado el teclado o el ratón durante un rato, o el ordenador ha estado en suspensión. Si hay una respuesta en curso, se espera a que termine.</translation>
    </message>
    <message>
        <source>When the guard is in doubt</source>
        <translation>Cuando el guardián duda</translation>
    </message>
    <message>
        <source>When the guard notes, asks or holds something back, it is listed here.</source>
        <translation>Cuando el guardián avisa, pregunta o retiene algo, aparece aquí.</translation>
    </message>
    <message>
        <source>When the second opinion is asked for</source>
        <translation>Cuándo se pide la segunda opinión</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where models are fetched from. Empty means huggingface.co.</source>
        <translation>De dónde se descargan los modelos. Vacío significa huggingface.co.</translation>
    </message>
    <message>
        <source>Where one of them is found</source>
        <translation>Dónde se encuentra una de ellas</translation>
    </message>
    <message>
        <source>Where somebody who speaks of harming themselves finds a person. Nothing is called or opened by itself.</source>
        <translation>Dónde encuentra a una persona quien habla de hacerse daño. Nada se llama ni se abre por sí solo.</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>Adónde va el informe</translation>
    </message>
    <message>
        <source>Which guard model gives the second opinion</source>
        <translation>Qué modelo guardián da la segunda opinión</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>¿Qué plantilla?</translation>
    </message>
    <message>
        <source>While Carrel is set to never connect, no downloader can be started, whatever is clicked.</source>
        <translation>Mientras Carrel esté configurado para no conectarse nunca, no se puede iniciar ningún descargador, se haga clic donde se haga clic.</translation>
    </message>
    <message>
        <source>Whoever has these words can read every chat in the vault. Keep them safe.</source>
        <translation>Quien tenga estas palabras puede leer todos los chats de la bóveda. Guárdalas bien.</translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation>Completo y sin cambios</translation>
    </message>
    <message>
        <source>Whole: {records:,} records, {removed:,} older ones removed.</source>
        <translation>Íntegro: {records:,} registros, {removed:,} más antiguos quitados.</translation>
    </message>
    <message>
        <source>Whole: {records:,} records.</source>
        <translation>Íntegro: {records:,} registros.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why: what the guard saw. {about}</source>
        <translation>Por qué: lo que vio el guardián. {about}</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <translation>Por qué: {name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>With the same settings</source>
        <translation>Con los mismos ajustes</translation>
    </message>
    <message>
        <source>With thinking first</source>
        <translation>Pensando antes</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>Con lo que pensó el modelo</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Without thinking first</source>
        <translation>Sin pensar antes</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Palabras y frases</translation>
    </message>
    <message>
        <source>Words hidden as Base64</source>
        <translation>Palabras ocultas como Base64</translation>
    </message>
    <message>
        <source>Words hidden as hexadecimal bytes</source>
        <translation>Palabras ocultas como bytes hexadecimales</translation>
    </message>
    <message>
        <source>Words hidden in invisible characters</source>
        <translation>Palabras ocultas en caracteres invisibles</translation>
    </message>
    <message>
        <source>Words match from their beginning, in any order. &quot;In quotation marks&quot; they match as a phrase.</source>
        <translation>Las palabras coinciden desde su comienzo, en cualquier orden. &quot;Entre comillas&quot; coinciden como frase.</translation>
    </message>
    <message>
        <source>Words whose letters were spaced apart</source>
        <translation>Palabras con las letras espaciadas</translation>
    </message>
    <message>
        <source>Words with shifted letters (ROT13)</source>
        <translation>Palabras con letras desplazadas (ROT13)</translation>
    </message>
    <message>
        <source>Words written backwards</source>
        <translation>Palabras escritas al revés</translation>
    </message>
    <message>
        <source>Words written with digits and signs in place of letters</source>
        <translation>Palabras escritas con cifras y signos en lugar de letras</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación de trabajo</translation>
    </message>
    <message>
        <source>Write a poem about autumn.</source>
        <translation>Escribe un poema sobre el otoño.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Write hf:OWNER/REPO/FILE.gguf, or paste the link of a .gguf file.</source>
        <translation>Escribe hf:PROPIETARIO/REPOSITORIO/ARCHIVO.gguf, o pega el enlace de un archivo .gguf.</translation>
    </message>
    <message>
        <source>Write {{name}} for what is to be asked for each time.</source>
        <translation>Escribe {{name}} para lo que deba preguntarse cada vez.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errónea</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yorisoi Hotline</source>
        <translation>Yorisoi Hotline</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are not alone with this</source>
        <translation>No estás a solas con esto</translation>
    </message>
    <message>
        <source>You are not alone with this. {country}. {help_text}</source>
        <translation>No estás a solas con esto. {country}. {help_text}</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>Eres …</translation>
    </message>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>Puedes cambiar de idea en cualquier momento.</translation>
    </message>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>Puedes intentarlo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>Tienes la versión más reciente.</translation>
    </message>
    <message>
        <source>You pasted {count:,} characters. As a file they stay out of your message.</source>
        <translation>Has pegado {count:,} caracteres. Como archivo, quedan fuera de tu mensaje.</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: it sent data that makes no sense.</source>
        <translation>Tu chat está guardado. Motivo: envió datos sin sentido.</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: {reason}.</source>
        <translation>Tu chat está guardado. Motivo: {reason}.</translation>
    </message>
    <message>
        <source>Your chats are here as they were stored. There is a report of it.</source>
        <translation>Tus chats están aquí tal como se guardaron. Hay un informe de ello.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Tus chats aparecerán aquí.</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
    <message>
        <source>Your list “{name}”</source>
        <translation>Tu lista «{name}»</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Your message, edited</source>
        <translation>Tu mensaje, editado</translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation>Tus mensajes</translation>
    </message>
    <message>
        <source>Your own. It lies in the vault; changes hold from your next message, once they are saved.</source>
        <translation>Propia. Está en la bóveda; los cambios valen desde tu mensaje siguiente, una vez guardados.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on this computer.</source>
        <translation>Tu frase de contraseña abre la bóveda de este ordenador.</translation>
    </message>
    <message>
        <source>Your policies can&apos;t be read</source>
        <translation>No se pueden leer tus políticas</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Tu clave de recuperación</translation>
    </message>
    <message>
        <source>Your roles and prompts can&apos;t be read</source>
        <translation>No se pueden leer tus roles y plantillas</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Zaupni telefon Samarijan</source>
        <translation>Zaupni telefon Samarijan</translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Dutch)</source>
        <translation>Zelfmoordlijn (neerlandés)</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulú</translation>
    </message>
    <message>
        <source>`carrel models get {id}` does so.</source>
        <translation>Lo hace `carrel models get {id}`.</translation>
    </message>
    <message>
        <source>`carrel models list` shows all; a file needs its path.</source>
        <translation>`carrel models list` los muestra todos; un archivo necesita su ruta.</translation>
    </message>
    <message>
        <source>`carrel models remove {id}`, then `carrel models get {id}`.</source>
        <translation>`carrel models remove {id}`, y después `carrel models get {id}`.</translation>
    </message>
    <message>
        <source>`carrel vault export --json` lists the chats.</source>
        <translation>`carrel vault export --json` muestra los chats.</translation>
    </message>
    <message>
        <source>a chat has no messages</source>
        <translation>un chat no tiene mensajes</translation>
    </message>
    <message>
        <source>a chat has too many messages</source>
        <translation>un chat tiene demasiados mensajes</translation>
    </message>
    <message>
        <source>a chat is damaged</source>
        <translation>un chat está dañado</translation>
    </message>
    <message>
        <source>a chat is nested too deeply</source>
        <translation>un chat está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>a chat is too large</source>
        <translation>un chat es demasiado grande</translation>
    </message>
    <message>
        <source>a file of your own, copied; not from the catalog</source>
        <translation>un archivo propio, copiado; no es del catálogo</translation>
    </message>
    <message>
        <source>a file of your own, used where it lies; not from the catalog</source>
        <translation>un archivo propio, usado donde está; no es del catálogo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe or a device</source>
        <translation>una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>una plantilla</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>un rol</translation>
    </message>
    <message>
        <source>about {tokens:,} tokens</source>
        <translation>unos {tokens:,} tokens</translation>
    </message>
    <message>
        <source>about {used} of {context}</source>
        <translation>unos {used} de {context}</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>after #{number}</source>
        <translation>tras #{number}</translation>
    </message>
    <message>
        <source>after {position:,} characters</source>
        <translation>tras {position:,} caracteres</translation>
    </message>
    <message>
        <source>after {seconds:.1f} s</source>
        <translation>tras {seconds:.1f} s</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>casi con certeza</translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation>una entrada no tiene nombre</translation>
    </message>
    <message>
        <source>an internal check failed, or the memory ran out</source>
        <translation>falló una comprobación interna, o se agotó la memoria</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>un lugar desconocido</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>answered by help alone</source>
        <translation>respondido solo con ayuda</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>asked about from {limit:.2f}</source>
        <translation>pregunta desde {limit:.2f}</translation>
    </message>
    <message>
        <source>at the end of the context</source>
        <translation>al final del contexto</translation>
    </message>
    <message>
        <source>at the limit of tokens</source>
        <translation>en el límite de tokens</translation>
    </message>
    <message>
        <source>at the limit of tokens for thoughts</source>
        <translation>en el límite de tokens del razonamiento</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí sola</translation>
    </message>
    <message>
        <source>by the guard</source>
        <translation>por el guardián</translation>
    </message>
    <message>
        <source>call or text 1737</source>
        <translation>llama o escribe al 1737</translation>
    </message>
    <message>
        <source>call or text 988</source>
        <translation>llama o escribe al 988</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>comprobando el archivo</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elige uno</translation>
    </message>
    <message>
        <source>chose to see it</source>
        <translation>elegiste verlo</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierra otros programas</translation>
    </message>
    <message>
        <source>comes with Carrel</source>
        <translation>viene con Carrel</translation>
    </message>
    <message>
        <source>compute fewer layers there</source>
        <translation>calcula menos capas ahí</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>early</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ended before it was done</source>
        <translation>terminó antes de acabar</translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <translation>findahelpline.com</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>free, day and night</source>
        <translation>gratis, día y noche</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <source>guard alone</source>
        <translation>solo guardián</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>apenas</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held back from {limit:.2f}</source>
        <translation>retiene desde {limit:.2f}</translation>
    </message>
    <message>
        <source>help shown</source>
        <translation>ayuda mostrada</translation>
    </message>
    <message>
        <source>hf:OWNER/REPO/FILE.gguf, or a pasted link</source>
        <translation>hf:PROPIETARIO/REPOSITORIO/ARCHIVO.gguf, o un enlace pegado</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>image</source>
        <comment>what an answer&apos;s picture is replaced with, before its description</comment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>in a loop, which was cut</source>
        <translation>en un bucle, que se cortó</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>it builds a database query out of text</source>
        <translation>construye con texto una consulta a una base de datos</translation>
    </message>
    <message>
        <source>it can&apos;t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>it can&apos;t be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it does not check whom it connects to</source>
        <translation>no comprueba con quién se conecta</translation>
    </message>
    <message>
        <source>it encrypts in a way that is broken</source>
        <translation>cifra de una forma que está rota</translation>
    </message>
    <message>
        <source>it ended by itself</source>
        <translation>terminó por sí solo</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>termina a la mitad</translation>
    </message>
    <message>
        <source>it has lists with {count:,} texts</source>
        <translation>tiene listas con {count:,} textos</translation>
    </message>
    <message>
        <source>it has {count:,} entries</source>
        <translation>tiene {count:,} entradas</translation>
    </message>
    <message>
        <source>it has {count:,} tensors</source>
        <translation>tiene {count:,} tensores</translation>
    </message>
    <message>
        <source>it has {parts:,} parts</source>
        <translation>tiene {parts:,} partes</translation>
    </message>
    <message>
        <source>it holds a password or key in plain sight</source>
        <translation>guarda a la vista una contraseña o clave</translation>
    </message>
    <message>
        <source>it is larger than {number} MB</source>
        <translation>ocupa más de {number} MB</translation>
    </message>
    <message>
        <source>it is neither a table nor JSON.</source>
        <translation>no es una tabla ni JSON.</translation>
    </message>
    <message>
        <source>it is no chat that Carrel knows</source>
        <translation>no es un chat que Carrel conozca</translation>
    </message>
    <message>
        <source>it is no list of chats</source>
        <translation>no es una lista de chats</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>it loads objects from data that could run code</source>
        <translation>carga objetos de datos que podrían ejecutar código</translation>
    </message>
    <message>
        <source>it names no architecture</source>
        <translation>no indica ninguna arquitectura</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it protects a secret with a hash or cipher that is broken</source>
        <translation>protege un secreto con un hash o cifrado que está roto</translation>
    </message>
    <message>
        <source>it puts text into a command line</source>
        <translation>pone texto en una línea de comandos</translation>
    </message>
    <message>
        <source>it puts text into a page as markup</source>
        <translation>pone texto en una página como marcado</translation>
    </message>
    <message>
        <source>it reached a time limit</source>
        <translation>alcanzó un límite de tiempo</translation>
    </message>
    <message>
        <source>it runs text from outside as code</source>
        <translation>ejecuta como código un texto de fuera</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>descomprimido es demasiado grande</translation>
    </message>
    <message>
        <source>it uses instructions that this processor does not have</source>
        <translation>usa instrucciones que este procesador no tiene</translation>
    </message>
    <message>
        <source>it was killed, most often because the memory ran out</source>
        <translation>se terminó a la fuerza, casi siempre porque se agotó la memoria</translation>
    </message>
    <message>
        <source>it was written by a newer version of Carrel</source>
        <translation>lo escribió una versión más reciente de Carrel</translation>
    </message>
    <message>
        <source>it writes without looking at the room there is</source>
        <translation>escribe sin mirar el sitio que hay</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>su SHA-256</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>its description goes beyond {limit} MiB</source>
        <translation>su descripción supera {limit} MiB</translation>
    </message>
    <message>
        <source>its file changed while it was in use</source>
        <translation>su archivo cambió mientras estaba en uso</translation>
    </message>
    <message>
        <source>its revision</source>
        <translation>su revisión</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>su tamaño</translation>
    </message>
    <message>
        <source>lease, papers</source>
        <translation>contrato, papeles</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>dejado pasar</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probablemente</translation>
    </message>
    <message>
        <source>limit of tokens reached</source>
        <translation>límite de tokens alcanzado</translation>
    </message>
    <message>
        <source>lists centres that listen, by country</source>
        <translation>muestra centros de escucha por país</translation>
    </message>
    <message>
        <source>lists free, confidential lines by country</source>
        <translation>muestra líneas gratuitas y confidenciales por país</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the next token (code {result}).</source>
        <translation>llama.cpp no pudo calcular el token siguiente (código {result}).</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters that it had loaded.</source>
        <translation>llama.cpp rechazó los adaptadores que había cargado.</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>needs about {needs}: fits&#xa0;well</source>
        <translation>necesita unos {needs}: cabe bien</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>sin GPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation>ninguna revisada</translation>
    </message>
    <message>
        <source>none, or host.example, other.example</source>
        <translation>ninguno, o servidor.example, otro.example</translation>
    </message>
    <message>
        <source>none, or http://host:port</source>
        <translation>ninguno, o http://host:puerto</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>con aviso</translation>
    </message>
    <message>
        <source>noted from {limit:.2f}</source>
        <translation>avisa desde {limit:.2f}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>of harmful prompts got through</source>
        <translation>de los prompts dañinos pasaron</translation>
    </message>
    <message>
        <source>of harmful prompts, guard off</source>
        <translation>de los prompts dañinos, sin guardián</translation>
    </message>
    <message>
        <source>of harmless prompts were stopped</source>
        <translation>de los prompts inofensivos se detuvieron</translation>
    </message>
    <message>
        <source>often</source>
        <translation>a menudo</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>one that Carrel does not know</source>
        <translation>uno que Carrel no conoce</translation>
    </message>
    <message>
        <source>part {number} of {count} belongs to another model</source>
        <translation>la parte {number} de {count} pertenece a otro modelo</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>policy {policy}</source>
        <translation>política {policy}</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>posiblemente</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>rara vez</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>leerlo tardó demasiado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>clave secreta</translation>
    </message>
    <message>
        <source>segmentation fault</source>
        <translation>fallo de segmentación</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>pocas veces</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>señal {number}</translation>
    </message>
    <message>
        <source>size, SHA-256 {sha256}…{commit}</source>
        <translation>tamaño, SHA-256 {sha256}…{commit}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>número de la seguridad social</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>detenida por ti</translation>
    </message>
    <message>
        <source>support</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>take a {thousands}k context</source>
        <translation>usa un contexto de {thousands}k</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text HELLO to 50808</source>
        <translation>envía HELLO al 50808</translation>
    </message>
    <message>
        <source>text HOME to 741741</source>
        <translation>envía HOME al 741741</translation>
    </message>
    <message>
        <source>text SHOUT to 85258</source>
        <translation>envía SHOUT al 85258</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>the history is empty</source>
        <translation>el historial está vacío</translation>
    </message>
    <message>
        <source>the history is missing</source>
        <translation>falta el historial</translation>
    </message>
    <message>
        <source>the hub, by its address; not from the catalog</source>
        <translation>el hub, por su dirección; no es del catálogo</translation>
    </message>
    <message>
        <source>the key file belongs to another vault</source>
        <translation>el archivo de claves pertenece a otra bóveda</translation>
    </message>
    <message>
        <source>the key file is missing or damaged</source>
        <translation>el archivo de claves falta o está dañado</translation>
    </message>
    <message>
        <source>the messages of the thread are missing</source>
        <translation>faltan los mensajes del chat</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>el nombre de un tensor</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation>el nombre de una entrada</translation>
    </message>
    <message>
        <source>the rows of the tensor &quot;{name}&quot; do not fit its type</source>
        <translation>las filas del tensor «{name}» no se ajustan a su tipo</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; has {dimensions:,} dimensions</source>
        <translation>el tensor «{name}» tiene {dimensions:,} dimensiones</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is larger than any computer</source>
        <translation>el tensor «{name}» es mayor que cualquier ordenador</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is not where it should be</source>
        <translation>el tensor «{name}» no está donde debería</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is of the unknown type {number}</source>
        <translation>el tensor «{name}» es del tipo desconocido {number}</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is there twice</source>
        <translation>el tensor «{name}» aparece dos veces</translation>
    </message>
    <message>
        <source>there is too much in it</source>
        <translation>contiene demasiado</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>version {place}</source>
        <translation>versión {place}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probablemente</translation>
    </message>
    <message>
        <source>what is there is kept</source>
        <translation>lo que hay se conserva</translation>
    </message>
    <message>
        <source>what reads it ended without an answer</source>
        <translation>lo que lo lee terminó sin respuesta</translation>
    </message>
    <message>
        <source>what reads it sent data that makes no sense</source>
        <translation>lo que lo lee envió datos sin sentido</translation>
    </message>
    <message>
        <source>where it lies; another program may own it</source>
        <translation>donde está; puede ser de otro programa</translation>
    </message>
    <message>
        <source>you chose to see it</source>
        <translation>elegiste verlo</translation>
    </message>
    <message>
        <source>your local number (112 in Europe and many other countries, 911 in America)</source>
        <translation>el número de tu zona (112 en Europa y muchos otros países, 911 en América)</translation>
    </message>
    <message>
        <source>{address!r} is no address of a hub.</source>
        <translation>{address!r} no es la dirección de un hub.</translation>
    </message>
    <message>
        <source>{address}

What it holds is sent to that address.</source>
        <translation>{address}

Lo que contiene se envía a esa dirección.</translation>
    </message>
    <message>
        <source>{broken} of {pages} pages are damaged and left out.</source>
        <translation>{broken} de {pages} páginas están dañadas y se omiten.</translation>
    </message>
    <message>
        <source>{ca_file} is no file of certificates.</source>
        <translation>{ca_file} no es un archivo de certificados.</translation>
    </message>
    <message>
        <source>{category}.</source>
        <translation>{category}.</translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation>{context:,} tokens</translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation>{count:,} caracteres</translation>
    </message>
    <message>
        <source>{count:,} more characters are not shown. Copy has all of them.</source>
        <translation>{count:,} caracteres más no se muestran. Copiar los tiene todos.</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} ({share})</source>
        <translation>{count:,} de {total:,} ({share})</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,} veces</translation>
    </message>
    <message>
        <source>{count:,} were here already</source>
        <translation>{count:,} ya estaban aquí</translation>
    </message>
    <message>
        <source>{count:.0f} million</source>
        <translation>{count:.0f} millones</translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation>{count:.1f} mil millones</translation>
    </message>
    <message>
        <source>{count} without</source>
        <translation>{count} sin guardián</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{done} {often}</source>
        <translation>{done} {often}</translation>
    </message>
    <message>
        <source>{empty} of {pages} pages have no text, perhaps only pictures.</source>
        <translation>{empty} de {pages} páginas no tienen texto, quizá solo imágenes.</translation>
    </message>
    <message>
        <source>{facts}. You are asked once more before anything connects.</source>
        <translation>{facts}. Se te pregunta otra vez antes de que algo se conecte.</translation>
    </message>
    <message>
        <source>{file} of {name} has changed; it is not loaded.</source>
        <translation>{file} de {name} ha cambiado; no se carga.</translation>
    </message>
    <message>
        <source>{file} of {name} is not where it was.</source>
        <translation>{file} de {name} no está donde estaba.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more part(s)</source>
        <translation>
            <numerusform>{first} y %n parte más</numerusform>
            <numerusform>{first} y %n partes más</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}: {reason}.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation>{host} responde con un error ({status}).</translation>
    </message>
    <message>
        <source>{host} answers with {status}.</source>
        <translation>{host} responde con {status}.</translation>
    </message>
    <message>
        <source>{host} asks to wait (429).</source>
        <translation>{host} pide esperar (429).</translation>
    </message>
    <message>
        <source>{host} can&apos;t go on in the middle of the file.</source>
        <translation>{host} no puede continuar en medio del archivo.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {reason}</source>
        <translation>{host} no pudo demostrar quién es: {reason}</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} redirige una y otra vez.</translation>
    </message>
    <message>
        <source>{host} sends almost nothing.</source>
        <translation>{host} apenas envía nada.</translation>
    </message>
    <message>
        <source>{host} sent another part of the file than was asked for.</source>
        <translation>{host} envió otra parte del archivo que la que se pidió.</translation>
    </message>
    <message>
        <source>{host} sent the file in another form.</source>
        <translation>{host} envió el archivo en otra forma.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kept} of {total} of {name} are kept; {free} are free.</source>
        <translation>Se conservan {kept} de {total} de {name}; hay {free} libres.</translation>
    </message>
    <message>
        <source>{kind} at {place}.</source>
        <translation>{kind} en {place}.</translation>
    </message>
    <message>
        <source>{least:g} to {most:,.10g}</source>
        <translation>De {least:g} a {most:,.10g}</translation>
    </message>
    <message>
        <source>{length:,} characters; there is room for {most:,}.</source>
        <translation>{length:,} caracteres; caben {most:,}.</translation>
    </message>
    <message>
        <source>{memory:.0f} GB memory ({free:.1f} free)</source>
        <translation>{memory:.0f} GB de memoria ({free:.1f} libres)</translation>
    </message>
    <message>
        <source>{messages} in {chats}, newest first.</source>
        <translation>{messages} en {chats}; primero los más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>{messages}, %n file(s)</source>
        <translation>
            <numerusform>{messages}, %n archivo</numerusform>
            <numerusform>{messages}, %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} with the policy {policy}</source>
        <translation>{model} con la política {policy}</translation>
    </message>
    <message>
        <source>{model}, policy {policy}, {suite}</source>
        <translation>{model}, política {policy}, {suite}</translation>
    </message>
    <message>
        <source>{name!r} is no plain name of a .gguf file.</source>
        <translation>{name!r} no es un nombre simple de archivo .gguf.</translation>
    </message>
    <message>
        <source>{name} (first {percent} %)</source>
        <translation>{name} (primer {percent} %)</translation>
    </message>
    <message>
        <source>{name} ({quantization}) is on this computer.</source>
        <translation>{name} ({quantization}) está en este ordenador.</translation>
    </message>
    <message>
        <source>{name} at the hub differs from what Carrel expects ({what}). Nothing of it was installed.</source>
        <translation>En el hub, {name} difiere de lo que Carrel espera ({what}). No se instaló nada de ello.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded: it is incomplete, or was changed.</source>
        <translation>No se puede cargar {name}: está incompleto, o se cambió.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} changed while it was copied.</source>
        <translation>{name} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>{name} changes a model and is none by itself.</source>
        <translation>{name} modifica un modelo y no lo es por sí mismo.</translation>
    </message>
    <message>
        <source>{name} does not begin like a GGUF file.</source>
        <translation>{name} no empieza como un archivo GGUF.</translation>
    </message>
    <message>
        <source>{name} fits well.</source>
        <translation>{name} cabe bien.</translation>
    </message>
    <message>
        <source>{name} has an architecture that this version of Carrel can&apos;t run.</source>
        <translation>{name} tiene una arquitectura que esta versión de Carrel no puede ejecutar.</translation>
    </message>
    <message>
        <source>{name} has an impossible number of parts.</source>
        <translation>{name} tiene un número imposible de partes.</translation>
    </message>
    <message>
        <source>{name} has more than {number} MB.</source>
        <translation>{name} tiene más de {number} MB.</translation>
    </message>
    <message>
        <source>{name} has to be fetched first.</source>
        <translation>Antes hay que descargar {name}.</translation>
    </message>
    <message>
        <source>{name} holds a model that does not write text.</source>
        <translation>{name} contiene un modelo que no escribe texto.</translation>
    </message>
    <message>
        <source>{name} holds no model that could answer.</source>
        <translation>{name} no contiene ningún modelo que pueda responder.</translation>
    </message>
    <message>
        <source>{name} holds something else than a LoRA adapter.</source>
        <translation>{name} contiene otra cosa que no es un adaptador LoRA.</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} contiene otra cosa.</translation>
    </message>
    <message>
        <source>{name} is a link to elsewhere.</source>
        <translation>{name} es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is listed for workstations only. {weaknesses}</source>
        <translation>{name} solo figura para estaciones de trabajo. {weaknesses}</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} no es un adaptador LoRA.</translation>
    </message>
    <message>
        <source>{name} is no file of chats that Carrel exported.</source>
        <translation>{name} no es un archivo de chats exportado por Carrel.</translation>
    </message>
    <message>
        <source>{name} is no model that Carrel can ask for an opinion.</source>
        <translation>{name} no es un modelo al que Carrel pueda pedir una opinión.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} no es UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file.</source>
        <translation>{name} no es un archivo GGUF.</translation>
    </message>
    <message>
        <source>{name} is not in the GGUF format.</source>
        <translation>{name} no está en el formato GGUF.</translation>
    </message>
    <message>
        <source>{name} is on this computer.</source>
        <translation>{name} está en este ordenador.</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one.</source>
        <translation>{name} se hizo para otro modelo distinto de este.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n chat(s)</source>
        <translation>
            <numerusform>{name}: %n chat</numerusform>
            <numerusform>{name}: %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {least:g} to {most:g}. Empty: {hint}</source>
        <translation>{name}: de {least:g} a {most:g}. Vacío: {hint}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} are needed, with a reserve, and {free} are free.</source>
        <translation>Hacen falta {needed}, con una reserva, y hay {free} libres.</translation>
    </message>
    <message>
        <source>{needed} needed, {free} free</source>
        <translation>Hacen falta {needed}, hay {free} libres</translation>
    </message>
    <message>
        <source>{number:.1f} {unit}</source>
        <translation>{number:.1f} {unit}</translation>
    </message>
    <message>
        <source>{path} in {repo}</source>
        <translation>{path} en {repo}</translation>
    </message>
    <message>
        <source>{path}: {strerror}. Carrel makes no connection that it can&apos;t write down.</source>
        <translation>{path}: {strerror}. Carrel no hace ninguna conexión que no pueda anotar.</translation>
    </message>
    <message>
        <source>{percent} % of {marked:,} wrong</source>
        <translation>{percent} % de {marked:,} erróneas</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
    <message>
        <source>{policy}, version {version}</source>
        <translation>{policy}, versión {version}</translation>
    </message>
    <message>
        <source>{prompt_tokens:,} tokens, {reused_tokens:,} of them remembered</source>
        <translation>{prompt_tokens:,} tokens, {reused_tokens:,} de ellos recordados</translation>
    </message>
    <message>
        <source>{repo} is given only to people who signed an agreement at the hub; Carrel never signs in.</source>
        <translation>{repo} solo se da a quien firmó un acuerdo en el hub; Carrel nunca inicia sesión.</translation>
    </message>
    <message>
        <source>{rows:,} rows</source>
        <translation>{rows:,} filas</translation>
    </message>
    <message>
        <source>{score:.2f}, asked from {limit:.2f}</source>
        <translation>{score:.2f}; pregunta desde {limit:.2f}</translation>
    </message>
    <message>
        <source>{score:.2f}, held back from {limit:.2f}</source>
        <translation>{score:.2f}; retiene desde {limit:.2f}</translation>
    </message>
    <message>
        <source>{score:.2f}, noted from {limit:.2f}</source>
        <translation>{score:.2f}; avisa desde {limit:.2f}</translation>
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
        <translation>{side}: sustituir {name}</translation>
    </message>
    <message>
        <source>{side}: {words}.</source>
        <translation>{side}: {words}.</translation>
    </message>
    <message>
        <source>{size} are deleted. Pause keeps them instead.</source>
        <translation>Se eliminan {size}. Pausar los conserva.</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>{size}, of which {there} are here</source>
        <translation>{size}, de los que {there} están aquí</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>{title}, reasoning, collapsed</source>
        <translation>{title}, razonamiento, contraído</translation>
    </message>
    <message>
        <source>{title}, reasoning, expanded</source>
        <translation>{title}, razonamiento, desplegado</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} tokens</translation>
    </message>
    <message>
        <source>{tokens:,} tokens are more than the model can read. {left}</source>
        <translation>{tokens:,} tokens son más de los que el modelo puede leer. {left}</translation>
    </message>
    <message>
        <source>{tokens_per_s:.0f} tok/s</source>
        <translation>{tokens_per_s:.0f} tok/s</translation>
    </message>
    <message>
        <source>{tokens_per_s:.1f} tok/s</source>
        <translation>{tokens_per_s:.1f} tok/s</translation>
    </message>
    <message>
        <source>{untrusted_path!r} is no plain path.</source>
        <translation>{untrusted_path!r} no es una ruta simple.</translation>
    </message>
    <message>
        <source>{used:,} of {context:,} tokens</source>
        <translation>{used:,} de {context:,} tokens</translation>
    </message>
    <message>
        <source>{used} of {context}</source>
        <translation>{used} de {context}</translation>
    </message>
    <message>
        <source>{value:g} (recommended)</source>
        <translation>{value:g} (recomendado)</translation>
    </message>
    <message>
        <source>{value:g} (set for this model)</source>
        <translation>{value:g} (fijado para este modelo)</translation>
    </message>
    <message>
        <source>{value} (recommended)</source>
        <translation>{value} (recomendado)</translation>
    </message>
    <message>
        <source>{what} Your passphrase is right, and nothing was changed.</source>
        <translation>{what} Tu frase de contraseña es correcta, y no se cambió nada.</translation>
    </message>
    <message>
        <source>{what} is {length:,} bytes long</source>
        <translation>{what} tiene {length:,} bytes</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>No se encontró {what}.</translation>
    </message>
    <message>
        <source>{whose}, after {position:,} characters</source>
        <translation>{whose}, tras {position:,} caracteres</translation>
    </message>
    <message>
        <source>{who}. Suite: {suite}. Begun {when} UTC.</source>
        <translation>{who}. Colección: {suite}. Inicio: {when} UTC.</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why} No se importó nada.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>{why}. Nothing of yours changed.</source>
        <translation>{why}. Nada de lo tuyo cambió.</translation>
    </message>
    <message>
        <source>{why}: {advice}.</source>
        <translation>{why}: {advice}.</translation>
    </message>
    <message>
        <source>{words:,} words, {count:,} characters</source>
        <translation>{words:,} palabras, {count:,} caracteres</translation>
    </message>
    <message>
        <source>{words} (it was removed since, as too old)</source>
        <translation>{words} (se quitó después, por ser demasiado antiguo)</translation>
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
        <translation>{words}. Mostrar todas las conexiones</translation>
    </message>
    <message>
        <source>{words}. This is the text that the model reads.</source>
        <translation>{words}. Este es el texto que lee el modelo.</translation>
    </message>
    <message>
        <source>“{}” contains instructions to the model. It may follow them instead of yours, so check what you get.</source>
        <translation>«{}» contiene instrucciones para el modelo. Puede seguirlas en lugar de las tuyas, así que comprueba lo que recibas.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert</source>
        <translation>↑ ↓ para elegir, Intro para insertar</translation>
    </message>
    <message>
        <source>↓ Jump to latest</source>
        <translation>↓ Ir a lo último</translation>
    </message>
</context>
</TS>
