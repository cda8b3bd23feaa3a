import type { Modality } from '@astrall/astrology/chart.ts';

export const modalitiesMeaning = [
  'Además de su elemento, cada signo tiene un modo de moverse. Los cardinales abren las estaciones e inician, los fijos están en su centro y sostienen, los mutables las despiden y transforman. Contar cuántos de los mismos puntos caen en cada grupo da una idea de tu ritmo: cuándo arrancas, cuánto aguantas, con qué facilidad cambias de carril.',
  'Los signos se pueden ordenar también por lo que hacen en el año. Cuatro inauguran una estación y se llaman cardinales, cuatro la mantienen en su plenitud y se llaman fijos, cuatro la despiden y se llaman mutables. Sumados los mismos puntos que en los elementos, muestran en qué parte de una empresa rindes más: al salir, al permanecer o al doblar la esquina.',
  'Cualquier tarea tiene tres momentos: alguien la empieza, alguien la lleva adelante, alguien la adapta cuando cambian las circunstancias. La astrología los conoce como cardinal, fijo y mutable, y da cuatro signos a cada uno. El reparto de los puntos ya contados entre los tres indica cuál de esas personas sueles ser cuando se distribuye el trabajo.',
  'Aparte de la materia está el movimiento. Los signos cardinales se apartan de la orilla, los fijos mantienen el rumbo, los mutables recogen vela cuando rola el viento. Casi nadie carece de alguno de estos dones, pero un segundo recuento de los mismos puntos suele indicar cuál llega antes.',
];

export const dominantModality: Record<Modality, string> = {
  cardinal:
    'Lo cardinal pesa mucho en tu carta, y eso se nota en el número de cosas que han empezado gracias a ti. Ante un hueco, propones; ante una duda, pones fecha. Un proyecto a medio hacer te atrae menos que uno por nacer. Rodéate de gente que termine, y dale las gracias por su nombre.',
  fixed:
    'El modo fijo sostiene buena parte de tu carta. Cuando has elegido, te quedas, y esa permanencia sirve de ancla a muchas vidas además de la tuya. Los giros repentinos te ponen de mal humor. Prueba a ensayar cambios pequeños sin necesidad, como quien airea un armario: la lealtad se conserva mejor si entra corriente.',
  mutable:
    'Tu carta se inclina hacia lo mutable, que es el arte de no romperse. Te adaptas, cambias de idioma según la visita, encuentras la salida lateral cuando el portón está atascado. Tanta flexibilidad puede dejarte sin forma al final del día. Fija dos o tres costumbres innegociables; alrededor de esos clavos se cuelga muy bien todo lo demás.',
};

export const missingModality: Record<Modality, string> = {
  cardinal:
    'De los puntos que se cuentan, ninguno está en un signo cardinal, de manera que el primer empujón quizá te llegue de fuera. Una vez en marcha no se te distingue de los demás. Invéntate un pistoletazo de salida, una campana, una amiga que llame a las ocho. Si empiezas mal, ya habrá tiempo de enderezarlo.',
  fixed:
    'Entre los puntos contados ninguno ocupa un signo fijo. Iniciar y variar se te da de maravilla; permanecer, quedarse en lo mismo cuando pierde el brillo, exige una decisión que otros no tienen que tomar. Tómala con pocas cosas. Un cuaderno de tapas duras, un compromiso semanal, un árbol propio enseñan la constancia mejor que cualquier sermón.',
  mutable:
    'En los signos mutables, los de los finales de estación, no cae ninguno de los puntos que aquí se cuentan. Sabes arrancar y sabes resistir, y por lo mismo un cambio de planes en el último minuto puede dejarte sin palabras. Guarda siempre un plan de repuesto, aunque sea disparatado. Tratar con gente que improvisa te irritará un rato y te salvará muchas tardes.',
};

export const balancedModalities =
  'Empezar, sostener y transformar se reparten en tu carta de forma bastante equitativa. Puedes entrar en una tarea en cualquiera de sus momentos y hacer lo que toque, cosa que en un equipo vale mucho. Más trabajo te da saber cuál es tu hora. Observa en qué punto de los proyectos tarareas sin darte cuenta: ese es el tuyo.';
