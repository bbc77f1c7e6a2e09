import type { Policy, PolicyBody } from './reviews.js';
import { linesOf } from '../parts/lines.js';

export type Field = PolicyBody['when'][number]['field'];

/** A condition as it is filled in. */
export interface ConditionValues {
  readonly field: Field;
  readonly values: string;
  readonly amount: string;
  readonly currency: string;
  readonly isListed: boolean;
}

export interface StepValues {
  readonly id: string;
  readonly function: string;
  readonly dueDays: string;
  /** Of one person; it stays. */
  readonly principalId: string | null;
}

export interface PolicyValues {
  readonly id: string;
  readonly name: string;
  readonly supplierId: string | null;
  readonly when: readonly ConditionValues[];
  readonly steps: readonly StepValues[];
}

export const NEW_CONDITION: ConditionValues = {
  field: 'eccn',
  values: '',
  amount: '',
  currency: 'USD',
  isListed: true,
};
export const NEW_STEP: StepValues = { id: '', function: '', dueDays: '', principalId: null };

export function valuesOf(policy: Policy | null): PolicyValues {
  if (policy === null) return { id: '', name: '', supplierId: null, when: [], steps: [NEW_STEP] };
  return {
    id: policy.id,
    name: policy.name,
    supplierId: policy.supplierId,
    when: policy.when.map(({ field, in: among, above, is }) => ({
      field,
      values: (among ?? []).join(', '),
      amount: above?.amount ?? '',
      currency: above?.currency ?? 'USD',
      isListed: is ?? true,
    })),
    steps: policy.steps.map(({ id, function: of, principalId, dueDays }) => ({
      id,
      function: of ?? '',
      dueDays: dueDays === undefined ? '' : String(dueDays),
      principalId: principalId ?? null,
    })),
  };
}

/** As it is sent; a step that has no id is called by its function. */
export function bodyOf({ name, supplierId, when, steps }: PolicyValues): PolicyBody {
  return {
    name: name.trim(),
    supplierId,
    when: when.map(({ field, values, amount, currency, isListed }) => {
      if (field === 'listedParty') return { field, is: isListed };
      if (field === 'value') return { field, above: { amount: amount.trim(), currency: currency.trim() } };
      return { field, in: linesOf(values.split(',')) };
    }),
    steps: steps.map(({ id, function: of, dueDays, principalId }) => ({
      id: id === '' ? of.trim() : id,
      ...(principalId === null ? { function: of.trim() } : { principalId }),
      ...(dueDays.trim() === '' ? {} : { dueDays: Number(dueDays) }),
    })),
  };
}
