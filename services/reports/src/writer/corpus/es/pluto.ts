import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const plutoInSign: Record<Sign, Turning> = {
  aries:
    'A quienes nacen en estas décadas les toca empezar de cero con las manos desnudas. En ti, esa fuerza quizá aparezca a última hora, cuando ya nadie da un paso y tú te arremangas. Hay que tratarla con respeto: lo mismo abre camino que arrolla. Descansa antes de la batalla siguiente, y pregunta si alguien más la quiere.',
  taurus:
    '¿Qué vale de verdad, y quién lo decide? La pregunta remueve los cimientos de tu generación. Tal vez conozcas el apego como se conoce a un perro viejo: acompaña, gruñe, no suelta. Tienes una resistencia extraordinaria y buen olfato para lo duradero. Vacía un cajón cada tanto. En el hueco se aprende bastante sobre lo que pesa.',
  gemini:
    'Escribe la carta feroz, déjala reposar toda la noche y manda otra por la mañana. El consejo sirve a toda tu generación, para la que hablar es dinamita y semilla. Tú quizá tengas un talento que intimida un poco: encuentras la pregunta que desmonta la coartada, la broma que dice la verdad. Su filo también se siente en carne propia.',
  cancer: [
    'La casa es refugio y campo de batalla para quienes nacieron en estos años, de familias separadas por la historia y recetas salvadas en la maleta. Puede que lleves dentro una lealtad de raíz, de las que levantan el pavimento. Protege sin encerrar. Ante un silencio antiguo, una tarde de fotografías averigua más que un interrogatorio.',
    'Entre la gente de tu tiempo el poder lo tenía la familia, por amor, por silencio y por lo que hubiera en la despensa. Quizá hayas defendido a los tuyos con una fuerza que te sorprendió, y cargado durante años con lo que te pusieron en la cuna. Parte de ese equipaje nunca fue tuyo. Se puede soltar sin ofender a nadie.',
  ],
  leo: [
    'Tu generación reclama el derecho a ser alguien, y lo hace con guitarras, con libros, sin esconderse. Bajo un trato cordial puede latir en ti una voluntad que no acepta papeles secundarios. De alguna caída del orgullo quizá hayas salido con más verdad y menos disfraz. Pon esa potencia al servicio de alguien más: no encoge.',
    'Quienes nacieron contigo querían dejar huella, y el mundo no ha podido pasarlos por alto. En tu caso, la voluntad de dar forma a algo propio habrá tenido que cruzar alguna etapa oscura, sin aplausos. Salió de ella con más fuerza y menos necesidad de que la aplaudan. De tu brillo, lo que repartes es lo que permanece.',
  ],
  virgo: [
    'Levantarte a otra hora puede dar un vuelco a tu vida. Entre quienes comparten tus años, el cambio profundo entra así, por lo pequeño: el trabajo, los hábitos, la manera de hacer sin alarde lo que hace falta. Detectas el fallo oculto como quien oye caer una gota. Ni toda gota pide reparación ni toda persona la agradece.',
    'Lo que tu generación desmontó fue la maquinaria de cada día, desde la fábrica hasta lo que hay en el plato, y desde entonces la mejora con los dientes apretados. Es posible que contigo hayas trabajado igual. El defecto que persigues quizá esté sosteniendo algo. Antes de quitarlo, averigua para qué servía, y si no le bastaría con descansar.',
  ],
  libra: [
    'Amar sin amos: así podría resumirse la apuesta de tu generación, que hereda pactos rotos y se propone escribirlos otra vez. Es posible que un vínculo te haya cambiado más que cualquier viaje. Bajo la cortesía sabes medir fuerzas, y muy bien. Prueba a poner las cartas boca arriba antes de la partida; el cariño respira mejor sin estrategia.',
    'La justicia, para quienes tienen tu edad, empieza en la familia. Vieron romperse lazos que iban a durar, y por eso examinan los suyos hasta el último hilo. Quizá te cueste dejar en paz un desequilibrio, y más aún admitir que pesar te divierte un poco. La paz que se ha peleado dura. La que alguien ofrece sin más, también.',
  ],
  scorpio: [
    'Creciste entre gente con poca tolerancia a lo falso. Tu generación huele la mentira a través de la pared, y prefiere una verdad incómoda a una paz fingida. En tu vida, los finales quizá hayan abonado el terreno más que los éxitos. Aun así, no todo pide bisturí: hay días que se comprenden mejor desde una hamaca.',
    'Llegaste en un momento en que se sacaba y se miraba todo lo que había debajo de la alfombra. La gente de tus años se hace pocas ilusiones sobre el poder y añora mucho algo que aguante a pesar de él. Enseguida percibes cuándo alguien finge. Conviene recordar que muchos lo hacen por timidez.',
  ],
  sagittarius: [
    'Las grandes certezas ardieron mientras tu generación aprendía a leer, y de las cenizas salió una pregunta: ¿en qué merece creerse? Puedes defender una idea con un ardor que mueve a otros, y abandonarla con igual franqueza cuando deja de ser cierta. Cultiva lo segundo. Asomarse al interior de quien piensa distinto también cuenta como expedición.',
    'Mientras aprendías a andar cayeron grandes certezas y se levantaron otras, y a tu grupo de edad le han quedado los escombros y las grúas. Puedes arder por una idea, o por el derecho a no tener ninguna. La verdad cambia a quien la busca; en eso se la reconoce. Deja sitio en el equipaje para la respuesta de quien no está de acuerdo.',
  ],
  capricorn: [
    'Lo que parecía eterno, instituciones, jerarquías, modos de mandar, se agrieta y se rehace en el tiempo de tu generación. Llevas dentro, acaso, una ambición sobria que no busca aplausos, sino obras que duren. Tener poder es también saber a quién se lo entregas. Practica en lo menudo: suelta el timón una tarde y no corrijas el rumbo.',
    'En torno a tu cuna crujían los pilares, los bancos, las instituciones, el clima mismo, y ya nadie podía decir que las cosas habían sido siempre así. Puede que la gente de tus años resulte más seria que sus maestros. En ti quizá se note como un olfato temprano para lo que aguanta peso. También está permitido bailar encima.',
  ],
  aquarius: [
    'Con quienes nacen en estas décadas el poder cambia de manos: pasa a los grupos, a las redes, a inventos todavía sin nombre. En ti puede asomar como una rebeldía tranquila, de las que desmontan el mecanismo para entenderlo. Que la causa común no borre las caras. Aprende los nombres de la gente antes de proponerle un sistema mejor.',
    'A quienes llegan ahora les tocará decidir qué es lo humano, en compañía de máquinas y de multitudes. Tal vez descubras en tu propia vida cómo sostiene una red, y cómo atrapa. Tu fuerza está en pensar con otros sin dejar que piensen por ti. Una amistad a la que se pueda tocar vale por muchísimos contactos.',
  ],
  pisces:
    'Son hondas las corrientes de estas décadas: se transforman la fe, la compasión, el trato con lo invisible, y el dolor ajeno se oye como si no hubiera tabique. Quizá tengas el don de acompañar a alguien hasta el fondo y regresar. Regresar es la mitad del oficio: ten siempre a mano un plato de sopa, una risa, una orilla.',
};
