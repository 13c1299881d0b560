import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings are searched by their titles and by what they were for. */
export class MeetingSearch1795510000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index meeting_search on meeting using gin (search_document(title))');
    await runner.query(`create index meeting_report_span_agenda on meeting_report_span
      using gin (search_document(words)) where part = 'AGENDA'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index meeting_report_span_agenda');
    await runner.query('drop index meeting_search');
  }
}
