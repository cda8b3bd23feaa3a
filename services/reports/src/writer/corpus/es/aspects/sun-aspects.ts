import type { NatalCorpus } from '../../natal-corpus.ts';

export const sunAspects = {
  'sun-moon': {
    conjunction:
      'Lo que quieres y lo que necesitas se levantan a la misma hora y desayunan del mismo plato. Con el Sol y la Luna juntos obras de una pieza, con una convicción que no requiere asamblea. A cambio te falta, a ratos, una ventana desde la que verte. Pídele a alguien sincero que te cuente cómo suena tu voz desde fuera.',
    sextile:
      'Para que tu rumbo y tu ánimo se entiendan basta con sentarlos a conversar. No lo hacen por costumbre; si los convocas, en cambio, el Sol explica adónde va y la Luna le prepara provisiones. Un rato semanal sin prisa, un cuaderno, algo de sinceridad, y las decisiones te salen enteras.',
    square:
      'Una parte de ti ya tiene el abrigo puesto y la otra acaba de encender la chimenea. Entre el Sol, que quiere llegar a ser, y la Luna, que quiere estar a gusto, hay un tira y afloja antiguo, quizá parecido al que oías en tu familia. De ese roce sale movimiento. Trata a ambos como invitados: primero uno elige el menú, después el otro.',
    trine:
      'Tu voluntad y tu corazón se hablan con la familiaridad de dos viejos vecinos. Raro es que un plan tuyo te deje mal sabor, o que un sentimiento te estropee el plan, y esa concordia se contagia a quien vive cerca. Llegan a un acuerdo tan pronto que podrías no consultarles nada. Consúltales: a veces querían más.',
    opposition:
      'En la cara de otra persona descubres, muchas veces, quién eres. El Sol tira hacia lo que te propones y la Luna, desde la orilla de enfrente, hacia quienes te esperan despiertos, y es fácil atribuirle a tu pareja la mitad que hoy no estás viviendo. Cruza el puente en ambos sentidos. Nadie tiene por qué quedarse a vivir en el medio.',
  },
  'sun-mercury': {
    conjunction:
      'Piensas con tu nombre puesto. Para ti una opinión no es un sombrero que se deja en la entrada, y cuando explicas algo te explicas; de ahí la viveza con que hablas y lo mucho que pica una corrección. Mercurio va pegado al Sol y a veces se deslumbra. Cuenta la misma historia desde el lugar de otra persona y verás detalles nuevos.',
  },
  'sun-venus': {
    conjunction:
      'Del brazo de Venus, el Sol tiene una gracia que no es adorno añadido: viene con el asa puesta. Agradas sin maniobras, tienes gusto para la vida y prefieres, casi siempre, arreglar las cosas con una sonrisa que con un reglamento. La aspereza te espanta. Un poco de sal no arruina el postre; di lo que falta, aunque todos parezcan contentos.',
  },
  'sun-mars': {
    conjunction:
      'Del pensamiento al salto median dos pulsaciones. El Sol y Marte, codo con codo, te dan un arrojo que se ve en la mandíbula y se oye en los portazos; tienes madera de quien abre la marcha. La calma te parece a veces una sala de espera. Escoge pocas batallas y que sean buenas. Las demás, corre con ellas hasta la esquina y déjalas ir.',
    sextile:
      'Tienes una bicicleta buena y sin estrenar. El Sol y Marte se llevan bien y esperan, sin impacientarse, a que montes: cuando te das un objetivo con hora y lugar, aparece un brío limpio que contagia a los demás. Los días sin plan se te van en hinchar las ruedas. Apúntate a algo que empiece pronto; las ganas vienen detrás.',
    square:
      'Primero empujas, luego miras si la puerta abría hacia dentro. Entre el Sol y Marte hay en ti un desacuerdo de ritmos: la voluntad señala una dirección y la fuerza ya ha salido por otra, con el enojo de tener que volver. Esa fricción calienta el motor. Dale cada día algo que resista de verdad, una cuesta, una tarea ingrata, y llegarás a la cena sin cuentas que ajustar.',
    trine:
      'Cuando decides algo, la energía ya está en la puerta con las herramientas. No necesitas enojarte para actuar ni agotarte para probar tu fuerza, y por eso mismo la gente te pide ayuda en las mudanzas. Tanta soltura puede quedarse en paseo; ponle delante un puerto difícil, de los que hagan sudar con gusto.',
    opposition:
      'Hay un botón en tu pecho que mucha gente aprieta sin querer. Una orden, un adelantamiento, un «tú no puedes», y Marte sale a la calle antes de que el Sol termine de vestirse. Con los años esa chispa aprende oficio: se hace entrenamiento, defensa de alguien, empuje en la cuesta. Frente a un rival, prueba la curiosidad. Desarma más que el puño y cansa menos.',
  },
  'sun-jupiter': {
    conjunction:
      'La modestia te queda estrecha de hombros. Júpiter junto al Sol infla las velas: ríes con todo el cuerpo, crees en lo que haces, apadrinas talentos ajenos y encargas comida para veinte. Cuando la realidad trae seis comensales, no lo tomes como desaire. La generosidad es tu manera de estar en el mundo, y admite raciones.',
    sextile:
      'La buena suerte, contigo, llama al timbre y se queda en el rellano. Hay que abrirle: mandar la carta, aceptar la clase, decir que sí a ese viaje en un autobús incómodo. Júpiter responde al primer gesto del Sol con maestros generosos y horizontes de tamaño razonable. Un palmo de audacia por encima de lo habitual, y la gente te abre hueco.',
    square:
      'Medir no es lo tuyo. Prometes un palacio, preparas cuatro discursos, dices «yo me encargo» y luego haces malabares con cara de que todo estaba previsto. De esos excesos han salido cosas magníficas, todo hay que decirlo. Quita un tercio antes de empezar. Lo que quede te dejará tiempo para disfrutarlo.',
    trine:
      'Algo en ti da por hecho que te dirán que sí, y muchas veces lo dicen, tal vez por cómo pides. Cuentas con un optimismo sin estridencias que te permite aprender, perdonar y volver a intentarlo. La buena racha agradece trabajo: siembra también donde el terreno no parezca tan amable.',
    opposition:
      'A tu alrededor suele haber alguien que lo ve todo más grande, o más fácil, o más santo que tú. Lo admiras, le discutes, pagas alguna vez su entusiasmo y alguna vez le cargas el tuyo. Así, por boca ajena, Júpiter le plantea al Sol cuánto es suficiente. La respuesta aparece conversando, a medio camino entre el sermón y la mueca.',
  },
  'sun-saturn': {
    conjunction:
      'Desde temprano llevas un supervisor sentado en el hombro. Te pide pruebas de que mereces lo que tienes, y tú se las das, una tras otra, con un tesón que otros no aprenden nunca. Con Saturno tan cerca, el Sol madura despacio y se vuelve fiable como un faro. Queda una asignatura: cobrar en alegría. Empieza por no disculparte antes de recibir un elogio.',
    sextile:
      'Si le pones horario a un deseo, el deseo te lo agradece. El Sol y Saturno colaboran en ti a petición: un aprendizaje con etapas, alguien mayor que corrija sin prisa, una libreta de cuentas claras, y lo que era capricho echa espalda. Lo que dejas a la inspiración se enfría. Elige una sola cosa para este año y ve a buscarla los días impares.',
    square:
      'Te has pasado media vida presentando una solicitud que nadie te exigía. El Sol quiere brillar y Saturno responde «todavía no», en el tono de algún mayor severo o de una época estrecha. Lo aprendido en esa antesala es tuyo: aguante, rigor, respeto por el mérito ajeno. Ahora prueba a concederte tú el permiso. El sello lo tienes en el cajón desde hace tiempo.',
    trine:
      'Sabes esperar sin amargarte. El Sol y Saturno colaboran como un buen maestro y un alumno constante: te fijas un rumbo, recorres el trecho de hoy, recoges las herramientas. Hay quien confunde tu sobriedad con falta de pasión, hasta que ve lo que has levantado. Tal vez convenga saltarse de vez en cuando el plan, solo por comprobar que sigue ahí a la vuelta.',
    opposition:
      'Los jueces, en tu vida, casi siempre tienen otra cara que la tuya. Un jefe que mide, un padre difícil de impresionar, una pareja que pide seriedad: Saturno se te presenta por persona interpuesta y el Sol, según el día, obedece o se rebela. Fíjate en lo que esas voces y tú tienen en común. Cuando asumes la parte de autoridad que te toca, las demás bajan el tono.',
  },
  'sun-uranus': {
    conjunction:
      'A ti la uniformidad te da alergia en el alma. El Sol con Urano al lado parpadea, sorprende, lleva la contraria incluso a lo que dijo ayer, y quienes te siguen de cerca descubren caminos que no figuraban. De la libertad haces identidad. Un compromiso elegido no la recorta: fija un par de citas inamovibles y verás cuánto espacio queda alrededor.',
    sextile:
      'Guardas en un cajón una versión tuya con el pelo de otro color. No exige que la saques; el Sol y Urano se guiñan el ojo y te dejan elegir la ocasión. Cada vez que pruebas una herramienta recién inventada, un grupo de gente rara, un camino sin señalizar, vuelves con más aire de ti. Llévala de paseo antes de que el cajón se atasque.',
    square:
      'En cuanto una vida te queda bien planchada, le das un tirón al mantel. El Sol busca un centro y Urano lo cambia de sitio, de manera que tu biografía tiene giros que ni tú anunciabas. Hay honradez en ello y también vértigo. Antes de romper, toma aire, aléjate una semana. Si la reja era reja, seguirá pareciéndolo; si era barandilla, lo agradecerás.',
    trine:
      'Eres diferente sin tener que demostrarlo. Te sientan bien los cambios de paisaje, las tareas nuevas, la gente que piensa con los pies en otra parte, y puedes renovar una costumbre sin ofender a quien la inventó. Con tanta facilidad para empezar de otro modo, dale a alguna invención el tiempo de envejecer.',
    opposition:
      'Lo imprevisto te llega con nombre y apellido. Se cruza alguien que no respeta turnos, que cambia de planes, que te da un plantón o te abre los ojos, y Urano, por esa vía, le pregunta al Sol qué hace ahí tan quieto. Puedes pasar años del lado del orden, con cara de escándalo. Luego reconoces en la otra persona la libertad que no te concedías, y se trata mucho mejor a quien ya no tiene que ejercerla por ti.',
  },
  'sun-neptune': {
    conjunction:
      'Tu silueta cambia según la luz y según quién mire. Neptuno pone una gasa ante el Sol: sientes con el mundo entero, imaginas por costumbre, y a veces das por tuyo el deseo que flotaba en la sala. Hay arte y hay consuelo en esa transparencia. Necesita esqueleto: un oficio, un horario, una persona que te llame por tu nombre y espere respuesta.',
    sextile:
      'Basta una melodía a lo lejos, una sala de música, un hospital de muñecas, un rato junto al mar, para que tu imaginación entre a trabajar. El Sol y Neptuno no se imponen: ayudan si les das un material. Cuando te ofreces a acompañar a alguien, o a pintar un decorado, notas que sabías más de lo que creías. Date encargos de esa clase.',
    square:
      'Hay mañanas en que te despiertas sin saber de quién era el plan. El Sol traza la ruta y Neptuno, sin mala voluntad, borra las señales: te cansas de pronto, finges acuerdo, aplazas, sueñas con otra vida mientras se quema el arroz. A ese malestar le sienta bien una pregunta sin adornos: ¿lo querrías igual con lluvia y sin público? De los síes que queden sale una ruta corta, y es la tuya.',
    trine:
      'La imaginación te acompaña al trabajo sin llegar tarde. Puedes soñar y, acto seguido, buscar el pincel; compadecerte y, acto seguido, poner la olla. El Sol y Neptuno navegan en el mismo barco, y quien sube a bordo siente que lo cotidiano tiene encanto. Por ser tan natural, este don suele quedarse sin firma. Ponle fecha y enséñalo.',
    opposition:
      'Quién eres, exactamente, te lo has preguntado con más niebla que la mayoría. El Sol dibuja un contorno y Neptuno sopla encima; te idealizan, idealizas, y después toca deshacer el equívoco con delicadeza. Decir la verdad pequeña, la de la hora y la del precio, te va asentando. Con ese suelo, tu fantasía deja de ser escondite y se vuelve un balcón.',
  },
  'sun-pluto': {
    conjunction:
      'Hay personas que no saben vivir a media llama, y formas parte del gremio. El Sol abrazado a Plutón quiere ir al origen de las cosas, mandar sobre su suerte, renacer cuando el papel se queda pequeño. Esa fuerza impresiona y puede ocupar todo el cuarto. Dejar que alguien te lleve la contraria, sin que pase nada, es un lujo de poderosos.',
    sextile:
      'Sabes dónde está el cuadro eléctrico de las cosas, y tocarlo o no depende de ti. Entre el Sol y Plutón hay un buen acuerdo que entra en vigor cuando decides cambiar algo a fondo: dejar un hábito, aclarar una amistad, decir por fin lo que pasa. Aparece entonces una concentración que impone. Mientras nadie te obligue, escoge tú el interruptor.',
    square:
      'Contigo las medias reformas duran poco. Si algo en ti flojea lo tiras abajo y lo levantas de nuevo, y en ese forcejeo del Sol con Plutón se te van noches, uñas y un orgullo que vuelve mejorado. Nadie te lo pide; tú te aprietas. Cambia una cosa cada vez y deja en pie la cocina: hay que comer mientras duran las obras.',
    trine:
      'En los malos tragos aparece una reserva que no sabías que estaba cargada. Te recompones, pones orden, encuentras el resorte, y todo ello sin grandes declaraciones. Quizá des esa capacidad por descontada, y Plutón no se la presta a cualquiera. Ofrécela a quien está tocando fondo: sabes dónde quedan los escalones.',
    opposition:
      'Frente a Plutón, tu voluntad se ha forjado a pulso. Alguien quiso llevar tus riendas, o así lo viviste, y desde entonces hueles el dominio antes de que entre. Cada vez que sueltas un control inútil, te vuelve la fuerza. Elige disputas que merezcan tu tamaño y deja pasar el resto.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
