import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const sunTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'El Sol regresa al punto en que estaba cuando naciste, y durante un día o dos la vida se parece a una página recién vuelta. Más que hacer balance, dan ganas de oír qué quieres estrenar. Una decisión pequeña, tomada ahora, puede servirte de rumbo para mucho tiempo.',
    sextile:
      'Queda a mano un pequeño ascenso de ánimo; hay que estirarse un poco. Por unos días lo que te propones encuentra eco si lo nombras delante de alguien. Invita, pregunta, estrena. Al gesto que dudabas en hacer le cae, casualmente, la mejor luz.',
    square:
      'A cierta distancia de tu cumpleaños, el año te mira con una ceja levantada. Puede que alguien discuta una decisión tuya, o que la veas de pronto bajo otra lámpara. El roce dura un par de días y orienta: donde más escuece la pregunta suele haber algo que vale la pena defender.',
    trine:
      'Lo que haces y lo que eres se entienden sin esfuerzo en estas horas. Hay naturalidad en cada gesto, como al caminar por un barrio que te sabes de memoria, y otras personas lo notan. La ocasión favorece enseñar algo propio, pedir una respuesta o, sencillamente, dejarte ver.',
    opposition:
      'Tu cumpleaños queda en la otra punta del año, y desde allí el camino se ve distinto. Otras personas hacen de espejo: lo que quieren, lo que te piden, lo que ven en ti ayuda a saber cómo vas. Un día o dos para escuchar el balance ajeno y conservar el timón.',
  },
  moon: {
    conjunction:
      'Una claridad tibia entra en las habitaciones de atrás. Por un día, los sentimientos que sueles atender al final piden salir a la mesa con los demás, y no hace falta explicarlos para darles sitio. Ver a quien te conoce de antiguo, o volver a una costumbre querida, sienta bien.',
    sextile:
      'Acércate a los tuyos con cualquier excusa. Durante un día o dos el afecto está bien dispuesto y basta una señal: la foto antigua enviada, el pan comprado para dos casas, la pregunta de verdad. Tu ánimo también la oye. Ponle cojines a la tarde.',
    square:
      'Quieres salir y quieres quedarte; prometiste ir y el sofá te llama por tu nombre. Entre la obligación y el ánimo hay una cuerda tensa durante un día o dos. Atiende primero lo que de verdad no espera, y después concédete la retirada sin pedir perdón por ella.',
    trine:
      'Cabeza y corazón firman una tregua, y la jornada fluye con una amabilidad doméstica. Lo que dices suena a lo que sientes. Es fácil reconciliarse con alguien por una tontería que ya nadie recuerda, o encontrar, sin buscarlo, el rincón exacto donde leer un rato.',
    opposition:
      'Tu propósito tropieza con el ánimo de alguien. Un familiar necesita atención, una amistad anda de mal humor, la casa reclama, y por un par de días tu plan tiene público sensible. Escucha primero y decide luego. Con una hora bien dada se recupera el día entero.',
  },
  mercury: {
    conjunction:
      'Las palabras se encienden como un escaparate al caer la tarde. Lo que llevas tiempo pensando encuentra frase, y la frase, quien la escuche. Son buenas horas para escribir ese correo, exponer la idea completa o hacer la pregunta que abre el asunto en lugar de cerrarlo.',
    sextile:
      'Apunta, llama, pregunta en la ventanilla de al lado. En estas jornadas las respuestas están más cerca de lo habitual, solo que van sin cartel. Una idea tuya, dicha al paso, puede caerle bien a quien la necesitaba. Habla un poco antes de tener toda la frase.',
    square:
      'Sabes lo que quieres y no das con cómo decirlo. O lo dices estupendamente y ya no lo quieres. Un día o dos de desajuste entre la intención y la frase, con tachones. Escribe corto, camina, vuelve a leer. El tercer intento suele parecerse a ti.',
    trine:
      'Preguntar, apuntar, comparar precios, enterarte por fin de cómo funciona aquello: la curiosidad va ligera y con buena vista. Una charla de escalera puede resolver lo que no resolvió la reunión. Si tienes que explicar algo enredado, aprovecha; el ejemplo adecuado anda cerca.',
    opposition:
      'Hablas deprisa, o te escuchan despacio; el caso es que algo se pierde entre la boca y el oído. Estos días conviene releer antes de enviar y repetir lo acordado en voz alta. Defender una opinión está muy bien. Ganarle a todo el mundo cansa, incluso con la razón de tu parte.',
  },
  venus: {
    conjunction:
      'Algo en ti se arregla el cuello de la camisa. Vuelven las ganas de gustar y de que te guste el mundo: la fruta bien puesta, un piropo aceptado sin discutir, la música más alta. Un par de días para disfrutar a propósito y para decirle a alguien que su compañía te alegra.',
    sextile:
      'Ponle a la jornada algo bonito y se dejará llevar. Una flor en la mesa de trabajo, un rodeo por el parque, un recuerdo agradecido en voz alta: estos días el agrado contesta en cuanto lo llaman. Si hay alguien que te gusta, salúdalo. Si no, saluda igual.',
    square:
      'Dan ganas de más de todo: más dulce, más compras, más atención de la que hay en el salón. No es grave, y hasta tiene su encanto, siempre que mires el precio. Si en el afecto notas una pequeña desproporción, nómbrala con humor antes de que se convierta en contabilidad.',
    trine:
      'La amabilidad rinde más que de costumbre. Una sonrisa en el mostrador, un mensaje cariñoso sin motivo, un arreglo en la entrada de casa: lo hecho con gusto vuelve pronto, a veces con intereses. También es un rato propicio para cerrar acuerdos en los que nadie salga con mala cara.',
    opposition:
      'Alguien te lo pide con encanto y no quieres decir que no. El deseo ajeno brilla, el propio se calla por cortesía, y en medio queda una factura pequeña. Propón un trato visible. El cariño que admite un «prefiero esto otro» es el que da gusto conservar.',
  },
  mars: {
    conjunction:
      'Como cuando alguien abre la puerta del gimnasio: entra corriente y todo el mundo se pone en pie. Durante un par de días el impulso sobra, y lo agradece cualquier tarea que exija empuje. Escoge tú el terreno, porque una energía sin destino se entretiene en discusiones de mostrador.',
    sextile:
      'Dale al día un reto de media mañana. La fuerza está despierta y espera instrucciones: correr un rato más, arreglar la cerradura, decir lo que toca a quien toca. Con un propósito sencillo se llega a la noche con buen cansancio. Sin él, con los dedos tamborileando.',
    square:
      'El semáforo tarda y tú lo tomas como algo personal. Se calienta pronto la sangre, sobre todo ante quien manda, interrumpe o se cuela. Quemar el exceso en movimiento, una caminata, una limpieza a fondo, deja el enojo en su tamaño justo: el necesario para decir que no con claridad.',
    trine:
      'Hay ganas y hay dirección, pareja que no siempre coincide. Lo aplazado por pereza se deja hacer de una sentada, y una petición dicha con firmeza suena a firmeza y no a reto. Si alguien necesita un empujón, estos días tus manos sirven también para eso.',
    opposition:
      'Te topas con otra voluntad, y viene lanzada. Una vecina, un colega, alguien de casa con prisa: por unos días no falta quien ponga a prueba tus frenos. Responde a la mitad de velocidad. Quien va despacio elige dónde se discute y, muchas veces, si se discute.',
  },
  jupiter: {
    conjunction:
      'Las puertas parecen más anchas y los techos, más altos. Dos días de ánimo generoso en los que puedes pedir a lo grande, enseñar lo que sabes o invitar a más gente de la que cabe. Apunta lo que se te ocurra mientras dura; el detalle lo revisarás con la cabeza fría.',
    sextile:
      'Pregunta si queda sitio. Suele quedar, en el curso, en la mesa, en el viaje, y la buena voluntad de los demás se despierta con un mensaje. Aspira a un palmo más de lo cómodo. La fortuna de andar por casa vive a esa altura.',
    square:
      'Todo parece posible, también caber en tres sitios a la misma hora. El optimismo va sobrado y promete con facilidad, de modo que merece la pena contestar «déjame mirarlo» antes del sí. Debajo del exceso hay un deseo legítimo de crecer. Elige una sola cosa donde ponerlo.',
    trine:
      'Un viento de cola, suave, sin aspavientos. Alguien puede abrirte una puerta o recomendarte para algo, y si eres tú quien recomienda, el gesto llega lejos. Cree un poco más de lo que te permite la prudencia diaria: las oportunidades amables suelen entrar por una conversación cualquiera.',
    opposition:
      'Alguien confía en ti más de la cuenta, o te vende el mapa de una isla. Durante un día o dos las promesas ajenas vienen infladas y dan ganas de corresponder. Di un sí pequeño y exacto. Si el globo sube, habrá tiempo de colgarle una cesta.',
  },
  saturn: {
    conjunction:
      'Día de bata gris y lámpara de mesa. El Sol ilumina aquello que te exige constancia, y se ve con nitidez lo que falta y también, conviene mirarlo, lo que ya está hecho. Rinde terminar algo concreto. Pocas satisfacciones hay tan sobrias como tachar de la lista lo que más pesaba.',
    sextile:
      'Dedica la primera hora a lo que más cuesta. Por un par de días el esfuerzo elegido rinde y hasta descansa, y alguien con experiencia contesta si le escribes. Un escalón, solo uno, bien barrido. Al bajar por la tarde se nota en las rodillas del ánimo.',
    square:
      'Una cuesta, un reloj y alguien que pone reparos. Durante un día o dos las cosas piden más esfuerzo del previsto, y la confianza baja un escalón. Reduce el plan a lo imprescindible y hazlo bien. El «todavía no» que oigas habla del calendario, no de lo que vales.',
    trine:
      'Trabajas como quien conoce el oficio: sin prisa, sin ruido, cada herramienta en su sitio. La disciplina no pesa y hasta acompaña. Buen momento para consultar a una persona con experiencia o para comprometerte con un plazo que, visto desde aquí, resulta perfectamente razonable.',
    opposition:
      'Te pasan revista. Un superior, un plazo, una persona mayor de gesto adusto: alguien mira lo que haces sin sonreír demasiado, y es fácil achicarse o ponerse a la defensiva. Enseña el trabajo y calla. Los hechos, que no tienen nervios, hablan bien de ti.',
  },
  uranus: {
    conjunction:
      'La jornada viene sin guion. Una llamada, una idea a contrapié o unas ganas súbitas de cambiar los muebles pueden darle la vuelta al plan, y lo mejor está en no defenderlo demasiado. Los descubrimientos por accidente de estas horas algo saben de tu libertad.',
    sextile:
      'Rompe una costumbre de las pequeñas: el camino, el desayuno, el asiento. Durante un día o dos la novedad se porta bien con quien la busca, y en el cambio puede aparecer una idea o una persona divertida. Después se vuelve a la ruta de siempre con algo que contar.',
    square:
      'Chispas. Basta una orden, un formulario o el tonito de alguien para que te entren ganas de tirar el tablero. Antes de hacerlo, comprueba qué regla te aprieta de verdad y cuál solo estorba. Un margen de desorden en la agenda da salida a lo que, bajo llave, acabaría en sobresalto.',
    trine:
      'Pruebas otra ruta y resulta más corta. En estos días lo nuevo llega con buenos modales: un atajo, una afición insospechada, alguien que piensa distinto y te cae bien. Curiosea. La rutina, después de una pequeña travesura, se deja llevar mucho mejor.',
    opposition:
      'El imprevisto lleva nombre de persona. Alguien llega tarde, renuncia, propone un giro, y tu jornada se reescribe en la mesa de otro. Respira antes de protestar. Estos días sirve preguntarse si ese plan tan tuyo admitía otra ventana.',
  },
  neptune: {
    conjunction:
      'Los contornos se ablandan, igual que en un cristal con vaho. Se oye mejor la música que las instrucciones, y una película puede decirte más que una reunión. Deja los asuntos de letra pequeña para otro día y reserva algún hueco para imaginar, rezar, dibujar o mirar por la ventana.',
    sextile:
      'Reserva un rato sin finalidad. En estas jornadas la inspiración se acerca a quien se queda en calma con un lápiz cerca, y una ayuda discreta encuentra a quién servir. Escucha una obra entera. Después, con ese ánimo, escribe a quien lo esté pasando regular.',
    square:
      '¿Quién dijo qué, a qué hora, en qué tono? La jornada se presta al equívoco y al cansancio de origen desconocido. No hace falta despejar la niebla a manotazos: descansa, comprueba dos veces, aplaza la promesa. Lo que ahora te parezca un desengaño quizá sea solo el decorado, visto de lado.',
    trine:
      'La compasión te sale sola y la imaginación pone de su parte. Entiendes a alguien difícil sin que medie explicación, o das con el color, la melodía, la palabra que faltaba. Estos días confían más en el susurro que en el altavoz; bájale el volumen a lo urgente y escucha.',
    opposition:
      'No se sabe bien qué quieren de ti. Durante un día o dos las señales ajenas son vagas, hay quien te idealiza y quien olvida la cita, y el cansancio se contagia. Aclara una sola cosa: hora, lugar, para qué. Lo demás puede quedarse en misterio sin hacer daño.',
  },
  pluto: {
    conjunction:
      'Un foco baja al sótano. Durante un par de días cuesta conformarse con la versión amable de las cosas, y esa intensidad sirve para ir a la raíz de un asunto: una conversación aplazada, un cajón cerrado, un deseo sin confesar. Mira con calma: un secreto con cara deja de mandar.',
    sextile:
      'Ve un piso más abajo. Por unos días hay concentración para mirar lo que sostiene un asunto, y basta con dedicarle un rato: la conversación seria, el cajón del fondo, la decisión que ronda. Se sale con algo menos de peso y con la luz de la escalera encendida.',
    square:
      'Te empeñas, y sabes que te empeñas. En estos días la voluntad se vuelve de hierro por motivos que ni tú conoces del todo, y lo mismo resuelve que aplasta. Pon esa fuerza en algo que la aguante: limpiar, estudiar, podar. Al final del esfuerzo suele estar el motivo, con cara de sueño.',
    trine:
      'Dispones de una fuerza callada, de las que no levantan la voz. Resulta más sencillo concentrarse, prescindir de lo que sobra y llegar al fondo de una cuestión sin dramatismo. Si venías queriendo despedirte de un hábito o de un trasto, el gesto cuesta menos de lo que temías.',
    opposition:
      'Alguien aprieta, o eres tú quien aprieta sin darse cuenta. Salen a la superficie pulsos de poder por cuestiones mínimas: quién decide la cena, quién se disculpa primero. Retirarte de una pelea que no es la tuya también es un modo de mandar sobre ti. El resto, dilo de frente.',
  },
  ascendant: {
    conjunction:
      'Entras en la sala y se nota. Durante un par de días, tu presencia llega un poco antes que tú, y lo que muestras coincide con lo que llevas dentro. Ocasión agradable para presentarte a alguien, estrenar aspecto o ponerte al frente de algo que esperaba una cara.',
    sextile:
      'Sonríe al entrar y deja las prisas en el perchero. Durante un día o dos tu presencia abre camino con muy poco, y quien organiza, quien decide, quien vende entradas te mira con buenos ojos. Acércate y di tu nombre. Es cuestión de medio metro.',
    square:
      'Hay un desajuste entre lo que eres y lo que enseñas, del tamaño de un botón mal abrochado. Estos días te ven con más aplomo o con menos del que sientes, y fastidia. Arréglalo con un acto, no con explicaciones. Una cosa bien hecha recoloca la chaqueta.',
    trine:
      'Te salen bien las primeras frases. Hay soltura en la manera de llegar, de saludar, de ocupar el asiento, y la gente responde con la misma moneda. Si tenías pendiente un encuentro con alguien que te impone un poco, la jornada se ofrece a acompañarte hasta la puerta.',
    opposition:
      'Otra persona sostiene el espejo, y el ángulo no siempre favorece. Puede chocar lo que quieres con lo que esperan de ti, en casa, en pareja o en el mostrador de un trámite. Más que ceder o imponerte, prueba a describir lo que ves desde tu lado. Suele haber una tercera butaca.',
  },
  midheaven: {
    conjunction:
      'Hay luz sobre lo que haces de cara a los demás. Tu trabajo, tu causa o ese talento que dabas por invisible puede atraer miradas en torno a estas fechas, y ayuda tener algo terminado que enseñar. Decir «esto es mío» no es vanidad cuando detrás hay horas.',
    sextile:
      'Ofrece lo que sabes hacer a quien no lo sabe. En estas jornadas una conversación breve puede acercar tu trabajo a un lugar mejor, y solo requiere que la empieces. Lleva un ejemplo en el bolsillo. La ambición tranquila cae muy bien a media mañana.',
    square:
      'Tu ritmo y el del reloj de la oficina, o de lo que haga sus veces, no marcan la misma hora. Un par de días en que el deber aprieta justo donde querías estirarte. Negocia contigo: esto lo entrego, esto lo hago a mi modo. Con las dos mitades separadas, el roce baja.',
    trine:
      'Quien tiene que tomar nota de tu esfuerzo está, por una vez, con el cuaderno abierto. Se agradecen los pasos visibles: mandar la propuesta, hablar con quien coordina, ordenar en una lista hacia dónde quieres ir. Un día o dos de vocación sin trompetas.',
    opposition:
      'La puerta de casa y la del trabajo se abren a la vez, y hay corriente. Cuesta atender lo público sin descuidar lo íntimo, y alguien puede reclamarte desde los dos lados. Reparte con honradez: una llamada cariñosa y un «eso lo entrego mañana» arreglan buena parte del conflicto.',
  },
};
