import type { NatalCorpus } from '../../natal-corpus.ts';

export const mercuryAspects = {
  'mercury-venus': {
    conjunction:
      'Hablas con buena letra. Encuentras la palabra que no hiere, la comparación que hace sonreír, y puedes pedir un favor de tal modo que parezca un regalo. Te salen redondas las postales, las canciones, las disculpas. Cuando toque decir algo feo, no lo envuelvas hasta que nadie sepa qué hay dentro. A la claridad, bien dicha, no le falta encanto.',
    harmonious:
      'Cualquier trámite gana contigo en cordialidad. Mercurio presta la agudeza y Venus el tacto, así que negocias sin agrios, aconsejas sin pinchar y cuentas un chisme de forma que casi parece un elogio. Disfrutas aprendiendo en compañía. Lo fácil sería conformarse con el ingenio de salón; dale a esa gracia un tema que te quite un poco el sueño.',
  },
  'mercury-mars': {
    conjunction:
      'Mercurio y Marte comparten montura, y tu cabeza lleva espuelas. Contestas en caliente, lees de pie, decides a la tercera frase, y en una emergencia eso vale oro; en una cena, depende. Aprende algo que exija ritmo, la esgrima, el piano, un idioma. La lengua afilada corta pan igual que corta amistades, y tú eliges.',
    harmonious:
      'De la idea al hecho hay en ti un camino corto y bien asfaltado. Argumentas con energía y sin saña, aprendes trasteando, resuelves con las manos lo que otros siguen discutiendo. Lo que te puede aburrir es convencer a los lentos. Tenles paciencia: alguno conoce el terreno.',
    tense:
      'Un simple «no estoy de acuerdo» te pone la sangre a correr. Debates por deporte, interrumpes por velocidad, y más de una vez has ganado una discusión que habrías preferido no tener. El remedio es casi infantil: apunta tu réplica, termina de oír, léela después. Lo que siga pareciendo cierto convencerá sin gritar.',
  },
  'mercury-jupiter': {
    conjunction:
      'Nadie te gana a contar lo que acabas de aprender. Mercurio y Júpiter juntan la anécdota y la teoría, el refrán de la abuela y el artículo de ayer, y el conjunto sale ancho, sabroso, un punto inexacto. Piensas con generosidad. Ten cerca a alguien que pregunte «¿cuántos eran, en realidad?», y agradéceselo: tus historias resisten muy bien la verdad.',
    harmonious:
      'Tu mente abre ventanas en las paredes correctas. Ves el conjunto sin perder el hilo, enseñas con buen humor, te entiendes con gente de otras lenguas a base de gestos y confianza. Con semejante viento de popa es tentador quedarse en lo brillante; escoge un asunto y estúdialo hasta la parte árida, que acaba floreciendo.',
    tense:
      'Las ideas te crecen más deprisa que las estanterías. Afirmas en grande, compras el libro antes de acabar el anterior, y a la hora de los detalles alguien tiene que ir detrás con una libreta. La conversación se desborda, lo cual es divertidísimo si hay tiempo. Deja una frase por decir en cada charla. Esa suele volver mejor.',
  },
  'mercury-saturn': {
    conjunction:
      'Antes de hablar has hablado contigo un buen rato. Saturno se sienta junto a Mercurio y le hace repasar, de modo que tus palabras llegan tarde y llegan bien: precisas, sobrias, con los bordes limados. Alguna burla infantil pudo enseñarte esa cautela. Ahora, entre gente buena, pronuncia algo sin preparar. La idea a medio hacer invita a que otros pongan su mitad.',
    harmonious:
      'Piensas como se construye un puente, apoyando cada tramo antes de pasar al siguiente. Te gustan los planes con fecha, los argumentos que sostienen peso, las conversaciones que terminan en algo. Tu disciplina no apaga la curiosidad: le da cuerda para trayectos largos. Si un día te sobra la razón, regálasela a un juego de palabras.',
    tense:
      'Saturno ha puesto a la puerta de tu Mercurio un portero muy estricto. Deja pasar lo comprobado y retiene lo demás, aunque fuese gracioso o urgente, y luego te vas a dormir con la respuesta que no diste. Poco a poco has hecho de esa duda un método serio. Falta que la crítica se eche una siesta.',
  },
  'mercury-uranus': {
    conjunction:
      'Tus ideas no llaman, aparecen sentadas en la cocina. Con Urano pegado a Mercurio piensas a saltos, relacionas lo que nadie relacionaba y te impacientan las explicaciones con pasos numerados. La genialidad y el despiste usan la misma escalera. Cuando algo te parezca evidente, dibuja los peldaños que te saltaste; los demás quieren subir, solo que no vuelan.',
    harmonious:
      'Aprendes rápido lo que otros llaman raro. La tecnología, los idiomas inventados, una partitura al revés: tu curiosidad entra por la claraboya y encuentra la luz encendida. Tus soluciones parecen obvias después de oírlas, que es el mayor elogio. Anótalas, porque tienes tantas que las vas perdiendo por los bolsillos.',
    tense:
      'A tu cabeza le saltan los fusibles justo cuando más corriente lleva. Cambias de tema en mitad de la frase, dices una verdad a destiempo, te aburres de tener razón en cuanto la tienes. Un ayudante humilde, la lista, el temporizador, la siesta, te devuelve la señal. Entre las ocurrencias de Urano hay inventos que solo esperaban un poco de orden.',
  },
  'mercury-neptune': {
    conjunction:
      'Escuchas música donde otros oyen información. Mercurio y Neptuno mezclan sus papeles y de ahí te salen metáforas, corazonadas, relatos a los que les falta un dato y les sobra encanto. Con la exactitud no te llevas del todo, y sin mala fe: recuerdas lo que debió ser. Un calendario en la pared y un poema en el cuaderno pueden llevarse bien.',
    harmonious:
      'Sabes decir lo que no se puede decir. Una imagen, una pausa, el parecido inesperado entre dos cosas, y alguien que no encontraba palabras asiente con los ojos húmedos. Es un talento de contadores, de músicos, de quienes traducen silencios. Solo pide un poco de corrección ortográfica y bastante soledad.',
    tense:
      'Entre lo que te dijeron y lo que entendiste cabe, a veces, una novela. Mercurio pide datos y Neptuno le entrega neblina, de modo que confundes fechas, crees lo que querías creer o callas algo para no romper el hechizo. Comprueba, pregunta, repite en voz alta. Lo curioso es que, con los hechos a buen recaudo, tu imaginación vuela bastante más alto.',
  },
  'mercury-pluto': {
    conjunction:
      'Con Plutón al costado, Mercurio desciende a las ideas con una cuerda. No te basta el titular: quieres el motivo, el archivo, la frase que se tachó, y tus preguntas tienen una puntería que incomoda y cura. Ciertas cosas, no obstante, son exactamente lo que parecen. Concédeles la superficie y descansa.',
    harmonious:
      'Ves el andamio detrás del discurso sin necesidad de derribarlo. Te concentras largo rato, sabes convencer con pocas palabras y guardas un secreto igual que se guarda un violín. Podrías enseñar a otros a preguntar así. El saber que se queda en el fondo de la mina alumbra a muy poca gente.',
    tense:
      'Cuando una idea te agarra, no hay quien la suelte, y menos tú. Das vueltas a lo que alguien quiso decir, reconstruyes la escena, preparas la réplica definitiva de madrugada. Entre Mercurio y Plutón la palabra es poder, y conoces su peso por haberlo recibido. Úsala para abrir. Con los pensamientos circulares ayuda caminar en línea recta y contarlos a un amigo paciente.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
