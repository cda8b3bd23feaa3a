import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const neptuneTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Te vuelves acuarela durante muchos meses. Las metas de contorno duro se diluyen y asoma otra forma de ser, más permeable, más cercana a la música o a la compasión. Al principio puede parecer extravío. Deja que el papel seque antes de decidir si era una mancha o un paisaje.',
    sextile:
      'Una orilla tranquila, con barca. Estos meses te dejan cerca un arte, un retiro, una manera de servir que te va, y nada de ello tira de la manga. Suelta tú la amarra: una clase, un cuaderno, unas horas regaladas. Lo que empieza como descanso puede acabar siendo tu mejor firma.',
    square:
      'Conduces con los cristales empañados, y esta parte del trayecto es larga. Quizá dudes de tu rumbo, te entregues a causas que no te ven o persigas un retrato ideal de ti. Reduce la velocidad y pregunta a gente de fiar. La duda, bien tratada, disuelve también alguna vanidad.',
    trine:
      'Una larga marea favorable a los sueños con remos. Tu identidad se suaviza sin perderse, y lo que haces admite más imaginación, más bondad, más silencio. Puede ser una época de arte, de servicio o de aguas tranquilas. Puede que alguien, al verte, recuerde que también quería cantar.',
    opposition:
      'En el retrato que otros te hacen hay más incienso, o más niebla, de la cuenta. Durante este tramo te admiran o te confunden, y tú puedes devolver el favor idealizando a quien pasa. Pide que te digan una cosa concreta, buena o mala. Con dos o tres de esas se recupera el contorno.',
  },
  moon: {
    conjunction:
      'Te quedas sin persianas en el pecho. Lo sientes casi todo en esta época, lo tuyo y lo del edificio entero, y hay en ello belleza, nostalgia, algún cansancio sin remite. Vas a necesitar orillas: horarios suaves, agua cerca, personas que no pidan nada durante un rato.',
    sextile:
      'El consuelo, en esta temporada, está a unos pasos: el mar, un coro, una amistad que escucha sin opinar. Anda esos pasos. La sensibilidad que otras veces te pesa se convierte en un don hospitalario en cuanto tiene adónde ir, y de noche se sueña mejor.',
    square:
      '¿De dónde viene esta añoranza de una casa que no sale en ningún plano? Las emociones suben como bruma, a veces por meses, y así no es raro acabar salvando a quien solo quería charlar. Ten a mano algo firme: un horario de comidas, una amistad que diga la verdad.',
    trine:
      'Cuidar y dejarte cuidar se parecen cada vez más, y ninguno de los dos gestos pide recibo. Es una ternura de largo alcance, de las que ablandan recuerdos con aristas y llenan de argumento los sueños nocturnos. Si puedes, dale un lugar: una silla junto a una maceta basta.',
    opposition:
      'Alguien llora y ya estás buscando el paraguas. Por una época las emociones de los demás llegan a tu costa con toda su madera flotante, y cuesta saber quién rescata a quién. Acompaña sin embarcarte. A veces basta con sentarse al lado y decir «te oigo», con los pies en la arena.',
  },
  mercury: {
    conjunction:
      'Tu pensamiento se vuelve submarino. Por una buena temporada razonas con imágenes, olvidas encargos, intuyes desenlaces, y una frase oída al pasar puede alumbrar un poema entero. Confía las fechas a la libreta. Lo demás, lo que no cabe en las listas, confíalo a las mareas.',
    sextile:
      'Lleva encima un cuaderno pequeño. Durante esta temporada larga las imágenes pasan cerca, como pájaros confiados, y se posan si hay dónde: un diario, una cámara, un instrumento. También puedes traducir para otros lo que sienten y no saben decir. Es cuestión de abrir la tapa.',
    square:
      'Confirma por escrito. Pide la segunda versión. Descansa de pantallas. No es desconfianza, es que las palabras de este periodo llegan húmedas y se les corren los bordes, y entre tantas historias a medio contar cuesta saber qué pensabas al principio. La mente, puesta al viento, se orea como la ropa.',
    trine:
      'Captar una frecuencia débil y hacerla audible: a eso se dedican los buenos músicos, los buenos traductores y, mientras dure esta temporada, también tú. Imaginar te resulta tan natural como hablar. Lo delicado se deja decir sin romperse, arte que en cualquier sobremesa vale su peso en oro.',
    opposition:
      'Te cuentan una cosa y la contraria, ambas con buena cara. En estos meses los malentendidos vienen sobre todo de fuera, de rumores, medias frases, promesas que se evaporan, y tu propia fantasía rellena huecos. Pregunta por segunda vez. La confianza no se ofende por un dato.',
  },
  venus: {
    conjunction:
      'Amor con luz de gruta, verdosa y encantada. Adora lo que quieras: una cara, un paisaje, un cuaderno de dibujos que te lleve muy lejos de la orilla. La temporada es larga y da para idilios de muchas clases. Solo que, una vez al mes, conviene mirar también los zapatos de lo adorado.',
    sextile:
      'Hay belleza gratuita en el barrio y este periodo te la señala con el dedo. Entrar en la capilla, apuntarse al taller, decirle a alguien que su voz consuela: con gestos de ese tamaño se abre una época de afectos suaves. Nadie te los va a pedir. Por eso valen.',
    square:
      'Lo que sueñas querer y lo que quieres de hecho se han peleado por el sillón. A lo largo de esta etapa un descontento dulce le quita sabor a lo presente, y das más de lo que tienes para no verlo. Dale forma a esa añoranza: pinta, escribe, cultiva. Después vuelve a mirar lo que ya está en la mesa.',
    trine:
      'Una sopa, una canción, un saludo: cualquier cosa hecha con amor lleva, en esta época, un brillo que no se compra. La belleza te encuentra sin cita previa y el trato con los demás gana en delicadeza. Hasta los rostros que antes no te decían nada parecen tener una frase preparada.',
    opposition:
      'Escribes cartas de amor a una ventana, y tal vez no viva nadie detrás. Idealizar, sacrificarse, esperar la frase perfecta: así se va el perfume de muchos días de esta temporada. No cierres el frasco. Ofrécelo en cambio a quien pueda olerlo de cerca y responder.',
  },
  mars: {
    conjunction:
      'La voluntad aprende a flotar. Por una etapa larga no responde a las órdenes, pero sí a las causas, a la música, a una imagen que te conmueva; quien empuje en seco gastará el doble. Busca movimientos fluidos y descansa sin coartada; también la marea necesita bajar.',
    sextile:
      'Ofrécete para algo sin aplausos y verás volver las ganas. La fuerza, en esta época, se despierta cuando sirve a una imagen, a una música, a alguien que lo necesita, y en el gimnasio bosteza. Una danza, un deporte de agua, un turno de ayuda: prueba cuál te mueve.',
    square:
      'Remas en aguas con corrientes cruzadas. El deseo se enciende y se apaga, los adversarios cambian de cara, y de vez en cuando te descubres luchando por alguien que ya se había marchado. Durante estos meses conviene simplificar: una meta visible, un esfuerzo honrado, un puerto cada noche.',
    trine:
      'Actuar con suavidad y llegar a donde no llegaba la fuerza: en eso consiste esta época. Tus ganas se ponen de parte de algo mayor que tú, un ideal, una obra, una ayuda sin firma, y esa alianza las mantiene frescas. Nadie oye llegar a quien no viene a llevarse nada.',
    opposition:
      'El rival se ha vuelto de humo. Hay en estos meses personas que no dicen lo que quieren, acuerdos que se disuelven, causas que piden tu esfuerzo y luego no estaban. Deja de golpear el vacío. Lo útil es preguntar qué espera cada cual y hacer solo la parte que prometiste.',
  },
  jupiter: {
    conjunction:
      'Fe sin orillas. Durante muchos meses el anhelo de sentido se ensancha y puede acercarte a un arte, a una espiritualidad, a una causa generosa. Todo te parece parte de lo mismo, y es una intuición hermosa. Cada tanto, que alguien de confianza le pregunte cuánto cuesta el pasaje.',
    sextile:
      'Un viaje con sentido está más cerca de lo que dice el mapa. Durante muchos meses la fe, el estudio y la generosidad encuentran puertas entornadas, y cualquiera de ellas se abre empujando con el hombro. Escoge una que beneficie a alguien más. El resto de la esperanza se organiza alrededor.',
    square:
      'El espejismo es de agua dulce y cuesta no correr. Maestros, ofertas, utopías con música de fondo: abundan cuando la buena fe anda suelta, y la tuya, por muchos meses, no conoce cercas. Guarda la sed, que es legítima. Y antes de cargar los camellos, pide una muestra.',
    trine:
      'Das sin medir y rara vez te falta, como esas fuentes de pueblo donde bebe todo el mundo. Los ideales, los viajes con algo de romería, los estudios que no persiguen título encuentran aquí una larga temporada de buen tiempo. La gratitud, practicada a diario, termina por parecerse a un clima.',
    opposition:
      'Aparecen personas con respuestas muy hermosas para preguntas que no les hiciste. Esta larga marea trae maestros, ofertas y entusiasmos ajenos, y tu buena fe les pone alfombra. Disfruta de la visita y conserva el criterio. A quien dice la verdad no le molesta que te lo pienses.',
  },
  saturn: {
    conjunction:
      'El muro respira. Reglas, miedos y defensas que creías de granito se van ablandando con los meses de esta marea, y por cada trozo caído entra el rumor de las olas. A tu parte ordenada quizá le inquiete un poco. Tiene trabajo: elegir qué piedras conservan la forma de lo que aún amas.',
    sextile:
      'Puedes ponerle techo a un sueño, en serio. La temporada acerca a tu parte práctica imágenes que antes despachaba, y a la soñadora, un horario que ya no le parece cárcel. Basta una hora fija y un material humilde. A los pocos meses habrá algo con paredes.',
    square:
      'Lo firme se ha puesto blando y lo blando no acaba de sostener. Durante una temporada larga se erosionan certezas, cargos o costumbres, y puede aparecer la tentación de dejarlo todo a la deriva. Deja solo una parte. Para el resto basta con dos estacas bien clavadas y paciencia de pescador.',
    trine:
      'Hasta un horario puede consolar cuando sirve a algo querido. Ahí está el hallazgo de esta temporada larga, en que los deberes se vuelven más humanos y los sueños, más practicables, como dos vecinos que por fin hablan el mismo idioma. Trabajar cansa menos. Soñar, curiosamente, también.',
    opposition:
      'Los límites ajenos se desdibujan: nadie sabe quién decide, a qué hora, con qué permiso. A lo largo de esta etapa la falta de contornos puede venir de una institución, de una pareja, de un jefe amable y ausente. Dibuja tú una línea, pequeña y visible. Suele ser bien recibida.',
  },
  uranus: {
    conjunction:
      'La rebeldía se vuelve canción. Sin que nadie lo ordene, tu afán de libertad pierde estridencia y gana hondura, se pregunta para qué sirve soltarse si no es para acompañar mejor. Sueñas futuros. Alguno merece que lo cuentes en voz alta, con errores y todo.',
    sextile:
      'Conoces a alguien que ya está probando lo que imaginas. Durante esta época las intuiciones raras encuentran interlocutor entre gente de tu edad, y una tarde de charla puede convertir una extravagancia en un prototipo. Llama. Las ideas con las que nadie juega se ponen tristes.',
    square:
      'Libertad, sí, pero ¿dónde queda? Los ideales de otros años se ven borrosos, como carteles después de la lluvia, y te sorprendes dudando de tus propias consignas. Buena señal. De las que resistan el agua puede salir, con tiempo, una manera de ser libre que no necesite pose ni megáfono.',
    trine:
      'Antenas finas y cielo despejado. Este periodo une la intuición con el hallazgo, de manera que una corazonada puede resolver un problema técnico y una máquina, emocionarte. Busca compañía de soñadores con herramientas. Lo que se invente en esas sobremesas puede tardar años, y vale la espera.',
    opposition:
      'Un ideal de libertad que no es el tuyo te guiña el ojo al pasar. Modas, comunidades, profetas con buena conexión: en estos meses cada quien propone una salida, y alguna te tienta por puro contraste. Mira cómo tratan allí a quienes se van. Ahí se ve si hay aire.',
  },
  neptune: {
    conjunction:
      'Vuelta completa de un océano que tarda más de siglo y medio en recorrerse: pocas vidas coinciden con ella, salvo al comienzo mismo. Este contacto habla de lo que llega sin nombre y envuelve, un arrullo, una fe sin palabras. Con escucharlo basta. Lo inmenso, a veces, es también lo cercano.',
    sextile:
      'Por una larga temporada tu imaginación y la de tu tiempo se saludan al cruzarse. Si te paras a charlar, sale de ahí un proyecto amable, una forma de cuidar, una música. Si sigues de largo, nadie lo tomará a mal. Párate. Las edades de la vida tienen en común estas esquinas.',
    square:
      'Hay edades en las que el sueño que te trajo hasta aquí pide que lo despiertes con cuidado. Esta es una, y mucha gente la conoce. Se nublan ilusiones, se preguntan cosas de madrugada, hace falta un sentido. Deja caer lo que era decorado: detrás suele quedar un deseo sencillo, todavía vivo.',
    trine:
      'Algún anhelo antiguo vuelve en buena forma, con otra ropa, y pregunta si todavía hay sitio. Lo hay: esta larga temporada pone a la imaginación en su agua y le encuentra empleo a la compasión. Como les ocurre a muchas personas de tu edad, los sueños vuelven a remar en compañía.',
    opposition:
      'Desde muy lejos, el sueño del comienzo te devuelve la mirada. Este cruce llega en la edad larga, cuando otros cuentan ya sus esperanzas y te preguntan por las tuyas. Cuéntalas sin corregirlas. Lo que fue ilusión y lo que fue verdad, vistas desde esa orilla, se parecen y hacen compañía.',
  },
  pluto: {
    conjunction:
      'En el fondo del mar hay un volcán, y no por ello las olas se asustan. Durante esta larga época lo inconsciente, lo temido y lo sagrado se mezclan en una corriente lenta que transforma por disolución. Deja que trabaje. A ti te toca soñar, anotar, perdonar alguna deuda antigua.',
    sextile:
      'En lo hondo hay aguas amigas. A quienes comparten tu edad esta época les ofrece, sin apremio, soltar miedos heredados por la vía mansa: el arte, la conversación, un rito propio. Elige uno y dale constancia. Lo que se disuelve así no hace ruido, y un día simplemente no está.',
    square:
      'Algo se remueve en aguas muy hondas y la superficie apenas lo traduce. A lo largo de esta etapa pueden flotar temores sin dueño, fascinaciones, deseos de redimir lo irredimible. Pon luz modesta, la de una conversación de confianza o un cuaderno, y no bajes a bucear sin compañía.',
    trine:
      'Sin ruido, como la marea que cambia una playa mientras el pueblo duerme, se deshacen rencores viejos y asoma una fuerza que no necesita demostrarse. El proceso es largo y lo compartes con la gente de tu edad. Ayudan el arte y el silencio. Se nota, sobre todo, al volver la vista.',
    opposition:
      'Fuera se agitan temores colectivos, y algunos llaman a tu puerta con nombre de persona. En esta larga etapa puedes toparte con quien manda por medio del misterio o con quien espera que lo salves de sí mismo. Compasión, sí; llaves, no. Una verdad dicha en voz normal despeja mucho humo.',
  },
  ascendant: {
    conjunction:
      '¿Quién creen que eres? La gente proyecta en ti sus películas, y en un mismo almuerzo puedes inspirar ternura, misterio y equívoco. Tú también ensayas rostros durante esta época de siluetas difusas. Quedan los sentidos para volver a lo auténtico: descalzarte, cantar, decir a tiempo «ese papel no es mío».',
    sextile:
      'Se te puede ver el lado poético si te dejas la gorra en casa. La gente responde a un gesto tierno, a una forma de vestir menos armada, a una invitación sin propósito. Pruébalo en sitios seguros. De esos ensayos salen amistades que entienden los silencios.',
    square:
      'Te levantas con una cara y a media tarde ya no sabes de quién es. En esta temporada larga los contornos de tu presencia se corren, por cansancio, por afán de agradar, por soñar en otra parte. Sirven los anclajes sencillos: dormir, caminar, cumplir una sola cosa. Al reconocerte, los demás te reconocen.',
    trine:
      'Un poco de misterio favorece a cualquiera, y a ti, por una larga temporada, te sienta como un buen abrigo. Suelen acercarse personas sensibles, atraídas por ese rumor de fuente en un patio que tiene tu manera de escuchar. Hay en el trato más empatía y menos armadura. Nadie pregunta por la armadura.',
    opposition:
      'Cuesta ver a quien tienes delante, y cuesta que te vea, porque en medio flota un velo bordado de expectativas. En este tramo abundan salvadores y salvados, con intercambio de papeles. Pregunta por lo prosaico: quién cocina, quién llama, a qué hora. Bajo el velo, las manos se reconocen mejor que las caras.',
  },
  midheaven: {
    conjunction:
      'Más que un plan, la vocación parece ahora una llamada. Durante una etapa larga tu lugar en el mundo pierde bordes, quizá te aburra el éxito conocido y te atraiga una tarea con alma. Explora sin quemar el contrato; si la voz es auténtica, sabrá insistir con dulzura.',
    sextile:
      'Tu trabajo admite una gota de música y hay quien la está esperando. Puedes acercar tu oficio a lo que te conmueve, con un proyecto lateral, una colaboración desinteresada, una imagen más honesta de lo que haces. Da el paso pequeño. La vocación sabe leer gestos.',
    square:
      '¿Qué querías ser? La pregunta vuelve con la voz cambiada. De un año a otro, las metas públicas se empañan, los reconocimientos saben a poco y en lo doméstico faltan certezas. No es hora de grandes declaraciones. Mantén viva una tarea que te guste incluso sin testigos, y espera a que escampe.',
    trine:
      'Tu obra toca a la gente sin que sepa bien por qué. Cuidar, contar historias, embellecer, acompañar: los oficios del alma reciben viento en estos meses, y los demás, por áridos que sean, una pizca de imaginación. La fama, si asoma, que sea de buena persona.',
    opposition:
      'De puertas adentro sube una marea y en la calle nadie la ve. La familia, la casa, una memoria sin resolver reclaman, durante esta etapa, el tiempo que iba para el escaparate. Déjales una parte. Las metas no se hunden por esperar, y quizá lo que buscabas fuera tenía su puerto dentro.',
  },
};
