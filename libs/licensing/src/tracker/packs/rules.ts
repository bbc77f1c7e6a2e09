import type { Sentence } from '@ninety/platform';
import { say } from './sentences.js';

export const PARTY_CHOICES = ['alias', 'named'] as const;
export const VALUE_CHOICES = ['bands', 'exact', 'withheld'] as const;
export const CUSTOMER_CHOICES = ['withheld', 'named'] as const;
export const KEPT_CHOICES = ['withheld', 'kept'] as const;
export const GOODS_CHOICES = ['withheld', 'described'] as const;
export const RECIPIENTS = ['congress', 'counsel', 'inspector_general', 'other'] as const;

/** What was chosen of each rule. */
export interface PackRedaction {
  readonly parties: (typeof PARTY_CHOICES)[number];
  readonly values: (typeof VALUE_CHOICES)[number];
  readonly customer: (typeof CUSTOMER_CHOICES)[number];
  readonly orders: (typeof KEPT_CHOICES)[number];
  readonly controlNumbers: (typeof KEPT_CHOICES)[number];
  readonly goods: (typeof GOODS_CHOICES)[number];
  readonly saidBy: (typeof KEPT_CHOICES)[number];
  /** The cases whose notes leave, without names. */
  readonly notes: readonly string[];
}

/** Each rule by which something stays, and why. */
const PACK_RULES = {
  parties: say('pack_rule_parties'),
  values: say('pack_rule_values'),
  customer: say('pack_rule_customer'),
  orders: say('pack_rule_orders'),
  controlNumbers: say('pack_rule_control_numbers'),
  goods: say('pack_rule_goods'),
  saidBy: say('pack_rule_said_by'),
  notes: say('pack_rule_notes'),
  persons: say('pack_rule_persons'),
  freeText: say('pack_rule_free_text'),
  namesInText: say('pack_rule_names_in_text'),
} as const satisfies Readonly<Record<string, Sentence>>;

export type PackRule = keyof typeof PACK_RULES;

/** What was withheld by which rule, and what was not, counted. */
export class Tally {
  private readonly byRule = new Map<PackRule, Map<string, number>>();
  private readonly shown = new Map<string, number>();

  withheld(rule: PackRule, field: string, count = 1): void {
    const fields = this.byRule.get(rule) ?? new Map<string, number>();
    this.byRule.set(rule, fields.set(field, (fields.get(field) ?? 0) + count));
  }

  left(field: string): void {
    this.shown.set(field, (this.shown.get(field) ?? 0) + 1);
  }

  redactions(): { rule: string; field: string; count: number; why: string }[] {
    return [...this.byRule].flatMap(([rule, fields]) =>
      [...fields].map(([field, count]) => ({ rule, field, count, why: PACK_RULES[rule].text })),
    );
  }

  unredacted(): { field: string; count: number }[] {
    return [...this.shown].map(([field, count]) => ({ field, count }));
  }
}
