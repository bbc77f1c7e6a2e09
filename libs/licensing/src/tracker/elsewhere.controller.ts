import { Controller, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { LICENSING_PROBLEMS } from '../problems.js';
import { sentenceOf } from './sentences.js';

/** What the office alone has, where a program written for the office looks for it: the answer says where its like is here. */
@ApiExcludeController()
@Controller('v1')
export class ElsewhereController {
  @Post('applications/:id/submit')
  submit(): never {
    throw sentenceOf(LICENSING_PROBLEMS['of-the-office'], 'submitted_elsewhere', {
      instead: 'POST /v1/applications/{id}/events',
    });
  }

  @Post('procedure/simulate')
  simulate(): never {
    throw sentenceOf(LICENSING_PROBLEMS['of-the-office'], 'simulated_by_regime', {
      instead: 'POST /v1/regimes/{id}/simulate',
    });
  }
}
