import { isoTime } from '@astrall/platform/database/wire.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { VariantView } from './variant.dto.ts';

interface VariantTables {
  variant: VariantView;
  document: { id: string; user_id: string | null };
}

/** @param userId whose variants alone are meant */
export function selectVariants(em: EntityManager, documentId: string, userId?: string) {
  const variants = em
    .getKysely<VariantTables>()
    .selectFrom('variant')
    .select(['variant.id', 'document_id', 'kind', 'tone', 'language', 'state', 'failure_code'])
    .select(['pdf_sha256', 'pdf_bytes', 'pdf_pages', 'text_source', 'model', 'note'])
    .select(({ ref }) => [isoTime(ref('created_at')).as('created_at'), isoTime(ref('finished_at')).as('finished_at')])
    .where('document_id', '=', documentId);
  if (userId === undefined) return variants;
  return variants.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('document').select('document.id').where('document.id', '=', documentId).where('user_id', '=', userId),
    ),
  );
}
