import { Choice } from '../parts/fields.js';
import { useColleagues } from '../tracker/work/work.js';

interface Props {
  readonly label: string;
  readonly owner: string;
  readonly error: string | undefined;
  readonly onChange: (owner: string) => void;
  readonly isRequired?: boolean;
}

/** Who of the company sees to something. */
export function OwnerChoice({ label, owner, error, onChange, isRequired = false }: Props) {
  const colleagues = useColleagues();
  return (
    <Choice
      label={label}
      value={owner}
      onChange={onChange}
      options={(colleagues.data ?? []).map(({ id, name }) => ({ id, text: name }))}
      error={error}
      isRequired={isRequired}
    />
  );
}

/** Who sees to something, as it is sent; of whom nothing is said, whoever makes it. */
export const by = (owner: string | null) => (owner === null ? {} : { owner });
