import type { ToldAs } from '@ninety/platform';

/** What of the record may not be as it was recorded. */
export const RECORD_PARTS = [
  'entry',
  'seal',
  'row',
  'change',
  'head',
  'trigger',
  'balance',
  'projection',
  'attachment',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

/** Something that is not as it was recorded, and where. */
export interface Fault extends ToldAs<'detail'> {
  readonly what: RecordPart;
  /** Such as `entry 17`, `seal 40 (license/D1000001)`, `license_item/D1000001/1`. */
  readonly where: string;
}

/** What a check looked at, and what is wrong with it. */
export interface Looked {
  readonly count: number;
  readonly faults: readonly Fault[];
}
