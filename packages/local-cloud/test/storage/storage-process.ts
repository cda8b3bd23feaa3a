import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface StorageProcess {
  url: string;
  authorization: string;
  /** Most resident memory so far, in bytes. */
  peakMemory(): Promise<number>;
  kill(): Promise<void>;
}

/** The same storage in a process of its own, to be killed or measured. */
export async function forkStorage(dataDir: string): Promise<StorageProcess> {
  const child = fork(new URL('./serve-storage.ts', import.meta.url), [dataDir], { execArgv: [] });
  const [{ url, authorization }] = (await once(child, 'message')) as [{ url: string; authorization: string }];
  return {
    url,
    authorization,
    async peakMemory() {
      child.send('peak memory');
      const [peak] = (await once(child, 'message')) as [number];
      return peak;
    },
    async kill() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}
