import { AstroTime, Body, HelioVector, MassProduct, type Vector } from 'astronomy-engine';

/**
 * Prints the path of Chiron, `src/generated/chiron-path.ts`:
 * `node --conditions=source packages/astrology/src/ephemeris/build-chiron-path.ts`
 *
 * Chiron is carried from a position and velocity of JPL Horizons (target 2060, heliocentric, ICRF, geometric; in the
 * public domain) through 1899 to 2102 under the gravity of the Sun and the planets, and the path is compressed into
 * Chebyshev polynomials. On the way it has to pass through the four later states of the same source.
 */
type State = readonly number[];

interface Epoch {
  julianDayTdb: number;
  /** x, y, z in au; then their rates in au per day. */
  state: State;
}

const start: Epoch = {
  julianDayTdb: 2_451_544.5,
  state: [
    -3.532082802845036, -8.673587566387649, -2.935491685233997, 4.97067843310663e-3, -3.627773229067521e-3,
    -8.262541278709376e-4,
  ],
};
const waypoints: { julianDayTdb: number; positionAu: State }[] = [
  { julianDayTdb: 2_455_197.5, positionAu: [13.19148992863117, -9.058771972133892, -2.018744306999665] },
  { julianDayTdb: 2_458_849.5, positionAu: [18.74979015626275, 0.9060856547258316, 1.445166327129911] },
  { julianDayTdb: 2_462_502.5, positionAu: [13.13185175469694, 10.45171373019759, 4.086005508618447] },
  { julianDayTdb: 2_466_154.5, positionAu: [-1.878330124332237, 10.99286850835428, 3.325776674355994] },
];
/** A third of a second of arc as seen from the Earth. */
const waypointToleranceAu = 3e-5;

const j2000JulianDay = 2_451_545;
const fromDays = -36_900;
const segmentDays = 2500;
const segmentCount = 30;
const coefficients = 12;
const decimals = 8;
const stepDays = 2;

const perturbers = [
  Body.Mercury,
  Body.Venus,
  Body.EMB,
  Body.Mars,
  Body.Jupiter,
  Body.Saturn,
  Body.Uranus,
  Body.Neptune,
  Body.Pluto,
];
const sunMass = MassProduct(Body.Sun);

/** Heliocentric, so that every planet pulls at Chiron and, the other way round, at the Sun. */
function rateOfChange(ttDays: number, [x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0]: State): State {
  const pull = [0, 0, 0];
  const add = (mass: number, dx: number, dy: number, dz: number) => {
    const factor = mass / Math.hypot(dx, dy, dz) ** 3;
    pull[0]! += factor * dx;
    pull[1]! += factor * dy;
    pull[2]! += factor * dz;
  };
  add(sunMass, -x, -y, -z);
  for (const [planet, mass] of planetsAt(ttDays)) {
    add(mass, planet.x - x, planet.y - y, planet.z - z);
    add(mass, -planet.x, -planet.y, -planet.z);
  }
  return [vx, vy, vz, ...pull];
}

let remembered: { ttDays: number; planets: [Vector, number][] } | undefined;

/** Two of the four evaluations of a step are at one instant. */
function planetsAt(ttDays: number): [Vector, number][] {
  if (remembered?.ttDays !== ttDays) {
    const time = AstroTime.FromTerrestrialTime(ttDays);
    remembered = { ttDays, planets: perturbers.map((body) => [HelioVector(body, time), MassProduct(body)]) };
  }
  return remembered.planets;
}

/** One step of the classical Runge-Kutta method of fourth order. */
function advance(ttDays: number, state: State, days: number): State {
  const moved = (rate: State, share: number) => state.map((value, index) => value + rate[index]! * share);
  const first = rateOfChange(ttDays, state);
  const second = rateOfChange(ttDays + days / 2, moved(first, days / 2));
  const third = rateOfChange(ttDays + days / 2, moved(second, days / 2));
  const fourth = rateOfChange(ttDays + days, moved(third, days));
  return state.map(
    (value, index) => value + (days / 6) * (first[index]! + 2 * second[index]! + 2 * third[index]! + fourth[index]!),
  );
}

/** The states passed from the start on, one a step. */
function integrate(daysEachStep: number, isThere: (ttDays: number) => boolean): { ttDays: number; state: State }[] {
  let last = { ttDays: start.julianDayTdb - j2000JulianDay, state: start.state };
  const passed = [last];
  while (!isThere(last.ttDays)) {
    last = { ttDays: last.ttDays + daysEachStep, state: advance(last.ttDays, last.state, daysEachStep) };
    passed.push(last);
  }
  return passed;
}

const untilDays = fromDays + segmentCount * segmentDays;
const states = [
  ...integrate(-stepDays, (ttDays) => ttDays <= fromDays).reverse(),
  ...integrate(stepDays, (ttDays) => ttDays >= untilDays).slice(1),
];

/** Cubic Hermite interpolation: within 1e-11 au over a step of two days. */
function positionAt(ttDays: number): number[] {
  const index = Math.min(Math.max(Math.floor((ttDays - states[0]!.ttDays) / stepDays), 0), states.length - 2);
  const [before, after] = [states[index]!, states[index + 1]!];
  const u = (ttDays - before.ttDays) / stepDays;
  return [0, 1, 2].map(
    (axis) =>
      (1 + 2 * u) * (1 - u) ** 2 * before.state[axis]! +
      u * (1 - u) ** 2 * stepDays * before.state[axis + 3]! +
      u ** 2 * (3 - 2 * u) * after.state[axis]! +
      u ** 2 * (u - 1) * stepDays * after.state[axis + 3]!,
  );
}

for (const { julianDayTdb, positionAu } of waypoints) {
  const reached = positionAt(julianDayTdb - j2000JulianDay);
  const missedAu = Math.hypot(...positionAu.map((value, axis) => value - reached[axis]!));
  console.error(`JD ${julianDayTdb}: ${missedAu.toExponential(2)} au from JPL Horizons`);
  if (missedAu > waypointToleranceAu) throw new Error('The path misses a state of JPL Horizons.');
}

/** Chebyshev coefficients of one axis over one segment, through its zeros (Numerical Recipes, section 5.8). */
function chebyshev(segment: number, axis: number): number[] {
  const middleDays = fromDays + (segment + 0.5) * segmentDays;
  const angles = Array.from({ length: 4 * coefficients }, (_, k) => (Math.PI * (k + 0.5)) / (4 * coefficients));
  const values = angles.map((angle) => positionAt(middleDays + (Math.cos(angle) * segmentDays) / 2)[axis]!);
  return Array.from({ length: coefficients }, (_, order) => {
    const sum = values.reduce((total, value, k) => total + value * Math.cos(order * angles[k]!), 0);
    return Number(((sum * (order === 0 ? 1 : 2)) / values.length).toFixed(decimals));
  });
}

const segments = Array.from({ length: segmentCount }, (_, segment) =>
  [0, 1, 2].map((axis) => chebyshev(segment, axis)),
);
console.log(`import type { Path } from '../ephemeris/path.ts';

/** Made by src/ephemeris/build-chiron-path.ts. */
export const chironPath: Path = ${JSON.stringify({ fromDays, segmentDays, segments })};`);
