/** Something that is not as it was recorded, and where. */
export interface Fault {
  readonly what:
    'entry' | 'seal' | 'row' | 'change' | 'head' | 'trigger' | 'balance' | 'projection' | 'attachment';
  /** Such as `entry 17`, `seal 40 (license/D1000001)`, `license_item/D1000001/1`. */
  readonly where: string;
  readonly detail: string;
}

/** What a check looked at, and what is wrong with it. */
export interface Looked {
  readonly count: number;
  readonly faults: readonly Fault[];
}
