import type { IncomingMessage } from 'node:http';
import type { Locale } from '@astrall/platform/http/page.ts';

/** Spanish or English: what the client asked for (`ui_locales`), else the browser's wish, else English. */
export function localeOf(request: IncomingMessage, uiLocales?: unknown): Locale {
  const asked = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  return firstWritten(asked) ?? firstWritten(wished(request.headers['accept-language'] ?? '')) ?? 'en';
}

function firstWritten(tags: string[]): Locale | undefined {
  const languages = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return languages.find((language) => language === 'es' || language === 'en') as Locale | undefined;
}

/** The tags of an Accept-Language header, the most wanted first. */
function wished(header: string): string[] {
  return header
    .split(',')
    .map((item) => {
      const [tag = '', weight] = item.split(';').map((part) => part.trim());
      return { tag, weight: weight === undefined ? 1 : Number(weight.replace(/^q=/, '')) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
