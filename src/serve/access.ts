import { isIP } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import { UserError } from '../errors';

/** True for addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  if (isIP(host) === 4) return host.startsWith('127.');
  return host === '::1';
}

/** @throws UserError KEYS_NEEDED where anybody on the network could read and write without a key. */
export function checkListening(host: string, keys: 'off' | 'required'): void {
  if (keys === 'required' || isLoopback(host)) return;
  throw new UserError(
    'KEYS_NEEDED',
    `HOST is ${host}, which other machines reach, but access keys are off. Set NEWSGRAPH_KEYS=required and make a key (newsgraph key create), or leave HOST at 127.0.0.1.`,
  );
}

/**
 * Without keys, a page of any site could reach this server under a name of its own that it points to 127.0.0.1
 * (DNS rebinding). Its requests name that host, so other hosts than this machine are refused.
 */
export function onlyLocalHosts(request: Request, _response: Response, next: NextFunction): void {
  const host = hostOf(request.headers.host ?? '');
  if (isLoopback(host)) next();
  else
    next(
      new UserError('HOST_UNKNOWN', `This server answers as localhost or 127.0.0.1, not as ${host}.`, 421),
    );
}

/** "[::1]:4000" → "::1" */
function hostOf(header: string): string {
  return header
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
}
