import { type Item, sensed } from './item.ts';

/** “Three days before …”: what is told is so many days from what follows; `days` is null where only the order is told. */
export interface TimeRelation {
  at: number;
  end: number;
  order: 'before' | 'after';
  days: number | null;
}

const before = /^(?:before|antes)$/;
const after = /^(?:after|despues)$/;
const dayWord = /^(?:days?|dias?)$/;
const weekWord = /^(?:weeks?|semanas?)$/;
const daysPerWeek = 7;
const article = /^(?:the|a|an|el|un|una|la|al)$/;
const ofWord = /^(?:de|del|of)$/;

export function timeRelations(items: readonly Item[]): TimeRelation[] {
  return items.flatMap((_, at) => counted(items, at) ?? dayBeside(items, at) ?? []);
}

/** “Three days before”, “una semana después de”. */
function counted(items: readonly Item[], at: number): TimeRelation | undefined {
  const number = sensed(items[at], 'number');
  const unit = items[at + 1]?.text ?? '';
  const one = article.test(items[at]?.text ?? '') ? 1 : undefined;
  const value = number && !number.ordinal ? number.value : one;
  if (value === undefined || !(dayWord.test(unit) || weekWord.test(unit))) return undefined;
  const order = orderOf(items[at + 2]);
  if (!order) return undefined;
  return { at, end: at + 2, order, days: value * (weekWord.test(unit) ? daysPerWeek : 1) };
}

/** “Al día siguiente de”, “la víspera de”, “on the eve of”. */
function dayBeside(items: readonly Item[], at: number): TimeRelation | undefined {
  const words = items[at]!.text;
  if (words === 'al dia siguiente' && ofWord.test(items[at + 1]?.text ?? ''))
    return { at, end: at, order: 'after', days: 1 };
  if (/^(?:eve|vispera)$/.test(words) && ofWord.test(items[at + 1]?.text ?? ''))
    return { at, end: at, order: 'before', days: 1 };
  return undefined;
}

function orderOf(item: Item | undefined): TimeRelation['order'] | undefined {
  if (before.test(item?.text ?? '')) return 'before';
  return after.test(item?.text ?? '') ? 'after' : undefined;
}
