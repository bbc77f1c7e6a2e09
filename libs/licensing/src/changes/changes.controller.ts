import { Controller, Get, Header, Req, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnswersFile, Problem } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { ChangesService } from './changes.service.js';
import { say } from '../sentences.js';

const MEDIA = 'text/event-stream';

/** The stream of what changed, for a browser. docs/decisions/0022 */
@ApiTags('applications')
@Controller('v1/changes')
export class ChangesController {
  constructor(private readonly changes: ChangesService) {}

  @ApiOperation({
    summary: 'Server-sent events: `changed` names a resource that changed, `refresh` says that many did',
  })
  @AnswersFile(MEDIA)
  @Get()
  // A proxy that keeps an answer until it is whole, or packs it, would keep the events.
  @Header('x-accel-buffering', 'no')
  @Header('cache-control', 'no-cache, no-transform')
  async stream(@Caller() caller: Principal, @Req() request: FastifyRequest) {
    if (request.headers.accept?.includes(MEDIA) !== true)
      throw new Problem(406, { detail: say('accept_media', { mediaType: MEDIA }) });
    const stream = await this.changes.follow(caller);
    request.endAnswer = () => stream.end();
    return new StreamableFile(stream, { type: MEDIA });
  }
}
