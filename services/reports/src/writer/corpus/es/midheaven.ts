import type { Sign } from '@astrall/astrology/chart.ts';

export const midheavenMeaning = [
  'El Medio Cielo es el punto más alto que alcanzaba el zodíaco en el lugar y el minuto de tu nacimiento. La tradición lo asocia con la vocación y con la imagen pública: lo que te gustaría que se dijera de tu trabajo, la clase de autoridad que te sienta bien y la dirección hacia la que, casi sin pensarlo, levantas la cabeza.',
  'En lo alto del paisaje en que naciste queda el Medio Cielo, el grado del zodíaco que cruzaba el meridiano en aquel minuto. Es el campanario de la carta, y se ve desde lejos. En él se lee por qué te gustaría que se te conociera, cómo te plantas ante quien manda y qué clase de trabajo podría llevar un día tu nombre.',
  'Si el Ascendente es la entrada de una carta, el Medio Cielo es el rótulo que hay encima. Señala el punto en que el zodíaco cruzaba el meridiano al nacer tú, y en él se leen la vocación, el prestigio y las metas: qué te alegraría haber conseguido, qué oye la gente de ti antes de verte y dónde asumes responsabilidades sin que te empujen.',
  'El mediodía tiene su lugar en cualquier carta, fuera cual fuera la hora. Se llama Medio Cielo, es el grado del zodíaco que ocupaba el meridiano en aquel minuto, y siempre se ha vinculado con la parte de una vida que los demás pueden ver: la profesión, el deber, la fama, la dirección hacia la que se levanta la vista del escritorio.',
];

export const midheavenInSign: Record<Sign, string> = {
  aries:
    'En público te corresponde lo que nadie se atrevía a empezar. Te sienta bien abrir locales, rutas, discusiones; inaugurar una tarea que todavía no tiene nombre y defenderla mientras los demás se deciden. El Medio Cielo en Aries se aburre con los escalafones. Quien trabaja contigo agradece la franqueza y agradecería alguna señal de que has oído hasta el final. Lo que fundas merece tu segunda mañana.',
  taurus:
    'Tu nombre se va haciendo como se hace un queso, con buenos ingredientes y sin ir a mirarlo cada hora. El Medio Cielo en Tauro busca una labor que se toque: plantar, construir, cocinar, cuidar un patrimonio, dar a las cosas una belleza que sirva. La gente te cree porque sigues ahí. Revisa cada cierto tiempo si el puesto que conservas aún te conserva a ti.',
  gemini:
    '«¿Y a qué te dedicas?» Depende del día, y dices la verdad. La vocación te habla en plural: escribes, enseñas, vendes, traduces, conectas, y necesitas una tarea por la que corra el aire. Lo que se recordará de ti es la manera de contarlo. Con el Medio Cielo en Géminis se puede llegar lejos en zigzag, siempre que alguien, quizá tú, lleve una lista de lo que se dejó a la mitad.',
  cancer:
    'Buscas un trabajo en el que alguien quede mejor cuidado que antes. Da igual si es una escuela, una tienda o un laboratorio: acabas encargándote del ambiente, de las historias, de la persona nueva que no sabe dónde sentarse. El Medio Cielo en Cáncer se hace querer por la clientela y por los jefes. Ponle cortinas a tu despacho, aunque sean imaginarias; lo público acaba cansando el corazón.',
  leo: 'No te satisface hacerlo bien en secreto. Una obra tuya pide firma, estreno, alguien que al verla exclame, y ese deseo, llevado con nobleza, anima a muchas personas a subir al tablado. El Medio Cielo en Leo dirige con calor y defiende a su equipo delante de quien sea. Reparte los laureles en trozos grandes. La corona que se presta vuelve con más brillo.',
  virgo:
    'Se te recuerda por aquella vez en que todo funcionó. El Medio Cielo en Virgo aspira a ser útil con elegancia: conocer el oficio hasta el último tornillo, mejorar un procedimiento, aliviar la jornada de alguien. La reputación te llega por la vía lateral de los hechos. Acepta ocupar el puesto de quien decide, aunque te sientas con más soltura detrás, sosteniendo los planos. Desde ahí se corrige mejor.',
  libra:
    'Donde hay dos partes que no se hablan, tarde o temprano te llaman. Tu vocación tiene que ver con el trato, la justicia, la forma bella de presentar las cosas, y rara vez prospera a solas. Con el Medio Cielo en Libra se asciende acompañando. Al público le gusta tu mesura y querría, además, conocer tu opinión: dala sin contarle antes la de todos los demás.',
  scorpio:
    'Lo difícil te da empleo. Investigar, reparar, acompañar en un trance, administrar lo que nadie quiere mirar: hay oficios que exigen buen pulso en la oscuridad, y tú lo tienes. El Medio Cielo en Escorpio prefiere influir a figurar, y por eso en torno a ti circulan leyendas exageradas. Cuenta algo de cómo trabajas. Cierta transparencia no te resta autoridad y, en cambio, permite que otros aprendan.',
  sagittarius:
    'Una tarjeta de visita te cuenta poco si no lleva un horizonte detrás. Trabajas a gusto donde se enseña, se viaja, se publica, se cree en algo, y tu entusiasmo recluta a gente que pasaba por la acera. El Medio Cielo en Sagitario apunta alto y a veces dispara antes de mirar la agenda. Cumplir una promesa pequeña, con puntualidad, refuerza todas las grandes.',
  capricorn:
    'De ti se espera que estés a la altura, y lo curioso es que ya lo esperaban cuando no habías hecho nada. El Medio Cielo en Capricornio piensa en décadas: aprende el oficio desde abajo, respeta la jerarquía mientras la sube, y un buen día resulta imprescindible. Que el cargo no se te quede puesto a la hora de cenar. Cuélgalo en la percha, junto al abrigo.',
  aquarius:
    'El puesto que te conviene quizá haya que inventarlo. Atraes encargos raros, colaboras mejor que obedeces y sueles adelantarte unos años a lo que luego hará todo el mundo. Para el Medio Cielo en Acuario el éxito tiene poco sentido si no le sirve a un grupo amplio. Ante los superiores, elige dos rebeldías y defiéndelas con paciencia; las otras doce las agradecerás olvidadas.',
  pisces:
    'La vocación te llegó probablemente por una rendija: una película, una pérdida, alguien a quien quisiste consolar. El Medio Cielo en Piscis necesita que el trabajo tenga alma, y florece en el arte, en el cuidado, en cualquier tarea donde lo invisible cuente. Tu fama es difusa y cariñosa. Para que además te alcance la semana, deja las condiciones por escrito y las tardes del mar sin negociar.',
};
