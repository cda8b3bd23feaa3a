import { createTestDatabase } from '@astrall/local-cloud/testing/test-database.ts';
import { Migration } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import { readConfig } from '../../src/config.ts';
import { connectDatabase, migrate, type ServiceDatabase } from '../../src/database/orm.ts';
import { InboxEvent } from '../../src/messaging/inbox-event.entity.ts';
import { OutboxMessage } from '../../src/messaging/outbox-message.entity.ts';
import { inboxTable, outboxTable } from '../../src/messaging/tables.ts';
import { databaseConfig } from '../../src/service-config.ts';

class Tables extends Migration {
  override up(): void {
    this.addSql(outboxTable);
    this.addSql(inboxTable);
    this.addSql('create table effect (name text not null)');
  }
}

const database: ServiceDatabase = {
  schema: 'messaging',
  entities: [InboxEvent, OutboxMessage],
  migrations: [{ name: '1-tables', class: Tables }],
};

interface MessagingDatabase {
  orm: MikroORM;
  close(): Promise<void>;
}

/** A fresh database with the tables of outbox and inbox, and one for effects. */
export async function startMessagingDatabase(extra: Record<string, string> = {}): Promise<MessagingDatabase> {
  const testDatabase = await createTestDatabase();
  const { hostname, port, username, password, pathname } = new URL(testDatabase.url);
  const env = {
    DB_HOST: hostname,
    DB_PORT: port,
    DB_NAME: pathname.slice(1),
    DB_USER: username,
    DB_PASSWORD: decodeURIComponent(password),
    ...extra,
  };
  const config = await readConfig(databaseConfig, { env });
  await migrate(database, config);
  const orm = await connectDatabase(database, config);
  return {
    orm,
    async close() {
      await orm.close();
      await testDatabase.drop();
    },
  };
}
