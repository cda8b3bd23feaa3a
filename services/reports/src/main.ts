import { serve } from '@astrall/platform/http/serve.ts';
import { loadServiceConfig } from '@astrall/platform/load-service-config.ts';
import { createApp } from './app.ts';
import { reportsEnv } from './config.ts';
import { createContext } from './context.ts';

const context = await createContext(await loadServiceConfig(reportsEnv));
await serve({ app: createApp(context), config: context.config, logger: context.logger, close: context.close });
