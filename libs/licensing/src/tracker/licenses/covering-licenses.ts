import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { lastMomentOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { receiversOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { TrackedRegimes } from '../tracked-regimes.js';
import { limitsOf } from './balance.js';
import type { Limit } from './balance.js';
import { shippingDocuments } from './documents-before-shipment.js';
import { licenseRulesOf } from './license-rules.js';
import { licensesCovering, licensesNumbered, lockRead } from './recorded-license.store.js';
import type { CoveringAsked, RecordedLicense } from './recorded-license.store.js';
import { standingStatusOf } from './recorded-license.view.js';
import type { RecordedShipmentDto } from './recorded-license.contract.js';
import { RecordedShipmentsService } from './recorded-shipments.service.js';
import type { ShipmentOfLicense } from './recorded-shipments.service.js';

/** A license that may cover what is to go out, with what bounds it. */
export interface CoveringLicense {
  readonly license: RecordedLicense;
  /** It is the one that is named. */
  readonly isNamed: boolean;
  /** Its authority's law is the one that determinations go by. */
  readonly answersLaw: boolean;
  readonly status: 'active' | 'suspended' | 'revoked' | 'expired';
  /** Its last moment, where its authority is; RFC 3339. */
  readonly endsAt: string;
  /** Countries of those who receive it. */
  readonly destinations: readonly string[];
  readonly limits: readonly Limit[];
  /** What must be there before anything goes out, and is not, with the paragraph that asks for it; of one that is locked alone. */
  readonly lacking: readonly { readonly kind: string; readonly citation: string }[];
}

/** The licenses of a company for whoever decides what may go out under them. docs/orders.md */
@Injectable()
export class CoveringLicenses {
  constructor(
    private readonly regimes: TrackedRegimes,
    private readonly shipments: RecordedShipmentsService,
  ) {}

  /** Those that stand and may cover what is asked for, and the one that is named, in the order (last day, id). */
  async candidates(tx: EntityManager, asked: CoveringAsked): Promise<CoveringLicense[]> {
    const found = await licensesCovering(tx, asked);
    const named =
      asked.number === null ? [] : await licensesNumbered(tx, asked.supplierId, asked.number, null);
    const ids = new Set(named.map(({ id }) => id));
    return this.covering(tx, [...found].sort(byLastDay), ids, false);
  }

  /** What stands in the place of a license that was read, for one writer at a time. */
  async locked(tx: EntityManager, { license }: CoveringLicense): Promise<CoveringLicense> {
    const [one] = await this.covering(tx, [await lockRead(tx, license)], new Set(), true);
    if (!one) throw new Error(`no license ${license.firstId}`);
    return one;
  }

  /** Whether the authority of a regime is the one whose law determinations go by. */
  answersLaw(regime: string): boolean {
    return isOfLoadedLaw(this.regimes.installed(regime).pack);
  }

  /**
   * Records a shipment under a license that is locked.
   *
   * @throws Problem 422 for what cannot have gone out under it
   */
  ship(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    draft: RecordedShipmentDto,
  ): Promise<ShipmentOfLicense> {
    return this.shipments.draw(tx, caller, license, draft);
  }

  private async covering(
    tx: EntityManager,
    licenses: readonly RecordedLicense[],
    named: ReadonlySet<Id>,
    isLocked: boolean,
  ): Promise<CoveringLicense[]> {
    if (licenses.length === 0) return [];
    const todays = new Map<string, string>();
    const asked = [];
    for (const license of licenses) {
      const regime = this.regimes.installed(license.regime);
      const on = todays.get(license.regime) ?? (await this.regimes.today(regime));
      todays.set(license.regime, on);
      asked.push({ license, regime, on });
    }
    const documents = isLocked ? await shippingDocuments(tx, asked) : new Map<Id, never[]>();
    return asked.map(({ license, regime, on }) => {
      const receivers: readonly string[] = receiversOf(regime.pack);
      const status = standingStatusOf(license, on);
      return {
        license,
        isNamed: named.has(license.id),
        answersLaw: isOfLoadedLaw(regime.pack),
        // What nothing is left of stands: how much is left is said by its limits.
        status: status === 'exhausted' ? ('active' as const) : status,
        endsAt: lastMomentOf(license.expiresOn, regime.pack.timeZone).toISOString(),
        destinations: [
          ...new Set(
            license.parties.filter(({ role }) => receivers.includes(role)).map(({ country }) => country),
          ),
        ],
        limits: limitsOf(licenseRulesOf(regime), license.lines),
        lacking: (documents.get(license.id) ?? [])
          .filter(({ certainty, isSettled }) => certainty === 'required' && !isSettled)
          .map(({ kind, citation }) => ({ kind, citation })),
      };
    });
  }
}

function isOfLoadedLaw({ library }: Pack): boolean {
  return library === 'bis';
}

function byLastDay(a: RecordedLicense, b: RecordedLicense): number {
  if (a.expiresOn !== b.expiresOn) return a.expiresOn < b.expiresOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
