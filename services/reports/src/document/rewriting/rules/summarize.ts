import type { Block } from '../../reading/document-text.ts';
import { contentWords } from '../../reading/words.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

/** A fifth of the sentences, within these bounds. */
const share = 0.2;
const fewest = 3;
const most = 30;
const perParagraph = 4;
/** What is no sentence: a label, a line of a table; or one that would fill the summary alone. */
const length = { min: 30, max: 600 };

interface Candidate {
  /** The heading it stands under; undefined before the first. */
  heading: string | undefined;
  text: string;
  position: number;
  score: number;
}

/** The document's own most telling sentences, in their order, under the headings they stood under. */
export function summarize(blocks: readonly Block[], language: string | null): Block[] {
  const candidates = rate(candidatesOf(blocks, language), language);
  const wanted = Math.min(most, Math.max(fewest, Math.round(candidates.length * share)));
  const chosen = candidates
    .toSorted((one, other) => other.score - one.score)
    .slice(0, wanted)
    .sort((one, other) => one.position - other.position);
  const sections = Map.groupBy(chosen, ({ heading }) => heading);
  return [...sections].flatMap(([heading, sentences]): Block[] => [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...paragraphsOf(
      sentences.map(({ text }) => text),
      perParagraph,
    ).map((text) => ({ kind: 'paragraph' as const, text })),
  ]);
}

function candidatesOf(blocks: readonly Block[], language: string | null): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  let heading: string | undefined;
  for (const { kind, text } of blocks) {
    if (kind === 'heading') {
      heading = text;
      continue;
    }
    for (const sentence of sentencesOf(text, language)) {
      if (!isTelling(sentence) || seen.has(sentence)) continue;
      seen.add(sentence);
      candidates.push({ heading, text: sentence, position: candidates.length, score: 0 });
    }
  }
  return candidates;
}

/** Prose: no label, no row of a table or of contents, which end as they like and are full of numbers. */
function isTelling(sentence: string): boolean {
  if (sentence.length < length.min || sentence.length > length.max) return false;
  const words = sentence.split(/\s+/);
  const numbers = words.filter((word) => !/\p{L}/u.test(word)).length;
  return /[.!?…][»”"')\]]*$/.test(sentence) && numbers <= words.length / 4;
}

/** A sentence tells much when its words recur throughout; what opens the document weighs a little more. */
function rate(candidates: Candidate[], language: string | null): Candidate[] {
  const words = candidates.map(({ text }) => contentWords(text, language));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((each) => [...new Set(each)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return candidates.map((candidate, index) => {
    const own = words[index]!;
    const weight = own.reduce((sum, word) => sum + Math.log(counts.get(word)!), 0) / Math.sqrt(own.length + 1);
    const opening = 1 + 0.25 / (1 + candidate.position);
    return { ...candidate, score: weight * opening };
  });
}
