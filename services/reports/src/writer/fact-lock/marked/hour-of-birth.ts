import type { Fact } from '../fact.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import { fold } from '../text/fold.ts';

const hour =
  /\b(?:(?:hour|time|moment) of (?:your )?birth|birth (?:hour|time)|(?:hour|time) (?:when |at which )?you were born|hora (?:exacta )?de (?:tu )?nacimiento|hora (?:en que|a la que) naciste)\b/;
const unknown =
  /\b(?:unknown|not known|unclear|missing|without|no se (?:conoce|sabe)|sin (?:la )?hora|desconocid[oa]|desconocemos|falta|ignora\w*|nobody knows|not recorded)\b/;
const known = /\b(?:known|exact|precise|certain|recorded|se conoce|conocid[oa]|exacta|precisa|segura|sabemos|consta)\b/;

/** What is wrong where a sentence says that the hour of birth is known, or unknown, and it is not so. */
export function contradictedHour(sentence: string, facts: readonly Fact[]): string | undefined {
  const text = fold(sentence);
  if (!hour.test(text)) return undefined;
  const isKnown = knowledgeOf(facts).carriers.has('ascendant');
  const says = unknown.test(text) ? 'unknown' : known.test(text) ? 'known' : undefined;
  if (says === undefined || (says === 'known') === isKnown) return undefined;
  return `The hour of birth is ${isKnown ? 'known' : 'unknown'}, which “${sentence}” gets wrong.`;
}
