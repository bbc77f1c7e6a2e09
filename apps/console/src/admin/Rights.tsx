import { Button } from 'react-aria-components';
import type { Role } from '../api.js';
import { COMPANY_PEOPLE, REVIEWERS } from '../offices.js';
import { Choice, TextsBox } from '../parts/fields.js';
import { useSuppliers } from '../reports/suppliers.js';
import { titled, words } from '../words/index.js';

const { admin } = words;

export const MEMBER_ROLES = ['compliance_officer', 'preparer', 'reviewer'] as const;
export const GRANTED_ROLES = [...MEMBER_ROLES, 'administrator', 'auditor'] as const;

/** As what somebody is of a legal entity, or, without one, of no company. */
export interface Rights<R extends Role = Role> {
  readonly supplierId: string | null;
  readonly role: R;
  readonly functions: readonly string[];
}

interface Props<R extends Role> {
  /** What the row is called to whom it is read aloud. */
  readonly label: string;
  readonly roles: readonly R[];
  readonly value: Rights<R>;
  readonly errors: ReadonlyMap<string, string>;
  /** Where the request has the row. */
  readonly pointer: string;
  readonly onChange: (value: Rights<R>) => void;
  readonly onRemove: () => void;
}

/** One row: the role first, for an administrator or an auditor is of no company. */
export function RightsRow<R extends Role>({
  label,
  roles,
  value,
  errors,
  pointer,
  onChange,
  onRemove,
}: Props<R>) {
  const suppliers = useSuppliers();
  const { role, supplierId, functions } = value;
  const isOfCompany = COMPANY_PEOPLE.includes(role);
  const choose = (chosen: R) =>
    onChange({
      role: chosen,
      supplierId: COMPANY_PEOPLE.includes(chosen) ? supplierId : null,
      functions: REVIEWERS.includes(chosen) ? functions : [],
    });
  return (
    <fieldset className="row row-end rights">
      <legend className="hidden">{label}</legend>
      <Choice
        label={admin.role}
        options={roles.map((id) => ({ id, text: titled(id) }))}
        value={role}
        onChange={choose}
        error={errors.get(`${pointer}/role`)}
      />
      {isOfCompany && (
        <Choice
          label={admin.supplier}
          options={(suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name }))}
          value={supplierId}
          onChange={(id) => onChange({ ...value, supplierId: id })}
          error={errors.get(`${pointer}/supplierId`) ?? errors.get(pointer)}
          isRequired
        />
      )}
      {REVIEWERS.includes(role) && (
        <TextsBox
          label={words.reviews.functions}
          hint={words.reviews.eachOnItsLine}
          value={functions}
          onChange={(named) => onChange({ ...value, functions: named })}
          error={errors.get(`${pointer}/functions`)}
        />
      )}
      <Button className="button" aria-label={admin.removeRow(label)} onPress={onRemove}>
        {admin.remove}
      </Button>
    </fieldset>
  );
}
