export const quarterMoons: Record<'first_quarter' | 'last_quarter', string> = {
  first_quarter:
    'Midway between dark and bright, the month asks for a decision. What began a week ago has met its first resistance, from circumstances or from your own second thoughts, and wishing alone will not carry it round the bend. Pick the action that makes going back slightly inconvenient. Strain at this stage only means that the thing has begun to have weight.',
  last_quarter:
    'A week past its brightest, the Moon cuts itself in half, and you may like to do some cutting too. Look at what the month has brought: a part can be kept, a part handed on, and a part crossed out without regret. Finish one loose end. The space it leaves is already the beginning of something.',
};
