import type { Body, Element, Sign } from '@astrall/astrology/chart.ts';
import type { Corpus } from '../corpus.ts';

export const bodyNames: Record<Body, string> = {
  sun: 'Sol',
  moon: 'Luna',
  mercury: 'Mercurio',
  venus: 'Venus',
  mars: 'Marte',
  jupiter: 'Júpiter',
  saturn: 'Saturno',
  uranus: 'Urano',
  neptune: 'Neptuno',
  pluto: 'Plutón',
};

export const signNames: Record<Sign, string> = {
  aries: 'Aries',
  taurus: 'Tauro',
  gemini: 'Géminis',
  cancer: 'Cáncer',
  leo: 'Leo',
  virgo: 'Virgo',
  libra: 'Libra',
  scorpio: 'Escorpio',
  sagittarius: 'Sagitario',
  capricorn: 'Capricornio',
  aquarius: 'Acuario',
  pisces: 'Piscis',
};

export const elementNames: Record<Element, string> = {
  fire: 'Fuego',
  earth: 'Tierra',
  air: 'Aire',
  water: 'Agua',
};

export const introduction: string[] = [
  'Antes que nada, un cálculo. Con la fecha, el lugar y, si se conoce, la hora de tu nacimiento, hemos determinado dónde se encontraban el Sol, la Luna y los planetas vistos desde la Tierra, y en cuál de los doce signos del zodíaco estaba cada uno. Hasta ahí llega la astronomía: son posiciones que cualquiera puede comprobar con unas buenas efemérides.',
  'Lo que viene después es interpretación. La astrología es un lenguaje simbólico, elaborado a lo largo de más de dos mil años, que lee esas posiciones como imágenes del carácter humano. No es una ciencia ni se ha demostrado que permita anticipar los hechos; en estas páginas no hay diagnósticos, pronósticos ni motivos para tomar o descartar una decisión. Hay, eso sí, algo parecido a un retrato, pintado con colores antiguos, para que lo pongas junto a tu experiencia y compares.',
  'Te invitamos a leer sin prisa y con espíritu crítico. Algún párrafo puede parecerte escrito por alguien que te conoce; otro, apenas una verdad a medias, y no faltarán los que se contradigan entre sí, como nos contradecimos las personas. Quédate con lo que te ayude a mirarte mejor y discute lo demás. Una frase que no te convence también sirve: al explicar por qué no encaja, ya has empezado a describirte.',
];

export const bodyMeanings: Record<Body, string> = {
  sun: 'El Sol representa el centro de una persona: la voluntad, el sentido del propio «yo», aquello que te hace notar que estás viviendo tu vida y no otra. Más que un rasgo fijo, señala una dirección: tu manera de llegar a ser quien eres.',
  moon: 'La Luna habla de las emociones, de la memoria y de la necesidad de cobijo. Muestra cómo reaccionas antes de pensarlo, qué te consuela después de un mal día y a qué llamas hogar. Es la cara íntima, la que mejor conocen quienes desayunan contigo.',
  mercury:
    'Mercurio describe el ir y venir del pensamiento: cómo observas, aprendes, preguntas, escuchas y conviertes en relato lo que te ha pasado. Da una idea del tipo de explicaciones que te satisface y del modo en que prefieres que te hablen.',
  venus:
    'Venus tiene que ver con el afecto, el gusto y lo que consideras valioso. Aquí se mira cómo das y recibes cariño, qué te parece hermoso, con qué disfrutas sin necesidad de justificarlo y en qué condiciones te resulta fácil estar con los demás.',
  mars: 'Marte simboliza el impulso: la manera en que persigues lo que quieres, lo defiendes y respondes cuando algo te cierra el paso. Se relaciona con el enojo, sin duda, pero también con el deseo, el trabajo y las ganas de levantarse por la mañana.',
  jupiter:
    'Júpiter se asocia con la confianza, el crecimiento y el sentido: dónde la vida te parece generosa, qué despierta tu entusiasmo y en qué puedes pasarte de la raya. Permanece alrededor de un año en cada signo, de modo que compartes esta posición con muchas personas de tu edad.',
  saturn:
    'Saturno encarna el tiempo, los límites y la responsabilidad. Indica aquello a lo que te acercas con cautela y que, a fuerza de práctica, puedes llegar a dominar. Tarda entre dos y tres años en recorrer un signo; es probable que buena parte de tu clase lo comparta contigo.',
  uranus:
    'Urano expresa el afán de libertad y de ruptura, la chispa que renueva lo gastado. Pasa unos siete años en cada signo, así que retrata a un grupo de edad entero; tu parte está allí donde sorprendes a los demás y, a veces, te sorprendes.',
  neptune:
    'Neptuno evoca la imaginación, el anhelo y el deseo de fundirse con algo más grande. Se queda unos catorce años en cada signo y tiñe los sueños de toda una generación. En una vida concreta puede traducirse en inspiración, en compasión o, a ratos, en desconcierto.',
  pluto:
    'Plutón alude a los cambios hondos: lo que termina, lo que permanece enterrado, lo que vuelve con otra fuerza. Su paso por un signo dura entre doce y unos treinta años, por lo que habla de una época. Léelo como el telón de fondo de tus propias transformaciones.',
};

export const unknownTime =
  'No conocemos la hora de tu nacimiento, y preferimos explicarte con claridad qué supone. Sin ella no se pueden calcular el Ascendente ni las casas, así que este informe prescinde de ambos en lugar de inventarlos. La carta está levantada para el mediodía, hora local, del lugar donde naciste. En doce horas casi todos los astros se desplazan tan poco que rara vez cambian de signo; la Luna, en cambio, va deprisa, y su posición real puede distar varios grados, hacia delante o hacia atrás, de la que aquí figura. Si aparece cerca del límite de un signo, podría pertenecer al vecino. Si algún día la hora sale a relucir, en un certificado o en la memoria de algún familiar, podrá calcularse lo que falta.';

export const titles: Corpus['titles'] = {
  introduction: 'Cómo leer este informe',
  ascendant: 'El Ascendente',
  elements: 'Los cuatro elementos',
  closing: 'Para terminar',
  bodyInSign: '{body} en {sign}',
};

export const closing: string[] = [
  'Has llegado al final, y sobre cuánto hay de cierto en estas páginas nadie tiene más autoridad que tú. Una carta natal ignora tus decisiones, a quienes te han querido, el esfuerzo que has puesto y las casualidades que te han salido al paso. Dos personas nacidas en el mismo minuto y en la misma ciudad compartirían este cielo, y cada una llevaría su propia vida.',
  'Si quieres seguir, hazlo en compañía: léele a alguien que te conozca bien el párrafo que más te haya sorprendido y pregúntale qué quitaría y qué añadiría. Después guarda el informe y vuelve a abrirlo dentro de un tiempo; el cielo de aquel día no se habrá movido, pero quien lo lea habrá vivido un poco más. Gracias por tu confianza. Ojalá la lectura haya sido un buen rato.',
];
