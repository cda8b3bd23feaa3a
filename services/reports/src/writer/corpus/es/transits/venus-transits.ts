import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const venusTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Te sienta bien el color de estos días. Venus se posa sobre tu Sol con la levedad de un chal, y hay quien te mira con más atención sin saber por qué. Acepta la invitación, ponte lo que guardabas para una ocasión. La ocasión eres tú, con o sin fiesta.',
    harmonious:
      'Miel en la tostada y conversación al lado. El afecto circula sin peajes por un día o dos y hasta las diferencias se expresan con gracia. Agradece algo que dabas por supuesto: el café que te preparan, el amigo que siempre llega tarde pero siempre llega.',
    tense:
      'Quieres gustar a todo el mundo y la cuenta no sale. Ceder una vez de más, comprar por consuelo, reírle el chiste a quien no tenía gracia: pequeños sobornos de la armonía. Estos días conviene preguntarte qué harías si la simpatía ya estuviera concedida.',
  },
  moon: {
    conjunction:
      'La casa huele a algo rico, aunque sea por sugestión. Durante un día o dos el cariño se expresa en lo doméstico: flores en un vaso cualquiera, la cama recién hecha, una visita sin hora de salida. Si alguien te abraza más rato de lo habitual, no mires el reloj.',
    harmonious:
      'Dulzura sin empalago. Lo que necesitas y lo que te gusta, que a veces ni se saludan, se sientan ahora en la misma mesa. Recibes ternura con naturalidad, y la das con idéntica falta de ceremonia: una mano en el hombro, el trozo de pan con más corteza.',
    tense:
      'Antojo de mimos, resistencia a pedirlos. El ánimo se ofende por una toalla húmeda cuando en realidad echaba de menos otra cosa, y tal vez acabe ante la vitrina de una pastelería. Que no falte el pastel. Después, con azúcar en los dedos, prueba a decir «ven un rato».',
  },
  mercury: {
    conjunction:
      'Hablas bonito, y encima es verdad. Los mensajes salen con la temperatura justa, de modo que sirve el momento para hacer las paces por escrito, redactar una invitación o decirle a alguien lo que admiras de su trabajo. La gente conserva esas frases muchos años.',
    harmonious:
      'Charla fina, de las que dejan el café frío. Te entiendes sin esfuerzo con hermanas, vecinos, compañeros de asiento, y cualquier diferencia cabe en un acuerdo escrito en una servilleta. Las compras, si vas en buena compañía, adquieren cierto aire de excursión.',
    tense:
      'Dices que te da igual y se nota que no. En estos días el deseo de quedar bien lima tanto las palabras que dejan de cortar lo que tenían que cortar. Formula la preferencia entera, con sujeto y verbo. Hay cortesías que solo confunden a quien quería complacerte.',
  },
  venus: {
    conjunction:
      'Una vez por vuelta, Venus pasa por donde estaba cuando naciste y repone el agua de los jarrones. Se renueva lo que te gusta, lo que valoras, la manera de querer. Haz limpieza amable: qué placer sigues prefiriendo y cuál mantienes por costumbre, como esa vajilla que nadie usa.',
    harmonious:
      'Gozo tranquilo, sin factura a fin de mes. Estás en buen trato con tus deseos y con la gente que los comparte, y por eso mismo da gusto tenerte cerca. Arreglar un rincón, estrenar receta, retratar a alguien querido con buena luz: el gusto propio pide un paseo.',
    tense:
      'Te gustan dos cosas que no caben en el mismo bolso. El placer tira hacia un lado y el aprecio hacia otro, o alguien valora muy poco lo que para ti vale mucho. Un par de días bastan para notar la diferencia entre lo que seduce y lo que sostiene.',
  },
  mars: {
    conjunction:
      'Brasa y abanico. Se enciende el deseo, el de una persona o el de una idea, y con él las ganas de dar el primer paso sin tanto ensayo. Baila, propone, crea algo con las manos. La insistencia, eso sí, tiene menos encanto que el arrojo.',
    harmonious:
      'Coquetería y decisión se reparten el trabajo: una abre la puerta, la otra entra. Por un par de días sabes pedir lo que quieres de un modo que da gusto concederlo. Hay buen entendimiento entre lo suave y lo firme; hasta una discusión puede terminar en risas.',
    tense:
      'Atracción con espinas, o espinas con cierta gracia. Provocas un poco, te provocan otro tanto, y no siempre queda claro si se trata de un juego. Aclararlo a tiempo lo mejora. Si el enojo viene de un deseo que no se ha dicho, dicho pierde la mitad del filo.',
  },
  jupiter: {
    conjunction:
      'Derroche de buena voluntad: convidas, halagas, repartes. Todo lo hermoso parece al alcance, y con un poco de medida hasta lo está. Estas horas celebran lo que haya por celebrar y, si no hay nada, lo inventan. Invita a esa persona que nunca se siente invitada.',
    harmonious:
      'Un día o dos con patio y limonada. La generosidad ajena te alcanza sin que la persigas, y la tuya sale sin calcular. Favorable para fiestas, reconciliaciones, aprendizajes placenteros y esa clase de suerte modesta que consiste en encontrar sitio junto a la gente adecuada.',
    tense:
      'Hoy por mí y mañana también por mí, susurra el capricho. Se gasta, se come, se promete cariño a granel, y luego hay que cumplirlo. Lo bueno es que el corazón está grande. Ponle una mesa a su medida: poca gente, bien atendida, y las sobras para llevar.',
  },
  saturn: {
    conjunction:
      'El afecto se pone serio, y le queda bien. Durante un par de días pesan más los hechos que las flores, y se aprecia a quien lleva años ahí sin ruido. Puedes notar alguna distancia; es la que hay entre dos sillas, y se salva acercando la tuya.',
    harmonious:
      'Gusto por lo que dura: la prenda bien cosida, la amistad de muchos años, el trato cumplido a la primera. Una muestra de lealtad, tuya o ajena, vale ahora por varios poemas. Si hay que hablar de compromisos o de ahorros comunes, se hace con calma y hasta con cariño.',
    tense:
      'Alguien tarda en contestar y el corazón levanta acta. En un par de días así, la ternura parece racionada y es fácil pensar que no la mereces o que no te la dan. Ni lo uno ni lo otro: hay cansancio en el ambiente. Ofrece tú una manta y espera sin contabilizar.',
  },
  uranus: {
    conjunction:
      'Flechazo posible, aunque sea por unos zapatos verdes. El gusto se sale del carril y descubre bellezas que hasta ayer te parecían absurdas. Disfruta de la corriente sin firmarle nada: lo que llega de golpe enseña mucho sobre lo que empezaba a aburrirte.',
    harmonious:
      'Cita a ciegas con la novedad. Un encuentro curioso, una invitación de última hora, un cambio de peinado que sale bien. Las relaciones agradecen en estos días un plan sin programa, y quien te conoce desde siempre puede enseñarte una habitación que no conocías.',
    tense:
      'Te agobian los mimos o te desconcierta que te falten. Entre el deseo de cercanía y el de espacio hay un vaivén de columpio, y puede que a la otra persona le pase lo mismo al revés. Respira, ríete, deja el «para siempre» y el «nunca» fuera del fin de semana.',
  },
  neptune: {
    conjunction:
      'Romance en voz baja, con lluvia detrás del cristal. Idealizas, sí, y durante un día o dos hace buena compañía: la música entra más hondo, una cara cualquiera parece un cuadro. Ama lo que ves y deja un hueco para lo que aún no has visto.',
    harmonious:
      'La belleza se cuela por donde menos se la espera, un charco con nubes, la voz de la panadera. Hay en ti una disposición a perdonar que no tiene nada de ingenua. Buen par de días para el arte, el agua tibia y los cariños que no piden definición.',
    tense:
      'Brillo de más en los ojos. Puede que estés queriendo a un personaje, o haciendo tú uno para que te quieran, y ambas cosas fatigan. No hace falta romper el encanto de un golpe: pregunta algo sencillo, mira cómo actúa la gente una tarde cualquiera, espera.',
  },
  pluto: {
    conjunction:
      'Se afinan los apetitos hondos. Por un par de días, el cariño quiere llegar al nervio de las cosas y rechaza las tibiezas; un abrazo o una canción pueden conmoverte más de la cuenta. Mejor pocas palabras y verdaderas. Hay miradas que, de tan intensas, restauran lo que tocan.',
    harmonious:
      'Magnetismo sin artificio. Alguien te confía lo que no suele enseñar, o tú descubres que puedes nombrar un deseo sin rubor. Los lazos se estrechan despacio, como un nudo marinero que cuanto más trabaja mejor sujeta. También rejuvenece un objeto viejo al que devuelves el brillo.',
    tense:
      'Quien bien te quiere no necesita hacerte un examen, y viceversa. Asoman por estas fechas los celos de andar por casa, las condiciones no escritas, el afán de tener a alguien en exclusiva. Afloja dos dedos la mano: quien siga ahí estará por gusto.',
  },
  ascendant: {
    conjunction:
      'Una gracia nueva en la manera de llegar. La cara descansa, la ropa cae bien, y por un día o dos caminar por la calle es casi un desfile sin público. Muéstrate. Arreglarse no siempre es vanidad; a veces es una forma de desearles los buenos días a los demás.',
    harmonious:
      'El trato fluye con modales de hotel antiguo. Ceden el paso, devuelven la sonrisa, preguntan tu opinión sobre unas cortinas. Es buen momento para conocer gente o para suavizar un comienzo áspero: la segunda primera impresión existe, y suele darse en jornadas como estas.',
    tense:
      'Complacer o complacerte, he ahí el dilema en miniatura de estos días. Con alguien cercano puede haber un tira y afloja por gustos, atenciones o minucias de reparto. Propón un intercambio justo y hazlo sonriendo. Las relaciones se afinan justamente en estos pequeños desacordes.',
  },
  midheaven: {
    conjunction:
      'Tu trabajo luce, como recién enmarcado. Alguien con influencia puede apreciar el estilo, además del resultado, y una presentación cuidada inclina voluntades. Lleva el detalle bonito: la portada, la cita oportuna, el agradecimiento con nombres. En la vida pública también se entra por los ojos.',
    harmonious:
      'Relaciones cordiales allá donde te ganas el pan o el prestigio. Un cumplido abre un proyecto, una comida de equipo afloja viejas rigideces. Si se trata de pedir mejores condiciones o colaboración, cuenta con que la amabilidad, esta vez, juega a tu favor.',
    tense:
      'Vernos o cumplir: el cariño y el cargo se disputan la misma hora. Quizá alguien en casa resienta tu dedicación, o en el trabajo tengas que sonreír más de lo que te sale. Encuentra un gesto pequeño y sincero para cada parte; fingir, además, quita mucho más tiempo.',
  },
};
