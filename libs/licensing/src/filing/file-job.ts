import type { Principal, PrincipalsService } from '@ninety/access';
import { newId, withinTenant } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { Column, PrimaryColumn } from 'typeorm';

/** What a job may be, and whether nothing more comes of it. */
const IS_OVER = { queued: false, running: false, succeeded: true, failed: true } as const satisfies Readonly<
  Record<string, boolean>
>;

export type JobStatus = keyof typeof IS_OVER;
export const JOB_STATUSES = Object.keys(IS_OVER) as JobStatus[];
export const UNFINISHED_STATUSES: readonly JobStatus[] = JOB_STATUSES.filter((status) => !IS_OVER[status]);

/** A job that takes a file in, as whoever uploaded it. */
export abstract class FileJob {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  /** Who uploaded it, and in which request. */
  @Column('uuid')
  principalId: string;

  /** Whose revocation ends it; null: it was asked for without a key. */
  @Column('uuid', { nullable: true })
  keyId: string | null;

  @Column('text')
  requestId: string;

  @Column('text')
  fileSha256: string;

  /** How many rows the file has. */
  @Column('int')
  total: number;

  @Column('text')
  status: JobStatus;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}

/** A job that waits, for a file of which no row was read yet. */
export function queuedJob(caller: Principal, supplierId: Id, fileSha256: string): FileJob {
  return {
    id: newId(),
    supplierId,
    principalId: caller.id,
    keyId: caller.key?.id ?? null,
    requestId: caller.requestId,
    fileSha256,
    total: 0,
    status: 'queued',
    createdAt: new Date(),
    startedAt: null,
    finishedAt: null,
  };
}

/** Whoever uploaded the file; null: disabled since, or the key was revoked. */
export function actingFor(
  principals: PrincipalsService,
  { principalId, requestId, keyId }: FileJob,
): Promise<Principal | null> {
  return principals.actingFor(principalId, requestId, keyId);
}

/** Works jobs off, each as whoever uploaded it; one of somebody who may not any more is given up. */
export async function workOff<Job extends FileJob>(
  principals: PrincipalsService,
  jobs: readonly Job[],
  signal: AbortSignal,
  {
    work,
    giveUp,
  }: {
    readonly work: (job: Job, caller: Principal) => Promise<void>;
    readonly giveUp: (job: Job) => Promise<void>;
  },
): Promise<void> {
  for (const job of jobs) {
    if (signal.aborted) return;
    const caller = await actingFor(principals, job);
    if (!caller) await giveUp(job);
    else await withinTenant(caller, () => work(job, caller));
  }
}
