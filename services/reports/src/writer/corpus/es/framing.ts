import type { Body, Element, Sign } from '@astrall/astrology/chart.ts';
import type { Corpus } from '../corpus.ts';

export const bodyNames: Record<Body, string> = {
  sun: 'Sol',
  moon: 'Luna',
  mercury: 'Mercurio',
  venus: 'Venus',
  mars: 'Marte',
  jupiter: 'Júpiter',
  saturn: 'Saturno',
  uranus: 'Urano',
  neptune: 'Neptuno',
  pluto: 'Plutón',
};

export const signNames: Record<Sign, string> = {
  aries: 'Aries',
  taurus: 'Tauro',
  gemini: 'Géminis',
  cancer: 'Cáncer',
  leo: 'Leo',
  virgo: 'Virgo',
  libra: 'Libra',
  scorpio: 'Escorpio',
  sagittarius: 'Sagitario',
  capricorn: 'Capricornio',
  aquarius: 'Acuario',
  pisces: 'Piscis',
};

export const elementNames: Record<Element, string> = {
  fire: 'Fuego',
  earth: 'Tierra',
  air: 'Aire',
  water: 'Agua',
};

export const introduction: string[][] = [
  [
    'Antes que nada, un cálculo. Con la fecha, el lugar y, si se conoce, la hora de tu nacimiento, hemos determinado dónde se encontraban el Sol, la Luna y los planetas vistos desde la Tierra, y en cuál de los doce signos del zodíaco estaba cada uno. Hasta ahí llega la astronomía: son posiciones que cualquiera puede comprobar con unas buenas efemérides.',
    'Todo empieza con tres datos: una fecha, un lugar y, si alguien la recordaba, una hora. A partir de ellos hemos averiguado dónde se hallaban el Sol, la Luna y los planetas vistos desde el lugar en que naciste, y qué signo atravesaba cada uno. Hasta aquí se trata de aritmética, y cualquier observatorio estaría de acuerdo.',
    'El día de tu nacimiento el cielo tenía un dibujo determinado, que puede reconstruirse con una precisión de décimas de grado. Eso hemos hecho: de la fecha, del lugar y de la hora, cuando la hay, salen las posiciones del Sol, de la Luna y de ocho planetas, cada uno en su signo del zodíaco. Esta parte la firma la astronomía.',
    'Antes de las palabras vinieron las cuentas. ¿Dónde estaba el Sol cuando naciste, dónde la Luna y los planetas, mirados desde aquella población y no desde otra? Para responder, signo a signo y grado a grado, bastan la fecha, el lugar y, si se sabe, la hora. Quien lo ponga en duda puede cotejar las cifras con unas efemérides.',
  ],
  [
    'Lo que viene después es interpretación. La astrología es un lenguaje simbólico, elaborado a lo largo de más de dos mil años, que lee esas posiciones como imágenes del carácter humano. No es una ciencia ni se ha demostrado que permita anticipar los hechos; en estas páginas no hay diagnósticos, pronósticos ni motivos para tomar o descartar una decisión. Hay, eso sí, algo parecido a un retrato, pintado con colores antiguos, para que lo pongas junto a tu experiencia y compares.',
    'Cómo se pasa de ahí a una persona es otra cuestión, y un informe honrado debe decirlo. La astrología es un lenguaje de símbolos con más de dos mil años de edad que mira al cielo y habla de los seres humanos. Ninguna ciencia la respalda y nadie ha demostrado que sirva para adivinar nada; aquí no encontrarás diagnósticos, predicciones ni razones para hacer o dejar de hacer. Encontrarás un retrato en palabras, que conviene comparar con el original.',
    'Lo demás es lectura, y leer no es medir. Desde hace unos veinte siglos hay quien ve en el cielo imágenes del carácter, y ha ido afinando el vocabulario para contarlas; ese vocabulario es el que usamos. No llega a ser una ciencia ni se ha probado que anticipe lo que sucede. No tomes nada de estas páginas por un diagnóstico, un pronóstico o un consejo sobre una decisión. Tómalo por un parecido, hecho con lápices viejos, que puedes mirar al trasluz.',
    'Después de las cuentas llega el viejo arte de sacarles sentido. La astrología lee las posiciones como imágenes: lo hace desde la Antigüedad, con mucha paciencia y sin pruebas de que funcione en el modo en que la ciencia entiende las pruebas. No querríamos que decidieras nada por su causa, ni que confundieras un párrafo con un diagnóstico o una profecía. Lo que sí puede darte es una colección de buenas preguntas, y un espejo con un marco poco corriente.',
  ],
  [
    'Te invitamos a leer sin prisa y con espíritu crítico. Algún párrafo puede parecerte escrito por alguien que te conoce; otro, apenas una verdad a medias, y no faltarán los que se contradigan entre sí, como nos contradecimos las personas. Quédate con lo que te ayude a mirarte mejor y discute lo demás. Una afirmación que no te convence también sirve: al explicar por qué no encaja, ya has empezado a describirte.',
    'No hace falta empezar por el principio. Abre por donde un título te llame la atención, sáltate lo que aburra, vuelve otro día. Si dos párrafos se llevan la contraria, mira si no serán ciertos ambos en días distintos; si uno se equivoca de medio a medio, apunta al margen qué sería lo correcto. Te habrás descrito mejor de lo que podríamos hacerlo.',
    'El mejor acompañante para lo que sigue es un lápiz. Marca lo que reconozcas, pon una interrogación junto a lo que no, y tacha con alegría lo que nada tenga que ver contigo. Casi nadie es de una sola pieza, y una carta tampoco: en una página puede atribuirte audacia y en otra timidez. Quien te haya tratado sabrá para qué ocasión vale cada una.',
    'Procura no leerlo todo de una sentada. Un párrafo que esta semana no te dice nada quizá hable de ti dentro de unos meses, y otro que te halaga puede perder brillo. Si es posible, lee una página a alguien que te conozca bien y fíjate en sus cejas. Estar de acuerdo es agradable, pero lo interesante suele empezar con una objeción.',
  ],
];

export const bodyMeanings: Record<Body, string[]> = {
  sun: [
    'El Sol representa el centro de una persona: la voluntad, el sentido del propio «yo», aquello que te hace notar que estás viviendo tu vida y no otra. Más que un rasgo fijo, señala una dirección: tu manera de llegar a ser quien eres.',
    'Al Sol se acude cuando alguien quiere saber qué te mueve a seguir siendo tú. Señala lo que ocupa el centro: el propósito, el orgullo legítimo, la clase de obra o de presencia en la que te reconoces sin que nadie te lo explique.',
    'Alrededor del Sol gira una carta entera. Por él se lee el propósito que regresa con distintos nombres, el orgullo que no es vanidad y la clase de jornada después de la cual puedes decir que fue tuya de verdad.',
    'Pregunta qué no puede dejar de ser una persona y habrás preguntado por el Sol. Es el calor que das cuando nada te lo impide, la meta detrás de las metas, y algo que se tarda una vida en hacer a propósito.',
  ],
  moon: [
    'La Luna habla de las emociones, de la memoria y de la necesidad de cobijo. Muestra cómo reaccionas antes de pensarlo, qué te consuela después de un mal día y a qué llamas hogar. Es el lado íntimo, el que mejor conocen quienes desayunan contigo.',
    'De la Luna depende lo que haces sin darte cuenta: cómo te proteges, a qué sabor vuelves, qué necesitas para bajar la guardia. Guarda la infancia y el descanso, y por eso su lugar explica muchas reacciones que llegan antes que las razones.',
    'La Luna es lo más antiguo que hay en ti. Antes de tener opiniones tuviste hambre, miedo a la oscuridad y un regazo preferido, y ella lo ha guardado todo. Su signo enseña qué te da seguridad y qué haces cuando te falta.',
    'Lo que pasa en ti antes de que lo sepas es cosa de la Luna: el nudo en la garganta, el alivio repentino, las costumbres que llegaron antes que las razones. Pide cuidados, como todo lo que lleva tanto tiempo a tu lado.',
  ],
  mercury: [
    'Mercurio describe el ir y venir del pensamiento: cómo observas, aprendes, escuchas y conviertes en relato lo que te ha pasado. Da una idea del tipo de explicaciones que te satisface y del modo en que prefieres que te hablen.',
    'A Mercurio le corresponden las palabras, los gestos y los atajos de la mente. En su signo se ve qué despierta tu curiosidad, a qué velocidad asocias ideas y qué hace falta para que una conversación te parezca bien empleada.',
    'Mercurio lleva el correo. Trae lo de fuera, en forma de percepción, y saca lo de dentro, en forma de palabra; su signo informa sobre el servicio postal: si es rápido o minucioso, si reparte bromas y qué cartas se extravían.',
    'De Mercurio son la lengua y el oído, y ese tráfico de ideas que no se detiene ni cuando duermes. En él se ve cómo llegas a entender una cosa, y con quién te gusta más haberla entendido.',
  ],
  venus: [
    'Venus tiene que ver con el afecto, el gusto y lo que consideras valioso. Aquí se mira cómo das y recibes cariño, qué te parece hermoso, con qué disfrutas sin necesidad de justificarlo y en qué condiciones te resulta fácil estar con los demás.',
    'Todo lo que te atrae y todo lo que haces para resultar atrayente cae en el terreno de Venus. Enseña cómo te acercas, qué entiendes por belleza, por placer o por armonía, y cuánto estimas las cosas que no tienen precio.',
    'Venus elige aquello de lo que te gusta rodearte. Siempre se la ha visto como diosa del amor, pero también se le debe la elección de una taza, el gusto por un perfume, la paz después de una riña. Aquí puedes leer qué te agrada y cómo haces ver que te agrada.',
    'Dejarse gustar por las cosas es un arte, y Venus es su patrona. En esta parte de la carta se encuentran el cariño y el gusto, el deseo de armonía y lo que cuesta, y lo que haces para que alguien se quede un poco más.',
  ],
  mars: [
    'Marte simboliza el impulso: la manera en que persigues lo que quieres, lo defiendes y respondes cuando algo se te atraviesa. Se relaciona con el enojo, sin duda, pero también con el deseo, el trabajo y las ganas de levantarse por la mañana.',
    'Con Marte se mira la energía: qué te enciende, cómo decides, de qué manera discutes y por qué compensa, según tú, sudar un poco. Es el músculo de la carta, y como todo músculo agradece que se lo use para algo.',
    'Marte hace que las cosas se hagan. Es la fuerza en los brazos y el filo en la lengua, las ganas que te levantan y el genio que da un portazo. Su signo muestra cómo peleas y por qué te parece que vale la pena.',
    'En algún lugar de cada persona hay un motor de arranque. La astrología lo llama Marte y lee en él cómo arrancas, qué te subleva y de qué modo reaccionas cuando alguien pisa la manguera.',
  ],
  jupiter: [
    'Júpiter se asocia con la confianza, el crecimiento y el sentido: dónde la vida te parece generosa, qué despierta tu entusiasmo y en qué puedes pasarte de la raya. Permanece alrededor de un año en cada signo, de modo que compartes esta posición con muchas personas de tu edad.',
    'Donde está Júpiter, la vida invita a ir un poco más allá. Habla de lo que te hace confiar, de la generosidad que das y recibes, de las ideas amplias que te orientan. Como pasa cerca de un año en un mismo signo, lo compartes con quienes cumplen los años casi a la par que tú.',
    'Júpiter es la amistad que dice: adelante. Representa la esperanza y la abundancia, la sabiduría cuando todo va bien y la exageración cuando va demasiado bien. Como atraviesa un signo en cosa de un año, lo tienes en común con la mayoría de quienes fueron contigo a la escuela.',
    'Todo el mundo tiene un terreno en el que confía sin necesidad de pruebas, y que por eso mismo suele dársele mejor. Dicen que Júpiter indica cuál es. Recorre un signo en un año, más o menos, así que el contorno sirve para casi toda tu clase; cuánto lo hayas agrandado es asunto tuyo.',
  ],
  saturn: [
    'Saturno encarna el tiempo, los límites y la responsabilidad. Indica aquello a lo que te acercas con cautela y que, a fuerza de práctica, puedes llegar a dominar. Tarda entre dos y tres años en recorrer un signo; es probable que buena parte de tu clase lo comparta contigo.',
    'A Saturno se le teme más de lo que merece. Representa lo que cuesta y por eso se aprecia: la disciplina, la paciencia, los deberes que se eligen y los que tocaron en suerte. Permanece en un signo entre dos y tres años, de manera que muchas personas algo mayores o algo menores que tú estudian la misma lección.',
    'Saturno es el planeta del aliento largo. Tiene fama de severo, y desde luego pide tiempo y esfuerzo; a cambio da lo que ya nadie puede quitar. Puesto que ocupa un signo durante dos o tres años, a quienes son algo mayores o algo menores que tú se les puso la misma tarea.',
    'Lo que te cuesta y sin embargo no puedes dejar en paz tiene, probablemente, que ver con Saturno. Mide, pone a prueba, espera y poco a poco se convierte en columna. A lo largo de dos o tres años plantea una sola lección a todo el que nace; las notas las pone una por una.',
  ],
  uranus: [
    'Urano expresa el afán de libertad y de ruptura, la chispa que renueva lo gastado. Pasa unos siete años en cada signo, así que retrata a un grupo de edad entero; tu parte está allí donde sorprendes a los demás y, a veces, te sorprendes.',
    'Urano señala la grieta por la que entra lo nuevo. Tarda unos siete años en atravesar un signo y deja en quienes nacen durante ese tramo una misma inquietud. Solo tuyo es el uso que le das, el asunto en que no admites que nadie te diga cómo.',
    'Urano es la corriente de aire que entra cuando se rompe un cristal. Años enteros de criaturas nacen con él y con idéntica impaciencia, pues se detiene unos siete en cada signo. Lo que es tuyo y de nadie más es la ventana: el asunto en que no soportas que se haga todo como siempre.',
    'Quienes inventan y quienes se escapan tienen en Urano a su patrón. Pasa unos siete años en un signo, y da así a cada grupo de edad su propia disputa con lo establecido. Tú participas en ella a tu manera, y tal vez, de cuando en cuando, con un golpe de genio.',
  ],
  neptune: [
    'Neptuno evoca la imaginación, la añoranza y el ansia de fundirse con algo más grande. Se queda unos catorce años en cada signo y tiñe los sueños de toda una generación. En una vida concreta puede traducirse en inspiración, en compasión o, a ratos, en desconcierto.',
    'Neptuno borra contornos, y con ello permite soñar, compadecer, crear y también confundirse. Se mueve tan despacio, unos catorce años por signo, que sus imágenes pertenecen a una época entera. Aquí se dice qué anhelaba la tuya, y cómo puede sonar ese anhelo en tu propia vida.',
    'Lo que es demasiado grande para verlo y demasiado fino para sujetarlo se le adjudicó a Neptuno: la música, la fe, la compasión, la niebla. Necesita unos catorce años para un signo, y en ese tiempo una generación aprende a añorar lo mismo. Cómo suena en ti es cosa tuya.',
    'Neptuno difumina, y lo que toca se vuelve más hermoso o menos claro, con frecuencia las dos cosas. Su signo lo comparte una generación, ya que permanece en él alrededor de catorce años. En la vida propia puede notarse como una inspiración, una ternura fácil o unas llaves que nunca están donde las dejaste.',
  ],
  pluto: [
    'Plutón alude a los cambios hondos: lo que termina, lo que permanece enterrado, lo que vuelve con otra fuerza. Su paso por un signo dura entre doce y unos treinta años, por lo que habla de una época. Léelo como el telón de fondo de tus propias transformaciones.',
    'Plutón obra bajo el suelo. Simboliza lo que se transforma a fondo, el poder que se ejerce y el que se padece, aquello que se deja atrás para que algo más verdadero ocupe su sitio. Pasa en cada signo entre doce y treinta años, de modo que su texto retrata ante todo a tu generación.',
    'Hay fuerzas que obran despacio y no dejan nada como estaba. La astrología las ha puesto a nombre de Plutón, cuyo paso por un signo dura de doce a treinta años, de modo que describe una época más que a una persona. En algún rincón de esa época has cavado tu propia galería.',
    'Plutón pregunta qué queda cuando se ha perdido cuanto podía perderse. Es una pregunta para generaciones enteras, porque el planeta se demora en un signo una docena de años, o hasta treinta; y a cada uno de sus hijos le llega el día de oírla en privado.',
  ],
};

export const unknownTime = [
  'No conocemos la hora de tu nacimiento, y preferimos explicarte con claridad qué supone. Sin ella no se pueden calcular el Ascendente ni las casas, así que este informe prescinde de ambos en lugar de inventarlos. La carta está levantada para el mediodía, hora local, del lugar donde naciste. En doce horas casi todos los astros se desplazan tan poco que rara vez cambian de signo. Si algún día la hora sale a relucir, en un certificado o en la memoria de algún familiar, podrá calcularse lo que falta.',
  'Nadie ha podido decirnos a qué hora naciste, y sería cómodo callarlo. Preferimos decirlo. Sin el minuto no se pueden calcular el Ascendente ni las casas, así que en este informe no están; lo contrario sería inventar. La rueda muestra el cielo del mediodía, hora local, sobre el lugar de tu nacimiento. A casi todos los planetas les da lo mismo medio día de más o de menos. Si algún día aparece la hora, se llenará el hueco.',
  'Una carta sin hora se parece a un retrato al que le falta el fondo. Lo que hay está bien; algo queda abierto, y abierto lo dejamos. Sin el minuto del nacimiento no se pueden calcular el Ascendente ni las casas, y en estas páginas no encontrarás ni lo uno ni lo otro. Hemos calculado para el mediodía, hora local, en el sitio donde naciste. A los planetas lentos no les afecta. Una hora que se encuentre más adelante todavía puede añadirse.',
];

export const titles: Corpus['titles'] = {
  introduction: 'Cómo leer este informe',
  ascendant: 'El Ascendente',
  elements: 'Los cuatro elementos',
  closing: 'Para terminar',
  bodyInSign: '{body} en {sign}',
};

export const closing: string[][] = [
  [
    'Has llegado al final, y sobre cuánto hay de cierto en estas páginas nadie tiene más autoridad que tú. Una carta natal ignora tus decisiones, a quienes te han querido, el esfuerzo que has puesto y las casualidades que te han tocado. Dos personas nacidas a la vez y en la misma ciudad compartirían este cielo, y cada una llevaría su propia vida.',
    'Eso era todo lo que el cielo tenía que decir, y tuvo el cuidado de callarse lo más importante: a quién quieres, qué has aprendido, qué errores volverías a cometer. Nada de ello se lee en una carta. Quien hubiera nacido en la casa de al lado y diera los mismos datos podría recibir este informe sin que le faltara una coma y sería, aun así, otra persona.',
    'Aquí se acaban las páginas y continúa la vida. Si alguna parecía escrita por alguien que te conoce, recuerda que la mitad del trabajo la hiciste tú al reconocerte; si otras fallaron, tienes razón tú. Una carta muestra unos cuantos instrumentos. Qué se toca con ellos, y para quién, no ha estado nunca en ningún cielo.',
    'Conoces ya tu carta mejor que la mayoría la suya, y eso te da derecho a contradecirla. De tu educación, de tus amistades, de tu buena suerte y de tu esfuerzo no ha dicho nada, y han hecho de ti por lo menos tanto como cualquier planeta. Un retrato puede estar bien pintado y no saber contestar al teléfono.',
  ],
  [
    'Si quieres seguir, hazlo en compañía: léele a una persona cercana el párrafo que más te haya sorprendido y pregúntale qué quitaría y qué añadiría. Después guarda el informe y vuelve a abrirlo dentro de un tiempo; el cielo de aquel día no se habrá movido, pero quien lo lea habrá vivido un poco más. Gracias por tu confianza. Ojalá la lectura haya sido un buen rato.',
    'Por si quieres hacer algo con todo esto: escoge el párrafo que más te haya molestado y averigua con alguien de confianza si hay algo de verdad en él. Luego haz lo mismo con el que más te haya gustado. Después las hojas pueden ir a un cajón, porque no caducan. Gracias por dedicarles tu tiempo; ojalá hayan valido una velada.',
    'Quizá quieras quedarte con una sola cosa: una línea copiada en un papel y puesta donde te la encuentres por casualidad. Con eso basta, que los retratos no se hicieron para mirarlos a diario. Dentro de unos años saca el informe entero y comprueba quién ha cambiado, si el texto o quien lo lee. Te agradecemos la confianza.',
    'Lo que falta es agradable y no corre prisa. Vive una temporada como siempre; advierte, de tarde en tarde, un momento que alguno de estos párrafos había entrevisto, y otro en que erró por completo. Los dos merecen una nota al margen. Con el tiempo, las notas serán el mejor informe. Gracias por tu confianza y por haber leído hasta el final.',
  ],
];
