import type { Sign } from '@astrall/astrology/chart.ts';

export const uranusIngresses: Record<Sign, string> = {
  aries:
    'Individualists are in season, for about seven years. Uranus in Aries quickens invention and impatience alike, and people everywhere feel that life is something one may begin again. The unprecedented needs its brave amateurs.',
  taurus:
    'The ground itself becomes experimental. While Uranus is in Taurus, farming, work, money and our comforts are all rethought, slowly at the outset and then between one breakfast and the next. Flexible roots hold best.',
  gemini:
    'Language gets a new machine. Uranus in Gemini has in the past kept company with restless, talkative, inventive years, when ideas outran the post. Expect minds to change at speed, and schools to be surprised by their pupils.',
  cancer:
    'Many may make themselves a hearth by unorthodox means. Uranus in Cancer loosens the old script of who lives with whom and what holds them, until family looks a little like an invention, and tradition asks whether it may join in.',
  leo: 'Originality climbs on the stage. The years of Uranus in Leo encourage people to live, love and create to a pattern of their own, and bring forth a good deal of brilliant nonsense with the gold. Dare, and applaud others who dare.',
  virgo:
    'Revolution reaches the workbench. As Uranus passes through Virgo, tools, diets, timetables and the whole idea of useful work are taken apart on a clean cloth. Tinkerers inherit these years. Leave a method better than you found it.',
  libra:
    'Two people draw up their own contract. With Uranus in Libra the customs of love, justice and good taste are opened to amendment, and equality is tried out in daily life. What feels free on both sides is built to last.',
  scorpio:
    'Honesty may be the most radical act on offer while Uranus is in Scorpio. Whatever a society keeps under its lids, be it passion, monopoly or taboo, is stirred, and the air let in is of the kind that changes families.',
  sagittarius:
    'Distant signals are suddenly audible. In the time of Uranus in Sagittarius borders, creeds and curricula become porous, while adventurous minds go and look for themselves. Keep your certainties in hand luggage.',
  capricorn:
    'Who signed this, and when, and why? As long as Uranus occupies Capricorn such questions are heard in the best corridors. Old hierarchies are rebuilt or simply walked round, and reformers find out what a balance sheet is for.',
  aquarius:
    'Tomorrow moves in early. Uranus is at home in Aquarius and fills some seven years with inventions, movements and unlikely alliances, so that the strange and the shared become neighbours. Stay curious about whoever is left outside.',
  pisces:
    'Much of it is treasure, though it all needs sifting. Under Uranus in Pisces the imagination has been put on a faster line: art, faith and science exchange dreams overnight, and old boundaries blur in startling ways.',
};
