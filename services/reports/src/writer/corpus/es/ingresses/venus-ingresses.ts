import type { Sign } from '@astrall/astrology/chart.ts';

export const venusIngresses: Record<Sign, string> = {
  aries:
    'El coqueteo pierde los modales y gana en puntería. Venus en Aries pone de moda el primer paso, los gustos repentinos, el amor que se declara en la fila del cine. Durante unas semanas, quien espere demasiado verá salir el tren.',
  taurus:
    'Sedas, sábanas, higos. Al entrar en Tauro, Venus se quita los zapatos en su propia casa y enseña a disfrutar sin prisa. Buen mes para los placeres que se repiten, las compras bien pensadas, los cariños que abrigan.',
  gemini:
    'El amor se vuelve conversador. Mientras Venus atraviesa Géminis, gusta la gente ingeniosa, se seduce por escrito y tientan dos planes a la vez. No todo lo que hace reír promete quedarse, pero la risa ya es bastante regalo.',
  cancer:
    'Se enciende una lámpara pequeña en los afectos. Venus en Cáncer prefiere la cena en casa al restaurante de moda, el abrazo conocido a la conquista, y hace del recuerdo una forma de seducción. La ternura se demuestra dando de comer.',
  leo: 'Alfombra roja hasta para bajar la basura. Durante su paseo por Leo, Venus ama en voz alta, se viste de fiesta y espera que se le note. Los romances ganan teatro y los gestos, generosidad. Di el piropo completo.',
  virgo:
    'Llega el tiempo del afecto con las mangas subidas. En Virgo, Venus quiere a base de detalles: el paraguas prestado, el dobladillo cosido, la receta escrita con buena letra. Menos suspiros, más atenciones. La belleza, esta vez, está bien planchada.',
  libra:
    'Regresan la cortesía, la música de cámara y el arte de invitar. Venus se siente en Libra como en salón propio, y durante unas semanas resulta fácil agradar, asociarse, poner paz. Solo falta que alguien elija el restaurante.',
  scorpio:
    'Se habla en voz baja y se mira de verdad. Venus en Escorpio busca verdad en el amor y misterio en la belleza, así que las medias tintas se quedan sin bailar. Semanas intensas para los vínculos. Conviene pedir en lugar de poner pruebas.',
  sagittarius:
    'El corazón compra un billete de ida y vuelta, con fechas abiertas. De paso por Sagitario, Venus se enamora de acentos, de risas, de personas que la lleven lejos. Se quiere con alegría y sin candado; los planes, sobre la marcha.',
  capricorn:
    'Amar se conjuga en futuro y con ahorro. Venus en Capricornio valora la constancia, los materiales nobles, a la gente que llega cuando dijo. Puede parecer distante al principio; luego repara la persiana y lo entiende todo el mundo.',
  aquarius:
    'Gustos raros, parejas sin manual, amistades que ascienden de categoría. El ingreso de Venus en Acuario afloja los celos y enciende la curiosidad por quien no se parece a nadie. Querer también puede consistir en dejar espacio.',
  pisces:
    'Suena un vals al fondo del agua. Venus alcanza en Piscis una de sus temporadas más dulces: se perdona, se idealiza, se encuentra belleza hasta en los charcos. Durante estas semanas el arte consuela, y el amor pide poco para soñar mucho.',
};
