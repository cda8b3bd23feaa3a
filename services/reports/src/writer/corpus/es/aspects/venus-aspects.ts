import type { NatalCorpus } from '../../natal-corpus.ts';

export const venusAspects = {
  'venus-mars': {
    conjunction:
      'Gustar y querer se te encienden con el mismo fósforo. Venus y Marte, mejilla contra mejilla, te dan un calor que se percibe al otro lado de la sala: seduces actuando, creas con prisa feliz, y rara vez deseas a medias. Lo que arde así consume leña. Para las noches frías, aprende qué te gusta de alguien cuando no lo persigues.',
    sextile:
      'Gusto y empuje se ponen de acuerdo en ti en cuanto hay un proyecto de por medio. Pintar una pared, montar una fiesta, cortejar a alguien con un guiso de cinco horas: Venus elige el color, Marte sube a la escalera y tú disfrutas del conjunto. Sin ese pretexto se limitan a saludarse. Propón el plan, que sea concreto, con dirección y con postre.',
    square:
      'Quieres que te miren y te molesta que te miren así. El roce entre Venus y Marte, en tu caso, es de yesca: las ganas de agradar frenan el deseo, el deseo atropella la cortesía, y te enojas con quien más te atrae por motivos que a la mañana siguiente no aguantan un café. Crea con ese calor. Una pieza, un jardín, un tango; lo que se trabaja en común no hace falta discutirlo.',
    trine:
      'Pedir lo que deseas te sale con naturalidad, y por eso te lo suelen conceder. Sabes acercarte y sabes esperar la música, como quien baila desde siempre; en tu manera de amar hay juego, en la de trabajar hay gusto. Podrías darlo todo por bailado: inventa una figura nueva de vez en cuando.',
    opposition:
      'El cariño y el deseo tiran en ti de los dos extremos del mantel. Quieres armonía y provocas la chispa, persigues a quien se resiste, te irrita lo mismo que te atrajo. Con Venus y Marte en pleito, los vínculos nunca son un trámite. Aprende a discutir con ternura, que es un arte mayor; la reconciliación deja entonces de ser la mejor parte.',
  },
  'venus-jupiter': {
    conjunction:
      'Repartes cariño sin medida y todavía te queda para los postres. Venus y Júpiter reunidos tienen algo de terraza en verano: alegría, buen gusto, ganas de que a todo el mundo le vaya bien. Ni en el amor ni en las compras te hablan de límites con mucho éxito. Elige, para variar, una sola flor, y mírala hasta que baste.',
    sextile:
      'Acepta las invitaciones que te dan un poco de pereza. En ellas Venus y Júpiter suelen guardar lo mejor: una amistad con acento, un cuadro que enseña a mirar, alguien que se ríe de lo mismo. Tu encanto no sirve a domicilio; crece cuando sales, brindas, presentas a unos con otros. Lleva un regalo algo mayor de lo que toca y quédate hasta la segunda ronda.',
    square:
      'La vitrina del amor te parece siempre mejor iluminada que la tienda. Prometes con toda el alma, te ilusionas de más, añades otra guinda y otra, y al final del banquete no recuerdas a qué sabía el plato. Prueba a decir «con esto me basta» y observa quién sigue a tu lado.',
    trine:
      'Parece que te hubieran enseñado muy pronto que merecías lo bueno, y lo recibes sin encogerte. Eres buena compañía para cualquier celebración; elogias de verdad, perdonas pronto, encuentras la ocasión de brindar con agua de la jarra. Quien lo tiene tan fácil puede olvidarse de cultivar: riega incluso los afectos que no dan sombra.',
    opposition:
      'Te enamoran las personas con mucho: mucho mundo, mucha risa, mucha promesa. A su lado todo parece una fiesta, y sospechas que eres el plato pequeño. O eres tú quien agasaja hasta que los demás se aflojan el cinturón. Venus y Júpiter se invitan sin tregua el uno al otro. Conviene que alguno pague, un día, en moneda menuda: tiempo, atención, un paseo sin fotos.',
  },
  'venus-saturn': {
    conjunction:
      'Amas como se restauran los muebles antiguos: con tiempo, lija fina y respeto. Saturno al lado de Venus pone prudencia en el afecto y un punto de timidez, como si el cariño se ganara en un examen con tres profesores. Los años te sientan de maravilla. Mientras llegan, acepta un mimo sin motivo; no hace falta convalidarlo.',
    sextile:
      'Tu manera de querer crece con riego por goteo. Una visita fijada, un oficio aprendido de alguien mayor, una alcancía a medias para el viaje: Venus y Saturno dan fruto cuando decides cuidar algo con regularidad, y se quedan en nada cuando esperas el flechazo. No tienen prisa por empezar. Escoge tú la maceta. Dentro de un año, quien pase por delante creerá que siempre estuvo ahí.',
    square:
      'En asuntos del corazón llevas puesto el abrigo hasta que te lo piden dos veces. Temes que el precio sea alto, que te falte encanto, que la otra persona se canse, y por eso demuestras en lugar de decir. Saturno le ha tasado a Venus la alegría. Sube tú la tasa: deja que te celebren, que te esperen, que te elijan.',
    trine:
      'Lo que quieres, lo cuidas, y lo que cuidas dura. Tienes amistades de media vida, objetos heredados que funcionan, un gusto sobrio que no caduca con la temporada. Tu gusto y tu deber se respetan, como en un matrimonio bien llevado. Un arrebato de cuando en cuando, flores en un día cualquiera, le daría color a tanta constancia.',
    opposition:
      'Una y otra vez te toca querer a alguien que mira el reloj. Trabaja demasiado, vive lejos, teme comprometerse; Saturno aparece en el papel de quien pone los límites y Venus en el de quien espera con la cena. Cambien de lado alguna noche. También en ti hay una parte que calcula, y en la otra persona, una que querría que la llamasen. Los plazos, hablados, abrigan más que adivinados.',
  },
  'venus-uranus': {
    conjunction:
      'El amor, para ti, tiene que despeinar un poco o no es amor. Con Urano al oído, Venus se enciende por lo insólito: una risa fuera de lugar, un corte de pelo, una amistad que nadie aprobaría. Te despides del tedio antes de que se siente. Sorprende alguna vez quedándote; hay en lo repetido variaciones que ni te imaginas.',
    sextile:
      'Di que sí a la galería que han abierto en una lavandería. Venus y Urano te dejan en el buzón invitaciones de esa clase, sin insistir: una amistad con treinta años de diferencia, una música que al principio parece un error, un baile que empieza por una broma. Tu gusto se aviva con cada una y se apolilla sin ellas. Prueba algo insólito al mes y quédate con lo que te haga reír.',
    square:
      'En cuanto un afecto encaja, te da por aflojarle un tornillo. Venus y Urano se estorban dentro de ti: el gusto por lo que dura choca con una impaciencia eléctrica que convierte cualquier sobremesa en una jaula. La compañía rara vez tiene la culpa. Haz cambios en tu propio terreno, un taller, un viaje a solas, otro color en las paredes, y deja a los tuyos con los tornillos puestos.',
    trine:
      'Venus, con Urano de amigo, quiere sin echar el cerrojo, y casi nadie se va. Tu gusto descubre artistas antes que los catálogos, tus afectos cruzan edades y costumbres, y puedes transformar un amor en amistad sin romper la vajilla. Quizá alguien espere de ti una promesa. Si te dan ganas, hazla; no te hará perder altura.',
    opposition:
      'Te enamoras como se va la corriente: de golpe y con sobresalto de todos. Venus quiere un abrazo, Urano un pasaje de ida, y entre ambos te han hecho protagonista de despedidas que todavía se comentan. La constancia no te falta; el espacio, a veces, sí. Busca a alguien con vida propia y con dos llaves; a lo mejor la distancia justa ya existe.',
  },
  'venus-neptune': {
    conjunction:
      'En tu manera de amar suena un arpa, aunque esté el televisor encendido. Venus y Neptuno confunden sus perfumes: embelleces a la gente, lloras con un cuadro, das sin mirar el fondo del bolsillo. De ahí pueden salir arte y piedad en abundancia. Averigua qué come, cuánto debe y a quién llama la persona adorada. El encanto aguanta más de lo que supones.',
    sextile:
      'Tu sensibilidad agradece que le den cita. Un coro de barrio, un museo a la hora de comer, un rato haciendo compañía a quien casi no recibe visitas: allí Venus y Neptuno se reconocen y te prestan una dulzura con la que no contabas. A distancia se quedan en suspiro. Compra la entrada, afina la guitarra, llama a ese número. Lo demás suele venir cantando.',
    square:
      'Unos anteojos te pide a veces el amor, y tú le llevas una vela. Por dentro, Venus y Neptuno regatean, lo que tienes contra lo que soñabas tener, y lo primero queda siempre peor parado. Das de más, te decepcionas, lo llamas mala suerte. Ponte a crear en vez de esperar. Una canción imperfecta, un cuarto pintado a tu manera; la belleza que se hace deja de exigirse a los demás.',
    trine:
      'Tu ternura sabe nadar. Perdonas con facilidad, encuentras hermosura en lo borroso y transmites, con una melodía o con un guiso, algo que no cabría en un discurso. Es frecuente que otros te busquen para sentirse mejores. Resérvate una parte, la más inútil y bonita, para disfrutarla sin repartir.',
    opposition:
      'Habrás querido a personas que solo existían a media luz. Venus elige, Neptuno retoca la fotografía, y tarda en llegar el momento de ver los poros. El desencanto, contra lo que parece, no es el final del cuento sino su primer capítulo verdadero. Pregunta y escucha la respuesta entera. Tu imaginación merece un lienzo; tu pareja, que la mires.',
  },
  'venus-pluto': {
    conjunction:
      'Nada de lo que amas te deja como estaba. Plutón mezclado con Venus da un magnetismo callado y una sed de intimidad que no se contenta con flores; quieres la llave del cuarto que nadie enseña. Cuando temes perder, aprietas. Aflojar no es rendirse, es fiarse de que lo que se ha tocado tan hondo sabe volver por su propio pie.',
    sextile:
      'Hay amistades tuyas que empezaron por una pregunta de más. La hiciste, no se ofendieron, y de ahí en adelante se pudo hablar de todo. Venus y Plutón te ofrecen esa hondura siempre que te arriesgues a proponerla; quedarse en lo agradable también es posible, y bastante más soso. Restaura algo dañado, un mueble, un trato, una confianza. En las grietas está tu mejor talento.',
    square:
      'Lo que deseas, lo deseas con el puño cerrado. A Venus le bastaría con gustar; Plutón exige pruebas, y en ese forcejeo pasas de la entrega total al candado en una misma tarde. Por debajo late un miedo antiguo a quedarte sin nada. Busca una afición que soporte tanto peso sin ser una persona: un oficio, un arte, una colección difícil. Cuando el hambre come en otra parte, el cariño puede hablar bajito.',
    trine:
      'Quieres en profundidad y sin melodrama. Sabes mirar la cara difícil de una persona y encontrarla bella; sabes también regenerar un afecto que parecía agotado, como se injerta un rosal. Como no temes lo intenso, quizá te cueste comprender a quien sí: ofrécele un banco soleado y empieza hablando del tiempo.',
    opposition:
      'El amor te ha puesto delante preguntas sobre el poder: quién necesita más, quién paga, quién se iría primero. Preferirías no saberlo y, sin querer, llevas la cuenta. De esas tormentas puedes salir con un corazón mucho más libre que el de los prudentes. Cuando notes celos, confiésalos antes de que organicen nada. A la luz se quedan en bastante poco.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
