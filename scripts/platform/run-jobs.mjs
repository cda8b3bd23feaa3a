// Runs several jobs, each as Cloud Run would run it, one after the other in one process: loading their libraries is most
// of the work of each.
import { pathToFileURL } from 'node:url';

for (const { script, env } of JSON.parse(process.env.JOBS)) {
  Object.assign(process.env, env);
  await import(pathToFileURL(script).href);
}
