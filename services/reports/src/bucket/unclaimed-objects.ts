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
export async function deleteUnclaimed({ bucket, orm, logger }: ReportsContext, names: string[]): Promise<void> {
  for (const name of names) {
    try {
      await bucket.delete(name);
      await claimObject(orm.em.fork(), name);
    } catch (error) {
      logger.warn({ err: error, event: 'object_left' }, 'an object waits for the sweep');
    }
  }
}

/** Deletes what nobody claimed in time. */
export async function sweepUnclaimed(context: ReportsContext): Promise<void> {
  const rows: { name: string }[] = await context.orm.em
    .fork()
    .execute(`select name from unclaimed_object where since < now() - interval '${patience}' limit ${atMost}`);
  await deleteUnclaimed(
    context,
    rows.map(({ name }) => name),
  );
}
