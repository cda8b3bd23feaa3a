import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const jupiterTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Durante unas semanas la vida te sienta en el sitio de honor, y solo cabe brindar a la altura. Crece la confianza, se amplía el campo de juego, pueden aparecer personas dispuestas a creer en lo tuyo. Planta algo grande. Estas épocas se recuerdan por lo que se sembró en ellas.',
    harmonious:
      'Hay temporadas con la ventana abierta, y esta es una. Las cosas encajan con pocas fricciones, de modo que puedes dejar pasar la racha en la hamaca o aprovecharla para dar un paso que en otras épocas cuesta el doble. Un maestro, un viaje o un sí pueden ensancharte.',
    tense:
      'El traje te queda pequeño y has pedido tres tallas más. Estas semanas inflan las expectativas: decir que sí a todo, gastar a cuenta, creer que lo demás se arreglará. El impulso de crecer es sano. Poda a conciencia, y lo que quede tendrá sitio para dar fruto.',
  },
  moon: {
    conjunction:
      'El corazón echa raíces en tierra fértil. Por unas semanas hay más ternura disponible, ganas de mesa larga y la sensación de pertenecer a algún sitio. Tal vez crezca el hogar o el círculo de los tuyos. Acepta lo que te ofrezcan: recibir bien es una forma de dar.',
    harmonious:
      'Bienestar de fondo, igual que una estufa encendida en la habitación de al lado. Las emociones respiran anchas y la familia, la heredada o la elegida, se vuelve más fácil de querer. Durante estas semanas se arregla mucho con una invitación, y se perdona casi sin ceremonia.',
    tense:
      'Tanto sentimiento no cabe en el armario. Estas semanas las emociones se desbordan por generosas: cuidas a quien no lo pidió, prometes el cuarto de invitados, lloras con los anuncios. Nada de ello es defecto. Pon un tope amable a lo que das y reserva algo bueno para ti.',
  },
  mercury: {
    conjunction:
      'Te crece la biblioteca, la de papel o la de dentro. Por unas semanas aprender resulta un placer, y lo que dices viaja lejos: publica, matricúlate, enseña, escribe a esa persona que admiras. Una sola idea de esta temporada puede darte conversación para años.',
    harmonious:
      'La mente pasea con buen calzado. Entiendes el conjunto sin perder los nombres, y tus palabras infunden ánimo a quien las oye. Para exámenes, idiomas, trámites lejanos o propuestas por escrito, estas semanas soplan a favor. Pregunta a lo grande; hay quien sabe la respuesta.',
    tense:
      'Mil pestañas abiertas y todas parecen imprescindibles. La cabeza promete enciclopedias, opina de más, se salta la línea en que ponía «excepto». Durante estas semanas, quien revisa los detalles gana tiempo. Guarda el gran discurso y entrega primero el capítulo uno, con sus fechas comprobadas.',
  },
  venus: {
    conjunction:
      'Temporada de fruta madura. Los afectos se vuelven dadivosos, el gusto se refina y la gente se alegra de verte entrar. Puede asomar un amor, una amistad nueva o un placer que ya habías dado por perdido. Disfrútalo sin prisas y comparte la cesta.',
    harmonious:
      'Gentileza en abundancia. Durante unas semanas es sencillo llevarse bien, y del trato amable nacen acuerdos, encuentros, alguna obra hermosa. Si pensabas celebrar una unión, embellecer tu casa o retomar un arte, la mesa está puesta. Falta tu silla, nada más.',
    tense:
      'Ojos más grandes que el estómago, también en el amor. Lo bonito atrae en exceso, y se tiende a confundir lo caro con lo querido o la cortesía con la entrega. Hay un remedio alegre para estas semanas: escoge el mejor bocado y di que no al resto con una reverencia.',
  },
  mars: {
    conjunction:
      'Ganas de galopar. Varias semanas de coraje abundante, en las que una iniciativa personal puede crecer como la espuma. Busca un reto que te quede un poco grande y a alguien que te lleve el cronómetro. Con fe y entrenamiento, hasta el cansancio da alegría.',
    harmonious:
      'Esfuerzo que luce. Cada hora que pones parece multiplicarse, y quienes te rodean se contagian de esa alegría de hacer. Aprovecha esta racha de semanas para lo que pide confianza física o moral: presentarte, defender, competir, construir. Ganes o no, te habrá hecho más ancha la zancada.',
    tense:
      'Apuestas fuerte y luego miras las cartas. El entusiasmo combativo de estas semanas exagera adversarios y méritos, y se gasta en cruzadas que no eran urgentes. Haz el mismo gesto con la mitad de fuerza. Suele bastar, y deja brazos para lo que de verdad importa.',
  },
  jupiter: {
    conjunction:
      'Cada doce años, poco más o menos, Júpiter regresa a la posición que tenía cuando naciste y abre un capítulo de horizontes. Recuerda qué empezaba en la vuelta anterior: hay parentescos. Durante estas semanas, pregúntate en qué quieres creer a partir de ahora, y da el primer paso de viaje.',
    harmonious:
      'La fe en la vida se lleva bien con la vida misma. Nada estridente: una sucesión de semanas en las que las puertas ceden con un dedo y los encuentros casuales no lo parecen tanto. Atiende a las invitaciones que ensanchen tu mundo, incluso las que exijan pasaporte o apuntes.',
    tense:
      'Entre una vuelta y la siguiente hay puntos en que el mapa pide revisión. Lo que te prometiste hace unos años ha crecido torcido, o más de lo previsto, y ahora se ve dónde sobra equipaje. Corregir el rumbo en estas semanas no es renunciar a la meta, sino llegar con menos bultos.',
  },
  saturn: {
    conjunction:
      'Donde había un candado aparece una llave de buen tamaño. Durante unas semanas lo que te costaba tanto, esa materia pendiente de siempre, recibe un poco de luz y de crédito. No se trata de magia: alguien valora por fin los años de práctica, y quizá ese alguien seas tú.',
    harmonious:
      'Prudencia y esperanza se sientan a hacer cuentas, y les salen. Temporada apta para crecer con cimientos: ampliar un negocio modesto, pedir consejo a quien sabe, dar forma estable a un sueño. El avance es pausado y por eso mismo habrá que deshacer muy poco.',
    tense:
      'Un pie quiere correr y el otro lleva plomo. Durante estas semanas se enfrentan las ganas de ampliar y el deber de sostener lo que hay, y quizá oigas a dos consejeros que nunca se ponen de acuerdo. Dales la razón por turnos. Un crecimiento con barandilla sigue siendo crecimiento.',
  },
  uranus: {
    conjunction:
      'Golpe de aire fresco, de los que vuelan los papeles y descubren otros debajo. Unas semanas así pueden traer una idea liberadora, un grupo insólito, una oportunidad que no estaba en la lista. Di que sí a alguna rareza: las hay que traen propina.',
    harmonious:
      'El futuro manda una postal simpática. Se abren vías que no requieren romper nada, y el cambio que imaginabas encuentra aliados de lo más pintorescos. Mientras dura la racha, experimenta con alegría: una técnica nueva, otra manera de trabajar, gente con la que no compartes ni el acento.',
    tense:
      'Libertad a raudales, plan a cucharadas. Te tienta soltarlo todo e irte en el primer tren, y tal vez el tren exista, aunque no hace falta saltar en marcha. Ensaya durante estas semanas una versión pequeña de la fuga. Si te hace feliz, siempre habrá otro andén.',
  },
  neptune: {
    conjunction:
      'La imaginación se queda sin techo, como una catedral a la que le entra el cielo. Durante unas semanas puede crecer una vocación, una fe, una compasión que no distingue entre propios y extraños. Sueña a gusto y pon una moneda de realidad en cada bolsillo.',
    harmonious:
      'Generosidad sin cálculo, intuición con buena puntería. Lo que haces por otros te devuelve algo difícil de nombrar, y el arte, la naturaleza o el silencio te llenan el tanque. Estas semanas tienen algo de peregrinaje: lo principal no está en la llegada ni se compra en la tienda.',
    tense:
      'Promesas de algodón de azúcar. Suenan hermosas, engordan la ilusión y al tocarlas queda un palito. Antes de entregar tu tiempo o tu fe, pide detalles, nombres, horarios. La esperanza de estas semanas es auténtica; merece algo más resistente donde posarse, y acaso ya lo tengas cerca.',
  },
  pluto: {
    conjunction:
      'Se amplía tu capacidad de influir. Unas semanas con mucha energía subterránea pueden ayudarte a remover un obstáculo que parecía parte del paisaje, o a reclamar un talento que dejaste enterrado. Úsala con grandeza. De las victorias limpias no hace falta vigilar la puerta.',
    harmonious:
      'Bajo el suelo corre un río, y por unas semanas sabes dónde cavar el pozo. Los recursos aparecen en sitios olvidados: un contacto antiguo, una destreza arrinconada, una convicción recia. Sube el agua con paciencia, cubo a cubo, y dale de beber también al vecino.',
    tense:
      'El fin parece tan noble que casi disculpa los medios. Casi. Estas semanas agrandan el deseo de convencer, de ganar, de arreglarle la existencia a alguien. Revisa si esa persona te lo pidió. Una ambición que se deja discutir sale reforzada de la discusión, o sale más sabia.',
  },
  ascendant: {
    conjunction:
      'Te ensanchas, y ya habrá quien diga que se te ve mejor. Una racha de buen humor y puertas francas acompaña tu manera de presentarte, y los comienzos se dan con una facilidad poco frecuente. Durante estas semanas, déjate ver en sitios nuevos: la suerte prefiere a quien ha salido de casa.',
    harmonious:
      'Caminas con la chaqueta abierta. La gente percibe franqueza, te presenta a sus amistades, se ríe contigo antes de conocerte bien. Un puñado de semanas estupendas para viajar, mudar de ambiente o dar a conocer lo que haces. Quien se acerque ahora viene, en general, con buena fe.',
    tense:
      'Ocupas más sitio del que crees, o alguien lo ocupa a tu costa con mucha simpatía. Las relaciones de estas semanas funcionan por exceso: demasiados planes, favores, opiniones. Agradece la abundancia y reparte los turnos. Cabe la esplendidez sin invasión; basta con preguntar antes de servir.',
  },
  midheaven: {
    conjunction:
      'La cumbre que mirabas de lejos enseña un sendero. Por unas semanas tu trayectoria puede recibir impulso, reconocimiento o una propuesta de más alcance, y conviene tener la mochila hecha. Apunta alto y di tu nombre con claridad. A quien te ayudó a subir, resérvale una línea en los agradecimientos.',
    harmonious:
      'Tu reputación trabaja mientras duermes. Puede que alguien hable bien de lo que haces donde importa, y los pasos que des hacia tu vocación encuentran piso firme. Solicita, amplía, enseña tu obra. La temporada es generosa con quienes tienen claro para qué quieren llegar.',
    tense:
      'Éxito fuera, sobremesa vacía. O justo lo contrario: tanta vida de puertas adentro que lo demás espera en la acera. Estas semanas prometen mucho en todas partes y obligan a escoger. Pregúntale a tu agenda de qué está orgullosa, y borra sin pena lo que no conteste.',
  },
};
