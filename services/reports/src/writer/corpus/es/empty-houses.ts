import type { Sign } from '@astrall/astrology/chart.ts';

export const emptyHouseInSign: Record<Sign, string[]> = {
  aries: [
    'Entras de frente y aprendes sobre la marcha. Aries va por delante: lo que en otros asuntos piensas dos veces, en este lo pruebas primero, con ganas y con algún raspón que no te quita el humor.',
    'En este asunto Aries no espera a que lo anuncien. Vas de frente, pierdes interés si se alarga y das lo mejor de ti cuando hay algo que pide valor.',
    'Tu manera de llegar a estas cosas es impetuosa y franca. Abre Aries, así que primero decides y luego miras alrededor, y lo que salió mal se perdona pronto, más que nada porque ya ha empezado el intento siguiente.',
    'Lo que cae en esta parte de la carta despierta en ti las ganas de estrenar. Bajo Aries prefieres probar antes que nadie, aunque sea mal, a llegar en tercer lugar y hacerlo bien.',
  ],
  taurus: [
    'Tauro pone en este terreno un banco de madera y pide que nadie corra. Vas sin apurarte, te fías de lo que se puede tocar y pesar, y lo que ahí se asienta suele durarte.',
    'Tauro ha puesto una verja pesada y cómoda que no se abre a empujones. Dejas madurar las cosas, miras cuánto cuestan y de qué están hechas, y no sueltas lo que te ha parecido bueno.',
    'Lo que construyes en esta zona está pensado para sentarse encima. Con Tauro te fías de los sentidos, te tomas tu tiempo y te molestan las prisas; un cambio hay que ofrecértelo dos veces, la segunda con pan y queso.',
    'Avanzas como quien lleva algo lleno hasta el borde. Tauro da aguante y afición a lo que se toca, y no es fácil convencerte de mover un mueble una vez colocado.',
  ],
  gemini: [
    'Por estos asuntos circulas con curiosidad. Géminis prefiere probar varias versiones, comentarlas con alguien y cambiar de opinión sin drama; lo que no se conversa, en esta parte de tu vida, se te queda a medias.',
    'Géminis ha colocado dos timbres en esta entrada, y tú pulsas ambos. Te gusta tener dónde elegir, oír a varias personas sobre el asunto y conservar el derecho a pensar mañana otra cosa.',
    'Es la curiosidad la que te hace pasar. Con Géminis por guía aprendes al vuelo, enlazas lo que nadie había enlazado y haces varias cosas a la vez, algunas de ellas hasta el final.',
    'Poco se queda sin decir en este departamento, donde Géminis atiende el mostrador. Lo llevas con ligereza, con rapidez y con gracia, y lo que se pone demasiado solemne lo despachas con un comentario.',
  ],
  cancer: [
    'La llave de esta zona la tiene la memoria. Con Cáncer te mueves por afecto y por instinto, pasas cuando notas confianza, y rodeas lo que hay dentro de mantas y de contraseñas.',
    'Entras a tientas, como en una casa donde alguien duerme. Cáncer vela por esta parte de tu vida: todo va bien mientras percibes cariño, y regular en cuanto deja de haberlo.',
    'Las viejas historias tienen voto en este asunto. Como el signo es Cáncer, cuidas lo que se te confía, guardas más de lo necesario y algunas tardes te retiras a tu caparazón con un buen libro.',
    'Lo que pertenece a esta esfera acaba siendo para ti una especie de familia. Cáncer trae cuidados y buena memoria, de modo que a la gente se le da de comer antes de saber a qué viene.',
  ],
  leo: [
    'Te gusta que en esta esfera se note tu estilo. Leo le pone brillo y un poco de ceremonia: das más de lo pedido, y te cuesta menos el esfuerzo que la indiferencia.',
    'Leo ha colgado un farol en la entrada y ha barrido los escalones. Quieres que lo de dentro merezca una visita, das sin contar y te duele un poco que nadie aplauda.',
    'En estas cuestiones prefieres llevar las riendas. Leo aporta calor, estilo y una pizca de teatro, y por amor haces lo que no harías por ningún sueldo.',
    'En este terreno enderezas la espalda. El signo es Leo: lo que haces en él lleva tu firma, se hace con toda el alma y lo soporta todo, menos que lo den por descontado.',
  ],
  virgo: [
    'Tu método, para estas cosas, es el cuidado. Virgo revisa, limpia el cristal, corrige lo pequeño antes de que crezca; avanzas a fuerza de detalles, y te conviene declarar terminado algo que todavía podría mejorar.',
    'Quien te visita en este barrio lo encuentra barrido. Lo gobierna Virgo, conque empiezas por la letra pequeña, arreglas antes de comprar y tu mejor momento llega cuando aquello le ha servido a alguien.',
    'Por aquí pasas sin ceremonia, con las mangas subidas. Bajo Virgo ves lo que falta, lo haces mejor la segunda vez, y te cuesta decir de algo que así está bien.',
    'El esmero es tu firma en estos asuntos. Puesto que Virgo lleva la cuenta, comparas, sopesas y ordenas, y un buen método te da una alegría que otros solo sienten ante el resultado.',
  ],
  libra: [
    'Rara vez resuelves algo de esto sin consultar. Libra busca el trato justo, la forma agradable, una segunda opinión, y gracias a ello este rincón de tu vida suele tener buenos modales y alguna decisión en espera.',
    'Aquí llamas antes de entrar aunque todo sea tuyo. Libra quiere oír antes a la otra parte, busca el punto medio y preferiría ceder la razón a perder una amistad.',
    'La belleza y la justicia tienen que estar servidas para que te sientas a gusto en estas materias. Con Libra sobre el dintel eliges con tino el tono y la compañía, y aplazas lo que obligaría a tomar partido.',
    'Tu estilo en este campo es diplomático. Libra piensa siempre en dos: deseas el acuerdo, sabes cómo lograrlo y solo el sí o el no se hace esperar a veces.',
  ],
  scorpio: [
    'No admites turistas en este territorio. Escorpio se lo toma a fondo o prefiere no tocarlo: guardas reserva, investigas, y cuando algo se acaba lo dejas acabar para que rebrote con otra fuerza.',
    'Hay aquí una cortina, y detrás de la cortina otra. Escorpio te pide profundidad y reserva: quieres saber qué pasa en realidad, y no enseñas las cartas mientras lo averiguas.',
    'En esta zona no se hace nada a medias. Con Escorpio, o lo das todo o te mantienes al margen, no olvidas un favor ni lo contrario, y si es preciso vuelves a empezar de cero.',
    'Lo de este dominio se te mete bajo la piel, pues a él conduce Escorpio. Lo sientes con fuerza, hablas poco y aguantas mareas bajas en las que otros se habrían marchado hace rato.',
  ],
  sagittarius: [
    'Cuanto más cielo le veas a este asunto, mejor lo llevas. Sagitario lo aborda con fe, con humor y con un mapa aproximado; te sobran horizontes, y de la letra menuda se ocupará, ojalá, alguien.',
    'Sagitario ha dejado esta verja abierta de par en par y se ha adelantado. Te acercas con confianza, cuentas con aprender algo y preferirías pasarte del blanco a apuntar demasiado bajo.',
    'En estos asuntos buscas un sentido, además del éxito. El signo es Sagitario: piensas en grande, te ríes sin rencor de lo que no salió y necesitas cambiar de aires cada cierto tiempo.',
    'En esta pradera nadie va a ponerte una valla. Con Sagitario hablas claro, prometes mucho de buena fe y encuentras la ruta preguntando adónde lleva, no cuánto dura.',
  ],
  capricorn: [
    'En esto vas en serio, incluso cuando bromeas. Capricornio traza etapas, cumple, espera el fruto sin impaciencia, y con los años convierte en maestría lo que había empezado siendo simple cautela.',
    'A esta parte se sube por unos peldaños de piedra, y Capricornio los ha contado. No esperas regalos, haces planes, cumples lo dicho y es frecuente que te respeten sin decírtelo.',
    'En tales cuestiones tuviste muy pronto la cabeza de una persona mayor, y con los años te va rejuveneciendo. Capricornio da primero prudencia, luego constancia y al final tanta firmeza bajo los pies que se puede sonreír.',
    'Sabes que en esto lo bueno lleva tiempo, porque te lo ha dicho Capricornio. Los atajos te dan mala espina; lo ganado a pulso, en cambio, te sienta bien y no necesita exhibirse.',
  ],
  aquarius: [
    'Las instrucciones habituales no te sirven en este apartado. Acuario las estudia por curiosidad y luego inventa otras, más libres, que unas veces entusiasman a un grupo entero y otras no comprende nadie.',
    'Sobre esta entrada alguien colgó un cartel que reza: se ruega molestar. Acuario te libra de prejuicios, te aficiona a probar lo nuevo y te quita las ganas de hacer algo solo porque se ha hecho siempre.',
    'En esta esfera guardas cierta distancia, y por eso ves mejor. Como las normas son de Acuario, piensas en principios, te llevas bien con gente de lo más variada y te vas cuando alguien pretende que le pertenezcas.',
    'El reglamento de esta casa lo has redactado tú. Bajo Acuario te guían más las ideas que la costumbre, y lo que otros tachan de raro puede ir, sencillamente, diez años por delante.',
  ],
  pisces: [
    'Con los ojos entrecerrados, como quien camina a oscuras por un pasillo conocido, así te mueves por esta región. Piscis se guía por el ánimo y el oído; un poco de contorno, con fechas y nombres, le sienta bien.',
    'Todo está abierto y al fondo alguien canta. Piscis te deja entrar sin plan, notar qué hace falta y dar más de lo convenido; una lista a la vista no vendría mal.',
    'En esta parte de la vida la línea de la costa nunca es la misma. El signo es Piscis: presientes, imaginas, te pones en el lugar de los demás y a ratos tienes que ir a buscar el tuyo.',
    'Sabes de estas cosas lo que no podrías explicar. Con Piscis haces caso de los ánimos y de las señales, perdonas sin trabajo y te ayuda una amistad que lleve la agenda.',
  ],
};
