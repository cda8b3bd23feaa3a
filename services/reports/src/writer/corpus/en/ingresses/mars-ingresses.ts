import type { Sign } from '@astrall/astrology/chart.ts';

export const marsIngresses: Record<Sign, string[]> = {
  aries: [
    'Engines start all over town. Mars is on home ground in Aries, and the mood of the coming weeks is quick, brave and competitive, better at beginnings than at waiting its turn. Pick your race before you run.',
    'The gloves are off and so are the jackets. Mars in Aries has come into its own, and things that had been put off for weeks get done before the second coffee; quarrels flare, clear the air and are forgotten.',
  ],
  taurus: [
    'Provoke nobody who has finally sat down. Mars in Taurus exchanges its trainers for boots and will not be hurried or shifted, which is splendid for building, for gardening and for defending one’s peace by means of a fence.',
    'Strength is now measured by the hour and not by the second. As Mars passes through Taurus, people push slowly and do not give way; stones are moved, wages discussed, and anyone who shouts is politely ignored.',
  ],
  gemini: [
    'Battles are fought with words, several at a time. While Mars is in Gemini energy goes into talk, errands, quick repairs and quicker retorts. Use the nimbleness; a list of ten small things can be vanquished in a morning.',
    'Everyone is doing three things and arguing about a fourth. Mars in Gemini fights with the tongue and works with the fingers, tires quickly and recovers as fast; point it at your inbox rather than at your brother.',
  ],
  cancer: [
    'Now one acts on behalf of others. In Cancer, Mars goes sideways towards its aims and fights hardest for family, shelter and whatever is still in the nest. Name a grievance before it has simmered all day.',
    'Energy comes in waves and will not be ordered about. While Mars is in Cancer people defend what is theirs, work best at home, and take the long way round an enemy; a sulk is merely a battle with the windows closed.',
  ],
  leo: [
    'Effort would like an audience, and performs better with one. The passage of Mars through Leo brings flair, generosity and a good deal of pride to common undertakings. Lead with heart, and leave a spotlight free for the rest.',
    'There is a drum roll in the legs. In Leo, Mars acts for honour and for the gallery, carries others along, and does the impossible if somebody is looking; pride gets hurt easily, and heals at the first word of praise.',
  ],
  virgo: [
    'How much courage goes into precision, one only sees when Mars is in Virgo. Backlogs, untidy sheds and faulty procedures are attacked with relish and to the millimetre, while irritation, if it comes, tends to be about crumbs.',
    'The tool is picked up at the right end. Mars in Virgo goes about things with method, gets through mountains by the spoonful, and is irritated by crumbs; these are weeks for repairs, and for not repairing one’s friends.',
  ],
  libra: [
    'The gloves are on, and they are kid. Mars in Libra prefers the negotiating table to the ring, and pursues its interests by way of charm and legal phrasing. Decide what you want before being fair about it.',
    'Swords are crossed with a bow. While Mars is in Libra people act in pairs, hesitate in front of open doors, and fight, if they must, for what is fair; diplomacy achieves more than elbows, though it takes two meetings.',
  ],
  scorpio: [
    'Old scores burn good fuel, and there is better use for it. As long as Mars stays in Scorpio effort is hidden and effective, stamina can be had for what is difficult, and the half-hearted attempt satisfies no one.',
    'Nobody raises a voice and everyone knows. Mars rules of old in Scorpio, where strength is silent, stamina endless and half-heartedness unknown; choose carefully what you wish to get to the bottom of.',
  ],
  sagittarius: [
    'Causes look for riders. While in Sagittarius, Mars likes distance, debate and a goal beyond the next ridge, and it has a tendency to gallop ahead of the supplies. Enthusiasm is abundant; share it out along the way.',
    'Energy puts on its boots and whistles for the dog. With Mars in Sagittarius people act from conviction, start more than they finish, and say straight to your face what they think, usually in passing and in high spirits.',
  ],
  capricorn: [
    'Strategy takes over from temper. Mars does fine work in Capricorn, where drive accepts a schedule and climbs by numbered steps. Take on something demanding in these weeks, and be civil to those carrying the ropes.',
    'The mountain is in sight and nobody is running. Mars is exalted in Capricorn, as the old books say: force has a plan there, rests on time and arrives; it is an excellent season for whatever is long, steep and worth it.',
  ],
  aquarius: [
    'Rebels accomplish more when they have agreed on a meeting place, and in the weeks of Mars in Aquarius they might. Team spirit and contrary opinions grow together, along with a general desire to fix the system by means of a spanner.',
    'People are fighting for the principle of the thing. In Aquarius, Mars joins forces, breaks rules that had already cracked, and loses interest where one is merely told to; new methods get their chance in these weeks.',
  ],
  pisces: [
    'The current does part of the rowing. In Pisces, Mars gives up the frontal approach for instinct, rhythm and compassion, and stubborn walls are simply flowed around. Rest is a tactic as well. Let inspiration choose the hour.',
    'Strength goes swimming. While Mars is in Pisces effort follows the mood, much is done by not resisting, and someone else’s trouble moves people to action sooner than their own; a tired day may simply be the tide.',
  ],
};
