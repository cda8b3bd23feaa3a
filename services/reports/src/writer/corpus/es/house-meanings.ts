import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string[]> = {
  1: [
    'Por la casa uno entra todo lo demás: es el cuerpo que saluda, el gesto con que empiezas las cosas, la imagen que alguien se lleva de ti en el primer minuto.',
    'La casa uno es el umbral de la carta: la manera de presentarte, el ánimo con que abres un día o una conversación, el aspecto que toma tu persona cuando alguien la ve por primera vez.',
    'En la casa uno estás tú en persona: tu aspecto, tu manera de moverte, lo que haces con un comienzo y el tono con que dices tu nombre a alguien desconocido.',
    'Empieza por ti, dice la casa uno. A ella pertenecen el temperamento, la figura, el modo de abordar las cosas, todo lo que está presente en cuanto apareces.',
  ],
  2: [
    'La casa dos habla de lo que tienes y de lo que vale para ti: el dinero, los objetos, los talentos con que te ganas la vida, la confianza de merecerlo.',
    'Sostenerse es el arte de la casa dos: el pan y lo que se hace para ganarlo, los bienes, los gustos, aquello que consideras tuyo y la estima en que te tienes.',
    'Lo que te sostiene es materia de la casa dos: unos ingresos, un oficio, una despensa llena y la callada seguridad de valer algo.',
    'La casa dos trata de conservar. En ella se encuentra lo que te pertenece, lo que sabes hacer y lo que no venderías.',
  ],
  3: [
    'Hermanos, vecinas, trámites, aulas, mensajes: la casa tres reúne lo que queda a un paseo de distancia y el pensamiento de diario, ese que aprende curioseando y se aclara al hablar.',
    'Lo cotidiano que va y viene es cosa de la casa tres: hablar, escribir, aprender, moverse por el barrio, tratar con hermanos, primas y vecinos.',
    'En la casa tres siempre hay alguien hablando. Guarda a los hermanos, las lecciones, los recados, las notas pegadas en la nevera y los saltos que da tu pensamiento de una cosa a otra.',
    'La casa tres se ocupa de lo que queda cerca: la gente de al lado, el camino de la escuela, las noticias y los comentarios que tienes listos para todo ello.',
  ],
  4: [
    'Bajo el suelo de cualquier carta está la casa cuatro: el hogar, la familia de la que vienes, las raíces, el lugar íntimo al que regresas cuando nadie te mira.',
    'La casa cuatro guarda los cimientos: el techo bajo el que creciste, el que eliges, la historia de tu gente y ese lugar en que no hace falta fingir.',
    'La casa cuatro es la de los cimientos. Cuenta de dónde y de quién vienes, en qué habitaciones creciste y dónde te sientes en casa ahora.',
    'La casa cuatro es la de las raíces: los padres y los padres de ellos, la tierra, la lumbre, lo que sientes cuando se ha ido la última visita.',
  ],
  5: [
    'Todo lo que haces por gusto pertenece a la casa cinco: el juego, el romance, las criaturas, las aficiones, cualquier obra en la que dejas algo de tu alma.',
    'A la casa cinco se va a disfrutar. En ella caben los amores, los juegos, los hijos propios o ajenos, el arte, cualquier cosa que se haga sin otra recompensa que hacerla.',
    'El placer vive en la casa cinco, junto con su parentela: el amor antes de convertirse en acuerdo, los niños, el escenario y el taller, cualquier partida que valga la pena perder.',
    'La casa cinco es la parte de la vida que no necesita un porqué. En ella la gente se enamora, pinta, juega y presume, y tiene la edad que tuvo siempre.',
  ],
  6: [
    'Entre el despertador y la cena transcurre la casa seis: el trabajo cotidiano, los hábitos, el cuidado del cuerpo, los animales, esas tareas modestas que mantienen el mundo en marcha.',
    'La casa seis reúne lo que se repite y sostiene: las tareas, las costumbres, el quehacer de cada día, la atención al cuerpo y a los seres que dependen de ti.',
    'La casa seis se levanta temprano. Ahí están el empleo y las costumbres, las herramientas, el cuerpo con lo que pide y quienes cuentan contigo cada día.',
    'Lo que mañana habrá que volver a hacer cae en la casa seis: el trabajo, el orden, la práctica, los cuidados, el arte de hacer cosas pequeñas de manera que duren.',
  ],
  7: [
    'Delante de ti, la casa siete pone a otra persona: la pareja, quien firma contigo, quien te lleva la contraria, y los pactos que salgan de ahí. Cuenta lo que buscas y lo que encuentras en los demás.',
    'Del otro lado del espejo está la casa siete, la de quien tienes delante: la pareja, la colaboración, los tratos, y también la rivalidad que te obliga a definirte.',
    'La casa siete pertenece a los demás, de uno en uno. Es donde encuentras a la gente con la que te casas, trabajas o compites y, a través de ella, una parte de ti.',
    'Todo «nosotros» de a dos tiene su domicilio en la casa siete, en el amor, en los negocios y en la rivalidad. Enseña a quién dejas acercarse y qué le pides.',
  ],
  8: [
    'Lo compartido a fondo es asunto de la casa ocho: la intimidad, los recursos en común, las herencias, los finales y esas crisis de las que se sale con otra piel.',
    'Lo que une y lo que cambia es materia de la casa ocho: la intimidad, lo que se pone en común, lo que se hereda, las decisiones que no tienen regreso.',
    'La casa ocho empieza donde «lo mío» y «lo tuyo» dejan de estar claros. Contiene la pasión y la deuda, la confianza y la herencia, y cuanto ha de acabar para que algo comience.',
    'A la casa ocho se baja por unos escalones. Guarda lo que se comparte con muy pocas personas: los secretos, la cercanía, los bienes comunes, las despedidas y la fuerza que queda después.',
  ],
  9: [
    'Más allá de la última calle conocida empieza la casa nueve: los viajes largos, los estudios, la fe, la filosofía, todo lo que obliga a levantar la vista.',
    'La casa nueve mira lejos. Suyos son los viajes, las lenguas, las ideas de largo alcance, los maestros y todo lo que te saca del mapa conocido para ampliarlo.',
    'Para el ancho mundo está la casa nueve, para los viajes y las universidades, las religiones y las leyes, y para la tarde en que se comprende de golpe de qué se trataba todo.',
    'La casa nueve sube a una loma para mirar alrededor. Desde allí se ve qué crees, adónde te gustaría ir y de quién has aprendido a pensar.',
  ],
  10: [
    'Nada hay tan a la vista como la casa diez: la vocación, el trabajo, la reputación, el modo en que tu vida deja huella más allá de tu calle.',
    'Lo que haces ante los demás es cosa de la casa diez: la carrera, el puesto al que aspiras, el nombre que te vas haciendo y la responsabilidad que viene con él.',
    'La casa diez está donde cualquiera puede verla. En su fachada se leen la profesión y el rango, y también aquello por lo que te conocerá gente con la que nunca has hablado.',
    'Qué es de ti a los ojos del mundo es asunto de la casa diez: la llamada, la subida, el cargo y la forma de llevarlo.',
  ],
  11: [
    'La casa once es un corro: amistades, grupos, causas comunes, gente que comparte contigo un proyecto o una esperanza. También guarda la forma que le das al futuro.',
    'Lo que no se puede hacer a solas pertenece a la casa once: la amistad, los equipos, los ideales que se comparten y los planes para un mañana mejor que el presente.',
    'En la casa once las sillas están en corro. Se sientan amistades, aliados, gente que sueña lo mismo, y en medio de todos hay un plan para tiempos mejores.',
    'La casa once reúne a la gente que has elegido por compañía, con las esperanzas que se comparten. Lo que deseas para los demás, y junto a ellos, se guarda aquí.',
  ],
  12: [
    'Detrás del escenario queda la casa doce: el silencio, los sueños, el retiro, lo que se hace sin testigos y lo que aún no sabe decirse, pero influye en la función.',
    'La casa doce es la última habitación, sin ventanas a la calle: el descanso, la vida interior, la ayuda que se da en secreto, lo que se presiente y tarda en tener nombre.',
    'La casa doce no tiene timbre. A ella se retira una persona a dormir, a soñar, a rezar o a remendarse, y parte de lo que llevas estaba allí desde antes de que supieras hablar.',
    'Lo que sucede fuera de la vista pertenece a la casa doce: la soledad y la entrega, la bondad que nadie comenta, los miedos sin nombre y el pozo hondo que tienen debajo.',
  ],
};
