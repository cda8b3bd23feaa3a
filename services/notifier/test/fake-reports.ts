import { createServiceClient, type ServiceClient } from '@astrall/contracts/clients.ts';
import type { ServiceWorld } from '@astrall/local-cloud/testing/service-world.ts';
import { createIdTokenSource } from '@astrall/platform/auth/id-tokens.ts';
import { createServiceFetch } from '@astrall/platform/resilience/service-fetch.ts';
import express from 'express';

/** A server that speaks the part of the reports API that the notifier calls, and answers the links it gives out. */
export interface FakeReports {
  client: ServiceClient;
  /** Links asked for, in order. */
  links: { report_id: string; link_id: string; url: string; authorization: string }[];
  /** The ids of links that were revoked, in order. */
  revoked: string[];
  /** Requests to the links themselves, in order. */
  probes: { method: string; token: string }[];
  /** Statuses to answer with next, before answering well again. */
  linkFaults: number[];
  probeFaults: number[];
  /** What happens meanwhile in a test: each link is tried before its mail goes out. */
  beforeProbe: () => void;
}

export async function startFakeReports(world: ServiceWorld): Promise<FakeReports> {
  const reports: Omit<FakeReports, 'client'> = {
    links: [],
    revoked: [],
    probes: [],
    linkFaults: [],
    probeFaults: [],
    beforeProbe: () => {},
  };
  const app = express();
  app.put('/reports/:report_id/links/:link_id', (request, response) => {
    const fault = reports.linkFaults.shift();
    if (fault) return void response.status(fault).json({ detail: 'scripted' });
    const { report_id, link_id } = request.params;
    const link = { report_id, link_id, url: `http://${request.get('host')}/r/${link_id}` };
    reports.links.push({ ...link, authorization: request.get('authorization') ?? '' });
    response.json({ id: link_id, report_id, url: link.url, expires_at: '2027-02-28T12:00:00.000Z' });
  });
  app.delete('/reports/:report_id/links/:link_id', ({ params }, response) => {
    const isOpen = reports.links.some(
      ({ report_id, link_id }) => report_id === params.report_id && link_id === params.link_id,
    );
    if (!isOpen) return void response.status(404).json({ detail: 'There is no such link.' });
    reports.revoked.push(params.link_id);
    response.status(204).end();
  });
  app.all('/r/:token', ({ method, params }, response) => {
    reports.probes.push({ method, token: params.token });
    reports.beforeProbe();
    const fault = reports.probeFaults.shift();
    if (fault) return void response.status(fault).end();
    response.redirect(302, 'https://storage.example/signed');
  });
  const { url } = await world.serve(app);
  const fetch = createServiceFetch({
    audience: url,
    idTokens: createIdTokenSource(),
    timeoutMs: 10_000,
    retryDelayMs: 10,
  });
  return Object.assign(reports, { client: createServiceClient({ baseUrl: url, fetch }) });
}
