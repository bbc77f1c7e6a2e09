import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { SampleData, Setup } from '@ninety/composition';
import type { SetupStanding } from '@ninety/composition';
import { Answers, AnswersNothing, created, IfMatch, JsonBody, versioned } from '@ninety/platform';
import type { Unvalidated, Version } from '@ninety/platform';
import { EditSetupDto, SampleCompanyResponseDto, SetupResponseDto } from './setup.contract.js';

/** The first run of an installation. docs/first-run.md */
@ApiTags('setup')
@Controller('v1/setup')
export class SetupController {
  constructor(
    private readonly setup: Setup,
    private readonly samples: SampleData,
  ) {}

  @ApiOperation({ summary: 'What a new installation needs, and how much of it is there' })
  @Answers(SetupResponseDto)
  @Get()
  async get(@Caller() caller: Principal) {
    return answered(await this.setup.get(caller));
  }

  @ApiOperation({ summary: 'Says which steps the installation does without' })
  @Answers(SetupResponseDto)
  @Patch()
  async edit(
    @Caller() caller: Principal,
    @IfMatch() version: Version | null,
    @JsonBody(EditSetupDto) body: Unvalidated<EditSetupDto>,
  ) {
    return answered(await this.setup.edit(caller, version, body));
  }

  @ApiOperation({
    summary: 'Loads a company that is made up, to look around; the one that is loaded, if one is',
  })
  @Answers(SampleCompanyResponseDto, { status: 201 })
  @Post('sample')
  async load(@Caller() caller: Principal) {
    const { supplierId, loadedAt } = await this.samples.load(caller);
    return created(`/v1/suppliers/${supplierId}`, { supplierId, loadedAt });
  }

  @ApiOperation({
    summary: 'Takes back what was made for the sample company, if one is loaded, and closes it',
  })
  @AnswersNothing()
  @Delete('sample')
  async remove(@Caller() caller: Principal): Promise<void> {
    await this.samples.remove(caller);
  }
}

function answered({ steps, sample, version }: SetupStanding) {
  const shown = sample && { supplierId: sample.supplierId, loadedAt: sample.loadedAt };
  return versioned({ steps, sample: shown }, version);
}
