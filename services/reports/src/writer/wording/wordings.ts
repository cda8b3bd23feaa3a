import type { Locale } from '../report-text.ts';
import type { Wording } from './wording.ts';
import { en } from './wording-en.ts';
import { es } from './wording-es.ts';

export const wordings: Record<Locale, Wording> = { es, en };
