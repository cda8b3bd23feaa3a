import type { ForecastCorpus } from '../forecast-corpus.ts';

export const introductions: ForecastCorpus['introductions'] = {
  daily: [
    'Un día cabe en pocas páginas, y estas se han escrito comparando el cielo de la jornada con el de tu nacimiento. Lo calculado es exacto; lo interpretado, simbólico. Léelo con el café, subraya una frase y deja que las demás se enfríen.',
    'Cada mañana el cielo reparte otras cartas, y cómo jugarlas es cosa tuya. Aquí encontrarás el tono del día según la Luna y los contactos con tu carta natal. No anuncia hechos: sugiere una luz bajo la que mirar los que vengan.',
    'Piensa en estas líneas como en el informe del tiempo que se escucha antes de elegir abrigo. Salen de posiciones reales, comparadas con las que había al nacer tú, y hablan de clima. Adónde vas, y con quién, lo sabes mejor que ningún planeta.',
    'Veinticuatro horas, unos cuantos astros en movimiento y una carta natal, la tuya, que les sirve de espejo. De ese encuentro sale esta lectura breve. Toma lo que te ayude a estar más presente en el día, y con el resto no te sientas en deuda.',
  ],
  weekly: [
    'Siete días son suficientes para que cambie el viento, así que este informe los mira en conjunto y luego uno por uno. Hemos calculado por dónde pasan los planetas y qué puntos de tu carta natal tocan; después lo hemos puesto en palabras. No es una agenda ni un oráculo. Es una conversación sobre el tono de la semana, para que la sigas por tu cuenta.',
    'Antes de que la semana se llene de pendientes, conviene asomarse a la ventana. Lo que ves en estas páginas es el cielo de esos días visto desde tu nacimiento: primero el panorama, luego la Luna, después cada jornada y los contactos que más pesan. La astronomía pone las fechas. El sentido lo terminas de poner tú, con lo que te vaya pasando.',
    'Hay semanas de siembra, de mudanza, de sobremesa larga. Para averiguar a cuál se parece esta, hemos comparado el movimiento de los astros con tu carta natal y hemos apuntado coincidencias. Tómalas como el comentario de una amistad atenta que no pretende saber más que tú. Si una página te contradice, mejor: la experiencia tiene la última palabra.',
    'Este cuaderno de siete días se puede leer de un tirón o a sorbos, una hoja cada mañana. Reúne lo que el cielo hace para todo el mundo y lo que roza en particular tu carta natal, con sus horas calculadas y una lectura simbólica al lado. Ningún párrafo decide por ti. Algunos, con suerte, te harán una buena pregunta a tiempo.',
  ],
  monthly: [
    'Un mes es una medida antigua, casi humana: lo que tarda la Luna en contar su historia completa. En estas páginas la seguimos de fase en fase, miramos qué hacen los planetas entre tanto y, sobre todo, a qué lugares de tu carta natal llaman. Encontrarás primero el panorama, más adelante los días y los tránsitos, al final los movimientos que comparten todos. Los datos son astronomía; el relato es un lenguaje simbólico que describe climas, nunca sucesos. Úsalo para elegir el momento de tus esfuerzos y de tus siestas, y corrígelo a lápiz cuando se equivoque.',
    'Imagina que alguien extiende sobre la mesa un mapa del mes y te deja un lápiz. El mapa está hecho con precisión: posiciones reales, fechas comprobadas, distancias medidas con respecto al cielo de tu nacimiento. Lo que hay escrito en sus márgenes es interpretación, y la interpretación se discute. Verás zonas de camino llano, alguna cuesta, miradores donde parar. Ninguna obliga a pasar por ella ni promete lo que habrá detrás. Traza tú la ruta, vuelve a estas hojas cuando cambie el paisaje y anota al lado lo que ocurrió de verdad; al cabo de unos meses tendrás tu propio atlas.',
    'Algunas personas leen un informe mensual de principio a fin la primera noche; otras lo consultan como se consulta un almanaque, buscando el día de la siembra. Las dos maneras funcionan. Aquí se cuenta lo que los planetas hacen a lo largo de estas semanas y en qué puntos tocan tu carta natal, desde los roces breves de la Luna hasta las visitas lentas, que duran más que el propio mes. Hemos procurado hablar de ánimos y oportunidades, sin predecir acontecimientos, que dependen de ti y de mil cosas sin astrología. Si algo te sirve, llévatelo; si te pesa, déjalo en la página.',
    'Todo calendario es un poco pobre: pone los mismos cuadros para cada persona. Este intenta ser el tuyo. Parte de tu carta natal y observa, jornada a jornada, qué astros la visitan, cuáles se despiden y cuáles se quedan a vivir una temporada. De ahí salen las páginas que siguen, con fechas calculadas y textos que las traducen a imágenes. Conviene leerlos con media sonrisa y el corazón abierto, en esa mezcla de ironía y confianza con que se escuchan las historias de familia. Lo que el mes llegue a ser se escribe fuera de aquí, con tus decisiones.',
  ],
};

export const closings: ForecastCorpus['closings'] = {
  daily: [
    'Hasta aquí lo que el cielo sugiere. El resto del día te pertenece, con sus llamadas, sus semáforos y esa media hora que nadie vigila. Guarda una frase en el bolsillo y, al acostarte, mira si sirvió.',
    'Si la jornada se parece poco a lo leído, tanto mejor: habrás vivido algo propio. Y si se parece mucho, tómalo como una de esas coincidencias que hacen sonreír. Que descanses cuando llegue la hora.',
    'Un día bien vivido no necesita cumplir ningún pronóstico. Que este te deje al menos una conversación verdadera, un rato al aire y algo terminado, por pequeño que sea.',
    'Cierra la página y abre la ventana. Lo importante suele llegar por ahí, sin horóscopo y a menudo sin llamar. Mañana el cielo habrá girado un poco más, y tú también.',
  ],
  weekly: [
    'La semana empieza a ser tuya cuando el papel se acaba. Puedes volver a estas páginas a mitad de camino, ya con barro en los zapatos, y ver qué frases han cambiado de sentido. Suelen ser las que más dicen. Gracias por la lectura, y que los días te traten con la amabilidad que sepas darles.',
    'Siete días pasan deprisa, incluso los lentos. Elige de todo lo leído una sola idea que quieras probar, y olvídate de las otras sin remordimiento. Al final, cuando la semana se siente a descansar contigo, pregúntale en qué se equivocó el informe. Ahí estará la parte más interesante.',
    'Ningún astro sabe cómo te ríes ni a quién vas a llamar el día menos pensado. Por eso lo mejor de esta semana no figura aquí. Las páginas acompañan, señalan algún recodo y se apartan. Buen viaje de una orilla a otra de la semana, empiece donde empiece la tuya.',
    'Deja el informe a mano, en la mesa de noche o entre las páginas de un libro. A veces una línea que al principio parece ajena encuentra su momento días después, en la fila del banco. Y si no lo encuentra, habrá sido un rato de lectura, que tampoco es poco en una semana cualquiera.',
  ],
  monthly: [
    'Un mes termina siempre siendo otra cosa que su calendario. Habrá días que ninguna página menciona y que recordarás durante años, y fechas señaladas que pasarán de puntillas. Así debe ser. Lo escrito aquí es un modo de prestar atención, no una lista de lo que ha de ocurrir. Vuelve cuando quieras a los párrafos que te hicieron levantar la vista, y comenta alguno con quien te conozca bien. Hasta la próxima vuelta de la Luna.',
    'Si has leído hasta el final, ya sabes más del cielo de estas semanas que la mayoría de quienes lo miran. Sobre tu vida, en cambio, la autoridad eres tú. Haz con estas páginas lo que se hace con un buen mapa: doblarlas, mancharlas, llevarlas encima y perderlas de vista en cuanto el paisaje se ponga interesante. Que el mes te encuentre con curiosidad y en buena compañía.',
    'Queda el mes entero por delante, o lo que quede de él cuando leas esto. No hace falta recordar cada tránsito; basta con haber reservado un hueco para lo que pide tiempo y haber perdonado de antemano un par de días torcidos. Dentro de unas semanas, repasa estas hojas con un lápiz en la mano. Los aciertos te harán gracia. Los errores te contarán cómo eres.',
    'Los planetas seguirán a lo suyo, puntuales y ajenos, y en eso hay cierto consuelo: no esperan nada de nosotros. Somos nosotros quienes les pedimos imágenes para pensar el tiempo. Ojalá las de este informe te ayuden a mirar el mes con más calma, a reírte de algún contratiempo y a no dejar escapar una buena tarde. Gracias por tu confianza, y hasta pronto.',
  ],
};

export const retrogradeTransit: string[] = [
  'El planeta retrocede y pisa un punto que ya conocía, de modo que el asunto vuelve a la mesa para una segunda lectura, más pausada que la primera.',
  'Como camina hacia atrás, este contacto tiene algo de repaso: lo que la primera vez se dijo a medias encuentra ahora ocasión de decirse entero.',
  'Se trata de un paso retrógrado, así que cabe esperar menos estreno que revisión, y en la revisión suele aparecer el detalle que faltaba.',
  'Al moverse en sentido contrario al habitual, el visitante regresa por algo que se dejó olvidado, y tal vez sea justo lo que tú buscabas.',
];

export const voidOfCourse: ForecastCorpus['voidOfCourse'] = {
  short: [
    'Hay un breve paréntesis, con la Luna fuera de curso, en que las cosas flotan sin acabar de posarse. Aprovéchalo para lo repetido y lo apacible. Las grandes decisiones ganan, a menudo, con media hora de siesta.',
    'La Luna se toma un respiro, terminados ya sus contactos, antes de cambiar de signo. Lo ya empezado continúa sin problema; lo nuevo puede esperar un momento en la antesala. Buen rato para pasear o no hacer nada con método.',
  ],
  medium: [
    'La Luna viaja sin carga: ha terminado sus contactos y aún no cambia de signo. Lo ya empezado continúa sin problema; lo nuevo puede esperar en la antesala. Son horas buenas para ordenar, pasear o no hacer nada con método.',
    'Tierra de nadie en el reloj lunar. Mientras dura, los planes se desvían con buen humor y las reuniones no concluyen gran cosa, de manera que conviene pedirles poco. Riega, archiva, dibuja en los márgenes.',
    'La Luna recorre en silencio el último tramo de un signo, como quien ha terminado ya las diligencias y vuelve despacio. Acompáñala. Este tiempo sin encargos es propicio para pensar de lejos y conversar sin orden del día.',
  ],
  long: [
    'La Luna viaja largamente sin carga: ha terminado sus contactos bastante antes de cambiar de signo. Lo ya empezado continúa sin problema; lo que no pueda esperar, que empiece sin grandes expectativas.',
    'Más que un paréntesis es una página entera, con la Luna fuera de curso y sin prisa por cambiar de signo. Conviene darle lo repetido y lo apacible, y apuntar las grandes decisiones a lápiz.',
    'Ancha tierra de nadie en el reloj lunar. Los planes nuevos se desvían con buen humor, de manera que conviene pedirles poco y dar su turno a lo pendiente: ordenar, revisar, descansar.',
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
  ],
  days: [
    'Vistos de cerca, los días se parecen menos entre sí de lo que promete el calendario. La Luna les va cambiando el tono a medida que pasa de un signo a otro.',
    'Ahora, por orden. La Luna atraviesa los signos uno tras otro y cada tramo tiene su humor; quizá reconozcas alguno antes de leer la fecha.',
    'Un calendario dice cuándo; estas líneas intentan decir con qué aire. Son notas breves, al hilo de la Luna, para mirar de reojo mientras el tiempo corre.',
  ],
  transits: [
    'Hay astros que, en su marcha, pasan por lugares sensibles de tu carta natal. Algunos se quedan unas horas; otros, toda una temporada.',
    'Esta parte habla solo de ti. Los planetas de ahora rozan los lugares que ocupaban los tuyos al nacer, y cada roce despierta algo que ya estaba en la carta.',
    'Tu carta natal permanece quieta; el cielo, no. Donde ambos se tocan hay un tránsito, breve como un saludo o largo como una visita de familia. Aquí se cuentan los que más se notan ahora.',
    'Quien hubiera nacido otro día tendría aquí otras páginas. Las que siguen comparan el cielo de ahora con el de tu nacimiento y se detienen donde los dos se encuentran.',
  ],
  sky: [
    'Lo que sigue ocurre para todo el mundo a la vez. Es el paisaje común por el que cada cual camina.',
    'Además del tiempo propio existe el que hace en la calle. Estos movimientos los comparte cualquiera, y saberlos ayuda a no tomarse cada chaparrón como algo personal.',
    'Unas palabras, para acabar, sobre el cielo que no distingue entre cartas. Es el mismo sobre tu tejado y sobre el de enfrente.',
    'Hay noticias del cielo que llegan a todas las puertas por igual. Estas son las que tocan ahora, contadas a grandes rasgos.',
  ],
};
