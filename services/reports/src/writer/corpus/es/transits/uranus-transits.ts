import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const uranusTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Alguien que se te parece mucho, y que no eras tú, empieza a asomar. Urano despierta durante meses las ganas de vivir a tu manera, con decisiones que asombran a la familia y te quitan una década de polvo. Muda la piel por partes; también las serpientes tardan.',
    sextile:
      'Una versión más libre de ti ha dejado la dirección apuntada. Durante esta etapa basta con ir: cambiar una rutina, estudiar algo inesperado, tratar a gente que no encaja en tu álbum. Nada obliga, y por eso la ocasión pasa a veces sin saludar. Salúdala tú. Entra por la puerta más fácil.',
    square:
      'Lo de siempre ya no te cabe, y lo nuevo aún no tiene mangas. En esta etapa pueden darse rupturas de hábito, discusiones con quien manda, arranques de independencia a deshora. No eches abajo la casa para cambiar una cerradura. Da pasos cortos y frecuentes; a la libertad le gusta entrenar.',
    trine:
      'Se abre una larga temporada de ventanas. Cambiar de rumbo, de ambiente, de opinión sobre ti resulta más llevadero que de costumbre, y a menudo hasta divertido. La originalidad encuentra dónde ejercerse sin tener que pedir perdón. Quien te quiere bien disfrutará de la reforma.',
    opposition:
      'Otra persona se marcha, se transforma o te lleva la contraria, y tu plan se queda mirando. La libertad ajena hace de despertador. Enójate si hace falta, y luego pregunta qué parte de ese aire necesitabas. Lo que llega como sobresalto puede convertirse en costumbre elegida.',
  },
  moon: {
    conjunction:
      'Terremoto de baja intensidad en el cuarto de los recuerdos: se mueven los cuadros y aparece la pared. Poco a poco cambia lo que necesitas para sentirte en casa, quizá también la casa. Hazle sitio a la inquietud, dale paseos largos y no le exijas que se explique enseguida.',
    sextile:
      'Cambia de sitio la cama, invita a una vecina, duerme una noche al raso. Esta temporada larga responde con alegría a las novedades domésticas de bolsillo, y por ese lado se aflojan costumbres sentimentales que ya no servían. Tu intimidad quiere experimentos. Que sean baratos y a menudo.',
    square:
      'El ánimo tiene goznes flojos: se abre y se cierra con cualquier corriente. Por una buena temporada chocan el deseo de arraigo y el de huir con una mochila, y la familia puede mirarlo con las cejas en alto. Inventa rutinas pequeñas y portátiles. Un refugio también puede tener ruedas.',
    trine:
      'Tus afectos estrenan bicicleta. Se aflojan viejas costumbres sentimentales y descubres, con cierto asombro, que puedes querer sin vigilar y descansar en sitios nuevos. Durante esta temporada pueden llegar amistades fuera de catálogo, hogares inventados, una relación más desenvuelta con tu propio pasado.',
    opposition:
      'La inquietud entra por la puerta de otro. Alguien de los tuyos se muda, rompe el horario, pide distancia o la acorta de repente, y a lo largo de esta etapa tu necesidad de nido aprende a vivir con ventanas. Acuerden avisos y regresos. La confianza también se puede tener en movimiento.',
  },
  mercury: {
    conjunction:
      'A otra corriente se conecta la cabeza. Durante varios meses las ideas llegan a borbotones, cambias de lecturas, de lenguaje, de teorías sobre casi todo. Hay hallazgos de verdad entre tanta chispa. Dales tiempo de enfriarse sobre papel y protege las horas de sueño, que el genio también bosteza.',
    sextile:
      'Pregunta a quien sepa de lo que no sabes nada. En este periodo hay cursos, herramientas y conversaciones a tu alcance que pueden cambiarte el modo de pensar, y están a la vuelta de un correo. Escríbelo. La curiosidad, si le das pista, despega con muy poco.',
    square:
      'Piensas a saltos y a contramano. Las palabras se disparan, los planes cambian tres veces por semana y te impacientan las mentes más lentas, que a veces son tan solo más cuidadosas. Bien dosificada, la provocación airea, y este periodo tiene mucho que airear. Busca a alguien que no te deba la razón.',
    trine:
      'Comprendes de golpe lo que antes se te atascaba. Época excelente para aprender técnicas nuevas, programar, inventar, cambiar de método de estudio o de manera de contar las cosas. El mundo se vuelve interesante por sus junturas. Tú eres quien ve que dos piezas lejanas encajaban.',
    opposition:
      'Es probable que oigas más de una vez que te equivocas, y a veces lo dirá un genio. Durante esta época aparecen interlocutores que interrumpen, provocan, ven el fallo a la primera; también los hay que solo hacen ruido. Aprende a distinguirlos. A los primeros, dales café y papel: te están ahorrando años.',
  },
  venus: {
    conjunction:
      'Un rayo cae en el jardín y florece algo que nadie había plantado. Esta etapa renueva el gusto y los afectos: te atraen personas inclasificables, dejas de fingir que te agradan las que no. Los lazos vivos admiten espacio. Los otros, al faltarles la costumbre, se despiden con bastante dulzura.',
    sextile:
      'Acepta el plan que no te pega. Los afectos y los gustos de esta larga temporada se renuevan por curiosidad, con una música ajena, una amistad de otra edad, una tarde de feria, y nadie te exige cambiar de vida. Con decir que sí de vez en cuando se llena el álbum.',
    square:
      'Te gusta lo que no te conviene y lo que te conviene te da sueño. Mientras dure este tramo, los vínculos pueden tirar entre la emoción y la estabilidad, como un perro y su correa. Habla de acuerdos antes que de culpas. Conviene además que los flechazos pasen una estación en la despensa.',
    trine:
      'Si te llama un arte raro, búscale maestra; si te llama una amistad sin etiqueta, no se la pongas. Querer sin jaulas se vuelve, por una larga temporada, una posibilidad doméstica, con reglas nuevas acordadas entre risas. Hasta los colores que antes no mirabas te hacen señas desde la vitrina.',
    opposition:
      'Te quieren a saltos, o quieres a quien va a saltos. Alguien, en estos meses, pone sobre la mesa más libertad de la que habías pedido, y hay que decidir juntos dónde duerme cada llave. Habla pronto y sin juicio. Un vínculo puede cambiar de forma y seguir siendo ternura.',
  },
  mars: {
    conjunction:
      'Motor nuevo en carrocería conocida. La energía se vuelve rápida, rebelde, inventiva, y durante meses te pide independencia de movimientos. Aprovéchala para una empresa atrevida o un deporte que nunca creíste para ti. Antes de cada acelerón mira por los dos espejos; la valentía no está reñida con el cinturón.',
    sextile:
      'Hay un experimento en el que harías falta. Durante esta etapa tus manos aprenden rápido, y un gesto audaz en el momento justo abre más que diez prudentes. Busca el taller, el equipo, la travesía. Tu energía agradece que le pongan delante algo que no venga con instrucciones.',
    square:
      'Cohetes guardados junto a la estufa. La impaciencia de estos tiempos explota con quien vigila, con lo que tarda, con las instrucciones en general. Descarga a menudo y en lugar seguro: ejercicio, trabajo manual, música muy alta. Lo que de verdad querías romper era una costumbre, y esa se desmonta con destornillador.',
    trine:
      'Actúas con un desparpajo que abre brecha. Las soluciones se te ocurren en plena carrera, el cuerpo agradece ritmos distintos y el trabajo por cuenta propia luce más que el de cadena. Así, en esta etapa, puedes ganar autonomía sin librar una guerra. Basta con empezar.',
    opposition:
      'Quien tienes enfrente acelera sin intermitente. Colegas, rivales, familiares con prisa: por una época los choques llegan de improviso y te encuentran con el puño a medio cerrar. Cede el paso en lo trivial y planta cara en una sola cosa. Con el gesto lento se desconcierta a quien corre.',
  },
  jupiter: {
    conjunction:
      'Suerte con bigote postizo: al principio no la reconoces. Durante este periodo el crecimiento viene por vías torcidas, un cambio de planes, un encuentro absurdo, una fe que descartabas. Mantén un bolsillo libre y el pasaporte en regla. Tus ideas sobre lo posible necesitan renovar la foto.',
    sextile:
      'Un desvío feliz está anunciado en letra pequeña. Este periodo es de quien lee los márgenes: una beca rara, un grupo en formación, una invitación reenviada por tres personas. Contesta. Tus horizontes no necesitan un terremoto para moverse, les basta con un correo y algo de descaro.',
    square:
      'Libertad con exceso de equipaje. Quieres cambiarlo todo, saberlo todo, empezar en otro continente, y el entusiasmo apenas te deja leer la letra menuda. Estos meses ganan mucho con una pregunta: ¿qué parte de este sueño puedo probar cerca? Si crece en maceta, ya tendrá bosque.',
    trine:
      'Horizontes con toldo de colores. La temporada invita a explorar, estudiar lo insólito, juntarte con gente que experimenta, y la fortuna se muestra simpática con quien prueba. No hace falta apostar la despensa. Con un poco de tiempo libre y otro poco de atrevimiento, se ensancha el paisaje entero.',
    opposition:
      'Alguien te propone un mundo nuevo antes del desayuno. En esta fase se cruzan entusiastas, cabezas con alas, amistades que lo dejan todo, y a su lado tu fe parece de pueblo. Escucha lo que tienen de razón. Después, pide calendario; las grandes libertades también comen a sus horas.',
  },
  saturn: {
    conjunction:
      'Se agrieta la pared maestra de una vieja obligación y entra una luz inesperada. Durante esta etapa lo que creías inamovible resulta tener bisagras. Da vértigo y da alegría. Ve desmontando despacio, guarda los tornillos: de la estructura anterior se aprovecha mucho para la siguiente.',
    sextile:
      'Puedes arreglar el reloj sin pararlo. A lo largo de esta temporada serena hay margen para cambiar una norma, aligerar un deber, estrenar método, con el visto bueno de quien suele ponerse serio. Llega con la propuesta hecha. Lo nuevo, bien explicado, le gusta hasta al conserje.',
    square:
      '¿Quién firmó todo aquello? Fuiste tú, en otra época, y ahora la libertad llama al timbre justo cuando estabas haciendo cuentas. Crujen las responsabilidades, los plazos se desordenan. Renegocia con calma, cláusula por cláusula, a lo largo de los meses que haga falta; hay compromisos que solo pedían un poco más de holgura.',
    trine:
      'Puedes modernizar la fábrica sin parar la producción. Este periodo, largo y más bien sereno, concilia a tu parte prudente con tu parte inquieta, y de ese trato salen mejoras que duran. Reglas nuevas para viejos deberes, herramientas mejores, algún miedo que se retira con honores.',
    opposition:
      'Se mueve lo que dabas por fijo, y el empujón viene de fuera. Una empresa cambia de dueños, una persona mayor cambia de idea, un acuerdo pide revisión en mitad de la partida. Durante esta etapa defiende lo esencial y negocia lo demás. La firmeza flexible, la de los puentes, aguanta el viento.',
  },
  uranus: {
    conjunction:
      'Urano invierte más de ochenta años en completar su vuelta y saludar el punto donde te vio nacer. Coincidir con ese regreso tiene algo de travesura cósmica: la niñez y los muchos años se miran y se guiñan un ojo. Queda permiso para ser, sin disculpas, una persona única.',
    sextile:
      'A ciertas edades el aire cambia de lado y se nota en la nuca. Esta es una de las suaves: se ofrecen caminos algo torcidos, amistades que inventan, permiso para probar. No dura siempre ni exige nada. Haz con él un solo experimento, y que sea tuyo.',
    square:
      'La vida te pica en los talones, como a mucha gente de tu edad. Algo construido hace años aprieta, y por dentro hay una urgencia de salir que todavía no tiene dirección. Antes de echar abajo nada, muévete: un curso, un viaje, una negativa. La dirección aparece caminando.',
    trine:
      'Tu rareza natural encuentra un buen momento histórico. Durante una larga temporada lo que te distingue deja de estorbar y se vuelve útil, incluso contagioso. Cambia lo que pedía cambio, despacio y con gusto. Hay épocas en que la vida parece haber leído tu propuesta y subrayado un párrafo.',
    opposition:
      'Llega uno de los cruces conocidos del camino, esos que la gente recuerda después como «el año en que cambié». Unas décadas de vida levantan la mano y preguntan si todavía es esto lo que quieres. Contesta sin estruendo. Puede bastar con una verdad, un taller, una puerta pintada de otro color.',
  },
  neptune: {
    conjunction:
      'Los sueños reciben descargas y algunos se levantan a andar. Durante esta época tu imaginación, tu fe o tu idea de lo sagrado se renuevan por caminos poco ortodoxos. Escribe lo que se te aparezca en duermevela. No todo será revelación; habrá también ocurrencias preciosas, que tampoco abundan.',
    sextile:
      'Los visionarios de tu calle aceptan socios. En esta época una técnica nueva puede servir a un sueño viejo, y a ti te llega el recado por casualidad, en una charla o en un cartel. Sigue la pista un rato. Hay ideales que solo necesitaban un enchufe.',
    square:
      'Un faro parpadea con una clave que aún no entiendes. Durante este tramo se tambalean ilusiones compartidas, modas espirituales, viejos consuelos, y el desconcierto abre un hueco saludable. Deja el hueco vacío por un tiempo, como se deja un campo en barbecho, y resiste a los vendedores de sustitutos.',
    trine:
      'Inspiración sin cables. Lo que intuyes encuentra técnica, comunidad, un lenguaje fresco, y puedes aportar a los ideales de tu tiempo una nota que no sonaba. Mientras dure la temporada, frecuenta a artistas, a inventoras, a gente que sueña con los zapatos puestos.',
    opposition:
      'A tu alrededor caen mitos con bastante estrépito. Lo que un grupo creía, lo que alguien prometía, deja de sostenerse de la noche a la mañana, y te toca escuchar a quienes se quedan sin guion. No corras a darles otro. En este tramo consuela más una verdad provisional que una certeza prestada.',
  },
  pluto: {
    conjunction:
      'Alguien ha abierto de golpe la trampilla, y resulta que abajo había semillas. Este periodo remueve deseos de fondo y poderes que no usabas, con sacudidas que apartan lo ya hueco. Procura no acelerar lo que de por sí va deprisa. La fuerza está; lo que pide es un oficio.',
    sextile:
      'Si quieres deshacerte de algo de una vez, este periodo pasa con el camión. Un viejo temor, un trato desigual, un cuarto de trastos: lo que decidas sacar se va casi solo, y lo que no decidas se queda. Haz la lista. Bajo lo que estorba suele haber una fuente.',
    square:
      'Presión y chispa en el mismo cuarto. Lo que evitabas puede presentarse sin cita, y la tentación es responder con un gesto definitivo. Abre primero las ventanas. En un periodo así sirve más una serie de verdades pequeñas que un gran incendio purificador.',
    trine:
      'Te renuevas por debajo mientras arriba sirven el té. La etapa favorece cambios radicales hechos con serenidad, desde una manera de trabajar hasta un modo de entender la autoridad. Lo anticuado cae sin estrépito. Algún día mirarás atrás y costará señalar el minuto en que todo giró.',
    opposition:
      'El cambio se sienta delante y no pide permiso. Puede tener cara de institución, de persona poderosa, de época revuelta, y mucha gente de tu edad lo mira contigo. Tu margen está en el modo de responder. Busca aliados antes que culpables, y decide una cosa que no piensas entregar.',
  },
  ascendant: {
    conjunction:
      'La gente te pregunta qué te has hecho. Pelo, postura, conversación: algo cambia en tu manera de aparecer, y durante bastante tiempo te aburrirá cualquier papel aprendido. Atrévete con el disfraz de ti. A tu alrededor, los vínculos se irán acomodando a la persona que llega.',
    sextile:
      'Estrena algo que se vea. Un sombrero, una bicicleta amarilla, una forma más suelta de presentarte: durante esta temporada la gente acoge tus rarezas con curiosidad, y un encuentro por azar puede ponerte en otra pista. Para que ocurra hay que salir. Sal también los días grises.',
    square:
      'Te estorba tu propia imagen. A ratos de esta época dan ganas de contestar lo que no toca, llegar tarde, aparecer con otra cara, y en realidad lo que pide cambio es el sitio desde el que actúas. Revisa horarios, compromisos, ropa. Quitar dos piedras del zapato evita tirar los zapatos.',
    trine:
      'Tus rarezas abren conversaciones en lugar de cerrarlas, y eso ya merece una temporada larga. Te mueves con menos protocolo, conoces gente fuera de lo común, cambias de ambiente como quien cambia el agua de las flores. La vida social necesitaba aire y tú traes la manivela.',
    opposition:
      'En tus relaciones, alguien pide espacio o alguien trae novedades con los zapatos llenos de barro. Puede que seas tú. Esta época cambia las distancias entre las personas y desordena los acuerdos tácitos. Vuelve a pactarlos en voz alta. Con las manos sueltas, quien se queda baila mejor.',
  },
  midheaven: {
    conjunction:
      'La vocación se salta el temario. Mientras dura este tránsito pueden aparecer giros en tu profesión o en tu lugar ante los demás, buscados o sorprendentes, y todos preguntan lo mismo: ¿a qué te dedicarías si nadie lo hubiera decidido por ti? Ten borradores. Alguno encontrará su puerta.',
    sextile:
      'Tu oficio tiene una ventana que nadie abre. En estos meses puedes proponer otro modo de hacerlo, un horario, una herramienta, una sociedad a medias, y el ambiente se presta a escuchar. Llévalo por escrito y con humor. Las carreras más largas se parecen a una sucesión de ventanas.',
    square:
      'La agenda se rebela, y en el fondo eres tú. Tu rumbo público y tu manera de ser se han descompasado, y a lo largo de esta etapa cualquier orden suena a reja. Ajusta antes de dimitir: una tarea menos, un encargo propio, una conversación clara. Si después hay que irse, sabrás adónde.',
    trine:
      'Un carril nuevo se abre junto al de siempre, y se puede circular por los dos. La época ofrece innovaciones en tu oficio, colaboraciones insólitas, más autonomía en el horario o en el estilo. Propón lo que parecía demasiado moderno. Hay quien lleva tiempo deseando oírlo.',
    opposition:
      'El suelo profesional y el doméstico se mueven a distinta velocidad, como dos pasarelas de aeropuerto. Durante esta fase cuesta hacer planes rígidos; rinden más los planes con asas. Evita las renuncias a medianoche. Una conversación a media mañana, con alternativas en la mano, puede darte casi toda la libertad que buscabas.',
  },
};
