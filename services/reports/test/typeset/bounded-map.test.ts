import { expect, test } from '@jest/globals';
import { BoundedMap } from '../../src/typeset/bounded-map.ts';

function filled(): BoundedMap<number> {
  const map = new BoundedMap<number>(2);
  return map.set('one', 1).set('two', 2);
}

test('a bounded map that is full begins anew with the next key', () => {
  expect([...filled().set('three', 3)]).toEqual([['three', 3]]);
});

test('a bounded map that is full keeps what it has when a key of its own is set', () => {
  expect([...filled().set('two', 22)]).toEqual([
    ['one', 1],
    ['two', 22],
  ]);
});
