import { formOf } from '../filing/form.js';
import type { Form } from '../filing/form.js';
import type { LoadedCase } from './applications.js';
import { stakesFormOf } from './stakes-form.js';
import type { StakesForm } from './stakes-form.js';

/** All that is edited of an application; what is answered of its items goes with them. */
export interface EditForm extends Omit<Form, 'items' | 'answers'>, StakesForm {
  readonly items: Pick<Form, 'items' | 'answers'>;
}

export function editFormOf({ application }: Pick<LoadedCase, 'application'>, currency: string): EditForm {
  const { items, answers, ...form } = formOf(application, null);
  return { ...form, ...stakesFormOf(application, currency), items: { items, answers } };
}

/** The blocks of it. */
export function blocksIn({ items, ...form }: EditForm): Form {
  return { ...form, ...items };
}

/** The same with blocks that were changed. */
export function withBlocks(form: EditForm, { items, answers, ...change }: Partial<Form>): EditForm {
  const { items: before } = form;
  return {
    ...form,
    ...change,
    items: { items: items ?? before.items, answers: answers ?? before.answers },
  };
}
