import type { NatalCorpus } from '../../natal-corpus.ts';

export const marsAspects = {
  'mars-jupiter': {
    conjunction:
      'Your appetite for action has no small setting. You leap, and on the whole the net has heard about it; enterprise, sport, persuasion and long odds put colour in your cheeks. Others are swept along and thank you, usually. Count the cost on the evening before rather than the morning after, and your daring will travel twice as far.',
    sextile:
      'Your luck improves when you are on your feet. Let there be a race to train for, a hill, an application posted while you still believed in it, and energy and confidence join forces and do more than they had promised. Comfortable weeks put both to sleep. Set yourself a goal with a date on it, and mention it to a cheerful friend.',
    square:
      'More speed, more projects, more mustard: excess is how your energy signs its name. You overestimate the hours in a week, pick quarrels of principle, and bet on yourself with a flourish that is half of your charm. When you stumble, you stumble forward. Somebody slow and affectionate, consulted before the start, would save you a good many detours.',
    trine:
      'Courage and good humour pull the same cart. You know when to push, trust your luck without leaning on it, and give the impression that hard things are a kind of holiday. Teams like to have you in the boat. So much comes off at the first attempt that you may seldom learn what your third attempt is capable of.',
    opposition:
      'Champions and crusaders like to step into your ring. They boast and you bristle, they urge and you hesitate, or you lead the charge while your companion reads out the rules. Appetite and conviction are being tried on each other. Make a contest of it, with rules and a meal afterwards. Side by side, such people and you could shift very large furniture.',
  },
  'mars-saturn': {
    conjunction:
      'You drive with one foot on each pedal. Wanting is met at once by caution, so you hold back, build pressure, and then go at it with a tenacity that wears down granite. Hardship brings out your skill. Anger you may swallow until it turns to stone. Break it up small, in words, while it can still be carried by hand.',
    sextile:
      'Strength comes to you by way of practice. The tenth attempt begins to interest you once nine have been made, and a coach, or simply an honest plan on the wall, can turn scattered effort into what others would call discipline. Getting going is the one hard part. Lay out your tools the night before, and by morning half of it is done.',
    square:
      'Whenever you gather speed, a barrier seems to come down. You may have met authority that punished initiative, and you now hesitate, push too hard, or drive yourself like a hired mule. Yet endurance such as yours is rare and real results come of it. Ask who is lowering the barrier today. Sometimes it is simply an old habit.',
    trine:
      'You know how to use force sparingly. Effort, pause, effort: you keep the rhythm of a good climber, stay cool in a tight place, and complete what others only launched. Engineers and surgeons would recognise the touch. There is pride in you about never being carried away. Somebody ought to carry you away once, for educational purposes, to a dance.',
    opposition:
      'Push, and there is usually someone pushing back: a superior, a rival, a rule with a person attached to it. You may alternate between engine and brake, furious at whoever plays the other, and worn out by a match that cannot be won. Going downhill one needs both. Negotiate the pace beforehand, and your adversary might prove the steadiest of colleagues.',
  },
  'mars-uranus': {
    conjunction:
      'Sudden is the word for how you move. An impulse arrives, the sparks fly, and you have resigned, jumped, invented or rescued something before the second thought can find its shoes. You cannot bear to be pushed. Risk has a certain charm for you, so give your nerve a field with soft edges, and breathe out before you pull the cord.',
    sextile:
      'Dare a little, and you turn clever with tools. You are at your best when you have agreed to try a thing before knowing how, in front of witnesses, with a borrowed machine. Groups that have a purpose do you good. Months can go by without an experiment, and then you wonder why you feel stiff. Book the trial lesson; new muscles are grateful for being discovered.',
    square:
      'An order given in the wrong tone can make you do the contrary on the spot. Your temper is quick, electrical and soon over, though the plates remain broken. You have brought about some liberations that way, and some inconveniences. Ask yourself mid-spark what exactly you are freeing. If there is a good answer, nobody will stop you, nor should they.',
    trine:
      'You act with originality and quick reflexes. Where a method is stuck you find another, you take risks you have understood, and when you break a rule you generally leave it improved. Tools, motors, instruments, teams of odd individualists: all respond to you. Routine is the one opponent that beats you, generally by sending you to sleep.',
    opposition:
      'People who brake suddenly are often the ones just ahead of you. Plans change at the station, allies mutiny, a fuse goes just as you reach for the switch; or it is you who bolt, and they who stand there holding two tickets. The live wire between you is called freedom. Give notice and ask for notice, and the same current can light the whole street.',
  },
  'mars-neptune': {
    conjunction:
      'You act on what you can imagine. Inspiration moves your arms and legs; without it you drift, and with it you can dance, film, sail or stand up for the defenceless until the small hours. Straight anger is difficult, as it dissolves on its way out. Give your efforts a visible shore, such as a date, a friend or a drum.',
    sextile:
      'A dream lends you muscle, if you ask it nicely. On your own behalf you may be slow to stir, but let there be a song to sing, or a stage to build, or a bird with a bad wing, and you show stamina of the quiet kind. Whatever has rhythm suits you. Do one practical thing for what you imagine, and it comes some of the way to meet you.',
    square:
      'Your will goes out in the morning and comes back by another road. You may chase something that recedes, give your energy to a cause that misuses it, or let resentment seep where a plain refusal would have done. The dream behind all this is a good one. Test each plan on solid ground, and keep to people who ring back.',
    trine:
      'Strength and sensitivity dance well together in you. You fight gently and for others, move with a certain grace, and can do practical things for an ideal without preaching about it. Your timing is intuitive; you start when the tide turns. Others push and shove, and you have been known to wait quietly until somebody inside drew the bolt.',
    opposition:
      'Whom you fight for and whom you fight is not always clear by nightfall. Helpless people rouse you, evasive ones enrage you, and now and again somebody you defended slips away without a word. Seen from their side, it may be you who melts when a straight answer is due. Ask early what is wanted. Compassion with a backbone is a noble animal.',
  },
  'mars-pluto': {
    conjunction:
      'There is a furnace below deck. You work with ferocious concentration, refuse to be beaten, and have reserves of which nobody, perhaps not even you, has seen the end. People rarely cross you twice. Such force is safest in the service of something larger than winning. Rebuild, restore, defend, dig wells; and rest before the metal glows.',
    sextile:
      'A second wind is yours, and a third, for which there has seldom been occasion. They come when you commit yourself, to a training, a rescue, some reform that nobody wished to lead; until then you pass for as easygoing as anyone. Try your strength by degrees on a thing that matters. It is a pleasure to reach for the bottom and not touch it.',
    square:
      'You know what it is to push against something that will not give. Rage, yours or another’s, goes deep with you, and you either lock your own away or go to the very end with it. Mastery is a better word than control. It begins at the first flicker, with a deep breath and a walk.',
    trine:
      'Given a goal, you become calm. You can gather all your strength behind one point, keep silent about it, and lean until the thing moves, which it generally does. Crises find you capable. Nobody would guess it from your manner, since you have no need to show what you carry. Choose your goals well: you are quite likely to reach them.',
    opposition:
      'Strong wills recognise one another across a crowd, and yours gets recognised often. There are contests for control, in public, at home, over the thermostat, and their heat can startle you. Decline the duel and you keep the force. You may find, with some relief, that your adversary has all along been training you for a life of your own.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
