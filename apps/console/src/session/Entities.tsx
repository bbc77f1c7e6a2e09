import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import type { Session } from '../api.js';
import { Choice } from '../parts/fields.js';
import { Sheet } from '../parts/Sheet.js';
import { spoken, words } from '../words/index.js';
import { ALL_OF_THEIRS } from './session.js';
import { askForEntity, chooseEntity, useChosenEntity, useIsEntityAsked } from './entity.js';

const { entities } = words;
const ALL = 'all';

type Principal = Session['principal'];

/** Somebody as what they act: of the legal entity that was chosen, or of all of theirs. */
export function useActing(principal: Principal): Principal {
  const chosen = useChosenEntity();
  const membership = principal.memberships.find(({ supplierId }) => supplierId === chosen);
  return membership && principal.memberships.length > 1 ? { ...principal, ...membership } : principal;
}

/** The names of one's own legal entities, whichever was chosen. */
function useEntities({ memberships }: Principal) {
  const { data } = useQuery({
    queryKey: ['entities'],
    enabled: memberships.length > 1,
    queryFn: () =>
      unwrap(api.GET('/v1/suppliers', { params: { query: { limit: '200' } }, headers: ALL_OF_THEIRS })),
  });
  const nameOf = new Map((data?.data ?? []).map(({ id, name }) => [id, name]));
  return memberships.map(({ supplierId, role }) => ({
    id: supplierId,
    text: `${nameOf.get(supplierId) ?? '…'} (${spoken(role)})`,
  }));
}

/** For whom somebody of several legal entities works now. Whoever is of one alone has no choice, and sees none. */
export function EntityChoice({ principal }: { readonly principal: Principal }) {
  const options = useEntities(principal);
  const chosen = useChosenEntity();
  const choose = useChoose();
  if (options.length < 2) return null;
  const isTheirs = options.some(({ id }) => id === chosen);
  return (
    <Choice
      label={entities.label}
      options={[{ id: ALL, text: entities.all }, ...options]}
      value={isTheirs ? chosen : ALL}
      onChange={(id) => choose(id === ALL ? null : id)}
    />
  );
}

/** Asks for whom something is to be made, that was sent for nobody in particular. */
export function EntityAsked({ principal }: { readonly principal: Principal }) {
  const isAsked = useIsEntityAsked();
  const options = useEntities(principal);
  const choose = useChoose();
  return (
    <Sheet title={entities.asked} isOpen={isAsked} onClose={() => askForEntity(false)}>
      <div className="stack">
        <p>{entities.again}</p>
        {options.map(({ id, text }) => (
          <Button
            key={id}
            className="button"
            onPress={() => {
              choose(id);
              askForEntity(false);
            }}
          >
            {text}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

/** Chooses one, and asks anew for everything that is on the screen. */
function useChoose(): (id: string | null) => void {
  const queries = useQueryClient();
  return (id) => {
    chooseEntity(id);
    void queries.invalidateQueries();
  };
}
