import { Link } from '@tanstack/react-router';
import { words } from '../../words/index.js';
import { useAskedForm } from '../form/asked.js';

/** To the form of an application, where it has one: those of other regimes have none. */
export function FormLink({ id }: { readonly id: string }) {
  const asked = useAskedForm(id);
  if (asked.data === undefined) return null;
  return (
    <Link to="/applications/$id/form" params={{ id }} className="button">
      {words.form.link}
    </Link>
  );
}
