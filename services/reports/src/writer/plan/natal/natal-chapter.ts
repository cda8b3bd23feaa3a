import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { Words } from '../words.ts';

/** Plans the sections of one chapter. */
export type NatalChapter = (chart: NatalChart, words: Words) => PlannedSection[];
