import type { NatalCorpus } from '../../natal-corpus.ts';

export const moonAspects = {
  'moon-mercury': {
    conjunction:
      'En ti la emoción nace ya con palabras en la boca. Cuentas un disgusto y, a mitad de la frase, el disgusto ha encontrado silla; escuchas igual, con el oído puesto en lo que tiembla. Lo que llegue demasiado revuelto, escríbelo y no lo mandes: mañana será una carta muy distinta.',
    harmonious:
      'Da gusto oírte contar cosas de casa. Recuerdas el detalle que emociona, encuentras la broma que alivia y dices «lo siento» sin tropezar, porque la Luna le deja a Mercurio los apuntes limpios. Contigo se conversa bien de lo difícil. Otra cosa es callarse en compañía: hay tardes en que la mejor frase es pelar una naranja para dos.',
    tense:
      'La cabeza redacta el informe y el corazón se niega a firmarlo. Explicas de maravilla lo que sentías ayer; lo de hoy se te atraganta o sale con un filo que no era la intención. Dales turnos. Primero un paseo sin análisis, después las palabras, y por último, si hace falta, las conclusiones.',
  },
  'moon-venus': {
    conjunction:
      'Quieres como se arropa a alguien dormido. Es cosa de familia entre la Luna y Venus: la ternura te sale por los dedos, por la voz, por el plato que llevas a la vecina sin que haya motivo. Necesitas belleza alrededor para respirar hondo. Quizá rehúyas cualquier sequedad; alguna hace bien, como el pan tostado. Aprende a decir que no con ese mismo mimo.',
    harmonious:
      'Sabes hacer que una cena de sobras parezca una pequeña fiesta. El cariño que recibes entra sin aduana, el que das no pesa, y donde otros discuten tú bajas la luz y pones agua a hervir. Vigila la comodidad: hay conversaciones que merecen quitarse un rato la manta.',
    tense:
      'Lo que te calma y lo que te gusta no siempre viven en la misma persona. Buscas nido y te atrae quien no se queda; te adornan de atenciones y echas en falta una sopa. Así se aprende el propio paladar, a fuerza de pruebas. La Luna pide amparo, Venus placer; confiesa ambas hambres por su nombre y nadie tendrá que adivinar el menú.',
  },
  'moon-mars': {
    conjunction:
      'Sientes con los puños cerrados y con los brazos abiertos, en rápida sucesión. Una ofensa a los tuyos te pone de pie antes de saber por qué, y el cariño lo demuestras haciendo, cargando, defendiendo. El afecto, en ti, hierve pronto. Retira la olla un minuto del fuego; el caldo sigue siendo fuerte y ya no quema a quien lo prueba.',
    harmonious:
      'Tus enojos barren el polvo. Dices lo que te molesta cuando te molesta, lloras si toca, y a la media hora se puede merendar contigo. Esa salud de ánimo viene de una Luna y un Marte que se echan una mano: el sentimiento pide, la acción responde. Acuérdate de que otras personas necesitan digerir más despacio, y deja la puerta sin cerrar.',
    tense:
      'Entre la Luna y Marte hay un timbre que suena fuerte. Basta un tono, un silencio, una toalla fuera de su sitio, y la respuesta sale antes que la pregunta; después llega la pena. El cuerpo te ayudará más que el argumento: corre, frota, amasa. Vuelve entonces, y empieza la frase por «me dolió».',
  },
  'moon-jupiter': {
    conjunction:
      'Tu corazón tiene tamaño de plaza. Acoges, exageras, te emocionas con el himno de un país ajeno y guardas comida para quien pudiera venir. Tanta acogida necesita un horario de cierre. Cuando la casa esté demasiado llena, busca a la última persona de la fila, que a menudo eres tú.',
    harmonious:
      'Confías en la vida más o menos como se confía en una silla. Los golpes te duelen, claro, pero algo dentro recuerda otros que pasaron, y con ese recuerdo consuelas a medio vecindario. Lo único es que el bienestar invita a dejarlo todo como está; un antojo de aprender algo te mantendrá el apetito despierto.',
    tense:
      'El ánimo se te sube a la parra o se te cae de ella, rara vez se queda a media altura. Ofreces más de lo que te sobra, consientes por no defraudar, y luego descubres con enojo que nadie te había pedido tanto. La Luna busca un abrazo y Júpiter le compra un circo. Pregunta cuál de los dos hacía falta: suele salir más barato y más tierno.',
  },
  'moon-saturn': {
    conjunction:
      'Aprendiste a llorar sin ruido y a hacer la cama después. Saturno hace guardia junto a la Luna, y por eso tus afectos son pocos, sobrios y de una lealtad que atraviesa décadas. Quizá hubo que crecer pronto. Lo que entonces te protegió puede aflojarse ahora, un punto cada vez: pide compañía antes de necesitarla y deja que te vean en pijama.',
    harmonious:
      'Las emociones, contigo, están en buenas manos. No te asustan ni te arrastran; las escuchas, les das un sitio y sigues con la tarea, de modo que otros se apoyan en ti como en un pretil. Puede faltar algo de locura. Invítala a cenar: traerá desorden y, probablemente, risa.',
    tense:
      'Muy adentro, alguien cuenta cuánto cariño queda en la despensa. Temes pedir de más, das con cuentagotas o das en exceso para no deber, y la soledad a veces te parece lo más prudente. No es frialdad: la Luna tirita y Saturno le ha escondido la manta. Búscala en gestos repetidos y modestos. La confianza se teje punto a punto, y tú sabes de paciencia.',
  },
  'moon-uranus': {
    conjunction:
      'Tu mundo íntimo tiene puertas giratorias. De la risa pasas al silencio, del abrazo a la azotea, y quienes te quieren aprenden que volverás, aunque nunca a la misma hora. Con Urano al costado, la Luna necesita aire para poder querer. Explica tus salidas antes de salir. Un «ahora vuelvo» cuesta poco y deja a los demás dormir sin zapatos.',
    harmonious:
      'Tienes una intimidad ventilada, con sitio para lo raro. Entiendes que la gente quiera de maneras distintas, te adaptas a un cambio de planes como quien cambia de acera, y tus corazonadas llegan de pronto y a menudo dan en el blanco. A tu libertad no le falta nada, salvo tal vez una costumbre tonta compartida con alguien.',
    tense:
      'Justo cuando el nido está tibio te pica un ala. Quieres cercanía y te asfixia, pides espacio y te hiela; dentro de ti se discute por el termostato desde hace años. Puede que en tus comienzos el cariño fuera intermitente. Hoy puedes acordar otra corriente: ratos breves, frecuentes, avisados. Poca cosa, parece, y sin embargo ahí el corazón deja de dar saltos.',
  },
  'moon-neptune': {
    conjunction:
      'Lloras en las bodas de gente que no conoces. Entre la Luna y Neptuno no hay pared, y todo lo que se siente en un kilómetro a la redonda te visita de noche: de ahí tu ternura, tu arte, tus sueños con decorado. De ahí, asimismo, el cansancio. Un vaso de agua, un rato a solas, la pregunta «¿esto es mío?», y el mar vuelve a su sitio.',
    harmonious:
      'La delicadeza te viene de fábrica: tu Luna aprendió a flotar con Neptuno. Intuyes cuándo poner una canción, cuándo no decir nada, qué foto hay que sacar del cajón, y la belleza te repara por dentro con rapidez de esponja. Agradece esa suavidad protegiéndola un poco: elige tus compañías y tus películas como eliges la almohada.',
    tense:
      'A veces añoras a alguien que no sabrías describir. La Luna pide un regazo y Neptuno le enseña una isla en el horizonte, y así puedes consolar a media humanidad mientras tu propia pena espera en el muelle. Distingue compasión de rescate. Quien te quiere prefiere saber qué te pasa, con horas y con verbos, a tener que interpretarlo en tus silencios.',
  },
  'moon-pluto': {
    conjunction:
      'No sientes: excavas. Cada afecto tuyo llega a la roca, y en ella quedan inscritos los nombres de quienes te quisieron y de quienes te fallaron. Plutón abrazado a la Luna adivina lo oculto y teme ser adivinado. Deja entrar a alguien por la escalera principal, en pleno día. Lo que creías un monstruo en el sótano suele ser una criatura con frío.',
    harmonious:
      'Las aguas hondas no te ahogan. Puedes escuchar una confesión terrible y ofrecer después una manzana; has pasado por despedidas que te dejaron más verdadera la voz. La Luna recibe de Plutón una memoria sin miedo, y los demás lo notan y se acercan cuando duele. Procura que también se acerquen para reír. Esa puerta conviene señalizarla.',
    tense:
      'Querer, en tu historia, ha tenido algo de pulso. Quizá alguien amó apretando, o la pena se usaba como llave, y tu Luna aprendió a vigilar mientras abrazaba. Plutón lo trae a la superficie para que puedas verlo. Cuando te sorprendas tanteando a quien amas, dilo en voz alta: «tengo miedo». Pocas frases limpian tanto el aire con tan pocas sílabas.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
