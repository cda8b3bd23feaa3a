import type { Sign } from '@astrall/astrology/chart.ts';

export const emptyHouseInSign: Record<Sign, string> = {
  aries:
    'Aquí entras de frente y aprendes sobre la marcha. Aries va por delante: lo que en otros asuntos te piensas dos veces, en este lo pruebas primero, con ganas y con algún raspón que no te quita el humor.',
  taurus:
    'Tauro pone en este terreno un banco de madera y pide que nadie corra. Vas a paso corto, te fías de lo que se puede comprobar con las manos, y lo que ahí se asienta suele durarte.',
  gemini:
    'Por estos asuntos circulas preguntando. Géminis prefiere probar varias versiones, comentarlas con alguien y cambiar de opinión sin drama; lo que no se conversa, en esta parte de tu vida, se te queda a medias.',
  cancer:
    'La llave de esta zona la tiene la memoria. Con Cáncer en el umbral te mueves por afecto y por instinto, pasas cuando notas confianza, y rodeas lo que hay dentro de mantas y de contraseñas.',
  leo: 'Te gusta que en esta esfera se note tu mano. Leo le pone buena luz y un poco de ceremonia: das más de lo pedido, y te cuesta menos el esfuerzo que la indiferencia.',
  virgo:
    'Tu método, para estas cosas, es el cuidado. Virgo revisa, limpia el cristal, corrige lo pequeño antes de que crezca; avanzas a fuerza de detalles, y te conviene declarar terminado algo que todavía podría mejorar.',
  libra:
    'Rara vez resuelves algo de esto sin consultar. Libra busca el trato justo, la forma agradable, una segunda opinión, y gracias a ello este rincón de tu vida suele tener buenos modales y alguna decisión en espera.',
  scorpio:
    'No admites turistas en este territorio. Escorpio se lo toma a fondo o prefiere no tocarlo: guardas reserva, investigas, y cuando algo se acaba lo dejas acabar para que rebrote con otra fuerza.',
  sagittarius:
    'Cuanto más cielo le veas a este asunto, mejor lo llevas. Sagitario lo aborda con fe, con humor y con un mapa aproximado; te sobran horizontes, y de la letra menuda se ocupará, ojalá, alguien.',
  capricorn:
    'En esto vas en serio, incluso cuando bromeas. Capricornio traza etapas, cumple, espera el fruto sin impaciencia, y con los años convierte en maestría lo que había empezado siendo simple cautela.',
  aquarius:
    'Las instrucciones habituales no te sirven en este apartado. Acuario las estudia por curiosidad y luego inventa otras, más libres, que unas veces entusiasman a un grupo entero y otras no comprende nadie.',
  pisces:
    'Con los ojos entrecerrados, como quien camina de noche por un pasillo conocido, así te mueves por esta región. Piscis se guía por el ánimo y la música; un poco de orilla, con fechas y nombres, le sienta bien.',
};
