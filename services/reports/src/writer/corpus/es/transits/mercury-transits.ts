import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const mercuryTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Te oyes pensar, y lo que oyes suena a ti. Mercurio presta su pluma por un día o dos para poner en limpio quién eres y qué quieres: una carta de presentación, un brindis, la respuesta que le debías a alguien desde hace semanas. Escribe en primera persona.',
    sextile:
      'Pregúntalo en vez de suponerlo, y medio asunto quedará resuelto. Durante un par de días lo que piensas encuentra cauce con solo moverlo: una llamada, un apunte, una charla de ascensor. Tu nombre suena bien al pie de las cosas. Firma una idea, aunque sea corta, y mándala a pasear.',
    square:
      'Piensas una cosa, haces otra y te corriges por el camino. En estos días la cabeza le discute a la voluntad cada decisión, con argumentos bastante buenos. Escribe las dos versiones y duerme sobre ellas. Por la mañana una se habrá borrado sola, o se habrán puesto de acuerdo.',
    trine:
      'Explicas y se entiende; preguntas y te contestan. La jornada tiene algo de estación bien señalizada, donde cada cual encuentra su andén. Si hay un encargo, un trámite o una cita que dependan de hablar claro, júntalos en estas horas y despáchalos de una tanda.',
    opposition:
      'Tu opinión y la de otra persona se encuentran en un pasillo estrecho, y ninguna quiere arrimarse a la pared. No pasa nada por ceder el paso: detrás puede venir un dato útil. Vigila el tono, que en un par de días se borra la razón y lo que se recuerda es el tono.',
  },
  moon: {
    conjunction:
      'Se abre la caja de las cartas, la de verdad o la de la memoria. Por un día o dos es fácil contar lo que duele sin ahogarse y lo que alegra sin presumir. Una conversación familiar, con las manos ocupadas en desgranar maíz, puede aclarar más que un interrogatorio.',
    sextile:
      'Cuéntaselo a alguien, aunque parezca poca cosa. Por un día o dos la palabra alivia si la buscas, y también escuchar: una abuela, un niño, la persona de la frutería. Lo que se dice en voz alta encuentra su tamaño. Elige oyente y pon agua a calentar.',
    square:
      'Argumentar con un nudo en la garganta no da resultado, y explicarle a un nudo que no tiene motivos, tampoco. Durante un día o dos conviene separar los turnos: primero el pañuelo, luego los puntos uno, dos y tres. Algún «déjame pensarlo» llega a tiempo de salvar la cena.',
    trine:
      'Sabes qué decir y, sobre todo, cuándo callar. Alguien que anda con el ánimo bajo encontrará en tu charla un banco a la sombra. También contigo puedes tener esa cortesía: apunta en una frase lo que sientes y verás que ocupa menos sitio.',
    opposition:
      'Te dan razones cuando querías compañía. Estos días alguien explica mucho, resume tu ánimo, te ofrece tres soluciones, y por dentro algo se cierra. Dilo sin reproche: «ahora solo escúchame». Con esa frase se ahorran dos malentendidos y un portazo.',
  },
  mercury: {
    conjunction:
      'Mercurio cierra su vuelta y pasa otra vez por donde estaba el día en que empezaste a oír el mundo. Cabeza despejada, ganas de aprender, un cuaderno con la primera hoja intacta. Repasa qué has entendido este último año que antes no entendías; la lista suele dar gusto.',
    sextile:
      'Aprende un truco. En estos días la mente está receptiva a lo pequeño: un atajo, una palabra nueva, el nombre de un árbol. Pregunta a quien sepa y anótalo. De esas migas se hace, con el tiempo, una conversación que da gusto.',
    square:
      'El dato que dabas por cierto cojea, y mejor enterarse ahora. Estos días piden verificar direcciones, cuentas y nombres de pila. Si alguien te lleva la contraria, escucha un minuto más de lo que quisieras: rectificar una idea a tiempo tiene la elegancia de quien vuelve por el paraguas.',
    trine:
      'Engranajes bien aceitados. Lees una página y se queda, buscas una cosa y aparecen dos, el chiste sale en el segundo justo. Tanta agilidad se presta a un examen, a una entrevista o a esa partida de cartas que llevas meses perdiendo con tu tía.',
    opposition:
      'Otra cabeza, igual de despierta, llega a lo contrario que la tuya. Por unos días compara notas en vez de repetir las tuyas más fuerte. Puede que hablen de cosas distintas con el mismo nombre. Descubrirlo juntos tiene su gracia y ahorra papel.',
  },
  venus: {
    conjunction:
      'Conversar se parece a bailar. Lo que escribes suena mejor, lo que eliges combina y un mensaje puede hacer de ramo. Para declarar una simpatía, comprar un regalo con sentido o negociar algo sin perder la sonrisa, pocas jornadas tienen tan buena letra.',
    sextile:
      'Di el piropo. Las palabras amables, por un par de días, solo esperan a que alguien las saque de la boca, y hacen buen efecto en tratos, cartas, reencuentros. También se aprende con gusto. Un libro bonito o una charla sobre música alegran la semana entera.',
    square:
      'Medio cumplido, medio pulla: así suenan ciertas frases por estos días. Puede que no digas lo que te molesta por no afear el ambiente, y que el ambiente lo note igual. Prueba a pedir sin rodeos una cosa sencilla. El encanto no sufre; descansa.',
    trine:
      'Una palabra amable abre más cajones que una palanca. Los tratos salen redondos porque cada parte se toma la molestia de preguntar qué quiere la otra. Aprovecha para ver esa exposición, leer versos o devolver el libro con una nota dentro.',
    opposition:
      'Alguien te halaga mientras pide, o pide mientras se disculpa. Las frases ajenas vienen con lazo, y cuesta leer la etiqueta. Sonríe y pregunta el precio. La cortesía verdadera lo dice sin ofenderse, y entonces se puede negociar hasta con alegría.',
  },
  mars: {
    conjunction:
      'La lengua se adelanta una zancada. Hablas con nervio, resuelves rápido y desatas de un tirón el nudo que otros llevaban días acariciando. Para un debate, una queja justa o una carta difícil, la chispa ayuda. Para las bromas en familia, algo menos.',
    sextile:
      'Haz la gestión ahora, en caliente y con una lista. Estos días pensar y actuar se entienden si les das una tarea, y la agudeza sirve para reparar, reclamar con educación, aprender un oficio de manos. Lo que empieces antes del café sale mejor.',
    square:
      'El pensamiento va con espuelas y tropieza con las palabras. Estos días dan ganas de contestar a medias, tachar con fuerza, acabar la frase de otra persona. Frena por escrito: una nota, un borrador, un dibujo. Con la punta gastada en papel, la lengua corta menos.',
    trine:
      'Dices lo que vas a hacer y lo haces, casi sin punto y aparte. Es buena hora para las llamadas con verbo en imperativo amable, para desatascar un expediente o aprender algo manual, con las instrucciones en una mano y la llave inglesa en la otra.',
    opposition:
      'Discutir se ofrece como deporte, y hay quien juega sin protecciones. Relee el mensaje antes de soltarlo y cambia un adjetivo; casi siempre sobra el mismo. Si el enojo tiene causa, la causa sola convence. Estos días, más vale llegar tarde a una discusión que llegar con toda la razón.',
  },
  jupiter: {
    conjunction:
      'La cabeza se sube a la azotea y ve la ciudad entera. Te interesa el sentido general de las cosas, y una clase, un libro o alguien de otro país pueden regalarte una idea de largo alcance. Apúntala con letra clara, que desde arriba todo parece fácil de recordar.',
    sextile:
      'Hojea el folleto. Entre las cosas que pasan por tu mesa en estos días puede haber una que ensanche, y se la reconoce porque da un poco de vértigo y mucha curiosidad. Escribe para pedir información. Un tema nuevo empieza con un sobre o con un clic.',
    square:
      'Te crecen las frases. El proyecto de media página ya tiene prólogo, la promesa pequeña se ha vuelto gira mundial, y alguien pregunta por las fechas. Resume. En diez líneas caben el entusiasmo y la verdad, mientras que en veinte páginas a veces se esconde lo que nadie ha comprobado.',
    trine:
      'Buenas noticias o, al menos, buena manera de leer las que haya. Se te da bien convencer, enseñar, hacer planes de viaje con el mapa sobre las rodillas. Si buscabas a quien consultar una duda grande, asómate: la respuesta puede venir de una voz inesperadamente sabia.',
    opposition:
      'Te cuentan maravillas y falta una cifra. Durante un par de días los grandes discursos vienen de fuera, con mapa y banda sonora, y tu tarea consiste en preguntar lo evidente. Hazlo con simpatía. Las ideas buenas agradecen el examen; las demás cambian de tema.',
  },
  saturn: {
    conjunction:
      'Pensamiento de tinta negra: pocas palabras, bien secas, sin borrones. Un par de días para contratos leídos hasta la última cláusula, estudios serios o esa conversación que se ha ido quedando para después. Decir algo difícil con sencillez es un oficio; ahora tienes la mano firme.',
    sextile:
      'Quítate de encima el papel más aburrido y la jornada se abrirá como una ventana. La concentración acude si la citas: una hora, una mesa limpia, el teléfono en otra habitación. Consulta a alguien con experiencia. Sabe dónde está el formulario.',
    square:
      'Correo de los que empiezan con «lamentamos». O simplemente una duda que se instala en la silla de al lado y pregunta si estás de verdad en condiciones de opinar. Respóndele con trabajo: revisa, corrige, vuelve a presentar. El silencio ajeno de estos días rara vez significa un no.',
    trine:
      'La mente trabaja como un buen bibliotecario: localiza, ordena, devuelve. Rinden la tarea minuciosa y el plan por etapas, y un consejo de alguien mayor encaja donde faltaba una pieza. Tal vez no sea la jornada más divertida del mes; a cambio, lo que ordenes seguirá ordenado.',
    opposition:
      'Te responden con un reglamento. Estos días alguien, por oficio o por carácter, mira tu idea con lupa y encuentra la coma que falta. Puedes discutir la coma o ponerla. Lo que resista esa mirada tiene buena vida por delante, y rara vez le piden una segunda copia.',
  },
  uranus: {
    conjunction:
      'Fogonazos. Se te ocurre en la ducha lo que no salió en una semana de mesa, y conviene tener a mano papel que resista el vapor. Por unos días la mente salta de piedra en piedra; disfruta la travesía y vuelve luego por quienes cruzan despacio.',
    sextile:
      'Aprieta el botón que nunca usas. Por un día o dos el ingenio responde a la menor provocación: un juego, un programa, un «¿y si lo hacemos al revés?». Dilo en voz alta en la reunión. A veces el disparate era la llave, solo que nadie la había girado.',
    square:
      'Interferencias en la línea: el aparato falla, la cita se mueve, alguien suelta una ocurrencia que desbarata el orden del día. Deja holgura entre una cosa y la siguiente. Tu propia impaciencia tiene su parte de lucidez; antes de dinamitar el plan, mira qué pieza bastaría con reemplazar.',
    trine:
      'Una respuesta llega por la puerta lateral. Puede ser un artículo abierto por error, un truco informático, la pregunta de una niña que desmonta el problema entero. Estos días se aprende jugando, así que toca botones, cambia de herramienta, habla con quien nunca consultarías.',
    opposition:
      'Te interrumpe alguien con razón y sin modales. Noticias, mensajes y ocurrencias de otros desordenan lo que ya estaba pensado. Toma nota y no respondas al instante. Pasado el sobresalto, quizá descubras que te han regalado el final que faltaba.',
  },
  neptune: {
    conjunction:
      'Las ideas flotan como ropa en el agua, más bonitas que ponibles. Por un día o dos entiendes mejor los cuentos que los contratos, y así debe ser: escribe, sueña, escucha lo que se dice entre líneas. Los números, los horarios y las firmas, para cuando baje la espuma.',
    sextile:
      'Deja diez minutos en blanco en la agenda y mira qué cae. Durante un par de jornadas la imaginación colabora si le haces sitio: un cuento, una foto, una carta sin destino. También entiendes lo que otros callan. Pregúntales con suavidad, y espera.',
    square:
      'Entre lo dicho y lo entendido cabe un banco de peces. Se traspapelan las llaves, los nombres, la hora exacta, y alguna historia suena demasiado hermosa. Pide que te lo manden por escrito y no decidas sobre rumores. La distracción, por cierto, también pinta; dale un lápiz.',
    trine:
      'Imaginar y comunicar se dan la mano. Encuentras la metáfora que hace visible lo confuso, captas el ánimo de alguien por la manera en que teclea. Buenos ratos para el relato, la fotografía, la meditación o esa conversación sin finalidad en que se arreglan tantas cosas.',
    opposition:
      'Hablan en clave, o lo parece. Los mensajes ajenos dejan huecos y es tentador rellenarlos con novela. Antes de creer o de sospechar, pide una aclaración corta. Casi siempre la explicación es doméstica: había ruido, tenía sueño, se acabó la batería.',
  },
  pluto: {
    conjunction:
      'Preguntas con pala. La curiosidad quiere saber qué hay debajo del asunto, y puede acertar con una investigación, el origen de una avería o una verdad que pedía ser dicha. Cuida lo que te confíen estos días: un secreto bien guardado vale más que tres bien contados.',
    sextile:
      'Sigue esa pista. Durante un par de días la curiosidad da con lo que había detrás, si le concedes una tarde de archivo, de lectura, de escucha seria. Una pregunta bien hecha puede liberar a alguien de un secreto incómodo. Guarda lo que te digan.',
    square:
      'Le das vueltas a lo mismo como una cuchara en un café frío. Por unos días la mente sospecha, excava, quiere la prueba definitiva de algo que quizá no lo merezca. Ponle límite: media hora, una hoja. Después, algo con las manos. La respuesta aparece cuando dejas de apretarla.',
    trine:
      'Concentración de orfebre. Ves la conexión que nadie veía entre dos hechos sueltos, y puedes persuadir sin alzar el tono porque has pensado el asunto hasta el hueso. Sirve para estudiar a fondo, para buscar lo extraviado y para decir por fin esa frase que lo resume todo.',
    opposition:
      'Una idea fija da vueltas como un abejorro contra el cristal. Quieres convencer, averiguar, tener la última palabra, y alguien de enfrente quiere lo mismo. Abre la ventana: cambia de tema un par de días. Lo que sea cierto seguirá siéndolo sin que nadie lo empuje.',
  },
  ascendant: {
    conjunction:
      'Pueden buscarte para preguntar. Estos días eres la ventanilla abierta, la voz que explica, el rostro que se asocia con una noticia. Preséntate, muévete por el barrio, firma lo que escribes. Una primera impresión hecha de palabras precisas vale tanto como un traje a medida.',
    sextile:
      'Entabla conversación. En estas jornadas la charla ligera trae contactos útiles y amistades en miniatura, a condición de que alguien rompa el silencio. Pregunta por el libro, por la calle, por el acento. La persona de al lado tenía ganas, y quizá un dato.',
    square:
      'Se te traba la presentación. Durante un par de días las palabras no retratan bien a quien las dice: corriges, te explicas de más, mandas la foto equivocada. Prueba a decir menos. Una frase sencilla y el nombre claro bastan para cruzar casi cualquier puerta.',
    trine:
      'El saludo se alarga y acaba en conversación. Hay ligereza en el trato, y quien parecía hermético te cuenta de pronto su método para hacer mermelada. Encuentros breves, trayectos, gestiones en persona: todo lo que pida mirarse y hablar va con viento propicio.',
    opposition:
      'Dos monólogos se cruzan y ambos creen que fue un diálogo. En el trato de tú a tú puede faltar la pausa en la que cabe la otra persona. Pregunta algo cuya respuesta no conozcas y cuenta hasta cuatro. El acuerdo, si ha de llegar, suele entrar por ahí.',
  },
  midheaven: {
    conjunction:
      'Tu nombre circula. Un informe, una entrevista, una charla con quien reparte las tareas pueden dar a tus ideas mejor asiento del que tenían. Lleva preparadas tres frases sobre lo que sabes hacer. Dichas sin adornos, trabajan por ti incluso cuando ya has salido de la sala.',
    sextile:
      'Manda la propuesta, aunque sea de una página. Por un día o dos hay oídos para lo que sabes hacer, y un mensaje a la persona adecuada adelanta semanas. Revisa a quién va dirigido. Lo demás, con una idea clara y un plazo, va solo.',
    square:
      'Tu manera de pensar y lo que el cargo quiere oír no riman. En estos días sobran informes y falta conversación, o al contrario, y la mente se rebela con faltas de ortografía. Di lo mismo en otro formato. Un ejemplo, una cifra, un dibujo suelen pasar donde no pasó la teoría.',
    trine:
      'Una gestión que parecía de piedra se mueve con el dedo. La jornada favorece acuerdos profesionales, currículos puestos al día, preguntas bien dirigidas a quien conoce la escalera. Cuenta tu proyecto aunque esté a medias; alguien puede tener la escuadra que te falta.',
    opposition:
      'El teléfono del trabajo suena en la sobremesa y la sobremesa se queja. Mensajes cruzados entre lo que se espera de ti fuera y lo que te piden en casa: aclara plazos con ambas partes, sin prometer dos veces la misma tarde. El malentendido suele estar en el asunto del correo.',
  },
};
