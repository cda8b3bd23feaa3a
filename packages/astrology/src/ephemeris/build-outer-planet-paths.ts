import type { Path } from './path.ts';

/**
 * Prints the paths of Jupiter to Pluto, `src/generated/outer-planet-paths.ts`, from what is piped into it:
 * `cat *.txt | node --conditions=source packages/astrology/src/ephemeris/build-outer-planet-paths.ts`
 *
 * That is the text answers of JPL Horizons (in the public domain; DE441) for the targets 10 (Sun), 599, 699, 799, 899
 * and 9: VECTORS from the centre 500@0, frame ICRF, in au and days, with rates (VEC_TABLE 2), the planets every 50 days
 * or so, the Sun every 20. Least squares through the samples smooth out what the moons of a planet and the inner
 * planets do to it and to the Sun: 0.000007 au at most.
 */
interface Sample {
  ttDays: number;
  position: number[];
  rate: number[];
}

interface Shape {
  segmentDays: number;
  coefficients: number;
}

const shapes: Record<string, { name: string } & Shape> = {
  'Jupiter (599)': { name: 'jupiter', segmentDays: 2500, coefficients: 14 },
  'Saturn (699)': { name: 'saturn', segmentDays: 4000, coefficients: 14 },
  'Uranus (799)': { name: 'uranus', segmentDays: 5000, coefficients: 12 },
  'Neptune (899)': { name: 'neptune', segmentDays: 5000, coefficients: 12 },
  'Pluto Barycenter (9)': { name: 'pluto', segmentDays: 5000, coefficients: 12 },
};

const j2000JulianDay = 2_451_545;
const decimals = 8;
/** As seen from the Earth, 0.0001 degrees for Jupiter and less for the others. */
const toleranceAu = 1e-5;

function readSamples(text: string): Map<string, Sample[]> {
  const answers = text.split('Target body name: ').slice(1);
  return new Map(
    answers.map((answer) => {
      const target = answer.slice(0, answer.indexOf('{')).trim();
      const numbers = '\\s*(-?[\\d.]+E[+-]\\d+)';
      const row = new RegExp(
        `([\\d.]+) = A\\.D\\.[^\\n]*\\s+X =${numbers} Y =${numbers} Z =${numbers}\\s+VX=${numbers} VY=${numbers} VZ=${numbers}`,
        'g',
      );
      const samples = [...answer.matchAll(row)].map((match) => {
        const [julianDay = NaN, x = NaN, y = NaN, z = NaN, ...rate] = match.slice(1).map(Number);
        return { ttDays: julianDay - j2000JulianDay, position: [x, y, z], rate };
      });
      return [target, samples];
    }),
  );
}

/** Cubic Hermite interpolation: within 1e-9 au over the 20 days between two places of the Sun. */
function positionBetween(samples: readonly Sample[], ttDays: number): number[] {
  const index = Math.max(
    samples.findLastIndex((sample) => sample.ttDays <= ttDays),
    0,
  );
  const before = samples[index]!;
  const after = samples[index + 1] ?? before;
  const stepDays = after.ttDays - before.ttDays;
  if (stepDays === 0) return before.position;
  const u = (ttDays - before.ttDays) / stepDays;
  return before.position.map(
    (value, axis) =>
      (1 + 2 * u) * (1 - u) ** 2 * value +
      u * (1 - u) ** 2 * stepDays * before.rate[axis]! +
      u ** 2 * (3 - 2 * u) * after.position[axis]! +
      u ** 2 * (u - 1) * stepDays * after.rate[axis]!,
  );
}

function fitPath(samples: readonly Sample[], { segmentDays, coefficients }: Shape): { path: Path; worstAu: number } {
  const fromDays = samples[0]!.ttDays;
  const untilDays = samples.at(-1)!.ttDays;
  // As many whole segments as there are samples for, the last one drawn in to end with them.
  const count = Math.ceil((untilDays - fromDays) / segmentDays);
  const fittedDays = (untilDays - fromDays) / count;
  let worstAu = 0;
  const segments = Array.from({ length: count }, (_, segment) => {
    const beginDays = fromDays + segment * fittedDays;
    const marginDays = 60;
    const within = samples.filter(
      ({ ttDays }) => ttDays >= beginDays - marginDays && ttDays <= beginDays + fittedDays + marginDays,
    );
    const rows = within.map(({ ttDays }) => chebyshevRow((2 * (ttDays - beginDays)) / fittedDays - 1, coefficients));
    return [0, 1, 2].map((axis) => {
      const solved = leastSquares(
        rows,
        within.map(({ position }) => position[axis]!),
      );
      const rounded = solved.map((value) => Number(value.toFixed(decimals)));
      for (const [index, row] of rows.entries()) {
        const fitted = row.reduce((sum, value, order) => sum + value * rounded[order]!, 0);
        worstAu = Math.max(worstAu, Math.abs(fitted - within[index]!.position[axis]!));
      }
      return rounded;
    });
  });
  return { path: { fromDays, segmentDays: fittedDays, segments }, worstAu };
}

function chebyshevRow(at: number, coefficients: number): number[] {
  const row = [1, at];
  while (row.length < coefficients) row.push(2 * at * row.at(-1)! - row.at(-2)!);
  return row;
}

/** The normal equations, by Gaussian elimination with pivots. */
function leastSquares(rows: readonly number[][], values: readonly number[]): number[] {
  const size = rows[0]!.length;
  const dot = (first: (index: number) => number, second: (index: number) => number) =>
    rows.reduce((sum, _, index) => sum + first(index) * second(index), 0);
  const matrix = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) =>
      dot(
        (k) => rows[k]![i]!,
        (k) => rows[k]![j]!,
      ),
    ),
    dot(
      (k) => rows[k]![i]!,
      (k) => values[k]!,
    ),
  ]);
  for (let column = 0; column < size; column += 1) {
    const pivot = matrix
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    matrix.splice(matrix.indexOf(pivot), 1);
    matrix.splice(column, 0, pivot);
    for (const row of matrix) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let index = column; index <= size; index += 1) row[index]! -= factor * pivot[index]!;
    }
  }
  return matrix.map((row, index) => row[size]! / row[index]!);
}

let text = '';
for await (const chunk of process.stdin) text += chunk;
const answers = readSamples(text);
const sun = answers.get('Sun (10)') ?? [];
const lines = Object.entries(shapes).map(([target, { name, ...shape }]) => {
  const heliocentric = (answers.get(target) ?? []).map((sample) => {
    const sunAt = positionBetween(sun, sample.ttDays);
    return { ...sample, position: sample.position.map((value, axis) => value - sunAt[axis]!) };
  });
  const { path, worstAu } = fitPath(heliocentric, shape);
  console.error(`${name}: within ${worstAu.toExponential(1)} au of ${heliocentric.length} places of JPL Horizons`);
  if (worstAu > toleranceAu) throw new Error(`The path of ${name} misses its samples.`);
  return `  ${name}: ${JSON.stringify(path)},`;
});
console.log(`import type { Path } from '../ephemeris/path.ts';

/** Made by src/ephemeris/build-outer-planet-paths.ts. */
export const outerPlanetPaths: Record<'jupiter' | 'saturn' | 'uranus' | 'neptune' | 'pluto', Path> = {
${lines.join('\n')}
};`);
