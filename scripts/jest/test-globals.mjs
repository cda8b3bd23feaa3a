// What test files import as '@jest/globals': jest-circus, with what jest-light-runner leaves out of it.
import { ModernFakeTimers } from '@jest/fake-timers';
import { addEventHandler, afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';

const usualMs = 60_000;
const { setTimeout, clearTimeout } = globalThis;

/** The error of a `beforeAll`, by its block: the tests in it would tell of nothing else. */
const broken = new WeakMap();

addEventHandler(({ name }, { currentDescribeBlock: block }) => {
  if (name === 'add_test') {
    const added = block.tests.at(-1);
    if (added?.fn) added.fn = unlessBroken(inTime(added.fn, added.timeout), block);
  }
  if (name === 'add_hook') {
    const added = block.hooks.at(-1);
    added.fn = inTime(added.fn, added.timeout);
    if (added.type === 'beforeAll') added.fn = breaking(added.fn, block);
  }
});

function inTime(work, ms = usualMs) {
  return async () => {
    let timer;
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`took more than ${ms} ms`)), ms);
    });
    try {
      await Promise.race([work(), late]);
    } catch (error) {
      throw withCauses(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** What the runner prints of an error is its stack alone. */
function withCauses(error) {
  for (let cause = error?.cause; cause instanceof Error; cause = cause.cause)
    error.stack += `\ncaused by ${cause.stack}`;
  return error;
}

function breaking(work, block) {
  return async () => {
    try {
      await work();
    } catch (error) {
      broken.set(block, error);
      throw error;
    }
  };
}

function unlessBroken(work, block) {
  return async () => {
    for (let outer = block; outer; outer = outer.parent) {
      if (broken.has(outer)) throw new Error('not run: beforeAll failed', { cause: broken.get(outer) });
    }
    await work();
  };
}

export const { expect } = globalThis;
const fakeTimers = new ModernFakeTimers({ config: { fakeTimers: {} }, global: globalThis });
export const jest = Object.assign(fakeTimers, { spyOn: globalThis.jest.spyOn });
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test };
