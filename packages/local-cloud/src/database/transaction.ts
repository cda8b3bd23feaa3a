import type { Pool } from 'pg';
import type { Queryable } from './connect.ts';

export async function transaction<T>(pool: Pool, work: (db: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // The query under way rejects as well; without a listener the event would end the process.
  const ignore = () => {};
  client.on('error', ignore);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.off('error', ignore).release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.off('error', ignore).release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
