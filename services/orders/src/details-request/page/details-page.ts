import type { Brand } from '@astrall/platform/brand/brand.ts';
import { escapeHtml, type Locale, page } from '@astrall/platform/http/page.ts';
import type { Order } from '../../order/order.entity.ts';
import type { OrderLine } from '../../order/order-line.entity.ts';
import { cleanText } from '../../shopify/clean-text.ts';
import { reportNameOf } from '../questions.ts';
import { lineForm, type RefusedForm } from './line-form.ts';
import { pageWords, type Refusal } from './page-words.ts';

/** The page looks again so often, in seconds and times: a report is made in much less. */
const lookEvery = 4;
const looksAtMost = 30;

const maxNameLength = 60;

interface DetailsPage {
  /** Where the page is, without a query. */
  path: string;
  order: Order;
  /** Whether the customer can still answer; else people take over. */
  isOpen: boolean;
  /** How often the page has looked again by itself. */
  looks: number;
  /** Of the shop; ours without one. */
  brand: Brand | null;
  /** A form that was refused, and why. */
  refused?: RefusedForm & { lineId: string; alert: Refusal };
}

type Part = 'asked' | 'requested' | 'ready' | 'people' | 'failed' | 'cancelled';

/** How an order stands, for whoever was asked about it: what is still to be told, and what became of the rest. */
export function detailsPage({ path, order, isOpen, looks, brand, refused }: DetailsPage): string {
  const { locale } = order;
  const words = pageWords[locale];
  const lines = order.lines
    .getItems()
    .filter((line) => line.reportState !== 'none')
    .sort((one, other) => one.position - other.position);
  const parts = lines.map((line) => ({ line, part: partOf(line, isOpen) }));
  const has = (wanted: Part) => parts.some(({ part }) => part === wanted);
  const alert = refused ? `<p class="alert" role="alert">${words.alerts[refused.alert]}</p>` : '';
  const body = parts.map(({ line, part }) => {
    const heading = lines.length > 1 ? `<h2>${escapeHtml(reportNameOf(line))}</h2>\n` : '';
    const again = refused?.lineId === line.id ? refused : undefined;
    const told = part === 'asked' ? lineForm(line, locale, again) : `<p>${words.states[part]}</p>`;
    return `<div class="part">${heading}${told}</div>`;
  });
  // What somebody is typing would be lost.
  const looksAgain = has('requested') && !has('asked') && looks < looksAtMost;
  return page(
    locale,
    titleOf(
      parts.map(({ part }) => part),
      locale,
    ),
    `<p class="soft">${escapeHtml(words.order(cleanText(order.name, maxNameLength)))}</p>\n${alert}\n${body.join('\n')}`,
    { brand, ...(looksAgain ? { goOn: { seconds: lookEvery, url: `${path}?looks=${looks + 1}` } } : {}) },
  );
}

function partOf(line: OrderLine, isOpen: boolean): Part {
  switch (line.reportState) {
    case 'awaiting_details':
      return isOpen && line.asksCustomer() ? 'asked' : 'people';
    case 'ready':
    case 'failed':
    case 'cancelled':
      return line.reportState;
    default:
      return 'requested';
  }
}

function titleOf(parts: Part[], locale: Locale): string {
  const { titles } = pageWords[locale];
  const asked = parts.filter((part) => part === 'asked').length;
  if (asked > 0) return asked === 1 ? titles.asked : titles.askedSeveral;
  if (parts.includes('requested')) return titles.requested;
  if (parts.includes('people') || parts.includes('failed')) return titles.people;
  return parts.includes('ready') ? titles.ready : titles.cancelled;
}

/** What a customer sees whose link does not lead to an order. */
export function closedDetailsPage(why: 'unknown' | 'expired', locale: Locale, brand: Brand | null): string {
  const [title, advice] = pageWords[locale].closed[why];
  return page(locale, title, `<p>${advice}</p>`, { brand });
}
