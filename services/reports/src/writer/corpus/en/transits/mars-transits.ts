import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '../../forecast-corpus.ts';

export const marsTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'For some days the engine starts at the first turn. Mars over your Sun brings daring, appetite for work and a certain allergy to permission, so choose a goal worth the fuel before the fuel chooses one. Lead by going first. Remember to look round now and then for those who follow.',
    harmonious:
      'Will and muscle are well acquainted this week. You can take on the big job, train for something, or speak up in a meeting without your ears going red. Put the date of a start in the diary and keep it. Momentum gathered now goes on rolling after you have rested.',
    tense:
      'Somebody may be standing exactly where you meant to walk. The days ask for strength with manners: you feel contested, quick to prove a point, inclined to lift too much alone. Save your firmness for the one thing that matters. Everything else can be let past like a cyclist with a bell.',
  },
  moon: {
    conjunction:
      'Feelings come armed with elbows. Over the next days you defend your own with vigour, clear a cupboard in a fury, and say at home what others only think. Cleaning, carpentry and brisk walks are good conductors. Near the hearth, use the low flame; it cooks better than the high one.',
    harmonious:
      'You trust your gut, and it gets up early. Domestic projects go ahead, protective instincts are well placed, and you can act on a feeling before doubt has found its slippers. Do something strenuous with people you love, a fence, a hike, a very large pan.',
    tense:
      'Home can have a short fuse for a few days. Old hurts wear new arguments, and hunger or noise may be enough to light them. Name the need early, while it is still the size of a need. Slamming out for a walk is permitted; so is coming back with bread.',
  },
  mercury: {
    conjunction:
      'Your words have knees and elbows, and know how to get through a crowd. For several days argument, sales talk, research and fast decisions all benefit. Say what nobody is saying, in the tone of someone offering a chair. The sharpest line you think of is usually the one to keep.',
    harmonious:
      'Thinking keeps pace with doing. You can answer a pile of post at one sitting, learn a manual skill or talk a hesitant group into motion. Be brief and be concrete. A plan that fits on the back of an envelope has an excellent chance this week.',
    tense:
      'Debate follows you about like a dog with a stick. You may throw it once too often, drive as you talk, and type with more force than the keyboard needs. Before an important answer, change rooms. The thought is good, and merits better delivery than it would have got.',
  },
  venus: {
    conjunction:
      'Attraction moves from the balcony to the street. You pursue what you like, create with heat, and other people feel both wooed and hurried. Passion has a beautiful colour in these days. Ask as eagerly as you please, then leave the silence in which somebody can say yes.',
    harmonious:
      'Ardour and tact are dancing without stepping on each other. Dates, rehearsals, redecorating and friendly contests do well for about a week, and you can revive an old affection by proposing something active. Take the initiative with a smile. It has rarely looked better on you.',
    tense:
      'Love and will bump heads in the narrow kitchen. What you want and what you find charming may not coincide, and a partner’s tempo can seem designed to provoke. Desire is talking through the complaint. Translate it for the other person, and half of the heat turns useful.',
  },
  mars: {
    conjunction:
      'Every two years or so Mars comes back to its own corner of your chart and asks what you are going to fight for next. The old campaign may be over without your having noticed. Start small and start physically. A first stride taken in these weeks sets the pace for a long march.',
    harmonious:
      'You are in training with yourself as a friendly coach. Drive and skill agree, so the moment is good for stepping up the distance, asking for the assignment, repairing what squeaks. Rest counts as part of the exercise. A quiet confidence is gathering in your arms and legs.',
    tense:
      'Your own strength gets in your way, like someone who opens a jar and breaks the lid. Days of overreaching alternate with days of fuming at red lights. Check which battle you are in and who enrolled you. Putting one weapon down frees a hand for the work.',
  },
  jupiter: {
    conjunction:
      'Appetite meets confidence, and neither has brought a map. You may feel ready for the summit, the stage, the bold application, and the readiness is half genuine and half fresh air. Use both halves. Begin the ambitious thing this week, and let a level-headed friend pack the rucksack.',
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
      'Push, and the wall pushes back. A supervisor, a schedule or your own prohibition may stand where you wished to run, and anger turns stiff with nowhere to go. Find the one stone that moves and work on that. Stamina of an unshowy kind is being built in the process.',
  },
  uranus: {
    conjunction:
      'Something in you wants out through the skylight. Bold, original, easily bored, you may break a habit in a single afternoon or start a small uprising at the office. Channel the current into invention. When you feel the jolt, count to ten, and mind your fingers round machinery and ultimatums.',
    harmonious:
      'Dare it differently. A fresh method, a dash of rebellion or a sudden gap in the schedule gives your work a lift, and you can end a standstill by refusing to play it the old way. Independent action is favoured for days. So is the company of people who tinker.',
    tense:
      'Your tolerance for being fenced in drops nearly to nothing. Sudden moves tempt you, rows blow up from a clear sky, and haste has butterfingers. Slow the hands and let the mind race. The liberty you want is real, and survives being asked for in a normal voice.',
  },
  neptune: {
    conjunction:
      'Energy goes out like a tide and comes back carrying curious objects. You cannot force much for a while, but you can be moved: to help, to dance, to make something you have only dreamt of. Follow inspiration in short sessions. Choose causes that would still be worthy on a dry day.',
    harmonious:
      'You get things done without appearing to row. Imagination gives direction to effort, and compassion gives it a reason, which suits theatre, care, boats, music and any work that needs feeling for currents. Do a kindness discreetly. The satisfaction lasts longer when nobody is told.',
    tense:
      'You aim, and the target drifts. A goal may lose its outline or an ally their firmness, and tiredness can pass itself off as destiny. Sleep before deciding to abandon ship. If anger comes out sideways, as lateness or sighs, bring it round to the front and give it a plain sentence.',
  },
  pluto: {
    conjunction:
      'Power gathers behind the ribs. You can do in a week what has resisted you for a season, provided that the target deserves such force. Dig, demolish, rebuild, get to the bottom. With people, remember how strong you are at present, and open your hand before you reach out.',
    harmonious:
      'A deep gear engages. Willpower is steady, a tough situation can be turned round without theatrics, and you are able to let go of what drains you in a single, unsentimental move. Tackle the job that frightens others. Courage shared discreetly, with one person, may matter most.',
    tense:
      'Two people are holding the same door handle. Struggles about control may surface at work or over breakfast, and the urge to prevail can outgrow the prize by several sizes. Decide in advance what you would be glad to lose. An opponent with nothing to push against often sits down.',
  },
  ascendant: {
    conjunction:
      'You arrive before your coat does. Mars on your Ascendant gives a springy step, a direct look and a shorter queue in front of you, and for some days others take you for braver than you feel. Live up to it in one respect. Warm up first, and pick your doors.',
    harmonious:
      'Your body likes being used, and your manner inspires trust of the practical sort. Take the lead in something modest: the outing, the repair, the awkward first question. People follow vigour when it smiles. Sport, dance and plain speaking leave you better company than before.',
    tense:
      'Friction comes with a face on it, perhaps a dear one. Someone near you seems pushy, or you do, and the exchange has more sparks than substance. Ask for what you want before they have to guess with their shield up. A fair argument, ended on time, can be a form of closeness.',
  },
  midheaven: {
    conjunction:
      'Ambition rolls up its sleeves in public. For a week or so you can compete, launch, apply, take charge of a muddle, and be noticed doing it. Show what you can do in preference to what others cannot. A little patience with superiors would oil the whole machine.',
    harmonious:
      'Work gives back the energy you put in. You move quickly through matters that used to need three signatures, and people with influence appreciate your readiness. Ask for the tools, the time or the title. Enterprise looks natural on you, and fatigue is the healthy kind.',
    tense:
      'The front line runs between the office and the sofa. Demands from above meet protest from below, and you may snap in the place that did not cause the strain. Leave the armour in the hall when you come in. One task dropped on purpose is better than three dropped by accident.',
  },
};
