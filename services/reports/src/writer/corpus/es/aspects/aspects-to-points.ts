import type { NatalCorpus } from '../../natal-corpus.ts';

export const aspectsToPoints: NatalCorpus['aspectsToPoints'] = [
  'No todos los interlocutores de estas páginas son planetas. Algunos son puntos en los que un planeta puede influir: la manera de entrar, el oficio por el que te conocen, lo que queda por recorrer, la herida que aún escuece. Ahí tiene peso, por muchas otras cosas que lo ocupen.',
  'También hallarás algún planeta en contacto con algo que no lo es: una esquina de la carta, el cruce de dos caminos, un astro menudo y lejano con una larga historia. Léelo como una señal de carretera; el planeta dice con qué ánimo conviene tomarla.',
  'Unos cuantos de los que aparecen aquí no hablan por sí mismos. Son lugares, y el planeta que se relaciona con uno de ellos le da color, como la lámpara al rincón donde la ponen.',
  'Cuando el segundo nombre de un título no sea de planeta, imagínalo como un umbral, un camino o una cicatriz antigua, y al planeta como quien vuelve a menudo por allí.',
];
