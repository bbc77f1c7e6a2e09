import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isId } from '../ids.js';
import type { Id } from '../ids.js';
import { bodyOf } from './context.js';
import { badRequest, stale, versionRequired } from './problem.js';
import type { DtoClass } from './shape.js';
import { assertNoFields, Unvalidated, validate } from './validation.js';
import { say } from '../platform-sentences.js';

/** The number in a resource's ETag: it changes with every recorded event and edit. */
export type Version = number;

/** A part of a path that is longer names nothing. */
export const LONGEST_PARAMETER = 300;

const TAKES_BODY = 'ninety:takes-body';
const TAKES_QUERY = 'ninety:takes-query';

/** The JSON body, checked when the use case asks for it: `@JsonBody(Dto) body: Unvalidated<Dto>`. */
export function JsonBody<T extends object>(dto: DtoClass<T>): ParameterDecorator {
  const inject = createParamDecorator(
    async (_: unknown, context: ExecutionContext) => new Unvalidated(dto, await bodyOf(requestOf(context))),
  );
  return (target, key, index) => {
    inject()(target, key, index);
    if (key === undefined) return;
    describeMethod(target, key, ApiBody({ type: dto }));
    describeMethod(target, key, SetMetadata(TAKES_BODY, true));
  };
}

/** The JSON body as it came, for what checks it by rules of its own. */
export function AnyBody(): ParameterDecorator {
  const inject = createParamDecorator((_: unknown, context: ExecutionContext) => bodyOf(requestOf(context)));
  return (target, key, index) => {
    inject()(target, key, index);
    if (key !== undefined) describeMethod(target, key, SetMetadata(TAKES_BODY, true));
  };
}

/** Whether the request has a body that its handler would ignore; an empty object says nothing and is none. */
export async function hasUnwantedBody(context: ExecutionContext): Promise<boolean> {
  if (Reflect.getMetadata(TAKES_BODY, context.getHandler()) === true) return false;
  const body = await bodyOf(requestOf(context));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body !== undefined;
  return Object.keys(body).length > 0;
}

/** The query string, checked at once: `@Queries(Dto) query: Dto`. */
export function Queries<T extends object>(dto: DtoClass<T>): ParameterDecorator {
  const inject = createParamDecorator((_: unknown, context: ExecutionContext) =>
    validate(dto, requestOf(context).query, ''),
  );
  return (target, key, index) => {
    inject()(target, key, index);
    if (key === undefined) return;
    describeMethod(target, key, ApiQuery({ type: dto }));
    describeMethod(target, key, SetMetadata(TAKES_QUERY, true));
  };
}

/** The query string as it came, for what checks it by rules of its own. */
export function AnyQuery(): ParameterDecorator {
  const inject = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).query);
  return (target, key, index) => {
    inject()(target, key, index);
    if (key !== undefined) describeMethod(target, key, SetMetadata(TAKES_QUERY, true));
  };
}

/** @throws Problem 422 for what stands in the query of a handler that takes none: it would be ignored */
export function assertQueryTaken(context: ExecutionContext): void {
  if (Reflect.getMetadata(TAKES_QUERY, context.getHandler()) !== true)
    assertNoFields(requestOf(context).query);
}

/** A UUID of the path. A malformed one is 400. */
export const PathId = createParamDecorator((name: string | undefined, context: ExecutionContext): Id => {
  const value = new Map(Object.entries(requestOf(context).params as Record<string, string>)).get(
    name ?? 'id',
  );
  if (!isId(value)) throw badRequest(say('id_in_path', { name: name ?? 'id' }));
  return value.toLowerCase();
});

/** The version in `If-Match`; null when the header is absent. A malformed one is 400. */
const readIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): Version | null => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined || header.trim() === '*') return null;
  const found = /^\s*(?:W\/)?"(\d{1,9})(?:-[\w-]{1,64})?"\s*$/.exec(header);
  if (!found) throw badRequest(say('if_match_malformed'));
  return Number(found[1]);
});

export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    readIfMatch()(target, key, index);
    const header = ApiHeader({
      name: 'If-Match',
      description: 'the ETag that was read last',
      required: false,
    });
    if (key !== undefined) describeMethod(target, key, header);
  };
}

/** @throws Problem 412 when the caller read another version, 428 when it had to say which and did not */
export function assertVersion(current: Version, given: Version | null, required = false): void {
  if (given === null && required) throw versionRequired();
  if (given !== null && given !== current) throw stale();
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

function describeMethod(target: object, key: string | symbol, decorator: MethodDecorator): void {
  const descriptor = Object.getOwnPropertyDescriptor(target, key);
  if (descriptor) applyDecorators(decorator)(target, key, descriptor);
}
