import type { Carrier, Fact } from '../fact.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Item, sensed } from '../reading/item.ts';
import { strangeThemes } from './house-themes.ts';
import type { MarkedSentence } from './marked-sentence.ts';
import { outsideWords } from './outside-words.ts';

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
const everyday = senses('number', 'relative_day', 'daypart');

const sky = /^(?:sky|skies|heavens|zodiac|cielo|cielos|zodiaco)$/;
/** “The corner of the chart that speaks of roots” is a house. */
const places =
  /^(?:corners?|parts?|areas?|sectors?|zones?|regions?|rincon|rincones|partes?|zonas?|sector|region|cuarto)$/;
const articles = /^(?:one|un|una|uno|once)$/;

/** The stretches of a sentence that tell of the sky outside its marks. */
export function toldOutside(sentence: MarkedSentence, facts: readonly Fact[]): Item[] {
  const { isForecast, period } = knowledgeOf(facts);
  const { items } = sentence;
  const tells = sentence.marks > 0 || items.some(isOfTheSky);
  const found = items.filter((_, at) => !sentence.isMarked(at) && isTold(sentence, at, tells, period.length === 1));
  return [...found, ...strangers(sentence), ...strangeThemes(sentence), ...outsideWords(sentence, tells, isForecast)];
}

function isOfTheSky(item: Item): boolean {
  return ['carrier', 'planets', 'chart', 'frame'].includes(item.sense?.is ?? '') || sky.test(item.text);
}

function isTold(sentence: MarkedSentence, at: number, tells: boolean, isOneDay: boolean): boolean {
  const { items } = sentence;
  const { sense, text } = items[at]!;
  if (sense === null) return false;
  if (sense.is === 'chart') return items.slice(Math.max(0, at - 3), at).some(({ text }) => places.test(text));
  if (alwaysOfTheSky.has(sense.is) || (sense.is === 'number' && sense.digits)) return true;
  if (sense.is === 'carrier') return sense.phases !== undefined;
  if (sense.is === 'share') return /planet|point|bod(?:y|ies)|astro|cuerpo|punto/.test(text);
  if (sense.is === 'month') return sense.alone;
  if (!tells || isEveryday(items, at) || (everyday.has(sense.is) && sentence.isApart(at))) return false;
  if (sense.is === 'element') return !sentence.isApart(at) || sentence.clauseAt(at).some(weighs);
  if (sense.is === 'number') return !articles.test(text) && (sense.ordinal || sentence.marks > 0);
  if (sense.is === 'relative_day') return !(isOneDay && sense.today && sense.from === undefined);
  if (sense.is === 'aspect') return sense.form === 'noun' || sense.form === 'verb' || sentence.carriers.size > 1;
  return ofTheSky.has(sense.is);
}

/** “At home”, “to fall for somebody”, “a rule”, “first”: no house, no dignity, no ruler. */
function isEveryday(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  const before = items[at - 1];
  const next = items[at + 1];
  switch (text) {
    case 'casa':
      return (
        /^(?:en|a|de|por)$/.test(before?.text ?? '') &&
        !/^(?:de|del)$/.test(next?.text ?? '') &&
        !sensed(next, 'number')
      );
    case 'fall':
      return /^(?:for|into|asleep|in|silent|behind|apart|back|over|short)$/.test(next?.text ?? '');
    case 'rule':
    case 'rules':
      return /^(?:a|an|the|any|every|no|this|that|some|old|new|house)$/.test(before?.text ?? '') && next?.text !== 'of';
    case 'first':
    case 'primero':
      return before === undefined || before.mark;
    default:
      return false;
  }
}

/** What measures an element by others. */
function weighs({ text, sense }: Item): boolean {
  const weighing = ['share', 'chart', 'planets', 'number', 'carrier', 'sign_word', 'modality'];
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
