import type { NatalCorpus } from '../../natal-corpus.ts';

export const midheavenAspects: NatalCorpus['pointAspects']['midheaven'] = {
  sun: {
    conjunction:
      'No naciste para la trastienda, aunque trabajes en una. Con el Sol sobre el Medio Cielo lo que haces y lo que eres quieren ser una sola cosa, y tarde o temprano te piden que pongas nombre a la empresa. Te alimenta que te vean. Busca antes una labor que te enorgullezca que un despacho con mejores vistas.',
    opposition:
      'Tu centro de gravedad está en casa. Puedes lucirte en público y sentir, con todo, que lo de verdad ocurre allí, entre la familia, los recuerdos y los pocos que te conocieron primero. El Sol te crece desde ahí, como los árboles. Cuida el sótano de las raíces y deja que el éxito venga de visita.',
    harmonious:
      'El reconocimiento te encuentra sin que tengas que correr. Sabes dejarte ver cuando haces bien lo tuyo, quienes mandan te toman en serio, y el Sol te ha puesto metas con el detalle de parecerse a ti. Nada de eso tiene pinta de lucha. Para saber hasta dónde llega, apunta una vez a algo que dé un poco de rubor confesar.',
    tense:
      'La persona que eres y el puesto que ocupas renegocian cada poco. Eliges una labor por la idea que alguien tenía de ti y te rebelas en el peor momento, o brillas en la sección equivocada y te extraña el aplauso. Ese roce del Sol es una brújula. Cuando pique, pregúntate qué harías gratis y muévete un paso hacia ello.',
  },
  moon: {
    conjunction:
      'El público cree conocerte. Tu trabajo toca a la gente donde come, duerme y recuerda, y con la Luna en el Medio Cielo hueles lo que una multitud necesita poco antes de que lo diga. A cambio, tus humores los leen más ojos de los que quisieras. Ten una salida discreta y un sombrero. Lo tierno en ti es también tu oficio.',
    opposition:
      'Tus sentimientos viven en casa y no les gusta viajar al trabajo. Necesitas un sitio con tu olor, una familia o algo que haga las veces, y la Luna te devuelve allí después de cada rato en público para recomponerte. Las viejas historias tiran mucho. Cuélgalas a la vista: alguna resultará que te toca a ti terminarla.',
    harmonious:
      'El cuidado y el oficio se llevan bien en ti. Te traen las penas con el correo, el ambiente de un lugar mejora a las dos semanas de tu llegada, y para adivinar qué recibirá con gusto la gente consultas a tu estómago. La Luna te da un aprecio en raciones modestas y regulares. Que no te dé reparo repetir.',
    tense:
      'Tus necesidades y tus deberes suelen llamar a la misma hora. En casa te reclaman justo cuando en el trabajo, o llevas al trabajo un ánimo que era de sofá, y durante un tiempo atiendes lo uno y lo otro mal y con mucho amor. La Luna no firma acuerdos eternos. Pacta horarios con tu corazón y avisa de los cambios.',
  },
  mercury: {
    conjunction:
      'Tu nombre se hace hablando. Escribir, explicar, enseñar, vender o tener al corriente a tres secciones que no se saludan: donde se cruzan los mensajes, ahí estás, y Mercurio, junto al Medio Cielo, te da fama de rapidez y de opinión. Una tarea única te aburriría. Elige con tino lo que sale con tu firma, porque es fácil que lo citen.',
    opposition:
      'Tu mente trabaja mejor en casa, en el rincón de los libros. Las historias de familia, las discusiones de familia y la forma en que se decían allí las cosas siguen sonando en lo que piensas, y quizá seas tú quien las apunte. Fuera, Mercurio se queda corto. Saca de paseo alguna de esas teorías de sobremesa.',
    harmonious:
      'Sabes contarle al mundo en qué andas. Solicitudes, exposiciones y llamadas incómodas te salen ligeras, pues Mercurio encuentra el tono que sirve a cada oyente, y tu reputación viaja de boca en boca sin estropearse. Aprender te pone de buen humor. Explica alguna vez lo que nadie preguntó: así empiezan las especialidades.',
    tense:
      'En tu vida laboral, alguna frase te ha costado una semana. Dices demasiado en la planta equivocada, discutes el detalle mientras pasa el plan, te contratan por una habilidad y te pican las otras cinco. Son los nervios de Mercurio. Pon por escrito lo importante, léelo una vez en alto y deja la agudeza para la hora de comer.',
  },
  venus: {
    conjunction:
      'Tu buen nombre tiene gracia. A la gente le gusta que la sirvas, la aconsejes, la vistas, le des de comer o la reconcilies, y con Venus en el Medio Cielo el gusto o el tacto son seguramente parte del oficio. Lo feo te cansa antes que lo duro. La popularidad es una jefa agradable con un defecto: lleva mal que le digan que no. Practica en lo pequeño.',
    opposition:
      'La belleza, para ti, empieza en casa. Un mantel planchado, unas macetas, la pared del color preciso, la paz entre parientes: ahí hay arte tuyo, y el mundo puede pasar si trae invitación. A la fama, Venus le haría limpiarse los pies. Con todo, algo de esa hermosura se podría enseñar en la verja, donde a quien pasa le hace falta.',
    harmonious:
      'Te entiendes con la gente al subir y también al cruzar el pasillo. Caes bien a quien manda, la clientela vuelve, las disputas se ablandan en cuanto apareces, y Venus deja un toque de estilo en todo lo que firmas. Amistad y trabajo pueden comer juntos. Cuida solo que tu opinión no se ablande con lo demás.',
    tense:
      'Tus gustos y tus ascensos rara vez comparten calendario. Seduces donde había que insistir, le tomas manía a un puesto por sus cortinas, o el amor y la tarea querían esta misma hora. El gusto es, aun así, un guía serio. Llévale a la obligación un poco más de Venus, y al encanto algo más de columna.',
  },
  mars: {
    conjunction:
      'Te conocen por lo que pones en marcha. El trabajo ha de ofrecerte algo que ganar, levantar, defender o desmontar, y Marte, pegado al Medio Cielo, se lanza a ello con un empuje que la jefatura aprecia desde cierta distancia. Bajo un mando tibio humeas. Te van la independencia y los riesgos bien explicados. Escoge rivales que te mejoren el oficio.',
    opposition:
      'Tu energía más brava se gasta en terreno propio. Defiendes a la familia, el techo, el derecho a que te dejen en paz; donde creciste hubo quizá voces altas, o simplemente mucho serrucho. Marte, ahí dentro, es combustible. Échalo en paredes, huertos y verdades dichas en casa, y por la mañana saldrás a la calle con los hombros sueltos.',
    harmonious:
      'Actúas, y lo nota quien tiene que notarlo. Tomas la iniciativa como otros buscan las gafas, sabes cuándo apretar un argumento, y contagias las ganas a quien venía sin ellas. A Marte la competencia lo mantiene fresco sin volverlo cruel. Pide la tarea grande mientras tengas las mangas subidas.',
    tense:
      'Camino de tus metas suele haber un codo, y alguna vez el codo es tuyo. Impaciencia con las jerarquías, disputas por quién decide, un salto antes de que se secara la tinta: Marte ha dado en tu historia laboral más de un portazo. Hay ahí dotes de mando. Da la vuelta a la manzana y después di qué quieres y para cuándo.',
  },
  jupiter: {
    conjunction:
      'Parece que vas a alguna parte, y la gente ayuda. Te conviene un trabajo ancho, con viajes, aulas, libros o una fe dentro, y Júpiter sobre el Medio Cielo contagia tal confianza que el puesto acaba creciendo. Los honores pueden venir tan pronto que se entiendan mal. Un nombre grande es un paraguas grande. Mira quién se está mojando.',
    opposition:
      'En casa guardas la abundancia. Puede entrar cualquiera, siempre cabe otro plato, y lo mejor de tu confianza en la vida se aprendió seguramente en una cocina o se enseña ahora en la tuya. Júpiter deja que el ancho mundo espere a que esté la sopa. Cuando haya esperado bastante, saca de gira tu hospitalidad: llega para mucha gente.',
    harmonious:
      'Las oportunidades tienen tu número. Alguien te recomienda, un curso resulta ser el adecuado, se crea un puesto porque tú lo describiste sin querer, y lo recibes con una alegría que invita a más. Júpiter nunca te ha empequeñecido la ambición. Quizá sea hora de merecer algo por adelantado, por pura gratitud.',
    tense:
      'Tus metas son generosas y el calendario no. Abrazas tres vocaciones a la vez, prometes las estrellas a quien pidió una lámpara, o dejas un buen sitio por unas vistas que desde abajo parecían mayores. De los excesos de Júpiter has aprendido bastante. Traza el gran plan, faltaría más, y que lo repase una amistad sin imaginación.',
  },
  saturn: {
    conjunction:
      'Subes por la escalera larga. El trabajo es para ti cosa seria, te mides alto, y las responsabilidades acuden a ti como las palomas a cierto tejado; alguna la cargaste antes de tener talla. Con Saturno junto al Medio Cielo, lo que consigues suele quedarse conseguido. Asómate en cada rellano. Las vistas eran parte del salario.',
    opposition:
      'En tus cimientos hay piedra. Quizá hubo deberes tempranos en casa, una figura estricta, o triste, o siempre trabajando, y aprendiste a ser tu propio suelo y tu propio techo. Saturno conserva ese pasado en perfecto orden. Una butaca más blanda en medio no traicionaría a nadie.',
    harmonious:
      'En lo que ambicionas, la paciencia juega de tu lado. Haces planes por años, aprendes desde abajo y creces como el pan, con tanta calma que nadie sabe decir cuándo ocurrió. Quien manda sabe que encargarte algo es darlo por hecho: ahí firma Saturno. Tu autoridad sobreviviría a un truco de magia. Prueba.',
    tense:
      'Alguien con autoridad corre la meta unos metros, y hay días en que la corres tú. El mérito te llega tarde o en el sobre equivocado, y el miedo a no dar la talla te hace preparar de más lo que pedía solo arrojo. Saturno ya sabe el oficio. Entrega el trabajo, vete a casa y deja el veredicto en la oficina esta noche.',
  },
  uranus: {
    conjunction:
      'Una carrera en línea recta sería la de otra persona. Te desvías, inventas un puesto, renuncias a uno seguro o haces lo de siempre de un modo que a la tradición le da un parpadeo; Urano sobre el Medio Cielo te da esa fama. Conviene avisar pronto a quien manda. Lo que parece falta de rumbo resulta ser, visto de lejos, una idea que llegaba por partes.',
    opposition:
      'Nunca llamaste hogar a la quietud. Hubo mudanzas tal vez, o una familia fuera de lo común, o la impresión de que te entregaron en la dirección de al lado, y Urano aún pide una vivienda donde se puedan discutir las paredes. Las raíces inventadas sujetan muy bien. Planta unas que puedas arrancar y fíjate en lo poco que lo haces.',
    harmonious:
      'Los cambios le sientan bien a tu trabajo. Herramientas nuevas, gente nueva y reorganizaciones que a otros les arrancan un suspiro te dejan a ti el rincón interesante, porque ves qué podría hacerse con el revuelo. Urano te sirve las ideas en un formato que se puede usar. Apunta también las imposibles; la moda viene de camino.',
    tense:
      'Cada cierto tiempo sierras una rama por oír cómo suena. Hay empleos que acaban de golpe, planes que Urano recablea de noche, y una orden sin motivo te da alergia en el acto. Buscas un quehacer que te deje libre. Descríbelo con detalle, prepárate un aterrizaje blando, y quizá el próximo salto sea el último que hiciera falta.',
  },
  neptune: {
    conjunction:
      'No es fácil poner tu vocación en una tarjeta. Te llaman las tareas con melodía, imágenes, fe o mar dentro, o les pones un soplo de eso a las corrientes, y Neptuno en el Medio Cielo te rodea de un halo que tú no encendiste. Deja la mitad práctica a alguien de secano. Un sueño con factura sigue siendo un sueño.',
    opposition:
      'Tus raíces crecen en un campo con bruma. El primer hogar pudo ser un encanto, o esquivo, o estar lleno de cosas sin nombrar, y sigues buscando una casa que se le parezca o que por fin no se le parezca. Neptuno lo levanta con muy poco: una lámpara, una canción, una norma sobre la sinceridad. Así el pasado se vuelve paisaje, y del paisaje se regresa.',
    harmonious:
      'La intuición te rinde servicio en público. Notas hacia dónde deriva todo, das con la imagen que conmueve y le pones hasta a la oficina más gris algo de puerto al atardecer. La compasión forma parte de tu buen nombre, y Neptuno te la surte. Dale a una corazonada al año fecha y cifra; igual resulta que era sentido práctico.',
    tense:
      'Tu ambición va y viene como la bruma en una carretera. No sabes qué quieres ser, o lo sabes a medianoche y lo extravías en el desayuno; los títulos decepcionan y te dan papeles porque caes bien. Pregúntale a Neptuno qué te sigue conmoviendo cuando nadie aplaude. Y pide las condiciones por escrito, pronto y con dulzura.',
  },
  pluto: {
    conjunction:
      'Te dediques a lo que te dediques, llegas a la raíz. Te convienen los lugares donde hay que remover, salvar o sacar algo a la luz, y con Plutón sobre el Medio Cielo tu ambición se siente aunque no hayas abierto la boca. La influencia acude a ti; también quien quisiera tomarla prestada. Úsala donde ponga a alguien de pie.',
    opposition:
      'Buena parte de tu fuerza viene de abajo, de una historia familiar más honda que la mayoría. Hubo tal vez silencios en la cena, un forcejeo por quién decidía, una pérdida que cambió los muebles de sitio. Plutón lleva desde entonces excavando, y no en balde. Lo que aclaras en casa ya no hay que conquistarlo fuera.',
    harmonious:
      'Tienes el aguante con que se levantan, sin ruido, las carreras largas. Ves quién decide de verdad, esperas a que el momento madure y puedes reformar una sección entera sin romper un plato. A Plutón le confían cosas de peso. Decide para qué quieres la influencia antes de que crezca tanto que opine por su cuenta.',
    tense:
      'El poder es la asignatura de tu horario laboral. Te topas con jefes que controlan, te toman por eso mismo, o te parece que para llegar no hay que enseñar nunca la mano; Plutón ha cerrado con estruendo algún capítulo. De cada uno saliste con más sustancia. Escoge las peleas que traten del trabajo y deja pasar las que tratan del estacionamiento.',
  },
};
