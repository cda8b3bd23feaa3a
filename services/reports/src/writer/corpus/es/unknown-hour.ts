import type { UnknownHourCorpus } from '../unknown-hour-corpus.ts';

export const unknownHour: UnknownHourCorpus = {
  titles: {
    lunarPhase: 'Tu fase lunar',
    sunRuler: 'Al timón de tu Sol',
    companions: 'Antes y después del Sol',
    polarity: 'Dos corrientes',
    cycles: 'Las vueltas largas',
  },
  bigThreeOpening:
    'De las tres cosas que se miran antes que las demás en cualquier carta, una necesita la hora. Quedan las otras dos, lo que quieres y lo que sientes, y por ellas empezamos.',
  findingTheHour: [
    'Puede que merezca la pena dedicarle una tarde. En muchos países la inscripción completa del registro civil recoge la hora, aunque el certificado abreviado la omita: conviene pedir, por tanto, la copia íntegra. Los hospitales guardan durante años, a veces durante décadas, los libros de sus maternidades. Y en casa hay otros archivos: el álbum del bebé, una pulsera de identificación, el reverso de una fotografía, la carta en que alguien se lo contó a una tía lejana.',
    'También sirve la memoria, por borrosa que sea. «Antes del desayuno», «durante las noticias de la noche» o «tu padre perdió el último autobús» ya descartan casi todo el día. Apunta esa pista junto con el nombre de quien la recuerda. Entretanto, lo que sigue en estas páginas vale para la jornada entera, o avisa con claridad cuando no es así.',
  ],
  undecidedElements:
    'Cuál de los cuatro habla más alto en tu caso no puede saberse sin la hora, porque aquel mismo día algo cambió de signo en el cielo e inclina la balanza hacia un lado o hacia el otro. Tenlos presentes a los cuatro mientras lees sobre los planetas; es muy posible que des tú con la respuesta.',
  undecidedModalities:
    'Aquí la hora que falta tiene el voto decisivo: lo que cambió de signo aquel día determina si una de las tres va por delante o si se reparten el trabajo. Pregúntate qué echas más de menos cuando te lo quitan: empezar, mantener o cambiar.',
  earlierPhase:
    'Aquel día cambió la fase, de modo que hay dos textos que leer. El primero es el tuyo si naciste temprano.',
  laterPhase: 'El segundo, si llegaste más tarde.',
  sunRulerMeaning:
    'Una carta con hora tiene timonel propio. Cuando la hora falta, los astrólogos suelen entregar el timón al planeta que rige el signo del Sol. Cómo se llama ese planeta y de qué manera lleva la barca dice no poco de ti, y es cierto a cualquier hora de aquel día.',
  sunRuler: {
    sun: 'El tuyo no necesita suplente, porque el Sol está en el signo que él mismo gobierna. Lo que quieres y quien da las órdenes son una sola voz, y de ahí vienen el calor, la firmeza de corazón y cierta resistencia a que te corrijan en público. No hay a bordo nadie más a quien culpar o dar las gracias. Elige bien tus ambiciones, pues te las vas a tomar como algo personal.',
    moon: 'En tu caso es la Luna. Detrás de lo que emprendes hay casi siempre alguien a quien quieres cobijar, o un lugar que debe seguir como estaba, y el rumbo cambia con el tiempo que haga en tus afectos. Para navegar no es mala cosa. Anota en qué estados de ánimo has decidido bien, y decide en esos.',
    mercury:
      'En tu caso es Mercurio. Avanzas preguntando, comparando y poniéndolo en palabras, y un propósito que no se puede explicar deja pronto de ser tuyo. Mucho depende de con quién hables y de cuántas cosas hayas prometido mirar a la vez. De vez en cuando, termina una frase antes de que la idea siguiente pida la palabra.',
    venus:
      'En tu caso es Venus. Te guía lo que te agrada y a quién agradas, un instrumento más fino de lo que parece: reconoce la calidad, la justicia y el momento oportuno de llegar. Las decisiones que tomas contra tu gusto suelen acabar tomándose dos veces. Cuando el acuerdo sale demasiado caro, la mejor cortesía es decirlo.',
    mars: 'En tu caso es Marte. Averiguas lo que quieres yendo a buscarlo, y un día con algo que vencer te sienta mejor que un día sin nada. El esfuerzo te despeja la cabeza. Te ayudan los contrincantes a los que respetas y las tareas que tienen final, para que la fuerza sepa adónde ir y dónde detenerse.',
    jupiter:
      'En tu caso es Júpiter. Una vista amplia, un motivo generoso, un sitio que aún no conoces: eso te levanta de la silla, y das lo mejor donde hay algo en lo que creer. Los mapas que dibujas son grandes. Pide a alguien práctico que marque las distancias, y ve de todos modos.',
    saturn:
      'En tu caso es Saturno. Te orientas por señales lejanas, y lo que emprendes está pensado para seguir en pie cuando los niños hayan crecido. Habrá quien lo llame cautela; solo tú sabes cuánta impaciencia hace falta para tener tanta paciencia. La autoridad suele llegarte antes que el descanso. Resérvale a este una hora por semana.',
    uranus:
      'En tu caso es Urano. El camino que tomas rara vez es el que estaba trazado, y nunca te pareces tanto a ti como al dejar una senda que todo el mundo recomendaba. Te gusta ser útil a mucha gente sin pertenecer a nadie. Conserva unas cuantas costumbres nada originales: sobre ellas se apoyan las sorpresas.',
    neptune:
      'En tu caso es Neptuno. Te lleva lo que presientes más que lo que puedes demostrar: un ambiente, una melodía, la pena que alguien no ha contado. Así llegas a lugares que ningún plan habría encontrado, y pasas de largo por algún puerto en el que pensabas parar. Un par de citas claras por semana bastan como brújula.',
    pluto:
      'En tu caso es Plutón. Te atrae lo que hay debajo, y las medias tintas te dejan indiferente; una vez que has decidido, algo en ti ya ha quemado las naves. De ahí tu resistencia cuando el mar se pone bravo. Practica en asuntos pequeños el arte de soltar mientras todavía resulta fácil.',
  },
  companionsMeaning:
    'Dos de los planetas no se apartan nunca mucho del Sol, y solo se dejan ver como heraldos suyos al alba o como compañía suya al anochecer. Los astrólogos siempre se han fijado en qué lado ocupaba cada uno, porque eso les da un temple que el signo, por sí solo, no explica.',
  companions: {
    mercury: {
      before:
        'Mercurio iba por delante aquel día, y habría salido primero. Tu pensamiento corre más que tus propósitos: has hablado antes de saber qué opinabas, y con frecuencia era lo acertado. El recado está hecho mientras los demás buscan la lista. Cuando mucho dependa del tono, deja reposar la carta una noche.',
      after:
        'Mercurio venía detrás aquel día, y se habría puesto el último. Comprendes al mirar atrás, y a fondo: primero vives una cosa y luego le das vueltas hasta que suelta su sentido. La mejor respuesta puede llegarte en la escalera. Pide tiempo si te apremian; quienes esperan la tuya rara vez lo lamentan.',
    },
    venus: {
      before:
        'Venus era lucero del alba. Tu afecto se muestra pronto y prefiere dar el primer paso, de modo que la gente te entusiasma antes de que hayas leído la letra pequeña. Alguna vez el corazón tiene que volver por el abrigo. Pocos querrían que fueras más despacio.',
      after:
        'Venus era lucero de la tarde. Tu afecto mira antes de salir a la calle: comparas, recuerdas, y te gusta tener la certeza de que algo es bueno antes de elogiarlo. Lo que una vez has querido se queda contigo mucho tiempo. Quizá a alguien le convenga oírlo antes de cuando pensabas decirlo.',
    },
  },
  polarityMeaning:
    'Por detrás de los cuatro elementos hay una división más antigua y más sencilla. Dos de ellos salen al encuentro del mundo y los otros dos lo dejan entrar; también la respiración consta de ambas cosas.',
  polarity: {
    outward:
      'La mayoría de tus planetas son de los primeros. Piensas con la ventana abierta: lo vivido se te vuelve real al compartirlo, al probarlo, al discutirlo, y una agenda en blanco puede parecerte un cuarto sin aire. Lo que recoges cuando nadie te mira alimenta el resto. Merece la pena llegar tarde a algún sitio por su causa.',
    inward:
      'La mayoría de tus planetas son de los segundos. Primero recibes y después devuelves, y lo que desde fuera parece duda es muy a menudo digestión. En ti sucede mucho por lo que nadie ha preguntado. Cuéntale a alguien, de tarde en tarde, a qué conclusión has llegado; sería una pena que solo lo supiera el cajón.',
    evenly:
      'En tu carta las dos andan bastante igualadas. Sabes retener la atención de una sala y sabes callar, y rara vez te cansas de lo uno sin que te apetezca un poco lo otro. El arte está en notar cuándo cambia la marea, y en dejar la fiesta, o el sillón, mientras todavía son un placer.',
  },
  cycles: [
    'Una carta es una fotografía, pero los planetas que salen en ella siguieron andando. Cada uno de los lentos tarda lo suyo en volver adonde estaba cuando naciste, y esos regresos figuran entre los hitos más antiguos de la astrología. No necesitan la hora; solo dicen hacia qué edad mucha gente hace balance de lo mismo.',
    'Júpiter necesita casi doce años para dar la vuelta. Hacia los doce, los veinticuatro, los treinta y seis y así sucesivamente llega de nuevo a casa y trae, según la tradición, otra ración de confianza: una escuela más amplia, un viaje más largo, un círculo mayor de personas. Recuerda qué se abría para ti en aquellos años. ¿Qué te permitiste esperar?',
    'Saturno tarda algo más de veintinueve. Su primer regreso, poco antes de los treinta, tiene fama de serio, porque lo que hasta entonces solo se había probado se queda o se devuelve. El segundo llega cerca de los cincuenta y nueve y pregunta con más suavidad: qué ha demostrado su valor y qué se puede dejar ya en el suelo.',
    'Los nodos lunares dan la vuelta en unos dieciocho años y medio, de manera que hacia los diecinueve, los treinta y siete y los cincuenta y seis regresa la vieja pregunta de dónde se viene y adónde se va. Quirón tarda unos cincuenta. Cuando está otra vez en su sitio, no pocas personas descubren que lo que un día les costó se ha convertido, sin mayor ceremonia, en algo que saben hacer por los demás.',
    'Urano va por la mitad del camino hacia los cuarenta o poco después, y cierra el círculo cerca de los ochenta y cuatro. La primera de esas fechas es conocida por sus ventanas abiertas: costumbres que nadie había puesto en duda se vuelven de pronto discutibles. Los dos que vienen detrás van tan despacio que una vida ve solamente una parte de su vuelta. Son el paisaje, y los demás caminamos por él.',
  ],
};
