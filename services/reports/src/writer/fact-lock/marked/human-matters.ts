const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * What a text may assert something of without “may”: people at large, feelings, habits, speech, work and the day itself.
 * No being, light, room or road is among them, for those stand for the sky in pictures. Folded, in both languages.
 */
const nouns = set(`
  people person friend friends guest guests reader
  affection answer answers anger apology apologies applause argument arguments attention beginning beginnings belief
  beliefs calendar care chance chances charm choice choices company comfort conversation conversations courage craft
  curiosity day days decision decisions desire details diary difficulty effort emotion emotions energy enthusiasm envy
  errand errands faith fear feeling feelings feelings friendship friendships gift gifts generosity gratitude habit habits
  heart help hobby honesty hope hopes humour idea ideas imagination impatience impulse intention intuition invitation
  home jealousy job joke jokes joy kindness knack laughter learning letter letters list lists longing love loyalty manners
  matter matters meaning memory memories mind mistake mistakes mood moods need needs opinion opinions order pace pain
  paper patience pause peace plan plans play pleasure point practice praise pride project projects promise promises
  question questions quarrel quarrels reason recognition reply respect result results routine sarcasm secret
  secrets sense sentence sentences shame silence skill smell sorrow story stories strength subject subjects sulk talent
  talk talks task tasks taste tears temper tempers tenderness thing things thought thoughts time tone trick trouble
  trust truth understanding weather week weeks weekend will wish wishes word words work world worry writing month months
  agenda sofa hand hands face ear ears eye eyes voice feet shoulders tongue skin body group groups family neighbour
  neighbours colleague colleagues news noise compliment compliments change changes example examples snag
  passage passages page pages paragraph chapter misunderstanding agreement excuse excuses deadline deadlines

  gente persona personas amigo amigos amistad amistades invitado invitados lector
  admiracion afecto agenda alegria alivio amor animo animos aplauso apologia atencion ayuda beneficio broma bromas
  calendario calma caricia carino carta celos charla cena cita compania compras comodidad confianza consejo consejos
  consuelo conversacion corazon cortesia cosa cosas costumbre costumbres cuerpo culpa curiosidad deseo deseos descanso
  detalle detalles dia dias discusion disciplina disculpa duda dudas dulzura elegancia elogio emocion emociones encargo
  energia enfado enojo entusiasmo error errores esfuerzo espejo estima exito fe fiesta franqueza fuerza ganas gesto
  gestos gratitud gusto hogar habito habitos humor idea ideas ilusion imaginacion impaciencia impulso intencion interes
  intuicion inquietud jornada juego justicia lealtad lentitud limpieza lista listas lectura mana maneras memoria mente
  mensaje mensajes mes miedo modales necesidad norma normas opinion oficio orden orgullo paciencia palabra palabras
  papel papeles pareja pausa paz peligro pelea peleas pena pensamiento pensamientos peso placer plan planes practica
  pregunta preguntas prisa proyecto proyectos promesa promesas puntualidad quehacer rabia razon receta recetas recado
  recados recuerdo recuerdos regalo respeto respuesta respuestas reto resultado risa ritmo rutina ruido salsa secreto
  secretos semana semanas sensacion sentido sentimiento sentimientos serenidad silencio sofa sonrisa sueno suenos suerte
  talento tarea tareas tema temas ternura tiempo timidez tono trabajo tranquilidad tristeza valor verdad verguenza vida
  vinculo vinculos virtud voluntad voz mano manos cara oido oidos ojo ojos pies hombros lengua piel grupo grupos
  familia vecino vecina vecinos colega colegas noticia noticias cuenta cuentas cumplido cumplidos cambio
  pasaje pasajes pagina paginas parrafo capitulo cambios ejemplo ejemplos encanto acuerdo acuerdos malentendido paces sarcasmo excusa excusas plazo plazos
`);

const abstract = /(?:ness|ship|encia|ancia|encias|ancias|cion|sion|dad|dades|ciones|eza|ismo|miento|mientos)$/;
/** What ends as those do and is of the sky. */
const heavenly =
  /^(?:lunacion|conjuncion|oposicion|constelacion|estacion|estaciones|rotacion|posicion|posiciones|witness|claridad|oscuridad|firmamento)\w*$/;

export function isHumanMatter(word: string): boolean {
  return nouns.has(word) || (abstract.test(word) && !heavenly.test(word));
}
