import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { RecordHeads } from './record-heads.js';
import { RecordVerification } from './verification.service.js';

/** The record is written by every feature. */
@Global()
@Module({
  providers: [Audit, RecordHeads, RecordVerification],
  exports: [Audit, RecordHeads, RecordVerification],
})
export class AuditModule {}
