import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const nodesMeaning = [
  'Los nodos lunares son los dos puntos en que el camino de la Luna cruza el del Sol, siempre uno frente al otro. En el Nodo Sur la tradición lee lo sabido, el camino que se recorre sin pensar; en el Nodo Norte, lo que está por aprender. Cambian de signo cada año y medio, más o menos.',
  'En cada vuelta la Luna cruza el camino del Sol al subir hacia el norte, y lo cruza de nuevo al bajar hacia el sur. Esos dos cruces son los nodos, y están siempre enfrente el uno del otro. Allí no hay nada que ver. La tradición los ha convertido en una línea que va de lo conocido a lo nuevo: en el extremo sur, lo que harías con los ojos cerrados; en el norte, lo que te hace crecer al intentarlo.',
  'Donde la órbita de la Luna corta la eclíptica hay dos puntos, frente a frente, que se llaman nodos lunares. La astrología los lee desde antiguo como un camino. Sale del Nodo Sur, donde conoces cada piedra, y conduce al Nodo Norte, donde al principio te notas torpeza en los pies y, al cabo de un rato, más vida.',
  'Los nodos lunares no son cuerpos sino lugares, los dos en que se cruzan el recorrido de la Luna y el del Sol. Entre ambos cuentan una historia de costumbre y de estiramiento. El Nodo Sur es el sillón cómodo; el Nodo Norte, el paseo del que te alegras al volver. Y, como en los paseos, lo que cuesta son los primeros cien metros.',
];

export const northNodeInSign: Record<Sign, Turning> = {
  aries: [
    'Has sido durante mucho tiempo la mejor compañía del mundo: cedías el paso, medías las palabras, sabías lo que pensaba cada cual. El Nodo Norte en Aries te tienta ahora con algo más brusco, que es empezar sin permiso. Al principio la voz sale demasiado alta o no sale. No importa. Cada decisión que tomes sin encuesta previa te irá afinando el tono.',
    'Sabes ser dos. Has sopesado, consentido, limado y cuidado el equilibrio hasta que apenas quedó un deseo que fuera solo tuyo. El Nodo Norte en Aries pide un comienzo sin votación: un primer paso, un «porque quiero». Puede que al principio salga demasiado alto. El volumen justo se encuentra usándolo.',
  ],
  taurus: [
    'Conoces los sótanos, las tormentas, el modo en que la gente se rompe y se rehace. Ese saber te acompaña. El aprendizaje, con el Nodo Norte en Tauro, huele a hierba cortada: quedarte, saborear, poseer algo modesto, confiar en que mañana seguirá donde lo dejaste. La paz puede parecerte sosa las primeras semanas. Dale a probar al cuerpo antes que a la cabeza; tarda menos en convencerse.',
    'En las tormentas estás en casa; es el buen tiempo el que te encuentra sin plan. Has vivido en honduras, deudas y pasiones ajenas, y lees una cara como un libro de cuentas. El Nodo Norte en Tauro señala un huerto propio. Ten algo en las manos, deja que vaya despacio, llámalo suficiente. La calma te sabrá a poco una temporada, y después a pan.',
  ],
  gemini: [
    'Tu equipaje viene lleno de certezas traídas de lejos. Lo nuevo está a dos pasos: preguntar sin saber la respuesta, escuchar a la vecina, dar valor al dato pequeño y a la noticia de hoy. Con el Nodo Norte en Géminis se crece cambiando de tema y de opinión, por puro gusto. Deja la última palabra para otra persona. Verás qué conversación tan larga sale de ahí.',
    'Por costumbre buscas la gran respuesta, y a lo mejor ya la diste. Las certezas están en la alforja, el caballo ensillado. Con el Nodo Norte en Géminis se regresa al pueblo: curiosidad sin segunda intención, historias con dos versiones, charla en la plaza. Di «no lo sé» sin apuro. Te contarán cosas.',
  ],
  cancer: [
    'Sabes cumplir, dirigir, poner cara de responsable a las siete de la mañana. Nadie te ha enseñado, en cambio, a decir «me quedo en casa porque me duele». El Nodo Norte en Cáncer invita a la ternura: recordar, cuidar y, más arduo, pedir cuidado. Cambia un logro por una tarde con los tuyos. Al volver, tu autoridad tendrá una voz más habitable.',
    'Puedes con todo. Con eso viniste: metas, compostura, una agenda en orden y buen ojo para saber quién manda. Lo nuevo para ti es conmoverte. El Nodo Norte en Cáncer te invita a casa, a la sopa y al llanto en el cine, junto a gente que no necesita que consigas nada. No es bajar un peldaño. Solo lo parece desde el escritorio.',
  ],
  leo: [
    'Se te da bien el grupo, la idea general, la última fila desde donde todo se comprende. El Nodo Norte en Leo enciende un foco y, con mucha educación, te empuja hacia él. Hay que cantar con la cara descubierta, amar a alguien por encima de la media, jugar para ganar. Pasarás algo de vergüenza. Mirado desde la sala, ese rubor se llama calor.',
    'El grupo siempre ha sabido dónde encontrarte: al borde, con una buena idea y media sonrisa. Piensas por todos y no reclamas nada. Ahora algo quiere hacerse en tu nombre y con tu cara. El Nodo Norte en Leo se vive dando un paso al frente, jugando, queriendo a una persona más que a la causa. Parece inmodestia; es generosidad.',
  ],
  virgo: [
    'Lo borroso no te asusta; has vivido entre sueños, mareas y gente que necesitaba consuelo. La tarea que propone el Nodo Norte en Virgo es de cada día: ordenar, distinguir, aprender algo con paciencia, decir hasta aquí. Te parecerá un poco árido. Pero la compasión, cuando tiene horario y buena letra, llega a mucha más gente, y además te deja dormir.',
    'Flotar nunca tuviste que aprenderlo. Notas lo que hay en el aire, perdonas antes de que te lo pidan y te pierdes con cierto talento en la música, en la compasión o en el sueño. El Nodo Norte en Virgo te tiende un delantal. Una tarea sencilla, una hora fija, la diferencia entre izquierda y derecha: con esa calderilla crece una libertad que no te dio ningún sueño. Empieza por el cajón.',
  ],
  libra: [
    'A hacerlo por tu cuenta no te gana nadie. Arrancas, decides, vas delante, y al girarte descubres que el sendero está vacío. El Nodo Norte en Libra enseña el segundo asiento: preguntar qué le parece al otro, negociar, esperar a quien se ata los zapatos. No pierdes fuerza con ello. Un dúo bien ensayado suena a más que dos solistas, y la partitura ya la tienes.',
    'Siempre pudiste contar contigo, y contaste. De decisión rápida, por delante en cada ocasión, rara vez preguntaste quién llevaba el otro extremo. El Nodo Norte en Libra te hace volver la cabeza. Esperar, compartir, dejarte convencer son ejercicios de un deporte desconocido, y al principio duele todo. Más adelante te preguntarás cómo bailabas sin nadie.',
  ],
  scorpio: [
    'Tu talento antiguo es la despensa: asegurar, conservar, disfrutar de lo seguro. Lo que toca aprender ocurre cuando una pared se mueve. El Nodo Norte en Escorpio anima a compartir de veras, a hurgar en lo que molesta, a despedirte de alguna cosa antes de que se gaste. El cuerpo protesta, claro. Empieza regalando lo que te sobra y sigue, algún día, por lo que te pesa.',
    'Lo que tienes lo conservas. La comodidad, la costumbre y una despensa surtida te han servido con lealtad, y el cambio puede parecerte una falta de modales. El Nodo Norte en Escorpio da golpes bajo el suelo. Confiarle a alguien lo que duele, dejar que una cosa acabe, desear con todas las fuerzas: ahí se te empieza a mover la sangre. Pierdes un cojín o dos.',
  ],
  sagittarius: [
    'Manejas datos, nombres, versiones; podrías discutir los dos lados de cualquier cuestión hasta la hora del cierre. Al Nodo Norte en Sagitario le interesa saber en qué crees. El aprendizaje consiste en apostar por un sentido, viajar sin guía, decir la verdad aunque no sea ingeniosa. Sube a un alto, el que te quede más cerca. Desde ahí muchas discusiones se ven del tamaño que tienen.',
    'Datos te sobran. Sabes quién lo dijo, quién lo oyó y qué cabe alegar en contra, y podrías seguir reuniéndolos hasta la hora de cerrar. Lo que te estira es sacar una conclusión. El Nodo Norte en Sagitario quiere un viaje con sentido, una convicción, una risa de más adentro. Compra, por cambiar, solo el pasaje de ida.',
  ],
  capricorn: [
    'El calor de la familia, los recuerdos, el humor de los tuyos: ahí vives con los ojos cerrados. La cuesta empieza nada más salir. El Nodo Norte en Capricornio propone hacerte cargo de algo, fijar una meta y sostenerla también los días de poca gana. La primera vez que alguien te trate como una autoridad mirarás hacia atrás. No hay nadie más: es a ti.',
    'Ir a tientas te ha llevado lejos: percibes lo que hace falta y te emociona que alguien lo perciba en ti. El rincón junto a la estufa está siempre caliente. Pero el Nodo Norte en Capricornio te enseña un cerro. Llevar algo hasta el final, responder de ello con tu nombre y pasar algo de frío te da una talla que no da ninguna comodidad. A casa se puede llamar igualmente.',
  ],
  aquarius: [
    'Te acostumbraste a ser la estrella de la función, o a sufrir si la función era de otra persona. El Nodo Norte en Acuario te ofrece un placer distinto: pertenecer. Un proyecto de muchos, una amistad sin aplausos, una idea que avanza aunque nadie recuerde quién la dijo. Sigues llevando dentro el fuego de antes. Ahora calienta una plaza entera.',
    'Sabes llenar un escenario, y sabes cómo suena cuando está vacío. Te sale sin esfuerzo ocupar el centro del cariño y lograr que las cosas sucedan. El crecimiento queda a un lado, entre iguales. Con el Nodo Norte en Acuario te toca un puesto en la fila, y una obra que no lleva la firma de nadie. Allí hace algo más de fresco, y hay mucho aire.',
  ],
  pisces: [
    'De listas, análisis y correcciones sabes casi todo. Queda por aprender el arte de no entender y seguir tan a gusto. El Nodo Norte en Piscis te lleva, con suavidad, hacia la confianza: perdonar un fallo, soñar despierto un rato, dejar que la película termine sin preguntar de qué trata. Pon el despertador un poco más tarde. El mundo, comprobarás, se las arregla para girar.',
    'El orden es tu segunda naturaleza, y la preocupación, la tercera. Ves lo que falta, resultas útil, acabas sin fuerzas; y por algún lado sospechas que no todo depende de ti. El Nodo Norte en Piscis te lo confirma. Deja algo sin aclarar, llora con un himno, fíate de la marea una tarde. Los armarios seguirán como los dejaste. Tú no.',
  ],
};
