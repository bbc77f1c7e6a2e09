import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mails of one person, and those that are given up, are found without reading all. */
export class MailsRead20261127180100 implements MigrationInterface {
  readonly name = 'MailsRead20261127180100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX mail_principal ON mail (principal_id, id);
      CREATE INDEX mail_given_up ON mail (give_up_at) WHERE status = 'pending';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX mail_principal, mail_given_up');
  }
}
