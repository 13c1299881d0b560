import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../errors';
import { checkListening } from './access';
import { createApp } from './app';
import type { ServerSettings } from './server-settings';

export interface RunningServer {
  /** "http://127.0.0.1:4000" */
  readonly url: string;
  /** Lets the requests under way end, for at most ten seconds. */
  readonly stop: () => Promise<void>;
}

/**
 * Finds what would keep the server from listening, before anything else is started.
 * @throws UserError KEYS_NEEDED, PORT_IN_USE, PORT_NOT_ALLOWED or HOST_UNKNOWN.
 */
export async function checkAddress({ host, port, keys }: ServerSettings['config']): Promise<void> {
  checkListening(host, keys);
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** @throws UserError KEYS_NEEDED, PORT_IN_USE, PORT_NOT_ALLOWED or HOST_UNKNOWN. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { host, port, keys } = settings.config;
  checkListening(host, keys);
  const http = createServer();
  const { answer, stop } = await createApp(settings, http);
  http.on('request', answer);
  try {
    await listen(http, host, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf(http.address() as AddressInfo), stop };
}

function listen(http: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    http.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(
        'PORT_IN_USE',
        `Port ${port} of ${host} is in use. Stop the program that has it, or choose another: PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new UserError(
        'PORT_NOT_ALLOWED',
        `Port ${port} is not for this user. Choose one above 1023: PORT=4000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UserError(
        'HOST_UNKNOWN',
        `HOST is ${host}, which is no address of this machine. Try HOST=127.0.0.1.`,
      );
    default:
      return error;
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
