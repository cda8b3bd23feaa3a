import { type Item, sensed } from './item.ts';
import type { Found } from './unjudged.ts';

const nobody = /^(?:no (?:other )?planets?|ningun (?:otro )?planeta|nobody|nadie)$/;
const placed = /^(?:comes|stands|sits|lies|va|viene|esta|next|siguiente|anterior|previous|following)$/;

/** “Pluto, one house before Saturn”, “in the next”, “square only to the Sun”, “Neptuno, no”, “spends four days in Pisces”. */
export function leftOpenAt(items: readonly Item[], at: number): Found | undefined {
  const text = (offset: number) => items[at + offset]?.text ?? '';
  const isMarked = (offset: number) => items[at + offset] === undefined || items[at + offset]!.mark;
  const isNamed = (offset: number) => sensed(items[at + offset], 'carrier') !== undefined;
  const open = { to: at, because: 'what it says of the sky could not be read' };
  const number = sensed(items[at], 'number');
  const isPlace = sensed(items[at + 1], 'house_word') ?? sensed(items[at + 1], 'sign_word');
  if (
    number &&
    !number.ordinal &&
    !(/^una?$/.test(text(0)) && text(2) === 'de') &&
    isPlace &&
    /^(?:away|before|after|from|behind|ahead|later|earlier|de|antes|despues)$/.test(text(2))
  )
    return open;
  if (/^(?:next|siguiente|anterior|previous|following)$/.test(text(0)) && items.some((item) => sensed(item, 'house')))
    return isMarked(1) || items[at + 1]!.text === 'one' ? open : undefined;
  const isOrdered = () => items.some((item) => sensed(item, 'carrier')?.phases || sensed(item, 'enter'));
  if (/^(?:before|after|antes|despues|delante)$/.test(text(0)) && placed.test(text(-1)) && !isOrdered())
    return [1, 2, 3].some(isNamed) ? open : undefined;
  if (/^(?:only|solo|solamente)$/.test(text(0)) && /^(?:to|with|a|al|con)$/.test(text(1)) && [2, 3].some(isNamed))
    return items.some((item) => sensed(item, 'aspect')) ? open : undefined;
  if (/^(?:within|menos de|less than)$/.test(text(0)) && sensed(items[at + 2], 'degree_word'))
    return items.some((item) => sensed(item, 'aspect')) ? undefined : open;
  if (isNamed(0) && text(1) === ',' && /^(?:no|not)$/.test(text(2)) && isMarked(3)) return open;
  if (/^(?:closest|nearest|cercan[oa])$/.test(text(0)) && /^(?:to|a|al)$/.test(text(1)) && [2, 3].some(isNamed))
    return open;
  if (
    /^(?:changes?|cambia|cambian)$/.test(text(0)) &&
    [1, 2].some((offset) => sensed(items[at + offset], 'house_word'))
  )
    return open;
  if (/^(?:born|naciste|nacid[oa])$/.test(text(0)) && [1, 2, 3].some((offset) => sensed(items[at + offset], 'weekday')))
    return open;
  const isSpan =
    /^(?:days|dias|weeks|semanas|hours|horas)$/.test(text(1)) &&
    !/^(?:before|after|later|earlier|antes|despues|ago|away)$/.test(text(2));
  if (number && !number.ordinal && number.value > 1 && isSpan && items.some((item) => sensed(item, 'carrier')?.phases))
    return open;
  if (nobody.test(text(0)) && [1, 2, 3].some((offset) => sensed(items[at + offset], 'aspect'))) return open;
  if (/^(?:spends?|stays?|pasa|permanece|lasts?|dura|remains?)$/.test(text(0)) && sensed(items[at + 1], 'number'))
    return /^(?:days?|dias?|hours?|horas?|nights?|noches?)$/.test(text(2)) ? open : undefined;
  return undefined;
}
