import type { ForecastCorpus, ForecastKind } from '../forecast-corpus.ts';
import { dailyClosings, dailyIntroductions } from './daily-framing.ts';

export const introductions: Record<ForecastKind, string[]> = {
  daily: [
    'Here is the day as it looks from your chart: the tone in the air, the points that are touched, the hours worth noticing. It describes a climate and leaves the itinerary to you. Take what is useful and put the rest in your pocket.',
    'Every day has a key, as music does, and yours is set where the moving sky meets the one you were born under. These pages listen for it. What you play in that key, and how loudly, remains entirely your choice.',
    'Think of this as a word over coffee before you go out. It says which parts of you the sky is speaking to and in what tone of voice, so that you can answer with a little more awareness and perhaps a smile.',
    'Some days deserve a page to themselves, and it is hard to tell beforehand which. Here is one for this date, drawn up from the planets overhead and the ones you were born with. It may turn out to be a very exact description, or only a pleasant one.',
    'You know what is in the diary. What follows is the other half, the mood in which those things may come to meet you, and the places in your chart where the day is inclined to knock. Nothing in it needs to be obeyed.',
    'A few paragraphs, no more than fit between waking and the second cup. They tell how the Moon lies today and which of your own planets are being spoken to, and they leave the conclusions to the only person who was there.',
    'A forecast is a way of paying attention in advance. In what follows the sky of this date is laid over your birth chart, and the places where they meet are put into words. Read it once now and again in the evening.',
    'This is the sky of one day, held against the sky of your first one. Where the lines meet there is a short text, and between the texts there is room for all that no sky can know. Begin where you like.',
    ...dailyIntroductions,
  ],
  weekly: [
    'Seven days pass across your chart, each with a colour of its own. Some will find you eager and some will find you thoughtful, and a few contacts stretch over several days like a bass note. Read the week through first, in order to see its shape, and then come back to each day as it arrives. Nothing here is fixed; it is a map of moods and openings.',
    'A week is long enough for a small story. In these pages you can see where yours may begin to move, where it might pause, and which of your strengths are called upon along the way. The sky supplies the setting, astrology the vocabulary, and you the plot. Keep a pencil at hand and mark the days on which you wish to try something.',
    'What follows was drawn from two skies: the one you were born under and the one passing over you this week. Wherever they meet, a theme in your life is lit for hours or for days. You may recognise it at once, or only afterwards. Either way it helps to know when the light is on, and to have something ready that you would like to look at.',
    'Consider this a walk through the coming days in the company of someone who knows your chart. We shall stop where there is something to see, go quickly where the path is even, and point out now and then a bench with a view. You need not follow every suggestion. The one that makes you look up from the page is probably meant for you.',
    'Here is the week, not yet unpacked. It shows how the Moon will pass from one mood to the next, which planets come by your birth chart and when they are nearest, and what else is going on above the rooftops. Some of it will be confirmed before the week is half over, and some of it contradicted. Both are worth noticing, and neither should change your plans without asking you first.',
    'You may think of the week as a street with seven front doors. Behind one of them there is music, behind another somebody is painting the stairs, and at a third the blinds are down. These pages walk ahead and look in at the windows. When you get there yourself you may find that the furniture has been moved; the person who lives there, after all, is you.',
    'Every week is played from the same seven notes, and no two of them sound alike. What gives this one its melody, as far as astrology can tell, is the way the planets on the move answer those in your chart. Listen for the theme that comes back more than once. The rest is accompaniment, and need not be remembered.',
    'Some people read a forecast as they read the label on a jar, to know what is in it; others as they read a poem. Both will find something here. The dates are calculated, the words are chosen, and the week itself remains to be lived by someone with a sense of proportion. Keep what is of use and let the remainder go by like scenery.',
  ],
  monthly: [
    'A month is long enough for beginnings, second thoughts and a certain amount of weather. This forecast follows yours from the first day to the last: the light and dark of the Moon through the areas of your life, the contacts that touch your birth chart for a day or for many weeks, and the general movements that everyone shares. It speaks in images because images leave you free. Read it slowly, choose two or three themes that seem to be addressed to you, and see what happens when you give them a place in the diary.',
    'There are two ways of using these pages. You can read them in one sitting, like a chapter, and get a feeling for the rhythm of the month; or you can return to them day by day and compare what they say with what you notice. Both work well together. The long contacts form the background and change slowly, the brief ones pass like visitors, and in the middle stands a person who decides when to be at home. It is for you to decide which of the visitors should be asked to stay.',
    'Before sailors had engines they studied winds and tides, without supposing for a moment that these did the sailing. Your forecast for the month is made in the same spirit. It shows where the current may help, where it could ask for firmer steering, and when the sea is simply quiet. Everything in it comes from the positions of the planets in these weeks compared with those at your birth. What it cannot contain is your judgement, your luck in friends, your sense of humour, and they have always been the better part of the voyage.',
    'Imagine your birth chart as a familiar room with many lamps. In the course of a month the moving planets switch some of them on, dim others, and now and again leave one burning for a whole season. This report goes about the room with you and says what might be seen by each of them. None of it is a verdict and none of it is an order. If a passage seems to be speaking of somebody else, let it go by; if another stays in your mind until the evening, it may be worth reading twice.',
    'Thirty days or so lie in front of you, and nobody has walked on them yet. This report goes over the ground with a lantern. It marks where a planet touches your birth chart and how long it stays, follows the Moon from one part of your life to another, and points to the turns that are the same for everyone. What it says is meant as an invitation to look, and never as a timetable. If you like, note in the margin what really happened; in a few months you will know how this sky speaks to you, which no book can tell.',
    'You could call these pages a weather map with thoughts in the margin. The map is exact, because the planets are punctual; the thoughts are only thoughts, handed down and worded afresh. Between the two there is a good deal of space, and in it you live, cook, work, quarrel and are kind to people. Look first at the few dates that stand out. Then see which passages keep you company longer, for a month always has one or two subjects to which it returns.',
    'It is an old pleasure to look up and ask what time it is. The month answers in several voices: a slow one, which has been going on for a while and will go on; a middle one, which rises and falls within some weeks; and the quick one of the Moon, new every other day. We have tried to write down all three as they sound in your chart. You need not listen to them at once. One passage in the morning, on the day it belongs to, is a very good way of reading.',
    'A forecast should leave its reader with more freedom, or it has failed. Take this one in that sense: as a list of occasions, drawn from the positions of the planets in these weeks and those of your birth. Where it speaks of effort, it means that effort might be well spent; where it speaks of ease, that you could enjoy it on purpose. It has nothing to say about what other people will do, or about luck, or about the post. What it can do is give the month a shape in which you recognise your own.',
  ],
};

export const closings: Record<ForecastKind, string[]> = {
  daily: [
    'That is the sky’s share of the day. The larger share is yours, and it includes the weather in your kitchen, the people you greet, and whatever you decide to do before lunch.',
    'Before you sleep, think back for a minute: where did the day agree with these lines, and where did it know better? Both are worth knowing. Rest well.',
    'If one sentence stayed with you, carry it along and let the others go. A day rarely needs more than a single good thought.',
    'So the sky has had its say. You may agree with it, argue with it or forget it by noon, and the day will be none the worse. It only asks to be noticed now and then.',
    'Put these lines away and see what happens. With luck one of them will come back to you at the right moment, on a staircase perhaps, and look as though it had been written afterwards.',
    'There will be another sky tomorrow, with other things on its mind. This one is yours until midnight, and it goes well with a little patience and one real conversation.',
    'The day is open and so is the meaning of what you have read. Be kind where it is easy and once where it is not, and it will have been well spent.',
    'Here the page stops and the hours take over. Whatever they bring, you will have met it with open eyes at least once, which is all that a page can ask.',
    ...dailyClosings,
  ],
  weekly: [
    'So much for the map; the week itself is walked on foot. Leave some slack between the plans, look after your sleep, and remember that even a difficult contact is only asking for attention. What you learn about your own rhythm will serve you longer than any forecast.',
    'When the seven days are over, look back before you look ahead. Which mood came as described, which surprised you, what did you do that you are glad of? Two lines in a notebook are enough. Over the months they make a chart of their own, and a very exact one.',
    'May the week treat you as a friend would, honestly and with good humour. Where it is generous, share. Where it is narrow, go slowly and keep your elbows in. And if nothing at all seems to be going on, enjoy that as well, for it is rarer than it used to be.',
    'You have now read about hours, moods and openings, and you know what to do with them better than any page. Choose one invitation to accept this week and one demand to decline. Between these two, in all likelihood, lies the part of your life that is growing.',
    'Seven days are never so full that nothing would fit in between them. Leave that gap on purpose. What astrology calls an opening is sometimes no more than an hour in which nobody wanted anything of you, and in which you remembered what you want yourself.',
    'There you have it, a week in outline, waiting for its colours. Some of them you will pick, some will be spilled over you, and in the end it will look like nobody else’s. Show it to someone who was part of it; weeks improve by being told.',
    'The planets will go on without looking round, and so might you. If one of these days turns out harder than it was drawn, be a little kinder to yourself than usual; if one turns out easier, do not look for the catch. Either way there is supper at the end of it.',
    'Fold this up and go out. You will forget most of it, and that is as it should be, since what you need tends to come to mind at the right corner. Should the week surprise you, write down how. It is the surprises that make one’s own astrology.',
  ],
  monthly: [
    'A month seen from its beginning looks longer than it is. Go back to these pages when a day feels unlike you, or wonderfully like you, and see whether something in them helps to name it. The sky moves on without hurry, and nothing essential is offered only once. If a theme went by while you were busy with the washing-up, it will come round again in another key. Until then, be patient with yourself, curious about others, and generous with what these weeks bring to light.',
    'Here the planets leave the talking to you. You have seen which of your strengths may be called on and where some care would be well spent, and you are free to disagree with all of it. Perhaps choose one sentence to live with, write it where you will come across it by accident, and let the month add its commentary. It is a pleasant surprise to meet, some weeks later, the person who first read it.',
    'In the end a forecast is a letter from the sky that has been opened and read aloud; the reply is written in what you do. Write it in ink. Finish something, begin something, apologise for something, laugh at something, and sleep as often as possible. On the last evening of the month, count the good hours. There are nearly always more of them than one had noted at the time.',
    'Take with you what gives courage and leave behind whatever made you anxious, because fear was never the purpose of these pages. Difficult contacts are the sky’s way of asking a good question, and easy ones should not be wasted merely because they are easy. Somewhere in the coming weeks there may be an ordinary afternoon that stays with you. Nobody can tell which, so it may be wise to be present for most of them.',
    'So much may be said of a month beforehand, and no more. The conversation at the bus stop is not in it, nor the joke that saved a dreadful evening, nor the morning on which you knew all at once what to do. Add them yourself. If you take away one thing, let it be the date that made you curious, and if you take away two, let the second be the permission to have a bad week without consequences.',
    'By the time the month is over you will have met most of what is described here, though perhaps in other clothes. Do not look too hard. Themes like to come in by the side door, while one is making coffee, and to be recognised by chance. What matters is that you give a little time to what wants to grow and a little patience to what refuses to, and that somebody laughs at your table.',
    'You have been shown the scenery; the play is yours. There will be scenes for which you were well prepared, and others that nobody had rehearsed. In both it helps to speak slowly, to look at the person opposite, and to remember that the curtain comes down every night. We wish you good lighting, honest applause, and an interval whenever you need one.',
    'Every month leaves a sediment: a few sentences, a face, the feeling of one particular street. It is too early to say which. Go through these weeks as one goes through a market, with a list in the pocket and time to put it away, and come back from time to time to the pages that had something to say to you. They will read differently then, and that difference is the true report.',
  ],
};

/** Added when the transiting planet is retrograde and passes the point again. */
export const retrogradeTransit: string[] = [
  'The planet is moving backwards here and passes over this point again, so the theme comes to you as something revisited, with the advantage that you already know its voice.',
  'Because the planet is retrograde at present, this is a second look at a matter you have met before, and the answer may well lie in what you overlooked then.',
  'Seen from where we stand the planet is retracing its steps, which gives this contact an inward turn and leaves you time to alter what you would now do differently.',
  'As this contact is made in retrograde motion, it works from the inside and at its own pace, and what it sets going may show itself only later, once it has been thought over twice.',
  'Since the planet is retrograde, it has been here before and knows where things are kept; the matter may be taken up again where you last put it down.',
  'The planet is moving backwards for the time being and looks longer at everything. What seemed settled can be checked at leisure, and some of it signed again with a better pen.',
];

export const chapterOpenings: ForecastCorpus['chapterOpenings'] = {
  moon: [
    'The Moon changes mood faster than anything else above us, and so it colours hours and days more than years. Where it stands tells you something about the tone in which everything else will be heard.',
    'We begin with the Moon, because it is nearest. It goes round the whole zodiac in less than a month and leaves a little of each sign on your sleeve as it passes.',
    'If the planets are the plot, the Moon is the lighting. The same scene can look tender or stark according to where it stands, which is why it is worth a glance before anything else.',
    'The Moon keeps no opinions for longer than two or three days, which makes it a good guide to the present and a poor one to the rest of your life. Take it at its word for now.',
    'Somewhere above the roofs, visible or not, the Moon is going about its rounds. People felt its moods long before there were clocks to time them by.',
    'Tides, gardeners and small children have always gone by the Moon. Read what it says about the mood of things first; the events, if there are any, will be easier to place.',
    'First the Moon, then the rest. It is the quickest of all the lights up there, and gives each stretch of time its temperature, so that it is good to know before one chooses a coat.',
    'The Moon is the part of the sky that most resembles us on an ordinary day: changeable, easily touched, and home before morning. What it is about at the moment is told here.',
  ],
  days: [
    'Now for the days in their order. Read them as you would a series of small landscapes seen from a train, and get off where one of them appeals to you.',
    'Here the days come one after another, each under the sign the Moon is passing through. Their moods differ more than their dates would suggest.',
    'Taken in turn, the days have a rhythm that is easy to miss from inside them. This is how they follow one another.',
    'One after another they come, and no forecast can make them hurry. What is written under each is its tone, taken from the Moon and from whatever else falls on the date.',
    'A calendar gives all days the same square. Here they are given back a little of their shape, so that you can tell the broad ones from the narrow.',
    'These are short notes, to be read on the spot. Whoever reads them all at once will notice how the mood changes key, and that it seldom stays in one for long.',
    'Let us go through the dates as one goes through a flat before moving in, opening each door for a moment. You can furnish it later.',
    'From date to date the Moon carries its lamp onward and lights another corner. Follow it at your own pace; there is no prize for reading ahead.',
  ],
  transits: [
    'A transit is a meeting between a planet as it moves and a point in the chart you were born with. Here are the meetings that count at present, some of them brief as a handshake, others as long as a conversation between old friends.',
    'This part is about you in particular. Planets now on the move come into contact with places in your birth chart, and whatever those places stand for gets a visitor.',
    'Your chart stays where it is while the sky goes on turning, and now and again the two touch. These are the points of contact, and what each of them may mean.',
    'Now for the part that would be of no use to your neighbour. Certain places in your birth chart are being touched, and each touch has a character.',
    'Think of your birth chart as an instrument that is standing in the room. Passing planets set one string or another humming, and with a bit of attention the notes can be told apart.',
    'Someone born on another date would have different pages here. What follows is read from the angles between today’s planets and your own.',
    'Planets are passing, and some of them slow down at your address. Which they are, whom they have come to see and what they might want is the subject of these pages.',
    'Imagine a doorbell at each important point of your chart. In what follows you can read which of them are being rung, how long, and by whom.',
  ],
  sky: [
    'Some movements concern everybody. They change the light in which we all go about our days, and it is good to know about them, if only to understand what the neighbours are up to.',
    'What comes last belongs to nobody in particular. It tells what the sky is doing for the whole street, and you may find it useful as one finds it useful to know that it is market day.',
    'Nobody has this part of the sky alone. What it says holds for friends and strangers too, each of whom is likely to take it differently.',
    'Apart from your own chart there is the weather that everyone shares. A few words about that, so that you need not take all of it personally.',
    'Finally, a look out of the window at what is going on for all of us at once. It makes a background, and backgrounds explain a good deal.',
    'There is also a common sky, in which everyone’s washing hangs on the same line. It explains some of the moods that you might otherwise take for your own.',
    'What is told here could be put up on a notice board, because it applies to all of us. How you answer to it is your affair, and has a good deal to do with the earlier pages.',
    'Last of all the public announcements, so to speak: movements above everybody’s roof, which set the general tone while below them each of us does something else.',
  ],
};
