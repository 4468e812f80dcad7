import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generatePageFiles } from '../../../scripts/page';

it('carries the script and the style that their sources give', () => {
  const path = join(__dirname, '../../../src/report/html/page-files.generated.ts');
  expect(readFileSync(path, 'utf8')).toBe(generatePageFiles());
});
