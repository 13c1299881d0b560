import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillSounds } from './0092-name-sounds';

/** Databases that had their sounds before the vowel at the end was heard in them hold what no search asks for. */
export class SameSounds1795510000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await fillSounds(runner);
  }

  async down(): Promise<void> {}
}
