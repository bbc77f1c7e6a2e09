import { Injectable } from '@nestjs/common';
import { Database } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { assertMay } from '../permissions.js';
import type { Principal } from '../principal.js';
import { performNew } from '../use-case.js';
import { MOST_CHOICES } from './columns.contract.js';
import type {
  AllChosenColumnsResponseDto,
  ChosenColumnsDto,
  ChosenColumnsResponseDto,
} from './columns.contract.js';
import { chooseColumns, columnsOf } from './columns.store.js';

/** Which columns people have of lists: how they look at them, which the record does not keep. */
@Injectable()
export class ColumnsService {
  constructor(private readonly database: Database) {}

  async all(caller: Principal): Promise<AllChosenColumnsResponseDto> {
    assertMay(caller, 'columns.choose');
    return { choices: await columnsOf(this.database.reader, caller.id) };
  }

  choose(caller: Principal, body: Unvalidated<ChosenColumnsDto>): Promise<ChosenColumnsResponseDto> {
    const choosing = { caller, permission: 'columns.choose', body } as const;
    return performNew(this.database, choosing, async (tx, { list, view = null, columns = null }) => {
      await chooseColumns(tx, caller.id, { list, view, columns }, MOST_CHOICES);
      return { list, view, columns: columns ?? [] };
    });
  }
}
