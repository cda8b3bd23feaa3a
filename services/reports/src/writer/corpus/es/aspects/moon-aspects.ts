import type { NatalCorpus } from '../../natal-corpus.ts';

export const moonAspects = {
  'moon-mercury': {
    conjunction:
      'En ti la emoción nace ya con palabras en la boca. Cuentas un disgusto y, según lo cuentas, el disgusto encuentra acomodo; escuchas igual, con el oído puesto en lo que tiembla. Lo que llegue demasiado revuelto, escríbelo y no lo mandes: mañana será una carta muy distinta.',
    sextile:
      'Escribir una postal te pone de buen humor, y llamar por teléfono a una tía lejana, y contarle el día a un gato. La Luna y Mercurio se prestan las cosas cuando uno de los dos se anima a pedirlas, así que a tus emociones les sientan bien los pretextos: un diario, una sobremesa, un curso de lo que sea. Si notas un nudo, busca oyente. Suele deshacerse en cuanto lo cuentas.',
    square:
      'La cabeza redacta el informe y el corazón se niega a firmarlo. Explicas de maravilla lo que sentías ayer; lo de hoy se te atraganta o sale con un filo que no era la intención. Dales turnos. Primero un paseo sin análisis, después la conversación, y por último, si hace falta, las conclusiones.',
    trine:
      'Da gusto oírte contar cosas de casa. Recuerdas el detalle que emociona, encuentras la broma que alivia y dices «lo siento» sin tropezar, porque la Luna le deja a Mercurio los apuntes limpios. Contigo se conversa bien de lo difícil. Otra cosa es callarse en compañía: hay tardes en que lo mejor que puede decirse es una naranja pelada para dos.',
    opposition:
      'Cuando pides consuelo te dan una explicación, y cuando la explicación la das tú, la otra persona quería un abrazo. La Luna y Mercurio se han repartido los bandos, y a menudo también la gente: quién siente, quién razona. Atrévete a cambiar de papel a mitad de la charla. Con un «¿qué te hace falta ahora, oído o consejo?» se ahorran muchas vueltas.',
  },
  'moon-venus': {
    conjunction:
      'Quieres como se arropa a alguien dormido. Es cosa de familia entre la Luna y Venus: la ternura te sale por los dedos, por la voz, por el plato que llevas a la vecina sin que haya motivo. Necesitas belleza alrededor para respirar hondo. Quizá rehúyas cualquier sequedad; alguna hace bien, como el pan tostado. Aprende a decir que no con ese mismo mimo.',
    sextile:
      'El cariño te florece en cuanto le das un sitio y una hora. Juntas a dos personas que no se conocen, cuelgas una cortina, aprendes el postre de otra familia, y la Luna y Venus acuden a que todo quede acogedor. Dejado a su aire, ese don se queda en buenas intenciones. Fija un día cualquiera y manda el mensaje.',
    square:
      'Te entra hambre de mimos justo después de haber dicho que no necesitabas nada. Entre la Luna y Venus hay un roce casero: una parte de ti busca calma, otra quiere gustar, y por no decepcionar a ninguna compras flores que no te hacen falta o aceptas un plan que no te apetece. Ensaya ante el espejo un «prefiero quedarme». Luego dilo fuera, y observa que te siguen queriendo.',
    trine:
      'Sabes hacer que una cena de sobras parezca una pequeña fiesta. El cariño que recibes entra sin aduana, el que das no pesa, y donde otros discuten tú apagas la radio y pones agua a hervir. Vigila la comodidad: hay conversaciones que merecen quitarse un rato la manta.',
    opposition:
      'Lo que te calma y lo que te gusta no siempre viven en la misma persona. Buscas nido y te atrae quien no se queda; te colman de flores y te hace falta una sopa. Así se aprende el propio paladar, a fuerza de pruebas. La Luna pide amparo, Venus placer; llama a cada hambre por su nombre y nadie tendrá que adivinar el menú.',
  },
  'moon-mars': {
    conjunction:
      'Sientes con los puños cerrados y con los brazos abiertos, en rápida sucesión. Una ofensa a los tuyos te pone de pie antes de saber por qué, y el cariño lo demuestras haciendo, cargando, defendiendo. El afecto, en ti, hierve pronto. Retira la olla un minuto del fuego; el caldo sigue siendo fuerte y ya no quema a quien lo prueba.',
    sextile:
      'Unas zapatillas junto a la cama son, para tu ánimo, media solución. La Luna le pasa el recado a Marte siempre que le dejes una vía: salir a caminar deprisa con la pena, colgar un estante, dar la cara por alguien que titubea, y vuelves con el pecho despejado. Si te quedas dándole vueltas, el valor se enfría en el plato. Ante la duda, levántate y mueve algo.',
    square:
      'Entre la Luna y Marte hay un timbre que suena fuerte. Basta un tono, un silencio, una toalla en el suelo, y la respuesta sale disparada; después llega el arrepentimiento. El cuerpo te ayudará más que el argumento: corre, frota, amasa. Vuelve entonces, y empieza por «me dolió».',
    trine:
      'Tus enojos barren el polvo. Dices lo que te molesta cuando te molesta, lloras si toca, y a la media hora se puede merendar contigo. Esa salud de ánimo viene de una Luna y un Marte que se ayudan: el sentimiento pide, la acción responde. Acuérdate de que otras personas necesitan digerir más despacio, y no te vayas lejos.',
    opposition:
      'Tienes imán para la gente con genio. Dan portazos, cortan por lo sano, dicen en público lo que ibas a callarte, y la Luna se encoge ante un Marte que parece siempre ajeno. También es tuyo, aunque hable con otra voz. Cuando te enojas por cuenta propia y a tiempo, los demás dejan de tener que hacerlo tan fuerte.',
  },
  'moon-jupiter': {
    conjunction:
      'Tu corazón tiene tamaño de plaza. Acoges, exageras, te emocionas con el himno de un país ajeno y guardas comida para quien pudiera venir. Tanta acogida necesita un horario de cierre. Cuando la casa esté demasiado llena, busca a la última persona de la fila, que a menudo eres tú.',
    sextile:
      'Salir de tu barrio te ensancha el pecho. Una cena con extranjeros, un curso de historia, una anciana desconocida que te cuenta su boda: la Luna y Júpiter te ofrecen consuelo en forma de amplitud, y solo piden que pongas los pies en la calle. Para los días tristes, compra el pasaje más barato y siéntate junto a la ventanilla. Durante el viaje algo recobra el apetito.',
    square:
      'El ánimo se te sube a la parra o se te cae de ella, rara vez se queda a media altura. Ofreces más de lo que te sobra, consientes por no defraudar, y luego descubres con enojo que nadie te había pedido tanto. La Luna busca un abrazo y Júpiter le compra un circo. Averigua cuál de los dos hacía falta: suele salir más barato y más tierno.',
    trine:
      'Confías en la vida más o menos como se confía en un buen colchón. Los golpes te duelen, claro, pero algo dentro recuerda otros que pasaron, y con ese recuerdo consuelas a medio vecindario. Lo único es que el bienestar invita a dejarlo todo como está; un antojo de aprender algo te mantendrá el apetito despierto.',
    opposition:
      'O te desbordan los demás o los desbordas tú: en tus afectos, la justa medida anda siempre del otro lado. Alguien promete el oro, alguien necesita más de lo que hay, y la Luna se asusta o se entusiasma con tanto Júpiter servido en bandeja. Guarda para ti una ración pequeña antes de repartir. La abundancia sabe mejor cuando nadie se quedó sin plato.',
  },
  'moon-saturn': {
    conjunction:
      'Aprendiste a llorar sin ruido y a hacer la cama después. Saturno hace guardia junto a la Luna, y por eso tus afectos son pocos, sobrios y de una lealtad que atraviesa décadas. Quizá hubo que crecer pronto. Lo que entonces te protegió puede aflojarse ahora, un punto cada vez: pide compañía antes de necesitarla y deja que te vean en pijama.',
    sextile:
      'Los ritos pequeños te sientan como un buen suéter: la sopa de cada semana, la llamada a la misma hora, las sábanas tendidas sin arrugas. Con ellos la Luna descansa y Saturno se ablanda. No vienen solos, los tienes que instaurar tú, y por eso cada uno lleva tu letra. Escoge una costumbre que abrigue a alguien y sostenla un año.',
    square:
      'Muy adentro, alguien cuenta cuánto cariño queda en la despensa. Temes pedir de más, das con cuentagotas o das en exceso para no deber, y la soledad a veces te parece lo más prudente. No es frialdad: la Luna tirita y Saturno le ha escondido la manta. Búscala en gestos repetidos y modestos. La confianza se teje punto a punto, y tú sabes de paciencia.',
    trine:
      'Las emociones, contigo, tienen quien las atienda. No te asustan ni te arrastran; las escuchas, les acercas un asiento y sigues con la tarea, de modo que otros se apoyan en ti como en un pretil. Puede faltar algo de locura. Invítala a cenar: traerá desorden y, probablemente, risa.',
    opposition:
      'A veces tu infancia te contesta por boca de otra persona. Alguien cercano se muestra seco, llega tarde, pone condiciones, y la Luna vuelve a sentarse en aquel taburete de antes. Visto así, Saturno son siempre los demás. Fija tú la hora, por una vez, y ofrece tú el caldo. La distancia entre dos se acorta mucho cuando la miden ambos.',
  },
  'moon-uranus': {
    conjunction:
      'Tu mundo íntimo es un carrusel. De la risa pasas al silencio, del abrazo a la azotea, y quienes te quieren aprenden que volverás, aunque nunca a la misma hora. Con Urano al costado, la Luna necesita aire para poder querer. Explica tus salidas antes de salir. Un «ahora vuelvo» cuesta poco y deja a los demás dormir sin zapatos.',
    sextile:
      'Cambiar los muebles de sitio te quita las penas tontas. La Luna y Urano tienen una amistad que despierta con cualquier novedad doméstica: otra ruta a la panadería, una vecina estrafalaria, una reunión en la azotea para contar estrellas fugaces. Sin esos pellizcos te acomodas y te aburres a la vez. Propón una rareza por semana, aunque a quienes viven contigo les parezca un disparate.',
    square:
      'Justo cuando el nido está tibio te pica un ala. Quieres cercanía y te asfixia, pides espacio y te hiela; dentro de ti se discute sin descanso por el termostato. Puede que en tus comienzos el cariño fuera intermitente. Acuerda con los tuyos otra corriente: ratos breves, frecuentes, avisados. Poca cosa, parece, y sin embargo ahí el pecho deja de dar saltos.',
    trine:
      'Tienes una intimidad ventilada, con sitio para lo raro. Entiendes que la gente quiera de maneras distintas, te adaptas a un cambio de planes como quien cambia de asiento, y tus corazonadas llegan de pronto y a menudo dan en el blanco. A tu libertad no le falta nada, salvo tal vez una costumbre tonta compartida con alguien.',
    opposition:
      'Te encariñas con personas que tienen el tren a punto de salir. Una amiga que desaparece dos meses, un padre imprevisible, un amor con otro huso horario: Urano enciende la chispa desde allá, y a la Luna le toca despedirse con el pañuelo. Curiosamente, quien pide aire algunas veces eres tú. Dilo por anticipado, con fecha de vuelta, y nadie tendrá que correr por el andén.',
  },
  'moon-neptune': {
    conjunction:
      'Lloras en las bodas de gente que no conoces. Entre la Luna y Neptuno no hay pared, y todo lo que se siente en un kilómetro a la redonda te visita de noche: de ahí tu ternura, tu arte, tus sueños con decorado. De ahí, asimismo, el cansancio. Un vaso de agua, un rato a solas, la pregunta «¿esto es mío?», y el mar vuelve a su lecho.',
    sextile:
      'La inspiración vive dos pisos más arriba y te ha dejado la llave. Para subir sirven una canción vieja, un baño largo, un voluntariado discreto, una tarde dibujando lo que sientes sin ponerle título. La Luna y Neptuno reciben siempre con delicadeza, aunque jamás llaman. Reserva la hora. De esa visita se vuelve con el ánimo lavado y con ganas de ceder el paso.',
    square:
      'Ciertos días amaneces con una tristeza que no trae remite. La Luna quiere saber qué le pasa y Neptuno contesta con humo: duermes de más, te pierdes en una serie, dices que todo bien. Ponle enfrente cosas que pesen. Pelar verduras, ordenar un cajón, escribir tres líneas empezadas por «siento»; en cuanto la emoción tiene bordes, se la puede llevar en brazos.',
    trine:
      'La delicadeza te viene de fábrica: tu Luna aprendió a flotar con Neptuno. Intuyes cuándo poner una canción, cuándo no decir nada, qué foto hay que sacar del cajón, y la belleza te repara por dentro con rapidez de esponja. Agradece esa suavidad protegiéndola un poco: elige tus compañías y tus películas como eliges la almohada.',
    opposition:
      'A veces añoras a alguien que no sabrías describir. La Luna pide un regazo y Neptuno le enseña una isla en el horizonte, y así puedes consolar a media humanidad mientras tu propia pena espera en el muelle. Distingue compasión de rescate. Quien te quiere prefiere saber qué te pasa, con horas y con verbos, a tener que interpretarlo en tus silencios.',
  },
  'moon-pluto': {
    conjunction:
      'No sientes: excavas. Cada afecto tuyo llega a la roca, y en ella quedan inscritos los nombres de quienes te quisieron y de quienes te fallaron. Plutón abrazado a la Luna adivina lo oculto y teme ser adivinado. Deja entrar a alguien por la escalera principal, en pleno día. Lo que creías un monstruo en el sótano suele ser una criatura con frío.',
    sextile:
      'En los viajes largos, de noche, con la carretera delante, te atreves a decirlo todo. La Luna y Plutón necesitan un marco así para abrir el cofre: nadie los obliga y, si no hay ocasión, callan durante años. Búscala. Un álbum familiar mirado con calma, una charla con quien recuerda, y lo que dolía sin nombre se convierte en algo que se hereda con gusto.',
    square:
      'Los sentimientos te suben de un pozo, con el cubo lleno. La Luna preferiría una tarde tranquila y Plutón tira de la cuerda, de modo que por una nadería asoma una rabia o un llanto de otra época. Vaciarlo a solas cansa. Cuéntale qué venía dentro a alguien que no se asuste, riega algo con ello, y vuelve a bajar el cubo despacio.',
    trine:
      'Las aguas hondas no te ahogan. Puedes escuchar una confesión terrible y ofrecer después una manzana; has pasado por despedidas que te dejaron más verdadera la risa. La Luna recibe de Plutón una memoria sin miedo, y los demás lo notan y se acercan cuando duele. Procura que también se acerquen para reír. Esa puerta conviene señalizarla.',
    opposition:
      'Querer, en tu historia, ha tenido algo de pulso. Quizá alguien amó apretando, o la pena se usaba como cuerda, y tu Luna aprendió a vigilar mientras abrazaba. Plutón lo trae a la superficie para que puedas verlo. Cuando te sorprendas tanteando a quien amas, dilo: «tengo miedo». Poco hay que limpie tanto el aire con tan pocas sílabas.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
