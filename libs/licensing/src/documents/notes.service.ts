import { Injectable } from '@nestjs/common';
import { assertMay, isOverseer, officeOf, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, newId } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findApplication } from '../audience/access-scope.store.js';
import type { NoteDto, NoteResponseDto } from './documents.contract.js';
import { insertNote, notesPage } from './note.store.js';

/** Officers' notes for their own office. They are never changed, and no applicant or other agency reads them. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async add(caller: Principal, id: Id, body: Unvalidated<NoteDto>): Promise<NoteResponseDto> {
    const find = (tx: EntityManager) => findApplication(tx, caller, id);
    const adding = { caller, find, permission: 'notes.write', body } as const;
    return perform(this.database, adding, async (tx, _, { text }) => {
      const note = { id: newId(), office: officeOf(caller), text, createdAt: new Date() };
      await insertNote(tx, { ...note, applicationId: id, authorId: caller.id });
      await this.audit.record(tx, caller, 'note.added', `applications/${id}`, { note: note.id });
      return { ...note, author: caller.name };
    });
  }

  /** The notes of the caller's office; administrators and auditors read all. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<NoteResponseDto>> {
    const reader = this.database.reader;
    await findApplication(reader, caller, id);
    assertMay(caller, 'notes.read');
    const office = isOverseer(caller) ? null : officeOf(caller);
    return notesPage(reader, id, office, query);
  }
}
