import { Catch, HttpException, Inject } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../database/problems.js';
import type { Log } from '../telemetry.js';
import { LOG } from '../tokens.js';
import { problemInLanguageAsked } from './language.js';
import { Problem } from './problem.js';
import { isOfScim, scimErrorOf } from './scim-error.js';
import { say } from '../platform-sentences.js';

const RETRY_AFTER_SECONDS = '5';

/** Writes every error as problem+json; ours are logged, and say nothing of their inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    // It was ended early: what fails of it now is nobody's answer.
    if (reply.sent) return;
    const problem = asProblem(error);
    if (problem.getStatus() >= 500) this.log.error({ err: error, requestId: request.id }, 'request failed');
    sendProblem(request, reply, problem);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  const path = request.url.split('?')[0] ?? '';
  void reply.headers({ ...problem.problem.headers, 'x-request-id': request.id });
  if (isOfScim(path)) {
    const { status, body } = scimErrorOf(problem);
    return void reply
      .status(status)
      .header('content-type', 'application/scim+json; charset=utf-8')
      .send(JSON.stringify(body));
  }
  const body = { ...problem.body(), instance: path, requestId: request.id };
  const said = problemInLanguageAsked(reply, body);
  void reply
    .status(problem.getStatus())
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(said));
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isBrokenOff(error)) return new Problem(400, { detail: say('request_broke_off') }, error);
  if (isDatabaseAway(error)) {
    const headers = { 'retry-after': RETRY_AFTER_SECONDS };
    return new Problem(503, { detail: say('database_away'), headers }, error);
  }
  if (isCrossing(error)) {
    const headers = { 'retry-after': '1' };
    return new Problem(503, { detail: say('others_at_once'), headers }, error);
  }
  if (isOutOfRoom(error)) {
    const headers = { 'retry-after': RETRY_AFTER_SECONDS };
    return new Problem(503, { detail: say('disk_full'), headers }, error);
  }
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new Problem(
      status,
      { detail: status === 404 ? say('nothing_here') : say('not_understood', { message: messageOf(error) }) },
      error,
    );
  }
  return new Problem(500, { detail: say('service_failed') }, error);
}

/** Whether an error will pass: the same may succeed when it is tried again, so that it says nothing of what was tried. */
export function isPassing(error: unknown): boolean {
  return isDatabaseAway(error) || isCrossing(error) || isOutOfRoom(error);
}

/** Whoever sent the body went away; nobody hears the answer. */
function isBrokenOff(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || (code === 'ECONNRESET' && message === 'aborted');
}

/** The database undid it for the sake of another transaction. */
function isCrossing(error: unknown): boolean {
  const { driverError } = (error ?? {}) as { driverError?: { code?: unknown } };
  return ['40P01', '40001', '55P03'].includes(String(driverError?.code));
}

/** The disk of this process, or that of the database, is full. */
function isOutOfRoom(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return ['ENOSPC', 'EDQUOT', '53100'].includes(String(code ?? driverError?.code));
}

function messageOf(error: unknown): string {
  return error instanceof Error
    ? (error.message.split('\n')[0]?.slice(0, 300) ?? '')
    : 'The request is malformed.';
}
