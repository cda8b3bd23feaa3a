import type { NatalCorpus } from '../../natal-corpus.ts';

export const sunAspects = {
  'sun-moon': {
    conjunction:
      'Lo que quieres y lo que necesitas se levantan a la misma hora y desayunan del mismo plato. Con el Sol y la Luna juntos obras de una pieza, con una convicción que no requiere asamblea. A cambio te falta, a ratos, una ventana desde la que verte. Pídele a alguien sincero que te cuente cómo suena tu voz al otro lado de la puerta.',
    harmonious:
      'Tu voluntad y tu corazón se hablan con la familiaridad de dos viejos vecinos. Raro es que un plan tuyo te deje mal cuerpo, o que un sentimiento te estropee el plan, y esa concordia se contagia a quien vive cerca. Llegan a un acuerdo tan pronto que podrías no preguntarles nada. Pregunta: a veces querían más.',
    tense:
      'Una parte de ti ya tiene el abrigo puesto y la otra acaba de encender la chimenea. Entre el Sol, que quiere llegar a ser, y la Luna, que quiere estar a gusto, hay un tira y afloja antiguo, quizá parecido al que oías de noche en tu familia. De ese roce sale movimiento. Trata a ambos como invitados: primero uno elige la música, después el otro.',
  },
  'sun-mercury': {
    conjunction:
      'Piensas con tu nombre puesto. Para ti una opinión no es un sombrero que se deja en la entrada, y cuando explicas algo te explicas; de ahí la viveza con que hablas y lo mucho que pica una corrección. Mercurio va pegado al Sol y a veces se deslumbra. Cuenta la misma historia desde el lugar de otra persona y verás detalles nuevos.',
  },
  'sun-venus': {
    conjunction:
      'Del brazo de Venus, el Sol tiene una gracia que no es adorno añadido: viene con el asa puesta. Agradas sin maniobras, tienes gusto para la vida y prefieres, casi siempre, arreglar las cosas con una sonrisa que con un reglamento. La aspereza te espanta. Un poco de sal no arruina el postre; di lo que falta, aunque esta noche todos parezcan contentos.',
  },
  'sun-mars': {
    conjunction:
      'Del pensamiento al salto median dos pulsaciones. El Sol y Marte, codo con codo, te dan un arrojo que se ve en la mandíbula y se oye en los portazos; tienes madera de quien abre la marcha. La calma te parece a veces una sala de espera. Escoge pocas batallas y que sean buenas. Las demás, corre con ellas hasta la esquina y déjalas ir.',
    harmonious:
      'Cuando decides algo, la energía ya viene de camino con las herramientas. No necesitas enojarte para actuar ni agotarte para probar tu fuerza, y por eso mismo la gente te pide ayuda en las mudanzas. Tanta soltura puede quedarse en paseo; ponle delante un puerto difícil, de los que hagan sudar con gusto.',
    tense:
      'Hay un botón en tu pecho que mucha gente aprieta sin querer. Una orden, un adelantamiento, un «tú no puedes», y Marte sale a la calle antes de que el Sol termine de vestirse. Con los años esa chispa aprende oficio: se hace entrenamiento, defensa de alguien, empuje en la cuesta. Frente a un rival, prueba la pregunta. Desarma más que el puño y cansa menos.',
  },
  'sun-jupiter': {
    conjunction:
      'La modestia te queda estrecha de hombros. Júpiter junto al Sol infla las velas: ríes con todo el cuerpo, crees en lo que haces, apadrinas talentos ajenos y encargas comida para veinte. Cuando la realidad trae seis comensales, no lo tomes como desaire. La generosidad es tu manera de estar en el mundo, y admite raciones.',
    harmonious:
      'Algo en ti da por hecho que la puerta se abrirá, y muchas se abren, tal vez por cómo llamas. Cuentas con un optimismo sin estridencias que te permite aprender, perdonar y volver a intentarlo. La buena racha agradece trabajo: siembra también donde el terreno no parezca tan amable.',
    tense:
      'Medir no es lo tuyo. Prometes un palacio, preparas cuatro discursos, dices «yo me encargo» y luego haces malabares con cara de que todo estaba previsto. De esos excesos han salido cosas magníficas, todo hay que decirlo. Quita un tercio antes de empezar. Lo que quede te dejará tiempo para disfrutarlo.',
  },
  'sun-saturn': {
    conjunction:
      'Desde temprano llevas un supervisor sentado en el hombro. Te pide pruebas de que mereces lo que tienes, y tú se las das, una tras otra, con un tesón que otros no aprenden nunca. Con Saturno tan cerca, el Sol madura despacio y se vuelve fiable como un faro. Queda una asignatura: cobrar en alegría. Empieza por no disculparte antes de recibir un elogio.',
    harmonious:
      'Sabes esperar sin amargarte. El Sol y Saturno colaboran como un buen maestro y un alumno constante: te fijas un rumbo, recorres el trecho de hoy, recoges las herramientas. Hay quien confunde tu sobriedad con falta de pasión, hasta que ve lo que has levantado. Tal vez convenga saltarse de vez en cuando el plan, solo por comprobar que sigue ahí a la vuelta.',
    tense:
      'Te has pasado media vida presentando una solicitud que nadie te exigía. El Sol quiere brillar y Saturno responde «todavía no», con la voz de algún mayor severo o de una época estrecha. Lo aprendido en esa antesala es tuyo: aguante, rigor, respeto por el mérito ajeno. Ahora prueba a concederte tú el permiso. El sello lo tienes en el cajón desde hace tiempo.',
  },
  'sun-uranus': {
    conjunction:
      'A ti la uniformidad te da alergia en el alma. El Sol con Urano al lado parpadea, sorprende, lleva la contraria incluso a lo que dijo ayer, y quienes te siguen de cerca descubren caminos que no figuraban. De la libertad haces identidad. Un compromiso elegido no la recorta: fija un par de citas inamovibles y verás cuánto espacio queda alrededor.',
    harmonious:
      'Eres diferente sin tener que demostrarlo. Te sientan bien los cambios de paisaje, los oficios nuevos, la gente que piensa con los pies en otra parte, y puedes renovar una costumbre sin ofender a quien la inventó. Con tanta facilidad para empezar de otro modo, dale a alguna invención el tiempo de envejecer.',
    tense:
      'En cuanto una vida te queda bien planchada, le das un tirón al mantel. El Sol busca un centro y Urano lo cambia de sitio, de manera que tu biografía tiene giros que ni tú anunciabas. Hay honradez en ello y también vértigo. Antes de romper, abre una ventana, toma distancia una semana. Si la reja era reja, seguirá pareciéndolo; si era barandilla, lo agradecerás.',
  },
  'sun-neptune': {
    conjunction:
      'Tu silueta cambia según la luz y según quién mire. Neptuno pone una gasa ante el Sol: sientes con el mundo entero, imaginas por costumbre, y a veces das por tuyo el deseo que flotaba en la sala. Hay arte y hay consuelo en esa transparencia. Necesita esqueleto: un oficio, un horario, una persona que te llame por tu nombre y espere respuesta.',
    harmonious:
      'La imaginación te acompaña al trabajo sin llegar tarde. Puedes soñar y, acto seguido, buscar el pincel; compadecerte y, acto seguido, poner la olla. El Sol y Neptuno navegan en el mismo barco, y quien sube a bordo siente que lo cotidiano tiene música. Por ser tan natural, este don suele quedarse sin firma. Ponle fecha y enséñalo.',
    tense:
      'Quién eres, exactamente, te lo has preguntado con más niebla que la mayoría. El Sol dibuja un contorno y Neptuno sopla encima; te idealizan, idealizas, y después toca deshacer el equívoco con delicadeza. Decir la verdad pequeña, la de la hora y la del precio, te va asentando. Con ese suelo, tu fantasía deja de ser escondite y se vuelve un balcón.',
  },
  'sun-pluto': {
    conjunction:
      'Hay personas que no saben vivir a media llama, y formas parte del gremio. El Sol abrazado a Plutón quiere ir al origen de las cosas, mandar sobre su suerte, renacer cuando el papel se queda pequeño. Esa fuerza impresiona y puede ocupar todo el cuarto. Dejar que alguien te lleve la contraria, sin que pase nada, es un lujo de poderosos.',
    harmonious:
      'En los malos tragos aparece una reserva que no sabías que estaba cargada. Te recompones, pones orden, encuentras el resorte, y todo ello sin grandes declaraciones. Quizá des esa capacidad por descontada, y Plutón no se la presta a cualquiera. Ofrécela a quien está tocando fondo: sabes dónde quedan los escalones.',
    tense:
      'Frente a Plutón, tu voluntad se ha forjado a pulso. Alguien quiso llevar tus riendas, o así lo viviste, y desde entonces hueles el dominio antes de que se siente a la mesa. Cada vez que sueltas un control inútil, te vuelve fuerza a las manos. Elige pleitos que merezcan tu tamaño y deja pasar el resto.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
