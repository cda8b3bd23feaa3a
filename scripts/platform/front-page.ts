import { mintAccessToken } from '../manage/access-token.ts';
import { platformStatus, type State } from './platform-status.ts';
import { type Settings, serviceNames } from './settings.ts';

interface OrderRow {
  id: string;
  name: string;
  state: string;
  email: string | null;
  created_at: string;
}

/** The gateway's page for people: what runs, where its documents are, and the last orders. */
export async function frontPage(settings: Settings): Promise<string> {
  const [status, orders] = await Promise.all([platformStatus(settings), lastOrders(settings)]);
  return page(`
    <h1>Astrall</h1>
    <p class="lead">The platform on this machine.
      Mails go to the <a href="${settings.urls.mailbox}">mailbox</a>.</p>
    <section><h2>What runs</h2><ul class="status">${Object.entries(status).map(statusItem).join('')}</ul></section>
    <section><h2>Last orders</h2>${orders ? orderTable(orders) : '<p>The orders service does not answer right now.</p>'}</section>
    <section><h2>API documents</h2><ul>${serviceNames.map((name) => `<li><a href="/api/${name}/openapi.json">${name}</a></li>`).join('')}</ul>
      <p>A token: <code>npm run -s manage -- token --scope "orders:read"</code></p></section>
    <section><h2>Try it</h2><p><code>npm run -s manage -- order</code> sends a signed order;
      the report is in the mailbox seconds later.</p></section>`);
}

/** Undefined while they cannot be had: the page shows the rest. */
async function lastOrders(settings: Settings): Promise<OrderRow[] | undefined> {
  try {
    const token = await mintAccessToken(settings, 'orders:read', '1m');
    const answer = await fetch(`${settings.urls.orders}/orders`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(2000),
    });
    return answer.ok ? ((await answer.json()) as { results: OrderRow[] }).results : undefined;
  } catch {
    return undefined;
  }
}

function statusItem([name, state]: [string, State]): string {
  return `<li class="${state}">${name}<span>${state}</span></li>`;
}

function orderTable(orders: OrderRow[]): string {
  if (orders.length === 0) return '<p>None yet.</p>';
  const rows = orders.map(
    ({ name, state, email, created_at }) =>
      `<tr><td>${escape(name)}</td><td class="${state}">${state.replace('_', ' ')}</td><td>${escape(email ?? '')}</td><td>${created_at.slice(0, 19).replace('T', ' ')}</td></tr>`,
  );
  return `<table><thead><tr><th>Order</th><th>State</th><th>Customer</th><th>Received (UTC)</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Astrall</title>
<style>
  :root { --ink: #1f2547; --gold: #96722f; --paper: #f7f4ec; --line: #e2dcca; }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 Georgia, serif; }
  main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem; }
  h1 { font-weight: normal; font-size: 2.4rem; margin: 0; letter-spacing: .04em; }
  h2 { font-weight: normal; font-size: 1.2rem; color: var(--gold); margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); }
  a { color: inherit; } .lead { font-size: 1.1rem; }
  ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
  .status li { background: #fff; border: 1px solid var(--line); border-radius: 4px; padding: .35rem .75rem; }
  .status span { margin-left: .6rem; font-size: .85rem; color: #2c6e49; } .status .unavailable span { color: #a4262c; }
  table { width: 100%; border-collapse: collapse; background: #fff; font-size: .95rem; }
  th, td { text-align: left; padding: .4rem .7rem; border: 1px solid var(--line); } th { font-weight: normal; color: var(--gold); }
  td.completed { color: #2c6e49; } td.failed, td.awaiting_details { color: #a4262c; }
  section { overflow-x: auto; } code { background: #fff; border: 1px solid var(--line); padding: .1rem .4rem; font-size: .85rem; }
</style>
<main>${body}</main>
</html>
`;
}
