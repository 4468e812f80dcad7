import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../src/model/finding';
import { checkFix, isDropped } from '../../src/stories/check-fix';
import { proposeByCode } from '../../src/stories/propose-fixes';
import { defaultSettings } from '../../src/settings/schema';
import { memoryTree } from '../memory-tree';

const DRAFT = { path: 'migrations/002_add_note.sql', text: 'ALTER TABLE orders ADD COLUMN note text;\n' };

function drifted(id: string, fix: Partial<Fix>): Finding {
  return {
    ...{ id, rule: 'no-drifted-entity', asset: 'entity:src/order.ts#Order', column: 'note', changedAsset: null },
    ...{
      path: 'src/order.ts',
      line: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 5,
      clause: null,
      cause: null,
      trail: [],
    },
    ...{ severity: 'high', certainty: 'proven', introduced: true, message: '', help: '' },
    fix: { kind: 'edit', verified: true, edits: [], ...fix },
  } as unknown as Finding;
}

describe('a file that code drafts', () => {
  it('is a part of the fix that is offered, once, and of the files that are applied', async () => {
    const proposed = proposeByCode([drifted('a', { added: [DRAFT] }), drifted('b', { added: [DRAFT] })]);
    expect(proposed?.patch).toEqual({ edits: [], added: [DRAFT] });
    const subject = {
      ...{ headSha: 'a'.repeat(40), incident: 'review', attempt: 1, settings: defaultSettings(), region: null },
      tree: memoryTree({ 'src/order.ts': 'note\n' }),
    };
    const fix = await checkFix(proposed!, subject, 'confirmed');
    expect(isDropped(fix)).toBe(false);
    expect(fix).toMatchObject({ isChecked: true, patch: { added: [DRAFT] } });
  });

  it('is not offered with a fix that was not verified', () => {
    expect(proposeByCode([drifted('a', { added: [DRAFT], verified: false })])).toBeNull();
  });
});
