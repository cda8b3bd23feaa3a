import type { ReportKind } from '../../writer/report-text.ts';
import { daily } from './daily.ts';
import { monthly } from './monthly.ts';
import { natal } from './natal.ts';
import type { Template } from './template.ts';
import { weekly } from './weekly.ts';

export const templates: Record<ReportKind, Template> = { natal, daily, weekly, monthly };
