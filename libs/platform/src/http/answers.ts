import { applyDecorators, HttpCode } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { ApiResponseSchemaHost } from '@nestjs/swagger';
import type { Answer } from './answer.js';
import type { Page } from './page.js';
import type { DtoClass } from './shape.js';
import { TABLE_TYPES } from './formats.js';

/** What a handler of `T` may return. */
type Answering<T> = T | Answer<T> | Promise<T | Answer<T>>;
type Handler<T> = <M extends (...args: never[]) => Answering<T>>(
  target: object,
  name: string | symbol,
  descriptor: TypedPropertyDescriptor<M>,
) => void;

/** How the success of an operation is told from what nobody declared. */
export const SUCCESS = 'success';

/** Declares what the handler answers: the compiler holds it to the DTO, and the API's description shows it. */
export function Answers<T extends object>(dto: DtoClass<T>, { status = 200 } = {}): Handler<T> {
  return success(status, { type: dto });
}

/** Declares that the handler answers a page of a list of the DTO. */
export function AnswersPage<T extends object>(dto: DtoClass<T>): Handler<Page<T>> {
  return success(200, { schema: pageOf(dto) }, ApiExtraModels(dto));
}

/** Declares that the handler answers a page of a list of the DTO, or the list as CSV or a workbook. */
export function AnswersList<T extends object>(dto: DtoClass<T>): Handler<Page<T> | StreamableFile> {
  const content = {
    'application/json': { schema: pageOf(dto) },
    ...Object.fromEntries(Object.values(TABLE_TYPES).map((one) => [one, fileOf(one)])),
  };
  return success(200, { content }, ApiExtraModels(dto));
}

/** Declares that the handler's answer has no body. */
export function AnswersNothing({ status = 204 } = {}): Handler<unknown> {
  return success(status, {});
}

/** Declares that the handler answers a file or a stream, of one of the media types. */
export function AnswersFile(mediaType = 'application/octet-stream', ...others: string[]): Handler<unknown> {
  const content = Object.fromEntries([mediaType, ...others].map((one) => [one, fileOf(one)]));
  return success(200, { content });
}

/** Declares that the handler answers the DTO, or what it says as a file of one of the media types. */
export function AnswersOrFile<T extends object>(
  dto: DtoClass<T>,
  ...mediaTypes: string[]
): Handler<T | StreamableFile> {
  const content = {
    'application/json': { schema: { $ref: getSchemaPath(dto) } },
    ...Object.fromEntries(mediaTypes.map((one) => [one, fileOf(one)])),
  };
  return success(200, { content }, ApiExtraModels(dto));
}

function pageOf(dto: DtoClass<object>): NonNullable<ApiResponseSchemaHost['schema']> {
  return {
    type: 'object',
    required: ['data', 'nextCursor'],
    properties: {
      data: { type: 'array', items: { $ref: getSchemaPath(dto) } },
      nextCursor: { type: 'string', nullable: true },
    },
  };
}

function fileOf(mediaType: string) {
  return {
    schema: mediaType.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' },
  };
}

function success(
  status: number,
  what: { type: DtoClass<object> } | Partial<ApiResponseSchemaHost>,
  ...more: MethodDecorator[]
): <M>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<M>) => void {
  const declared = ApiResponse({ status, description: SUCCESS, ...what });
  return (target, name, descriptor) =>
    applyDecorators(declared, HttpCode(status), ...more)(target, name, descriptor);
}
