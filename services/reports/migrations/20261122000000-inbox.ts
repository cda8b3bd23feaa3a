import { inboxTable } from '@astrall/platform/messaging/tables.ts';
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000000 extends Migration {
  override up(): void {
    this.addSql(inboxTable);
  }
}
