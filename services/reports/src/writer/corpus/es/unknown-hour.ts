import type { UnknownHourCorpus } from '../unknown-hour-corpus.ts';

export const unknownHour: UnknownHourCorpus = {
  titles: {
    lunarPhase: 'Tu fase lunar',
    sunRuler: 'Al timón de tu Sol',
    companions: 'Antes y después del Sol',
    polarity: 'Dos corrientes',
    cycles: 'Las vueltas largas',
  },
  bigThreeOpening: [
    'De las tres cosas que se miran antes que las demás en cualquier carta, una necesita la hora. Quedan las otras dos, lo que quieres y lo que sientes, y por ellas empezamos.',
    'Dos luces presiden cualquier nacimiento, diga lo que diga el reloj: el Sol, que muestra hacia dónde vas, y la Luna, que muestra lo que necesitas por el camino. Con ellas empezamos.',
    'Del célebre trío, una pieza tiene que quedarse fuera, porque pediría la hora. Las otras dos están aquí: la que quiere y la que siente.',
  ],
  moonOfDay: {
    inOneSign:
      'Solo la Luna va deprisa. Por eso estas páginas muestran todo el trecho que recorrió aquel día; de medianoche a medianoche no salió de su signo, y lo que de él se cuenta es tuyo a cualquier hora.',
    inTwoSigns:
      'Solo la Luna va deprisa. Por eso estas páginas muestran todo el trecho que recorrió aquel día; pasó de un signo al siguiente, y aquí se habla de los dos.',
  },
  findingTheHour: [
    [
      'Puede que merezca la pena dedicarle una tarde. En muchos países la inscripción completa del registro civil recoge la hora, aunque el certificado abreviado la omita: conviene pedir, por tanto, la copia íntegra. Los hospitales guardan durante años, a veces durante décadas, los libros de sus maternidades. Y en casa hay otros archivos: el álbum del bebé, una pulsera de identificación, el reverso de una fotografía, la carta en que alguien se lo contó a una tía lejana.',
      'Antes de dar la hora por perdida, hay varias puertas a las que llamar. Los registros de nacimientos suelen contener más que el extracto que entregan, de manera que en bastantes países la copia completa sí dice la hora. Las maternidades llevan sus propios libros, y los conservan más de lo que se piensa. Queda, además, el cajón de casa: la tarjeta con la huella del pie, la primera página de un álbum, un calendario en el que alguien hizo una cruz pequeña y una anotación.',
      'Hay quien ha encontrado su hora al cabo de décadas, y casi nunca donde miró primero. Puede pedirse al registro la inscripción entera en lugar de la abreviada, o escribir al hospital, si todavía existe, y a su archivo si ya no. Las parteras llevaban diarios. Las familias guardan telegramas, pulseras de plástico y cartas a los padrinos, y entre todo eso aparece de vez en cuando una cifra con dos puntos en medio.',
    ],
    [
      'También sirve la memoria, por borrosa que sea. «Antes del desayuno», «durante las noticias de la noche» o «tu padre perdió el último autobús» ya descartan casi todo el día. Apunta esa pista junto con el nombre de quien la recuerda. Entretanto, lo que sigue en estas páginas vale para la jornada entera, o avisa con claridad cuando no es así.',
      'Hasta media memoria sirve. ¿Había luz en la calle, se habían ido al colegio los mayores, quedó sobre la mesa una comida que nadie probó? Cualquier detalle de esa clase recorta el día, y conviene ponerlo en un papel con el nombre de quien lo dijo. Lo que leas a partir de aquí es cierto para la jornada completa, salvo que el propio texto te advierta otra cosa.',
      'Pregunta a la persona más vieja de la familia qué tiempo hacía y a quién hubo que despertar; las horas suelen salir a la luz dentro de una historia. «Estaba oscureciendo» sería ya muchísimo. Mientras tanto no se ha perdido nada, pues cuanto sigue se ha elegido para que valga de medianoche a medianoche y, donde no vale, se avisa.',
    ],
  ],
  undecidedElements:
    'Cuál de los cuatro habla más alto en tu caso no puede saberse sin la hora, porque aquel mismo día algo cambió de signo en el cielo, y de eso depende hacia qué lado cae la balanza. Tenlos presentes a los cuatro mientras lees sobre los planetas; es muy posible que des tú con la respuesta.',
  undecidedModalities:
    'Aquí la hora que falta tiene el voto decisivo: lo que cambió de signo aquel día determina si una de las tres va por delante o si se reparten el trabajo. Pregúntate qué te falta más cuando te lo quitan: empezar, mantener o cambiar.',
  earlierPhase:
    'Aquel día cambió la fase, de modo que hay dos textos que leer. El primero es el tuyo si naciste temprano.',
  laterPhase: 'El segundo, si llegaste más tarde.',
  sunRulerMeaning: [
    'Una carta con hora tiene timonel propio. Cuando la hora falta, los astrólogos suelen entregar el timón al planeta que rige el signo del Sol. Cómo se llama ese planeta y de qué manera lleva la barca dice no poco de ti, y es cierto a cualquier hora de aquel día.',
    'A quien capitanea una carta se llega normalmente por medio de la hora. Para los nacimientos que no la tienen hay una regla más antigua, que nombra al planeta que gobierna el signo del Sol. Es una buena regla: ese planeta anda metido en todo lo que deseas de corazón, y ningún reloj puede cambiar cuál es.',
    'Puesto que no se sabe qué signo salía, preguntamos quién le lleva la casa al Sol. Cada signo está a cargo de un planeta, y aquel al que pertenece el tuyo hace de administrador: no decide adónde te gustaría ir, pero sí con qué medios, y con qué humor, te pones en camino.',
  ],
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
  companionsMeaning: [
    'Dos de los planetas no se apartan nunca mucho del Sol, y solo se dejan ver como heraldos suyos al alba o como compañía suya al anochecer. Los astrólogos siempre se han fijado en qué lado ocupaba cada uno, porque eso les da un temple que el signo, por sí solo, no explica.',
    'Dos de los planetas no se alejan nunca mucho del Sol. Vistos desde la Tierra, oscilan de un lado a otro de él, de modo que o se levantan antes por la mañana o siguen ahí después por la tarde. De eso depende un estilo, y para contarlo no hace falta reloj.',
    'A dos de los planetas el Sol los lleva con la correa corta: unas veces van corriendo delante, otras trotan detrás. Quienes miraban el cielo en la Antigüedad daban nombres distintos al astro del alba y al del anochecer. Eran los mismos, desde luego; pero quien nace con uno u otro no hace las cosas igual.',
  ],
  companions: {
    mercury: {
      before:
        'Mercurio iba aquel día por delante del Sol, por el lado de la mañana. Tu pensamiento corre más que tus propósitos: has hablado antes de saber qué opinabas, y con frecuencia era lo acertado. El recado está hecho mientras los demás buscan la lista. Cuando mucho dependa del tono, deja reposar la carta una noche.',
      after:
        'Mercurio venía aquel día detrás, por el lado de la tarde. Comprendes al mirar atrás, y a fondo: primero vives una cosa y luego le das vueltas hasta que suelta su sentido. La mejor respuesta puede llegarte en la escalera. Pide tiempo si te apremian; quienes esperan la tuya rara vez lo lamentan.',
    },
    venus: {
      before:
        'Venus era lucero del alba. Tu afecto se muestra pronto y prefiere dar el primer paso, de modo que la gente te entusiasma antes de que hayas leído la letra pequeña. Alguna vez el corazón tiene que volver por el abrigo. Pocos querrían que fueras más despacio.',
      after:
        'Venus era lucero de la tarde. Tu afecto mira antes de salir a la calle: comparas, recuerdas, y te gusta tener la certeza de que algo es bueno antes de elogiarlo. Lo que una vez has querido se queda contigo mucho tiempo. Quizá a alguien le convenga oírlo antes de cuando pensabas decirlo.',
    },
  },
  polarityMeaning: [
    'Por detrás de los cuatro elementos hay una división más antigua y más sencilla. Dos de ellos salen al encuentro del mundo y los otros dos lo dejan entrar; también la respiración consta de ambas cosas.',
    'Los cuatro elementos pueden emparejarse. Dos suben y se extienden, y dos bajan y se recogen; así lo dicen los libros más viejos, que los llaman día y noche, aunque nada tengan que ver con la hora.',
    'La más sencilla de todas las cuentas no conoce más que fuera y dentro. La mitad de los signos espira y la otra mitad inspira, y lo que importa es dónde se ha instalado la mayor parte de una carta.',
  ],
  polarity: {
    outward:
      'La mayoría de tus planetas miran hacia fuera. Piensas con la ventana abierta: lo vivido se te vuelve real al compartirlo, al probarlo, al discutirlo, y una agenda en blanco puede parecerte un cuarto sin aire. Lo que recoges cuando nadie te mira alimenta el resto. Merece la pena llegar tarde a algún sitio por su causa.',
    inward:
      'La mayoría de tus planetas miran hacia dentro. Primero recibes y después devuelves, y lo que desde fuera parece duda es muy a menudo digestión. En ti sucede mucho por lo que nadie ha preguntado. Cuéntale a alguien, de tarde en tarde, a qué conclusión has llegado; sería una pena que solo lo supiera el cajón.',
    evenly:
      'En tu carta las dos andan bastante igualadas. Sabes retener la atención de una sala y sabes callar, y rara vez te cansas de lo uno sin que te apetezca un poco lo otro. El arte está en notar cuándo cambia la marea, y en dejar la fiesta, o el sillón, mientras todavía son un placer.',
  },
  cycles: [
    [
      'Una carta es una fotografía, pero los planetas que salen en ella siguieron andando. Cada uno de los lentos tarda lo suyo en volver adonde estaba cuando naciste, y esos regresos figuran entre los hitos más antiguos de la astrología. No necesitan la hora; solo dicen hacia qué edad mucha gente hace balance de lo mismo.',
      'Los cumpleaños no son los únicos aniversarios de una carta. Aparte del Sol, que regresa cada año, los planetas más lentos vuelven al sitio que ocupaban cuando naciste, cada cual después de su propio plazo. Esas fechas no dependen para nada de la hora. Son como hitos en un camino que ha andado mucha gente, y dicen hacia qué edad se tiende a parar y a mirar atrás.',
      'Lo que una carta no muestra es el tiempo, y sin embargo puede leerse en ella a grandes rasgos, como la edad de un árbol en su tronco. Cada planeta tiene su periodo. Cuando lo completa, se está de nuevo en un comienzo de los que él representa, y quien tiene la misma edad se encuentra en el mismo punto. La hora de tu nacimiento no lo cambia en nada.',
    ],
    [
      'Júpiter necesita casi doce años para dar la vuelta. Hacia los doce, los veinticuatro, los treinta y seis y así sucesivamente llega de nuevo a casa y trae, según la tradición, otra ración de confianza: una escuela más amplia, un viaje más largo, un círculo mayor de personas. Recuerda qué se abría para ti en aquellos años. ¿Qué te permitiste esperar?',
      'Cada doce años, o un poco menos, Júpiter da la vuelta. Doce, veinticuatro, treinta y seis, cuarenta y ocho: suelen ser edades en las que las paredes se apartan, por una escuela nueva, una primera vivienda propia, un proyecto con demasiados ceros, un entusiasmo tardío. No regala nada, pero deja la verja sin cerrojo. ¿Por dónde pasaste tú entonces, y qué te dio el valor?',
      'La más corta de estas vueltas es la de Júpiter, una docena de años menos unas semanas. Podría contarse una vida por docenas así, porque en el paso de una a otra hay a menudo cierta esperanza en el aire, una invitación a pensar a mayor escala. Prueba con la tuya. Los años cercanos a los doce, los veinticuatro y los treinta y seis quizá se parezcan más de lo que suponías.',
    ],
    [
      'Saturno tarda algo más de veintinueve. Su primer regreso, poco antes de los treinta, tiene fama de serio, porque lo que hasta entonces solo se había probado se queda o se devuelve. El segundo llega cerca de los cincuenta y nueve y pregunta con más suavidad: qué ha demostrado su valor y qué se puede dejar ya en el suelo.',
      'A Saturno hay que esperarlo más, veintinueve años y unos meses. Cuando vuelve por primera vez, camino de los treinta, presenta una factura y, con ella, el recibo: se aprende qué sabe hacer una persona y qué tenía solo en préstamo. Cerca de los cincuenta y nueve llama de nuevo. Para entonces ya hay confianza, y se habla más bien de qué conviene dejar a otros.',
      'Saturno cierra su círculo pasados los veintinueve años. Casi no hay biografía sin una curva poco antes de los treinta, cuando la gente se casa o se separa, se asienta o se marcha y, en cualquier caso, deja de fingir. Treinta años después, alrededor de los cincuenta y nueve, llega otra curva. Es más ancha y tiene mejores vistas.',
    ],
    [
      'Los nodos lunares dan la vuelta en unos dieciocho años y medio, de manera que hacia los diecinueve, los treinta y siete y los cincuenta y seis regresa la vieja pregunta de dónde se viene y adónde se va. Quirón tarda unos cincuenta. Cuando está otra vez en su sitio, no pocas personas descubren que lo que un día les costó se ha convertido, sin mayor ceremonia, en algo que saben hacer por los demás.',
      'Dieciocho años y medio necesitan los nodos lunares, y cada vez, hacia los diecinueve, los treinta y siete y los cincuenta y seis, hay quien habla de encuentros que le cambiaron el rumbo. Quirón tarda medio siglo. En torno a los cincuenta, pues, un daño temprano puede mirarte con otros ojos; entretanto se ha vuelto destreza, y suele haber alguien que necesita precisamente esa.',
      'A los diecinueve, a los treinta y siete y otra vez a los cincuenta y seis, más o menos, los nodos lunares están donde estaban al principio. Se dice que entonces se conoce a gente en los cruces de caminos. La vuelta de Quirón es más pausada, y a casi nadie le trae más que un regreso, cerca de los cincuenta. Es el cumpleaños del punto dolorido, y un buen día para averiguar cuánto se ha convertido en comprensión.',
    ],
    [
      'Urano va por la mitad del camino hacia los cuarenta o poco después, y cierra el círculo cerca de los ochenta y cuatro. La primera de esas fechas es conocida por sus ventanas abiertas: costumbres que nadie había puesto en duda se vuelven de pronto discutibles. Los dos que vienen detrás van tan despacio que una vida ve solamente una parte de su vuelta. Son el paisaje, y los demás caminamos por él.',
      'La mayoría llega a ver a Urano frente a su punto de salida, con cuarenta años cumplidos o poco más, y hay quien lo ve volver a los ochenta y cuatro. La primera es la edad en que personas sensatas se compran una batería o dejan el empleo, y resulta que les sienta de maravilla. Los dos que quedan más allá son más lentos de lo que nadie puede esperar. En su vuelta se vive como se vive en un paisaje.',
      'Con Urano la mitad es más famosa que el entero. Algo después de los cuarenta se sitúa enfrente de donde estaba al principio y examina si la vida que se lleva es la que se quería llevar; el círculo entero pide ochenta y cuatro años, y quien lo completa suele haber contestado. Los dos que hay más allá tienen vueltas que nos sobreviven. Son los montes, y con los montes no corre prisa.',
    ],
  ],
};
