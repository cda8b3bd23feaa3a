import type { ChildCorpus } from '../child-corpus.ts';

export const child: ChildCorpus = {
  natalIntroduction: [
    'Esta carta es de alguien que todavía está creciendo, y la primera lectura es tuya: de su madre, de su padre o de otra persona adulta cercana. En las demás páginas el «tú» es la criatura, como en una carta que se abre antes de tiempo. Describen a una persona que aún está por hacerse y, cuando mencionan el trabajo, el amor o la casa propia, miran muy hacia delante.',
    'Léela, pues, a solas y poco a poco, y deja que lo que ves cada día tenga la última palabra. Cuanto te ayude a mirar con más cariño merece guardarse; lo que pudiera empequeñecer a quien describe, que se quede en el papel. Nadie tiene la obligación de parecerse a un informe. Más adelante, si apetece, podrá leerse en voz alta y reír en los pasajes donde se equivocaba.',
  ],
  forecastIntroduction:
    'Este pronóstico es para una criatura y está pensado para que lo lea una persona adulta cercana. El «tú» es siempre ella: donde se hable de trabajo o de amor, piensa en la escuela, en el juego y en la gente de casa, a pequeña escala y sin ningún peso. Nada de lo que dice es motivo para exigir ni para preocuparse.',
  natalClosing: [
    'Has leído muchos párrafos sobre alguien a quien conoces bastante mejor que cualquier carta. Ninguna de estas páginas ha oído su risa ni se sabe de memoria qué ayuda en una mala noche. Cerca de allí, aquel mismo día y bajo el mismo cielo, nacieron otras criaturas, y cada una está creciendo a su manera.',
    'Si quieres seguir, escribe una sola cosa que hayas observado tú y que ningún planeta te haya dicho, ponle la fecha y guárdala con estas hojas. Dentro de unos años será el mejor párrafo del informe. Y algunos más tarde, la persona de quien habla podrá leerlo entero y darse el gusto de no estar de acuerdo. Gracias por tu confianza.',
  ],
};
