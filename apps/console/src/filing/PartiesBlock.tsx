import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { FORM_PARTY_ROLES, PARTY_KINDS } from '@ninety/client/browser';
import type { Application, Party } from '../api.js';
import { useParties } from '../application/application.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Named } from '../parts/Named.js';
import { Picker } from '../parts/Picker.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { ActRow } from '../parts/Sheet.js';
import { countryText, scoreText, words } from '../words/index.js';
import { CountryPicker } from './CountryPicker.js';
import { partyForm, useAddParty, useEditParty, useParty, usePartySearch } from './parties.js';
import type { NewParty } from './parties.js';
import { Screened } from './Screened.js';

const { filing } = words;

/** An application whose parties were looked for on the lists. */
type WithScreening = Pick<Application, 'screening'>;

/** A role that parties may have. */
export interface Role<R extends string> {
  readonly id: R;
  readonly text: string;
  /** Where the form asks for it. */
  readonly block?: string | undefined;
  /** Several parties may have it. */
  readonly isMany: boolean;
}

/** The roles of the form. */
export const FORM_ROLES: readonly Role<(typeof FORM_PARTY_ROLES)[number]>[] = FORM_PARTY_ROLES.map((id) => ({
  id,
  text: filing.roles.get(id) ?? id,
  block: filing.roleBlocks.get(id),
  isMany: id === 'intermediate_consignee' || id === 'end_user',
}));

interface InRole<R extends string> {
  readonly role: R;
  readonly partyId: string;
}

interface Props<R extends string> {
  readonly application: WithScreening;
  readonly roles: readonly Role<R>[];
  readonly parties: readonly InRole<R>[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (parties: readonly InRole<R>[]) => void;
  /** The heading of its block says the role already. */
  readonly isHeaded?: boolean;
}

/** Who takes part, in which role; whoever is on a list shows it at once. */
export function PartiesBlock<R extends string>({
  application,
  roles,
  parties,
  errors,
  onChange,
  isHeaded = false,
}: Props<R>) {
  const known = useParties(
    parties.map(({ partyId }) => partyId),
    true,
  );
  return (
    <div className="stack">
      {errors.has('/parties') && <p className="error">{errors.get('/parties')}</p>}
      {roles.map(({ id: role, text, block, isMany }) => (
        <div key={role} className="role">
          {!isHeaded && (
            <h3>
              {text} <span className="quiet">{block}</span>
            </h3>
          )}
          {parties.map(({ role: theirs, partyId }, index) =>
            theirs === role ? (
              <Taken
                key={partyId}
                party={known.data?.find(({ id }) => id === partyId)}
                application={application}
                partyId={partyId}
                error={errors.get(`/parties/${index}`) ?? errors.get(`/parties/${index}/partyId`)}
                onRemove={() => onChange(parties.filter((_, other) => other !== index))}
              />
            ) : null,
          )}
          {(isMany || !parties.some((one) => one.role === role)) && (
            <AddParty role={text} onAdd={(partyId) => onChange([...parties, { role, partyId }])} />
          )}
        </div>
      ))}
    </div>
  );
}

interface TakenProps {
  readonly party: Party | undefined;
  readonly application: WithScreening;
  readonly partyId: string;
  readonly error: string | undefined;
  readonly onRemove: () => void;
}

function Taken({ party, application, partyId, error, onRemove }: TakenProps) {
  const [isChanging, setChanging] = useState(false);
  const alerts = application.screening.alerts.filter(
    (alert) => alert.partyId === partyId && alert.status !== 'false_positive' && alert.status !== 'closed',
  );
  return (
    <div className="stack-tight">
      <span className="spread">
        <span>
          {party?.name ?? <Named resource={`parties/${partyId}`} />}{' '}
          <span className="quiet">{party ? countryText(party.country) : ''}</span>
        </span>
        <span className="row">
          <Button className="button button-plain" onPress={() => setChanging(!isChanging)}>
            {filing.changeParty}
          </Button>
          <Button className="button button-plain" onPress={onRemove}>
            {words.parts.remove}
          </Button>
        </span>
      </span>
      {isChanging && <ChangeParty partyId={partyId} onDone={() => setChanging(false)} />}
      {alerts.map(({ alertId, kind, name, score, status, licenseReviewPolicy }) => (
        <span key={alertId} className="history-text">
          {kind === 'address' ? filing.atListed : filing.listed(scoreText(score))} {name} ·{' '}
          {status === 'open' ? (
            <Link to="/screening" search={{ alert: alertId }}>
              {filing.judge}
            </Link>
          ) : (
            (licenseReviewPolicy ?? '')
          )}
        </span>
      ))}
      {error !== undefined && <span className="error">{error}</span>}
    </div>
  );
}

/** Finds one of the supplier's parties, or makes a new one. */
export function AddParty({
  role,
  kind = 'organization',
  onAdd,
}: {
  readonly role: string;
  readonly kind?: NewParty['kind'];
  readonly onAdd: (partyId: string) => void;
}) {
  const [text, setText] = useState('');
  const [isNew, setNew] = useState(false);
  const found = usePartySearch(text);
  const options = (found.data?.data ?? []).map(({ id, name, country }) => ({
    id,
    text: name,
    hint: countryText(country),
  }));
  if (isNew)
    return (
      <MakeParty
        name={text}
        kind={kind}
        onDone={(partyId) => {
          setNew(false);
          setText('');
          if (partyId !== null) onAdd(partyId);
        }}
      />
    );
  return (
    <div className="row row-end">
      <div className="grow">
        <Picker
          label={`${filing.findParty}: ${role}`}
          options={options}
          text={text}
          onText={setText}
          onPick={(id) => {
            if (id === null) return;
            setText('');
            onAdd(id);
          }}
          isSearched
        />
      </div>
      <Button className="button" onPress={() => setNew(true)}>
        {filing.newParty}
      </Button>
    </div>
  );
}

function MakeParty({
  name,
  kind,
  onDone,
}: {
  readonly name: string;
  readonly kind: NewParty['kind'];
  readonly onDone: (partyId: string | null) => void;
}) {
  const add = useAddParty();
  return (
    <PartyFields
      title={filing.newParty}
      act={filing.saveParty}
      initial={{ name, kind, country: '', street: '', city: '', region: '', postalCode: '', telephone: '' }}
      error={add.error}
      isPending={add.isPending}
      onAct={(party) => add.mutate(party, { onSuccess: ({ id }) => onDone(id) })}
      onLeave={() => onDone(null)}
    />
  );
}

/** A party that is there, with an address that lacks something or a name that is another. */
function ChangeParty({ partyId, onDone }: { readonly partyId: string; readonly onDone: () => void }) {
  const asked = useParty(partyId);
  if (asked.data === undefined) return <Refused error={asked.error} />;
  return <ChangeFields key={asked.data.etag} party={asked.data} onDone={onDone} />;
}

function ChangeFields({
  party,
  onDone,
}: {
  readonly party: Parameters<typeof useEditParty>[0];
  readonly onDone: () => void;
}) {
  const edit = useEditParty(party);
  return (
    <PartyFields
      title={filing.changedParty(party.body.name)}
      act={filing.keepParty}
      initial={partyForm(party.body)}
      error={edit.error}
      isPending={edit.isPending}
      onAct={(changed) => edit.mutate(changed, { onSuccess: onDone })}
      onLeave={onDone}
    />
  );
}

interface FieldsProps {
  readonly title: string;
  readonly act: string;
  readonly initial: NewParty;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onAct: (party: NewParty) => void;
  readonly onLeave: () => void;
}

function PartyFields({ title, act, initial, error, isPending, onAct, onLeave }: FieldsProps) {
  const [party, setParty] = useState(initial);
  const errors = errorsByPointer(error);
  const edit = (change: Partial<NewParty>) => setParty({ ...party, ...change });
  return (
    <div className="stack inset" role="group" aria-label={title}>
      <TextBox
        label={filing.fields.name}
        value={party.name}
        onChange={(value) => edit({ name: value })}
        error={errors.get('/name')}
        isRequired
        autoFocus
      />
      <div className="filters">
        <CountryPicker
          label={filing.fields.country}
          value={party.country}
          onChange={(country) => edit({ country })}
          error={errors.get('/country')}
          isRequired
        />
        <Choice
          label={filing.fields.kind}
          options={PARTY_KINDS.map((id) => ({ id, text: filing[id] }))}
          value={party.kind}
          onChange={(chosen) => edit({ kind: chosen })}
        />
        <TextBox label={filing.fields.address} value={party.street} onChange={(street) => edit({ street })} />
        <TextBox label={filing.fields.city} value={party.city} onChange={(city) => edit({ city })} />
        <TextBox label={filing.fields.region} value={party.region} onChange={(region) => edit({ region })} />
        <TextBox
          label={filing.fields.postalCode}
          value={party.postalCode}
          onChange={(postalCode) => edit({ postalCode })}
        />
        <TextBox
          label={filing.fields.telephone}
          value={party.telephone}
          onChange={(telephone) => edit({ telephone })}
        />
      </div>
      <Screened
        name={party.name}
        country={party.country}
        address={[party.street, party.city, party.region, party.postalCode]
          .filter((part) => part.trim() !== '')
          .join(', ')}
      />
      <Refused error={error} />
      <ActRow
        act={act}
        isReady={party.name.trim() !== '' && party.country !== '' && !isPending}
        onAct={() => onAct(party)}
        onLeave={onLeave}
      />
    </div>
  );
}
