import { z } from 'zod';
import { type SectionKey, sectionKeys } from '../section-outline.ts';

const paragraphs = z.array(z.string());

/**
 * The shape asked of the model. Lengths are checked apart: strict structured output does not know them on every
 * server.
 */
export const reportAnswer = z.strictObject(
  Object.fromEntries(sectionKeys.map((key) => [key, paragraphs])) as Record<SectionKey, typeof paragraphs>,
);
export type ReportAnswer = z.output<typeof reportAnswer>;
