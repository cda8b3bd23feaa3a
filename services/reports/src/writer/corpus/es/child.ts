import type { ChildCorpus } from '../child-corpus.ts';

export const child: ChildCorpus = {
  natalIntroduction: [
    'Esta carta es de alguien que todavía está creciendo, y la primera lectura es tuya: de su madre, de su padre o de otra persona adulta cercana. En las demás páginas el «tú» es la criatura, como en una carta que se abre antes de tiempo. Describen a una persona que aún está por hacerse, y dejan fuera lo que pertenece a la vida adulta.',
    'Léela, pues, a solas y poco a poco, y deja que lo que ves cada día tenga la última palabra. Cuanto te ayude a mirar con más cariño merece guardarse; lo que pudiera empequeñecer a quien describe, que se quede en el papel. Nadie tiene la obligación de parecerse a un informe. Más adelante, si apetece, podrá leerse en voz alta y reír en los pasajes donde se equivocaba.',
  ],
  forecastIntroduction:
    'Este pronóstico es para una criatura y está pensado para que lo lea una persona adulta cercana. El «tú» es siempre ella: piensa en la escuela, en el juego y en la gente de casa, a pequeña escala y sin ningún peso. Nada de lo que dice es motivo para exigir ni para preocuparse.',
  houseMeanings: {
    2: 'Lo tuyo tiene su sitio en la casa dos: el juguete preferido y los bolsillos llenos, lo que sabes hacer sin ayuda y el gusto de tener bastante.',
    4: 'La casa cuatro es la del hogar: la gente a la que perteneces y sus historias, tu rincón y tu cama, y el regazo desde el que el mundo puede quedarse fuera.',
    5: 'En la casa cinco vive la alegría: los juegos, los dibujos, los disfraces, el valor de enseñar lo que has hecho y todo lo que se hace por pura diversión.',
    6: 'La casa seis guarda el orden del día: levantarse y lavarse, las comidas, los deberes, el cuidado de un animal y las pequeñas tareas con las que una persona aprende a ayudar.',
    7: 'La casa siete trata del otro: la mejor amistad, quien juega contigo, quien compite en la partida, y cómo compartes, esperas tu turno y haces las paces.',
    8: 'En la casa ocho se guardan los secretos: lo que cuentas solo a quien te inspira confianza, lo que da un poco de miedo y el valor con que se deja ir algo.',
    10: 'La casa diez es la que ve todo el mundo: aquello por lo que te gustaría que te admirasen, cómo llevas una tarea delante de los demás y a quién tomas como ejemplo.',
  },
  natalClosing: [
    'Has leído muchos párrafos sobre alguien a quien conoces bastante mejor que cualquier carta. Ninguna de estas páginas ha oído su risa ni se sabe de memoria qué ayuda en una mala noche. Cerca de allí, aquel mismo día y bajo el mismo cielo, nacieron otras criaturas, y cada una está creciendo a su manera.',
    'Si quieres seguir, escribe una sola cosa que hayas observado tú y que ningún planeta te haya dicho, ponle la fecha y guárdala con estas hojas. Dentro de unos años será el mejor párrafo del informe. Y algunos más tarde, la persona de quien habla podrá leerlo entero y darse el gusto de no estar de acuerdo. Gracias por tu confianza.',
  ],
};
