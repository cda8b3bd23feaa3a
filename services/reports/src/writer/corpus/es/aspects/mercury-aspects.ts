import type { NatalCorpus } from '../../natal-corpus.ts';

export const mercuryAspects = {
  'mercury-venus': {
    conjunction:
      'Hablas con buena letra. Encuentras el adjetivo que no hiere, la comparación que hace sonreír, y puedes pedir un favor de tal modo que parezca un regalo. Te salen redondas las postales, las canciones, las disculpas. Cuando toque decir algo feo, no lo envuelvas hasta que nadie sepa qué hay dentro. A la claridad, bien dicha, no le falta encanto.',
    sextile:
      'Cualquier trámite gana contigo en cordialidad. Mercurio presta la agudeza y Venus el tacto, así que negocias sin acritud, aconsejas sin pinchar y cuentas un chisme de forma que casi parece un elogio. Disfrutas aprendiendo en compañía. Lo fácil sería conformarse con el ingenio de salón; dale a esa gracia un tema que te inquiete un poco.',
  },
  'mercury-mars': {
    conjunction:
      'Mercurio y Marte comparten montura, y tu cabeza lleva espuelas. Contestas en caliente, lees de pie, decides antes de oírlo todo, y en una emergencia eso vale oro; en una cena, depende. Aprende algo que exija ritmo, la esgrima, el piano, un idioma. La lengua afilada corta pan igual que corta amistades, y tú eliges.',
    sextile:
      'Ponte un cronómetro y verás qué lista se vuelve tu cabeza. Mercurio y Marte reparten agudeza por encargo: un debate amistoso, un crucigrama contra el reloj, la reparación de una radio a la que le sobran tres tornillos. Sin reto, el pensamiento da paseos. Acepta hablar en público aunque te tiemblen los papeles; al minuto habrás encontrado el tono.',
    square:
      'El gesto se te adelanta al pensamiento, y luego el pensamiento se lo reprocha. Envías el mensaje y lo relees con los ojos entornados; montas el mueble y después abres las instrucciones. Entre Mercurio y Marte saltan chispas útiles, de las que encienden la estufa y de las que queman el guiso. Piensa con algo entre los dedos, deja dormir los borradores, y el filo quedará para las ideas.',
    trine:
      'De la idea al hecho hay en ti un camino corto y bien asfaltado. Argumentas con energía y sin saña, aprendes trasteando, resuelves probando lo que otros siguen discutiendo. Lo que te puede aburrir es convencer a los lentos. Tenles paciencia: alguno conoce el terreno.',
    opposition:
      'Un simple «no estoy de acuerdo» te pone la sangre a correr. Debates por deporte, interrumpes por velocidad, y más de una vez has ganado una discusión que habrías preferido no tener. El remedio es casi infantil: apunta tu réplica, termina de oír, léela después. Lo que siga pareciendo cierto convencerá sin gritar.',
  },
  'mercury-jupiter': {
    conjunction:
      'Nadie te gana a contar lo que acabas de aprender. Mercurio y Júpiter juntan la anécdota y la teoría, el refrán de la abuela y el artículo de ayer, y el conjunto sale ancho, sabroso, un punto inexacto. Piensas con generosidad. Ten cerca a alguien que pregunte «¿cuántos eran, en realidad?», y agradéceselo: tus historias resisten muy bien la verdad.',
    sextile:
      'Un folleto olvidado en un asiento puede cambiarte la semana. Mercurio y Júpiter dejan a tu alcance cursos, lenguas, amistades con biblioteca, y esperan a ver si alargas el brazo. Cuando preguntas te contestan; cuando escribes a quien admiras, a menudo te responde. Ya has reunido bastantes enlaces para otro día. Matricúlate en lo primero de la lista, con examen final.',
    square:
      'Las ideas te crecen más deprisa que las estanterías. Afirmas en grande, compras el libro antes de acabar el anterior, y a la hora de los detalles alguien tiene que ir detrás con una libreta. La conversación se desborda, lo cual es divertidísimo si hay tiempo. Deja algo por decir en cada charla. Esa suele volver mejor.',
    trine:
      'Tu mente abre ventanas en las paredes correctas. Ves el conjunto sin perder el hilo, enseñas con buen humor, te entiendes con gente de otras lenguas a base de gestos y confianza. Con semejante viento de popa es tentador quedarse en lo brillante; escoge un asunto y estúdialo hasta la parte árida, que acaba floreciendo.',
    opposition:
      'Donde pones una coma, alguien quiere poner un continente. O al revés: expones tu gran idea y te piden la fuente, la página y el año. Mercurio y Júpiter se hablan a gritos de un extremo a otro, tu pensamiento crece en el diálogo, y los interlocutores te tocan a pares, el minucioso y el entusiasta. Escucha un rato más a quien te exaspera. Suele traer la mitad que te faltaba.',
  },
  'mercury-saturn': {
    conjunction:
      'Antes de hablar has hablado contigo un buen rato. Saturno se sienta junto a Mercurio y le hace repasar, de modo que tus palabras llegan tarde y llegan bien: precisas, sobrias, con los bordes limados. Alguna burla infantil pudo enseñarte esa cautela. Ahora, entre gente buena, pronuncia algo sin preparar. La idea a medio hacer invita a que otros pongan su mitad.',
    sextile:
      'Te conviene tener siempre cerca un lápiz con la punta hecha. Mercurio y Saturno se entienden si les das un método: un índice, una lista corta, unas lecciones numeradas, y la atención, que andaba dispersa, levanta una pared recta. La oferta vale a cualquier edad. Retoma aquello que dejaste en la página cuarenta. Ahora tienes más paciencia que entonces.',
    square:
      'Saturno le ha puesto a tu Mercurio un portero muy estricto. Deja pasar lo comprobado y retiene lo demás, aunque fuese gracioso o urgente, y luego te vas a dormir con la respuesta que no diste. Poco a poco has hecho de esa duda un método serio. Falta que la crítica se eche una siesta.',
    trine:
      'Piensas como se construye un puente, apoyando cada tramo antes de pasar al siguiente. Te gustan los planes con fecha, los argumentos que sostienen peso, las conversaciones que terminan en algo. Tu disciplina no apaga la curiosidad: le da cuerda para trayectos largos. Si un día te sobra la razón, regálasela a un crucigrama.',
    opposition:
      'Hay un lector severo en cada sala donde hablas, o eso te parece. Una profesora que subraya en rojo, un funcionario, una hermana que pide pruebas: Saturno pregunta desde la última fila y Mercurio tartamudea o se defiende. Con el tiempo descubres que los tomas demasiado en serio y que, a la vez, te hacen afinar. Pídeles opinión antes de terminar, cuando un consejo todavía es un regalo.',
  },
  'mercury-uranus': {
    conjunction:
      'Tus ideas no llaman, aparecen sentadas en el sofá. Con Urano pegado a Mercurio piensas a saltos, relacionas lo que nadie relacionaba y te impacientan las explicaciones con pasos numerados. La genialidad y el despiste usan la misma escalera. Cuando algo te parezca evidente, dibuja los peldaños que te saltaste; los demás quieren subir, solo que no vuelan.',
    sextile:
      'La ducha, el semáforo, la fila del pan: ahí te esperan las ideas, y duran lo que tarda en cambiar la luz. Mercurio y Urano te hacen un trato generoso con una sola cláusula, que saques la libreta. Habla con quienes trastean en desvanes, aprende un programa, enseña un truco. De diez ocurrencias recogidas a tiempo, una resulta ser justo lo que alguien buscaba.',
    square:
      'A tu cabeza le saltan los fusibles justo cuando más corriente lleva. Cambias de tema sin avisar, dices una verdad a destiempo, te aburres de tener razón en cuanto la tienes. Un ayudante humilde, la lista, el temporizador, la siesta, te devuelve la señal. Entre las ocurrencias de Urano hay inventos que solo esperaban un poco de orden.',
    trine:
      'Aprendes rápido lo que otros llaman raro. La tecnología, los idiomas inventados, una partitura al revés: tu curiosidad entra por la claraboya y cae de pie. Tus soluciones parecen obvias después de oírlas, que es el mayor elogio. Anótalas, porque tienes tantas que las vas perdiendo por los bolsillos.',
    opposition:
      'Te contradicen los mejores, y te enojas como si fueran los peores. Siempre hay un amigo brillante e inoportuno que te desbarata el razonamiento cuando ya lo tenías peinado. Urano interrumpe a Mercurio, desde el otro sillón, para que no se duerma. La próxima vez prueba con «¿cómo has llegado hasta ahí?» y apunta la ruta. Algún día harás tú ese mismo servicio, con mejores modales.',
  },
  'mercury-neptune': {
    conjunction:
      'Escuchas música donde otros oyen información. Mercurio y Neptuno mezclan sus papeles y de ahí te salen metáforas, corazonadas, relatos a los que les falta un dato y les sobra encanto. Con la exactitud no te llevas del todo, y sin mala fe: recuerdas lo que debió ser. Un calendario en la pared y un poema en el cuaderno pueden llevarse bien.',
    sextile:
      'Lee ante alguien y lo notarás. Las palabras, dichas con un poco de música, te abren pasadizos: una lengua aprendida en películas, un poema cantado, una pena contada con muñecos. Mercurio y Neptuno solo trabajan si hay página. Regálate un cuaderno sin rayas y llénalo sin corregir. Al cabo de un mes habrá ahí dentro algo que apetezca enseñar.',
    square:
      'Llegas a la cocina y ya no sabes a qué ibas. Neptuno le sopla a Mercurio otra cosa, siempre más bonita, y entre una distracción y la siguiente se pierden paraguas, citas, el final de lo que decías. Conviértelo en método: pon por escrito lo práctico, todo, sin vergüenza, y deja libre la cabeza para lo que hace bien. El despiste con agenda se llama fantasía.',
    trine:
      'Sabes decir lo que no se puede decir. Una imagen, una pausa, el parecido inesperado entre dos cosas, y alguien que no sabía explicarse asiente con los ojos húmedos. Es un talento de contadores, de músicos, de quienes traducen silencios. Solo pide un poco de corrección ortográfica y bastante soledad.',
    opposition:
      'Entre lo que te dijeron y lo que entendiste cabe, a veces, una novela. Mercurio pide datos y Neptuno le entrega neblina, de modo que confundes fechas, crees lo que querías creer o callas algo para no romper el hechizo. Comprueba, pregunta, repite. Lo curioso es que, con los hechos a buen recaudo, tu imaginación vuela bastante más alto.',
  },
  'mercury-pluto': {
    conjunction:
      'Con Plutón al costado, Mercurio desciende a las ideas con una cuerda. No te basta el titular: quieres el motivo, el archivo, el renglón que se tachó, y tus preguntas tienen una puntería que incomoda y cura. Ciertas cosas, no obstante, son exactamente lo que parecen. Concédeles la superficie y descansa.',
    sextile:
      'Dale a tu curiosidad una linterna y un sótano ajeno. Archivos, genealogías, el porqué de un plato que ya nadie cocina: donde haya algo enterrado, Mercurio y Plutón bajan juntos y suben con hallazgos. En la superficie, esa capacidad se duerme. Ofrécete a investigar, a escuchar a fondo, a poner en limpio lo que nadie se atreve a redactar. Suelen agradecerlo en voz baja.',
    square:
      'Cuando una idea te agarra, no hay quien la suelte, y menos tú. Das vueltas a lo que alguien quiso decir, reconstruyes la escena, preparas la réplica definitiva de madrugada. Entre Mercurio y Plutón la palabra es poder, y conoces su peso por haberlo recibido. Úsala para abrir. Con los pensamientos circulares ayuda caminar en línea recta y contarlos a un amigo paciente.',
    trine:
      'Ves el andamio detrás del discurso sin necesidad de derribarlo. Te concentras largo rato, sabes convencer con poco y guardas un secreto igual que se guarda un violín. Podrías enseñar a otros a mirar así. El saber que se queda en el fondo de la mina alumbra a muy poca gente.',
    opposition:
      'Discutes con gente que no suelta la presa, y terminas sin soltarla tú. Alguien quiere convencerte, sonsacarte, llevarte a su terreno, y Mercurio jura que el afán de mandar es cosa ajena, que Plutón se sienta siempre enfrente. Mira a ver quién llevaba la cuenta de los silencios. Gana mucha confianza quien enseña primero un naipe pequeño.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
