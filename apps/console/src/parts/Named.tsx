import { Link } from '@tanstack/react-router';
import { useIsCompany } from '../session/posture.js';
import { words } from '../words/index.js';
import { nameText, partsOf, useName } from './names.js';

interface Props {
  readonly resource: string;
  /** Of what it is one is said beside it: what has no name is not said again. */
  readonly isKnown?: boolean;
}

/** What the service names by an id, by its name and with a link to its page: the one way in which a page shows it. */
export function Named({ resource, isKnown }: Props) {
  const name = useName(resource);
  const isCompany = useIsCompany();
  const { kind, id } = partsOf(resource);
  const text = nameText(resource, name);
  const to = isCompany ? (PAGES.get(kind) ?? OF_COMPANIES.get(kind)) : PAGES.get(kind);
  if (isKnown && to === undefined && text === words.names.kind(kind)) return null;
  // What is nothing of the reader's has no page for them.
  if (to === undefined || (name === undefined && !OF_COMPANIES.has(kind))) return <>{text}</>;
  return (
    <Link className="named" to={to} params={{ id }}>
      {text}
    </Link>
  );
}

type WithPage = '/applications/$id' | '/administration/$id' | '/webhooks/$id';
const PAGES: ReadonlyMap<string, WithPage> = new Map<string, WithPage>([
  ['applications', '/applications/$id'],
  ['principals', '/administration/$id'],
  ['webhook-endpoints', '/webhooks/$id'],
]);

/** Pages that a company has, of what the names of an office do not know. */
type OfCompany =
  '/licenses/$id' | '/orders/$id' | '/authorizations/$id' | '/proposals/$id' | '/inquiries/$id';
const OF_COMPANIES: ReadonlyMap<string, OfCompany> = new Map<string, OfCompany>([
  ['licenses', '/licenses/$id'],
  ['order-checks', '/orders/$id'],
  ['authorizations', '/authorizations/$id'],
  ['proposals', '/proposals/$id'],
  ['inquiries', '/inquiries/$id'],
]);
