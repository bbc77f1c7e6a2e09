import { lockSetting, readSetting, writeSetting } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A company that was made up to look around, with what was made for it. */
export interface SampleCompany {
  readonly supplierId: Id;
  /** Who made what was made for it, and has no key. */
  readonly officerId: Id;
  readonly loadedAt: string;
  readonly applicationIds: readonly Id[];
  readonly dutyIds: readonly Id[];
  readonly orderCheckIds: readonly Id[];
}

export interface SampleCompanies {
  readonly loaded: SampleCompany | null;
  /** Closed ones: what is left of them is in the record, and in no list of companies. */
  readonly removed: readonly Id[];
}

const SETTING = 'sample_companies';

export async function sampleCompanies(manager: EntityManager): Promise<SampleCompanies> {
  return (await readSetting<SampleCompanies>(manager, SETTING)) ?? { loaded: null, removed: [] };
}

/** For one writer at a time. */
export async function lockSampleCompanies(tx: EntityManager): Promise<SampleCompanies> {
  await lockSetting(tx, SETTING);
  return sampleCompanies(tx);
}

export function saveSampleCompanies(tx: EntityManager, companies: SampleCompanies): Promise<void> {
  return writeSetting(tx, SETTING, companies);
}
