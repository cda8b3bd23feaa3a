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

export const bodyMeanings: Record<Body, string[]> = {
  sun: [
    'El Sol representa el centro de una persona: la voluntad, el sentido del propio «yo», aquello que te hace notar que estás viviendo tu vida y no otra. Más que un rasgo fijo, señala una dirección: tu manera de llegar a ser quien eres.',
    'Por el Sol se pregunta cuando alguien quiere saber qué te mueve a seguir siendo tú. Señala lo que ocupa el centro: el propósito, el orgullo legítimo, la clase de obra o de presencia en la que te reconoces sin que nadie te lo explique.',
  ],
  moon: [
    'La Luna habla de las emociones, de la memoria y de la necesidad de cobijo. Muestra cómo reaccionas antes de pensarlo, qué te consuela después de un mal día y a qué llamas hogar. Es la cara íntima, la que mejor conocen quienes desayunan contigo.',
    'De la Luna depende lo que haces sin darte cuenta: cómo te proteges, a qué sabor vuelves, qué necesitas para bajar la guardia. Guarda la infancia y el descanso, y por eso su lugar explica muchas reacciones que llegan antes que las razones.',
  ],
  mercury: [
    'Mercurio describe el ir y venir del pensamiento: cómo observas, aprendes, preguntas, escuchas y conviertes en relato lo que te ha pasado. Da una idea del tipo de explicaciones que te satisface y del modo en que prefieres que te hablen.',
    'A Mercurio le corresponden las palabras, las manos y los atajos de la mente. En su signo se ve qué despierta tu curiosidad, a qué velocidad asocias ideas y qué hace falta para que una conversación te parezca bien empleada.',
  ],
  venus: [
    'Venus tiene que ver con el afecto, el gusto y lo que consideras valioso. Aquí se mira cómo das y recibes cariño, qué te parece hermoso, con qué disfrutas sin necesidad de justificarlo y en qué condiciones te resulta fácil estar con los demás.',
    'Todo lo que te atrae y todo lo que haces para resultar atrayente cae en el terreno de Venus. Enseña cómo te acercas, qué entiendes por belleza, por placer o por armonía, y cuánto estimas las cosas que no tienen precio.',
  ],
  mars: [
    'Marte simboliza el impulso: la manera en que persigues lo que quieres, lo defiendes y respondes cuando algo te cierra el paso. Se relaciona con el enojo, sin duda, pero también con el deseo, el trabajo y las ganas de levantarse por la mañana.',
    'Con Marte se mira la energía: qué te enciende, cómo decides, de qué manera discutes y por qué vale la pena, según tú, sudar un poco. Es el músculo de la carta, y como todo músculo agradece que se lo use para algo.',
  ],
  jupiter: [
    'Júpiter se asocia con la confianza, el crecimiento y el sentido: dónde la vida te parece generosa, qué despierta tu entusiasmo y en qué puedes pasarte de la raya. Permanece alrededor de un año en cada signo, de modo que compartes esta posición con muchas personas de tu edad.',
    'Donde está Júpiter, la vida invita a dar un paso más. Habla de lo que te hace confiar, de la generosidad que das y recibes, de las ideas amplias que te orientan. Como pasa cerca de un año en un mismo signo, lo compartes con quienes cumplen los años casi a la par que tú.',
  ],
  saturn: [
    'Saturno encarna el tiempo, los límites y la responsabilidad. Indica aquello a lo que te acercas con cautela y que, a fuerza de práctica, puedes llegar a dominar. Tarda entre dos y tres años en recorrer un signo; es probable que buena parte de tu clase lo comparta contigo.',
    'A Saturno se le teme más de lo que merece. Representa lo que cuesta y por eso se aprecia: la disciplina, la paciencia, los deberes que se eligen y los que tocaron en suerte. Permanece en un signo entre dos y tres años, de manera que muchas personas algo mayores o algo menores que tú estudian la misma lección.',
  ],
  uranus: [
    'Urano expresa el afán de libertad y de ruptura, la chispa que renueva lo gastado. Pasa unos siete años en cada signo, así que retrata a un grupo de edad entero; tu parte está allí donde sorprendes a los demás y, a veces, te sorprendes.',
    'Urano señala la grieta por la que entra lo nuevo. Tarda unos siete años en atravesar un signo y deja en quienes nacen durante ese tramo una misma inquietud. Solo tuyo es el uso que le das, el asunto en que no admites que nadie te diga cómo.',
  ],
  neptune: [
    'Neptuno evoca la imaginación, el anhelo y el deseo de fundirse con algo más grande. Se queda unos catorce años en cada signo y tiñe los sueños de toda una generación. En una vida concreta puede traducirse en inspiración, en compasión o, a ratos, en desconcierto.',
    'Neptuno borra contornos, y con ello permite soñar, compadecer, crear y también confundirse. Se mueve tan despacio, unos catorce años por signo, que sus imágenes pertenecen a una época entera. Aquí se dice qué anhelaba la tuya, y cómo puede sonar ese anhelo en tu propia voz.',
  ],
  pluto: [
    'Plutón alude a los cambios hondos: lo que termina, lo que permanece enterrado, lo que vuelve con otra fuerza. Su paso por un signo dura entre doce y unos treinta años, por lo que habla de una época. Léelo como el telón de fondo de tus propias transformaciones.',
    'Plutón trabaja bajo el suelo. Simboliza lo que se transforma a fondo, el poder que se ejerce y el que se padece, aquello que se deja atrás para que algo más verdadero ocupe su sitio. Pasa en cada signo entre doce y treinta años, de modo que su texto retrata ante todo a tu generación.',
  ],
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
