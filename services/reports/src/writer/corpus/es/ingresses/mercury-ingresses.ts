import type { Sign } from '@astrall/astrology/chart.ts';

export const mercuryIngresses: Record<Sign, string> = {
  aries:
    'Frases cortas, decisiones al vuelo, mensajes sin saludo. Mercurio en Aries acelera la conversación de todos durante unas semanas, de modo que abundan las ideas francas y las disculpas posteriores. Cuenta hasta tres antes de enviar; con tres basta.',
  taurus:
    'La cabeza se sienta a la mesa y pide algo concreto. Al pasar por Tauro, Mercurio piensa despacio, recuerda bien y cambia poco de opinión. Buenas semanas para negociar precios, aprender un oficio o leer el mismo libro dos veces.',
  gemini:
    'Llega a su barrio y lo conocen todos los porteros. Mercurio en Géminis multiplica llamadas, ocurrencias, contactos, y lo difícil será quedarse con una sola. Toma notas. El ingenio abunda en estas semanas; la puntuación, no tanto.',
  cancer:
    'Se habla con la memoria en la mano. El paso de Mercurio por Cáncer vuelve las palabras más afectuosas y más susceptibles, y cualquier tema termina recordando a alguien. Es tiempo de cartas familiares, de escuchar el tono además del mensaje.',
  leo: 'Suben el volumen y la calidad de las anécdotas. Mercurio en Leo presta a todo el mundo voz de escenario, opiniones con penacho, entusiasmo para convencer. Si tienes que hablar en público, aprovecha; si tienes que escuchar, paciencia.',
  virgo:
    'Se afilan los lápices y las preguntas. Mientras recorre Virgo, Mercurio revisa, clasifica, corrige erratas, y las mentes agradecen tanto orden. Redacta, aprende un procedimiento, ordena archivos. El elogio, en cambio, habrá que recordarlo a propósito.',
  libra:
    'La conversación se pone perfume. Entra Mercurio en Libra y por unas semanas se razona en compañía, se miden las palabras, se busca la fórmula que contente a todos. Los desacuerdos se expresan tan bien que a veces pasan inadvertidos.',
  scorpio:
    'Preguntas breves y silencios con intención. Mercurio en Escorpio investiga, sospecha, no se conforma con la versión oficial, y cualquiera se vuelve un poco detective. Semanas para llegar al fondo de un asunto. Los chismes, mejor dejarlos donde estaban.',
  sagittarius:
    'Se abren las ventanas de la conversación y entra una bandada. Durante su estancia en Sagitario, Mercurio prefiere lo grande: teorías, viajes, chistes, verdades como puños. Los detalles se caen del carro; alguien tendrá que recogerlos.',
  capricorn:
    'Vuelven el índice, la agenda y el punto final. Mercurio en Capricornio habla poco y compromete mucho, así que es época de planes realistas y trámites llevados hasta el sello. El humor existe: hay que esperarlo al fondo, vestido de gris.',
  aquarius:
    'Ideas que llegan por el tejado. Con Mercurio instalado en Acuario se conversa de futuro, de tecnología, de cómo debería organizarse el mundo, y las mejores respuestas vienen de quien nadie había consultado. Disiente con cordialidad.',
  pisces:
    'Se moja la tinta y las palabras se corren hacia la poesía. El tránsito de Mercurio por Piscis favorece intuiciones, canciones, conversaciones a media luz; también olvidos y direcciones equivocadas. Confirma la hora, y luego déjate llevar.',
};
