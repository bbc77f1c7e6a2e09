import { documentsBeforeShipment } from '@ninety/bis';
import type { DocumentBeforeShipment, DocumentForm } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import { receiversOf } from '@ninety/regimes';
import type { Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { documentsOfLicenses } from './documents-of-license.read-model.js';
import type { DocumentsOfLicense } from './documents-of-license.read-model.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** A license, and how its documents are on a day, `YYYY-MM-DD`. */
interface Asked {
  readonly license: RecordedLicense;
  readonly regime: Regime;
  readonly on: string;
}

/**
 * The documents that must be there before anything is shipped under licenses, and how they stand, by the licenses' ids; of a
 * regime without a library of such rules there are none.
 */
export async function shippingDocuments(
  manager: EntityManager,
  asked: readonly Asked[],
): Promise<ReadonlyMap<Id, readonly DocumentBeforeShipment[]>> {
  const ruled = asked.filter(({ regime }) => regime.pack.library === 'bis');
  if (ruled.length === 0) return new Map();
  const found = await documentsOfLicenses(
    manager,
    ruled.map(({ license }) => license.id),
  );
  const known = new Map(found.map((one) => [one.id, one]));
  return new Map(
    ruled.flatMap(({ license, regime, on }) => {
      const one = known.get(license.id);
      return one ? [[license.id, documentsOf(license, regime, one, on)] as const] : [];
    }),
  );
}

function documentsOf(
  license: RecordedLicense,
  { pack }: Regime,
  { form, parties, applicant, onFile }: DocumentsOfLicense,
  on: string,
): DocumentBeforeShipment[] {
  const receivers: readonly string[] = receiversOf(pack);
  // The face says who receives it; where it names nobody, the application does.
  const isNamed = license.parties.some(({ role }) => receivers.includes(role));
  const named = isNamed ? license.parties : parties;
  const countries = named.filter(({ role }) => receivers.includes(role)).map(({ country }) => country);
  const destinations = countries.length === 0 ? null : [...new Set(countries)];
  return documentsBeforeShipment(
    { ...form, type: null, supportDocuments: form?.supportDocuments ?? [], items: itemsOf(license, form) },
    destinations,
    { applicant, parties: named },
    onFile,
    on,
  );
}

/** What the lines of a face say; for what they are controlled, the application's item of the same entry does. */
function itemsOf(
  { lines }: Pick<RecordedLicense, 'lines'>,
  form: Pick<DocumentForm, 'items'> | null,
): DocumentForm['items'] {
  return lines.map(({ eccn, value, currency }) => ({
    eccn,
    reasonsForControl: form?.items.find((one) => one.eccn === eccn)?.reasonsForControl ?? null,
    quantity: '1',
    unitPrice: value !== null && currency !== null ? { amount: value, currency } : null,
  }));
}
