import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { ReportDocument } from '../../services/reports/src/typeset/report-document.ts';
import { reportHtml } from './report-html.ts';

/** Another way from the same text to a PDF, started and warm. */
export interface Peer {
  print(document: ReportDocument): Promise<void>;
  stop(): Promise<void>;
}

const weasyPrintLoop = `
import sys
from weasyprint import HTML
for line in sys.stdin:
    HTML(filename=line.strip()).write_pdf(line.strip() + '.pdf')
    print('printed', flush=True)
`;

/** Undefined where Debian's \`weasyprint\` is not installed. */
export async function startWeasyPrint(): Promise<Peer | undefined> {
  if (spawnSync('/usr/bin/python3', ['-c', 'import weasyprint']).status !== 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'astrall-bench-'));
  const python = spawn('/usr/bin/python3', ['-c', weasyPrintLoop], { stdio: ['pipe', 'pipe', 'ignore'] });
  const printed = createInterface(python.stdout)[Symbol.asyncIterator]();
  return {
    async print(document) {
      const file = join(folder, 'report.html');
      await writeFile(file, reportHtml(document));
      python.stdin.write(`${file}\n`);
      if ((await printed.next()).done) throw new Error('WeasyPrint ended.');
    },
    async stop() {
      python.stdin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Undefined where no Chromium is installed. */
export async function startChromium(): Promise<Peer | undefined> {
  const executablePath = chromiumPaths.find((path) => existsSync(path));
  if (!executablePath) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'astrall-bench-'));
  const file = join(folder, 'report.html');
  const browser = await launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    async print(document) {
      // From a file: a page without an address may not load the fonts, which are files too.
      await writeFile(file, reportHtml(document));
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready');
      await page.pdf({ preferCSSPageSize: true, outline: true });
    },
    async stop() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
