import type { Corpus } from './corpus/corpus.ts';
import { en } from './corpus/en/en.ts';
import { es } from './corpus/es/es.ts';
import type { Locale } from './report-text.ts';

export const corpora: Record<Locale, Corpus> = { es, en };
