import type { Id } from '@ninety/platform';
import { VOID } from '../observation.js';

/** What an authority tells of a license that it issued. */
export const NOTICE_TYPES = ['suspended', 'reinstated', 'revoked'] as const;
export type NoticeType = (typeof NOTICE_TYPES)[number];

/** Where a notice of an authority can have come from. */
export const NOTICE_SOURCES = ['portal', 'e_mail', 'letter', 'telephone', 'face_of_license'] as const;
export type NoticeSource = (typeof NOTICE_SOURCES)[number];

/** That a notice was received, or that one was recorded wrongly, as the company wrote it down. */
export interface Notice {
  readonly id: Id;
  /** Among those of one day; a correction has the place of what it corrects. */
  readonly place: number;
  readonly type: NoticeType | typeof VOID;
  /** When it took effect, `YYYY-MM-DD`; null of what takes another back. */
  readonly on: string | null;
  readonly learnedOn: string;
  readonly source: NoticeSource | null;
  readonly saidBy: string | null;
  readonly note: string | null;
  readonly attachmentIds: readonly Id[];
  readonly supersedes: Id | null;
  readonly reason: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

/** A notice that was neither corrected nor taken back. */
export interface StandingNotice extends Notice {
  readonly type: NoticeType;
  readonly on: string;
}

/** Those that stand, by the days on which they took effect. */
export function standingNotices(notices: readonly Notice[]): StandingNotice[] {
  const superseded = new Set(notices.map(({ supersedes }) => supersedes));
  return notices
    .filter((one): one is StandingNotice => one.type !== VOID && one.on !== null && !superseded.has(one.id))
    .sort((a, b) => (a.on === b.on ? a.place - b.place : a.on < b.on ? -1 : 1));
}

/** The one by which a license stands now; null: none was received. */
export function lastNotice(notices: readonly Notice[]): StandingNotice | null {
  return standingNotices(notices).at(-1) ?? null;
}

/** By which notice a license stood suspended or revoked on a day, the day on which it took effect included; null: by none. */
export function noticeBarring(notices: readonly Notice[], day: string): StandingNotice | null {
  const last = standingNotices(notices).findLast(({ on }) => on <= day);
  return last && last.type !== 'reinstated' ? last : null;
}

/** Which notice cannot be true together with the one before it. */
export interface Contradiction {
  readonly code: 'suspended_already' | 'not_suspended' | 'revoked_before';
  readonly notice: StandingNotice;
  /** Null: there is none before it. */
  readonly other: StandingNotice | null;
}

/** The first of the notices that cannot be true together; null: all of them can. */
export function contradictionOf(notices: readonly Notice[]): Contradiction | null {
  let other: StandingNotice | null = null;
  for (const notice of standingNotices(notices)) {
    const code = faultAfter(other, notice);
    if (code !== null) return { code, notice, other };
    other = notice;
  }
  return null;
}

function faultAfter(before: StandingNotice | null, { type }: StandingNotice): Contradiction['code'] | null {
  if (before?.type === 'revoked') return 'revoked_before';
  if (type === 'suspended' && before?.type === 'suspended') return 'suspended_already';
  if (type === 'reinstated' && before?.type !== 'suspended') return 'not_suspended';
  return null;
}
