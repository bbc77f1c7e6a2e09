import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { AGENCIES, ROLES } from '@ninety/client/browser';
import { CountryPicker } from '../filing/CountryPicker.js';
import { COMPANY_PEOPLE, COMPANY_ROLES, REVIEWERS } from '../offices.js';
import { Choice, TextBox, TextsBox } from '../parts/fields.js';
import { linesOf } from '../parts/lines.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Sheet } from '../parts/Sheet.js';
import { useSuppliers } from '../reports/suppliers.js';
import { useIsCompany } from '../session/posture.js';
import { titled, words } from '../words/index.js';
import { useAddPrincipal, useAddSupplier } from './admin.js';
import type { NewPrincipal } from './admin.js';

const { admin } = words;

/** An office has no work for those who prepare and review inside a company. */
const OFFICE_ROLES = ROLES.filter((role) => role !== 'preparer' && role !== 'reviewer');

/** Somebody new, whose page then has what they get to sign in. */
export function AddPrincipal({ onClose }: { onClose: () => void }) {
  const [form, setForm] = useState<NewPrincipal>({ name: '', role: 'compliance_officer' });
  const isCompany = useIsCompany();
  const add = useAddPrincipal();
  const navigate = useNavigate();
  const errors = errorsByPointer(add.error);
  const edit = (change: Partial<NewPrincipal>) => setForm({ ...form, ...change });
  return (
    <Sheet title={admin.add} isOpen onClose={onClose}>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const functions = linesOf(form.functions ?? []);
          add.mutate(
            { ...form, functions },
            {
              onSuccess: ({ id }) => void navigate({ to: '/administration/$id', params: { id } }),
            },
          );
        }}
      >
        <TextBox
          label={admin.name}
          value={form.name}
          onChange={(name) => edit({ name })}
          error={errors.get('/name')}
          isRequired
          autoFocus
        />
        <Choice
          label={admin.role}
          options={(isCompany ? COMPANY_ROLES : OFFICE_ROLES).map((id) => ({ id, text: titled(id) }))}
          value={form.role}
          onChange={(role) => edit({ role, supplierId: null, agency: null, functions: null })}
          error={errors.get('/role')}
        />
        <PlaceFields form={form} errors={errors} onEdit={edit} />
        <TextBox
          label={admin.subject}
          value={form.externalSubject ?? ''}
          onChange={(text) => edit({ externalSubject: text === '' ? null : text })}
          error={errors.get('/externalSubject')}
        />
        {isCompany && (
          <TextBox
            label={words.mail.address}
            type="email"
            value={form.email ?? ''}
            onChange={(text) => edit({ email: text.trim() === '' ? null : text.trim() })}
            error={errors.get('/email')}
          />
        )}
        {errors.size === 0 && <Refused error={add.error} />}
        <div>
          <Button
            type="submit"
            className="button button-act"
            isDisabled={form.name.trim() === '' || add.isPending}
          >
            {words.parts.add}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** A company new to this installation. */
export function AddSupplier({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [country, setCountry] = useState('US');
  const add = useAddSupplier();
  return (
    <Sheet title={admin.addSupplier} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ name: name.trim(), country }, { onSuccess: onClose });
        }}
      >
        <TextBox label={admin.name} value={name} onChange={setName} isRequired autoFocus />
        <CountryPicker label={admin.country} value={country} onChange={setCountry} isRequired />
        <Refused error={add.error} />
        <div>
          <Button
            type="submit"
            className="button button-act"
            isDisabled={name.trim() === '' || country === '' || add.isPending}
          >
            {words.parts.add}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

interface PlaceProps {
  readonly form: NewPrincipal;
  readonly errors: ReadonlyMap<string, string>;
  readonly onEdit: (change: Partial<NewPrincipal>) => void;
}

/** Where somebody works, as their role asks: in a company, with whose word they have there, or in an agency. */
function PlaceFields({ form, errors, onEdit }: PlaceProps) {
  const isCompany = useIsCompany();
  const suppliers = useSuppliers();
  return (
    <>
      {COMPANY_PEOPLE.includes(form.role) && (
        <Choice
          label={admin.supplier}
          options={(suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name }))}
          value={form.supplierId ?? null}
          onChange={(supplierId) => onEdit({ supplierId })}
          error={errors.get('/supplierId')}
          isRequired
        />
      )}
      {isCompany && REVIEWERS.includes(form.role) && (
        <TextsBox
          label={words.reviews.functions}
          hint={words.reviews.eachOnItsLine}
          value={form.functions ?? []}
          onChange={(functions) => onEdit({ functions })}
          error={errors.get('/functions')}
        />
      )}
      {form.role === 'agency_reviewer' && (
        <Choice
          label={admin.agency}
          options={AGENCIES.map((id) => ({ id, text: id }))}
          value={form.agency ?? null}
          onChange={(agency) => onEdit({ agency })}
          error={errors.get('/agency')}
          isRequired
        />
      )}
    </>
  );
}
