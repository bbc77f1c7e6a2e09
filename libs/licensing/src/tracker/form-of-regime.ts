import type { FormType } from '@ninety/bis';
import type { Pack } from '@ninety/regimes';

/** The rule library that has form BIS-748P. */
export const FORM_LIBRARY = 'bis';

/** How an application of a kind marks Block 5 where nobody said it; null: it is said. */
interface FormOfKind {
  readonly type: FormType | null;
}

/** The kinds whose applications are made by the form, by the rule library of their regime. docs/form.md */
const KINDS: ReadonlyMap<string, ReadonlyMap<string, FormOfKind>> = new Map([
  [
    FORM_LIBRARY,
    new Map<string, FormOfKind>([
      ['license', { type: null }],
      // A release to a foreign person is deemed to be an export. docs/form.md
      ['deemed_export', { type: 'export' }],
    ]),
  ],
]);

/** Null: an application of the kind is no form BIS-748P. */
export function formOfKind({ library }: Pick<Pack, 'library'>, kind: string): FormOfKind | null {
  return (library === undefined ? undefined : KINDS.get(library)?.get(kind)) ?? null;
}
