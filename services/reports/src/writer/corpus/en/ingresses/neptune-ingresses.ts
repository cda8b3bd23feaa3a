import type { Sign } from '@astrall/astrology/chart.ts';

export const neptuneIngresses: Record<Sign, string> = {
  aries:
    'A new dream is being dreamt, and it has sharp elbows. Neptune in Aries gives its fourteen years or so to ideals of daring, self-invention and crusade. Ask every shining banner who has to carry it, then follow the ones that answer.',
  taurus:
    'If the sacred is anywhere, it must be in the field, the loaf and the touch of a hand: so people may feel for as long as Neptune travels through Taurus, idealising nature and plenty, and learning gradually which possessions were daydreams.',
  gemini:
    'Stories multiply until they have a weather of their own. With Neptune in Gemini poetry and rumour share a printing press, and imagination belongs to anyone with a few words. Love language in these years, and check its luggage.',
  cancer:
    'A longing for home drifts over a whole generation. In Cancer, Neptune paints hearth, homeland and childhood in tender colours, and moves many to shelter those who lost theirs. Memory is at its most beautiful; facts may be kindly consulted.',
  leo: 'Glamour takes the evening shift. Neptune in Leo casts a spell over stage, screen and romance, and teaches an age to adore and then to look behind the curtain. Real radiance has no objection to daylight.',
  virgo:
    'Kindness in the details stays within reach, however far perfection may recede. In the years of Neptune in Virgo humble work acquires a halo, and service is a devotion for many, with small anxieties drifting about it like lint.',
  libra:
    'Peace becomes a romance, and romance a faith. Neptune in Libra refines taste, dreams of perfect union and drafts lovely declarations about the concord of nations. The dream matures wherever people learn to disagree gracefully.',
  scorpio:
    'Some secrets turn out to be merely shy. Before that is discovered, Neptune in Scorpio lends a candlelit holiness to whatever is hidden, so that desire, loss and the unlit parts of the mind hold art and conversation in their spell.',
  sagittarius:
    'Pilgrims take to the roads, and to the sky. With Neptune in Sagittarius belief grows wide and wandering, distant wisdom shimmers, and many a guide is followed for the coat. The search itself is worth the shoe leather.',
  capricorn:
    'Institutions are lit from within, and show where they are hollow. The years of Neptune in Capricorn dissolve some pyramids and dream up sober new ideals of responsibility. Vision with a plain face does best.',
  aquarius:
    'A beautiful idea becomes true wherever two neighbours try it out. There are many such ideas while Neptune is in Aquarius, spreading by wire and wave, and humanity imagines itself as one, at times from a rather lonely chair.',
  pisces:
    'Neptune comes into its own ocean. In Pisces it deepens music, pity, prayer and every kind of flight from the shore, so that these years may feel both blessed and blurred. Carry a lamp, and someone who knows your name.',
};
