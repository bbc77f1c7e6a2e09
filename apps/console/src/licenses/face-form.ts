import type { CompanySchemas } from '@ninety/client/browser';
import { textOf } from '../filing/form.js';
import type { LoadedCase } from '../tracker/applications.js';
import { saidOf } from '../tracker/observation-form.js';
import type { Regime } from '../tracker/regimes.js';

/** A line of the face as it is written. */
export interface FaceLineForm {
  readonly key: number;
  readonly eccn: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: string;
  readonly amount: string;
  readonly currency: string;
}

/** A party of the face: one of the application's, or by name and country. */
export interface FacePartyForm {
  readonly key: number;
  readonly role: string;
  readonly partyId: string | null;
  readonly name: string;
  readonly country: string;
}

/** A license as it is copied from its face. */
export interface FaceForm {
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly lines: readonly FaceLineForm[];
  readonly parties: readonly FacePartyForm[];
  readonly conditions: readonly string[];
  readonly attachmentIds: readonly string[];
}

let keys = 0;

function newKey(): number {
  keys += 1;
  return keys;
}

export function emptyLine(currency: string): FaceLineForm {
  return { key: newKey(), eccn: '', description: '', unit: '', quantity: '', amount: '', currency };
}

export function emptyParty({ partyRoles }: Regime): FacePartyForm {
  return { key: newKey(), role: partyRoles[0] ?? '', partyId: null, name: '', country: '' };
}

/** What the application and its approval say already; it is read against the face. */
export function faceFormOf(loaded: LoadedCase | null, { currency }: Regime): FaceForm {
  if (loaded === null)
    return {
      number: '',
      issuedOn: '',
      validUntil: '',
      lines: [emptyLine(currency)],
      parties: [],
      conditions: [],
      attachmentIds: [],
    };
  const { items, licenseToRecord } = loaded.application;
  const number = licenseToRecord?.number ?? '';
  return {
    number,
    ...approvalOf(loaded, number),
    lines: items.length === 0 ? [emptyLine(currency)] : items.map((item) => lineOf(item, currency)),
    parties: partiesOf(loaded),
    attachmentIds: [],
  };
}

type Item = LoadedCase['application']['items'][number];

function lineOf({ eccn, description, unit, quantity, totalPrice }: Item, currency: string): FaceLineForm {
  return {
    key: newKey(),
    eccn,
    description: description ?? '',
    unit: unit ?? '',
    quantity: quantity ?? '',
    amount: totalPrice?.amount ?? '',
    currency: totalPrice?.currency ?? currency,
  };
}

function partiesOf({ application: { parties, partyNames } }: LoadedCase): FacePartyForm[] {
  const byId = new Map(partyNames.map((party) => [party.partyId, party]));
  return parties.map(({ role, partyId }) => {
    const { name = '', country = '' } = byId.get(partyId) ?? {};
    return { key: newKey(), role, partyId, name, country };
  });
}

/** What the approval that told the license's number said of it. */
function approvalOf({ observations }: LoadedCase, number: string) {
  const approval =
    observations.findLast(
      (one) => one.supersededBy === null && number !== '' && saidOf(one, 'licenseNumber') === number,
    ) ?? null;
  const validUntil = saidOf(approval, 'validUntil');
  const conditions = saidOf(approval, 'conditions');
  return {
    issuedOn: approval?.on ?? '',
    validUntil: typeof validUntil === 'string' ? validUntil : '',
    conditions: Array.isArray(conditions) ? conditions.map(String) : [],
  };
}

/** The face as it is sent: what is blank is not there. */
export function faceOf(form: FaceForm, regime: Regime, applicationId: string | null) {
  return {
    applicationId,
    regime: regime.id,
    number: form.number.trim(),
    issuedOn: form.issuedOn,
    validUntil: form.validUntil,
    lines: form.lines.map(({ eccn, description, unit, quantity, amount, currency }) => ({
      eccn: eccn.trim(),
      description: description.trim(),
      unit: textOf(unit),
      quantity: textOf(quantity),
      value: textOf(amount) === null ? null : { amount: amount.trim(), currency: currency.trim() },
    })),
    parties: form.parties.map(({ role, partyId, name, country }) =>
      partyId === null ? { role, name: textOf(name), country: textOf(country) } : { role, partyId },
    ),
    conditions: form.conditions
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ text })),
    attachmentIds: [...form.attachmentIds],
  } satisfies CompanySchemas['RecordedLicenseDto'];
}
