import type { House } from '@astrall/astrology/chart.ts';
import type { Item } from '../reading/item.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** What each house is known for, folded. What belongs to several is left out. */
const themes: [House, RegExp][] = [
  [1, /^(?:identity|appearance|identidad|apariencia|aspecto fisico)$/],
  [2, /^(?:possessions|belongings|earnings|posesiones|pertenencias|ingresos|bienes)$/],
  [3, /^(?:siblings|neighbours|brothers|sisters|hermanos|hermanas|vecinos)$/],
  [4, /^(?:roots|ancestors|parents|raices|antepasados|padres)$/],
  [5, /^(?:children|romance|games|hijos|romances|juegos)$/],
  [6, /^(?:chores|colleagues|routine|routines|servants|rutina|rutinas|colegas|salud|health)$/],
  [7, /^(?:partners?|partnerships?|marriage|rivals|spouse|pareja|parejas|matrimonio|rivales|socios)$/],
  [8, /^(?:inheritances?|legacies|death|taboos?|herencias|muerte|tabues)$/],
  [9, /^(?:pilgrimages?|universities|philosophy|foreign|abroad|filosofia|peregrinaciones|universidad|extranjero)$/],
  [10, /^(?:career|careers|vocation|profession|carrera|vocacion|profesion)$/],
  [11, /^(?:friends|friendships?|clubs|amigos|amistades|amistad)$/],
  [12, /^(?:solitude|secrets|retreat|soledad|secretos|retiro|encierro)$/],
];

const appositive = /^(?:the|that|where|which|a|one|house|in|el|la|los|las|lo|donde|que|una|casa|en|ese|esa)$/;

/** The words that explain a marked house by the theme of another: “[your Mars is in the eighth house], that of siblings”. */
export function strangeThemes(sentence: MarkedSentence): Item[] {
  const { houses, items, lastMarked } = sentence;
  const comma = lastMarked + 1;
  const begins = items[comma]?.mark ? comma + 1 : comma;
  if (houses.size === 0 || !appositive.test(items[begins]?.text ?? '')) return [];
  const stop = items.findIndex((item, at) => at > begins && item.mark);
  const explained = items.slice(begins, stop === -1 ? items.length : stop);
  const told = explained.flatMap((item) =>
    themes.filter(([, words]) => words.test(item.text)).map(([house]) => ({ item, house })),
  );
  return told.some(({ house }) => houses.has(house)) ? [] : told.map(({ item }) => item);
}
