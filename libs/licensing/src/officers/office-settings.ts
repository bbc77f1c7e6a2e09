import { Injectable } from '@nestjs/common';
import { assertMay, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, readSetting, writeSetting } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import type { EventType } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { mayNeedCountersignature } from '../case/formalities.js';
import type { Countersignable } from '../case/formalities.js';
import type { SettingsDto } from './officers.contract.js';

export interface Settings {
  /** Decisions that take effect with a second signature. */
  readonly countersign: readonly Countersignable[];
}

const SETTING = 'office';
const PRESET: Settings = { countersign: [] };

/** What administrators decide while the service runs. */
@Injectable()
export class OfficeSettings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async get(caller: Principal): Promise<Settings> {
    assertMay(caller, 'settings.read');
    return read(this.database.reader);
  }

  async edit(caller: Principal, body: Unvalidated<SettingsDto>): Promise<Settings> {
    const editing = { caller, permission: 'settings.edit', body } as const;
    return performNew(this.database, editing, async (tx, { countersign }) => {
      const settings = { ...(await read(tx)), ...(countersign ? { countersign } : {}) };
      await writeSetting(tx, SETTING, settings);
      await this.audit.record(tx, caller, 'settings.edited', 'settings', { ...settings });
      return settings;
    });
  }

  async needsCountersignature(tx: EntityManager, type: EventType): Promise<boolean> {
    if (!mayNeedCountersignature(type)) return false;
    return (await read(tx)).countersign.some((one) => one === type);
  }
}

async function read(manager: EntityManager): Promise<Settings> {
  return { ...PRESET, ...(await readSetting<Settings>(manager, SETTING)) };
}
