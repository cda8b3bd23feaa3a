import type { EntityManager } from '@mikro-orm/postgresql';
import { deleteUnclaimed, disclaimObjects } from '../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../context.ts';
import { Document } from '../document/document.entity.ts';
import { DailyUse } from '../document/quota/daily-use.entity.ts';
import { Variant } from '../document/variant/variant.entity.ts';
import { Report } from '../report/report.entity.ts';
import type { ReportErasure } from './erasure.dto.ts';

/** An object of the bucket, and whether nobody may be storing it just now. */
interface Left {
  name: string;
  isSettled: boolean;
}

/**
 * Deletes the reports of orders, and what customers have here: reports, documents and variants with their links and
 * files. What is being made or cannot be deleted now is left to the sweep. Repeating it changes nothing.
 */
export async function eraseReports({ order_ids, user_ids }: ReportErasure, context: ReportsContext): Promise<void> {
  const em = context.orm.em.fork();
  // Commits first: a request that comes late either sees it, or made its row before the rows are looked for.
  await em.execute(
    `insert into erased_order (order_id, erased_at) select jsonb_array_elements_text(?::jsonb)::uuid, now()
     on conflict do nothing`,
    [JSON.stringify(order_ids)],
  );
  const left = await em.transactional(async (transaction) => {
    const objects = [
      ...(await eraseRowsOfReports(transaction, order_ids, user_ids)),
      ...(await eraseRowsOfDocuments(transaction, user_ids)),
    ];
    await disclaimObjects(
      transaction,
      objects.map(({ name }) => name),
    );
    return objects;
  });
  const settled = left.filter(({ isSettled }) => isSettled).map(({ name }) => name);
  await deleteUnclaimed(context, settled);
}

async function eraseRowsOfReports(em: EntityManager, orderIds: string[], userIds: string[]): Promise<Left[]> {
  const theirs = { $or: [{ orderId: { $in: orderIds } }, { userId: { $in: userIds } }] };
  const reports = await em.find(Report, theirs, { orderBy: { id: 'asc' } });
  await em.nativeDelete(Report, { id: { $in: reports.map(({ id }) => id) } });
  return reports.map(({ nameInBucket, state }) => ({ name: nameInBucket, isSettled: state !== 'pending' }));
}

async function eraseRowsOfDocuments(em: EntityManager, userIds: string[]): Promise<Left[]> {
  const documents = await em.find(Document, { userId: { $in: userIds } }, { orderBy: { id: 'asc' } });
  const ids = documents.map(({ id }) => id);
  const variants = await em.find(Variant, { document: { $in: ids } });
  await em.nativeDelete(Document, { id: { $in: ids } });
  await em.nativeDelete(DailyUse, { userId: { $in: userIds } });
  return [
    ...documents.map(({ objectName }) => ({ name: objectName, isSettled: true })),
    ...variants.map(({ objectName, isSettled }) => ({ name: objectName, isSettled })),
  ];
}
