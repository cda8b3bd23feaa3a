import type { House } from '@astrall/astrology/chart.ts';
import { type Item, sensed } from '../reading/item.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** What each house is known for, folded; the lexicon knows more. */
const themes: [House, RegExp][] = [
  [1, /^(?:appearance|temperament|apariencia|temperamento)$/],
  [2, /^(?:belongings|earnings|savings|pertenencias|ingresos|ahorros)$/],
  [3, /^(?:neighbours|brothers|sisters|errands|hermanas|vecinos|recados)$/],
  [4, /^(?:ancestors|parents|childhood|antepasados|padres|infancia)$/],
  [5, /^(?:games|play|lovers|juegos|juego|romances)$/],
  [6, /^(?:chores|colleagues|routines|rutinas|colegas|tareas)$/],
  [7, /^(?:partners?|rivals|spouse|rivales|socios|conyuge)$/],
  [8, /^(?:inheritances?|legacies|taboos?|herencia|herencias|tabues)$/],
  [
    9,
    /^(?:pilgrimages?|university|universities|studies|abroad|faith|peregrinaciones|universidad|estudios|extranjero|fe)$/,
  ],
  [10, /^(?:careers|status|reputation|reputacion|estatus)$/],
  [11, /^(?:clubs|allies|clubes|aliados)$/],
  [12, /^(?:retreat|hospitals|retiro|encierro|hospitales)$/],
];

export function themesOf(item: Item): House[] {
  const known = sensed(item, 'theme')?.house;
  return known ? [known] : themes.filter(([, words]) => words.test(item.text)).map(([house]) => house);
}

const appositive =
  /^(?:the|that|this|where|which|an?|one|house|in|its|his|her|un|este|esta|esa|el|la|los|las|lo|donde|que|una|casa|en|ese|esa)$/;

/** “Where it feels at home”: a dignity. */
const standing =
  /^(?:at home in|home|seat|castle|throne|fuerza|trono|castillo|guest|comfortable|uncomfortable|ease|uneasy|strong|weak|strength|welcome|gusto|comod[oa]|incomod[oa]|fuerte|debil|anchas|casa|invitad[oa]|huesped)$/;

/** “A wide contact” */
const events = /^(?:contacts?|aspects?|contactos?|aspectos?|transits?|transitos?)$/;
const parts = /^(?:parts?|corners?|areas?|sectors?|zones?|rooms?|rincon|rincones|partes?|zonas?|sector|terreno)$/;

/**
 * The words that explain what a mark told, and tell more: its house by the theme of another, as in “[your Mars is in the
 * eighth house], that of siblings”, or how well a body stands in its sign.
 */
export function strangeExplanations(sentence: MarkedSentence): Item[] {
  const { houses, items, lastMarked } = sentence;
  const comma = lastMarked + 1;
  const begins = items[comma]?.mark ? comma + 1 : comma;
  const opening = items[begins]?.text ?? '';
  if (lastMarked === -1 || items[comma]?.text === ':' || !appositive.test(opening)) return [];
  const stop = items.findIndex((item, at) => at > begins && item.mark);
  const explained = items.slice(begins, stop === -1 ? items.length : stop);
  const placed = /^(?:where|donde|its|his|her)$/.test(opening)
    ? explained.filter(({ text }) => standing.test(text))
    : [];
  const isPlace = houses.size > 0 || explained.some(({ text }) => parts.test(text));
  const themed = isPlace ? explained.filter((item) => themesOf(item).length > 0) : [];
  const isOwn = themed.some((item) => themesOf(item).some((house) => houses.has(house)));
  const named = explained.filter(({ text }) => events.test(text));
  return [...named, ...placed, ...(isOwn ? [] : themed)];
}
