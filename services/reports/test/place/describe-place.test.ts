import { expect, test } from '@jest/globals';
import { describePlace } from '../../src/place/describe-place.ts';
import { found } from './matches.ts';

test.each([
  ['Madrid', 'Madrid, Comunidad de Madrid, España', 'Madrid, Spain'],
  ['Londres', 'Londres, Inglaterra, Reino Unido', 'London, England, United Kingdom'],
  ['Florence, Italy', 'Florencia, Toscana, Italia', 'Florence, Tuscany, Italy'],
  ['Springfield, Illinois', 'Springfield, Illinois, Estados Unidos', 'Springfield, Illinois, United States'],
  ['Ciudad de México', 'Ciudad de México, México', 'Mexico City, Mexico'],
  ['Ginebra', 'Ginebra, Suiza', 'Geneva, Switzerland'],
  ['Manizales', 'Manizales, Caldas, Colombia', 'Manizales, Caldas Department, Colombia'],
  ['Singapur', 'Singapore, Singapur', 'Singapore'],
])('%s', (text, spanish, english) => {
  expect(describePlace(found(text), 'es')).toBe(spanish);
  expect(describePlace(found(text), 'en')).toBe(english);
});

test.each([
  [
    'Lucena, Córdoba',
    'Lucena, provincia de Córdoba, Andalucía, España',
    'Lucena, Province of Córdoba, Andalusia, Spain',
  ],
  [
    'Springfield, Illinois',
    'Springfield, condado de Sangamon, Illinois, Estados Unidos',
    'Springfield, Sangamon County, Illinois, United States',
  ],
])('%s with its province', (text, spanish, english) => {
  expect(describePlace(found(text), 'es', 'province')).toBe(spanish);
  expect(describePlace(found(text), 'en', 'province')).toBe(english);
});

test('a place beside its nearest town, and by its coordinates', () => {
  const vereya = found('Vereya, Malakhovka');
  expect(describePlace(vereya, 'es', 'nearby town')).toBe('Vereya, cerca de Malakhovka, Moscow Oblast, Rusia');
  expect(describePlace(vereya, 'en', 'nearby town')).toBe('Vereya, near Malakhovka, Moscow Oblast, Russia');
  expect(describePlace(vereya, 'en', 'coordinates')).toMatch(
    /^Vereya, 55°\s36′ N, 38°\s02′ E, Moscow Oblast, Russia$/u,
  );
});

test('only the city has a name in Spanish, not the village that is called after it', () => {
  expect(describePlace(found('Philadelphia, Pennsylvania'), 'es')).toBe('Filadelfia, Pensilvania, Estados Unidos');
  expect(describePlace(found('Philadelphia, Tennessee'), 'es')).toBe('Philadelphia, Tennessee, Estados Unidos');
});

test('a place without a region is described by its country', () => {
  const place = {
    name: 'Adamstown',
    region: null,
    province: null,
    nearbyTown: null,
    country: 'PN',
    latitudeDeg: -25.066,
    longitudeDeg: -130.101,
    timeZone: 'Pacific/Pitcairn',
    pastZone: null,
    population: 46,
  };
  expect(describePlace(place, 'es')).toBe('Adamstown, Islas Pitcairn');
});
