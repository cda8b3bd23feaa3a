import { RateLimitedError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportsConfig } from '../../config.ts';

const dayMs = 86_400_000;

/** What takes room in the bucket, and what a model is paid for. */
type Counted = 'documents' | 'variants';

/** What one customer may ask for in a day. Staff and programs, which act for many, are not counted. */
export class DailyQuota {
  private readonly counted: Counted;
  private readonly most: number;
  private readonly userId: string | undefined;

  /** @param userId the customer who asks; undefined for anybody else */
  constructor(counted: Counted, userId: string | undefined, config: ReportsConfig) {
    this.counted = counted;
    this.most = counted === 'documents' ? config.DOCUMENTS_PER_DAY : config.VARIANTS_PER_DAY;
    this.userId = userId;
  }

  /**
   * Counts one more, together with what it is counted for: as many requests at once find no gap.
   * @throws RateLimitedError when that is one too many
   */
  async count(em: EntityManager): Promise<void> {
    if (this.userId === undefined) return;
    const { counted } = this;
    const rows = await em.execute(
      `insert into daily_use (user_id, day, ${counted}) values (?, ?, 1)
       on conflict (user_id, day) do update set ${counted} = daily_use.${counted} + 1 where daily_use.${counted} < ?
       returning day`,
      [this.userId, today(), this.most],
    );
    if (rows.length === 0) throw this.usedUp();
  }

  /** @throws RateLimitedError when the next one would be refused, before anything is done for it */
  async requireRoom(em: EntityManager): Promise<void> {
    if (this.userId === undefined) return;
    const full = `select 1 from daily_use where user_id = ? and day = ? and ${this.counted} >= ?`;
    const rows = await em.execute(full, [this.userId, today(), this.most]);
    if (rows.length > 0) throw this.usedUp();
  }

  private usedUp(): RateLimitedError {
    const seconds = Math.ceil((dayMs - (Date.now() % dayMs)) / 1000);
    const message =
      this.counted === 'documents'
        ? `You can upload ${this.most} documents a day; the next one can come after midnight UTC.`
        : `You can ask for ${this.most} variants a day; the next one can come after midnight UTC.`;
    return new RateLimitedError(message, seconds);
  }
}

/** Days that are over count for nothing. */
export async function forgetUse(em: EntityManager): Promise<void> {
  await em.execute('delete from daily_use where day < ?', [today()]);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
