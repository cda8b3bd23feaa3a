import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const saturnTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Empieza una temporada de oficio. Saturno se sienta a tu mesa durante semanas y pregunta, sin mala intención, para qué haces lo que haces. Se cae lo accesorio, queda la viga. Hacer menos cosas y mejor, con horas de sueño entre medias, te irá devolviendo un respeto propio muy sólido.',
    sextile:
      'Hay un oficio o un título esperando a que te sientes con él. Estas semanas recompensan el esfuerzo que eliges, con maestros sobrios y progresos que se miden en centímetros. Nadie vendrá a buscarte. Pon la hora en el reloj y acude.',
    square:
      'El camino se empina y nadie ofrece taxi. Durante esta etapa pueden pesar las responsabilidades, el juicio ajeno o la sensación de que todo cuesta el doble. Tómalo como una revisión de la estructura: lo que no aguanta se retira, lo que aguanta queda probado. Pide relevos, que los hay.',
    trine:
      'Los años de práctica rinden por fin su interés. En cuestión de semanas puedes levantar algo estable casi sin alardes, con el apoyo de quien manda o de quien sabe. No esperes fuegos artificiales. Esto se parece más a la satisfacción de una puerta que cierra a la perfección.',
    opposition:
      'Alguien te mide con una vara que no elegiste. Puede ser un superior, un padre, una pareja con razones, y durante esta temporada sus límites te hacen ver los tuyos. Escucha la crítica entera y quédate con un tercio. Con la otra parte conviene acordar tiempos por escrito.',
  },
  moon: {
    conjunction:
      'La ternura se pone abrigo largo. Por unas semanas quizá sientas más que de costumbre la distancia, el deber familiar o el deseo de soledad, y descubras qué te sostiene cuando no hay ruido. Construye un refugio modesto con horarios amables. Apoyarse en alguien también es cosa de gente madura.',
    sextile:
      'Un rato fijo con los tuyos vale más que una promesa. El cariño gana cimiento por medio de costumbres sencillas que alguien tiene que poner en marcha, y ese alguien puedes ser tú: una cena, una visita, una tarde de arreglos. Lo demás se va asentando solo.',
    square:
      'Invierno de puertas adentro, con su leña y sus goteras. En esta temporada puede que te toque cuidar cuando querrías que te cuidaran, o reconocer una tristeza antigua que nunca tuvo silla. Dásela, y hazle compañía un rato cada semana. Las penas sentadas ocupan bastante menos.',
    trine:
      'Serenidad de casa vieja con buenos muros. Lo que sientes ha encontrado un suelo, y eso permite compromisos afectivos duraderos, acuerdos domésticos sensatos, conversaciones con los mayores que hacía falta tener. La emoción, en este periodo, no se enfría; aprende a guardar el calor.',
    opposition:
      'Enfrente hay una cara seria y no sabes si es por ti. En esta etapa la distancia de otra persona, su cansancio, sus obligaciones, pueden rozar tu necesidad de abrigo. Pregunta en lugar de suponer. Y si el frío es de los dos, acerquen las sillas antes de hablar de leña.',
  },
  mercury: {
    conjunction:
      'Durante semanas la mente pide orden, silencio y una buena silla. Es tiempo de estudiar en serio, escribir la obra larga, aprender lo que exige repetición. Las palabras pesan más: se comprometen. Si el ánimo se vuelve severo con tus propias ideas, deja que algún lector benévolo las vea antes que tú.',
    sextile:
      'Desempolva el manual. Aprender algo paso a paso, con un método serio y alguien que corrija, da en estas semanas un fruto que dura; también escribir, ordenar papeles, preparar una prueba. La mente quiere andamio y tú tienes los tablones. Empieza por el índice.',
    square:
      'A cada idea le sale un funcionario con sello. Dudas, papeleos, respuestas que se demoran: por una temporada la cabeza tiende a ver sobre todo los obstáculos. Apúntalos, ya que están, y ordénalos por tamaño. Vistos en columna, los más grandes suelen ser dos, y el resto, moscas.',
    trine:
      'Se te escucha porque mides lo que dices. Piensas como un arquitecto dibuja, a lápiz fino y con escala, y de esa mesa pueden salir planes a varios años, acuerdos sensatos, unos estudios por fin acabados. También el humor mejora: un humor seco, de los que tardan tres segundos en hacer efecto.',
    opposition:
      'Tus ideas pasan por el mostrador de otra persona. Te piden pruebas, te devuelven el borrador, te hacen esperar en un pasillo con plantas de plástico; durante esta temporada opinar sale caro y afina mucho. No lo tomes a título personal. Contesta con hechos, con plazos y, si puedes, con gracia.',
  },
  venus: {
    conjunction:
      'Inventario de afectos. Con las semanas se distingue lo que quieres de lo que te habías acostumbrado a querer, y algunos lazos piden un sí más claro. La sobriedad tiene sus lujos: un afecto cierto, un objeto bien elegido, una noche sin pantallas.',
    sextile:
      'Hay un afecto que crecería con un poco de calendario. Estas semanas apoyan a quien cuida: la amistad que se retoma, el viaje planeado entre varios, las clases de algo bello y difícil. Propón una constancia pequeña. El gusto por lo que madura es de los que no decepcionan.',
    square:
      'Das menos de lo que sientes y luego te pesa. Durante esta época una reserva antigua frena el cariño o el disfrute, como si hubiera que merecerlos con horas extra, y lo bonito se queda para después. Rompe el reglamento en algo mínimo. Un gusto concedido a tiempo ablanda más que un balance.',
    trine:
      'Los vínculos ganan grano, como la madera que se barniza despacio. Temporada propicia para comprometerse con realismo, reconciliarse con alguien de otro tiempo o dar forma constante a un talento artístico. El cariño se mide en presencia. Y la presencia, estas semanas, sale con naturalidad.',
    opposition:
      'Frío en las manos que antes se buscaban sin mirar. Esta época puede hacer patente una distancia, una cuenta mal repartida, el miedo a no gustar. Nada obliga a decidir deprisa. Habla de lo concreto, cuida los pequeños placeres que te pertenecen y concede a los demás el tiempo que tú pedirías.',
  },
  mars: {
    conjunction:
      'La fuerza aprende a ir despacio. Varias semanas de carga pesada, en las que cada paso cuenta y el atropello se paga; quien ha subido un piano por una escalera entiende la técnica. Mide, respira, apoya. El enojo contenido necesita ejercicio regular y, de vez en cuando, que lo nombres.',
    sextile:
      'La fuerza y la paciencia se han dado cita; falta decidir el lugar. Con un plan de entrenamiento, una obra en casa o una tarea que asuste un poco, estas semanas convierten el empuje en maestría. Sin plan se quedan en la puerta. Marca el primer tramo y estrena botas.',
    square:
      'Arado en terreno pedregoso. Las ganas se topan con un «espera», y con otro, y la rabia no encuentra ventanilla. En esta fase rinden las metas cortas, las herramientas en buen estado y los aliados con paciencia. Cada piedra apartada se queda apartada: en la siembra se nota.',
    trine:
      'Resistencia de corredor de fondo. Durante una temporada puedes con tareas que asustarían a cualquiera, a base de dosificarte y de saber dónde va cada esfuerzo. Confían en ti para lo difícil. Guarda un poco de esa disciplina para el descanso, que es la otra mitad del entrenamiento.',
    opposition:
      'Quieres avanzar y hay alguien en el umbral con los brazos cruzados. Normas, superiores, socios prudentes: el freno tiene nombre, y embestirlo lo hace más ancho. Averigua qué protege. Entre tu prisa y su cautela suele caber un plazo razonable.',
  },
  jupiter: {
    conjunction:
      'Tu optimismo se gradúa la vista. A lo largo de estas semanas, las convicciones pasan por el banco de pruebas y se quedan las que caminan. Menos promesas y más hechos, una ambición recortada con buen criterio. Por el camino se gana una brújula discreta, de las que señalan el norte sin discursos.',
    sextile:
      'Un crecimiento de los que no hacen ruido está al alcance. Las semanas de esta etapa acompañan a quien estudia, solicita, amplía con cuentas hechas, y le presentan consejeros con canas. Da el paso que llevas calculando. La esperanza, bien calzada, no tropieza con la prudencia.',
    square:
      'Un sueño reducido a la mitad y puesto en marcha hace más compañía que uno entero en el cajón. Conviene recordarlo cuando los planes amplios se encuentran con presupuestos, reglamentos o cansancio, y donde el mapa decía pradera hay una valla. La temporada no es corta. Da tiempo a revisar la escala.',
    trine:
      'Crecer con los pies en el suelo: parece un lema de banco y, sin embargo, describe bien esta temporada. La confianza encuentra método, y el método, un horizonte. Proyectos educativos, empresas pacientes, viajes con propósito avanzan a paso de mula, que es el que llega a los pueblos altos.',
    opposition:
      'Un sí enorme y un no educado se sientan a la misma mesa, y los dicen personas distintas. En esta temporada alguien pone techo a tu entusiasmo, o te toca ponérselo al suyo. Ninguno exagera del todo. Tomen medidas juntos: un sueño con barandilla admite más visitas.',
  },
  saturn: {
    conjunction:
      'Casi treinta años tarda Saturno en volver a donde estaba cuando naciste, y su regreso marca un cambio de estación en la vida adulta. Se repasa lo edificado: qué es tuyo, qué heredaste sin querer. Nadie pone nota. Hay, sí, la ocasión de firmar por voluntad propia lo que siga.',
    sextile:
      'Entre un examen y otro de los que pone la vida hay trimestres de biblioteca, y este se les parece. Lo que aprendiste a fuerza de tropiezos puede ordenarse ahora y servir a alguien más joven o más nuevo. Ofrece ese saber. Al explicarlo verás cuánto pesaba y cuánto sostiene.',
    square:
      'Cada siete años, más o menos, la obra de tu vida recibe la visita del inspector. Mira los pilares, golpea un tabique, anota. Durante unas semanas quizá notes presión para corregir algo que ya sabías torcido. Es el mejor momento para hacerlo: con el andamio puesto, todo está a mano.',
    trine:
      'Etapa de buenos cimientos. El sentido del deber deja de apretar y se convierte en una especie de alivio: sabes lo que toca, lo haces, duermes. A lo largo de estas semanas puedes consolidar lo que empezó años atrás y recibir, acaso, la confianza de quien antes te ponía a prueba.',
    opposition:
      'Desde la acera de enfrente, a mitad de vuelta, se ve distinto lo construido. Otras personas, con sus exigencias o con sus elogios, te enseñan qué se ve de tu obra, y algo conviene corregir. Durante estas semanas escucha sin defender el plano. Queda por delante otro tanto, y ahora conoces el camino.',
  },
  uranus: {
    conjunction:
      'Tu parte indómita recibe un despacho con llave. En las próximas semanas la libertad pide formas concretas: un oficio propio, una regla inventada por ti, un modo distinto de cumplir. Puede apretar al principio. Un cauce no suprime el río; le permite mover molinos.',
    sextile:
      'Propón la reforma por el cauce debido y mira qué pasa. En este periodo la gente seria acepta novedades si llegan con plano, y tu ingenio acepta horarios si sirven para algo. Hay poco ruido y bastante margen. Aprovéchalo en una sola mejora, de las que se noten a diario.',
    square:
      'Dentro de ti discuten un relojero y un alborotador. Uno quiere que todo siga en hora; el otro, lanzar el reloj por el balcón. La tensión dura unas semanas y no se resuelve eligiendo bando. Deja que negocien: qué norma se queda, cuál se jubila, a qué hora es el recreo.',
    trine:
      'Innovar con licencia de obra. Durante este periodo lo nuevo y lo probado colaboran, y puedes reformar una estructura sin que se caiga el techo. Convence a los prudentes con cifras y a los inquietos con plazos. Tu originalidad, bien atornillada, resulta útil a mucha gente.',
    opposition:
      'Lo que en ti quiere volar se encuentra con quien sujeta la cuerda. Puede ser una empresa, una familia, alguien que te aprecia y teme el cambio, y por unas semanas el tirón es mutuo. Explica para qué quieres altura. Una cometa sin hilo tampoco sube.',
  },
  neptune: {
    conjunction:
      'A los sueños se les pide domicilio. Durante una temporada lo que anhelabas vagamente quiere cuerpo, fecha, una habitación con luz del norte, y lo que no lo tiene se va borrando sin drama. Puede haber melancolía en ello. Hay también arte: el que nace cuando la inspiración acepta un horario.',
    sextile:
      'Tienes cerca una tarea humilde que serviría a algo grande. Durante la temporada, un rato de disciplina al día basta para que una fantasía adquiera bordes: un taller, un huerto, un turno de acompañamiento. Ponle hora. Lo inspirado agradece que le guarden sitio en la agenda.',
    square:
      'La niebla y el muro se encuentran, y no se sabe cuál de los dos confunde más. A ratos crees que nada tiene remedio; a ratos, que todo se arreglará sin tocarlo. Durante estas semanas camina tanteando: una verdad comprobada por semana, un cansancio reconocido, una ilusión puesta a secar.',
    trine:
      'Encuentras el molde para lo que parecía no tener forma. Compasión con agenda, fantasía con técnica, fe que se arremanga: estas semanas unen lo invisible con lo práctico. Enseñar un arte, sostener una causa, cuidar a alguien sin descuidarte son tareas a la altura de la etapa.',
    opposition:
      'Alguien pide hechos cuando tú traías música, o trae música cuando hacían falta hechos. Los sueños pasan por la mirada ajena y algunos se encogen. Deja que se encojan los que eran de humo. A los demás les sienta bien una pregunta seria.',
  },
  pluto: {
    conjunction:
      'Reforma de cimientos, con plano y casco. Se hace visible, despacio, aquello que mandaba desde abajo: un miedo, una ambición, un pacto mudo. Gobernarlo lleva tiempo y se logra sin heroísmos, ladrillo a ladrillo. Prescinde de lo que solo se sostenía por costumbre.',
    sextile:
      'Hay un trabajo de fondo que ya puedes empezar: ordenar un legado, soltar una costumbre dura, aprender a mandar con poco. Estas semanas te dan pulso y buena compañía, siempre que vayas por etapas. La primera se hace en una tarde, con la puerta cerrada y el teléfono lejos.',
    square:
      'Aprietas los dientes sin darte cuenta. En esta época se juntan por dentro el miedo a perder el control y el cansancio de ejercerlo, y el resultado es una rigidez que no protege de nada. Afloja por partes: una tarea que delegas, un temor que cuentas. La firmeza de verdad respira.',
    trine:
      'Una voluntad de hierro templado, lejos de la dureza. Dispones durante semanas de la concentración precisa para acabar con lo caduco y dejar en su lugar algo que resista. Los demás notarán poco; tú, al cabo, mucho. Así trabajan los ríos con las piedras.',
    opposition:
      'Cierta pesadez de puerta blindada. En este periodo quizá te enfrentes a una autoridad, a una dependencia o a un temor de los que prefieren la sombra, y haga falta mucha calma para no responder con más presión. Fija límites por escrito. Busca compañía sensata. Avanza a tu paso.',
  },
  ascendant: {
    conjunction:
      'Por severo que parezca el espejo, te mira con interés. Hablas menos, eliges mejor, puede que hasta revises el vestuario y las compañías: durante semanas cambia el peso de tus pasos, y quien te cruza lo oye. Así empieza, sin ceremonia, una manera más adulta de estar en el mundo.',
    sextile:
      'Pule un hábito y cambiará el modo en que te reciben. Durante estas semanas la constancia sienta bien a tu figura: llegar a la hora, hablar un poco más despacio, cumplir lo pequeño. La gente prudente empieza a contar contigo. Ve a saludarla primero.',
    square:
      'Pesa el cuerpo, pesa la agenda y se te nota al entrar. En este periodo lo que debes y lo que eres rozan como una mochila mal ajustada, y la tentación es endurecer el gesto. Reajusta las correas: menos encargos, más descanso, una hora sin reloj. La espalda recta viene después.',
    trine:
      'Inspiras fiabilidad, y con razón. Hay en tu trato una firmeza tranquila que anima a otros a encargarte cosas serias o a contarte las suyas. Buena época para compromisos de largo aliento y para educar el gesto: un hábito físico, una postura, una forma de escuchar.',
    opposition:
      'Las relaciones pasan revisión, empezando por la que tienes con tu reflejo. En estas semanas alguien puede pedir más compromiso o más distancia, y las dos peticiones merecen respuesta franca. Carga solo con tu parte del armario. Los vínculos con buen ensamblaje salen de aquí más derechos.',
  },
  midheaven: {
    conjunction:
      'Llega la hora de rendir obra. Durante una etapa larga tu lugar ante los demás se define por lo que has hecho de verdad, ni más ni menos, y puede traer tanto una responsabilidad mayor como el valor de dejar un cargo que ya no era tuyo. La cima tiene viento; abrígate.',
    sextile:
      'Un escalón bajo, al lado del alto que mirabas. Las responsabilidades modestas, bien llevadas, te acercan a lo que quieres ser, y hay quien puede enseñarte los trucos. Pídeselo. El prestigio que se gana por esta vía no se lo lleva el viento.',
    square:
      'Trabajas mucho y no acabas de saber para quién. Estas semanas frotan tu manera de ser contra lo que el puesto exige, y del roce salen chispas de desgana o de orgullo. Renegocia una parte concreta. Un oficio se endereza como se endereza una planta, con una guía y sin tirones.',
    trine:
      'Tu trayectoria adquiere calado. Paso a paso, sin titulares, ganas la confianza de quienes deciden y aprendes el arte de durar. Son semanas para ascensos discretos, títulos, proyectos con calendario. Tu palabra se acepta como garantía, patrimonio que cuesta años y ahora empieza a verse.',
    opposition:
      'Renuncia a una obligación ornamental; la espalda lo agradecerá y nadie notará su ausencia. Pesa el cargo, pesan las maletas de la familia y solo tienes dos manos, de modo que en este tramo de semanas se vuelve inaplazable acordar cuánto das fuera y cuánto guardas para los tuyos.',
  },
};
