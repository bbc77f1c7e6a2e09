import { Injectable } from '@nestjs/common';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { TrackedRegimes } from '../tracked-regimes.js';
import { shippingDocuments } from './documents-before-shipment.js';
import { licenseRulesOf } from './license-rules.js';
import type { RecordedLicenseResponseDto } from './recorded-license.contract.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { recordedView } from './recorded-license.view.js';
import { standingShipments } from './recorded-shipment.store.js';
import type { RecordedShipment } from './recorded-shipment.store.js';

/** Licenses that were issued elsewhere, as the company reads them. */
@Injectable()
export class RecordedLicenseViews {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  async one(license: RecordedLicense): Promise<RecordedLicenseResponseDto> {
    const today = await this.regimes.today(this.regimes.installed(license.regime));
    const [view] = await this.shown([license], new Map([[license.regime, today]]));
    if (!view) throw new Error(`no view of ${license.id}`);
    return view;
  }

  async many(licenses: readonly RecordedLicense[]): Promise<RecordedLicenseResponseDto[]> {
    return this.shown(licenses, await this.regimes.todays());
  }

  private async shown(
    licenses: readonly RecordedLicense[],
    todays: ReadonlyMap<string, string>,
  ): Promise<RecordedLicenseResponseDto[]> {
    const shipments = await this.shipmentsOf(licenses);
    const asked = licenses.map((license) => ({
      license,
      regime: this.regimes.installed(license.regime),
      on: todays.get(license.regime) ?? '',
    }));
    const documents = await shippingDocuments(this.database.reader, asked);
    return asked.map(({ license, regime, on }) =>
      recordedView(
        license,
        licenseRulesOf(regime),
        on,
        shipments.get(license.firstId) ?? [],
        documents.get(license.id) ?? [],
      ),
    );
  }

  /** The shipments under those of which something was told, for some may have gone out while they stood suspended. */
  private async shipmentsOf(
    licenses: readonly RecordedLicense[],
  ): Promise<ReadonlyMap<Id, readonly RecordedShipment[]>> {
    const told = licenses.filter(({ notices }) => notices.length > 0).map(({ firstId }) => firstId);
    const byLicense = new Map<Id, RecordedShipment[]>(told.map((id) => [id, []]));
    if (told.length === 0) return byLicense;
    for (const one of await standingShipments(this.database.reader, told))
      byLicense.get(one.licenseId)?.push(one);
    return byLicense;
  }
}
