import { ConflictError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportsConfig } from '../../config.ts';

const megabyte = 2 ** 20;

/** Variants among them once they are made: until then nobody knows their size, but they are few and small. */
const storedBytes = `select (select coalesce(sum(bytes), 0) from document where user_id = ?)
  + (select coalesce(sum(pdf_bytes), 0) from variant join document on document.id = document_id where user_id = ?) as bytes`;

/**
 * What the documents of one customer and their variants may take of the bucket, whoever uploads them. It is summed up from
 * the rows, so whatever is deleted makes room at once. What is nobody's in particular is not bounded.
 */
export class CustomerSpace {
  private readonly userId: string | null;
  private readonly mostMegabytes: number;

  constructor(userId: string | null, config: ReportsConfig) {
    this.userId = userId;
    this.mostMegabytes = config.STORED_MB_PER_CUSTOMER;
  }

  /** @throws ConflictError when so much more does not fit */
  async require(em: EntityManager, moreBytes: number): Promise<void> {
    if (this.userId === null) return;
    const [stored] = await em.execute(storedBytes, [this.userId, this.userId]);
    if (Number(stored!['bytes']) + moreBytes <= this.mostMegabytes * megabyte) return;
    throw new ConflictError(
      `A customer’s documents and variants may take ${this.mostMegabytes} MB in all; delete some first.`,
    );
  }

  /**
   * The same in the transaction that takes it: as many requests at once find no gap.
   * @throws ConflictError when it does not fit
   */
  async take(em: EntityManager, bytes: number): Promise<void> {
    if (this.userId === null) return;
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('space ' || ?, 0))`, [this.userId]);
    await this.require(em, bytes);
  }
}
