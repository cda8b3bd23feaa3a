/** Said of a day on which nothing is exact. */
export const quietDay: string[] = [
  'No planet has anything pressing to say to your chart, and that is pleasant in its own way. The day is unwritten, and you could put one good line in yourself.',
  'The sky leaves you alone with your own good sense. On such days habits do the steering, so give a little thought to which of them you would like at the wheel.',
  'An unmarked page in the almanac. Nothing pulls, nothing pushes, and whatever you undertake goes at its natural weight. It might be worth finding out what that is.',
  'Quiet overhead. Great stories are also made of days in which somebody bought onions, answered letters and slept well. Do an ordinary thing with all of your attention and see how far from ordinary it was.',
  'Think of a level stretch of road after many bends. You can look about, change down, talk to your passenger. Whatever has been stirred up may settle by itself.',
  'Musicians count their rests as carefully as their notes. With no exact contact to your chart, here is a rest of a full bar: listen to the others, and come in again when you are ready.',
  'The planets are busy elsewhere and have left you the keys. A free day, astrologically speaking, is a fine one for clearing the table, visiting a friend, or doing nothing whatever with conviction.',
  'Calm water shows the bottom. Since nothing particular is asked of you, it may be easier to see what you want without being prompted. Let the answer come at its own pace, perhaps around teatime.',
];
