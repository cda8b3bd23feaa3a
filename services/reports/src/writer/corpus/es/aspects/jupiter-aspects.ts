import type { NatalCorpus } from '../../natal-corpus.ts';

export const jupiterAspects = {
  'jupiter-saturn': {
    conjunction:
      'Soñar y presupuestar te ocurren en el mismo minuto. Júpiter y Saturno, reunidos cada veinte años aproximadamente, te han puesto en las manos un telescopio y un metro de carpintero; por eso tus esperanzas llevan fecha y tus deberes, horizonte. Algunos verán en ello demasiada cautela y otros demasiada fe. Entre ambas quejas queda un camino ancho, hecho a tu paso.',
    harmonious:
      'Tienes buen ojo para saber cuándo crecer y cuándo echar cimientos. La ilusión no te ciega, la prudencia no te encoge, y quien emprende algo contigo duerme bien. Firmas los planes con una mano y con la otra golpeas las vigas, sin aguar la fiesta. Una vida tan bien repartida tolera un disparate. Concédetelo en una esquina del plano, con vistas.',
    tense:
      'Entre Júpiter y Saturno hay en ti una larga negociación. Cuando te va bien sospechas, cuando te va mal predicas esperanza, y entre medias tomas decisiones que convencen solo a la mitad de ti. Deja que la esperanza y el reparo hablen por turnos, un semestre cada cual. Muchos de tus aciertos nacieron de haber tardado lo justo.',
  },
  'jupiter-uranus': {
    conjunction:
      'La buena noticia suele entrarte por la ventana. Júpiter y Urano, aliados, vuelven tu vida propensa a los giros felices: un encuentro en un andén, una idea descabellada que resulta cierta, la libertad recobrada una mañana gris. Confías en el futuro con descaro. Para que no se quede todo en sorpresa, elige uno de esos regalos y quítale el envoltorio despacio.',
    harmonious:
      'El progreso te parece un juego de mesa al que siempre se puede sumar otra silla. Detectas oportunidades en lo insólito, aprendes de gente que va a su aire y animas a tus amigos a soltar lastre. A la rutina le encuentras trampillas que nadie usaba. Tal vez te sobren puertas. Cruza una hasta el fondo, aunque detrás haya un pasillo largo.',
    tense:
      'Con Urano, a Júpiter la impaciencia se le llena de banderas. Querrías que todo fuese ya más libre y más grande, y a veces sueltas el trapecio antes de ver el otro. De ahí una biografía con saltos de página y unas cuantas genialidades. Consulta la idea con la almohada y con alguien escéptico. Si sobrevive a ambos, adelante.',
  },
  'jupiter-neptune': {
    conjunction:
      'Crees con los ojos húmedos y los brazos abiertos. Júpiter y Neptuno mezclan la fe con el mar, y tu bondad no sabe bien dónde están las paredes: das, sueñas, te fías, encuentras a Dios o a la belleza en un paso subterráneo. Hace falta un amigo terrenal. Que lea las condiciones mientras miras las estrellas; después intercambien los papeles.',
    harmonious:
      'Una confianza callada te sostiene, como sostiene el agua a quien no patalea. Percibes sentido en las coincidencias, compones consuelos con poca cosa, y tu generosidad llega envuelta en delicadeza. De tan amable, esa corriente puede llevarte a la deriva una temporada. Un compromiso modesto con alguien concreto hace de ancla ligera.',
    tense:
      'Júpiter y Neptuno fabrican globos preciosos; lo complicado, contigo, es el aterrizaje. Te ilusionas con maestros, negocios celestes, amores de paso, y la realidad tiene que llamar tres veces. No hay que pinchar nada: ata un cordel. Hablar con quien ya pasó por ahí, pedir cifras, esperar un mes, y la maravilla que quede será de las habitables.',
  },
  'jupiter-pluto': {
    conjunction:
      'Tus convicciones tienen sótano y campanario. Júpiter y Plutón juntos quieren crecer hasta la raíz: estudias para transformar, enseñas para remover, y si te dan un cargo acabas reformando los estatutos. Ese empuje impresiona a la gente. Revisa a menudo si la causa necesita tanto ruido. Un fin noble se reconoce en el cuidado que se tiene con los medianos y los pequeños.',
    harmonious:
      'De las crisis vuelves con semillas en los bolsillos. Ves recursos donde se veían ruinas, sabes convencer a quien puede y animar a quien no, y tu esperanza ha bajado lo bastante como para no ser ingenua. Esa confianza probada se contagia. Úsala en algo que te sobreviva: un árbol, una escuela, una buena costumbre.',
    tense:
      'Cuando crees en algo, el mundo entero debería enterarse antes de cenar. La ambición de tener razón puede hacerte olvidar de qué se trataba. Ese mismo fervor, puesto a la escucha, mueve montañas con la colaboración de las montañas. Cultiva a un adversario inteligente. Perder con él una discusión te hará ganar años.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
