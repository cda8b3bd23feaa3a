import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const saturnInSign: Record<Sign, Turning> = {
  aries: [
    'Early on, you may have gathered that going first was risky or selfish, and so initiative comes to you with a brake attached. Learning to want something openly is your apprenticeship. Courage built in this way, dare by dare, is unusually reliable: you act without bravado and know the cost. Begin with trifles. Send back the wrong dish, choose the film, speak before you have rehearsed.',
    'You have been made to wait at the very point where others simply run. To want something and go after it may have seemed dangerous, rude or not your turn; and so your courage has grown slowly, ring by ring, into something that does not shake. Anger is your apprentice. Give it regular work, and do not send it home without its supper.',
  ],
  taurus: [
    'Security is a subject you go on studying. You know what things are worth, you dislike waste, and you can make a little go a long way; what you build tends to hold. Yet enough is a figure that keeps moving, and worry can sit down with you at a full table. Count, once, what you already have that could not be bought. Then let yourself use the good plates.',
    'Having enough is a lesson that you learn thoroughly. Perhaps there was once a shortage, of money or of arms around you, and it left you with careful hands: you keep, you mend, you know the price. What you build will stand. The hardest luxury for you is to use the good glasses on an ordinary evening, and that is the one to practise.',
  ],
  gemini: [
    'You take words seriously, perhaps because you once doubted your own: a teacher sighed, or somebody quicker finished your sentences. The answer has been method. You check, you draft, you learn a subject properly, and what you say in the end can be relied upon. Try speaking a little before you feel prepared. Unfinished thoughts are how other people find a way into the conversation.',
    'Words were something you had to earn. It may have been a slow tongue, a quick sibling, a teacher with red ink; in any case you began to weigh what you say, and now people listen to the end. You learn with effort and keep it for life. Talk a little nonsense occasionally. It oils the wheels of the heaviest thinking.',
  ],
  cancer: [
    'Feelings, in your case, learned to be responsible. You may have looked after others before anyone asked how you were, and you still keep the porch light on, the freezer full, the birthdays in order. The wall that protected you is well made. Put a gate in it. Depending on someone for a small matter, and finding that they come, does more for your security than any amount of self-sufficiency.',
    'At home you may have been the adult too soon. Tenderness arrived with conditions, or late, or tired, and you drew the conclusion that one had better manage by oneself. From this you have made a rare reliability: whoever is under your roof is safe. There is a place under it for you as well, and no one will ask what you have done to deserve it.',
  ],
  leo: [
    'Applause makes you slightly uneasy, although you would like some. Part of you longs to come forward while another part is already reviewing the performance, so you prepare until there is substance behind the show. That is how real authority is made. What you might recover is play: sing badly, dance in the kitchen, show an unfinished drawing. Your worth was never the prize of a competition.',
    'To be looked at was once a risky business, and you have not forgotten it. So you hide your gold, or polish it until no one could find fault, and joy has to hand in an application. Yet there is authority in the way you do a thing well. Sing in the wrong key, in front of friends: it would be a greater achievement than any medal.',
  ],
  virgo: [
    'You hold yourself to standards that you would think cruel if applied to a friend. The benefits are plain to see: thoroughness, modesty, work that can be opened at any page. Behind it there is often the fear of a mistake that cannot be put right, and very few mistakes are of that sort. Think of what you would say to that friend. Then say it to yourself, in the same tone.',
    'Somebody taught you early that it could have been done better. You took it to heart, and there is now hardly anyone whose work one may leave so safely unread. Anxiety calls itself care, and sits up late over trifles. See your mistakes as the selvedge on a good cloth: they show that it was woven by someone.',
  ],
  libra: [
    'Commitment is a craft to you. You enter agreements slowly, weigh what each side owes, and keep your word when keeping it has stopped being convenient; people feel they are in fair hands. The fear of choosing wrongly can leave you alone at the scales, though, or loyal to a bargain that no longer balances. Renegotiating is also a form of respect. Say what has changed, and ask what has changed on the other side.',
    'You take the other person seriously, and the contract too. Love and justice may have come to you with a bill attached, which has made you careful in promising and most scrupulous in keeping the promise. Partners find in you a fixed point. It is permitted to be unfair for once, loudly, and to see that nobody gets up and goes.',
  ],
  scorpio: [
    'Trust is earned with you over a long probation. You know that power can be misused, perhaps from close by, and you have trained yourself to need little and reveal less. Such self-command makes you steady where other people panic. But even the guard at the gate needs leave. Hand over one small piece of control to a person who has never let you down, and observe what happens in you rather than in them.',
    'You know how power feels from underneath. Some subject was closed, some secret was kept from you or by you, and since then you have guarded your depths like a border, and mastered more fear than you let on. Steel of this kind is not for sale. There comes a moment, however, when control has nothing left to protect; watch for it, and lay it down.',
  ],
  sagittarius: [
    'You want beliefs that can carry weight. Easy optimism makes you suspicious, so you test each creed, teacher or promise against experience, and what survives becomes a quiet conviction you can live by. At times the testing turns into a reason not to set out at all. Faith does not have to be complete before the journey. Plan a modest expedition, in study or on foot, and let doubt come along as a useful companion.',
    'Faith was handed to you with instructions, or taken away without any, and you have been checking the foundations ever since. You do not travel light in matters of truth; you study, you compare, and what you teach in the end you have walked yourself. A bit of recklessness would do you good. Believe in something small, this week, without looking it up.',
  ],
  capricorn: [
    'Duty rarely has to call you twice. You understand time, structure and consequence, and you would sooner do a hard thing properly than an easy one for show. It earns you a solid kind of respect. Ambition, though, can become a landlord who keeps raising the rent. Sit down regularly with nothing to prove, among things you have already made. Some of what you have built is meant to be lived in.',
    'You and duty are on first-name terms. The stairs were long and nobody carried you, so you took them in even steps, and there are some today who set their watches by you. Ambition is less what you have than what you are answerable for. Be careful that the summit does not move on whenever you arrive. You may sit down and unwrap your bread.',
  ],
  aquarius: [
    'Freedom, you have found, needs rules of its own. You can give a bright idea the statutes, the rota and the patience it requires to outlive its first enthusiasm, and you keep faith with groups when the meetings have become dull. You may also feel like the outsider with the minutes, present but apart. Let one or two people see past your principles to your preferences. Belonging starts with being slightly inconvenient to somebody.',
    'To belong and to be free has never gone together for you without some carpentry. Groups have let you feel that you were different, or you have let them; out of it grew a sober sort of loyalty, to principles rather than to persons. Friends can build on it. Tell one of them what you need, in the singular and without a theory.',
  ],
  pisces: [
    'You know that the invisible has to be given a form. Dreams, compassion and grief are serious matters to you, and at your best you become a patient builder of small refuges: an evening class, a quiet ritual, a visit paid each week. Guilt may make claims on you that are not valid. Read them carefully before you pay. A limit set with kindness lets you go on helping, and keeps some of you for yourself.',
    'You are a dyke-keeper. The sea was close from the beginning, in the form of other people’s sorrows or a mood without a name, and you learned to hold against it with timetables, distance or work. It is an honourable craft. But you also know where the sluice is, and what is let in on purpose keeps the land behind it green.',
  ],
};
