import type { ForecastCorpus } from '../forecast-corpus.ts';

export const returns: ForecastCorpus['returns'] = {
  sun: 'Una vuelta entera alrededor del año, y el Sol ocupa de nuevo el lugar que tenía cuando llegaste. Más allá de las velas, hay aquí un punto de partida astronómico, exacto, solo tuyo. Dedícale un rato sin ruido: qué se queda, qué se va, con qué ánimo te gustaría que te encontrara la próxima vez.',
  moon: [
    'Cada veintisiete días y algo, la Luna repasa el rincón del cielo donde la encontró tu primer llanto. Tu mes emocional empieza aquí, digan lo que digan los calendarios. Anota cómo te sientes, con tres palabras basta, y compáralo con la próxima visita. En pocas vueltas se dibuja una costa.',
    'De vuelta al punto de partida: la Luna ocupa el lugar que tenía cuando naciste, como sucede una vez en cada mes lunar. Lo que hayas ido sintiendo por los demás, esto lo sientes por cuenta propia. Prepárate la cena que te gustaba a los siete años y mira quién se sienta a la mesa.',
    'Tu mes privado comienza otra vez, pues la Luna ha llegado a su sitio en tu carta. Es buen momento para los pequeños balances del corazón: qué te dio calor desde la última vez, qué te dejó igual, quién te hizo falta. Nadie más tiene que ver la lista.',
    'La Luna se asoma a la ventana por la que te vio nacer. Estas horas suelen tener algo familiar que no se explica. Trátate con suavidad, aplaza lo que no es más que urgente y haz una sola cosa cuyo único fin sea consolarte.',
    'Hay un lugar del zodíaco en el que tus ánimos se sienten comprendidos, y la Luna está en él. Puede que te notes más sensible de lo que pide la ocasión, y con mejor puntería. Fíate de lo primero que sientas ante una persona, un cuarto o una invitación, y deja que las razones lleguen después.',
    'Ha pasado un mes lunar y la aguja vuelve a su marca. ¿Qué necesitas, aparte de aquello a lo que te has acostumbrado? La pregunta regresa con la puntualidad de esta visita, y la respuesta puede haber cambiado. Que sea modesta, y hazle caso antes de acostarte.',
    'Durante unas horas, la viajera más rápida del cielo está en tu propia dirección. Puede que lo notes en unas ganas de que te dejen en paz, o en la certeza repentina de a quién querrías tener cerca. Haz caso a lo uno o a lo otro. El resto del mes pregunta qué sabes hacer; esta visita pregunta cómo estás.',
    'La Luna pasa por el punto exacto en que estaba cuando naciste. Que sea una jornada con la puerta sin llave: para una canción vieja, una cena como es debido, un rato sin rendir cuentas a nadie. Lo que ahora sientes sin esfuerzo es una buena muestra de lo que necesitas.',
  ],
  mercury:
    'Mercurio ha regresado a su casilla de salida, la de tu nacimiento, con los bolsillos llenos de noticias. Comienza un año de pensamiento: nuevas preguntas, otro modo de contar las cosas, quizá una lectura decisiva. Elige qué te gustaría aprender. Y qué historia sobre ti podrías dejar de repetir.',
  venus:
    'Venus está otra vez donde aprendiste, sin saberlo, a preferir unas cosas a otras. Su retorno renueva el trato con el placer, con el afecto, con lo que juzgas valioso, y se celebra de la manera más sencilla: haciendo sitio en la semana para algo bello y para alguien querido.',
  mars: 'Dos años después, poco más o menos, Marte recarga en tu puerto de origen. La vuelta anterior dejó lecciones sobre qué merece tu fuerza y qué solo te la gastaba. Con esa cuenta hecha, escoge el próximo desafío: uno que te dé un poco de miedo y mucha risa cuando lo cuentes.',
  jupiter:
    'Doce años dan para una educación entera, y ese es el plazo de Júpiter, que pisa de nuevo su baldosa natal. Mira hacia atrás con gratitud y hacia delante con apetito. La década larga que comienza agradece una intención generosa: aprender un idioma, enseñar lo que sabes, ampliar la mesa.',
  saturn:
    'El retorno de Saturno tiene fama de severo y corazón de maestro. Llega pocas veces en una vida, y propone siempre lo mismo: asumir la autoría. Algunas obras se terminan, otras se traspasan, otras comienzan con mejores cimientos. El tiempo, visto desde aquí, no persigue a nadie; acompaña.',
  uranus:
    'Urano completa su gran vuelta y saluda a quien ha visto cambiar el mundo varias veces. Hay pocas libertades como la de esta edad, que ya no tiene que convencer a nadie. Estrena una excentricidad, cuenta la historia sin podar, rodéate de gente que empieza. Te harán las mejores preguntas.',
  neptune:
    'Cuando Neptuno cierra un círculo, han pasado más de ciento sesenta años y varias generaciones de soñadores. Su contacto con el punto de origen se lee, por tanto, como un símbolo: lo que vino de lejos y seguirá. Basta con un momento de silencio, y con una canción que alguien te haya enseñado.',
  pluto:
    'Ninguna biografía abarca el retorno de Plutón, que tarda casi dos siglos y medio. Como imagen, en cambio, sirve: hay fuerzas que nos atraviesan y nos sobreviven, herencias que vale la pena mejorar antes de entregarlas. Piensa en una que esté en tus manos y límpiale el polvo con calma.',
};
