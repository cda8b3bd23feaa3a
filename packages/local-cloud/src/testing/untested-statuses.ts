import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Document {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, object> }>>;
}

/**
 * Which declared answers no test claims to prove. Operation `ListOrders` is tested in a file `list-orders.test.ts`
 * somewhere below `testDir`, by tests or tables of tests whose titles begin with the status: `404: past the last page`.
 * An answer that refers to the components is the platform's, the same everywhere and proven once.
 */
export async function untestedStatuses(document: Document, testDir: string): Promise<string[]> {
  const files = (await readdir(testDir, { recursive: true })).filter((file) => file.endsWith('.test.ts'));
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const missing = await Promise.all(
    operations.map(async ({ operationId, responses }) => {
      const name = `${operationId.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.test.ts`;
      const file = files.find((path) => path.split('/').at(-1) === name);
      const text = file ? await readFile(join(testDir, file), 'utf8') : '';
      const declared = Object.entries(responses).filter(([, response]) => !('$ref' in response));
      const statuses = declared
        .map(([status]) => status)
        .filter((status) => !new RegExp(`(test|\\))\\(\\s*['"\`]${status}\\b`).test(text));
      return statuses.map((status) => `${operationId} ${status} (${name})`);
    }),
  );
  return missing.flat();
}
