import { ormOptions } from '@astrall/platform/database/orm.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { databaseConfig } from '@astrall/platform/service-config.ts';
import { database } from './src/database.ts';

export default ormOptions(database, await loadServiceConfig(databaseConfig));
