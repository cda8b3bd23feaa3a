import { z } from 'zod';

type Environment = Record<string, string | undefined>;

/** Everything wrong with the environment, found in one pass. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Fetches the payload of a secret version, given its resource name `projects/*\/secrets/*\/versions/*`. */
export type SecretReader = (resourceName: string) => Promise<string>;

const secretReference = /^sm:\/\/(projects\/[^/]+\/secrets\/[^/]+\/versions\/[^/]+)$/;

/** The process environment; empty variables count as unset, as Compose and Cloud Build write them. */
export function environment(): Environment {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
}

/**
 * Reads the variables a schema names, follows `sm://` references to Secret Manager, validates and freezes.
 * @throws ConfigError that lists every fault with the variable's name
 */
export async function readConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  options: { env?: Environment; readSecret?: SecretReader } = {},
): Promise<Readonly<z.output<z.ZodObject<Shape>>>> {
  const env = options.env ?? environment();
  const faults: string[] = [];
  const raw = await Promise.all(
    Object.keys(schema.shape).map(async (name): Promise<[string, string | undefined]> => {
      const value = env[name];
      if (!value?.startsWith('sm://')) return [name, value];
      const reference = secretReference.exec(value)?.[1];
      if (!reference || !options.readSecret) {
        faults.push(`${name}: expected sm://projects/*/secrets/*/versions/* of a Secret Manager that can be read`);
        return [name, undefined];
      }
      try {
        return [name, await options.readSecret(reference)];
      } catch (error) {
        faults.push(`${name}: the secret ${reference} could not be read (${(error as Error).message})`);
        return [name, undefined];
      }
    }),
  );
  const parsed = schema.safeParse(Object.fromEntries(raw));
  if (parsed.success && faults.length === 0) return Object.freeze(parsed.data);
  const unread = new Set(faults.map((fault) => fault.split(':')[0]));
  const invalid = (parsed.error?.issues ?? [])
    .filter((issue) => !unread.has(String(issue.path[0])))
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError([...faults, ...invalid]);
}

/** A variable that holds JSON of the given shape. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'expected JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** A variable that holds a comma-separated list. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

export const port = z.coerce.number().int().min(0).max(65_535);
export const duration = z.coerce.number().int().positive();
