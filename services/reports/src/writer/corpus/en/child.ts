import type { ChildCorpus } from '../child-corpus.ts';

export const child: ChildCorpus = {
  natalIntroduction: [
    'This chart belongs to someone who is still growing up, and the first to read it is you, a parent or another adult close by. The pages after this one are a letter to the grown-up whom this child may be one day, opened before its time. Whoever is called “you” in them has a front door, a diary and friends of many years, and their advice will keep until then. None of it is meant for a child to follow.',
    'How the sky stood at the birth has been worked out from the date and the place, and from the time where there is one: the Sun, the Moon and eight planets, each in its sign of the zodiac. So far this is astronomy. To read positions as images is an old art, which has no proof to offer of the kind that science asks for. Take what follows as pictures and questions, and never as a diagnosis, a prophecy or a reason to decide anything about a child.',
    'We have left out jobs and money, couples and desire, and whatever would claim to know a childhood that is going on before your eyes. Keep the pages for yourself at first, a little at a time, and let what you see every day have the last word. Whatever helps you to watch more kindly is worth keeping; whatever would make the child smaller can stay on the paper. Later on, if you both feel like it, you can read the letter together and laugh at the places where it was wrong.',
  ],
  forecastIntroduction:
    'This forecast is for a child and is meant to be read by an adult close by. “You” is the child throughout, although many of the images come from a grown-up’s day and want translating: a deadline may be bedtime, a journey the way to the park, an undertaking a tower of bricks. Take the advice as a hint to yourself, on a small scale and without any weight. Nothing in it is a reason to expect something of a child, or to worry.',
  forecastClosings: [
    'So much for the sky. The child knows nothing of it and has plans of its own, and those are the ones to ask about.',
    'If one of these sentences made you look twice at someone small, it has done its work. You need not tell them what it said.',
    'Whatever was written here, a good night’s sleep, something to eat and somebody who listens will explain most of it.',
    'Put this away now and go and see what they are building. It is sure to be more interesting than the planets.',
    'Nobody grows by a forecast. But it is pleasant to have been reminded that every mood passes, theirs as well as yours.',
    'Tonight you might ask what was the best thing today. The answer belongs to the child, and no sky has ever guessed it.',
  ],
  houseMeanings: {
    2: 'What is yours has its place in the second house: the favourite toy and the full pockets, the things you can do by yourself, and the good feeling of having enough.',
    4: 'Home is the matter of the fourth house: the people you belong to and their stories, your corner and your bed, and the lap where the world can be left outside.',
    5: 'Joy lives in the fifth house: games, drawings, dressing up, the courage to show others what you have made, and everything you do for the fun of it.',
    6: 'The sixth house keeps the order of the day: getting up and washing, meals, homework, looking after a pet, and the small tasks by which a person learns to help.',
    7: 'The seventh house is about the other one: the best friend, the playmate, the rival in the game, and how you share, take turns and make up after a quarrel.',
    8: 'Secrets are kept in the eighth house: what you tell only those you trust, what frightens you a little, and the courage with which you let something go.',
    10: 'The tenth house is the one that everybody can see: what you would like to be admired for, how you take on a task in front of others, and whom you look up to.',
  },
  natalClosing: [
    'You have read a good many paragraphs about somebody whom you know far better than any chart can. No page here has heard this child laugh, or learned by heart what helps on a bad evening. Others were born near by on the same day, under the same sky, and each of them is growing up to be someone else.',
    'If you wish to go on, write down one thing that you have noticed yourself and that no planet told you, put the date on it and keep it with these pages. In a few years it will be the best paragraph of the report. And in a few more, the person it speaks of may read the whole and have the pleasure of disagreeing. Thank you for your trust.',
  ],
};
