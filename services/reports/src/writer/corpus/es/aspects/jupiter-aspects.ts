import type { NatalCorpus } from '../../natal-corpus.ts';

export const jupiterAspects = {
  'jupiter-saturn': {
    conjunction:
      'Soñar y presupuestar te ocurren a la vez. Júpiter y Saturno, reunidos cada veinte años aproximadamente, te han regalado un telescopio y un metro de carpintero; por eso tus esperanzas llevan fecha y tus deberes, horizonte. Algunos verán en ello demasiada cautela y otros demasiada fe. Entre ambas quejas queda un camino ancho, hecho a tu paso.',
    sextile:
      'Toma una esperanza y ponle armazón. En tu caso funciona: Júpiter aporta la madera y Saturno el escoplo, con la única condición de que alguien abra el taller. Ahí entras tú, con un proyecto a tres años y un rato libre a la semana. Pide consejo a gente que ya haya construido algo. Te escucharán como se escucha a un colega.',
    square:
      'Entre Júpiter y Saturno hay en ti una larga negociación. Cuando te va bien sospechas, cuando te va mal predicas esperanza, y entre medias tomas decisiones que convencen solo a la mitad de ti. Deja que la esperanza y el reparo hablen por turnos, un semestre cada cual. Muchos de tus aciertos nacieron de haber tardado lo justo.',
    trine:
      'Tienes buen ojo para saber cuándo crecer y cuándo echar cimientos. La ilusión no te ciega, la prudencia no te encoge, y quien emprende algo contigo duerme bien. Primero firmas los planes y luego golpeas las vigas, sin aguar la fiesta. Una vida tan bien repartida tolera un disparate. Concédetelo en una esquina del plano, con vistas.',
    opposition:
      'En cada equipo donde entras acaba habiendo un freno y un acelerador. A veces llevas uno, a veces el otro, y lo curioso es que te lo asignan los demás: entre gente prudente defiendes a Júpiter, entre soñadores te pones de parte de Saturno. Ese vaivén enseña mucho a quien lo advierte. Antes de discutir, expón la postura contraria tan bien como la tuya; el acuerdo queda cerca.',
  },
  'jupiter-uranus': {
    conjunction:
      'La buena noticia suele entrarte por la ventana. Júpiter y Urano, aliados, vuelven tu vida propensa a los giros felices: un encuentro en un andén, una idea descabellada que resulta cierta, la libertad recobrada una mañana gris. Confías en el futuro con descaro. Para que no se quede todo en sorpresa, elige uno de esos regalos y quítale el envoltorio despacio.',
    sextile:
      'Un cambio de ruta te trae más alegrías que un año de constancia. Júpiter y Urano dejan la verja sin candado y se apartan. Asómate: el curso que no figuraba en tu carrera, el grupo de gente disparatada, la plaza vacante en una expedición. Nadie te va a empujar. Tu parte consiste en mandar el mensaje antes de haberlo pensado del todo.',
    square:
      'Con Urano, a Júpiter la impaciencia se le llena de banderas. Querrías que todo fuese ya más libre y más grande, y a veces sueltas el trapecio antes de ver el otro. De ahí una biografía con saltos de página y unas cuantas genialidades. Consulta la idea con la almohada y con alguien escéptico. Si sobrevive a ambos, adelante.',
    trine:
      'El progreso te parece un juego al que siempre se puede sumar otra persona. Detectas oportunidades en lo insólito, aprendes de gente que va a su aire y animas a tus amigos a soltar lastre. A la rutina le encuentras trampillas que nadie usaba. Tal vez te sobren puertas. Cruza una hasta el fondo, aunque detrás haya un pasillo largo.',
    opposition:
      'Conoces a tus revolucionarios de uno en uno, y siempre van más deprisa. Te prometen un mundo nuevo, te arrastran a su causa, y al poco eres tú quien suelta la prédica ante gente que solo quería cenar. Júpiter y Urano discuten de una punta a otra de la sala sobre cuánta libertad cabe en una vida. Guarda sitio para las dos respuestas. La fe ajena, oída entera, ahorra bastantes saltos.',
  },
  'jupiter-neptune': {
    conjunction:
      'Crees con los ojos húmedos y los brazos abiertos. Júpiter y Neptuno mezclan la fe con el mar, y tu bondad no sabe bien dónde están las paredes: das, sueñas, te fías, encuentras a Dios o a la belleza en un paso subterráneo. Hace falta un amigo terrenal. Que lea las condiciones mientras miras las estrellas; después intercambien los papeles.',
    sextile:
      'Tu fe mejora con algo que hacer por alguien. Una olla para muchos, un cuento para niños que no son tuyos, una maleta con lo justo para ir a un sitio que te conmueva: así se encuentran Júpiter y Neptuno, amables los dos y nada insistentes. Desear el bien es agradable; hacerlo un rato, mejor. Elige una causa de tu tamaño y acude incluso el día que llueva.',
    square:
      'El entusiasmo te sube como la espuma, y como ella desborda el vaso. Júpiter exagera lo que Neptuno insinúa: crees ver señales, perdonas lo que nadie te debía, empiezas una vida nueva tres veces por trimestre. Debajo hay una sed auténtica. Dale trabajo en vez de sermón: aprende la técnica, haz la cuenta, cumple la jornada. Una maravilla con calendario sigue siendo una maravilla.',
    trine:
      'Una confianza callada te sostiene, como sostiene el agua a quien no patalea. Percibes sentido en las coincidencias, compones consuelos con poca cosa, y tu generosidad llega envuelta en delicadeza. De tan amable, esa corriente puede llevarte a la deriva una temporada. Un compromiso modesto con alguien concreto hace de ancla ligera.',
    opposition:
      'Júpiter y Neptuno fabrican globos preciosos; lo complicado, contigo, es el aterrizaje. Te ilusionas con maestros, negocios celestes, amores de paso, y la realidad tiene que llamar tres veces. No hay que pinchar nada: ata un cordel. Hablar con quien ya pasó por ahí, pedir cifras, esperar un mes, y la maravilla que quede será de las habitables.',
  },
  'jupiter-pluto': {
    conjunction:
      'Tus convicciones tienen sótano y campanario. Júpiter y Plutón juntos quieren crecer hasta la raíz: estudias para transformar, enseñas para remover, y si te dan un cargo acabas reformando los estatutos. Ese empuje impresiona a la gente. Revisa a menudo si la causa necesita tanto ruido. Un fin noble se reconoce en el cuidado que se tiene con los medianos y los pequeños.',
    sextile:
      'Hay recursos cerca de ti que nadie está usando. Un local vacío, una amistad con influencia, un saber familiar a punto de olvidarse: Júpiter y Plutón te enseñan dónde están y luego te dejan decidir. Si propones ponerlos al servicio de varios, la gente se suma con una rapidez que te sorprende. Empieza por una reunión pequeña y una pregunta: ¿qué podríamos levantar aquí?',
    square:
      'Ganar te gusta menos que seguir subiendo. Júpiter quiere más y Plutón lo quiere entero, y con esa presión en las tuberías cualquier proyecto acaba del tamaño de una catedral. Se puede vivir así, con gloria y poco descanso. Cada tanto, quita una torre. Piensa qué temerías si el resultado fuese mediano, y dedica a eso la mitad de las fuerzas.',
    trine:
      'De las crisis vuelves con semillas en los bolsillos. Ves recursos donde se veían ruinas, sabes convencer a quien puede y animar a quien no, y tu esperanza ha bajado lo bastante como para no ser ingenua. Esa confianza probada se contagia. Úsala en algo que te sobreviva: un árbol, una escuela, una buena costumbre.',
    opposition:
      'Cuando crees en algo, el mundo entero debería enterarse antes de cenar. La ambición de tener razón puede hacerte olvidar de qué se trataba. Ese mismo fervor, puesto a la escucha, mueve montañas con la colaboración de las montañas. Cultiva a un adversario inteligente. Perder con él una discusión te hará ganar años.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
