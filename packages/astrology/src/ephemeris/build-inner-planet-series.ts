import type { PlanetSeries } from './vsop87.ts';

/**
 * Prints the series of Mercury, Venus, the Earth and Mars, `src/generated/inner-planet-series.ts`, from the files of
 * VSOP87 (version B, published by the Bureau des Longitudes, now IMCCE, at ftp://ftp.imcce.fr/pub/ephem/planets/vsop87):
 * `cat VSOP87B.{mer,ven,ear,mar} | node --conditions=source packages/astrology/src/ephemeris/build-inner-planet-series.ts`
 *
 * Terms are kept that reach 0.01 seconds of arc, or as many au, within a century of 2000.
 */
const smallestRad = 5e-8;
const millennia = 0.1;
const coordinates = ['longitude', 'latitude', 'distance'] as const;

interface MutableSeries extends PlanetSeries {
  longitude: number[][];
  latitude: number[][];
  distance: number[][];
}

const planets = new Map<string, MutableSeries>();
let terms: number[] = [];
let power = 0;

function beginSeries(planet: string, coordinate: number, ofPower: number) {
  const series = planets.get(planet) ?? { longitude: [], latitude: [], distance: [] };
  planets.set(planet, series);
  terms = [];
  power = ofPower;
  series[coordinates[coordinate - 1]!].push(terms);
}

let text = '';
for await (const chunk of process.stdin) text += chunk;
for (const line of text.split('\n')) {
  const header = /VSOP87 VERSION B2\s+(\w+)\s+VARIABLE (\d) \(LBR\)\s+\*T\*\*(\d)/.exec(line);
  if (header) {
    beginSeries(header[1]!.toLowerCase(), Number(header[2]), Number(header[3]));
    continue;
  }
  const [amplitude = 0, phase = 0, frequency = 0] = line.trim().split(/\s+/).slice(-3).map(Number);
  if (amplitude * millennia ** power < smallestRad) continue;
  terms.push(Number(amplitude.toFixed(10)), Number(phase.toFixed(6)), Number(frequency.toFixed(5)));
}

const lines = [...planets].map(([planet, series]) => `  ${planet}: ${JSON.stringify(series)},`);
console.log(`import type { PlanetSeries } from '../ephemeris/vsop87.ts';

/** Made by src/ephemeris/build-inner-planet-series.ts. */
export const innerPlanetSeries: Record<'mercury' | 'venus' | 'earth' | 'mars', PlanetSeries> = {
${lines.join('\n')}
};`);
