import type { Sign } from '@astrall/astrology/chart.ts';

export const marsIngresses: Record<Sign, string[]> = {
  aries: [
    'Pista libre y motores en marcha. Marte entra en Aries, terreno propio, y durante semanas la energía general es directa, competitiva, alérgica a los rodeos. Se adelanta mucho y se discute rápido. Elige una carrera y deja correr las demás.',
    'Fuera guantes y fuera chaquetas. Marte en Aries ha llegado a lo suyo, y cosas que llevaban semanas aplazadas se hacen antes del segundo café; las riñas se encienden, despejan el aire y se olvidan.',
  ],
  taurus: [
    'La fuerza baja de revoluciones y gana par. En Tauro, Marte avanza como un buey: lento, terco, imposible de desviar del surco. Buena temporada para obras de largo aliento. Nadie cederá por presión; tal vez por una buena comida.',
    'La fuerza se mide ahora por horas y no por segundos. Mientras Marte atraviesa Tauro se empuja despacio y sin ceder; se mueven piedras, se habla de sueldos, y a quien grita se lo ignora con educación.',
  ],
  gemini: [
    'Se combate con palabras y se trabaja en tres frentes. Marte recorre Géminis a saltos, y el ambiente se llena de debates, prisas, réplicas brillantes. La energía se dispersa con facilidad; anudar dos tareas y olvidar la tercera da buenos frutos.',
    'Todo el mundo hace tres cosas y discute por otra más. Marte en Géminis pelea con la lengua y trabaja con los dedos, se cansa pronto y se repone enseguida; oriéntalo hacia el correo atrasado antes que hacia tu hermano.',
  ],
  cancer: [
    'El coraje se refugia en casa y desde ahí defiende lo suyo. Durante unas semanas, Marte en Cáncer actúa por sentimiento: protege, se ofende, avanza de costado. Las disputas domésticas piden merienda antes que argumentos.',
    'La energía viene por olas y no admite órdenes. Mientras Marte está en Cáncer se defiende lo propio, se rinde más en casa y se da un rodeo ante el enemigo; un enfurruñamiento es solo una batalla con las ventanas cerradas.',
  ],
  leo: [
    'Hay ganas de hazañas, a ser posible con público. El paso de Marte por Leo infunde valor, orgullo y un gusto innegable por mandar. Se trabaja mejor con aplausos, así que repártelos; cuestan poco y mueven montañas.',
    'Hay un redoble de tambor en las piernas. En Leo, Marte actúa por honor y para la galería, arrastra a los demás y hace lo imposible si alguien mira; el orgullo se hiere con facilidad y se cura con la primera alabanza.',
  ],
  virgo: [
    'La energía se pone guantes finos y se dedica a lo concreto. Marte en Virgo trabaja limpio, critica rápido y rinde en silencio durante semanas. Temporada para mejorar métodos, reparar averías, atacar el desorden por esquinas.',
    'La herramienta se agarra por el lado bueno. Marte en Virgo procede con método, se come montañas a cucharadas y se irrita con las migas; son semanas para reparar, y para no reparar a las amistades.',
  ],
  libra: [
    'La espada se envuelve en seda. Mientras Marte cruza Libra, los conflictos llegan con buenos modales y las decisiones se toman, por fin, después de consultar a todo el mundo. Se lucha por la justicia, a veces con retraso.',
    'Las espadas se cruzan con una reverencia. Mientras Marte está en Libra se actúa de dos en dos, se titubea ante las puertas abiertas y se pelea, si no hay remedio, por lo justo; la diplomacia consigue más que los codos, aunque necesita dos reuniones.',
  ],
  scorpio: [
    'Menos ruido, más determinación. Marte regresa en Escorpio a uno de sus antiguos dominios y la voluntad se vuelve submarina: elige objetivo, aguanta, no parpadea. Semanas de enorme empuje. Conviene dárselo a algo que construya.',
    'Nadie levanta la voz y todos se enteran. Marte gobierna desde antiguo en Escorpio, donde la fuerza calla, el aguante no se acaba y las medias tintas no se conocen; elige con cuidado qué quieres llevar hasta el fondo.',
  ],
  sagittarius: [
    'La flecha sale antes de que alguien pregunte por la diana. Marte en Sagitario contagia audacia, sinceridad y unas ganas tremendas de estar en otra parte. Se viaja, se predica, se juega. Lo arriesgado pide casco y un poco de mapa.',
    'La energía se calza las botas y silba al perro. Con Marte en Sagitario se actúa por convicción, se empieza más de lo que se acaba, y se dice a la cara lo que se piensa, casi siempre de paso y de excelente humor.',
  ],
  capricorn: [
    'Disciplina de montañista: piolet, cuerda, horario. Al llegar a Capricornio, Marte encuentra donde mejor se administra su fuerza, y los esfuerzos pacientes avanzan como nunca. Es época de objetivos serios. Permítele a la tropa, eso sí, alguna tarde libre.',
    'La montaña está a la vista y nadie corre. Marte se exalta en Capricornio, como dicen los libros viejos: allí la fuerza tiene un plan, descansa a sus horas y llega; temporada estupenda para lo que es largo, empinado y merece la pena.',
  ],
  aquarius: [
    'Se empuja en grupo y en direcciones insólitas. Marte en Acuario se rebela contra lo rutinario, inventa atajos, actúa por principios, y hasta los tranquilos discuten una norma. Úsalo para reformar algo. La terquedad de las ideas también cansa.',
    'Se discute por principios. En Acuario, Marte une fuerzas, rompe las normas que ya estaban agrietadas y pierde el interés donde solo se obedece; en estas semanas tienen su oportunidad los métodos nuevos.',
  ],
  pisces: [
    'La corriente sustituye al motor. Durante su temporada en Piscis, Marte obedece a la intuición, se esfuerza por los demás, se agota sin explicación y se recupera nadando. Funciona lo que se hace con música. Lo que se hace a gritos, no.',
    'La fuerza se va a nadar. Mientras Marte está en Piscis el esfuerzo sigue al ánimo, mucho se logra por no resistirse, y los apuros ajenos mueven a actuar antes que los propios; un día sin ganas puede ser solo la marea.',
  ],
};
