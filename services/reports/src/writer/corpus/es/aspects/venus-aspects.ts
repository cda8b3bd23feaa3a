import type { NatalCorpus } from '../../natal-corpus.ts';

export const venusAspects = {
  'venus-mars': {
    conjunction:
      'Gustar y querer se te encienden con el mismo fósforo. Venus y Marte, mejilla contra mejilla, te dan un calor que se percibe al otro lado de la sala: seduces actuando, creas con prisa feliz, y rara vez deseas a medias. Lo que arde así consume leña. Para las noches frías, aprende qué te gusta de alguien cuando no lo persigues.',
    harmonious:
      'Pedir lo que deseas te sale con naturalidad, y por eso te lo suelen conceder. Sabes acercarte y sabes esperar la música, como quien baila desde siempre; en tu manera de amar hay juego, en la de trabajar hay gusto. Podrías darlo todo por bailado: inventa una figura nueva de vez en cuando.',
    tense:
      'El cariño y el deseo tiran en ti de los dos extremos del mantel. Quieres armonía y provocas la chispa, persigues a quien se resiste, te irrita lo mismo que te atrajo. Con Venus y Marte a la greña, los vínculos nunca son un trámite. Aprende a discutir con ternura, que es un arte mayor; la reconciliación deja entonces de ser la mejor parte.',
  },
  'venus-jupiter': {
    conjunction:
      'Repartes cariño a manos llenas y todavía te queda para los postres. Venus y Júpiter reunidos tienen algo de terraza en verano: alegría, buen gusto, ganas de que a todo el mundo le vaya bien. Ni en el amor ni en las compras te hablan de límites con mucho éxito. Elige, para variar, una sola flor, y mírala hasta que baste.',
    harmonious:
      'Parece que te hubieran enseñado muy pronto que merecías lo bueno, y lo recibes sin encogerte. Eres buena compañía para cualquier celebración; elogias de verdad, perdonas pronto, encuentras la ocasión de brindar con agua de la jarra. Quien lo tiene tan fácil puede olvidarse de cultivar: riega incluso los afectos que no dan sombra.',
    tense:
      'La vitrina del amor te parece siempre mejor iluminada que la tienda. Prometes con el corazón en la mano, te ilusionas de más, añades otra guinda y otra, y al final del banquete no recuerdas a qué sabía el plato. Prueba a decir «con esto me basta» y observa quién sigue a tu lado.',
  },
  'venus-saturn': {
    conjunction:
      'Amas como se restauran los muebles antiguos: con tiempo, lija fina y respeto. Saturno al lado de Venus pone prudencia en el afecto y un punto de timidez, como si el cariño se ganara en un examen, ante tribunal. Los años te sientan de maravilla. Mientras llegan, acepta un mimo sin motivo; no hace falta convalidarlo.',
    harmonious:
      'Lo que quieres, lo cuidas, y lo que cuidas dura. Tienes amistades de media vida, objetos heredados que funcionan, un gusto sobrio que no caduca con la temporada. Tu gusto y tu deber se respetan, como en un matrimonio bien llevado. Un arrebato de cuando en cuando, flores en un día cualquiera, le daría color a tanta constancia.',
    tense:
      'En asuntos del corazón llevas puesto el abrigo hasta que te lo piden dos veces. Temes que el precio sea alto, que te falte encanto, que la otra persona se canse, y por eso das obras en lugar de palabras. Saturno le ha tasado a Venus la alegría. Sube tú la tasa: deja que te celebren, que te esperen, que te elijan.',
  },
  'venus-uranus': {
    conjunction:
      'El amor, para ti, tiene que abrir una ventana o no es amor. Con Urano al oído, Venus se enciende por lo insólito: una risa fuera de lugar, un corte de pelo, una amistad que nadie aprobaría. Te despides del tedio antes de que se siente. Sorprende alguna vez quedándote; hay en lo repetido variaciones que ni te imaginas.',
    harmonious:
      'Venus, con Urano de amigo, quiere dejando la puerta abierta, y casi nadie se va. Tu gusto descubre artistas antes que los catálogos, tus afectos cruzan edades y costumbres, y puedes transformar un amor en amistad sin romper la vajilla. Quizá alguien espere de ti una promesa. Si te dan ganas, hazla; no te hará perder altura.',
    tense:
      'Te enamoras como se va la corriente: de golpe y con sobresalto de todos. Venus quiere un abrazo, Urano un pasaje de ida, y entre ambos te han hecho protagonista de despedidas que todavía se comentan. La constancia no te falta; el espacio, a veces, sí. Busca a alguien con vida propia y con dos llaves; a lo mejor la distancia justa ya existe.',
  },
  'venus-neptune': {
    conjunction:
      'En tu manera de amar suena un arpa, aunque esté el televisor encendido. Venus y Neptuno confunden sus perfumes: embelleces a la gente, lloras con un cuadro, das sin mirar el fondo del bolsillo. De ahí pueden salir arte y piedad en abundancia. Averigua qué come, cuánto debe y a quién llama la persona adorada. El encanto aguanta más de lo que supones.',
    harmonious:
      'Tu ternura sabe nadar. Perdonas con facilidad, encuentras hermosura en lo borroso y transmites, con una melodía o con un guiso, algo que no cabría en una frase. Es frecuente que otros te busquen para sentirse mejores. Resérvate una parte, la más inútil y bonita, para disfrutarla sin repartir.',
    tense:
      'Habrás querido a personas que solo existían a media luz. Venus elige, Neptuno retoca la fotografía, y tarda en llegar el momento de ver los poros. El desencanto, contra lo que parece, no es el final del cuento sino su primer capítulo verdadero. Pregunta y escucha la respuesta entera. Tu imaginación merece un lienzo; tu pareja, que la mires.',
  },
  'venus-pluto': {
    conjunction:
      'Nada de lo que amas te deja como estaba. Plutón mezclado con Venus da un magnetismo callado y una sed de intimidad que no se contenta con flores; quieres la llave del cuarto que nadie enseña. Cuando temes perder, aprietas. Aflojar no es rendirse, es fiarse de que lo que se ha tocado tan hondo sabe volver por su propio pie.',
    harmonious:
      'Quieres en profundidad y sin melodrama. Sabes mirar la cara difícil de una persona y encontrarla bella; sabes también regenerar un afecto que parecía agotado, como se injerta un rosal. Como no temes lo intenso, quizá te cueste comprender a quien sí: ofrécele un banco soleado y empieza hablando del tiempo.',
    tense:
      'El amor te ha puesto delante preguntas sobre el poder: quién necesita más, quién paga, quién se iría primero. Preferirías no saberlo y, sin querer, llevas la cuenta. De esas tormentas puedes salir con un corazón mucho más libre que el de los prudentes. Cuando notes celos, confiésalos antes de que organicen nada. A la luz se quedan en bastante poco.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
