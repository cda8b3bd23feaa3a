import type { Element } from '@astrall/astrology/chart.ts';

export const elementsMeaning = [
  'Los doce signos se reparten entre cuatro elementos, Fuego, Tierra, Aire y Agua, a razón de tres por cada uno. Si contamos cuántos puntos de tu carta caen en cada elemento, aparece algo parecido al clima de un lugar: una impresión de conjunto, útil después de tanto detalle. Ninguna combinación vale más que otra. Lo que abunda suele salirte sin esfuerzo; lo que escasea se puede cultivar con práctica o encontrar en las personas con quienes te juntas.',
  'Fuego, Tierra, Aire y Agua son los nombres más antiguos que tiene la astrología para el temperamento. A cada uno pertenecen tres signos, y al sumar los puntos de tu carta que caen en ellos se obtiene una especie de receta. Recetas malas no hay. De lo abundante quizá debas cuidar de no servir en exceso; lo escaso se puede añadir con hábito, con empeño o con la gente que invitas.',
  'Resulta útil olvidar por un momento los detalles y mirar de qué está hecha una carta. Los signos se dividen en cuatro elementos, Fuego, Tierra, Aire y Agua, y lo mismo les sucede a los puntos que hay en ellos. Las proporciones dicen algo de tu clima natural. Tener bastante de un elemento hace fáciles ciertas cosas; tener poco las hace interesantes, porque hay que salir a buscarlas.',
  'Los filósofos antiguos creían que el mundo era una mezcla de Fuego, Tierra, Aire y Agua, y los astrólogos nunca vieron motivo para renunciar a una idea tan práctica. Cada signo se asigna a uno de los cuatro. Si contamos dónde están tus puntos, el total enseña de cuál te sirves sin darte cuenta y cuál tienes que encargar fuera. Ni lo uno es mérito ni lo otro falta; se guisa con lo que hay en casa.',
];

export const countedPoints = {
  withAscendant: 'Aquí se cuentan once puntos: los diez planetas, Sol y Luna incluidos, y tu Ascendente.',
  planetsAlone: 'Aquí se cuentan diez puntos: los planetas, Sol y Luna incluidos.',
};

export const dominantElement: Record<Element, string> = {
  fire: 'El Fuego arde con ganas en tu carta. Entiendes las cosas haciéndolas, te aburre calcular lo que podrías estar probando y tu entusiasmo calienta las habitaciones ajenas: con frecuencia basta que empieces tú para que otros se animen. La llama, claro, también consume. Aliméntala con descanso y con metas que merezcan la leña, y recuerda que hay personas que necesitan acercarse despacio para no quemarse.',
  earth:
    'La Tierra se hace notar en tu carta. Crees en lo que se puede comprobar, coser, guisar, dejar terminado al final del día, y respetas el tiempo que cada tarea exige. Contigo cualquiera hace pie. A cambio, lo que aún no tiene utilidad puede parecerte un capricho. Hazle caso alguna tarde: pasea sin rumbo, imagina sin presupuesto, deja un enigma sin resolver.',
  air: 'El Aire corre a sus anchas por tu carta. Vives conversando, unas veces con los demás y otras con un libro o con tu propia cabeza, y una experiencia no te parece completa hasta que encuentras cómo decirla. Aportas perspectiva, curiosidad, un soplo fresco donde el ambiente se había cargado. El cuerpo, entre tanto, espera turno. Hazle caso cuando pide cena, cama o silencio, y deja algún sentimiento sin explicación.',
  water:
    'El Agua corre con fuerza por tu carta. Sabes cómo está alguien por la manera en que cuelga el abrigo, y guardas la memoria de los afectos con una fidelidad asombrosa. Imaginar, acompañar, intuir: ahí tienes tu inteligencia. Como todo te entra, conviene construir algún dique, hecho de ratos a solas, de negativas amables y de la sana costumbre de dormir una noche antes de contestar que sí.',
};

export const missingElement: Record<Element, string> = {
  fire: 'De los puntos contados, ninguno cae en Fuego. Eso no te quita valor ni alegría; sugiere, más bien, que el arranque puede no venir incluido y que a veces conviene salir a buscarlo. El deporte, el juego, una amistad impulsiva o un plazo bien puesto hacen de chispa. Di que sí alguna vez antes de tenerlo todo claro, y nota el calor que queda.',
  earth:
    'En la Tierra no hay ninguno de los puntos que se cuentan, y quizá los paraguas, los recibos y las citas lleven una vida aparte de la tuya. Lo práctico, por suerte, se entrena. Una lista en el bolsillo, comidas a su hora, una afición que manche los dedos: así lo demás encuentra dónde posarse. Agradece a quienes preguntan «¿y cómo lo vas a hacer?», porque te están ofreciendo una escalera.',
  air: 'El Aire no recibe ninguno de los puntos contados. Puedes saber algo con todo el cuerpo y tardar días en poder explicarlo; las discusiones teóricas, además, tal vez te dejen cierta sensación de frío. La distancia se aprende: poner un problema por escrito, contárselo a alguien que no tenga nada en juego, leer a quien piensa lo contrario. No es raro que te atraigan las personas de conversación larga.',
  water:
    'En Agua no cae ninguno de los puntos que aquí se cuentan. Sientes, por supuesto, pero es posible que la emoción llegue disfrazada de tarea, de opinión o de prisa, y que la reconozcas cuando ya se marcha. Ofrécele asiento. Ayudan la música, las cartas antiguas, una amistad que sepa esperar en silencio. Debajo de esa aparente sequedad suele haber una ternura pudorosa, que agradece que no la empujen.',
};

export const balancedElements =
  'Los cuatro elementos conviven en tu carta de manera bastante pareja, sin que ninguno mande. Según lo pida el momento, puedes recurrir al arrojo, a la constancia, a la idea o a la ternura, y por eso entiendes a personas muy distintas entre sí y les sirves de intérprete. La dificultad está en elegir: con tantas rutas abiertas, es fácil quedarse en el cruce. Mira cuál hace más falta ahora y échate a andar.';
