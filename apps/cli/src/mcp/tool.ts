import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Calls, Program } from './calls.js';

/** What a tool leaves behind besides the record of its call. */
type Keeps =
  | 'nothing'
  /** The question with its answer, as evidence that it was asked; no case changes. */
  | 'evidence'
  /** A proposal, which records nothing until a person accepts it. */
  | 'proposal';

export interface Tool<C, I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keeps: Keeps;
  readonly input: I;
  readonly output: O;
  /** The ids that it asks about. */
  readonly about?: (asked: z.infer<I>) => readonly string[];
  readonly ask: (client: C, asked: z.infer<I>, program: Program) => Promise<object>;
}

/** A tool that a server can be given. */
export type Offer<C> = (server: McpServer, calls: Calls<C>) => void;

export function offer<C, I extends z.ZodObject, O extends z.ZodObject>(tool: Tool<C, I, O>): Offer<C> {
  const { name, title, description, keeps, input, output, about, ask } = tool;
  const annotations = {
    title,
    readOnlyHint: keeps === 'nothing',
    destructiveHint: false,
    idempotentHint: keeps === 'nothing',
    openWorldHint: false,
  };
  const inputSchema: z.ZodObject = input;
  const outputSchema: z.ZodObject = output;
  return (server, calls) => {
    server.registerTool(
      name,
      { title, description, inputSchema, outputSchema, annotations },
      (asked, context) =>
        calls.answer(server, context, {
          tool: name,
          about: about?.(asked as z.infer<I>) ?? [],
          ask: (client, program) => ask(client, asked as z.infer<I>, program),
        }),
    );
  };
}

/** What several tools ask for. */
export const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const ID = z.guid();
export const COUNTRY = z.string().regex(/^[A-Z]{2}$/);
export const CURSOR = z.string().min(1).max(1_000).describe('the cursor of more in the answer before');
export const limit = (preset: number, most: number) =>
  z.int().min(1).max(most).default(preset).describe('how many at most');
/** Whether there is more, and how to go on. */
export const MORE = z.object({ cursor: z.string() }).nullable();

/** Where a page ends. */
export function moreOf(nextCursor: string | null): { cursor: string } | null {
  return nextCursor === null ? null : { cursor: nextCursor };
}

/** What was given, without what was not. */
export function given<T extends object>(asked: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}
