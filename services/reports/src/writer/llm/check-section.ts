import { z } from 'zod';
import { checkFacts } from '../fact-lock/check-facts.ts';
import type { Carrier, Fact } from '../fact-lock/fact.ts';
import type { Locale } from '../report-text.ts';
import { holdsCanary } from './canary.ts';
import { proseFaults } from './check-prose.ts';
import { riskyClaims } from './risky-claims.ts';

const paragraphsSchema = z.array(z.string());

/** Why a section is refused. The phrases in a complaint are the model's own and go back to it alone, never into a log. */
export type SectionFault = 'wrong_schema' | 'wrong_form' | 'canary' | 'risky_claim' | 'wrong_facts';

export type CheckedSection =
  | { ok: true; paragraphs: string[] }
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
export function checkSection(written: unknown, { locale, canary, facts, about }: SectionRules): CheckedSection {
  const parsed = paragraphsSchema.safeParse(written);
  if (!parsed.success) return refused('wrong_schema', ['It was not a list of paragraphs.']);
  const paragraphs = parsed.data.map((paragraph) => paragraph.normalize('NFC').trim());
  const text = paragraphs.join('\n');
  if (holdsCanary(text, canary)) return refused('canary', ['It told what must not be told.']);
  const form = proseFaults(paragraphs);
  if (form.length > 0) return refused('wrong_form', form);
  const claims = riskyClaims(text);
  if (claims.length > 0) return refused('risky_claim', claims);
  const complaints = checkFacts(text, facts, locale, about).map(({ complaint }) => complaint);
  return complaints.length > 0 ? refused('wrong_facts', complaints) : { ok: true, paragraphs };
}

function refused(fault: SectionFault, complaints: string[]): CheckedSection {
  return { ok: false, fault, complaints: complaints.slice(0, mostComplaints) };
}
