import type { Locale } from '../../writer/report-text.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Labels } from './labels.ts';

export const labels: Record<Locale, Labels> = { es, en };
