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
      'Ternura de largo alcance. En esta temporada el afecto se vuelve comprensivo, los recuerdos pierden aristas y los sueños nocturnos quieren conversación por la mañana. Cuidar y dejarte cuidar se parecen cada vez más. Crea un lugar dulce, aunque sea una silla junto a una maceta.',
    tense:
      'Echas de menos una casa que no sale en ningún plano. Durante este tramo las emociones suben como bruma y confunden quién necesita qué, de modo que se puede acabar salvando a quien solo quería charlar. Pregunta. Y ten a mano algo firme: un horario de comidas, una amistad que diga la verdad.',
  },
  mercury: {
    conjunction:
      'Tu pensamiento se vuelve submarino. Por una buena temporada razonas con imágenes, olvidas recados, intuyes desenlaces, y una frase oída al pasar puede alumbrar un poema entero. Confía las fechas a la libreta. Lo demás, lo que no cabe en las listas, confíalo a las mareas.',
    harmonious:
      'Imaginar te resulta tan natural como hablar. Este periodo favorece la escritura, la música, la escucha fina, todo lo que consista en captar una frecuencia débil y hacerla audible. También se aprende a decir lo delicado sin romperlo, arte que en cualquier sobremesa vale su peso en oro.',
    tense:
      'Las palabras llegan húmedas y se corren los bordes. Durante esta etapa abundan los sobreentendidos, las versiones, los entusiasmos mal informados, y cuesta saber qué pensabas antes de oír a tanta gente. Confirma por escrito, desconfía del atajo y descansa de pantallas. La mente también necesita orearse.',
  },
  venus: {
    conjunction:
      'Amor con luz de gruta, verdosa y encantada. En esta época el afecto y la belleza te llevan lejos de la orilla, quizá hasta un idilio, quizá hasta un cuaderno de dibujos. Adora lo que quieras. Una vez al mes, mira también los zapatos de lo adorado.',
    harmonious:
      'La belleza te encuentra sin cita previa. Durante este periodo el trato con los demás gana en delicadeza, y el gusto se abre a músicas y rostros que antes no te decían nada. Cualquier cosa hecha con amor, una sopa, una canción, un saludo, lleva un brillo que no se compra.',
    tense:
      'Escribes cartas de amor a una ventana, y tal vez no viva nadie detrás. Idealizar, sacrificarse, esperar la frase perfecta: así se va el perfume de muchos días de esta temporada. No cierres el frasco. Ofrécelo en cambio a quien pueda olerlo de cerca y responder.',
  },
  mars: {
    conjunction:
      'La voluntad aprende a flotar. Por una etapa larga no responde a las órdenes, pero sí a las causas, a la música, a una imagen que te conmueva; quien empuje en seco gastará el doble. Busca movimientos fluidos y descansa sin coartada; también la marea necesita bajar.',
    harmonious:
      'Actuar con suavidad y llegar a donde no llegaba la fuerza: de eso va esta época. Tus ganas se ponen de parte de algo mayor que tú, un ideal, una obra, una ayuda sin firma, y esa alianza las mantiene frescas. Nadie oye llegar a quien no viene a llevarse nada.',
    tense:
      'Remas en aguas con corrientes cruzadas. El deseo se enciende y se apaga, los adversarios cambian de cara, y de vez en cuando te descubres luchando por alguien que ya se había marchado. Durante estos meses conviene simplificar: una meta visible, un esfuerzo honrado, un puerto cada noche.',
  },
  jupiter: {
    conjunction:
      'Fe sin orillas. Durante un par de años el anhelo de sentido se ensancha y puede acercarte a un arte, a una espiritualidad, a una causa generosa. Todo te parece parte de lo mismo, y es una intuición hermosa. Cada tanto, que alguien de confianza le pregunte cuánto cuesta el billete.',
    harmonious:
      'La bondad se contagia por el aire y tú eres parte del contagio. Esta larga temporada mima los ideales, los viajes con algo de romería, los estudios que no persiguen título. Das sin medir y rara vez te falta. La gratitud, practicada a diario, termina por parecerse a un clima.',
    tense:
      'El espejismo es de agua dulce y cuesta no correr. En este periodo abundan maestros, ofertas y utopías con música de fondo, y tu buena fe hace el resto. Conserva la sed, que es legítima, y pide una muestra antes de cargar los camellos. Las fuentes de verdad no hacen publicidad.',
  },
  saturn: {
    conjunction:
      'El muro respira. Durante bastante tiempo se ablandan reglas, miedos y defensas que creías de granito, y al caer un trozo entra el rumor de las olas. Puede inquietar un poco a tu parte ordenada. Dale una tarea: elegir qué piedras conservan la forma de lo que aún amas.',
    harmonious:
      'Dar cauce a un sueño sin secarlo. En esta época tus responsabilidades se vuelven más humanas y tus ideales más practicables, como si por fin hablaran el mismo idioma. La constancia lleva un perfume que antes no tenía. Hasta un horario, cuando sirve a algo querido, puede consolar.',
    tense:
      'Lo firme se ha puesto blando y lo blando no acaba de sostener. Durante una temporada larga se erosionan certezas, cargos o costumbres, y puede aparecer la tentación de dejarlo todo a la deriva. Deja solo una parte. Para el resto basta con dos estacas bien clavadas y paciencia de pescador.',
  },
  uranus: {
    conjunction:
      'La rebeldía se vuelve canción. Sin que nadie lo ordene, tu afán de libertad pierde estridencia y gana hondura, se pregunta para qué sirve soltarse si no es para acompañar mejor. Sueñas futuros. Alguno merece que lo cuentes en voz alta, con errores y todo.',
    harmonious:
      'Antenas finas y cielo despejado. Este periodo une la intuición con el hallazgo, de manera que una corazonada puede resolver un problema técnico y una máquina, emocionarte. Busca compañía de soñadores con herramientas. Lo que se invente en esas sobremesas puede tardar años, y vale la espera.',
    tense:
      'Libertad, sí, pero ¿dónde queda? Durante este tramo largo los ideales de tu juventud se ven borrosos, como carteles después de la lluvia, y te sorprendes dudando de tus propias consignas. Es buena señal. De las que resistan el agua saldrá una manera de ser libre con menos pose.',
  },
  neptune: {
    conjunction:
      'Vuelta completa de un océano que tarda más de siglo y medio en recorrerse: pocas vidas coinciden con ella, salvo al comienzo mismo. Este contacto habla de lo que llega sin nombre y envuelve, un arrullo, una fe sin palabras. Con escucharlo basta. Lo inmenso, a veces, es también lo cercano.',
    harmonious:
      'Tus sueños y los de la época reman juntos. Durante una temporada larga la imaginación se siente en su agua, la compasión encuentra empleo y algún anhelo de juventud vuelve en buena forma, con otra ropa. Hazle sitio en la semana. No pide un altar; le vale una tarde.',
    tense:
      'Hay edades en las que el sueño que te trajo hasta aquí pide que lo despiertes con cuidado. Esta es una, y mucha gente la conoce. Se nublan ilusiones, se preguntan cosas de madrugada, se echa en falta un sentido. Deja caer lo que era decorado: detrás suele quedar un deseo sencillo, todavía vivo.',
  },
  pluto: {
    conjunction:
      'En el fondo del mar hay un volcán, y no por ello las olas se asustan. Durante esta larga época lo inconsciente, lo temido y lo sagrado se mezclan en una corriente lenta que transforma por disolución. Deja que trabaje. A ti te toca soñar, anotar, perdonar alguna deuda antigua.',
    harmonious:
      'Transformarse puede ser tan suave como la marea que cambia una playa. Este periodo, que compartes con la gente de tu edad, disuelve rencores viejos y afina una fuerza interior que no necesita demostrarse. El arte y el silencio ayudan. Los cambios se notan al volver la vista.',
    tense:
      'Algo se remueve en aguas muy hondas y la superficie apenas lo traduce. A lo largo de esta etapa pueden flotar temores sin dueño, fascinaciones, deseos de redimir lo irredimible. Pon luz modesta, la de una conversación de confianza o un cuaderno, y no bajes a bucear sin compañía.',
  },
  ascendant: {
    conjunction:
      'Tu silueta se difumina y la gente proyecta en ella sus películas. En esta temporada larga inspiras ternura, misterio o equívoco, a veces en el mismo almuerzo, y tú también ensayas rostros. Cultiva lo auténtico por el lado de los sentidos: descalzarte, cantar, decir a tiempo «ese papel no es mío».',
    harmonious:
      'Hay en tu presencia algo que calma, como el rumor de una fuente en un patio. Durante esta época te relacionas con más empatía y menos armadura, y suelen acercarse personas sensibles o creativas. Déjate inspirar por su modo de mirar. Un poco de misterio, además, favorece a cualquiera.',
    tense:
      'Cuesta ver a quien tienes delante, y cuesta que te vea, porque en medio flota un velo bordado de expectativas. En este tramo abundan salvadores y salvados, con intercambio de papeles. Pregunta por lo prosaico: quién cocina, quién llama, a qué hora. Bajo el velo, las manos se reconocen mejor que las caras.',
  },
  midheaven: {
    conjunction:
      'La vocación se parece más a una llamada que a un plan. Durante una etapa larga tu lugar en el mundo pierde bordes, quizá te aburra el éxito conocido y te atraiga una tarea con alma. Explora sin quemar el contrato; si la voz es auténtica, sabrá insistir con dulzura.',
    harmonious:
      'Tu obra toca a la gente sin que sepa bien por qué. Este periodo favorece los oficios que alivian el ánimo, cuentan historias, embellecen o acompañan, y añade imaginación a los que no. Confía en la intuición profesional, con el calendario al lado. La fama, si asoma, que sea de buena persona.',
    tense:
      '¿Qué querías ser? La pregunta vuelve con la voz cambiada. De un año a otro, las metas públicas se empañan, los reconocimientos saben a poco y en lo doméstico faltan certezas. No es hora de grandes declaraciones. Mantén viva una tarea que te guste incluso sin testigos, y espera a que escampe.',
  },
};
