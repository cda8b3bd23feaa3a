import type { Sign } from '@astrall/astrology/chart.ts';

export const marsIngresses: Record<Sign, string> = {
  aries:
    'Engines start all over town. Mars is on home ground in Aries, and the mood of the coming weeks is quick, brave and competitive, better at beginnings than at waiting its turn. Pick your race before you run.',
  taurus:
    'Provoke nobody who has finally sat down. Mars in Taurus exchanges its trainers for boots and will not be hurried or shifted, which is splendid for building, for gardening and for defending one’s peace by means of a fence.',
  gemini:
    'Battles are fought with words, several at a time. While Mars is in Gemini energy goes into talk, errands, quick repairs and quicker retorts. Use the nimbleness; a list of ten small things can be vanquished in a morning.',
  cancer:
    'Now one acts on behalf of others. In Cancer, Mars goes sideways towards its aims and fights hardest for family, shelter and whatever is still in the nest. Name a grievance before it has simmered all day.',
  leo: 'Effort would like an audience, and performs better with one. The passage of Mars through Leo brings flair, generosity and a good deal of pride to common undertakings. Lead with heart, and leave a spotlight free for the rest.',
  virgo:
    'How much courage goes into precision, one only sees when Mars is in Virgo. Backlogs, untidy sheds and faulty procedures are attacked with relish and to the millimetre, while irritation, if it comes, tends to be about crumbs.',
  libra:
    'The gloves are on, and they are kid. Mars in Libra prefers the negotiating table to the ring, and pursues its interests by way of charm and legal phrasing. Decide what you want before being fair about it.',
  scorpio:
    'Old scores burn good fuel, and there is better use for it. As long as Mars stays in Scorpio effort is hidden and effective, stamina can be had for what is difficult, and the half-hearted attempt satisfies no one.',
  sagittarius:
    'Causes look for riders. While in Sagittarius, Mars likes distance, debate and a goal beyond the next ridge, and it has a tendency to gallop ahead of the supplies. Enthusiasm is abundant; share it out along the way.',
  capricorn:
    'Strategy takes over from temper. Mars does fine work in Capricorn, where drive accepts a schedule and climbs by numbered steps. Take on something demanding in these weeks, and be civil to those carrying the ropes.',
  aquarius:
    'Rebels accomplish more when they have agreed on a meeting place, and in the weeks of Mars in Aquarius they might. Team spirit and contrary opinions grow together, along with a general desire to fix the system by means of a spanner.',
  pisces:
    'The current does part of the rowing. In Pisces, Mars gives up the frontal approach for instinct, rhythm and compassion, and stubborn walls are simply flowed around. Rest is a tactic as well. Let inspiration choose the hour.',
};
