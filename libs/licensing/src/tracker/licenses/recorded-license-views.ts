import { Injectable } from '@nestjs/common';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { TrackedRegimes } from '../tracked-regimes.js';
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
    const regime = this.regimes.installed(license.regime);
    const shipments = await this.shipmentsOf([license]);
    return recordedView(
      license,
      licenseRulesOf(regime),
      await this.regimes.today(regime),
      shipments.get(license.firstId) ?? [],
    );
  }

  async many(licenses: readonly RecordedLicense[]): Promise<RecordedLicenseResponseDto[]> {
    const todays = await this.regimes.todays();
    const shipments = await this.shipmentsOf(licenses);
    return licenses.map((license) => {
      const rules = licenseRulesOf(this.regimes.installed(license.regime));
      return recordedView(
        license,
        rules,
        todays.get(license.regime) ?? '',
        shipments.get(license.firstId) ?? [],
      );
    });
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
