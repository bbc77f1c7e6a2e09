import type { ReactNode } from 'react';
import type { Application } from '../../api.js';
import type { Form } from '../form.js';
import type { AskedForm, AskedRequirement } from './asked.js';
import { answered, answerTo } from './answers.js';
import type { AnswerForm, MoreForm } from './more.js';
import type { BlockNumber } from './places.js';

/** A form that is being filled in: what it says, what is asked of it, and what its procedure has. */
export interface Filling {
  readonly form: Form;
  readonly edit: (change: Partial<Form>) => void;
  readonly asked: AskedForm;
  /** What is wrong with each field, by its pointer. */
  readonly errors: ReadonlyMap<string, string>;
  readonly application: Pick<Application, 'screening' | 'supplierId'>;
  /** Block 5 stands among the rest of the form: the type of the application is the kind of its regime. */
  readonly hasOwnType: boolean;
  /** Roles and kinds of documents of the procedure. */
  readonly roles: readonly string[];
  readonly documentKinds: readonly string[];
  /** Files that go with it. */
  readonly attachments: ReactNode;
}

/** The fields of each block that has some. */
export type Bodies = Readonly<Partial<Record<BlockNumber, ReactNode>>>;

export function editMore({ form, edit }: Filling, change: Partial<MoreForm>): void {
  edit({ more: { ...form.more, ...change } });
}

/** Block 5, wherever it stands. */
export function typeOf({ form, hasOwnType }: Filling): Form['type'] {
  return hasOwnType ? form.more.type : form.type;
}

/** @param item the key of the item on the page */
export function answerOf({ form }: Filling, { id }: AskedRequirement, item: number | null): AnswerForm {
  return answerTo(form.answers, id, item) ?? { requirement: id, item, text: '', isConfirmed: null };
}

export function answer({ form, edit }: Filling, given: AnswerForm): void {
  edit({ answers: answered(form.answers, given) });
}
