import type { NatalCorpus } from '../../natal-corpus.ts';

export const marsAspects = {
  'mars-jupiter': {
    conjunction:
      'Las ganas se te multiplican al ponerlas en marcha. Marte con Júpiter a la espalda corre, apuesta, convence, monta una expedición con lo que había en casa, y de paso recluta a tres. Es un entusiasmo que abre brecha. Antes de la carga mira cuántos te siguen y si llevan almuerzo; la segunda parte de cualquier hazaña es volver.',
    sextile:
      'La próxima aventura te está esperando en un tablón de anuncios. Se busca gente para la travesía, para la liga de veteranos, para levantar un escenario: apúntate, y en el primer ensayo notarás cómo Marte y Júpiter te llenan los pulmones. Por tu cuenta tiendes a dejarlo para el mes que viene. Con equipo y fecha, en cambio, aciertas, animas y aun te sobra aliento para cargar lo de otro.',
    square:
      'Echas leña de más, casi siempre. Si hay que correr, corres hasta el otro pueblo; si hay que discutir, alquilas la plaza. La aventura resultante tiene anécdotas para veinte años y algún moretón en el orgullo. Guarda un cuarto de la fuerza para después de la meta. Te sorprenderá cuánto quedaba por hacer.',
    trine:
      'Das en la diana sin haber apuntado mucho rato. Tienes sentido de la ocasión, confianza en el músculo y buen perder, tres cosas que rara vez viajan juntas. Dale a tu esfuerzo un porqué y trabajarás con la alegría de quien va de excursión. Por si la suerte se distrae, entrena incluso lo que ya se te da bien.',
    opposition:
      'Siempre encuentras a alguien con quien echar una carrera. Un hermano que promete más, una vecina que piensa a lo grande, un amigo que sube la apuesta: Júpiter te provoca desde el carril de al lado y Marte no sabe quedarse sentado. Unas veces exageran ellos; unas cuantas, tú. Pacten la meta antes de salir y midan juntos la distancia. La rivalidad, con buen humor, llega más lejos que cada uno.',
  },
  'mars-saturn': {
    conjunction:
      'Tu fuerza vino con presa y compuertas. Marte quiere salir y Saturno quiere saber adónde, y de ese forcejeo ha nacido una resistencia de fondista: haces lo duro, lo largo, lo que requiere apretar sin romper. El enojo se te queda en los hombros. Suéltalo en dosis breves y honradas, que para eso existen las compuertas; lo retenido riega, si se le deja, mucha huerta.',
    sextile:
      'Un buen plan de entrenamiento hace contigo maravillas. Marte y Saturno se entienden en cuanto ven una tabla: tantos minutos, tantos metros, descanso al séptimo día. A falta de tabla, la fuerza se reparte en arranques y bostezos. Busca un oficio con herramientas, alguien exigente que enseñe, una obra por tramos. Cada raya tachada deja un respeto propio que no se consigue con elogios.',
    square:
      'Justo al arrancar, algo tira del cable. Puede ser un recuerdo, una autoridad, un «no estás a la altura» que aprendiste a decirte sin ayuda; Marte se encabrita y Saturno aprieta la brida. Quien ha entrenado así no se rinde fácilmente. Reparte la tarea en tramos cortos y celebra cada uno. El impulso obedece mejor a un mapa que a un reproche.',
    trine:
      'Pocas cosas hay tan persuasivas como tu manera de terminar lo empezado. Golpeas una vez, en el sitio justo, y descansas; la prisa de los otros te parece un gasto. Tienes el brazo y tienes el nivel. Lo tuyo son las obras grandes. Alguna pequeña, improvisada, te quitaría polvo de las botas.',
    opposition:
      'Del otro lado de casi todo lo que quieres hay alguien con un manojo de llaves. Te hace esperar, te recuerda el reglamento, te frena con una ceja, y Marte embiste a Saturno como si la puerta fuese él. Conviene mirar si no le entregaste tú las llaves. Hay días en que te corresponde decir «despacio», y lo haces de maravilla. Con quien manda, negocia plazos: cediendo un poco se abre mejor.',
  },
  'mars-uranus': {
    conjunction:
      'Nadie adivina tu próximo movimiento, y a ratos tampoco tú. Urano prende a Marte por los dos cabos: reflejos de gato, soluciones de emergencia, una impaciencia que hace saltar los tornillos. Las órdenes te salen por la otra oreja. En cambio, un experimento que exija manos rápidas te vuelve pura concentración. Busca muchos de esos y descansa antes del chispazo.',
    sextile:
      'Tus reflejos dan para bastante más de lo que les pides. Marte y Urano los tienen afilados y a la espera de un escenario: una competición rara, un taller de inventos, un viaje sin reserva, una causa que necesite a alguien que actúe primero. Sin eso se gastan en abrir frascos. Prueba herramientas que no conozcas y deja que te enseñe gente más joven; aprendes haciendo, y rápido.',
    square:
      'Basta que alguien diga «siempre se ha hecho así» para que te hierva la sangre. El gesto brusco, la renuncia fulminante, la hazaña inesperada salen de la misma toma de corriente. Bien conectada, esa energía despierta a un edificio entero. Acostúmbrate a una pausa física, tres respiraciones o una manzana andando, entre el impulso y la palanca.',
    trine:
      'Socios de garaje, Marte y Urano hacen que improvisar no parezca en ti un accidente. Cambias de rumbo a tiempo, pruebas lo que el manual desaconsejaba y aciertas con una frescura que pone a todos de buen humor. Tu valentía innova más cuando no tiene que asombrar a nadie. Documenta el invento, al menos en una servilleta; alguien querrá repetirlo.',
    opposition:
      'Quienes te llevan la contraria no suelen avisar. Un vecino que taladra de madrugada, una socia que cambia el plan, un adolescente con razón: en esos choques Urano enciende a Marte, y contestas antes de haber oído. Después llega lo interesante, saber qué libertad defendía cada cual. Si lo averiguas al año, habrá dos enemigos; si lo averiguas pronto, quizá dos cómplices.',
  },
  'mars-neptune': {
    conjunction:
      'Peleas mejor por un sueño que por un puesto. Con Neptuno disuelto en Marte, tu fuerza viene y va con la marea, se inflama por una causa o una canción y se esfuma ante un formulario. En el movimiento encuentras gracia: bailar, nadar, actuar. Apunta a menudo qué quieres exactamente y para cuándo. Con un nombre y una fecha, la ola rompe donde debe.',
    sextile:
      'El tambor, el teatro, una brigada que limpia playas: en cuanto hay ritmo o hay causa, tu fuerza se afina. Marte y Neptuno colaboran con quien los llama por un buen motivo y dejan en paz al resto. Piensa a quién le vendría bien tu brazo y ofrécelo sin adornos. Actuar por alguien te quita, de paso, las ganas de discutir por nada.',
    square:
      'Tu impulso, a ratos, se encuentra con una escalera a la que le falta un peldaño. Te lanzas por compasión o por ilusión, y a mitad de camino el motivo se ha deshecho en la boca. Decir un «no quiero» claro es para ti gimnasia de alto nivel. Practícala: lo que sí quieres se vuelve nítido.',
    trine:
      'A Marte, Neptuno le enseñó a remar a favor de la corriente. Sabes cuándo empujar y cuándo dejarte llevar, y en eso tienes más eficacia que muchos esforzados. Ayudas sin humillar, luchas sin odio. Si algo te falta es el rival, que obliga a precisar; invéntate uno amable, un plazo, por ejemplo.',
    opposition:
      'Peleas con rivales que se deshacen al tocarlos. Prometen y no vienen, asienten y hacen lo contrario, piden que alguien los salve; y Marte reparte puñetazos en la neblina de Neptuno. En otras ocasiones quien se esfuma eres tú, por no herir. Ayuda preguntar sin rodeos y prometer poco. Entre el héroe y la víctima cabe una persona que se arremanga y lava los platos.',
  },
  'mars-pluto': {
    conjunction:
      'Hay un horno encendido detrás de tu calma. Marte y Plutón fundidos dan una voluntad que aguanta lo inaguantable, empieza de nuevo entre escombros y no comprende la palabra «bastante». Con esa potencia se levantan cosas imposibles, siempre que no mande el orgullo. Descansar te parecerá sospechoso. Hazlo igual; hasta los altos hornos se paran para cuidar el ladrillo.',
    sextile:
      'Hay un motor grande bajo tu capó, y arranca con llave. Las ofensas no lo encienden, ni los caprichos; lo enciende una tarea digna de Marte y de Plutón, como sacar adelante un barrio, dejar atrás una mala costumbre, entrenar para algo que parecía excesivo. Elige tú la hora de girarla. Si te da reparo tanta potencia, empieza en primera: la carretera es larga.',
    square:
      'Conoces bien el instante en que podrías parar y no paras. Algo en ti, entre Marte y Plutón, se niega a ceder, y lo mismo arrastra un piano que arruina una sobremesa. La rabia que te tragas trabaja por su cuenta. Dale músculo y propósito: cavar, desmontar, limpiar a fondo, escalar. Después de un esfuerzo honrado te sorprendes, el resto del día, hablando con suavidad a la gente.',
    trine:
      'Dosificas una fuerza que otros malgastarían en ruido. Te propones algo difícil, callas, reúnes medios, y un día está hecho. En los momentos críticos la gente mira hacia donde estás, aunque no lleves galones. Préstale esa energía a quien no se atreve y enséñale, después, a encontrar la suya.',
    opposition:
      'Quizá sepas lo que es toparse con alguien que quería doblegarte. Tienes, en todo caso, un instinto muy fino para el abuso y una cólera subterránea que, si no se atiende, acaba eligiendo por su cuenta el blanco. Dale salida a lo alto: un esfuerzo grande, físico, útil. Después siéntate con tu adversario; verás a una persona con ojeras.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
