import { Injectable } from '@nestjs/common';
import { TrackedRegimes } from '../tracked-regimes.js';
import { licenseRulesOf } from './license-rules.js';
import type { RecordedLicenseResponseDto } from './recorded-license.contract.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { recordedView } from './recorded-license.view.js';

/** Licenses that were issued elsewhere, as the company reads them. */
@Injectable()
export class RecordedLicenseViews {
  constructor(private readonly regimes: TrackedRegimes) {}

  async one(license: RecordedLicense): Promise<RecordedLicenseResponseDto> {
    const regime = this.regimes.installed(license.regime);
    return recordedView(license, licenseRulesOf(regime), await this.regimes.today(regime));
  }

  async many(licenses: readonly RecordedLicense[]): Promise<RecordedLicenseResponseDto[]> {
    const todays = await this.regimes.todays();
    return licenses.map((license) => {
      const rules = licenseRulesOf(this.regimes.installed(license.regime));
      return recordedView(license, rules, todays.get(license.regime) ?? '');
    });
  }
}
