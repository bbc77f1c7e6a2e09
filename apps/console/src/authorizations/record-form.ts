import { textOf } from '../filing/text.js';
import { linesOf } from '../parts/lines.js';
import type { AuthorizationBody, AuthorizationKind, Product } from './authorizations.js';

/** What is recorded, as it is written. */
export interface RecordForm {
  readonly kind: AuthorizationKind;
  readonly regime: string;
  readonly symbol: string;
  readonly productIds: ReadonlySet<string>;
  /** With commas between. */
  readonly eccns: string;
  readonly destinations: readonly string[];
  readonly isAnyEndUse: boolean;
  readonly endUses: readonly string[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly amount: string;
  readonly currency: string;
  readonly conditions: readonly string[];
  readonly terms: string;
  readonly basis: string;
  /** Empty: none. */
  readonly determinationId: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** What an address begins it with, such as that of a line that is held. */
export function formAsked(search: Readonly<Partial<Record<string, string>>>, regime: string): RecordForm {
  return {
    kind: 'determination',
    regime,
    symbol: '',
    productIds: new Set(given(search['product'])),
    eccns: search['eccn'] ?? '',
    destinations: given(search['destination']),
    isAnyEndUse: true,
    endUses: [],
    parties: [],
    amount: '',
    currency: 'USD',
    conditions: [],
    terms: '',
    basis: '',
    determinationId: '',
    validFrom: '',
    validUntil: '',
  };
}

function given(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : [text];
}

function eccnsIn({ eccns }: Pick<RecordForm, 'eccns'>): string[] {
  return linesOf(eccns.split(/[,;\s]/));
}

/** Whether all that nobody else can say is there. */
export function isComplete(form: RecordForm): boolean {
  const hasItems = form.productIds.size > 0 || eccnsIn(form).length > 0;
  const hasUses = form.isAnyEndUse || linesOf(form.endUses).length > 0;
  const isNamed = form.kind === 'determination' || form.symbol.trim() !== '';
  const isSaid = [form.basis, form.validFrom, form.validUntil].every((text) => text.trim() !== '');
  return hasItems && hasUses && isNamed && isSaid && form.destinations.length > 0;
}

export function bodyOf(form: RecordForm): AuthorizationBody {
  const eccns = eccnsIn(form);
  const conditions = linesOf(form.conditions);
  const isDetermination = form.kind === 'determination';
  return {
    kind: form.kind,
    regime: form.regime,
    symbol: isDetermination ? null : textOf(form.symbol),
    productIds: form.productIds.size === 0 ? null : [...form.productIds],
    eccns: eccns.length === 0 ? null : eccns,
    destinations: [...form.destinations],
    ...(form.isAnyEndUse ? { anyEndUse: true } : { endUses: linesOf(form.endUses) }),
    partyIds: form.parties.length === 0 ? null : form.parties.map(({ id }) => id),
    maxValue:
      textOf(form.amount) === null
        ? null
        : { amount: form.amount.trim(), currency: form.currency.trim().toUpperCase() },
    conditions: conditions.length === 0 ? null : conditions.map((text) => ({ text })),
    terms: form.kind === 'general_license' ? textOf(form.terms) : null,
    determinationId: isDetermination ? textOf(form.determinationId) : null,
    basis: form.basis.trim(),
    validFrom: form.validFrom,
    validUntil: form.validUntil,
  };
}

/** The products that have a part of their name, model or classification so; all of them of nothing. */
export function matching(products: readonly Product[], written: string): readonly Product[] {
  const asked = written.trim().toLowerCase();
  if (asked === '') return products;
  return products.filter(({ name, eccn, model }) =>
    [name, eccn, model ?? ''].some((text) => text.toLowerCase().includes(asked)),
  );
}
