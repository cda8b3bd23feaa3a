import { type Body, type Element, type Modality, type Sign, signs } from '@astrall/astrology/chart.ts';
import { dignityOf } from '@astrall/astrology/dignity.ts';
import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';
import { type Item, isOneOf, type Match, sensed } from './item.ts';
import { determiners, ownWords } from './words.ts';

const ofWords = new Set(['of', 'de', 'del', 'to', 'a', 'al']);

/** “The archer”, “cardinal fire”, “the sign that Mars rules”, “the first sign”, “the sign after Leo”. */
export function signPeriphrase(items: readonly Item[], at: number): Match | undefined {
  return symbol(items, at) ?? qualities(items, at) ?? numbered(items, at) ?? describedSign(items, at);
}

/** An animal is a sign only where a planet or an angle is spoken of. */
function symbol(items: readonly Item[], at: number): Match | undefined {
  const sign = sensed(items[at], 'symbol')?.sign;
  // “Mars in Taurus, a bull that walks backwards”
  if (
    /^(?:a|an|un|una|like|como)$/.test(items[at - 1]?.text ?? '') &&
    items.some((item) => sensed(item, 'sign')?.sign === sign)
  )
    return undefined;
  const isAstrology = items.some((item) => sensed(item, 'carrier') || sensed(item, 'house') || isHorizon(item));
  const isSign = items.slice(Math.max(0, at - 3), at).some((item) => sensed(item, 'sign_word'));
  return sign && (isAstrology || isSign)
    ? { length: 1, sense: isSign ? { is: 'sign', sign } : { is: 'sign', sign, drawn: true } }
    : undefined;
}

function isHorizon({ text }: Item): boolean {
  return /(?:^| )(?:horizon|horizonte)$/.test(text);
}

/** “Cardinal fire”, “fuego cardinal”, “fixed water sign”: one sign each. */
function qualities(items: readonly Item[], at: number): Match | undefined {
  const [one, two] = [items[at], items[at + 1]];
  const element = sensed(one, 'element') ?? sensed(two, 'element');
  const modality = sensed(one, 'modality') ?? sensed(two, 'modality');
  if (!element || !modality) return undefined;
  const end = sensed(items[at + 2], 'sign_word') ? 3 : 2;
  return {
    length: end,
    sense: { is: 'sign_kind', signs: signs.filter((sign) => isBoth(sign, element.element, modality.modality)) },
  };
}

function isBoth(sign: Sign, element: Element, modality: Modality): boolean {
  return elementOf(sign) === element && modalityOf(sign) === modality;
}

/** “The first sign of the zodiac”, “the last sign”. */
function numbered(items: readonly Item[], at: number): Match | undefined {
  const number = sensed(items[at], 'number');
  const isLast = /^(?:last|final|ultimo)$/.test(items[at]?.text ?? '');
  if (!sensed(items[at + 1], 'sign_word') || !(isLast || number?.ordinal)) return undefined;
  const sign = isLast ? signs.at(-1) : signs[number!.value - 1];
  return { length: 2, sense: { is: 'sign_kind', signs: sign ? [sign] : [] } };
}

const ruling = /^(?:rules?|rige|gobierna|ruled by|governed by|regido por|gobernado por)$/;
const beside: Record<string, number> = {
  before: -1,
  anterior: -1,
  previo: -1,
  after: 1,
  following: 1,
  siguiente: 1,
  posterior: 1,
};

/** “The sign ruled by Mars”, “el signo que rige Marte”, “the sign of Mars”, “the sign after Leo”, “el signo opuesto a Leo”. */
function describedSign(items: readonly Item[], at: number): Match | undefined {
  if (!sensed(items[at], 'sign_word')) return undefined;
  let end = at + 1;
  let step: number | undefined;
  let rules = false;
  let isOwn = false;
  while (end - at <= 5) {
    const item = items[end];
    const word = item?.text ?? '';
    if (ruling.test(word)) rules = true;
    else if (word in beside) step = beside[word];
    else if (/^(?:opposite|opuesto|contrario)/.test(word)) step = signs.length / 2;
    else if (isOneOf(item, ownWords)) isOwn = true;
    else if (!(isOneOf(item, ofWords) || isOneOf(item, determiners) || /^(?:that|que|which|right|just)$/.test(word)))
      break;
    end += 1;
  }
  const sign = sensed(items[end], 'sign')?.sign;
  if (sign && step !== undefined)
    return {
      length: end + 1 - at,
      sense: { is: 'sign_kind', signs: [signs.at((signs.indexOf(sign) + step) % signs.length)!] },
    };
  const body = sensed(items[end], 'carrier')?.carriers;
  if (body?.length !== 1 || isOwn || !rules) return undefined;
  return {
    length: end + 1 - at,
    sense: { is: 'sign_kind', signs: signs.filter((ruled) => dignityOf(body[0] as Body, ruled) === 'domicile') },
  };
}
