import { english } from './claims/english.ts';
import type { RiskyKind } from './claims/risky-words.ts';
import { spanish } from './claims/spanish.ts';

const complaints: Record<RiskyKind, string> = {
  medical: 'It made a medical statement.',
  legal: 'It made a legal statement.',
  financial: 'It made a financial statement.',
  fatalistic: 'It foretold something or called it fate.',
};

const patterns = Object.entries(complaints).map(([kind, complaint]) => {
  const words = [english, spanish].flatMap((list) => list[kind as RiskyKind]);
  return { complaint, pattern: new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u') };
});

/** In lower case it is the illness, in both languages. */
const cancer = /(?<!\p{L})cancer(?:s|es)?(?!\p{L})/u;

/**
 * What no report may claim and the text does, in either language whatever the report's, as a model asked for one may slip
 * into the other. Lists rather than a judge: what they refuse wrongly is written once more or stands in curated words,
 * what they miss is printed.
 */
export function riskyClaims(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  const folded = plain.toLowerCase();
  const found = patterns.filter(({ pattern }) => pattern.test(folded)).map(({ complaint }) => complaint);
  const isIllness = cancer.test(plain) && !found.includes(complaints.medical);
  return isIllness ? [complaints.medical, ...found] : found;
}
