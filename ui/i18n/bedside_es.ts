<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BlockWords</name>
    <message>
        <source>Drawing: %1</source>
        <translation>Dibujo: %1</translation>
    </message>
    <message>
        <source>Key message: </source>
        <translation>Mensaje clave: </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Your result was “%1”. It is now “%2”.</source>
        <translation>Su resultado era “%1”. Ahora es “%2”.</translation>
    </message>
    <message>
        <source>Your result now names other reasons.</source>
        <translation>Su resultado ahora nombra otros motivos.</translation>
    </message>
    <message>
        <source>New advice: %1.</source>
        <translation>Consejos nuevos: %1.</translation>
    </message>
    <message>
        <source>No longer shown: %1.</source>
        <translation>Ya no se muestra: %1.</translation>
    </message>
    <message>
        <source>This changed nothing in your result.</source>
        <translation>Esto no cambió nada en su resultado.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Positions are now shown in an order.</source>
        <translation>Ahora las posiciones aparecen en un orden.</translation>
    </message>
    <message>
        <source>Positions are no longer shown in an order.</source>
        <translation>Las posiciones ya no aparecen en un orden.</translation>
    </message>
    <message>
        <source>Positions now stand in another order.</source>
        <translation>Ahora las posiciones aparecen en otro orden.</translation>
    </message>
    <message>
        <source>Positions now begin with the other role.</source>
        <translation>Ahora las posiciones empiezan por el otro rol.</translation>
    </message>
</context>
<context>
    <name>ClinicFields</name>
    <message>
        <source>Stands at the top of the first page.</source>
        <translation>Aparece arriba en la primera página.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Address and phone, a line each</source>
        <translation>Dirección y teléfono, una línea para cada dato</translation>
    </message>
    <message>
        <source>Logo, an SVG or PNG file</source>
        <translation>Logotipo, un archivo SVG o PNG</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Take the logo off</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Not ticked, it is forgotten when you leave.</source>
        <translation>Si no lo marca, se olvida cuando usted sale.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Some pages speak plainly about sex</source>
        <translation>Algunas páginas hablan claramente de sexo</translation>
    </message>
    <message>
        <source>They use plain words for bodies and for sex. You choose what you see, and you can change your mind at any time. The warning signs stay the same either way.</source>
        <translation>Usan palabras claras para el cuerpo y para el sexo. Usted elige lo que ve, y puede cambiar de opinión en cualquier momento. Las señales de alarma son las mismas en ambos casos.</translation>
    </message>
    <message>
        <source>The drawings show simple figures, without detail. If you leave this off, each one waits behind “Show drawing”.</source>
        <translation>Los dibujos muestran figuras sencillas, sin detalles. Si no marca esto, cada uno espera detrás de “Mostrar el dibujo”.</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>Mostrar estas páginas</translation>
    </message>
    <message>
        <source>Back care only</source>
        <translation>Solo el cuidado de la espalda</translation>
    </message>
    <message>
        <source>“Back care only” leaves pages about sex out of the list, the search and your result.</source>
        <translation>“Solo el cuidado de la espalda” deja las páginas sobre sexo fuera de la lista, la búsqueda y su resultado.</translation>
    </message>
    <message>
        <source>Nothing you choose or answer is kept when you close the window.</source>
        <translation>Nada de lo que elija o responda se guarda cuando cierra la ventana.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>¿Esto se aplica a mí?</translation>
    </message>
    <message>
        <source>Make a handout</source>
        <translation>Hacer una hoja</translation>
    </message>
    <message>
        <source>Warning signs: when back pain needs help now</source>
        <translation>Señales de alarma: cuándo el dolor de espalda necesita ayuda ya</translation>
    </message>
</context>
<context>
    <name>DenialPage</name>
    <message>
        <source>Only if you asked about each of these, or the patient told you. You can take it back.</source>
        <translation>Solo si preguntó por cada una de ellas, o si el paciente se lo dijo. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Answer no to all</source>
        <translation>Responder no a todas</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Another danger may be faster</source>
        <translation>Otro peligro puede ser más rápido</translation>
    </message>
    <message>
        <source>While someone calls, or right after: answer what you can.</source>
        <translation>Mientras alguien llama, o justo después: responda lo que pueda.</translation>
    </message>
    <message>
        <source>Why you see this</source>
        <translation>Por qué ve esto</translation>
    </message>
    <message>
        <source>‹  I pressed the wrong answer</source>
        <translation>‹  Pulsé la respuesta equivocada</translation>
    </message>
    <message>
        <source>Back to the question, with your answer kept</source>
        <translation>Vuelve a la pregunta, y su respuesta se conserva</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Prints this as a sheet to take along, or saves it</source>
        <translation>Lo imprime como una hoja para llevar, o lo guarda</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Closes this window at once</source>
        <translation>Cierra esta ventana de inmediato</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The studies</source>
        <translation>Los estudios</translation>
    </message>
    <message>
        <source>Every study and source behind this guide. You need none of this to use it.</source>
        <translation>Todos los estudios y fuentes en que se apoya esta guía. No los necesita para usarla.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>Buscar en esta página…</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Make a handout</source>
        <translation>Hacer una hoja</translation>
    </message>
    <message>
        <source>Pick one, change it, print or save it.</source>
        <translation>Elija una, cámbiela, imprímala o guárdela.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Add more…</source>
        <translation>Agregar más…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of what is on it (Ctrl+Z)</source>
        <translation>Deshace el último cambio de lo que contiene (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo it (Ctrl+Y)</source>
        <translation>Lo rehace (Ctrl+Y)</translation>
    </message>
    <message>
        <source>For this person</source>
        <translation>Para esta persona</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>On the same printer, with the same choices</source>
        <translation>En la misma impresora, con las mismas opciones</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Ver la página</translation>
    </message>
    <message>
        <source>Handouts cannot be printed, saved or copied here. The settings of this computer do not allow it.</source>
        <translation>Aquí no se pueden imprimir, guardar ni copiar hojas. Los ajustes de este equipo no lo permiten.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>For letters that are hard to mistake, install Atkinson Hyperlegible, Lexend or OpenDyslexic on this computer.</source>
        <translation>Para letras difíciles de confundir, instale Atkinson Hyperlegible, Lexend u OpenDyslexic en este equipo.</translation>
    </message>
    <message>
        <source>Easier to follow</source>
        <translation>Más fácil de seguir</translation>
    </message>
    <message>
        <source>Kept on this computer for the next time. Nothing else about you is.</source>
        <translation>Se guarda en este equipo para la próxima vez. Nada más sobre usted se guarda.</translation>
    </message>
    <message>
        <source>Back to the usual look</source>
        <translation>Volver al aspecto normal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The list of pages</source>
        <translation>La lista de páginas</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>Buscar en esta guía</translation>
    </message>
    <message>
        <source>Search this guide…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Texto más pequeño (Ctrl+−)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>Tamaño del texto: 100 %</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>Volver al 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Texto más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Los colores de la ventana</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>What a clinician needs, beside each page (F9)</source>
        <translation>Lo que necesita un profesional clínico, junto a cada página (F9)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Everything you can do here</source>
        <translation>Todo lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Closes this window at once</source>
        <translation>Cierra esta ventana de inmediato</translation>
    </message>
    <message>
        <source>Your urgent result</source>
        <translation>Su resultado urgente</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>Lo que ve el paciente</translation>
    </message>
    <message>
        <source>The page (F6)</source>
        <translation>La página (F6)</translation>
    </message>
    <message>
        <source>What a clinician needs for this page (F6)</source>
        <translation>Lo que necesita un profesional clínico para esta página (F6)</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Busque ayuda ahora</translation>
    </message>
    <message>
        <source>Numbers to call, and when (Ctrl+H)</source>
        <translation>A qué números llamar, y cuándo (Ctrl+H)</translation>
    </message>
    <message>
        <source>Country not chosen</source>
        <translation>País no elegido</translation>
    </message>
    <message>
        <source>Choose your country, for the numbers to call</source>
        <translation>Elija su país, para saber a qué números llamar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Previous page of the guide</source>
        <translation>Pági&amp;na anterior de la guía</translation>
    </message>
    <message>
        <source>&amp;Next page of the guide</source>
        <translation>Página siguiente de la g&amp;uía</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>&amp;Copiar esta página como texto</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Texto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>List of p&amp;ages</source>
        <translation>List&amp;a de páginas</translation>
    </message>
    <message>
        <source>&amp;Does this apply to me?</source>
        <translation>¿Esto se aplica a &amp;mí?</translation>
    </message>
    <message>
        <source>&amp;Make a handout</source>
        <translation>Hacer una ho&amp;ja</translation>
    </message>
    <message>
        <source>The st&amp;udies</source>
        <translation>&amp;Los estudios</translation>
    </message>
    <message>
        <source>&amp;Clinic view</source>
        <translation>&amp;Vista de clínica</translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation>&amp;Al otro lado</translation>
    </message>
    <message>
        <source>&amp;Patient’s page in a window of its own</source>
        <translation>&amp;Página del paciente en su propia ventana</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the record</source>
        <translation>&amp;Copiar una nota para la historia clínica</translation>
    </message>
    <message>
        <source>&amp;Save the answers for a record system…</source>
        <translation>Guardar &amp;las respuestas para un sistema de historias clínicas…</translation>
    </message>
    <message>
        <source>Next pa&amp;tient</source>
        <translation>Si&amp;guiente paciente</translation>
    </message>
    <message>
        <source>Show pages that speak plainly about se&amp;x</source>
        <translation>Mostrar páginas que hablan claramente de se&amp;xo</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como &amp;el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Reads this page aloud (F7)</source>
        <translation>Lee esta página en voz alta (F7)</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Moverse por la guía</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In clinic</source>
        <translation>En la consulta</translation>
    </message>
    <message>
        <source>Read alo&amp;ud, or pause</source>
        <translation>&amp;Leer en voz alta, o pausa</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Leer en &amp;voz alta desde aquí</translation>
    </message>
    <message>
        <source>Sentence &amp;before</source>
        <translation>&amp;Frase anterior</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Frase &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Más rápido</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;despacio</translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation>Dejar de leer &amp;en voz alta</translation>
    </message>
    <message>
        <source>How it l&amp;ooks…</source>
        <translation>&amp;Aspecto…</translation>
    </message>
    <message>
        <source>&amp;Reading ruler</source>
        <translation>&amp;Regla de lectura</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Buscar &amp;en esta página</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;la siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Buscar la anterior</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>&amp;Easy words</source>
        <translation>Palabras &amp;fáciles</translation>
    </message>
    <message>
        <source>Get &amp;help now</source>
        <translation>Bus&amp;que ayuda ahora</translation>
    </message>
    <message>
        <source>&amp;Who made this guide</source>
        <translation>Quién &amp;hizo esta guía</translation>
    </message>
    <message>
        <source>Search the &amp;guide</source>
        <translation>&amp;Buscar en la guía</translation>
    </message>
    <message>
        <source>Lea&amp;ve now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>For the clinician</source>
        <translation>Para el profesional clínico</translation>
    </message>
</context>
<context>
    <name>NextPatient</name>
    <message>
        <source>Clear this visit for the next patient?</source>
        <translation>¿Borrar esta visita para el siguiente paciente?</translation>
    </message>
    <message>
        <source>These go, for good:
• the answers and the result
• the pages read, what was searched, and the choice of pages
• a name, a note and a letterhead that was not remembered
• what was copied from here, if nothing else was copied since

Files that were saved and pages that were printed stay where they are.</source>
        <translation>Esto se borra para siempre:
• las respuestas y el resultado
• las páginas leídas, lo que se buscó y la elección de páginas
• un nombre, una nota y un membrete que no se recordó
• lo que se copió de aquí, si no se copió nada después

Los archivos guardados y las páginas impresas se quedan donde están.</translation>
    </message>
    <message>
        <source>Clear and start again</source>
        <translation>Borrar y empezar de nuevo</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Seguir con esta visita</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Leave now, also from a dialog or a menu</source>
        <translation>Salir ahora, también desde un diálogo o un menú</translation>
    </message>
    <message>
        <source>Shift, %1 times within %2 seconds</source>
        <translation>Shift, %1 veces en %2 segundos</translation>
    </message>
    <message>
        <source>To the next button, field or link</source>
        <translation>Al siguiente botón, campo o enlace</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>Al anterior</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Pulsarlo</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Intro o Espacio</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Close the search on this page</source>
        <translation>Cerrar la búsqueda en esta página</translation>
    </message>
    <message>
        <source>Choose that answer</source>
        <translation>Elegir esa respuesta</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Go on with the chosen answer</source>
        <translation>Seguir con la respuesta elegida</translation>
    </message>
    <message>
        <source>Enter on the answer</source>
        <translation>Intro en la respuesta</translation>
    </message>
    <message>
        <source>Choose that answer and lead on</source>
        <translation>Elegir esa respuesta y avanzar</translation>
    </message>
    <message>
        <source>Answer yes</source>
        <translation>Responder sí</translation>
    </message>
    <message>
        <source>Answer no</source>
        <translation>Responder no</translation>
    </message>
    <message>
        <source>To the next question</source>
        <translation>A la pregunta siguiente</translation>
    </message>
    <message>
        <source>To the question before</source>
        <translation>A la pregunta anterior</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>No to the rest, after one question</source>
        <translation>No al resto, tras una pregunta</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Go on to the next part</source>
        <translation>Seguir con la parte siguiente</translation>
    </message>
    <message>
        <source>Show the result so far</source>
        <translation>Mostrar el resultado hasta ahora</translation>
    </message>
    <message>
        <source>Go back and keep asking</source>
        <translation>Volver y seguir preguntando</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>Subir la parte</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>Bajar la parte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Further down, then the next page</source>
        <translation>Más abajo, y luego la página siguiente</translation>
    </message>
    <message>
        <source>Further up, then the page before</source>
        <translation>Más arriba, y luego la página anterior</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While you search on a page</source>
        <translation>Mientras busca en una página</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>En una pregunta</translation>
    </message>
    <message>
        <source>In clinic view, on the questions of a part</source>
        <translation>En la vista de clínica, en las preguntas de una parte</translation>
    </message>
    <message>
        <source>In clinic view, before no to the rest</source>
        <translation>En la vista de clínica, antes de “no al resto”</translation>
    </message>
    <message>
        <source>On a handout in the making</source>
        <translation>En una hoja que se está haciendo</translation>
    </message>
    <message>
        <source>On the pages of a handout</source>
        <translation>En las páginas de una hoja</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>In the bar of what is read aloud</source>
        <translation>En la barra de lectura en voz alta</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <translation>responder y seguir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>pregunta siguiente</translation>
    </message>
    <message>
        <source>question before</source>
        <translation>pregunta anterior</translation>
    </message>
    <message>
        <source>no to the rest</source>
        <translation>no al resto</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>result so far</source>
        <translation>resultado hasta ahora</translation>
    </message>
    <message>
        <source>Open the menu of a button</source>
        <translation>Abrir el menú de un botón</translation>
    </message>
    <message>
        <source>Down on it</source>
        <translation>Flecha abajo sobre él</translation>
    </message>
    <message>
        <source>To the first result</source>
        <translation>Ir al primer resultado</translation>
    </message>
    <message>
        <source>Empty the field; once more, back to the page</source>
        <translation>Vaciar el campo; otra vez, volver a la página</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>En el campo de búsqueda</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>La página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>La página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <source>Smaller page (Ctrl and the wheel)</source>
        <translation>Página más pequeña (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Página más grande</translation>
    </message>
    <message>
        <source>Larger page (Ctrl and the wheel)</source>
        <translation>Página más grande (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>This page is not ready yet</source>
        <translation>Esta página todavía no está lista</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Basta por ahora</translation>
    </message>
    <message>
        <source>Shows the result of what you answered so far</source>
        <translation>Muestra el resultado de lo que respondió hasta ahora</translation>
    </message>
    <message>
        <source>“Enough for now” shows the result of what you answered so far. You can come back to the rest.</source>
        <translation>“Basta por ahora” muestra el resultado de lo que respondió hasta ahora. Puede volver al resto después.</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  Atrás</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
</context>
<context>
    <name>PartReader</name>
    <message>
        <source>Source %1: %2</source>
        <translation>Fuente %1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Mensaje clave</translation>
    </message>
    <message>
        <source>column heading</source>
        <translation>encabezado de columna</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabla: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>‹  Back</source>
        <translation>‹  Atrás</translation>
    </message>
    <message>
        <source>The part before this one</source>
        <translation>La parte anterior a esta</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes those answers away again (Ctrl+Z)</source>
        <translation>Quita otra vez esas respuestas (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No to the rest…</source>
        <translation>No al resto…</translation>
    </message>
    <message>
        <source>Names the signs that are left, and asks first (R)</source>
        <translation>Nombra las señales que quedan y pregunta primero (R)</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Resultado hasta ahora</translation>
    </message>
    <message>
        <source>Shows the result of what you answered so far (E)</source>
        <translation>Muestra el resultado de lo que respondió hasta ahora (E)</translation>
    </message>
    <message>
        <source>Next part  ›</source>
        <translation>Parte siguiente  ›</translation>
    </message>
    <message>
        <source>Goes on; what has no answer is skipped (G)</source>
        <translation>Sigue; lo que no tiene respuesta se salta (G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Your urgent result</source>
        <translation>Su resultado urgente</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Busque ayuda ahora</translation>
    </message>
    <message>
        <source>Numbers to call, and when (Ctrl+H)</source>
        <translation>A qué números llamar, y cuándo (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Closes both windows at once</source>
        <translation>Cierra las dos ventanas de inmediato</translation>
    </message>
    <message>
        <source>Bedside, second window</source>
        <translation>Bedside, segunda ventana</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>These words stay here until you clear them, start again or leave Bedside. They are never saved by themselves.</source>
        <translation>Estas palabras se quedan aquí hasta que las borre, empiece de nuevo o salga de Bedside. Nunca se guardan solas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Printed on the handout, never kept</source>
        <translation>Se imprime en la hoja, nunca se guarda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Fill in the date of today</source>
        <translation>Pone la fecha de hoy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Printed on the handout, never kept. At most 4,000 characters.</source>
        <translation>Se imprime en la hoja, nunca se guarda. Como máximo 4000 caracteres.</translation>
    </message>
</context>
<context>
    <name>PositionsPage</name>
    <message>
        <source>Positions, explored</source>
        <translation>Explorar posiciones</translation>
    </message>
    <message>
        <source>Choose what hurts and who you are in it. The five positions then stand in another order.</source>
        <translation>Elija qué duele y quién es usted en la pareja. Las cinco posiciones aparecen entonces en otro orden.</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>¿Qué duele?</translation>
    </message>
    <message>
        <source>What hurts the one who moves less?</source>
        <translation>¿Qué le duele a quien se mueve menos?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>it says something that no Infobutton request says</source>
        <translation>dice algo que ninguna petición de Infobutton dice</translation>
    </message>
    <message>
        <source>it says something twice</source>
        <translation>dice algo dos veces</translation>
    </message>
    <message>
        <source>a part of it is no text</source>
        <translation>una parte no es texto</translation>
    </message>
    <message>
        <source>it is for nobody that the standard names</source>
        <translation>no es para nadie que la norma nombre</translation>
    </message>
    <message>
        <source>its task is none</source>
        <translation>su tarea no es ninguna</translation>
    </message>
    <message>
        <source>the link is not understood: %1</source>
        <translation>el enlace no se entiende: %1</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it holds a character that is not allowed in a link</source>
        <translation>contiene un carácter que no se permite en un enlace</translation>
    </message>
    <message>
        <source>it does not begin with %1 (a page opens with --section)</source>
        <translation>no empieza con %1 (una página se abre con --section)</translation>
    </message>
    <message>
        <source>it names no section, study, questions or infobutton</source>
        <translation>no nombra sección, estudio, preguntas ni infobutton</translation>
    </message>
    <message>
        <source>This guide has no pages about what the link asked for. You can look around here.</source>
        <translation>Esta guía no tiene páginas sobre lo que pedía el enlace. Puede mirar por aquí.</translation>
    </message>
    <message>
        <source>This guide does not have the page that the link asked for. You can look around here.</source>
        <translation>Esta guía no tiene la página que pedía el enlace. Puede mirar por aquí.</translation>
    </message>
    <message>
        <source>this file cannot be read, so nothing of it counts</source>
        <translation>este archivo no se puede leer, así que nada de él cuenta</translation>
    </message>
    <message>
        <source>this file is larger than 64 kB, so nothing of it counts</source>
        <translation>este archivo tiene más de 64 kB, así que nada de él cuenta</translation>
    </message>
    <message>
        <source>this file is no UTF-8 text, so nothing of it counts</source>
        <translation>este archivo no es texto UTF-8, así que nada de él cuenta</translation>
    </message>
    <message>
        <source>expected [group], key = value, or a remark behind a ;</source>
        <translation>se esperaba [grupo], clave = valor, o un comentario tras ;</translation>
    </message>
    <message>
        <source>%1: expected a [group] before it</source>
        <translation>%1: se esperaba antes un [grupo]</translation>
    </message>
    <message>
        <source>%1: expected once; the first value counts</source>
        <translation>%1: se esperaba una vez; cuenta el primer valor</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>There is no policy. It would lie here: %1</source>
        <translation>No hay ninguna política. Estaría aquí: %1</translation>
    </message>
    <message>
        <source>All of it counts: %1</source>
        <translation>Todo cuenta: %1</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>esta clave no se conoce</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>se esperaba yes o no</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>se esperaba uno de: %1</translation>
    </message>
    <message>
        <source>expected a whole number from 0 (never) to %1</source>
        <translation>se esperaba un número entero de 0 (nunca) a %1</translation>
    </message>
    <message>
        <source>expected none, or some of: %1</source>
        <translation>se esperaba none, o algunos de: %1</translation>
    </message>
    <message>
        <source>expected the whole path of a folder</source>
        <translation>se esperaba la ruta completa de una carpeta</translation>
    </message>
    <message>
        <source>expected a line of text, at most %1 characters</source>
        <translation>se esperaba una línea de texto, como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>expected the whole path of an SVG or PNG file, at most 2 MB</source>
        <translation>se esperaba la ruta completa de un archivo SVG o PNG, como máximo 2 MB</translation>
    </message>
    <message>
        <source>%1: expected country/choice beside it</source>
        <translation>%1: se esperaba también country/choice</translation>
    </message>
    <message>
        <source>%1: expected a letterhead beside it</source>
        <translation>%1: se esperaba también un membrete</translation>
    </message>
    <message>
        <source>A calm guide to back pain and intimacy.</source>
        <translation>Una guía tranquila sobre el dolor de espalda y la intimidad.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Print the versions of the program and its content.</source>
        <translation>Muestra las versiones del programa y de su contenido.</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>Abre esta página.</translation>
    </message>
    <message>
        <source>Speak this language, such as es, whatever was chosen.</source>
        <translation>Usa este idioma, por ejemplo es, sea cual sea el elegido.</translation>
    </message>
    <message>
        <source>Show the first page, then quit: for measuring.</source>
        <translation>Muestra la primera página y termina: para medir.</translation>
    </message>
    <message>
        <source>Say what of this computer’s policy does not count, or of the file that is named.</source>
        <translation>Dice qué no cuenta de la política de este equipo, o del archivo que se nombra.</translation>
    </message>
    <message>
        <source>Open what this bedside: link asks for.</source>
        <translation>Abre lo que pide este enlace bedside:.</translation>
    </message>
    <message>
        <source>one page is opened, and more than one is asked for</source>
        <translation>se abre una página, y se pide más de una</translation>
    </message>
    <message>
        <source>bedside: there is no language &apos;%1&apos;; there are: %2</source>
        <translation>bedside: no hay ningún idioma &apos;%1&apos;; hay: %2</translation>
    </message>
    <message>
        <source>bedside: there is no page &apos;%1&apos;; `bedside-cli sections` lists them</source>
        <translation>bedside: no hay ninguna página &apos;%1&apos;; `bedside-cli sections` las enumera</translation>
    </message>
    <message>
        <source>Bedside cannot open its content</source>
        <translation>Bedside no puede abrir su contenido</translation>
    </message>
    <message>
        <source>The program file may be damaged. Install Bedside again.</source>
        <translation>El archivo del programa puede estar dañado. Instale Bedside de nuevo.</translation>
    </message>
    <message>
        <source>the printer cannot be reached</source>
        <translation>no se puede acceder a la impresora</translation>
    </message>
    <message>
        <source>the printer took no further page</source>
        <translation>la impresora no aceptó más páginas</translation>
    </message>
    <message>
        <source>the printer did not take the pages</source>
        <translation>la impresora no aceptó las páginas</translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation>el servicio de impresión no responde</translation>
    </message>
    <message>
        <source>the print service did not take it</source>
        <translation>el servicio de impresión no lo aceptó</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>Lo que se aplica a usted</translation>
    </message>
    <message>
        <source>Positions that fit your answers</source>
        <translation>Posiciones que van con sus respuestas</translation>
    </message>
    <message>
        <source>Warning signs in short</source>
        <translation>Señales de alarma en breve</translation>
    </message>
    <message>
        <source>Warning signs to cut out</source>
        <translation>Señales de alarma para recortar</translation>
    </message>
    <message>
        <source>Every page of the guide</source>
        <translation>Todas las páginas de la guía</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>expected yes or no; until then it counts as yes</source>
        <translation>se esperaba yes o no; mientras tanto cuenta como yes</translation>
    </message>
    <message>
        <source>expected plain text, saved as UTF-8</source>
        <translation>se esperaba texto simple, guardado como UTF-8</translation>
    </message>
    <message>
        <source>This guide could not understand the link, so it did not follow it. You can look around here.</source>
        <translation>Esta guía no ha podido entender el enlace y por eso no lo ha seguido. Puede mirar por aquí.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Primera página que se imprime</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Última página que se imprime</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask</source>
        <translation>Por qué preguntamos</translation>
    </message>
    <message>
        <source>What this question is for, and what it rests on</source>
        <translation>Para qué es esta pregunta y en qué se apoya</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  Atrás</translation>
    </message>
    <message>
        <source>The question before this one</source>
        <translation>La pregunta anterior a esta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>Sigue sin respuesta</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>Siguiente  ›</translation>
    </message>
    <message>
        <source>Goes on with this answer (Enter on a chosen answer)</source>
        <translation>Sigue con esta respuesta (Intro en una respuesta elegida)</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Pages of this guide</source>
        <translation>Páginas de esta guía</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The page before this one (Ctrl+Page Up)</source>
        <translation>La página anterior a esta (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>The page after this one (Ctrl+Page Down)</source>
        <translation>La página que sigue a esta (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>What this page rests on</source>
        <translation>En qué se apoya esta página</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>How fast it is read</source>
        <translation>Velocidad de lectura</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>Review my answers</source>
        <translation>Revisar mis respuestas</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Make a handout of it</source>
        <translation>Hacer una hoja con esto</translation>
    </message>
    <message>
        <source>Explore positions</source>
        <translation>Explorar posiciones</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Prints this as a sheet to take along, or saves it</source>
        <translation>Lo imprime como una hoja para llevar, o lo guarda</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>Borrar y salir</translation>
    </message>
    <message>
        <source>Forgets every answer and closes this window</source>
        <translation>Olvida todas las respuestas y cierra esta ventana</translation>
    </message>
</context>
<context>
    <name>ReviewDate</name>
    <message>
        <source>This text was due for a review by %1. Parts of it may be out of date. Ask a health worker before you rely on it.</source>
        <translation>Este texto debía revisarse antes del %1. Puede que algunas partes ya no estén al día. Pregunte a un profesional de la salud antes de confiar en él.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>Mostrar mi resultado</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a word in the search field. A beginning is enough.</source>
        <translation>Escriba una palabra en el campo de búsqueda. Basta con el comienzo.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecondYes</name>
    <message>
        <source>• words that were typed: a name or a note</source>
        <translation>• palabras que se escribieron: un nombre o una nota</translation>
    </message>
    <message>
        <source>• advice that follows from private answers, such as mood or medicine</source>
        <translation>• consejos que vienen de respuestas privadas, como el ánimo o los medicamentos</translation>
    </message>
    <message>
        <source>Others may read this handout. It holds:</source>
        <translation>Otras personas pueden leer esta hoja. Contiene:</translation>
    </message>
    <message>
        <source>Do you want that on it?</source>
        <translation>¿Quiere que aparezca?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Others may read this. It could hold private answers.</source>
        <translation>Otras personas pueden leer esto. Podría contener respuestas privadas.</translation>
    </message>
    <message>
        <source>• answers such as those about mood and medicine

Do you want them in it?</source>
        <translation>• respuestas como las del ánimo y los medicamentos

¿Quiere incluirlas?</translation>
    </message>
    <message>
        <source>Yes, with them</source>
        <translation>Sí, con ellas</translation>
    </message>
    <message>
        <source>No, without them</source>
        <translation>No, sin ellas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Any of these?</source>
        <translation>¿Hay alguna de estas señales?</translation>
    </message>
    <message>
        <source>Say so if there is one, or if you are not sure.</source>
        <translation>Dígalo si hay alguna, o si tiene dudas.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TeachBackPage</name>
    <message>
        <source>You may find out what you take with you. Nothing is counted or kept, and you can skip what you like.</source>
        <translation>Puede descubrir qué se lleva de aquí. Nada se cuenta ni se guarda, y puede saltarse lo que quiera.</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>Lo que dice la guía</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  Atrás</translation>
    </message>
    <message>
        <source>The question before this one, or the page</source>
        <translation>La pregunta anterior a esta, o la página</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>Sigue sin respuesta</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>Siguiente  ›</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>The speech service does not answer. Is the sound of this computer set up? Press F7 to try again.</source>
        <translation>El servicio de voz no responde. ¿Está configurado el sonido de este equipo? Pulse F7 para probar otra vez.</translation>
    </message>
    <message>
        <source>This copy of Bedside cannot read aloud: it was built without speech. To change that, install Qt’s speech files and build it again. On Debian:
sudo apt install qt6-speech-dev qt6-declarative-dev</source>
        <translation>Esta copia de Bedside no puede leer en voz alta: se compiló sin voz. Para cambiarlo, instale los archivos de voz de Qt y compílela otra vez. En Debian:
sudo apt install qt6-speech-dev qt6-declarative-dev</translation>
    </message>
    <message>
        <source>To read aloud, Bedside needs a part that is not here. On Debian:
sudo apt install qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng</source>
        <translation>Para leer en voz alta, Bedside necesita una parte que no está aquí. En Debian:
sudo apt install qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng</translation>
    </message>
    <message>
        <source>No speech service answers on this computer. On Debian:
sudo apt install speech-dispatcher speech-dispatcher-espeak-ng</source>
        <translation>Ningún servicio de voz responde en este equipo. En Debian:
sudo apt install speech-dispatcher speech-dispatcher-espeak-ng</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. On Debian:
sudo apt install speech-dispatcher-espeak-ng</source>
        <translation>Este equipo no tiene voz para este idioma. En Debian:
sudo apt install speech-dispatcher-espeak-ng</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::AgainButton</name>
    <message>
        <source>Press again to forget all answers</source>
        <translation>Pulse otra vez para olvidarlo todo</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::AnswerCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicDesk</name>
    <message>
        <source>Copy note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>Patient’s window</source>
        <translation>Ventana del paciente</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Siguiente paciente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>Lo que ve el paciente</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicFields</name>
    <message>
        <source>Remember on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <source>Stands at the top of the first page. It is set for this computer.</source>
        <translation>Aparece arriba en la primera página. Está fijado para este equipo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Choose another logo…</source>
        <translation>Elegir otro logotipo…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Imágenes (*.svg *.png)</translation>
    </message>
    <message>
        <source>The file is too large. Choose one under 2 MB.</source>
        <translation>El archivo es demasiado grande. Elija uno de menos de 2 MB.</translation>
    </message>
    <message>
        <source>No letterhead</source>
        <translation>Sin membrete</translation>
    </message>
    <message>
        <source>With a letterhead</source>
        <translation>Con membrete</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicPane</name>
    <message>
        <source>For the clinician</source>
        <translation>Para el profesional clínico</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ConsentPage</name>
    <message>
        <source>Show line drawings of positions at once</source>
        <translation>Mostrar de inmediato los dibujos de las posiciones</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::CoverPage</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The whole guide, one page at a time.</source>
        <translation>Toda la guía, página por página.</translation>
    </message>
    <message>
        <source>Make a handout</source>
        <translation>Hacer una hoja</translation>
    </message>
    <message>
        <source>A sheet to print, save or take along.</source>
        <translation>Una hoja para imprimir, guardar o llevar.</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>¿Esto se aplica a mí?</translation>
    </message>
    <message>
        <source>Questions about your back, one at a time.</source>
        <translation>Preguntas sobre su espalda, una por una.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::DenialPage</name>
    <message numerus="yes">
        <source>Answer no to these %n sign(s)?</source>
        <translation>
            <numerusform>¿Responder no a esta señal?</numerusform>
            <numerusform>¿Responder no a estas %n señales?</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open after that: %1.</source>
        <translation>Después quedan sin respuesta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Answer no to all %n</source>
        <translation>
            <numerusform>Responder no</numerusform>
            <numerusform>Responder no a las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) of this part get no answer by this.</source>
        <translation>
            <numerusform>%n pregunta más de esta parte sigue sin respuesta.</numerusform>
            <numerusform>%n preguntas más de esta parte siguen sin respuesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::EvidencePage</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>primero lo más nuevo</translation>
    </message>
    <message>
        <source>most people first</source>
        <translation>primero más personas</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>primero lo de más certeza</translation>
    </message>
    <message>
        <source>most used first</source>
        <translation>primero lo más usado</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FoldButton</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <translation>Cerrado. %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FoldingRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>Qué más puede hacer aquí</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutButton</name>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Handed over to print</source>
        <translation>Enviado a imprimir</translation>
    </message>
    <message>
        <source>This program cannot see the printer. If no page comes out, look at the print queue of this computer.</source>
        <translation>Este programa no ve la impresora. Si no sale ninguna página, mire la cola de impresión del equipo.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Save as e-mail text…</source>
        <translation>Guardar como texto de correo…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>Nothing went out. Print or save</source>
        <translation>No salió nada. Imprimir o guardar</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutPage</name>
    <message>
        <source>Answer the questions first; it is made of them.</source>
        <translation>Responda primero las preguntas; se hace con ellas.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Position ideas</source>
        <translation>Ideas de posiciones</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Volver a las opciones</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Ver la página</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutWay</name>
    <message>
        <source>Could not make the handout.</source>
        <translation>No se pudo hacer la hoja.</translation>
    </message>
    <message>
        <source>Could not print the handout.</source>
        <translation>No se pudo imprimir la hoja.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>Could not save the handout.</source>
        <translation>No se pudo guardar la hoja.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again, or choose another place or printer.</source>
        <translation>No se perdió nada. Inténtelo de nuevo, o elija otro lugar u otra impresora.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::Hearing</name>
    <message>
        <source>There is nothing to read aloud from here on.</source>
        <translation>De aquí en adelante no hay nada que leer.</translation>
    </message>
    <message>
        <source>Others near you can hear this too.</source>
        <translation>Quienes estén cerca también pueden oír esto.</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>Eso es todo.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HeldBanner</name>
    <message>
        <source>You ticked something that needs help now. Press here to see what to do.</source>
        <translation>Marcó algo que necesita ayuda ahora. Pulse aquí para ver qué hacer.</translation>
    </message>
    <message>
        <source>You ticked something to be seen for today. Press here to see what to do.</source>
        <translation>Marcó algo que hay que revisar hoy. Pulse aquí para ver qué hacer.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::InterfaceLanguage</name>
    <message>
        <source>en_US</source>
        <extracomment>Not words, but the place whose names of months and digits are used; its digits must be 0 to 9.</extracomment>
        <translation>es_US</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::KeyCaps</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::LookChoices</name>
    <message>
        <source>Language of the handout</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>Solo negro</translation>
    </message>
    <message>
        <source>Sides of the paper</source>
        <translation>Caras del papel</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Also print</source>
        <translation>Imprimir también</translation>
    </message>
    <message>
        <source>The list of studies</source>
        <translation>La lista de estudios</translation>
    </message>
    <message>
        <source>Lines for name and date</source>
        <translation>Líneas para el nombre y la fecha</translation>
    </message>
    <message>
        <source>Lines for how long and how often</source>
        <translation>Líneas para cuánto tiempo y cada cuánto</translation>
    </message>
    <message>
        <source>Advice from your private answers</source>
        <translation>Consejos de sus respuestas privadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>normal print</source>
        <translation>letra normal</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <source>giant print</source>
        <translation>letra muy grande</translation>
    </message>
    <message>
        <source>black only</source>
        <translation>solo negro</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::LookSheet</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Normal (%1)</translation>
    </message>
    <message>
        <source>The system’s (%1)</source>
        <translation>La del sistema (%1)</translation>
    </message>
    <message>
        <source>With serifs (%1)</source>
        <translation>Con remates (%1)</translation>
    </message>
    <message>
        <source>Hard to mistake (%1)</source>
        <translation>Difícil de confundir (%1)</translation>
    </message>
    <message>
        <source>More space between letters and lines</source>
        <translation>Más espacio entre letras y líneas</translation>
    </message>
    <message>
        <source>Reading ruler: the lines you read stay clear, the rest fades (F4)</source>
        <translation>Regla de lectura: las líneas que lee quedan claras, el resto se atenúa (F4)</translation>
    </message>
    <message>
        <source>Nothing blinks or slides</source>
        <translation>Nada parpadea ni se desliza</translation>
    </message>
    <message>
        <source>Set by the system</source>
        <translation>Fijado por el sistema</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::NotePopup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PageStack</name>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>La referencia está en el portapapeles.</translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>La página está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartList</name>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartPage</name>
    <message>
        <source>“%1” is done</source>
        <translation>Terminó la parte “%1”</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartSheet</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con respuesta</translation>
    </message>
    <message>
        <source>About this part, and keys</source>
        <translation>Sobre esta parte, y las teclas</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartSteps</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Parts on it now: %1</source>
        <translation>Partes que contiene ahora: %1</translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <translation>Ahora contiene: %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PersonFields</name>
    <message>
        <source>Only the first %1 characters are printed.</source>
        <translation>Solo se imprimen los primeros %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>Name, date and note: none</source>
        <translation>Nombre, fecha y nota: nada</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PositionsPage</name>
    <message>
        <source>I move less</source>
        <translation>Yo me muevo menos</translation>
    </message>
    <message>
        <source>I move more</source>
        <translation>Yo me muevo más</translation>
    </message>
    <message>
        <source>Both of us have pain</source>
        <translation>Nos duele a las dos personas</translation>
    </message>
    <message>
        <source>What hurts the one who moves more?</source>
        <translation>¿Qué le duele a quien se mueve más?</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>¿Qué duele?</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::QuestionBox</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::QuestionPage</name>
    <message>
        <source>‹  Back to your answers</source>
        <translation>‹  Volver a sus respuestas</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  Atrás</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Conservar esta respuesta</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>Siguiente  ›</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarla sin respuesta</translation>
    </message>
    <message>
        <source>No answer chosen. Choose one, or press %1.</source>
        <translation>No eligió ninguna respuesta. Elija una, o pulse %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ReaderPage</name>
    <message>
        <source>Page before: %1</source>
        <translation>Página anterior: %1</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Página siguiente: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>‹  %1</source>
        <translation>‹  %1</translation>
    </message>
    <message>
        <source>%1  ›</source>
        <translation>%1  ›</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ReadingBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>Frase %1 de %2</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::RecordActions</name>
    <message>
        <source>The note is copied. It holds answers, private ones too.</source>
        <translation>La nota está copiada. Contiene respuestas, también privadas.</translation>
    </message>
    <message>
        <source>The note is copied. It holds answers.</source>
        <translation>La nota está copiada. Contiene respuestas.</translation>
    </message>
    <message>
        <source>The note is copied.</source>
        <translation>La nota está copiada.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Save the questions that the answers belong to</source>
        <translation>Guardar las preguntas a las que pertenecen las respuestas</translation>
    </message>
    <message>
        <source>The answers are saved, without the questions.</source>
        <translation>Las respuestas están guardadas, sin las preguntas.</translation>
    </message>
    <message>
        <source>Only the answers are saved.</source>
        <translation>Solo se guardaron las respuestas.</translation>
    </message>
    <message>
        <source>The questions would take the place of the answers. Choose another name for them.</source>
        <translation>Las preguntas ocuparían el lugar de las respuestas. Elija otro nombre para ellas.</translation>
    </message>
    <message>
        <source>The answers and the questions are saved.</source>
        <translation>Las respuestas y las preguntas están guardadas.</translation>
    </message>
    <message>
        <source>Files for record systems (*.json)</source>
        <translation>Archivos para historias clínicas (*.json)</translation>
    </message>
    <message>
        <source>Could not save the file.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again, or choose another place.</source>
        <translation>No se perdió nada. Inténtelo de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Bedside answers</source>
        <translation>Bedside respuestas</translation>
    </message>
    <message>
        <source>Bedside questions</source>
        <translation>Bedside preguntas</translation>
    </message>
    <message numerus="yes">
        <source>Paste it within %n minute(s): Bedside clears it when nobody is there.</source>
        <translation>
            <numerusform>Péguela en menos de %n minuto: Bedside la borra cuando no hay nadie.</numerusform>
            <numerusform>Péguela en menos de %n minutos: Bedside la borra cuando no hay nadie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SearchField</name>
    <message>
        <source>Empty the search field</source>
        <translation>Vaciar el campo de búsqueda</translation>
    </message>
    <message>
        <source>Empty the search field (Escape)</source>
        <translation>Vaciar el campo de búsqueda (Escape)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SearchPage</name>
    <message>
        <source>Type a word in the search field. A beginning is enough.</source>
        <translation>Escriba una palabra en el campo de búsqueda. Basta con el comienzo.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word, or a shorter one.</source>
        <translation>No se encontró nada para “%1”. Pruebe con otra palabra, o con una más corta.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SheetRow</name>
    <message>
        <source>Shows all answers of this question</source>
        <translation>Muestra todas las respuestas de esta pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n answer(s)</source>
        <translation>
            <numerusform>Sí: %n respuesta</numerusform>
            <numerusform>Sí: %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::TeachBackPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dígalo con sus palabras</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>Siguiente  ›</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::UrgentRow</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::VisitFrame</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Shift: 1 of 3. Twice more to leave</source>
        <translation>Shift: 1 de 3. Dos veces más para salir</translation>
    </message>
    <message>
        <source>Shift: 2 of 3. Once more to leave</source>
        <translation>Shift: 2 de 3. Una vez más para salir</translation>
    </message>
    <message>
        <source>Is anyone there?
Bedside clears itself soon. Seconds left: %1.
Press any key, or touch the screen, to keep what is here.</source>
        <translation>¿Hay alguien ahí?
Bedside se borrará pronto. Segundos que quedan: %1.
Pulse cualquier tecla, o toque la pantalla, para conservar lo que hay aquí.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::WindowBars</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>In cl&amp;inic</source>
        <translation>En la &amp;consulta</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Set for this computer</source>
        <translation>Fijado para este equipo</translation>
    </message>
    <message>
        <source>Country: %1. %2</source>
        <translation>País: %1. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>Tamaño del texto: %1</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Leer en &amp;voz alta</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Text and &amp;colours</source>
        <translation>Texto &amp;y colores</translation>
    </message>
    <message>
        <source>&amp;On this page</source>
        <translation>&amp;En esta página</translation>
    </message>
    <message>
        <source>&amp;Language · Idioma</source>
        <translation>Idi&amp;oma · Language</translation>
    </message>
</context>
<context>
    <name>bedside::session::HandoutBench</name>
    <message>
        <source>Your handout</source>
        <translation>Su hoja</translation>
    </message>
    <message>
        <source>Nothing is on this handout yet. Tick at least one part.</source>
        <translation>Esta hoja todavía no contiene nada. Marque al menos una parte.</translation>
    </message>
    <message>
        <source>This handout is made from your answers. Answer the questions first: “Does this apply to me?”</source>
        <translation>Esta hoja se hace con sus respuestas. Responda primero las preguntas: “¿Esto se aplica a mí?”</translation>
    </message>
</context>
<context>
    <name>bedside::session::Questionnaire</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>bedside::session::SearchModel</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Word explained</source>
        <translation>Palabra explicada</translation>
    </message>
    <message>
        <source>This page speaks plainly about sex. You choose if you want to open it.</source>
        <translation>Esta página habla claramente de sexo. Usted elige si quiere abrirla.</translation>
    </message>
</context>
<context>
    <name>bedside::session::SectionModel</name>
    <message>
        <source>· for you</source>
        <translation>· para usted</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>¿Esto se aplica a mí?</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>Lo que se aplica a usted</translation>
    </message>
    <message>
        <source>Positions, explored</source>
        <translation>Explorar posiciones</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>%1, for you</source>
        <translation>%1, para usted</translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation>%1, leída</translation>
    </message>
</context>
</TS>
