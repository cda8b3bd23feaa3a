import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const saturnInSign: Record<Sign, Turning> = {
  aries: [
    'Tu impulso vino al mundo con el freno puesto, y has tenido que aprender a soltarlo sin forzar el motor. Quizá durante años pediste permiso con la mirada antes de dar un paso. De ahí te viene un valor poco vistoso y muy fiable: el de empezar aunque tiemblen las rodillas. Vigila la dureza con que te reprochas dudar. Toma alguna decisión menuda sin consultarla, y observa que el suelo aguanta.',
    'Te hicieron esperar justo donde los demás echan a correr. Querer algo e ir por ello quizá pareció peligroso, de mala educación o fuera de turno; y así tu valor ha crecido despacio, anillo a anillo, hasta ser algo que no tiembla. La rabia es tu aprendiz. Dale trabajo fijo y no la mandes a casa sin cenar.',
  ],
  taurus: [
    'Sabes lo que cuestan las cosas, y no solo en dinero. Una inquietud antigua, la de si mañana alcanzará, te ha dado manos cuidadosas: reparas la chaqueta, guardas el frasco, terminas lo que empiezas. Tu firmeza es un muro en el que otros se apoyan. Pero el aguante puede ser también miedo a moverse. Estrena de una vez la vajilla buena; el placer, practicado con constancia, igualmente sostiene.',
    'Tener bastante es una lección que estudias a fondo. Es posible que alguna vez faltara algo, dinero o unos brazos, y de aquello te quedó el cuidado: guardas, remiendas, sabes lo que cuesta. Lo que construyes seguirá en pie. El lujo más difícil es sacar las copas buenas una noche cualquiera, y es el que conviene ensayar.',
  ],
  gemini: [
    'Cada palabra pasa por tu aduana. Tal vez alguien se rio de ti en clase, o aprendiste pronto que hablar compromete, y desde entonces preparas la respuesta, compruebas el dato, corriges el correo una vez más. Así se forma una mente rigurosa, capaz de resumir un laberinto en pocas líneas. Eso sí: pensar también es balbucear en compañía. Comparte un borrador con tachaduras y deja que la conversación lo termine.',
    'Las palabras tuviste que ganártelas. Pudo ser una lengua lenta, un hermano veloz, una maestra con tinta roja; en todo caso empezaste a pesar lo que dices, y ahora te escuchan hasta el final. Aprendes con trabajo y para siempre. Suelta alguna tontería de vez en cuando. Engrasa las ruedas del pensamiento más pesado.',
  ],
  cancer: [
    'En cuestión de ternura no te gusta deber nada. Puede que te tocara hacer de persona mayor antes de tiempo, contener el llanto, velar por el ánimo de la casa, y hoy se acude a ti como a una viga maestra. Nadie adivina, sin embargo, lo que la viga necesita. Díselo a alguien sin rodeos ni disculpas: descansar el peso en otro hombro también es construir hogar.',
    'En casa te tocó tal vez hacer de persona adulta antes de tiempo. La ternura llegaba con condiciones, o tarde, o cansada, y sacaste la conclusión de que lo mejor era arreglárselas. De ahí has hecho una fiabilidad poco común: quien vive contigo está a salvo. En esa casa hay también un sitio para ti, y nadie va a preguntarte qué has hecho para merecerlo.',
  ],
  leo: [
    'Ocupar el centro de la foto te impone respeto. Ensayas el brindis ante el espejo, esperas el aplauso de los demás para concederte el tuyo, y por eso mismo lo que firmas está trabajado de veras: hay artesanía donde otros ponen solo brillo. El escollo es tomar el juego como un examen. Baila mal en alguna boda, pinta algo que nadie vaya a juzgar; la autoridad gana mucho cuando sabe reírse.',
    'Que te miraran fue en su día un asunto arriesgado, y no lo has olvidado. Por eso escondes el oro, o lo pules hasta que nadie pueda ponerle un pero, y la alegría tiene que presentar una instancia. Hay autoridad, sin embargo, en tu modo de hacer bien las cosas. Canta desafinando ante gente amiga: valdría más que cualquier medalla.',
  ],
  virgo: [
    'Ningún inspector sería tan severo como el que llevas dentro. Ve la mota, el plazo, la coma, y nunca se toma el día libre. Bien tratado, te da un talento admirable: método, discreción, un cuidado al que se puede confiar lo más delicado. Mal tratado, te convence de que descansar es hacer trampa. Ponle horario. Y cuando algo esté suficientemente bien, entrégalo con su imperfección a la vista, como quien deja una firma.',
    'Alguien te enseñó pronto que aquello se podía haber hecho mejor. Te lo tomaste a pecho, y hoy apenas hay nadie cuyo trabajo pueda dejarse con tanta tranquilidad sin revisar. La inquietud se hace llamar esmero y se queda despierta por naderías. Mira tus fallos como el orillo de una buena tela: demuestran que la tejió alguien.',
  ],
  libra: [
    'Un trato es un trato, y la palabra dada te pesa como una piedra de molino. Mides lo que ofreces y lo que recibes, tardas en comprometerte y, una vez dentro, cumples en los días feos, que son los que cuentan. A veces ese afán de justicia convierte el cariño en contabilidad, o te retiene donde ya no hay acuerdo que salvar. Habla antes de sacar la libreta; la equidad también se improvisa.',
    'Te tomas en serio a la otra persona, y también el acuerdo. El amor y la justicia quizá te llegaron con factura, y de ahí que prometas con cautela y cumplas con escrúpulo. Tus parejas y tus socios encuentran en ti un punto fijo. Está permitido no ser imparcial por una vez, en voz alta, y comprobar que nadie se levanta y se va.',
  ],
  scorpio: [
    'Conoces lo que vale un silencio. Lo confidencial está a salvo contigo; las crisis, también, porque cuando todo tiembla te sale una calma casi mineral. Lo que más te cuesta es aflojar: ceder el mando, admitir un miedo, perdonar sin garantías. Ensaya a pequeña escala: deja que otra persona conduzca, contesta con la verdad a un «¿cómo estás?», suelta un rencor que ya solo te pesa a ti.',
    'Sabes cómo se siente el poder desde abajo. Hubo un asunto que no se tocaba, un secreto que te ocultaron o que guardaste tú, y desde entonces vigilas tus honduras como una frontera y has dominado más miedo del que dejas ver. Ese acero no está en venta. Llega, no obstante, un momento en que al control ya no le queda nada que proteger; estate al tanto, y déjalo en el suelo.',
  ],
  sagittarius: [
    'Antes de creer, pides ver los cimientos. Te han vendido tal vez alguna verdad de saldo, y desde entonces la fe te pide pruebas, estudio, kilómetros recorridos a pie. El resultado son convicciones de suela gruesa, de las que aguantan el barro. Ten cuidado de que la duda no se te vuelva dogma ni cierre las fronteras antes del viaje. Apúntate a algo de lo que no sepas nada, aunque no sirva para ninguna carrera.',
    'La fe te la dieron con instrucciones o te la quitaron sin ninguna, y desde entonces compruebas los cimientos. En cuestión de verdades no viajas con poco peso: estudias, comparas, y lo que acabas enseñando lo has recorrido a pie. Un poco de imprudencia te haría bien. Cree algo pequeño sin buscarlo antes en ningún libro.',
  ],
  capricorn: [
    'Los relojes te conocen. Desde temprano supiste que las cosas se sostienen porque alguien se queda a recoger, y a menudo ese alguien has sido tú. Tu paciencia para lo difícil y tu palabra, escueta y firme, inspiran un respeto que no necesitas reclamar. Bájale el volumen a ese capataz que confunde valer con rendir. Una cumbre sin nadie con quien compartir la merienda es solo un lugar alto.',
    'Entre el deber y tú hay confianza. La escalera era larga y nadie te llevó en brazos, así que la subiste a paso igual, y hay quien hoy pone el reloj en hora contigo. La ambición, más que algo que tengas, es algo de lo que respondes. Cuida de que la cumbre no se aleje cada vez que llegas. Puedes sentarte y desenvolver la merienda.',
  ],
  aquarius: [
    'Las ideas te gustan con tornillos. Ante una utopía preguntas quién abrirá el local y quién limpiará después; así das forma práctica a lo que parecía un disparate, y dejas en los grupos reglas que duran más que el entusiasmo. Tanta lucidez pide distancia, y la distancia, con el tiempo, destempla. Quédate hasta el final de una reunión sin analizarla. No hace falta compartir todas las opiniones para lavar los vasos en compañía.',
    'Pertenecer y tener libertad nunca han encajado en ti sin algo de carpintería. Los grupos te hicieron notar que eras diferente, o les dejaste hacerlo; de ahí salió una lealtad sobria, más a los principios que a las personas. Las amistades pueden edificar sobre ella. Dile a una lo que necesitas, en singular y sin teoría.',
  ],
  pisces: [
    'A lo que no tiene forma tú le buscas un cauce. Otros sueñan y olvidan; en ti el sueño pide andamio, ensayo, dedos que repiten la escala hasta que suena. Incluso la compasión la ejerces con turnos y constancia, como quien visita cada semana al vecino de arriba. Te cuesta, en cambio, flotar, porque te suena a hundirte. No todo lo que se desborda es un naufragio: pide remolque cuando lo necesites.',
    'Lo tuyo es guardar el dique. El mar estuvo cerca desde el comienzo, en forma de penas ajenas o de un ánimo sin nombre, y aprendiste a contenerlo con disciplina, con distancia o con trabajo. Es una tarea honrosa. Pero sabes también dónde está la compuerta, y lo que se deja entrar a propósito mantiene verde la tierra de detrás.',
  ],
};
