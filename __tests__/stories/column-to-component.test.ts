import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const shop = join(import.meta.dirname, '..', '..', 'fixtures', 'shop');

function filesIn(folder: string): Files {
  const entries = readdirSync(join(shop, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(join(shop, folder).length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

describe('a migration that drops a column of the example shop', () => {
  it('names entity, service, DTO, route, client call and component, with the way between them', async () => {
    const { findings } = await review(filesIn('before'), filesIn('after/drop-email'));
    const told = findings.filter(({ introduced }) => introduced).map(({ path, line }) => `${path}:${line}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'api/src/users/user.entity.ts:10',
        'api/src/users/users.service.ts:19',
        'api/src/users/user.dto.ts:23',
        'web/src/api/types.ts:3',
        'web/src/customers/CustomerCard.tsx:16',
      ]),
    );
    const component = findings.find(({ path }) => path === 'web/src/customers/CustomerCard.tsx');
    expect(component?.certainty).toBe('likely');
    expect(component?.trail.map(({ asset, path, line }) => [asset.split(':')[0], `${path}:${line}`])).toEqual([
      ['table', 'db/migrations/007_mailing_service.sql:6'],
      ['entity', 'api/src/users/user.entity.ts:10'],
      ['type', 'api/src/users/user.dto.ts:23'],
      ['route', 'api/src/users/users.controller.ts:14'],
      ['code', 'web/src/api/client.ts:10'],
      ['type', 'web/src/api/types.ts:3'],
      ['code', 'web/src/customers/CustomerCard.tsx:16'],
    ]);
  });

  it('says nothing of answers where nothing they are made of went', async () => {
    const { findings } = await review(filesIn('before'), filesIn('after/harmless'));
    const rules = findings.filter(({ introduced }) => introduced).map(({ rule }) => rule);
    expect(rules).not.toContain('no-removed-property-in-use');
    expect(rules).not.toContain('no-removed-route-in-use');
  });
});
