import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DemoOnImages } from '../images/run-demo.ts';
import { root, serviceNames } from '../platform/settings.ts';

interface Checked {
  service: string;
  sizeMb: number;
  stray: string[];
  migrated: string;
  startMs: number;
  readyMs: number;
  idleMb: number;
  stopMs: number;
}

const boundMs = 600_000;

describe('the content of the service images', () => {
  let checked: Checked[];
  let demo: DemoOnImages;

  beforeAll(async () => {
    const args = ['--conditions=source', 'scripts/check-images.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    ({ services: checked, demo } = JSON.parse(stdout.trim().split('\n').at(-1)!));
  }, boundMs);

  it('is there for every service', () => {
    expect(checked.map(({ service }) => service)).toEqual([...serviceNames]);
  });

  it.each(serviceNames)('%s weighs less than 100 MB', (name) => {
    expect(of(name).sizeMb).toBeLessThan(100);
  });

  it.each(serviceNames)('%s holds no development tool', (name) => {
    expect(of(name).stray).toEqual([]);
  });

  it.each(serviceNames)('%s migrates its schema', (name) => {
    expect(of(name).migrated).toMatch(new RegExp(`^${name}: applied \\d+-${name}`));
  });

  // The aim is 600 ms on a quiet machine; this bound is the requirement, and holds on a busy one.
  it.each(serviceNames)('%s answers, and finds its database, within 5 seconds of its start', (name) => {
    expect(of(name).readyMs).toBeLessThan(5000);
  });

  it.each(serviceNames)('%s stays below 130 MB of memory when idle', (name) => {
    expect(of(name).idleMb).toBeLessThan(130);
  });

  it.each(serviceNames)('%s ends in order within 8 seconds of SIGTERM', (name) => {
    expect(of(name).stopMs).toBeLessThan(8000);
  });

  it('brings an order from the signed webhook to the PDF in the mail, set in its fonts', () => {
    expect(demo.pages).toBeGreaterThan(3);
    expect(demo.fonts).toEqual(
      expect.arrayContaining(['EBGaramond-Regular', 'Jost-Medium', 'NotoSansSymbols-Regular']),
    );
  });

  function of(name: string): Checked {
    return checked.find(({ service }) => service === name)!;
  }
});

describe('services/Dockerfile', () => {
  const dockerfile = readFileSync(join(root, 'services/Dockerfile'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('builds on the Node that the repository pins', () => {
    expect(dockerfile).toContain(`NODE_IMAGE=node:${manifest.devDependencies.node}-`);
  });

  it('ends with a stage that runs node itself as user 1000', () => {
    const stage = dockerfile.split(/^FROM /m).at(-1);
    expect(stage).toMatch(/^USER 1000:1000$/m);
    expect(stage).toMatch(/^CMD \["node", "dist\/main\.js"\]$/m);
    expect(stage).not.toMatch(/^(HEALTHCHECK|RUN) /m);
  });
});
