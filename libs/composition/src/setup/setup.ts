import { Inject, Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal, Role } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { lawInForce } from '@ninety/law';
import {
  CONFIG,
  Database,
  lockSetting,
  OfficeClock,
  POSTURE,
  readSetting,
  writeSetting,
} from '@ninety/platform';
import type { Config, Posture, Unvalidated, Version } from '@ninety/platform';
import { sampleCompanies } from '@ninety/suppliers';
import type { SampleCompany } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { whatThereIs } from './setup.read-model.js';

/** What a new installation needs, in the order in which it is done. */
export const SETUP_STEPS = ['entity', 'people', 'list', 'law', 'regimes', 'mail', 'webhook'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];
export const STEP_STATES = ['open', 'done', 'not_needed'] as const;
type StepState = (typeof STEP_STATES)[number];

/** An office follows one procedure and sends no mails of its own. */
const STEPS: Readonly<Record<Posture, readonly SetupStep[]>> = {
  company: SETUP_STEPS,
  agency: ['entity', 'people', 'list', 'law', 'webhook'],
};

/** Without whom nothing happens. */
const WORKERS: Readonly<Record<Posture, Role>> = {
  company: 'compliance_officer',
  agency: 'licensing_officer',
};

interface Kept {
  readonly notNeeded: readonly SetupStep[];
  readonly version: Version;
}

export interface SetupStanding {
  readonly steps: readonly { readonly step: SetupStep; readonly state: StepState }[];
  readonly sample: SampleCompany | null;
  readonly version: Version;
}

const SETTING = 'setup';

/** How far a new installation is set up: each step is done by what is there, and not by a mark. */
@Injectable()
export class Setup {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  async get(caller: Principal): Promise<SetupStanding> {
    assertMay(caller, 'settings.read');
    return this.standing(this.database.reader);
  }

  /** Says which steps the installation does without: all of them, each time. */
  async edit(
    caller: Principal,
    version: Version | null,
    body: Unvalidated<{ notNeeded: SetupStep[] }>,
  ): Promise<SetupStanding> {
    // Before anything is locked.
    assertMay(caller, 'settings.edit');
    const editing = {
      caller,
      find: lock,
      permission: 'settings.edit',
      version: { of: (known: Kept) => known.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, editing, async (tx, known, { notNeeded }) => {
      await writeSetting(tx, SETTING, { notNeeded, version: known.version + 1 });
      await this.audit.record(tx, caller, 'settings.edited', 'settings', { notNeeded });
      return this.standing(tx);
    });
  }

  private async standing(manager: EntityManager): Promise<SetupStanding> {
    const { notNeeded, version } = await kept(manager);
    const { loaded, removed } = await sampleCompanies(manager);
    const samples = loaded ? [loaded.supplierId, ...removed] : removed;
    const found = await whatThereIs(manager, WORKERS[this.posture], samples);
    const { editions } = await lawInForce(manager, await this.clock.today());
    const isDone: Readonly<Record<SetupStep, boolean>> = {
      ...found,
      law: editions.length > 0 && editions.every(({ starter }) => !starter),
      regimes: this.config.regimesDir !== null,
      mail: this.config.mail !== null,
    };
    const stateOf = (step: SetupStep): StepState => {
      if (isDone[step]) return 'done';
      return notNeeded.includes(step) ? 'not_needed' : 'open';
    };
    const steps = STEPS[this.posture].map((step) => ({ step, state: stateOf(step) }));
    return { steps, sample: loaded, version };
  }
}

/** For one writer at a time, also while nothing was ever said. */
async function lock(tx: EntityManager): Promise<Kept> {
  await lockSetting(tx, SETTING);
  return kept(tx);
}

async function kept(manager: EntityManager): Promise<Kept> {
  return (await readSetting<Kept>(manager, SETTING)) ?? { notNeeded: [], version: 0 };
}
