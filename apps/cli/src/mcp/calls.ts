import { randomUUID } from 'node:crypto';
import { CLIENT_INFO_META_KEY } from '@modelcontextprotocol/server';
import type { CallToolResult, McpServer, ServerContext } from '@modelcontextprotocol/server';
import { makeClient, unwrap } from '@ninety/client';
import type { ClientOptions } from '@ninety/client';
import { z } from 'zod';
import { answerOf } from './answer.js';
import { failureOf } from './failure.js';

/** Where the service is, and as whom it is asked. */
export interface Asking {
  readonly url: string;
  readonly key: string;
  readonly supplier?: string | undefined;
  /** Seconds that a call may take. */
  readonly timeLimit: number;
}

export interface Call<C> {
  readonly tool: string;
  /** The ids that it asks about. */
  readonly about: readonly string[];
  readonly ask: (client: C, program: Program) => Promise<object>;
}

const LONGEST_NAME = 100;
const PROGRAM = z.object({ name: z.string(), version: z.string() });
/** The program in which an assistant runs, as it calls itself. */
export type Program = z.infer<typeof PROGRAM>;

/** The calls of one assistant: each is recorded before it is asked, and what the record does not have is not answered. */
export class Calls<C> {
  constructor(
    private readonly asking: Asking,
    private readonly clientOf: (options: ClientOptions) => C,
  ) {}

  async answer(server: McpServer, context: ServerContext, call: Call<C>): Promise<CallToolResult> {
    const options = this.optionsOf(context);
    const program = programOf(server, context);
    try {
      await record(options, program, call);
    } catch (error) {
      return failureOf(error, false);
    }
    try {
      return answerOf(await call.ask(this.clientOf(options), program));
    } catch (error) {
      return failureOf(error, true);
    }
  }

  /** All requests of a call have one X-Request-Id, by which the record joins what they leave to the call. */
  private optionsOf({ mcpReq }: ServerContext): ClientOptions {
    const { timeLimit, ...options } = this.asking;
    const requestId = `mcp-${randomUUID()}`;
    const signal = AbortSignal.any([mcpReq.signal, AbortSignal.timeout(timeLimit * 1_000)]);
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      request.headers.set('x-request-id', requestId);
      return globalThis.fetch(request, { signal });
    };
    return { ...options, fetch, retries: 0 };
  }
}

async function record(
  options: ClientOptions,
  client: Program,
  { tool, about }: Pick<Call<never>, 'tool' | 'about'>,
): Promise<void> {
  const body = { tool, client, about: [...about] };
  // Both installations record alike.
  await unwrap(makeClient(options).POST('/v1/assistant-calls', { body }));
}

/** It says so with each request, or, in earlier revisions, once. */
function programOf({ server }: McpServer, { mcpReq }: ServerContext): Program {
  const told = new Map<string, unknown>(Object.entries(mcpReq.envelope ?? {})).get(CLIENT_INFO_META_KEY);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- how else a client of the revisions before 2026-07-28 is known
  const { name, version } = PROGRAM.safeParse(told).data ?? server.getClientVersion() ?? {};
  return { name: named(name), version: named(version) };
}

/** A name as the record takes it. */
function named(name: string | undefined): string {
  return name?.replace(/\p{C}/gu, '').trim().slice(0, LONGEST_NAME).trim() || 'unknown';
}
