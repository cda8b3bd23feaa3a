/** `npm run bench -- <name>`: one benchmark; its figures as JSON on the last line. */
const benchmarks: Record<string, () => Promise<(args: string[]) => Promise<unknown>>> = {
  pipeline: async () => (await import('./pipeline.ts')).pipeline,
  lists: async () => (await import('./lists.ts')).lists,
  report: async () => (await import('./report.ts')).report,
};

const [name = '', ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (!benchmark) {
  console.error(`usage: npm run bench -- <${Object.keys(benchmarks).join('|')}>`);
  process.exit(2);
}
console.log(JSON.stringify(await (await benchmark())(args)));
process.exit(0);
