import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const jupiterTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Durante unas semanas la vida te sienta en el sitio de honor, y solo cabe brindar a la altura. Crece la confianza, se amplía el campo de juego, pueden aparecer personas dispuestas a creer en lo tuyo. Planta algo grande. Estas épocas se recuerdan por lo que se sembró en ellas.',
    sextile:
      'Levanta la mano. Durante unas semanas las oportunidades pasan cerca y a paso lento, con tiempo para subirse: una recomendación, un curso, un grupo que busca gente con ganas. El ánimo acompaña desde el primer gesto. Solo que el primer gesto, esta vez, corre de tu cuenta.',
    square:
      'El traje te queda pequeño y has pedido tres tallas más. Estas semanas inflan las expectativas: decir que sí a todo, gastar a cuenta, creer que lo demás se arreglará. El impulso de crecer es sano. Poda a conciencia, y lo que quede tendrá sitio para dar fruto.',
    trine:
      'Hay temporadas con la ventana abierta, y esta es una. Las cosas encajan con pocas fricciones, de modo que puedes dejar pasar la racha en la hamaca o aprovecharla para dar un paso que en otras épocas cuesta el doble. Un maestro, un viaje o un sí pueden ensancharte.',
    opposition:
      'Alguien te ve más grande de lo que te ves, o al contrario. Estas semanas los demás agrandan lo tuyo con sus elogios, sus planes, sus facturas de entusiasmo, y toca preguntarse qué quieres de verdad. Agradece y recorta. Una invitación rechazada a tiempo deja buen sabor en ambas partes.',
  },
  moon: {
    conjunction:
      'El corazón echa raíces en tierra fértil. Por unas semanas hay más ternura disponible, ganas de mesa larga y la sensación de pertenecer a algún sitio. Tal vez crezca el hogar o el círculo de los tuyos. Acepta lo que te ofrezcan: recibir bien es una forma de dar.',
    sextile:
      'Invita. Con esa sola palabra se mueven estas semanas: una comida sencilla, un cuarto prestado, un «¿cómo sigues?» al que se le deja tiempo. El bienestar está disponible y no sube las escaleras por su cuenta. A cambio de bajar a abrirle, se queda a merendar.',
    square:
      'Tanto sentimiento no cabe en el armario. Estas semanas las emociones se desbordan por generosas: cuidas a quien no lo pidió, prometes el cuarto de invitados, lloras con los anuncios. Nada de ello es defecto. Pon un tope amable a lo que das y reserva algo bueno para ti.',
    trine:
      'Bienestar de fondo, igual que una estufa encendida en la habitación de al lado. Las emociones respiran anchas y la familia, la heredada o la elegida, se vuelve más fácil de querer. Durante estas semanas se arregla mucho con una invitación, y se perdona casi sin ceremonia.',
    opposition:
      'Los demás traen mucho: visitas, emociones, maletas, consejos. Por unas semanas el corazón se ensancha a fuerza de gente, y no siempre queda sitio para lo tuyo. Reserva una habitación, aunque sea una silla en el balcón. Desde ahí se quiere a todos bastante mejor.',
  },
  mercury: {
    conjunction:
      'Te crece la biblioteca, la de papel o la de dentro. Por unas semanas aprender resulta un placer, y lo que dices viaja lejos: publica, matricúlate, enseña, escribe a esa persona que admiras. Una sola idea de esta temporada puede darte conversación para años.',
    sextile:
      'Haz la pregunta en público. Estas semanas se aprende con facilidad y se conoce a quien sabe, siempre que escribas, llames, te matricules. Una conversación en otra lengua, un libro prestado, una charla con desconocidos pueden abrirte un tema entero. Ten a mano el lápiz.',
    square:
      'Mil pestañas abiertas y todas parecen imprescindibles. La cabeza promete enciclopedias, opina de más, se salta la línea en que ponía «excepto». Durante estas semanas, quien revisa los detalles gana tiempo. Guarda el gran discurso y entrega primero el capítulo uno, con sus fechas comprobadas.',
    trine:
      'La mente pasea con buen calzado. Entiendes el conjunto sin perder los nombres, y tus palabras infunden ánimo a quien las oye. Para exámenes, idiomas, trámites lejanos o propuestas por escrito, estas semanas soplan a favor. Pregunta a lo grande; hay quien sabe la respuesta.',
    opposition:
      'Hablan mucho y bien, y tú también. En estas semanas las ideas ajenas llegan en oleadas, cada una con su razón, y cuesta no prometer atención a todas. Quédate con la que te contradice mejor. Una opinión contraria, bien alimentada, da más de sí que diez aplausos.',
  },
  venus: {
    conjunction:
      'Temporada de fruta madura. Los afectos se vuelven dadivosos, el gusto se refina y la gente se alegra de verte entrar. Puede asomar un amor, una amistad nueva o un placer que ya habías dado por perdido. Disfrútalo sin prisas y comparte la cesta.',
    sextile:
      'Una alegría de tamaño mediano espera a que la llamen. Durante estas semanas basta un gesto, un ramo, una disculpa bonita, unas entradas, para que el afecto prospere. También el gusto pide aprender algo. Apunta dos nombres en un papel y haz el plan antes de que acabe la tarde.',
    square:
      'Ojos más grandes que el estómago, también en el amor. Lo bonito atrae en exceso, y se tiende a confundir lo caro con lo querido o la cortesía con la entrega. Hay un remedio alegre para estas semanas: escoge el mejor bocado y di que no al resto con una reverencia.',
    trine:
      'Gentileza en abundancia. Durante unas semanas es sencillo llevarse bien, y del trato amable nacen acuerdos, encuentros, alguna obra hermosa. Si pensabas celebrar una unión, embellecer tu casa o retomar un arte, la mesa está puesta. Falta tu silla, nada más.',
    opposition:
      'Te agasajan y no sabes dónde ponerlo. O das sin que nadie lo hubiera pedido. La generosidad va y viene con exceso de azúcar, y alguien puede confundir cortesía con promesa. Di con dulzura lo que sí y lo que no. El cariño a la medida se disfruta más rato.',
  },
  mars: {
    conjunction:
      'Ganas de galopar. Varias semanas de coraje abundante, en las que una iniciativa personal puede crecer como la espuma. Busca un reto que te quede un poco grande y a alguien que te lleve el cronómetro. Con fe y entrenamiento, hasta el cansancio da alegría.',
    sextile:
      'Hay una pista libre y zapatillas de tu número. Si en estas semanas te apuntas a algo que pida valor, una carrera, una defensa, un primer paso, el ánimo responde con creces. La suerte aquí se parece a entrenar: solo llega a quien baja a la calle.',
    square:
      'Apuestas fuerte y luego miras las cartas. El entusiasmo combativo de estas semanas exagera adversarios y méritos, y se gasta en cruzadas que no eran urgentes. Haz el mismo gesto con la mitad de fuerza. Suele bastar, y deja brazos para lo que de verdad importa.',
    trine:
      'Esfuerzo que luce. Cada hora que pones parece multiplicarse, y quienes te rodean se contagian de esa alegría de hacer. Aprovecha esta racha de semanas para lo que pide confianza física o moral: presentarte, defender, competir, construir. Ganes o no, te habrá hecho más ancha la zancada.',
    opposition:
      'Alguien te reta y tiene buen humor. Competidores, socios atrevidos, amigos que doblan la apuesta: cuesta decir «hasta aquí» sin sentir que pierdes. Fija el límite antes de salir. La mejor parte de un duelo amistoso es el almuerzo de después.',
  },
  jupiter: {
    conjunction:
      'Cada doce años, poco más o menos, Júpiter regresa a la posición que tenía cuando naciste y abre un capítulo de horizontes. Recuerda qué empezaba en la vuelta anterior: hay parentescos. Durante estas semanas, pregúntate en qué quieres creer a partir de ahora, y da el primer paso de viaje.',
    sextile:
      'Una puerta de tu estatura, entreabierta. La confianza que ya tienes encuentra dónde practicarse, con un estudio, un viaje corto, una mano tendida a quien empieza. Cruza sin ceremonia. Las buenas rachas se agradecen usándolas, igual que los zapatos nuevos.',
    square:
      'Entre una vuelta y la siguiente hay puntos en que el mapa pide revisión. Lo que te prometiste hace unos años ha crecido torcido, o más de lo previsto, y ahora se ve dónde sobra equipaje. Corregir el rumbo en estas semanas no es renunciar a la meta, sino llegar con menos bultos.',
    trine:
      'La fe en la vida se lleva bien con la vida misma. Nada estridente: una sucesión de semanas en las que las puertas ceden con un dedo y los encuentros casuales no lo parecen tanto. Atiende a las invitaciones que ensanchen tu mundo, incluso las que exijan pasaporte o apuntes.',
    opposition:
      'A mitad del ciclo, la fe de otros ilumina la tuya por el lado que no veías. Unas creencias chocan, unos planes se exageran, alguien te pregunta por qué crees en lo que crees. Responde despacio durante estas semanas. Lo que quede en pie después de una buena conversación es tuyo.',
  },
  saturn: {
    conjunction:
      'Donde había un candado aparece una llave de buen tamaño. Durante unas semanas lo que te costaba tanto, esa materia pendiente de siempre, recibe un poco de luz y de crédito. No se trata de magia: alguien valora por fin los años de práctica, y quizá ese alguien seas tú.',
    sextile:
      'Lleva el plan a alguien con experiencia. Estas semanas acercan la ayuda concreta a los deberes largos: un permiso, un consejo, un plazo más ancho, todo ello al alcance de una petición bien hecha. Crecer con orden tiene poco brillo y muy buen dormir.',
    square:
      'Un pie quiere correr y el otro lleva plomo. Durante estas semanas chocan las ganas de ampliar y el deber de sostener lo que hay, y quizá oigas a dos consejeros que nunca se ponen de acuerdo. Dales la razón por turnos. Un crecimiento con barandilla sigue siendo crecimiento.',
    trine:
      'Prudencia y esperanza se sientan a hacer cuentas, y les salen. Temporada apta para crecer con cimientos: ampliar un negocio modesto, pedir consejo a quien sabe, dar forma estable a un sueño. El avance es pausado y por eso mismo habrá que deshacer muy poco.',
    opposition:
      'Mientras tú cierras la carpeta, alguien abre otra más grande. Un socio optimista, una oferta, una familia con planes: la prudencia se mide con el entusiasmo ajeno. Ni aguafiestas ni comparsa. Pide ver las cuentas y guarda en el bolsillo un sí para lo mejor.',
  },
  uranus: {
    conjunction:
      'Golpe de aire fresco, de los que vuelan los papeles y descubren otros debajo. Unas semanas así pueden traer una idea liberadora, un grupo insólito, una oportunidad que no estaba en la lista. Di que sí a alguna rareza: las hay que traen propina.',
    sextile:
      'Prueba. Es casi todo lo que hay que hacer estas semanas con esa idea que te ronda: un ensayo, una maqueta, unos días distintos. La novedad está de buenas y la gente original contesta los mensajes. Si no sale, habrá anécdota; si sale, habrá camino.',
    square:
      'Libertad a raudales, plan a cucharadas. Te tienta soltarlo todo e irte en el primer tren, y tal vez el tren exista, aunque no hace falta saltar en marcha. Ensaya durante estas semanas una versión pequeña de la fuga. Si te hace feliz, siempre habrá otro andén.',
    trine:
      'El futuro manda una postal simpática. Se abren vías que no requieren romper nada, y el cambio que imaginabas encuentra aliados de lo más pintorescos. Mientras dura la racha, experimenta con alegría: una técnica nueva, otra manera de trabajar, gente con la que no compartes ni el acento.',
    opposition:
      'La oportunidad viene con la persona más imprevisible que conoces. Alguien ofrece libertad a manos llenas, y tú no sabes si reír o pedir garantías. Haz ambas cosas. Se puede subir a un tren ajeno por una estación, y bajarse con el equipaje intacto.',
  },
  neptune: {
    conjunction:
      'La imaginación se queda sin techo, como una catedral a la que le entra el cielo. Durante unas semanas puede crecer una vocación, una fe, una compasión que no distingue entre propios y extraños. Sueña a gusto y pon una moneda de realidad en cada bolsillo.',
    sextile:
      'Acércate a lo que te conmueve. Un concierto, una causa, un rato de silencio en buena compañía tienen efecto de agua clara, y tu ayuda encuentra a quién servir. Hace falta comprar la entrada o tocar el timbre. Lo demás lo pone la marea.',
    square:
      'La ilusión te crece por dentro como masa junto al horno. En estas semanas lo que sueñas promete más de lo que cabe en un mes, y a veces te cansas antes de empezar. Divide la fantasía en porciones. Con una sola, hecha con las manos, se calma el hambre y se aprende la receta.',
    trine:
      'Generosidad sin cálculo, intuición con buena puntería. Lo que haces por otros te devuelve algo difícil de nombrar, y el arte, la naturaleza o el silencio te llenan el tanque. Estas semanas tienen algo de peregrinaje: lo principal no está en la llegada ni se compra en la tienda.',
    opposition:
      'Promesas de algodón de azúcar. Suenan hermosas, engordan la ilusión y al tocarlas queda un palito. Antes de entregar tu tiempo o tu fe, pide detalles, nombres, horarios. La esperanza de estas semanas es auténtica; merece algo más resistente donde posarse, y acaso ya lo tengas cerca.',
  },
  pluto: {
    conjunction:
      'Se amplía tu capacidad de influir. Unas semanas con mucha energía subterránea pueden ayudarte a remover un obstáculo que parecía parte del paisaje, o a reclamar un talento que dejaste enterrado. Úsala con grandeza. De las victorias limpias no hace falta vigilar la puerta.',
    sextile:
      'Hay en tu entorno un poder bueno que nadie ha pedido prestado: la influencia de un amigo, un saber de familia, tu propia terquedad. Estas semanas lo ponen a tiro. Pídelo para algo que sirva a más de uno, y devuelve el favor con intereses de cortesía.',
    square:
      'Quieres arreglarlo todo de una vez y a fondo. Durante estas semanas la ambición empuja desde abajo, con razón y sin medida, y cualquier obstáculo parece un agravio. Elige la palanca más pequeña que mueva algo. El resto de la fuerza se guarda, que no caduca.',
    trine:
      'Bajo el suelo corre un río, y por unas semanas sabes dónde cavar el pozo. Los recursos aparecen en sitios olvidados: un contacto antiguo, una destreza arrinconada, una convicción recia. Sube el agua con paciencia, cubo a cubo, y dale de beber también al vecino.',
    opposition:
      'El fin parece tan noble que casi disculpa los medios. Casi. Estas semanas agrandan el deseo de convencer, de ganar, de arreglarle la existencia a alguien. Revisa si esa persona te lo pidió. Una ambición que se deja discutir sale reforzada de la discusión, o sale más sabia.',
  },
  ascendant: {
    conjunction:
      'Te ensanchas, y ya habrá quien diga que se te ve mejor. Una racha de buen humor y puertas francas acompaña tu manera de presentarte, y los comienzos se dan con una facilidad poco frecuente. Durante estas semanas, déjate ver en sitios nuevos: la suerte prefiere a quien ha salido de casa.',
    sextile:
      'Saluda tú primero. En estas semanas la simpatía abre puertas normales y corrientes, la de un grupo, la de un vecino, la de un trabajo, y todas piden que gires el pomo. Llevas buena cara. Ponla donde puedan verla, mejor a media tarde y con algo que compartir.',
    square:
      'Das un paso de más al entrar. Por unas semanas la confianza se adelanta a los modales, prometes presencia en tres lugares y la ropa te queda, figuradamente, estrecha. Recoge un poco los codos. La misma alegría, en un traje a medida, cae bien en todas partes.',
    trine:
      'Caminas con la chaqueta abierta. La gente percibe franqueza, te presenta a sus amistades, se ríe contigo antes de conocerte bien. Un puñado de semanas estupendas para viajar, mudar de ambiente o dar a conocer lo que haces. Quien se acerque ahora viene, en general, con buena fe.',
    opposition:
      'Ocupas más sitio del que crees, o alguien lo ocupa a tu costa con mucha simpatía. Las relaciones de estas semanas funcionan por exceso: demasiados planes, favores, opiniones. Agradece la abundancia y reparte los turnos. Cabe la esplendidez sin invasión; basta con preguntar antes de servir.',
  },
  midheaven: {
    conjunction:
      'La cumbre que mirabas de lejos enseña un sendero. Por unas semanas tu trayectoria puede recibir impulso, reconocimiento o una propuesta de más alcance, y conviene tener la mochila hecha. Apunta alto y di tu nombre con claridad. A quien te ayudó a subir, resérvale una línea en los agradecimientos.',
    sextile:
      'Pregunta por el puesto, por la beca, por la sala. Tu trabajo encuentra ahora buena disposición si alguien la solicita, y un mentor puede indicarte el atajo. Prepara media página sobre lo que quieres. Las carreras felices están llenas de mensajes que alguien se atrevió a mandar.',
    square:
      'Aceptas el encargo grande y luego buscas dónde ponerlo. La ambición y tu forma de vivir no coinciden en la talla: sobran reuniones, faltan tardes. Escoge el proyecto que más te ensanche y suelta otro sin drama. Crecer, a veces, consiste en tener menos tarjetas.',
    trine:
      'Tu reputación trabaja mientras duermes. Puede que alguien hable bien de lo que haces donde importa, y los pasos que des hacia tu vocación encuentran piso firme. Solicita, amplía, enseña tu obra. La temporada es generosa con quienes tienen claro para qué quieren llegar.',
    opposition:
      'Éxito fuera, sobremesa vacía. O justo lo contrario: tanta vida de puertas adentro que lo demás espera en la acera. Estas semanas prometen mucho en todas partes y obligan a escoger. Pregúntale a tu agenda de qué está orgullosa, y borra sin pena lo que no conteste.',
  },
};
