import type { Sign } from '@astrall/astrology/chart.ts';

export const stelliumInSign: Record<Sign, string> = {
  aries:
    'Se dan codazos en la línea de salida, y se oye el pistoletazo en casi todo lo que haces. Eres de las personas que rompen el hielo: empujas, pruebas, te enojas pronto y olvidas antes. Con tanta gente delante, la retaguardia queda desatendida. Nombra a alguien de confianza para que te recuerde, en plena carrera, qué ibas a buscar.',
  taurus:
    'Imagina un campo donde todo el mundo ha decidido sembrar lo mismo. La concentración en Tauro da paciencia, buen gusto, una fidelidad a prueba de inviernos y un sentido muy fino de lo que alimenta. Costará moverte, y a veces habrá que hacerlo. Aprovecha una mañana buena, lleva algo querido en el bolsillo y comprueba que los pies también saben echar raíz en otra parte.',
  gemini:
    'En tu carta hay una tertulia permanente, porque en Géminis ninguno se calla. Aprendes al vuelo, llevas muchas vidas en la libreta y haces reír hasta en la sala de espera. Lo que pide la reunión es un moderador. Cada noche, antes de apagar la lámpara, elige una sola de las voces y pregúntale qué quería decir de verdad.',
  cancer:
    'Una parte grande de ti vive en la orilla, donde sube y baja la marea. Los planetas reunidos en Cáncer cuidan, recuerdan, presienten; a tu alrededor se forma familia en cuanto hay dos cubiertos. La coraza, por su parte, se multiplica. Escoge a quién le enseñas el lado blando y hazlo sin esperar a que lo adivine. Las mareas, contadas, asustan menos.',
  leo: 'Hay en tu cielo una compañía de teatro al completo. Leo los reúne y los viste de gala: generosidad, orgullo, amor a lo grande, una necesidad casi física de que lo hecho se vea. Nadie pasa frío contigo. Invita al escenario a quienes suelen quedarse entre bambalinas; el reparto gana y el aplauso, compartido, dura bastante más.',
  virgo:
    'El taller de Virgo tiene en tu carta todos los bancos ocupados. Allí se pule, se compara, se busca el modo de ser útil, y de tanta diligencia sale una habilidad que muchos dan por supuesta. El ruido de lima, eso sí, no se apaga nunca. Decreta una hora sin mejora alguna: mira la pieza, dale la vuelta, llámala buena.',
  libra:
    'Cuando tanta gente se cita en Libra, la vida entera adquiere modales. Todo lo pones en relación: piensas de dos en dos, decides consultando, arreglas una habitación o una disputa con idéntico tacto. Estar a solas puede parecerte una frase sin terminar. Termínala alguna vez. La armonía que más te costará, y la que mejor te sonará, es la de estar de acuerdo contigo.',
  scorpio:
    'Bajo tu calma hay mucho movimiento de tierras. Escorpio los concentra, de modo que casi nada te ocurre por encima: amas, investigas, callas y te transformas con la misma intensidad subterránea. Pocos te conocen y esos no se marchan. Haz sitio a lo intrascendente, una charla sobre el tiempo, una canción de verano. El misterio te lo agradecerá con un descanso.',
  sagittarius:
    'Llevas dentro una caravana que ya está cargada. Los planetas que se agrupan en Sagitario tiran del mismo lado: lejos, arriba, más allá, con una fe risueña que convence incluso a los sedentarios. Sobre la marcha se caen promesas y algún tornillo. Detente cada pocas leguas, cuenta a los viajeros y escucha a quien camina despacio; a menudo trae el agua.',
  capricorn:
    'La montaña te eligió temprano. Con semejante compañía en Capricornio, casi todo en ti apunta a la obra, al tiempo largo, a la satisfacción seca de haber cumplido, y hay quien se orienta mirándote. El peso se reparte mal cuando nadie sabe que lo llevas. Anuncia que necesitas relevo. Y prueba el tobogán: las cuestas se inventaron en los dos sentidos.',
  aquarius:
    'Naciste con asamblea incorporada. El grupo que comparte Acuario vota a favor de lo distinto, de la amistad ancha, de la idea que dentro de veinte años será sentido común. Te aburre lo que todos admiran. De pronto, alguien te necesita en un plano muy poco teórico, con sopa y con pañuelos. Ve: ahí se verifica cualquier sistema.',
  pisces:
    'Muchas de tus aguas van a dar al mismo mar. Tantos planetas en Piscis hacen la piel fina, el sueño elocuente y la compasión inmediata; pasas por las cosas como la música por una pared. Lo concreto, mientras, espera su turno. Reserva un muelle, un horario breve, una tarea con principio y fin, donde puedas amarrar. Las mejores travesías comienzan con los pies secos.',
};
