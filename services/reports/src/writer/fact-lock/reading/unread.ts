import type { Operand } from './claim.ts';
import { anyRelation } from './contact-claims.ts';
import { operandsAt } from './groups.ts';
import { type Item, sensed } from './item.ts';
import { pairsOf, type SentenceReading } from './sentence-reading.ts';
import { claimUnjudged } from './unjudged.ts';
import { conjunctions, determiners } from './words.ts';

const parting = /^(?:while|but|mientras|pero|than|whereas|where|when|que|cuando|donde)$/;

/** What a fact is told with; a word of these that no claim has read may say what is false. */
const telling = new Set(['sign', 'sign_kind', 'house', 'degree', 'phase', 'motion', 'stellium']);
/** Words of the craft that no claim of ours can bear. */
const craft =
  /^(?:angular|cadent|cadente|cadentes|angulares|succedent|sucedente|sucedentes|tightest|hemisphere|hemisferio|conjunct\w*|trine\w*|sextil\w*|unafflicted|afflicted|debilitad\w+)$/;

/** The world is closed: where a planet is named, what no claim has read is refused. */
export function claimUnread(reading: SentenceReading): void {
  claimUnjudged(reading);
  const { items } = reading;
  if (!items.some((item) => sensed(item, 'carrier')) && reading.topic.subject.length === 0) return;
  for (const [at, item] of items.entries()) {
    const isCraft = item.sense === null && craft.test(item.text);
    if (!isCraft && (!telling.has(item.sense?.is ?? '') || item.text === 'direct')) continue;
    if (reading.spent.has(at) || reading.claims.some(({ from, to }) => from === at || to === at)) continue;
    reading.claim(at, at, { is: 'never', because: 'what it says of the chart could not be read' });
  }
  claimTrailing(reading);
  claimSolitude(reading);
  claimCompany(reading);
}

const lastWords = /^(?:later|then|too|first|also|afterwards|despues|luego|tambien|mas tarde|primero)$/;

/** “The Moon trines your Sun first and your Mars later”: the last claim, with one more body. */
function claimTrailing(reading: SentenceReading): void {
  const { items, claims } = reading;
  for (const at of reading.carriers()) {
    const joint = determiners.has(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
    const begin = /^(?:to|a|al|with|con)$/.test(items[joint]?.text ?? '') ? joint - 1 : joint;
    const opens = lastWords.test(items[begin]?.text ?? '') ? begin - 1 : begin;
    const next = items[at + 1];
    const ends = next === undefined || next.mark || lastWords.test(next.text);
    if (!conjunctions.has(items[opens]?.text ?? '') || !ends) continue;
    if (claims.some(({ options, from, to }) => options[0]!.is !== 'known' && (from === at || to === at))) continue;
    const last = claims.findLast(({ options, to }) => to < at && options[0]!.is === 'aspect')?.options[0];
    if (last?.is !== 'aspect') continue;
    for (const second of operandsAt(items, at)) reading.claim(last.first.at, at, { ...last, second });
  }
}

const nobody = /^(?:nothing|nobody|nada|nadie|none|no other planet|ningun otro planeta)$/;
const touching = /^(?:touch|touches|reaches|aspects?|toca|alcanza|aspecta)$/;

/** “Nothing touches your Moon.” */
function claimSolitude(reading: SentenceReading): void {
  const { items } = reading;
  const at = items.findIndex(({ text }, index) => nobody.test(text) && touching.test(items[index + 1]?.text ?? ''));
  const next = at === -1 ? undefined : reading.carrierAfter(at);
  if (next !== undefined && next - at <= 4)
    reading.claim(at, next, { is: 'never', because: 'an aspect is denied, and only facts may be named' });
}

/** Bodies in one clause of which nothing else is claimed: something must join them. */
function claimCompany(reading: SentenceReading): void {
  const { items } = reading;
  const claimed = (at: number) =>
    reading.claims.some(({ options, from, to }) => options[0]!.is !== 'known' && (from === at || to === at));
  const bySegment = Map.groupBy(reading.carriers(), (at) => reading.segmentStart(at));
  for (const carriers of bySegment.values()) {
    const free = carriers.filter((at) => !claimed(at));
    if (free.length < 2 || free.length < carriers.length) continue;
    for (const [first, second] of pairsOf(free.flatMap((at) => operandsAt(items, at)))) {
      if (first.at === second.at || first.carrier === second.carrier || isApart(items, first, second)) continue;
      reading.claim(first.at, second.at, { is: 'aspect', first, second, relations: [...anyRelation], crossing: false });
    }
  }
}

/** The lights are compared in every chart; the ruler of something and two clauses joined by “and” join no bodies. */
function isApart(items: readonly Item[], first: Operand, second: Operand): boolean {
  const lights = new Set([first.carrier, second.carrier]);
  if ((lights.has('sun') && lights.has('moon')) || lights.has('chart_ruler')) return true;
  const gap = items.slice(first.at + 1, second.at);
  const joint = gap.findLastIndex(({ text }) => conjunctions.has(text) || parting.test(text));
  return gap.some((item) => sensed(item, 'ruler')) || joint > 0;
}
