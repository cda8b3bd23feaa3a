import type { ForecastCorpus } from '../forecast-corpus.ts';
import { dailyClosings, dailyIntroductions } from './daily-framing.ts';

export const introductions: ForecastCorpus['introductions'] = {
  daily: [
    'Un día cabe en pocas páginas, y estas se han escrito comparando el cielo de la jornada con el de tu nacimiento. Lo calculado es exacto; lo interpretado, simbólico. Léelo con el café, subraya una frase y deja que las demás se enfríen.',
    'Cada mañana el cielo reparte otras cartas, y cómo jugarlas es cosa tuya. Aquí encontrarás el tono del día según la Luna y los contactos con tu carta natal. No anuncia hechos: sugiere una luz bajo la que mirar los que vengan.',
    'Piensa en estas líneas como en el informe del tiempo que se escucha antes de elegir abrigo. Salen de posiciones reales, comparadas con las que había al nacer tú, y hablan de clima. Adónde vas, y con quién, lo sabes mejor que ningún planeta.',
    'Veinticuatro horas, unos cuantos astros en movimiento y una carta natal, la tuya, que les sirve de espejo. De ese encuentro sale esta lectura breve. Toma lo que te ayude a estar más presente en el día, y con el resto no te sientas en deuda.',
    'Este es el cielo de un solo día, puesto sobre el de tu primer día. Donde las líneas se tocan hay un texto breve, y entre un texto y otro queda sitio para lo que ningún cielo puede saber. Empieza por donde quieras.',
    'La agenda ya te la sabes. Lo que sigue es la otra mitad: el humor con que pueden salirte al paso esas citas y los lugares de tu carta a los que la jornada tiene ganas de llamar. Nada de lo escrito pide obediencia.',
    'Unos párrafos, los que caben entre despertarse y la segunda taza. Cuentan cómo anda la Luna y con cuáles de tus planetas se está conversando, y dejan las conclusiones a la única persona que va a estar presente.',
    'Hay días que merecen una página para ellos solos, y es difícil saber de antemano cuáles. Aquí tienes la de esta fecha, sacada de los planetas de arriba y de los que te vieron nacer. Quizá acierte mucho, o quizá solo acompañe.',
    ...dailyIntroductions,
  ],
  weekly: [
    'Siete días son suficientes para que cambie el viento, así que este informe los mira en conjunto y luego uno por uno. Hemos calculado por dónde pasan los planetas y qué puntos de tu carta natal tocan; después lo hemos puesto en palabras. No es una agenda ni un oráculo. Es una conversación sobre el tono de la semana, para que la sigas por tu cuenta.',
    'Antes de que la semana se llene de pendientes, conviene asomarse a la ventana. Lo que ves en estas páginas es el cielo de esos días visto desde tu nacimiento: primero el panorama, luego la Luna, después cada jornada y los contactos que más pesan. La astronomía pone las fechas. El sentido lo terminas de poner tú, con lo que te vaya pasando.',
    'Hay semanas de siembra, de mudanza, de sobremesa larga. Para averiguar a cuál se parece esta, hemos comparado el movimiento de los astros con tu carta natal y hemos apuntado coincidencias. Tómalas como el comentario de una amistad atenta que no pretende saber más que tú. Si una página te contradice, mejor: la experiencia tiene la última palabra.',
    'Este cuaderno de siete días se puede leer de un tirón o a sorbos, una hoja cada mañana. Reúne lo que el cielo hace para todo el mundo y lo que roza en particular tu carta natal, con sus horas calculadas y una lectura simbólica al lado. Ningún párrafo decide por ti. Algunos, con suerte, te harán una buena pregunta a tiempo.',
    'Aquí está la semana, todavía sin estrenar. Verás de qué humor pasa la Luna a cuál, qué planetas se acercan a tu carta natal y cuándo están más cerca, y qué más sucede por encima de los tejados. Una parte se confirmará enseguida y otra quedará desmentida. Las dos merecen atención, y ninguna debería cambiarte los planes sin consultarte.',
    'Puedes pensar en la semana como en una calle con siete edificios. En uno suena música, en otro están pintando la escalera, en un tercero tienen las persianas bajadas. Estas páginas van por delante y miran por las ventanas. Cuando llegues quizá hayan cambiado los muebles de sitio: quien vive allí, al fin y al cabo, eres tú.',
    'Toda semana se toca con las mismas siete notas, y no hay dos que suenen igual. Lo que da a esta su melodía, hasta donde alcanza la astrología, es el modo en que los planetas de paso contestan a los de tu carta. Atiende al tema que regresa. Lo demás es acompañamiento y no hace falta recordarlo.',
    'Hay quien lee un pronóstico como la etiqueta de un frasco, para saber qué contiene, y hay quien lo lee como un poema. Ambas personas encontrarán algo aquí. Las fechas están calculadas, las palabras elegidas, y la semana queda por vivir, a cargo de alguien con sentido de la medida. Guarda lo que sirva y deja pasar el resto como pasa el paisaje.',
  ],
  monthly: [
    'Un mes es una medida antigua, casi humana: lo que tarda la Luna en contar su historia completa. En estas páginas la seguimos de fase en fase, miramos qué hacen los planetas entre tanto y, sobre todo, a qué lugares de tu carta natal llaman. Encontrarás primero el panorama, más adelante los días y los tránsitos, al final los movimientos que comparten todos. Los datos son astronomía; el relato es un lenguaje simbólico que describe climas, nunca sucesos. Úsalo para elegir el momento de tus esfuerzos y de tus siestas, y corrígelo a lápiz cuando se equivoque.',
    'Imagina que alguien extiende sobre la mesa un mapa del mes y te deja un lápiz. El mapa está hecho con precisión: posiciones reales, fechas comprobadas, distancias medidas con respecto al cielo de tu nacimiento. Lo que hay escrito en sus márgenes es interpretación, y la interpretación se discute. Verás zonas de camino llano, alguna cuesta, miradores donde parar. Ninguna obliga a pasar por ella ni promete lo que habrá detrás. Traza tú la ruta, vuelve a estas hojas cuando cambie el paisaje y anota al lado lo que ocurrió de verdad; al cabo de unos meses tendrás tu propio atlas.',
    'Algunas personas leen un informe mensual de principio a fin la primera noche; otras lo consultan como se consulta un almanaque, buscando el día de la siembra. Las dos maneras funcionan. Aquí se cuenta lo que los planetas hacen a lo largo de estas semanas y en qué puntos tocan tu carta natal, desde los roces breves de la Luna hasta las visitas lentas, que duran más que el propio mes. Hemos procurado hablar de ánimos y oportunidades, sin predecir acontecimientos, que dependen de ti y de mil cosas sin astrología. Si algo te sirve, llévatelo; si te pesa, déjalo en la página.',
    'Todo calendario es un poco pobre: pone los mismos cuadros para cada persona. Este intenta ser el tuyo. Parte de tu carta natal y observa, jornada a jornada, qué astros la visitan, cuáles se despiden y cuáles se quedan a vivir una temporada. De ahí salen las páginas que siguen, con fechas calculadas y textos que las traducen a imágenes. Conviene leerlos con media sonrisa y el corazón abierto, en esa mezcla de ironía y confianza con que se escuchan las historias de familia. Lo que el mes llegue a ser se escribe fuera de aquí, con tus decisiones.',
    'Por delante hay unos treinta días que nadie ha pisado. Este informe recorre el terreno con un farol: señala dónde toca un planeta tu carta natal y cuánto se queda, sigue a la Luna de una parte de tu vida a otra y apunta los giros que son iguales para todo el mundo. Lo que dice es una invitación a mirar, nunca un horario. Si te apetece, anota al margen lo que pasó de verdad; al cabo de unos meses sabrás cómo te habla este cielo, y eso no lo cuenta ningún libro.',
    'Podrías llamar a estas páginas un mapa del tiempo con pensamientos al margen. El mapa es exacto, porque los planetas son puntuales; los pensamientos son solo eso, heredados y dichos de nuevo. Entre lo uno y lo otro queda mucho espacio, y en él vives, cocinas, trabajas, discutes y tratas bien a la gente. Mira primero las pocas fechas que sobresalen. Luego fíjate en qué párrafos te hacen compañía más tiempo, pues un mes tiene siempre un par de temas a los que vuelve.',
    'Levantar la vista y preguntar qué hora es debe de ser un placer muy antiguo. El mes contesta con varias voces: una lenta, que ya venía sonando y seguirá; otra intermedia, que crece y se apaga en unas semanas; y la rápida de la Luna, que se renueva cada dos por tres. Hemos procurado anotar las tres tal como suenan en tu carta. No hace falta escucharlas a la vez. Un párrafo por la mañana, en el día que le toca, es una manera excelente de leer.',
    'Un pronóstico debería dejar a quien lo lee con más libertad, o no ha servido. Toma este en ese sentido: como una lista de ocasiones, sacada de las posiciones de los planetas en estas semanas y de las que tenían al nacer tú. Cuando habla de esfuerzo, quiere decir que el esfuerzo podría valer la pena; cuando habla de facilidad, que podrías disfrutarla a propósito. De lo que vayan a hacer los demás, de la suerte y del correo no dice nada. Lo que puede hacer es dar al mes un contorno en el que reconozcas el tuyo.',
  ],
};

export const closings: ForecastCorpus['closings'] = {
  daily: [
    'Hasta aquí lo que el cielo sugiere. El resto del día te pertenece, con sus llamadas, sus semáforos y esa media hora que nadie vigila. Guarda una frase en el bolsillo y, al acostarte, mira si sirvió.',
    'Si la jornada se parece poco a lo leído, tanto mejor: habrás vivido algo propio. Y si se parece mucho, tómalo como una de esas coincidencias que hacen sonreír. Que descanses cuando llegue la hora.',
    'Un día bien vivido no necesita cumplir ningún pronóstico. Que la jornada te deje al menos una conversación verdadera, un rato al aire y algo terminado, por pequeño que sea.',
    'Cierra la página y abre la ventana. Lo importante suele llegar por ahí, sin horóscopo y a menudo sin llamar. Mañana el cielo habrá girado un poco más, y tú también.',
    'Aquí se detiene la página y toman el relevo las horas. Traigan lo que traigan, al menos un momento las habrás mirado con los ojos abiertos, y a una página no se le puede pedir más.',
    'Ya ha hablado el cielo. Puedes darle la razón, discutirle o haberlo olvidado a mediodía, y el día no valdrá menos por ello. Solo pide que se lo mire de vez en cuando.',
    'Deja estas líneas y observa qué pasa. Con suerte, alguna te volverá en el momento justo, quizá en una escalera, y parecerá escrita después.',
    'El día está abierto, y el significado de lo leído también. Sé amable donde resulte fácil y una vez donde no, y habrá estado bien empleado.',
    ...dailyClosings,
  ],
  weekly: [
    'La semana empieza a ser tuya cuando el papel se acaba. Puedes volver a estas páginas a mitad de camino, ya con barro en los zapatos, y ver qué frases han cambiado de sentido. Suelen ser las que más dicen. Gracias por la lectura, y que los días te traten con la amabilidad que sepas darles.',
    'Siete días pasan deprisa, incluso los lentos. Elige de todo lo leído una sola idea que quieras probar, y olvídate de las otras sin remordimiento. Al final, cuando la semana se siente a descansar contigo, pregúntale en qué se equivocó el informe. Ahí estará la parte más interesante.',
    'Ningún astro sabe cómo te ríes ni a quién vas a llamar el día menos pensado. Por eso lo mejor de esta semana no figura aquí. Las páginas acompañan, señalan algún recodo y se apartan. Buen viaje de una orilla a otra de la semana, empiece donde empiece la tuya.',
    'Deja el informe a mano, en la mesa de noche o entre las páginas de un libro. A veces una línea que al principio parece ajena encuentra su momento días después, en la fila del banco. Y si no lo encuentra, habrá sido un rato de lectura, que tampoco es poco en una semana cualquiera.',
    'Siete días nunca están tan llenos que no quepa nada entre ellos. Deja ese hueco a propósito. Lo que la astrología llama una apertura no es a veces sino una hora en que nadie quería nada de ti, y en la que te acordaste de lo que querías.',
    'Ahí la tienes, una semana en boceto, a la espera de sus colores. Algunos los escogerás tú, otros te los echarán encima, y al final no se parecerá a la de nadie. Enséñasela a quien haya formado parte de ella: las semanas mejoran al contarlas.',
    'Los planetas seguirán sin volver la cabeza, y tú puedes hacer lo mismo. Si uno de estos días sale más difícil que en el dibujo, trátate con más cariño del habitual; si otro sale más fácil, no le busques la trampa. En cualquier caso, al final hay cena.',
    'Dobla estas hojas y sal a la calle. Olvidarás casi todo, y así ha de ser, porque lo que hace falta suele acudir en la esquina oportuna. Si la semana te sorprende, apunta cómo. Son las sorpresas las que componen una astrología propia.',
  ],
  monthly: [
    'Un mes termina siempre siendo otra cosa que su calendario. Habrá días que ninguna página menciona y que recordarás durante años, y fechas señaladas que pasarán de puntillas. Así debe ser. Lo escrito aquí es un modo de prestar atención, no una lista de lo que ha de ocurrir. Vuelve cuando quieras a los párrafos que te hicieron levantar la vista, y comenta alguno con quien te conozca bien. Hasta la próxima vuelta de la Luna.',
    'Si has leído hasta el final, ya sabes más del cielo de estas semanas que la mayoría de quienes lo miran. Sobre tu vida, en cambio, la autoridad eres tú. Haz con estas páginas lo que se hace con un buen mapa: doblarlas, mancharlas, llevarlas encima y perderlas de vista en cuanto el paisaje se ponga interesante. Que el mes te encuentre con curiosidad y en buena compañía.',
    'Queda el mes entero por delante, o lo que quede de él cuando leas esto. No hace falta recordar cada tránsito; basta con haber reservado un hueco para lo que pide tiempo y haber perdonado de antemano un par de días torcidos. Dentro de unas semanas, repasa estas hojas con un lápiz en la mano. Los aciertos te harán gracia. Los errores te contarán cómo eres.',
    'Los planetas seguirán a lo suyo, puntuales y ajenos, y en eso hay cierto consuelo: no esperan nada de nosotros. Somos nosotros quienes les pedimos imágenes para pensar el tiempo. Ojalá las de este informe te ayuden a mirar el mes con más calma, a reírte de algún contratiempo y a no dejar escapar una buena tarde. Gracias por tu confianza, y hasta pronto.',
    'Hasta ahí se puede decir algo de un mes antes de que suceda. No figura la conversación en la parada del autobús, ni el chiste que salvó una cena espantosa, ni la mañana en que de pronto supiste qué hacer. Añádelos tú. Si te llevas una sola cosa, que sea la fecha que te dio curiosidad; si te llevas dos, que la segunda sea el permiso para tener una mala semana sin consecuencias.',
    'Cuando el mes acabe, casi todo lo que aquí se describe habrá pasado a saludarte, aunque tal vez con otra ropa. No lo busques demasiado. A los temas les gusta entrar por la puerta de servicio, mientras se hace el café, y que los reconozcan por casualidad. Lo importante es dedicar un poco de tiempo a lo que quiere crecer, un poco de paciencia a lo que se niega, y que alguien se ría en tu mesa.',
    'Te hemos enseñado el decorado; la obra es tuya. Habrá escenas para las que venías con el papel aprendido y otras que nadie había ensayado. En unas y en otras ayuda hablar despacio, mirar a quien se tiene delante y recordar que el telón baja todas las noches. Te deseamos buena luz, aplausos sinceros y un entreacto siempre que lo necesites.',
    'Todo mes deja un poso: unas cuantas frases, una cara, la sensación de cierta calle. Es pronto para decir cuáles. Cruza estas semanas como se cruza un mercado, con la lista en el bolsillo y tiempo para guardarla, y vuelve de tanto en tanto a las páginas que tenían algo que decirte. Entonces se leerán de otro modo, y esa diferencia será el verdadero informe.',
  ],
};

export const retrogradeTransit: string[] = [
  'El planeta retrocede y pisa un punto que ya conocía, de modo que el asunto vuelve a la mesa para una segunda lectura, más pausada que la primera.',
  'Como camina hacia atrás, este contacto tiene algo de repaso: lo que la primera vez se dijo a medias encuentra ahora ocasión de decirse entero.',
  'Se trata de un paso retrógrado, así que cabe esperar menos estreno que revisión, y en la revisión suele aparecer el detalle que faltaba.',
  'Al moverse en sentido contrario al habitual, el visitante regresa por algo que se dejó olvidado, y tal vez sea justo lo que tú buscabas.',
  'Puesto que el planeta retrocede, ya ha estado por aquí y sabe dónde se guardan las cosas; el asunto puede retomarse donde lo dejaste.',
  'De momento el visitante camina de espaldas y lo mira todo más rato. Lo que parecía zanjado se revisa con calma, y algo se firma de nuevo con mejor pluma.',
];

export const voidOfCourse: ForecastCorpus['voidOfCourse'] = {
  short: [
    'Hay un breve paréntesis, con la Luna fuera de curso, en que las cosas flotan sin acabar de posarse. Aprovéchalo para lo repetido y lo apacible. Las grandes decisiones ganan, a menudo, con media hora de siesta.',
    'La Luna se toma un respiro, terminados ya sus contactos, antes de cambiar de signo. Lo ya empezado continúa sin problema; lo nuevo puede esperar un momento en la antesala. Buen rato para pasear o no hacer nada con método.',
    'Durante un ratito nadie manda ahí arriba. Saca punta a los lápices, riega la albahaca, pon agua a calentar; lo importante puede empezar cuando la Luna haya cambiado de signo.',
    'La Luna ha entregado su trabajo y todavía no le han dado otro. Es una pausa de las que dejan oír el reloj, y en la que se vive muy bien sin decidir nada.',
    'Tramo vacío entre dos paradas, con la Luna fuera de curso. Mira por la ventanilla. Los recados a medias se acaban, y los nuevos bien pueden aguardar en el andén.',
    'La partitura marca aquí un silencio. La Luna no tiene más contactos que hacer antes del signo siguiente, así que suelta el aire, termina la frase y deja cerrado el capítulo que viene.',
  ],
  medium: [
    'La Luna viaja sin carga: ha terminado sus contactos y aún no cambia de signo. Lo ya empezado continúa sin problema; lo nuevo puede esperar en la antesala. Son horas buenas para ordenar, pasear o no hacer nada con método.',
    'Tierra de nadie en el reloj lunar. Mientras dura, los planes se desvían con buen humor y las reuniones no concluyen gran cosa, de manera que conviene pedirles poco. Riega, archiva, dibuja en los márgenes.',
    'La Luna recorre en silencio el último tramo de un signo, como quien ha terminado ya las diligencias y vuelve despacio. Acompáñala. Este tiempo sin encargos es propicio para pensar de lejos y conversar sin orden del día.',
    'La cuerda queda floja unas horas, porque la Luna ha hecho su último contacto y aún no se ha mudado de signo. Viene bien para los nudos demasiado apretados. Deshaz uno y no hagas ninguno nuevo.',
    'La Luna está entre dos domicilios, por así decirlo. El correo que salga ahora podría extraviarse: ordena la mesa, piensa en voz alta, llama a alguien sin querer nada, y que los acuerdos esperen a que se instale.',
    'Nadie lleva la batuta. La orquesta sigue tocando lo que se sabe de memoria; para lo que haya que ensayar, elige un rato posterior a la entrada de la Luna en otro signo.',
  ],
  long: [
    'La Luna viaja largamente sin carga: ha terminado sus contactos bastante antes de cambiar de signo. Lo ya empezado continúa sin problema; lo que no pueda esperar, que empiece sin grandes expectativas.',
    'Más que un paréntesis es una página entera, con la Luna fuera de curso y sin prisa por cambiar de signo. Conviene darle lo repetido y lo apacible, y apuntar las grandes decisiones a lápiz.',
    'Ancha tierra de nadie en el reloj lunar. Los planes nuevos se desvían con buen humor, de manera que conviene pedirles poco y dar su turno a lo pendiente: ordenar, revisar, descansar.',
    'Con la Luna fuera de curso se abre una tarde entera de pausa, o algo más. Está hecha para sobremesas, caminatas y papeles viejos, para lo que no da resultados; lo que los necesite estará mejor servido después.',
    'La Luna remolonea, hechas ya todas sus visitas. Puede tomarse como un permiso: repite, repara, descansa y promete poco. Si algo tiene que empezar, que empiece con suavidad y contando con darle otra vuelta.',
    'Tanto tiempo sin dueño es raro, y no conviene llenarlo enseguida. Sin más contactos por delante, la Luna deriva hasta el final de su signo. Que tus planes deriven con ella, y mira cuáles llegan solos a la orilla.',
    'De su último contacto al signo siguiente le queda a la Luna un buen trecho, y no lleva ningún encargo. Estas horas son para lo que se repite con gusto; lo que haya que decidir encontrará después mejor asiento.',
    'Hay mucha nada en el programa, con la Luna fuera de curso. Haz con ella lo que los jardineros con el invierno: limpiar las herramientas, hojear el catálogo y no cavar.',
  ],
};

export const quietDay: string[] = [
  'Si se deja aparte la Luna, ningún planeta llega a un contacto exacto con tu carta. Es buena ocasión para avanzar en lo corriente, sin público y sin banda sonora.',
  'Jornada sin contactos exactos, aparte de los que haga la Luna de paso. Lo que hagas con ella será obra tuya de principio a fin, desde la hora de levantarte hasta el postre.',
  'Fuera de los de la Luna, no hay contactos exactos con tu carta. Se agradece, de vez en cuando, una página sin subrayar, en la que lo pequeño se ve a su tamaño.',
  'Los planetas siguen su camino sin citas exactas con tu carta; de las citas breves se encarga la Luna. Haz lo de siempre, quizá con un poco más de gusto.',
  'Sin contar la Luna, no hay contacto que llegue a su punto exacto en tu carta. Si algo estaba pendiente de un rato con espacio alrededor, este puede servir.',
  'A veces lo mejor que puede decirse de un día es que no trae fecha señalada. Este, en tu carta, no tiene otros contactos exactos que los de la Luna. Camina, cumple, respira, cena bien.',
  'Los músicos siguen en su sitio, pero ninguno, quitando la Luna, tiene una entrada exacta en tu partitura. Escucha lo que queda entre dos compases.',
  'El tráfico celeste no tiene paradas exactas en tu carta, si no es alguna de la Luna. Se puede jugar a la pelota, conversar de balcón a balcón, terminar una tarea vieja.',
];

export const chapterOpenings: ForecastCorpus['chapterOpenings'] = {
  moon: [
    'La Luna marca el compás más cercano: cambia de luz cada noche y pasa por un signo cada dos días y medio, más o menos. Empecemos por ella.',
    'De todo lo que se mueve ahí arriba, la Luna es lo más rápido y lo que más se parece a un estado de ánimo. Por eso su lugar y su luz se leen primero.',
    'Jardineras, pescadores y abuelas la han consultado siempre antes de empezar algo. La Luna no da órdenes; pone la luz con que se ve lo demás.',
    'Ningún astro cambia tanto de cara en tan poco tiempo. La Luna tiñe las horas más que los años, y conviene saber con qué color anda.',
    'Primero la Luna, después lo demás. De todas las luces de ahí arriba es la más veloz, y da a cada tramo su temperatura, que conviene conocer antes de escoger abrigo.',
    'De cuanto hay en el cielo, la Luna es lo que más se parece a un día cualquiera de los nuestros: cambiante, fácil de conmover y de vuelta en casa antes del alba. En qué anda ahora se cuenta aquí.',
    'Si los planetas son el argumento, la Luna es la iluminación. La misma escena parece tierna o áspera según desde dónde alumbre, y por eso se la mira antes que nada.',
    'A la Luna no le dura una opinión más de dos o tres días, así que es buena guía para el presente y mala para el resto de la vida. Tómale la palabra por ahora.',
  ],
  days: [
    'Vistos de cerca, los días se parecen menos entre sí de lo que promete el calendario. La Luna les va cambiando el tono a medida que pasa de un signo a otro.',
    'Ahora, por orden. La Luna atraviesa los signos uno tras otro y cada tramo tiene su humor; quizá reconozcas alguno antes de leer la fecha.',
    'Un calendario dice cuándo; estas líneas intentan decir con qué aire. Son notas breves, al hilo de la Luna, para mirar de reojo mientras el tiempo corre.',
    'Llegan uno detrás de otro, y ningún pronóstico puede apresurarlos. Debajo de cada uno está escrito su tono, tomado de la Luna y de lo demás que coincide en la fecha.',
    'El calendario da a todos los días el mismo cuadro. Aquí recuperan algo de su forma, para que puedas distinguir los anchos de los estrechos.',
    'Son notas cortas, pensadas para leerlas sobre la marcha. Quien las lea de una vez notará cómo el ánimo cambia de clave y qué poco se queda en la misma.',
    'Pasemos por las fechas como se pasa por una casa a la que vas a mudarte, abriendo cada puerta un momento. Ya la amueblarás después.',
    'De fecha en fecha la Luna lleva su lámpara un poco más allá y alumbra otro rincón. Síguela a tu paso; adelantarse no tiene premio.',
  ],
  transits: [
    'Hay astros que, en su marcha, pasan por lugares sensibles de tu carta natal. Algunos se quedan unas horas; otros, toda una temporada.',
    'Esta parte habla solo de ti. Los planetas de ahora rozan los lugares que ocupaban los tuyos al nacer, y cada roce despierta algo que ya estaba en la carta.',
    'Tu carta natal permanece quieta; el cielo, no. Donde ambos se tocan hay un tránsito, breve como un saludo o largo como una visita de familia. Aquí se cuentan los que más se notan ahora.',
    'Quien hubiera nacido otro día tendría aquí otras páginas. Las que siguen comparan el cielo de ahora con el de tu nacimiento y se detienen donde los dos se encuentran.',
    'Hay planetas de paso, y algunos aminoran al llegar a tu dirección. Cuáles son, a quién vienen a ver y qué podrían querer es el asunto de estas páginas.',
    'Imagina un timbre en cada punto importante de tu carta. A continuación puedes leer cuáles están sonando, durante cuánto tiempo y quién llama.',
    'Piensa en tu carta natal como en un instrumento que está en la sala. Los planetas que pasan hacen vibrar una cuerda u otra y, con algo de atención, se distinguen las notas.',
    'Llega la parte que a tu vecina no le serviría de nada. Ciertos lugares de tu carta natal están recibiendo un roce, y cada roce tiene su carácter.',
  ],
  sky: [
    'Lo que sigue ocurre para todo el mundo a la vez. Es el paisaje común por el que cada cual camina.',
    'Además del tiempo propio existe el que hace en la calle. Estos movimientos los comparte cualquiera, y saberlos ayuda a no tomarse cada chaparrón como algo personal.',
    'Unas palabras, para acabar, sobre el cielo que no distingue entre cartas. Es el mismo sobre tu tejado y sobre el de enfrente.',
    'Hay noticias del cielo que llegan a todas las puertas por igual. Estas son las que tocan ahora, contadas a grandes rasgos.',
    'Hay también un cielo común, en el que toda la ropa cuelga de la misma cuerda. Explica algunos humores que, de otro modo, tomarías por tuyos.',
    'Lo que aquí se cuenta podría colgarse en un tablón, porque vale para todo el mundo. Qué respondes a ello es asunto tuyo, y mucho tiene que ver con las páginas anteriores.',
    'Vienen al final los avisos públicos, por llamarlos así: movimientos que pasan por encima de cualquier tejado y dan el tono general mientras cada cual va a lo suyo.',
    'Por último, una mirada por la ventana a lo que nos sucede a la vez. Hace de fondo, y los fondos explican muchas cosas.',
  ],
};
