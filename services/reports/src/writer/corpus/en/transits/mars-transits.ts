import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const marsTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'For some days the engine starts at the first turn. Mars over your Sun brings daring, appetite for work and a certain allergy to permission, so choose a goal worth the fuel before the fuel chooses one. Lead by going first. Remember to look round now and then for those who follow.',
    harmonious:
      'Will and muscle are well acquainted this week. You can take on the big job, train for something, or speak up in a meeting without your ears going red. Put the date of a start in the diary and keep it. Momentum gathered now goes on rolling after you have rested.',
    tense:
      'Must it be won? For a few days somebody seems to be standing exactly where you meant to walk, and you are quick to prove a point or to lift too much alone. A cyclist with a bell can simply be let past. That leaves your firmness whole for the one thing that does matter.',
  },
  moon: {
    conjunction:
      'Feelings come armed with elbows. Over these days you may defend your own with vigour, clear a cupboard in a fury, and say at home what others only think. Cleaning, carpentry and brisk walks are good conductors. Near the hearth, use the low flame; it cooks better than the high one.',
    harmonious:
      'A fence, a hike, a very large pan: do something strenuous with people you love. You trust your gut these days, and it gets up early, so domestic projects advance and a protective instinct finds its mark before doubt has had time to look for its slippers.',
    tense:
      'While it is still the size of a need, a need can be mentioned; a day later it may be an argument. The fuse at home is short just now, and hunger or noise is enough to light them. Slamming out for a walk is permitted. So is coming back with bread.',
  },
  mercury: {
    conjunction:
      'Knees and elbows have grown on your words, which know how to get through a crowd. For several days argument, sales talk, research and fast decisions all benefit. Say what nobody is saying, in the tone of someone offering a chair. The sharpest line you think of is usually the one to keep.',
    harmonious:
      'If a plan fits on the back of an envelope, it has an excellent chance this week. You think at the speed of doing, can answer a whole pile of post at one sitting, and may talk a hesitant group into motion by the simple device of starting to move.',
    tense:
      'Debate follows you about like a dog with a stick. You may throw it once too often, drive as you talk, and type with more force than the keyboard needs. Before an important answer, change rooms. The thought is good, and merits better delivery than it would have got.',
  },
  venus: {
    conjunction:
      'Attraction moves from the balcony to the street. You pursue what you like, create with heat, and other people feel both wooed and hurried. Passion has a beautiful colour in these days. Ask as eagerly as you please, then leave the silence in which somebody can say yes.',
    harmonious:
      'Ardour and tact are dancing without stepping on each other. Dates, rehearsals, redecorating and friendly contests do well for about a week, and you can revive an old affection by proposing something active. Take the initiative with a smile. It has rarely looked better on you.',
    tense:
      'The complaint about the dishes is really about desire, or else the other way about. Over these days what you want and what you find charming may bump heads in the narrow kitchen, and a partner’s tempo can seem designed to provoke. Somebody has to laugh, and it might as well be you.',
  },
  mars: {
    conjunction:
      'Every two years or so Mars comes back to its own corner of your chart and asks what you are going to fight for next. The old campaign may be over without your having noticed. Start small and start physically. A first stride taken in these weeks sets the pace for a long march.',
    harmonious:
      'Rest is listed in every good training plan, and so, this week, is pleasure. You are your own coach and a friendly one; drive and skill agree about the distance, whatever squeaks can be repaired, and there is a quiet confidence in your arms and legs.',
    tense:
      'Your own strength gets in your way, like someone who opens a jar and breaks the lid. Days of overreaching alternate with days of fuming at red lights. Check which battle you are in and who enrolled you. Putting one weapon down frees a hand for the work.',
  },
  jupiter: {
    conjunction:
      'Half of your readiness is genuine and half is fresh air, and for some days you could make use of both. Appetite has met confidence. Summits, stages and bold applications look quite near, so begin the ambitious thing, and let a level-headed friend have a word about the rucksack.',
    harmonious:
      'Effort pays in good spirits. You act on principle and enjoy yourself, an obstacle proves climbable, and others join because your stride looks like fun. Promote your cause, travel a little, teach by doing. A risk you have studied properly can be taken with a light heart.',
    tense:
      'Full speed is a lovely speed, until the bend. Zeal runs a few lengths ahead of judgement, so you might argue for the whole ocean when a glass was on offer. Halve the distance and double the care. Being convinced is no substitute for being awake, however pleasant it feels.',
  },
  saturn: {
    conjunction:
      'One foot is on the pedal, and the other has found the brake. It can feel frustrating, or it can feel like mastery, depending on the gradient you choose. Hard, patient, exact work thrives for about a fortnight. Saw, file, measure again. You are stronger than you are fast.',
    harmonious:
      'Endurance is at your disposal. You can work through the boring middle of a task, respect a rule without being cowed by it, and surprise yourself with how early you rise. Make an agreement with a demanding person. Effort laid down in this spirit holds like mortar.',
    tense:
      'Look for the stone that moves. There is nearly always one in the wall that a supervisor, a schedule or your own prohibition has put where you wished to run, and working at it is better for the temper than a run-up. People who get through such fortnights are seldom the loudest.',
  },
  uranus: {
    conjunction:
      'Something in you wants out through the skylight. Bold, original, easily bored, you may break a habit in a single afternoon or start a small uprising at the office. Channel the current into invention. When you feel the jolt, count to ten, and handle ultimatums with oven gloves.',
    harmonious:
      'A standstill sometimes ends because one player declines to play it the old way. For some days that could be you, with a fresh method, a sudden gap in the schedule and enough cheek to use them both. Those who tinker are good company. Ask them what they would take apart.',
    tense:
      'Your tolerance for being fenced in drops nearly to nothing. Sudden moves tempt you, rows blow up from a clear sky, and haste has butterfingers. Slow the hands and let the mind race. The liberty you want is real, and survives being asked for in a normal voice.',
  },
  neptune: {
    conjunction:
      'Causes that would still be worthy on a dry day are the ones to choose, for just now everything shimmers. Your energy goes out like a tide and comes back carrying curious objects. It cannot be forced, though you can be moved, to help, to dance, to finish a thing you had only dreamt of.',
    harmonious:
      'Work that needs a feeling for currents, such as care, theatre, boats or a conversation with a frightened child, goes well with you in these days. You get on without appearing to row. A kindness that nobody hears about has the longest after-taste.',
    tense:
      'You aim, and the target drifts. A goal may lose its outline or an ally their firmness, and tiredness can pass itself off as destiny. Sleep before deciding to abandon ship. If anger comes out sideways, as lateness or sighs, bring it round to the front and give it a plain sentence.',
  },
  pluto: {
    conjunction:
      'Power gathers behind the ribs. You can do in a week what has resisted you for a season, provided that the target deserves such force. Dig, demolish, rebuild, get to the bottom. With people, remember how strong you are at present, and open your hand before you reach out.',
    harmonious:
      'A deep gear engages. Willpower is steady, a tough situation can be turned round without theatrics, and you are able to let go of what drains you in a single, unsentimental move. Tackle the job that frightens others. Courage shared discreetly, with one person, may matter most.',
    tense:
      'What would you be glad to lose? Decide it early, for over these days two people may be holding one door handle, at work or across the breakfast, and the wish to prevail can outgrow the prize by several sizes. An adversary with nothing to push against often sits down.',
  },
  ascendant: {
    conjunction:
      'You arrive before your coat does. Mars on your Ascendant gives a springy step, a direct look and a shorter queue in front of you, and for some days others take you for braver than you feel. Live up to it in one respect. Warm up first, and pick your doors.',
    harmonious:
      'Your body likes being used, and your manner inspires trust of the practical sort. Take the lead in something modest: the outing, the repair, the awkward first question. People follow vigour when it smiles. Sport, dance and plain speaking leave you better company than before.',
    tense:
      'A fair argument, ended on time, is a form of closeness. It may be the form on offer for a few days, when someone near you seems pushy, or you do, and both are defending a hill that neither would care to live on. Say what you want while your voice is still indoors.',
  },
  midheaven: {
    conjunction:
      'You could compete, launch, apply or take charge of a muddle in these days, and be noticed doing it. Ambition has rolled up its sleeves in public. It makes a better figure when it shows what you can do than when it shows what others cannot, and a drop of patience oils the whole machine.',
    harmonious:
      'Work gives back the energy you put in. You move quickly through matters that used to need three signatures, and people with influence appreciate your readiness. Ask for the tools, the time or the title. Enterprise looks natural on you, and fatigue is the healthy kind.',
    tense:
      'Between the office and the sofa there runs a front line, and you may catch yourself crossing it in full armour. Demands from above meet protest from below for some days, so that you snap in the place which did not cause the strain. One task dropped on purpose is better than three dropped by accident.',
  },
};
