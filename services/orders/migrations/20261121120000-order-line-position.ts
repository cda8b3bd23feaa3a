import { Migration } from '@mikro-orm/migrations';

export class Migration20261121120000 extends Migration {
  override up(): void {
    this.addSql('alter table order_line add column position int not null default 0');
    this.addSql('alter table order_line alter column position drop default');
  }
}
