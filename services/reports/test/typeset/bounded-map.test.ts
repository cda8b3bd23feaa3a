import { expect, test } from '@jest/globals';
import { BoundedMap } from '../../src/typeset/bounded-map.ts';

function filled(...keys: string[]): BoundedMap<string> {
  const map = new BoundedMap<string>(4);
  for (const key of keys) map.set(key, key);
  return map;
}

test('a bounded map forgets what was set longest ago', () => {
  const map = filled('a', 'b', 'c', 'd', 'e');
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => map.get(key))).toEqual(['c', 'd', 'e']);
});

test('a bounded map keeps what is asked for again', () => {
  const map = filled('a', 'b', 'c');
  map.get('a');
  map.set('d', 'd');
  map.set('e', 'e');
  expect(map.get('a')).toBe('a');
});

test('a bounded map holds what was set last under a key', () => {
  const map = filled('a', 'b', 'c');
  map.set('a', 'anew');
  expect(map.get('a')).toBe('anew');
});
