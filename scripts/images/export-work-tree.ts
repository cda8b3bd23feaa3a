import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../platform/settings.ts';

/** Copies what git would commit of this checkout: nothing that was built, ignored or installed. */
export function exportWorkTree(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const path of new Set(listed.toString().split('\0'))) {
    // A deleted file is listed until the deletion is committed.
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
}

/**
 * Stands in for the `npm ci` of the build stage: links to what the checkout has installed from the same lock file,
 * except that the workspaces are those of the export.
 */
export function linkInstalled(folder: string): void {
  const ours = '@astrall';
  for (const modules of ['node_modules', ...nestedModules()]) {
    mkdirSync(join(folder, modules), { recursive: true });
    for (const name of readdirSync(join(root, modules))) {
      if (name !== ours) symlinkSync(join(root, modules, name), join(folder, modules, name));
    }
  }
  mkdirSync(join(folder, 'node_modules', ours));
  for (const path of workspacePaths(folder)) {
    symlinkSync(join(folder, path), join(folder, 'node_modules', ours, path.split('/')[1]!));
  }
}

function nestedModules(): string[] {
  return workspacePaths(root)
    .map((path) => `${path}/node_modules`)
    .filter((path) => existsSync(join(root, path)));
}

function workspacePaths(folder: string): string[] {
  return ['packages', 'services'].flatMap((group) =>
    readdirSync(join(folder, group))
      .map((name) => `${group}/${name}`)
      .filter((path) => existsSync(join(folder, path, 'package.json'))),
  );
}
