import type { Block } from '../../reading/document-text.ts';
import { contentWords } from '../../reading/words.ts';
import { withListsAsSentences } from './listed-sentences.ts';
import { matterOf } from './sentence-weight.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';
import { isContrast, isDangling, nounsTakenUp, untied, withoutAddition } from './summary-openings.ts';

/** Of the sentences, within these bounds. */
const share = 0.3;
const fewest = 3;
const most = 30;
/** In sentences: of a section as long something is told, whatever the others tell. */
const shortestSection = 2;
const perParagraph = 4;
const numbering = /^\p{N}{1,2}[.)]\s/u;
/** More than these are clauses rather than steps. */
const mostSteps = 12;
const usualStep = 120;
/** What is no sentence: a label, a line of a table; or one that would fill the summary alone. */
const length = { min: 12, max: 600 };
/** A shorter one tells little, unless it is of what nobody must miss. */
const shortestTelling = 30;

interface Candidate {
  /** The heading it stands under; undefined before the first. */
  heading: string | undefined;
  text: string;
  /** What names it, such as “Results.”. */
  label: string;
  /** Whether a paragraph begins with it. */
  opens: boolean;
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
  const candidates = rate(candidatesOf(withListsAsSentences(blocks), language), language);
  const wanted = Math.min(most, Math.max(fewest, Math.round(candidates.length * share)));
  const isOfSteps = areSteps(candidates);
  const chosen = isOfSteps ? new Set(candidates) : chooseFrom(candidates, wanted, language);
  // Where every sentence leans on what is no sentence, the beginning leans on the least.
  const told = chosen.size > 0 ? [...chosen] : candidates.slice(0, fewest);
  told.sort((one, other) => one.position - other.position);
  const sections = Map.groupBy(told, ({ heading }) => heading);
  return [...sections].flatMap(([heading, sentences]): Block[] => [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...paragraphsOf(
      sentences.map(({ text, opens, previous }) =>
        previous && !opens && chosen.has(previous) ? text : untied(text, language),
      ),
      isOfSteps ? 1 : perParagraph,
    ).map((text) => ({ kind: 'paragraph' as const, text })),
  ]);
}

/** A recipe, of which some steps alone would be worse than none. */
function areSteps(candidates: readonly Candidate[]): boolean {
  const steps = candidates.filter(({ text }) => numbering.test(text));
  const letters = candidates.reduce((sum, { text }) => sum + text.length, 0);
  const isShort = steps.length <= mostSteps && letters < candidates.length * usualStep;
  return isShort && steps.length > candidates.length / 2;
}

function chooseFrom(candidates: readonly Candidate[], wanted: number, language: string | null): Set<Candidate> {
  const chosen = new Set<Candidate>();
  // Whoever thanks or greets tells nothing; of a document of nothing else the beginning is told.
  const telling = candidates.filter(({ score }) => score >= 0).toSorted((one, other) => other.score - one.score);
  const take = (candidate: Candidate, room: number) => {
    const chain = chainOf(candidate, language)?.filter((link) => !chosen.has(link)) ?? [];
    // What leans on one sentence more is better than the next best thing.
    if (chain.length > room + (chain.length > 1 ? 1 : 0)) return false;
    for (const link of chain) {
      chosen.add(link);
      if (link.contrast) chosen.add(link.contrast);
    }
    return chain.length > 0;
  };
  for (const section of Map.groupBy(telling, ({ heading }) => heading).values()) {
    if (chosen.size >= most) break;
    if (section.length >= shortestSection) section.some((candidate) => take(candidate, 1));
  }
  for (const candidate of telling) {
    if (chosen.size >= wanted) break;
    if (!chosen.has(candidate)) take(candidate, wanted - chosen.size);
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
  const { text, opens } = sentence!;
  return Math.max(isDangling(opens ? withoutAddition(text, language) : text, language) ? 1 : 0, ...steps);
}

/** Of a document without a whole sentence, what there is beside tables. */
function candidatesOf(blocks: readonly Block[], language: string | null): Candidate[] {
  const prose = candidatesAmong(blocks, language, isProse);
  return prose.length > 0 ? prose : candidatesAmong(blocks, language, isText);
}

function candidatesAmong(
  blocks: readonly Block[],
  language: string | null,
  canStand: (sentence: string) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let heading: string | undefined;
  let previous: Candidate | undefined;
  let label = '';
  for (const { kind, text } of blocks) {
    if (kind === 'heading') {
      heading = text;
      previous = undefined;
      continue;
    }
    for (const [index, sentence] of sentencesOf(text, language).entries()) {
      const isKept = canStand(sentence) && !seen.has(sentence);
      const position = candidates.length;
      const candidate = {
        heading,
        text: sentence,
        label: index > 0 ? label : '',
        opens: index === 0,
        position,
        previous,
        contrast: undefined,
        score: 0,
      };
      if (isKept && previous && isContrast(sentence, language)) previous.contrast = candidate;
      previous = isKept ? candidate : undefined;
      label = isKept ? '' : sentence;
      seen.add(sentence);
      if (isKept) candidates.push(candidate);
    }
  }
  return candidates;
}

function isText(sentence: string): boolean {
  return sentence.length >= shortestTelling && sentence.length <= length.max && !sentence.includes(' | ');
}

/** Prose: no label, no row of a table or of contents, which end as they like and are full of numbers. */
function isProse(sentence: string): boolean {
  if (sentence.length < length.min || sentence.length > length.max) return false;
  const words = sentence.replace(numbering, '').split(/\s+/);
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
  // In a letter hardly a word recurs, and what it asks for matters all the same.
  const usual = Math.max(1, weights.reduce((sum, weight) => sum + weight, 0) / weights.length);
  for (const [index, candidate] of candidates.entries()) {
    const matter = matterOf(`${candidate.label} ${candidate.text}`);
    const opening = 1 + 0.25 / (1 + candidate.position);
    const isShort = candidate.text.length < shortestTelling && matter === 0;
    candidate.score = isShort ? 0 : weights[index]! * opening + usual * matter;
  }
  return candidates;
}
