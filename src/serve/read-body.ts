import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Request, type Response } from 'express';
import { UserError } from '../errors';
import type { Stations } from './direct-posts';
import type { ReadRequest } from './graphql-endpoint';

const LARGEST = 8 * 2 ** 20;
const METHODS = ['GET', 'POST'];
const JSON_TYPE = /^application\/json *(;|$)/i;
const PLAIN = /^application\/json(; ?charset=utf-8)?$/i;

/**
 * `request.body`: the JSON. Nearly every program sends it as it is, in UTF-8; the rest, and all that is wrong but the
 * JSON itself, is for Express's reader, which takes five times as long to find out what it is to do.
 */
export function bodyReader(): Stations['readBody'] {
  const readAny = express.json({ limit: LARGEST });
  return async (request, response) => {
    checkRequest(request, response);
    if (isPlain(request)) (request as ReadRequest).body = parse(await bytesOf(request));
    else
      await new Promise<void>((resolve, reject) => {
        readAny(request as Request, response as Response, (error?: Error) =>
          error ? reject(error) : resolve(),
        );
      });
    if (Array.isArray((request as ReadRequest).body)) throw batched();
  };
}

/**
 * GraphQL over HTTP, so far as the first lines tell. What a page of another site can send without asking first, a form
 * or plain text, must have no effect.
 */
function checkRequest({ method = '', headers }: IncomingMessage, response: ServerResponse): void {
  if (!METHODS.includes(method)) {
    response.setHeader('Allow', METHODS.join(', '));
    throw new UserError('BAD_REQUEST', 'GraphQL is asked by POST, and queries by GET too.', 405);
  }
  if (method === 'POST' && !JSON_TYPE.test(headers['content-type'] ?? ''))
    throw new UserError('BAD_REQUEST', 'Send {"query": "…", "variables": {…}} as application/json.', 415);
}

function batched(): UserError {
  const message =
    'A list of requests is not answered. Send each by itself, or ask for all in one, with aliases.';
  return new UserError('BAD_REQUEST', message);
}

function isPlain({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    PLAIN.test(headers['content-type'] ?? '') &&
    !headers['content-encoding'] &&
    0 < length &&
    length <= LARGEST
  );
}

/** Node itself ends the body at its Content-Length. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    // The client has hung up.
    request.once('error', (error) => reject(Object.assign(error, { status: 400 })));
  });
}

/** An object or a list, as Express's reader has it. */
function parse(bytes: Buffer): unknown {
  try {
    const body: unknown = JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Told below.
  }
  throw Object.assign(new Error('The body is no JSON.'), { type: 'entity.parse.failed', status: 400 });
}
