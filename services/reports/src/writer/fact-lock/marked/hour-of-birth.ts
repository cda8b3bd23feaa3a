import type { Fact } from '../fact.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import { fold } from '../text/fold.ts';

const hour =
  /\b(?:(?:hour|time|moment|minute) of (?:your )?birth|birth (?:hour|time)|(?:hour|time|minute|moment) (?:when |at which |in which )?you (?:were born|came into the world)|hora (?:exacta )?(?:de|del) (?:tu )?nacimiento|hora (?:exacta )?(?:en que |a la que )?naciste|naciste a (?:la|una) hora|when you were born)\b/;
const unknown =
  /\b(?:unknown|not|never|nobody|no one|unclear|missing|without|lost|sin|desconocid[oa]|desconocemos|falta|ignora\w*|no|nunca|nadie|perdi\w*)\b/;
const known =
  /\b(?:known|know|exact|precise|certain|recorded|se conoce|conocid[oa]|exacta|precisa|segura|sabemos|consta)\b/;

/** Whether folded words are of the hour of the birth. */
export function speaksOfHour(words: string): boolean {
  return hour.test(words);
}

/** What is wrong where a sentence says that the hour of birth is known, or unknown, and it is not so. */
export function contradictedHour(sentence: string, facts: readonly Fact[]): string | undefined {
  const text = fold(sentence);
  if (!hour.test(text)) return undefined;
  const isKnown = knowledgeOf(facts).carriers.has('ascendant');
  const says = unknown.test(text) ? 'unknown' : known.test(text) ? 'known' : undefined;
  if (says === undefined || (says === 'known') === isKnown) return undefined;
  return `The hour of birth is ${isKnown ? 'known' : 'unknown'}, which “${sentence}” gets wrong.`;
}
