import { z } from 'zod';

const identities = z.array(z.strictObject({ email: z.email(), metadataPort: z.int().min(0).max(65535) }));

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATA_DIR: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65535),
  /** The interface to listen on; a container has no other way in than all of them. */
  HOST: z.string().min(1).default('127.0.0.1'),
  GOOGLE_CLOUD_PROJECT: z.string().min(1),
  /** JSON: [{"email": "orders@...", "metadataPort": 8091}] */
  IDENTITIES: z
    .string()
    .transform((value, context) => {
      try {
        return JSON.parse(value) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(identities),
});

export interface Config {
  databaseUrl: string;
  dataDir: string;
  port: number;
  host: string;
  projectId: string;
  identities: z.infer<typeof identities>;
}

/** Throws one error that lists every fault. */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const result = environment.safeParse(env);
  if (!result.success) throw new Error(`Invalid configuration\n${z.prettifyError(result.error)}`);
  const { DATABASE_URL, DATA_DIR, PORT, HOST, GOOGLE_CLOUD_PROJECT, IDENTITIES } = result.data;
  return Object.freeze({
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    port: PORT,
    host: HOST,
    projectId: GOOGLE_CLOUD_PROJECT,
    identities: IDENTITIES,
  });
}
