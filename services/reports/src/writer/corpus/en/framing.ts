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

export const introduction: string[][] = [
  [
    'This report begins with a calculation. From the date, the place and, where it is known, the time of your birth, we have worked out where the Sun, the Moon and the planets stood in the sky as seen from Earth, and in which of the twelve signs of the zodiac each was found. These positions are a matter of astronomy, and anyone with a good ephemeris can check them.',
    'Everything in these pages starts from three things you were asked for: a date, a place and, if anybody remembered it, an hour. From them we worked out where the Sun, the Moon and the planets stood, seen from the spot where you were born, and which of the twelve signs each of them was crossing. That much is arithmetic, and any observatory would agree with it.',
    'On the day of your birth the sky had a particular arrangement, and it can be worked out again to a fraction of a degree. So we did: from the date, the place and the time, where there is one, come the positions of the Sun, the Moon and eight planets, each in its sign of the zodiac. Up to here it is all astronomy.',
    'Before there were any words there were sums. Where was the Sun when you were born, and where were the Moon and the planets, seen from that town and not from another? The date, the place and, where it is known, the time are enough to answer, sign by sign and degree by degree. Whoever doubts it may check the figures in an ephemeris.',
  ],
  [
    'What follows from them is something else. Astrology is a symbolic language, elaborated over more than two thousand years, in which those positions are read as images of human character. It is not a science and has not been shown to predict events; nothing here is a diagnosis, a forecast or a reason to take or avoid a decision. We offer it in the spirit of a portrait: a likeness to hold up beside your own experience.',
    'How one gets from there to a person is another question, and an honest report should say so. Astrology is a language of symbols, more than two thousand years old, that looks at the sky and speaks of human beings. No science stands behind it and nobody has shown that it can foretell anything; you will find no diagnosis here, no prediction, and no reason to do a thing or to leave it. What you will find is a portrait in words, to be compared with the original.',
    'The rest is reading, and a reading is not a measurement. For some two thousand years people have seen images of character in the sky and refined the vocabulary for it; that vocabulary is what we use. It does not amount to a science, nor has it been shown to predict what happens. Take nothing in these pages for a diagnosis, a forecast or advice about a decision. Take it for a likeness, drawn with old pencils, which you may hold up beside the original.',
    'After the sums comes the old art of making something of them. Astrology reads positions as images: it has done so since antiquity, with great patience and without any proof that it works as science understands proof. We would not want you to decide anything because of it, or to mistake a paragraph for a diagnosis or a prophecy. What it can offer is a set of good questions, and a likeness in an unusual frame.',
  ],
  [
    'So read slowly, and keep your own judgement within reach. Some paragraphs may feel exact, others only half true, and a few may seem to contradict one another, as people do. Take what helps you to see yourself more clearly, argue with the rest, and notice which lines you would have written differently. That is often where reflection begins.',
    'There is no need to begin at the beginning. Open the pages where a title catches your eye, leave out what bores you, come back on another evening. Where two paragraphs disagree, see whether both may be true of different days; where one is plainly wrong, say aloud what would be right. You will have described yourself better than we could.',
    'A pencil is the best companion for what follows. Mark what you recognise, put a question mark beside what you do not, and cross out cheerfully whatever has nothing to do with you. People are seldom all of a piece, and neither is a chart: it may call you bold on one page and shy on the next. Anyone who has met you will know which page is meant for which occasion.',
    'Do not try to take it in at one sitting. A line that says nothing to you this week may turn out to be about you in half a year, and one that flatters you may wear thin. If you can, read a page to somebody who knows you well and watch their eyebrows. Agreement is pleasant, but it is usually in the objections that the interesting part begins.',
  ],
];

export const bodyMeanings: Record<Body, string[]> = {
  sun: [
    'The Sun stands for the centre of a person: the will, the sense of “I”, whatever makes you feel alive when you do it. Think of it less as a fixed description than as the direction in which you keep becoming yourself.',
    'What in you gets up in the morning? The Sun is the astrologers’ answer. It has to do with purpose and self-respect, with the part you would play if nobody had handed you another, and it is read as a direction more than as an address.',
    'The Sun is what a chart turns on. By it one reads the purpose that keeps coming back under different names, the pride that is no vanity, and the sort of day after which you can say that it was really yours.',
    'Ask what a person cannot help being, and you have asked about the Sun. It is the warmth you give off when nothing hinders you, the aim behind the aims, and something one spends a lifetime learning to do on purpose.',
  ],
  moon: [
    'The Moon speaks of feeling, memory and need: how you react before thinking, what soothes you, what the word home means in your body. It is the private side, the one best known to those who live with you.',
    'With the Moon we come indoors. It stands for the person you are when nobody needs impressing: for comfort and discomfort, for what you learned about love before you could talk, and for the moods that pass through you like weather.',
    'The Moon is the oldest part of you. Before you had opinions you had an appetite, a fear of the dark and a lap you liked to sit on, and the Moon has kept it all. Its sign shows what makes you feel safe, and what you do when you do not.',
    'What happens in you before you know it is the affair of the Moon: the lump in the throat, the sudden ease, the habits that were there before there were reasons. It needs looking after, as anything does that has been with you so long.',
  ],
  mercury: [
    'Mercury describes the mind in motion: how you notice, learn, speak, listen and make a story out of what happened. It suggests the kind of question you like to ask, and the kind of answer that satisfies you.',
    'How do you get from a thing to the word for it? Mercury covers the whole distance, the noticing, the sorting, the telling and the jokes along the way. A chart shows your route, and the kind of company you like to have on it.',
    'Mercury carries the messages. It brings the outside in, as perception, and the inside out, as speech, and its sign tells something about the postal service: whether it is quick or thorough, whether it delivers jokes, and what gets lost on the way.',
    'To Mercury belong the tongue, the ear and the pen, and that restless traffic of thoughts which goes on even while you sleep. One sees from it how you come to understand a thing, and with whom you most enjoy having understood it.',
  ],
  venus: [
    'Venus is linked with attraction and value. Here we look at how you give and receive affection, what you find beautiful, what you enjoy without needing a reason, and the terms on which you feel at ease with other people.',
    'Look at what a person enjoys, and you have met their Venus. It is concerned with liking and being liked, with taste, ease and the small courtesies by which people let each other know that they are welcome.',
    'Venus decides what is worth having. People have always seen the goddess of love in it; but one also owes it the choice of a cup, the pleasure in a tune, peace after a quarrel. Here you can read what you like, and how you show that you like it.',
    'There is an art of letting oneself be pleased, and Venus is its patron. In this part of the chart one finds affection and taste, the wish for harmony and its price, and what you do to make somebody stay a little longer.',
  ],
  mars: [
    'Mars is the symbol of drive: how you go after what you want, how you defend it, and what happens in you when something stands in the way. It has to do with work and desire as well as anger.',
    'Everybody has to be able to say “I want” and “no”. Mars is the planet that sees to it. How you set about a job, how you compete and how you quarrel all belong here, along with sheer vitality.',
    'Mars gets things done. It is the strength in your arms and the edge in what you say, the desire that makes you get up and the temper that makes you bang your fist. Its sign shows how you fight, and for what it seems worth your while.',
    'Somewhere in every person there is a starter motor. Astrology calls it Mars and reads from it how you take hold of a thing, what rouses you, and how you behave when somebody is standing on the hose.',
  ],
  jupiter: [
    'Jupiter is associated with growth, trust and meaning: where life feels generous to you, the form your enthusiasm takes, and where a good thing can become too much. It stays about a year in each sign, so you share it with many people of your age.',
    'Wherever you say “there will be enough”, Jupiter is speaking. It has charge of confidence, of generosity and of the search for a meaning that is larger than the day. Since it spends some twelve months in a sign, those of about your age are likely to share it.',
    'Jupiter is the friend who says: go on. It stands for hope and plenty, for wisdom when things go well and for exaggeration when they go too well. As it crosses one sign in about a year, you have it in common with most of those who went to school with you.',
    'Everyone has something in which they believe without needing proof, and where they are a little luckier for it. Jupiter is held to show the place. It travels through a sign in roughly a year, so the general outline holds for your whole school year; how large you have drawn it is up to you.',
  ],
  saturn: [
    'Saturn represents limits, time and responsibility. It marks what you approach with caution, practise for years and may come to know thoroughly. As it spends between two and three years in a sign, much of your school class probably shares it with you.',
    'Every chart has a place where nothing is given away, and where what is gained stays gained. Saturn marks it. Two or three years of births fall under each of its signs, so your classmates may recognise the description; what each of you built with it is another matter.',
    'Saturn is the planet of staying power. It has been called hard, and it does ask for time and effort; in return it gives what nobody can take away again. Since it stays in a sign for two or three years, those a little older and a little younger have been set the same task.',
    'What you find difficult and yet cannot leave alone is probably a matter of Saturn. It measures, it tests, it waits, and by and by it turns into backbone. For two to three years at a time it sets the same lesson to everyone who is born; the marks are given individually.',
  ],
  uranus: [
    'Uranus symbolises the urge to break free and make things new. It takes around seven years to cross a sign, so what follows describes a whole age group; your own part in it is where you surprise others, and yourself.',
    'Once in seven years or so Uranus changes sign, and a new age group is given a new idea of freedom. What is said of its sign is therefore true of many. Look to your own life for the day on which you declined to do the expected thing.',
    'Uranus is the draught that gets into a house that has been shut for too long. Whole years of children are born under it with the same impatience, for it keeps to a sign for about seven of them. What belongs to you alone is the crack by which it comes in: the place in your life where you cannot bear things to be done as ever.',
    'Inventors and runaways have Uranus for a patron. It spends some seven years in each sign, and so gives one age group after another its own quarrel with the way things are. You take part in that quarrel in your own fashion, and perhaps, once or twice, with a stroke of genius.',
  ],
  neptune: [
    'Neptune evokes imagination, longing and the wish to belong to something larger. Because it remains about fourteen years in each sign, it colours the dreams of a generation. In one person it can appear as inspiration, and at times as confusion.',
    'Generations dream differently, and Neptune, with its fourteen years in each sign, is held to be the reason. It stands for all that has no edges: longing, faith, pity, illusion. In your own life it tells where you are moved without quite knowing by what.',
    'What is too large to be seen and too fine to be held was given to Neptune: dreams, faith, compassion, fog. It needs about fourteen years for a sign, in which time a whole generation learns to long for the same thing. How you sing it yourself is something else again.',
    'Neptune blurs, and whatever it touches becomes more beautiful or less clear, often both. A generation shares its sign, since it stays there for fourteen years or so. In a life of one’s own it may be noticed as an inspiration, a weakness for sad films, or a pair of glasses that is never where one put it.',
  ],
  pluto: [
    'Pluto has to do with deep change: what ends, what is buried, what returns with new force. Its stay in a sign lasts from twelve to some thirty years, so it speaks of an era. Read it as the background to your own changes.',
    'Slowest of all comes Pluto, which can take a dozen years over one sign and thirty over another. It is read for what lies under the surface of an age, for endings and the strength that is found in them. Yours is a private share in something very large.',
    'There are powers that work slowly and leave nothing as it was. Astrology has put them under Pluto, whose passage through one sign lasts from twelve to thirty years, so that it describes an age more than a person. Somewhere in that age you have dug your own shaft.',
    'Pluto asks what remains when everything that can be lost has been lost. It is a question for entire generations, as the planet remains for a dozen years, or as many as thirty, in the same sign; and there comes a time when each of its children hears it privately.',
  ],
};

export const unknownTime = [
  'The time of your birth is not known, and we prefer to say openly what that means. Without it neither the Ascendant nor the houses can be calculated, so this report leaves both out instead of guessing. The chart is cast for noon, local time, in the place of your birth. In half a day most bodies move so little that their sign seldom changes. Should the time come to light one day, on a certificate or in a relative’s memory, the missing part can be worked out.',
  'Nobody could tell us at what time you were born, and it would be easy to pass over the fact in silence. We would rather say it. Without it neither the Ascendant nor the houses can be calculated, so they are missing from this report; anything else would be guesswork. The wheel shows the sky at noon, local time, over the place of your birth. For most of the planets half a day makes next to no difference. If the hour is found one day, the gap can be filled.',
  'A chart without an hour is like a portrait in which the background has not been painted. What is there is right; something is left open, and we leave it open. Without the time of birth there can be no Ascendant and no houses, and you will find neither in these pages. We have calculated for noon, local time, in the place where you were born. Slow planets are not troubled by that. An hour that turns up later can still be added.',
];

export const titles: Corpus['titles'] = {
  introduction: 'How to read this report',
  ascendant: 'The Ascendant',
  elements: 'The four elements',
  closing: 'A last word',
  bodyInSign: '{body} in {sign}',
};

export const closing: string[][] = [
  [
    'You have read a good many paragraphs about yourself, and you remain the only authority on whether they are true. A chart knows nothing of your decisions, of the people who have loved you, of the work you have put in or the luck you have had. Two people with the same chart would share these pages and lead different lives with them.',
    'That is all the sky had to say, and it was careful to leave out the most important things: whom you love, what you have learned, which mistakes you would make again. None of that can be read from a chart. Someone born a mile away, with the same details to give, could have received this report word for word, and would still be somebody else.',
    'Here the pages end and the person goes on. If some of them seemed to have been written by someone who knows you, remember that you did half of the work by recognising yourself; if others missed, you are in the right. A chart shows a set of instruments. What is played on them, and for whom, has never stood in any sky.',
    'You now know your chart better than most people know theirs, which gives you the right to contradict it. It was silent about your upbringing, your friends, your good luck and your stubborn efforts, and they have made at least as much of you as any planet. A portrait may be well painted and still not be able to answer the telephone.',
  ],
  [
    'If you wish to go on, choose one remark that struck you, agreeably or otherwise, and carry it with you for a week. See when it fits and when it fails. Then put the report away and come back to it in a year: the sky it describes stays as it was, and the reader does not. Thank you for your trust. We hope these pages have been good company.',
    'Should you feel like doing something with all this, pick out the paragraph that annoyed you most and ask somebody you trust whether there is anything in it. Then pick the one you liked best and ask yourself the same. Afterwards these pages can go on a shelf; they do not spoil. Thank you for giving them your time, and may they have been worth an evening.',
    'Perhaps you would like to keep one thing from all of it: a single line, copied on to a piece of paper and put where you will come upon it by chance. That is enough, for portraits are not meant to be looked at every day. In some years, take the whole out again and see who has changed, the text or its reader. We thank you for your confidence.',
    'What is left to do is pleasant and not at all urgent. Live for a while as usual; notice, now and then, an occasion that one of these paragraphs had foreseen, and another that it had got entirely wrong. Both are worth a note in the margin. By and by the notes will be the better report. Thank you for your trust, and for reading to the end.',
  ],
];
