import type { NatalCorpus } from '../../natal-corpus.ts';

/** Pairs among Uranus, Neptune and Pluto, which everybody of an age shares. */
export const outerAspects = {
  'uranus-neptune': {
    conjunction:
      'Pertenece a toda una generación este encuentro de Urano y Neptuno, que ocurre menos de una vez por siglo. Invento y sueño compartieron entonces la misma almohada, y de ahí tal vez te venga la soltura con que crees posible lo que no se había visto. Lo personal está en el uso: qué quimera concreta eliges, a qué hora enciendes la luz para construirla.',
    harmonious:
      'Quienes nacieron en los mismos años que tú heredaron una alianza amable entre la novedad y el ideal. Urano y Neptuno se entendían, y a aquel grupo de edad le resulta natural pensar que la técnica puede servir a la ternura. En tu vida quizá sea apenas un rumor favorable, una facilidad para imaginar mejoras. Dale manos, y dejará de ser solo ambiente.',
    tense:
      'Hay generaciones a las que les cambian el decorado a mitad del acto, y la tuya es de esas. Urano quería romper el hechizo, Neptuno conservarlo, y el grupo entero creció entre entusiasmos y desengaños. Tú puedes notarlo como un recelo doble: ante las promesas y ante quienes se burlan de ellas. Es una buena escuela para elegir ilusiones con los ojos abiertos.',
  },
  'uranus-pluto': {
    conjunction:
      'Naciste en una época que movía los cimientos, y compartes con toda tu generación el gusto por la sacudida. Urano y Plutón marchaban juntos: lo intolerable dejó de tolerarse, lo enterrado salió a la calle. Dentro de una vida corriente, la tuya, eso puede ser un instinto para saber cuándo algo ha terminado. Cambia lo que debas, y siembra en el solar.',
    harmonious:
      'El cambio profundo no asusta demasiado a la gente de tu edad. Una generación entera recibió a Urano y Plutón en buenos términos, como quien hereda una casa con la reforma ya pensada. Puede que te adaptes a las grandes mudanzas antes de que se anuncien. Ese don colectivo se vuelve propio cuando lo empleas en una transformación pequeña, con nombre y calle.',
    tense:
      'Tu generación no ha conocido los muebles quietos. Urano y Plutón se empujaban en el cielo de aquellos años, y quienes llegaron entonces comparten un pulso con el poder: sospechan de él, lo desafían, a ratos lo ejercen con la misma dureza. En lo tuyo, sirve para distinguir la rebeldía que libera de la que solo cambia de amo. Pregúntatelo en cada pancarta.',
  },
  'neptune-pluto': {
    conjunction:
      'Casi cinco siglos separan una cita de Neptuno y Plutón de la siguiente, así que este rasgo retrata a una generación completa y a su tiempo. Los sueños colectivos se deshacían y se volvían a fundir muy abajo. De todo ello te toca una parte minúscula y valiosa: cierto sentido de lo que muere y de lo que merece volver a imaginarse.',
    harmonious:
      'Durante décadas enteras, Neptuno y Plutón mantuvieron su buen entendimiento, y millones de personas nacieron bajo él; antes que un rasgo tuyo, es el agua de tu generación. Señala un fondo común de hondura y de fe en que lo roto puede transformarse. Míralo como el bajo continuo en una orquesta: apenas se oye, y sin él tu melodía sonaría distinta.',
    tense:
      'A generaciones muy concretas les corresponde desconfiar de lo sagrado y echarlo de menos. Neptuno y Plutón estaban en tensión cuando llegó la tuya, y sus ideales pasaron por pruebas largas y silenciosas. En la vida de cada cual se nota poco: acaso como una exigencia de verdad en lo que consuela. Que no te baste un bálsamo falso es, al fin, una forma de esperanza.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
