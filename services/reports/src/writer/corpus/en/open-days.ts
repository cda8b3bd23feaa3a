/** Said of a day on which nothing is certain but the Moon, because the hour of birth is unknown. */
export const openDay: string[] = [
  'Which contacts become exact today depends in part on an hour that nobody wrote down. Let the day say it instead: at supper, name the one moment that felt as if it had been meant for you.',
  'Of some dates a chart without an hour prefers not to speak. Use the silence to look at what has already begun, and to ask of each thing whether it still wants your company.',
  'Nothing can be promised of this date without your hour of birth, so here is a question in place of a contact: what would you do with the afternoon if nobody were ever to hear of it?',
  'This page leaves a margin, as pages do. Do one thing more slowly than it deserves, and see what you notice about it that you had been walking past.',
  'The Moon goes through your chart today as it goes through everyone’s, only we cannot say when it knocks at which door. Keep an ear open; people often know by evening who it was.',
  'There are days that are told beforehand and days that are told afterwards. Make this one of the second kind: write two lines about it tonight, and begin with what made you laugh.',
  'Ask somebody a real question and leave room for the whole answer. No planet is needed for it, and it has been known to change the weather of a week.',
  'If this sky has an appointment in your name, it keeps it to itself. Meanwhile the small things are in your hands: the bread, the tone of a message, the seat you offer.',
  'Without the hour, the small print of this day cannot be read. The large print says what it always says: sleep enough, finish something, be glad of someone.',
  'Think of what came before and of what is still to come. What do the two have in common? The answer is usually the subject that is really on your mind.',
  'Take an old route with new eyes, or a new route with an old friend. It is the kind of errand for which no planet has to be in any particular place.',
  'One could draw lines from this sky to your chart all morning and not know which of them are true, for want of an hour. Draw one of your own: from where you are to what you have been putting off.',
  'What has gone well of late without your thanking anybody for it? There is time for that today, and it takes less of it than one thinks.',
  'The sky does not say what this date is for, or says it at an hour that we do not know. You may decide; a day likes to be given a name before noon.',
];
