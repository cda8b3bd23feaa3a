import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const neptuneTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Te vuelves acuarela durante un par de años. Las metas de contorno duro se diluyen y asoma otra forma de ser, más permeable, más cercana a la música o a la compasión. Al principio puede parecer extravío. Deja que el papel seque antes de decidir si era una mancha o un paisaje.',
    harmonious:
      'Una larga marea favorable a los sueños con remos. Tu identidad se suaviza sin perderse, y lo que haces admite más imaginación, más bondad, más silencio. Puede ser una época de arte, de servicio o de aguas tranquilas. Puede que alguien, al verte, recuerde que también quería cantar.',
    tense:
      'Conduces con los cristales empañados, y esta parte del trayecto es larga. Quizá dudes de tu rumbo, te entregues a causas que no te ven o persigas un retrato ideal de ti. Reduce la velocidad y pregunta a gente de fiar. La duda, bien tratada, disuelve también alguna vanidad.',
  },
  moon: {
    conjunction:
      'Te quedas sin persianas en el pecho. Lo sientes casi todo en esta época, lo tuyo y lo del edificio entero, y hay en ello belleza, nostalgia, algún cansancio sin remite. Vas a necesitar orillas: horarios suaves, agua cerca, personas que no pidan nada durante un rato.',
    harmonious:
      'Cuidar y dejarte cuidar se parecen cada vez más, y ninguno de los dos gestos pide recibo. Es una ternura de largo alcance, de las que ablandan recuerdos con aristas y llenan de argumento los sueños nocturnos. Si puedes, dale un lugar: una silla junto a una maceta basta.',
    tense:
      '¿De dónde viene esta añoranza de una casa que no sale en ningún plano? Las emociones suben como bruma, a veces por meses, y así no es raro acabar salvando a quien solo quería charlar. Ten a mano algo firme: un horario de comidas, una amistad que diga la verdad.',
  },
  mercury: {
    conjunction:
      'Tu pensamiento se vuelve submarino. Por una buena temporada razonas con imágenes, olvidas encargos, intuyes desenlaces, y una frase oída al pasar puede alumbrar un poema entero. Confía las fechas a la libreta. Lo demás, lo que no cabe en las listas, confíalo a las mareas.',
    harmonious:
      'Captar una frecuencia débil y hacerla audible: a eso se dedican los buenos músicos, los buenos traductores y, mientras dure esta temporada, también tú. Imaginar te resulta tan natural como hablar. Lo delicado se deja decir sin romperse, arte que en cualquier sobremesa vale su peso en oro.',
    tense:
      'Confirma por escrito. Pide la segunda versión. Descansa de pantallas. No es desconfianza, es que las palabras de este periodo llegan húmedas y se les corren los bordes, y entre tantas historias a medio contar cuesta saber qué pensabas al principio. La mente, puesta al viento, se orea como la ropa.',
  },
  venus: {
    conjunction:
      'Amor con luz de gruta, verdosa y encantada. Adora lo que quieras: una cara, un paisaje, un cuaderno de dibujos que te lleve muy lejos de la orilla. La temporada es larga y da para idilios de muchas clases. Solo que, una vez al mes, conviene mirar también los zapatos de lo adorado.',
    harmonious:
      'Una sopa, una canción, un saludo: cualquier cosa hecha con amor lleva, en esta época, un brillo que no se compra. La belleza te encuentra sin cita previa y el trato con los demás gana en delicadeza. Hasta los rostros que antes no te decían nada parecen tener una frase preparada.',
    tense:
      'Escribes cartas de amor a una ventana, y tal vez no viva nadie detrás. Idealizar, sacrificarse, esperar la frase perfecta: así se va el perfume de muchos días de esta temporada. No cierres el frasco. Ofrécelo en cambio a quien pueda olerlo de cerca y responder.',
  },
  mars: {
    conjunction:
      'La voluntad aprende a flotar. Por una etapa larga no responde a las órdenes, pero sí a las causas, a la música, a una imagen que te conmueva; quien empuje en seco gastará el doble. Busca movimientos fluidos y descansa sin coartada; también la marea necesita bajar.',
    harmonious:
      'Actuar con suavidad y llegar a donde no llegaba la fuerza: en eso consiste esta época. Tus ganas se ponen de parte de algo mayor que tú, un ideal, una obra, una ayuda sin firma, y esa alianza las mantiene frescas. Nadie oye llegar a quien no viene a llevarse nada.',
    tense:
      'Remas en aguas con corrientes cruzadas. El deseo se enciende y se apaga, los adversarios cambian de cara, y de vez en cuando te descubres luchando por alguien que ya se había marchado. Durante estos meses conviene simplificar: una meta visible, un esfuerzo honrado, un puerto cada noche.',
  },
  jupiter: {
    conjunction:
      'Fe sin orillas. Durante un par de años el anhelo de sentido se ensancha y puede acercarte a un arte, a una espiritualidad, a una causa generosa. Todo te parece parte de lo mismo, y es una intuición hermosa. Cada tanto, que alguien de confianza le pregunte cuánto cuesta el billete.',
    harmonious:
      'Das sin medir y rara vez te falta, como esas fuentes de pueblo donde bebe todo el mundo. Los ideales, los viajes con algo de romería, los estudios que no persiguen título encuentran aquí una larga temporada de buen tiempo. La gratitud, practicada a diario, termina por parecerse a un clima.',
    tense:
      'El espejismo es de agua dulce y cuesta no correr. Maestros, ofertas, utopías con música de fondo: abundan cuando la buena fe anda suelta, y la tuya, por un par de años, no conoce cercas. Guarda la sed, que es legítima. Y antes de cargar los camellos, pide una muestra.',
  },
  saturn: {
    conjunction:
      'El muro respira. Reglas, miedos y defensas que creías de granito se van ablandando con los años de esta marea, y por cada trozo caído entra el rumor de las olas. A tu parte ordenada quizá le inquiete un poco. Tiene trabajo: elegir qué piedras conservan la forma de lo que aún amas.',
    harmonious:
      'Hasta un horario puede consolar cuando sirve a algo querido. Ahí está el hallazgo de esta temporada larga, en que los deberes se vuelven más humanos y los sueños, más practicables, como dos vecinos que por fin hablan el mismo idioma. Trabajar cansa menos. Soñar, curiosamente, también.',
    tense:
      'Lo firme se ha puesto blando y lo blando no acaba de sostener. Durante una temporada larga se erosionan certezas, cargos o costumbres, y puede aparecer la tentación de dejarlo todo a la deriva. Deja solo una parte. Para el resto basta con dos estacas bien clavadas y paciencia de pescador.',
  },
  uranus: {
    conjunction:
      'La rebeldía se vuelve canción. Sin que nadie lo ordene, tu afán de libertad pierde estridencia y gana hondura, se pregunta para qué sirve soltarse si no es para acompañar mejor. Sueñas futuros. Alguno merece que lo cuentes en voz alta, con errores y todo.',
    harmonious:
      'Antenas finas y cielo despejado. Este periodo une la intuición con el hallazgo, de manera que una corazonada puede resolver un problema técnico y una máquina, emocionarte. Busca compañía de soñadores con herramientas. Lo que se invente en esas sobremesas puede tardar años, y vale la espera.',
    tense:
      'Libertad, sí, pero ¿dónde queda? Los ideales de otros años se ven borrosos, como carteles después de la lluvia, y te sorprendes dudando de tus propias consignas. Buena señal. De las que resistan el agua puede salir, con tiempo, una manera de ser libre que no necesite pose ni megáfono.',
  },
  neptune: {
    conjunction:
      'Vuelta completa de un océano que tarda más de siglo y medio en recorrerse: pocas vidas coinciden con ella, salvo al comienzo mismo. Este contacto habla de lo que llega sin nombre y envuelve, un arrullo, una fe sin palabras. Con escucharlo basta. Lo inmenso, a veces, es también lo cercano.',
    harmonious:
      'Algún anhelo antiguo vuelve en buena forma, con otra ropa, y pregunta si todavía hay sitio. Lo hay: esta larga temporada pone a la imaginación en su agua y le encuentra empleo a la compasión. Como les ocurre a muchas personas de tu edad, los sueños vuelven a remar en compañía.',
    tense:
      'Hay edades en las que el sueño que te trajo hasta aquí pide que lo despiertes con cuidado. Esta es una, y mucha gente la conoce. Se nublan ilusiones, se preguntan cosas de madrugada, se echa en falta un sentido. Deja caer lo que era decorado: detrás suele quedar un deseo sencillo, todavía vivo.',
  },
  pluto: {
    conjunction:
      'En el fondo del mar hay un volcán, y no por ello las olas se asustan. Durante esta larga época lo inconsciente, lo temido y lo sagrado se mezclan en una corriente lenta que transforma por disolución. Deja que trabaje. A ti te toca soñar, anotar, perdonar alguna deuda antigua.',
    harmonious:
      'Sin ruido, como la marea que cambia una playa mientras el pueblo duerme, se deshacen rencores viejos y asoma una fuerza que no necesita demostrarse. El proceso es largo y lo compartes con la gente de tu edad. Ayudan el arte y el silencio. Se nota, sobre todo, al volver la vista.',
    tense:
      'Algo se remueve en aguas muy hondas y la superficie apenas lo traduce. A lo largo de esta etapa pueden flotar temores sin dueño, fascinaciones, deseos de redimir lo irredimible. Pon luz modesta, la de una conversación de confianza o un cuaderno, y no bajes a bucear sin compañía.',
  },
  ascendant: {
    conjunction:
      '¿Quién creen que eres? La gente proyecta en ti sus películas, y en un mismo almuerzo puedes inspirar ternura, misterio y equívoco. Tú también ensayas rostros durante esta época de siluetas difusas. Quedan los sentidos para volver a lo auténtico: descalzarte, cantar, decir a tiempo «ese papel no es mío».',
    harmonious:
      'Un poco de misterio favorece a cualquiera, y a ti, por una larga temporada, te sienta como un buen abrigo. Suelen acercarse personas sensibles, atraídas por ese rumor de fuente en un patio que tiene tu manera de escuchar. Hay en el trato más empatía y menos armadura. Nadie echa de menos la armadura.',
    tense:
      'Cuesta ver a quien tienes delante, y cuesta que te vea, porque en medio flota un velo bordado de expectativas. En este tramo abundan salvadores y salvados, con intercambio de papeles. Pregunta por lo prosaico: quién cocina, quién llama, a qué hora. Bajo el velo, las manos se reconocen mejor que las caras.',
  },
  midheaven: {
    conjunction:
      'La vocación se parece más a una llamada que a un plan. Durante una etapa larga tu lugar en el mundo pierde bordes, quizá te aburra el éxito conocido y te atraiga una tarea con alma. Explora sin quemar el contrato; si la voz es auténtica, sabrá insistir con dulzura.',
    harmonious:
      'Tu obra toca a la gente sin que sepa bien por qué. Cuidar, contar historias, embellecer, acompañar: los oficios del alma reciben viento en estos años, y los demás, por áridos que sean, una pizca de imaginación. La fama, si asoma, que sea de buena persona.',
    tense:
      '¿Qué querías ser? La pregunta vuelve con la voz cambiada. De un año a otro, las metas públicas se empañan, los reconocimientos saben a poco y en lo doméstico faltan certezas. No es hora de grandes declaraciones. Mantén viva una tarea que te guste incluso sin testigos, y espera a que escampe.',
  },
};
