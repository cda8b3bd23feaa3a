import type { Sign } from '@astrall/astrology/chart.ts';

export const sunIngresses: Record<Sign, string> = {
  aries:
    'The zodiac begins again, and there is a general rolling up of sleeves. With the Sun newly in Aries people put their names down for things, speak up sooner and forgive a rough edge for the sake of the energy behind it.',
  taurus:
    'After the rush, the sitting down. The Sun in Taurus gives weight to whatever has been started and asks what it tastes like; the coming weeks reward patience, good materials and an unhurried appetite.',
  gemini:
    'Conversation breaks out everywhere. For about a month the Sun in Gemini favours learning, lending books, changing trains, and knowing slightly too many people. Lightness is no defect here, as long as you answer the messages that matter.',
  cancer:
    'Attention comes home and takes its shoes off. While the Sun is in Cancer families, kitchens and old stories gain in importance, and public matters too are judged by a private question: does it make anybody feel safe?',
  leo: 'Time to be seen. The Sun is in its own sign in Leo, and the month has a taste for big gestures, loud shirts, declarations and well-earned pride. Warm others while you are warming yourself.',
  virgo:
    'Enthusiasm meets the checklist, and both come out of it better. The Sun in Virgo turns the collective eye to diet, craft, tools and the repair of small neglects. Usefulness may be the elegance of these weeks.',
  libra:
    'The question of the month is how to share. As the Sun passes into Libra, manners improve, couples and contracts are discussed, and a good deal of furniture is moved by inches. Fair play becomes attractive.',
  scorpio:
    'Doors close softly so that the real talk can start. In the weeks of the Sun in Scorpio there is less interest in appearances and more in motive, loyalty, and what remains once everything superfluous has been given up.',
  sagittarius:
    'Somebody has mentioned the horizon, and now everyone is looking. The Sun in Sagittarius enlarges plans, arguments and portions. It is a favourable stretch for teaching, travelling and seeing the joke in one’s own convictions.',
  capricorn:
    'Ambition stands up straight and buttons its coat. With the Sun in Capricorn the talk is of aims, rules and what can be finished, and there is comfort in a plan that has been thought through to the last step.',
  aquarius:
    'Individual weather gives way to the climate we have in common. While the Sun visits Aquarius, groups, inventions and principles set the tone, and being different may be the quickest way of finding where you belong.',
  pisces:
    'The last stretch of the circle is walked barefoot. In Pisces the Sun loosens boundaries, so that sympathy, art and sleepiness are all in the air. Allow some things to end without having been completely explained.',
};
