import { escapeHtml, htmlPage } from './html.ts';
import type { ServiceName, Settings } from './settings.ts';

interface Operation {
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
}

interface OpenApiDocument {
  info: { title: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
}

/** What a service's API can do, from its document. @throws while the service does not answer */
export async function apiPage(settings: Settings, service: ServiceName): Promise<string> {
  const answer = await fetch(`${settings.urls[service]}/openapi.json`, { signal: AbortSignal.timeout(2000) });
  const { info, paths } = (await answer.json()) as OpenApiDocument;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationItem(method, path, operation)),
  );
  return htmlPage(
    info.title,
    `<section class="wide"><h1>${escapeHtml(info.title)}</h1>
      <p class="soft">${escapeHtml(info.description ?? '')}</p>
      <ul>${operations.join('')}</ul>
      <p>Parameters, bodies and answers: <a href="/api/${service}/openapi.json">openapi.json</a> (OpenAPI 3.1)</p></section>`,
  );
}

function operationItem(method: string, path: string, { summary, description, security = [] }: Operation): string {
  const scopes = [...new Set(security.flatMap((choice) => Object.values(choice).flat()))];
  return `<li class="operation"><small>${scopes.length > 0 ? `scope ${escapeHtml(scopes.join(' or '))}` : 'no scope'}</small>
    <span class="method">${escapeHtml(method)}</span><code>${escapeHtml(path)}</code>
    <div>${escapeHtml(summary ?? '')}. <span class="soft">${escapeHtml(description ?? '')}</span></div></li>`;
}
