import type { ChildCorpus } from '../child-corpus.ts';

export const child: ChildCorpus = {
  natalIntroduction: [
    'Esta carta es de alguien que todavía está creciendo, y la primera lectura es tuya: de su madre, de su padre o de otra persona adulta cercana. Las páginas que siguen son como una carta de correo, escrita a la persona adulta que esta criatura quizá llegue a ser y abierta antes de tiempo. Quien se llama «tú» en ellas tiene llave de su casa, una agenda y amistades de muchos años, y los consejos pueden esperar hasta entonces. Ninguno está pensado para que lo siga una criatura.',
    'Cómo estaba el cielo al nacer se ha calculado con la fecha y el lugar, y con la hora si se conoce: el Sol, la Luna y ocho planetas, cada uno en su signo del zodíaco. Hasta aquí, astronomía. Leer las posiciones como imágenes es un arte antiguo, sin pruebas como las que pide la ciencia. Toma lo que sigue como estampas y preguntas, nunca como un diagnóstico, una profecía o un motivo para decidir nada sobre quien está creciendo.',
    'Hemos dejado fuera los empleos y el dinero, las parejas y el deseo, y cuanto pretendería conocer una infancia que está pasando ante tus ojos. Léela a solas y poco a poco, y deja que lo que ves cada día tenga la última palabra. Cuanto te ayude a mirar con más cariño merece guardarse; lo que pudiera empequeñecer a la persona retratada, que se quede en el papel. Más adelante podrás leérsela en voz alta, y habrá risas en los pasajes que no acertaron.',
  ],
  forecastIntroduction:
    'Este pronóstico es para una criatura y está pensado para que lo lea una persona adulta cercana. El «tú» es siempre ella, aunque muchas imágenes vienen de la vida adulta y piden traducción: un plazo puede ser la hora de acostarse; un viaje, el camino del parque; una empresa, la torre de bloques. Toma los consejos como una pista para ti, a pequeña escala y sin ningún peso. Nada de lo que dice es motivo para exigir ni para preocuparse.',
  forecastClosings: [
    'Hasta aquí el cielo. La criatura no sabe nada de él y tiene planes propios, que sí merecen tus preguntas.',
    'Si alguna de estas frases te hizo mirar dos veces a alguien pequeño, ya ha cumplido. No hace falta contarle lo que decía.',
    'Diga lo que diga esta página, una buena noche de sueño, algo de comer y alguien que escuche explican casi todo.',
    'Guarda esto y ve a ver qué están construyendo en el suelo. Seguro que es más interesante que los planetas.',
    'Nadie crece a fuerza de pronósticos. Pero es grato recordar que todo humor se pasa, el suyo y también el tuyo.',
    'Esta noche podrías preguntar qué fue lo mejor. La respuesta es de quien la da, y ningún cielo la ha acertado nunca.',
  ],
  houseMeanings: {
    2: 'Lo tuyo tiene su sitio en la casa dos: el juguete preferido y los bolsillos llenos, lo que sabes hacer sin ayuda y el gusto de tener bastante.',
    4: 'La casa cuatro es la del hogar: la gente a la que perteneces y sus historias, tu rincón y tu cama, y el regazo desde el que el mundo puede quedarse fuera.',
    5: 'En la casa cinco vive la alegría: los juegos, los dibujos, los disfraces, el valor de enseñar lo que has hecho y todo lo que se hace por pura diversión.',
    6: 'La casa seis guarda el orden del día: levantarse y lavarse, las comidas, los cuadernos de la escuela, el cuidado de un animal y los pequeños encargos con los que una persona aprende a ayudar.',
    7: 'La casa siete trata del otro: la mejor amistad, quien juega contigo, quien compite en la partida, y cómo compartes, esperas tu turno y haces las paces.',
    8: 'En la casa ocho se guardan los secretos: lo que solo se le dice a quien inspira confianza, lo que da un poco de miedo y el valor con que se deja ir algo.',
    10: 'La casa diez es la que ve todo el mundo: aquello por lo que te gustaría que te admirasen, cómo llevas una tarea delante de los demás y a quién tomas como ejemplo.',
  },
  natalClosing: [
    'Has leído muchos párrafos sobre alguien a quien conoces bastante mejor que cualquier carta. Ninguna de estas páginas ha oído su risa ni se sabe de memoria qué ayuda en una mala noche. Cerca de allí, aquel mismo día y bajo el mismo cielo, nacieron otras criaturas, y cada una está creciendo a su manera.',
    'Si quieres seguir, escribe una sola cosa que hayas observado tú y que ningún planeta te haya dicho, ponle la fecha y guárdala con estas hojas. Dentro de unos años será el mejor párrafo del informe. Y algunos más tarde, la persona de quien habla podrá leerlo entero y darse el gusto de no estar de acuerdo. Gracias por tu confianza.',
  ],
};
