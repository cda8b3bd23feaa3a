import type { ForecastCorpus } from '../forecast-corpus.ts';

export const stations: ForecastCorpus['stations'] = {
  mercury: {
    retrograde: [
      'Mercurio vuelve sobre sus pasos por unas tres semanas, y media humanidad busca las llaves. Nada grave: es tiempo de prefijos. Revisar, releer, reencontrar, reparar. Guarda copia de lo que importe, confirma las citas y contesta por fin aquel mensaje que se quedó dormido.',
      'El correo regresa a la oficina de clasificación. Durante unas tres semanas Mercurio desanda el camino, y lo que se cerró deprisa pide otra mirada: una cláusula, una dirección, un comentario que sentó mal. No hay nada que temer. Cuenta diez minutos de más para todo, y sé indulgente con los errores, también con los tuyos.',
      'Mercurio da su paseo vespertino en sentido contrario. Los aparatos tienen sus humores, los mensajes se cruzan y alguien de un capítulo anterior puede aparecer con una pregunta. Dedica el tiempo a terminar, archivar y corregir. Una decisión que admita espera saldrá mejor, probablemente, cuando el planeta haya dado la vuelta.',
    ],
    direct: [
      'Se desenredan los cables. Mercurio recupera la marcha directa y las conversaciones atascadas empiezan a moverse, primero con hipo, luego con naturalidad. Deja pasar un par de días antes de darlo todo por claro. Lo que hayas corregido en este tiempo merece ya su versión en limpio.',
      'La fila empieza a moverse. Mercurio ha concluido sus revisiones y retoma la marcha, despacio al principio, como un tren que sale de la estación. Envía lo corregido, devuelve la llamada a quien esperaba y deja que los malentendidos de estas semanas se conviertan en anécdotas. Las mejores ya casi lo son.',
      'Las palabras vuelven a encontrar la salida. Con Mercurio de nuevo hacia delante llegan respuestas que andaban traspapeladas, y planes que parecían imposibles resulta que solo estaban sin acabar. No lo cargues todo en la primera mañana. Conserva una costumbre de los días lentos: la de leer las cosas enteras antes de mandarlas.',
    ],
  },
  venus: {
    retrograde:
      'El gusto se mira en un espejo antiguo. Durante unas seis semanas, Venus retrocede y propone repasar afectos, estéticas, cuentas de lo querido; pueden volver nombres que creías archivados. Saluda con cariño, sin prisa por firmar nada. Los cambios radicales de imagen también agradecen una segunda opinión.',
    direct:
      'Después de tanto repasar, el corazón saca conclusiones en voz baja. Venus avanza de nuevo y se ve con más nitidez qué amistad pesa, qué placer sigue vivo, qué adorno sobraba. Buen momento para elegir otra vez lo mismo, ahora a sabiendas, o para despedirse con gracia.',
  },
  mars: {
    retrograde:
      'La fuerza da media vuelta y se mete en el taller. Por unos dos meses, Marte retrógrado enfría los ataques frontales y hace rumiar viejos enojos: es época de afilar, ensayar, replantear la estrategia. Lo que empujes en vano puede estar pidiendo otra llave.',
    direct:
      'Arranca el motor después de varias toses. Con Marte otra vez en marcha directa, lo que se quedó a medias recobra presión, y conviene salir en segunda, sin derrapar. Los enojos que hayas entendido en el taller ya no necesitan estallar. Sirven de combustible.',
  },
  jupiter: {
    retrograde:
      'El crecimiento se vuelve hacia adentro por unos cuatro meses. Júpiter retrógrado baja el volumen de las promesas y pregunta en qué crees cuando nadie te escucha. Estudia, digiere, agradece lo que ya abunda. Las ocasiones de fuera descansan; las de dentro abren en horario de tarde.',
    direct:
      'Se reabre la agencia de viajes del espíritu. Júpiter camina de nuevo hacia delante y la confianza encuentra por dónde salir: planes que maduraron en silencio, estudios, invitaciones. La fe que hayas revisado en estos meses llega más delgada, y por eso anda mejor.',
  },
  saturn: {
    retrograde:
      'El inspector deja de mirar los planos ajenos y pide ver los tuyos. Por espacio de unos cuatro meses y medio, Saturno retrógrado invita a revisar deberes: cuáles elegiste, cuáles heredaste sin leer. Afloja un tornillo, aprieta otro. La autoridad que importa ahora es la interior.',
    direct:
      'Vuelve a oírse el martillo en la obra. Saturno reanuda su paso y los proyectos serios, que parecían dormidos, piden fecha y firma. Quien aprovechó estos meses para reforzar los apoyos notará que la carga, siendo la misma, se reparte mejor.',
  },
  uranus: {
    retrograde:
      'Revoluciones de puertas adentro. Urano retrocede unos cinco meses al año, y durante ese tramo la libertad se busca menos en el gesto y más en el pensamiento. Revisa contra qué te rebelas. Tal vez la cadena llevaba tiempo abierta y solo quedaba la costumbre.',
    direct:
      'Un chasquido, y las ideas que daban vueltas por dentro encuentran dónde enchufarse. Urano retoma la marcha directa; los cambios meditados en estos meses pueden probarse a la intemperie. Empieza por el más sencillo. A la originalidad le sienta bien un poco de logística.',
  },
  neptune: {
    retrograde:
      'Baja la marea y la playa enseña lo que había debajo. En los cinco meses largos de Neptuno retrógrado, las ilusiones se ven con algo menos de espuma, y puede ser un alivio. Escribe los sueños, limpia la lente, pregunta con suavidad por lo que no cuadraba.',
    direct:
      'La corriente gira y vuelve el rumor de lo posible. Neptuno avanza de nuevo, con su cargamento de música, fe y brumas, y los anhelos que hayan pasado la criba de estos meses merecen una forma. Empieza por una imagen. El mapa se dibuja nadando.',
  },
  pluto: {
    retrograde:
      'Trabajo de galerías. Plutón retrocede cerca de medio año y las transformaciones continúan donde no hay ventanas: se revisan el deseo de control, los miedos añejos, el poder que se regala sin notarlo. No hay que acelerar nada. En lo hondo, los meses cunden.',
    direct:
      'Algo que se gestaba abajo empieza a empujar la losa. Plutón recobra el movimiento directo y las decisiones largamente pensadas piden salir al exterior, sin estruendo, con peso. Lo que entendiste a oscuras puede sostenerse ahora a plena luz. Deja que tarde lo que tarde.',
  },
};
