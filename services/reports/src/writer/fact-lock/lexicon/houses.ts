import type { House } from '@astrall/astrology/chart.ts';
import { phrases, type Sense } from './sense.ts';

/** What follows “house of”; it names a house only where a planet is spoken of. */
const themes: [House, string][] = [
  [1, 'self|identity|identidad|yo'],
  [2, 'money|possessions|values|resources|dinero|posesiones|valores|recursos|bienes'],
  [3, 'communication|siblings|comunicacion|hermanos'],
  [4, 'home|family|roots|hogar|familia|raices'],
  [5, 'children|creativity|pleasure|romance|joy|hijos|creatividad|placer|placeres'],
  [6, 'health|service|work|daily work|routine|salud|servicio|trabajo|rutina'],
  [7, 'partnership|partnerships|marriage|relationships|pareja|parejas|matrimonio|relaciones'],
  [8, 'death|transformation|sex|muerte|transformacion|sexualidad|herencias'],
  [9, 'travel|philosophy|journeys|higher learning|viajes|filosofia'],
  [10, 'career|vocation|profession|carrera|vocacion|profesion'],
  [11, 'friends|friendship|groups|hopes|amigos|amistad|amistades|grupos'],
  [12, 'secrets|the unconscious|unconscious|solitude|secretos|inconsciente|soledad'],
];

export const houseSenses: [string, Sense][] = [
  ...phrases('house|houses|casa|casas', { is: 'house_word' }),
  ...phrases(
    'sector|area|zone|zona|field|ambito|sphere|territory|territorio|department|campo|terreno|section|seccion',
    {
      is: 'house_area',
    },
  ),
  ...phrases('angular house|angular houses|casa angular', { is: 'house', houses: [1, 4, 7, 10], any: true }),
  ...phrases('succedent house|casa sucedente', { is: 'house', houses: [2, 5, 8, 11], any: true }),
  ...phrases('cadent house|casa cadente', { is: 'house', houses: [3, 6, 9, 12], any: true }),
  ...phrases('top of the chart|top of your chart|lo mas alto de la carta|lo alto de la carta|lo mas alto de tu carta', {
    is: 'house',
    houses: [9, 10],
    any: true,
  }),
  ...phrases('bottom of the chart|bottom of your chart|fondo de la carta|lo mas bajo de la carta|base de la carta', {
    is: 'house',
    houses: [3, 4],
    any: true,
  }),
  ...phrases('cusp|cusps|cuspide|cuspides', { is: 'cusp' }),
  ...themes.flatMap(([house, words]) => phrases(words, { is: 'theme', house })),
];
