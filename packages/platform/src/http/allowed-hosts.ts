import type { RequestHandler } from 'express';
import { InvalidError } from '../errors.ts';
import type { ServiceConfig } from '../service-config.ts';
import { isMachineTraffic } from './machine-traffic.ts';

export type HostConfig = Pick<ServiceConfig, 'SERVICE_URL' | 'ALLOWED_HOSTS'> & { PUBLIC_URL?: string };

const hostShape = /^(\[[0-9a-f:.]+\]|[\w.-]+?)\.?(:\d{1,5})?$/i;
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses a request that was sent to another name than ours: links in answers name the host that was asked, and must
 * not lead elsewhere. As in Django's ALLOWED_HOSTS ports do not count, and `.example.com` is every name below it.
 */
export function allowedHosts(config: HostConfig): RequestHandler {
  const allowed = config.ALLOWED_HOSTS ?? ownHosts(config);
  const names = new Set(allowed.map((host) => host.toLowerCase()));
  const suffixes = [...names].filter((name) => name.startsWith('.'));
  const isAllowed = (host: string) =>
    names.has('*') || names.has(host) || suffixes.some((suffix) => host.endsWith(suffix) || host === suffix.slice(1));
  return (request, _response, next) => {
    const host = hostShape.exec(request.headers.host ?? '')?.[1]?.toLowerCase();
    if (host && isAllowed(host)) return next();
    if (isMachineTraffic(request)) return next();
    next(new InvalidError('The Host header names no host of this service.'));
  };
}

function ownHosts({ SERVICE_URL, PUBLIC_URL }: HostConfig): string[] {
  const urls = [SERVICE_URL, PUBLIC_URL].filter((url) => url !== undefined).map((url) => new URL(url));
  // Without TLS the service is on a developer's machine, where it is reached under more names than its own.
  const local = urls[0]?.protocol === 'http:' ? loopback : [];
  return [...urls.map((url) => url.hostname), ...local];
}
