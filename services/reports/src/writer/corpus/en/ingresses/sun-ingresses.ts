import type { Sign } from '@astrall/astrology/chart.ts';

export const sunIngresses: Record<Sign, string[]> = {
  aries: [
    'The zodiac begins again, and there is a general rolling up of sleeves. With the Sun newly in Aries people put their names down for things, speak up sooner and forgive a rough edge for the sake of the energy behind it.',
    'A starting pistol goes off somewhere and nobody asks whose it is. With the Sun in Aries the round of the signs draws its first deep breath, initiative is catching, and a thing half ready and begun is worth more than a perfect one in the drawer.',
  ],
  taurus: [
    'After the rush, the sitting down. The Sun in Taurus gives weight to whatever has been started and asks what it tastes like; the coming weeks reward patience, good materials and an unhurried appetite.',
    'Everybody wants something solid to hold. The Sun in Taurus brings people back to what lasts, to work one can see in the evening, meals that take their time and a stubbornness which, on the whole, does good.',
  ],
  gemini: [
    'You may find yourself knowing slightly too many people. For about a month the Sun in Gemini makes conversation break out everywhere, in lifts, in footnotes, across fences, and only the messages that matter need to be answered at length.',
    'The air fills with voices and invitations. As the Sun goes through Gemini everybody is learning something, preferably two things, and the best plans are those that can be changed on the telephone.',
  ],
  cancer: [
    'Attention comes home and takes its shoes off. While the Sun is in Cancer families, kitchens and old stories gain in importance, and public matters too are judged by a private question: does it make anybody feel safe?',
    'The world goes indoors and puts the kettle on. For about a month the Sun in Cancer puts feeling before argument, so that people ring their mothers, keep things, and measure a place by whether one can fall asleep in it.',
  ],
  leo: [
    'Time to be seen. The Sun is in its own sign in Leo, and the month has a taste for big gestures, loud shirts, declarations and well-earned pride. Warm others while you are warming yourself.',
    'The brass band has come to town. The Sun in Leo wants everybody to have a moment of glory and forgives the odd wrong note, provided that it was played with conviction; stinginess, for these weeks, is the one bad taste.',
  ],
  virgo: [
    'Usefulness may be the elegance of the coming weeks. The Sun in Virgo turns all eyes to craft, tools and small neglects, and an enthusiasm that has survived its first checklist is generally worth keeping.',
    'What has been lying about is counted and put into jars. Under the Sun in Virgo the world gets its order back, at least on the shelves, and there is a quiet joy in sharpened pencils, clean soles and work that is exactly right.',
  ],
  libra: [
    'The question of the month is how to share. As the Sun passes into Libra, manners improve, couples and contracts are discussed, and a good deal of furniture is moved by inches. Fair play becomes attractive.',
    'Day and night come to an agreement, and people try to do the same. While the Sun is in Libra courtesy is no ornament: it builds bridges, hangs pictures straight, and has a word with the neighbours about the hedge.',
  ],
  scorpio: [
    'What is left when everything superfluous has been given up? That is the sort of question the Sun in Scorpio brings into fashion. Doors close softly, motives and loyalties are discussed, and appearances lose some of their hold.',
    'The curtains are drawn a little closer and voices drop. The Sun in Scorpio has little patience with appearances; it favours frank talk in small rooms, thorough clearing out, and loyalties that do not need to be announced.',
  ],
  sagittarius: [
    'Somebody has mentioned the horizon, and now everyone is looking. The Sun in Sagittarius enlarges plans, arguments and portions. It is a favourable stretch for teaching, travelling and seeing the joke in one’s own convictions.',
    'Someone has opened the door to the platform. With the Sun in Sagittarius talk turns to journeys and to what it is all for, moods rise with every round, and the truth is told rather loudly, but with a laugh.',
  ],
  capricorn: [
    'A plan that has been thought through to the last step is a comfort to everybody, and the Sun in Capricorn provides the mood to make one. Ambition stands up straight these weeks and smooths its collar.',
    'The long plans are taken out and unrolled. As the Sun passes through Capricorn, people think in years, keep old promises, and discover that a little austerity is as refreshing as cold water on the face.',
  ],
  aquarius: [
    'Individual weather gives way to the climate we have in common. While the Sun visits Aquarius, groups, inventions and principles set the tone, and being different may be the quickest way of finding where you belong.',
    'Behind a lighted window there is a meeting of odd heads. The Sun in Aquarius loosens titles and seating plans for about a month; ideas are in demand that serve many, and friendship is valued above rank.',
  ],
  pisces: [
    'The last stretch of the circle is walked barefoot. In Pisces the Sun loosens boundaries, so that sympathy, art and sleepiness are all in the air. Allow some things to end without having been completely explained.',
    'Edges turn into water and certainties follow their example. While the Sun is in Pisces the zodiac rests on its oars, people are moved by little things, and what was hard to forgive may slip away by itself.',
  ],
};
