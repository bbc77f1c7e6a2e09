import { Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { Database, newId, withoutTenant } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import type { AssistantCallDto, AssistantCallResponseDto } from './assistant-calls.contract.js';
import type { Principal } from './principal.js';
import { performNew } from './use-case.js';

/** What an assistant asks in somebody's name: told by the program that runs its tools, before it answers any. docs/assistants.md */
@Injectable()
export class AssistantCallsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Records that a tool is called: who, by which key, from which program, about what; of the question nothing but ids. */
  async record(caller: Principal, body: Unvalidated<AssistantCallDto>): Promise<AssistantCallResponseDto> {
    // Who reads across several companies writes in none of them, and is on the record all the same.
    const isAcross = caller.tenantIds !== undefined;
    return isAcross ? withoutTenant(() => this.recordHere(caller, body)) : this.recordHere(caller, body);
  }

  private recordHere(
    caller: Principal,
    body: Unvalidated<AssistantCallDto>,
  ): Promise<AssistantCallResponseDto> {
    const calling = { caller, permission: 'assistants.use', body } as const;
    return performNew(this.database, calling, async (tx, { tool, client, about }) => {
      const id = newId();
      await this.audit.record(tx, caller, 'assistant.called', `assistant-calls/${id}`, {
        tool,
        client: { name: client.name, version: client.version },
        about: about ?? [],
        key: caller.key?.id ?? null,
      });
      return { id, requestId: caller.requestId };
    });
  }
}
