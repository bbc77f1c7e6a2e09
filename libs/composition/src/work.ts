import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { may } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { ListFetchService } from '@ninety/entity-list';
import { InquiriesService } from '@ninety/escalations';
import { WaitingWork } from '@ninety/licensing';
import { OrderChecksService } from '@ninety/orders';
import { POSTURE } from '@ninety/platform';
import type { Find, Posture } from '@ninety/platform';
import { AlertsService } from '@ninety/screening';

/** What may wait for somebody, the most urgent first. */
export const WORK_KINDS = [
  'late',
  'due_soon',
  'overdue_duties',
  'reviews',
  'alerts',
  'held_lists',
  'duties_of_the_week',
  'blocked_lines',
  'held_lines',
  'letters_to_approve',
  'letters_to_send',
  'packs',
  'proposals',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

interface Counted {
  /** Of whom it waits: whoever may not do it is not told of it. */
  readonly of: Permission;
  readonly count: (find: Find, caller: Principal) => Promise<number>;
}

const ALERTS: Counted = {
  of: 'alerts.adjudicate',
  count: (find, caller) => find(AlertsService).openGroups(caller),
};

const HELD_LISTS: Counted = { of: 'entity_list.import', count: (find) => find(ListFetchService).waiting() };

/** By posture. How an office's queue stands is in its own counts. */
const WORK: Readonly<Record<Posture, Partial<Readonly<Record<WorkKind, Counted>>>>> = {
  agency: { alerts: ALERTS, held_lists: HELD_LISTS },
  company: {
    late: { of: 'applications.read', count: (find, caller) => find(WaitingWork).late(caller) },
    due_soon: { of: 'applications.read', count: (find, caller) => find(WaitingWork).dueSoon(caller) },
    overdue_duties: { of: 'duties.read', count: (find, caller) => find(WaitingWork).overdueDuties(caller) },
    reviews: { of: 'reviews.decide', count: (find, caller) => find(WaitingWork).reviews(caller) },
    alerts: ALERTS,
    held_lists: HELD_LISTS,
    duties_of_the_week: {
      of: 'duties.read',
      count: (find, caller) => find(WaitingWork).dutiesOfTheWeek(caller),
    },
    blocked_lines: {
      of: 'orders.check',
      count: (find, caller) => find(OrderChecksService).openThat(caller, 'blocked'),
    },
    held_lines: {
      of: 'orders.check',
      count: (find, caller) => find(OrderChecksService).openThat(caller, 'hold'),
    },
    letters_to_approve: {
      of: 'inquiries.approve',
      count: (find, caller) => find(InquiriesService).countOf(caller, 'draft'),
    },
    letters_to_send: {
      of: 'inquiries.send',
      count: (find, caller) => find(InquiriesService).countOf(caller, 'approved'),
    },
    packs: { of: 'packs.approve', count: (find, caller) => find(WaitingWork).draftPacks(caller) },
    proposals: { of: 'applications.prepare', count: (find, caller) => find(WaitingWork).proposals(caller) },
  },
};

/** How much waits for a caller, over all features. */
@Injectable()
export class Work {
  constructor(
    private readonly modules: ModuleRef,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  /** What there is of each kind that the caller may do something about; kinds without any are left out. */
  async of(caller: Principal): Promise<{ kind: WorkKind; count: number }[]> {
    const find: Find = (type) => this.modules.get(type as never, { strict: false });
    const counted = await Promise.all(
      WORK_KINDS.map(async (kind) => {
        const known = WORK[this.posture][kind];
        const count = known && may(caller, known.of) ? await known.count(find, caller) : 0;
        return { kind, count };
      }),
    );
    return counted.filter(({ count }) => count > 0);
  }
}
