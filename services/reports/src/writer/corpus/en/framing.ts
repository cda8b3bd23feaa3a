import type { Body, Element, Sign } from '@astrall/astrology/chart.ts';
import type { Corpus } from '../corpus.ts';

export const bodyNames: Record<Body, string> = {
  sun: 'Sun',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  uranus: 'Uranus',
  neptune: 'Neptune',
  pluto: 'Pluto',
};

export const signNames: Record<Sign, string> = {
  aries: 'Aries',
  taurus: 'Taurus',
  gemini: 'Gemini',
  cancer: 'Cancer',
  leo: 'Leo',
  virgo: 'Virgo',
  libra: 'Libra',
  scorpio: 'Scorpio',
  sagittarius: 'Sagittarius',
  capricorn: 'Capricorn',
  aquarius: 'Aquarius',
  pisces: 'Pisces',
};

export const elementNames: Record<Element, string> = {
  fire: 'Fire',
  earth: 'Earth',
  air: 'Air',
  water: 'Water',
};

export const introduction: string[] = [
  'This report begins with a calculation. From the date, the place and, where it is known, the time of your birth, we have worked out where the Sun, the Moon and the planets stood in the sky as seen from Earth, and in which of the twelve signs of the zodiac each was found. These positions are a matter of astronomy, and anyone with a good ephemeris can check them.',
  'What follows from them is something else. Astrology is a symbolic language, elaborated over more than two thousand years, in which those positions are read as images of human character. It is not a science and has not been shown to predict events; nothing here is a diagnosis, a forecast or a reason to take or avoid a decision. We offer it in the spirit of a portrait: a likeness to hold up beside your own experience.',
  'So read slowly, and keep your own judgement within reach. Some paragraphs may feel exact, others only half true, and a few may seem to contradict one another, as people do. Take what helps you to see yourself more clearly, argue with the rest, and notice which sentence you would have written differently. That is often where reflection begins.',
];

export const bodyMeanings: Record<Body, string[]> = {
  sun: [
    'The Sun stands for the centre of a person: the will, the sense of “I”, whatever makes you feel alive when you do it. Think of it less as a fixed description than as the direction in which you keep becoming yourself.',
    'What in you gets up in the morning? The Sun is the astrologers’ answer. It has to do with purpose and self-respect, with the part you would play if nobody had handed you another, and it is read as a road more than as an address.',
  ],
  moon: [
    'The Moon speaks of feeling, memory and need: how you react before thinking, what soothes you, what the word home means in your body. It is the private side, the one best known to those who live with you.',
    'With the Moon we come indoors. It stands for the person you are when nobody needs impressing: for comfort and discomfort, for what you learned about love before you could talk, and for the moods that pass through the rooms like weather.',
  ],
  mercury: [
    'Mercury describes the mind in motion: how you notice, learn, speak, listen and make a story out of what happened. It suggests the kind of question you tend to ask, and the kind of answer that satisfies you.',
    'How do you get from a thing to the word for it? Mercury covers the whole distance, the noticing, the sorting, the telling and the jokes along the way. A chart shows your route, and the kind of company you like to have on it.',
  ],
  venus: [
    'Venus is linked with attraction and value. Here we look at how you give and receive affection, what you find beautiful, what you enjoy without needing a reason, and the terms on which you feel at ease with other people.',
    'Look at what a person enjoys, and you have met their Venus. It is concerned with liking and being liked, with taste, ease and the small courtesies by which people let each other know that they are welcome.',
  ],
  mars: [
    'Mars is the symbol of drive: how you go after what you want, how you defend it, and what happens in you when something stands in the way. It has to do with work and desire as well as anger.',
    'Everybody has to be able to say “I want” and “no”. Mars is the planet that sees to it. How you set about a job, how you compete and how you quarrel all belong here, along with sheer vitality.',
  ],
  jupiter: [
    'Jupiter is associated with growth, trust and meaning: where life tends to feel generous to you, the form your enthusiasm takes, and where a good thing can become too much. It stays about a year in each sign, so you share it with many people of your age.',
    'Wherever you say “there will be enough”, Jupiter is speaking. It has charge of confidence, of generosity and of the search for a meaning that is larger than the day. Since it spends some twelve months in a sign, those of about your age are likely to share it.',
  ],
  saturn: [
    'Saturn represents limits, time and responsibility. It marks what you approach with caution, practise for years and may come to know thoroughly. As it spends between two and three years in a sign, much of your school class probably shares it with you.',
    'Every chart has a place where nothing is given away, and where what is gained stays gained. Saturn marks it. Two or three years of births fall under each of its signs, so your classmates may recognise the description; what each of you built with it is another matter.',
  ],
  uranus: [
    'Uranus symbolises the urge to break free and make things new. It takes around seven years to cross a sign, so what follows describes a whole age group; your own part in it is where you surprise others, and yourself.',
    'Once in seven years or so Uranus changes sign, and a new age group is given a new idea of freedom. What is said of its sign is therefore true of many. Look to your own life for the moment when you declined to do the expected thing.',
  ],
  neptune: [
    'Neptune evokes imagination, longing and the wish to belong to something larger. Because it remains about fourteen years in each sign, it colours the dreams of a generation. In one person it can appear as inspiration, and at times as confusion.',
    'Generations dream differently, and Neptune, with its fourteen years in each sign, is held to be the reason. It stands for all that has no edges: music, faith, pity, illusion. In your own life it tells where you are moved without quite knowing by what.',
  ],
  pluto: [
    'Pluto has to do with deep change: what ends, what is buried, what returns with new force. Its stay in a sign lasts from twelve to some thirty years, so it speaks of an era. Read it as the background to your own changes.',
    'Slowest of all comes Pluto, which can take a dozen years over one sign and thirty over another. It is read for what lies under the floor of an age, for endings and the strength that is found in them. Yours is a private share in something very large.',
  ],
};

export const unknownTime =
  'The time of your birth is not known, and we prefer to say openly what that means. Without it neither the Ascendant nor the houses can be calculated, so this report leaves both out instead of guessing. The chart is cast for noon, local time, in the place of your birth. In half a day most bodies move so little that their sign seldom changes, but the Moon travels quickly: its true position may be several degrees earlier or later than the one shown, and if it stands near the edge of a sign, it may belong to the neighbouring one. Should the time come to light one day, on a certificate or in a relative’s memory, the missing part can be worked out.';

export const titles: Corpus['titles'] = {
  introduction: 'How to read this report',
  ascendant: 'The Ascendant',
  elements: 'The four elements',
  closing: 'A last word',
  bodyInSign: '{body} in {sign}',
};

export const closing: string[] = [
  'You have read a good many paragraphs about yourself, and you remain the only authority on whether they are true. A chart knows nothing of your decisions, of the people who have loved you, of the work you have put in or the luck you have had. Two people born at the same moment in the same town would share these pages and lead different lives with them.',
  'If you wish to go on, choose one sentence that struck you, agreeably or otherwise, and carry it with you for a week. See when it fits and when it fails. Then put the report away and come back to it in a year: the sky it describes stays as it was, and the reader does not. Thank you for your trust. We hope these pages have been good company.',
];
