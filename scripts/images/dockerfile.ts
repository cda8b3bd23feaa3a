import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../platform/settings.ts';

/** What a container of a service starts with: the last stage of services/Dockerfile. */
export interface ImageSettings {
  env: Record<string, string>;
  command: string[];
  userId: number;
}

/** @param folder where the content of the image's `/app` lies */
export function readImageSettings(folder: string): ImageSettings {
  const stage = readFileSync(join(root, 'services/Dockerfile'), 'utf8')
    .split(/^FROM /m)
    .at(-1)!;
  const env = [...stage.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name, value]) => [
    name,
    value!.replace(/^\/app/, folder),
  ]);
  return {
    env: Object.fromEntries(env),
    command: JSON.parse(/^CMD (\[.*\])$/m.exec(stage)![1]!),
    userId: Number(/^USER (\d+):\d+$/m.exec(stage)![1]),
  };
}
