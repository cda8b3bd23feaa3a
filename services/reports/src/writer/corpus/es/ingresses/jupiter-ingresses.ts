import type { Sign } from '@astrall/astrology/chart.ts';

export const jupiterIngresses: Record<Sign, string> = {
  aries:
    'Alrededor de un año de audacia. Júpiter en Aries agranda los comienzos, las iniciativas personales, la fe de quien se lanza sin esperar al resto. En el ambiente se valora el arrojo. Habrá exceso de pioneros, y caminos que solo ellos podían abrir.',
  taurus:
    'La prosperidad se mide en cosas que pesan. Durante unos doce meses, Júpiter pasa por Tauro y crece el aprecio por la tierra, la buena comida, el trabajo bien pagado, la calma. Lo que se cuide con constancia puede dar más de lo previsto.',
  gemini:
    'Se abren librerías en todas las esquinas, reales o figuradas. El tránsito de Júpiter por Géminis amplía durante un año las conversaciones, los estudios, los viajes cortos, el trato con gente variada. Se sabe un poco de todo. Profundizar será mérito propio.',
  cancer:
    'Una mesa más larga. Al entrar en Cáncer, donde la tradición lo honra, Júpiter bendice el hogar, las familias de cualquier forma, la cocina que reúne. Por un año la generosidad se expresa acogiendo. También cabe quien llegó sin avisar.',
  leo: 'El mundo tiene ganas de espectáculo y de corazón. Júpiter en Leo favorece a lo largo de un año la creatividad, la alegría de mostrarse, los liderazgos con carisma. Abundarán los fuegos artificiales. Dales motivo, y no serán solo ruido.',
  virgo:
    'Crecen las cosas pequeñas. Mientras Júpiter está en Virgo, aproximadamente un año, la buena fortuna se parece a un método: aprender un oficio, mejorar un servicio, cuidar las rutinas. Lo modesto se vuelve importante. Quien enseña con paciencia deja escuela.',
  libra:
    'Es tiempo de alianzas. Júpiter avanza por Libra y ensancha el interés por la justicia, la belleza, los acuerdos entre quienes no se hablaban. Un año para asociarse bien. Lo difícil, como siempre, será decidir dónde se firma.',
  scorpio:
    'La curiosidad baja al subsuelo y encuentra tesoros. Por un año, Júpiter en Escorpio agranda lo que se investiga, lo que se comparte de verdad, lo que se regenera. Temas antes prohibidos llegan a la sobremesa. Con tacto, liberan.',
  sagittarius:
    'Vuelve a su propio cielo y se nota en las maletas. La estancia de Júpiter en Sagitario alienta durante un año los viajes, las universidades, las grandes preguntas y la risa. Se cree con facilidad. Una pizca de geografía ayuda a no perderse.',
  capricorn:
    'El optimismo aprende contabilidad. A su paso por Capricornio, Júpiter crece hacia arriba y con cimientos: avanzan los proyectos sobrios, las instituciones útiles, la ambición que sabe esperar. Un año menos festivo que otros y más provechoso de lo que aparenta.',
  aquarius:
    'Sopla sobre las plazas un aire de porvenir. Júpiter visita Acuario durante más o menos un año y multiplica redes, inventos, causas comunes, amistades improbables. El entusiasmo es colectivo. Recuerda que la humanidad empieza en el rellano.',
  pisces:
    'Generosidad sin dique. Júpiter se encuentra en Piscis con una de sus antiguas moradas, y por un año, poco más o menos, se ensanchan la compasión, el arte, la búsqueda de sentido. Abundan los milagros de andar por casa y los falsos profetas; conviene distinguirlos.',
};
