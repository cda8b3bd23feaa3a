import { z } from 'zod';
import type { Carrier, Fact } from '../fact-lock/fact.ts';
import { checkMarkedFacts } from '../fact-lock/marked/check-marked-facts.ts';
import { readMarks } from '../fact-lock/marked/marked-text.ts';
import type { Locale } from '../report-text.ts';
import { holdsCanary } from './canary.ts';
import { proseFaults } from './check-prose.ts';
import { riskyClaims } from './risky-claims.ts';

const paragraphsSchema = z.array(z.string());

/** Why a section is refused. The phrases in a complaint are the model's own and go back to it alone, never into a log. */
export type SectionFault = 'wrong_schema' | 'wrong_form' | 'canary' | 'risky_claim' | 'wrong_facts';

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
}

const mostComplaints = 6;

/** What the model wrote of one section, composed and trimmed as it will be printed, if it may be. */
export function checkSection(answer: unknown, { locale, canary, facts, about }: SectionRules): CheckedSection {
  const parsed = paragraphsSchema.safeParse(answer);
  if (!parsed.success) return refused('wrong_schema', ['It was not a list of paragraphs.']);
  const written = parsed.data.map((paragraph) => paragraph.normalize('NFC').trim());
  const marked = written.map(readMarks).filter((paragraph) => paragraph !== undefined);
  const paragraphs = marked.map(({ text }) => text);
  const text = paragraphs.join('\n');
  if (holdsCanary(text, canary)) return refused('canary', ['It told what must not be told.']);
  if (marked.length < written.length)
    return refused('wrong_form', ['Square brackets did not pair, nested or were empty.']);
  const form = proseFaults(paragraphs);
  if (form.length > 0) return refused('wrong_form', form);
  const claims = riskyClaims(text);
  if (claims.length > 0) return refused('risky_claim', claims);
  const complaints = checkMarkedFacts(marked, facts, locale, about).map(({ complaint }) => complaint);
  return complaints.length > 0 ? refused('wrong_facts', complaints) : { ok: true, written, paragraphs };
}

function refused(fault: SectionFault, complaints: string[]): CheckedSection {
  return { ok: false, fault, complaints: complaints.slice(0, mostComplaints) };
}
