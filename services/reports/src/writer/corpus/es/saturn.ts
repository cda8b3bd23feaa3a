import type { Sign } from '@astrall/astrology/chart.ts';

export const saturnInSign: Record<Sign, string> = {
  aries:
    'Tu impulso vino al mundo con el freno de mano puesto, y has tenido que aprender a soltarlo sin forzar el motor. Quizá durante años pediste permiso con la mirada antes de dar un paso. De ahí te viene un valor poco vistoso y muy fiable: el de empezar aunque tiemblen las rodillas. Vigila la dureza con que te reprochas dudar. Toma alguna decisión menuda sin consultarla, y observa que el suelo aguanta.',
  taurus:
    'Sabes lo que cuestan las cosas, y no solo en dinero. Una inquietud antigua, la de si mañana alcanzará, te ha dado manos cuidadosas: reparas la chaqueta, guardas el frasco, terminas lo que empiezas. Tu firmeza es un muro en el que otros se apoyan. Pero el aguante puede ser también miedo a moverse. Estrena de una vez la vajilla buena; el placer, practicado con constancia, igualmente sostiene.',
  gemini:
    'Cada palabra pasa por tu aduana. Tal vez alguien se rio de una pregunta tuya en clase, o aprendiste pronto que hablar compromete, y desde entonces preparas la frase, compruebas el dato, corriges el correo una vez más. Así se forma una mente rigurosa, capaz de resumir un laberinto en pocas líneas. Eso sí: pensar también es balbucear en compañía. Comparte un borrador con tachaduras y deja que la conversación lo termine.',
  cancer:
    'En cuestión de ternura no te gusta deber nada. Puede que te tocara hacer de persona mayor antes de tiempo, contener el llanto, velar por el ánimo de la casa, y hoy se acude a ti como a una viga maestra. Nadie adivina, sin embargo, lo que la viga necesita. Díselo a alguien sin rodeos ni disculpas: descansar el peso en otro hombro también es construir hogar.',
  leo: 'Ocupar el centro de la foto te impone respeto. Ensayas el brindis ante el espejo, esperas el aplauso de los demás para concederte el tuyo, y por eso mismo lo que firmas está trabajado de veras: hay artesanía donde otros ponen solo brillo. El escollo es tomar el juego como un examen. Baila mal en alguna boda, pinta algo que nadie vaya a juzgar; la autoridad gana mucho cuando sabe reírse.',
  virgo:
    'Ningún inspector sería tan severo como el que llevas dentro. Ve la mota, el plazo, la coma, y nunca se toma el día libre. Bien tratado, te da un oficio admirable: método, discreción, manos en las que se puede dejar algo delicado. Mal tratado, te convence de que descansar es hacer trampa. Ponle horario. Y cuando algo esté suficientemente bien, entrégalo con su imperfección a la vista, como quien deja una firma.',
  libra:
    'Un trato es un trato, y la palabra dada te pesa como una piedra de molino. Mides lo que ofreces y lo que recibes, tardas en comprometerte y, una vez dentro, cumples en los días feos, que son los que cuentan. A veces ese afán de justicia convierte el cariño en contabilidad, o te retiene donde ya no hay acuerdo que salvar. Habla antes de sacar la libreta; la equidad también se improvisa.',
  scorpio:
    'Conoces lo que vale un silencio. Lo confidencial está a salvo contigo; las crisis, también, porque cuando todo tiembla te sale una calma casi mineral. Lo que más te cuesta es aflojar: ceder el mando, admitir un miedo, perdonar sin garantías. Ensaya a pequeña escala: deja que otra persona conduzca, contesta con la verdad a un «¿cómo estás?», suelta un rencor que ya solo te pesa a ti.',
  sagittarius:
    'Antes de creer, pides ver los cimientos. Te han vendido tal vez alguna verdad de saldo, y desde entonces la fe te pide pruebas, estudio, kilómetros recorridos a pie. El resultado son convicciones de suela gruesa, de las que aguantan el barro. Ten cuidado de que la duda no se te vuelva dogma ni cierre las fronteras antes del viaje. Apúntate a algo de lo que no sepas nada, aunque no sirva para ninguna carrera.',
  capricorn:
    'Los relojes te conocen. Desde temprano supiste que las cosas se sostienen porque alguien se queda a recoger, y a menudo ese alguien has sido tú. Tu paciencia para lo difícil y tu palabra, escueta y firme, inspiran un respeto que no necesitas reclamar. Bájale el volumen a ese capataz que confunde valer con rendir. Una cumbre sin nadie con quien compartir la merienda es solo un lugar alto.',
  aquarius:
    'Las ideas te gustan con tornillos. Ante una utopía preguntas quién abrirá el local y quién limpiará después; así das forma práctica a lo que parecía un disparate, y dejas en los grupos reglas que duran más que el entusiasmo. Tanta lucidez pide distancia, y la distancia llega a enfriarte las manos. Quédate hasta el final de una reunión sin analizarla. No hace falta compartir todas las opiniones para lavar los vasos en compañía.',
  pisces:
    'A lo que no tiene forma tú le buscas un cauce. Otros sueñan y olvidan; en ti el sueño pide andamio, ensayo, dedos que repiten la escala hasta que suena. Incluso la compasión la ejerces con turnos y constancia, como quien visita cada semana al vecino de arriba. Te cuesta, en cambio, flotar, porque te suena a hundirte. No todo lo que se desborda es un naufragio: pide remolque cuando lo necesites.',
};
