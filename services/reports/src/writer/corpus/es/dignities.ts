import type { NatalCorpus } from '../natal-corpus.ts';

export const dignities: NatalCorpus['dignities'] = {
  sun: {
    domicile:
      'El Sol está aquí en su propio domicilio, como quien recibe en su salón: tu voluntad no necesita presentarse, y lo que eres y lo que muestras se parecen bastante.',
    exaltation:
      'En este signo el Sol se considera exaltado, es decir, tratado como huésped de honor. Tu afán de ser quien eres encuentra la alfombra puesta.',
    detriment:
      'La tradición dice que el Sol se encuentra en exilio en este signo. No brilla menos; aprende a brillar en terreno ajeno, y por eso tu identidad se examina más que otras.',
    fall: 'Para los antiguos, el Sol se hallaba aquí en su caída, un lugar de poco protagonismo. Tu brillo se apoya en el de otras personas, y descubrir cuál es el propio lleva un tiempo bien empleado.',
  },
  moon: {
    domicile:
      'Ningún lugar le resulta tan familiar a la Luna como este, que es su domicilio. Tus emociones hablan su lengua materna y rara vez hace falta traducirlas.',
    exaltation:
      'Exaltada, según la tradición, la Luna halla en este signo un suelo blando donde descansar. Tu mundo íntimo cuenta con una serenidad que se recupera deprisa.',
    detriment:
      'Este signo es el exilio de la Luna, que en él habla bajo y poco. Sentir te exige algo de práctica; a cambio, tus afectos están pensados y duran.',
    fall: 'Dicen los textos antiguos que la Luna cae en este signo. Hay que entender que siente cuesta arriba, con más hondura que comodidad, y que su paz, cuando llega, la ha ganado.',
  },
  mercury: {
    domicile:
      'Mercurio se halla en su domicilio, con todas las herramientas en su lugar. Pensar y decir te salen con una agilidad de vecino de toda la vida.',
    detriment:
      'Lejos de su domicilio, en lo que se llama exilio, Mercurio tiene que ingeniárselas. Tu pensamiento toma rodeos que al principio despistan y que acaban enseñándole paisajes nuevos.',
  },
  venus: {
    domicile:
      'Venus ocupa un signo propio, su domicilio, y se nota en lo poco que se esfuerza. El gusto y el afecto te obedecen como obedece un instrumento bien templado.',
    exaltation:
      'Aquí se exalta Venus, y su capacidad de amar alcanza una altura poco frecuente. Lo bello te conmueve de veras; basta con que recuerdes comer.',
    detriment:
      'El exilio de Venus, como se le llama, no le quita encanto: le pide que quiera fuera de su costumbre. En el amor aprendes por contraste, y de ahí sale un gusto muy personal.',
    fall: 'En caída, según la vieja fórmula, Venus duda de su propio atractivo y repasa los detalles. Tu cariño se muestra en actos precisos, que merecen ser vistos como lo que son.',
  },
  mars: {
    domicile:
      'Marte lucha en su terreno, el de su domicilio, y conoce cada piedra. La fuerza te acude cuando la llamas, y a veces un momento antes.',
    exaltation:
      'La exaltación de Marte en este signo significa que su energía encuentra jefe y propósito. Rindes más de lo que gastas, y el golpe cae donde debe.',
    detriment:
      'A Marte este signo le queda lejos de los suyos, y de ahí que se hable de exilio. Actúas dando un rodeo; llegas, y con menos platos rotos.',
    fall: 'Se dice que Marte está en caída cuando ocupa este lugar, porque su impulso pasa antes por el sentimiento. Te mueve lo que te importa, y es una razón tan buena como cualquiera.',
  },
  jupiter: {
    domicile:
      'Júpiter preside en este signo, uno de sus domicilios, con sitio de sobra y sin un solo cerrojo. La confianza te brota sin necesidad de abono.',
    exaltation:
      'Ningún signo agasaja tanto a Júpiter como el de su exaltación, que es este. Tu bondad tiene suerte con el terreno, y lo que siembras alimenta a varios.',
    detriment:
      'Por estar en exilio, Júpiter ha de crecer entre cosas pequeñas y muchas. Tu fe se construye con datos y detalles, lo cual la vuelve más lenta y más difícil de engañar.',
    fall: 'Júpiter en caída, con ese nombre tan dramático, suele ser tan solo un Júpiter sobrio. Tu optimismo pide garantías y, una vez obtenidas, cumple lo que promete.',
  },
  saturn: {
    domicile:
      'A Saturno le corresponde este signo por domicilio, y en él administra sin hacer ruido. El tiempo suele jugar de tu parte cuando te tomas las cosas en serio.',
    exaltation:
      'Exaltado, Saturno muestra aquí su lado más ecuánime: reglas justas, compromisos que protegen. Tu sentido del deber sabe de equilibrio, y la gente te lo agradece con confianza.',
    detriment:
      'Saturno se siente forastero en este signo, y por eso la tradición lo llama exilio. Tus límites se trazan donde otros esperan calor; con paciencia se vuelven un modo firme de querer.',
    fall: 'Cae Saturno en este signo, cuentan los manuales antiguos: su prudencia va contra el ritmo del lugar. Aprendes la paciencia a base de impaciencias, que es la manera de no olvidarla.',
  },
  uranus: {
    domicile:
      'Los astrólogos modernos dan este signo a Urano por domicilio. Quienes lo comparten contigo inventan con soltura, y la rareza les parece lo más normal del barrio.',
    detriment:
      'Urano queda aquí en el signo contrario al que se le suele atribuir. La chispa pasa por el orgullo de cada cual, y lo nuevo, para ser aceptado, necesita un rostro.',
  },
  neptune: {
    domicile:
      'En la astrología moderna, este signo es el mar propio de Neptuno, su domicilio. Los sueños de toda una época circulan sin diques, y los tuyos con ellos.',
    detriment:
      'Neptuno, lejos de su signo, sueña con los pies fríos, y se habla entonces de exilio. A tu generación le toca buscar lo sagrado entre cajones, remedios y listas.',
  },
  pluto: {
    domicile:
      'Plutón recorrió este signo, que la astrología moderna le asigna como domicilio, en pocos años muy intensos. Toda una generación lleva de él la hondura y la mirada sin rodeos.',
    detriment:
      'Plutón se encuentra al otro lado de su domicilio, en lo que llaman exilio. Lo que transforma se resiste a moverse, de modo que sus cambios son lentos, macizos y duraderos.',
  },
};
