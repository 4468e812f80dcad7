import { describe, expect, it } from 'vitest';
import { review } from '../../memory-tree';

const migration = (name: string, sql: string) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name} implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`${sql}\`);
  }
  async down(): Promise<void> {}
}
`;

describe('members whose column went', () => {
  it('are told to their readers in a dialect that folds names', async () => {
    const before = {
      'package.json': '{ "dependencies": { "typeorm": "0.3.20", "sqlite3": "5.1.7" } }',
      'src/data-source.ts':
        "import { DataSource } from 'typeorm';\n\nexport default new DataSource({ type: 'sqlite', database: 'shop.db', entities: ['src/*.ts'], migrations: ['src/migrations/*.ts'] });\n",
      'src/issue.entity.ts':
        "import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n\n@Entity()\nexport class Issue {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column()\n  openedBy: string;\n}\n",
      'src/title.ts':
        "import type { Issue } from './issue.entity';\n\nexport const title = (issue: Issue) => issue.openedBy;\n",
      'src/migrations/1600000000000-Start.ts': migration(
        'Start1600000000000',
        'CREATE TABLE "issue" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "openedBy" varchar NOT NULL)',
      ),
    };
    const after = {
      ...before,
      'src/migrations/1700000000000-Drop.ts': migration(
        'Drop1700000000000',
        'ALTER TABLE "issue" DROP COLUMN "openedBy"',
      ),
    };
    const { findings } = await review(before, after);
    const told = findings.map(({ rule, path, line, certainty }) => `${rule} ${path}:${line} ${certainty}`);
    expect(told).toContain('no-removed-property-in-use src/title.ts:3 proven');
  });
});
