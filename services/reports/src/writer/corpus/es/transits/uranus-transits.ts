import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const uranusTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Alguien que se te parece mucho, y que no eras tú, empieza a asomar. Urano despierta durante uno o dos años las ganas de vivir a tu manera, con decisiones que asombran a la familia y te quitan una década de polvo. Muda la piel por partes; también las serpientes tardan.',
    harmonious:
      'Se abre una larga temporada de ventanas. Cambiar de rumbo, de ambiente, de opinión sobre ti resulta más llevadero que de costumbre, y a menudo hasta divertido. La originalidad encuentra dónde ejercerse sin tener que pedir perdón. Quien te quiere bien disfrutará de la reforma.',
    tense:
      'Lo de siempre ya no te cabe, y lo nuevo aún no tiene mangas. En esta etapa pueden darse rupturas de hábito, discusiones con quien manda, arranques de independencia a deshora. No eches abajo la casa para cambiar una cerradura. Da pasos cortos y frecuentes; a la libertad le gusta entrenar.',
  },
  moon: {
    conjunction:
      'Terremoto de baja intensidad en el cuarto de los recuerdos: se mueven los cuadros y aparece la pared. Poco a poco cambia lo que necesitas para sentirte en casa, quizá también la casa. Hazle sitio a la inquietud, dale paseos largos y no le exijas que se explique enseguida.',
    harmonious:
      'Tus afectos estrenan bicicleta. Se aflojan viejas costumbres sentimentales y descubres, con cierto asombro, que puedes querer sin vigilar y descansar en sitios nuevos. Durante esta temporada pueden llegar amistades fuera de catálogo, hogares inventados, una relación más desenvuelta con tu propio pasado.',
    tense:
      'El ánimo tiene goznes flojos: se abre y se cierra con cualquier corriente. Por una buena temporada chocan el deseo de arraigo y el de huir con una mochila, y la familia puede mirarlo con las cejas en alto. Inventa rutinas pequeñas y portátiles. Un refugio también puede tener ruedas.',
  },
  mercury: {
    conjunction:
      'La cabeza se conecta a otra corriente. Durante un año largo las ideas llegan a borbotones, cambias de lecturas, de lenguaje, de teorías sobre casi todo. Hay hallazgos de verdad entre tanta chispa. Dales tiempo de enfriarse sobre papel y protege las horas de sueño, que el genio también bosteza.',
    harmonious:
      'Comprendes de golpe lo que antes se te atascaba. Época excelente para aprender técnicas nuevas, programar, inventar, cambiar de método de estudio o de manera de contar las cosas. El mundo se vuelve interesante por sus junturas. Tú eres quien ve que dos piezas lejanas encajaban.',
    tense:
      'Piensas a saltos y a contramano. Las palabras se disparan, los planes cambian tres veces por semana y te impacientan las mentes más lentas, que a veces son tan solo más cuidadosas. Bien dosificada, la provocación airea, y este periodo tiene mucho que airear. Busca a alguien que no te deba la razón.',
  },
  venus: {
    conjunction:
      'Un rayo cae en el jardín y florece algo que nadie había plantado. Esta etapa renueva el gusto y los afectos: te atraen personas inclasificables, dejas de fingir que te agradan las que no. Los lazos vivos admiten espacio. Los otros, al faltarles la costumbre, se despiden con bastante dulzura.',
    harmonious:
      'Si te llama un arte raro, búscale maestra; si te llama una amistad sin etiqueta, no se la pongas. Querer sin jaulas se vuelve, por una larga temporada, una posibilidad doméstica, con reglas nuevas acordadas entre risas. Hasta los colores que antes no mirabas te hacen señas desde la vitrina.',
    tense:
      'Te gusta lo que no te conviene y lo que te conviene te da sueño. Mientras dure este tramo, los vínculos pueden tirar entre la emoción y la estabilidad, como un perro y su correa. Habla de acuerdos antes que de culpas. Conviene además que los flechazos pasen una estación en la despensa.',
  },
  mars: {
    conjunction:
      'Motor nuevo en carrocería conocida. La energía se vuelve rápida, rebelde, inventiva, y durante meses te pide independencia de movimientos. Aprovéchala para una empresa atrevida o un deporte que nunca creíste para ti. Antes de cada acelerón mira por los dos espejos; la valentía no está reñida con el cinturón.',
    harmonious:
      'Actúas con un desparpajo que abre brecha. Las soluciones se te ocurren en plena carrera, el cuerpo agradece ritmos distintos y el trabajo por cuenta propia luce más que el de cadena. Así, en esta etapa, puedes ganar autonomía sin librar una guerra. Basta con empezar.',
    tense:
      'Cohetes guardados junto a la estufa. La impaciencia de estos tiempos explota con quien vigila, con lo que tarda, con las instrucciones en general. Descarga a menudo y en lugar seguro: ejercicio, trabajo manual, música muy alta. Lo que de verdad querías romper era una costumbre, y esa se desmonta con destornillador.',
  },
  jupiter: {
    conjunction:
      'Suerte con bigote postizo: al principio no la reconoces. Durante este periodo el crecimiento viene por vías torcidas, un cambio de planes, un encuentro absurdo, una fe que descartabas. Mantén un bolsillo libre y el pasaporte en regla. Tus ideas sobre lo posible necesitan renovar la foto.',
    harmonious:
      'Horizontes con toldo de colores. La temporada invita a explorar, estudiar lo insólito, juntarte con gente que experimenta, y la fortuna se muestra simpática con quien prueba. No hace falta apostar la despensa. Con un poco de tiempo libre y otro poco de atrevimiento, se ensancha el paisaje entero.',
    tense:
      'Libertad con exceso de equipaje. Quieres cambiarlo todo, saberlo todo, empezar en otro continente, y el entusiasmo apenas te deja leer la letra menuda. Estos meses ganan mucho con una pregunta: ¿qué parte de este sueño puedo probar cerca? Si crece en maceta, ya tendrá bosque.',
  },
  saturn: {
    conjunction:
      'Se agrieta la pared maestra de una vieja obligación y entra una luz inesperada. Durante esta etapa lo que creías inamovible resulta tener bisagras. Da vértigo y da alegría. Ve desmontando despacio, guarda los tornillos: de la estructura anterior se aprovecha mucho para la siguiente.',
    harmonious:
      'Puedes modernizar la fábrica sin parar la producción. Este periodo, largo y más bien sereno, concilia a tu parte prudente con tu parte inquieta, y de ese trato salen mejoras que duran. Reglas nuevas para viejos deberes, herramientas mejores, algún miedo que se retira con honores.',
    tense:
      '¿Quién firmó todo aquello? Fuiste tú, en otra época, y ahora la libertad llama al timbre justo cuando estabas haciendo cuentas. Crujen las responsabilidades, los plazos se desordenan. Renegocia con calma, cláusula por cláusula, a lo largo de los meses que haga falta; hay compromisos que solo pedían un poco más de holgura.',
  },
  uranus: {
    conjunction:
      'Urano invierte más de ochenta años en completar su vuelta y saludar el punto donde te vio nacer. Coincidir con ese regreso tiene algo de travesura cósmica: la niñez y la edad se miran y se guiñan un ojo. Queda permiso para ser, sin disculpas, una persona única.',
    harmonious:
      'Tu rareza natural encuentra un buen momento histórico. Durante una larga temporada lo que te distingue deja de estorbar y se vuelve útil, incluso contagioso. Cambia lo que pedía cambio, despacio y con gusto. Hay épocas en que la vida parece haber leído tu propuesta y subrayado un párrafo.',
    tense:
      'Llega uno de los cruces conocidos del camino, esos que la gente recuerda después como «el año en que cambié». Unas décadas de vida levantan la mano y preguntan si todavía es esto lo que quieres. Contesta sin estruendo. Puede bastar con una verdad, un taller, una puerta pintada de otro color.',
  },
  neptune: {
    conjunction:
      'Los sueños reciben descargas y algunos se levantan a andar. Durante esta época tu imaginación, tu fe o tu idea de lo sagrado se renuevan por caminos poco ortodoxos. Escribe lo que se te aparezca en duermevela. No todo será revelación; habrá también ocurrencias preciosas, que tampoco abundan.',
    harmonious:
      'Inspiración sin cables. Lo que intuyes encuentra técnica, comunidad, un lenguaje fresco, y puedes aportar a los ideales de tu tiempo una nota que no sonaba. Mientras dure la temporada, frecuenta a artistas, a inventoras, a gente que sueña con los zapatos puestos.',
    tense:
      'Un faro parpadea con una clave que aún no entiendes. Durante este tramo se tambalean ilusiones compartidas, modas espirituales, viejos consuelos, y el desconcierto abre un hueco saludable. Deja el hueco vacío por un tiempo, como se deja un campo en barbecho, y resiste a los vendedores de sustitutos.',
  },
  pluto: {
    conjunction:
      'Alguien ha abierto de golpe la trampilla, y resulta que abajo había semillas. Este periodo remueve deseos de fondo y poderes que no usabas, con sacudidas que apartan lo ya hueco. Procura no acelerar lo que de por sí va deprisa. La fuerza está; lo que pide es un oficio.',
    harmonious:
      'Te renuevas por debajo mientras arriba sirven el té. La etapa favorece cambios radicales hechos con serenidad, desde una manera de trabajar hasta un modo de entender la autoridad. Lo anticuado cae sin estrépito. Algún día mirarás atrás y costará señalar el minuto en que todo giró.',
    tense:
      'Presión y chispa en el mismo cuarto. Lo que evitabas puede presentarse sin cita, y la tentación es responder con un gesto definitivo. Abre primero las ventanas. En un periodo así sirve más una serie de verdades pequeñas que un gran incendio purificador.',
  },
  ascendant: {
    conjunction:
      'La gente te pregunta qué te has hecho. Pelo, postura, conversación: algo cambia en tu manera de aparecer, y durante bastante tiempo te aburrirá cualquier papel aprendido. Atrévete con el disfraz de ti. A tu alrededor, los vínculos se irán acomodando a la persona que llega.',
    harmonious:
      'Tus rarezas abren conversaciones en lugar de cerrarlas, y eso ya merece una temporada larga. Te mueves con menos protocolo, conoces gente fuera de lo común, cambias de ambiente como quien cambia el agua de las flores. La vida social necesitaba aire y tú traes la manivela.',
    tense:
      'En tus relaciones, alguien pide espacio o alguien trae novedades con los zapatos llenos de barro. Puede que seas tú. Esta época cambia las distancias entre las personas y desordena los acuerdos tácitos. Vuelve a pactarlos en voz alta. Con las manos sueltas, quien se queda baila mejor.',
  },
  midheaven: {
    conjunction:
      'La vocación se salta el temario. Mientras dura este tránsito pueden aparecer giros en tu profesión o en tu lugar ante los demás, buscados o sorprendentes, y todos preguntan lo mismo: ¿a qué te dedicarías si nadie lo hubiera decidido por ti? Ten borradores. Alguno encontrará su puerta.',
    harmonious:
      'Un carril nuevo se abre junto al de siempre, y se puede circular por los dos. La época ofrece innovaciones en tu oficio, colaboraciones insólitas, más autonomía en el horario o en el estilo. Propón lo que parecía demasiado moderno. Hay quien lleva tiempo deseando oírlo.',
    tense:
      'El suelo profesional y el doméstico se mueven a distinta velocidad, como dos pasarelas de aeropuerto. Durante esta fase cuesta hacer planes rígidos; rinden más los planes con asas. Evita las renuncias a medianoche. Una conversación a media mañana, con alternativas en la mano, puede darte casi toda la libertad que buscabas.',
  },
};
