import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, lockSetting, readSetting, writeSetting } from '@ninety/platform';
import type { Unvalidated, Version } from '@ninety/platform';
import type { EventType } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { mayNeedCountersignature } from '../case/formalities.js';
import type { SettingsDto, SettingsResponseDto } from './officers.contract.js';

/** The settings with the number of changes that were made of them. */
export interface VersionedSettings {
  readonly settings: SettingsResponseDto;
  readonly version: Version;
}

type Stored = SettingsResponseDto & { readonly version: Version };

const SETTING = 'office';
const PRESET: Stored = { countersign: [], version: 0 };

/** What administrators decide while the service runs. */
@Injectable()
export class OfficeSettings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async get(caller: Principal): Promise<VersionedSettings> {
    assertMay(caller, 'settings.read');
    return read(this.database.reader);
  }

  async edit(
    caller: Principal,
    version: Version | null,
    body: Unvalidated<SettingsDto>,
  ): Promise<VersionedSettings> {
    // Before anything is locked.
    assertMay(caller, 'settings.edit');
    const editing = {
      caller,
      find: lock,
      permission: 'settings.edit',
      version: { of: (known: VersionedSettings) => known.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, editing, async (tx, known, { countersign }) => {
      const settings = { ...known.settings, ...(countersign ? { countersign } : {}) };
      const next = { settings, version: known.version + 1 };
      await writeSetting(tx, SETTING, { ...settings, version: next.version });
      await this.audit.record(tx, caller, 'settings.edited', 'settings', settings);
      return next;
    });
  }

  async needsCountersignature(tx: EntityManager, type: EventType): Promise<boolean> {
    if (!mayNeedCountersignature(type)) return false;
    return (await read(tx)).settings.countersign.some((one) => one === type);
  }
}

/** For one writer at a time, also while nothing was ever set. */
async function lock(tx: EntityManager): Promise<VersionedSettings> {
  await lockSetting(tx, SETTING);
  return read(tx);
}

async function read(manager: EntityManager): Promise<VersionedSettings> {
  const { version, ...settings } = { ...PRESET, ...(await readSetting<Partial<Stored>>(manager, SETTING)) };
  return { settings, version };
}
