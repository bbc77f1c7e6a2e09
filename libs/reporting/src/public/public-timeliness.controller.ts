import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@ninety/access';
import { Answers, AnswersFile, Queries } from '@ninety/platform';
import type { FastifyReply } from 'fastify';
import { PAGE_STYLE_HASH } from './public-page.js';
import { PublicPageQuery, PublicTimelinessResponseDto } from './public-timeliness.contract.js';
import { PublicTimeliness } from './public-timeliness.service.js';

const CACHED = 'public, max-age=300, stale-while-revalidate=3600';

/** For everybody, without a key, where `PUBLIC_TIMELINESS` says so. docs/timeliness.md */
@ApiTags('reports')
@Controller()
export class PublicTimelinessController {
  constructor(private readonly timeliness: PublicTimeliness) {}

  @ApiOperation({
    summary: 'How timely decisions are, in sums for everybody, where the installation shows them',
  })
  @Answers(PublicTimelinessResponseDto)
  @Header('access-control-allow-origin', '*')
  @Public()
  @Get('v1/public/timeliness')
  async json(@Res({ passthrough: true }) reply: FastifyReply) {
    const { answer, tag } = await this.timeliness.get();
    void reply.header('etag', `W/"${tag}"`).header('cache-control', CACHED);
    return answer;
  }

  @ApiOperation({
    summary: 'The same as a page, which other pages may show within themselves with `embed=1`',
  })
  @AnswersFile('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Public()
  @Get('timeliness')
  async page(
    @Queries(PublicPageQuery) { embed }: PublicPageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { page, tag } = await this.timeliness.get();
    void reply
      .header('etag', `W/"${tag}"`)
      .header('cache-control', CACHED)
      .header('content-security-policy', policyOf(embed === '1'));
    return page;
  }
}

function policyOf(isEmbedded: boolean): string {
  return [
    "default-src 'none'",
    `style-src ${PAGE_STYLE_HASH}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${isEmbedded ? '*' : "'none'"}`,
  ].join('; ');
}
