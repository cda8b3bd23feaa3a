import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const neptuneInSign: Record<Sign, Turning> = {
  aries: [
    'Every so often comes a generation that dreams of the pure beginning, of heroes, of a self made from nothing. Yours is such a one. It may appear in your life as inspired bravery, or as a banner taken up before you had read what was on it. Ask your ideals for their address. The ones worth following have somewhere to go.',
    'When the tide of dreams comes in with such force, a whole generation wants to be the one that begins. You may know it as an urge to sacrifice something, preferably at once, for a cause that has a clear voice. Bravery becomes you. Let it sleep a night before it enlists, and see whether the cause has as much patience with you as you have courage for it.',
  ],
  taurus:
    'To those born during this long passage, the sacred has weight and scent. They idealise nature, bread, craft, the beloved body, and may look for peace in possessions which cannot quite supply it. Your own moments of grace are probably simple: hands in dough, a stone still warm in the evening. Treasure them, and let the things themselves come and go.',
  gemini:
    'Many of your age are half enchanted and half bewildered by words, images, news from everywhere. You have an ear for the poetry in ordinary chatter, and may blur what was said with what you wished to hear. Retell your stories as beautifully as you like. When a choice hangs on one of them, go back and check the source.',
  cancer:
    'A shared homesickness runs through the people born when you were, a longing for the ideal hearth, the lost village, the family as it should have been. Certain old songs may melt you, and you may forgive your relations in imagination before you can manage it in person. Offer the welcome that you miss. It makes the longing habitable.',
  leo: 'Glamour is the dream that you and those of your years were given: the stage, the great romance, the golden child in everyone. At its best it makes you generous with wonder, able to see the star in a neighbour. It can also leave daily life looking poorly lit. Bring some of the enchantment home and spend it on people who are actually there.',
  virgo: [
    'The ideal, for this generation, wears working clothes. Service, purity, the humble art of making things whole: you may feel a quiet devotion to such matters, and equally a haze of worry over doing them right. Perfection is a mirage that recedes as you tidy towards it. Bless the useful thing you did today, and let it be done.',
    'Those who came into the world in these years have a reverence for what is clean, exact and helpful, and a bad conscience that is never quite asleep. In you it may take the form of care for sick plants, accurate recipes and other people’s shoelaces. Holiness can be found there. It can also be found in an armchair, where nothing is being put right.',
  ],
  libra: [
    'Together with those of your years you carry a dream of love as perfect understanding and of a world at peace. It refines your taste and your manners with people, and disappoints you when real couples, real nations, turn out to quarrel. Keep the dream as a compass. For daily use, look for a love that can say sorry.',
    'A gentle utopia accompanied your generation from the cradle: that all quarrels rest upon a misunderstanding. You may have a gift for making people lovely to one another, and a habit of falling in love with the possible. Where reality does not keep up, it is not always to blame. Look at it in the morning too, when it has not yet combed its hair.',
  ],
  scorpio: [
    'Mystery draws your generation downward, into psychology, taboo, the romance of what is hidden. You may be moved by dark films and frank confessions, and sense what a company is not saying. Beware of falling under the spell of intensity for its own sake. Now and then the treasure at the bottom turns out to be an ordinary, tender fact.',
    'Your contemporaries went to look for the soul where it is dark. They found it in cellars, in songs with three chords, in confessions at four in the morning, and they still distrust what is merely pleasant. It may be that you feel the undertow in a friendly family lunch. You need not always dive. Some lunches really are about the potatoes.',
  ],
  sagittarius: [
    'Distant places and large visions shimmer for those born in these years. Theirs is a faith that wanders, gathering a prayer here and a proverb there, and in you it may appear as a lasting love of elsewhere. The guide you hope to meet could disappoint. Keep the wonder, and ask whoever sells the map whether they have been there.',
    'Elsewhere had a golden sound when you were born. A generation set out with rucksacks in search of it, on roads or in books, and brought home incense, recipes and a certain contempt for fences. In you there may be a pilgrim who has never been told where to. Go on asking; and ask, too, the woman at the corner shop, who has seen a good deal.',
  ],
  capricorn: [
    'Your generation learned to dream about structures, and also to see through them. You may load a title, a project or a country with hopes that belong to something higher, then feel the chill when it proves to be offices. Realism is where your imagination does its finest work. Put one ideal into a form so modest that it can be kept.',
    'To dream soberly is an art, and the people of your years have had to learn it. They saw great buildings turn to fog, and fog to buildings, and they know that an ideal without a timetable goes nowhere. You may secretly believe in institutions as others do in angels. Found a small one. It will have to be swept, and that will keep you both on the ground.',
  ],
  aquarius: [
    'The collective imagination of your peers turned to connection without borders: a humanity joined by wires, causes and kindred strangers. You may feel deep kinship with people you have never met, and oddly alone among those on your street. Utopias are lovely at a distance. Try a small one on your own staircase, beginning with the neighbours’ names.',
    'That everything is connected with everything is, for those born in these years, hardly an idea any more; it is the wallpaper. You can be moved to tears by a crowd, or by a stranger on a screen, and feel curiously absent at supper. The great conversation needs people who come from somewhere. Tell it what can be seen from your window.',
  ],
  pisces: [
    'Born while the tide of imagination runs high, you have company in feeling that what can be seen is only part of the matter. Art, music and mercy can reach you instantly; so can fog. Many of your age look for ways to dissolve and be carried. Choose currents that bring you back, refreshed, to a landing stage with your name on it.',
    'Whoever is born with this has a skin like tissue paper and an ear for whales. Your generation may become one of musicians, healers and absconders, and it will want a good many quiet rooms. In you, too, borders are suggestions. Practise a friendly no as others practise scales, and keep for yourself one shore on which you can always be found.',
  ],
};
