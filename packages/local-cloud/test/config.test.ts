import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

const complete = {
  DATABASE_URL: 'postgresql://local_cloud:secret@127.0.0.1:5432/astrall',
  DATA_DIR: '/data',
  PORT: '8090',
  GOOGLE_CLOUD_PROJECT: 'astrall-local',
  IDENTITIES: '[{"email":"orders@astrall-local.iam.gserviceaccount.com","metadataPort":8091}]',
};

describe('readConfig', () => {
  test('reads the environment', () => {
    expect(readConfig(complete)).toEqual({
      databaseUrl: complete.DATABASE_URL,
      dataDir: '/data',
      port: 8090,
      host: '127.0.0.1',
      projectId: 'astrall-local',
      identities: [{ email: 'orders@astrall-local.iam.gserviceaccount.com', metadataPort: 8091 }],
    });
  });

  test('listens where HOST says', () => {
    expect(readConfig({ ...complete, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  test('names every fault at once', () => {
    const faulty = { ...complete, DATABASE_URL: 'mysql://x', PORT: '99999', IDENTITIES: '{', DATA_DIR: undefined };
    for (const name of ['DATABASE_URL', 'DATA_DIR', 'PORT', 'IDENTITIES']) {
      expect(() => readConfig(faulty)).toThrow(name);
    }
  });
});
