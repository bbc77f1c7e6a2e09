import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersList,
  AnswersOrFile,
  AnswersPage,
  badRequest,
  created,
  JsonBody,
  listAnswer,
  PageQuery,
  PathId,
  Problem,
  Queries,
  RECORD_FILE,
  TABLE_TYPES,
} from '@ninety/platform';
import type { Id, Unvalidated, Upload } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  ChangesQuery,
  ComparisonQuery,
  EditionComparisonResponseDto,
  EntriesQuery,
  EntryChangeResponseDto,
  EntryResponseDto,
  HeldDecisionDto,
  HeldListResponseDto,
  HeldListsQuery,
  ImportQuery,
  ImportResultResponseDto,
  ListVersionResponseDto,
  VersionChangesResponseDto,
} from './entity-list.contract.js';
import type { ListFormat } from './import/list-file.js';
import { ListFetchService } from './list-fetch.service.js';
import { isVersionNumber } from './entity-list.read-model.js';
import { COMPARISON_TABLE, ENTRY_TABLE } from './entry-table.js';
import { EntityListService } from './entity-list.service.js';
import { say } from './sentences.js';

@ApiTags('entity list')
@Controller('v1/entity-list')
export class EntityListController {
  constructor(
    private readonly entityList: EntityListService,
    private readonly fetched: ListFetchService,
  ) {}

  @ApiOperation({ summary: 'The list as it stood on a date' })
  @AnswersList(EntryResponseDto)
  @Get('entries')
  entries(
    @Caller() caller: Principal,
    @Queries(EntriesQuery) query: EntriesQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, ENTRY_TABLE, (asked) => this.entityList.entries(caller, asked));
  }

  @ApiOperation({ summary: 'One entry' })
  @Answers(EntryResponseDto)
  @Get('entries/:id')
  entry(@Caller() caller: Principal, @PathId() id: Id) {
    return this.entityList.entry(caller, id);
  }

  @ApiOperation({
    summary: "An entry's history: which version added, changed or removed it, and what changed",
  })
  @AnswersPage(EntryChangeResponseDto)
  @Get('entries/:id/history')
  history(@Caller() caller: Principal, @PathId() id: Id) {
    return this.entityList.history(caller, id);
  }

  @ApiOperation({
    summary:
      "Imports a full snapshot: the file itself as the body, in trade.gov's CSV or JSON, in BIS's own CSV, or in the eCFR's XML of the part that has the lists",
    description: RECORD_FILE,
  })
  @Answers(ImportResultResponseDto, { status: 201 })
  @Post('imports')
  @ApiConsumes('text/csv', 'application/json', 'application/xml')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async import(
    @Caller() caller: Principal,
    @Queries(ImportQuery) query: ImportQuery,
    @Req() request: FastifyRequest,
  ) {
    const { format, upload } = listIn(request);
    const result = await this.entityList.import(caller, query, format, upload);
    return created(`/v1/entity-list/versions/${result.version}/changes`, result);
  }

  @ApiOperation({
    summary: 'Sets an edition of the lists beside a version, entry by entry, without applying it',
    description: RECORD_FILE,
  })
  @AnswersOrFile(EditionComparisonResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @Post('comparisons')
  @ApiConsumes('text/csv', 'application/json', 'application/xml')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async comparison(
    @Caller() caller: Principal,
    @Queries(ComparisonQuery) query: ComparisonQuery,
    @Req() request: FastifyRequest,
  ) {
    const { format, upload } = listIn(request);
    const page = await this.entityList.comparison(caller, query, format, upload);
    return listAnswer(request, query, COMPARISON_TABLE, page);
  }

  @ApiOperation({ summary: 'Fetched files that were held for a decision, newest first' })
  @AnswersPage(HeldListResponseDto)
  @Get('held')
  held(@Caller() caller: Principal, @Queries(HeldListsQuery) query: HeldListsQuery) {
    return this.fetched.held(caller, query);
  }

  @ApiOperation({ summary: 'Applies a held file' })
  @Answers(ImportResultResponseDto, { status: 201 })
  @Post('held/:id/apply')
  async applyHeld(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(HeldDecisionDto) body: Unvalidated<HeldDecisionDto>,
  ) {
    const result = await this.fetched.apply(caller, id, body);
    return created(`/v1/entity-list/versions/${result.version}/changes`, result);
  }

  @ApiOperation({ summary: 'Discards a held file' })
  @AnswersNothing()
  @Post('held/:id/discard')
  async discardHeld(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(HeldDecisionDto) body: Unvalidated<HeldDecisionDto>,
  ): Promise<void> {
    await this.fetched.discard(caller, id, body);
  }

  @ApiOperation({ summary: 'The versions, newest first' })
  @AnswersPage(ListVersionResponseDto)
  @Get('versions')
  versions(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.entityList.versions(caller, query);
  }

  @ApiOperation({ summary: 'What a version changed against the one before, or against another' })
  @Answers(VersionChangesResponseDto)
  @Get('versions/:number/changes')
  changes(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(ChangesQuery) query: ChangesQuery,
  ) {
    if (!isVersionNumber(number)) throw badRequest(say('version_in_path'));
    return this.entityList.changes(caller, Number(number), query);
  }
}

const LIST_TYPES: ReadonlyMap<string, ListFormat> = new Map([
  ['text/csv', 'csv'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

/** The file of a list that a request brings as its body. @throws Problem 415 for any other body */
function listIn({ headers, spooled }: FastifyRequest): Upload<ListFormat> {
  const format = LIST_TYPES.get(headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '');
  if (!spooled || !format) throw new Problem(415, { detail: say('send_list_file') });
  return { format, upload: spooled };
}
