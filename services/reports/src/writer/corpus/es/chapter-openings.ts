import type { NatalCorpus } from '../natal-corpus.ts';

export const chapterOpenings: NatalCorpus['chapterOpenings'] = {
  big_three: [
    'Tres presencias se notan antes que las demás en cualquier carta: la que quiere, la que siente y la que recibe a la gente. Empecemos por ellas.',
    'Tres piezas de una carta las conoce hasta quien no sabe nada más de la suya: el Sol, la Luna y el signo que salía. Son un buen comienzo, porque seguramente ya las habías notado por tu cuenta.',
    'Antes de que entre la compañía al completo, presentamos a tres de sus miembros: quien quiere algo, quien siente algo y quien abre a las visitas.',
    '¿Para qué vives, qué necesitas y qué impresión das? Son tres asuntos distintos, y una carta los trata en tres lugares. Las tomaremos por ese orden.',
  ],
  planets: [
    'Cada planeta es un personaje con su papel. El signo le presta el acento y la casa, cuando se conoce, le señala en qué parte de tu vida sale a escena.',
    'Salen ahora a escena otros ocho personajes, cada cual con su cometido. El signo es el traje con que lo cumplen y, si la hora se conoce, la casa hace de decorado.',
    'Una carta no es una sola persona, sino algo así como una familia a la mesa. Aquí conocerás a los demás, a los veloces y a los lentos, y de qué suele hablar cada uno.',
    'Los planetas cercanos cuentan tus modales de cada día; los lejanos, tu época. Entre todos forman el reparto con el que vas por la vida, y quizá consuele saber que no siempre quieren lo mismo.',
  ],
  houses: [
    'Doce estancias tiene este edificio, y en todas hay algo tuyo, también en las que no recibieron planeta alguno. Vamos a recorrerlas de una en una.',
    'Hasta aquí hemos visto quién actúa y con qué estilo; las casas dicen dónde. Son doce, desde la propia persona hasta lo que ocurre tras el telón, y se trazaron para tu minuto y tu lugar. Unas tienen planetas y otras no. Todas las habitas, y en cada una te recibe un signo.',
    'Si una carta fuera una ciudad, las casas serían sus barrios: el mercado, la escuela, el puerto, la calle tranquila de detrás de la iglesia. Los doce te son conocidos, también aquellos en los que no se instaló ningún planeta. Lo que cambia es por dónde llegas, y eso depende del signo que sale a recibirte.',
    'Doce ámbitos de la vida se disponen alrededor de la carta como las horas en un reloj, contados desde el horizonte bajo el que naciste. Sería un error compadecer a los que están sin planetas, porque un cuarto sin huéspedes sigue siendo un cuarto de tu casa. El signo del umbral cuenta cómo lo cruzas.',
  ],
  aspects: [
    'Los planetas no viven aislados: unos caminan juntos, otros se entienden a distancia y otros discuten. Estos son los diálogos que más se oyen en tu carta.',
    'Los planetas se relacionan entre sí según el ángulo que los separa. Unos ayudan sin que nadie se lo pida, otros discuten y así crecen. Estas son las relaciones que con más claridad se sienten en tu carta.',
    'Hasta ahora cada planeta ha hablado por separado; a partir de aquí se interrumpen. De las distancias entre ellos nacen alianzas y disputas, y a unas y a otras les debe algo la viveza de una persona.',
    'Lo que hace de una carta un conjunto son menos las posiciones sueltas que los hilos tendidos entre ellas. Aquí están los más fuertes de la tuya, los suaves y los ásperos, con un planeta en cada cabo.',
  ],
  themes: [
    'Demos ahora unos pasos atrás, como ante un cuadro grande. De lejos se ven los repartos, las grandes corrientes y algún dibujo que de cerca no se apreciaba.',
    'Después de mirar mucho rato las teselas, hay que alejarse alguna vez y ver el mosaico. ¿Qué colores dominan, hacia dónde se inclina, qué motivo reaparece en otra esquina?',
    'Hay cosas que no son de ningún planeta en particular, porque dependen de la proporción. Vienen ahora, al final, cuando conoces ya todas las partes y puedes juzgar por tu cuenta cuánto pesa cada una.',
    'También una carta tiene algo parecido a una estatura y unos andares, que se reconocen desde lejos. En esta última parte guardamos la lupa.',
  ],
};

export const uncertainMoon =
  'El día en que naciste la Luna cambió de signo, y sin la hora no podemos saber si lo hizo antes o después de tu llegada. Hemos calculado su lugar al mediodía, pero el otro signo es posible. Lee los dos textos con calma: casi siempre hay uno que suena a confidencia y otro a vecino simpático.';

export const polarHouses =
  'Naciste muy cerca del círculo polar o más allá, donde el cálculo habitual de las casas, el llamado de Plácido, deja de dar un resultado: hay grados del zodíaco que allí no salen o no se ponen. Hemos usado los signos enteros, un sistema más antiguo y muy respetado: el signo del Ascendente es la primera casa, el siguiente la segunda, y así hasta doce.';
