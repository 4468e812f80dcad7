import { expect, it } from 'vitest';
import { writeResolvedSection } from '../../../src/report/diagnosis/resolved-section';

const ID = '0123456789abcdef';
const GREEN = { headSha: 'b'.repeat(40), name: 'CI', url: 'https://github.com/acme/shop/actions/runs/2' };
const TEXT = `### CI fails

To apply it, comment:

\`\`\`
/throughline apply ${ID}
\`\`\`

<sub>To turn it down: \`/throughline reject ${ID} reason\`; to have another: \`/throughline redo ${ID} why\`.</sub>

<details><summary>6 checks passed</summary>

</details>`;

it('keeps what was said, and offers nothing that no longer applies', () => {
  const earlier = { workflow: 1, run: 1, attempt: 1, sha: 'a'.repeat(40), state: 'failed' as const, text: TEXT };
  const text = writeResolvedSection(earlier, GREEN as Parameters<typeof writeResolvedSection>[1], {
    serverUrl: 'https://github.com',
  });
  expect(text).toContain('6 checks passed');
  expect(text).toContain('CI fails');
  expect(text).not.toContain(ID);
});
