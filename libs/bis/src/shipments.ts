import Big from 'big.js';
import type { Deficiency, Money } from './application.js';
import { CITATIONS } from './citations.js';
import { hasQuantity, valueLimit } from './license-terms.js';
import type { LicensedItem } from './license-terms.js';
import { fitsUnit } from './units.js';
import { say } from './sentences.js';
import type { Sentence } from '@ninety/platform/sentences';

/** A shipment as the licensee reports it. */
interface Shipment {
  /** `YYYY-MM-DD` */
  readonly shippedOn: string;
  readonly items: readonly {
    readonly item: number;
    readonly quantity: string;
    readonly unit?: string | null;
    readonly value: Money;
  }[];
}

interface LicenseBalance {
  readonly authorizedValue: string;
  readonly shippedValue: string;
  readonly tolerancePercent: string;
}

/** What is wrong with a shipment itself: its day, and of its items the number, unit and currency. 15 CFR 750.7(f), (g). */
export function shipmentDeficiencies(
  shipment: Shipment,
  issuedOn: string,
  items: readonly LicensedItem[],
  today: string,
): Deficiency[] {
  return [...dateDeficiencies(shipment, issuedOn, today), ...itemDeficiencies(shipment, items)];
}

/** How a shipment would overdraw a license: its quantities, and its value with the tolerance. 15 CFR 750.7(f), 750.11. */
export function overdrafts(
  shipment: Shipment,
  license: LicenseBalance,
  items: readonly LicensedItem[],
): Deficiency[] {
  return [...quantityOverdrafts(shipment, items), ...valueOverdraft(shipment, license)];
}

/** A support document that was filed as pending and has not been attached since; null: none. 15 CFR 748.9(e). */
export function pendingDocument(pending: readonly string[], attached: readonly string[]): string | null {
  return pending.find((kind) => !attached.includes(kind)) ?? null;
}

function dateDeficiencies({ shippedOn }: Shipment, issuedOn: string, today: string): Deficiency[] {
  const rule =
    shippedOn > today
      ? say('shipped_after_today', { today })
      : shippedOn < issuedOn
        ? say('shipped_before_issue', { issuedOn })
        : null;
  return rule === null ? [] : [{ pointer: '/shippedOn', detail: rule, citation: CITATIONS.licenseTerm }];
}

function itemDeficiencies({ items: shipped }: Shipment, items: readonly LicensedItem[]): Deficiency[] {
  return shipped.flatMap(({ item, quantity, unit, value }, index): Deficiency[] => {
    const pointer = (field: string) => `/items/${index}/${field}`;
    const licensed = items.find((one) => one.item === item);
    if (!licensed) return [{ pointer: pointer('item'), detail: say('no_such_item', { item }) }];
    const refuseIf = (isWrong: boolean, field: string, detail: Sentence): Deficiency[] =>
      isWrong ? [{ pointer: pointer(field), detail, citation: CITATIONS.balance }] : [];
    const twice = shipped.findIndex((one) => one.item === item) < index;
    return [
      ...(twice ? [{ pointer: pointer('item'), detail: say('item_twice', { item }) }] : []),
      ...refuseIf(
        Boolean(unit) && unit !== licensed.unit,
        'unit',
        say('unit_of_license', { item, unit: licensed.unit }),
      ),
      ...refuseIf(
        !fitsUnit(quantity, licensed.unit),
        'quantity',
        say('shipped_not_whole', { unit: licensed.unit }),
      ),
      ...refuseIf(
        value.currency !== licensed.currency,
        'value/currency',
        say('shipped_currency', { currency: licensed.currency }),
      ),
    ];
  });
}

function quantityOverdrafts({ items: shipped }: Shipment, items: readonly LicensedItem[]): Deficiency[] {
  return shipped.flatMap(({ item, quantity }, index): Deficiency[] => {
    const licensed = items.find((one) => one.item === item);
    if (!licensed) return [];
    if (!hasQuantity(licensed))
      return [
        {
          pointer: `/items/${index}/item`,
          detail: say('item_without_quantity', { item }),
          citation: CITATIONS.balance,
        },
      ];
    const left = new Big(licensed.authorizedQuantity).minus(licensed.shippedQuantity);
    if (left.gte(quantity)) return [];
    return [
      {
        pointer: `/items/${index}/quantity`,
        detail: say('quantity_exceeds_balance', {
          left: left.toFixed(),
          unit: licensed.unit,
          item,
          shipped: quantity,
        }),
        citation: left.eq(0) ? '15 CFR 750.11(a)' : CITATIONS.balance,
      },
    ];
  });
}

function valueOverdraft({ items: shipped }: Shipment, license: LicenseBalance): Deficiency[] {
  const all = shipped.reduce((sum, { value }) => sum.plus(value.amount), new Big(license.shippedValue));
  const limit = valueLimit(license);
  if (!all.gt(limit)) return [];
  return [
    {
      pointer: '/items',
      detail: say('shipments_exceed_value', {
        total: all.toFixed(2),
        limit: limit.toFixed(2),
        tolerance: new Big(license.tolerancePercent).toFixed(),
      }),
      citation: CITATIONS.shippingTolerance,
    },
  ];
}
