/** What a field of a form may hold: `counts` are whole numbers by name, `ids` are those of attachments. */
export type FieldKind = 'text' | 'texts' | 'day' | 'flag' | 'choice' | 'choices' | 'counts' | 'ids';

/** One field of a body, as the description has it. */
export interface FieldShape {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  readonly description?: string;
  /** What may be chosen. */
  readonly options?: readonly string[];
}

/** One form that a body may have: the values that tell it from the others, and its fields. */
export interface FormShape {
  readonly fixed: Readonly<Record<string, string>>;
  readonly fields: readonly FieldShape[];
}
