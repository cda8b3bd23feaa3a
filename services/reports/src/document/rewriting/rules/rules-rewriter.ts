import { type Rewriter, UnknownWayError } from '../rewriter.ts';
import { isSimplifiable, simplify } from './simplify.ts';
import { summarize } from './summarize.ts';

/** Tells documents in another way without a model, as far as that can be done honestly. */
export function createRulesRewriter(): Rewriter {
  const requireWay: Rewriter['requireWay'] = ({ kind }, language) => {
    const known = kind === 'summary' || (kind === 'simpler' && isSimplifiable(language));
    if (!known) throw new UnknownWayError(kind);
  };
  return {
    requireWay,
    async rewrite({ wish, title, language, blocks }) {
      requireWay(wish, language);
      const told =
        wish.kind === 'simpler' && isSimplifiable(language) ? simplify(blocks, language) : summarize(blocks, language);
      return { title, blocks: told, source: 'rules', model: null };
    },
    topicsOf: async ({ topics }) => topics,
  };
}
