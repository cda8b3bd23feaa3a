import type { Sign } from '@astrall/astrology/chart.ts';

export const sunIngresses: Record<Sign, string[]> = {
  aries: [
    'Despierta el año astrológico con las zapatillas puestas. El Sol en Aries anima a empezar, a probar, a equivocarse deprisa y seguir; durante un mes se llevan la franqueza y las puertas abiertas de golpe. Mejor un intento que otra reunión.',
    'Suena un disparo de salida y nadie pregunta de quién era. Con el Sol en Aries el año toma aire por primera vez, la iniciativa se contagia, y vale más algo a medio hacer y empezado que una perfección en el cajón.',
  ],
  taurus: [
    'El paso se hace más lento y los ratos, más anchos. Entra el Sol en Tauro y la gente quiere tocar, probar, quedarse en lo suyo: son semanas de cocina, de jardín, de asuntos que piden constancia. La prisa, que espere.',
    'Las manos vuelven a pedir tierra. El Sol en Tauro devuelve a la gente a lo que dura, al trabajo que por la tarde se ve, a las comidas sin reloj y a una terquedad que, en general, hace bien.',
  ],
  gemini: [
    'Aumenta el tráfico de palabras. Por unas cuatro semanas el Sol en Géminis reparte curiosidad, chismes inocentes, ganas de aprender un poco de todo y de conversar con cualquiera. Viaja ligero: cualquier anécdota puede servir más tarde de contraseña.',
    'El aire se llena de voces y de invitaciones. Mientras el Sol recorre Géminis todo el mundo aprende algo, a ser posible dos cosas, y los mejores planes son los que se pueden cambiar por teléfono.',
  ],
  cancer: [
    'La luz se vuelve doméstica, de cocina al caer la tarde. Con su llegada a Cáncer, el Sol pone en primer plano la familia, la memoria, los refugios; se discute menos de ideas y más de quién trae el postre. Cuidar está de moda.',
    'El mundo se mete en casa y pone agua a calentar. Durante cosa de un mes el Sol en Cáncer pone el sentimiento por delante del argumento: se llama a las madres, se guarda, se mide un sitio por si en él se puede dormir.',
  ],
  leo: [
    'Colores vivos en el ánimo y orgullo en la voz. El Sol atraviesa Leo como quien pasea por su propiedad, y durante un mes contagia ganas de celebrar, crear, enamorarse o dar la cara. La modestia puede esperar en el guardarropa.',
    'Ha llegado la banda de música. El Sol en Leo quiere que cada cual tenga su rato de gloria y disculpa alguna nota falsa, con tal de que se toque con convicción; la tacañería es, estas semanas, la única falta de gusto.',
  ],
  virgo: [
    'Después de la fiesta, alguien recoge y silba mientras lo hace. El Sol en Virgo devuelve el gusto por la rutina, el detalle útil, el cuerpo bien tratado. Es un mes para arreglar lo pequeño, que suele sostener lo grande.',
    'Lo reunido se cuenta y se mete en frascos. Bajo el Sol en Virgo el mundo recupera el orden, al menos en los estantes, y hay una alegría callada en los lápices con punta, las suelas limpias y el trabajo en su punto justo.',
  ],
  libra: [
    'Equilibrio de luces y sombras, y buena educación por las calles. Mientras el Sol recorre Libra, se buscan acuerdos, parejas de baile, decoraciones nuevas; cuesta más que nunca tomar partido. Que haya flores sobre la mesa de negociación.',
    'El día y la noche llegan a un acuerdo, y la gente procura imitarlos. Con el Sol en Libra la cortesía no es adorno: tiende puentes, endereza cuadros y cruza unas palabras con los vecinos acerca del seto.',
  ],
  scorpio: [
    'Las conversaciones bajan de volumen y ganan profundidad. Ingresa el Sol en Escorpio y durante un mes lo superficial interesa poco: se investiga, se confiesa, se retira lo que ya no servía. Hay en todo ello una belleza de vela encendida.',
    'Se corren un poco las cortinas y se baja la voz. El Sol en Escorpio tiene poca paciencia con las apariencias; favorece las conversaciones francas en cuartos pequeños, las limpiezas a fondo y las lealtades que no necesitan anuncio.',
  ],
  sagittarius: [
    'Alguien abre un mapa y los demás se acercan. El Sol en Sagitario trae un mes de optimismo, viajes, carcajadas y grandes teorías con pocas notas al pie. Se perdona la exageración a quien la cuenta con gracia.',
    'Alguien ha abierto la puerta del andén. Con el Sol en Sagitario se habla de viajes y de para qué sirve todo, el ánimo sube como el vapor de una taza, y las verdades se dicen algo altas, aunque con risa.',
  ],
  capricorn: [
    'Se hace el silencio de las cumbres. Durante unas semanas el Sol en Capricornio premia el esfuerzo sobrio, la palabra cumplida, las metas con fecha; por una vez, la gente seria cae simpática. Abrígate y sube.',
    'Los planes más largos piden silencio y buena letra. Mientras el Sol atraviesa Capricornio se piensa por años, se cumple lo prometido en otra estación, y se descubre que un poco de sobriedad refresca como agua fría en la cara.',
  ],
  aquarius: [
    'Cambia el viento y huele a experimento. El Sol cruza Acuario y el ambiente se vuelve más libre, más colectivo, un punto excéntrico: se forman grupos, se cuestionan costumbres, se saluda a desconocidos. Prueba la idea extraña.',
    'Detrás de una ventana encendida hay una reunión de cabezas raras. El Sol en Acuario afloja durante un mes los títulos y los asientos reservados; se buscan ideas que sirvan a muchos, y la amistad vale más que el rango.',
  ],
  pisces: [
    'El año se deshace en agua antes de volver a nacer. Por un mes el Sol en Piscis difumina los horarios, ablanda las discusiones y le da la palabra a los soñadores. Descansar cuenta, en este tramo, como una actividad.',
    'Los bordes se vuelven agua y las certezas siguen su ejemplo. Con el Sol en Piscis el año levanta los remos, la gente se emociona con poco, y lo que costaba perdonar puede escurrirse por su cuenta.',
  ],
};
