import type { Block } from '../reading/document-text.ts';
import type { VariantNote, VariantWish } from '../variant/variant.entity.ts';

/** Everything the PDF of a variant shows. Plain data: it crosses into a worker thread. */
export interface VariantDocument {
  wish: VariantWish;
  /** As the variant is called; null for a document without a title. */
  title: string | null;
  blocks: Block[];
  source: 'rules' | 'llm';
  model: string | null;
  /** Told before the text. */
  note: VariantNote | null;
  /** The language of what is printed around the text. */
  locale: 'es' | 'en';
  sourceTitle: string | null;
  sourceSha256: string;
  /** Fixed by the caller so that the same input gives the same bytes. */
  createdAt: string;
  variantId: string;
}
