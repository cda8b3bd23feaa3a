import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const marsTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Alguien le ha dado cuerda al motor. Durante varios días la voluntad empuja con una franqueza que sorprende, y los proyectos detenidos notan el tirón. Márcate una meta que se pueda tocar. Sin ella, tanta gasolina se gasta en acelerones ante la puerta de casa.',
    sextile:
      'Hay fuerza de reserva y está a mano. Si en estos días le propones algo, una salida temprana, una conversación que pide valor, el arreglo que se resiste, contesta al momento. Si no, bosteza. Dale el encargo por la mañana y cobra el gusto por la noche.',
    square:
      'Llevas encima la mecha corta y el mundo parece lleno de fumadores. Choques con la autoridad, con un rival, con el mueble de la esquina: la fuerza busca contrincante. Dale uno digno durante estos días, un reto con reglas, y ahórrale el enojo a quien solo pasaba.',
    trine:
      'Músculo y criterio reman al mismo compás. Son días que se prestan a competir con deportividad, a defender una postura sin aspavientos, a acabar lo que pedía arrojo. Te cansas, sí, con el cansancio bueno de quien ha subido hasta el mirador y se sienta a ver.',
    opposition:
      'Encuentras a alguien con tu misma prisa en dirección contraria. Estos días los roces vienen de fuera: un rival, un colega que empuja, un familiar con opinión. Defiende lo tuyo en una frase y no en diez. Un adversario bien tratado enseña por dónde flojea el plan.',
  },
  moon: {
    conjunction:
      'Sangre caliente en la cocina. Lo que sientes pide acción inmediata, y durante unos cuantos días cuesta tragarse una palabra. Defender a los tuyos te sale con garra. Haz sitio al enojo antes de que tire los platos: una frase dicha a tiempo vale por tres gritos a destiempo.',
    sextile:
      'Algo de coraje doméstico rinde mucho. Durante estos días puedes decir la frase que falta, arreglar lo que gotea, sacar a bailar a quien anda bajo de ánimo, y todo ello sale mejor de lo esperado. Hay que levantarse del sofá, eso sí, y es la única cuesta.',
    square:
      'Irritación de piel fina: la cafetera, el hermano, la alarma del vecino. Lo que molesta de verdad suele venir de más adentro y de más atrás. Durante estos días, come a tus horas, duerme lo que puedas y deja las discusiones familiares para cuando haya postre.',
    trine:
      'El ánimo se arremanga. Hay valor para decir lo que se siente y para poner orden en lo doméstico, desde la gotera hasta la conversación que goteaba. Por unos días proteges sin asfixiar y descansas sin culpa, que también eso pide su pequeño coraje.',
    opposition:
      'Te contestan mal y te llega al fondo. Los modos ajenos hieren ahora con facilidad, y la tentación es devolver la piedra o tragársela entera. Hay una tercera vía: decir «así no» y seguir cenando. Con los tuyos, la tregua se firma antes de dormir.',
  },
  mercury: {
    conjunction:
      'La mente esgrime. Estos días redactas de un trazo, rebates con puntería y decides mientras otros abren la carpeta. Magnífico para aprender deprisa o desenredar lo burocrático. En la conversación corriente, en cambio, recuerda que nadie se había inscrito en el torneo.',
    sextile:
      'Llama, pide cita, manda el borrador. Estos días el pensamiento tiene piernas si le señalas el camino, y un asunto aplazado se resuelve con dos gestiones seguidas. La agudeza sirve también para el humor. Úsala temprano, cuando la gente todavía tiene paciencia.',
    square:
      'Cuidado con el botón de enviar, que está muy sensible. Durante unos días las palabras llegan cargadas y cualquier matiz suena a desafío. La ironía se entiende al revés. Reserva la contundencia para un asunto que la merezca y di lo demás paseando, que baja el volumen.',
    trine:
      'Ideas con piernas. Lo que se te ocurre al desayunar puede estar hecho antes de la cena, porque piensas en pasos y no en brumas. Habla claro con quien tenga que decidir, toma notas a mano, atrévete a la pregunta incómoda; sale con filo y sin herir.',
    opposition:
      'Te discuten hasta la hora que es. Alguien, durante estos días, tiene la réplica rápida y el volumen alto, y es fácil acabar defendiendo lo que no te importaba. Escoge el punto que sí. Lo demás se concede con elegancia, y se recupera el doble en autoridad.',
  },
  venus: {
    conjunction:
      'El deseo golpea en la puerta con los dos puños y una rosa entre los dientes. Días de atracción franca, de creatividad con temperatura, de ganas de tocar, pintar, proponer. Todo ello luce más si se escucha la respuesta, incluida la que llega en forma de silencio.',
    sextile:
      'Da el paso bonito: la invitación, el regalo sin motivo, la primera pincelada. El deseo se deja guiar ahora por el buen gusto, y un gesto resuelto cae en gracia. Sin ese gesto la ocasión se va por donde vino, sin rencor y con buen perfume.',
    square:
      'Quieres y no quieres, con bastante energía en ambos casos. Por unos días el afán de gustar y el de salirte con la tuya se pisan los talones, y lo paga quien pasaba cerca o la tarjeta de compras. Ponle trabajo al calor: cocina, ensaya, pinta una pared. El antojo, cansado, se explica mejor.',
    trine:
      'Juego limpio entre lo que apetece y lo que conviene. Una chispa aviva los afectos, y para cualquier labor creativa sobran brío y mano izquierda. Durante unos días se puede cortejar una meta como se corteja a una persona: con detalles, con constancia, con algo de descaro.',
    opposition:
      'Acercarse, morder, acercarse otra vez. Hay en estos días una picazón entre el querer y el mandar que anima el baile y también provoca pisotones. Si discutes por dinero o por gustos, mira si no se trata de atención. Un «me haces falta» desarma más que diez argumentos.',
  },
  mars: {
    conjunction:
      'Cada dos años, más o menos, Marte pasa por donde estaba al nacer tú y vuelve a encender el piloto. Arranca un ciclo de iniciativa: observa, durante estos días, qué te hace saltar de la silla. Lo que comiences con rabia limpia y propósito claro tiene cuerda para rato.',
    sextile:
      'La herramienta está afilada y sobre la mesa. En estos días cualquier entrenamiento, reparación o comienzo se agradece, y aprendes rápido si alguien te enseña el truco. Nadie te va a empujar. Elige la tarea que más pereza te dé: con ese impulso caen dos.',
    square:
      'Pisas el acelerador con el freno puesto, o quizá es otro quien frena. La frustración de estas jornadas informa bien: señala el punto donde un deseo tropieza con un método gastado. Cambia la herramienta. Insistir más fuerte con la misma solo estropea el tornillo.',
    trine:
      'La energía sale de la manguera con buena presión, ni chorro ni goteo. Entrenar, construir, negociar con firmeza, tomar la delantera en una cuesta: durante varios días el cuerpo y la intención se ponen de acuerdo. También sabes cuándo parar, y ahí se nota el dominio.',
    opposition:
      'A mitad de la vuelta que empezaste hace un tiempo, alguien te sale al paso. Puede competir contigo o frenarte, y de las dos maneras te muestra qué querías. Estos días no ganes por ganar. Pregunta qué defiende y ajusta la puntería; la segunda mitad se corre mejor con aliento.',
  },
  jupiter: {
    conjunction:
      'Valentía con viento de popa. Te atreves a más, calculas menos, y esa audacia puede durar unos cuantos días. Apúntate al reto que llevas tiempo mirando desde la grada, sobre todo si enseña algo. Comprueba únicamente que el paracaídas sea de tu talla.',
    sextile:
      'Apúntate. El verbo vale para casi todo lo que se cruce en estos días y tenga algo de aventura: la excursión, el torneo, la propuesta medio loca. El entusiasmo aparece al llegar, pocas veces antes. Lleva a alguien contigo y merienda de sobra.',
    square:
      'Quieres conquistar tres cumbres y almorzar en casa. Tanta bravura exagera: la apuesta, el volumen, la convicción de tener razón. Antes de cargar, reparte las fuerzas como quien raciona la cantimplora. Con una sola cumbre bien elegida, estos días quedarán para contarlos.',
    trine:
      'Cosecha de iniciativas. Lo que empujas avanza un trecho más de lo que empujaste, y los demás se suman al ver que disfrutas. Son días de expedición, de campeonato entre amigos, de solicitudes presentadas con la cabeza alta. La confianza, así ejercida, se contagia.',
    opposition:
      'Alguien sube la apuesta y te mira. La bravura ajena tira de la tuya: un amigo exagera, un rival presume, un plan crece en la sobremesa. Acepta lo que a la mañana siguiente te siga pareciendo divertido. Retirarse a tiempo también da anécdotas, y más cortas.',
  },
  saturn: {
    conjunction:
      'Trabajo de cantera: golpe, pausa, golpe. La fuerza encuentra una resistencia que al principio exaspera y luego enseña dónde dar. Durante unos pocos días rinde la paciencia con callos, y quizá avances poco, con la ventaja de no tener que volver sobre tus pasos.',
    sextile:
      'Con media hora diaria y un método, al cabo de estos días habrá algo terminado. La energía acepta ahora la brida si la mano es tuya: un horario, una lista breve, alguien que supervise. Empieza por lo más pesado. Después lo ligero parece un paseo con perro.',
    square:
      'Un pie en el estribo y el caballo que no se mueve. Plazos, normas, una persona que dice que no por sistema: el cuerpo se tensa y la rabia se vuelve fría. Baja el ritmo a propósito. En estos días se gana más por constancia que por embestida.',
    trine:
      'Empuje con método, que es la manera más seria del entusiasmo. Puedes llevar adelante tareas largas sin fundirte, medir cada esfuerzo y terminar a la hora dicha. Quien depende de ti respira. Aprovecha estos días para levantar el muro maestro; los azulejos vendrán luego.',
    opposition:
      'Empujas una puerta y al otro lado alguien la está cerrando. Un jefe prudente, un trámite, una pareja cansada: la resistencia es educada y dura. No derribes nada. Cambia de hora, de tono o de entrada, y deja que la otra parte explique su miedo. Suele tener razón en un detalle.',
  },
  uranus: {
    conjunction:
      'Impulso eléctrico. De un día para otro tomas la decisión que llevabas meses rodeando, y puede que ni te despeines. Rompe con cabeza: mira bajo los pies antes del salto y avisa a quien lleves de la mano. La libertad recién estrenada se disfruta con casco.',
    sextile:
      'Improvisa con permiso. Estos días un gesto distinto, otra ruta, una herramienta prestada, una respuesta con chispa, desatasca lo que la insistencia no movía. La idea pasa rápido y no vuelve a llamar. Atrápala al vuelo y pruébala antes de contarla.',
    square:
      'Se funden los fusibles por exceso de aparatos enchufados. La impaciencia corta cables, y una orden torcida te puede sacar de quicio. Ve con cuidado entre prisas, herramientas y portazos. Bajo el arrebato de estos días hay una petición razonable: más aire, menos vigilancia. Pídelo así.',
    trine:
      'Inventas sobre la marcha y funciona. Durante estos pocos días sirven las soluciones de emergencia, la gente atrevida, el camino que no sale en el plano. Cambia de ejercicio, de herramienta, de horario. Un golpe de audacia a tiempo ahorra un año de prudencia mal empleada.',
    opposition:
      'Lo inesperado tiene bocina. Alguien cambia el plan, se cuela, decide por los dos, y por unos días tu reacción sale disparada. Cuenta hasta cinco, mejor en otro idioma. Si la sorpresa traía una buena idea, quédatela; si traía prisa, devuélvela sin abrir.',
  },
  neptune: {
    conjunction:
      'Nadas en lugar de correr. La fuerza se vuelve difusa, obedece a la inspiración y no al horario, y durante varios días resulta inútil exigirle línea recta. Ponla al servicio de una causa, un arte, una ayuda concreta, y notarás que el cansancio cambia de sabor.',
    sextile:
      'Muévete con música. El esfuerzo se aligera si sirve a algo que te conmueve, y una ayuda pequeña, bien puesta, llega lejos. Nadar, bailar, acompañar a alguien a un recado difícil: elige. La voluntad, que no aparecía en el despacho, estaba ahí.',
    square:
      'Atacas un molino y resulta ser un molino. El blanco se desplaza, el motivo se desdibuja, las ganas se escapan por alguna rendija. Averigua qué quieres de verdad antes de gastar munición, y desconfía un poco de las batallas santas. Descansar estos días es también estrategia.',
    trine:
      'Sabes moverte sin hacer olas. La acción se guía por el olfato y llega donde no llegaría el empujón, como quien conduce de noche siguiendo las luces traseras. Buenos días para bailar, remar, rodar una escena o echar una mano sin que haga falta apuntarlo en ningún sitio.',
    opposition:
      'Discutes con alguien y el tema se les escapa a los dos entre los dedos. Durante estos días los motivos ajenos son borrosos, y los tuyos, vistos desde allí, también. Deja de adivinar. Una pregunta corta, hecha sin armadura, vale por una semana de indirectas.',
  },
  pluto: {
    conjunction:
      'Fuerza de raíz que levanta el asfalto. Por unos días puedes con lo que creías imposible, y el riesgo está en querer poder con todos. Emplea esa potencia en una transformación que dependa de ti: un hábito, un miedo, una habitación llena de pasado.',
    sextile:
      'Puedes ir al fondo de un asunto sin hacer ruido. Estos días dan concentración y temple para lo que pide valor: una conversación delicada, una limpieza seria, un hábito que ya sobra. Elige uno y cierra la puerta. La fuerza se entrega a quien sabe para qué.',
    square:
      'Por dentro hierve algo que todavía no tiene frase. Durante unos días el empuje viene con exceso de presión, y lo mismo limpia una casa que rompe una taza. Sácalo en esfuerzo, en sudor, en una carta que no se manda. Cuando baje el vapor, verás qué querías cambiar.',
    trine:
      'Aguante de buceador. Bajas, trabajas, subes con lo que ibas a buscar. Estos días sostienen los esfuerzos intensos y discretos, la negociación difícil llevada con temple, la limpieza a fondo de un asunto enquistado. Hay poder en no tener que demostrarlo.',
    opposition:
      'Pulso en la mesa, nudillos blancos. Puede que alguien presione o quiera decidir por ti, y lo más tentador es responder con la misma moneda. Tienes otra: la de no jugar. Durante estos días elige con cuidado tus frentes y deja por escrito los límites que hagan falta.',
  },
  ascendant: {
    conjunction:
      'Llegas como quien trae prisa y buenas piernas. La gente te percibe con más energía, quizá con más aristas, y durante unos días abres camino casi sin proponértelo. Vale para empezar de cero en algún sitio. Afloja el paso ante las personas que aún se están atando los cordones.',
    sextile:
      'Un paso al frente, de los fáciles. La gente responde a quien propone, se ofrece, empieza; tú tienes además el gesto despejado y el cuerpo con ganas. Organiza algo de una tarde. Los equipos buenos nacen de una persona que dijo «yo llevo la pelota».',
    square:
      'Tropiezas con los muebles de siempre. Estos días el cuerpo va por delante de la paciencia, cuesta esperar turno y el tono se te afila sin permiso. Haz ejercicio temprano y deja márgenes. Con la energía gastada en algo tuyo, la calle vuelve a tener el ancho normal.',
    trine:
      'Se te nota la determinación y no espanta. Das la mano con firmeza, propones, arrastras al grupo a la cancha. Por unos días es fácil encontrar con quién hacer equipo, y tu iniciativa cae en terreno abonado. Ponle al cuerpo un desafío amable; lo recibirá con ganas.',
    opposition:
      'Frente a frente con alguien que también amaneció con ganas de medirse. Puede ser una pareja, una socia, un desconocido con prisa. En estos días conviene distinguir entre rival y espejo. Decir lo que molesta en el momento, y solo eso, evita que la escaramuza se vuelva campaña.',
  },
  midheaven: {
    conjunction:
      'Ambición con las botas puestas. Durante dos o tres días tu esfuerzo se ve desde lejos, y puedes pelear por un puesto, una causa o una firma al pie. Empuja, que es el momento. Y guarda buenas maneras con quienes sujetan la escalera por la que subes.',
    sextile:
      'Pide esa tarea que nadie quiere y hazla bien. Por unos días tu esfuerzo, dirigido, se ve y se recuerda, y una gestión valiente abre camino. No hace falta anunciarla. Con llegar temprano, resolver y decir «hecho» se gana más terreno que con un discurso.',
    square:
      'Tu tarea y tu manera de hacerla chocan en la misma esquina. El trabajo irrita por el método más que por el fondo, y apetece tirar la carpeta. Cambia un paso, el que más te encienda. Una reforma pequeña con herramientas propias calma bastante el motor.',
    trine:
      'Avanzas en lo tuyo como en una calle con los semáforos en verde. Tomar la iniciativa ante quien decide, pedir recursos, ponerte al timón de una tarea difícil: el momento lo sostiene. Te respetan porque cumples deprisa, y porque no pisas a nadie al adelantar.',
    opposition:
      'Lo profesional y lo doméstico chocan hombro con hombro en el pasillo. Un jefe que apremia, una obra en casa, alguien que exige hora de llegada: tanta presión busca por dónde estallar. Elige la batalla del día, una sola, y negocia la tregua de la otra antes de cenar.',
  },
};
