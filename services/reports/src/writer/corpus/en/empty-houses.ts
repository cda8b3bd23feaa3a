import type { Sign } from '@astrall/astrology/chart.ts';

export const emptyHouseInSign: Record<Sign, string[]> = {
  aries: [
    'Nothing is settled in this sphere until you have had a go at it yourself. Aries gives it a brisk style: quick starts, short patience and more courage than consultation.',
    'Aries does not wait here to be announced. You take the matter up at once and whole, lose interest if it drags, and are at your best when there is something to be dared.',
    'You go into these things headlong and in good faith. Aries leads, so you decide first and look round afterwards, and what has gone wrong is soon forgiven, chiefly because the next attempt has begun.',
    'Matters of this kind wake the beginner in you, for they stand under Aries. You prefer to be the first at it, badly if need be, rather than the third who does it well.',
  ],
  taurus: [
    'Things here may take their time. The sign that governs them is Taurus, so you proceed by touch and by habit, change little, and want results that will hold when the fashion has passed.',
    'Nobody pushes you here. Taurus has made the seat heavy and comfortable, and would sooner wait. You let things ripen, ask what they cost and what they are made of, and keep hold of what you have found good.',
    'What you build in this region is meant to be sat upon. Under Taurus you trust your senses, take your time and dislike being hurried; a change has to be offered twice, the second time with bread and cheese.',
    'Here you go at the pace of someone carrying something full. Taurus gives endurance and a liking for what can be touched, and it takes a good deal to make you move the furniture once it stands.',
  ],
  gemini: [
    'You come at these matters by asking around. Gemini gives the tone: several options kept open, plenty of talk, and an interest that lasts exactly as long as there is something to find out.',
    'Gemini has put in two bells here, and you press both. You like to have a choice here, to hear various people on the subject, and to be free to think differently tomorrow.',
    'Curiosity takes you in. Under Gemini you learn by the way, make connections that nobody had looked for, and do several things at a time, some of them to the end.',
    'Nothing in this department stays unsaid for long, since Gemini is at the desk. You treat it lightly, quickly and with wit, and what grows too solemn you pass on with a remark.',
  ],
  cancer: [
    'Feeling goes ahead of you into this field. Since it belongs to Cancer, you approach sideways and protectively, trust what is familiar, and remember for years how you were received.',
    'You feel your way in, as one does in a house where someone is asleep. Cancer watches over this part of your life, and it goes well as long as you sense goodwill and badly as soon as you do not.',
    'Here old stories have a say. Under Cancer you look after what is entrusted to you, keep more than you need, and retire into your shell, when it is all too much, with a good book.',
    'Whatever belongs to this sphere becomes a kind of family to you. Cancer brings care and a long memory into it, so that people are fed before they are asked what they want.',
  ],
  leo: [
    'A certain panache is called for in this department, as Leo opens it. You give it everything or leave it alone, like to be noticed doing it, and are at your most generous when appreciated.',
    'Leo has put out the best china and lit all the candles. You want what happens here to be worth seeing, you give freely, and you do take it personally when nobody claps.',
    'In these affairs you like to hold the reins yourself. Leo lends warmth, style and a dash of drama, and you will do for love what you would not dream of doing for a salary.',
    'On this ground you stand a little straighter. The sign is Leo: what you do here carries your signature, is done with love and some splendour, and can bear anything except being taken for granted.',
  ],
  virgo: [
    'Details are your way in. Virgo keeps watch, which means that you sort, improve, ask what is useful, and fret a bit when the matter refuses to be put in order.',
    'Whoever visits you in this quarter finds it swept. It falls to Virgo, so you begin with the small print, mend before you buy, and are happiest when the thing has been of use to somebody.',
    'You set to work here with your sleeves rolled up. Under Virgo you notice what is missing, do it better the second time, and find it hard to say of anything: that will do.',
    'Care is your signature here. As Virgo is in charge, you compare, weigh and put in order, and a good method gives you a joy that others feel only at the result.',
  ],
  libra: [
    'You rarely deal with such questions alone. Libra presides over them, so you consult, compare and adjust, and cannot be content until the arrangement is fair and pleasant to look at.',
    'Here you knock, even though the place is your own. Libra wants to hear the other side first, seeks the middle of things, and would sooner give up a point than a friendship.',
    'Beauty and fairness have to be served before you feel at ease in such matters. With Libra in charge of them you choose your words and your company well, and put off what would oblige you to take sides.',
    'Your style in this field is diplomatic. Libra thinks in twos: you want agreement, you know how to bring it about, and only the last word, yes or no, is now and then slow in coming.',
  ],
  scorpio: [
    'All or nothing is the local custom. Under Scorpio you reveal little of how you handle these affairs, go deep when you go at all, and would prefer the truth to an easy version.',
    'There is a veil here, and behind the veil another. Scorpio makes you thorough and discreet: you want to know what is really going on, and you do not show your cards while you find out.',
    'You do not dabble here. As this is Scorpio’s domain, you either give everything or keep away, you forget neither kindness nor the opposite, and you can begin again from nothing if you must.',
    'Things in this domain get under your skin, for Scorpio leads to them. You feel them strongly, say little, and hold out where others would long since have gone home.',
  ],
  sagittarius: [
    'Plenty of space is what you want in this quarter of life. Sagittarius lends it an open outlook: you trust, you experiment, you look past the first fence, and you are capable of leaving the details at the inn.',
    'Sagittarius has left everything wide open and gone on ahead. You approach with confidence, expect to learn something, and would rather overshoot the mark than aim too low.',
    'What you look for here is sense as well as success. The sign is Sagittarius: you think big, laugh easily about what has failed, and need a change of air more often than most.',
    'Nobody is going to tie you down on this meadow. It belongs to Sagittarius, so you speak frankly, promise a lot in good faith, and find the way by asking where it leads rather than how long it takes.',
  ],
  capricorn: [
    'You advance on this terrain as a climber does, testing every hold. Because Capricorn sets the pace, you take such matters seriously, perhaps later than others do, and come to handle them with a sober, hard-won competence.',
    'This house lies some way uphill, and Capricorn has measured the climb. You do not expect presents here, you plan, you keep your word, and you are often more respected than you suspect.',
    'In such questions you were old early and are getting younger. Capricorn makes you careful to begin with, then reliable, and at last so sure of the ground that you can afford to smile.',
    'You know that good things in this area take time, since Capricorn has told you so. Shortcuts make you suspicious; what has been earned sits well on you and does not need to be shown about.',
  ],
  aquarius: [
    'Custom has little authority over you in these concerns. Aquarius inclines you to go about them in your own fashion, among equals, with a dash of experiment and no great respect for how the neighbours manage.',
    'At this address somebody has hung out a notice: please disturb. Aquarius makes you unprejudiced here, fond of trying out what is new, and unwilling to do a thing only because it has always been done.',
    'You keep a certain distance in this sphere, and see the better for it. As Aquarius sets the rules, you think in principles, get on with people of every sort, and leave when anyone wants to own you.',
    'You have rewritten the rules of this house. Under Aquarius you go by ideas more than by custom, and what others call odd may simply be ten years ahead of its time.',
  ],
  pisces: [
    'Intuition does much of the work in this area. Pisces colours it, so that the edges blur, sympathy decides, and what cannot be planned is often given a chance to float in by itself.',
    'Nothing is locked here, and somebody is singing inside. Pisces lets you drift in without a plan, feel what is needed, and give more than was agreed upon; a list in your pocket would do no harm.',
    'In this part of life the coastline is never quite the same. The sign is Pisces: you sense, you imagine, you put yourself in other people’s places, and then have to look for your own.',
    'You know more about these things than you can explain. Under Pisces you rely on moods and signs, forgive easily, and are helped by a friend who keeps the calendar.',
  ],
};
