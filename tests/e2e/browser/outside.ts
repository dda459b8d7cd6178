import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Where every request ends that is not for the sample site: a proxy that notes it and refuses it. Whatever part of
 * the browser asks, at whatever moment, it cannot get past: no page, worker or popup is too early to be seen.
 */
export interface Outside {
  port: number;
  /** What was asked for, as `METHOD address`, without what the browser asks on its own account. */
  requests: string[];
  close(): Promise<void>;
}

/** Hosts that Chromium itself asks at start, with no extension installed. */
const browsersOwn = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
]);

/** Starts the proxy on a free local port. */
export async function watchOutside(): Promise<Outside> {
  const requests: string[] = [];
  const note = (method: string, address: string): void => {
    const url = method === 'CONNECT' ? `https://${address}` : address;
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    if (!browsersOwn.has(host)) requests.push(`${method} ${address}`);
  };
  const server = createServer((request, response) => {
    note(request.method ?? 'GET', request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', request.url ?? '');
    // A browser that is killed says no goodbye.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
