export const quarterMoons: Record<'first_quarter' | 'last_quarter', string[]> = {
  first_quarter: [
    'Midway between dark and bright, the month asks for a decision. What began a week ago has met its first resistance, from circumstances or from your own second thoughts, and wishing alone will not carry it round the bend. Pick the action that makes going back slightly inconvenient. Strain at this stage only means that the thing has begun to have weight.',
    'An intention has reached the age at which it starts to answer back. Seven days or so after it was formed you can see what it costs, and part of you would like a refund. Before you ask for one, try altering the method. A good many sound ideas have been given up when only their timetable was wrong.',
    'Here the path forks, as it does once in every lunar month. You have set something in motion, and now it meets the furniture: other plans, other people, your own love of comfort. Choose in favour of the new thing once, in a small way, where it shows. The rest of the choice tends to make itself.',
  ],
  last_quarter: [
    'A week past its brightest, the Moon cuts itself in half, and you may like to do some cutting too. Look at what the month has brought: a part can be kept, a part handed on, and a part crossed out without regret. Finish one loose end. The space it leaves is already the beginning of something.',
    'Late in the evening a half Moon rises, in no hurry, over what is left of the month. It suits stocktaking. Which effort paid you back, and which went on chiefly because it had been started? You can change your mind about one thing without losing face, since hardly anybody else has been keeping the score.',
    'Now the account is drawn up, with a light hand. Whatever came to fullness a week ago has shown its use and its limits, and you are free to thank it and turn the page. Return a book, close a file, take back a word. Emptier pockets make for easier walking.',
  ],
};
