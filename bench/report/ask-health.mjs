// Asks an address every 10 ms for 10 seconds, and prints how long the answers took.
const [url] = process.argv.slice(2);
const took = [];
for (const endsAt = performance.now() + 10_000; performance.now() < endsAt; ) {
  const startedAt = performance.now();
  await (await fetch(url)).text();
  took.push(performance.now() - startedAt);
  await new Promise((resolve) => setTimeout(resolve, 10));
}
took.sort((one, other) => one - other);
const at = (part) => Number(took[Math.floor((took.length - 1) * part)].toFixed(1));
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99), max: at(1) }));
