import { expect, test } from '@jest/globals';
import { candidates, found } from './matches.ts';

test.each([
  ['Paris', 'FR'],
  ['London', 'GB'],
  ['Madrid', 'ES'],
  ['Sevilla', 'ES'],
  ['Rosario', 'AR'],
  ['Perth', 'AU'],
  ['Buenos Aires', 'AR'],
  ['Lima', 'PE'],
  ['Quebec', 'CA'],
])('%s alone is the one that dominates', (name, country) => {
  expect(found(name).country).toBe(country);
});

test.each([
  'Springfield',
  'San José',
  'León',
  'Guadalajara',
  'Santiago',
  'Barcelona',
  'Birmingham',
  'La Paz',
  'Córdoba',
  'Valencia',
  'Mérida',
  'Toledo',
  'Granada',
  'Cambridge',
  'Vitoria',
  'Newcastle',
])('%s alone is ambiguous, with at most eight candidates', (name) => {
  const places = candidates(name);
  expect(places.length).toBeGreaterThan(1);
  expect(places.length).toBeLessThanOrEqual(8);
});

test.each([
  ['San Antonio', undefined, 'US', 'CL'],
  ['Newcastle', undefined, 'AU', 'ZA', 'GB', 'US'],
  ['Newcastle', 'IE', 'AU', 'ZA', 'GB', 'IE'],
  ['León', undefined, 'MX', 'ES', 'NI'],
  ['San José', 'PH', 'PH'],
])('the likeliest candidates for %s come first, of a customer at home in %s', (name, home, ...countries) => {
  const first = candidates(name, undefined, home).slice(0, countries.length);
  expect(first.map(({ country }) => country)).toEqual(countries);
});

test('a whole name is likelier than a part of one', () => {
  const names = candidates('San Antonio').map(({ name }) => name);
  expect(names.indexOf('San Antonio del Táchira')).toBeGreaterThan(names.indexOf('San Antonio'));
});

test('a part of a name is asked about until the region is said', () => {
  expect(candidates('Pampilhosa, Portugal')).toHaveLength(2);
  expect(found('Pampilhosa, Aveiro, Portugal').name).toBe('Pampilhosa');
});

test.each([
  ['León', 'ES', 'ES'],
  ['León', 'MX', 'MX'],
  ['León', 'NI', 'NI'],
  ['Guadalajara', 'ES', 'ES'],
  ['Guadalajara', 'MX', 'MX'],
  ['Mérida', 'ES', 'ES'],
  ['Santiago', 'CL', 'CL'],
  ['Barcelona', 'ES', 'ES'],
  ['Birmingham', 'US', 'US'],
  ['Madrid', 'MX', 'ES'],
  ['Paris', 'US', 'FR'],
  ['London', 'US', 'GB'],
  ['Londonderry', 'GB', 'GB'],
  ['Reading, Berks', 'GB', 'GB'],
  ['Reading, Berks', 'US', 'US'],
  ['Eivissa', 'ES', 'ES'],
])('%s alone, of a customer at home in %s, is the one in %s', (name, home, country) => {
  expect(found(name, undefined, home).country).toBe(country);
});

test.each([
  ['León', 'US', 'there is but a village of that name'],
  ['Guadalajara', 'FR', 'there is none'],
  ['Cartagena', 'CL', 'there is but a town, and two cities abroad'],
  ['London', 'CA', 'there is a city, and a greater one abroad'],
  ['Athens', 'US', 'there are several'],
  ['Laredo', 'ES', 'there is a town, and a city abroad that is not famous'],
])('%s alone, of a customer at home in %s, is ambiguous: %s', (name, home) => {
  expect(candidates(name, undefined, home).length).toBeGreaterThan(1);
});

test('where the customer is at home says nothing against what was written', () => {
  expect(found('Córdoba, Argentina', undefined, 'ES').country).toBe('AR');
  expect(found('Mérida', 'México', 'ES').region).toBe('Yucatán');
  expect(found('Berlin', undefined, 'ES').country).toBe('DE');
});

test.each([
  ['Hong Kong, China', 'HK'],
  ['Macao, China', 'MO'],
  ['Victoria, Central and Western, RAE de Hong Kong (China)', 'HK'],
  ['Victoria, Central and Western, Hong Kong SAR China', 'HK'],
])('%s is in %s, and said to be in China', (text, country) => {
  expect(found(text).country).toBe(country);
});

test('a state that is called as its country is a state', () => {
  expect(found('Buenavista, Estado de México, México').population).toBeGreaterThan(200_000);
  expect(found('Buenavista, Estado de México').population).toBeGreaterThan(200_000);
});

test.each(['Buenaventura, Colombia', 'Shizuishan, China'])('%s is one place, though it is listed twice', (text) => {
  expect(found(text).population).toBeGreaterThan(400_000);
});

test('the candidates can be told apart by region', () => {
  const regions = candidates('Springfield').map(({ region }) => region);
  expect(regions).toContain('Illinois');
  expect(new Set(regions).size).toBe(regions.length);
});

test.each([
  ['Venice', 'IT', 'Dayton, Ohio, was called so'],
  ['Zaragoza', 'ES', 'Tijuana was'],
  ['Philadelphia', 'US', 'Amman was, in antiquity'],
  ['München', 'DE', 'so is a village in Thuringia'],
  ['Октябрьский', 'RU', 'a village in Belarus is listed in Cyrillic'],
])('%s is the place of that name today (%s): %s', (name, country) => {
  expect(found(name).country).toBe(country);
});

test.each([
  ['Manchester', 'Richmond'],
  ['Tolosa', 'Toulouse'],
])('the candidates for %s do not include %s', (text, name) => {
  expect(candidates(text).map((candidate) => candidate.name)).not.toContain(name);
});

test('a section of a city does not rival the city of the same name', () => {
  expect(found('Salamanca, España').region).toBe('Castille and León');
  expect(found('Carabanchel').region).toBe('Madrid');
});
