import { type components, createClient } from '@astrall/client';
import { mintAccessToken } from '../manage/access-token.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { platformStatus, type State } from './platform-status.ts';
import type { Settings } from './settings.ts';

type OrderRow = components['schemas']['OrderSummary'];

/** The gateway's page for people: what runs, where its documents are, and the last orders. */
export async function frontPage(settings: Settings): Promise<string> {
  const [status, orders] = await Promise.all([platformStatus(settings), lastOrders(settings)]);
  return htmlPage(
    'Astrall',
    `
    <div class="column">
      <section><h2>Last orders</h2>${orders ? orderList(orders) : '<p>The orders service does not answer right now.</p>'}</section>
      <section><h2>Try it</h2>
        <p>A signed order; its report is in the mailbox seconds later:</p>
        <pre><code>npm run -s manage -- order</code></pre>
        <p>What the orders service knows, as the API tells it:</p>
        <pre><code>curl -H "Authorization: Bearer $(npm run -s manage -- token --scope orders:read)" ${settings.urls.gateway}/orders</code></pre>
      </section>
    </div>
    <div class="column">
      <section><h2>What runs</h2><ul>${Object.entries(status).map(statusItem).join('')}</ul></section>
      <section><h2>Mailbox</h2><p>Every mail the platform sends: <a href="${settings.urls.mailbox}">open the mailbox</a></p></section>
      <section><h2>API documents</h2><ul>
        <li><a href="/docs">Read and try the API</a><a class="soft" href="/openapi.json">openapi.json</a></li></ul></section>
    </div>`,
    { live: true },
  );
}

/** Undefined while they cannot be had: the page shows the rest. */
async function lastOrders(settings: Settings): Promise<OrderRow[] | undefined> {
  try {
    const token = await mintAccessToken(settings, 'orders:read', '1m');
    const api = createClient({ baseUrl: settings.urls.orders, token, timeoutMs: 2000, retries: 0 });
    return (await api.get('/orders')).results;
  } catch {
    return undefined;
  }
}

function statusItem([name, state]: [string, State]): string {
  return `<li>${name}<span class="state ${state}">${state}</span></li>`;
}

function orderList(orders: OrderRow[]): string {
  if (orders.length === 0) return '<p>None yet. The command below sends one.</p>';
  const rows = orders.map(
    ({ name, state, email, created_at, waiting_reason }) => `<li>
      <div><span class="name">${escapeHtml(name)}</span> ${escapeHtml(email ?? '')}<small title="${escapeHtml(created_at)}">${timeSince(created_at)}</small>${waiting_reason ? `<small>${escapeHtml(waiting_reason)}</small>` : ''}</div>
      <span class="state ${escapeHtml(state)}">${escapeHtml(state.replaceAll('_', ' '))}</span></li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

/** In words; no finer than minutes, so that the page stands still while nothing happens. */
function timeSince(time: string): string {
  const minutes = Math.floor((Date.now() - Date.parse(time)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)} h ago` : time.slice(0, 10);
}
