import { pipeline } from './pipeline.ts';

/** `npm run bench -- <name>`: one benchmark; its figures as JSON on the last line. */
const benchmarks: Record<string, (args: string[]) => Promise<unknown>> = { pipeline };

const [name = '', ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (!benchmark) {
  console.error(`usage: npm run bench -- <${Object.keys(benchmarks).join('|')}>`);
  process.exit(2);
}
console.log(JSON.stringify(await benchmark(args)));
process.exit(0);
