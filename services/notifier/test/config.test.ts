import { expect, test } from '@jest/globals';
import { notifierEnv } from '../src/config.ts';

const accepts = (from: string) => notifierEnv.shape.MAIL_FROM.safeParse(from).success;

test('MAIL_FROM is an address, with or without a name', () => {
  const senders = ['hola@astrall.example', 'Astrall <hola@astrall.example>', '"Astrall, S. L." <hola@astrall.example>'];
  expect(senders.filter(accepts)).toEqual(senders);
});

test('MAIL_FROM without an address is refused at the start: every mail would be refused later', () => {
  const senders = ['Astrall', 'Astrall <>', 'Astrall <hola>', 'hola@', 'a@b, c@d', 'Astrall\r\nBcc: <a@b.example>'];
  expect(senders.filter(accepts)).toEqual([]);
});
