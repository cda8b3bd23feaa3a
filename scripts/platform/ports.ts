import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { identities } from './cloud-api.ts';
import type { Settings } from './settings.ts';

const retryMs = 100;

/**
 * Makes sure that every port the platform needs is free, before anything is started that could not go on without one.
 * @param patienceMs how long the processes of a killed run may still take to stop
 * @throws that names every port in use and what it is for
 */
export async function requireFreePorts(settings: Settings, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const inUse = await portsInUse(settings);
    if (inUse.length === 0) return;
    if (Date.now() >= deadline) throw new Error(complaint(inUse));
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

async function portsInUse(settings: Settings): Promise<[name: string, port: number][]> {
  const { metadata, ...named } = settings.ports;
  // An orphaned PostgreSQL is found by its pid file and stopped when PostgreSQL starts.
  const orphanPossible = existsSync(join(settings.dataDir, 'postgres/postmaster.pid'));
  const ports = [
    ...Object.entries(named).filter(([name]) => !(name === 'postgres' && orphanPossible)),
    ...identities.map((name, index): [string, number] => [`metadata server of ${name}`, metadata + index]),
  ];
  const free = await Promise.all(ports.map(([, port]) => isFree(port)));
  return ports.filter((_, index) => !free[index]);
}

function complaint(inUse: [name: string, port: number][]): string {
  const list = inUse.map(([name, port]) => `  ${port}  ${name}`).join('\n');
  const plural = inUse.length > 1;
  return `${plural ? 'These ports are' : 'This port is'} in use by another program:\n${list}\nFree ${plural ? 'them' : 'it'}, or set PORT_BASE to the first of 16 free ports.`;
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
