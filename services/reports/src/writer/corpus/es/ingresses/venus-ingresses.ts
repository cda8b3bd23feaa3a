import type { Sign } from '@astrall/astrology/chart.ts';

export const venusIngresses: Record<Sign, string[]> = {
  aries: [
    'El coqueteo pierde los modales y gana en puntería. Venus en Aries pone de moda el primer paso, los gustos repentinos, el amor que se declara en la fila del cine. Durante unas semanas, quien espere demasiado verá salir el tren.',
    'El amor sube los escalones de dos en dos. Mientras Venus está en Aries gustar es inmediato y se nota, los colores son valientes y el galanteo es un deporte con muchas risas; ya volverá la temporada de la paciencia.',
  ],
  taurus: [
    'Sedas, sábanas, higos. Al entrar en Tauro, Venus se quita los zapatos en su propia casa y enseña a disfrutar sin prisa. Buen mes para los placeres que se repiten, las compras bien pensadas, los cariños que abrigan.',
    'Los escaparates están para comérselos. Venus en Tauro se encuentra donde más le gusta, y mima a quien tenga tiempo: con música, piel, pasteles y esa clase de cariño que se queda a desayunar.',
  ],
  gemini: [
    'El amor se vuelve conversador. Mientras Venus atraviesa Géminis, gusta la gente ingeniosa, se seduce por escrito y tientan dos planes a la vez. No todo lo que hace reír promete quedarse, pero la risa ya es bastante regalo.',
    'Los corazones se pasan notas por debajo del pupitre. Con Venus en Géminis gana en belleza quien gana en ingenio, la amistad y el coqueteo comparten paraguas, y un gusto puede cambiar entre la comida y la merienda sin que nadie se ofenda.',
  ],
  cancer: [
    'Se enciende una lámpara pequeña en los afectos. Venus en Cáncer prefiere la cena en casa al restaurante de moda, el abrazo conocido a la conquista, y hace del recuerdo una forma de seducción. La ternura se demuestra dando de comer.',
    'El amor pela papas y canturrea. Durante estas semanas en Cáncer, Venus halla la belleza en lo conocido, en cojines gastados y chistes viejos, y quien quiera agradar hará bien en recordar un cumpleaños o en llevar sopa.',
  ],
  leo: [
    'Alfombra roja hasta para bajar la basura. Durante su paseo por Leo, Venus ama en voz alta, se viste de fiesta y espera que se le note. Los romances ganan teatro y los gestos, generosidad. Di el piropo completo.',
    'El amor pide un balcón. Venus en Leo da a manos llenas y agradece que se lo agradezcan en público; el romance viste de oro, los artistas se atreven, y un detalle pequeño está mejor si se hace grande.',
  ],
  virgo: [
    'Llega el tiempo del afecto con las mangas subidas. En Virgo, Venus quiere a base de detalles: el paraguas prestado, el dobladillo cosido, la receta escrita con buena letra. Menos suspiros, más atenciones. La belleza, esta vez, está bien planchada.',
    'El cariño te cose el abrigo sin mencionarlo. En Virgo, Venus quiere haciendo, prefiere la buena tela al brillo y ve la taza desportillada; una crítica, en estas semanas, es muchas veces ternura en traje de faena.',
  ],
  libra: [
    'Regresan la cortesía, la música de cámara y el arte de invitar. Venus se siente en Libra como en salón propio, y durante unas semanas resulta fácil agradar, asociarse, poner paz. Solo falta que alguien elija el restaurante.',
    'Hay mesas puestas para dos y una luz favorecedora. Venus lleva la casa en Libra, donde el encanto es un arte y la justicia, una forma del amor; a gente muy diversa le resulta más fácil tratarse bien.',
  ],
  scorpio: [
    'Se habla en voz baja y se mira de verdad. Venus en Escorpio busca verdad en el amor y misterio en la belleza, así que las medias tintas se quedan sin bailar. Semanas intensas para los vínculos. Conviene pedir en lugar de poner pruebas.',
    'El deseo ha bajado la voz. Mientras Venus está en Escorpio se quiere una cosa entera o no se la quiere, los regalos se eligen en secreto, y una sola frase verdadera a oscuras pesa más que un mes de cumplidos.',
  ],
  sagittarius: [
    'El corazón compra un boleto de ida y vuelta, con fechas abiertas. De paso por Sagitario, Venus se enamora de acentos, de risas, de personas que la lleven lejos. Se quiere con alegría y sin candado; los planes, sobre la marcha.',
    'El amor trae arena en los zapatos. En Sagitario, Venus se prenda de los acentos, de la risa, de cualquiera que sepa por dónde se va al mar, y no toma muy en serio las promesas, no por frialdad sino porque hay unas vistas magníficas.',
  ],
  capricorn: [
    'Amar se conjuga en futuro y con ahorro. Venus en Capricornio valora la constancia, los materiales nobles, a la gente que llega cuando dijo. Puede parecer distante al principio; luego repara la persiana y lo entiende todo el mundo.',
    'El cortejo llega puntual y con los zapatos lustrados. Con Venus en Capricornio se aprecia lo que ha dado buen resultado, se regala lo que va a durar, y las declaraciones consisten en quedarse cuando los demás se han ido.',
  ],
  aquarius: [
    'Gustos raros, parejas sin manual, amistades que ascienden de categoría. El ingreso de Venus en Acuario afloja los celos y enciende la curiosidad por quien no se parece a nadie. Querer también puede consistir en dejar espacio.',
    'El corazón deja la puerta entornada y se sienta con todo el mundo. Venus en Acuario se aficiona a lo insólito, pone la amistad por encima de cualquier otra forma, y pocas cosas encuentra tan atractivas como alguien que no pide nada.',
  ],
  pisces: [
    'Suena un vals al fondo del agua. Venus alcanza en Piscis una de sus temporadas más dulces: se perdona, se idealiza, se encuentra belleza hasta en los charcos. Durante estas semanas el arte consuela, y el amor pide poco para soñar mucho.',
    'El amor tararea con los ojos cerrados. A Venus se la honra en Piscis, donde perdona casi cualquier cosa y ve al ángel en el revisor del tren; buena época para la música, para la clemencia y para repasar después la cuenta.',
  ],
};
