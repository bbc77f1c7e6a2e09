import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { ROOT } from './root.js';

/** The revision of the protocol from which a client says with each request who it is. */
const NEWEST = '2026-07-28';

type Command = readonly [string, ...string[]];
const COMMAND: Command = [process.execPath, 'apps/cli/bin/ninety.mjs', 'mcp'];

interface StartOptions {
  readonly command?: Command;
  readonly args?: readonly string[];
  readonly cwd?: string;
  /** A client of an earlier revision, which says once who it is. */
  readonly old?: boolean;
  readonly supplier?: string;
}

export const PROGRAM = { name: 'test-assistant', version: '1.2.3' };

export interface ToolAnswer {
  readonly isError: boolean;
  /** Without error: what stands in `answer`. */
  readonly answer: Record<string, unknown>;
  readonly notice: unknown;
  readonly cut: readonly { at: string; shown: number; of: number }[];
  /** All that a model would read. */
  readonly text: string;
}

/** An assistant's program with `ninety mcp` as its server, as the SDK's own client starts it. */
export class Assistant {
  private said = '';

  private constructor(readonly client: Client) {}

  static async start(
    door: { readonly url: string; readonly key: string | null },
    options: StartOptions = {},
  ): Promise<Assistant> {
    const { command = COMMAND, args = [], cwd = ROOT, old = false, supplier } = options;
    const [program, ...fixed] = command;
    const mode = old ? 'legacy' : { pin: NEWEST };
    const assistant = new Assistant(new Client(PROGRAM, { versionNegotiation: { mode } }));
    const transport = new StdioClientTransport({
      command: program,
      args: [...fixed, ...args],
      cwd,
      env: {
        PATH: process.env.PATH ?? '',
        NINETY_URL: door.url,
        NINETY_KEY: door.key ?? '',
        ...(supplier === undefined ? {} : { NINETY_SUPPLIER: supplier }),
      },
      stderr: 'pipe',
    });
    transport.stderr?.on('data', (chunk: Buffer) => (assistant.said += chunk.toString()));
    await assistant.client.connect(transport);
    return assistant;
  }

  /** What it said on standard error. */
  get standardError(): string {
    return this.said;
  }

  async call(name: string, asked: Record<string, unknown> = {}): Promise<ToolAnswer> {
    const { content, structuredContent, isError } = await this.client.callTool({ name, arguments: asked });
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
    const { answer, notice, cut } = (structuredContent ?? {}) as Partial<ToolAnswer>;
    return { isError: isError ?? false, answer: answer ?? {}, notice, cut: cut ?? [], text };
  }

  /** Calls and expects an answer. */
  async answered(name: string, asked: Record<string, unknown> = {}): Promise<ToolAnswer> {
    const called = await this.call(name, asked);
    if (called.isError) throw new Error(`${name}: ${called.text}`);
    return called;
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
