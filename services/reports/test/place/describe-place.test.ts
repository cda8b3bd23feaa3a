import { expect, test } from '@jest/globals';
import { describePlace } from '../../src/place/describe-place.ts';
import { findPlace } from '../../src/place/find-place.ts';

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
  const match = findPlace(text);
  if (match.kind !== 'found') throw new Error(`${text} is ${match.kind}`);
  expect(describePlace(match.place, 'es')).toBe(spanish);
  expect(describePlace(match.place, 'en')).toBe(english);
});

test('a place without a region is described by its country', () => {
  const place = {
    name: 'Adamstown',
    region: null,
    country: 'PN',
    latitudeDeg: -25.066,
    longitudeDeg: -130.101,
    timeZone: 'Pacific/Pitcairn',
    population: 46,
  };
  expect(describePlace(place, 'es')).toBe('Adamstown, Islas Pitcairn');
});
