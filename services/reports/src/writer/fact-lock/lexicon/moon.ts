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

const birthplaces = ['to', 'a', 'al'].flatMap((to) =>
  [
    'the place it held|the place where it stood|the point where it stood|the spot it held|where it was|where it stood|where it had been|lugar que ocupaba|sitio que ocupaba|punto que ocupaba|punto en que estaba|punto donde estaba|lugar donde estaba|lugar en que estaba|donde estaba|su lugar natal|su posicion natal|its natal place|its natal position',
  ]
    .flatMap((places) => places.split('|'))
    .flatMap((place) =>
      place.includes('natal')
        ? [`${to} ${place}`]
        : ['when you were born', 'at your birth', 'cuando naciste', 'en tu nacimiento', 'al nacer tu'].map(
            (end) => `${to} ${place} ${end}`,
          ),
    ),
);

export const moonSenses: [string, Sense][] = [
  ...['', 'vuelve ', 'regresa ', 'returns ', 'return ', 'comes back '].flatMap((verb) =>
    phrases(birthplaces.map((place) => `${verb}${place}`).join('|'), { is: 'return' }),
  ),
  ...moons.flatMap(([phases, words]) => phrases(words, { is: 'carrier', carriers: ['moon'], phases })),
  ...phrases('se renueva|renews itself|is renewed|renace|is reborn', { is: 'phase', phases: ['new'] }),
  ...phrases('waxing|waxes|waxed|creciente|fase creciente', { is: 'phase', phases: waxing }),
  ...phrases('waning|wanes|waned|mengua|menguante|fase menguante|menguaba', { is: 'phase', phases: waning }),
  ...phrases(
    'enters|enter|entering|entered|moves into|moves on to|moves on into|passes on to|goes on to|moved into|move into|moving into|slips into|passes into|goes into|steps into|crosses into|ingresses|ingress|arrives in|into|entra|entran|entrando|entro|entra en|entrara|ingresa|ingresan|ingreso|entre en|pasa a|paso a|pasan a|pasara a|se cuela en|se muda a|llega a|estrena|inaugura',
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
    'changes sign|change sign|change of sign|changing signs|cambia de signo|cambie de signo|cambien de signo|cambio de signo|cambian de signo',
    { is: 'enter', way: 'change' },
  ),
  ...phrases('void of course|void|va de vacio|de vacio|vacia|vacia de curso|vacio de curso|fuera de curso', {
    is: 'void_of_course',
  }),
  ...phrases(
    'return|returns|retorno|revolucion|makes its return|makes her return|makes his return|has its return|hace su retorno|tiene su retorno|returns to its natal place|returns to its natal position|vuelve a su posicion natal|regresa a su posicion natal|vuelve a su lugar natal',
    { is: 'return' },
  ),
];
