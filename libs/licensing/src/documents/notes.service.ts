import { Injectable } from '@nestjs/common';
import { assertMay, isOverseer, officeOf, perform, PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, newId, pageBy, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
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
    const find = (tx: EntityManager) => findApplication(tx, caller, id);
    const adding = { caller, find, permission: 'notes.write', body } as const;
    return perform(this.database, adding, async (tx, _, { text }) => {
      const note = {
        id: newId(),
        office: officeOf(caller),
        text,
        author: caller.name,
        createdAt: new Date(),
      };
      await run(
        tx,
        sql`INSERT INTO application_note (id, application_id, office, text, author_id, created_at)
          VALUES (${note.id}, ${id}, ${note.office}, ${text}, ${caller.id}, ${note.createdAt})`,
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
    const office = isOverseer(caller) ? null : officeOf(caller);
    return pageBy(query, BY_ID, (after, count) =>
      rowsOf<NoteResponseDto>(
        reader,
        sql`SELECT n.id, n.office, n.text, p.name AS author, n.created_at AS "createdAt"
          FROM application_note n JOIN ${PRINCIPALS} p ON p.id = n.author_id
          WHERE n.application_id = ${id} AND (${office}::text IS NULL OR n.office = ${office})
            AND (${after?.[0] ?? null}::uuid IS NULL OR n.id > ${after?.[0] ?? null})
          ORDER BY n.id LIMIT ${count}`,
      ),
    );
  }
}
