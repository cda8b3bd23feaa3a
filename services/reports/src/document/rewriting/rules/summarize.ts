import type { Block } from '../../reading/document-text.ts';
import { contentWords } from '../../reading/words.ts';
import { matterOf } from './sentence-weight.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import { isContrast, isDangling, nounsTakenUp, untied } from './summary-openings.ts';

/** Of the sentences, within these bounds. */
const share = 0.3;
const fewest = 3;
const most = 30;
const perParagraph = 4;
/** What is no sentence: a label, a line of a table; or one that would fill the summary alone. */
const length = { min: 12, max: 600 };
/** A shorter one tells little, unless it is of what nobody must miss. */
const shortestTelling = 30;

interface Candidate {
  /** The heading it stands under; undefined before the first. */
  heading: string | undefined;
  text: string;
  position: number;
  /** The sentence right before it under the same heading, if that can stand in a summary. */
  previous: Candidate | undefined;
  /** The one right after it, if that takes back a part of what this one says. */
  contrast: Candidate | undefined;
  score: number;
}

/** Sentences that lean on one another; of a longer chain none is taken. */
const longestChain = 3;

/**
 * The document's own most telling sentences, in their order, under the headings they stood under. One that means nothing
 * without the sentence before comes with it, or not at all.
 */
export function summarize(blocks: readonly Block[], language: string | null): Block[] {
  const candidates = rate(candidatesOf(blocks, language), language);
  const wanted = Math.min(most, Math.max(fewest, Math.round(candidates.length * share)));
  const chosen = chooseFrom(candidates, wanted, language);
  // Where every sentence leans on what is no sentence, the beginning leans on the least.
  const told = chosen.size > 0 ? [...chosen] : candidates.slice(0, fewest);
  told.sort((one, other) => one.position - other.position);
  const sections = Map.groupBy(told, ({ heading }) => heading);
  return [...sections].flatMap(([heading, sentences]): Block[] => [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...paragraphsOf(
      sentences.map(({ text, previous }) => (previous && chosen.has(previous) ? text : untied(text, language))),
      perParagraph,
    ).map((text) => ({ kind: 'paragraph' as const, text })),
  ]);
}

function chooseFrom(candidates: readonly Candidate[], wanted: number, language: string | null): Set<Candidate> {
  const chosen = new Set<Candidate>();
  for (const candidate of candidates.toSorted((one, other) => other.score - one.score)) {
    if (chosen.size >= wanted) break;
    const chain = chainOf(candidate, language)?.filter((link) => !chosen.has(link)) ?? [];
    if (chosen.size + chain.length > wanted) continue;
    for (const link of chain) {
      chosen.add(link);
      if (link.contrast) chosen.add(link.contrast);
    }
  }
  return chosen;
}

/** The sentence with those it leans on; undefined when they are not to be had. */
function chainOf(candidate: Candidate, language: string | null): Candidate[] | undefined {
  const before: Candidate[] = [candidate];
  for (let link = candidate.previous; link && before.length < longestChain; link = link.previous) before.push(link);
  let reach = 0;
  for (let at = 0; at <= reach; at += 1) {
    if (at === before.length) return undefined;
    reach = Math.max(reach, at + stepsBack(before.slice(at), language));
  }
  return before.slice(0, reach + 1);
}

/** How many of the sentences before the first it takes to understand it. */
function stepsBack([sentence, ...before]: readonly Candidate[], language: string | null): number {
  const steps = nounsTakenUp(sentence!.text, language).map(({ stem, certain }) => {
    const named = before.findIndex(({ text }) => text.toLowerCase().includes(stem)) + 1;
    return named || (certain ? 1 : 0);
  });
  return Math.max(isDangling(sentence!.text, language) ? 1 : 0, ...steps);
}

function candidatesOf(blocks: readonly Block[], language: string | null): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let heading: string | undefined;
  let previous: Candidate | undefined;
  for (const { kind, text } of blocks) {
    if (kind === 'heading') {
      heading = text;
      previous = undefined;
      continue;
    }
    for (const sentence of sentencesOf(text, language)) {
      const isKept = isProse(sentence) && !seen.has(sentence);
      const position = candidates.length;
      const candidate = { heading, text: sentence, position, previous, contrast: undefined, score: 0 };
      if (isKept && previous && isContrast(sentence, language)) previous.contrast = candidate;
      previous = isKept ? candidate : undefined;
      seen.add(sentence);
      if (isKept) candidates.push(candidate);
    }
  }
  return candidates;
}

/** Prose: no label, no row of a table or of contents, which end as they like and are full of numbers. */
function isProse(sentence: string): boolean {
  if (sentence.length < length.min || sentence.length > length.max) return false;
  const words = sentence.split(/\s+/);
  const numbers = words.filter((word) => !/\p{L}/u.test(word)).length;
  return /[.!?…][»”"')\]]*$/.test(sentence) && numbers <= words.length / 4;
}

/**
 * A sentence tells much when its words recur throughout, and when it is of what nobody must miss; what opens the document
 * weighs a little more.
 */
function rate(candidates: Candidate[], language: string | null): Candidate[] {
  const words = candidates.map(({ text }) => contentWords(text, language));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((each) => [...new Set(each)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = words.map(
    (own) => own.reduce((sum, word) => sum + Math.log(counts.get(word)!), 0) / Math.sqrt(own.length + 1),
  );
  const usual = weights.reduce((sum, weight) => sum + weight, 0) / weights.length || 1;
  for (const [index, candidate] of candidates.entries()) {
    const matter = matterOf(candidate.text);
    const opening = 1 + 0.25 / (1 + candidate.position);
    const isShort = candidate.text.length < shortestTelling && matter === 0;
    candidate.score = isShort ? 0 : weights[index]! * opening + usual * matter;
  }
  return candidates;
}
