import type { Sign } from '@astrall/astrology/chart.ts';

export const jupiterIngresses: Record<Sign, string> = {
  aries:
    'A year or so of fresh starts is in the wind. Jupiter in Aries gives confidence to pioneers and beginners, to anyone willing to go first, and a general belief that boldness will be met halfway. Enthusiasm is the common currency.',
  taurus:
    'Growth becomes something to hold in the hands. With Jupiter in Taurus the collective hope turns to soil, craft, food and slow prosperity, and people relearn how large a simple life can feel. Plant for a later year.',
  gemini:
    'There is more to read than anyone can. For the time that Jupiter stays in Gemini schools, languages and neighbourhoods hum with traffic, and whoever chooses one thread from all that yarn may follow it a surprisingly long way.',
  cancer:
    'Kindness is given more room. In Cancer, Jupiter lends its breadth to families, to hospitality and to the wish that all have a roof. Communities grow by feeding one another. Widen your idea of who counts as yours.',
  leo: 'The world remembers how to celebrate. As Jupiter comes into Leo, talent, theatre, courage of the heart and a certain extravagance enjoy favour. Create on a larger scale than usual, and let generosity be the style of it.',
  virgo:
    'A long list of little gains adds up to abundance, says Jupiter in Virgo, and for about a year this arithmetic finds believers. Method is an adventure, service has dignity, and a thing that works properly is a cause for joy.',
  libra:
    'Justice and good company move up the agenda. While Jupiter is in Libra, alliances, diplomacy and the arts tend to flourish, and much is achieved by introducing people. Look for the partner, the mediator, the fairer form.',
  scorpio:
    'Honest talk about what is usually left unsaid becomes a source of hope. Jupiter in Scorpio goes underground to look for ore, favouring research and shared resources, and finds that letting go can be a form of wealth.',
  sagittarius:
    'Jupiter is back in its own country. In Sagittarius it raises everyone’s eyes to distance, wisdom and the good story, and beliefs of all kinds seek converts. Travel if you are able, study in any case, and keep laughing.',
  capricorn:
    'Optimism puts on a hard hat. With Jupiter in Capricorn the prospects belong to whoever combines hope with patience, and public trust turns towards what has been soundly built. Let ambition serve something that will outlast it.',
  aquarius:
    'Who will have thought of it first? Nobody will remember, because the good ideas of a year with Jupiter in Aquarius are likely to have many authors, some of them strangers to each other, and one may have been standing next to you.',
  pisces:
    'Compassion swells like a tide under moored boats. Jupiter is happy in Pisces, where faith, music and imagination expand and people may give more than they can account for. Dream in large format, and keep a small anchor.',
};
