import { z } from 'zod';
import type { Carrier, Fact } from '../fact-lock/fact.ts';
import { checkMarkedFacts } from '../fact-lock/marked/check-marked-facts.ts';
import { readMarks } from '../fact-lock/marked/marked-text.ts';
import type { Locale } from '../report-text.ts';
import { holdsCanary } from './canary.ts';
import { paragraphLength, proseFaults } from './check-prose.ts';
import { riskyClaims } from './risky-claims.ts';

const paragraphsSchema = z.array(z.string());

/** Why a section is refused. The phrases in a complaint are the model's own and go back to it alone, never into a log. */
export type SectionFault = 'wrong_schema' | 'wrong_form' | 'repeated' | 'canary' | 'risky_claim' | 'wrong_facts';

/** `written` is what the model wrote, with its marks; `paragraphs` is what will be printed. */
export type CheckedSection =
  | { ok: true; written: string[]; paragraphs: string[] }
  | { ok: false; fault: SectionFault; complaints: string[] };

export interface SectionRules {
  locale: Locale;
  canary: string;
  facts: readonly Fact[];
  /** Whom the section is about. */
  about: Carrier | null;
  /** How many words were asked for. */
  words: number;
}

/** Of the words asked for. What a third more takes every kind of report has pages for. */
const leastShare = 0.25;
const mostShare = 4 / 3;
/** What is this many times as long as it may be is not looked at. */
const endless = 2;

const mostComplaints = 6;

/** What the model wrote of one section, composed and trimmed as it will be printed, if it may be. */
export function checkSection(answer: unknown, rules: SectionRules): CheckedSection {
  const { locale, canary, facts, about, words } = rules;
  const parsed = paragraphsSchema.safeParse(answer);
  if (!parsed.success) return refused('wrong_schema', ['It was not a list of paragraphs.']);
  if (parsed.data.some(({ length }) => length > endless * paragraphLength.max)) {
    return refused('wrong_form', [`A paragraph was longer than ${paragraphLength.max} characters.`]);
  }
  const written = parsed.data.map((paragraph) => paragraph.normalize('NFC').trim());
  const marked = written.map(readMarks).filter((paragraph) => paragraph !== undefined);
  const paragraphs = marked.map(({ text }) => text);
  const text = paragraphs.join('\n');
  if (holdsCanary(text, canary)) return refused('canary', ['It told what must not be told.']);
  if (marked.length < written.length)
    return refused('wrong_form', ['Square brackets did not pair, nested or were empty.']);
  const form = proseFaults(paragraphs);
  if (form.length > 0) return refused('wrong_form', form);
  const share = text.split(/\s+/).length / words;
  if (share < leastShare) return refused('wrong_form', ['It was much shorter than asked.']);
  if (share > mostShare) return refused('wrong_form', ['It was longer than asked by more than a third.']);
  const claims = riskyClaims(text);
  if (claims.length > 0) return refused('risky_claim', claims);
  const complaints = checkMarkedFacts(marked, facts, locale, about).map(({ complaint }) => complaint);
  return complaints.length > 0 ? refused('wrong_facts', complaints) : { ok: true, written, paragraphs };
}

function refused(fault: SectionFault, complaints: string[]): CheckedSection {
  return { ok: false, fault, complaints: complaints.slice(0, mostComplaints) };
}
