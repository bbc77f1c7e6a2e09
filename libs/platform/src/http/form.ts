import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { applyDecorators, createParamDecorator, HttpException, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { Form, ReadForm } from './context.js';
import { requestOf } from './params.js';
import { badRequest, invalid, pointerTo, Problem } from './problem.js';
import { ATTACHMENT_LIMIT } from './server.js';
import { spool, tooLarge } from './spool.js';
import { say } from '../platform-sentences.js';

const TAKES_FORM = 'ninety:takes-form';

/** The handler takes a form with one file, named `file`, and these texts; some may be left out. */
export function TakesForm(required: readonly string[], omittable: readonly string[] = []): MethodDecorator {
  const texts = [...required, ...omittable];
  const properties = Object.fromEntries(texts.map((name) => [name, { type: 'string' }]));
  return applyDecorators(
    SetMetadata(TAKES_FORM, texts),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [...required, 'file'],
        properties: { ...properties, file: { type: 'string', format: 'binary' } },
      },
    }),
  );
}

/** Reads the form: `@FormBody() form: ReadForm`. */
export const FormBody = createParamDecorator((_: unknown, context: ExecutionContext): ReadForm => {
  const { form } = requestOf(context);
  return form ?? (() => Promise.reject(new Problem(415, { detail: say('send_form') })));
});

/** Lets the form be read, where the handler takes one and the request brings one. */
export function prepareForm(context: ExecutionContext): void {
  const texts = Reflect.getMetadata(TAKES_FORM, context.getHandler()) as readonly string[] | undefined;
  const request = requestOf(context);
  if (!texts || !request.isMultipart()) return;
  let form: Promise<Form> | null = null;
  request.form = () => (form ??= receive(request, new Set(texts)));
  // The handler has heard what was wrong with the form; what stays lies in the temporary folder.
  request.discardSpooled = () =>
    void form?.then(({ file }) => rm(file.path, { force: true })).catch(() => undefined);
}

interface Received {
  readonly texts: Map<string, string>;
  file: Pick<Form, 'file' | 'fileName'> | null;
}

async function receive(request: FastifyRequest, known: ReadonlySet<string>): Promise<Form> {
  const received: Received = { texts: new Map(), file: null };
  try {
    for await (const part of request.parts()) await take(part, known, received);
    const { texts, file } = received;
    if (!file) throw invalid({ pointer: '/file', detail: say('field_required') });
    await request.assertStanding?.();
    const sent = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
    const all = JSON.stringify([sent, file.fileName, file.file.sha256]);
    return { texts, ...file, sha256: createHash('sha256').update(all).digest('hex') };
  } catch (error) {
    if (received.file) await rm(received.file.file.path, { force: true });
    throw isFormFault(error) ? badRequest(say('form_malformed', { fault: error.message })) : error;
  }
}

async function take(part: Multipart, known: ReadonlySet<string>, received: Received): Promise<void> {
  const { fieldname: name } = part;
  if (part.type === 'field') {
    if (!known.has(name) || typeof part.value !== 'string')
      throw invalid({ pointer: pointerTo('', name), detail: say('field_unknown') });
    received.texts.set(name, part.value);
    return;
  }
  if (name !== 'file' || received.file)
    throw invalid({ pointer: pointerTo('', name), detail: say('one_file') });
  // The form's parser puts this in the place of what is not UTF-8.
  if (part.filename.includes('\uFFFD')) throw badRequest(say('file_name_not_utf8'));
  const file = await spool(part.file, ATTACHMENT_LIMIT);
  received.file = { file, fileName: part.filename };
  // A file over the limit is cut silently.
  if (part.file.truncated) throw tooLarge(ATTACHMENT_LIMIT);
}

/** The form's parser says what is wrong with plain errors; those of the system have a code. */
function isFormFault(error: unknown): error is Error {
  return error instanceof Error && !(error instanceof HttpException) && !('code' in error);
}
