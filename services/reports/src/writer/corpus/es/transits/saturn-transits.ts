import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const saturnTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Empieza una larga temporada de oficio. Saturno se sienta a tu mesa durante meses y pregunta, sin mala intención, para qué haces lo que haces. Se cae lo accesorio, queda la viga. Trabajar menos cosas y mejor, con horas de sueño entre medias, te irá devolviendo un respeto propio muy sólido.',
    harmonious:
      'Los años de práctica rinden por fin su interés. En cuestión de meses puedes levantar algo estable casi sin alardes, con el apoyo de quien manda o de quien sabe. No esperes fuegos artificiales. Esto se parece más a la satisfacción de una puerta que cierra a la perfección.',
    tense:
      'El camino se empina y nadie ofrece taxi. Durante esta etapa pueden pesar las responsabilidades, el juicio ajeno o la sensación de que todo cuesta el doble. Tómalo como una revisión de la estructura: lo que no aguanta se retira, lo que aguanta queda probado. Pide relevos, que los hay.',
  },
  moon: {
    conjunction:
      'La ternura se pone abrigo largo. Por unos meses quizá sientas más que de costumbre la distancia, el deber familiar o el deseo de soledad, y descubras qué te sostiene cuando no hay ruido. Construye un refugio modesto con horarios amables. Apoyarse en alguien también es cosa de gente madura.',
    harmonious:
      'Serenidad de casa vieja con buenos muros. Lo que sientes ha encontrado un suelo, y eso permite compromisos afectivos duraderos, acuerdos domésticos sensatos, conversaciones con los mayores que hacía falta tener. La emoción, en este periodo, no se enfría; aprende a guardar el calor.',
    tense:
      'Invierno de puertas adentro, con su leña y sus goteras. En esta temporada puede que te toque cuidar cuando querrías que te cuidaran, o reconocer una tristeza antigua que nunca tuvo silla. Dásela, y hazle compañía un rato cada semana. Las penas sentadas ocupan bastante menos.',
  },
  mercury: {
    conjunction:
      'Durante meses la mente pide orden, silencio y una buena silla. Es tiempo de estudiar en serio, escribir la obra larga, aprender lo que exige repetición. Las palabras pesan más: se comprometen. Si el ánimo se vuelve severo con tus propias ideas, deja que algún lector benévolo las vea antes que tú.',
    harmonious:
      'Se te escucha porque mides lo que dices. Piensas como un arquitecto dibuja, a lápiz fino y con escala, y de esa mesa pueden salir planes a varios años, acuerdos sensatos, unos estudios por fin acabados. También el humor mejora: un humor seco, de los que tardan tres segundos en hacer efecto.',
    tense:
      'A cada idea le sale un funcionario con sello. Dudas, papeleos, respuestas que se demoran: por una temporada la cabeza tiende a ver sobre todo los obstáculos. Apúntalos, ya que están, y ordénalos por tamaño. Vistos en columna, los más grandes suelen ser dos, y el resto, moscas.',
  },
  venus: {
    conjunction:
      'Inventario de afectos. Con los meses se distingue lo que quieres de lo que te habías acostumbrado a querer, y algunos lazos piden un sí más claro. La sobriedad tiene sus lujos: un afecto cierto, un objeto bien elegido, una noche sin pantallas.',
    harmonious:
      'Los vínculos ganan grano, como la madera que se barniza despacio. Temporada propicia para comprometerse con realismo, reconciliarse con alguien de otro tiempo o dar forma constante a un talento artístico. El cariño se mide en presencia. Y la presencia, estos meses, sale con naturalidad.',
    tense:
      'Frío en las manos que antes se buscaban sin mirar. Esta época puede hacer patente una distancia, una cuenta mal repartida, el miedo a no gustar. Nada obliga a decidir deprisa. Habla de lo concreto, cuida los pequeños placeres que te pertenecen y concede a los demás el tiempo que tú pedirías.',
  },
  mars: {
    conjunction:
      'La fuerza aprende a ir despacio. Varios meses de carga pesada, en los que cada paso cuenta y el atropello se paga; quien ha subido un piano por una escalera entiende la técnica. Mide, respira, apoya. El enojo contenido necesita ejercicio regular y, de vez en cuando, que lo nombres.',
    harmonious:
      'Resistencia de corredor de fondo. Durante una buena temporada puedes con tareas que asustarían a cualquiera, a base de dosificarte y de saber dónde va cada esfuerzo. Confían en ti para lo difícil. Guarda un poco de esa disciplina para el descanso, que es la otra mitad del entrenamiento.',
    tense:
      'Arado en terreno pedregoso. Las ganas se topan con un «espera», y con otro, y la rabia no encuentra ventanilla. En esta fase rinden las metas cortas, las herramientas en buen estado y los aliados con paciencia. Cada piedra apartada se queda apartada: en primavera se nota.',
  },
  jupiter: {
    conjunction:
      'Tu optimismo se gradúa la vista. A lo largo de estos meses, las convicciones pasan por el banco de pruebas y se quedan las que caminan. Menos promesas y más hechos, una ambición recortada con buen criterio. Por el camino se gana una brújula discreta, de las que señalan el norte sin discursos.',
    harmonious:
      'Crecer con los pies en el suelo: parece un lema de banco y, sin embargo, describe bien esta temporada. La confianza encuentra método, y el método, un horizonte. Proyectos educativos, empresas pacientes, viajes con propósito avanzan a paso de mula, que es el que llega a los pueblos altos.',
    tense:
      'Un sueño reducido a la mitad y puesto en marcha hace más compañía que uno entero en el cajón. Conviene recordarlo cuando los planes amplios se encuentran con presupuestos, reglamentos o cansancio, y donde el mapa decía pradera hay una valla. La temporada es larga. Da tiempo a revisar la escala.',
  },
  saturn: {
    conjunction:
      'Casi treinta años tarda Saturno en volver a donde estaba cuando naciste, y su regreso marca un cambio de estación en la vida adulta. Se repasa lo edificado: qué es tuyo, qué heredaste sin querer. Nadie pone nota. Hay, sí, la ocasión de firmar por voluntad propia lo que siga.',
    harmonious:
      'Etapa de buenos cimientos. El sentido del deber deja de apretar y se convierte en una especie de alivio: sabes lo que toca, lo haces, duermes. A lo largo de estos meses puedes consolidar lo que empezó años atrás y recibir, acaso, la confianza de quien antes te ponía a prueba.',
    tense:
      'Cada siete años, más o menos, la obra de tu vida recibe la visita del inspector. Mira los pilares, golpea un tabique, anota. Durante unos meses quizá notes presión para corregir algo que ya sabías torcido. Es el mejor momento para hacerlo: con el andamio puesto, todo está a mano.',
  },
  uranus: {
    conjunction:
      'Tu parte indómita recibe un despacho con llave. En los próximos meses la libertad pide formas concretas: un oficio propio, una regla inventada por ti, un modo distinto de cumplir. Puede apretar al principio. Un cauce no suprime el río; le permite mover molinos.',
    harmonious:
      'Innovar con licencia de obra. Durante este periodo lo nuevo y lo probado colaboran, y puedes reformar una estructura sin que se caiga el techo. Convence a los prudentes con cifras y a los inquietos con plazos. Tu originalidad, bien atornillada, resulta útil a mucha gente.',
    tense:
      'Dentro de ti discuten un relojero y un alborotador. Uno quiere que todo siga en hora; el otro, lanzar el reloj por el balcón. La tensión dura unos meses y no se resuelve eligiendo bando. Deja que negocien: qué norma se queda, cuál se jubila, a qué hora es el recreo.',
  },
  neptune: {
    conjunction:
      'A los sueños se les pide domicilio. Durante una temporada larga lo que anhelabas vagamente quiere cuerpo, fecha, una habitación con luz del norte, y lo que no lo tiene se va borrando sin drama. Puede haber melancolía en ello. Hay también arte: el que nace cuando la inspiración acepta un horario.',
    harmonious:
      'Encuentras el molde para lo que parecía no tener forma. Compasión con agenda, fantasía con técnica, fe que se arremanga: estos meses unen lo invisible con lo práctico. Enseñar un arte, sostener una causa, cuidar a alguien sin descuidarte son tareas a la altura de la etapa.',
    tense:
      'La niebla y el muro se encuentran, y no se sabe cuál de los dos confunde más. A ratos crees que nada tiene remedio; a ratos, que todo se arreglará sin tocarlo. Durante estos meses camina tanteando: una verdad comprobada por semana, un cansancio reconocido, una ilusión puesta a secar.',
  },
  pluto: {
    conjunction:
      'Reforma de cimientos, con plano y casco. Se hace visible, despacio, aquello que mandaba desde abajo: un miedo, una ambición, un pacto mudo. Gobernarlo lleva tiempo y se logra sin heroísmos, ladrillo a ladrillo. Prescinde de lo que solo se sostenía por costumbre.',
    harmonious:
      'Una voluntad de hierro templado, lejos de la dureza. Dispones durante meses de la concentración precisa para acabar con lo caduco y dejar en su lugar algo que resista. Los demás notarán poco; tú, al cabo, mucho. Así trabajan los ríos con las piedras.',
    tense:
      'Cierta pesadez de puerta blindada. En este periodo quizá te enfrentes a una autoridad, a una dependencia o a un temor de los que prefieren la sombra, y haga falta mucha calma para no responder con más presión. Fija límites por escrito. Busca compañía sensata. Avanza a tu paso.',
  },
  ascendant: {
    conjunction:
      'Por severo que parezca el espejo, te mira con interés. Hablas menos, eliges mejor, puede que hasta revises el vestuario y las compañías: durante meses cambia el peso de tus pasos, y quien te cruza lo oye. Así empieza, sin ceremonia, una manera más adulta de estar en el mundo.',
    harmonious:
      'Inspiras fiabilidad, y con razón. Hay en tu trato una firmeza tranquila que anima a otros a encargarte cosas serias o a contarte las suyas. Buena época para compromisos de largo aliento y para educar el gesto: un hábito físico, una postura, una forma de escuchar.',
    tense:
      'Las relaciones pasan revisión, empezando por la que tienes con tu reflejo. En estos meses alguien puede pedir más compromiso o más distancia, y las dos peticiones merecen respuesta franca. Carga solo con tu parte del armario. Los vínculos con buen ensamblaje salen de aquí más derechos.',
  },
  midheaven: {
    conjunction:
      'Llega la hora de rendir obra. Durante una etapa larga tu lugar ante los demás se define por lo que has hecho de verdad, ni más ni menos, y puede traer tanto una responsabilidad mayor como el valor de dejar un cargo que ya no era tuyo. La cima tiene viento; abrígate.',
    harmonious:
      'Tu trayectoria adquiere calado. Paso a paso, sin titulares, ganas la confianza de quienes deciden y aprendes el arte de durar. Son meses para ascensos discretos, títulos, proyectos con calendario. Tu palabra se acepta como garantía, patrimonio que cuesta años y ahora empieza a verse.',
    tense:
      'Renuncia a una obligación ornamental; la espalda lo agradecerá y nadie la echará de menos. Pesa el cargo, pesan las maletas de la familia y solo tienes dos manos, de modo que en este tramo de meses se vuelve inaplazable acordar cuánto das fuera y cuánto guardas para los tuyos.',
  },
};
