import { topics } from '@astrall/contracts/topology.ts';
import { ConflictError, InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Document } from '../document.entity.ts';
import { OverBudgetError, type Rewriter, UnknownWayError } from '../rewriting/rewriter.ts';
import type { VariantInput } from './variant.dto.ts';
import { Variant, type VariantWish } from './variant.entity.ts';

/** Each is paid for in tokens and in room. */
const mostPerDocument = 20;
/** In characters of JSON, some 150 pages: all but a summary tells the whole document again. */
const longestRetold = 400_000;

interface WantedVariant {
  documentId: string;
  /** Whose document it must be. */
  userId: string | undefined;
  wish: VariantWish;
}

/**
 * Has a variant made: it commits together with what asks for it.
 * @throws NotFoundError without such a document, ConflictError when this cannot be made of it
 */
export async function requestVariant(em: EntityManager, wanted: WantedVariant, rewriter: Rewriter): Promise<Variant> {
  const { documentId: id, userId, wish } = wanted;
  const ownership = userId === undefined ? {} : { userId };
  const document = await em.findOne(Document, { id, ...ownership }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!document) throw new NotFoundError('There is no such document.');
  document.requireText();
  if (wish.language !== null && wish.language === document.language) {
    throw new ConflictError('The document is in that language already.');
  }
  const length = await lengthOf(em, id);
  requireWay(rewriter, wish, document.language ?? null, length);
  if (wish.kind !== 'summary' && length > longestRetold) throw tooLong();
  if ((await em.count(Variant, { document: id })) >= mostPerDocument) {
    throw new ConflictError('The document has as many variants as it can have; delete one first.');
  }
  const variant = Variant.of(document, wish);
  em.persist(variant);
  em.persist(OutboxMessage.of(topics.variantGeneration, { variant_id: variant.id, document_id: id }));
  await em.flush();
  return variant;
}

async function lengthOf(em: EntityManager, id: string): Promise<number> {
  const [row] = await em.execute('select length(blocks::text) as length from document where id = ?', [id]);
  return Number(row!['length']);
}

function requireWay(rewriter: Rewriter, wish: VariantWish, language: string | null, length: number): void {
  try {
    rewriter.requireWay(wish, language, length);
  } catch (error) {
    if (error instanceof OverBudgetError) throw tooLong();
    if (!(error instanceof UnknownWayError)) throw error;
    throw new ConflictError('This needs a language model, and none is set up here.');
  }
}

function tooLong(): ConflictError {
  return new ConflictError('The document is too long for this; a summary can be made of it.');
}

/** @throws InvalidError unless the kind has what it needs, and nothing else */
export function wishOf({ kind, tone, language }: VariantInput): VariantWish {
  const errors: Record<string, string[]> = {};
  if (kind === 'tone' && !tone) errors['tone'] = ['is required'];
  if (kind !== 'tone' && tone) errors['tone'] = ['must be left out of this kind'];
  if (kind === 'language' && !language) errors['language'] = ['is required'];
  if (kind !== 'language' && language) errors['language'] = ['must be left out of this kind'];
  if (Object.keys(errors).length > 0) throw new InvalidError('Some fields are not acceptable.', errors);
  return { kind, tone: tone ?? null, language: language ?? null } as VariantWish;
}
