import type { NatalCorpus } from '../../natal-corpus.ts';

export const ascendantAspects: NatalCorpus['pointAspects']['ascendant'] = {
  sun: {
    conjunction:
      'Lo que se ve de ti al entrar se parece mucho a lo que hay. El Sol sobre el Ascendente pone la intención a la vista y el nombre por delante, y la gente, sin saber por qué, te hace un hueco. Esconderte te costaría más que destacar. Interésate por los demás: a quien brilla y además escucha se le vuelve a invitar.',
    opposition:
      'Te vas conociendo por la persona que tienes enfrente. Parejas, rivales y hasta clientes parecen traer de fábrica la seguridad que a ti te falta, y puede que hayas vestido durante años la confianza de otra gente. Atiende a lo que admiras sin disimulo. Suele ser el retrato de algo que ya vivía en tu casa, en la habitación del fondo.',
    harmonious:
      'Presentarte y ser quien eres te salen en el mismo viaje. Recuerdan tu nombre, te hacen un hueco en el banco sin que empujes, y el Sol saluda al Ascendente como a un portero que lo conoce de lejos. De tan fácil, apenas lo aprovechas. El día en que algo te importe de veras, ve en persona.',
    tense:
      'De lo que quieres decir a lo que se entiende hay un retraso, como en las llamadas de ultramar. Pareces llevar más orgullo del que llevas, o menos fuerza de la que tienes, y el Sol gasta media tarde en corregir la foto. De ese trabajo te ha salido carácter. Anuncia pronto lo que buscas y te ahorrarás la mitad de las aclaraciones.',
  },
  moon: {
    conjunction:
      'Tu humor llega un paso antes que tú. Con la Luna en el Ascendente te tocan al instante las caras, los tonos, el olor de un guiso, y la gente se acerca porque contigo parece posible contar cómo fue en realidad. Hay mareas en esa apertura. Di en cuál estás, y sabrán esperarte en la arena.',
    opposition:
      'El consuelo, en tu vida, tiende a tener la dirección de otra persona. Lees antes el tiempo de tu pareja que el tuyo, cuidas a quien parecía arreglárselas, eliges a gente que se emociona por las dos partes. La Luna vive de ese lado. Pide compañía con todas las letras, antes de cocinar para seis por no pedirla.',
    harmonious:
      'La gente se pone cómoda a tu lado y no sabe decir en qué momento ocurrió. Un tono, un detalle recordado, el asiento bueno ofrecido a tiempo: la Luna y tu manera de llegar caminan del brazo, y los niños y los perros lo supieron siempre. Es un don callado. Algún día, deja que te lo ofrezcan a ti.',
    tense:
      'Tus sentimientos y tus modales no se han puesto de acuerdo en el horario. Sonríes, y lo que dolió sube de camino a casa; o das una mala contestación y era cansancio. La Luna llega tarde a tu propia cara. Quienes te quieren preguntan dos veces: responde a la segunda y verás cuántas noches se arreglan.',
  },
  mercury: {
    conjunction:
      'La charla llega contigo, cuando no se adelanta. Entras mirando, preguntando, poniendo nombre a las cosas, con una juventud inquieta que los años no consiguen alcanzar; Mercurio sobre el Ascendente da fama de inteligencia antes de la primera prueba. El silencio te intriga y después te pica. Guárdate una curiosidad de las que traías: suelen contestarla sin que la saques.',
    opposition:
      'Piensas mejor contra una segunda voz. Las ideas se te encienden en la charla, en las cartas, en la discusión de desayuno sobre lo que significa una palabra, y la gente habladora te encuentra como si tuviera cita. Mercurio se ha sentado enfrente. Cuando no haya nadie, apunta tu opinión antes de que lleguen y luego compara.',
    harmonious:
      'Sabes explicarte, cosa más rara de lo que parece. Lo que se te ocurre llega a la lengua en buen orden, con una broma doblada dentro, y los desconocidos lo siguen sin correr. Mercurio te sirve de intérprete en ventanillas, mercados y reuniones de familia. Sería una lástima gastarlo todo en hablar del tiempo.',
    tense:
      'Lo que dices y lo que dice tu cara pueden ser dos ediciones del mismo periódico. Te aceleras cuando dudas, corriges un dato en el momento tierno, te callas justo lo que lo habría aclarado. No es mala intención: es Mercurio con nervios ante el público. Respira, deja que terminen y empieza por el titular.',
  },
  venus: {
    conjunction:
      'De las presentaciones se encarga tu encanto, y rara vez se alargan. Cuidas cómo suena y cómo luce todo, tu persona incluida, y Venus, junto al Ascendente, pone en tu trato una dulzura que da ganas de portarse bien. Del conflicto te apartas cruzando la calle. Vuelve a cruzar alguna vez; te aprecian lo bastante como para oírte una objeción.',
    opposition:
      'La belleza te llega del brazo de alguien. Tienes buen ojo para las personas con gracia, sabes hacer que se sientan elegidas y quizá acostumbras a alisar el desacuerdo antes de que diga cómo se llama. Así, Venus mediante, dos personas pueden derrochar amabilidad a cada lado de una puerta cerrada. Llama, y aguanta la corriente.',
    harmonious:
      'Da gusto tenerte cerca, y nadie necesita que le expliquen el motivo. Combinas colores, caracteres e invitados con la misma ligereza; el cariño se te ve. A Venus, cuando llega contigo, le perdonan casi todo. Como te niegan tan pocas cosas, quizá te sorprenda lo bien que sienta haber pedido una difícil.',
    tense:
      'Quieres agradar, y algo en tu manera de llegar interrumpe a cada rato. La broma sale seca, el elogio lo espantas, te arreglas para una fiesta y apareces en otra. Debajo hay una duda tierna sobre si gustas. Casi todo el mundo contestó que sí hace tiempo; a Venus solo le falta que tomes asiento.',
  },
  mars: {
    conjunction:
      'Llegas como una ráfaga de viento. Con Marte pegado al Ascendente hay calor, franqueza y ganas de empezar antes de que suba el café; según cómo haya dormido, la gente se anima o se pone en guardia. De la infancia quizá conserves un buen catálogo de rodillas raspadas. Tu arrojo es magnífico para arrancar. A mitad de faena, mira quién sostiene el otro extremo.',
    opposition:
      'Las peleas de tu vida te las traen a domicilio, o eso dirías. Se te acercan personas con empuje, aprietan, y así descubres lo bien que sabes apretar. Parte de esa leña de Marte preferiría que la encendieras tú. Empieza algo por tu cuenta una mañana cualquiera y es posible que los adversarios se presenten como equipo.',
    harmonious:
      'Tu cuerpo sabe lo que quiere tu voluntad y salen a la vez. Pones las cosas en marcha sin ruido, defiendes a alguien de pasada, y esa rectitud resulta un descanso para los demás. Con Marte así, las cuestas parecen más cortas. Busca de vez en cuando una empinada, aunque sea por curiosidad.',
    tense:
      'Del impulso al apretón de manos salta una chispa. Llegas con más fuerza de la que pretendías, o te tragas el enojo y lo llevas en la nuca, y hay quien toma aire antes de oírte. Marte agradece el ejercicio y el humor. Todavía más, que pidas lo que quieres en cuanto lo quieres y con la voz de todos los días.',
  },
  jupiter: {
    conjunction:
      'La generosidad entra primero y tú vienes detrás. Saludas, prometes, ríes, llenas el sitio aunque sea en espíritu, y casi nadie sale perdiendo. Con Júpiter sobre el Ascendente, la primera impresión trabaja a tu favor. Lleva la cuenta de lo que ofreces en el umbral; del resto de tu largueza se encarga ella misma.',
    opposition:
      'Son otras personas quienes te abren las ventanas. Aparecen maestras, viajeros, parejas de risa ancha y planes todavía más anchos, y a su lado crees en cosas que a solas no creías. Júpiter exagera un poco desde allí, y tú con él. Quédate con las vistas y paga tu parte del pasaje: la fe en ti no requiere intermediario.',
    harmonious:
      'Puede que la suerte sea, sencillamente, la cara que tiene tu trato vista desde fuera. Esperas que te reciban bien y esa confianza se paga sola: te explican, te prestan, te guardan el final del banco. Con Júpiter al lado se aprende de cualquiera. Gasta parte de ese crédito en quienes tartamudean ante el mostrador.',
    tense:
      'Entras a una escala algo mayor que la sala. Sobra equipaje, o sobra rotundidad, o la promesa era espléndida y después toca una noche de cálculos para cumplirla. Nadie duda de tu buena voluntad, y en eso Júpiter te respalda. Recorta un tercio de la entrada y lo que quede parecerá magnífico, porque lo será.',
  },
  saturn: {
    conjunction:
      'La reserva es el abrigo con que llegas. De criatura quizá mirabas a los mayores como si no se esforzaran lo suficiente, y aún hoy Saturno en el Ascendente te pone más años, más certezas y más distancia de las que sientes. También hace que se fíen de ti a primera vista. A caras así el tiempo suele tratarlas bien. Enseña el forro: abriga más que el paño.',
    opposition:
      'Te tomas los vínculos en serio y, a veces, te tomas tu tiempo. Gente mayor, gente prudente, personas con un inventario en el alma: por ellas Saturno te enseña de límites, y tú les enseñas, con cierta severidad, de promesas. La soledad de a dos es posible, no obligatoria. Lo que se acuerda hablando te dura más, y pesa menos cada año.',
    harmonious:
      'La compostura se te da como a otros la buena letra. Te detienes, miras y haces lo que hay que hacer, de modo que te entregan las cuentas, el sello y la última decisión sin que lo pidas. Saturno no te pesa al entrar. Vigila tan solo que nadie concluya que naciste con cincuenta años: juega a algo.',
    tense:
      'Un portero invisible te pide los papeles cada vez que entras. Se te endurece la espalda, pides disculpas o trabajas el doble para merecer el sitio que ya ocupas, y Saturno le da a todo ello un aire de frialdad que despista a quien esperaba conversación. El reverso es un aguante notable. Prueba a llegar pronto y no hacer nada útil en cinco minutos.',
  },
  uranus: {
    conjunction:
      'Nadie está del todo a punto para ti. Irrumpes por un costado, llevas, dices o ves lo que no tocaba en el lugar justo, y desde temprano conoces el papel de la nota rara en la foto del grupo. Con Urano sobre el Ascendente, moverte en libertad te importa más que el visto bueno. Dales un segundo a los sobresaltados. La mayoría está a punto de alegrarse.',
    opposition:
      'Tus relaciones más cercanas no vienen en tallas corrientes. Te atrae quien vive con su propio reloj, o eres tú quien necesita la ventana abierta, y Urano hace que los lazos empiecen y cambien de rumbo casi sin avisar. La rutina te asusta menos si se inventa a medias. Pon la libertad entre lo pactado y quizá nadie quiera perderse el postre.',
    harmonious:
      'Llevas la originalidad como otros un paraguas, sin alardes y con provecho. Una cara nueva, un método nuevo, un plan que cambia a última hora: lo tomas según viene, y en tu compañía la gente se permite ser un poco más rara. Urano ha aflojado por ti unos cuantos cuellos de camisa. Ni se te ocurre pasar la factura.',
    tense:
      'En cuanto se acostumbran a ti, algo salta. Cancelas, te cortas el pelo, dices lo indecible en mitad de la cena; o es la vida la que salta y te toca explicarla. Bajo esa inquietud hay un rechazo honrado a que te archiven. También Urano puede dar sus sorpresas con cita: anúncialas un día antes y es fácil que despierten curiosidad.',
  },
  neptune: {
    conjunction:
      'La gente encuentra en ti lo que venía buscando. Con Neptuno junto al Ascendente tu presencia carece de borde duro, entran y salen por ella ánimos, músicas y nostalgias, y a veces dejas una reunión con un acento que no traías. Para quien anda en soledad eres una bendición. Una vez al día, quédate donde nadie te necesite y observa qué forma tomas.',
    opposition:
      'Frente a ti suele haber alguien maravilloso o alguien perdido, y tardas en distinguirlos. Miras a los demás con una fantasía que completa el dibujo, perdonas por adelantado, esperas. De Neptuno, ahí, salen mucha ternura y alguna niebla. Pide ver a la persona con la lámpara encendida. El cariño que resiste una mirada clara ya no tiene qué temer de ti.',
    harmonious:
      'Tienes una manera suave de entrar, como la buena luz. Te sienten cerca en cuanto saludan, los animales se aquietan, y en cualquier grupo captas lo que se calla y le das amparo. A ti Neptuno te anda a flor de piel. Que firme alguna vez: la gracia anónima se la suelen atribuir a los muebles.',
    tense:
      'Es fácil hacerse de ti una idea equivocada, y alguna vez has colaborado. Dices que sí por no molestar, te desenfocas si te acorralan, y luego parece que nadie te haya conocido. La sensibilidad que hay detrás, la de Neptuno, es de ley. Traza una línea clara al día, a lápiz si quieres: una hora, un deseo, un no.',
  },
  pluto: {
    conjunction:
      'Contigo no hay encuentros de trámite. Miras como quien piensa averiguar, hablas poco, y Plutón en el Ascendente desprende una fuerza que unos toman por peligro y otros por refugio. Quizá aprendiste pronto a no bajar la guardia, y has vuelto a empezar más de una vez. Quien se acerca agradecería un chiste. Que eres fuerte ya se ha visto.',
    opposition:
      'Quien te importa, te importa hasta el hueso. Te atraen personas intensas y difíciles, y con ellas puede haber pulsos por la última palabra, la contraseña o el secreto más grande. De cada una sales con otra piel. El poder de Plutón tiene otra cara cuando se pone en la mesa, al lado del pan. Pon tú primero el tuyo, si te atreves.',
    harmonious:
      'En un apuro la gente te busca con la mirada, aunque nunca pusiste anuncio. Hay una hondura tranquila en lo que haces, y mueves una situación un palmo sin que nadie note el volante. Con Plutón en el umbral, los cambios no te asustan. Ejerce esa influencia a la vista; es de las que nada pierden cuando se ven.',
    tense:
      'Otros notan la presión antes de que sepas que la ejerces. Pones a prueba, te guardas algo, te preparas para lo peor en una reunión de lo más cordial; en algún sitio, alguna vez, fue prudente. A Plutón, así, cuesta muchísimo engañarlo. Dale descanso en buena compañía, poco a poco, empezando por quien te vio con rabia y se quedó.',
  },
};
