import type { Sign } from '@astrall/astrology/chart.ts';

export const jupiterInSign: Record<Sign, string> = {
  aries:
    'Creces cuando te atreves. Levantar la mano antes de tener la respuesta completa, presentarte sin cita, estrenar un oficio un jueves cualquiera: así se te ensancha la vida, y de paso se la ensanchas a quien te mira y piensa que también podría. El entusiasmo, eso sí, te hace prometer más de lo que cabe en una semana. Antes de abrir otro frente, celebra el final de algo.',
  taurus:
    'La abundancia que reconoces tiene peso y aroma: el pan recién hecho, la hierba que prende en la maceta, los años acumulados de una amistad bien cuidada. Confías en lo que madura sin prisa, y en tu mesa casi siempre cabe un plato más. Cuídate del exceso de comodidad, que empequeñece el mundo con mucha suavidad. De vez en cuando regala algo que te cueste soltar, y mira cuánto te queda.',
  gemini:
    '¿Y esto cómo funciona? Con esa pregunta, hecha al relojero, a la vecina de asiento o a una enciclopedia de segunda mano, has llegado bastante lejos. Tu talento es poner en contacto personas, datos, mundos que no se habrían saludado. Lo que a veces se te escapa es el fondo, porque ya te llama la orilla siguiente. Vuelve alguna vez a una conversación de hace un año: quizá te espere allí lo mejor.',
  cancer:
    'Para ti la prosperidad huele a sopa recién hecha y se mide en sillas ocupadas. Tienes el don de adoptar: a quien llega nuevo le explicas dónde está el café bueno, y al rato ya forma parte de la casa. Cree en los tuyos, desde luego, pero no solo en ellos; la costumbre de proteger puede volverse muralla. También es generosidad dejar que alguien tropiece, aprenda y vuelva a contártelo.',
  leo: 'Hay en ti una fe alegre en el talento, el propio y el ajeno: más de una persona tímida se habrá atrevido a cantar porque te sentaste en primera fila. Vivir en grande te sienta bien. El riesgo está en que el gesto crezca más que el motivo y que, sin público, la fiesta te parezca poca. Los banquetes de los que nadie se entera son los que luego se cuentan mejor.',
  virgo:
    'Otros esperan un golpe de fortuna; tú afinas el instrumento. Ordenar un taller, encontrar el error en la hoja de cálculo, enseñar a una principiante a sostener bien el cuchillo: de esas mejoras modestas sale una confianza muy sólida, que repartes sin darle importancia. Lo grande, en cambio, puede darte vértigo, y lo recortas hasta que cabe en la agenda. Alguna ambición, con los bordes todavía sin planchar, sigue esperando en el respaldo de la silla.',
  libra:
    'Tu buena estrella suele tener nombre y apellido: alguien que te presentó a alguien, una sobremesa que terminó en proyecto, un adversario al que quisiste escuchar. Contigo, la gente descubre que el desacuerdo puede ser una forma de cortesía. A cambio, te arriesgas a dar la razón por turnos y a quedarte sin la tuya. Cuando sostienes una convicción aunque se enfríe la conversación, lo haces con esa misma elegancia, y la mesa entera respira aliviada.',
  scorpio:
    'Bajas al sótano con linterna y sin drama. Donde otros cambian de tema, tú preguntas, y de un duelo atravesado con honradez o de un secreto por fin dicho quizá hayas sacado más sentido que de muchos triunfos. Por eso te confían lo difícil. Que la hondura no te haga desconfiar de lo ligero: un helado compartido en la plaza también enseña. Hay chistes sin doble fondo, y son los que mejor te sientan.',
  sagittarius:
    'El horizonte, para ti, es un asunto práctico. Coleccionas acentos, teorías, recetas de países que aún no conoces, y hablas de todo ello con tal gusto que en la sobremesa nadie mira la hora. Creer es en ti un músculo. Conviene, con todo, que la verdad recién descubierta repose una noche antes de convertirse en consejo. Pregunta el camino incluso cuando creas saberlo: quien vive allí suele conocer un atajo.',
  capricorn:
    'La esperanza, contigo, madruga y lleva las cuentas al día. Te fías de lo que se ha ganado paso a paso, y lo que pones en marcha suele seguir en pie cuando se apagan los discursos. Compartes con discreción: una responsabilidad de verdad para quien empieza, una recomendación que nadie te pidió. Solo que la prudencia también sabe robar alegrías, y lo inútil y lo bello rara vez piden cita.',
  aquarius:
    'Un huerto comunitario, una biblioteca de herramientas, un foro donde gente desconocida resuelve un enigma entre todos: ahí se te enciende el optimismo. Piensas en plural y recibes lo raro con los brazos abiertos, de modo que muchas personas respiran mejor en tu presencia. Ahora bien, es más fácil querer a la especie entera que contestar los mensajes de una amiga en apuros. Entre una causa y la siguiente, acompaña a alguien a casa.',
  pisces:
    'Te fías de la corriente. Un coro que ensaya al otro lado de la calle, la bondad de alguien que no volverás a ver, el silencio de un bosque bastan para que recuerdes que hay algo más, y desde ahí das sin pedir recibo. Ese corazón sin cerrojos necesita, sin embargo, alguna ventana con pestillo. Antes de socorrer a medio mundo, averigua quién quiere ayuda y quién solo compañía para seguir igual.',
};
