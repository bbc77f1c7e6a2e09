import { Injectable } from '@nestjs/common';
import { assertMay, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CaseFiles } from '@ninety/licensing';
import { MailOutbox } from '@ninety/mail';
import { Database, pageBy, Yielder } from '@ninety/platform';
import { FreezeReports } from '@ninety/reporting';
import type { Page } from '@ninety/platform';
import { supplierNames } from '@ninety/suppliers';
import { lastInquiries } from '../inquiries/inquiry.read-model.js';
import { withoutUndelivered } from '../inquiries/undelivered.js';
import { byUrgency, deskCase } from './desk-case.js';
import type { DeskCase } from './desk-case.js';
import type { EscalationResponseDto, EscalationsQuery } from './desk.contract.js';
import { escalationView } from './desk.view.js';

/** What to chase today, and by what right. */
@Injectable()
export class DeskService {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseFiles,
    private readonly freezes: FreezeReports,
    private readonly mails: MailOutbox,
  ) {}

  /** The most urgent first; a page begins after the case with which the one before ended, as they stand now. */
  async list(caller: Principal, query: EscalationsQuery): Promise<Page<EscalationResponseDto>> {
    assertMay(caller, 'inquiries.read');
    const names = new Map<string, string>();
    const page = await pageBy(query, BY_PLACE, async (after, count) => {
      const all = await this.chased(caller, query, names);
      const from = after === null ? 0 : Number(after[0]);
      return all.slice(from, from + count).map((one, index) => ({ one, place: from + index + 1 }));
    });
    const standingOf = this.freezes.reading(caller);
    const data: EscalationResponseDto[] = [];
    for (const { one } of page.data) {
      const { pending } = one;
      data.push(escalationView(one, names.get(pending.supplierId) ?? '', await standingOf(pending)));
    }
    return { data, nextCursor: page.nextCursor };
  }

  private async chased(
    caller: Principal,
    { regime, supplierId, owner, rung }: EscalationsQuery,
    names: Map<string, string>,
  ): Promise<DeskCase[]> {
    const yielder = new Yielder();
    const reader = this.database.reader;
    const found: DeskCase[] = [];
    const filter = { regime, supplierId, owners: ownersOf(caller, owner) };
    for await (const some of this.cases.pending(caller, filter)) {
      const asked = await lastInquiries(
        reader,
        some.map(({ applicationId }) => applicationId),
      );
      const mailed = [...asked.values()].flatMap(({ sent }) => (sent?.kind === 'mail' ? [sent.id] : []));
      const faring = await this.mails.faring(reader, mailed);
      const unnamed = [...new Set(some.map((one) => one.supplierId))].filter((id) => !names.has(id));
      for (const [id, name] of await supplierNames(reader, unnamed)) names.set(id, name);
      for (const pending of await withoutUndelivered(reader, this.mails, some)) {
        await yielder.yieldIfDue();
        const { sent = null, open = null } = asked.get(pending.applicationId) ?? {};
        const delivery = (sent && faring.get(sent.id)) ?? null;
        const one = deskCase(pending, names.get(pending.supplierId) ?? '', { sent, open, delivery });
        if (one?.rungs.some(({ rule }) => rung === undefined || rule.rung === rung) === true) found.push(one);
      }
    }
    return found.sort(byUrgency);
  }
}

/** Who reads for several companies is somebody else in each. */
function ownersOf(caller: Principal, owner: string | undefined): readonly string[] | undefined {
  if (owner === undefined) return undefined;
  if (owner === 'none') return [];
  return owner === 'me' ? selves(caller) : [owner];
}

const BY_PLACE = {
  checks: [(value: unknown) => typeof value === 'string' && /^\d{1,7}$/.test(value)],
  keyOf: ({ place }: { readonly place: number }) => [String(place)],
} as const;
