/** The same numbers in every run: a linear congruential generator (Numerical Recipes' constants), uniform in [0, 1). */
export function randomSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
