import type { NatalCorpus } from '../../natal-corpus.ts';

/** Pairs among Uranus, Neptune and Pluto, which everybody of an age shares. */
export const outerAspects = {
  'uranus-neptune': {
    conjunction:
      'Pertenece a toda una generación este encuentro de Urano y Neptuno, que ocurre menos de una vez por siglo. Invento y sueño compartieron entonces la misma almohada, y de ahí tal vez te venga la soltura con que crees posible lo que no se había visto. Lo personal está en el uso: qué quimera concreta eliges, a qué hora te levantas para construirla.',
    sextile:
      'En los años en que naciste, lo nuevo y lo soñado se hacían señas de un balcón a otro. Urano y Neptuno ofrecían, sin imponerla, una mezcla de técnica y ternura, y tu generación la recibió como una caja de acuarelas por estrenar. Cerrada no pinta nada. Lo tuyo empieza al mojar el pincel: un invento que alivie algo, una música con cables, un barrio imaginado entre varios.',
    square:
      'Hay generaciones a las que les cambian el decorado a mitad del acto, y la tuya es de esas. Urano quería romper el hechizo, Neptuno conservarlo, y el grupo entero creció entre entusiasmos y desengaños. Tú puedes notarlo como un recelo doble: ante las promesas y ante quienes se burlan de ellas. Es una buena escuela para elegir ilusiones con los ojos abiertos.',
    trine:
      'Quienes nacieron en los mismos años que tú heredaron una alianza amable entre la novedad y el ideal. Urano y Neptuno se entendían, y a aquel grupo de edad le resulta natural pensar que la técnica puede servir a la ternura. En tu vida quizá sea apenas un rumor favorable, una facilidad para imaginar mejoras. Dale manos, y dejará de ser solo ambiente.',
    opposition:
      'De un lado, quienes creían en las máquinas; del otro, quienes creían en las almas. Tu generación nació con Urano y Neptuno en los dos extremos del cielo y aprendió a oír la réplica antes que el discurso. En una vida corriente, eso da buen oído para los dos bandos de una disputa. Cuando te pidan elegir, pregunta qué se llevaría cada uno a una isla.',
  },
  'uranus-pluto': {
    conjunction:
      'Naciste en una época que movía los cimientos, y compartes con toda tu generación el gusto por la sacudida. Urano y Plutón marchaban juntos: lo intolerable dejó de tolerarse, lo enterrado salió a la calle. Dentro de una vida corriente, la tuya, eso puede ser un instinto para saber cuándo algo ha terminado. Cambia lo que debas, y siembra en el hueco.',
    sextile:
      'Hubo años en que el mundo se dejaba mover con una palanca mediana, y son los de tu nacimiento. Urano y Plutón se daban facilidades, y a tu generación se le ofreció reformar a fondo sin tener que incendiar nada. La oferta no caduca, aunque tampoco se cumple sola. Toma una parcela a tu alcance, un comedor escolar, una norma absurda, y cámbiala con tres vecinos.',
    square:
      'Tu generación no ha conocido los muebles quietos. Urano y Plutón se empujaban en el cielo de aquellos años, y quienes llegaron entonces comparten un pulso con el poder: sospechan de él, lo desafían, a ratos lo ejercen con la misma dureza. En lo tuyo, sirve para distinguir la rebeldía que libera de la que solo cambia de amo. Compruébalo en cada pancarta.',
    trine:
      'El cambio profundo no asusta demasiado a la gente de tu edad. Una generación entera recibió a Urano y Plutón en buenos términos, como quien hereda una casa con la reforma ya pensada. Puede que te adaptes a las grandes mudanzas antes de que se anuncien. Ese don colectivo se vuelve propio cuando lo empleas en una transformación pequeña, con nombre y calle.',
    opposition:
      'Quienes nacieron cuando tú crecieron viendo a otros hacer la revolución o defenderse de ella. Urano y Plutón tiraban de la cuerda desde puntas contrarias, de un lado el grito, del otro la fuerza callada. Como a toda tu generación, te puede resultar más fácil ver el poder en los demás que el tuyo propio. Míralo de cerca. Es modesto, da para un edificio o una calle, y ahí se nota mucho el buen trato.',
  },
  'neptune-pluto': {
    sextile:
      'Durante décadas enteras, Neptuno y Plutón mantuvieron su buen entendimiento, y millones de personas nacieron bajo él; antes que un rasgo tuyo, es el agua de varias generaciones.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
