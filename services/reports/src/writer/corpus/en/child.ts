import type { ChildCorpus } from '../child-corpus.ts';

export const child: ChildCorpus = {
  natalIntroduction: [
    'This chart belongs to someone who is still growing up, and the first to read it is you, a parent or another adult close by. The pages say “you” to the child, like a letter that is opened early. They describe a person who has yet to take shape, and where they mention work, love or a home of one’s own, they look far ahead.',
    'Keep them for your own eyes at first, a little at a time, and let what you see every day have the last word. Whatever helps you to watch more kindly is worth keeping; whatever would make the child smaller can stay on the paper. No child has to resemble a report. Later on, if you both feel like it, you can read it together and laugh at the places where it was wrong.',
  ],
  forecastIntroduction:
    'This forecast is for a child and is meant to be read by an adult close by. “You” is the child throughout: where work or love is mentioned, think of school, of play and of the people at home, on a small scale and without any weight. Nothing in it is a reason to expect something of a child, or to worry.',
  natalClosing: [
    'You have read a good many paragraphs about somebody whom you know far better than any chart can. No page here has heard this child laugh, or learned by heart what helps on a bad evening. Others were born near by on the same day, under the same sky, and each of them is growing up to be someone else.',
    'If you wish to go on, write down one thing that you have noticed yourself and that no planet told you, put the date on it and keep it with these pages. In a few years it will be the best paragraph of the report. And in a few more, the person it speaks of may read the whole and have the pleasure of disagreeing. Thank you for your trust.',
  ],
};
