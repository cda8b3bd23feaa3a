import type { NatalCorpus } from '../../natal-corpus.ts';

export const saturnAspects = {
  'saturn-uranus': {
    conjunction:
      'Reformar sin derribar: parece el lema de tu escudo. Saturno y Urano viajan en el mismo vagón, de modo que en ti el guardián y el inventor han tenido que hacerse amigos, y de su trato salen artefactos que funcionan. Es un pacto que firmó contigo mucha gente de tus años. Si te sorprendes defendiendo la norma por la mañana y rompiéndola por la tarde, toma nota de las dos razones.',
    sextile:
      'Lo viejo te deja entrar con herramientas nuevas. Una asociación centenaria, un taller heredado, un método que funcionaba en papel: dondequiera que ofrezcas una mejora pequeña y bien explicada, Saturno y Urano se alían y los veteranos te abren el círculo. La gente de tus años comparte la oportunidad, aunque pocos la aprovechan. Propón una. Con planos, con calendario y con una broma.',
    square:
      'Llevas a un bombero y a un pirómano en el mismo camión. Acatas, aguantas, cumples, y un día cualquiera arrancas la puerta con marco y todo; luego construyes otra, parecida. Al cambio, que en ti va a sacudidas, ábrele rendijas pequeñas, un hábito distinto cada mes, una negativa a tiempo. La libertad que se toma a sorbos no hace añicos el vaso.',
    trine:
      'La tradición te sirve de trampolín. Conoces las reglas lo suficiente para cambiarlas con educación, y lo nuevo, una vez que lo arreglas, tiene tornillos y garantía. A tu alrededor los prudentes se atreven y los audaces aterrizan. No te olvides de inventar algo solo por divertirte.',
    opposition:
      'O vienes a poner orden o vienes a quitarlo, según quién tengas delante. Ante un jefe rígido te brota Urano; ante un amigo caótico, la voz se te vuelve de Saturno, y ambos papeles cansan. Mucha gente nacida por tus años vive ese vaivén. Pregunta a tu contrario qué teme perder. Casi siempre es lo mismo que proteges desde el otro extremo, y de ahí salen reglas con puertas.',
  },
  'saturn-neptune': {
    conjunction:
      'A los sueños les pides los papeles. Saturno y Neptuno, tan distintos, te habitan a la vez: oyes la música y cuentas los compases, sospechas de los milagros y acabas montándoles un andamio. Quienes nacieron cerca de ti en el tiempo conocen esa mezcla de anhelo y reparo. Puede dar melancolía, y también obras de una belleza con estructura. Fíate un poco más de la música.',
    sextile:
      'A un sueño le puedes hacer estantes, si te pones. Saturno mide la pared, Neptuno elige lo que irá encima, y el resultado se parece a una vocación. Pensarlo no lo sostiene: necesita ensayos, tornillos, un grupo que se cite a las siete y acuda. Es un ofrecimiento que compartes con gente de tu edad. Busca entre ella a quien tenga taladro.',
    square:
      'Cada vez que algo te ilusiona, alguien dentro de ti pide justificante. Y cuando por fin te rindes a los hechos, te duele una nostalgia sin objeto, de fiesta al otro lado del muro. Saturno teme ahogarse, Neptuno teme secarse. El punto medio tiene forma de taller: media hora diaria dedicada a lo imposible. Con esa disciplina modesta, muro y fiesta aprenden a convivir.',
    trine:
      'Con la ayuda de Saturno le pones cañerías a Neptuno, y por fin corre el agua. Sabes que la compasión necesita turnos, que la inspiración llega antes si encuentra la tarea empezada, y así logras que lo impalpable dure. Quizá nadie adivine cuánto imaginas. Cuenta un sueño sin haberlo realizado; contado ya alegra.',
    opposition:
      'Hay quien te pide hechos y quien te pide fe, y te toca vivir entre los dos. Una pareja práctica y tú en las nubes; una amistad perdida y tú con el mapa: Saturno y Neptuno reparten los papeles sin consultar, y la época en que naciste conoce bien esa función. Deja que el sueño de otra persona te interrogue. Y cuando seas la voz sensata, baja un poco el volumen, para que se oiga el mar.',
  },
  'saturn-pluto': {
    conjunction:
      'En tu interior hay un muro construido para resistir asedios. Saturno y Plutón, juntos en el cielo de tu época, te dieron seriedad ante el poder, aguante en las horas negras y una desconfianza bien fundada hacia las soluciones fáciles. Has hecho de la austeridad una fuerza. Ahora que nadie asedia, abre un portillo y deja pasar el correo, la guitarra, los vecinos.',
    sextile:
      'Puedes con más de lo que has probado. Saturno y Plutón te guardan una resistencia que solo se conoce al usarla: una reforma larga, un asunto de familia que pide orden, un encargo de los que asustan al principio. En tu generación no la tienes solo tú. Empieza por lo más pesado y divídelo en piezas pequeñas. Hacia la mitad, la duda abulta menos que las cajas.',
    square:
      'Conoces el miedo a que el suelo ceda, y por eso pisas tan fuerte. Controlar, aguantar, no deberle nada a nadie: con esa fórmula atravesaste épocas duras que otros ni imaginan. La presión hace carbón y hace diamante. Pero no toda la vida es mina. Sal a la superficie con regularidad, y permite que otra persona sostenga la linterna.',
    trine:
      'Cuando todo se derrumba, miras qué queda en pie y empiezas por ahí. Tienes paciencia geológica, sentido del poder y ninguna prisa por exhibirlo; lo que transformas lo transformas para siempre. Es bueno que lo sepan quienes te quieren. Comparte la carga antes de que parezca que no pesa.',
    opposition:
      'El poder lo conociste por los demás: alguien más fuerte, una norma sin rostro, una puerta que no se abría. Saturno levanta la guardia y Plutón la pone a prueba, casi siempre por medio de otra persona, y quienes llegaron al mundo contigo saben de qué se trata. Se puede decir que no. También se puede dejar de vigilar, un rato, con quien ha demostrado merecerlo.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
