import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportsContext } from '../context.ts';

/** Storing and committing take minutes at most. */
const patience = '1 hour';
const atMost = 500;

/** Notes the objects as nobody's: call it before they are stored, or where what names them is deleted. */
export async function disclaimObjects(em: EntityManager, names: string[]): Promise<void> {
  await em.execute(
    `insert into unclaimed_object (name, since) select jsonb_array_elements_text(?::jsonb), now()
     on conflict (name) do update set since = excluded.since`,
    [JSON.stringify(names)],
  );
}

/** Commits together with the row that names the object from now on. */
export async function claimObject(em: EntityManager, name: string): Promise<void> {
  await em.execute('delete from unclaimed_object where name = ?', [name]);
}

/** Deletes objects that are nobody's, best effort: what fails is left to the sweep. */
export async function deleteUnclaimed(
  { bucket, orm, logger }: ReportsContext,
  names: string[],
  em: EntityManager = orm.em.fork(),
): Promise<void> {
  for (const name of names) {
    try {
      await bucket.delete(name);
      await claimObject(em, name);
    } catch (error) {
      logger.warn({ err: error, event: 'object_left' }, 'an object waits for the sweep');
    }
  }
}

/** Deletes what nobody claimed in time. Whoever notes an object anew, to store it again, waits or has it spared. */
export async function sweepUnclaimed(context: ReportsContext): Promise<void> {
  const em = context.orm.em.fork();
  const overdue = `since < now() - interval '${patience}'`;
  const rows: { name: string }[] = await em.execute(
    `select name from unclaimed_object where ${overdue} order by since limit ${atMost}`,
  );
  for (const { name } of rows) {
    await em.fork().transactional(async (transaction) => {
      const lock = `select name from unclaimed_object where name = ? and ${overdue} for update skip locked`;
      const still: unknown[] = await transaction.execute(lock, [name]);
      if (still.length > 0) await deleteUnclaimed(context, [name], transaction);
    });
  }
}
