import type { Sentence } from '@ninety/platform/sentences';
import Big from 'big.js';
import { totalOf } from '../money.js';
import { say } from '../sentences.js';
import type { AskedRequirement, BlockState, Entry, FormApplication, FormItem } from './application-form.js';
import { asksOf, main, ofItem, required } from './block.js';
import type { OnForm, BlockRule, BlockStanding, Lack } from './block.js';
import { priceOnForm, wholeDollars } from './dollars.js';
import { productGroup } from './transaction.js';

/** A sub-block of Block 22. */
interface Column {
  readonly letter: string;
  readonly name: string;
  /** Of an item, where it is said. */
  readonly field: string;
  readonly text: (item: FormItem, form: FormApplication) => string | null;
  /** How it stands of an item; left out: it is required. */
  readonly need?: (item: FormItem, asks: readonly AskedRequirement[]) => BlockStanding;
}

const EACH: BlockStanding = required(say('form_each_sub_block'));

const COLUMNS: readonly Column[] = [
  { letter: 'a', name: 'ECCN', field: 'eccn', text: ({ eccn }) => eccn },
  {
    letter: 'b',
    name: 'CTP',
    field: 'adjustedPeakPerformance',
    text: ({ adjustedPeakPerformance }) => adjustedPeakPerformance ?? null,
    need: peakPerformance,
  },
  {
    letter: 'c',
    name: 'Model Number',
    field: 'model',
    text: ({ model }) => model ?? null,
    need: (item) =>
      productGroup(item) === 'technology'
        ? OPTIONAL('form_technology_without_model')
        : unlessTechnology(item),
  },
  {
    letter: 'd',
    name: 'CCATS Number',
    field: 'ccatsNumber',
    text: ({ ccatsNumber }) => ccatsNumber ?? null,
    need: () => OPTIONAL('form_if_classified'),
  },
  {
    letter: 'e',
    name: 'Quantity',
    field: 'quantity',
    text: ({ quantity }) => quantity ?? null,
    need: unlessTechnology,
  },
  {
    letter: 'f',
    name: 'Units',
    field: 'unit',
    text: ({ unit }) => unit ?? null,
    need: (item) =>
      productGroup(item) === 'technology' ? OPTIONAL('form_technology_without_unit') : unlessTechnology(item),
  },
  {
    letter: 'g',
    name: 'Unit Price',
    field: 'unitPrice',
    text: ({ unitPrice }) => (unitPrice ? priceOnForm(unitPrice) : null),
  },
  { letter: 'h', name: 'Total Price', field: 'totalPrice', text: totalOnForm },
  {
    letter: 'i',
    name: 'Manufacturer',
    field: 'manufacturer',
    text: ({ manufacturer }, { applicant }) =>
      manufacturer && manufacturer !== applicant.name ? manufacturer : null,
    need: () => OPTIONAL('form_manufacturer_if_other'),
  },
  {
    letter: 'j',
    name: 'Technical Description',
    field: 'description',
    text: ({ description }) => description ?? null,
  },
];

/** Blocks 22 and 23. 15 CFR 748, Supp. 1. */
export const ITEM_BLOCKS: readonly BlockRule[] = [
  {
    block: '22',
    name: 'Items',
    pointer: '/items',
    standing: () => EACH,
    entries: () => [],
    lacks: ({ form }) => [
      ...(form.items.length === 0 ? [{ pointer: '/items', detail: say('item_required') }] : []),
      ...mixedUnits(form),
    ],
    isHeading: true,
    most: null,
  },
  ...COLUMNS.map(blockOf),
  {
    block: '23',
    name: 'Total Application Dollar Value',
    pointer: '/totalValue',
    standing: () => required(say('form_of_every_application')),
    entries: totalValue,
    lacks: ({ form }) =>
      currenciesOf(form).some((currency) => currency !== 'USD')
        ? [
            {
              pointer: '/totalValue',
              detail: say('form_dollars_alone', { currencies: currenciesOf(form).join(', ') }),
            },
          ]
        : [],
    most: null,
  },
];

function OPTIONAL(
  code:
    | 'form_technology_without_model'
    | 'form_technology_without_unit'
    | 'form_if_classified'
    | 'form_manufacturer_if_other',
): BlockStanding {
  return { state: 'optional', why: say(code) };
}

function blockOf(column: Column): BlockRule {
  const block = `22(${column.letter})`;
  const isOfEach = !column.need || column.need === unlessTechnology;
  const needOf = (asked: OnForm, item: FormItem, index: number): BlockStanding => {
    const asks = asksOf(asked, block).filter((one) => one.item === index || one.item === null);
    return column.need?.(item, asks) ?? EACH;
  };
  return {
    block,
    name: column.name,
    pointer: '/items',
    most: null,
    standing: (asked) =>
      strongest(asked.form.items.map((item, index) => needOf(asked, item, index))) ?? {
        state: isOfEach ? 'required' : 'optional',
        why: isOfEach ? say('form_each_sub_block') : say('form_no_item_yet'),
      },
    entries: ({ form }) =>
      form.items.flatMap((item, index) => {
        const text = column.text(item, form);
        return text ? [ofItem(index, text, `/items/${index}/${column.field}`)] : [];
      }),
    lacks: (asked) =>
      asked.form.items.flatMap((item, index): Lack[] => {
        const isLacking =
          needOf(asked, item, index).state === 'required' &&
          !column.text(item, asked.form) &&
          !asksOf(asked, block).some((one) => one.item === index && (isFixed(one) || one.isRequired));
        return isLacking
          ? [{ pointer: `/items/${index}/${column.field}`, detail: lackOf(column, index) }]
          : [];
      }),
  };
}

/**
 * What is EAR99 and has neither a quantity nor a unit may be technology, of which Block 22(e) is left blank and the unit may be.
 * 15 CFR 748, Supp. 1, Block 22(f); Supp. 2(o)(1).
 */
function unlessTechnology(item: FormItem): BlockStanding {
  const isOpen = productGroup(item) === null && !item.quantity && !item.unit;
  return isOpen ? { state: 'cannot_say', why: say('form_technology_not_known') } : EACH;
}

/** Whether the law says what must stand in a block, or that nothing may. */
export function isFixed({ kind, applies }: AskedRequirement): boolean {
  return applies === 'yes' && (kind === 'blank' || kind === 'zero');
}

function lackOf({ letter, name }: Column, index: number): Sentence {
  const item = index + 1;
  return letter === 'g'
    ? say('form_item_without_price', { item })
    : say('form_item_lacks', { item, block: `22(${letter})`, name });
}

const STRENGTH: readonly BlockState[] = [
  'required',
  'cannot_say',
  'optional',
  'left_blank',
  'not_applicable',
];

function strongest(standings: readonly BlockStanding[]): BlockStanding | undefined {
  return STRENGTH.map((state) => standings.find((one) => one.state === state)).find(Boolean);
}

/** The Adjusted Peak Performance, of a digital computer as Supplement No. 2 describes it. */
function peakPerformance(
  { adjustedPeakPerformance }: FormItem,
  asks: readonly AskedRequirement[],
): BlockStanding {
  const asked = asks.find(({ applies }) => applies === 'yes') ?? asks[0];
  if (asked?.applies === 'yes') return required(asked.why);
  if (asked) return { state: 'cannot_say', why: asked.why };
  return adjustedPeakPerformance
    ? { state: 'optional', why: say('form_performance_unasked') }
    : { state: 'not_applicable', why: say('form_no_performance') };
}

function totalOnForm(item: FormItem): string | null {
  const total = totalOf(item);
  if (total && item.unitPrice)
    return priceOnForm({ amount: total.toFixed(), currency: item.unitPrice.currency });
  return item.totalPrice ? priceOnForm(item.totalPrice) : null;
}

function currenciesOf({ items, totalValue: total }: FormApplication): string[] {
  const prices = [...items.flatMap(({ unitPrice, totalPrice }) => [unitPrice, totalPrice]), total];
  return [...new Set(prices.flatMap((price) => (price ? [price.currency] : [])))];
}

/** The sum of what Blocks 22(h) hold, in US dollars alone; nothing where an item has no price in dollars. */
function totalValue(asked: OnForm): Entry[] {
  const { items, totalValue: given } = asked.form;
  const sums = items.map((item, index) => {
    if (asksOf(asked, '22(h)').some((one) => one.item === index && isFixed(one))) return new Big(0);
    const currency = item.unitPrice?.currency ?? item.totalPrice?.currency;
    const total = totalOf(item) ?? (item.totalPrice ? new Big(item.totalPrice.amount) : null);
    return currency === 'USD' ? total : null;
  });
  if (sums.length > 0 && !sums.includes(null)) {
    const sum = sums.reduce<Big>((total, one) => total.plus(one ?? 0), new Big(0));
    return [main(wholeDollars(sum), '/items')];
  }
  return given?.currency === 'USD' ? [main(wholeDollars(new Big(given.amount)), '/totalValue')] : [];
}

/** An item has one unit, and items that are the same are counted in one. 15 CFR 748, Supp. 1, Block 22(e), (f). */
function mixedUnits({ items }: FormApplication): Lack[] {
  const first = new Map<string, { readonly unit: string; readonly item: number }>();
  return items.flatMap(({ eccn, model, unit }, index): Lack[] => {
    if (!unit) return [];
    const pointer = `/items/${index}/unit`;
    if (/[,;+&]|\b(?:and|or)\b/iu.test(unit))
      return [{ pointer, detail: say('form_several_units', { item: index + 1, unit }) }];
    const key = JSON.stringify([eccn, model ?? null]);
    const before = first.get(key);
    if (!before) {
      first.set(key, { unit, item: index + 1 });
      return [];
    }
    const isSame = before.unit.trim().toLowerCase() === unit.trim().toLowerCase();
    return isSame || !model
      ? []
      : [
          {
            pointer,
            detail: say('form_mixed_units', { item: index + 1, unit, other: before.item, its: before.unit }),
          },
        ];
  });
}
