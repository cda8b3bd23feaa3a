import type { Spending } from '../../writer/llm/spending.ts';
import type { Block, DocumentText } from '../reading/document-text.ts';
import type { KeptPassage, VariantNote, VariantWish } from '../variant/variant.entity.ts';

/** A document to be told in another way. */
export interface RewriteBrief {
  wish: VariantWish;
  title: string | null;
  /** ISO 639-1, where it is known. */
  language: string | null;
  blocks: Block[];
}

/** A document told in another way. */
export interface Rewritten {
  title: string | null;
  blocks: Block[];
  source: 'rules' | 'llm';
  /** The model that wrote it. */
  model: string | null;
  /** What whoever asked for it should know: that rules found little, or nothing, to tell plainer. */
  note: VariantNote | null;
}

/** Passages that were told, by the hash of their prompt, until the whole is done. */
export interface KeptPassages {
  find(hash: string): KeptPassage | undefined;
  keep(hash: string, passage: KeptPassage): Promise<void>;
}

export interface Rewriter {
  /**
   * @param characters how long the document is
   * @throws UnknownWayError when nothing here can tell a document of that language so, OverBudgetError when that would
   * cost more than it may
   */
  requireWay(wish: VariantWish, language: string | null, characters: number): void;
  /**
   * @param kept what earlier attempts at the same came to
   * @throws RewritingImpossibleError when the model that alone can do it does not
   */
  rewrite(brief: RewriteBrief, spending: Spending, kept?: KeptPassages): Promise<Rewritten>;
  /** What a document is about: as a model says it, else the words found in it. */
  topicsOf(text: DocumentText): Promise<string[]>;
}

/** Rules do not know how, and there is no model. */
export class UnknownWayError extends Error {}

/** The model failed, several times over. */
export class RewritingImpossibleError extends Error {}

/** The budget is used up: trying again would not help. */
export class OverBudgetError extends RewritingImpossibleError {}
