import type { Body, House } from '@astrall/astrology/chart.ts';

export const chartRulerMeaning = [
  'Cada signo tiene un planeta que lo gobierna, y el que gobierna tu Ascendente recibe el título de regente de la carta. Es algo así como el timonel: su lugar indica hacia qué parte de la vida se dirige el barco sin que nadie dé la orden, y dónde suele estar tu atención cuando crees que descansa.',
  'Detrás del signo del Ascendente hay un planeta, pues a cada signo le corresponde uno que lo cuide, y ese planeta recibe el nombre de regente de toda la carta. De la tripulación, es quien lleva el rumbo. Mira en qué casa se encuentra y verás hacia qué costa de la vida vira el barco por su cuenta.',
  'Entre los planetas de una carta hay uno con un cargo especial: gobierna el signo que salía por el horizonte y, por tanto, según la tradición, a la persona. Allí donde ese planeta ha fijado su residencia, en una de las doce casas, es probable que gastes más atención de la que pensabas, y que recuperes buena parte.',
  '¿Quién manda aquí? La astrología tiene una respuesta sencilla: el planeta al que pertenece el signo de tu Ascendente. Se lo conoce como el regente de la carta, y la casa donde está viene a ser su despacho. Mucho de lo que en una vida parece casualidad resulta haber pasado por ahí.',
];

export const chartRulerBody: Record<Body, string> = {
  sun: 'Como quien dirige es el Sol, esta vida se lleva desde el centro: quieres firmar lo que haces, y encuentras la dirección al preguntarte qué te hace sentir que vives. Sin poner el corazón apenas te mueves.',
  moon: 'Como quien dirige es la Luna, esta vida se lleva por el sentimiento. Notas si un sitio es el tuyo antes de poder razonarlo, sales cuando percibes seguridad, vuelves cuando falta, y cada estado de ánimo corrige un poco la dirección.',
  mercury:
    'Como quien dirige es Mercurio, esta vida se lleva por la curiosidad. Avanzas leyendo, consultando y comparando, prefieres tener dos rutas a tener una, y una buena charla puede cambiarte el plan antes de comer.',
  venus:
    'Como quien dirige es Venus, esta vida se lleva por lo que te parece hermoso y por la gente que te agrada. Vas adonde te reciben bien, pones las cosas fáciles a los demás y dejas para luego lo que solo se conseguiría a la fuerza.',
  mars: 'Como quien dirige es Marte, esta vida se lleva con la voluntad. Eliges una dirección echando a andar, la resistencia te confirma que vas a alguna parte, y la paciencia es lo último que metes en la maleta.',
  jupiter:
    'Como quien dirige es Júpiter, esta vida se lleva con confianza. Cuentas con que habrá bastante, dices que sí antes de leer hasta el final, y tu alegría es mayor cuando lo que haces forma parte de algo más grande.',
  saturn:
    'Como quien dirige es Saturno, esta vida se lleva despacio y a conciencia. Mides antes de salir, cargas con lo que otros dejan en el suelo, y lo que alcanzas así rara vez lo pierdes.',
  uranus:
    'Como quien dirige es Urano, esta vida se lleva por ganas de libertad. Tuerces donde nadie lo esperaba, te fías de lo que has probado por tu cuenta, y un itinerario que todo el mundo recomienda pierde para ti la mitad de su gracia.',
  neptune:
    'Como quien dirige es Neptuno, esta vida se lleva por la imaginación y la añoranza. Sigues un tono más que un mapa, llegas a lugares que no buscabas, y de vez en cuando te hace falta un punto fijo para ver cuánto te ha llevado la corriente.',
  pluto:
    'Como quien dirige es Plutón, esta vida se lleva desde el fondo. No haces nada a medias, quieres saber qué ocurre de verdad, y tienes fuerzas para empezar de nuevo donde otros se limitarían a reparar.',
};

export const chartRulerInHouse: Record<House, string> = {
  1: 'El timonel no ha salido de cubierta. Con el regente en la casa uno diriges tu vida desde la presencia: te mueves por iniciativa propia, te cuesta dejar que empiece otra persona, y los demás notan enseguida si estás a gusto. Pocas personas parecen tanto ellas mismas. Te falta distancia para verte el perfil; conviene preguntárselo a quien camina a tu lado.',
  2: 'Tarde o temprano, todo te lleva a la cuestión del valor. El regente en la casa dos pone el rumbo en lo que se gana, se conserva y se disfruta con los cinco sentidos: el oficio que da de comer, un talento bien pulido, el placer de lo propio. Cada vez que descubres que algo tuyo vale más de lo que cobrabas por ello, la carta entera avanza.',
  3: 'Lo que te mueve queda a menudo a la vuelta de la esquina. Un curso de tarde, la conversación con tu hermano, la carta que contestas enseguida, un trayecto repetido que nunca es igual. El regente en la casa tres gobierna hablando y preguntando. Puede parecer una vida menuda a quien mire desde lejos; de cerca se ve que has tejido el barrio entero.',
  4: 'Por muy lejos que vayas, la brújula señala tu casa. Lo decisivo de tu historia ocurre entre paredes queridas, en el trato con los tuyos, en la tarea de hacer un lugar donde se pueda estar sin representar nada. El regente en la casa cuatro lleva el timón desde la bodega. Hay que bajar a consultarlo con frecuencia, sobre todo antes de los grandes viajes.',
  5: 'Si no hay juego, no hay rumbo. El regente en la casa cinco orienta tu vida hacia lo que haces con gusto y con riesgo: crear, enamorarte, educar jugando, subir a un escenario aunque sea de tres tablas. Quien solo conoce tu versión de diario no te ha visto disfrutar. Reserva horas fijas para lo que te alegra, con la formalidad que otros dedican al dentista.',
  6: 'Tu vida se decide en las mañanas corrientes. El regente en la casa seis busca ser útil, aprender bien un oficio, encontrar el ritmo justo entre esfuerzo y reposo; una mejora en la rutina te cambia más que un gran acontecimiento. Los detalles te obedecen con afecto. Lo que falta por aprender es a dejarte servir, con bandeja y todo.',
  7: 'Casi todos tus giros de rumbo tienen nombre de persona. Una pareja, una socia, un adversario notable te han llevado adonde no ibas a ir, y en ese diálogo has ido averiguando qué querías. El regente en la casa siete gobierna a cuatro manos. El reto es no soltar las tuyas: que el barco tenga dos pilotos no significa que viajes de polizón.',
  8: 'El rumbo de tu vida pasa por túneles y, a la salida, el paisaje es otro. Te conduce lo que se comparte de verdad, lo que se pierde, lo que se investiga hasta la raíz; las aguas someras te aburren. El regente en la casa ocho ha cambiado de piel varias veces. Cada cambio pide después un descanso al raso, con gente que se ría.',
  9: 'Vas con la mirada puesta en una línea que siempre se aleja un poco. El regente en la casa nueve lleva tu historia hacia los viajes, los estudios, las creencias, las personas que piensan desde otro clima; un libro ha podido torcerte el itinerario para bien. Entre partida y partida, prueba a aplicar aquí lo aprendido allá. La sabiduría se reconoce en los zapatos gastados.',
  10: 'Desde pronto supiste que tendrías que responder de algo ante los demás. El regente en la casa diez dirige la vida hacia la obra visible: el trabajo bien hecho, la responsabilidad, un lugar en el mundo que lleve tu sello. Tanta cima marea si falta el resto. Elige a un par de personas ante las que no seas nadie en particular y visítalas a menudo.',
  11: 'Tu historia tiene forma de círculo de gente. El regente en la casa once te guía por medio de las amistades, los proyectos comunes, el anhelo de que el porvenir sea más habitable para todos; muchas oportunidades te llegaron porque alguien pensó en ti. La pregunta personal, «¿y yo qué espero?», suele quedar para el final del acta. Ponla en el primer punto.',
  12: 'Navegas con las luces bajas. El regente en la casa doce conduce tu vida desde un lugar retirado, hecho de intuiciones, trabajo callado y largas conversaciones con lo que no contesta; por eso tu recorrido parece extraño sobre el papel y tiene sentido por dentro. Necesitas soledad, más que otros, y regreso. Que alguien sepa siempre a qué hora esperarte para la cena.',
};
