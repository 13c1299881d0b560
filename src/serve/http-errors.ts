import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { UserError } from '../errors';
import type { Logger } from '../log';

/** What body-parser says of a body that it can't take: `type` names the case. */
const BODY_ERRORS: Readonly<Record<string, { code: string; message: string; status: number }>> = {
  'entity.too.large': {
    code: 'BODY_TOO_LARGE',
    message: 'The request body is larger than 8 MB. Send fewer or shorter texts at once.',
    status: 413,
  },
  'entity.parse.failed': {
    code: 'BAD_REQUEST',
    message: 'The request body is no JSON. Send {"query": "…", "variables": {…}} as application/json.',
    status: 400,
  },
  'encoding.unsupported': {
    code: 'BAD_REQUEST',
    message: 'The Content-Encoding of the request body is unknown. Send it plain, or by gzip, deflate or br.',
    status: 415,
  },
  'charset.unsupported': {
    code: 'BAD_REQUEST',
    message: 'The charset of the request body is unknown. Send it as UTF-8.',
    status: 415,
  },
};

/** Every failed request gets a GraphQL error; what isn't the client's own mistake goes to the log, and only there. */
export function answerErrors(log: Logger): AnswerError {
  return (error, { url }, response) => {
    const { code, message, status } = describe(error);
    if (status >= 500) log.error({ err: error, path: url?.split('?', 1)[0] }, 'A request failed');
    if (response.headersSent) response.end();
    else sendError(response, code, message, status);
  };
}

export type AnswerError = (error: HttpError, request: IncomingMessage, response: ServerResponse) => void;

/** What Express and what it reads with add. */
type HttpError = Error & { type?: string; status?: number };

function sendError(response: ServerResponse, code: string, message: string, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

export function notFound(request: Request, response: Response): void {
  sendError(response, 'NOT_FOUND', `There is nothing at ${request.path}. GraphQL is at /graphql.`, 404);
}

function describe(error: HttpError): { code: string; message: string; status: number } {
  if (error instanceof UserError) return error;
  const known = BODY_ERRORS[error.type ?? ''];
  if (known) return known;
  // Of express and what it reads with: a broken escape in the path, an aborted body.
  if (error.status && error.status < 500) {
    return { code: 'BAD_REQUEST', message: "The request can't be read.", status: error.status };
  }
  const message = 'Something went wrong in the server. Its log has the details.';
  return { code: 'INTERNAL_SERVER_ERROR', message, status: 500 };
}
