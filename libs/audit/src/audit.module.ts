import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { RecordHeads } from './record-heads.js';
import { SealedRows } from './sealed-rows.js';
import { RecordVerification } from './verification.service.js';

/** The record is written by every feature. */
@Global()
@Module({
  providers: [Audit, RecordHeads, RecordVerification, SealedRows],
  exports: [Audit, RecordHeads, RecordVerification, SealedRows],
})
export class AuditModule {}
