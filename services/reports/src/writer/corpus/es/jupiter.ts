import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const jupiterInSign: Record<Sign, Turning> = {
  aries: [
    'Creces cuando te atreves. Levantar la mano antes de tener la respuesta completa, presentarte sin cita, estrenar un oficio un jueves cualquiera: así se te ensancha la vida, y de paso se la ensanchas a quien te mira y piensa que también podría. El entusiasmo, eso sí, te hace prometer más de lo que cabe en una semana. Antes de abrir otro frente, celebra el final de algo.',
    'En ti la confianza madruga. Crees en el primer intento, en la gente que habla claro y en lo bueno que trae, sin más, echar a andar; y como lo crees, los obstáculos suelen ceder a tu hombro. A veces emprendes demasiado a la vez. Lleva una sola cosa hasta el final, y deja luego que otra persona cabalgue delante.',
  ],
  taurus: [
    'La abundancia que reconoces tiene peso y aroma: el pan recién hecho, la hierba que prende en la maceta, los años acumulados de una amistad bien cuidada. Confías en lo que madura sin prisa, y en tu casa casi siempre cabe alguien más. Cuídate del exceso de comodidad, que empequeñece el mundo con mucha suavidad. De vez en cuando regala algo que te cueste soltar, y mira cuánto te queda.',
    'La abundancia tiene para ti sabor y peso. Te consta que hay bastante, y lo sueles demostrar con otro plato, un precio justo o una butaca junto al fuego, de modo que de tu casa se sale con algo más de lo que se traía. Lo que crece puede asentarse en la cintura, en todos los sentidos. Regala algo mientras todavía te sorprenda.',
  ],
  gemini: [
    '¿Y esto cómo funciona? Con esa pregunta, hecha al relojero, a la vecina de asiento o a una enciclopedia vieja, has llegado bastante lejos. Tu talento es poner en contacto personas, datos, mundos que no se habrían saludado. Lo que a veces se te escapa es el fondo, porque ya te llama la orilla siguiente. Vuelve alguna vez a una charla de hace un año: quizá te espere allí lo mejor.',
    'Pones tu fe en la próxima conversación. Lo que sabes lo has ido recogiendo de paso, en mostradores, en salas de espera, en el dorso de los paquetes, y con ello has juntado una fortuna que aceptan en todas partes. Interesarse por todo también es una forma de no ser de nada. Elige un tema y déjalo crecer en altura.',
  ],
  cancer: [
    'Para ti la prosperidad huele a sopa recién hecha y se mide en sillas ocupadas. Tienes el don de adoptar: a quien llega nuevo le explicas dónde está el café bueno, y al rato ya forma parte de la casa. Cree en los tuyos, desde luego, pero no solo en ellos; la costumbre de proteger puede volverse muralla. También es generosidad dejar que alguien tropiece, aprenda y vuelva a contártelo.',
    'La suerte, para ti, vive en las cocinas. Prosperas donde hay alguien a quien cuidar, recuerdas lo que le gusta a cada cual y sacas la confianza de haber tenido alguna vez un buen regazo, o de haber decidido ofrecer uno mejor. Tanto calor puede volverse muralla. Deja que los hijos, y los invitados, se vayan a su hora.',
  ],
  leo: [
    'Hay en ti una fe alegre en el talento, el propio y el ajeno: más de una persona tímida se habrá atrevido a cantar porque te sentaste en primera fila. Vivir en grande te sienta bien. El riesgo está en que el gesto crezca más que el motivo y que, sin público, la fiesta te parezca poca. Los banquetes de los que nadie se entera son los que luego se cuentan mejor.',
    'Lo bueno acude a ti cuando no te da apuro que te vean con ello. Animas a lo grande, celebras fiestas por los éxitos ajenos y le encuentras sentido a cuanto se hace con estilo y con el corazón entero. El aplauso es un viento estupendo y una brújula mediana. Haz de vez en cuando algo espléndido a oscuras.',
  ],
  virgo: [
    'Otros esperan un golpe de fortuna; tú afinas el instrumento. Ordenar un taller, encontrar el error en la hoja de cálculo, enseñar a una principiante a sostener bien el cuchillo: de esas mejoras modestas sale una confianza muy sólida, que repartes sin darle importancia. Lo grande, en cambio, puede darte vértigo, y lo recortas hasta que cabe en la agenda. Alguna ambición, con los bordes todavía sin planchar, sigue esperando en el perchero.',
    'Las grandes esperanzas te llegan en paquetes pequeños. Crees en lo que puede mejorar, en la mano paciente y el dato exacto, y son más de los que admitirías aquellos a quienes has ayudado. Los detalles, sin embargo, se reproducen y pueden tapar el bosque. Levanta la vista cada cierto tiempo y deja que lo que ya está bien lo esté a lo grande.',
  ],
  libra: [
    'Tu buena estrella suele tener nombre y apellido: alguien que te presentó a alguien, una sobremesa que terminó en proyecto, un adversario al que quisiste escuchar. Contigo, la gente descubre que el desacuerdo puede ser una forma de cortesía. A cambio, te arriesgas a dar la razón por turnos y a quedarte sin la tuya. Cuando sostienes una convicción aunque se enfríe la conversación, lo haces con esa misma elegancia, y todo el mundo respira aliviado.',
    'Has observado que la vida es más amable en compañía, y obras en consecuencia. La justicia es para ti una clase de optimismo: juntas a la gente, das con la tercera vía y ganas más cuando la otra parte gana también. De ahí que prodigues los síes. Un no generoso, dicho con tiempo, no va a costarte ninguna amistad verdadera.',
  ],
  scorpio: [
    'Bajas al sótano con linterna y sin drama. Donde otros cambian de tema, tú preguntas, y de un duelo atravesado con honradez o de un secreto por fin dicho quizá hayas sacado más sentido que de muchos triunfos. Por eso te confían lo difícil. Que la hondura no te haga desconfiar de lo ligero: un helado compartido en la plaza también enseña. Hay chistes sin doble fondo, y son los que mejor te sientan.',
    'Lo que otros llaman crisis, tú tiendes a llamarlo mina. Te fías de lo que está hondo, aguantas cuando oscurece y has subido más de una vez con algo en las manos que nadie imaginaba allí. Con todo, no hay un tesoro en cada pozo. Disfruta de lo que flota.',
  ],
  sagittarius: [
    'El horizonte, para ti, es un asunto práctico. Coleccionas acentos, teorías, recetas de países que aún no conoces, y hablas de todo ello con tal gusto que en la sobremesa nadie mira la hora. Creer es en ti un músculo. Conviene, con todo, que la verdad recién descubierta repose una noche antes de convertirse en consejo. Pide la dirección incluso cuando creas saberla: quien vive allí suele conocer un atajo.',
    'Te dieron un abrigo de confianza muy amplio, y lo llevas abierto. Te llaman la distancia, la idea que hay detrás de la idea, la historia con moraleja y una buena risa al final, y transmites lo comprendido antes de que acabe de enfriarse. En un abrigo así caben muchas promesas. Vacía los bolsillos de tarde en tarde.',
  ],
  capricorn: [
    'La esperanza, contigo, madruga y lleva las cuentas al día. Te fías de lo que se ha ganado paso a paso, y lo que pones en marcha suele seguir en pie cuando se apagan los discursos. Compartes con discreción: una responsabilidad de verdad para quien empieza, una recomendación que nadie te pidió. Solo que la prudencia también sabe robar alegrías, y lo inútil y lo bello rara vez piden cita.',
    'La esperanza, en ti, ha aprendido un oficio. Cuentas con lo bien construido, con el esfuerzo que se repite y el tiempo que se concede, y donde otros piden un milagro tú has dibujado un plan en tres etapas. Puede que la felicidad espere fuera hasta que todo esté listo. Hazla pasar a la mitad; no estorba.',
  ],
  aquarius: [
    'Un huerto comunitario, una biblioteca de herramientas, un foro donde gente desconocida resuelve un enigma entre todos: ahí se te enciende el optimismo. Piensas en plural y recibes lo raro con los brazos abiertos, de modo que muchas personas respiran mejor en tu presencia. Ahora bien, es más fácil querer a la especie entera que contestar los mensajes de una amiga en apuros. Entre una causa y la siguiente, acompaña a alguien a casa.',
    'Crees en las personas en plural. Un corro de cabezas raras, un invento que sea de todos, un futuro en el que nadie se quede en el pasillo: por cosas así te desprendes de lo que haga falta, de tu tiempo sobre todo. A ratos resulta más fácil querer a la humanidad que al vecino de arriba. Llévale un trozo de pastel y pregúntale qué opina.',
  ],
  pisces: [
    'Te fías de la corriente. Un coro que ensaya al otro lado de la calle, la bondad de alguien que no volverás a ver, el silencio de un bosque bastan para que recuerdes que hay algo más, y desde ahí das sin pedir recibo. Ese corazón sin cerrojos necesita, sin embargo, alguna ventana con pestillo. Antes de socorrer a medio mundo, averigua quién quiere ayuda y quién solo compañía para seguir igual.',
    'Tu confianza no viene de razones. Sube como el agua por la noche, desde la música, la compasión, la impresión de que algo sostiene las cosas, y te permite dar sin llevar la cuenta. Quien necesita que lo rescaten te encuentra sin esfuerzo. Averigua primero si sabe nadar; hay bastante gente a la que solo le gusta el bote.',
  ],
};
