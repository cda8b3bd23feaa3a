import type { Sign } from '@astrall/astrology/chart.ts';

export const sunIngresses: Record<Sign, string> = {
  aries:
    'The zodiac begins again, and there is a general rolling up of sleeves. With the Sun newly in Aries people put their names down for things, speak up sooner and forgive a rough edge for the sake of the energy behind it.',
  taurus:
    'After the rush, the sitting down. The Sun in Taurus gives weight to whatever has been started and asks what it tastes like; the coming weeks reward patience, good materials and an unhurried appetite.',
  gemini:
    'You may find yourself knowing slightly too many people. For about a month the Sun in Gemini makes conversation break out everywhere, in lifts, in footnotes, across fences, and only the messages that matter need to be answered at length.',
  cancer:
    'Attention comes home and takes its shoes off. While the Sun is in Cancer families, kitchens and old stories gain in importance, and public matters too are judged by a private question: does it make anybody feel safe?',
  leo: 'Time to be seen. The Sun is in its own sign in Leo, and the month has a taste for big gestures, loud shirts, declarations and well-earned pride. Warm others while you are warming yourself.',
  virgo:
    'Usefulness may be the elegance of the coming weeks. The Sun in Virgo turns all eyes to craft, tools and small neglects, and an enthusiasm that has survived its first checklist is generally worth keeping.',
  libra:
    'The question of the month is how to share. As the Sun passes into Libra, manners improve, couples and contracts are discussed, and a good deal of furniture is moved by inches. Fair play becomes attractive.',
  scorpio:
    'What is left when everything superfluous has been given up? That is the sort of question the Sun in Scorpio brings into fashion. Doors close softly, motives and loyalties are discussed, and appearances lose some of their hold.',
  sagittarius:
    'Somebody has mentioned the horizon, and now everyone is looking. The Sun in Sagittarius enlarges plans, arguments and portions. It is a favourable stretch for teaching, travelling and seeing the joke in one’s own convictions.',
  capricorn:
    'A plan that has been thought through to the last step is a comfort to everybody, and the Sun in Capricorn provides the mood to make one. Ambition stands up straight these weeks and buttons its coat.',
  aquarius:
    'Individual weather gives way to the climate we have in common. While the Sun visits Aquarius, groups, inventions and principles set the tone, and being different may be the quickest way of finding where you belong.',
  pisces:
    'The last stretch of the circle is walked barefoot. In Pisces the Sun loosens boundaries, so that sympathy, art and sleepiness are all in the air. Allow some things to end without having been completely explained.',
};
