import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  EditSavedViewDto,
  SavedViewDto,
  SavedViewResponseDto,
  SavedViewsQuery,
} from './saved-view.contract.js';
import { SavedViewsService } from './saved-views.service.js';

/** Filters of lists by name. */
@ApiTags('saved views')
@Controller('v1/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @ApiOperation({ summary: 'Keeps a filter of a list by a name, for the caller or for their company' })
  @Answers(SavedViewResponseDto, { status: 201 })
  @Post()
  async keep(@Caller() caller: Principal, @JsonBody(SavedViewDto) body: Unvalidated<SavedViewDto>) {
    const { view, version } = await this.views.keep(caller, body);
    return created(`/v1/saved-views/${view.id}`, view, version);
  }

  @ApiOperation({ summary: "The caller's own views, and those that are shared with them" })
  @AnswersPage(SavedViewResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(SavedViewsQuery) query: SavedViewsQuery) {
    return this.views.list(caller, query);
  }

  @ApiOperation({ summary: 'One view' })
  @Answers(SavedViewResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const { view, version } = await this.views.get(caller, id);
    return versioned(view, version);
  }

  @ApiOperation({ summary: 'Names a view anew, asks it otherwise, shares it or no more' })
  @Answers(SavedViewResponseDto)
  @Patch(':id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditSavedViewDto) body: Unvalidated<EditSavedViewDto>,
  ) {
    const edited = await this.views.edit(caller, id, version, body);
    return versioned(edited.view, edited.version);
  }

  @ApiOperation({ summary: 'Deletes a view; an administrator any that is shared' })
  @AnswersNothing()
  @Delete(':id')
  async remove(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
  ): Promise<void> {
    await this.views.remove(caller, id, version);
  }
}
