import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeClient, makeCompanyClient } from '@ninety/client';
import type { CompanyClient, NinetyClient } from '@ninety/client';
import type { Door } from '../door.js';
import { doorOf } from '../door.js';
import { Calls } from './calls.js';
import type { Asking } from './calls.js';
import * as company from './company-tools.js';
import { INSTRUCTIONS } from './instructions.js';
import * as office from './office-tools.js';
import { listProposals, proposeObservation } from './proposal-tools.js';
import { askDetermination, readLaw, screenName } from './shared-tools.js';
import type { Offer } from './tool.js';

const SHARED: readonly Offer<NinetyClient>[] = [screenName, askDetermination, readLaw];
/** What an office answers, which decides cases. */
const OFFICE: readonly Offer<NinetyClient>[] = [
  office.findCase,
  office.readCase,
  office.readClocks,
  office.readHistory,
  ...SHARED,
];
/** What a company answers, whose cases are decided elsewhere. */
const COMPANY: readonly Offer<CompanyClient>[] = [
  company.findCase,
  company.readCase,
  company.readClocks,
  company.readHistory,
  company.listDuties,
  listProposals,
  proposeObservation,
];

/** Tools for an assistant, over standard input and output, until its program ends; what people should know is said on standard error. */
export async function serveAssistant(asking: Asking): Promise<void> {
  const { posture } = await reach(asking);
  serveStdio(() => serverOf(posture, asking), {
    onerror: ({ message }) => console.error(`ninety mcp: ${message}`),
  });
  console.error(
    `ninety mcp: tools of ${asking.url}, which is ${posture === 'company' ? 'a company' : 'an office'}`,
  );
}

async function reach(asking: Asking): Promise<Door> {
  try {
    return await doorOf(asking);
  } catch (cause) {
    throw new Error(`Ninety does not answer at ${asking.url}: start it, or set NINETY_URL`, { cause });
  }
}

function serverOf(posture: Door['posture'], asking: Asking): McpServer {
  const server = new McpServer(
    { name: 'ninety', title: 'Ninety', version: '0.1.0' },
    { instructions: INSTRUCTIONS, capabilities: { tools: {} } },
  );
  const ofOffice = new Calls(asking, makeClient);
  if (posture === 'agency') give(server, OFFICE, ofOffice);
  else {
    give(server, COMPANY, new Calls(asking, makeCompanyClient));
    // A company screens and determines as an office does.
    give(server, SHARED, ofOffice);
  }
  return server;
}

function give<C>(server: McpServer, offers: readonly Offer<C>[], calls: Calls<C>): void {
  for (const offered of offers) offered(server, calls);
}
