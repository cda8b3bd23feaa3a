import type { NatalCorpus } from '../../natal-corpus.ts';

export const nodeAspects: NatalCorpus['pointAspects']['north_node'] = {
  sun: {
    conjunction:
      'Que te vean, te nombren y te pidan cuentas: hacia ahí se crece en tu caso. Al principio parecerá descaro. Cada vez que el Sol da la cara, el Nodo Norte aclara otro trozo del camino.',
    opposition:
      'Has sido alguien antes, por decirlo así: el orgullo, la presencia y la voluntad firme son viejos conocidos del Sol en el Nodo Sur. Hacen buen equipaje. El viaje va hacia la gente a quien podrías pasar el micrófono.',
    tense:
      'Tu voluntad está plantada en un cruce, y el camino sabido y el nuevo la quieren entera. Podrías quedarte ahí, con mucha prestancia, bastante tiempo. Al Sol le sirve cualquier paso que sea tuyo.',
  },
  moon: {
    conjunction:
      'Tu avance pasa por el sentir. Cuando te dejas conmover, alimentar, necesitar, la Luna se encuentra con el Nodo Norte y la vida parece asentir. El rodeo inteligente es más largo y se come peor.',
    opposition:
      'El cuidado, la memoria, los humores te los sabes de corrido; la Luna volvería al Nodo Sur con los ojos cerrados. Es buen sitio del que venir. Mete algo en la maleta y mira qué hay en el valle siguiente.',
    tense:
      'Una ternura antigua tira hacia un lado y la carretera hacia el otro, y te sientas en medio con el abrigo puesto. Lleva a la Luna de compañera de viaje. Se queja menos de lo que crees.',
  },
  mercury: {
    conjunction:
      'Preguntar, contar, aprender cómo se llaman las cosas: por ahí se te abre la senda. Mercurio y el Nodo Norte no necesitan saber en qué acaba una charla. El próximo desvío suele estar en algo que dijo un desconocido.',
    opposition:
      'Las respuestas rápidas vienen de una larga práctica y podrías vivir de ellas. Lo que falta por aprender es quedarse después de la respuesta, mientras la otra persona aún piensa. Que Mercurio deje el cuaderno en el Nodo Sur y salga a pasear.',
    tense:
      'Defiendes tan bien el camino de vuelta y el de ida que no se anda ninguno. Escoge la pregunta que te ponga algo de nervios y síguela con Mercurio hasta la esquina. Desde allí, vuelve a pensar.',
  },
  venus: {
    conjunction:
      'Lo que amas es una señal de tráfico. El cariño, la belleza y el valor de darte un gusto te llevan adelante, y con Venus sobre el Nodo Norte la gente que aparece por esa ruta suele contar. Sigue el placer que además te pida algo.',
    opposition:
      'Gustar lo sabes hacer; quizá naciste sabiendo. Para Venus, el Nodo Sur es una posada cómoda en un viaje largo. Da las gracias y averigua quién eres entre gente que todavía no ha decidido.',
    tense:
      'La comodidad y el crecimiento te proponen boda la misma noche. Le dices que sí a la más dulce y luego empalaga. Mira si Venus invitaría a cenar al otro con la ropa de faena puesta.',
  },
  mars: {
    conjunction:
      'Se crece, en tu caso, arrancando. Donde das el primer paso, te enojas con motivo o agarras el lado que pesa, Marte oye que el Nodo Norte contesta. Con intenciones tímidas te quedas donde estabas.',
    opposition:
      'Pelear y correr son artes que ya traías. De más de un apuro te han sacado, y por eso Marte vuelve tanto al Nodo Sur. La carretera de después las pide menos de lo que las ofreces: prueba a caminar sin guardia ni prisa.',
    tense:
      'En cada bifurcación tu energía sale corriendo y hay que llamarla. Marte gasta un poco, con furia, en la verja equivocada. Detente lo que dura un respiro, averigua dónde está la cuesta arriba y suéltalo por ahí.',
  },
  jupiter: {
    conjunction:
      'La confianza te sirve de brújula. Donde ensanchas el círculo, estudias, viajas o crees un poco más de lo razonable, Júpiter y el Nodo Norte te buscan compañía. Los mapas pequeños no le van a tu viaje.',
    opposition:
      'De casa saliste con fe: buenos maestros, cierta fortuna, una vista amplia. Júpiter podría pasar una vida agradable en esa terraza del Nodo Sur. Lo que queda por aprender está en las callejuelas, entre los detalles.',
    tense:
      'Te pasas el desvío con buen humor y hay que dar la vuelta. Los grandes significados de Júpiter se plantan delante de un paso modesto. Da el paso; el significado tiene las piernas largas y ya te alcanzará.',
  },
  saturn: {
    conjunction:
      'Te guía lo lento y lo sólido. Cada responsabilidad que eliges, cada oficio aprendido a fondo, es una piedra que Saturno pone en el arroyo para que cruces hacia el Nodo Norte. Los atajos te devuelven a la orilla.',
    opposition:
      'El deber es tu país natal y lo hablas sin acento. Has cargado, guardado y administrado tanto que pocos lo hacen mejor: así es Saturno en el Nodo Sur. La frontera está abierta. Del otro lado, a las cosas se les permite a veces ser ligeras.',
    tense:
      'Una voz prudente vigila el paso y te pide otro documento. Casi siempre lo llevas. Para crecer habrá días de cruzar sin preparación, con la merienda y sin la prueba, aunque Saturno alce una ceja.',
  },
  uranus: {
    conjunction:
      'Los rodeos son tu línea recta. Ocasiones repentinas, amistades raras y cambios de planes señalan adonde querías ir, si levantas la vista del horario: Urano y el Nodo Norte hablan así. Cuenta con la sorpresa como otros cuentan con la lluvia.',
    opposition:
      'Romper amarras lo dominas desde la cuna. Urano lo ejerce con los ojos cerrados, de tantas veces como pasó por el Nodo Sur. Hay una libertad más nueva, que es quedarse en la sala hasta la parte interesante.',
    tense:
      'Apenas se aclara el sendero te entran ganas de saltar el seto. Unas veces Urano acierta. Distingue el salto que te acerca del que solo cambia el paisaje, y guarda los zapatos buenos para el primero.',
  },
  neptune: {
    conjunction:
      'Te lleva lo que no acaba de explicarse: una imagen, una simpatía, una melodía oída a través del muro. Sigue a Neptuno hacia el Nodo Norte con una linterna en la mano. Quien se haya perdido puede andar un trecho contigo.',
    opposition:
      'Soñar y disolverte te suenan a canción antigua. Está bien conocer un sitio sin bordes, y Neptuno lo tiene en el Nodo Sur. Tu ruta sigue por el pueblo, donde la gente se llama de algún modo y pregunta a qué hora vendrás.',
    tense:
      'La niebla tiende a juntarse donde se divide el camino. Esperas que un sentimiento lo resuelva, y el sentimiento te espera a ti. Que Neptuno elija por algo que se pueda tocar; la bruma puede quedarse atrás.',
  },
  pluto: {
    conjunction:
      'La hondura es tu manera de avanzar. Donde dices la verdad sobre el poder, el deseo o un final, Plutón encuentra suelo firme y el Nodo Norte queda más cerca. Hay sendas más cómodas; aburridas, casi todas.',
    opposition:
      'De crisis, secretos y aferrarse sabes mucho, y quizá los busques por costumbre, como se busca en la pared el interruptor de antes. Plutón conoce a oscuras el Nodo Sur. La habitación siguiente tiene ventana: la palanca puede quedarse en la puerta.',
    tense:
      'Al llegar a la curva aprietas el volante. Algo pide que lo sueltes antes de girar, y Plutón querría garantías. Afloja una mano: las ruedas son más estables que el miedo.',
  },
};
