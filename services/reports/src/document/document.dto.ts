import type { PageLinks, SearchQuery } from '@astrall/platform/http/list/list-query.ts';
import type { Instant, Uuid } from '@astrall/platform/http/wire-types.ts';

/** `pending`: to be read; `failed`: it cannot be. */
type DocumentState = 'pending' | 'ready' | 'failed';

/**
 * `encrypted`: it wants a password, or its text may not be copied; `broken`: it is damaged, or its end is missing;
 * `too_complex`: reading it takes more pages, time or memory than we give; `no_text`: it holds pictures alone;
 * `reading_failed`: the fault is ours.
 */
type DocumentFailureCode = 'encrypted' | 'broken' | 'too_complex' | 'no_text' | 'reading_failed';

/**
 * @maxLength 300 must have 300 characters at most
 * @pattern \S must not be blank
 * @example "Harbour notes"
 */
export type DocumentTitle = string;

/**
 * @pattern ^[0-9a-f]{64}$ must be a SHA-256 in hex
 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
 */
type Sha256 = string;

/**
 * A language's code in ISO 639-1.
 * @pattern ^[a-z]{2,3}$ must be a code such as es
 * @example "en"
 */
type LanguageCode = string;

export interface DocumentView {
  id: Uuid;
  /** Whose it is; null for what a program keeps for itself. */
  user_id: Uuid | null;
  /**
   * As it was called on upload, or as the file calls itself.
   * @example "Harbour notes"
   */
  title: string | null;
  state: DocumentState;
  /** Why it cannot be read. */
  failure_code: DocumentFailureCode | null;
  /** Of the file. */
  sha256: Sha256;
  /**
   * @isInt must be a whole number
   * @example 183412
   */
  bytes: number;
  /**
   * @isInt must be a whole number
   * @example 12
   */
  pages: number | null;
  /** What it is written in, once it is read and where that can be told. */
  language: LanguageCode | null;
  /**
   * What it is about, once it is read.
   * @example ["quiet harbour", "fishermen", "storm"]
   */
  topics: string[];
  created_at: Instant;
  /** When reading it ended. */
  finished_at: Instant | null;
}

export interface DocumentPage extends PageLinks {
  results: DocumentView[];
}

export interface DocumentQuery extends SearchQuery {
  /**
   * Keys to order by, `-` before a key for descending: created_at, bytes, state.
   * @pattern ^-?(created_at|bytes|state)(,-?(created_at|bytes|state)){0,2}$ must be keys out of created_at, bytes, state
   * @default "-created_at"
   */
  ordering?: string;
  user_id?: Uuid;
  user_id__isnull?: boolean;
  state?: DocumentState;
  /**
   * States, separated by commas.
   * @pattern ^(pending|ready|failed)(,(pending|ready|failed)){0,9}$ must be states separated by commas
   */
  state__in?: string;
  failure_code?: DocumentFailureCode;
  sha256?: Sha256;
  language?: LanguageCode;
  created_at__gte?: Instant;
  created_at__lte?: Instant;
}
