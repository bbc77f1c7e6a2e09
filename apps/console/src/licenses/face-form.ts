import type { CompanySchemas } from '@ninety/client/browser';
import { textOf } from '../filing/text.js';
import type { License } from './licenses.js';
import type { LoadedCase } from '../tracker/applications.js';
import { saidOf } from '../tracker/observation-form.js';
import type { Regime } from '../tracker/regimes.js';

/** What was used of a line before it was recorded, as of a day. */
export interface OpeningForm {
  readonly key: number;
  readonly quantity: string;
  readonly amount: string;
  readonly on: string;
}

/** A line of the face as it is written. */
export interface FaceLineForm {
  readonly key: number;
  readonly eccn: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: string;
  readonly amount: string;
  readonly currency: string;
  /** In percent; empty: the regime's rule. */
  readonly tolerance: string;
  readonly openings: readonly OpeningForm[];
}

export interface FaceConditionForm {
  readonly key: number;
  readonly text: string;
  /** As it was recorded; nobody is asked. */
  readonly kind: string | null;
  readonly due: string;
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
  readonly conditions: readonly FaceConditionForm[];
  readonly attachmentIds: readonly string[];
  /** Why it is recorded anew, where it is. */
  readonly reason: string;
}

let keys = 0;

function newKey(): number {
  keys += 1;
  return keys;
}

export function emptyLine(currency: string): FaceLineForm {
  return {
    key: newKey(),
    eccn: '',
    description: '',
    unit: '',
    quantity: '',
    amount: '',
    currency,
    tolerance: '',
    openings: [],
  };
}

export function emptyOpening(): OpeningForm {
  return { key: newKey(), quantity: '', amount: '', on: '' };
}

export function conditionForm(text = ''): FaceConditionForm {
  return { key: newKey(), text, kind: null, due: '' };
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
      reason: '',
    };
  const { items, licenseToRecord } = loaded.application;
  const number = licenseToRecord?.number ?? '';
  return {
    number,
    ...approvalOf(loaded, number),
    lines: items.length === 0 ? [emptyLine(currency)] : items.map((item) => lineOf(item, currency)),
    parties: partiesOf(loaded),
    attachmentIds: [],
    reason: '',
  };
}

/** What is recorded of a license, to be corrected. */
export function faceFormOfLicense(license: License, { currency }: Regime): FaceForm {
  const { number, issuedOn, validUntil, lines, parties, conditions, openingUsage } = license;
  return {
    number,
    issuedOn,
    validUntil,
    lines: lines.map((line) => ({
      key: newKey(),
      eccn: line.eccn,
      description: line.description,
      unit: line.unit ?? '',
      quantity: line.balance.authorized.quantity ?? '',
      amount: line.balance.authorized.value ?? '',
      currency: line.currency ?? currency,
      tolerance: line.tolerance ?? '',
      openings: openingUsage.filter((one) => one.line === line.line).map(openingOf),
    })),
    parties: parties.map(({ role, partyId, name, country }) => ({
      key: newKey(),
      role,
      partyId,
      name,
      country,
    })),
    conditions: conditions.map(({ text, kind, due }) => ({ key: newKey(), text, kind, due: due ?? '' })),
    attachmentIds: [],
    reason: '',
  };
}

function openingOf({ quantity, value, on }: License['openingUsage'][number]): OpeningForm {
  return { key: newKey(), quantity: quantity ?? '', amount: value?.amount ?? '', on };
}

type Item = LoadedCase['application']['items'][number];

function lineOf({ eccn, description, unit, quantity, totalPrice }: Item, currency: string): FaceLineForm {
  return {
    ...emptyLine(totalPrice?.currency ?? currency),
    eccn,
    description: description ?? '',
    unit: unit ?? '',
    quantity: quantity ?? '',
    amount: totalPrice?.amount ?? '',
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
    conditions: Array.isArray(conditions) ? conditions.map((text) => conditionForm(String(text))) : [],
  };
}

/** What a face is recorded of, or in the place of. */
interface FaceOf {
  readonly applicationId: string | null;
  readonly supersedes: string | null;
}

/** The face as it is sent: what is blank is not there. A correction says all of it; its application and documents stay. */
export function faceOf(form: FaceForm, regime: Regime, { applicationId, supersedes }: FaceOf) {
  return {
    applicationId,
    regime: regime.id,
    number: form.number.trim(),
    issuedOn: form.issuedOn,
    validUntil: form.validUntil,
    lines: form.lines.map(({ eccn, description, unit, quantity, amount, currency, tolerance }) => ({
      eccn: eccn.trim(),
      description: description.trim(),
      unit: textOf(unit),
      quantity: textOf(quantity),
      value: valueOf(amount, currency),
      tolerance: textOf(tolerance),
    })),
    parties: form.parties.map(({ role, partyId, name, country }) =>
      partyId === null ? { role, name: textOf(name), country: textOf(country) } : { role, partyId },
    ),
    conditions: form.conditions.map(({ text, kind, due }) => ({ text: text.trim(), kind, due: textOf(due) })),
    openingUsage: openingUsageOf(form),
    attachmentIds: supersedes === null ? [...form.attachmentIds] : null,
    supersedes,
    reason: textOf(form.reason),
  } satisfies CompanySchemas['RecordedLicenseDto'];
}

/** What was used before, line by line; `openingAt` names the places. */
function openingUsageOf({ lines }: FaceForm) {
  return lines.flatMap(({ currency, openings }, index) =>
    openings.map(({ quantity, amount, on }) => ({
      line: index + 1,
      quantity: textOf(quantity),
      value: valueOf(amount, currency),
      on,
    })),
  );
}

/** Where the first opening usage of a line stands among those that are sent. */
export function openingAt(lines: readonly FaceLineForm[], line: number): number {
  return lines.slice(0, line).reduce((sum, { openings }) => sum + openings.length, 0);
}

function valueOf(amount: string, currency: string) {
  return textOf(amount) === null ? null : { amount: amount.trim(), currency: currency.trim() };
}
