import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const neptuneInSign: Record<Sign, Turning> = {
  aries: [
    'Un ideal de comienzo limpio ronda a quienes nacen en estos años: la idea de que basta una persona inspirada para mover el mundo. Tú puedes sentirlo como una llamada sin remitente que te levanta del sofá. Es combustible del bueno. Comprueba, antes de correr, hacia dónde miras, y deja que otros le pongan también su acento a tu causa.',
    'Cuando la marea de los sueños sube con tanta fuerza, toda una generación quiere ser la que empieza. Puede que lo conozcas como unas ganas de sacrificar algo, a ser posible enseguida, por una causa de voz clara. El valor te sienta bien. Que duerma una noche antes de alistarse, y mira si la causa tiene contigo tanta paciencia como tú arrojo por ella.',
  ],
  taurus:
    'Tu generación sueña con lo que se puede acariciar: una casa entre árboles, un jardín que alimenta, belleza al alcance de todas las manos. En lo cotidiano quizá encuentres paz amasando, cantando, quitándote los zapatos sobre la hierba. Lo material te emociona, y a veces lo envuelves en una niebla dorada. Míralo de frente; no por eso pierde encanto.',
  gemini:
    'Hay épocas que se enamoran de las palabras, y tú naciste en una de ellas. Quienes la comparten confían en el rumor, la carta, la historia bien contada que se adelanta a los hechos. Tu imaginación completa lo que falta en cualquier conversación: de ahí salen cuentos deliciosos y algún malentendido. Pregunta «¿qué quisiste decir?» antes de escribir el final.',
  cancer:
    'La nostalgia es el idioma común de tu generación, que idealiza el hogar, la madre, el pueblo de los abuelos. A ti puede bastarte el olor de un armario para regresar a una tarde entera. De esa memoria empapada sacas amparo para mucha gente. La casa perdida, no obstante, era también una casa con goteras. Habita la de ahora.',
  leo: 'Romance, escenarios, pantallas enormes: el sueño colectivo de tus años tiene iluminación de teatro. En tu caso asoma cuando enamorarte o crear algo te pone el mundo en tecnicolor, y haces sentir irrepetible a quien tienes enfrente. Luego la función acaba y alguien barre el confeti. Aprende a querer esa hora, con la cara lavada y las butacas vacías.',
  virgo: [
    'Los años en que naciste pusieron su anhelo en servir: aliviar, alimentar, hacer lo pequeño con devoción. Tú puedes encontrar algo parecido a una oración en doblar sábanas o en resucitar una planta mustia. Cuesta, eso sí, distinguir lo imperfecto de lo indigno. Cuando el ideal te señale una mancha más, deja el trapo y asómate a ver el atardecer.',
    'Quienes vinieron al mundo en estos años sienten devoción por lo limpio, lo exacto y lo que ayuda, y tienen una mala conciencia que nunca duerme del todo. En ti puede tomar la forma de cuidar plantas enfermas, recetas precisas y cordones ajenos. Ahí hay algo sagrado. También lo hay en una butaca, donde no se está arreglando nada.',
  ],
  libra: [
    'Paz, amor, armonía: tu generación creyó que bastaba con quererse mejor para que las guerras perdieran sentido, y algo de aquella canción sigue sonando. Quizá seas tú quien lima los bordes de cada disputa. Es un don raro. Pero la otra persona existe también fuera del retrato que le has pintado; deja que te decepcione un poco, y sigue conversando.',
    'Una utopía suave acompañó a tu generación desde la cuna: que toda riña descansa en un malentendido. Tal vez tengas el don de volver a la gente encantadora entre sí, y la costumbre de enamorarte de lo posible. Cuando la realidad no da la talla, no siempre es culpa suya. Mírala también por la mañana, sin peinar.',
  ],
  scorpio: [
    'Percibes, seguramente, el ánimo de una habitación antes que sus muebles. Es un rasgo de época: a tu generación la fascina lo que hay detrás del espejo, la pasión, el inconsciente, los umbrales prohibidos. Semejante antena sirve al arte y al consuelo, aunque también capte tormentas imaginarias. Contrasta la sospecha con un té y sin rodeos.',
    'Tus contemporáneos fueron a buscar el alma donde estaba oscuro. La encontraron en sótanos, en canciones de tres acordes, en confesiones a las cuatro de la madrugada, y todavía desconfían de lo que solo es agradable. Puede que notes esa corriente en una simple comida familiar. No hace falta bucear siempre. Hay comidas que de verdad tratan de las papas.',
  ],
  sagittarius: [
    'Quienes comparten contigo este cielo nacieron con hambre de horizonte: gurús, mochilas, canciones de otros continentes, la sospecha de que la verdad vivía lejos. Quizá todavía te baste una estación de tren para creer que todo es posible. Bendita credulidad, si va con buen calzado. Pregunta qué cobra el guía, y busca algún santuario a la vuelta de tu esquina.',
    'Cuando naciste, la palabra «lejos» sonaba a oro. Una generación salió a buscar ese lugar, por carreteras o por libros, y volvió con incienso, recetas y cierto desdén por las vallas. En ti quizá viva alguien en peregrinación a quien nadie dijo el destino. Sigue preguntando; y pregunta también a la señora de la tienda, que ha visto mucho.',
  ],
  capricorn: [
    'Soñar con estructura parece una contradicción y, sin embargo, así sueña tu generación, que ve tambalearse instituciones enormes y quiere otras más dignas. Tú tal vez le pongas al ideal un calendario y una fecha de entrega. Gracias a eso, algo inmaterial llega a existir. Cuida que el éxito no haga de religión; tampoco a él conviene rezarle a deshoras.',
    'Soñar con sobriedad es un arte, y a quienes nacieron contigo les tocó aprenderlo. Vieron grandes edificios hacerse niebla, y la niebla, edificios, y saben que un ideal sin calendario no va a ninguna parte. Puede que creas en las instituciones, a escondidas, como otros en los ángeles. Funda una pequeña. Habrá que barrerla, y eso mantiene los pies en el suelo.',
  ],
  aquarius: [
    'Una humanidad sin fronteras, unida por hilos invisibles: esa fantasía la alimentan a diario, ante una pantalla, quienes nacieron en estos años. De ahí puede venirte una empatía enorme por personas a las que nunca verás. Ofrécele cuerpo de vez en cuando. La utopía empieza a parecerse a sí misma cuando alguien baja a abrir y enciende la estufa.',
    'Que todo está unido a todo apenas es ya una idea para quienes nacieron en estos años; es el papel de la pared. Te puede emocionar hasta las lágrimas una multitud, o una cara desconocida en una pantalla, y luego sentirte curiosamente ausente en la cena. La gran conversación necesita voces que vengan de algún sitio. Cuéntale qué se ve desde tu ventana.',
  ],
  pisces: [
    'Todo se mezcla en el sueño de tu generación: los géneros, las músicas, lo real y lo inventado. Es una sensibilidad oceánica, capaz de llorar por un animal visto un segundo. Si la reconoces en ti, dale vasijas: un instrumento, un pincel, un rato de silencio. Sin bordes, hasta la bondad se derrama y no quita la sed.',
    'Quien nace con esto tiene la piel de papel de seda y oído para las ballenas. De tu generación pueden salir músicos, sanadores y fugitivos, y va a necesitar muchos cuartos silenciosos. También en ti las fronteras son sugerencias. Practica un no amable como otros practican escalas, y resérvate una orilla en la que siempre se te encuentre.',
  ],
};
