import { expect, it } from '@jest/globals';
import { latinLetters } from '../../src/typeset/text/latin-letters.ts';

it.each([
  ['Bengali', 'রবীন্দ্রনাথ ঠাকুর', 'rabindranath thakur'],
  ['Bengali', 'সত্যজিৎ রায়', 'satyajit ray'],
  ['Bengali', 'নজরুল ইসলাম', 'najrul islam'],
  ['Bengali', 'ন', 'na'],
  ['Punjabi', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'guraprit singh'],
  ['Punjabi', 'ਮਨਮੋਹਨ ਸ਼ਰਮਾ', 'manmohan sharma'],
  ['Gujarati', 'નરેન્દ્ર ગણપતિ', 'narendra ganpati'],
  ['Odia', 'ନବୀନ ପଟ୍ଟନାୟକ', 'nabin pattanayak'],
  ['Tamil', 'முருகன் சுந்தரம்', 'murukan cuntaram'],
  ['Telugu', 'తిరుపతి వెంకట', 'tirupati venkata'],
  ['Kannada', 'ಬೆಂಗಳೂರು', 'bengaluru'],
  ['Malayalam', 'തിരുവനന്തപുരം', 'tiruvanantapuram'],
  ['Sinhala', 'තිලක සිල්වා', 'tilaka silva'],
  ['Amharic, whose letters are syllables,', 'አበበ', "'abebe"],
])('writes the vowels of %s that are spoken and not written: %s', (_, text, latin) => {
  expect(latinLetters(text)).toBe(latin);
});
