import type { Carrier, Fact } from '../fact.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Item, sensed } from '../reading/item.ts';
import { clauseAt, isApart, outsideWords } from './outside-words.ts';

/** A sentence with its items, and which of them stand in which mark. */
export interface MarkedSentence {
  items: readonly Item[];
  /** The index of the mark that an item stands in. */
  markOf(item: Item): number | undefined;
  marks: number;
}

/** Of the sky whatever the sentence is about. */
const alwaysOfTheSky: ReadonlySet<Sense['is']> = new Set([
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
]);

/** Of the sky in a sentence that tells of it, and of everyday life in others: fire, a return, the morning. */
const ofTheSky: ReadonlySet<Sense['is']> = new Set([
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
]);

/** Of everyday life in a clause of its own too. */
const everyday: ReadonlySet<Sense['is']> = new Set(['number', 'relative_day', 'daypart']);

const articles = /^(?:one|un|una|uno|once)$/;

/** The stretches of a sentence that tell of the sky outside its marks. */
export function toldOutside(sentence: MarkedSentence, facts: readonly Fact[]): Item[] {
  const known = knowledgeOf(facts);
  const { items, marks } = sentence;
  const outside = items.filter((item) => sentence.markOf(item) === undefined);
  const marked = carriersOf(items.filter((item) => sentence.markOf(item) !== undefined));
  const tells = marks > 0 || items.some((item) => sensed(item, 'carrier') || sensed(item, 'planets'));
  const isOneDay = known.period.length === 1;
  const found = outside.filter((item) => {
    const { sense } = item;
    if (sense === null) return false;
    if (alwaysOfTheSky.has(sense.is) || (sense.is === 'number' && sense.digits)) return true;
    if (sense.is === 'carrier') return sense.phases !== undefined;
    if (sense.is === 'share') return /planet|point|bod(?:y|ies)|astro|cuerpo|punto/.test(item.text);
    if (sense.is === 'month') return sense.alone;
    if (!tells) return false;
    const at = items.indexOf(item);
    if (isEveryday(items, at) || (everyday.has(sense.is) && isApart(sentence, at))) return false;
    if (sense.is === 'element') return !isApart(sentence, at) || clauseAt(items, at).some(weighs);
    if (sense.is === 'number') return !articles.test(item.text) && !isAdverb(items, at);
    if (sense.is === 'relative_day') return !(isOneDay && sense.today && sense.from === undefined);
    if (sense.is === 'aspect') return sense.form === 'noun' || sense.form === 'verb' || marked.size > 1;
    return ofTheSky.has(sense.is);
  });
  return [...found, ...strangers(outside, marked, marks), ...outsideWords(sentence, tells, known.isForecast)];
}

/** “First, you look”: no house. */
function isAdverb(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return /^(?:first|primero)$/.test(items[at]!.text) && (before === undefined || before.mark);
}

/** “At home” and “to fall for somebody”: no house, and no dignity. */
function isEveryday(items: readonly Item[], at: number): boolean {
  const { text } = items[at]!;
  const next = items[at + 1]?.text ?? '';
  if (text === 'casa')
    return (
      /^(?:en|a|de|por)$/.test(items[at - 1]?.text ?? '') &&
      !/^(?:de|del)$/.test(next) &&
      !sensed(items[at + 1], 'number')
    );
  return text === 'fall' && /^(?:for|into|asleep|in|silent|behind|apart|back|over|short)$/.test(next);
}

/** What measures an element by others. */
function weighs({ text, sense }: Item): boolean {
  const weighing = ['share', 'chart', 'planets', 'number', 'carrier', 'sign_word', 'modality'];
  return weighing.includes(sense?.is ?? '') || /^(?:most|least|more|mas|menos|element|elemento)$/.test(text);
}

/** Bodies that no mark of the sentence tells of; a sentence without marks may speak of one, or of the two lights. */
function strangers(outside: readonly Item[], marked: ReadonlySet<Carrier>, marks: number): Item[] {
  const named = outside.filter((item) => sensed(item, 'carrier') && !sensed(item, 'carrier')!.besideSign);
  if (marks > 0) return named.filter((item) => ![...carriersOf([item])].every((carrier) => marked.has(carrier)));
  const carriers = carriersOf(named);
  const isLights = [...carriers].every((carrier) => carrier === 'sun' || carrier === 'moon');
  return carriers.size > 1 && !isLights ? named : [];
}

function carriersOf(items: readonly Item[]): ReadonlySet<Carrier> {
  return new Set(items.flatMap((item) => sensed(item, 'carrier')?.carriers ?? []));
}
