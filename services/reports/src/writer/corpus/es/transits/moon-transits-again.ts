import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

/** Los contactos de la Luna vuelven cada mes: estos se turnan con los primeros. */
export const moonTransitsAgain: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'Querer y convenir han coincidido en la misma esquina. No pasa todas las mañanas. Elige una sola cosa, modesta, que tenga a los dos de su parte, y hazla antes de que el resto de la casa dé su opinión.',
    sextile:
      'Ponte el abrigo y el ánimo te seguirá. Hay un poco de buena voluntad en el aire, tuya y ajena, pero espera junto a la puerta a que alguien se la lleve. Un saludo en voz alta, una persiana arriba: de ese tamaño es la cosa.',
    square:
      'El plan y las ganas se han enojado por una pequeñez. Hay cansancio donde pensabas poner brío, o desvelo donde tocaba reposo. Dale al cuerpo un cuarto de hora de ventaja; sale más barato que discutir, y el plan no se habrá movido.',
    trine:
      'Las cosas van al paso, y al paso van bien. Te reconoces sin tener que buscar pruebas en el espejo. Quien te pregunte algo en este rato recibirá la respuesta de una persona entera, así que deja que pregunten.',
    opposition:
      'Al otro lado de la mesa hay un humor que no es el tuyo y que trae su propio orden del día. Escúchalo antes de defender tu programa. La mitad de lo que dice se refiere a la sopa; la otra mitad puede que lo mejore.',
  },
  moon: {
    conjunction:
      'La marea está donde estaba el primer día de tu vida, y así ocurre una vez en cada vuelta. Quizá te apetezca cierto plato, cierta voz, cierto rincón del sofá. Antojos de esa clase rara vez se equivocan. Sigue uno, aunque sea hasta la cocina.',
    sextile:
      'Acerca la silla a la ventana. A esa escala se ofrecen ahora las mejoras, y funcionan. A una persona que te conoce desde hace mucho le alegraría recibir dos líneas tuyas, y es probable que acabe de pensar lo mismo.',
    square:
      'Andas con la piel más fina de lo que pide la ocasión. Una decepción antigua ha tomado prestada una cara nueva, la de quien olvidó la leche, por ejemplo. Antes de contestar, cuenta los años: si el disgusto es más viejo que la leche, déjalo pasar.',
    trine:
      'En casa cada cosa parece saber cuál es su sitio. Con la gente de siempre no hay que explicar nada, los niños tienen gracia y el gato ha resuelto a tu favor. No hace falta sacarle provecho a un rato así. Basta con estar cuando llama.',
    opposition:
      'La necesidad que ves enfrente se parece mucho a la tuya con el sombrero del revés. Durante un par de horas podrían esperar los dos a que los consuelen primero. Levántate tú a buscar la manta; es ancha y alcanza.',
  },
  mercury: {
    conjunction:
      'Un pensamiento con latido vale por dos sin él. Lo que te daba vueltas por dentro encuentra su frase, casi siempre mientras hablas de otra cosa. Ten un lápiz cerca de donde pelas las papas y atiende a lo que dices de pasada.',
    sextile:
      'Pregunta qué tal han dormido. De algo tan sencillo puede salir en estas horas una conversación de verdad, y de un recado, una noticia. Te acuerdas de nombres y de cumpleaños con una facilidad poco común. Usa uno.',
    square:
      'Todo lo que explicas sale con un poco de filo, y todo lo que lees suena en un tono que nadie le puso. Es mal tiempo en los cables. Deja el mensaje largo en borradores, dedícate a las cuentas o al crucigrama y reléelo con el estómago lleno.',
    trine:
      'El sentido y el sentimiento comparten paraguas. Das con la palabra ligera para un asunto de peso y captas la broma antes de que esté del todo hecha. Buena ocasión para leerle algo a alguien, pedir un favor o contar cómo estás.',
    opposition:
      'Demasiadas voces para una habitación de este tamaño. Las preguntas ajenas llegan más deprisa de lo que tus emociones tardan en buscarlas en el índice. «Lo pienso con un café» es una respuesta completa, y se acepta mejor de lo que imaginas.',
  },
  venus: {
    conjunction:
      'La belleza está al alcance de la mano y no lleva etiqueta. Puede ser la luz sobre el fregadero o una voz en la escalera. Permítete un poco de pereza en buena compañía. El cariño se te sube encima como el gato al periódico abierto.',
    sextile:
      'Saca el mantel bueno, como si viniera alguien. Puede que venga; y si no, has venido tú. Lo agradable responde en estas horas a invitaciones muy pequeñas: una cinta, una canción tarareada, una silla que se aparta para otra persona.',
    square:
      'Quieres gustar y quieres el último trozo, y los dos deseos se han cruzado en la puerta. No hay daño. Di en voz alta cuál te importa más y verás que la franqueza golosa resulta encantadora.',
    trine:
      'Dulzura sin factura. Te sujetan una puerta, un color te favorece, la charla de la mesa de al lado te hace sonreír dentro de la taza. Si pensabas hacer las paces con alguien, tiene la guardia tan baja como tú.',
    opposition:
      'La otra parte querría salir y tú querrías mimos, y a cada cual el otro le parece algo caprichoso. Una distancia así se cruza con un plato caliente. Deseen por turnos: primero lo suyo, y lo tuyo a continuación.',
  },
  mars: {
    conjunction:
      'El sentimiento se ha remangado. Reaccionas antes de que te presenten el asunto, cosa muy útil con una tapa rebelde y bastante menos con un tema delicado. Gasta el calor en algo que pese. Lo que quede será valentía, y de un tamaño manejable.',
    sextile:
      'Empieza por las manos. Un cajón, una maceta, un cuarto de hora enérgico con la escoba, y el ánimo se pone más derecho. Si algo te venía molestando un poco, este es el rato de decirlo, también un poco.',
    square:
      'Hay una chispa suelta y anda buscando leña seca. La gotera, la fila, el tono en que lo han dicho: puedes elegir motivo o puedes elegir las escaleras. Lo que de verdad merezca decirse seguirá en pie después de subirlas.',
    trine:
      'Te sobra temple para lo que sea. El instinto y el gesto llevan el mismo paso, y una llamada incómoda dura menos de lo que duraba evitarla. Muévete, si hay manera. El cuerpo estaba deseando que se lo pidieran.',
    opposition:
      'Alguien tiene prisa y te la quiere prestar. Antes de aceptarla, mira si te sirve de algo. Contra una respuesta lenta, dada desde una silla, cuesta muchísimo pelearse.',
  },
  jupiter: {
    conjunction:
      'El buen humor ha entrado sin limpiarse los zapatos. Hay en ti más sitio que de costumbre para historias ajenas, segundas raciones y planes sin medios conocidos. Di que sí a uno. La sensatez de mañana ya le recortará los bordes.',
    sextile:
      'Levanta los ojos de la lista. Un ofrecimiento al alcance del oído, un asiento, una prueba, un poco de la alegría de otra persona, solo pide que lo tomes, y tú podrías hacer uno igual. La generosidad de este tamaño cuesta lo que un panecillo.',
    square:
      'El corazón ha pedido para toda la mesa. Puedes prometer, consolar o comer algo más de lo que cabe en la tarde, y con toda la sinceridad. Disfruta del sentimiento y deja el pedido en la mitad; lo que quede seguirá siendo hospitalidad.',
    trine:
      'Una sensación ancha y cómoda, como un prado detrás de la casa. Las preocupaciones conservan el nombre y pierden algo de peso. Cuenta una buena historia, perdona a alguien de pasada y deja la verja sin cerrar por si viene otro gusto de camino.',
    opposition:
      'Las emociones de los demás han venido en talla grande. Te invitan al entusiasmo, al espanto o a la lágrima por asuntos que a la hora de dormir nadie recordará. Acepta si te apetece, y guarda una cucharada para lo tuyo.',
  },
  saturn: {
    conjunction:
      'Hora sencilla, con los puños abrochados. Apetece más acabar algo que entretenerse, y más la soledad que un malentendido. Ninguna de las dos cosas es mala idea. Ponte una tarea que tenga final, y algo caliente para cuando llegues.',
    sextile:
      'Arréglalo ahora. El botón flojo, la tarjeta sin contestar, el acuerdo al que solo le faltaba una frase: los remiendos pequeños tranquilizan en este rato mucho más de lo que miden. Alguien con años y oficio puede tener la herramienta, o la palabra.',
    square:
      'Nadie parece darse cuenta de lo que te cuesta. Así se ve, al menos, desde detrás de un montón de obligaciones, y desde ahí se ve mal. Aparta lo que pueda esperar a mañana y dile a un amigo una sola frase que sea cierta.',
    trine:
      'Tus emociones conocen el oficio. Se puede contar contigo sin que lo lleves a mal, y sabes esperar sin mirar el reloj. Hay quien, con menos años o con más prisas, se serena solo de ver cómo doblas el mantel.',
    opposition:
      'Un gesto cerrado se encuentra con un deseo abierto. La persona a la que acudes tiene sueño, trabajo o deberes, y podrías sacar demasiadas conclusiones. Pide una hora en lugar de una prueba. Con hora fija, casi todo el mundo se deshiela.',
  },
  uranus: {
    conjunction:
      'Tu ánimo ha cambiado de idea y no ha dejado nota. Los consuelos de siempre aburren, uno insólito podría encantarte, y te ríes de aquello que te irritaba. Abre una ventana, en sentido literal. La mayoría de las veces basta.',
    sextile:
      'Cambia dos cosas de sitio. El desayuno en el balcón, los otros zapatos, la pregunta que nadie hace en ese mostrador: el ánimo se deja sorprender siempre que la sorpresa la pongas tú. Se acaba pronto, y deja el cuarto ventilado.',
    square:
      'Una mano en el hombro se siente como una mano en el cuello de la camisa. Te pesan las normas, los trayectos, que te esperen, y podrías salir corriendo de algo que en el fondo te gusta. Anuncia una ausencia corta. Nadie había echado la llave.',
    trine:
      'La ocurrencia rara es la buena. Los humores pisan ligero, gente que no conoces dice cosas notables y te da completamente igual cómo se hacía antes. Deja una hora sin planear, y mira quién más la tenía libre.',
    opposition:
      'Los planes cambian en el otro extremo. Una visita que se anula, una idea repentina, alguien que es todo codos: te sacude más de la cuenta. Espera a que las tazas dejen de tintinear. Entre los trozos puede haber una tarde libre.',
  },
  neptune: {
    conjunction:
      'El contorno de las cosas es blando, y el tuyo también. Oyes lo que no se dice y parte de lo que ni siquiera se piensa. La música ayuda, y una puerta cerrada, lo mismo. Pregúntale a cada tristeza de quién es antes de hacerle la cama.',
    sextile:
      'Deja descansar la vista en algo que se mueva por su cuenta: un arroyo, una cortina, el tráfico desde muy arriba. A la orilla de una pausa así se asoman las ideas tímidas. Alguna puede traer recado para una persona a la que quieres.',
    square:
      'Cuesta decir qué sientes, y más aún quién empezó. Quizá añores un lugar que nunca estuvo en ningún mapa. Cree la mitad de lo que temes y aplaza la mitad de lo que esperas; la comida, en cambio, es real, así que come.',
    trine:
      'Miras con los oídos, escuchas con la piel, y nadie sale perjudicado. Ser amable resulta fácil porque has dejado de comparar. Cuando oscurezca, no enciendas enseguida la lámpara, y que el día te cuente cómo le ha ido.',
    opposition:
      'Te piden compasión en una lengua sin verbos. Es difícil, en este rato, distinguir la necesidad de la indirecta y la pena del suspiro. Ofrece algo concreto y pequeño. Un caldo, un trayecto en compañía, una hora: esas cosas tienen borde.',
  },
  pluto: {
    conjunction:
      'Abajo, en el sótano, se ha quedado una luz encendida. Sientes algo con fuerza, y el motivo que tienes a mano le viene muy chico. Deja que se siente a tu lado sin ponerlo a trabajar. Al caer la tarde puede que te diga de dónde viene.',
    sextile:
      'Levanta esa piedra que siempre esquivas. Debajo no hay nada terrible, solo algo que esperaba una mirada amable. Cuatro palabras francas con una persona de confianza pueden despejar una cantidad sorprendente de terreno.',
    square:
      'Con dos miradas y una pausa, la sospecha compone una gran novela. Es absorbente y, por lo común, está mal documentada. No registres bolsillos, tampoco los de tu propio pasado. La intensidad se va con la marea.',
    trine:
      'Sentimientos fuertes, pulso firme. Puedes mirar algo que en otro tiempo te asustaba y ver cuánto ha envejecido. Si hay que deshacerse de una carta, de un rencor o de medio proyecto, el fuego arde ahora lo bastante tranquilo.',
    opposition:
      'Alguien tira de ti con más fuerza de la que pide el asunto. No tires tú también: una cuerda con un cabo suelto no es más que una cuerda. Cuando ambas partes hayan respirado, la verdadera cuestión suele ser breve, y más bien tierna.',
  },
  ascendant: {
    conjunction:
      'Llevas el corazón por fuera, a la vista de todos, planchado o sin planchar. La gente se acerca más por eso. Da los buenos días como los sientes, deja que te cuiden un poco y aplaza lo que requiera careta.',
    sextile:
      'Demórate en el mostrador. En cualquier sitio donde te pares hay un par de frases cordiales, y una puede ser además útil. Se lo pones fácil a los demás si pides algo pequeño.',
    square:
      'La manga se te engancha en todos los picaportes. Es un rato de esos en que parece que te escuchan, que no te ven o que estorbas, según. Vuelve a casa por un cuarto de hora, aunque la casa sea un rincón con hervidor. Luego entra otra vez.',
    trine:
      'Las caras se abren cuando doblas la esquina. No tienes que hacer nada para ello: andas a gusto, y se nota de lejos. Déjate ver por quienes te gustaría conocer mejor, con la ropa que lleves.',
    opposition:
      'El día de la otra persona ha entrado con ella y se ha quedado con la mejor silla. Lo notas antes de que hable. Haz sitio, formula una pregunta y deja tu propio ánimo donde luego puedas encontrarlo.',
  },
  midheaven: {
    conjunction:
      'A la vista está lo que sientes por lo que haces. Durante unas horas eso te favorece: se nota el esmero, y el cansancio también. Haz delante de los demás la parte de la tarea que más te gusta, y que alguien te quite el resto de las manos.',
    sextile:
      'Lleva galletas a la reunión. Lo que no se gana con argumentos puede ganarse con calor, y una persona de cierta influencia tiene su punto flaco justo donde tu proyecto lo necesita. Menciónalo a la ligera, y una vez.',
    square:
      'El deber ha llamado a mitad del baño. Te reclaman en público con el pelo mojado, por así decirlo, y quizá contestes con sequedad. Haz el mínimo decoroso, pero hazlo con cariño; nadie recordará más que el tono.',
    trine:
      'Lo que das vuelve con un gesto de aprobación. Le tomas la temperatura a la sala, dices lo que permite seguir, y tu nombre crece un palmo sin que hayas empujado. Momento oportuno para enseñar algo a medio hacer.',
    opposition:
      'La casa tira de un lado del dobladillo y el mundo, del otro. Algo privado te quiere justo cuando tocaba lucirse. Prométele la noche en voz alta, y que sea verdad. Es muy posible que suelte la tela.',
  },
};
