import { createHash } from 'node:crypto';
import { disclaimObjects } from '../../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../../context.ts';
import type { Spending } from '../../writer/llm/spending.ts';
import type { KeptPassages } from '../rewriting/rewriter.ts';
import type { FinishedVariant, Variant } from './variant.entity.ts';

/**
 * Text, words, PDF, bucket.
 * @param variant with its document and what that says
 * @throws RewritingImpossibleError when the model that alone can do it does not, OverBudgetError when it never will
 */
export async function makeVariant(
  variant: Variant,
  spending: Spending,
  kept: KeptPassages,
  context: ReportsContext,
): Promise<FinishedVariant> {
  const { document, wish } = variant;
  const { bucket, documents, orm, typesetter } = context;
  const replacing = await bucket.generationOf(variant.objectName);
  const { title, language, sha256 } = document;
  const brief = { wish, title: title ?? null, language: language ?? null, blocks: document.blocks! };
  const rewritten = await documents.rewriter.rewrite(brief, spending, kept);
  const { pdf, pages } = await typesetter.typesetVariant({
    wish,
    ...rewritten,
    locale: localeOf(wish.language ?? language),
    sourceTitle: title ?? null,
    sourceSha256: sha256,
    createdAt: variant.createdAt.toISOString(),
    variantId: variant.id,
  });
  const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
  await disclaimObjects(orm.em.fork(), [variant.objectName]);
  await bucket.store(variant.objectName, pdf, { sha256: pdfSha256, replacing });
  const { source, model, note } = rewritten;
  const made = { pdfSha256, pdfBytes: pdf.length, pdfPages: pages };
  return { ...made, textSource: source, model: model?.slice(0, 255) ?? null, note };
}

/** What is printed around the text is in a language of ours. */
function localeOf(language: string | null | undefined): 'es' | 'en' {
  return language === 'es' ? 'es' : 'en';
}
