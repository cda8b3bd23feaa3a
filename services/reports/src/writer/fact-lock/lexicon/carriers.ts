import type { Carrier } from '../fact.ts';
import { phrases, type Sense } from './sense.ts';

const names: [Carrier, string][] = [
  [
    'sun',
    'sun|sol|solar|sun sign|star sign|zodiac sign|signo solar|signo zodiacal|astro rey|day star|planeta de la vitalidad',
  ],
  ['moon', 'moon|luna|lunar|moon sign|signo lunar|satelite'],
  [
    'mercury',
    'mercury|mercurio|mercurial|mercuriano|mercuriana|messenger planet|winged messenger|planet of communication|planeta mensajero|planeta de la comunicacion|planeta de la mente|planet of the mind',
  ],
  [
    'venus',
    'venus|venusian|venusino|venusina|planet of love|planet of beauty|planeta del amor|planeta de la belleza|goddess of love|diosa del amor|morning star|evening star|lucero del alba|lesser benefic|pequeno benefico',
  ],
  [
    'mars',
    'mars|marte|martian|marciano|marciana|red planet|planeta rojo|planet of action|planet of war|god of war|dios de la guerra|planeta de la accion|planeta de la guerra|planeta guerrero|warrior planet',
  ],
  [
    'jupiter',
    'jupiter|jove|jupiterian|jupiteriano|jupiteriana|great benefic|greater benefic|gran benefico|planet of expansion|planeta de la expansion|planet of luck|planeta de la suerte|gas giant|gigante gaseoso|largest planet',
  ],
  [
    'saturn',
    'saturn|saturno|saturnine|saturnian|saturnino|saturnina|ringed planet|planeta anillado|planeta de los anillos|lord of karma|senor del karma|greater malefic|gran malefico|planet of discipline|planet of limits|planeta de la disciplina|planeta de los limites',
  ],
  [
    'uranus',
    'uranus|urano|uranian|uraniano|uraniana|planet of change|planeta del cambio|planet of revolution|planeta de la revolucion',
  ],
  ['neptune', 'neptune|neptuno|neptunian|neptuniano|neptuniana|planet of dreams|planeta de los suenos'],
  [
    'pluto',
    'pluto|pluton|plutonian|plutoniano|plutoniana|planet of transformation|planeta de la transformacion|dwarf planet|planeta enano',
  ],
  [
    'ascendant',
    'ascendant|ascendente|rising sign|signo ascendente|asc|eastern horizon|horizonte oriental|horizonte este',
  ],
  ['midheaven', 'midheaven|mediocielo|medio cielo|mc|medium coeli|zenith of your chart'],
  ['descendant', 'descendant|descendente|dsc|setting sign'],
  ['imum_coeli', 'imum coeli|ic|fondo del cielo|fondo de cielo|bajo cielo|nadir'],
  [
    'north_node',
    'north node|north lunar node|nodo norte|nodo lunar norte|northern node|true node|mean node|ascending node|nodo ascendente|dragon head|head of the dragon|cabeza del dragon|cabeza de dragon|rahu|lunar node|nodo lunar|node|nodo',
  ],
  [
    'south_node',
    'south node|south lunar node|nodo sur|nodo lunar sur|southern node|descending node|nodo descendente|dragon tail|tail of the dragon|cola del dragon|cola de dragon|ketu',
  ],
  ['chiron', 'chiron|quiron|wounded healer|sanador herido|sanador herida'],
];

export const carrierSenses: [string, Sense][] = [
  ...names.flatMap(([carrier, words]) => phrases(words, { is: 'carrier', carriers: [carrier] })),
  ...phrases(
    'rising|rises|rose|ascending|asciende|ascendiendo|sube por el este|sube por el horizonte|sube por tu horizonte|asoma por tu horizonte|asomaba por tu horizonte|climbs over the horizon|climbed over the horizon|comes up in the east|coming up in the east',
    {
      is: 'carrier',
      carriers: ['ascendant'],
      besideSign: true,
    },
  ),
  ...phrases('se asciende|sets the rules|sets the tone|sets the pace|sets the table|sets the scene', { is: 'idiom' }),
  ...phrases('sets|setting', { is: 'carrier', carriers: ['descendant'], besideSign: true }),
  ...phrases('personal planets|planetas personales', {
    is: 'carrier',
    carriers: ['sun', 'moon', 'mercury', 'venus', 'mars'],
  }),
  ...phrases('inner planets|planetas interiores', { is: 'carrier', carriers: ['mercury', 'venus', 'mars'] }),
  ...phrases('social planets|planetas sociales', { is: 'carrier', carriers: ['jupiter', 'saturn'] }),
  ...phrases(
    'outer planets|planetas exteriores|planetas transpersonales|generational planets|planetas generacionales',
    { is: 'carrier', carriers: ['uranus', 'neptune', 'pluto'] },
  ),
  ...phrases('luminaries|luminarias|luminares|sun and moon', { is: 'carrier', carriers: ['sun', 'moon'] }),
  ...phrases('luminary|luminaria|luminar', { is: 'carrier', carriers: ['sun', 'moon'], any: true }),
  ...phrases('nodes|nodos|nodal axis|lunar nodes|nodos lunares|eje nodal|eje de los nodos', {
    is: 'carrier',
    carriers: ['north_node', 'south_node'],
    any: true,
  }),
];
