import { type Rewriter, type Rewritten, UnknownWayError } from '../rewriter.ts';
import { isSimplifiable, simplify } from './simplify.ts';
import { summarize } from './summarize.ts';

/** Below this share of its sentences a text is hardly another. */
const littleChanged = 0.3;

/** Tells documents in another way without a model, as far as that can be done honestly. */
export function createRulesRewriter(): Rewriter {
  const requireWay: Rewriter['requireWay'] = ({ kind }, language) => {
    const known = kind === 'summary' || (kind === 'simpler' && isSimplifiable(language));
    if (!known) throw new UnknownWayError(kind);
  };
  return {
    requireWay,
    async rewrite({ wish, title, language, blocks }) {
      requireWay(wish, language, 0);
      const byRules = { title, source: 'rules' as const, model: null };
      if (wish.kind !== 'simpler' || !isSimplifiable(language)) {
        return { ...byRules, blocks: summarize(blocks, language), note: null };
      }
      const { blocks: told, changed } = simplify(blocks, language);
      return { ...byRules, blocks: told, note: noteOn(changed) };
    },
    topicsOf: async ({ topics }) => topics,
  };
}

function noteOn(changed: number): Rewritten['note'] {
  if (changed === 0) return 'nothing_simplified';
  return changed < littleChanged ? 'little_simplified' : null;
}
