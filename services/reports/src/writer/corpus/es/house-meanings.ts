import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string[]> = {
  1: [
    'Por la casa uno entra todo lo demás: es el cuerpo que saluda, el gesto con que empiezas las cosas, la imagen que alguien se lleva de ti en el primer minuto.',
    'La casa uno es el umbral de la carta: la manera de presentarte, el ánimo con que abres un día o una conversación, el aspecto que toma tu persona cuando alguien la ve por primera vez.',
  ],
  2: [
    'La casa dos habla de lo que tienes y de lo que vale para ti: el dinero, los objetos, los talentos con que te ganas la vida, la confianza de merecerlo.',
    'Sostenerse es el arte de la casa dos: el pan y lo que se hace para ganarlo, los bienes, los gustos, aquello que consideras tuyo y la estima en que te tienes.',
  ],
  3: [
    'Hermanos, vecinas, trámites, aulas, mensajes: la casa tres reúne lo que queda a un paseo de distancia y el pensamiento de diario, ese que aprende preguntando y se aclara al hablar.',
    'Lo cotidiano que va y viene es cosa de la casa tres: hablar, escribir, aprender, moverse por el barrio, tratar con hermanos, primas y vecinos.',
  ],
  4: [
    'Bajo el suelo de cualquier carta está la casa cuatro: el hogar, la familia de la que vienes, las raíces, el lugar íntimo al que regresas cuando nadie te mira.',
    'La casa cuatro guarda los cimientos: el techo bajo el que creciste, el que eliges, la historia de tu gente y ese lugar en que no hace falta fingir.',
  ],
  5: [
    'Todo lo que haces por gusto pertenece a la casa cinco: el juego, el romance, las criaturas, las aficiones, cualquier obra en la que dejas algo de tu propio corazón.',
    'A la casa cinco se va a disfrutar. En ella caben los amores, los juegos, los hijos propios o ajenos, el arte, cualquier cosa que se haga sin otra recompensa que hacerla.',
  ],
  6: [
    'Entre el despertador y la cena transcurre la casa seis: el trabajo cotidiano, los hábitos, el cuidado del cuerpo, los animales, esas tareas modestas que mantienen el mundo en marcha.',
    'La casa seis reúne lo que se repite y sostiene: las tareas, los horarios, el oficio de cada día, la atención al cuerpo y a los seres que dependen de ti.',
  ],
  7: [
    'Frente al propio yo, la casa siete pone una segunda silla: la pareja, los socios, los pactos, también quien te planta cara. Cuenta lo que buscas y lo que encuentras en los demás.',
    'Del otro lado del espejo está la casa siete, la de quien tienes delante: la pareja, la colaboración, los tratos, y también la rivalidad que te obliga a definirte.',
  ],
  8: [
    'Lo compartido a fondo es asunto de la casa ocho: la intimidad, los recursos en común, las herencias, los finales y esas crisis de las que se sale con otra piel.',
    'Lo que une y lo que cambia es materia de la casa ocho: la intimidad, lo que se pone en común, lo que se hereda, los pasos que solo se dan en una dirección.',
  ],
  9: [
    'Más allá de la última calle conocida empieza la casa nueve: los viajes largos, los estudios, la fe, la filosofía, las preguntas que obligan a levantar la vista.',
    'La casa nueve mira lejos. Suyos son los viajes, las lenguas, las grandes preguntas, los maestros y todo lo que te saca del mapa conocido para ampliarlo.',
  ],
  10: [
    'Nada hay tan a la vista como la casa diez: la vocación, el oficio, la reputación, el modo en que tu vida deja huella más allá de tu calle.',
    'Lo que haces ante los demás es cosa de la casa diez: la carrera, el puesto al que aspiras, el nombre que te vas haciendo y la responsabilidad que viene con él.',
  ],
  11: [
    'La casa once es una mesa larga: amistades, grupos, causas comunes, gente que comparte contigo un proyecto o una esperanza. También guarda la forma que le das al futuro.',
    'Lo que no se puede hacer a solas pertenece a la casa once: la amistad, los equipos, los ideales que se comparten y los planes para un mañana mejor que el presente.',
  ],
  12: [
    'Detrás del escenario queda la casa doce: el silencio, los sueños, el retiro, lo que se hace sin testigos y lo que aún no tiene palabras, pero influye en la función.',
    'La casa doce es la última habitación, sin ventanas a la calle: el descanso, la vida interior, la ayuda que se da en secreto, lo que se presiente y tarda en tener nombre.',
  ],
};
