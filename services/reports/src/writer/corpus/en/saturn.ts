import type { Sign } from '@astrall/astrology/chart.ts';

export const saturnInSign: Record<Sign, string> = {
  aries:
    'Early on, you may have gathered that going first was risky or selfish, and so initiative comes to you with a brake attached. Learning to want something openly is your apprenticeship. Courage built in this way, step by step, is unusually reliable: you act without bravado and know the cost. Practise on small occasions. Send back the wrong dish, choose the film, speak before you have rehearsed.',
  taurus:
    'Security is a subject you go on studying. You know what things are worth, you dislike waste, and you can make a little go a long way; what you build tends to hold. Yet enough is a figure that keeps moving, and worry can sit down with you at a full table. Count, once, what you already have that could not be bought. Then let yourself use the good plates.',
  gemini:
    'You take words seriously, perhaps because you once doubted your own: a teacher sighed, or somebody quicker finished your sentences. The answer has been method. You check, you draft, you learn a subject properly, and what you say in the end can be relied upon. Try speaking a little before you feel prepared. Unfinished thoughts are how other people find a way into the conversation.',
  cancer:
    'Feelings, in your case, learned to be responsible. You may have looked after others before anyone asked how you were, and you still keep the porch light on, the freezer full, the birthdays in order. The wall that protected you is well made. Put a gate in it. Depending on someone for a small matter, and finding that they come, does more for your security than any amount of self-sufficiency.',
  leo: 'Applause makes you slightly uneasy, although you would like some. Part of you longs to step forward while another part is already reviewing the performance, so you prepare until there is substance behind the show. That is how real authority is made. What you might recover is play: sing badly, dance in the kitchen, show an unfinished drawing. Your worth was never the prize of a competition.',
  virgo:
    'You hold yourself to standards that you would think cruel if applied to a friend. The benefits are plain to see: thoroughness, modesty, work that can be opened at any page. Behind it there is often the fear of a mistake that cannot be put right, and very few mistakes are of that sort. Think of what you would say to that friend. Then say it to yourself, in the same tone.',
  libra:
    'Commitment is a craft to you. You enter agreements slowly, weigh what each side owes, and keep your word when keeping it has stopped being convenient; people feel they are in fair hands. The fear of choosing wrongly can leave you alone at the scales, though, or loyal to a bargain that no longer balances. Renegotiating is also a form of respect. Say what has changed, and ask what has changed on the other side.',
  scorpio:
    'Trust is earned with you over a long probation. You know that power can be misused, perhaps from close by, and you have trained yourself to need little and reveal less. Such self-command makes you steady where other people panic. But even the guard at the gate needs leave. Hand over one small piece of control to a person who has never let you down, and observe what happens in you rather than in them.',
  sagittarius:
    'You want beliefs that can carry weight. Easy optimism makes you suspicious, so you test each creed, teacher or promise against experience, and what survives becomes a quiet conviction you can live by. At times the testing turns into a reason not to set out at all. Faith does not have to be complete before the journey. Plan a modest expedition, in study or on foot, and let doubt come along as a useful companion.',
  capricorn:
    'Duty rarely has to call you twice. You understand time, structure and consequence, and you would sooner do a hard thing properly than an easy one for show. It earns you a solid kind of respect. Ambition, though, can become a landlord who keeps raising the rent. Sit down regularly with nothing to prove, among things you have already made. Some of what you have built is meant to be lived in.',
  aquarius:
    'Freedom, you have found, needs rules of its own. You can give a bright idea the statutes, the rota and the patience it requires to outlive its first enthusiasm, and you keep faith with groups when the meetings have become dull. You may also feel like the outsider with the minutes, present but apart. Let one or two people see past your principles to your preferences. Belonging starts with being slightly inconvenient to somebody.',
  pisces:
    'You know that the invisible has to be given a form. Dreams, compassion and grief are serious matters to you, and at your best you become a patient builder of small refuges: an evening class, a quiet ritual, a visit paid each week. Guilt may present bills that you do not owe. Read them carefully before paying. A limit set with kindness lets you go on helping, and keeps some of you for yourself.',
};
