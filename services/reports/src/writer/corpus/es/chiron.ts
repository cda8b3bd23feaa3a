import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const chironMeaning = [
  'Quirón es un cuerpo pequeño que gira lejos, en la región de los planetas exteriores, y que se descubrió en 1977. En el mito fue el centauro sabio que enseñaba a sanar y no lograba curar su propia herida. En la carta se toma como un punto sensible, un lugar donde algo dolió y donde, con los años, crece la capacidad de comprender a otros.',
  'Quirón es un pedazo de roca y hielo que circula entre los planetas gigantes, que se descubrió en 1977 y que tarda unos cincuenta años en dar la vuelta. El centauro de ese nombre curaba a todos menos a sí mismo. Lo que aquí se busca es un dolor antiguo, y la clase de saber que solo puede tener su dueño. La gente de tu edad, más o menos, lo tiene en el mismo signo.',
  'Entre los recién llegados a la astrología está Quirón, que se descubrió en 1977. Completa su giro en medio siglo. En el mito se llamaba así un maestro con una herida que no se cerraba. Se lee como el punto en que alguna vez te hicieron sentir de menos y al que, por eso mismo, acuden más tarde otras personas. Quienes nacieron por tus años lo conocen en el mismo lugar.',
  'No todo lo que duele quiere que lo quiten; hay dolores que quieren que se los entienda. Esa es la idea que representa Quirón. Es un astro menudo que se descubrió en 1977, necesita cincuenta años para cerrar el círculo y tomó el nombre del maestro de héroes que, según el mito, cojeaba. Su signo, que compartes con tu grupo de edad, dice en qué consiste la cojera y qué te habrá enseñado.',
];

export const chironInSign: Record<Sign, Turning> = {
  aries: [
    'En algún momento te quedó la duda de si estaba bien existir tan alto. Quirón en Aries deja un escozor en torno al derecho a querer, a ir primero, a decir «yo» sin pedir disculpas. Por eso distingues como pocos el coraje verdadero del ruido, y animas a quienes tiemblan en la línea de salida. Hazte a ti el mismo gesto: adelante.',
    'Puede que alguien, en algún momento, te quitara los comienzos: se rio del primer paso o fue más rápido. Desde entonces hay en ti una pausa breve delante de cada «yo». Sabes qué valor hace falta para estrenarse en algo, y quien empieza te busca por instinto. Ten esa misma paciencia con quien empieza dentro de tu espejo.',
  ],
  taurus: [
    'La seguridad, en tu caso, fue una silla coja. Pudo faltar algo, o haberlo todo y aun así no sentirte en terreno propio; con Quirón en Tauro el valor personal y el gusto por el cuerpo tienen un punto delicado. De ahí tu buen ojo para ofrecer a otros lo que de verdad sostiene. Las pruebas de que mereces quedarte son sencillas: una comida lenta, un objeto amado, tu nombre dicho con gusto al llegar.',
    'Hay una vieja inseguridad en torno a tener y merecer. Acaso intervenga el cuerpo, o el dinero, o solo el recuerdo de un cuarto frío; e incluso en años buenos compruebas si el suelo aguanta. De ello has aprendido a dar suelo a los demás. Gasta algo en ti sin motivo y observa cómo el cielo no se cae.',
  ],
  gemini: [
    'Puede que se rieran de cómo hablabas, o que no encontraras con quién. Aquel tropiezo te hizo escuchar de otra forma: oyes al que titubea, tienes paciencia con quien aprende despacio, sabes traducir. Quirón en Géminis todavía te hace dudar de tu inteligencia en ciertas salas. Pregunta delante de todos lo que creas que ya deberías saber. Medio auditorio respirará.',
    'Que no te entiendan te duele en un sitio muy preciso. Un tartamudeo, un acento, una ocurrencia que hizo reír a la clase: no tuvo que ser mucho más. Por eso oyes lo que la gente no consigue decir y lo dices en su nombre. Deja que lo tuyo salga como quiera, a medio vestir. Quien importa esperará al verbo.',
  ],
  cancer: [
    'De la infancia llega una corriente fría que aún notas en ciertas fechas. Quirón en Cáncer habla de un cobijo que falló un poco, o que llegó con condiciones, y de la delicadeza con que, a raíz de ello, haces sitio a quienes vienen de la intemperie. Cocinas para muchos. El día en que además te sientas a la mesa, sin prisa, como los invitados, la casa se templa del todo.',
    'Se puede añorar la casa sin haber salido. Faltó cierto calor, o no se podía contar con él, y has llevado contigo ese punto frío, bien envuelto. Por eso la gente perdida se siente en casa a tu lado. Cuando alguien te ofrezca una manta, no la pases enseguida. Puede que fuera para ti.',
  ],
  leo: [
    'Hubo una función en la que nadie aplaudió. Quizá fue un dibujo apartado sin mirarlo, una gracia recibida con silencio, y desde entonces tu brillo pide permiso antes de salir. Quien conoce ese hueco sabe ver el talento tímido de los demás y celebrarlo a tiempo. Quirón en Leo mejora jugando. Crea algo malo, a propósito y con alegría; el juez se cansa antes que tú.',
    'Conoces el silencio que sigue a una canción. Mostrarte con toda el alma, y que no te vieran o sonrieran, dejó una magulladura, de modo que lo más brillante de ti suele quedarse en el estuche. Para animar los dones ajenos no tienes rival. Actúa ante una sola persona que te quiera. Como teatro es de sobra grande.',
  ],
  virgo: [
    'Un defecto minúsculo te quita a veces todo el mérito ante tus propios ojos. La herida simbólica de Quirón en Virgo es la de no servir lo bastante, la de estar siempre a una corrección de lo aceptable. Curiosamente, esa sensibilidad te permite ayudar sin humillar, porque sabes cuánto duele la lupa. Nada hay que reparar, por cierto: basta el trato, como en los talleres donde entra buena luz.',
    'Una vez te encontraron una falta, y has seguido buscándola. Tus manos lavan, ordenan y corrigen, la conciencia no se acuesta, y quizá la duda se haya instalado en el trabajo. ¡Con qué suavidad sabes tratar la imperfección de los otros! Esa pomada le va bien también a tu piel. Póntela a diario y no leas el prospecto.',
  ],
  libra: [
    'En el espejo de los otros quizá te viste, alguna vez, con un contorno equivocado. Quirón en Libra aprendió que el amor podía romperse por una discusión, y desde entonces andas de puntillas junto a ciertos temas. Por lo mismo, sabes mediar como pocas personas entre gente herida. Casi todos los desacuerdos tienen otra orilla, y se llega a ella en compañía.',
    'Un amor que no fue parejo, o una riña en la que te pusieron en medio, te ha dado un sexto sentido para las balanzas torcidas. Sabes hacer las paces por cualquiera. Ser la mitad de alguien puede asustarte, y no serlo de nadie también. Di lo que es injusto mientras sea pequeño. La mayoría corrige el peso con alivio.',
  ],
  scorpio: [
    'Aprendiste pronto que de algunas cosas no se habla. Una pérdida, una confianza traicionada o un secreto demasiado grande dejaron en ti esa cautela con la que Quirón en Escorpio monta guardia. Quienes pasan por una noche larga encuentran en ti a alguien que no se asusta ni se apresura. Permite que te acompañen a ti; basta con un testigo, una taza y el comienzo de la historia.',
    'La confianza se rompió a una profundidad a la que no se llega fácilmente. Puede que pongas a prueba a la gente sin querer, o que te marches antes de que te dejen, y hay temas ante los que la voz se te queda muy baja. Como has estado ahí, no te asustas cuando otros llegan con sus ruinas. Deja que alguien te sostenga a ti la lámpara.',
  ],
  sagittarius: [
    'Hay quien cree en algo con toda el alma y un día lo ve irse sin explicaciones; te suena. Con Quirón en Sagitario la fe tiene una cicatriz, el sentido de las cosas se vuelve pregunta y los dogmas te ponen en guardia. Gracias a eso no predicas: caminas junto a quien busca. Ten a mano un par de certezas chicas, el café, los pájaros de la mañana. Para empezar, bastan.',
    'Hubo un tiempo en que creíste en algo sin reservas, y aquello cedió. Una iglesia, un maestro, un país prometido: no importa tanto qué fuera como la corriente de aire que dejó. Acompañas bien a quienes dudan, y no vendes mapas. Es posible que el sentido regrese en un tamaño modesto. Búscalo a la altura de los ojos.',
  ],
  capricorn: [
    'Ninguna meta alcanzada te pareció del todo oficial. La herida de Quirón en Capricornio ronda el reconocimiento: una figura exigente, un esfuerzo que no se vio, la impresión de llegar siempre como suplente. Con ello aprendiste a mandar de un modo humano y a fijarte en quien lava los vasos después de la fiesta. Cuando te feliciten, no señales al equipo tan deprisa. Quédate un segundo en el elogio.',
    'La autoridad ha dejado en ti su marca. Fue demasiado dura o no estuvo, y desde entonces procuras ser la tuya, con la severidad de quien tuvo que inventarla. Los que suben con esfuerzo encuentran en ti a alguien que no mira el reloj. Has llegado más veces de las que has notado. Deja que te feliciten.',
  ],
  aquarius: [
    'Mirabas jugar a los demás desde el otro lado de la verja, con la merienda a medio comer. Esa extrañeza, la de no ser de ningún equipo, es el punto sensible de Quirón en Acuario, y te ha dado un radar amable para localizar a quien se ha quedado fuera. Sabes hacerle sitio sin que se note. Falta creer que te esperaban. Alguien, de hecho, te estaba guardando pastel.',
    'Sobrar en un grupo: sabes cómo se siente. Quizá te tocó ser la cabeza brillante, la rareza, la persona venida de otra parte, y pusiste tu casa en el borde, con buenas vistas. Desde allí reconoces a todo el que se queda fuera. Hay muchísima gente ahí. Casi podría hablarse de un grupo.',
  ],
  pisces: [
    'Te faltó, de criatura, una piel un poco más gruesa, y a nadie se le ocurrió que sentir tanto pudiera ser cansado. Quirón en Piscis se conmueve hasta el hueso con los desamparados y, en días malos, se pierde entre ellos. Nada consuela como tu presencia. Aprende a volver: una ducha, tu nombre dicho despacio, la ropa seca. La orilla es lugar sagrado y admite visitas.',
    'El dolor del mundo encontró en ti una rendija, y desde entonces entra y sale por ella. Tal vez estuviste a la intemperie una época en que nadie te resguardó, y aprendiste a ausentarte en la siesta, en la fantasía, en la ayuda. Lo que comprendes del sufrimiento no necesita explicación. Dale forma alguna vez, y una hora de cierre.',
  ],
};
