import type { VariantFailureCode } from '@astrall/contracts/events.ts';
import type { ListQuery, PageLinks } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/**
 * `summary`: the most important of it; `simpler`: short sentences and plain words; `tone`: the same in another tone;
 * `language`: the same in another language.
 */
type VariantKind = 'summary' | 'simpler' | 'tone' | 'language';
type Tone = 'formal' | 'friendly' | 'poetic';
type VariantState = 'pending' | 'ready' | 'failed';
type VariantNote = 'nothing_simplified' | 'little_simplified' | 'partly_unchanged';

/**
 * What is wanted of a document.
 * @example { "kind": "summary" }
 */
export interface VariantInput {
  kind: VariantKind;
  /** Which tone, for the kind `tone` and no other. */
  tone?: Tone;
  /** Which language, for the kind `language` and no other. */
  language?: 'es' | 'en';
}

export interface VariantView {
  id: Uuid;
  document_id: Uuid;
  kind: VariantKind;
  tone: Tone | null;
  language: 'es' | 'en' | null;
  state: VariantState;
  /** Why it cannot be made. */
  failure_code: VariantFailureCode | null;
  /** @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" */
  pdf_sha256: string | null;
  /**
   * @isInt must be a whole number
   * @example 48211
   */
  pdf_bytes: number | null;
  /**
   * @isInt must be a whole number
   * @example 2
   */
  pdf_pages: number | null;
  /** Who wrote it: a language model, or rules that pick sentences and exchange words. */
  text_source: 'rules' | 'llm' | null;
  model: string | null;
  /**
   * What a reader should know, which the PDF says too. `nothing_simplified`, `little_simplified`: rules could tell nothing
   * plainer, so that it says what the document says, or no more than a few sentences. `partly_unchanged`: of some
   * passages the model brought no faithful version, and they stand as they are in the document.
   */
  note: VariantNote | null;
  created_at: Instant;
  finished_at: Instant | null;
}

export interface VariantPage extends PageLinks {
  results: VariantView[];
}

export interface VariantQuery extends ListQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, kind, state.
   * @pattern ^-?(created_at|kind|state)(,-?(created_at|kind|state)){0,2}$ must be keys out of created_at, kind, state
   * @default "-created_at"
   */
  ordering?: string;
  kind?: VariantKind;
  state?: VariantState;
  /**
   * States, separated by commas.
   * @pattern ^(pending|ready|failed)(,(pending|ready|failed)){0,9}$ must be states separated by commas
   */
  state__in?: string;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
