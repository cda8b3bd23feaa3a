import type { House } from '@astrall/astrology/chart.ts';

/** Three of each, because the Moon stays two or three days in a house. */
export const moonOfDayInHouse: Record<House, string[]> = {
  1: [
    'You set the tone wherever you go, so check which one you are carrying before you open the door. Looks, pace and appetite matter. Suit yourself in one visible way, even if it is only the scarf.',
    'What you feel is written on your forehead, in rather large print. That need not be awkward: people respond to somebody they can read. Ask your body what it would like before asking your diary.',
    'The first house is where you begin, and the Moon visits it about once a month with a simple question: how are you, actually? A frank answer, even a silent one, clears the air for everybody else.',
  ],
  2: [
    'Attention turns to what is yours: the purse, the larder, your talents and the price you put on them. Tend one of them quietly. A meal made from what is already in the cupboard would express the mood exactly.',
    'You may be fonder than usual of things that can be held. A good pen, a full jar, a coat that has kept its shape remind you of how much is already there. Shopping to fill a different gap rarely fits it.',
    'Worth is the quiet theme, yours included. If somebody asks for your time or skill as though it cost nothing, you are likely to notice. Name the price kindly, in coins or in thanks.',
  ],
  3: [
    'Life comes in small pieces, calls, errands, a chat with a neighbour, and each may hold a crumb of something interesting. Write back. A brother or sister, by blood or by choice, could be waiting to hear from you.',
    'Your mood travels by bus and changes at every stop. A headline, a voice on the stairs, the joke of a colleague can turn it about, so be a little choosy in what you read before breakfast.',
    'There is more to say than usual, and more wish to say it. Letters get written, neighbours get the longer version, and a thought that went round in circles may straighten out once it has been spoken aloud.',
  ],
  4: [
    'Home calls in a low voice. You might need your own four walls more than your ambitions do, and a family matter may ask for a listening half-hour. Draw the curtains when it gets dark, and let the world keep.',
    'Somewhere in you a kitchen light is on. Old recipes, old songs and the people who knew you in short trousers come easily to mind. Move a chair, air a room, make one corner kinder to sit in.',
    'Roots ask for water. It may be enough to ring the relative whose number you know by heart, or to be in by seven with the phone face down. What happens out of doors can go on without you for a bit.',
  ],
  5: [
    'Something in you would like to play. Creative hours, children’s logic, a flirtatious remark or an old hobby can colour everything else. Do it for the fun, with no thought of its being any good.',
    'It would be pleasant to be watched by somebody friendly. Show what you have made, dance while the pasta boils, say the compliment you had been saving. Modesty has plenty of other evenings.',
    'Fun is being handed out, and the queue is short. Take yours in whatever currency you like, a game, a film, a very good cake. You will be the better company for it, and the duties will not have noticed.',
  ],
  6: [
    'Routines carry you, and you feel better when they run smoothly. Look after the body’s plain wishes, water the plants, clear one corner of the desk. Someone you work with may be glad of a hand.',
    'Small repairs have a large effect on your spirits. The drawer that sticks, the email with two questions in it, the lunch eaten standing up: mend one of them and notice how the shoulders come down.',
    'You like to be useful now, and usefulness likes a limit. Do what is needed, do it well, and leave the rest of the world’s washing-up to whoever used the plates. A walk counts as part of the job.',
  ],
  7: [
    'Other people set the weather. A partner’s mood, a client’s question or a stranger’s courtesy counts for more than your own plans, so meet them properly. You may learn how you feel from the way you answer.',
    'It takes two to find out what you think. Conversations across a small table are favoured, and a compromise may please you more than a victory would. Just make sure that your half of it is on the plate.',
    'Somebody’s company is the best thing on offer. Share the task, the umbrella or the silence. Where a tie has been running on politeness alone, one sincere question can set it going again.',
  ],
  8: [
    'You go beneath the surface without quite meaning to. What is shared, owed, desired or kept secret stirs a little, and one confidence offered or received could mean a good deal. Other topics will seem rather thin.',
    'Small talk has a trapdoor in it. You sense what people are not saying, and may be tempted to say it for them. Wait to be invited. Trust that is given at its own pace tends to stay given.',
    'Privacy feels like a warm coat. Keep a few things to yourself, settle something that lies between you and another person, and allow a strong feeling to pass through without a running commentary.',
  ],
  9: [
    'The heart looks for a wider view. Study, foreign voices, a talk about what one believes: any of them can feed you. If you cannot travel, read, and if you cannot read, climb something.',
    'You are a little allergic to the near at hand. Try an unfamiliar dish, a lecture, the far end of a bus line; a mood that was stuck indoors may walk off by itself.',
    'Meaning is what you hunger for, and it turns up in odd places, on a radio programme, or in a phrase that somebody’s grandmother used. Follow one thread further than is strictly practical.',
  ],
  10: [
    'You are on show, mildly. Your mood is felt at work or in public, and tasks with your name on them ask for some care. Do the responsible thing kindly. Those who look up to you are taking notes.',
    'Recognition matters a shade more than you would admit. If some comes, let it in before you wave it away; if none does, give a little to somebody else and watch how it brightens the corridor.',
    'People may lean on your competence and forget that a person comes with it. Steer, decide, sign what needs signing, and leave one sentence in the day for how you feel about it.',
  ],
  11: [
    'Friends can lift a mood between one sentence and the next, and you may lift theirs. Groups, shared hopes and long message threads come alive. Think of a wish you have stopped mentioning, and mention it to a person who likes you.',
    'You feel at home in the plural. A team, a choir, a table of eight remind you that you need not carry every idea alone. Turn up, even for an hour; the washing can be folded at any time.',
    'The future looks friendlier when other people are in it. Old companions and new ones mix well at present, and a plan made in company tends to be bolder than the one you had made by yourself.',
  ],
  12: [
    'Part of you would rather stay behind the scenes. Take a portion of silence, early or late, and let dreams, fatigue or an unexplained sadness speak without being cross-examined. Good deeds done unseen are well placed too.',
    'Turn the sound down where you can. Impressions have been piling up like post behind a door, and an hour with nobody in it gives you time to open the interesting ones. Sleep does some of the sorting.',
    'The Moon goes through the most secluded part of your chart, and you may feel unaccountably far away. That is allowed. Music, water, prayer or a nap suit you better than any explanation would.',
  ],
};
