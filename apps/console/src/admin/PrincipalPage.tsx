import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Copyable } from '../parts/Copyable.js';
import { Empty } from '../parts/Empty.js';
import { TextBox, TextsBox } from '../parts/fields.js';
import { OVERSEERS } from '../offices.js';
import { MeanwhileOf } from '../parts/Meanwhile.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { useKept } from '../parts/seen.js';
import { Ask, Sheet } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useIsCompany } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { instantText, words } from '../words/index.js';
import { Memberships } from './Memberships.js';
import { roleText, useEditPrincipal, useKeys, useMakeKey, usePrincipal, useRevoke } from './admin.js';
import type { ApiKey, Principal } from './admin.js';
import { linesOf } from '../parts/lines.js';

const { admin, mail } = words;

/** A person or a system, and the keys of it. */
export function PrincipalPage() {
  const { id } = useParams({ from: '/administration/$id' });
  const asked = usePrincipal(id);
  const me = useMe();
  const isCompany = useIsCompany();
  const [isAsked, setAsked] = useState(false);
  const edit = useEditPrincipal(id, asked.data?.etag ?? '');
  if (asked.isPending || asked.isError) return <QueryStatePage title={admin.principals} {...asked} />;
  const { name, role, agency, disabled } = asked.data.principal;
  const mayEdit = me.role === 'administrator';
  return (
    <>
      <header className="spread">
        <div>
          <Link to="/administration" className="quiet">
            {admin.principals}
          </Link>
          <Title text={name} />
          <p className="quiet">
            {[roleText(asked.data.principal), agency].filter(Boolean).join(', ')}{' '}
            {disabled && <span className="missed">{admin.disabled}</span>}
          </p>
        </div>
        {mayEdit && (
          <Button
            className="button"
            onPress={() => (disabled ? edit.mutate({ disabled: false }) : setAsked(true))}
          >
            {disabled ? admin.enable : admin.disable}
          </Button>
        )}
      </header>
      <Refused error={isAsked ? null : edit.error} />
      <Ask
        title={admin.disable}
        effect={admin.disableEffect(name)}
        act={admin.disable}
        isOpen={isAsked}
        isBusy={edit.isPending}
        error={edit.error}
        onAct={() => edit.mutate({ disabled: true }, { onSuccess: () => setAsked(false) })}
        onClose={() => setAsked(false)}
      />
      {mayEdit && isCompany && !OVERSEERS.some((one) => one === role) && (
        <Memberships key={id} {...asked.data} />
      )}
      {isCompany && mayEdit && <Address key={`${id} address`} {...asked.data} />}
      <Keys principalId={id} mayEdit={mayEdit} />
    </>
  );
}

/** Where mails to them go, of what was read with an ETag. */
function Address(newest: { principal: Principal; etag: string }) {
  const { id, email } = newest.principal;
  const kept = useKept(newest, ({ principal }) => ({ address: principal.email ?? '' }));
  const { address } = kept.mine;
  const edit = useEditPrincipal(id, kept.seen.etag);
  const errors = errorsByPointer(edit.error);
  return (
    <form
      noValidate
      className="row row-end"
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate({ email: address.trim() === '' ? null : address.trim() }, { onSuccess: kept.saved() });
      }}
    >
      <TextBox
        label={mail.address}
        type="email"
        value={address}
        onChange={(changed) => kept.setMine({ address: changed })}
        error={errors.get('/email')}
      />
      <Button
        type="submit"
        className="button"
        isDisabled={edit.isPending || address.trim() === (email ?? '')}
      >
        {mail.saveAddress}
      </Button>
      {errors.size === 0 && <Refused error={edit.error} />}
      <MeanwhileOf kept={kept} change={edit} />
    </form>
  );
}

function Keys({ principalId, mayEdit }: { principalId: string; mayEdit: boolean }) {
  const keys = useKeys(principalId);
  const [isMaking, setMaking] = useState(false);
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  const revoke = useRevoke();
  if (keys.isPending || keys.isError) return <QueryState {...keys} />;
  const make = mayEdit && (
    <Button className="button button-act" onPress={() => setMaking(true)}>
      {admin.makeKey}
    </Button>
  );
  return (
    <section className="stack" aria-labelledby="keys">
      <div className="spread">
        <h2 id="keys">{admin.keys}</h2>
        {keys.data.data.length > 0 && make}
      </div>
      {keys.data.data.length === 0 && <Empty title={admin.noKeys}>{make}</Empty>}
      <ul className="bare">
        {keys.data.data.map((key) => (
          <li key={key.id} className="spread key">
            <span>
              {key.name ?? admin.unnamedKey(instantText(key.createdAt))}{' '}
              <span className="quiet">{key.scopes.join(', ')}</span>
              <span className="history-text figures">
                {[
                  key.lastUsedAt === null ? admin.neverUsed : admin.lastUsed(instantText(key.lastUsedAt)),
                  key.expiresAt === null ? '' : admin.expires(instantText(key.expiresAt)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
            {key.revokedAt !== null ? (
              <span className="quiet">{admin.revoked}</span>
            ) : (
              mayEdit && (
                <Button className="button" onPress={() => setRevoked(key)}>
                  {admin.revoke}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <Ask
        title={admin.revoke}
        effect={admin.revokeEffect}
        act={admin.revoke}
        isOpen={revoked !== null}
        isBusy={revoke.isPending}
        error={revoke.error}
        onAct={() => revoked && revoke.mutate(revoked.id, { onSuccess: () => setRevoked(null) })}
        onClose={() => setRevoked(null)}
      />
      {isMaking && <MakeKey principalId={principalId} onClose={() => setMaking(false)} />}
    </section>
  );
}

function MakeKey({ principalId, onClose }: { principalId: string; onClose: () => void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [networks, setNetworks] = useState<readonly string[]>([]);
  const [expiresOn, setExpiresOn] = useState('');
  const make = useMakeKey(principalId);
  if (make.data)
    return (
      <Sheet title={admin.keyTitle} isOpen onClose={onClose}>
        <p>{admin.keyText}</p>
        <Copyable text={make.data.key ?? ''} />
        <div>
          <Button className="button" onPress={onClose}>
            {words.parts.close}
          </Button>
        </div>
      </Sheet>
    );
  return (
    <Sheet title={admin.makeKey} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({
            name: name.trim() === '' ? null : name.trim(),
            scopes: linesOf(scopes),
            allowedNetworks: linesOf(networks),
            expiresAt: expiresOn === '' ? null : `${expiresOn}T00:00:00Z`,
          });
        }}
      >
        <TextBox label={admin.keyName} value={name} onChange={setName} autoFocus />
        <TextsBox label={admin.scopes} value={scopes} onChange={setScopes} />
        <TextsBox label={admin.networks} value={networks} onChange={setNetworks} />
        <TextBox label={admin.expiresAt} type="date" value={expiresOn} onChange={setExpiresOn} />
        <Refused error={make.error} />
        <div>
          <Button type="submit" className="button button-act" isDisabled={make.isPending}>
            {admin.makeKey}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
