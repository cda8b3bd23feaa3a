import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Settings, serviceNames } from '../platform/settings.ts';

export interface DemoOnImages {
  pages: number;
  /** The fonts whose glyphs the PDF holds. */
  fonts: string[];
}

/**
 * Runs one order, from the signed webhook to the PDF behind the link in the mail, through the packaged services: the
 * platform of the export starts them in place of its own.
 * @param folder where each image lies under its service's name
 */
export async function runDemo(source: string, folder: string, { ports, dataDir }: Settings): Promise<DemoOnImages> {
  execFileSync('node_modules/.bin/tsc', ['--build', 'packages/local-cloud'], { cwd: source, stdio: ['ignore', 2, 2] });
  for (const service of serviceNames) {
    for (const program of ['main', 'migrate']) {
      const packaged = pathToFileURL(join(folder, service, `dist/${program}.js`));
      writeFileSync(join(source, `services/${service}/dist/src/${program}.js`), `import '${packaged}';\n`);
    }
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', 'scripts/demo/demo.ts', '--once', '--json'],
    { cwd: source, env: { ...process.env, PORT_BASE: String(ports.gateway), ASTRALL_DATA: dataDir } },
  );
  const { pdf_pages, pdf_path } = JSON.parse(stdout.trim().split('\n').at(-1)!);
  const embedded = readFileSync(pdf_path, 'latin1').matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g);
  return { pages: pdf_pages, fonts: [...new Set([...embedded].map(([, name]) => name!))].sort() };
}
