import type { House, Sign } from '@astrall/astrology/chart.ts';
import type { Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { determiners } from './words.ts';

type Over = 'chart' | Operand | House | Sign;
const ofWords = new Set(['of', 'de', 'del', 'over']);

/** “The Moon rules your chart”, “el regente de tu Medio Cielo”. What is ruled is no placement of the ruler. */
export function claimRulers(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const named = sensed(item, 'ruler')?.form;
    if (!named) continue;
    // “Tu séptima casa la rige Marte.”
    const form =
      named === 'verb' &&
      /^(?:lo|la|los|las)$/.test(items[at - 1]?.text ?? '') &&
      (sensed(items[at + 1], 'carrier') || (isOneOf(items[at + 1], determiners) && sensed(items[at + 2], 'carrier')))
        ? 'passive'
        : named;
    const target = form === 'passive' ? targetBefore(reading, at) : targetAfter(reading, at, form);
    if (target) {
      if (target.at >= 0) reading.spent.add(target.at);
      const ruler = form === 'passive' ? reading.carrierAfter(at) : rulerOf(reading, at, target.end, form);
      const isAngle = ruler !== undefined && /^(?:ascend|mid|medio|desc|imum)/.test(items[ruler]!.text);
      if (isAngle || isOfThisSign(items, at)) continue;
      const rulers = ruler === undefined ? (form === 'noun' ? [] : reading.topic.subject) : operandsAt(items, ruler);
      for (const of of rulers) {
        for (const over of target.over)
          reading.claim(
            Math.min(at, target.at < 0 ? at : target.at, ruler ?? at),
            Math.max(at, target.at, ruler ?? at),
            { is: 'ruler', of, over },
          );
      }
      if (form === 'passive' && ruler !== undefined) {
        reading.spent.add(ruler);
        reading.spent.delete(target.at);
      }
    }
  }
}

interface Target {
  at: number;
  over: Over[];
  /** The last item of the phrase. */
  end: number;
}

function targetAfter(reading: SentenceReading, at: number, form: 'noun' | 'verb'): Target | undefined {
  const { items } = reading;
  if (form === 'noun' && sensed(items[at - 1], 'chart')) return { at: -1, over: ['chart'], end: at };
  let index = at + 1;
  while (
    index - at <= 5 &&
    (isOneOf(items[index], ofWords) ||
      isOneOf(items[index], determiners) ||
      sensed(items[index], 'sign_word') ||
      sensed(items[index], 'cusp') ||
      sensed(items[index], 'frame'))
  )
    index += 1;
  // “Ruler of your Libra Moon”, “regente de tu Luna en Libra”
  const described = sensed(items[index], 'sign') && sensed(items[index + 1], 'carrier') ? index + 1 : index;
  const target = targetAt(items, described);
  const sign = described > index ? index : /^(?:in|en)$/.test(items[described + 1]?.text ?? '') ? described + 2 : -1;
  if (form === 'noun' && Array.isArray(target) && sensed(items[described], 'carrier') && sensed(items[sign], 'sign')) {
    reading.claimEach(operandsAt(items, described), sign, (of) => [
      { is: 'placement', of, sign: sensed(items[sign], 'sign')!.sign },
    ]);
    reading.spent.add(sign);
    return { at: described, over: target, end: Math.max(described, sign) };
  }
  if (
    target &&
    (form === 'verb' ||
      / (?:of|de)$/.test(items[at]!.text) ||
      items.slice(at + 1, index).some((item) => ofWords.has(item.text)))
  )
    return { at: target === 'chart' ? -1 : index, over: target === 'chart' ? ['chart'] : target, end: index };
  return form === 'noun' ? { at: -1, over: ['chart'], end: at } : undefined;
}

function targetBefore(reading: SentenceReading, at: number): Target | undefined {
  const { items } = reading;
  const index = items.findLastIndex(
    (item, position) => position < at && ['carrier', 'sign', 'house', 'chart'].includes(item.sense?.is ?? ''),
  );
  // “Ruled by the Moon, your Cancer Ascendant …”
  if (index === -1) {
    const after = items.findIndex(
      (item, position) => position > at && sensed(item, 'carrier')?.carriers[0] === 'ascendant',
    );
    return after === -1 ? undefined : { at: after, over: operandsAt(items, after), end: at };
  }
  const target = targetAt(items, index);
  return target && { at: target === 'chart' ? -1 : index, over: target === 'chart' ? ['chart'] : target, end: at };
}

function targetAt(items: readonly Item[], index: number): 'chart' | Over[] | undefined {
  if (sensed(items[index], 'chart')) return 'chart';
  if (sensed(items[index], 'carrier')) return operandsAt(items, index);
  const sign = sensed(items[index], 'sign');
  if (sign) return [sign.sign];
  return sensed(items[index], 'house')?.houses;
}

function rulerOf(reading: SentenceReading, at: number, target: number, form: 'noun' | 'verb'): number | undefined {
  const before = reading.carriers().findLast((index) => index < at);
  const after = reading.carriers().find((index) => index > Math.max(at, target));
  if (form === 'verb') return before;
  const between = reading.items.slice(Math.max(at, target) + 1, after);
  const close =
    after !== undefined &&
    between.every(
      (item) => item.mark || determiners.has(item.text) || /^(?:is|es)$/.test(item.text) || sensed(item, 'sign'),
    );
  return close ? after : before;
}

/** “the ruler of this sign”, which is not named. */
function isOfThisSign(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some(
      (item, index, near) =>
        /^(?:this|that|este|ese|the|each|every|cada|su|its|el|un|a)$/.test(item.text) &&
        sensed(near[index + 1], 'sign_word') !== undefined,
    );
}
