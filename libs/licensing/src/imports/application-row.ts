import type { Sentence } from '@ninety/platform';
import { receiversOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import type { MoneyDto } from '@ninety/suppliers';
import type { ApplicationItemDto } from '../applications/application.contract.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import type { TrackedDraftDto } from '../tracker/tracker.contract.js';
import { folded, textsIn } from './import-columns.js';
import type { ApplicationValues } from './import-columns.js';
import { isSameAmount, refuse } from './row-taking.js';
import type { ColumnsByPointer, DoorColumns } from './row-taking.js';
import { say } from './sentences.js';
import { isPartly, knownWords, statusTold } from './status-words.js';
import type { ToldStatus } from './status-words.js';

/** A row of applications, as its regime reads it. */
export interface ApplicationRow {
  readonly reference: string | null;
  /** One of the regime's kinds. */
  readonly kind: string | null;
  readonly consignee: { readonly name: string; readonly country: string } | null;
  readonly item: Partial<ApplicationItemDto> | null;
  readonly endUse: string | null;
  readonly stakes: Stakes;
  readonly owner: string | null;
  readonly system: string | null;
  readonly number: string | null;
  readonly filedOn: string | null;
  readonly told: ToldStatus | null;
  /** The word of the status, as it stands there. */
  readonly word: string | null;
  readonly isPartly: boolean;
  readonly statusOn: string | null;
  readonly licenseNumber: string | null;
  readonly validUntil: string | null;
}

type Stakes = Pick<
  TrackedDraftDto,
  'needBy' | 'valueAtStake' | 'penaltyOn' | 'penalty' | 'customer' | 'orders' | 'tags'
>;

/** The role of a row's consignee under a regime: of the first one to receive what is exported. */
export function consigneeRole(pack: Pack): string {
  return receiversOf(pack).at(-1) ?? 'consignee';
}

const DRAFT_FIELDS: ColumnsByPointer = [
  ['/parties', 'consignee'],
  ['/items/eccn', 'eccn'],
  ['/items/description', 'description'],
  ['/items/quantity', 'quantity'],
  ['/items/unitPrice/currency', 'currency'],
  ['/items/unitPrice', 'unitPrice'],
  ['/items/unit', 'unit'],
  ['/items', 'eccn'],
  ['/valueAtStake/currency', 'currency'],
  ['/penalty/currency', 'currency'],
  ...[
    'reference',
    'regime',
    'type',
    'endUse',
    'needBy',
    'valueAtStake',
    'penaltyOn',
    'penalty',
    'customer',
    'orders',
    'tags',
  ].map((name) => [`/${name}`, name] as const),
];

export const DRAFT_DOOR: DoorColumns = { fields: DRAFT_FIELDS, whole: null, conflict: null };

/** @throws RowRefusal for what the regime does not know, and for what cannot stand without another column */
export function readApplication(pack: Pack, said: ApplicationValues): ApplicationRow {
  const { reference = null, filedOn = null, statusOn = null, owner = null, licenseNumber = null } = said;
  const { number = null, endUse = null, validUntil = null, status: word = null } = said;
  const told = word === null ? null : statusTold(pack, word);
  if (word !== null && !told)
    refuse('status', say('import_no_status', { word, regime: pack.id, statuses: knownWords(pack) }));
  return {
    reference,
    kind: said.type === undefined ? null : kindNamed(pack, said.type),
    consignee: consigneeIn(said),
    item: itemIn(said),
    endUse,
    stakes: stakesIn(said),
    owner,
    system: systemIn(pack, said),
    number,
    filedOn,
    told,
    word,
    isPartly: word !== null && isPartly(word),
    statusOn,
    licenseNumber,
    validUntil,
  };
}

function kindNamed({ id, kinds }: Pack, word: string): string {
  const plain = folded(word);
  const kind = kinds.find((one) => folded(one.id) === plain || folded(one.name) === plain);
  return (
    kind?.id ??
    refuse('type', say('import_no_type', { regime: id, types: kinds.map((one) => one.id).join(', ') }))
  );
}

/** The system of a number; where the regime has one alone, that. */
function systemIn({ id, systems }: Pack, { system, number }: ApplicationValues): string | null {
  const names = systems.map((one) => one.id).join(', ');
  if (system !== undefined) {
    const plain = folded(system);
    const named = systems.find((one) => folded(one.id) === plain || folded(one.name) === plain);
    return named?.id ?? refuse('system', say('import_no_system', { regime: id, systems: names }));
  }
  if (number === undefined) return null;
  return systems.length === 1
    ? (systems[0]?.id ?? null)
    : refuse('system', say('import_system_of_number', { systems: names }));
}

function consigneeIn({ consignee, consigneeCountry }: ApplicationValues): ApplicationRow['consignee'] {
  if (consignee === undefined) return null;
  if (consigneeCountry === undefined) refuse('consigneeCountry', say('import_country_of_consignee'));
  return { name: consignee, country: consigneeCountry };
}

function itemIn({
  eccn,
  description,
  quantity,
  unit,
  unitPrice,
  currency,
}: ApplicationValues): ApplicationRow['item'] {
  const given = { eccn, description, quantity, unit, ...priceIn('unitPrice', unitPrice, currency) };
  const item = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return Object.keys(item).length === 0 ? null : item;
}

function stakesIn({
  needBy,
  valueAtStake,
  penaltyOn,
  penalty,
  currency,
  customer,
  orders,
  tags,
  owner,
}: ApplicationValues): Stakes {
  const labels = [...textsIn(tags ?? ''), ...(owner === undefined ? [] : [ownerTag(owner)])];
  return {
    ...(needBy === undefined ? {} : { needBy }),
    ...priceIn('valueAtStake', valueAtStake, currency),
    ...(penaltyOn === undefined ? {} : { penaltyOn }),
    ...priceIn('penalty', penalty, currency),
    ...(customer === undefined ? {} : { customer }),
    ...(orders === undefined ? {} : { orders: textsIn(orders) }),
    ...(labels.length === 0 ? {} : { tags: labels }),
  };
}

function priceIn<const Name extends 'unitPrice' | 'valueAtStake' | 'penalty'>(
  name: Name,
  amount?: string,
  currency?: string,
) {
  if (amount === undefined) return {};
  if (currency === undefined) refuse('currency', say('import_currency_of', { column: name }));
  return { [name]: { amount, currency } } as Record<Name, { amount: string; currency: string }>;
}

const OWNER = 'owner: ';
const ownerTag = (owner: string) => `${OWNER}${owner}`;

// — what a row says, beside what is recorded —

/** The blocks of a new draft. */
export function blocksOf({ reference, item, endUse }: ApplicationRow) {
  return {
    ...(reference === null ? {} : { reference }),
    ...(item === null ? {} : { items: [item] }),
    ...(endUse === null ? {} : { endUse }),
  };
}

interface Differing {
  readonly column: string;
  /** That it was filed otherwise, and as what. */
  readonly why: Sentence;
}

/** In which columns the row says otherwise than the application, and the edit that would change it so. */
export function blocksDiffering({ application: { form }, tracked }: TrackedCase, row: ApplicationRow) {
  const differing: Differing[] = [];
  const edit: Partial<Record<'type' | 'reference' | 'items' | 'endUse', unknown>> = {};
  const compare = (column: 'type' | 'reference' | 'endUse', is: string | null, said: string | null) => {
    if (said === null || said === is) return;
    differing.push({ column, why: filedWith(is) });
    edit[column] = said;
  };
  compare('type', tracked.kind, row.kind);
  compare('reference', form.reference ?? null, row.reference);
  compare('endUse', form.endUse ?? null, row.endUse);
  const { item } = row;
  if (item && !form.items.some((one) => itemDiffering(one, item).length === 0)) {
    const [only] = form.items;
    if (form.items.length > 1)
      refuse('description', say('import_no_such_item', { items: form.items.length }));
    differing.push(
      ...(only ? itemDiffering(only, item) : [{ column: 'eccn', why: say('import_filed_without_item') }]),
    );
    edit.items = [{ ...only, ...item }];
  }
  return { differing, edit };
}

function itemDiffering(is: ApplicationItemDto, said: Partial<ApplicationItemDto>): Differing[] {
  const isAs = (one: string | null | undefined, other: string | null | undefined) =>
    other === undefined || other === null || one === other;
  const price = is.unitPrice;
  return [
    ...(isAs(is.eccn, said.eccn) ? [] : [{ column: 'eccn', why: filedWith(is.eccn) }]),
    ...(isAs(is.description, said.description)
      ? []
      : [{ column: 'description', why: filedWith(is.description) }]),
    ...(isSameAmount(is.quantity, said.quantity)
      ? []
      : [{ column: 'quantity', why: filedWith(is.quantity) }]),
    ...(isAs(is.unit, said.unit) ? [] : [{ column: 'unit', why: filedWith(is.unit) }]),
    ...(isSameAmount(price?.amount, said.unitPrice?.amount) && isAs(price?.currency, said.unitPrice?.currency)
      ? []
      : [{ column: 'unitPrice', why: price ? say('import_filed_at', price) : filedWith(null) }]),
  ];
}

/** What the company keeps for itself, as far as the row says it otherwise; lists are added to. */
export function stakesDiffering({ tracked }: TrackedCase, { stakes, owner }: ApplicationRow): Stakes {
  const { needBy, valueAtStake, penaltyOn, penalty, customer, orders, tags } = stakes;
  const kept =
    owner === null
      ? tracked.tags
      : tracked.tags.filter((tag) => !tag.startsWith(OWNER) || tag === ownerTag(owner));
  const allOrders = union(tracked.orders, orders);
  const allTags = union(kept, tags);
  return {
    ...(needBy == null || needBy === tracked.needBy ? {} : { needBy }),
    ...(isSaid(tracked.valueAtStake, valueAtStake) ? {} : { valueAtStake }),
    ...(penaltyOn == null || penaltyOn === tracked.penaltyOn ? {} : { penaltyOn }),
    ...(isSaid(tracked.penalty, penalty) ? {} : { penalty }),
    ...(customer == null || customer === tracked.customer ? {} : { customer }),
    ...(isSame(allOrders, tracked.orders) ? {} : { orders: allOrders }),
    ...(isSame(allTags, tracked.tags) ? {} : { tags: allTags }),
  };
}

/** Whether an amount says no more than what is kept. */
function isSaid(is: MoneyDto | null | undefined, said: MoneyDto | null | undefined): boolean {
  return !said || (is?.currency === said.currency && isSameAmount(is.amount, said.amount));
}

function union(is: readonly string[], said: readonly string[] | null | undefined): string[] {
  return [...new Set([...is, ...(said ?? [])])];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((element, place) => element === other[place]);
}

function filedWith(was: string | null | undefined): Sentence {
  return was == null || was === '' ? say('import_filed_without') : say('import_filed_with', { was });
}
