import type { NatalCorpus } from '../natal-corpus.ts';

export const chapterOpenings: NatalCorpus['chapterOpenings'] = {
  big_three:
    'Tres voces se oyen antes que las demás en cualquier carta: la que quiere, la que siente y la que abre la puerta. Empecemos por ellas.',
  planets:
    'Cada planeta es un personaje con su oficio. El signo le presta el acento y la casa, cuando se conoce, le señala en qué parte de tu vida trabaja.',
  houses:
    'Doce estancias tiene este edificio, y en todas hay algo tuyo, también en las que no recibieron planeta alguno. Vamos a recorrerlas de una en una.',
  aspects:
    'Los planetas no viven aislados: unos se dan la mano, otros se entienden a distancia y otros discuten. Estos son los diálogos que más se oyen en tu carta.',
  themes:
    'Demos ahora unos pasos atrás, como ante un cuadro grande. De lejos se ven los repartos, las corrientes de fondo y algún dibujo que de cerca no se apreciaba.',
};

export const uncertainMoon =
  'El día en que naciste la Luna cambió de signo, y sin la hora no podemos saber si lo hizo antes o después de tu llegada. Hemos calculado su lugar al mediodía, pero el otro signo es posible. Lee los dos textos con calma: casi siempre hay uno que suena a confidencia y otro a vecino simpático.';

export const polarHouses =
  'Naciste muy cerca del círculo polar o más allá, donde el cálculo habitual de las casas, el llamado Placidus, deja de dar un resultado: hay grados del zodíaco que allí no salen o no se ponen. Hemos usado los signos enteros, un sistema más antiguo y muy respetado: el signo del Ascendente es la primera casa, el siguiente la segunda, y así hasta doce.';
