import { migrate } from '@astrall/platform/database/orm.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import { database } from './database.ts';

const applied = await migrate(database, await loadServiceConfig(databaseConfig));
process.stdout.write(`${database.schema}: ${applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`}\n`);
