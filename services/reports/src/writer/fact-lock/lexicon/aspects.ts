import { phrases, type Sense } from './sense.ts';

const harmonious = ['sextile', 'trine'] as const;
const tense = ['square', 'opposition'] as const;
const any = ['conjunction', 'sextile', 'square', 'trine', 'opposition'] as const;

export const aspectSenses: [string, Sense][] = [
  ...phrases(
    'conjunction|conjunctions|conjunction aspect|conjuncion|conjunciones|conjunct|conjoined|conjoint|conjunto a|conjunta a|conjunto con|conjunta con|conjunto al|conjunta al',
    { is: 'aspect', relations: ['conjunction'], form: 'noun' },
  ),
  ...phrases('conjoins|conjoin|conjoining|conjuncts|conjuncting', {
    is: 'aspect',
    relations: ['conjunction'],
    form: 'verb',
  }),
  ...phrases('sextile|sextiles|sextil|sextiled|sextiling', { is: 'aspect', relations: ['sextile'], form: 'noun' }),
  ...phrases('sextiliza', { is: 'aspect', relations: ['sextile'], form: 'verb' }),
  ...phrases(
    'right angle|right angles|angulo recto|angulos rectos|square|squares|squared|squaring|quadrature|cuadratura|cuadraturas|cuadrado a|cuadrada a|cuadrado con|cuadrada con',
    { is: 'aspect', relations: ['square'], form: 'noun' },
  ),
  ...['circle', 'wheel', 'zodiac', 'circulo', 'rueda', 'zodiaco'].flatMap((whole) => {
    const of = ['of the', 'of a', 'de', 'del', 'de la'].map((word) => `${word} ${whole}`);
    const part = (words: string, kind: 'sextile' | 'square' | 'trine') =>
      words
        .split('|')
        .flatMap((word) =>
          of.map((end): [string, Sense] => [`${word} ${end}`, { is: 'aspect', relations: [kind], form: 'noun' }]),
        );
    return [
      ...part('quarter|a quarter|fourth part|cuarto|cuarta parte', 'square'),
      ...part('third|a third|one third|tercio|tercera parte', 'trine'),
      ...part('sixth|a sixth|one sixth|sexto|sexta parte', 'sextile'),
    ];
  }),
  ...phrases('quarter turn|quarter circle|quarter of a turn|cuarto de vuelta', {
    is: 'aspect',
    relations: ['square'],
    form: 'noun',
  }),
  ...phrases(
    'opposite sides|opposite side|opposite ends|opposite end|far side|facing each other|face each other|faces each other|look at each other across|across the wheel|across the chart|across the zodiac|extremos opuestos|extremo opuesto|lados opuestos|lado opuesto|al otro lado de la carta|se miran de frente|cara a cara',
    { is: 'aspect', relations: ['opposition'], form: 'noun' },
  ),
  ...phrases('cuadra|cuadran|cuadrando|cuadrar', { is: 'aspect', relations: ['square'], form: 'verb' }),
  ...phrases('trine|trines|trined|trining|trigono|trigonos|trigona|triangula|triangulan', {
    is: 'aspect',
    relations: ['trine'],
    form: 'noun',
  }),
  ...phrases(
    'opposition|oppositions|oposicion|oposiciones|opposite|opposed|opposing|opuesto|opuesta|opuestos|opuestas|enfrentados|enfrentadas|across from|frente a frente|enfrente de|de frente|frente a tu|frente al|frente a la',
    { is: 'aspect', relations: ['opposition'], form: 'noun' },
  ),
  ...phrases('opposes|oppose|se opone|se oponen|opone|oponen|oponiendose|se enfrenta a|se enfrentan', {
    is: 'aspect',
    relations: ['opposition'],
    form: 'verb',
  }),
  ...phrases(
    'harmonious aspect|harmonious aspects|harmonious angle|harmonious angles|flowing aspect|flowing aspects|flowing angle|easy aspect|easy angle|soft aspect|soft angle|supportive aspect|supportive angle|aspecto armonico|aspectos armonicos|aspecto armonioso|angulo armonico|angulo armonioso|angulo fluido|aspecto fluido|aspecto facil|buen aspecto|good aspect|in harmony with|en armonia con|harmony between|armonia entre',
    { is: 'aspect', relations: [...harmonious], form: 'noun' },
  ),
  ...phrases(
    'hard aspect|hard angle|tense aspect|tense aspects|tense angle|challenging aspect|challenging angle|difficult aspect|stressful aspect|aspecto tenso|aspectos tensos|angulo tenso|aspecto dificil|angulo dificil|aspecto duro|aspecto desafiante|tension with|tension between|tension con|tension entre|at odds|en tension|en tension con|en conflicto con|conflict between|conflicto entre|friction between|friccion entre',
    { is: 'aspect', relations: [...tense], form: 'noun' },
  ),
  ...phrases(
    'aspect|aspects|aspected|aspecting|aspecto|aspectos|aspectado|aspectada|aspecta|aspectan|angle to|angle with|angle between|angulo con|angulo entre|contact with|contact between|contacto con|contacto entre',
    { is: 'aspect', relations: [...any], form: 'noun' },
  ),
  ...phrases(
    'joins|joined by|joining|meets|meet|se une|se unen|se junta|se juntan|se abraza|se encuentra con|se encuentran con|conjuga',
    { is: 'aspect', relations: ['conjunction', 'same_sign'], form: 'contact' },
  ),
  ...phrases(
    'shares its sign with|shares the sign of|share the sign of|shares sign with|comparte el signo de|comparte el signo del|shares a sign with|shares her sign with|shares his sign with|share a sign|comparte signo con|comparten signo con|comparte el signo con|comparten signo|shares the sign with|near|few degrees from|degree or two from|degrees behind|degrees ahead of|grados por detras de|grados por detras del|grados detras de|next door to|puerta con puerta con|vecino de|vecina de|a neighbour of|grado o dos de|grado o dos del|degrees from|few steps from|pocos grados de|pocos grados del|a un paso de|a un paso del|close to|cerca del|cerca de|junto a|junto al|next to|side by side with|beside|hand in hand with|together with|de la mano de|pegado a|pegada a|pegado al|pegada al|alongside',
    { is: 'aspect', relations: ['conjunction', 'same_sign'], form: 'contact' },
  ),
  ...phrases(
    'share its sign|shares its sign|share their sign|comparten su signo|comparte su signo|in the same sign as|in the same sign|the same sign as|en el mismo signo que|en el mismo signo|mismo signo que',
    {
      is: 'aspect',
      relations: ['same_sign'],
      form: 'contact',
    },
  ),
  ...phrases(
    'share a house|shares a house|share the same house|in the same house|in the same house as|shares a house with|comparten casa|comparten la misma casa|en la misma casa|en la misma casa que|comparte casa con',
    { is: 'aspect', relations: ['same_house'], form: 'contact' },
  ),
  ...phrases(
    'behind it|just behind it|beside it|next to it|by its side|at its side|alongside it|on top of it|al lado|a su lado|detras|muy cerca',
    { is: 'aspect', relations: ['conjunction', 'same_sign'], form: 'beside' },
  ),
  ...phrases(
    'challenges|challenge|pressures|presses|blocks|restrains|clashes with|clash with|collides with|fights|confronts|confronta|desafia|desafian|presiona|bloquea|frena a|choca con|chocan con|tensa a|tensa|tensa tu|puts pressure on|put pressure on|presiona a|pelea con',
    { is: 'aspect', relations: ['square', 'opposition', 'conjunction'], form: 'contact' },
  ),
  ...phrases(
    'supports|harmonises with|harmonizes with|armoniza con|apoya a|sostiene a|blesses|bendice a|favorece a|flows with',
    { is: 'aspect', relations: ['trine', 'sextile', 'conjunction'], form: 'contact' },
  ),
  ...phrases(
    'touches|activates|lights up|stirs|contacts|hears from|links to|linked to|linked with|tied to|connects to|connects with|connected to|talks to|speaks to|in dialogue with|dialogues with|toca|activa|roza|enciende a|dialoga con|conecta con|conectan con|habla con|faces|mira a|mira al',
    { is: 'aspect', relations: [...any, 'same_sign'], form: 'contact' },
  ),
  ...phrases(
    'crosses|cross|reaches|reach|arrives at|catches up with|alcanza|alcanza a|llega hasta|transits|passes over|moves over|travels over|runs over|returns to|goes over|hits|cruza|cruzan|transita|transita sobre|pasa sobre|pasara sobre|pasa por encima de|recorre|cruzara|atraviesa|volvera a|vuelve a|regresa a|conjuncts again',
    { is: 'aspect', relations: ['conjunction'], form: 'crossing' },
  ),
];
