import { databaseFault } from '@astrall/platform/database/database-fault.ts';
import { AppError } from '@astrall/platform/errors.ts';
import type { Logger } from '@astrall/platform/observability/logger.ts';
import { type AnswerCache, countLookup } from '../cache/answer-cache.ts';
import { carrierOf } from '../fact-lock/carrier-of.ts';
import type { Fact } from '../fact-lock/fact.ts';
import type { PlannedSection } from '../plan/planned-section.ts';
import type { WritingBrief } from '../report-text.ts';
import { WritingFailedError, type WritingFailure } from '../writing-failed-error.ts';
import { askWithinBudget, type PaidModel } from './ask-within-budget.ts';
import { holdsCanary } from './canary.ts';
import { type CheckedSection, checkSection, type SectionFault } from './check-section.ts';
import { type Prompt, promptFor, promptHash, wordsOf } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import type { Spending } from './spending.ts';
import type { ToldSentences } from './told-sentences.ts';

/** What every batch is written with. */
export interface BatchMeans extends PaidModel {
  cache: AnswerCache;
  logger: Logger;
}

interface Batch extends BatchMeans {
  brief: WritingBrief;
  canary: string;
  facts: readonly Fact[];
  /** By all batches of the report. */
  told: ToldSentences;
  spending: Spending;
  signal: AbortSignal;
}

type WrittenSection = Extract<CheckedSection, { ok: true }>;

/** What a model wrote of a batch, by the keys of its sections; those that are missing stay curated. */
interface WrittenBatch {
  model: string | null;
  sections: Map<string, WrittenSection>;
}

/** A model that stopped, or wrote what cannot be read, may do better when asked again. */
const worthAnother: ReadonlySet<WritingFailure> = new Set(['truncated', 'empty', 'bad_json']);

/**
 * What was kept of the batch, else what a model writes of it; whatever goes wrong with it, the
 * rest of the report is written.
 * @throws what recording its costs throws
 */
export async function writeBatch(sections: readonly PlannedSection[], batch: Batch): Promise<WrittenBatch> {
  const written: WrittenBatch = { model: null, sections: new Map() };
  try {
    await fill(written, sections, batch);
  } catch (error) {
    const { logger } = batch;
    const chapter = sections[0]?.chapter;
    if (error instanceof WritingFailedError) {
      // The code alone: the error's cause can quote what the model wrote or what it was told.
      const { code, status } = error;
      logger.warn({ event: 'llm_fallback', code, status, chapter }, 'curated words stand in');
    } else if (error instanceof AppError || databaseFault(error)) {
      // What a model uses could not be recorded: it must use no more.
      throw error;
    } else {
      logger.error({ event: 'llm_fault', err: error, chapter }, 'curated words stand in for a fault of ours');
    }
  }
  return written;
}

/**
 * What of the batch was kept and may still be printed; one call for the other sections, and one more, with what was
 * wrong, for those that were refused. All that may be printed is kept, whatever becomes of the rest.
 */
async function fill(written: WrittenBatch, sections: readonly PlannedSection[], batch: Batch): Promise<void> {
  const { brief, canary, cache, spending, model } = batch;
  const isMissing = ({ key }: PlannedSection) => !written.sections.has(key);
  const hash = promptHash(model.model, promptFor(sections, brief, canary));
  const kept = await cache.find(hash);
  sections.forEach((section, index) => {
    const checked = check(kept?.sections[index], section, batch);
    if (checked.ok) take(section, checked, written, batch);
  });
  const found = written.sections.size;
  if (kept && found > 0) written.model = kept.model;
  const asked = sections.filter(isMissing);
  countLookup(asked.length === 0);
  if (asked.length === 0) {
    spending.account.cacheHits += 1;
    return;
  }
  try {
    const complaints = await writeOnce(asked, promptFor(asked, brief, canary), written, batch);
    const again = sections.filter(({ key }) => complaints.has(key));
    if (again.length > 0) await writeOnce(again, promptFor(again, brief, canary, complaints), written, batch);
  } finally {
    if (written.model && written.sections.size > found) {
      const inOrder = sections.map(({ key }) => written.sections.get(key)?.written ?? []);
      await cache.keep(hash, { model: written.model, sections: inOrder });
    }
  }
}

function check(answer: unknown, section: PlannedSection, { brief, canary, facts, told }: Batch): CheckedSection {
  const about = carrierOf(section.subject);
  const checked = checkSection(answer, { locale: brief.locale, canary, facts, about, words: wordsOf(section) });
  const repeated = checked.ok ? told.repeatedIn(section.key, checked.paragraphs) : undefined;
  return repeated ? { ok: false, fault: 'repeated', complaints: [`It repeated “${repeated}”`] } : checked;
}

function take({ key }: PlannedSection, section: WrittenSection, written: WrittenBatch, { told }: Batch): void {
  told.add(key, section.paragraphs);
  written.sections.set(key, section);
}

/**
 * Adds the sections that may be printed to `written`.
 * @returns what the others were refused for, by their keys
 * @throws WritingFailedError when there is no answer, and asking once more would not help
 */
async function writeOnce(
  sections: readonly PlannedSection[],
  prompt: Prompt,
  written: WrittenBatch,
  batch: Batch,
): Promise<Map<string, string[]>> {
  const { canary, logger } = batch;
  const complaints = new Map<string, string[]>();
  const refuse = (key: string, fault: SectionFault | WritingFailure, reasons: string[]) => {
    logger.warn({ event: 'llm_section_refused', code: fault, section: key.split('-')[0] }, 'a section was refused');
    complaints.set(key, reasons);
  };
  const completion = await askWithinBudget(prompt, batch.spending, batch, batch.signal);
  if (!completion) {
    logger.warn({ event: 'llm_budget_spent' }, 'the budget of the report does not allow another call');
    return complaints;
  }
  try {
    const answer = readAnswer(completion);
    if (holdsCanary(completion.content ?? '', canary)) {
      for (const { key } of sections) refuse(key, 'canary', ['It told what must not be told.']);
      return complaints;
    }
    sections.forEach((section, index) => {
      const checked = check(answer[prompt.ids[index]!], section, batch);
      if (checked.ok) take(section, checked, written, batch);
      else refuse(section.key, checked.fault, checked.complaints);
    });
    written.model = completion.model;
  } catch (error) {
    if (!(error instanceof WritingFailedError) || !worthAnother.has(error.code)) throw error;
    for (const { key } of sections) refuse(key, error.code, [`${error.message}.`]);
  }
  return complaints;
}
