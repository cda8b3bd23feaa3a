import type { House } from '@astrall/astrology/chart.ts';

export const houseMeanings: Record<House, string> = {
  1: 'Por la casa uno entra todo lo demás: es el cuerpo que saluda, el gesto con que empiezas las cosas, la imagen que alguien se lleva de ti en el primer minuto.',
  2: 'Lo que tienes y lo que vale para ti se guarda en la casa dos: el dinero, los objetos, los talentos con que te ganas la vida, la confianza de merecerlo.',
  3: 'Hermanos, vecinas, trámites, aulas, mensajes: la casa tres reúne lo que queda a un paseo de distancia y el pensamiento de diario, ese que aprende preguntando y se aclara al hablar.',
  4: 'Bajo el suelo de cualquier carta está la casa cuatro: el hogar, la familia de la que vienes, las raíces, el lugar íntimo al que regresas cuando nadie te mira.',
  5: 'Todo lo que haces por gusto pertenece a la casa cinco: el juego, el romance, las criaturas, las aficiones, cualquier obra en la que dejas algo de tu propio corazón.',
  6: 'Entre el despertador y la cena se vive en la casa seis: el trabajo cotidiano, los hábitos, el cuidado del cuerpo, los animales, esas tareas modestas que mantienen el mundo en marcha.',
  7: 'Frente al propio yo, la casa siete pone una segunda silla: la pareja, los socios, los pactos, también quien te planta cara. Cuenta lo que buscas y lo que encuentras en los demás.',
  8: 'Lo compartido a fondo es asunto de la casa ocho: la intimidad, los recursos en común, las herencias, los finales y esas crisis de las que se sale con otra piel.',
  9: 'Más allá de la última calle conocida empieza la casa nueve: los viajes largos, los estudios, la fe, la filosofía, las preguntas que obligan a levantar la vista.',
  10: 'En lo alto de la carta, donde cualquiera puede verla, se encuentra la casa diez: la vocación, el oficio, la reputación, el modo en que tu vida deja huella más allá de tu calle.',
  11: 'La casa once es una mesa larga: amistades, grupos, causas comunes, gente que comparte contigo un proyecto o una esperanza. También guarda la forma que le das al futuro.',
  12: 'Detrás del escenario queda la casa doce: el silencio, los sueños, el retiro, lo que se hace sin testigos y lo que aún no tiene palabras, pero influye en la función.',
};
