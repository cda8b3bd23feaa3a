import type { Sign } from '@astrall/astrology/chart.ts';

export const mercuryIngresses: Record<Sign, string[]> = {
  aries: [
    'Frases cortas, decisiones al vuelo, mensajes sin saludo. Mercurio en Aries acelera la conversación de todos durante unas semanas, de modo que abundan las ideas francas y las disculpas posteriores. Cuenta hasta tres antes de enviar; con tres basta.',
    'Las ideas llegan con el casco puesto. En Aries, Mercurio se salta el prólogo, levanta la mano y la voz, y va al grano tan deprisa que hay que llamarlo desde atrás; preguntas cortas y sangre fría.',
  ],
  taurus: [
    'La cabeza se sienta a la mesa y pide algo concreto. Al pasar por Tauro, Mercurio piensa despacio, recuerda bien y cambia poco de opinión. Buenas semanas para negociar precios, aprender un oficio o leer el mismo libro dos veces.',
    'Una idea, ahora, tiene que aguantar que alguien se siente encima. Mercurio baja el paso en Tauro, pregunta el precio y el material, se repite sin sonrojo y no hay quien le dé la vuelta; por unas semanas habla el sentido común.',
  ],
  gemini: [
    'Llega a su barrio y lo conocen todos los porteros. Mercurio en Géminis multiplica llamadas, ocurrencias, contactos, y lo difícil será quedarse con una sola. Toma notas. El ingenio abunda en estas semanas; la puntuación, no tanto.',
    'Los periódicos parecen más gordos y las tardes más breves. Mercurio ha llegado a Géminis, su propio taller, y hace malabares con datos, rumores e idiomas por pura diversión. Participa, y apunta a qué has dicho que sí.',
  ],
  cancer: [
    'Se habla con la memoria en la mano. El paso de Mercurio por Cáncer vuelve las palabras más afectuosas y más susceptibles, y cualquier tema termina recordando a alguien. Es tiempo de cartas familiares, de escuchar el tono además del mensaje.',
    'Se piensa con el estómago, y no del todo mal. Mientras Mercurio está en Cáncer las palabras se eligen por cómo sientan, los recuerdos asoman en mitad de una reunión, y una carta a mano dice más que cualquier informe.',
  ],
  leo: [
    'Suben el volumen y la calidad de las anécdotas. Mercurio en Leo presta a todo el mundo voz de escenario, opiniones con penacho, entusiasmo para convencer. Si tienes que hablar en público, aprovecha; si tienes que escuchar, paciencia.',
    'Los discursos se alargan y las manos dibujan círculos mayores. A Mercurio en Leo le gusta convencer por calor, cuenta la historia con él dentro y admite cualquier corrección que empiece por un elogio sincero.',
  ],
  virgo: [
    'Se afilan los lápices y las preguntas. Mientras recorre Virgo, Mercurio revisa, clasifica, corrige erratas, y las mentes agradecen tanto orden. Redacta, aprende un procedimiento, ordena archivos. El elogio, en cambio, habrá que recordarlo a propósito.',
    'Hay quien lee las notas al pie, y disfruta. Mercurio trabaja en Virgo con pinzas y lámpara, de modo que los errores salen a la luz, las instrucciones mejoran y cualquier lío admite cajones. A las personas, ahórrales el tratamiento.',
  ],
  libra: [
    'La conversación se pone perfume. Entra Mercurio en Libra y por unas semanas se razona en compañía, se miden las palabras, se busca la fórmula que contente a todos. Los desacuerdos se expresan tan bien que a veces pasan inadvertidos.',
    'Por un lado, y luego por el otro: Mercurio en Libra sopesa en voz alta. Las conversaciones ganan en cortesía y las conclusiones se retrasan; merece la pena invitar a quien no está de acuerdo, porque la mejor frase suele estar entre dos sillas.',
  ],
  scorpio: [
    'Preguntas breves y silencios con intención. Mercurio en Escorpio investiga, sospecha, no se conforma con la versión oficial, y cualquiera se vuelve un poco detective. Semanas para llegar al fondo de un asunto. Los chismes, mejor dejarlos donde estaban.',
    'A las preguntas les salen dientes. Mientras Mercurio está en Escorpio nadie se conforma con el comunicado de prensa, y un silencio bien puesto puede sacar más que una hora de charla. Lo que te cuenten en confianza, guárdalo.',
  ],
  sagittarius: [
    'Se abren las ventanas de la conversación y entra una bandada. Durante su estancia en Sagitario, Mercurio prefiere lo grande: teorías, viajes, chistes, verdades como puños. Los detalles se caen del carro; alguien tendrá que recogerlos.',
    'La mente deja la autopista y toma la carretera con vistas. Mercurio en Sagitario piensa en alto y en mayúsculas, explica el conjunto desde una esquina, y conviene preguntarle con cariño por sus fuentes.',
  ],
  capricorn: [
    'Vuelven el índice, la agenda y el punto final. Mercurio en Capricornio habla poco y compromete mucho, así que es época de planes realistas y trámites llevados hasta el sello. El humor existe: hay que esperarlo al fondo, vestido de gris.',
    'Vuelve a levantarse acta. Con Mercurio en Capricornio un plan lleva epígrafes, la palabra dada es palabra, y las bromas son tan secas que hay que buscarlas; buen tramo para presupuestos, reglamentos y esa frase que cuesta decir.',
  ],
  aquarius: [
    'Ideas que llegan por el tejado. Con Mercurio instalado en Acuario se conversa de futuro, de tecnología, de cómo debería organizarse el mundo, y las mejores respuestas vienen de quien nadie había consultado. Disiente con cordialidad.',
    '¿Y si se hiciera al revés? Mercurio en Acuario lo pregunta en todas las mesas, piensa en línea recta y con esquinas repentinas, y da lo mejor de sí en un grupo donde nadie necesite tener razón.',
  ],
  pisces: [
    'Se moja la tinta y las palabras se corren hacia la poesía. El tránsito de Mercurio por Piscis favorece intuiciones, canciones, conversaciones a media luz; también olvidos y direcciones equivocadas. Confirma la hora, y luego déjate llevar.',
    'Las palabras se mojan y se corren unas en otras. Mientras Mercurio nada por Piscis, los poetas llevan ventaja a los contables: se dice una cosa y se oye otra más bonita; confirma por escrito el lugar y la hora.',
  ],
};
