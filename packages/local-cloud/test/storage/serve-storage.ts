import { startStorageCloud } from './storage-cloud.ts';

const { api, authorization } = await startStorageCloud(process.argv[2]);
process.on('message', () => process.send?.(process.resourceUsage().maxRSS * 1024));
process.send?.({ url: api.url, authorization: authorization.Authorization });
