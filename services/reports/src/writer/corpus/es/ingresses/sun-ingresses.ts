import type { Sign } from '@astrall/astrology/chart.ts';

export const sunIngresses: Record<Sign, string> = {
  aries:
    'Despierta el año astrológico con las zapatillas puestas. El Sol en Aries anima a empezar, a probar, a equivocarse deprisa y seguir; durante un mes se llevan la franqueza y las puertas abiertas de golpe. Mejor un intento que otra reunión.',
  taurus:
    'El paso se hace más lento y la hierba, más alta. Entra el Sol en Tauro y la gente quiere tocar, probar, quedarse en lo suyo: son semanas de cocina, de jardín, de asuntos que piden constancia. La prisa, que haga cola.',
  gemini:
    'Aumenta el tráfico de palabras. Por unas cuatro semanas el Sol en Géminis reparte curiosidad, chismes inocentes, ganas de aprender un poco de todo y de conversar con cualquiera. Viaja ligero: cualquier anécdota puede servir más tarde de contraseña.',
  cancer:
    'La luz se vuelve doméstica, de cocina al caer la tarde. Con su llegada a Cáncer, el Sol pone en primer plano la familia, la memoria, los refugios; se discute menos de ideas y más de quién trae el postre. Cuidar está de moda.',
  leo: 'Manga corta en el ánimo y orgullo en la voz. El Sol atraviesa Leo como quien pasea por su propiedad, y durante un mes contagia ganas de celebrar, crear, enamorarse o dar la cara. La modestia puede esperar en el guardarropa.',
  virgo:
    'Después de la fiesta, alguien recoge y silba mientras lo hace. El Sol en Virgo devuelve el gusto por la rutina, el detalle útil, el cuerpo bien tratado. Es un mes para arreglar lo pequeño, que suele sostener lo grande.',
  libra:
    'Equilibrio de luces y sombras, y buena educación por las calles. Mientras el Sol recorre Libra, se buscan acuerdos, parejas de baile, decoraciones nuevas; cuesta más que nunca tomar partido. Que haya flores sobre la mesa de negociación.',
  scorpio:
    'Las conversaciones bajan de volumen y ganan profundidad. Ingresa el Sol en Escorpio y durante un mes lo superficial interesa poco: se investiga, se confiesa, se retira lo que ya no servía. Hay una belleza de hoja caída en todo ello.',
  sagittarius:
    'Alguien abre un mapa y los demás se acercan. El Sol en Sagitario trae un mes de optimismo, viajes, carcajadas y grandes teorías con pocas notas al pie. Se perdona la exageración a quien la cuenta con gracia.',
  capricorn:
    'Se hace el silencio de las cumbres. Durante unas semanas el Sol en Capricornio premia el esfuerzo sobrio, la palabra cumplida, las metas con fecha; por una vez, la gente seria cae simpática. Abrígate y sube.',
  aquarius:
    'Cambia el viento y huele a experimento. El Sol cruza Acuario y el ambiente se vuelve más libre, más colectivo, un punto excéntrico: se forman grupos, se cuestionan costumbres, se saluda a desconocidos. Prueba la idea extraña.',
  pisces:
    'El año se deshace en agua antes de volver a nacer. Por un mes el Sol en Piscis difumina los horarios, ablanda las discusiones y le da la palabra a los soñadores. Descansar cuenta, en este tramo, como una actividad.',
};
