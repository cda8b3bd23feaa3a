import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const venusTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Te sienta bien el color de estos días. Venus se posa sobre tu Sol con la levedad de un chal, y hay quien te mira con más atención sin saber por qué. Acepta la invitación, ponte lo que guardabas para una ocasión. La ocasión eres tú, con o sin fiesta.',
    sextile:
      'Hay encanto disponible, en oferta de dos días. Un cumplido sincero, una prenda que te gusta, una llamada para proponer algo: con poco se despierta y hace amigos. Si te quedas en casa también se está bien, aunque nadie lo vea. Sal un rato.',
    square:
      'Quieres gustar a todo el mundo y la cuenta no sale. Ceder una vez de más, comprar por consuelo, reírle el chiste a quien no tenía gracia: pequeños sobornos de la armonía. Estos días conviene preguntarte qué harías si la simpatía ya estuviera concedida.',
    trine:
      'Miel en la tostada y conversación al lado. El afecto circula sin peajes por un día o dos y hasta las diferencias se expresan con gracia. Agradece algo que dabas por supuesto: el café que te preparan, el amigo que siempre llega tarde pero siempre llega.',
    opposition:
      'Te miran con cariño o con expectativas, y conviene saber cuál de los dos. Durante un día o dos lo que agrada a otra persona no coincide con lo que eres a esa hora. Encuentra un gesto intermedio: una cena, una pausa, un «ahora no, otro día sí».',
  },
  moon: {
    conjunction:
      'La casa huele a algo rico, aunque sea por sugestión. Durante un día o dos el cariño se expresa en lo doméstico: flores en un vaso cualquiera, la cama recién hecha, una visita sin hora de salida. Si alguien te abraza más rato de lo habitual, no mires el reloj.',
    sextile:
      'Pon la mesa con algo más de mimo y espera. En estas jornadas la ternura contesta a las señales pequeñas, un plato favorito, una manta sacudida, una pregunta sin prisa. No hace falta celebrar nada. El bienestar acude a donde alguien encendió la lámpara.',
    square:
      'Antojo de mimos, resistencia a pedirlos. El ánimo se ofende por una toalla húmeda cuando en realidad le faltaba otra cosa, y tal vez acabe ante la vitrina de una pastelería. Que no falte el pastel. Después, con azúcar en los dedos, prueba a decir «ven un rato».',
    trine:
      'Dulzura sin empalago. Lo que necesitas y lo que te gusta, que a veces ni se saludan, se sientan ahora en la misma mesa. Recibes ternura con naturalidad, y la das con idéntica falta de ceremonia: una mano en el hombro, el trozo de pan con más corteza.',
    opposition:
      'Lo que quieres dar y lo que la otra persona necesita llevan distinto envoltorio. Ofreces plan y quería silencio, o al revés. Por unos días pregunta antes de preparar la sorpresa. Acertar con el cariño es, las más de las veces, cuestión de escuchar la primera frase.',
  },
  mercury: {
    conjunction:
      'Hablas bonito, y encima es verdad. Los mensajes salen con la temperatura justa, de modo que sirve el momento para hacer las paces por escrito, redactar una invitación o decirle a alguien lo que admiras de su trabajo. La gente conserva esas frases muchos años.',
    sextile:
      'Escribe ese mensaje amable que llevas tiempo redactando en la cabeza. Por un par de jornadas las palabras caen bien y las gestiones con sonrisa prosperan, sobre todo las que empiezas tú. Un poema corto, un trato, una disculpa: el papel está de buen humor.',
    square:
      'Dices que te da igual y se nota que no. En estos días el deseo de quedar bien lima tanto las palabras que dejan de cortar lo que tenían que cortar. Formula la preferencia entera, con sujeto y verbo. Hay cortesías que solo confunden a quien quería complacerte.',
    trine:
      'Charla fina, de las que dejan el café frío. Te entiendes sin esfuerzo con hermanas, vecinos, compañeros de asiento, y cualquier diferencia cabe en un acuerdo escrito en una servilleta. Las compras, si vas en buena compañía, adquieren cierto aire de excursión.',
    opposition:
      'Dos gustos se dan la réplica. Alguien lo ve distinto, lo dice con gracia, y en un día o dos de charla puedes ceder por simpatía lo que no querías ceder. Apunta tu parte en una servilleta. La conversación mejora cuando ambas opiniones se sientan derechas.',
  },
  venus: {
    conjunction:
      'Una vez por vuelta, Venus pasa por donde estaba cuando naciste y repone el agua de los jarrones. Se renueva lo que te gusta, lo que valoras, la manera de querer. Haz limpieza amable: qué placer sigues prefiriendo y cuál mantienes por costumbre, como esa vajilla que nadie usa.',
    sextile:
      'Regálate una ocasión. Entrar en la galería, probar el postre raro, retomar el instrumento: durante un día o dos el placer está cerca y no alza la voz. Con un poco de iniciativa se vuelve recuerdo. Comparte la mitad, que es cuando sabe mejor.',
    square:
      'Te gustan dos cosas que no caben en el mismo bolso. El placer tira hacia un lado y el aprecio hacia otro, o alguien valora muy poco lo que para ti vale mucho. Un par de días bastan para notar la diferencia entre lo que seduce y lo que sostiene.',
    trine:
      'Gozo tranquilo, sin factura a fin de mes. Estás en buen trato con tus deseos y con la gente que los comparte, y por eso mismo da gusto tenerte cerca. Arreglar un rincón, estrenar receta, retratar a alguien querido con buena luz: el gusto propio pide un paseo.',
    opposition:
      'Comparas casas, parejas, suertes, peinados. Estos días el valor de lo propio se ve de golpe, para bien o con un suspiro, en el espejo de otra persona, y quizá a esa persona le pase lo mismo contigo. Haz un cumplido franco. Lo que se elogia sin envidia se queda un poco con quien lo dice.',
  },
  mars: {
    conjunction:
      'Brasa y abanico. Se enciende el deseo, el de una persona o el de una idea, y con él las ganas de dar el primer paso sin tanto ensayo. Baila, propone, crea algo con las manos. La insistencia, eso sí, tiene menos encanto que el arrojo.',
    sextile:
      'Baila aunque sea en el pasillo. Durante un día o dos el deseo y la gracia se dan los buenos días, y cualquier paso tuyo, una invitación, un boceto, una broma con intención, encuentra suelo. La timidez también puede venir. Que se quede en el guardarropa.',
    square:
      'Te apetece y te fastidia que te apetezca. Por un par de días los gustos y los impulsos se llevan mal bajo el mismo techo: compras con prisa, contestas con filo, te arreglas y luego no sales. Mueve el cuerpo y crea algo. El enojo con buena música se parece bastante a la alegría.',
    trine:
      'Coquetería y decisión se reparten el trabajo: una abre la puerta, la otra entra. Estos días sabes pedir lo que quieres de un modo que da gusto concederlo. Hay buen entendimiento entre lo suave y lo firme; hasta una discusión puede terminar en risas.',
    opposition:
      'Atracción con espinas, o espinas con cierta gracia. Provocas un poco, te provocan otro tanto, y no siempre queda claro si se trata de un juego. Aclararlo a tiempo lo mejora. Si el enojo viene de un deseo que no se ha dicho, dicho pierde la mitad del filo.',
  },
  jupiter: {
    conjunction:
      'Derroche de buena voluntad: convidas, halagas, repartes. Todo lo hermoso parece al alcance, y con un poco de medida hasta lo está. Estas horas celebran lo que haya por celebrar y, si no hay nada, lo inventan. Invita a esa persona que nunca se siente invitada.',
    sextile:
      'Di que sí a la segunda invitación, la que parece menos importante. Por un par de días la suerte social sonríe a quien acude, y una conversación amable puede durar más que la fiesta. Lleva algo rico. La abundancia, a veces, es un plato que pasa de mano en mano.',
    square:
      'Hoy por mí y mañana también por mí, susurra el capricho. Se gasta, se come, se promete cariño a granel, y luego hay que cumplirlo. Lo bueno es que el corazón está grande. Ponle una mesa a su medida: poca gente, bien atendida, y las sobras para llevar.',
    trine:
      'Un día o dos con patio y limonada. La generosidad ajena te alcanza sin que la persigas, y la tuya sale sin calcular. Favorable para fiestas, reconciliaciones, aprendizajes placenteros y esa clase de suerte modesta que consiste en encontrar sitio junto a la gente adecuada.',
    opposition:
      'Alguien derrocha y te arrastra, con la mejor intención. Los elogios, las rondas y las promesas vienen en formato familiar, y apetece responder con lo mismo. Hazlo a tu escala. Un gesto pequeño y verdadero se recuerda por encima de la espuma.',
  },
  saturn: {
    conjunction:
      'El afecto se pone serio, y le queda bien. Por unos días pesan más los hechos que las flores, y se aprecia a quien lleva años ahí sin ruido. Puedes notar alguna distancia; es la que hay entre dos sillas, y se salva acercando la tuya.',
    sextile:
      'Un detalle de los de siempre, hecho a tiempo, sostiene mucho: devolver el libro, visitar a quien ya sale poco, ordenar el cajón de las cartas. El afecto se lleva bien con la constancia. Pon una costumbre nueva en el calendario y cuídala como a una maceta.',
    square:
      'Te da reparo disfrutar y no sabes por qué. Un día o dos de cariño con freno de mano: repasas lo que mereces, escatimas un piropo, dejas el postre. Concédete algo modesto sin haberlo ganado. A la alegría le cuesta entrar donde le piden justificantes.',
    trine:
      'Gusto por lo que dura: la prenda bien cosida, la amistad de muchos años, el trato cumplido a la primera. Una muestra de lealtad, tuya o ajena, vale ahora por varios poemas. Si hay que hablar de compromisos o de ahorros comunes, se hace con calma y hasta con cariño.',
    opposition:
      'Alguien tarda en contestar y el corazón levanta acta. En un par de días así, la ternura parece racionada y es fácil pensar que no la mereces o que no te la dan. Ni lo uno ni lo otro: hay cansancio en el ambiente. Ofrece tú una manta y espera sin contabilizar.',
  },
  uranus: {
    conjunction:
      'Flechazo posible, aunque sea por unos zapatos verdes. El gusto se sale del carril y descubre bellezas que hasta ayer te parecían absurdas. Disfruta de la corriente sin firmarle nada: lo que llega de golpe enseña mucho sobre lo que empezaba a aburrirte.',
    sextile:
      'Cambia el plan de siempre por uno que te haga levantar una ceja. Durante un par de días lo insólito cae simpático: otra música, otra compañía, otro barrio para el café. No pide compromiso. Con probarlo una vez ya habrás movido el aire de la semana.',
    square:
      'Te aburre lo que ayer te encantaba, y lo dices con la mirada. Estos días el gusto da tirones: ganas de teñir, de cancelar, de coquetear con el peligro de un sofá rojo. Haz un cambio reversible. Debajo del capricho hay una petición sensata de aire.',
    trine:
      'Cita a ciegas con la novedad. Un encuentro curioso, una invitación de última hora, un cambio de peinado que sale bien. Las relaciones agradecen en estos días un plan sin programa, y quien te conoce desde siempre puede enseñarte una habitación que no conocías.',
    opposition:
      'Te agobian los mimos o te desconcierta que te falten. Entre el deseo de cercanía y el de espacio hay un vaivén de columpio, y puede que a la otra persona le pase lo mismo al revés. Respira, ríete, deja el «para siempre» y el «nunca» fuera del fin de semana.',
  },
  neptune: {
    conjunction:
      'Romance en voz baja, con lluvia detrás del cristal. Idealizas, sí, y durante un día o dos hace buena compañía: la música entra más hondo, una cara cualquiera parece un cuadro. Ama lo que ves y deja un hueco para lo que aún no has visto.',
    sextile:
      'Busca un sitio hermoso y quédate media hora. En estas jornadas la belleza responde a quien se acerca: un museo vacío, una iglesia fresca, un río. También tu compasión tiene puntería si le pones dirección. Una visita, una canción dedicada, un plato para quien vive a solas.',
    square:
      'Sueñas con otra mesa mientras se enfría la tuya. Estos días el deseo no sabe lo que quiere y lo quiere perfecto, así que todo decepciona un poco. Haz algo bello con lo que hay. Tres flores del camino en un vaso desmienten bastante.',
    trine:
      'La belleza se cuela por donde menos se la espera, un charco con nubes, la voz de la panadera. Hay en ti una disposición a perdonar que no tiene nada de ingenua. Buen par de días para el arte, el agua tibia y los cariños que no piden definición.',
    opposition:
      'Brillo de más en los ojos. Puede que estés queriendo a un personaje, o haciendo tú uno para que te quieran, y ambas cosas fatigan. No hace falta romper el encanto de un golpe: pregunta algo sencillo, mira cómo actúa la gente una tarde cualquiera, espera.',
  },
  pluto: {
    conjunction:
      'Se afinan los apetitos hondos. Por un par de días, el cariño quiere llegar al nervio de las cosas y rechaza las tibiezas; un abrazo o una canción pueden conmoverte más de la cuenta. Mejor pocas palabras y verdaderas. Hay miradas que, de tan intensas, restauran lo que tocan.',
    sextile:
      'Una pregunta sincera abre estos días más que un regalo. Si te interesas de verdad por alguien, contesta con lo de dentro; si rescatas un objeto, recupera su historia. La hondura está ahí al lado y hay que pedirla con buenos modales. Empieza por contar algo tuyo.',
    square:
      'Un querer se te pone terco. Por unos días algo que te gusta, alguien, una idea, un objeto en una vitrina, ocupa más sitio del que le diste, y soltarlo parece perder. No decidas de noche. La intensidad, puesta a cocinar o a pintar, se vuelve sabor.',
    trine:
      'Magnetismo sin artificio. Alguien te confía lo que no suele enseñar, o tú descubres que puedes nombrar un deseo sin rubor. Los lazos se estrechan despacio, como un nudo marinero que cuanto más trabaja mejor sujeta. También rejuvenece un objeto viejo al que devuelves el brillo.',
    opposition:
      'Quien bien te quiere no necesita hacerte un examen, y viceversa. Asoman por estas fechas los celos de andar por casa, las condiciones no escritas, el afán de tener a alguien en exclusiva. Afloja dos dedos la mano: quien siga ahí estará por gusto.',
  },
  ascendant: {
    conjunction:
      'Una gracia nueva en la manera de llegar. La cara descansa, la ropa cae bien, y por un día o dos caminar por la calle es casi un desfile sin público. Muéstrate. Arreglarse no siempre es vanidad; a veces es una forma de desearles los buenos días a los demás.',
    sextile:
      'Arréglate para nada en particular. Por un día o dos la simpatía se activa con gestos mínimos, un saludo por el nombre, un color alegre, una puerta sostenida, y alguien a quien mirabas sin ver puede convertirse en conversación. Lo agradable está de tu parte si le das pie.',
    square:
      'No te convence el espejo ni la agenda. En estos días la gracia parece haberse quedado en la otra chaqueta, y por compensar dices que sí a lo que no quieres. Baja el listón y sube la música. A media tarde, sin esforzarte, vuelve a caerte bien la camisa.',
    trine:
      'El trato fluye con modales de hotel antiguo. Ceden el paso, devuelven la sonrisa, preguntan tu opinión sobre unas cortinas. Es buen momento para conocer gente o para suavizar un comienzo áspero: la segunda primera impresión existe, y suele darse en jornadas como estas.',
    opposition:
      'Complacer o complacerte, he ahí el dilema en miniatura de estos días. Con alguien cercano puede haber un tira y afloja por gustos, atenciones o minucias de reparto. Propón un intercambio justo y hazlo sonriendo. Las relaciones se afinan justamente en estos pequeños desacordes.',
  },
  midheaven: {
    conjunction:
      'Tu trabajo luce, como recién enmarcado. Alguien con influencia puede apreciar el estilo, además del resultado, y una presentación cuidada inclina voluntades. Lleva el detalle bonito: la portada, la cita oportuna, el agradecimiento con nombres. En la vida pública también se entra por los ojos.',
    sextile:
      'Lleva pasteles a la reunión, en sentido propio o figurado. Durante un par de días el trato amable adelanta trabajo: una presentación cuidada, un agradecimiento, una alianza que estaba a un café de distancia. El primer sorbo lo ofreces tú.',
    square:
      'El puesto pide una sonrisa que no te sale, o el gusto pide un arreglo que el puesto no permite. Son un par de días de pequeño desacorde entre lo que haces y lo que te agrada. Pon un detalle tuyo en la tarea, una planta, una frase menos fría. Con eso la jornada deja de raspar.',
    trine:
      'Relaciones cordiales allá donde te ganas el pan o el prestigio. Un cumplido abre un proyecto, una comida de equipo afloja viejas rigideces. Si se trata de pedir mejores condiciones o colaboración, cuenta con que la amabilidad, esta vez, juega a tu favor.',
    opposition:
      'Quedarse o cumplir: el cariño y el cargo se disputan la misma hora. Quizá alguien en casa resienta tu dedicación, o en el trabajo tengas que sonreír más de lo que te sale. Encuentra un gesto pequeño y sincero para cada parte; fingir, además, quita mucho más tiempo.',
  },
};
