import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom } from 'rxjs';
import type { Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { attempted } from '../database/savepoint.js';
import { withinTenant } from '../database/tenancy.js';
import { Answer } from './answer.js';
import { bodyOf, callerOf } from './context.js';
import type { Caller } from './context.js';
import { prepareForm } from './form.js';
import { findAnswer, keepAnswer, lockRequest } from './idempotency.store.js';
import type { KeptAnswer, KeptRequest } from './idempotency.store.js';
import { jsonYielding } from './json-yielding.js';
import { inLanguageAsked } from './language.js';
import { assertQueryTaken, hasUnwantedBody, requestOf } from './params.js';
import { badRequest, Problem, problemOf } from './problem.js';
import { GENERAL, generalTypeOf, problemTypeAt } from './problem-types.js';
import { bodyUnwanted, withUnwantedBody } from './unwanted-body.js';
import { say } from '../platform-sentences.js';

const LONGEST_KEY = 255;
/** Answers that may differ next time, as with the version that was read since, or were not the caller's. */
const NOT_KEPT = new Set([401, 412, 428, 429]);

/**
 * Writes answers with their status and headers, and keeps those of a POST with `Idempotency-Key`: the handler's whole
 * work and the kept answer are one transaction, so that a repetition finds both or neither. Of somebody who is not known
 * yet nothing is kept: strangers have no keys of their own, and would get each other's answers.
 */
@Injectable()
export class HttpInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    const caller = callerOf(request);
    // Who is not known asks for a health, or comes back from an issuer, whose query is its own.
    if (caller !== null) assertQueryTaken(context);
    prepareForm(context);
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const answer = async (): Promise<unknown> => {
      const handle = (await hasUnwantedBody(context)) ? () => this.refused(work) : work;
      return request.method === 'POST' && key !== undefined && caller !== null && mayKeepFor(caller)
        ? this.once(caller.id, String(key), request, reply, handle)
        : write(reply, await handle());
    };
    return from(withinTenant(caller, answer).finally(() => request.discardSpooled?.()));
  }

  /** Refuses an unwanted body, unless the handler refuses the request for what comes first; what it did is undone. */
  private refused(work: () => Promise<unknown>): Promise<never> {
    return this.database.transaction(() =>
      withUnwantedBody(async () => {
        await work();
        throw bodyUnwanted();
      }),
    );
  }

  private async once(
    caller: string,
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ) {
    if (key === '' || key.length > LONGEST_KEY) {
      throw badRequest(say('idempotency_key_length', { most: LONGEST_KEY }));
    }
    const hash = await requestHash(request);

    const outcome = await this.database.transaction(async (tx): Promise<Outcome> => {
      const asked = { caller, key };
      await lock(tx, asked);
      const kept = await findAnswer(tx, asked);
      if (kept) return { kept };
      // docs/decisions/0004
      const attempt = await attempted(tx, handle, (error) => !mayKeep(error));
      const keep = (answer: Omit<KeptAnswer, 'requestHash'>) =>
        keepAnswer(tx, asked, { requestHash: hash, ...answer });
      if ('error' in attempt) {
        await keep(refusalToKeep(attempt.error as Problem));
        return { problem: attempt.error as Problem };
      }
      await keep(answerToKeep(reply, attempt.answer));
      return { result: attempt.answer };
    });
    if ('problem' in outcome) throw outcome.problem;
    if ('result' in outcome) return write(reply, outcome.result);
    if (!outcome.kept.requestHash.equals(hash)) {
      const detail = say('idempotency_key_reused');
      const type = GENERAL['idempotency-key-reused'];
      throw new Problem(type.status, { type, detail, errors: [{ pointer: '', detail }] });
    }
    return replay(reply, outcome.kept);
  }
}

/** What came of a request with a key: what was answered before, or what is answered now. */
type Outcome = { readonly kept: KeptAnswer } | { readonly problem: Problem } | { readonly result: unknown };

function refusalToKeep(problem: Problem): Omit<KeptAnswer, 'requestHash'> {
  return { status: problem.getStatus(), headers: {}, body: withoutSecrets(problem.body()) ?? null };
}

function answerToKeep(reply: FastifyReply, result: unknown): Omit<KeptAnswer, 'requestHash'> {
  const answer: Answer<unknown> = result instanceof Answer ? result : new Answer(result, null, {});
  const { status, headers, body } = answer;
  return { status: status ?? reply.statusCode, headers, body: withoutSecrets(body) ?? null };
}

function write(reply: FastifyReply, result: unknown): unknown {
  if (!(result instanceof Answer)) return written(reply, result);
  void reply.headers(result.headers);
  if (result.status !== null) void reply.status(result.status);
  return written(reply, result.body);
}

/** A plain body as JSON; files, streams and texts as they are. */
async function written(reply: FastifyReply, body: unknown): Promise<unknown> {
  const isPlain = Array.isArray(body) || Object.getPrototypeOf(Object(body)) === Object.prototype;
  if (!isPlain) return body;
  const json = await jsonYielding(await inLanguageAsked(reply, body));
  void reply.header('content-type', 'application/json; charset=utf-8');
  return json;
}

function replay(reply: FastifyReply, { status, headers, body }: KeptAnswer): unknown {
  void reply.header('idempotent-replayed', 'true');
  if (status >= 400) {
    throw keptProblem(status, body as Record<string, unknown>);
  }
  void reply.headers(headers).status(status);
  return body ?? undefined;
}

/** The problem as it was answered: its sentences stand among its members as they were said. */
function keptProblem(
  status: number,
  { detail, type, title: _title, status: _status, ...members }: Record<string, unknown>,
): Problem {
  return new Problem(status, {
    detail: say('as_answered_before', { detail: String(detail) }),
    type: problemTypeAt(type) ?? generalTypeOf(status),
    members,
  });
}

/** Whoever reads across several companies changes nothing, and may keep nothing: asked again, it is answered again. */
function mayKeepFor({ tenantIds }: Caller): boolean {
  return tenantIds === undefined;
}

function mayKeep(error: unknown): boolean {
  return error instanceof Problem && error.getStatus() < 500 && !NOT_KEPT.has(error.getStatus());
}

async function lock(tx: EntityManager, request: KeptRequest): Promise<void> {
  if (await lockRequest(tx, request)) return;
  throw problemOf(GENERAL['idempotency-key-in-use'], say('idempotency_key_in_use'));
}

/** Secrets are answered once, never kept: what is called `key`, or `secret` and what it is. */
function withoutSecrets(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const kept = Object.entries(body).filter(([name]) => name !== 'key' && !/^secret(?![a-z])/.test(name));
  return Object.fromEntries(kept);
}

/** Of what is asked: the method, the address and what the body says. A body that no handler takes says nothing. */
async function requestHash(request: FastifyRequest): Promise<Buffer> {
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n`)
    .update(await contentOf(request))
    .digest();
}

async function contentOf(request: FastifyRequest): Promise<string> {
  if (request.form) return (await request.form()).sha256;
  if (request.spooled) return (await request.spooled()).sha256;
  return JSON.stringify((await bodyOf(request)) ?? null);
}
