import type { ForecastCorpus } from '../../forecast-corpus.ts';

export const lastingTransits: ForecastCorpus['lastingTransits'] = {
  ways: {
    jupiter: {
      joined: [
        'Júpiter no se ha ido todavía. Sigue agrandando lo que tiene cerca, tanto las esperanzas como las raciones, y a estas alturas ya distinguirás cuál de las invitaciones aceptarías por segunda vez.',
        'El huésped generoso continúa a tu mesa. Lo que trajo Júpiter está ya fuera de la maleta, y entre los regalos ha aparecido trabajo: a lo que crece hay que darle techo y comida.',
        'Más de lo mismo, en el buen sentido. Donde Júpiter se queda el techo es más alto, así que termina de pensar a lo grande antes de preguntarte si pasará por la puerta.',
      ],
      flowing: [
        'Júpiter mantiene abierta la verja. No corre prisa cruzarla, ni tiene mérito quedarse fuera; una de las cosas que se han ido volviendo fáciles merece que la lleves un paso más allá.',
        'De la parte de Júpiter sigue soplando buen viento. Tal vez te hayas acostumbrado, como suele pasar, y por eso conviene decir en voz alta qué ha salido bien y a quién le debes las gracias.',
        'Suerte es una palabra grande; llamémoslo buena voluntad, y a Júpiter aún le queda para ti. Pide lo que te gustaría con palabras sencillas. La peor respuesta es un no amable.',
      ],
      tense: [
        'Júpiter sigue prometiendo algo más de lo que cabe en una agenda. El tirón es de verdad, y las horas también. Elige la mayor de tus empresas y dale el tiempo con que contaban las demás.',
        'Con Júpiter la pregunta es dónde empieza lo suficiente. Tienes derecho a querer mucho; ayuda quererlo por orden y dejar un plato en el estante.',
        'El entusiasmo que levanta Júpiter se ha topado con un par de objeciones, y no le ha sentado mal. Conserva la idea, bájale el precio y comprueba si todavía te hace reír de gusto.',
      ],
    },
    saturn: {
      joined: [
        'Saturno sigue en su sitio y no aparta la vista. Lo que sobra ha empezado a caerse por su cuenta, y lo que queda pesa más porque es más macizo. Haz cada día una parte pequeña y acuéstate a tu hora.',
        'Una visita seria no se marcha después de la primera taza. Saturno se ha quitado el abrigo, y te vas habituando a sus preguntas: si esto es tuyo, si va a durar y cuánto cuesta en realidad.',
        'Continúa la prueba del terreno, y la tuya con ella. No se exige nada dramático, solo que vaya en serio lo que has empezado; a Saturno nunca le ha impresionado la velocidad.',
      ],
      flowing: [
        'Lo que Saturno te ayuda a levantar crece por hiladas, y de un día a otro apenas se nota. Continúa. El trabajo constante da una satisfacción que no iguala ninguna sorpresa.',
        'Saturno paga al contado el esfuerzo honrado. Si en esta época se te ha asentado una costumbre, protégela; si no, es buena ocasión para empezar con algo que ocupe diez minutos.',
        'La paciencia se ha vuelto más fácil, gracias a Saturno, y la gente ha notado que se puede contar contigo. Escoge con cuidado para qué quieres que cuenten, porque es probable que se te quede.',
      ],
      tense: [
        'El peso es el mismo y lo llevas mejor. La presión de Saturno indica dónde algo es demasiado estrecho, llega demasiado pronto o no es asunto tuyo; lo que queda después de esa criba vale la pena.',
        'Saturno dice todavía «aún no», con esa voz sin subidas. Puedes discutir con él o emplear el tiempo en dejarlo todo tan sólido que la respuesta tenga que ser otra. El descanso forma parte del método.',
        'Hay puertas que se abren hacia dentro, y se pasa un buen rato empujándolas. Si parece que Saturno estorba, da un paso atrás, mira las bisagras y pregunta a alguien que ya haya pasado.',
      ],
    },
    uranus: {
      joined: [
        'Urano sigue cambiando los cables. El primer susto ya pasó, y detrás había algo sorprendentemente fresco: una libertad que no habías solicitado y que a lo mejor es de tu talla.',
        'No devuelvas tan pronto los muebles a su sitio. Mientras Urano ande cerca, esta parte de ti quiere averiguar qué otra cosa podría ser, y aprende más de un experimento que de diez propósitos.',
        'Lo inesperado se ha convertido en una especie de inquilino. Convive con él sin solemnidad, conserva algunos puntos fijos, las comidas, el sueño, dos viejas amistades, y que Urano haga con el resto lo que guste.',
      ],
      flowing: [
        'Se ha abierto una ventana que se atascaba, y Urano la sujeta. Puedes probar lo nuevo sin despedirte de lo antiguo; casi todos los cambios que duran empezaron por diversión.',
        'Urano sigue pasándote ideas por debajo de la mesa. No todas son prácticas y una o dos son muy buenas, así que apúntalas antes de que desayune la razón.',
        'Donde se había instalado la rigidez hay movimiento, y te ha costado menos de lo que temías. A Urano le gusta esa compañía. Ve una esquina más lejos que la última vez.',
      ],
      tense: [
        'El desasosiego no se ha ido, porque Urano tampoco. Algo quiere salir, y preferiría romper una taza a que no lo miren. Ofrécele una salida como es debido: una tarde sin plan, o una verdad dicha con calma.',
        'Urano continúa tirando de lo que está atado con demasiada fuerza. Antes de cortar la cuerda, mira qué nudos se deshacen con los dedos. Lo que siga atado después, será porque así debía.',
        'Los planes conservan la costumbre de cambiar de opinión. Cansa, y enseña lo que puedes hacer sin plan, que es más de lo que creías. Urano pide agilidad; no exige ruinas.',
      ],
    },
    neptune: {
      joined: [
        'La niebla no ha levantado, y tú has aprendido a caminar por ella. Neptuno ablanda los bordes, también los tuyos: agárrate a unos cuantos hechos como a una barandilla y deja que suene la música.',
        'Mientras Neptuno se queda no hay certezas, pero sí inspiración. Haz algo con ella, una imagen, una atención, una melodía, y reserva los acuerdos de muchas páginas para cuando el tiempo esté más seco.',
        'Algo en ti se disuelve sin ruido, como el azúcar. Neptuno no tiene prisa. Lo que parecía duro quizá solo estaba endurecido, y lo que quede en el vaso será más dulce.',
      ],
      flowing: [
        'La marea de Neptuno sigue entrando con suavidad. Entiendes sin que te lo cuenten y te entienden sin explicaciones; aprovéchala para lo que no puede forzarse, como dormir, reconciliarse o escribir la segunda estrofa.',
        'Te han prestado una antena muy fina y Neptuno no la ha reclamado. Escucha con ella la música y a la gente. Donde mejor capta es donde nadie lleva prisa.',
        'La imaginación trabaja abajo, en silencio, con Neptuno sosteniendo la lámpara. Dale algo que hacer con las manos, y no le preguntes a diario qué va a ser.',
      ],
      tense: [
        'Aquí sigue sin ser fácil ver claro, y el motivo es Neptuno. Pregunta de nuevo, lee la letra pequeña, tómate tiempo; y que no te avergüence el anhelo que hay detrás de la niebla, porque esa parte es cierta.',
        'Neptuno no deja de lamer los cimientos de algo que dabas por sentado. No hace falta salvarlo enseguida. Mira qué queda en pie con la marea baja y construye sobre eso.',
        'Si te pesa el cansancio sin haber hecho gran cosa, puede que Neptuno te haya tenido remando contra una corriente que no se veía. Déjate llevar un poco. Las palabras claras que debas, dilas por la mañana.',
      ],
    },
    pluto: {
      joined: [
        'Plutón trabaja en lo hondo y piensa por años. De una página a la siguiente hay poco que contar, salvo quizá que sujetas algo con menos fuerza que antes y que la voz te ha bajado un tono.',
        'Lo que empezó bajo la superficie sigue ahí su curso. Con Plutón no hace falta vigilar la olla; basta con decir la verdad en asuntos pequeños y soltar lo que a todas luces ha terminado.',
        'Una reforma que empieza por el sótano no se puede apurar. Plutón ha quitado algún tabique y hay polvo en todas partes, pero quien se fije verá luz donde no la había.',
      ],
      flowing: [
        'La fuerza sigue subiendo desde abajo sin alboroto. Plutón te deja terminar lo que hacía mucho querías cambiar, poco a poco, y sin que nadie tenga que salir perdiendo.',
        'La corriente profunda va en tu dirección. Mientras Plutón ponga el peso, retoma ese asunto terco que ha sobrevivido a varios propósitos; puede que en la raíz sea más ligero de lo que parecía.',
        'Plutón continúa poniendo poder a tu alcance, y te deja a ti el uso. Vacía algo, repara algo, da la cara por alguien: son inversiones que no pierden valor.',
      ],
      tense: [
        'El tira y afloja sigue sin resolverse, y tal vez no haga falta. Con Plutón suele ayudar soltar la cuerda un momento y mirarse las manos, para ver a qué se agarraban.',
        'Plutón sigue apretando donde duele, despacio, como quien amasa un músculo. Puedes respirar hacia ahí. Lo que cede es un calambre antiguo, que te gastaba fuerzas todos los días.',
        'Algo quiere acabar y algo quiere ganar, y Plutón los ha encerrado en el mismo cuarto. No fuerces la puerta. Cuéntale lo que temes a una sola persona que sepa guardarlo.',
      ],
    },
  },
  touched: {
    sun: [
      'Va derecho al centro: a lo que te enorgullece y a lo que harías si nadie te preguntara.',
      'Todo ello tiene que ver con la persona que estás llegando a ser, más que con la que figura en tu agenda.',
      'Quien lo nota es ese lugar desde el que dices «yo», y lo dices de verdad.',
    ],
    moon: [
      'Se percibe en casa, en el apetito, en el sueño y en el tono con que contestas a quienes quieres.',
      'Hace efecto donde eres más vulnerable y necesitas a alguien cerca.',
      'Es cosa de sentir primero, y de explicar bastante después.',
    ],
    mercury: [
      'Se nota en tus pensamientos, en lo que escribes y lees y en lo que hablas con la gente de puerta a puerta.',
      'Su terreno son las conversaciones, además de las listas, las cartas y lo que te dices por dentro.',
      'Tiene que ver con la cabeza, sobre todo: con lo que adviertes y con las palabras en que lo conviertes.',
    ],
    venus: [
      'Te lo encontrarás en el cariño y en el gusto, y en lo que te parece bien pagar por la belleza.',
      'Quién te agrada, con qué disfrutas y cómo lo das a entender: ahí tiene su casa.',
      'Afecta a las cuestiones suaves, la cercanía, el placer, el gustar sin disfraz.',
    ],
    mars: [
      'El asunto es tu energía, con todo lo que te pone en marcha o te saca de quicio.',
      'A quien se dirige es a tu voluntad, a los músculos, al instante en que dices sí o no.',
      'Aparece dondequiera que luches, trabajes o desees.',
    ],
    jupiter: [
      'Lo que está en juego es aquello en lo que crees y confías, y cuánto te atreves a esperar.',
      'Se refiere a tu horizonte: a los viajes, al estudio, a la generosidad y al tamaño de tus planes.',
      'La confianza es la aludida, esa que dice que hay sitio para más.',
    ],
    saturn: [
      'Cae sobre las paredes maestras de tu vida: los deberes, los límites, lo que has construido con paciencia.',
      'Lo oye antes que nadie tu sentido de la responsabilidad, y también el reloj de la pared.',
      'La cuestión está donde más te exiges, que es donde más has aprendido.',
    ],
    uranus: [
      'La parte de ti que no admite órdenes es la que escucha.',
      'Concierne a tu libertad, y al punto en que te distingues de los tuyos.',
      'Lo ves en las ideas repentinas y en lo que ya no estás por aguantar.',
    ],
    neptune: [
      'Llega hasta tus sueños, también los de estar en vela, y hasta lo que tienes por sagrado sin ponerle nombre.',
      'Donde añoras algo más grande que tú, oirás su eco.',
      'Lo que remueve es la imaginación y, con ella, la compasión por el mundo.',
    ],
    pluto: [
      'Todo esto baja al último cajón, al del poder, el miedo y lo que nunca has contado.',
      'Lo reconoces en todo lo que no sabes hacer a medias.',
      'Se dirige a tu fuerza más antigua, la que queda cuando las demás se han gastado.',
    ],
    ascendant: [
      'Puede que la gente te lo vea antes de que digas nada, en el paso o en el corte de pelo.',
      'Tiene que ver con cómo entras, cómo empiezas y qué enseñas de ti en la puerta.',
      'Lo sabe tu cuerpo, y tu manera de recibir un día nuevo.',
    ],
    midheaven: [
      'Se ve desde fuera: en el trabajo, en el prestigio, en las metas que llevan tu nombre.',
      'Lo que se plantea es adónde vas en el mundo y qué dirá el rótulo de la puerta.',
      'Atañe a tu vocación, o a lo que hace sus veces en horario de oficina.',
    ],
  },
};
