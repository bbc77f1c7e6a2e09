import Big from 'big.js';
import type { OrderDraw, OrderReason } from './decision.js';
import { isForEccn } from './eccns.js';
import { applyingReasons, isEmbargo } from './law-reasons.js';
import type { OrderFacts, OrderLicense, OrderLicenseLine } from './order-facts.js';
import { because } from './reasons.js';
import { converted, isWhole } from './units.js';

/** How a license stands to a line of an order. */
export interface LicenseTry {
  readonly license: OrderLicense;
  /** Whether any of its lines is for the item. */
  readonly isOfItem: boolean;
  /** Why it does not cover it; none: it does. */
  readonly misses: readonly OrderReason[];
  readonly draw: OrderDraw;
  /** What is said where it covers it. */
  readonly covers: readonly OrderReason[];
}

/** Tries each line of a license that is for the item; the one that lacks least is answered. */
export function tryLicense(facts: OrderFacts, license: OrderLicense): LicenseTry {
  const whole = [
    ...standingMisses(facts, license),
    ...partyMisses(facts, license),
    ...destinationMisses(facts, license),
    ...lawMisses(facts, license),
    ...documentMisses(license),
  ];
  const eccn = facts.item.eccn ?? '';
  const tries = license.lines
    .filter((line) => isForEccn(line.eccn, eccn))
    .map((line) => tryLine(facts, license, line));
  const [best] = [...tries].sort((a, b) => a.misses.length - b.misses.length);
  if (!best)
    return {
      license,
      isOfItem: false,
      misses: [otherItem(license, eccn), ...whole],
      draw: NO_DRAW,
      covers: [],
    };
  const misses = [...whole, ...best.misses];
  return { license, isOfItem: true, misses, draw: best.draw, covers: best.covers };
}

const NO_DRAW: OrderDraw = { licenseId: '', line: 0, quantity: null, value: null };

// — the license as a whole —

function standingMisses({ today, line: { on } }: OrderFacts, license: OrderLicense): OrderReason[] {
  const { number, status, issuedOn, expiresOn } = license;
  const cited = citedOf(license);
  if (status === 'revoked') return [because('order_other_license_revoked', { number }, cited)];
  if (status === 'expired' || today > expiresOn)
    return [because('order_license_expired', { number, expiresOn }, cited)];
  return [
    ...(status === 'suspended' ? [because('order_license_suspended', { number }, cited)] : []),
    ...(on > expiresOn ? [because('order_license_ends_before', { number, expiresOn, on }, cited)] : []),
    ...(on < issuedOn || today < issuedOn
      ? [because('order_license_not_yet', { number, issuedOn, on }, cited)]
      : []),
  ];
}

function partyMisses({ parties }: OrderFacts, license: OrderLicense): OrderReason[] {
  const named = new Set(license.parties.map(({ partyId }) => partyId));
  return parties
    .filter(({ partyId }) => partyId === null || !named.has(partyId))
    .map(({ name }) =>
      because('order_license_without_party', { number: license.number, party: name }, citedOf(license)),
    );
}

function destinationMisses({ line: { destination } }: OrderFacts, license: OrderLicense): OrderReason[] {
  const { number, destinations } = license;
  if (destinations.includes(destination)) return [];
  if (destinations.length === 0)
    return [because('order_license_without_destination', { number, destination })];
  const countries = [...new Set(destinations)].sort().join(', ');
  const said = { number, destination, countries };
  return [because('order_license_other_destination', said, citedOf(license))];
}

/** An embargo of the loaded law is lifted by a license of its authority alone. */
function lawMisses(facts: OrderFacts, { answersLaw }: OrderLicense): OrderReason[] {
  return answersLaw ? [] : applyingReasons(facts, isEmbargo);
}

function documentMisses({ number, lackingDocuments }: OrderLicense): OrderReason[] {
  return lackingDocuments.map(({ kind, citation }) =>
    because('order_license_document_lacking', { number, document: kind }, citation),
  );
}

function otherItem(license: OrderLicense, eccn: string): OrderReason {
  return because('order_license_other_item', { number: license.number, eccn }, citedOf(license));
}

/** Paragraphs of the table are of the law that is loaded; another authority's license goes by none of them. */
function citedOf({ answersLaw }: OrderLicense): undefined | null {
  return answersLaw ? undefined : null;
}

// — one line of it —

interface LineTry {
  readonly misses: readonly OrderReason[];
  readonly draw: OrderDraw;
  readonly covers: readonly OrderReason[];
}

function tryLine(facts: OrderFacts, license: OrderLicense, line: OrderLicenseLine): LineTry {
  const { quantity, unit, value } = facts.line;
  const counted = line.hasQuantity ? converted(quantity, unit, line.unit ?? '') : null;
  const isValued = line.currency !== null;
  const draw: OrderDraw = {
    licenseId: license.id,
    line: line.line,
    quantity: counted,
    value: isValued ? { amount: value.amount, currency: value.currency } : null,
  };
  const faults = [...unitMisses(facts, license, line, counted), ...currencyMisses(facts, license, line)];
  const limits = limitsOn(license, line, draw);
  const misses = [...faults, ...limits.flatMap((limit) => limitMiss(license, line, limit))];
  return { misses, draw, covers: misses.length > 0 ? [] : coverReasons(license, line, limits) };
}

function unitMisses(
  { line: { quantity, unit: ordered } }: OrderFacts,
  license: OrderLicense,
  { line, unit, hasQuantity }: OrderLicenseLine,
  counted: string | null,
): OrderReason[] {
  if (!hasQuantity) return [];
  const said = { number: license.number, line, unit: unit ?? '', quantity, ordered };
  if (counted === null) return [because('order_license_other_unit', said, citedOf(license))];
  if (isWhole(counted, unit ?? '')) return [];
  return [because('order_license_not_whole', { ...said, counted }, citedOf(license))];
}

function currencyMisses(
  { line: { value } }: OrderFacts,
  license: OrderLicense,
  { line, currency }: OrderLicenseLine,
): OrderReason[] {
  if (currency === null || currency === value.currency) return [];
  const said = { number: license.number, line, currency, ordered: value.currency };
  return [because('order_license_other_currency', said, citedOf(license))];
}

/** What bounds the line, and how much the order takes of it. */
interface Taken {
  readonly of: 'quantity' | 'value' | 'total';
  readonly in: string;
  /** What others left of it. */
  readonly left: Big;
  readonly reserved: Big;
  readonly takes: Big;
}

function limitsOn(license: OrderLicense, line: OrderLicenseLine, { quantity, value }: OrderDraw): Taken[] {
  const ofLine = license.limits.filter((limit) => limit.line === null || limit.line === line.line);
  return [
    ...(quantity === null ? [] : bounded(ofLine, 'quantity', line.unit ?? '', quantity)),
    ...(value === null || value.currency !== line.currency
      ? []
      : bounded(ofLine, 'value', value.currency, value.amount)),
  ];
}

/** A line that counts something of which no limit is known has none of it left. */
function bounded(
  limits: OrderLicense['limits'],
  of: 'quantity' | 'value',
  unit: string,
  takes: string,
): Taken[] {
  const known = limits.filter((limit) => limit.of === of && (of === 'quantity' || limit.in === unit));
  if (known.length === 0)
    return [{ of, in: unit, left: new Big(0), reserved: new Big(0), takes: new Big(takes) }];
  return known.map(({ line, remaining, reserved }) => ({
    of: line === null ? 'total' : of,
    in: unit,
    left: atLeast0(new Big(remaining).minus(reserved)),
    reserved: new Big(reserved),
    takes: new Big(takes),
  }));
}

function limitMiss(license: OrderLicense, { line }: OrderLicenseLine, limit: Taken): OrderReason[] {
  const { of, left, reserved, takes, in: unit } = limit;
  if (left.gte(takes)) return [];
  const said = {
    number: license.number,
    line,
    left: left.toFixed(),
    takes: takes.toFixed(),
    unit,
    currency: unit,
    reserved: reserved.toFixed(),
  };
  const cited = citedOf(license);
  const isReserved = reserved.gt(0);
  switch (of) {
    case 'quantity':
      return [
        because(isReserved ? 'order_license_quantity_reserved' : 'order_license_quantity_short', said, cited),
      ];
    case 'value':
      return [
        because(isReserved ? 'order_license_value_reserved' : 'order_license_value_short', said, cited),
      ];
    case 'total':
      return [
        because(isReserved ? 'order_license_total_reserved' : 'order_license_total_short', said, cited),
      ];
  }
}

function coverReasons(
  license: OrderLicense,
  { line }: OrderLicenseLine,
  limits: readonly Taken[],
): OrderReason[] {
  const { number, expiresOn } = license;
  const cited = citedOf(license);
  return [
    because('order_covered_by_license', { number, line, expiresOn }, cited),
    ...limits.map(({ of, left, takes, in: unit }) => {
      const said = { number, line, left: left.minus(takes).toFixed(), unit, currency: unit };
      switch (of) {
        case 'quantity':
          return because('order_left_quantity', said, cited);
        case 'value':
          return because('order_left_value', said, cited);
        case 'total':
          return because('order_left_total', said, cited);
      }
    }),
  ];
}

function atLeast0(amount: Big): Big {
  return amount.lt(0) ? new Big(0) : amount;
}
