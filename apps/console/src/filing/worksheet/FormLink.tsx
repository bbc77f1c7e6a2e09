import { Link } from '@tanstack/react-router';
import { words } from '../../words/index.js';
import { useAskedForm } from '../form/asked.js';

/** To the form of an application; where its regime has none here, to what is typed into the portal of its authority. */
export function FormLink({ id }: { readonly id: string }) {
  const asked = useAskedForm(id);
  if (asked.isPending) return null;
  return (
    <Link to="/applications/$id/form" params={{ id }} className="button">
      {asked.isError ? words.form.portalLink : words.form.link}
    </Link>
  );
}
