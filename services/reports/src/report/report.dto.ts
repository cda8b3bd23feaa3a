import type { Uuid } from '@astrall/platform/http/wire-types.ts';

export interface ReportView {
  id: Uuid;
  order_id: Uuid;
  order_line_id: Uuid;
  user_id: Uuid;
  kind: 'natal';
  /** `once`, or the slot of a subscription. */
  period: string;
  locale: 'es' | 'en';
  state: 'pending' | 'ready' | 'failed';
  failure_code: string | null;
  failure_reason: string | null;
  /** How often making it was begun. */
  attempts: number;
  /** Where the PDF lies in the bucket. */
  object_name: string | null;
  pdf_sha256: string | null;
  pdf_bytes: number | null;
  pdf_pages: number | null;
  /** Who wrote the text. */
  text_source: 'curated' | 'llm' | null;
  model: string | null;
  created_at: string;
  finished_at: string | null;
}

export interface ReportPage {
  /** @isInt count is a whole number */
  count: number;
  next: string | null;
  previous: string | null;
  results: ReportView[];
}
