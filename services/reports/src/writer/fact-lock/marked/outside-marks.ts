import type { Carrier, Fact } from '../fact.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Item, sensed } from '../reading/item.ts';
import { eventTimes } from './event-times.ts';
import { strangeExplanations } from './explanations.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import type { Mark } from './marked-text.ts';
import { articles, outsideWords } from './outside-words.ts';
import { skyPictures } from './sky-pictures.ts';

const senses = (...names: Sense['is'][]): ReadonlySet<Sense['is']> => new Set(names);

/** Of the sky whatever the sentence is about. */
const alwaysOfTheSky = senses(
  'sign',
  'house',
  'cusp',
  'stellium',
  'degree',
  'orb_word',
  'date',
  'weekday',
  'time',
  'foreign',
);
/** Of the sky in a sentence that tells of it, and of everyday life in others: fire, a return, the morning. */
const ofTheSky = senses(
  'sign_kind',
  'sign_word',
  'house_word',
  'number',
  'motion',
  'dignity',
  'ruler',
  'element',
  'modality',
  'half',
  'phase',
  'void_of_course',
  'return',
  'degree_word',
  'month',
  'whole_period',
  'period_edge',
  'stretch',
  'offset',
  'daypart',
);
/** Of everyday life in a clause of its own too. */
const everyday = senses('number', 'relative_day', 'daypart', 'stretch');

const sky = /^(?:sky|skies|heavens|zodiac|cielo|cielos|zodiaco)$/;
/** “The corner of the chart that speaks of roots” is a house. */
const places =
  /^(?:corners?|parts?|areas?|sectors?|zones?|regions?|rincon|rincones|partes?|zonas?|sector|region|cuarto)$/;

/** The stretches of a sentence that tell of the sky outside its marks. */
export function toldOutside(sentence: MarkedSentence, facts: readonly Fact[]): Mark[] {
  const { isForecast, period } = knowledgeOf(facts);
  const { items } = sentence;
  const tells = sentence.marks > 0 || items.some((item, at) => isOfTheSky(item) && !isLetter(item, items[at - 1]));
  const found = items.filter(
    (_, at) => !sentence.isMarked(at) && isTold(sentence, at, { tells, isForecast, isOneDay: period.length === 1 }),
  );
  return [
    ...found,
    ...strangers(sentence),
    ...strangeExplanations(sentence),
    ...outsideWords(sentence, tells, isForecast),
    ...skyPictures(sentence),
    ...(isForecast ? eventTimes(sentence) : []),
  ];
}

function isOfTheSky(item: Item): boolean {
  return ['carrier', 'planets', 'chart', 'frame'].includes(item.sense?.is ?? '') || sky.test(item.text);
}

/** “Una carta”, which is no chart. */
function isLetter({ text }: Item, before: Item | undefined): boolean {
  return text === 'carta' && before?.text === 'una';
}

interface Telling {
  /** Whether the sentence tells of the sky. */
  tells: boolean;
  isForecast: boolean;
  /** Whether the forecast is for one day. */
  isOneDay: boolean;
}

function isTold(sentence: MarkedSentence, at: number, { tells, isForecast, isOneDay }: Telling): boolean {
  const { items } = sentence;
  const { sense, text } = items[at]!;
  if (sense === null) return false;
  if (sense.is === 'chart') return items.slice(Math.max(0, at - 3), at).some(({ text }) => places.test(text));
  if (isSeason(sense, text)) return tells && isForecast && !(sense.is === 'month' && !sense.alone);
  if (text === 'once' && items[at - 1]?.text === 'at') return false;
  if (alwaysOfTheSky.has(sense.is) || (sense.is === 'number' && sense.digits)) return true;
  if (sense.is === 'symbol') return items.some((item) => sensed(item, 'sign_word'));
  if (sense.is === 'carrier') return sense.phases !== undefined;
  if (sense.is === 'share') return /planet|point|bod(?:y|ies)|astro|cuerpo|punto/.test(text);
  const isApart = sentence.isApart(at);
  if (!tells || isEveryday(sentence, at, isApart) || (isApart && everyday.has(sense.is))) return false;
  if (sense.is === 'element' || sense.is === 'modality') return !isApart || sentence.clauseAt(at).some(weighs);
  if (sense.is === 'number') return !articles.test(text) && (sense.ordinal || sentence.marks > 0);
  if (sense.is === 'relative_day') return !(isOneDay && sense.today && sense.from === undefined);
  if (sense.is === 'aspect' && sense.form !== 'noun' && sense.form !== 'verb')
    return sentence.marks > 1 ? at < sentence.lastMarked : sense.form === 'beside' && isBodyNext(items, at);
  if (sense.is === 'void_of_course') return sentence.carriers.has('moon') || sentence.marks === 0;
  return sense.is === 'aspect' || ofTheSky.has(sense.is);
}

/** “At home”, “to fall for somebody”, “a rule”, “first”: no house, no dignity, no ruler. */
function isEveryday({ items }: MarkedSentence, at: number, isApart: boolean): boolean {
  const { text } = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  switch (text) {
    case 'casa':
    case 'house':
      return isDwelling(before, next);
    case 'opposite':
      return /^(?:directions?|ways?)$/.test(next?.text ?? '');
    case 'reach':
      return next?.text === 'you';
    case 'opuestas':
      return before?.text === 'direcciones';
    case 'bien colocado':
    case 'bien colocada':
    case 'well placed':
      return isApart;
    case 'fall':
      return /^(?:for|into|asleep|in|silent|behind|apart|back|over|short)$/.test(next?.text ?? '');
    case 'rule':
    case 'rules':
      if (/^(?:may|might|can|could|tend|are|feel)$/.test(next?.text ?? '')) return true;
      return /^(?:a|an|the|any|every|no|this|that|some|old|new|house)$/.test(before?.text ?? '') && next?.text !== 'of';
    case 'first':
    case 'primero':
      return before === undefined || before.mark;
    default:
      return false;
  }
}

/** “The house”, “en casa”, “a house where people shout” */
function isDwelling(before: Item | undefined, next: Item | undefined): boolean {
  if (sensed(next, 'number') || sensed(before, 'number')?.ordinal) return false;
  if (/^(?:an?|una)$/.test(before?.text ?? '')) return true;
  const isIts = /^(?:the|your|en|a|por|la|tu|de)$/.test(before?.text ?? '');
  return isIts && !/^(?:of|de|del|that|where|which|que|donde|as)$/.test(next?.text ?? '');
}

/** “Right behind it comes your Mars” */
function isBodyNext(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some((item) => sensed(item, 'carrier'));
}

/** “Christmas”, “December”: a date without a number. */
function isSeason({ is }: Sense, text: string): boolean {
  return is === 'month' || (is === 'date' && !/\d/.test(text));
}

/** What measures an element by others. */
function weighs({ text, sense }: Item): boolean {
  const weighing = ['share', 'chart', 'planets', 'number', 'carrier', 'sign_word'];
  if (sense?.is === 'number' && articles.test(text)) return false;
  return weighing.includes(sense?.is ?? '') || /^(?:most|least|more|mas|menos|element|elemento)$/.test(text);
}

/** Bodies that no mark of the sentence tells of; a sentence without marks may speak of one, or of the two lights. */
function strangers(sentence: MarkedSentence): Item[] {
  const named = sentence.items.filter((item, at) => !sentence.isMarked(at) && isNamed(item));
  const known = sentence.carriers;
  if (sentence.marks > 0) return named.filter((item) => !carriersOf(item).every((carrier) => known.has(carrier)));
  const carriers = new Set(named.flatMap(carriersOf));
  return carriers.size > 1 && !carriers.isSubsetOf(lights) ? named : [];
}

const lights: ReadonlySet<Carrier> = new Set(['sun', 'moon']);

function isNamed(item: Item): boolean {
  const carrier = sensed(item, 'carrier');
  return carrier !== undefined && !carrier.besideSign;
}

function carriersOf(item: Item): Carrier[] {
  return sensed(item, 'carrier')?.carriers ?? [];
}
