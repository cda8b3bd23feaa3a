export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page of the gateway. `live` ones follow what they show while somebody looks at them. */
export function htmlPage(title: string, body: string, { live = false } = {}): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header><a href="/">Astrall</a><span>The platform on this machine</span></header>
<main>${body}</main>
${live ? `<script>${follow}</script>` : ''}
</html>
`;
}

const follow = `
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch(location.href).catch(() => undefined);
  if (!answer?.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
  const main = document.querySelector('main');
  if (next && next.innerHTML !== main.innerHTML) main.replaceWith(next);
}, 2000);`;

const style = `
:root { --ink: #1f2547; --soft: #5d6180; --gold: #8a6726; --paper: #f7f4ec; --line: #e6e0cf; --good: #2c6e49; --bad: #a4262c; --busy: #8a6726; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Georgia, 'Times New Roman', serif; }
header { background: var(--ink); color: #f7f4ec; padding: 1.1rem max(1.25rem, calc(50% - 31.75rem)); border-bottom: 3px solid #b8934a;
  display: flex; align-items: baseline; gap: 1rem; flex-wrap: wrap; }
header a { color: inherit; text-decoration: none; font-size: 1.7rem; letter-spacing: .06em; } header span { color: #c9c6d8; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; display: grid; gap: 1.25rem; align-items: start; }
@media (min-width: 60rem) { main { grid-template-columns: minmax(0, 1fr) 21rem; } main > .wide { grid-column: 1 / -1; } }
.column { display: grid; gap: 1.25rem; min-width: 0; }
section { background: #fff; border: 1px solid var(--line); border-radius: 6px; padding: 1.1rem 1.25rem 1.25rem; min-width: 0; }
h1 { font-weight: normal; font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-weight: normal; font-size: 1.15rem; color: var(--gold); margin: 0 0 .7rem; }
p { margin: .5rem 0; } a { color: inherit; text-underline-offset: .2em; text-decoration-color: #c3a76a; } .soft, small { color: var(--soft); }
ul { list-style: none; padding: 0; margin: 0; } li { display: flex; justify-content: space-between; gap: 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
li:first-child { border: 0; }
.state { white-space: nowrap; } .state::before { content: ''; display: inline-block; width: .55em; height: .55em; border-radius: 50%; background: currentColor; margin-right: .45em; }
.ok, .completed { color: var(--good); } .unavailable, .failed, .awaiting_details { color: var(--bad); } .processing { color: var(--busy); }
li > div { min-width: 0; overflow-wrap: anywhere; } li > div > small { display: block; } .name { display: inline-block; min-width: 6.5em; }
code { font: .84rem/1.5 ui-monospace, Menlo, Consolas, monospace; } pre { margin: .4rem 0 .8rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px;
  padding: .5rem .7rem; overflow-x: auto; }
@media (max-width: 30rem) { body { font-size: 15px; } section { padding: 1rem; } }
`;
