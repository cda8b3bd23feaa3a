import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const jupiterTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'About once in twelve years Jupiter crosses your Sun, and for some weeks your life has its windows open. Confidence is easier to find and people are readier to believe in you. Ask for something slightly larger than you would usually dare. Growth likes a trellis, so give it a plan to climb.',
    harmonious:
      'An encouraging word from you may be the wind in another person’s back during these weeks, as others are in yours. You see what is possible. People who can help turn out to be quite near, good humour makes effort light, and if you would also enrol, apply or propose, luck would know where to call.',
    tense:
      'You would not be the first to come home with a piano because the stool was on sale. Wishes have had a growth spurt, and through several weeks the old clothes pinch, the promises come out large, and life seems as though it ought to be bigger by now. Some of that is perfectly true.',
  },
  moon: {
    conjunction:
      'The heart moves into larger rooms. Through these weeks you feel protected, sentimental, hospitable; family may grow by a guest, a puppy or a reconciliation. Receive as generously as you pour. What you learn about being cared for in a time of plenty can be stored for plainer seasons.',
    harmonious:
      'Trust the neighbour with the key, the child with the whisk, yourself with a free weekend. During these weeks moods are even and people under one roof wish each other well, so that a nest can be improved with pleasure and without anybody’s having to win.',
    tense:
      'What are you really hungry for? A smaller portion of the right thing has a way of satisfying, and in these weeks it is the size of the portions that runs away with you: comfort, concern for the whole street, the jubilation you expect from people who have just come home tired.',
  },
  mercury: {
    conjunction:
      'For some weeks your mind has a travel budget. Languages, long books, courses, contracts with faraway people: learning comes in at every pore, and you speak with contagious conviction. Finish a chapter before opening the next. A thought you publish or teach now may go further than you can see.',
    harmonious:
      'By asking the obvious, kindly and in front of others, you may learn more in these weeks than by any amount of cleverness. Information falls into place like plates in a rack. Study, applications and honest deals are favoured, and your opinion can do some good if it is allowed to be improved on the way.',
    tense:
      'Facts may be rounded upwards in these weeks, and a passing notion can pose as a philosophy until somebody asks for the sum. Be glad of that somebody. The ideas crowding your doorway are good company, only there are eleven of them; believe one thoroughly, and the rest can write to you later.',
  },
  venus: {
    conjunction:
      'A generous season for love, friendship and everything with icing. You attract by enjoying, and weeks like these can bring warm people near or make the ones you have look newly dear. Celebrate something together. Taste widens as well, so let yourself like what you never thought you would.',
    harmonious:
      'Be lavish with attention, which is the one luxury that everyone around you can use. Sweetness accumulates in these weeks like light in a lengthening evening: invitations please, collaborations flatter both sides, and what you spend on beauty is apt to feel well spent if the sum was decided beforehand.',
    tense:
      'The shop window of life is fully lit. You may want the grand romance and the quiet one, the new coat and the old freedom, and grow impatient with anything that is merely good. Stroll past slowly. By the second week you may have noticed which thing you were still thinking of.',
  },
  mars: {
    conjunction:
      'Courage comes with provisions. Through these weeks you have the energy for a large undertaking and the optimism to start it, and setbacks make you curious more than angry. Set the mark high, then train like someone modest. Crusades are tempting; a single fight you believe in is enough.',
    harmonious:
      'Someone may need a push to begin, and you have one to spare. Competitions, expeditions and enterprises are all helped by the way action and good sense trot side by side just now, and for several weeks you can keep up a pace that does not have to be paid back afterwards.',
    tense:
      'An angle somewhat lower, a pause built in while you are still calm, and the same leap would land. For a few weeks you have horsepower to spare and opinions on every road; rules feel like dares, and one more hour is apt to be the one too many. There is nothing wrong with the aim.',
  },
  jupiter: {
    conjunction:
      'Jupiter has been right round the zodiac and is back where you first had it. A chapter of twelve years ends, and another opens on a blank and rather good sheet of paper. What do you believe now that you did not then? Plant accordingly, and thank whoever taught you along the way.',
    harmonious:
      'Where could your faith in things take you, now that it is in good repair? A teacher, a book or a street in a foreign town might confirm over these weeks what you have half guessed. You can advance by being fair, curious and slightly brave, which happens to be pleasant as well.',
    tense:
      'A quarter mark in your twelve-year story of growth: what you set going some while ago asks to be enlarged, pruned or admitted to be finished. Restlessness is part of the message. Before adding anything, stand back as a painter does, brush in hand, and look for what is already enough.',
  },
  saturn: {
    conjunction:
      'Part of you wears a coat all year round, and it may be surprised to feel its collar loosening. Where you have been careful, dutiful or afraid of falling short, some warmth comes in with these weeks, and some permission. A few restrictions, looked at indoors and in good light, are found to have been habits.',
    harmonious:
      'Hope and realism sit on the same committee, and get through the agenda. You can grow at a speed that lasts, win the trust of serious people, and see long work begin to bear fruit. Sign up for what takes years. Modest beginnings look anything but small from the far end.',
    tense:
      'Spread out or hold firm? Weeks of this kind argue both sides, giving you a hunger for more room along with a sober list of what it would cost. Neither voice should have the casting vote alone. Draw up a plan that a brave person would sign and a cautious one could keep.',
  },
  uranus: {
    conjunction:
      'Luck wears odd socks. For some weeks openings come from unlikely quarters, a chance remark, a cancelled train, a stranger’s project, and you are quicker than usual to say why not. Follow the surprise as far as the corner at least. Freedom grows when you bring others along.',
    harmonious:
      'The future sends a friendly postcard. You pick up new ideas easily, join forces with original people and can change a settled arrangement to everyone’s benefit. Experiment while experiments are cheap. A liberating thought tried out in daily life may stay for years.',
    tense:
      'There is a voice that says away, away, and has already looked up the flights. It is right more often than it is punctual. Before you cut a tie in these weeks you might see how far it stretches: a sabbatical, a spare evening, the desk by the other window.',
  },
  neptune: {
    conjunction:
      'Imagination and faith swell together like bread in a warm kitchen. You may be touched by the sacred in some form, by art, by need, by a coastline, and want to give yourself to it entirely. Give steadily. The inspiration of these weeks deserves a vessel with a proper base.',
    harmonious:
      'An hour at the edge of a field, with nothing in your hands, may restore a confidence that no argument had been able to restore. Help is given and taken without invoices these weeks, dreams tell longer stories, and beauty could be trusted to decide an evening or two.',
    tense:
      'The rainbow is real, and so is the distance to it. In this season you may believe too kindly, lend too loosely, or wait for rescue on a perfectly good bicycle. Keep the vision and audit the promise. Compassion with a calendar does more for everyone than compassion without.',
  },
  pluto: {
    conjunction:
      'Strength you had forgotten comes up to be used. Over several weeks, influence grows, an old wound shows what it has taught, and you may feel ambition of a deep and serious kind. Ask whom it would serve. Power that has an answer to this question tends to be trusted.',
    harmonious:
      'Renewal goes on underground, and above ground you notice it as stamina. You can turn a loss into knowledge, gather resources for something worthwhile, or regain a quiet authority. Invest effort where roots are involved. What is strengthened there seldom needs to be strengthened again soon.',
    tense:
      'To feel entirely right is a strong drink, and over these weeks it may be served more than once. You might meet somebody who is drinking the same. Large aims come to no harm from an honest question about motives, whereas large certainties are apt to look for the door.',
  },
  ascendant: {
    conjunction:
      'You take up more room, and the room seems pleased. Jupiter crossing your Ascendant opens a cycle of fresh enthusiasm: people find you cheering, chances come by way of your person, and the horizon moves back a mile. Step out, and step sensibly. Your appetite for life is visible to all.',
    harmonious:
      'You look like a person to whom things might be entrusted, luggage, secrets, a small department. For some weeks good humour goes ahead of you and holds the door, encounters tend to be happy ones, and the more openly you enjoy other people the more of themselves they bring out to show you.',
    tense:
      'Other people come with big gestures. A partner or an adviser promises much, expects much, or knows exactly what would be good for you, and you may answer in kind. Welcome the generosity, read the label. Between your scale and theirs there is probably a size that fits both.',
  },
  midheaven: {
    conjunction:
      'Your name carries a little further. Through these weeks the path you follow in the world shows its upward side: a larger task, a fair word in the right ear, a clearer sense of what your work is for. Accept the bigger chair. Then sit in it exactly as yourself.',
    harmonious:
      'Doors in your working life turn easily on their hinges. Goodwill, qualifications and plain enjoyment of the job all help, and an experienced person may be glad to advise. Set your sights a notch higher. Success feels best in this period when it makes room for someone else as well.',
    tense:
      'Announce neither the promotion nor the larger garden until the ground has been measured. Over some weeks ambition outside and expansion at home compete for the same hours, and you may well want both before breakfast. A goal that everybody under your roof has understood stands on four more legs.',
  },
};
