import type { ReactNode } from 'react';
import { AGENT_AUTHORITIES, CAPACITIES } from '@ninety/client/browser';
import { TextBox, Tick } from '../../parts/fields.js';
import { titled, words } from '../../words/index.js';
import { FORM_ROLES, PartiesBlock } from '../PartiesBlock.js';
import { editMore } from './filling.js';
import type { Bodies, Filling } from './filling.js';
import { MaybeChoice } from './MaybeChoice.js';
import { NamedFields } from './NamedFields.js';
import { PersonsField } from './PersonsField.js';

const { form: texts } = words;

/** Blocks 14 to 20: who takes part. */
export function partyBodies(filling: Filling): Bodies {
  const { form, errors } = filling;
  return {
    '14': <Applicant filling={filling} />,
    '15': (
      <NamedFields
        title={texts.otherParty}
        value={form.more.otherParty}
        pointer="/bis748p/otherParty"
        errors={errors}
        onChange={(otherParty) => editMore(filling, { otherParty })}
      />
    ),
    '16': <InRole filling={filling} role="purchaser" />,
    '17': <InRole filling={filling} role="intermediate_consignee" />,
    '18': (
      <>
        <InRole filling={filling} role="ultimate_consignee" />
        <PersonsField
          persons={form.more.foreignPersons}
          errors={errors}
          onChange={(foreignPersons) => editMore(filling, { foreignPersons })}
        />
      </>
    ),
    '19': <InRole filling={filling} role="end_user" />,
    '20': <InRole filling={filling} role="original_ultimate_consignee" />,
  };
}

/** As whom the applicant files, by which number, and for whom. */
function Applicant({ filling }: { readonly filling: Filling }): ReactNode {
  const { more } = filling.form;
  const { errors } = filling;
  // The company itself applies: nobody is chosen for that.
  const others = filling.roles.filter(
    (role) => role !== 'applicant' && FORM_ROLES.every(({ id }) => id !== role),
  );
  return (
    <>
      <div className="filters">
        <MaybeChoice
          label={texts.fields.filesAs}
          options={CAPACITIES.map((id) => ({ id, text: texts.capacities[id] }))}
          value={more.filesAs}
          onChange={(filesAs) => editMore(filling, { filesAs })}
          error={errors.get('/bis748p/filesAs')}
        />
        <TextBox
          label={texts.fields.employerNumber}
          value={more.employerNumber}
          onChange={(employerNumber) => editMore(filling, { employerNumber })}
          error={errors.get('/bis748p/employerIdentificationNumber')}
          hint={texts.hints.employerNumber}
        />
      </div>
      {(more.filesAs === 'agent' || more.principal.name !== '') && (
        <NamedFields
          title={texts.principal}
          value={more.principal}
          pointer="/bis748p/principal"
          errors={errors}
          onChange={(principal) => editMore(filling, { principal })}
        />
      )}
      {more.filesAs !== 'agent' && (
        <Tick
          label={texts.isPrepared}
          value={more.isPrepared}
          onChange={(isPrepared) => editMore(filling, { isPrepared })}
        />
      )}
      {more.isPrepared && (
        <NamedFields
          title={texts.preparedBy}
          value={more.preparedBy}
          pointer="/bis748p/preparedBy"
          errors={errors}
          onChange={(preparedBy) => editMore(filling, { preparedBy })}
        />
      )}
      {(more.filesAs === 'agent' || more.isPrepared || more.agentAuthority !== null) && (
        <MaybeChoice
          label={texts.agentAuthority}
          options={AGENT_AUTHORITIES.map((id) => ({ id, text: texts.agentAuthorities[id] }))}
          value={more.agentAuthority}
          onChange={(agentAuthority) => editMore(filling, { agentAuthority })}
          error={errors.get('/bis748p/agentAuthority')}
        />
      )}
      {others.map((role) => (
        <InRole key={role} filling={filling} role={role} isHeaded={false} />
      ))}
    </>
  );
}

interface InRoleProps {
  readonly filling: Filling;
  readonly role: string;
  readonly isHeaded?: boolean;
}

function InRole({ filling, role, isHeaded = true }: InRoleProps) {
  const { form, edit, errors, application } = filling;
  const known = FORM_ROLES.find(({ id }) => id === role);
  const text = known?.text ?? titled(role);
  return (
    <PartiesBlock<string>
      application={application}
      roles={[{ id: role, text, isMany: known?.isMany ?? true }]}
      parties={form.parties}
      errors={errors}
      onChange={(parties) => edit({ parties })}
      isHeaded={isHeaded}
    />
  );
}
