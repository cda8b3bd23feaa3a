import type { Sign } from '@astrall/astrology/chart.ts';

export const marsIngresses: Record<Sign, string> = {
  aries:
    'Suena el disparo de salida. Marte entra en Aries, terreno propio, y durante semanas la energía general es directa, competitiva, alérgica a los rodeos. Se adelanta mucho y se discute rápido. Elige una carrera y deja correr las demás.',
  taurus:
    'La fuerza baja de revoluciones y gana par. En Tauro, Marte avanza como un buey: lento, terco, imposible de desviar del surco. Buena temporada para obras de largo aliento. Nadie cederá por presión; tal vez por una buena comida.',
  gemini:
    'Se combate con palabras y se trabaja en tres frentes. Marte recorre Géminis a saltos, y el ambiente se llena de debates, prisas, réplicas brillantes. La energía se dispersa con facilidad; anudar dos tareas y olvidar la tercera da buenos frutos.',
  cancer:
    'El coraje se refugia en casa y desde ahí defiende lo suyo. Durante unas semanas, Marte en Cáncer actúa por sentimiento: protege, se ofende, avanza de costado. Las disputas domésticas piden merienda antes que argumentos.',
  leo: 'Hay ganas de hazañas, a ser posible con público. El paso de Marte por Leo infunde valor, orgullo y un gusto innegable por mandar. Se trabaja mejor con aplausos, así que repártelos; cuestan poco y mueven montañas.',
  virgo:
    'La energía se pone guantes finos y se dedica a lo concreto. Marte en Virgo trabaja limpio, critica rápido y rinde en silencio durante semanas. Temporada para mejorar métodos, reparar averías, atacar el desorden por esquinas.',
  libra:
    'La espada se envuelve en seda. Mientras Marte cruza Libra, los conflictos llegan con buenos modales y las decisiones se toman, por fin, después de consultar a todo el mundo. Se lucha por la justicia, a veces con retraso.',
  scorpio:
    'Menos ruido, más determinación. Marte regresa en Escorpio a uno de sus antiguos dominios y la voluntad se vuelve submarina: elige objetivo, aguanta, no parpadea. Semanas de enorme empuje. Conviene dárselo a algo que construya.',
  sagittarius:
    'La flecha sale antes de que alguien pregunte por la diana. Marte en Sagitario contagia audacia, sinceridad y unas ganas tremendas de estar en otra parte. Se viaja, se predica, se juega. Lo arriesgado pide casco y un poco de mapa.',
  capricorn:
    'Disciplina de montañista: piolet, cuerda, horario. Al llegar a Capricornio, Marte encuentra donde mejor se administra su fuerza, y los esfuerzos pacientes avanzan como nunca. Es época de objetivos serios. Permítele a la tropa, eso sí, alguna tarde libre.',
  aquarius:
    'Se empuja en grupo y en direcciones insólitas. Marte en Acuario se rebela contra lo rutinario, inventa atajos, actúa por principios, y hasta los tranquilos discuten una norma. Úsalo para reformar algo. La terquedad de las ideas también cansa.',
  pisces:
    'La corriente sustituye al motor. Durante su temporada en Piscis, Marte obedece a la intuición, se esfuerza por los demás, se agota sin explicación y se recupera nadando. Funciona lo que se hace con música. Lo que se hace a gritos, no.',
};
