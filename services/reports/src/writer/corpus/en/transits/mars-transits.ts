import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';

export const marsTransits: Record<TransitTarget, Record<AspectKind, string>> = {
  sun: {
    conjunction:
      'For some days the engine starts at the first turn. Mars over your Sun brings daring, appetite for work and a certain allergy to permission, so choose a goal worth the fuel before the fuel chooses one. Lead by going first. Remember to look round now and then for those who follow.',
    sextile:
      'A small dare lies in your path, the size of a garden gate. For some days you have the vigour for it, and nobody insists: a faster walk, an honest word to the right person, a place in the team. Vault it. Energy that has been used in this way comes back with friends.',
    square:
      'Effort has sand in it for a few days. You push, the thing pushes back, and your own impatience turns out to be most of the weight. Do not drop it; take it apart. One awkward corner filed off each morning, and soon you carry it with one hand.',
    trine:
      'Will and muscle are well acquainted. You can take on the big task, train for something, or speak up in a meeting without your ears going red. Put the date of a start in the diary and keep it. Momentum gathered now goes on rolling after you have rested.',
    opposition:
      'Must it be won? For a few days somebody seems to be standing exactly where you meant to walk, and you are quick to prove a point or to lift too much alone. A cyclist with a bell can simply be let past. That leaves your firmness whole for the one thing that does matter.',
  },
  moon: {
    conjunction:
      'Feelings come armed with elbows. Over these days you may defend your own with vigour, clear a cupboard in a fury, and say at home what others only think. Cleaning, carpentry and brisk walks are good conductors. Near the hearth, use the low flame; it cooks better than the high one.',
    sextile:
      'A fence, a hike, a very large pan: do something strenuous with people you love. You trust your gut these days, and it gets up early, so domestic projects advance and a protective instinct finds its mark before doubt has had time to look for its slippers.',
    square:
      'While it is still the size of a need, a need can be mentioned; a day later it may be an argument. The fuse at home is short just now, and hunger or noise is enough to light it. Slamming out for a walk is permitted. So is coming back with bread.',
    trine:
      'Your moods have good legs. Feelings turn into deeds of their own accord, a wobbly shelf is mended between two cups of tea, and you stand up for somebody so naturally that you forget to be proud of it. Let those at home enjoy the benefit. It would like an outing.',
    opposition:
      'The temper at your table was brought by another guest, who wishes to share it. In these days a housemate, a relative or a person you love can press exactly where it is tender, and your answer may arrive before you do. Feed everyone first. Much of what sounds like war is hunger with a grievance.',
  },
  mercury: {
    conjunction:
      'Elbows have grown on your words, which know how to get through a crowd. For several days argument, sales talk, research and fast decisions all benefit. Say what nobody is saying, in the tone of someone offering a chair. The sharpest line you think of is usually the one to keep.',
    sextile:
      'Say it while you are on your feet. For some days a quick exchange by the lift gets further than a scheduled hour, practical courses take, and a tool picked up out of curiosity stays in the hand. The words are ready. They wait, somewhat impatiently, for you to open your mouth.',
    square:
      'Thought is driving with the handbrake off. Over a few days you may interrupt yourself, mislay the reply in the hurry to send it, and argue in the bath with people who are not there. Give the mind one hard nut. Cracking it takes the heat out of everything else.',
    trine:
      'If a plan fits on the back of an envelope, it has an excellent chance just now. You think at the speed of doing, can answer a whole pile of post at one sitting, and may talk a hesitant group into motion by the simple device of starting to move.',
    opposition:
      'Debate follows you about like a dog with a stick. You may throw it once too often, drive as you talk, and type with more force than the keyboard needs. Before an important answer, change rooms. The thought is good, and merits better delivery than it would have got.',
  },
  venus: {
    conjunction:
      'Attraction moves from the balcony to the street. You pursue what you like, create with heat, and other people feel both wooed and hurried. Passion has a beautiful colour in these days. Ask as eagerly as you please, then leave the silence in which somebody can say yes.',
    sextile:
      'Ardour and tact are dancing without stepping on each other. Dates, rehearsals, redecorating and friendly contests do well for some days, and you can revive an old affection by proposing something active. Take the initiative with a smile. It has rarely looked better on you.',
    square:
      'The complaint about the dishes is really about desire, or else the other way about. Over these days what you want and what you find charming may bump heads in the narrow kitchen, and a partner’s tempo can seem designed to provoke. Somebody has to laugh, and it might as well be you.',
    trine:
      'What you want and what you like are the same thing for once. Through these days charm has muscle, work with the hands turns out handsome, and being pursued is as agreeable as pursuing. There is nothing to arrange. Put on the shirt that makes you feel quick, and go where the music is.',
    opposition:
      'You are being flirted with or fought with, and it is not clear which. A partner or an attractive adversary may keep you on your toes for some days, with one of you asking for speed and the other for ceremony. Take turns to lead. It is a dance so long as nobody announces the score.',
  },
  mars: {
    conjunction:
      'Every two years or so Mars comes back to its own corner of your chart and asks what you are going to fight for next. The old campaign may be over without your having noticed. Start small and start physically. A first stride taken in these days sets the pace for a long march.',
    sextile:
      'Rest is listed in every good training plan, and so, at present, is pleasure. You are your own coach and a friendly one; drive and skill agree about the distance, whatever squeaks can be repaired, and there is a quiet confidence in your arms and legs.',
    square:
      'Your own strength gets in your way, like someone who opens a jar and breaks the lid. Days of overreaching alternate with days of fuming at red lights. Check which battle you are in and who enrolled you. Putting one weapon down frees a hand for the work.',
    trine:
      'Everything you lift is lighter than it was. In these days your strength knows its own mind, movement is a pleasure, and courage does not have to clear its throat. Such form is easily used up on trifles. Spend one good hour of it on the project that has been waiting longest.',
    opposition:
      'About a year ago you set off after something, and now it can be seen who else wants it. For some days other people’s drive shows you the shape of your own, in a contest, a refusal or a race to the same parking space. Which part is worth the effort? Fight for that, with your hat in your hand.',
  },
  jupiter: {
    conjunction:
      'Half of your readiness is genuine and half is fresh air, and for some days you could make use of both. Appetite has met confidence. Summits, stages and bold applications look quite near, so begin the ambitious thing, and let a level-headed friend have a word about the rucksack.',
    sextile:
      'Somebody is putting a team together, and has not yet asked you. Ask them. For some days a bold plan with a modest cost is likely to find support, and a journey, a course or a sporting hope takes well to being started. Your enthusiasm is the ticket. Show it at the gate.',
    square:
      'Full speed is a lovely speed, until the bend. Zeal runs a few lengths ahead of judgement, so you might argue for the whole ocean when a glass was on offer. Halve the distance and double the care. Being convinced is no substitute for being awake, however pleasant it feels.',
    trine:
      'Effort pays in good spirits. You act on principle and enjoy yourself, an obstacle proves climbable, and others join because your stride looks like fun. Promote your cause, travel a little, teach by doing. A risk you have studied properly can be taken with a light heart.',
    opposition:
      'A person with a flag is beckoning you on. For several days other people’s zeal, large bets and splendid causes march straight through your schedule, and either you join at a run or you argue at the kerb. Walk alongside for a mile. You can tell from their boots how far they mean to go.',
  },
  saturn: {
    conjunction:
      'One foot is on the pedal, and the other has found the brake. It can feel frustrating, or it can feel like mastery, depending on the gradient you choose. Hard, patient, exact work thrives in these days. Saw, file, measure again. You are stronger than you are fast.',
    sextile:
      'A dull tool, sharpened, would save you a week. These days reward preparation: the list, the rehearsal, the visit to someone who has done it thirty times. Ask them for the trick. They rarely have one, but they do have an order of doing things, and it fits in your pocket.',
    square:
      'Look for the stone that moves. There is nearly always one in the wall that a supervisor, a schedule or your own prohibition has put where you wished to run, and working at it is better for the temper than a run-up. People who get through such walls are seldom the loudest.',
    trine:
      'Endurance is at your disposal. You can work through the boring middle of a task, respect a rule without being cowed by it, and surprise yourself with how early you rise. Make an agreement with a demanding person. Effort laid down in this spirit holds like mortar.',
    opposition:
      'A rule book, with a person behind it, has come to stand beside your engine. For some days orders, objections or a colleague’s slow pace may hold up what you were eager to begin. Refusing to move costs more than moving slowly. Agree on one rule that both of you respect, and start from there.',
  },
  uranus: {
    conjunction:
      'Something in you wants out through the skylight. Bold, original, easily bored, you may break a habit in a single afternoon or start a small uprising at the office. Channel the current into invention. When you feel the jolt, count to ten, and handle ultimatums with oven gloves.',
    sextile:
      'A standstill sometimes ends because one player declines to play it the old way. For some days that could be you, with a fresh method, a sudden gap in the schedule and enough cheek to use them both. Those who tinker are good company. Ask them what they would take apart.',
    square:
      'Your tolerance for being fenced in drops nearly to nothing. Sudden moves tempt you, rows blow up from a clear sky, and haste has butterfingers. Slow the hands and let the mind race. The liberty you want is real, and survives being asked for in a normal voice.',
    trine:
      'You are quicker than your habits, and they do not mind. Reflexes are good, inventions work at the second try, and freedom looks like a matter of picking up your coat. The thing runs so smoothly that you might forget to aim it. Point it at whatever has bored you longest.',
    opposition:
      'Expect other people to change lanes. In these days a colleague rebels, a plan is cancelled by someone’s whim, an unruly acquaintance throws you a challenge, and your temper is inclined to answer in kind. Keep both hands free. What drops out of the schedule may be the very thing you were tired of.',
  },
  neptune: {
    conjunction:
      'Causes that would still be worthy on a dry day are the ones to choose, for just now everything shimmers. Your energy goes out like a tide and comes back carrying curious objects. It cannot be forced, though you can be moved, to help, to dance, to finish a thing you had only dreamt of.',
    sextile:
      'There may be a song in the work, if you start humming. Small efforts for somebody who cannot repay you, or an hour at something beautiful and useless, revive your strength more than rest would in these days. Volunteer for the boat, the stage or the soup. You come home less tired than you went.',
    square:
      'You aim, and the target drifts. A goal may lose its outline or an ally their firmness, and tiredness can pass itself off as destiny. Sleep before deciding to abandon ship. If anger comes out sideways, as lateness or sighs, bring it round to the front and give it a plain sentence.',
    trine:
      'Work that needs a feeling for currents, such as care, theatre, boats or a conversation with a frightened child, goes well with you in these days. You get on without appearing to row. A kindness that nobody hears about has the longest aftertaste.',
    opposition:
      'Whoever you are trying to catch up with keeps turning into mist. For some days others are evasive, pitiful or charmingly late, and your energy leaks away in waiting. Ask once, clearly. After that, row your own stretch, since a straight line is easier to find alone.',
  },
  pluto: {
    conjunction:
      'Power gathers behind the ribs. You can do in an afternoon what has resisted you for a season, provided that the target deserves such force. Dig, demolish, rebuild, get to the bottom. With people, remember how strong you are at present, and open your hand before you reach out.',
    sextile:
      'One firm push at the right spot would do it. In these days you can reach the root of a practical trouble, provided you are willing to get down on your knees and look. Ask for the heavier tool. People who know about engines, debts or silence are well disposed towards you.',
    square:
      'The harder you press, the more it presses. For some days a task, a craving or an old fury may take hold of you by the collar, and going all the way seems the only direction. Choose a stopping time before you begin. Power that keeps its appointments is a pleasure to work with.',
    trine:
      'A deep gear engages. Willpower is steady, a tough situation can be turned round without theatrics, and you are able to let go of what drains you in a single, unsentimental move. Tackle the job that frightens others. Courage shared discreetly, with one person, may matter most.',
    opposition:
      'What would you be glad to lose? Decide it early, for over these days two people may be holding one door handle, at work or across the breakfast, and the wish to prevail can outgrow the prize by several sizes. An adversary with nothing to push against often sits down.',
  },
  ascendant: {
    conjunction:
      'You arrive before your coat does. Mars on your Ascendant gives a springy step, a direct look and a shorter queue in front of you, and for some days others take you for braver than you feel. Live up to it in one respect. Warm up first, and pick your doors.',
    sextile:
      'Offer to go first. For some days your directness does good wherever you take it, a stiff meeting, a new class, a hill with a view, though it stays in the cupboard if you do. Somebody active would like company. You need only stand where they can see you.',
    square:
      'You are walking faster than the pavement. In these days there is a certain edge to your manner, which you notice in other people’s eyebrows, and small obstacles seem to have been put there by committee. Work it off before you are introduced to anyone. Then the same force comes across as zest.',
    trine:
      'Your body likes being used, and your manner inspires trust of the practical sort. Take the lead in something modest: the outing, the repair, the awkward first question. People follow vigour when it smiles. Sport, dance and plain speaking leave you better company than before.',
    opposition:
      'A fair argument, ended on time, is a form of closeness. It may be the form on offer for a few days, when someone near you seems pushy, or you do, and both are defending a hill that neither would care to live on. Say what you want while your voice is still indoors.',
  },
  midheaven: {
    conjunction:
      'These are days in which to enter the contest, open the proceedings or take charge of a muddle, and you will be noticed doing it. Ambition has rolled up its sleeves in public. It makes a better figure when it shows what you can do than when it shows what others cannot, and a drop of patience oils the whole machine.',
    sextile:
      'A project needs a pusher, and you are standing near it. For some days initiative at work is welcome in moderate doses: the first draft, the phone call nobody fancied, the offer to see to it. Put your name down. Skills show best with sleeves up and a deadline in the room.',
    square:
      'Ambition has a stitch in its side. For some days you may run at your work as if somebody were timing it, quarrel with an instruction you half agree with, and feel every delay as a verdict. Slow to a pace at which you can still talk. The task is nearer than your breath suggests.',
    trine:
      'Work gives back the energy you put in. You move quickly through matters that used to need three signatures, and people with influence appreciate your readiness. Ask for the tools, the time or the title. Enterprise looks natural on you, and fatigue is the healthy kind.',
    opposition:
      'Between the office and the sofa there runs a front line, and you may catch yourself crossing it in full armour. Demands from above meet protest from below for some days, so that you snap in the place which did not cause the strain. One task dropped on purpose is better than three dropped by accident.',
  },
};
