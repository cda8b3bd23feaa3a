import type { MoonPhase } from '@astrall/astrology/chart.ts';
import { phrases, type Sense } from './sense.ts';

const waxing: MoonPhase[] = ['waxing_crescent', 'first_quarter', 'waxing_gibbous'];
const waning: MoonPhase[] = ['waning_gibbous', 'last_quarter', 'waning_crescent'];

/** Names of the Moon in a phase, which also stand for the Moon itself. */
const moons: [MoonPhase[], string][] = [
  [['new'], 'new moon|new moons|lunas nuevas|luna nueva|novilunio|dark moon|luna oscura|black moon phase'],
  [
    ['waxing_crescent'],
    'waxing crescent moon|waxing crescent|crescent moon|luna creciente iluminante|creciente iluminante',
  ],
  [
    ['first_quarter'],
    'first quarters|cuartos crecientes|first quarter moon|first quarter|cuarto creciente|first quarter phase',
  ],
  [['waxing_gibbous'], 'waxing gibbous moon|waxing gibbous|gibosa creciente|luna gibosa creciente|creciente gibosa'],
  [['full'], 'full moon|full moons|lunas llenas|luna llena|plenilunio|supermoon|superluna|blue moon'],
  [
    ['waning_gibbous'],
    'waning gibbous moon|waning gibbous|disseminating moon|gibosa menguante|luna gibosa menguante|luna diseminante|menguante gibosa',
  ],
  [
    ['last_quarter'],
    'last quarters|cuartos menguantes|last quarter moon|last quarter|third quarter moon|third quarter|cuarto menguante',
  ],
  [
    ['waning_crescent'],
    'waning crescent moon|waning crescent|balsamic moon|balsamic|luna balsamica|menguante final|creciente menguante',
  ],
  [['waxing_gibbous', 'waning_gibbous'], 'gibbous moon|gibbous|luna gibosa|gibosa'],
  [waxing, 'waxing moon|luna creciente|luna en fase creciente'],
  [waning, 'waning moon|luna menguante|luna en fase menguante'],
];

export const moonSenses: [string, Sense][] = [
  ...moons.flatMap(([phases, words]) => phrases(words, { is: 'carrier', carriers: ['moon'], phases })),
  ...phrases('waxing|waxes|waxed|fase creciente', { is: 'phase', phases: waxing }),
  ...phrases('waning|wanes|waned|mengua|menguante|fase menguante|menguaba', { is: 'phase', phases: waning }),
  ...phrases(
    'enters|enter|entering|entered|moves into|moves on to|moves on into|passes on to|goes on to|moved into|move into|moving into|slips into|passes into|goes into|steps into|crosses into|ingresses|ingress|arrives in|into|entra|entran|entrando|entro|entra en|entrara|ingresa|ingresan|ingreso|pasa a|paso a|pasan a|pasara a|se cuela en|se muda a|llega a|estrena|inaugura',
    {
      is: 'enter',
      way: 'into',
    },
  ),
  ...phrases(
    'slips out of|moves out of|steps out of|passes out of|says goodbye to|bids farewell to|se despide de|se va de|leaves|leave|leaving|left|exits|departs|deja|dejan|dejara|sale de|salen de|abandona',
    {
      is: 'enter',
      way: 'out',
    },
  ),
  ...phrases(
    'changes sign|change sign|change of sign|changing signs|cambia de signo|cambio de signo|cambian de signo',
    { is: 'enter', way: 'change' },
  ),
  ...phrases('void of course|void|va de vacio|de vacio|vacia|vacia de curso|vacio de curso|fuera de curso', {
    is: 'void_of_course',
  }),
  ...phrases(
    'returns to the place it held when you were born|returns to the place it held at your birth|returns to where it was when you were born|returns to where it stood when you were born|returns to the place where it stood when you were born|comes back to the place it held when you were born|vuelve al lugar que ocupaba cuando naciste|regresa al lugar que ocupaba cuando naciste|vuelve al lugar que ocupaba en tu nacimiento|vuelve al punto en que estaba cuando naciste|vuelve al punto donde estaba cuando naciste|vuelve a donde estaba cuando naciste|al punto en que estaba cuando naciste|al punto donde estaba cuando naciste|al lugar que ocupaba cuando naciste|al lugar que ocupaba en tu nacimiento|al sitio que ocupaba cuando naciste|to the place it held when you were born|to the place it held at your birth|to where it was when you were born|to where it stood when you were born|to its natal place|to its natal position|a su posicion natal|a su lugar natal|regresa al punto en que estaba cuando naciste|vuelve al sitio que ocupaba cuando naciste|return|returns|retorno|revolucion|returns to its natal place|returns to its natal position|vuelve a su posicion natal|regresa a su posicion natal|vuelve a su lugar natal',
    { is: 'return' },
  ),
];
