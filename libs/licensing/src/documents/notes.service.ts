import { Injectable } from '@nestjs/common';
import { assertMay, isOverseer, officeOf } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { cursorOf, Database, isId, limitOf, newId, pageOf, rowsOf } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import { findApplication } from '../audience/access-scope.js';
import type { NoteDto, NoteResponseDto } from './documents.contract.js';

/** Officers' notes for their own office. They are never changed, and no applicant or other agency reads them. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async add(caller: Principal, id: Id, body: Unvalidated<NoteDto>): Promise<NoteResponseDto> {
    return this.database.transaction(async (tx) => {
      await findApplication(tx, caller, id);
      assertMay(caller, 'notes.write');
      const { text } = body.validated();
      const note = {
        id: newId(),
        office: officeOf(caller),
        text,
        author: caller.name,
        createdAt: new Date(),
      };
      await tx.query(
        'INSERT INTO application_note (id, application_id, office, text, author_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [note.id, id, note.office, text, caller.id, note.createdAt],
      );
      await this.audit.record(tx, caller, 'note.added', `applications/${id}`, { note: note.id });
      return note;
    });
  }

  /** The notes of the caller's office; administrators and auditors read all. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<NoteResponseDto>> {
    const reader = this.database.reader;
    await findApplication(reader, caller, id);
    assertMay(caller, 'notes.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0] ?? null;
    const office = isOverseer(caller) ? null : officeOf(caller);
    const rows = await rowsOf<NoteResponseDto>(
      reader,
      `SELECT n.id, n.office, n.text, p.name AS author, n.created_at AS "createdAt"
       FROM application_note n JOIN principal p ON p.id = n.author_id
       WHERE n.application_id = $1 AND ($2::text IS NULL OR n.office = $2) AND ($3::uuid IS NULL OR n.id > $3)
       ORDER BY n.id LIMIT $4`,
      [id, office, after, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (note) => [note.id],
      (note) => note,
    );
  }
}
